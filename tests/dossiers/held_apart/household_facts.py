"""What held-apart household business certificates say: see README.md before reading on."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from tests.dossiers.canvas import Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.dice import Dice
from tests.dossiers.drawn import Facts
from tests.dossiers.feet import Signing, signed
from tests.dossiers.held_apart.facts import Shown, identity_paper, trade_room
from tests.dossiers.household_facts import tax_number
from tests.dossiers.offices import Agency
from tests.dossiers.pairs import record
from tests.dossiers.places import address
from tests.dossiers.typeset import ITALIC, Style
from tests.dossiers.wording import date_long, money_dotted, money_words

_TRADES = (
    ("Bán lẻ đồ uống trong các cửa hàng chuyên doanh", "4723"),
    ("Bán buôn nông, lâm sản nguyên liệu (trừ gỗ, tre, nứa) và động vật sống", "4620"),
    ("Sản xuất đồ gỗ xây dựng", "1622"),
    ("Xay xát và sản xuất bột thô", "1061"),
    ("Bán lẻ giày, dép, hàng da và giả da trong các cửa hàng chuyên doanh", "4771"),
    ("Sửa chữa thiết bị, đồ dùng gia đình", "9522"),
    ("Hoạt động của các điểm truy cập, đại lý internet", "6312"),
    ("Giáo dục nhà trẻ", "8511"),
    ("Trồng rau, đậu các loại và trồng hoa", "0118"),
    ("Cho thuê xe có động cơ", "7710"),
    ("Bảo dưỡng, sửa chữa ô tô và xe có động cơ khác", "4520"),
    ("Hoạt động thể thao khác", "9319"),
)


_NAMES = ("XƯỞNG MỘC {n}", "ĐẠI LÝ NƯỚC GIẢI KHÁT {n}", "VƯỜN RAU {n}", "GARA Ô TÔ {n}", "{n} MOTO", "LỚP MẦM NON {n}")


@dataclass(frozen=True)
class Trade:
    """What one certificate says; `trades` are names with codes, `changed` says that an amendment is told."""

    facts: Facts
    agency: Agency
    trades: tuple[tuple[str, str], ...]
    changed: bool


def trade_facts(cast: Cast, dice: Dice, shown: Shown, *, own_code: bool = False) -> Trade:
    """Return what the certificate of a parent's business says; `own_code` gives it a tax code of its own."""
    owner, agency = dice.pick([cast.father, cast.mother]), trade_room(cast.commune, dice)
    first, changed = cast.issued - timedelta(days=dice.whole(0, 1500)), dice.chance(0.5)
    dong = dice.pick([15, 35, 70, 90, 150, 180, 400, 650, 1500]) * 1_000_000
    called = dice.pick(_NAMES).format(n=owner.name.split()[-1].upper())
    paper = identity_paper(owner, dice, cast.issued)
    printed = {
        "business_code": tax_number(dice) if own_code else owner.id_number,
        "first_registration_date": shown(first),
        "business_name": f"HỘ KINH DOANH {called}" if dice.chance(0.5) else called,
        "head_office": dice.pick([owner.residence, address(cast.commune, dice, cast.split)]),
        "capital": f"{money_dotted(dong)} đồng",
        "_digits": money_dotted(dong),
        "_words": money_words(dong),
        "owner_name": owner.upper_name,
        "owner_birth_date": shown(owner.birth),
        "owner_sex": owner.sex,
        "owner_id_number": owner.id_number,
        "_ethnicity": owner.ethnicity,
        "_nationality": "Việt Nam",
        "_home": owner.residence,
        "_issued": shown(max(paper.issued, cast.issued - timedelta(days=2000))),
        "_phone": f"0{dice.pick(['38', '79', '86', '97'])}{dice.whole(1_000_000, 9_999_999)}",
        "issuer": agency.name,
        "signer_name": cast.signer,
    }
    canonical = {
        "first_registration_date": first.isoformat(),
        "capital": str(dong),
        "owner_birth_date": owner.birth.isoformat(),
    }
    if changed:
        printed |= {"amendment_number": f"{dice.whole(1, 6)}", "amendment_date": shown(cast.issued)}
        canonical["amendment_date"] = cast.issued.isoformat()
    trades = tuple(dice.sample(_TRADES, dice.whole(1, 4)))
    return Trade(Facts(printed, canonical), agency, trades, changed)


def begin(sheet: Sheet, trade: Trade) -> None:
    """Note what stands in head, list and foot; an amendment is noted where there is one."""
    keys = ["issuer", "signer_name", "first_registration_date"]
    keys += ["amendment_number", "amendment_date"] if trade.changed else []
    record(sheet, *(trade.facts.entry("", key) for key in keys))
    sheet.put("business_lines", [name for name, _ in trade.trades])


def print_title(sheet: Sheet, *lines: str, larger: float = 3.0) -> None:
    """Print the lines of the title, `larger` points above the text."""
    for line in lines:
        sheet.para(line, align="center", style=Style(bold=True, size=sheet.look.size + larger), after=0)


def print_signature(sheet: Sheet, trade: Trade, cast: Cast, dice: Dice, *, dated: bool = True) -> None:
    """Print place and day, unless they stand elsewhere, who signs, and his hand."""
    if dated:
        place = f"{trade.agency.place}, {date_long(cast.issued)}"
        sheet.para(place, align="center", style=ITALIC, after=1)
    chief, deputy = trade.agency.heads
    titles = dice.pick([[chief], [f"KT. {chief}", deputy]])
    signed(sheet, titles, cast.signer, dice, Signing(trade.agency.seal, stamped=dice.chance(0.2)))
