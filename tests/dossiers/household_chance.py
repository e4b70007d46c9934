"""What household business certificates of many rooms have in common: labels, days, trades and feet set by chance.

Canonical values as in `household`.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from tests.dossiers.blocks import Entry, office_head, state_heading
from tests.dossiers.canvas import Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.chance_rows import Said
from tests.dossiers.dice import Dice
from tests.dossiers.feet import Signing, one_line_office, signed
from tests.dossiers.household_facts import Business, business_facts
from tests.dossiers.household_further import begin, print_title
from tests.dossiers.household_trades import print_trades
from tests.dossiers.pairs import record
from tests.dossiers.typeset import BOLD, ITALIC, PLAIN, Item, Run, Style
from tests.dossiers.wording import date_dashed, date_dotted, date_long, date_short, date_slashed

_DATES: tuple[Callable[[date], str], ...] = (
    date_slashed,
    date_slashed,
    date_dashed,
    date_short,
    date_dotted,
    date_long,
)
_LABELS: dict[str, tuple[str, ...]] = {
    "business_code": ("Mã số hộ kinh doanh", "Mã số", "Số", "Mã số đăng ký hộ kinh doanh", "Mã số thuế",
                      "Giấy chứng nhận số", "Mã số HKD"),
    "first_registration_date": ("Đăng ký lần đầu", "Đăng ký lần đầu ngày", "Cấp lần đầu ngày", "Ngày cấp lần đầu",
                                "Ngày đăng ký lần đầu", "Đăng ký lần đầu, ngày"),
    "business_name": ("Tên hộ kinh doanh", "Tên hộ kinh doanh viết bằng tiếng Việt", "Tên cơ sở kinh doanh",
                      "Tên hộ kinh doanh (ghi bằng chữ in hoa)", "Tên HKD"),
    "head_office": ("Địa chỉ trụ sở hộ kinh doanh", "Địa điểm kinh doanh", "Trụ sở", "Địa chỉ kinh doanh",
                    "Trụ sở hộ kinh doanh", "Địa chỉ trụ sở chính"),
    "capital": ("Vốn kinh doanh", "Tổng số vốn", "Vốn kinh doanh (đồng)", "Vốn đăng ký", "Tổng vốn kinh doanh"),
    "owner_name": ("Họ và tên chủ hộ", "Chủ hộ kinh doanh", "Họ và tên", "Họ, chữ đệm, tên", "Tên chủ hộ kinh doanh",
                   "Người đại diện hộ kinh doanh"),
    "owner_birth_date": ("Sinh ngày", "Ngày sinh", "Ngày, tháng, năm sinh", "Ngày tháng năm sinh"),
    "owner_sex": ("Giới tính", "Nam/Nữ", "Giới tính (Nam/Nữ)"),
    "owner_id_number": ("Số định danh cá nhân", "Số CCCD", "Số giấy tờ pháp lý", "CCCD/CMND số", "Số căn cước",
                        "Số giấy chứng thực cá nhân"),
    "_owner_ethnicity": ("Dân tộc",),
    "_owner_issued": ("Ngày cấp", "Cấp ngày"),
    "_owner_home": ("Nơi thường trú", "Nơi đăng ký hộ khẩu thường trú", "Chỗ ở hiện tại", "Địa chỉ liên lạc"),
    "_phone": ("Điện thoại", "Số điện thoại", "ĐT"),
    "_capital_words": ("Bằng chữ", "Ghi bằng chữ"),
}  # fmt: skip
_ASIDES = (("Email", "Không có"), ("Website", ""), ("Số lượng lao động", "03"), ("Diện tích kinh doanh", "45 m²"),
           ("Thời hạn hoạt động", "Không thời hạn"), ("Hình thức", "Cá nhân thành lập"))  # fmt: skip
_CHANGED = ("Đăng ký thay đổi lần thứ {n}, {d}", "Đăng ký thay đổi lần thứ: {n}, {d}", "Thay đổi lần {n}: {d}",
            "Đăng ký thay đổi lần {n} {d}", "(Thay đổi lần thứ {n}, {d})")  # fmt: skip


class BusinessPaper:
    """One certificate while it is being set."""

    def __init__(self, sheet: Sheet, cast: Cast, dice: Dice) -> None:
        """Invent the facts and how they are worded."""
        self.sheet, self.cast, self.dice = sheet, cast, dice
        self.business: Business = business_facts(cast, dice, dice.pick(_DATES), own_code=dice.chance(0.4))
        self.facts = self.business.facts
        self.dated = dice.pick(["motto", "foot", "foot", ""])
        begin(sheet, self.business)

    def say(self, key: str) -> Said:
        """Return a fact under one of its labels."""
        return Said(self.dice.pick(_LABELS[key]), self.facts.entry("", key))

    def open(self) -> None:
        """Print head and title."""
        sheet, dice, agency = self.sheet, self.dice, self.business.agency
        form = dice.pick(["halves", "halves", "halves", "line", "below"])

        def office() -> None:
            office_head(sheet, agency.parent, agency.name, rule=dice.pick([0.0, 0.3]), bold_parent=dice.chance(0.3))

        def state() -> None:
            state_heading(sheet, spell=dice.whole(0, 3))
            if self.dated == "motto":
                sheet.para(self.day, align="center", style=ITALIC)

        if form == "halves":
            divide = dice.pick([0.38, 0.42, 0.46])
            sheet.columns((0.0, divide, office), (divide + 0.01, 1.0, state))
        elif form == "line":
            one_line_office(sheet, agency, joint=dice.pick([" - ", ", "]), align=dice.pick(["left", "center"]))
            state()
        else:
            state()
            office()
        sheet.skip(dice.real(4, 14))
        print_title(sheet, larger=dice.pick([1.0, 2.0, 4.0]), one_line=dice.chance(0.4),
                    align=dice.weighted([("center", 0.85), ("left", 0.15)]))  # fmt: skip

    @property
    def day(self) -> str:
        """Place and day of issue."""
        return f"{self.business.agency.place}, {date_long(self.cast.issued)}"

    def numbers(self, put: Callable[..., None]) -> None:
        """Print code and days: centred, at the left, among the facts, or in a table."""
        sheet, facts, dice = self.sheet, self.facts, self.dice
        code, first = self.say("business_code"), self.say("first_registration_date")
        changed = (
            [facts.entry("", key) for key in ("amendment_number", "amendment_date")] if self.business.changed else []
        )
        form = dice.pick(["lines", "lines", "one line", "facts", "table"])
        if form == "facts":
            number = (
                [Said("Đăng ký thay đổi lần thứ", changed[0]), Said("Ngày thay đổi", changed[1])] if changed else []
            )
            put(code, first, *number)
            return
        record(sheet, code.entry, first.entry, *changed)
        align, day = dice.pick(["center", "center", "left", "right"]), first.entry.printed
        if form == "table":
            sheet.para(f"{code.label}: ", Run(code.entry.printed, BOLD), align=align, after=2)
            rows: list[list[list[Item]]] = [[[Run(head, BOLD)] for head in
                                             dice.pick([("Lần", "Ngày"), ("Lần đăng ký", "Ngày đăng ký")])],
                                            [[dice.pick(["Lần đầu", "Đăng ký lần đầu"])], [day]]]  # fmt: skip
            if changed:
                rows.append([[f"Thay đổi lần thứ {changed[0].printed}"], [changed[1].printed]])
            sheet.columns((0.2, 0.8, lambda: sheet.table((0.55, 0.45), rows, pad=4)))
            sheet.skip(5)
            return
        joint = (
            "" if first.label.endswith("ngày") or day.startswith("ngày") else dice.pick([": ", ", ngày ", ": ngày "])
        )
        label = first.label.removesuffix(", ngày").removesuffix(" ngày") if day.startswith("ngày") else first.label
        said = f"{label}{joint or ' '}{day}"
        when = changed[1].printed.removeprefix("ngày ") if changed else ""
        change = dice.pick(_CHANGED).format(n=changed[0].printed, d=f"ngày {when}") if changed else ""
        style = dice.pick([ITALIC, PLAIN])
        if form == "one line":
            joined = dice.pick(["; ", " - ", ". "])
            text = joined.join(filter(None, (f"{code.label}: {code.entry.printed}", said, change)))
            sheet.para(text, align=align if align != "right" else "center", style=style, after=6)
            return
        sheet.para(f"{code.label}: ", Run(code.entry.printed, BOLD), align=align, after=1)
        for line in filter(None, (said, change)):
            sheet.para(line, align=align, style=style, after=1)
        sheet.skip(5)

    def trade(self, label: str = "") -> None:
        """Print the trades."""
        print_trades(self.sheet, self.business.trades, self.dice, label)

    def place(self) -> list[Said]:
        """Return name and place, and what stands beside them."""
        dice = self.dice
        extra = [self.say("_phone")] if dice.chance(0.5) else []
        aside, value = dice.pick(_ASIDES)
        extra += [Said(aside, Entry("", None, value))] if value and dice.chance(0.4) else []
        return [self.say("business_name"), self.say("head_office"), *extra]

    def capital(self) -> list[Said]:
        """Return the capital, at times in words too."""
        return [self.say("capital"), *([self.say("_capital_words")] if self.dice.chance(0.4) else [])]

    def owner(self) -> list[Said]:
        """Return the owner's facts in one of their orders."""
        dice = self.dice
        keys = ["owner_name", *dice.pick([("owner_sex", "owner_birth_date"), ("owner_birth_date", "owner_sex")])]
        keys += ["_owner_ethnicity"] if dice.chance(0.4) else []
        tail = ["owner_id_number", *(["_owner_issued"] if dice.chance(0.4) else [])]
        home = ["_owner_home"] if dice.chance(0.8) else []
        keys += [*tail, *home] if dice.chance(0.7) else [*home, *tail]
        return [self.say(key) for key in keys]

    def close(self) -> None:
        """Print who signs, at the right or in the middle."""
        sheet, dice, agency = self.sheet, self.dice, self.business.agency
        chief, deputy = agency.heads
        titles = dice.pick([[chief], [f"KT. {chief}", deputy], [f"{chief} {agency.name.removeprefix('PHÒNG ')}"],
                            [f"TL. CHỦ TỊCH {agency.place.upper()}", chief], [f"Q. {chief}"]])  # fmt: skip
        note = dice.pick(["", "", "(Ký, ghi họ tên và đóng dấu)", "(Ký, đóng dấu)"])

        def right() -> None:
            if self.dated == "foot":
                sheet.para(self.day, align="center", style=ITALIC, after=1)
            for title in titles:
                sheet.para(title, align="center", style=BOLD, after=0)
            if note:
                sheet.para(note, align="center", style=Style(italic=True, size=sheet.look.size - 2), after=0)
            signed(sheet, (), self.cast.signer, dice, Signing(agency.seal, note=dice.pick(["", "", "(Đã ký)"]),
                                                             stamped=dice.chance(0.15)))  # fmt: skip

        def left() -> None:
            if dice.chance(0.4):
                sheet.para("Nơi nhận:", style=Style(bold=True, italic=True, size=10.0), after=0)
                for name in ("- Chủ hộ kinh doanh;", "- Thuế cơ sở;", "- Lưu: VT."):
                    sheet.para(name, style=Style(size=9.5), after=0)

        sheet.skip(dice.real(4, 12))
        start = dice.pick([0.42, 0.5])
        sheet.columns((0.0, start - 0.03, left), (start, 1.0, right))
