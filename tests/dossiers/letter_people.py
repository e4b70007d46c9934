"""Citizens' letters as people write them themselves: forms of their own, sentences, the writer at the head or foot.

Canonical values as in `application`.
"""

from __future__ import annotations

from tests.dossiers.blocks import Entry
from tests.dossiers.canvas import Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.chance_forms import Former
from tests.dossiers.chance_labels import spoken_day
from tests.dossiers.chance_rows import Said
from tests.dossiers.dice import Dice
from tests.dossiers.drawn import Drawn
from tests.dossiers.letter_chance import LetterPaper
from tests.dossiers.pairs import record
from tests.dossiers.people import invent_person
from tests.dossiers.typeset import BOLD, ITALIC, PLAIN, Run, Style

_WHO = ("applicant_name", "applicant_birth_date", "applicant_id_number", "applicant_residence")


def _forms(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """The applicant's facts in one of many forms, at times with a relative's below; the wish in it or as a sentence."""
    paper = LetterPaper(sheet, cast, dice)
    paper.open()
    former = Former(sheet, dice)
    former.put(*paper.who())
    if dice.chance(0.3):
        other = invent_person(dice, cast.split)
        kin = dice.pick(["Họ tên người được đề nghị", "Vợ/chồng", "Đại diện cho", "Là người giám hộ của"])
        former.put(Said(kin, Entry("", None, other.name)), Said("Năm sinh", Entry("", None, str(other.birth.year))))
    within = dice.chance(0.4)
    if within:
        former.put(paper.say("request"))
    paper.tell(wish=not within)
    paper.close()


def _sentences(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Sentences alone: who writes, why, and what for."""
    paper = LetterPaper(sheet, cast, dice)
    paper.open()
    facts, style, first = paper.facts, dice.pick([BOLD, PLAIN]), dice.pick([0.0, 28.0])
    record(sheet, *(facts.entry("", key) for key in _WHO))
    born = spoken_day(facts["applicant_birth_date"])
    lead = dice.pick(["Tôi tên là ", "Tôi là ", "Tên tôi là: ", "Tôi ký tên dưới đây là "])
    card = dice.pick(["CCCD số {n}", "số căn cước {n}", "có số định danh cá nhân {n}", "mang CCCD số {n} cấp ngày {d}"])
    home = dice.pick(["hiện cư trú tại {}", "thường trú tại: {}", "có hộ khẩu tại {}", "địa chỉ: {}", "ngụ tại {}"])
    parts = [f"sinh {born}", card.format(n=facts["applicant_id_number"], d=facts["_issued"].removeprefix("ngày "))]
    parts.insert(dice.pick([1, 2]), home.format(facts["applicant_residence"]))
    phone = f"; điện thoại: {facts['_phone']}" if dice.chance(0.4) else ""
    joint = dice.pick([", ", "; ", ", "])
    text = "".join(f"{joint}{part}" for part in parts)
    sheet.para(lead, Run(facts["applicant_name"], style), f"{text}{phone}.", first=first, align="justify", after=5)
    paper.tell()
    paper.close()


def _writer_at_foot(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """The matter first; the writer's facts below the wish, under a heading of their own."""
    paper = LetterPaper(sheet, cast, dice)
    paper.open()
    paper.tell()
    heading = dice.pick(
        ["Thông tin người làm đơn:", "NGƯỜI LÀM ĐƠN", "Thông tin liên hệ", "Phần khai về người đề nghị"]
    )
    sheet.para(heading, style=dice.pick([BOLD, ITALIC]), after=2)
    Former(sheet, dice).put(*paper.who())
    paper.close()


def _writer_first(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """The writer's facts in a small block above everything, at the left; then head, title and receivers."""
    paper = LetterPaper(sheet, cast, dice)
    size, said = sheet.look.size, paper.who()
    heading = dice.pick(["NGƯỜI GỬI", "Người làm đơn:", "Họ tên, địa chỉ người gửi", ""])

    def block() -> None:
        if heading:
            sheet.para(heading, style=Style(bold=True, size=size - 1), after=1)
        Former(sheet, dice, narrow=True, form=dice.pick(["plain", "turned", "capitals"])).put(*said)

    sheet.columns((0.0, dice.pick([0.5, 0.6]), block))
    sheet.skip(6)
    paper.open()
    paper.tell()
    paper.close()


def _one_table(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """A form of one ruled table: the writer, the wish, the reason and what is enclosed."""
    paper = LetterPaper(sheet, cast, dice)
    paper.open()
    reason = Said(dice.pick(["Lý do", "Hoàn cảnh", "Căn cứ"]), Entry("", None, paper.letter.matter.reason))
    enclosed = Said(dice.pick(["Giấy tờ kèm theo", "Hồ sơ gửi kèm"]),
                    Entry("", None, dice.pick(["Bản sao căn cước", "01 bản sao giấy khai sinh", "Không"])))  # fmt: skip
    wish = [paper.say("request"), reason][:: dice.pick([1, -1])]
    Former(sheet, dice, form=dice.pick(["headed", "four", "halves"])).put(*paper.who(), *wish, enclosed)
    sheet.para(dice.pick(["Tôi cam đoan nội dung trên là đúng.", "Xin trân trọng cảm ơn!"]), style=ITALIC)
    paper.close()


def _two_sides(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """The writer at the left, what is asked at the right, each side wrapping by itself."""
    paper = LetterPaper(sheet, cast, dice)
    paper.open()
    who, wish = paper.who(), paper.say("request")
    reason = Said(dice.pick(["Lý do", "Trình bày"]), Entry("", None, paper.letter.matter.reason))
    heads = dice.pick([("NGƯỜI LÀM ĐƠN", "NỘI DUNG"), ("1. Thông tin cá nhân", "2. Nội dung đề nghị"), ("", "")])
    fork = dice.fork("form")

    def side(head: str, *said: Said) -> None:
        if head:
            sheet.para(head, style=BOLD, after=2)
        Former(sheet, fork.fork("same"), narrow=True).put(*said)

    sheet.columns((0.0, 0.47, lambda: side(heads[0], *who)), (0.52, 1.0, lambda: side(heads[1], wish, reason)))
    sheet.para(dice.pick(["Kính mong được giải quyết.", "Xin chân thành cảm ơn!"]), first=24)
    paper.close()


LETTER_PEOPLE = (
    Drawn("letter_forms_of_people", _forms, 13.0),
    Drawn("letter_in_sentences", _sentences, 13.5),
    Drawn("letter_writer_at_foot", _writer_at_foot, 13.0),
    Drawn("letter_writer_first", _writer_first, 13.0),
    Drawn("letter_in_one_table", _one_table, 12.5),
    Drawn("letter_two_sides", _two_sides, 12.5),
)
