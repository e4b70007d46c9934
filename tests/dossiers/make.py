"""Made pages, papers and dossiers, each repeatable by its seed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import numpy as np

from tests.dossiers.administrative import make_administrative
from tests.dossiers.application import make_application
from tests.dossiers.authorization import make_authorization
from tests.dossiers.birth import make_birth
from tests.dossiers.birth_notification import make_birth_notification
from tests.dossiers.cards import make_card
from tests.dossiers.cast import Cast, invent_cast
from tests.dossiers.certification import make_certification
from tests.dossiers.construction import make_construction_permit
from tests.dossiers.death import make_death
from tests.dossiers.declaration import make_declaration
from tests.dossiers.degrade import degrade
from tests.dossiers.dice import Dice
from tests.dossiers.diploma import make_diploma
from tests.dossiers.enterprise import make_enterprise
from tests.dossiers.health import make_health
from tests.dossiers.held import VARIANTS, make_held
from tests.dossiers.household import make_household
from tests.dossiers.household_book import make_household_book
from tests.dossiers.judicial import make_judicial
from tests.dossiers.land import make_land
from tests.dossiers.marital import make_marital
from tests.dossiers.marriage import make_marriage
from tests.dossiers.other import make_blank, make_other
from tests.dossiers.residence_form import make_residence_form
from tests.dossiers.truth import Level, MadePage, Split

_Maker = Callable[[Cast, Dice], tuple[MadePage, ...]]

TEXT_MAKERS: dict[str, _Maker] = {
    "birth_certificate": make_birth,
    "marriage_certificate": make_marriage,
    "marital_status_certificate": make_marital,
    "household_business_certificate": make_household,
    "application_letter": make_application,
    "administrative_document": make_administrative,
    "other": make_other,
}
"""Types whose maker has layouts of both halves."""
TUNING_MAKERS: dict[str, _Maker] = {
    "land_use_certificate": make_land,
    "household_book": make_household_book,
    "residence_change_form": make_residence_form,
    "declaration": make_declaration,
    "diploma": make_diploma,
    "health_certificate": make_health,
    "enterprise_certificate": make_enterprise,
    "judicial_record": make_judicial,
    "construction_permit": make_construction_permit,
    "certification_page": make_certification,
    "birth_notification": make_birth_notification,
    "authorization_letter": make_authorization,
    "death_extract": make_death,
}
"""Makers of the tuning half alone."""
HELD_APART = VARIANTS
"""Held-apart layouts of the types whose halves have makers of their own, by type."""
CARD_TYPES = ("citizen_id_card", "identity_card")
FIRST_TYPES = (*TEXT_MAKERS, *CARD_TYPES)
"""The first eight types and "other": what the reader was measured on until 22 November 2026."""
PAPER_TYPES = (*FIRST_TYPES, *dict.fromkeys((*TUNING_MAKERS, *HELD_APART)))
"""Every type that is made in a half at least, besides "blank" for an empty back."""


def types_of(split: Split) -> tuple[str, ...]:
    """Return the types that have layouts in a half."""
    return (*FIRST_TYPES, *(TUNING_MAKERS if split is Split.TUNING else HELD_APART))


_DOSSIERS: dict[str, tuple[str, ...]] = {
    "birth": ("application_letter", "citizen_id_card", "marriage_certificate", "birth_certificate"),
    "marriage": ("application_letter", "marital_status_certificate", "citizen_id_card", "identity_card"),
    "business": ("application_letter", "identity_card", "household_business_certificate", "administrative_document"),
}


def clean_paper(document_type: str, cast: Cast, dice: Dice) -> tuple[MadePage, ...]:
    """Return the pages of one paper of a type for people of a half, as they came from the printer."""
    if document_type in CARD_TYPES:
        sides = ("both",) if dice.chance(0.5) else ("front", "back")
        # fresh dice of one seed for each side, so that both sides show the same holder
        return tuple(make_card(document_type, side, dice.fork("card").rng, cast.split) for side in sides)
    if document_type == "blank":
        return make_blank(cast, dice)
    if document_type not in types_of(cast.split):
        raise KeyError(document_type)
    if document_type in TEXT_MAKERS:
        return TEXT_MAKERS[document_type](cast, dice)
    if cast.split is Split.HELD_APART:
        return make_held(document_type, cast, dice)
    return TUNING_MAKERS[document_type](cast, dice)


def _degraded(pages: tuple[MadePage, ...], dice: Dice, level: Level) -> tuple[MadePage, ...]:
    rng: np.random.Generator = dice.fork("degrade").rng
    return tuple(degrade(page, rng, level) for page in pages)


def make_paper(
    document_type: str, seed: int, *, split: Split = Split.TUNING, level: Level = Level.CLEAN
) -> tuple[MadePage, ...]:
    """Return all pages of one paper.

    Args:
        document_type: one of `types_of(split)`, or "blank".
        seed: any non-negative number; the same one gives the same pixels and truth.
        split: whose layouts, fonts, offices and places to use.
        level: how the paper came to be a picture.

    Raises:
        KeyError: the type is not made here, or not in this half.
    """
    dice = Dice(seed, f"{document_type}/{split.value}")
    pages = clean_paper(document_type, invent_cast(dice.fork("cast"), split), dice)
    return _degraded(pages, dice, level)


def invent_family(seed: int) -> Cast:
    """Return a family of the tuning half, for papers that agree with one another."""
    return invent_cast(Dice(seed, "family").fork("cast"), Split.TUNING)


def make_family_paper(document_type: str, seed: int, cast: Cast, *, level: Level) -> tuple[MadePage, ...]:
    """Return one paper of a family, a card being the mother's; the same arguments give the same pixels and truth."""
    dice = Dice(seed, f"family/{document_type}")
    if document_type in CARD_TYPES:
        card = make_card(document_type, "both", dice.fork("card").rng, cast.split, cast.mother)
        return _degraded((card,), dice, level)
    return _degraded(clean_paper(document_type, cast, dice), dice, level)


