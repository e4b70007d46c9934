"""Held-apart words of certification: see README.md before reading on.

Canonical values: the number's digits, the volume as printed, days ISO.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from tests.dossiers import pen as hand
from tests.dossiers.blocks import office_head, state_heading
from tests.dossiers.canvas import POINT, Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.dice import Dice
from tests.dossiers.drawn import Drawn
from tests.dossiers.feet import Signing, signed
from tests.dossiers.held_apart.facts import identity_paper
from tests.dossiers.held_apart.parts import Layout
from tests.dossiers.offices import Agency, commune_agency, long_people, seal_text
from tests.dossiers.pairs import framed
from tests.dossiers.typeset import BOLD, ITALIC, PEN, Colour, Item, Leader, Run, Style, bold
from tests.dossiers.wording import date_long, date_words

_STAMP: Colour = (44, 52, 128)


@dataclass(frozen=True)
class _Entered:
    number: str
    book: str
    day: date


def _entered(sheet: Sheet, cast: Cast, dice: Dice, book: str, *, by_pen: bool = False) -> _Entered:
    """Invent and record number, volume and day; by hand where a stamp leaves room for them."""
    entered = _Entered(f"{dice.whole(3, 4800)}", book.format(n=f"{dice.whole(1, 9):02d}", y=cast.issued.year),
                       cast.issued)  # fmt: skip
    sheet.put("certification_number", entered.number, by_pen=by_pen)
    sheet.put("book_number", entered.book, by_pen=by_pen)
    sheet.put("date_of_issue", entered.day.isoformat(), by_pen=by_pen)
    sheet.put("signer_name", cast.signer)
    return entered


def _stamp_on_a_back(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """A stamp in blue ink on an empty back; number, volume and day written into its dots."""
    entered = _entered(sheet, cast, dice, "{n}/{y}-SCT/BS", by_pen=True)
    ink, agency = Style(colour=_STAMP), commune_agency(cast.commune)
    heavy = Style(bold=True, colour=_STAMP)
    day = entered.day
    volume, kind = entered.book.split("-")
    sheet.skip(dice.real(20, 160))

    def fill() -> None:
        sheet.para("CHỨNG THỰC", align="center", style=heavy, after=0)
        sheet.para("BẢN SAO ĐÚNG VỚI BẢN CHÍNH", align="center", style=heavy, after=4)
        sheet.para("Số chứng thực: ", Run(entered.number, PEN), Leader(blank=True), " quyển số: ", Run(volume, PEN),
                   f"-{kind}", style=ink)  # fmt: skip
        sheet.para("Ngày ", Run(f"{day.day:02d}", PEN), " tháng ", Run(f"{day.month:02d}", PEN), " năm ",
                   Run(str(day.year), PEN), align="center", style=ink, after=4)  # fmt: skip
        for line in dice.pick([("CHỦ TỊCH",), ("KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH")]):
            sheet.para(line, align="center", style=heavy, after=0)
        center = ((sheet.left + sheet.right) / 2 + 60, sheet.y + 40 * POINT)
        hand.scribble(sheet.image, center, 380, hand.BLACK_INK, sheet.dice)
        sheet.seal((center[0] - 260, center[1] + 10), agency.seal)
        sheet.skip(78)
        sheet.para(cast.signer, align="center", style=heavy)

    def stamp() -> None:
        top = sheet.y
        framed(sheet, fill, pad=9, thick=4)
        sheet.draw.rectangle([sheet.left, top, sheet.right, sheet.y], outline=_STAMP, width=4)

    edge = dice.real(0.2, 0.34)
    sheet.columns((edge, edge + 0.62, stamp))


def _of_a_signature(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """The words of certification of a signature, below an office's head, number and volume before who signs."""
    person = dice.pick([cast.mother, cast.father])
    paper = identity_paper(person, dice, cast.issued)
    entered = _entered(sheet, cast, dice, "{n}/{y}-SCT/CK, ĐC")
    agency = commune_agency(cast.commune)
    sheet.put("issuer", agency.name)
    sheet.columns(
        (0.0, 0.42, lambda: office_head(sheet, agency.parent, agency.name)),
        (0.44, 1.0, lambda: state_heading(sheet, spell=dice.whole(0, 3))),
    )
    sheet.skip(14)
    sheet.para(
        "LỜI CHỨNG CHỨNG THỰC CHỮ KÝ", align="center", style=Style(bold=True, size=sheet.look.size + 2), after=10
    )
    text: list[list[Item]] = [
        [f"Hôm nay, {date_long(entered.day)} ({date_words(entered.day)}), tại {agency.plain}."],
        ["Tôi là ", bold(cast.signer), f", là {dice.pick(['Chủ tịch', 'Phó Chủ tịch'])} {agency.plain}."],
        ["CHỨNG THỰC:"],
        [f"- {person.address_word} ", bold(person.name), f", giấy tờ tùy thân: {paper.words}, cam đoan đã hiểu, tự "
         "chịu trách nhiệm về nội dung giấy tờ và đã ký trước mặt tôi, là người có tên nêu trên."],
        [f"Lời chứng này được lập thành {dice.whole(1, 3):02d} bản, mỗi bản gồm 02 tờ; lưu 01 bản tại cơ quan thực "
         "hiện chứng thực."],
    ]  # fmt: skip
    for line in text:
        sheet.para(*line, first=28, align="justify")
    sheet.para("Số chứng thực: ", bold(entered.number), "; quyển số: ", bold(entered.book), first=28, after=10)
    titles = dice.pick([["CHỦ TỊCH"], ["KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"]])

    def officer() -> None:
        sheet.para("NGƯỜI THỰC HIỆN CHỨNG THỰC", align="center", style=BOLD, after=0)
        sheet.para("(Ký, ghi rõ họ tên và đóng dấu)", align="center", style=ITALIC, after=0)
        signed(sheet, titles, cast.signer, dice, Signing(agency.seal))

    sheet.columns((0.46, 1.0, officer))


