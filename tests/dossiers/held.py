"""Papers of the held-apart half whose type has one maker for each half: the layouts stand in `held_apart/newer.py`."""

from __future__ import annotations

from dataclasses import replace

from tests.dossiers.cast import Cast
from tests.dossiers.dice import Dice
from tests.dossiers.drawn import drawn_paper
from tests.dossiers.held_apart.newer import NEWER
from tests.dossiers.held_apart.parts import Bound, Layout
from tests.dossiers.truth import MadePage

VARIANTS: dict[str, tuple[Layout, ...]] = dict(NEWER)
"""Layouts by type."""


def make_held(document_type: str, cast: Cast, dice: Dice) -> tuple[MadePage, ...]:
    """Return the pages of a held-apart paper.

    Raises:
        KeyError: the type has no layouts here.
    """
    layout = dice.pick(VARIANTS[document_type])
    if not isinstance(layout, Bound):
        return drawn_paper(document_type, layout, cast, dice)
    pages = (
        drawn_paper(document_type, replace(page, name=layout.name), cast, dice.fork("bound")) for page in layout.pages
    )
    return tuple(page for made in pages for page in made)