def make_page(document_type: str, seed: int, *, split: Split = Split.TUNING, level: Level = Level.CLEAN) -> MadePage:
    """Return the first page of `make_paper` with the same arguments."""
    dice = Dice(seed, f"{document_type}/{split.value}")
    pages = clean_paper(document_type, invent_cast(dice.fork("cast"), split), dice)
    return _degraded(pages[:1], dice, level)[0]


def make_secret_page(seed: int, *, split: Split = Split.TUNING, level: Level = Level.CLEAN) -> MadePage:
    """Return the first page of an official document with a mark of secrecy (the truth says `secret`)."""
    dice = Dice(seed, f"secret/{split.value}")
    pages = make_administrative(invent_cast(dice.fork("cast"), split), dice, secret=True)
    return _degraded(pages[:1], dice, level)[0]


def make_dossier(seed: int, *, split: Split = Split.TUNING, level: Level = Level.CLEAN) -> tuple[MadePage, ...]:
    """Return one stack of several papers about one family: letters, certificates, cards, at times a blank back.

    `truth.paper` numbers the papers of the stack from 0. The text papers agree with one another; the cards show
    people of their own.
    """
    dice = Dice(seed, f"dossier/{split.value}")
    cast = invent_cast(dice.fork("cast"), split)
    stack: list[MadePage] = []
    for paper, document_type in enumerate(_DOSSIERS[dice.pick(sorted(_DOSSIERS))]):
        own = dice.fork(f"{paper}/{document_type}")
        pages = clean_paper(document_type, cast, own)
        if own.chance(0.15):
            pages = (*pages, *make_blank(cast, own.fork("back")))
        stack += [replace(page, truth=replace(page.truth, paper=paper)) for page in _degraded(pages, own, level)]
    return tuple(stack)
