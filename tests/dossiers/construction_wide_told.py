"""Building permits in letters, nearly without labels, in two languages, on boards; values as in `construction`.

Who proposed, designed or prolonged them is in no field.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from tests.dossiers.arranged_words import told_in
from tests.dossiers.blocks import state_heading
from tests.dossiers.canvas import RED, Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.construction_wide_parts import begin, finish, grounds, terms
from tests.dossiers.construction_wide_words import LABELS, of_owner, of_size, of_work, say, wide_permit
from tests.dossiers.counter_wide_sets import counter_setter
from tests.dossiers.dice import Dice
from tests.dossiers.drawn import A4_LANDSCAPE, Drawn
from tests.dossiers.faces import frame
from tests.dossiers.pairs import Pairing, glossed, record
from tests.dossiers.people import officer_name
from tests.dossiers.typeset import BOLD, ITALIC, PLAIN, Run, Style
from tests.dossiers.wording import date_slashed

_OWNERS = (
    "Cho phép {owner_name}, trú tại {owner_address}, khởi công: {work_name}.",
    "Nay cấp cho {owner_name} (nơi ở: {owner_address}) giấy phép xây cất {work_name}.",
    "{owner_name}, cư ngụ ở {owner_address}, được phép xây {work_name}.",
    "Theo nguyện vọng của {owner_name}, ngụ {owner_address}, nay cho xây {work_name}.",
    "Công trình {work_name} do {owner_name} đứng tên, liên lạc {owner_address}.",
    "Chấp thuận {work_name} của {owner_name}; thường trú {owner_address}.",
    "Chủ đầu tư có tên {owner_name}, ở {owner_address}, được xây dựng {work_name}.",
)
_PLACES = (
    "Nơi xây: {work_location}, trên thửa {parcel_number}, tờ bản đồ {map_sheet_number}, đất rộng {parcel_area_m2}.",
    "Công trình đặt tại {work_location} (thửa số {parcel_number}, tờ {map_sheet_number}, {parcel_area_m2}).",
    "Lô đất {parcel_area_m2} thuộc thửa {parcel_number}, tờ bản đồ số {map_sheet_number} ở {work_location}.",
    "Vị trí thuộc tờ bản đồ {map_sheet_number}, thửa đất {parcel_number}; diện tích {parcel_area_m2}; địa điểm: "
    "{work_location}.",
    "Đất xây dựng tọa lạc {work_location}; thửa số {parcel_number} - tờ số {map_sheet_number}; khuôn viên "
    "{parcel_area_m2}.",
    "Tại thửa {parcel_number}/tờ {map_sheet_number}, {work_location}, có diện tích đất {parcel_area_m2}.",
)
_SIZES = (
    "Quy mô {storeys}, cao {height_m}, tổng diện tích các sàn {floor_area_m2}.",
    "Nhà cao {height_m} gồm {storeys}, cộng sàn {floor_area_m2}; tầng trệt {_ground}.",
    "Tổng sàn {floor_area_m2}; số tầng {storeys}; đỉnh mái cao {height_m}; mật độ {_density}.",
    "Được xây {storeys} cao không quá {height_m} và {floor_area_m2} sàn.",
    "Diện tích tầng một {_ground}, toàn bộ các tầng {floor_area_m2}, số tầng là {storeys}, cao đến {height_m}.",
    "Chiều cao từ nền đến mái {height_m}, {storeys}; diện tích sàn {floor_area_m2}.",
)
_GLOSS = Pairing(value=BOLD)


def _letter(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Sentences in articles, points or one paragraph, grounds before them."""
    told = wide_permit(cast, dice)
    day = begin(sheet, told, dice)
    grounds(sheet, cast, dice, 4)
    lead = dice.pick(["Điều {n}. ", "{n}. ", "", "- ", "Khoản {n}: ", ""])
    value, align, first = dice.pick([BOLD, PLAIN, PLAIN]), dice.pick(["left", "justify"]), dice.pick([0.0, 20.0])
    parts = [dice.pick(pool) for pool in (_OWNERS, _PLACES, _SIZES)]
    if "tầng" not in told.facts["storeys"]:  # a bare number needs its word
        for before in ("Quy mô ", "gồm ", "xây ", "{height_m}, "):
            parts[2] = parts[2].replace(f"{before}{{storeys}}", f"{before}{{storeys}} tầng")
    lowered = ["work_name"] if dice.chance(0.4) else []
    if told.in_labels:
        for key, unit in (("parcel_area_m2", "m2"), ("floor_area_m2", "m2"), ("height_m", "m")):
            parts = [part.replace(f"{{{key}}}", f"{{{key}}} {unit}") for part in parts]
    if dice.chance(0.35):
        sheet.para(*told_in(sheet, told.facts, " ".join(parts), value, lowered=lowered), first=first, align=align)
    else:
        for number, part in enumerate(parts, 1):
            items = told_in(sheet, told.facts, f"{lead.format(n=number)}{part}", value, lowered=lowered)
            sheet.para(*items, first=first, align=align)
    terms(sheet, dice, 3, sheet.look.size)
    finish(sheet, told, cast, dice, day)


