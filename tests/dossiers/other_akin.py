"""Papers that speak of what the counter's papers speak of, and are none of them: contracts about land, notices of a
death, tax forms, transcripts. Told from those by what they say of themselves.
"""

from __future__ import annotations

from collections.abc import Callable

from tests.dossiers.blocks import office_head, state_heading
from tests.dossiers.canvas import Sheet
from tests.dossiers.cast import Cast, identity_words
from tests.dossiers.dice import Dice
from tests.dossiers.offices import hospital, people_of_commune
from tests.dossiers.other_akin_texts import AKIN_TEXTS, Akin
from tests.dossiers.other_further import print_title
from tests.dossiers.typeset import BOLD, ITALIC, Item, Leader, Style
from tests.dossiers.wording import date_long, date_slashed, money_dotted, money_words

_Filling = Callable[[Sheet, Cast, Dice], None]


def _slots(cast: Cast, dice: Dice) -> dict[str, str]:
    one, two = dice.sample([cast.mother, cast.father], 2)
    dong = dice.whole(20, 900) * 1_000_000
    return {
        "name": one.upper_name,
        "name2": two.name,
        "word": one.address_word,
        "word2": two.address_word,
        "sex": one.sex,
        "birth": date_slashed(one.birth),
        "birth2": date_slashed(two.birth),
        "home": one.residence,
        "home2": two.residence,
        "origin": one.origin,
        "id": one.id_number,
        "paper": identity_words(one, dice, cast.issued),
        "people": people_of_commune(cast.commune),
        "people2": one.ethnicity,
        "hospital": hospital(cast.commune, dice, cast.split),
        "long": date_long(cast.issued).lower(),
        "short": date_slashed(cast.issued),
        "year": str(cast.issued.year),
        "few": str(dice.whole(1, 23)),
        "few2": str(dice.whole(1, 9)),
        "area": f"{dice.whole(60, 900)},{dice.whole(0, 9)}",
        "serial": f"BK {dice.whole(100_000, 999_999)}",
        "money": money_dotted(dong),
        "spelt": money_words(dong),
    }


def _print(akin: Akin, sheet: Sheet, cast: Cast, dice: Dice) -> None:
    slots = _slots(cast, dice)
    if akin.head == "office":
        half = dice.chance(0.6)
        heads = (
            people_of_commune(cast.commune).upper(),
            dice.pick(("PHÒNG CHUYÊN MÔN", "BỘ PHẬN NGHIỆP VỤ", "ĐƠN VỊ CẤP")),
        )
        sheet.columns(
            (0.0, 0.46, lambda: office_head(sheet, *heads)), (0.48, 1.0, lambda: state_heading(sheet) if half else None)
        )
    elif akin.head and dice.chance(0.85):
        state_heading(sheet, spell=dice.whole(0, 3))
    sheet.skip(dice.whole(4, 16))
    print_title(
        sheet,
        *dice.pick(akin.titles),
        size=dice.pick((13.0, 14.0, 16.0)),
        align=dice.pick(("center", "center", "left")),
    )
    kept = [line for line in akin.lines if dice.chance(0.85)]
    gap = dice.pick((1.0, 3.0, 5.0))
    for line in kept:
        items: list[Item] = [line.format(**slots)]
        sheet.para(*items, *([Leader()] if line.endswith(":") else []), after=gap)
    if dice.chance(0.5):
        sheet.para(f"{cast.commune.commune_name}, {slots['long']}", align="right", style=ITALIC)
    sheet.skip(6)
    share = 1.0 / len(akin.signs)
    sheet.columns(
        *((index * share, (index + 1) * share, _signed(sheet, role)) for index, role in enumerate(akin.signs)),
    )
    sheet.skip(40)
    sheet.para(cast.signer, align="right", style=Style(bold=dice.chance(0.5)))


def _signed(sheet: Sheet, role: str) -> Callable[[], None]:
    return lambda: sheet.para(role, align="center", style=BOLD)


def _filling(akin: Akin) -> _Filling:
    return lambda sheet, cast, dice: _print(akin, sheet, cast, dice)


AKIN: tuple[tuple[str, _Filling], ...] = tuple((akin.name, _filling(akin)) for akin in AKIN_TEXTS)
