"""What held-apart marriage certificates say: see README.md before reading on."""

from __future__ import annotations

from dataclasses import replace

from tests.dossiers.blocks import Entry
from tests.dossiers.canvas import Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.dice import Dice
from tests.dossiers.drawn import Facts
from tests.dossiers.feet import Signing, signed
from tests.dossiers.held_apart.facts import Shown, identity_paper, with_values
from tests.dossiers.marriage_facts import SPOUSES, Wedding, wedding_facts
from tests.dossiers.offices import commune_agency
from tests.dossiers.typeset import BOLD
from tests.dossiers.wording import date_slashed


def wedding_of(cast: Cast, dice: Dice, symbol: str, shown: Shown = date_slashed, *, years: bool = False) -> Wedding:
    """Return what the certificate of the cast's parents says, in the held-apart half's words."""
    wedding = wedding_facts(cast, dice, symbol, shown, years=years)
    own: dict[str, str] = {}
    for who, person in zip(SPOUSES, (cast.mother, cast.father), strict=True):
        paper = identity_paper(person, dice, wedding.day)
        own |= {f"{who}_id_number": paper.number, f"_{who}papers_of": paper.words,
                f"_{who}_issued": shown(paper.issued), f"_{who}_issuer": paper.issuer}  # fmt: skip
    return replace(wedding, facts=with_values(wedding.facts, own))


def papers_of(facts: Facts, who: str, label: str) -> Entry:
    """Return the identity paper in words, which counts as its number."""
    return Entry(label, f"{who}_id_number", facts[f"_{who}papers_of"], facts[f"{who}_id_number"])


def print_officer(sheet: Sheet, cast: Cast, dice: Dice, *above: str) -> None:
    """Print and note who signs for the office, below the lines `above` him."""
    agency = commune_agency(cast.commune)
    sheet.put("signer_name", cast.signer)
    for line in above:
        sheet.para(line, align="center", style=BOLD, after=0)
    titles = dice.pick([["CHỦ TỊCH"], ["KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"]])
    signed(sheet, titles, cast.signer, dice, Signing(agency.seal, stamped=dice.chance(0.2)))
