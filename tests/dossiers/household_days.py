"""Household business certificates that tell the first registration and the last change in every order and place.

Canonical values as in `household`.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from itertools import count

from tests.dossiers.canvas import Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.dice import Dice
from tests.dossiers.drawn import Drawn
from tests.dossiers.feet import two_halves
from tests.dossiers.household_facts import Business, business_facts
from tests.dossiers.household_further import begin, print_title, signed_right
from tests.dossiers.pairs import Pairing, cells, pair, record
from tests.dossiers.typeset import BOLD, ITALIC, PLAIN
from tests.dossiers.wording import date_dotted, date_long, date_short, date_slashed


@dataclass(frozen=True)
class _Told:
    """What is told: the day of the first registration, that of the change, how often there was one."""

    sheet: Sheet
    first: str
    change: str
    times: str

    def lines(self, *texts: str, align: str = "center") -> None:
        for text in texts:
            self.sheet.para(text.format(d=self.first, a=self.change, n=self.times), align=align, after=1)

    def captions(self, *pairs: tuple[str, str]) -> None:
        """Print days over what they are, in brackets."""
        for day, text in pairs:
            self.sheet.para(day.format(d=self.first, a=self.change), align="center", after=0)
            self.sheet.para(text.format(n=self.times), align="center", style=ITALIC, after=2)

    def table(self, *rows: tuple[str, str], widths: tuple[float, float] = (0.5, 0.5)) -> None:
        said = [[[text.format(d=self.first, a=self.change, n=self.times)] for text in row] for row in rows]
        self.sheet.table(widths, said)
        self.sheet.skip(4)

    def columns(self, *columns: tuple[str, str]) -> None:
        """Print one over the other, pairs side by side without rules."""
        said = [(upper.format(n=self.times, d=self.first, a=self.change),
                 lower.format(n=self.times, d=self.first, a=self.change)) for upper, lower in columns]  # fmt: skip
        cells(self.sheet, (0.5, 0.5), [[([upper], BOLD), ([lower], PLAIN)] for upper, lower in said])
        self.sheet.skip(4)


_FIRST, _CHANGE = "Đăng ký lần đầu", "Đăng ký thay đổi lần thứ {n}"
_FORMS: tuple[Callable[[_Told], None], ...] = (
    lambda told: told.lines("Đăng ký thay đổi lần thứ {n}, ngày {a}", "Đăng ký lần đầu, ngày {d}"),
    lambda told: told.lines("Ngày {d} (đăng ký lần đầu)", "Ngày {a} (đăng ký thay đổi lần thứ {n})"),
    lambda told: told.lines("Ngày {a} (đăng ký thay đổi lần thứ {n})", "Ngày {d} (đăng ký lần đầu)"),
    lambda told: told.lines("Ngày {d} (đăng ký lần đầu), ngày {a} (thay đổi lần thứ {n})"),
    lambda told: told.lines("{d} - Đăng ký lần đầu", "{a} - Đăng ký thay đổi lần thứ {n}", align="left"),
    lambda told: told.table(("Ngày", "Nội dung"), ("{d}", _FIRST), ("{a}", _CHANGE), widths=(0.4, 0.6)),
    lambda told: told.table(("Nội dung", "Ngày"), (_FIRST, "{d}"), (_CHANGE, "{a}")),
    lambda told: told.table((_FIRST, _CHANGE), ("{d}", "{a}")),
    lambda told: told.table((_CHANGE, _FIRST), ("{a}", "{d}")),
    lambda told: told.columns((_FIRST, "{d}"), ("Thay đổi lần thứ {n}", "{a}")),
    lambda told: told.columns(("{d}", "(Đăng ký lần đầu)"), ("{a}", "(Thay đổi lần thứ {n})")),
    lambda told: told.captions(("{d}", "(Đăng ký lần đầu)"), ("{a}", "(Đăng ký thay đổi lần thứ {n})")),
    lambda told: told.captions(("{a}", "(Đăng ký thay đổi lần thứ {n})"), ("{d}", "(Đăng ký lần đầu)")),
    lambda told: told.lines("Đăng ký lần đầu: {d}; thay đổi lần thứ {n}: {a}"),
    lambda told: told.lines("Đăng ký thay đổi lần thứ {n}: {a}; đăng ký lần đầu: {d}"),
    lambda told: told.lines("Ngày cấp: {a} (thay đổi lần thứ {n}; cấp lần đầu ngày {d})"),
    lambda told: told.lines("Ngày đăng ký: {a} (thay đổi lần thứ {n}); đăng ký lần đầu: {d}", align="left"),
    lambda told: told.lines("Ngày đăng ký lần đầu/Ngày thay đổi lần thứ {n}: {d} / {a}", align="left"),
    lambda told: told.lines("Cấp lần đầu: {d}", "Cấp đổi lần {n}: {a}"),
    lambda told: told.lines("Lần đầu ngày {d}", "Lần thứ {n} (thay đổi) ngày {a}", align="left"),
    lambda told: told.lines("Ngày đăng ký: {a}", "Thay đổi lần thứ {n}", "Đăng ký lần đầu: {d}", align="left"),
    lambda told: told.lines(f"Ngày {_FIRST[0].lower()}{_FIRST[1:]}", "{d}", "Ngày thay đổi lần thứ {n}", "{a}"),
)


def _changed(cast: Cast, dice: Dice) -> Business:
    """Return a business that was changed once at least."""
    shown = dice.pick([date_slashed, date_long, date_dotted, date_short])
    tries = (business_facts(cast, dice.fork(str(turn)), shown) for turn in count())
    return next(business for business in tries if business.changed)


def _days(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """The form with its days told in one of many ways."""
    business = _changed(cast, dice)
    facts, how = business.facts, Pairing()
    begin(sheet, business)
    keys = ("business_code", "first_registration_date", "amendment_number", "amendment_date")
    record(sheet, *(facts.entry("", key) for key in keys))
    two_halves(sheet, business.agency, dice)
    sheet.skip(6)
    print_title(sheet, larger=2)
    sheet.para("Mã số: ", facts["business_code"], align="center", after=1)
    first, change = (facts[key].removeprefix("ngày ") for key in ("first_registration_date", "amendment_date"))
    dice.pick(_FORMS)(_Told(sheet, first, change, facts["amendment_number"]))
    sheet.skip(4)
    pair(sheet, how, facts.entry("Tên hộ kinh doanh", "business_name"), facts.entry("Địa chỉ trụ sở", "head_office"),
         hang=0)  # fmt: skip
    sheet.para("Ngành, nghề kinh doanh:", after=1)
    for index, (name, code) in enumerate(business.trades, 1):
        sheet.para(f"{index}. {name} ({code})", first=14, after=1)
    pair(sheet, how, facts.entry("Vốn kinh doanh", "capital"), facts.entry("Họ và tên chủ hộ", "owner_name"),
         facts.entry("Ngày sinh", "owner_birth_date"), facts.entry("Giới tính", "owner_sex"),
         facts.entry("Số định danh cá nhân", "owner_id_number"), hang=0)  # fmt: skip
    signed_right(sheet, business, cast, dice)


HOUSEHOLD_DAYS = (Drawn("household_days_told", _days), Drawn("household_days_small", _days, 11.0))
