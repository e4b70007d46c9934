"""Judicial records set by chance in manners of other presses, and those that a program gives with its signature.

Canonical values as in `judicial`; family, fees and codes of enquiries are in no field.
"""

from __future__ import annotations

from dataclasses import replace

from tests.dossiers.blocks import Entry
from tests.dossiers.canvas import Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.chance_press import Printer, press_of
from tests.dossiers.chance_rows import Said
from tests.dossiers.chance_tops import Bottom, Top, bottom, top
from tests.dossiers.dice import Dice
from tests.dossiers.drawn import Drawn, Facts
from tests.dossiers.faces import qr_code
from tests.dossiers.feet import titles_of
from tests.dossiers.judicial_facts import JudicialRecord, record_of
from tests.dossiers.pairs import framed, record
from tests.dossiers.people import officer_name
from tests.dossiers.printed_parts import band
from tests.dossiers.typeset import BOLD, ITALIC, Item, bold
from tests.dossiers.wording import date_dashed, date_dotted, date_long, date_short, date_slashed

_WORDS: dict[str, tuple[tuple[str, ...], str]] = {
    "full_name": (("Họ và tên", "Họ, chữ đệm, tên", "Họ tên khai sinh", "Họ và tên (chữ in hoa)", "Họ tên"),
                  "Full name"),
    "sex": (("Giới tính", "Giới", "Nam/Nữ"), "Sex"),
    "date_of_birth": (("Ngày, tháng, năm sinh", "Sinh ngày", "Ngày sinh", "Ngày tháng năm sinh"), "Date of birth"),
    "place_of_birth": (("Nơi sinh", "Sinh tại", "Nơi sinh (xã, huyện, tỉnh)"), "Place of birth"),
    "nationality": (("Quốc tịch", "Quốc tịch hiện nay"), "Nationality"),
    "permanent_residence": (("Nơi thường trú", "Nơi đăng ký thường trú", "Địa chỉ thường trú", "Thường trú tại",
                             "Nơi cư trú"), "Permanent residence"),
    "id_number": (("Số định danh cá nhân", "CCCD/Hộ chiếu số", "Căn cước công dân số", "Số CMND/CCCD",
                   "Thẻ căn cước số", "Giấy tờ tùy thân số"), "ID No."),
    "conviction_status": (("Tình trạng án tích", "Về tình trạng án tích", "Án tích", "Kết quả về án tích",
                           "Tình trạng án tích hiện nay"), "Criminal status"),
}  # fmt: skip
_SYMBOLS = ("{n}/{y}/LLTP-{a}", "{n}/PLLTP-{a}", "{n}/{a}-LLTP", "LLTP{y}.{n}", "{n}", "{a}-{y}-{n:05d}")
_STATUSES = (
    "Không có án tích",
    "Không có",
    "Không có án tích.",
    "Đã được xóa án tích",
    "Không có án tích tính đến nay",
)
_NUMBERS = ("Số", "Số phiếu", "Số/No", "Phiếu số", "Mã số phiếu")
_BANS = ("Cấm đảm nhiệm chức vụ, thành lập, quản lý doanh nghiệp, hợp tác xã", "Thông tin về cấm đảm nhiệm chức vụ",
         "Cấm đảm nhiệm chức vụ")  # fmt: skip
_DATES = (date_slashed, date_slashed, date_dashed, date_short, date_dotted, date_long)


def _said(cast: Cast, dice: Dice) -> JudicialRecord:
    said = record_of(cast, dice, dice.pick(_SYMBOLS), dice.pick(_DATES))
    return replace(said, facts=said.facts.but({"conviction_status": dice.pick(_STATUSES).removesuffix(".")}))


def _one(facts: Facts, dice: Dice, key: str) -> Said:
    labels, english = _WORDS[key]
    return Said(dice.pick(labels), facts.entry("", key), english)


def _person(facts: Facts, dice: Dice) -> list[Said]:
    """Return who the record is about, in an order of chance, with what forms tell besides."""
    middle = [_one(facts, dice, key) for key in ("sex", "date_of_birth", "place_of_birth", "nationality")]
    if dice.chance(0.4):
        middle = [middle[1], middle[0], middle[3], middle[2]]
    paper = [_one(facts, dice, "id_number")]
    paper += [Said("Cấp ngày", Entry("", None, facts["_issued"]))] if dice.chance(0.6) else []
    paper += [Said("Tại", Entry("", None, "Cục CS QLHC về TTXH"))] if dice.chance(0.4) else []
    home = [_one(facts, dice, "permanent_residence")]
    home += [Said(dice.pick(["Nơi tạm trú", "Nơi ở hiện tại"]), Entry("", None, "-/-"))] if dice.chance(0.5) else []
    rest = [*home, *paper] if dice.chance(0.6) else [*paper, *home]
    return [_one(facts, dice, "full_name"), *middle, *rest]


