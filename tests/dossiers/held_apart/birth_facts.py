"""What held-apart birth certificates say: see README.md before reading on."""

from __future__ import annotations

from dataclasses import replace

from tests.dossiers.birth_facts import Birth, BirthManner, birth_facts
from tests.dossiers.cast import Cast
from tests.dossiers.dice import Dice
from tests.dossiers.held_apart.facts import identity_paper, with_values


def held_birth(cast: Cast, dice: Dice, manner: BirthManner) -> Birth:
    """Return what the certificate of the cast's child says, in the held-apart half's words."""
    birth = birth_facts(cast, dice, manner)
    by_father = birth.facts["declarant_name"].upper() == cast.father.upper_name
    paper = identity_paper(cast.father if by_father else cast.mother, dice, birth.registered)
    return replace(birth, facts=with_values(birth.facts, {"declarant_document": paper.words}))


def signing_titles(dice: Dice) -> list[str]:
    """Return the titles of who signs."""
    return dice.pick([["CHỦ TỊCH"], ["KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"], ["TM. UBND", "CHỦ TỊCH"]])
