"""What a household business certificate says, for layouts that draw themselves; canonical values as in `household`."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

from tests.dossiers.cast import Cast
from tests.dossiers.dice import Dice
from tests.dossiers.drawn import Facts
from tests.dossiers.offices import Agency, business_room
from tests.dossiers.places import address
from tests.dossiers.trade_texts import BUSINESS_LINES, BUSINESS_NAMES
from tests.dossiers.wording import money_dotted, money_words


@dataclass(frozen=True)
class Business:
    """The values of one certificate; `trades` are names with codes, `changed` says that amendments are told."""

    facts: Facts
    agency: Agency
    trades: tuple[tuple[str, str], ...]
    changed: bool

    @property
    def trade_names(self) -> list[str]:
        """The names of the trades, in order."""
        return [name for name, _ in self.trades]


def business_facts(cast: Cast, dice: Dice, shown: Callable[[date], str], *, own_code: bool = False) -> Business:
    """Return what the certificate of a parent's business says; `own_code` gives it a tax code of its own."""
    owner = dice.pick([cast.mother, cast.father])
    agency = business_room(cast.commune, dice)
    first = cast.issued - timedelta(days=dice.whole(0, 1100))
    changed = dice.chance(0.5)
    dong = dice.pick([20, 45, 60, 100, 120, 250, 300, 700, 2000]) * 1_000_000
    called = dice.pick(BUSINESS_NAMES).format(n=owner.name.split()[-1].upper())
    printed = {
        "business_code": tax_number(dice) if own_code else owner.id_number,
        "first_registration_date": shown(first),
        "business_name": f"HỘ KINH DOANH {called}" if dice.chance(0.4) else called,
        "head_office": dice.pick([owner.residence, address(cast.commune, dice, cast.split)]),
        "capital": f"{money_dotted(dong)} đồng",
        "_capital_words": money_words(dong),
        "owner_name": owner.upper_name,
        "owner_birth_date": shown(owner.birth),
        "owner_sex": owner.sex,
        "owner_id_number": owner.id_number,
        "_owner_ethnicity": owner.ethnicity,
        "_owner_home": owner.residence,
        "_owner_issued": shown(date(2021, 4, 1) + timedelta(days=dice.whole(0, 900))),
        "_phone": f"09{dice.whole(10_000_000, 99_999_999)}",
        "issuer": agency.name,
        "signer_name": cast.signer,
    }
    canonical = {
        "first_registration_date": first.isoformat(),
        "capital": str(dong),
        "owner_birth_date": owner.birth.isoformat(),
    }
    if changed:
        printed |= {"amendment_number": str(dice.whole(1, 5)), "amendment_date": shown(cast.issued)}
        canonical["amendment_date"] = cast.issued.isoformat()
    trades = tuple(dice.sample(BUSINESS_LINES, dice.whole(1, 4)))
    return Business(Facts(printed, canonical), agency, trades, changed)


def tax_number(dice: Dice) -> str:
    """Return ten digits whose last one is the check digit of tax codes, sometimes with a branch number."""
    weights = (31, 29, 23, 19, 17, 13, 7, 5, 3)
    while True:
        digits = [dice.whole(0, 9) for _ in weights]
        check = 10 - sum(weight * digit for weight, digit in zip(weights, digits, strict=True)) % 11
        if check < 10:
            break
    base = "".join(map(str, [*digits, check]))
    return f"{base}-{dice.whole(1, 40):03d}" if dice.chance(0.25) else base
