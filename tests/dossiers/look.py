"""How a whole page is set."""

from __future__ import annotations

from dataclasses import dataclass, replace

from tests.dossiers import pen as hand
from tests.dossiers.dice import Dice
from tests.dossiers.fonts import PEN_POOLS, PRINT_POOLS, Family
from tests.dossiers.truth import Split
from tests.dossiers.typeset import Colour


@dataclass(frozen=True)
class Look:
    """How a whole page is set; sizes in points, `word_space` and `leading` as multiples of the usual."""

    family: Family
    pen: str
    size: float = 13.0
    leading: float = 1.22
    word_space: float = 1.0
    left: float = 85.0
    right: float = 48.0
    top: float = 56.0
    bottom: float = 56.0
    ink: Colour = (16, 16, 18)
    pen_ink: Colour = hand.BLUE_INK
    pen_stroke: int = 0
    after: float = 3.0


def look_for(split: Split, dice: Dice, size: float = 13.0) -> Look:
    """Return a look from the fonts of a split, around a base size in points."""
    return Look(
        family=dice.weighted(PRINT_POOLS[split]),
        pen=dice.pick(PEN_POOLS[split]),
        size=size + dice.pick([-0.5, 0.0, 0.0, 0.5]),
        leading=dice.real(1.16, 1.3),
        word_space=dice.pick([1.0, 1.0, 1.15, 1.35]),
        left=dice.real(72, 92),
        right=dice.real(42, 56),
        top=dice.real(44, 66),
        ink=dice.pick([(12, 12, 14), (24, 24, 26), (40, 40, 44)]),
        pen_ink=dice.pick([hand.BLUE_INK, hand.BLUE_INK, hand.BLACK_INK]),
        pen_stroke=dice.pick([0, 0, 1]),
        after=dice.real(2.0, 8.0),
    )


def scaled(look: Look, factor: float) -> Look:
    """Return a look set smaller or larger, for pages that must hold a given text."""
    return replace(look, size=look.size * factor, leading=look.leading * (0.5 + factor / 2), after=look.after * factor)