def _status(sheet: Sheet, dice: Dice, facts: Facts, printer: Printer) -> None:
    """Print what is known: two facts, a heading with a line, a table with heads on top, or a frame."""
    record(sheet, facts.entry("", "conviction_status"))
    form, status = dice.pick(["facts", "heading", "table", "frame"]), facts["conviction_status"]
    label, ban = _one(facts, dice, "conviction_status"), dice.pick(_BANS)
    if form == "facts":
        printer.put(label, Said(ban, Entry("", None, "Không")))
    elif form == "heading":
        sheet.para(
            dice.pick(["II. TÌNH TRẠNG ÁN TÍCH", "B. Tình trạng án tích", "Tình trạng án tích:"]), style=BOLD, after=1
        )
        sheet.para(dice.pick(["- ", "", "  "]), status, dice.pick([".", ""]), first=dice.pick([0.0, 16.0]))
        sheet.para(f"{ban}: Không.")
    elif form == "table":
        rows: list[list[list[Item]]] = [[[bold(label.label)], [bold(ban)]], [[status], ["Không"]]]
        sheet.table((0.5, 0.5), rows, aligns=["center", "center"], pad=4)
    else:
        text = f"{label.label}: {status}"
        framed(sheet, lambda: sheet.para(text, style=BOLD))
        sheet.skip(3)
        sheet.para(f"{ban}: Không bị cấm.")


def _family(sheet: Sheet, cast: Cast, dice: Dice, printer: Printer) -> None:
    """Print the parents, and husband or wife, as record number 2 tells them."""
    names = [officer_name(dice.fork(who), cast.split) for who in ("father", "mother", "spouse")]
    labels = dice.pick([("Họ và tên cha", "Họ và tên mẹ", "Họ và tên vợ/chồng"), ("Cha", "Mẹ", "Vợ (chồng)")])
    people = [Said(label, Entry("", None, name)) for label, name in zip(labels, names, strict=True)]
    printer.put(*people[: dice.whole(2, 3)])


def _by_press(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Either record in any manner: head and number of chance, parts under bands, bold lines or nothing."""
    said = _said(cast, dice)
    facts, printer = said.facts, Printer(sheet, press_of(dice), dice.fork("press"))
    day, high = f"{said.agency.place}, {facts['date_of_issue']}", dice.chance(0.5)
    record(sheet, facts.entry("", "date_of_issue"), facts.entry("", "signer_name"))
    title = dice.pick([(f"PHIẾU LÝ LỊCH TƯ PHÁP SỐ {said.which}",), ("PHIẾU LÝ LỊCH TƯ PHÁP", f"SỐ {said.which}")])
    top(sheet, dice, Top(said.agency, title, facts.entry("", "number"), _NUMBERS, day if high else "",
                         dice.pick(["", "(Cấp theo yêu cầu của cá nhân)"])))  # fmt: skip
    if dice.chance(0.5):
        sheet.para(dice.pick(["Căn cứ Luật Lý lịch tư pháp ngày 17 tháng 6 năm 2009;", "XÁC NHẬN:",
                              "Theo kết quả tra cứu ngày hôm nay, xác nhận:"]), style=ITALIC)  # fmt: skip
    form = dice.pick(["band", "bold", "none"])
    for part, text in (("who", dice.pick(["I. THÔNG TIN CÁ NHÂN", "A. Phần khai về nhân thân"])), ("known", "")):
        if text and form == "band":
            band(sheet, text)
        elif text and form == "bold":
            sheet.para(text, style=BOLD, after=2)
        if part == "who":
            printer.put(*_person(facts, dice))
            if said.which == 2:
                _family(sheet, cast, dice, printer)
        else:
            _status(sheet, dice, facts, printer)
    clerk = officer_name(dice.fork("clerk"), cast.split)
    bottom(sheet, dice, Bottom(said.agency, cast.signer, titles_of(said.agency, dice), "" if high else day,
                               ("NGƯỜI LẬP PHIẾU", clerk) if dice.chance(0.25) else None))  # fmt: skip


def _by_program(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Given by a program: a code in the corner, what is known above who is meant or below, signed in a red frame."""
    said = _said(cast, dice)
    facts, printer = said.facts, Printer(sheet, press_of(dice, ("hair", "four", "colons", "heads", "stack")), dice)
    qr_code(sheet, f"LLTP|{facts['number']}|{facts['id_number']}", 58)
    sheet.right -= 160
    record(sheet, facts.entry("", "date_of_issue"), facts.entry("", "signer_name"))
    day = f"{said.agency.place}, {facts['date_of_issue']}"
    title = (f"PHIẾU LÝ LỊCH TƯ PHÁP SỐ {said.which}",)
    top(
        sheet,
        dice,
        Top(said.agency, title, facts.entry("", "number"), _NUMBERS, day, dice.pick(["", "(Bản điện tử)"]), 2.0),
    )
    sheet.right += 160
    backwards = dice.chance(0.3)
    if backwards:
        _status(sheet, dice.fork("known"), facts, printer)
        sheet.skip(3)
    printer.put(*_person(facts, dice.fork("who")))
    sheet.skip(3)
    if not backwards:
        _status(sheet, dice.fork("known"), facts, printer)
    sheet.skip(3)
    sheet.para(f"Mã hồ sơ: H{dice.whole(10, 63)}.11-{cast.issued:%y%m%d}-{dice.whole(1000, 9999)}", style=ITALIC)
    clock = f"{cast.issued:%d/%m/%Y} {dice.whole(7, 16):02d}:{dice.whole(10, 59)}:{dice.whole(10, 59)} +07:00"
    boxed = (f"Ký bởi: {said.agency.plain}", f"Người ký: {cast.signer}", f"Thời gian ký: {clock}")
    bottom(sheet, dice, Bottom(said.agency, cast.signer, (), "", boxed=boxed))


RECORDS_CHANCE = (
    Drawn("judicial_by_press", _by_press, 12.5),
    Drawn("judicial_by_program", _by_program, 12.0),
)
