"""Held-apart marriage certificates: read the package's docstring before opening this file.

Canonical values as in `tests.dossiers.marriage`.
"""

from __future__ import annotations

from dataclasses import replace

from tests.dossiers.blocks import Entry, office_head, state_heading
from tests.dossiers.canvas import POINT, Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.dice import Dice
from tests.dossiers.drawn import A4_LANDSCAPE, Drawn, Facts
from tests.dossiers.feet import Signing, signed
from tests.dossiers.held_apart.facts import Shown, entries_of, identity_paper, with_values
from tests.dossiers.marriage_facts import SPOUSES, Wedding, scribbled, wedding_facts
from tests.dossiers.offices import commune_agency
from tests.dossiers.pairs import Pairing, pair, record, side_by_side
from tests.dossiers.typeset import BOLD, ITALIC, PLAIN, Item, Leader, Run, Style, bold
from tests.dossiers.wording import date_bare, date_dashed, date_long, date_short, date_slashed

_GREEN = (24, 92, 66)


def _facts(cast: Cast, dice: Dice, symbol: str, shown: Shown = date_slashed, *, years: bool = False) -> Wedding:
    wedding = wedding_facts(cast, dice, symbol, shown, years=years)
    own: dict[str, str] = {}
    for who, person in zip(SPOUSES, (cast.mother, cast.father), strict=True):
        paper = identity_paper(person, dice, wedding.day)
        own |= {f"{who}_id_number": paper.number, f"_{who}_papers": paper.words,
                f"_{who}_issued": shown(paper.issued), f"_{who}_issuer": paper.issuer}  # fmt: skip
    return replace(wedding, facts=with_values(wedding.facts, own))


def _papers(facts: Facts, who: str, label: str) -> Entry:
    return Entry(label, f"{who}_id_number", facts[f"_{who}_papers"], facts[f"{who}_id_number"])


def _officer(sheet: Sheet, cast: Cast, dice: Dice, *above: str) -> None:
    agency = commune_agency(cast.commune)
    sheet.put("signer_name", cast.signer)
    for line in above:
        sheet.para(line, align="center", style=BOLD, after=0)
    titles = dice.pick([["CHỦ TỊCH"], ["KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"]])
    signed(sheet, titles, cast.signer, dice, Signing(agency.seal, stamped=dice.chance(0.2)))


