"""Heads, results and feet of judicial records in many manners; canonical values as in `judicial`."""

from __future__ import annotations

from collections.abc import Sequence

from tests.dossiers.arranged import Arrangement
from tests.dossiers.arranged_words import beside, some_day, told_in
from tests.dossiers.blocks import office_head, state_heading
from tests.dossiers.canvas import A4, RED, Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.dice import Dice
from tests.dossiers.feet import Signing, one_line_office, signed
from tests.dossiers.judicial_facts import JudicialRecord
from tests.dossiers.judicial_wide_words import BANS, LABELS, say
from tests.dossiers.pairs import framed, record
from tests.dossiers.people import officer_name
from tests.dossiers.typeset import BOLD, ITALIC, PLAIN, Item, Run, Style

HEADS = ("halves", "halves", "halves", "crossed", "stacked", "line", "office")
_NOTES = (
    "(Cấp cho cá nhân)",
    "(Cấp theo yêu cầu của cơ quan, tổ chức)",
    "",
    "",
    "",
    "(Bản chính)",
    "Mẫu số 06/TT-LLTP",
)
_GROUNDS = ("Căn cứ Luật Lý lịch tư pháp;", "Căn cứ Thông tư số {n}/{y}/TT-BTP ngày {d};",
            "Xét tờ khai ngày {d} của đương sự;",
            "Căn cứ Phiếu xác minh số {n} ngày {d} của Tòa án nhân dân tỉnh;", "Căn cứ hồ sơ số {n};",
            "XÁC NHẬN")  # fmt: skip


def day_line(said: JudicialRecord, dice: Dice) -> str:
    """Return place and day of issue as a head or a foot has them."""
    printed, place = said.facts["date_of_issue"], said.agency.place
    spoken = printed if printed.startswith("ngày") else f"ngày {printed}"
    return dice.pick([f"{place}, {spoken}", f"{place}, {spoken}", f"{place}, {spoken}", f"Lập tại {place}, {spoken}",
                      f"{spoken[0].upper()}{spoken[1:]}", f"Phiếu lập {spoken}",
                      f"{place.upper()}, {spoken}"])  # fmt: skip


def heading(sheet: Sheet, said: JudicialRecord, dice: Dice, forms: Sequence[str] = HEADS) -> bool:
    """Print office, state, title and number, and note them; return whether the day of issue is still to be printed."""
    facts, agency, form = said.facts, said.agency, dice.pick(forms)
    sheet.put("issuer", agency.name)
    record(sheet, facts.entry("", "number"))
    low, at = dice.chance(0.5), dice.pick(["office", "office", "title", "alone", "over"])
    number: list[Item] = [dice.pick(LABELS["number"]), dice.pick([": ", ": ", " ", ":"]),
                          Run(facts["number"], dice.pick([PLAIN, BOLD]))]  # fmt: skip
    day, spell, rule = day_line(said, dice), dice.whole(0, 3), dice.pick([0.0, 0.35])

    def office() -> None:
        office_head(sheet, agency.parent, agency.name, rule=rule)
        if at == "office":
            sheet.para(*number, align="center")

    def state() -> None:
        state_heading(sheet, spell=spell)
        if not low:
            sheet.para(day, align="center", style=ITALIC)

    if form in ("halves", "crossed"):
        divide = dice.pick([0.4, 0.44, 0.5])
        one, two, divide = (office, state, divide) if form == "halves" else (state, office, 1 - divide)
        sheet.columns((0.0, divide - 0.01, one), (divide + 0.01, 1.0, two))
    elif form == "stacked":
        for part in (state, office)[:: dice.pick([1, 1, -1])]:
            part()
            sheet.skip(2)
    elif form == "office":
        office()
        low = True
    else:
        one_line_office(sheet, agency, joint=dice.pick([" - ", " * ", " | "]), align=dice.pick(["left", "center"]))
        at = "alone" if at == "office" else at
        state()
    sheet.skip(dice.pick([3.0, 8.0]))
    align = dice.pick(["left", "right"])
    if at == "over":
        sheet.para(*number, align=align)
    titled(sheet, said, dice)
    if at in ("title", "alone"):
        sheet.para(*number, align="center" if at == "title" else align)
    if not low:
        record(sheet, facts.entry("", "date_of_issue"))
    return low


