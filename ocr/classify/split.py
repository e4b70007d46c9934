"""From a stack of pages to papers.

A page opens a paper when it shows a title, a card or a type of its own; a page without any goes on the paper before
it, if both come from one file or one scan, or it bears a page number. The front and the back of a card are one paper
when their numbers agree, or when they follow one another and no number speaks against it. Blank pages belong to no
paper.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ocr.classify.document_type import CARDS, OLDER_CARD, OTHER
from ocr.codes.citizen_qr import parse_citizen_qr
from ocr.codes.mrz import parse_td1
from ocr.extraction.sheet import Sheet
from ocr.types import Code, CodeKind, TypeGuess


@dataclass(frozen=True, slots=True)
class Part:
    """A page, or one card on a page, as input to the split; those of one scan or file have their `source` in common."""

    sheet: Sheet
    guess: TypeGuess
    codes: tuple[Code, ...]
    source: str
    opens: bool  # shows the head or the title of a paper of its own
    goes_on: bool = False  # bears the number of a second or later page
    is_cover: bool = False  # of a book whose next page bears its title again


@dataclass(frozen=True, slots=True)
class PaperParts:
    """The parts that make up one paper, in the order of the stack."""

    guess: TypeGuess
    parts: tuple[Part, ...]


def group_parts(parts: Sequence[Part]) -> tuple[PaperParts, ...]:
    """Return the papers of a stack, in the order in which their first page comes."""
    groups: list[list[Part]] = []
    for part in parts:
        home = _home(groups, part)
        if home is None:
            groups.append([part])
        else:
            home.append(part)
    return tuple(PaperParts(_best_guess(group), tuple(group)) for group in groups)


def _best_guess(group: Sequence[Part]) -> TypeGuess:
    known = [part.guess for part in group if part.guess.document_type != OTHER]
    return max(known, key=lambda guess: guess.confidence) if known else group[0].guess


def _home(groups: Sequence[list[Part]], part: Part) -> list[Part] | None:
    """Return the paper that the part belongs to, None when it opens one."""
    if not groups:
        return None
    if part.guess.document_type in CARDS:
        return _other_side(groups, part)
    last = groups[-1]
    same_source = last[-1].source == part.source
    goes_on = part.goes_on or (same_source and (not part.opens or _follows_cover(last, part)))
    goes_on = goes_on and last[0].guess.document_type not in CARDS
    same_kind = part.guess.document_type in (OTHER, last[0].guess.document_type)
    return last if goes_on and same_kind else None


def _follows_cover(group: Sequence[Part], part: Part) -> bool:
    """Say whether a page that bears the title of the one before it follows no more than the cover of its book."""
    same = group[0].guess.document_type == part.guess.document_type
    return same and len(group) == 1 and group[0].is_cover and not part.is_cover


def _other_side(groups: Sequence[list[Part]], part: Part) -> list[Part] | None:
    number = card_number(part)
    side = is_back(part)
    for group in reversed(groups[-6:]):
        if len(group) != 1 or group[0].guess.document_type not in CARDS or is_back(group[0]) == side:
            continue
        other = card_number(group[0])
        if number and other:
            if number == other:
                return group
        elif group is groups[-1]:
            return group
    return None


def card_number(part: Part) -> str | None:
    """Return the id number that a card's codes give, None without a readable code."""
    for code in part.codes:
        if code.kind is CodeKind.QR and (qr := parse_citizen_qr(code.payload)):
            return qr.id_number
        if code.kind is CodeKind.MRZ and (mrz := parse_td1(code.payload)) and mrz.valid:
            return mrz.optional_data
    return None


def is_back(part: Part) -> bool:
    """Say whether a card's part is its back: the side with the machine-readable zone, or at least without the title.

    The QR code is on the front of the older card and on the back of the newer one.
    """
    if any(code.kind is CodeKind.MRZ for code in part.codes):
        return True
    has_old_front = part.guess.document_type == OLDER_CARD and card_number(part) is not None
    return not has_old_front and "title" not in part.guess.evidence