def _room(cast: Cast) -> Agency:
    unit = cast.commune.district or cast.commune.commune
    name = "PHÒNG TƯ PHÁP" if cast.commune.district else "TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG"
    heads = ("TRƯỞNG PHÒNG", "PHÓ TRƯỞNG PHÒNG") if cast.commune.district else ("GIÁM ĐỐC", "PHÓ GIÁM ĐỐC")
    seal = seal_text(unit, cast.commune, name)
    return Agency(long_people(unit), name, name.capitalize(), "TP", (), heads, "", unit, seal)


def _of_a_translation(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """The words behind a translation: the translator's promise above, the office's in a ruled box, the day last."""
    agency, person = _room(cast), dice.pick([cast.mother, cast.father])
    entered = _entered(sheet, cast, dice, "{n}-SCT/CKND")
    sheet.put("issuer", agency.name)
    tongue = dice.pick(["tiếng Anh", "tiếng Nhật", "tiếng Hàn Quốc", "tiếng Trung Quốc"])
    sheet.para(f"Tôi, {person.name}, số giấy tờ tùy thân {person.id_number}, cam đoan đã dịch chính xác nội dung của "
               f"giấy tờ này từ {tongue} sang tiếng Việt.", align="justify", after=4)  # fmt: skip

    def translator() -> None:
        sheet.para("Người dịch", align="center", style=BOLD, after=0)
        hand.scribble(sheet.image, ((sheet.left + sheet.right) / 2, sheet.y + 110), 320, sheet.look.pen_ink, sheet.dice)
        sheet.skip(52)
        sheet.para(person.name, align="center")

    sheet.columns((0.55, 1.0, translator))
    sheet.skip(12)
    sheet.para("LỜI CHỨNG", align="center", style=Style(bold=True, size=sheet.look.size + 3), after=6)

    def fill() -> None:
        sheet.para(agency.parent, align="center", after=0)
        sheet.para(agency.name, align="center", style=BOLD, after=6)
        sheet.para("Chứng thực bà (ông) " if person.sex == "Nữ" else "Chứng thực ông (bà) ", bold(person.name),
                   " là người đã ký vào bản dịch này; chữ ký trong bản dịch đúng với chữ ký mẫu đã đăng ký.",
                   align="justify")  # fmt: skip
        sheet.para("Số chứng thực ", bold(entered.number), Leader(blank=True), "Quyển số ", bold(entered.book))
        sheet.para(f"{date_long(entered.day).capitalize()}", align="right", style=ITALIC, after=2)
        chief, deputy = agency.heads
        titles = dice.pick([[chief], [f"KT. {chief}", deputy]])
        sheet.columns((0.4, 1.0, lambda: signed(sheet, titles, cast.signer, dice, Signing(agency.seal))))

    framed(sheet, fill, pad=12)


def _below_a_copy(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """A notary's words typed at the foot of a page whose upper part is left white, in two columns without a frame."""
    office = dice.pick(["VĂN PHÒNG CÔNG CHỨNG {n}", "PHÒNG CÔNG CHỨNG SỐ {m}"])
    office = office.format(n=cast.father.name.split()[-1].upper(), m=dice.whole(1, 5))
    entered = _entered(sheet, cast, dice, "{n}/{y} SCT/BS")
    sheet.put("issuer", office)
    sheet.skip(dice.real(240, 360))
    sheet.draw.line([(sheet.left, sheet.y), (sheet.right, sheet.y)], fill=sheet.look.ink, width=3)
    sheet.skip(8)

    def left() -> None:
        sheet.para(office, style=BOLD, align="center", after=4)
        sheet.para(f"Số chứng thực: {entered.number}", after=0)
        sheet.para(f"Quyển số: {entered.book}", after=0)

    def right() -> None:
        sheet.para("CHỨNG THỰC", align="center", style=BOLD, after=0)
        sheet.para("BẢN SAO ĐÚNG VỚI BẢN CHÍNH", align="center", style=BOLD, after=2)
        sheet.para(f"{cast.commune.province_name}, {date_long(entered.day)}", align="center", style=ITALIC, after=2)
        seal = seal_text(office, cast.commune, "")
        signed(sheet, ["CÔNG CHỨNG VIÊN"], cast.signer, dice, Signing(seal, stamped=dice.chance(0.5)))

    sheet.columns((0.0, 0.44, left), (0.48, 1.0, right))


CERTIFICATION: tuple[Layout, ...] = (
    Drawn("held_certification_stamp_on_a_back", _stamp_on_a_back, 12.5),
    Drawn("held_certification_of_a_signature", _of_a_signature, 13.5),
    Drawn("held_certification_of_a_translation", _of_a_translation, 13.0),
    Drawn("held_certification_below_a_copy", _below_a_copy, 12.5),
)
