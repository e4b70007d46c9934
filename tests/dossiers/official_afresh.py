"""Documents that were copied by another office, whose own number, day and signature stand below, and about staff.

Canonical values as in `administrative`; what the copying office adds is in no field.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from tests.dossiers.administrative_body import Flow, Letter
from tests.dossiers.administrative_drawn import DrawnLetter, copies, marks, receivers_listed, subject
from tests.dossiers.administrative_parts import date_items, note_head, note_signer, number_items
from tests.dossiers.blocks import office_head, state_heading
from tests.dossiers.canvas import POINT, Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.dice import Dice
from tests.dossiers.feet import Signing, signed
from tests.dossiers.official_matters import of_kind
from tests.dossiers.people import invent_name, officer_name
from tests.dossiers.truth import Split
from tests.dossiers.typeset import BOLD, ITALIC, PLAIN, Item, Run, Style, bold
from tests.dossiers.wording import date_slashed

_BLUE = (24, 60, 160)


def _usual(sheet: Sheet, letter: Letter, dice: Dice) -> None:
    """The head that most offices print: office and number left, state and day right, title and subject below."""
    agency, mail = letter.agency, letter.kind == "công văn"
    note_head(sheet, letter)

    def left() -> None:
        office_head(sheet, agency.parent, agency.name, rule=dice.pick([0.3, 0.36]))
        sheet.para(*number_items(letter), align="center", after=2)
        if mail:
            subject(sheet, letter, prefix="V/v ", style=Style(size=sheet.look.size - 1))
        marks(sheet, letter)

    def right() -> None:
        state_heading(sheet, spell=dice.whole(0, 3))
        sheet.para(*date_items(letter), align="center", style=ITALIC)

    divide = dice.pick([0.38, 0.41, 0.44])
    sheet.columns((0.0, divide, left), (divide + 0.01, 1.0, right))
    sheet.skip(8)
    if not mail:
        sheet.para(letter.title, align="center", style=Style(bold=True, size=sheet.look.size + 1), after=0)
        sheet.columns((0.1, 0.9, lambda: subject(sheet, letter, prefix=dice.pick(["Về việc ", "", "V/v "]))))
        sheet.rule(0.16, gap=6, thick=2)
    receivers_listed(sheet, letter, at=0.3)


_COPY_WORDS = ("SAO Y BẢN CHÍNH", "SAO Y", "SAO LỤC", "TRÍCH SAO")
_COPIERS = (
    ("UBND {C}", "VĂN PHÒNG HĐND VÀ UBND", "VP", ("CHÁNH VĂN PHÒNG", "PHÓ CHÁNH VĂN PHÒNG")),
    ("", "ỦY BAN NHÂN DÂN {C}", "UBND", ("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH")),
    ("SỞ GIÁO DỤC VÀ ĐÀO TẠO", "TRƯỜNG THCS QUANG TRUNG", "THCSQT", ("HIỆU TRƯỞNG",)),
    ("", "TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG", "TTPVHCC", ("GIÁM ĐỐC",)),
)


def _copied_letter(letter: Letter, cast: Cast, dice: Dice) -> Letter:
    """Return the letter on one page; who copies it is invented at the foot."""
    return replace(letter, pages=1, receivers=letter.receivers[:2])


def _copied_foot(sheet: Sheet, letter: Letter, dice: Dice) -> None:
    """The first signature, or what a typist puts for it, and the copying office's own head, number, day and signer."""
    note_signer(sheet, letter)
    note = dice.pick(["(Đã ký)", "(đã ký và đóng dấu)", ""])
    sheet.skip(6)
    how = Signing("" if note else letter.agency.seal, note=note)
    sheet.columns(
        (0.0, 0.44, copies(sheet, letter, dice, size=10.0)),
        (0.47, 1.0, lambda: signed(sheet, letter.titles, letter.signer, dice, how)),
    )
    sheet.skip(3)
    sheet.draw.line([(sheet.left, sheet.y), (sheet.right, sheet.y)], fill=sheet.look.ink, width=3)
    sheet.skip(5)
    parent, name, code, titles = dice.pick(_COPIERS)
    commune = letter.agency.place.upper()
    day = letter.day + timedelta(days=dice.whole(1, 25))
    word, points = dice.pick(_COPY_WORDS), sheet.look.size - 2
    small = Style(size=points)
    number = f"Số: {dice.whole(2, 400)}/{dice.pick(['SY', 'SL', 'BS'])}-{code}"

    def left() -> None:
        if parent:
            sheet.para(parent.format(C=commune), align="center", style=small, after=0)
        sheet.para(name.format(C=commune), align="center", style=Style(bold=True, size=points), after=1)
        sheet.para(number, align="center", style=small, after=3)
        sheet.para("Nơi nhận:", style=Style(bold=True, italic=True, size=10.0), after=0)
        for each in dice.sample(("- Các phòng, ban;", "- Các thôn, tổ dân phố;", "- Như trên;"), 2):
            sheet.para(each, style=Style(size=9.5), after=0)
        sheet.para("- Lưu: VT.", style=Style(size=9.5), after=0)

    def right() -> None:
        sheet.para(word, align="center", style=Style(bold=True, size=points + 1), after=0)
        where = f"{letter.agency.place}, ngày {day:%d} tháng {day.month:02d} năm {day.year}"
        sheet.para(where, align="center", style=Style(italic=True, size=points), after=1)
        seal = f"{name.format(C=commune)[:34]}\n{commune}\n"
        signed(sheet, titles, officer_name(dice, Split.TUNING), dice, Signing(seal))

    sheet.columns((0.0, 0.42, left), (0.45, 1.0, right))


