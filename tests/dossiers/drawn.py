"""Layouts that are drawn by a function of their own, for papers that differ in kind and not in labels alone."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

from tests.dossiers.blocks import Entry
from tests.dossiers.canvas import A4, Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.dice import Dice
from tests.dossiers.fit import fitted
from tests.dossiers.look import look_for
from tests.dossiers.truth import MadePage

T = TypeVar("T")
A4_LANDSCAPE = (3508, 2480)
A5 = (1748, 2480)
A5_LANDSCAPE = (2480, 1748)


@dataclass(frozen=True)
class Drawn:
    """A layout by its drawing function; `points` is the size of its text, `margins` left, right and top in points."""

    name: str
    draw: Callable[[Sheet, Cast, Dice], None]
    points: float = 12.5
    page: tuple[int, int] = A4
    margins: tuple[float, float, float] | None = None


def pick_layout(dice: Dice, layouts: Sequence[T], later: int, *, other: Dice | None = None) -> T:
    """Return one of a half's layouts, each as likely as any other.

    The last `later` of them are drawn apart, by dice forked of `other` where it is given: what came later leaves most
    seeds the papers that they had.
    """
    before, apart = len(layouts) - later, (other or dice).fork("later layouts")
    if before <= 0 or not apart.chance(later / len(layouts)):
        return dice.pick(layouts[: before if before > 0 else None])
    return apart.pick(layouts[before:])


def drawn_paper(document_type: str, layout: Drawn, cast: Cast, dice: Dice) -> tuple[MadePage, ...]:
    """Return the one page of a paper in a drawn layout."""
    look = look_for(cast.split, dice, layout.points)
    if layout.margins is not None:
        left, right, top = layout.margins
        look = replace(look, left=left, right=right, top=top, bottom=min(look.bottom, top))

    def fill(sheet: Sheet) -> None:
        layout.draw(sheet, cast, dice.fork("text"))

    return (fitted(fill, look, dice, layout.page).finish(document_type, variant=layout.name),)


@dataclass(frozen=True)
class Facts:
    """What a paper says, before anything is set: values by field key, as printed and as they count.

    Keys that start with "_" are printed only and belong to no field of the contract.
    """

    printed: Mapping[str, str]
    canonical: Mapping[str, str]

    def entry(self, label: str, key: str, *, colon: bool = True) -> Entry:
        """Return a value behind a label of the layout's choosing."""
        field = None if key.startswith("_") else key
        return Entry(label, field, self.printed[key], self.canonical.get(key), colon=colon)

    def __getitem__(self, key: str) -> str:
        """Return a value as printed."""
        return self.printed[key]
