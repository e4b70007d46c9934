"""What citizens' letters have in common however they are written: receivers, place and day, wishes, who signs.

Canonical values as in `application`; people who confirm or witness a letter are not the applicant.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from tests.dossiers import pen as hand
from tests.dossiers.application_drawn import CitizenLetter, invent_letter, noted
from tests.dossiers.blocks import state_heading
from tests.dossiers.canvas import Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.chance_rows import Said
from tests.dossiers.dice import Dice
from tests.dossiers.feet import Signing, signed
from tests.dossiers.letter_matters import MATTERS
from tests.dossiers.people import officer_name
from tests.dossiers.typeset import BOLD, BOLD_ITALIC, ITALIC, PLAIN, Item, Run, Style
from tests.dossiers.wording import date_dashed, date_dotted, date_long, date_short, date_slashed

_DATES: tuple[Callable[[date], str], ...] = (
    date_slashed,
    date_slashed,
    date_dashed,
    date_dotted,
    date_short,
    date_long,
)
_FIRST = ("Ủy ban nhân dân {c}", "Ủy ban nhân dân {c}", "UBND {c}", "Chủ tịch Ủy ban nhân dân {c}",
          "Trung tâm Phục vụ hành chính công {c}", "Bộ phận Tiếp nhận và Trả kết quả {c}")  # fmt: skip
_NEXT = ("Công chức tư pháp - hộ tịch", "Ban quản lý thôn 3", "Công an {c}", "Phòng Kinh tế {c}",
         "Ông (bà) Trưởng thôn", "Ban Công tác Mặt trận khu dân cư", "Chi nhánh Văn phòng đăng ký đất đai")  # fmt: skip
_DAYS = ("{p}, {short}", "{p}, {short}", "{p}, ngày {short}", "{p} ngày {short}", "{p}, {long}", "{p}, {long}",
         "Ngày {short}", "Làm tại {p}, {long}", "{p}, ngày {d} - {m} - {y}", "{p}, {d}.{m}.{y}")  # fmt: skip
_LABELS: dict[str, tuple[str, ...]] = {
    "applicant_name": ("Tôi tên là", "Họ và tên", "Họ tên người làm đơn", "Tên tôi là", "Người làm đơn", "Tôi là",
                       "Họ và tên người đề nghị"),
    "applicant_birth_date": ("Sinh ngày", "Ngày sinh", "Ngày, tháng, năm sinh", "Sinh ngày, tháng, năm"),
    "applicant_id_number": ("Số CCCD", "CCCD số", "Số định danh cá nhân", "CMND/CCCD số", "Số căn cước",
                            "Giấy tờ tùy thân số"),
    "applicant_residence": ("Nơi thường trú", "Địa chỉ thường trú", "Hiện cư trú tại", "Hộ khẩu thường trú", "Địa chỉ",
                            "Nơi ở hiện nay"),
    "_phone": ("Điện thoại", "Số điện thoại", "ĐT liên hệ"),
    "_issued": ("Ngày cấp", "Cấp ngày"),
    "_issuer": ("Nơi cấp",),
    "_work": ("Nghề nghiệp",),
    "request": ("Nội dung đề nghị", "Nội dung", "Đề nghị", "Yêu cầu giải quyết", "Việc đề nghị", "Nội dung yêu cầu"),
}  # fmt: skip
_WISHES = ("Nay tôi làm đơn này kính đề nghị quý cơ quan: {r}.", "Tôi viết đơn này đề nghị: {r}.",
           "Kính mong quý cấp xem xét: {r}.", "Vậy tôi làm đơn này xin: {r}.", "Nội dung đề nghị: {r}.",
           "Tôi kính đề nghị {o} giải quyết việc sau: {r}.", "Nguyện vọng của tôi: {r}.")  # fmt: skip
_REASONS = ("Lý do: {}", "{}", "Lý do làm đơn: {}", "Tôi xin trình bày: {}", "Hoàn cảnh: {}", "Nguyên nhân: {}")
_THANKS = ("Tôi xin chân thành cảm ơn!", "Kính mong được xem xét, giải quyết. Trân trọng cảm ơn./.",
           "Tôi cam đoan những lời trình bày trên là đúng sự thật, nếu sai tôi xin chịu trách nhiệm trước pháp luật.",
           "Tôi xin hứa chấp hành đúng quy định.", "")  # fmt: skip
_SIGNS = ("NGƯỜI LÀM ĐƠN", "Người làm đơn", "NGƯỜI VIẾT ĐƠN", "Người đề nghị", "Kính đơn", "Người đứng đơn")
_CONFIRMS = ("XÁC NHẬN CỦA UBND", "Ý KIẾN CỦA TRƯỞNG THÔN", "XÁC NHẬN CỦA TỔ TRƯỞNG", "Người làm chứng", "Chủ hộ")


class LetterPaper:
    """One letter while it is being set."""

    def __init__(self, sheet: Sheet, cast: Cast, dice: Dice) -> None:
        """Invent the letter and how it is worded."""
        self.sheet, self.cast, self.dice = sheet, cast, dice
        letter = invent_letter(cast, dice, dice.pick(_DATES))
        matter = dice.pick(MATTERS) if dice.chance(0.75) else letter.matter
        more = dice.sample(_NEXT, dice.weighted([(0, 0.5), (1, 0.35), (2, 0.15)]))
        names = [each.format(c=cast.commune.commune) for each in (dice.pick(_FIRST), *more)]
        said = {"title": " ".join(matter.titles), "request": matter.request, "recipient": "; ".join(names)}
        facts = letter.facts.but(said)
        self.letter: CitizenLetter = replace(letter, facts=facts, matter=matter, offices=tuple(names))
        self.facts, day = facts, letter.day
        place = dice.pick([cast.commune.commune_name, cast.commune.commune_name, cast.commune.province_name])
        short = dice.pick([date_short, date_short, date_slashed, date_dashed, date_dotted])(day)
        self.day = dice.pick(_DAYS).format(
            p=place, short=short, long=date_long(day), d=day.day, m=day.month, y=day.year
        )
        self.day_at = dice.pick(["top", "top", "first", "sign", "sign", "sign", "left"])
        self.to_at = dice.pick(["below", "below", "below", "above", "right", "list"])
        noted(sheet, self.letter)

    def say(self, key: str) -> Said:
        """Return a fact under one of its labels."""
        return Said(self.dice.pick(_LABELS[key]), self.facts.entry("", key))

    def who(self, *, named: bool = True) -> list[Said]:
        """Return the applicant's facts in one of their orders; `named` False leaves the name out."""
        dice = self.dice
        number = ["applicant_id_number", *dice.pick([(), (), ("_issued",), ("_issued", "_issuer")])]
        home, phone = ["applicant_residence"], ["_phone"] if dice.chance(0.5) else []
        tail = dice.pick([[*number, *home, *phone], [*home, *number, *phone], [*phone, *number, *home]])
        work = ["_work"] if dice.chance(0.25) else []
        return [self.say(key) for key in [*(["applicant_name"] if named else []), "applicant_birth_date", *work, *tail]]

    def open(self) -> None:
        """Print head, title and receivers in their places."""
        sheet, dice = self.sheet, self.dice
        if self.day_at == "first":
            sheet.para(self.day, align=dice.pick(["right", "left"]), style=ITALIC, after=4)
        state_heading(sheet, spell=dice.whole(0, 3), rule=dice.pick([0.62, 0.3]))
        if dice.chance(0.2):
            sheet.para(dice.pick(["-----***-----", "-----o0o-----"]), align="center", record=False)
        if self.day_at == "top":
            sheet.para(self.day, align=dice.pick(["right", "right", "center"]), style=ITALIC)
        sheet.skip(dice.real(4, 14))
        if self.to_at == "above":
            self.receivers()
        style = Style(bold=True, size=sheet.look.size + dice.pick([0.0, 2.0, 4.0]))
        small = dice.pick([BOLD, BOLD_ITALIC, ITALIC])
        for number, line in enumerate(self.letter.matter.titles):
            sheet.para(line, align="center", style=style if line.isupper() or not number else small, after=0)
        sheet.skip(dice.real(4, 10))
        if self.to_at != "above":
            self.receivers()

    def receivers(self) -> None:
        """Print who the letter is for: on a line, as a list, at the right, in capitals."""
        sheet, dice, names = self.sheet, self.dice, self.letter.offices
        label = Run(dice.pick(["Kính gửi:", "Kính gửi:", "Kính gởi:", "KÍNH GỬI:", "Nơi gửi đến:"]),
                    dice.pick([PLAIN, BOLD, ITALIC, Style(bold=True, underline=True)]))  # fmt: skip
        style = dice.pick([PLAIN, BOLD, BOLD])
        if self.to_at == "right" or (self.to_at == "list" and len(names) == 1):

            def listed() -> None:
                sheet.para(label, after=1)
                for name in names:
                    sheet.para(name if len(names) == 1 else f"- {name}", style=style, after=1)

            sheet.columns((dice.pick([0.3, 0.45]), 1.0, listed))
        elif self.to_at == "list" or len(names) > 2:
            mark = dice.pick(["- {}", "+ {}", "{n}. {}", "• {}"])
            sheet.para(label, " ", Run(mark.format(names[0], n=1), style), first=20, after=1)
            for number, name in enumerate(names[1:], 2):
                sheet.para(Run(mark.format(name, n=number), style), first=78, hang=84, after=1)
        else:
            joint = dice.pick(["; ", " - ", ", "])
            sheet.put("recipient", joint.join(names))
            sheet.para(label, " ", Run(joint.join(names), style), align=dice.pick(["center", "left"]), hang=40)
        sheet.skip(dice.real(3, 9))

    def tell(self, *, wish: bool = True) -> None:
        """Print why and what for, in one of both orders; `wish` False leaves the wish out."""
        sheet, dice = self.sheet, self.dice
        align, first = dice.pick(["left", "justify"]), dice.pick([0.0, 28.0])
        told: list[list[Item]] = [[dice.pick(_REASONS).format(self.letter.matter.reason)]]
        if wish:
            sheet.put("request", self.facts["request"])
            text = dice.pick(_WISHES).format(r=self.facts["request"], o=self.letter.offices[0])
            told.append([text])
            told = told[:: dice.pick([1, 1, -1])]
        for items in told:
            sheet.para(*items, align=align, first=first, after=5)
        thanks = dice.pick(_THANKS)
        if thanks:
            sheet.para(thanks, first=first, align=align)

    def close(self) -> None:
        """Print place and day, who signs, at times who confirms at the left."""
        sheet, dice = self.sheet, self.dice
        confirm = dice.pick(_CONFIRMS) if dice.chance(0.35) else ""
        if self.day_at == "left":
            sheet.para(self.day, style=ITALIC, after=4)

        def right() -> None:
            if self.day_at == "sign":
                sheet.para(self.day, align="center", style=ITALIC, after=1)
            sheet.para(dice.pick(_SIGNS), align="center", style=BOLD, after=0)
            note = dice.pick(["", "(Ký, ghi rõ họ tên)", "(ký tên)", "(Ký và ghi rõ họ, tên)"])
            if note:
                sheet.para(note, align="center", style=Style(italic=True, size=sheet.look.size - 1.5), after=0)
            center = ((sheet.left + sheet.right) / 2, sheet.y + 120)
            hand.scribble(sheet.image, center, 360, sheet.look.pen_ink, sheet.dice)
            sheet.skip(60)
            sheet.para(self.letter.person.name, align="center", style=dice.pick([BOLD, PLAIN]))

        def left() -> None:
            if confirm:
                sheet.skip(16 if self.day_at == "sign" else 0)
                sheet.para(confirm, align="center", style=BOLD, after=0)
                signed(sheet, (), officer_name(dice, self.cast.split), dice, Signing())

        sheet.skip(dice.real(3, 10))
        sheet.columns((0.0, 0.42, left), (dice.pick([0.46, 0.52]), 1.0, right))