_STAFF = (
    ("nâng bậc lương thường xuyên đối với viên chức", "Nâng bậc lương cho", ("bậc {a}, hệ số {h}", "từ ngày {d}")),
    ("điều động và bổ nhiệm công chức", "Điều động", ("đến nhận công tác tại {r}", "kể từ ngày {d}")),
    ("cử công chức tham gia lớp bồi dưỡng", "Cử", ("tham gia lớp bồi dưỡng chuyên viên", "khai giảng ngày {d}")),
    ("nghỉ hưu hưởng chế độ bảo hiểm xã hội", "Cho", ("nghỉ việc hưởng chế độ", "kể từ ngày {d}")),
    ("tuyển dụng viên chức năm {y}", "Tuyển dụng", ("vào làm việc tại {r}", "thời gian tập sự từ ngày {d}")),
    ("khen thưởng cá nhân có thành tích", "Tặng giấy khen cho", ("đơn vị {r}", "vì thành tích năm {y}")),
    ("thành lập tổ giúp việc", "Phân công", ("làm tổ trưởng, thuộc {r}", "hoàn thành trước ngày {d}")),
)
_ROOMS = ("Phòng Văn hóa - Xã hội", "Văn phòng", "Phòng Kinh tế", "Trường Mầm non Họa Mi", "Trạm Y tế")
_GROUNDS = ("Quy chế làm việc của cơ quan", "Luật Cán bộ, công chức", "biên bản họp ngày {d}",
            "đơn đề nghị của ông (bà) {n}", "Thông báo kết luận số {k}-TB/ĐU", "quy hoạch cán bộ đã duyệt",
            "Tờ trình số {k}/TTr-TCCB ngày {d}")  # fmt: skip


def _staff_letter(letter: Letter, cast: Cast, dice: Dice) -> Letter:
    topic = dice.pick(_STAFF)[0].format(y=cast.issued.year)
    own = of_kind(replace(letter, kind="quyết định", topic=topic, pages=1), "quyết định", dice)
    return replace(own, title="QUYẾT ĐỊNH", secrecy=letter.secrecy, urgency="")