def _unlabelled(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """A board or a card: large lines with hardly a label, in a frame at times."""
    told = wide_permit(cast, dice)
    facts = told.facts
    if dice.chance(0.6):
        frame(sheet, dice.pick([(150, 50, 50), (40, 80, 140), (60, 60, 60)]), inset=20.0)
    day = begin(sheet, told, dice, "wide", "one line", "boxed", "office below", "seal left")
    align = dice.pick(["center", "center", "left"])
    area, tall = (" m2", " m") if told.in_labels else ("", "")
    floors = "" if "tầng" in facts["storeys"] else " tầng"
    plot = dice.pick(["Thửa {parcel_number} * Tờ {map_sheet_number} * {parcel_area_m2}%a",
                      "{parcel_area_m2}%a, thửa {parcel_number}, tờ bản đồ {map_sheet_number}",
                      "Lô đất: {parcel_number} - {map_sheet_number} - {parcel_area_m2}%a",
                      "Thửa đất số {parcel_number} (tờ bản đồ số {map_sheet_number}) {parcel_area_m2}%a"])  # fmt: skip
    size = dice.pick(["{storeys}%f – cao {height_m}%t – {floor_area_m2}%a sàn", "Sàn: {floor_area_m2}%a / {storeys}%f "
                      "/ {height_m}%t", "{floor_area_m2}%a sàn xây dựng, {storeys}%f, chiều cao {height_m}%t",
                      "{storeys}%f; {height_m}%t; tổng sàn {floor_area_m2}%a"])  # fmt: skip
    owner = dice.pick(["{owner_name}", "Chủ đầu tư {owner_name}", "CHỦ NHÀ: {owner_name}", "Của: {owner_name}"])
    lines = dice.pick([
        [owner, "{owner_address}", "{work_name}", "{work_location}", plot, size],
        ["{work_name}", "{work_location}", plot, size, owner, "{owner_address}"],
        [owner, "({owner_address})", "xây dựng {work_name}", "tại {work_location}", size, plot],
        ["{work_name}", size, "{work_location}", plot, owner, "Địa chỉ: {owner_address}"]])  # fmt: skip
    large = Style(bold=True, size=sheet.look.size + dice.pick([1.0, 3.0]), colour=dice.pick([RED, None, None]))
    value = dice.pick([BOLD, PLAIN])
    for number, line in enumerate(lines):
        text = line.replace("%a", area).replace("%t", tall).replace("%f", floors)
        sheet.para(*told_in(sheet, facts, text, large if not number else value), align=align)
        sheet.skip(dice.pick([0.0, 3.0]))
    if dice.chance(0.5):
        who = officer_name(dice.fork("builder"), cast.split)
        sheet.para(dice.pick([f"Đơn vị thi công: tổ xây {who}", f"Giám sát: {who} – ĐT 0905 {dice.whole(100, 999)} 118",
                              f"Thiết kế: KTS {who}"]), align=align)  # fmt: skip
    finish(sheet, told, cast, dice, day)


def _in_two_languages(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Labels with English below, behind or before them."""
    told = wide_permit(cast, dice)
    day = begin(sheet, told, dice)
    sheet.para(dice.pick(["CONSTRUCTION PERMIT", "BUILDING PERMIT", "Construction Licence"]), align="center",
               style=dice.pick([ITALIC, BOLD]))  # fmt: skip
    facts = [*of_owner(told, cast, dice, 0.05), *of_work(told, dice), *of_size(told, cast, dice, 2)]
    form = dice.pick(["glossed", "glossed", "setter", "setter", "english first"])
    if form == "glossed":
        part = dice.pick([0.3, 0.36, 0.42])
        for fact in facts:
            glossed(sheet, _GLOSS, (part, 1 - part), (replace(fact.entry, label=fact.label), fact.english))
    elif form == "setter":
        counter_setter(sheet, dice, "lines", "cells", "clouds", english=True).put(*facts)
    else:
        record(sheet, *(fact.entry for fact in facts))
        joint = dice.pick([" / ", " – ", " ("])
        for fact in facts:
            both = f"{fact.english}{joint}{fact.label}" if fact.english else fact.label
            closing = ")" if joint == " (" and fact.english else ""
            sheet.para(Run(f"{both}{closing}: ", dice.fork("label").pick([PLAIN, ITALIC])), Run(fact.entry.printed,
                       BOLD), hang=14)  # fmt: skip
    finish(sheet, told, cast, dice, day)


def _prolonged(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """A permit that takes the place of an earlier one: that one's number, day, owner and sizes stand around it."""
    told = wide_permit(cast, dice)
    day = begin(sheet, told, dice)
    before = cast.issued - timedelta(days=dice.whole(300, 1400))
    earlier, who = f"{dice.whole(2, 900)}/GPXD", officer_name(dice.fork("before"), cast.split)
    replaced = dice.pick([
        "Thay giấy phép {n} ngày {d}.", "Cấp lại từ phép {n} ({d}), chủ cũ: {o}.",
        "Giấy phép cũ: {n}, cấp {d}, cho {o}; {s} tầng, cao {h} m.", "Điều chỉnh; lần đầu {n}, ngày {d}.",
        "Chuyển tên từ {o} (GP số {n} ngày {d})."]).format(
        n=earlier, d=date_slashed(before), o=who, s=dice.whole(1, 2), h=f"{dice.whole(4, 7)},5")  # fmt: skip
    late = dice.chance(0.5)
    if not late:
        sheet.para(replaced, style=dice.pick([ITALIC, PLAIN]), align=dice.pick(["left", "center"]))
    rows = counter_setter(sheet, dice, "lines", "dense", "own", "cells")
    groups = [of_owner(told, cast, dice), of_work(told, dice), of_size(told, cast, dice, 3)]
    for group in groups:
        rows.put(*group)
    if late:
        sheet.para(replaced, style=dice.pick([ITALIC, PLAIN]))
    terms(sheet, dice, 3)
    finish(sheet, told, cast, dice, day)


def _stubbed(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Lying, a stub for the office at the left with number and owner once more, the permit at the right."""
    told = wide_permit(cast, dice)
    facts, style = told.facts, Style(size=sheet.look.size - 2)
    short = facts.canonical.get("owner_name", facts["owner_name"])

    def stub() -> None:
        own = dice.fork("stub")
        if own.chance(0.2):
            state_heading(sheet, spell=own.whole(0, 3))
        sheet.para(own.pick(["CUỐNG LƯU", "PHẦN LƯU", "Cuống giấy phép", "BẢN LƯU TẠI PHÒNG"]), align="center",
                   style=BOLD)  # fmt: skip
        texts = (f"{own.pick(LABELS['number'])}: {facts['number']}", f"{own.pick(LABELS['owner_name'])}: {short}",
                 f"Ngày nhận: {date_slashed(cast.issued + timedelta(days=own.whole(0, 9)))}",
                 f"Người nhận: {officer_name(own.fork('takes'), cast.split)}", f"Lệ phí: {own.pick([50, 75])}.000đ",
                 f"Biên lai: {own.whole(10_000, 99_999):07d}", "Ký nhận:")  # fmt: skip
        for text in own.sample(texts, own.whole(3, 7)):
            sheet.para(text, style=style, after=own.pick([2.0, 6.0]))

    def main() -> None:
        own = dice.fork("main")
        day = begin(sheet, told, own, "wide", "one line", "boxed", "seal left", "mast")
        rows = counter_setter(sheet, own, "lines", "dense")
        rows.put(*of_owner(told, cast, own, 0.05), *of_work(told, own), *of_size(told, cast, own, 1))
        rows.put(*say(told, own, *own.sample(("_design", "_density"), own.whole(0, 1))))
        finish(sheet, told, cast, own, day)

    part = dice.pick([0.22, 0.26])
    sheet.columns((0.0, part - 0.02, stub), (part + 0.02, 1.0, main))


PERMITS_WIDE_TOLD = (
    Drawn("permit_letter_wide", _letter, 12.5),
    Drawn("permit_unlabelled_wide", _unlabelled, 14.0, A4_LANDSCAPE, (70.0, 66.0, 46.0)),
    Drawn("permit_two_languages_wide", _in_two_languages, 11.5),
    Drawn("permit_prolonged_wide", _prolonged, 12.0),
    Drawn("permit_stub_wide", _stubbed, 12.0, A4_LANDSCAPE, (46.0, 42.0, 36.0)),
)