def titled(sheet: Sheet, said: JudicialRecord, dice: Dice, *notes: str, larger: Sequence[float] = (1.0, 3.0)) -> None:
    """Print the title in one line or in two, with a note below it."""
    style = Style(bold=True, size=sheet.look.size + dice.pick(larger), colour=dice.pick([None, None, RED]))
    lines = dice.pick([(f"PHIẾU LÝ LỊCH TƯ PHÁP SỐ {said.which}",), ("PHIẾU LÝ LỊCH TƯ PHÁP", f"SỐ {said.which}"),
                       (f"PHIẾU LÝ LỊCH TƯ PHÁP SỐ {said.which}",), ("PHIẾU LÝ LỊCH TƯ PHÁP",)])  # fmt: skip
    align = dice.pick(["center", "center", "center", "left"])
    for line in lines:
        sheet.para(line, align=align, style=style, after=0)
    note = dice.pick(notes or _NOTES)
    if note:
        sheet.para(note, align=align, style=Style(italic=True, size=sheet.look.size - 1), after=0)
    sheet.skip(dice.pick([3.0, 7.0]))


def grounds(sheet: Sheet, cast: Cast, dice: Dice, probability: float = 0.5) -> None:
    """Print, or leave out, on what the record stands: laws, requests and enquiries with days of their own."""
    for line in dice.sample(_GROUNDS, dice.whole(1, 3)) if dice.chance(probability) else ():
        text = line.format(
            n=dice.whole(10, 4000), y=cast.issued.year - 3, d=some_day(dice, (cast.issued.year - 2, cast.issued.year))
        )
        sheet.para(text, first=dice.pick([0.0, 20.0]), style=dice.pick([ITALIC, PLAIN]), after=1)


_KNOWN = ("Kết luận: {conviction_status}.", "Tính đến ngày cấp phiếu, đương sự {conviction_status}.",
          "Qua tra cứu dữ liệu, người có tên trên {conviction_status}.", "Nội dung xác nhận: {conviction_status}.",
          "- {conviction_status}.", "Tại thời điểm lập phiếu (ngày {d}): {conviction_status}.")  # fmt: skip


def known(sheet: Sheet, said: JudicialRecord, dice: Dice, arranged: Arrangement | None) -> None:
    """Print what is known: as facts, under a heading, in a sentence, a frame, a table's cells."""
    ban = beside(dice.pick(BANS), dice.pick(["Không", "Không có", "Không bị cấm", "-/-"]))
    form = dice.pick(["facts", "facts", "sentence", "headed", "frame", "table"])
    label, status = say(said, dice, "conviction_status")[0], said.facts["conviction_status"]
    if form == "facts" and arranged:
        arranged.put(*[label, ban][:: dice.pick([1, 1, 1, -1])])
        return
    if form == "sentence":
        template = dice.pick(_KNOWN)
        lowered = ("conviction_status",) if "đương sự" in template or "người có" in template else ()
        other = {"d": some_day(dice, (2015, 2026))}
        sheet.para(*told_in(sheet, said.facts, template, dice.pick([BOLD, PLAIN]), other, lowered), first=16)
        return
    record(sheet, label.entry)
    if form == "table":
        rows: list[list[list[Item]]] = [[[Run(label.label, BOLD)], [Run(ban.label, BOLD)]], [[status], ["Không"]]]
        sheet.table((0.5, 0.5), rows, aligns=["center", "center"], pad=4)
    elif form == "frame":
        framed(sheet, lambda: sheet.para(f"{label.label}: ", Run(status, BOLD), after=0), pad=6)
    else:
        sheet.para(dice.pick(["II. ", "B. ", "", "2) "]), label.label, style=BOLD, after=1)
        sheet.para(status, first=dice.pick([0.0, 20.0]))
    sheet.skip(3)
    if form != "table" and dice.chance(0.7):
        sheet.para(f"{ban.label}: {ban.entry.printed}")