def _staff_body(flow: Flow, letter: Letter, dice: Dice) -> None:
    """Grounds, and articles about one person or about several in a table with days and numbers of their own."""
    told = next(each for each in _STAFF if letter.topic.startswith(each[0].split(" năm {y}")[0]))
    day = letter.day + timedelta(days=dice.whole(1, 40))
    people = [invent_name(dice, Split.TUNING, dice.pick(["Nam", "Nữ"]))[0] for _ in range(dice.whole(1, 4))]
    before = letter.day - timedelta(days=dice.whole(3, 60))
    words = {"d": date_slashed(day), "a": dice.whole(2, 9), "h": f"{dice.whole(2, 5)},{dice.whole(10, 99)}",
             "r": dice.pick(_ROOMS), "y": letter.day.year, "n": people[0], "k": dice.whole(11, 400)}  # fmt: skip
    flow.para(letter.agency.heads[0], align="center", style=BOLD, first=0)
    for ground in dice.sample(_GROUNDS, dice.whole(2, 4)):
        flow.para(f"Căn cứ {ground.format_map({**words, 'd': date_slashed(before)})};", style=ITALIC)
    flow.para(dice.pick(["QUYẾT ĐỊNH:", "QUYẾT ĐỊNH"]), align="center", style=BOLD, first=0)
    what = ", ".join(part.format_map(words) for part in told[2])
    if len(people) == 1:
        born = f"{dice.whole(1, 28):02d}/{dice.whole(1, 12):02d}/{dice.whole(1966, 2001)}"
        flow.para(bold("Điều 1. "), f"{told[1]} ông (bà) {people[0]}, sinh ngày {born}, {what}.")
    else:
        flow.para(bold("Điều 1. "), f"{told[1]} {len(people)} ông, bà có tên sau đây, {what}:")
        rows: list[list[list[Item]]] = [[[Run(head, BOLD)] for head in ("TT", "Họ và tên", "Ngày sinh", "Đơn vị")]]
        for number, name in enumerate(people, 1):
            born = f"{dice.whole(1, 28):02d}/{dice.whole(1, 12):02d}/{dice.whole(1966, 2001)}"
            rows.append([[str(number)], [name], [born], [dice.pick(_ROOMS)]])
        flow.need(30 * len(rows))
        flow.sheet.table((0.08, 0.36, 0.2, 0.36), rows, aligns=("center", "left", "center", "left"))
        flow.sheet.skip(6)
    second = dice.pick(["Quyết định có hiệu lực từ ngày ký.", "Quyền lợi, nghĩa vụ theo quy định hiện hành.",
                        f"Kinh phí chi từ nguồn năm {words['y']}."])  # fmt: skip
    flow.para(bold("Điều 2. "), second)
    flow.para(bold("Điều 3. "), f"{words['r']}, bộ phận kế toán và các cá nhân có tên thi hành quyết định này./.")


def _signed_by_token(sheet: Sheet, letter: Letter, dice: Dice) -> None:
    """Where a hand would sign, the box that a program puts there: whose signature, which office, when."""
    note_signer(sheet, letter)
    style = Style(size=sheet.look.size - 4.5, colour=dice.pick([_BLUE, (190, 30, 36), (40, 40, 44)]))
    clock = f"{dice.whole(7, 17):02d}:{dice.whole(0, 59):02d}:{dice.whole(0, 59):02d}"
    stamp = letter.day - timedelta(days=dice.pick([0, 0, 1]))
    lines = dice.pick([
        (f"Người ký: {letter.agency.plain}", f"Thời gian ký: {stamp:%d-%m-%Y} {clock} +07:00"),
        ("Signature Valid", f"Ký bởi: {letter.agency.plain}", f"Ngày ký: {stamp:%d.%m.%Y} {clock}"),
        (f"Ký bởi: {letter.signer}", f"Cơ quan: {letter.agency.plain}", f"Thời gian: {stamp:%d/%m/%Y} {clock}"),
    ])  # fmt: skip
    boxed = dice.chance(0.6)

    def right() -> None:
        for title in letter.titles:
            sheet.para(title, align="center", style=BOLD, after=0)
        sheet.skip(8)
        inner, outer = sheet.left, sheet.right
        sheet.left, sheet.right = inner + 0.16 * sheet.width, outer - 0.1 * sheet.width
        top, wide = sheet.y, max(line.width for text in lines for line in sheet.set_lines([Run(text, style)]))
        for line in lines:
            sheet.para(line, style=style, after=0)
        if boxed:
            edge = 4 * POINT
            corners = [sheet.left - edge, top - edge, sheet.left + wide + edge, sheet.y + edge]
            sheet.draw.rectangle(corners, outline=style.colour, width=3)
        sheet.left, sheet.right = inner, outer
        sheet.skip(12)
        sheet.para(letter.signer, align="center", style=dice.fork("name").pick([BOLD, PLAIN]), after=2)

    sheet.skip(8)
    sheet.columns((0.0, 0.44, copies(sheet, letter, dice, size=10.5)), (0.47, 1.0, right))


OFFICIAL_AFRESH = (
    DrawnLetter("official_copied_below", _usual, _copied_foot, room=340.0, invent=_copied_letter),
    DrawnLetter("official_about_staff", _usual, _signed_by_token, _staff_body, 160.0, _staff_letter),
)
