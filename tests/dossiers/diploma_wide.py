"""Diplomas of many kinds: half sheets, with captions, nearly without labels, checked, exported, copies in frames.

Canonical values as in `diploma_facts`; clerks, enquiries and copies are in no field.
"""

from __future__ import annotations

from tests.dossiers.arranged import IN_CELLS, IN_CLOUDS, IN_LINES, Arrangement
from tests.dossiers.arranged_words import some_day, told_in
from tests.dossiers.canvas import Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.dice import Dice
from tests.dossiers.diploma_wide_parts import ending, file_note, heading, numbered, signs, titled
from tests.dossiers.diploma_wide_told import register_line, sentence, supplement, translated
from tests.dossiers.diploma_wide_words import LABELS, keys_of, say, strewn, told
from tests.dossiers.drawn import A4_LANDSCAPE, A5_LANDSCAPE, Drawn
from tests.dossiers.faces import frame
from tests.dossiers.further_marks import copied, received, typewritten
from tests.dossiers.pairs import framed, record
from tests.dossiers.people import officer_name
from tests.dossiers.typeset import BOLD, ITALIC, PLAIN, Style

_HOLDS = ("Có giá trị đến ngày {d}.", "Hết hạn ngày {d}", "Thay thế giấy số 18 cấp ngày {d}.")
_GOLD = (172, 130, 58)