def ending(sheet: Sheet, said: JudicialRecord, cast: Cast, dice: Dice, *, day: bool, more: str = "") -> None:
    """Print who signs, at the right, left or in the middle, alone or beside a clerk, over or under the day."""
    record(sheet, said.facts.entry("", "signer_name"))
    if day:
        record(sheet, said.facts.entry("", "date_of_issue"))
    chief, deputy = said.agency.heads
    titles = dice.pick([[chief], [chief], [f"KT. {chief}", deputy], [f"TL. {chief}", "TRƯỞNG PHÒNG"],
                        [f"{chief} {said.agency.plain}"],
                        [f"TUQ. {chief}", deputy], ["NGƯỜI CÓ THẨM QUYỀN CẤP PHIẾU", "(Ký, đóng dấu)"]])  # fmt: skip
    rank = (
        dice.pick(["Thượng tá ", "Đại tá ", "Trung tá "]) if "ông an" in said.agency.plain and dice.chance(0.4) else ""
    )
    own, low, text = dice.fork("foot"), dice.chance(0.2), day_line(said, dice)
    note = own.pick(["", "", "", "(Đã ký)", "Đã ký"])
    how = Signing(said.agency.seal, note=note, stamped=not rank and own.chance(0.1))
    short = sheet.size[1] < A4[0]

    def chief_signs() -> None:
        if day and not low:
            sheet.para(text, align="center", style=ITALIC, after=1)
        signed(sheet, titles, f"{rank}{cast.signer}", own.fork("pen"), how)
        if day and low:
            sheet.para(text, align="center", style=ITALIC, after=1)

    def clerk_signs() -> None:
        title = own.fork("clerk").pick(["NGƯỜI LẬP PHIẾU", "Cán bộ tra cứu", "NGƯỜI KIỂM TRA", "Người nhận phiếu"])
        signed(sheet, (title,), officer_name(own.fork("name"), cast.split), own.fork("scribble"), Signing())

    def left() -> None:
        for line in own.fork("notes").pick(
            [("Nơi nhận:", "- Như trên;", "- Lưu: HS."), ("Ghi chú: Phiếu có 01 trang.",), ("",)]
        ):
            sheet.para(line, style=Style(italic=True, size=sheet.look.size - 2), after=0)
        if more:
            sheet.para(more, style=Style(size=sheet.look.size - 2), after=0)

    sheet.skip(dice.pick([3.0, 9.0]))
    form = own.pick(["notes", "notes", "clerk"] if short else ["notes", "notes", "clerk", "crossed", "middle"])
    if form == "notes":
        sheet.columns((0.0, 0.44, left), (0.46, 1.0, chief_signs))
    elif form == "clerk":
        sheet.columns((0.0, 0.44, clerk_signs), (0.46, 1.0, chief_signs))
    elif form == "crossed":
        sheet.columns((0.0, 0.52, chief_signs), (0.56, 1.0, left))
    else:
        sheet.columns((0.25, 0.75, chief_signs))
        left()


def file_note(dice: Dice, cast: Cast) -> str:
    """Return small print with days, names and numbers of no field."""
    name, day = officer_name(dice.fork("note"), cast.split), some_day(dice, (2011, 2026))
    return dice.pick([f"Biên lai số {dice.whole(1000, 99_999):06d} ngày {day}", f"Giấy hẹn: {day}; người nhận: {name}",
                      f"Cán bộ thụ lý: {name}", f"Mã tra cứu {dice.whole(10**7, 10**8)}", "", "Lệ phí: 200.000 đồng.",
                      f"Phiếu yêu cầu số {dice.whole(10, 9000)}, ngày {day}"])  # fmt: skip
