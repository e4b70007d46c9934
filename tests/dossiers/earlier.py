"""Families of earlier years, for papers on forms that are no longer issued."""

from __future__ import annotations

from datetime import date, timedelta

from tests.dossiers.cast import Cast
from tests.dossiers.dice import Dice
from tests.dossiers.people import invent_child, invent_person, officer_name
from tests.dossiers.truth import Split


def earlier_cast(dice: Dice, split: Split, years: tuple[int, int]) -> Cast:
    """Return a family whose papers were issued within the years given, in places of three levels."""
    issued = date(years[0], 1, 1) + timedelta(days=dice.whole(0, (years[1] - years[0] + 1) * 365 - 1))
    born = issued.year - dice.whole(0, 1)
    mother = invent_person(dice, split, sex="Nữ", born=(born - 36, born - 20), old=True)
    father = invent_person(dice, split, sex="Nam", born=(born - 40, born - 21), old=True)
    child = invent_child(mother, father, dice, split, (born - 1, born - 1))
    return Cast(mother, father, child, mother.home, issued, officer_name(dice, split), split)