def _captioned(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """In a frame, lying: values with their labels in small letters below or above them."""
    each = told(cast, dice)
    frame(sheet, dice.pick([_GOLD, (40, 80, 140), (150, 50, 50)]), inset=20.0)
    heading(sheet, each, dice)
    titled(sheet, each, dice, "(Bản chính)", "")
    Arrangement(sheet, dice, ("unders", "unders", "overs")).put(*say(each, dice, *keys_of(each, dice)))
    ending(sheet, each, cast, dice)


def _half_sheet(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """A half sheet given for the time being: several facts a line, how long it holds."""
    each = told(cast, dice, pupil=0.75)
    if dice.chance(0.1):
        received(sheet, dice)
    heading(sheet, each, dice, ("halves", "line", "crossed"))
    titled(sheet, each, dice, "(TẠM THỜI)", "(Cấp tạm thời thay bằng chính)", "(Cấp lại)", larger=(1.0, 2.0))
    Arrangement(sheet, dice, (*IN_CLOUDS[:4], "lines", "edges")).put(
        *strewn(each, cast, dice, say(each, dice, *keys_of(each, dice)), 0.15)
    )
    if dice.chance(0.6):
        sheet.para(dice.pick(_HOLDS).format(d=some_day(dice, (2018, 2027))), style=ITALIC)
    ending(sheet, each, cast, dice)


def _unlabelled(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Nearly no labels: centred lines, the name large, the day and the rest behind a word or two."""
    each = told(cast, dice, pupil=0.25)
    heading(sheet, each, dice)
    titled(sheet, each, dice, "(Văn bằng thứ hai)", "", larger=(5.0, 9.0))
    facts, study = each.said.facts, "school" if each.who.pupil else "major"
    align, value = dice.pick(["center", "center", "left", "right"]), dice.pick([BOLD, PLAIN])
    large = Style(bold=True, italic=dice.chance(0.3), size=sheet.look.size + dice.pick([2.0, 5.0]))
    lines = [
        dice.pick(["{full_name}", "Ông/Bà {full_name}", "{full_name} ({sex})", "{full_name} – {sex}"]),
        dice.pick(["sinh ngày {date_of_birth}", "{date_of_birth}", "ngày sinh {date_of_birth}, {place_of_birth}",
                   "{date_of_birth} – {place_of_birth}", "sinh {date_of_birth} tại {place_of_birth}"]),
        dice.pick(["{%s}", f"{dice.pick(LABELS[study])} {{%s}}"]).replace("%s", study),
        dice.pick(["Hạng {grade} – năm {graduation_year}", "Loại {grade}, {graduation_year}",
                   "{grade} ({graduation_year})",
                   "Tốt nghiệp năm {graduation_year}, loại {grade}", "Khoá {graduation_year} * hạng {grade}"]),
    ]  # fmt: skip
    if dice.chance(0.3):
        lines = [lines[0], lines[2], lines[1], lines[3]]
    if each.who.pupil:
        lines.insert(dice.whole(1, 3), dice.pick(["Dân tộc {ethnicity}", "dân tộc {ethnicity}"]))
    for number, line in enumerate(lines):
        sheet.para(
            *told_in(sheet, facts, line, large if not number else value), align=align, after=dice.pick([2.0, 6.0])
        )
    ending(sheet, each, cast, dice)


def _checked(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Checked against the register: a table with a verdict for each fact, the enquiry's own number and day above."""
    each = told(cast, dice)
    heading(sheet, each, dice, ("halves", "line", "office"))
    titled(sheet, each, dice, "(Kết quả đối chiếu sổ gốc)", "THÔNG TIN VĂN BẰNG ĐÃ CẤP", larger=(1.0, 3.0))
    sheet.para(dice.pick(["Trả lời văn bản số {n} ngày {d} của {o}:", "Yêu cầu số {n}, tiếp nhận {d}, người hỏi: {o}",
                          "Theo phiếu yêu cầu {n} ({d}) của {o}, thông tin như sau:"]).format(
        n=f"{dice.whole(10, 4000)}/TB", d=some_day(dice, (2015, 2026)), o=officer_name(dice.fork("asks"), cast.split)),
        first=20)  # fmt: skip
    keys = [*keys_of(each, dice), *["serial", "register_number"][:: dice.pick([1, -1])]]
    Arrangement(sheet, dice, ("remarks", "remarks", "listed", *IN_CELLS)).put(
        *strewn(each, cast, dice, say(each, dice, *keys), 0.08)
    )
    if dice.chance(0.5):
        sheet.para(dice.pick(["Kết luận: văn bằng hợp lệ.", "Văn bằng trên là thật.", "Khớp với sổ gốc đang lưu."]))
    ending(sheet, each, cast, dice, numbers=False, more=file_note(dice, cast))


def _exported(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Written out by a program: every fact behind a label, who gave and signed it too; columns, capitals, codes."""
    each = told(cast, dice, pupil=0.4)
    if dice.chance(0.4):
        typewritten(sheet)
    small = Style(size=sheet.look.size - 2)
    clock = f"{dice.whole(7, 17):02d}:{dice.whole(10, 59)}"
    printed = f" | {some_day(dice, (2018, 2026))} {clock}"
    program = dice.pick(["Trang 1/1", "QLDT v5.2", "EMIS", "Bản in từ phần mềm"])
    sheet.para(program, printed, style=small, align=dice.pick(["left", "right"]))
    titled(sheet, each, dice, "THÔNG TIN VĂN BẰNG", "(Dữ liệu số hoá)", larger=(0.0, 2.0))
    numbers = ["serial", "register_number"][:: dice.pick([1, -1])]
    office = dice.sample(["issuer", "date_of_issue", "signer_name"], 3)[:: dice.pick([1, -1])]
    parts = dice.pick([[keys_of(each, dice), numbers, office], [numbers, keys_of(each, dice), office],
                       [office[:1], keys_of(each, dice), [*office[1:], *numbers]]])  # fmt: skip
    arranged = Arrangement(sheet, dice)
    for part in parts:
        arranged.put(*strewn(each, cast, dice.fork(part[0]), say(each, dice, *part), 0.1))
        sheet.skip(dice.pick([0.0, 6.0]))
    who = officer_name(dice.fork("user"), cast.split)
    sheet.para(dice.pick([f"Người in: {who}", f"Tài khoản: {who}", f"Người nhập liệu: {who}"]), style=small)


def _certified_copy(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """A copy: the diploma small in a frame, the words of who certified the copy below it."""
    each = told(cast, dice)

    def fill() -> None:
        own = dice.fork("inside")
        heading(sheet, each, own)
        titled(sheet, each, own, "BẢN SAO", "(Bản sao)", larger=(1.0, 3.0))
        Arrangement(sheet, own).put(*strewn(each, cast, own, say(each, own, *keys_of(each, own)), 0.06))
        ending(sheet, each, cast, own)

    if dice.chance(0.6):
        framed(sheet, fill, pad=12, thick=4)
    else:
        fill()
    copied(sheet, dice.fork("copy"), cast.split, 0.9)


def _on_two_halves(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Lying, in two columns: facts of the person on one half, of the study, the numbers and who signs on the other."""
    each = told(cast, dice)
    heading(sheet, each, dice, ("halves", "stacked", "line", "chief"))
    titled(sheet, each, dice, "(Bản gốc)", "")
    keys = keys_of(each, dice)
    study = [key for key in keys if key in ("school", "major", "graduation_year", "grade")]
    person = [key for key in keys if key not in study]
    slim = (*IN_LINES, "cells", "overs", "unders", "runs")
    form = dice.pick(slim)

    def half(part: list[str], salt: str) -> None:
        own = dice.fork(salt)
        Arrangement(sheet, own, (form,)).put(*strewn(each, cast, own, say(each, own, *part), 0.05))

    def left() -> None:
        half(person, "person")
        numbered(sheet, each, dice.fork("numbers"))

    def right() -> None:
        half(study, "study")
        signs(sheet, each, cast, dice.fork("signs"))

    halves = (left, right)[:: dice.pick([1, 1, -1])]
    sheet.columns((0.0, 0.48, halves[0]), (0.52, 1.0, halves[1]))
    record(sheet, each.said.facts.entry("", "signer_name"))


DIPLOMAS_WIDE = (
    Drawn("diploma_register_line_wide", register_line, 14.5, A4_LANDSCAPE, (56.0, 50.0, 44.0)),
    Drawn("diploma_supplement_wide", supplement, 12.0),
    Drawn("diploma_translated_wide", translated, 12.5),
    Drawn("diploma_sentence_wide", sentence, 13.5),
    Drawn("diploma_captioned_wide", _captioned, 15.5, A4_LANDSCAPE, (70.0, 66.0, 48.0)),
    Drawn("diploma_half_sheet_wide", _half_sheet, 10.5, A5_LANDSCAPE, (44.0, 38.0, 32.0)),
    Drawn("diploma_unlabelled_wide", _unlabelled, 14.0),
    Drawn("diploma_checked_wide", _checked, 12.5),
    Drawn("diploma_exported_wide", _exported, 12.0, margins=(56.0, 48.0, 40.0)),
    Drawn("diploma_certified_copy_wide", _certified_copy, 12.0),
    Drawn("diploma_two_halves_wide", _on_two_halves, 15.0, A4_LANDSCAPE, (60.0, 56.0, 46.0)),
)