def _form_of_2006(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """The form of the 2000s: the groom's labels left and the bride's right of a rule, dotted, form number above."""
    wedding = _facts(cast, dice, "{n}", date_slashed)
    facts, agency = wedding.facts, commune_agency(cast.commune)
    how = Pairing(value=Style(bold=True, dots=True), leader=".")
    sheet.para("Mẫu TP/HT-KH.1", align="right", style=Style(italic=True, size=9), after=0)
    state_heading(sheet, spell=dice.whole(0, 3))

    def office() -> None:
        for unit in filter(None, (agency.parent, agency.name)):
            sheet.para(unit, style=Style(bold=unit == agency.name, size=sheet.look.size - 1), after=0)

    def numbers() -> None:
        pair(sheet, Pairing(value=PLAIN, leader=".", after=0), *entries_of(facts, number="Số", _book="Quyển số"))

    sheet.columns((0.0, 0.6, office), (0.7, 1.0, numbers))
    sheet.skip(6)
    sheet.para("GIẤY CHỨNG NHẬN KẾT HÔN", align="center", style=Style(bold=True, size=sheet.look.size + 7), after=10)
    top = sheet.y

    def side(who: str, word: str) -> None:
        labels = {"name": f"Họ và tên khi sinh của {word}", "birth_date": f"{word.capitalize()} sinh ngày"}
        pair(sheet, how, *entries_of(facts, **{f"{who}_{key}": label for key, label in labels.items()}), hang=0)
        two = {f"{who}_ethnicity": "Dân tộc", f"{who}_nationality": "Quốc tịch"}
        pair(sheet, how, *entries_of(facts, **two))
        pair(sheet, how, *entries_of(facts, **{f"{who}_residence": "Nơi thường trú hoặc tạm trú"}), hang=0)
        pair(sheet, how, _papers(facts, who, "Số CMND hoặc giấy tờ thay thế"), hang=0)

    sheet.columns((0.0, 0.485, lambda: side("husband", "chồng")), (0.515, 1.0, lambda: side("wife", "vợ")))
    middle = (sheet.left + sheet.right) / 2
    sheet.draw.line([(middle, top), (middle, sheet.y)], fill=sheet.look.ink, width=2)
    sheet.skip(6)
    pair(sheet, how, *entries_of(facts, registration_place="Đăng ký kết hôn tại", registration_date="Ngày"), hang=0)
    sheet.para("Ghi chú: ", Leader())
    sheet.skip(8)
    sheet.columns(
        (0.0, 0.24, lambda: scribbled(sheet, "CHỒNG", "(ký tên)")),
        (0.24, 0.48, lambda: scribbled(sheet, "VỢ", "(ký tên)")),
        (0.5, 1.0, lambda: _officer(sheet, cast, dice, "CÁN BỘ KÝ GIẤY CHỨNG NHẬN")),
    )


def _spouses_as_rows(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """An extract laid across: what is told of the two stands in the columns of a table, each spouse is a row."""
    wedding = _facts(cast, dice, "{n}/TLKH-{y}", date_dashed)
    facts, agency = wedding.facts, commune_agency(cast.commune)
    sheet.columns(
        (0.0, 0.4, lambda: office_head(sheet, agency.parent, agency.name)),
        (0.5, 1.0, lambda: state_heading(sheet, spell=dice.whole(0, 3))),
    )
    sheet.skip(4)
    sheet.para("TRÍCH LỤC KẾT HÔN", align="center", style=Style(bold=True, size=sheet.look.size + 6), after=0)
    record(sheet, facts.entry("", "number"))
    sheet.para(f"Trích lục số {facts['number']}", align="center", style=ITALIC, after=8)
    heads = ("", "Họ và tên", "Sinh ngày", "Dân tộc", "Quốc tịch", "Nơi cư trú", "Giấy tờ tùy thân")
    keys = ("name", "birth_date", "ethnicity", "nationality", "residence")
    table: list[list[list[Item]]] = [[[bold(head)] for head in heads]]
    for who, word in (("wife", "Bên vợ"), ("husband", "Bên chồng")):
        record(sheet, *(facts.entry("", f"{who}_{key}") for key in keys), _papers(facts, who, ""))
        values: list[list[Item]] = [[facts[f"{who}_{key}"]] for key in keys]
        table.append([[bold(word)], *values, [facts[f"_{who}_papers"]]])
    sheet.table((0.08, 0.16, 0.1, 0.08, 0.09, 0.25, 0.24), table, pad=4)
    sheet.skip(8)
    pair(sheet, Pairing(label=BOLD, value=PLAIN), *entries_of(
        facts, registration_place="Cơ quan thực hiện đăng ký", registration_date="Ngày hai bên đăng ký"))  # fmt: skip
    sheet.para("Trích lục này được lập từ Sổ đăng ký kết hôn lưu tại cơ quan.", style=ITALIC)

    def right() -> None:
        sheet.para(f"{cast.commune.commune_name}, {date_long(wedding.copied)}", align="center", style=ITALIC, after=0)
        _officer(sheet, cast, dice)

    sheet.columns((0.58, 1.0, right))


def _recognised(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Running text as committees of the 1990s and 2000s wrote it: they recognise the two as husband and wife."""
    wedding = _facts(cast, dice, "{n}/{y}/KH", date_long)
    facts, agency = wedding.facts, commune_agency(cast.commune)
    keys = ("name", "birth_date", "ethnicity", "nationality", "residence")
    record(sheet, *(facts.entry("", f"{who}_{key}") for who in SPOUSES for key in keys))
    record(sheet, *(_papers(facts, who, "") for who in SPOUSES))
    record(sheet, *entries_of(facts, number="", registration_date=""))

    def left() -> None:
        office_head(sheet, agency.parent, agency.name, rule=0.5)
        sheet.para("Số ", facts["number"], align="center", after=2)

    sheet.columns((0.0, 0.42, left), (0.43, 1.0, lambda: state_heading(sheet, spell=dice.whole(0, 3))))
    sheet.skip(14)
    sheet.para("GIẤY CHỨNG NHẬN KẾT HÔN", align="center", style=Style(bold=True, size=sheet.look.size + 5), after=12)
    law = dice.pick(["Căn cứ Luật Hôn nhân và gia đình;", "Căn cứ Luật Hộ tịch và Luật Hôn nhân và gia đình;"])
    sheet.para(law, first=28, style=ITALIC)
    sheet.put("registration_place", f"Ủy ban nhân dân {cast.commune.full}")
    sheet.para(f"Ủy ban nhân dân {cast.commune.full} công nhận:", first=28, align="justify")
    for who, word in (("husband", "Anh"), ("wife", "Chị")):
        sheet.para(
            f"{word} ", bold(facts[f"{who}_name"]), f", sinh {facts[f'{who}_birth_date']}, dân tộc "
            f"{facts[f'{who}_ethnicity']}, quốc tịch {facts[f'{who}_nationality']}, trú tại "
            f"{facts[f'{who}_residence']}; {facts[f'_{who}_papers']}", ";" if who == "husband" else ".",
            first=28, align="justify",
        )  # fmt: skip
        if who == "husband":
            sheet.para("và", align="center")
    sheet.para(f"là vợ chồng kể từ {facts['registration_date']}, đã ghi vào Sổ đăng ký kết hôn của địa phương.",
               first=28, align="justify")  # fmt: skip
    sheet.skip(10)
    sheet.columns(
        (0.0, 0.25, lambda: scribbled(sheet, "Anh")),
        (0.25, 0.5, lambda: scribbled(sheet, "Chị")),
        (0.5, 1.0, lambda: _officer(sheet, cast, dice, "TM. ỦY BAN NHÂN DÂN")),
    )


def _particulars(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """For use abroad: a ruled table of particulars in two languages, the bride's and the groom's column."""
    wedding = _facts(cast, dice, "{n}/{y}/GKH", date_slashed)
    facts, agency = wedding.facts, commune_agency(cast.commune)
    grey = Style(italic=True, size=sheet.look.size - 2)

    def line(vietnamese: str, english: str) -> list[Item]:
        return [f"{vietnamese} ", Run(f"/ {english}", grey)]

    state_heading(sheet, spell=dice.whole(0, 3))
    sheet.skip(6)
    sheet.para("GIẤY CHỨNG NHẬN KẾT HÔN", align="center", style=Style(bold=True, size=sheet.look.size + 6), after=0)
    sheet.para("CERTIFICATE OF MARRIAGE", align="center", style=Style(size=sheet.look.size - 1), after=4)
    record(sheet, facts.entry("", "number"))
    sheet.para(*line("Số vào sổ", "Register No."), ": ", bold(facts["number"]), align="right", after=6)
    rows: list[list[list[Item]]] = [[line("Nội dung", "Particulars"), line("Người vợ", "Bride"),
                                     line("Người chồng", "Groom")]]  # fmt: skip
    for vietnamese, english, key in (
        ("Họ và tên", "Name in full", "name"), ("Ngày sinh", "Born on", "birth_date"),
        ("Dân tộc", "Ethnicity", "ethnicity"), ("Quốc tịch", "Citizenship", "nationality"),
        ("Địa chỉ cư trú", "Address", "residence"),
    ):  # fmt: skip
        entries = [facts.entry("", f"{who}_{key}") for who in SPOUSES]
        record(sheet, *entries)
        values: list[list[Item]] = [[Run(entry.printed, BOLD)] for entry in entries]
        rows.append([line(vietnamese, english), *values])
    record(sheet, *(_papers(facts, who, "") for who in SPOUSES))
    papers: list[list[Item]] = [[facts[f"_{who}_papers"]] for who in SPOUSES]
    rows.append([line("Hộ chiếu/CMND/CCCD", "Passport or ID"), *papers])
    sheet.table((0.28, 0.36, 0.36), rows, pad=4)
    sheet.skip(6)
    for vietnamese, english, key in (("Cơ quan hộ tịch", "Registered with", "registration_place"),
                                     ("Vào ngày", "On", "registration_date")):  # fmt: skip
        record(sheet, facts.entry("", key))
        sheet.para(*line(vietnamese, english), ": ", bold(facts[key]), hang=14)
    sheet.put("signer_name", cast.signer)
    sheet.skip(8)

    def right() -> None:
        sheet.para(f"Ngày {date_bare(wedding.copied)}", align="center", style=ITALIC, after=0)
        _officer(sheet, cast, dice, agency.name)

    sheet.columns((0.44, 1.0, right))


def _lettered(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """A copy in a coloured frame: lettered labels under an underlined line for each spouse, values at one edge."""
    wedding = _facts(cast, dice, "{n}-{y}/BS", date_short, years=dice.chance(0.3))
    facts, agency = wedding.facts, commune_agency(cast.commune, long_name=False)
    edge = 24 * POINT
    frame = [edge, edge, sheet.size[0] - edge, sheet.size[1] - edge]
    sheet.draw.rectangle(frame, outline=_GREEN, width=7)
    state_heading(sheet, spell=dice.whole(0, 3))
    sheet.skip(8)
    sheet.para("GIẤY CHỨNG NHẬN KẾT HÔN", align="center",
               style=Style(bold=True, size=sheet.look.size + 7, colour=_GREEN), after=0)  # fmt: skip
    sheet.para("(BẢN SAO TỪ SỔ GỐC)", align="center", style=Style(bold=True, colour=_GREEN), after=2)
    record(sheet, facts.entry("", "number"))
    sheet.para(Run("Số: ", ITALIC), facts["number"], align="center", after=8)
    how = Pairing(value=Style(bold=True, size=sheet.look.size + 0.5), after=2)
    for who, title in (("husband", "1. Về người chồng"), ("wife", "2. Về người vợ")):
        sheet.para(title, style=Style(underline=True, italic=True), after=3)
        labels = {"name": "a) Họ, chữ đệm, tên đầy đủ", "birth_date": "b) Sinh ngày (năm)", "ethnicity": "c) Dân tộc",
                  "nationality": "d) Quốc tịch", "residence": "đ) Nơi ở khi đăng ký",
                  "id_number": "e) Số giấy tờ tùy thân"}  # fmt: skip
        entries = entries_of(facts, **{f"{who}_{key}": label for key, label in labels.items()})
        pair(sheet, how, *entries, first=14, at=190)
        sheet.skip(4)
    sheet.para("3. Về việc đăng ký", style=Style(underline=True, italic=True), after=3)
    pair(sheet, how, *entries_of(facts, registration_place="a) Nơi đã đăng ký",
                                 registration_date="b) Ngày đã đăng ký"), first=14, at=190)  # fmt: skip
    sheet.skip(6)
    side_by_side(sheet, Pairing(value=PLAIN), (0.5, 0.5), *entries_of(facts, _book="Quyển sổ"))
    place = f"{cast.commune.commune_name}, {date_long(wedding.copied)}"
    sheet.para(place, align="center", style=ITALIC, after=1)
    sheet.para(agency.name, align="center", style=BOLD, after=0)
    _officer(sheet, cast, dice)


MARRIAGE = (
    Drawn("held_marriage_form_of_2006", _form_of_2006, 12.5, margins=(60, 44, 44)),
    Drawn("held_marriage_spouses_as_rows", _spouses_as_rows, 12.5, A4_LANDSCAPE, (56, 50, 44)),
    Drawn("held_marriage_recognised", _recognised, 13.5),
    Drawn("held_marriage_particulars", _particulars, 12.0),
    Drawn("held_marriage_lettered", _lettered, 13.0, margins=(76, 60, 62)),
)
