"""Certificates of land in letters, nearly without labels, in two languages, with a house beside the parcel.

Canonical values as in `land_facts`; earlier owners, houses and who asked for a paper are in no field.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from tests.dossiers.arranged_words import told_in
from tests.dossiers.blocks import Entry
from tests.dossiers.canvas import RED, Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.counter_wide_parts import matrix
from tests.dossiers.counter_wide_sets import counter_setter
from tests.dossiers.dice import Dice
from tests.dossiers.drawn import A4_LANDSCAPE
from tests.dossiers.faces import PINK, Face, Folded, frame
from tests.dossiers.land_wide_owners import note, put_owners
from tests.dossiers.land_wide_parts import back_of, begin, finish, owners_head, parcel_head
from tests.dossiers.land_wide_words import LABELS, Told, of_parcel, say, wide_deed
from tests.dossiers.pairs import Pairing, glossed, record
from tests.dossiers.people import officer_name
from tests.dossiers.places import address
from tests.dossiers.typeset import BOLD, ITALIC, PLAIN, Run, Style
from tests.dossiers.wording import date_slashed

_PLOTS = (
    "{o} được quyền sử dụng {area_m2} đất ({_words}) thuộc thửa {parcel_number}, tờ bản đồ {map_sheet_number}, tại "
    "{parcel_address}.",
    "Thửa đất số {parcel_number} thuộc tờ bản đồ số {map_sheet_number} ở {parcel_address}, rộng {area_m2}, là của {o}.",
    "Công nhận cho {o} quyền sử dụng thửa {parcel_number} (tờ {map_sheet_number}), diện tích {area_m2}, địa chỉ "
    "{parcel_address}.",
    "Tại {parcel_address}, {o} có {area_m2} đất: thửa {parcel_number}, tờ bản đồ {map_sheet_number}.",
    "Giao {o} sử dụng {area_m2} ở {parcel_address}; số thửa {parcel_number}, số tờ {map_sheet_number}.",
    "Xác nhận {o} là chủ thửa {parcel_number}/{map_sheet_number} tại {parcel_address} với {area_m2}, ghi "
    "bằng chữ: {_words}.",
)
_USES = (
    "Loại đất: {land_use_purpose}; theo hình thức {use_form}; thời hạn: {use_term}; nguồn gốc {land_origin}.",
    "Đất này dùng làm {land_use_purpose}, thời hạn {use_term}, hình thức: {use_form}. Nguồn gốc: {land_origin}.",
    "Nguồn gốc đất là {land_origin}. Mục đích: {land_use_purpose}. Thời hạn {use_term} ({use_form}).",
    "Hình thức {use_form}, mục đích {land_use_purpose}, được sử dụng {use_term}, có nguồn gốc: {land_origin}.",
    "Thời hạn: {use_term} đối với {land_use_purpose} – {use_form} – {land_origin}.",
    "Đất có nguồn gốc {land_origin}; mục đích {land_use_purpose}; hình thức {use_form}; sử dụng đến: {use_term}.",
)
_GROUNDS = ("Theo Luật Đất đai {y};", "Xét đơn số {n} ngày {d};", "Theo Quyết định {n}/QĐ-UBND ngày {d};",
            "Theo biên bản {d} do {o} chủ trì;", "Theo Tờ trình {n}/TTr-TNMT;")  # fmt: skip
_GLOSS = Pairing(value=BOLD)


def _grounds(sheet: Sheet, told: Told, cast: Cast, dice: Dice) -> None:
    day, style = told.issued - timedelta(days=dice.whole(5, 60)), dice.pick([ITALIC, PLAIN])
    year = 1993 if told.issued.year < 2004 else 2003 if told.issued.year < 2014 else 2013
    for text in dice.sample(_GROUNDS, dice.whole(0, 3)):
        said = text.format(y=year, n=dice.whole(10, 900), d=date_slashed(day),
                           o=officer_name(dice.fork("chairs"), cast.split))  # fmt: skip
        sheet.para(said, first=dice.fork("first").pick([0.0, 20.0]), style=style, after=1)


def _owners_in_words(told: Told, dice: Dice) -> str:
    tail = dice.pick([" (sinh năm {y}, số giấy tờ {p})", ", sinh {y}, CMND/CCCD {p},", " – {p} –", " [{p}]"])
    parts = [
        f"{person.address_word.lower()} {name}{tail.format(y=person.birth.year, p=paper)}"
        for person, name, paper in zip(told.deed.owners, told.names, told.papers, strict=True)
    ]
    return dice.pick([" và ", " cùng "]).join(parts).rstrip(",")


def _letter(cast: Cast, dice: Dice) -> Sequence[Face]:
    """Sentences in articles, points or one paragraph, grounds before them; owners within them or before them."""
    told = wide_deed(cast, dice)

    def face(sheet: Sheet) -> None:
        own = dice.fork("face")
        high = begin(sheet, told, own)
        _grounds(sheet, told, cast, own)
        plot, use = own.pick(_PLOTS), own.pick(_USES)
        if own.chance(0.6):
            note(sheet, told)
            who = _owners_in_words(told, own)
        else:
            put_owners(sheet, told, own, counter_setter(sheet, own, "lines"), "lines", "sentence", "names first")
            who = own.pick(["người có tên trên", "chủ hộ nói trên", "người sử dụng đất"])
        who = f"{who[0].upper()}{who[1:]}" if plot.startswith("{o}") else who
        value, align, first = own.pick([BOLD, PLAIN, PLAIN]), own.pick(["left", "justify"]), own.pick([0.0, 20.0])
        lead = own.pick(["Điều {n}. ", "{n}. ", "", "- ", ""])
        texts = [" ".join((plot, use))] if own.chance(0.35) else [plot, use]
        for number, text in enumerate(texts, 1):
            items = told_in(sheet, told.facts, f"{lead.format(n=number)}{text}", value, {"o": who})
            sheet.para(*items, first=first, align=align)
        finish(sheet, told, cast, own, serial=not high)

    return (face, *back_of(told, dice, 0.2))


def _unlabelled(cast: Cast, dice: Dice) -> Sequence[Face]:
    """Hardly a label: lines in the middle or at the left, in a frame at times."""
    told = wide_deed(cast, dice)
    edge = dice.pick([(150, 50, 50), (40, 80, 140), (90, 90, 90), None])

    def face(sheet: Sheet) -> None:
        own = dice.fork("face")
        if edge:
            frame(sheet, edge, inset=20.0)
        high = begin(sheet, told, own)
        align, value = own.pick(["center", "center", "left"]), own.pick([BOLD, PLAIN])
        large = Style(bold=True, size=sheet.look.size + own.pick([0.0, 2.0, 4.0]), colour=own.pick([RED, None, None]))
        note(sheet, told)

        def owners() -> None:
            form = own.fork("form").pick(["{w} {n}", "{n}", "{n} ({y})", "{w} {n} – {y}"])
            papers = own.fork("papers").pick(["{p}", "({p})", "CMND/CCCD {p}", "số {p}"])
            for person, name, paper in zip(told.deed.owners, told.names, told.papers, strict=True):
                sheet.para(form.format(w=person.address_word, n=name, y=person.birth.year), align=align, style=large,
                           after=0)  # fmt: skip
                sheet.para(papers.format(p=paper), align=align)

        plot = own.pick(["Thửa {parcel_number} * Tờ {map_sheet_number} * {area_m2}", "{area_m2}, thửa {parcel_number}, "
                         "tờ {map_sheet_number}", "Thửa số {parcel_number} (tờ bản đồ {map_sheet_number}): {area_m2}",
                         "Số thửa – số tờ: {parcel_number} – {map_sheet_number}; {area_m2}"])  # fmt: skip
        uses = own.pick([["{land_use_purpose}", "{use_term}", "{use_form}", "{land_origin}"],
                         ["{land_use_purpose} ({use_term})", "{use_form} – {land_origin}"],
                         ["{land_origin}", "{land_use_purpose}: {use_term}", "{use_form}"]])  # fmt: skip
        lines = own.pick([[plot, "{parcel_address}", *uses], ["{parcel_address}", plot, *uses],
                          [*uses[:1], plot, "{parcel_address}", *uses[1:]]])  # fmt: skip
        early = own.chance(0.7)
        if early:
            owners()
        for line in lines:
            sheet.para(*told_in(sheet, told.facts, line, value), align=align, after=own.pick([2.0, 6.0]))
        if not early:
            owners()
        finish(sheet, told, cast, own, serial=not high)

    return (face,)


def _in_two_languages(cast: Cast, dice: Dice) -> Sequence[Face]:
    """Labels with English below, behind or before them."""
    told = wide_deed(cast, dice, "pink", "code")

    def face(sheet: Sheet) -> None:
        own = dice.fork("face")
        high = begin(sheet, told, own)
        sheet.para(own.pick(["CERTIFICATE OF LAND USE RIGHTS", "Land Use Right Certificate", "LAND USE RIGHTS"]),
                   align="center", style=own.pick([ITALIC, BOLD]))  # fmt: skip
        put_owners(sheet, told, own, counter_setter(sheet, own, "lines"))
        facts, form = of_parcel(told, cast, own, 2), own.pick(["glossed", "setter", "setter", "english first"])
        if form == "glossed":
            part = own.pick([0.3, 0.36, 0.42])
            for fact in facts:
                glossed(sheet, _GLOSS, (part, 1 - part), (replace(fact.entry, label=fact.label), fact.english))
        elif form == "setter":
            counter_setter(sheet, own, "lines", "cells", "clouds", english=True).put(*facts)
        else:
            record(sheet, *(fact.entry for fact in facts))
            joint, label = own.pick([" / ", " – ", " ("]), own.pick([PLAIN, ITALIC])
            for fact in facts:
                both = f"{fact.english}{joint}{fact.label}" if fact.english else fact.label
                closing = ")" if joint == " (" and fact.english else ""
                sheet.para(Run(f"{both}{closing}: ", label), Run(fact.entry.printed, BOLD), hang=14)
        finish(sheet, told, cast, own, serial=not high)

    return (face,)


def _with_house(cast: Cast, dice: Dice) -> Sequence[Face]:
    """Parcel and house in columns of one table, with addresses, areas, forms and terms of their own."""
    told = wide_deed(cast, dice, "pink", "code")
    facts, square = told.facts, told.deed.square
    heads = dice.pick([("Thửa đất", "Nhà ở"), ("Đất", "Nhà"), ("Quyền sử dụng đất", "Quyền sở hữu nhà"),
                       ("A. Thửa đất", "B. Tài sản")])  # fmt: skip

    def face(sheet: Sheet) -> None:
        own = dice.fork("face")
        high = begin(sheet, told, own)
        rows = counter_setter(sheet, own, "lines", "dense")
        owners_head(sheet, own, own.pick(["bold", "", "line"]))
        put_owners(sheet, told, own, rows)
        parcel_head(sheet, own, own.pick(["bold", ""]))
        house = {
            "parcel_address": own.pick([address(cast.commune, own, cast.split), "Như trên", "-/-"]),
            "area_m2": f"{own.whole(40, 180)},{own.whole(1, 9)} {square}", "use_form": own.pick(["Riêng",
            "Sở hữu riêng"]),
            "use_term": own.pick(["-/-", "Lâu dài", "50 năm"]), "land_use_purpose": own.pick(["Nhà ở riêng lẻ",
            "Để ở"]),
            "land_origin": own.pick(["Tự xây dựng", "-/-"]), "parcel_number": "-/-", "map_sheet_number": "-/-",
        }  # fmt: skip
        keys = [*own.pick([("parcel_number", "map_sheet_number"), ("map_sheet_number", "parcel_number")]),
                *own.pick([("parcel_address", "area_m2"), ("area_m2", "parcel_address")]), "land_use_purpose",
                *own.pick([("use_form", "use_term"), ("use_term", "use_form")]), "land_origin"]  # fmt: skip
        outside = keys[:2] if own.chance(0.5) else []
        if outside:
            rows.put(*say(told, own, *outside))
        table: list[tuple[str, list[Entry]]] = [
            (own.pick(LABELS[key]), [facts.entry("", key), Entry("", None, house[key])])
            for key in keys if key not in outside
        ]  # fmt: skip
        for label, value in own.sample((("Số tầng", "1"), ("Kết cấu", "Tường gạch"), ("Cấp hạng", "4"),
                                        ("Năm hoàn thành", "2004"),
                                        ("Diện tích sàn", f"{own.whole(60, 260)} {square}")),
                                       own.whole(0, 4)):  # fmt: skip
            table.append((label, [Entry("", None, "-"), Entry("", None, value)]))
        turned = own.chance(0.2)
        shown = heads[::-1] if turned else heads
        matrix(sheet, own, shown, [(label, pair[::-1] if turned else pair) for label, pair in table])
        finish(sheet, told, cast, own, serial=not high)

    return (face, *back_of(told, dice, 0.3))


LAND_WIDE_TOLD = (
    Folded("land_letter_wide", _letter, 12.5),
    Folded("land_unlabelled_wide", _unlabelled, 14.0, A4_LANDSCAPE, (66.0, 62.0, 46.0), paper=PINK),
    Folded("land_two_languages_wide", _in_two_languages, 11.0),
    Folded("land_house_in_columns_wide", _with_house, 11.0, margins=(56.0, 48.0, 44.0)),
)
