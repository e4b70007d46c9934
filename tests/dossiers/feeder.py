"""Whole stacks as a feeder delivers them: papers of many types in any order, turned sheets, empty backs, cards."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from tests.dossiers.cards import make_card, make_card_sheet
from tests.dossiers.cast import invent_cast
from tests.dossiers.degrade import degrade
from tests.dossiers.dice import Dice
from tests.dossiers.long_papers import make_long_paper
from tests.dossiers.make import CARD_TYPES, TEXT_MAKERS, TUNING_MAKERS, types_of
from tests.dossiers.other import make_blank
from tests.dossiers.truth import Level, MadePage, Split

_TURNED = 0.15
_EMPTY_BACK = 0.15
_COPIED = ("birth_certificate", "marriage_certificate", "marital_status_certificate")


@dataclass(frozen=True)
class PaperOnPage:
    """A paper of a stack, by its number from 0 within the stack, as far as it lies on one page."""

    paper: int
    document_type: str


@dataclass(frozen=True)
class FedPage:
    """A page of a stack and the papers on it: none on an empty back, several where cards share a sheet.

    `case` names what it tries: "paper", "goes on", "card", "back apart", "cards on a sheet", "certified", "blank".
    """

    page: MadePage
    papers: tuple[PaperOnPage, ...]
    case: str


@dataclass(frozen=True)
class _Leaf:
    """A page before it is scanned; `papers` are numbered from 0 within its group."""

    page: MadePage
    papers: tuple[PaperOnPage, ...]
    case: str


_Group = list[_Leaf]
"""Pages that lie together in a stack: one paper, or several that are mixed with one another."""


def make_fed_stack(seed: int, *, split: Split = Split.TUNING, level: Level = Level.OFFICE) -> tuple[FedPage, ...]:
    """Return one stack of four to eight groups of papers; the same arguments give the same pixels and truth.

    Papers of several pages that only the tuning half has, and certified copies, are left out of the other half.
    """
    dice = Dice(seed, f"feeder/{split.value}")
    first, fed = 0, list[FedPage]()
    for number in range(dice.whole(4, 8)):
        own = dice.fork(f"group{number}")
        group = _group(own, split)
        for index, leaf in enumerate(group):
            chance = own.fork(f"page{index}")
            papers = tuple(replace(each, paper=each.paper + first) for each in leaf.papers)
            fed.append(FedPage(_scanned(leaf.page, chance, level), papers, leaf.case))
            if chance.chance(_EMPTY_BACK):
                (back,) = make_blank(invent_cast(chance.fork("cast"), split), chance.fork("back"))
                fed.append(FedPage(_scanned(back, chance.fork("scan"), level), (), "blank"))
        first += 1 + max(each.paper for leaf in group for each in leaf.papers)
    return tuple(fed)


def _scanned(page: MadePage, dice: Dice, level: Level) -> MadePage:
    return degrade(page, dice.fork("degrade").rng, level, turn=not page.truth.blank and dice.chance(_TURNED))


def _group(dice: Dice, split: Split) -> _Group:
    kinds = [("paper", 0.4), ("letter", 0.1), ("card", 0.1), ("apart", 0.06), ("sheet", 0.06)]
    if split is Split.TUNING:
        kinds += [("long", 0.2), ("certified", 0.08)]
    kind = dice.weighted(kinds)
    if kind == "apart":
        return list(_cards_apart(dice, split))
    if kind == "card":
        return _leaves(_card(dice, split, dice.pick([("both",), ("front", "back"), ("front",)])), "card")
    if kind == "sheet":
        return _cards_on_sheet(dice, split)
    cast = invent_cast(dice.fork("cast"), split)
    if kind == "long":
        return _leaves(make_long_paper(cast, dice), "paper")
    makers = TEXT_MAKERS | TUNING_MAKERS
    if kind == "certified":
        copy = makers[dice.pick(_COPIED)](cast, dice.fork("copy"))
        words = makers["certification_page"](cast, dice.fork("words"))
        return [*_leaves(copy, "paper"), *_leaves(words, "certified", paper=1)]
    types = [each for each in types_of(split) if each not in CARD_TYPES]
    document_type = "administrative_document" if kind == "letter" else dice.pick(types)
    return _leaves(makers[document_type](cast, dice.fork(document_type)), "paper")


def _leaves(pages: Sequence[MadePage], case: str, *, paper: int = 0) -> _Group:
    return [
        _Leaf(
            page, (PaperOnPage(paper, page.truth.document_type),), case if index == 0 or case == "card" else "goes on"
        )
        for index, page in enumerate(pages)
    ]


def _card(dice: Dice, split: Split, sides: Sequence[str]) -> tuple[MadePage, ...]:
    document_type = dice.fork("type").pick(CARD_TYPES)
    # fresh dice of one seed for each side, so that both sides show the same holder
    return tuple(make_card(document_type, side, dice.fork("card").rng, split) for side in sides)


def _cards_apart(dice: Dice, split: Split) -> Iterator[_Leaf]:
    """Yield the fronts of two or three cards, then their backs in the same order."""
    cards = [_card(dice.fork(f"card{number}"), split, ("front", "back")) for number in range(dice.whole(2, 3))]
    for side, case in enumerate(("card", "back apart")):
        for number, pages in enumerate(cards):
            page = pages[side]
            yield _Leaf(page, (PaperOnPage(number, page.truth.document_type),), case)


def _cards_on_sheet(dice: Dice, split: Split) -> _Group:
    sheet = make_card_sheet(dice.fork("sheet").rng, split, dice.whole(2, 4))
    papers = tuple(PaperOnPage(number, card.document_type) for number, card in enumerate(sheet.cards))
    return [_Leaf(sheet.page, papers, "cards on a sheet")]
