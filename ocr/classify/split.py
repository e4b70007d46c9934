"""From a stack of pages to papers.

A page opens a paper when it shows a title, a card or a type of its own; a page without any goes on the paper before
it, if both come from one file or one scan, or it bears a page number. The front and the back of a card are one paper
when their numbers agree, or when they follow one another and no number speaks against it. Blank pages belong to no
paper.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import Enum

from ocr.classify.card_sides import are_alike, is_back, number_from_codes, number_in_print
from ocr.classify.document_type import CARDS, OTHER
from ocr.extraction.sheet import Sheet
from ocr.types import Code, TypeGuess

_SURE_KIND = 0.9  # of a page without a title: what a form says overleaf is like other papers at times
_FAR = 6  # so many papers back the other side of a card may lie


class Reason(Enum):
    """Why a part was given to a paper or begins one; the value is how often that is taken to be right.

    Set by hand after made stacks of the tuning half were split (`tests/bench/boundaries_run.py`): too few were split
    wrongly to fit them.
    """

    FIRST = 0.995  # nothing of its file or scan lies before it
    TITLED = 0.99
    HEADED = 0.9  # a head or heading, and no known type
    OTHER_KIND = 0.8  # no title, but signs of another type than the paper before it
    AFTER_CARD = 0.8  # nothing goes on from a card
    NUMBERED = 0.98
    UNTITLED = 0.95
    SAME_NUMBER = 0.995
    ALIKE_NUMBER = 0.95
    NEXT_SIDE = 0.9
    TOLD = 1.0


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

    @property
    def is_back(self) -> bool:
        """Whether a card's part is its back."""
        return is_back(self.guess, self.codes, self.sheet)


@dataclass(frozen=True, slots=True)
class PaperParts:
    """The parts that make up one paper, in the order of the stack.

    `confidence` is the probability that its parts belong together and that it begins with the first of them.
    """

    guess: TypeGuess
    parts: tuple[Part, ...]
    confidence: float = 1.0


@dataclass(slots=True)
class _Group:
    """A paper to which further parts may come."""

    parts: list[Part]
    reasons: list[Reason] = field(default_factory=list)


def group_parts(parts: Sequence[Part]) -> tuple[PaperParts, ...]:
    """Return the papers of a stack, in the order in which their first page comes."""
    groups: list[_Group] = []
    for part in parts:
        home, reason = _home(groups, part)
        if home is None:
            groups.append(_Group([part], [reason]))
        else:
            home.parts.append(part)
            home.reasons.append(reason)
    return tuple(
        PaperParts(_best_guess(group.parts), tuple(group.parts), min(reason.value for reason in group.reasons))
        for group in groups
    )


def _best_guess(parts: Sequence[Part]) -> TypeGuess:
    known = [part.guess for part in parts if part.guess.document_type != OTHER]
    return max(known, key=lambda guess: guess.confidence) if known else parts[0].guess


def _home(groups: Sequence[_Group], part: Part) -> tuple[_Group | None, Reason]:
    """Return the paper that the part belongs to, None when it opens one, and why."""
    if not groups:
        return None, Reason.FIRST
    if part.guess.document_type in CARDS:
        return _other_side(groups, part)
    last = groups[-1]
    before, kind = last.parts[-1], last.parts[0].guess.document_type
    goes_on = part.goes_on or (before.source == part.source and (not part.opens or _follows_cover(last, part)))
    is_sure = part.opens or part.guess.confidence >= _SURE_KIND
    same_kind = part.guess.document_type in (OTHER, kind) or not is_sure
    if goes_on and same_kind and kind not in CARDS:
        return last, _reason_to_go_on(part)
    if before.source != part.source:
        return None, Reason.FIRST
    if not goes_on:
        return None, Reason.HEADED if part.guess.document_type == OTHER else Reason.TITLED
    return None, Reason.AFTER_CARD if same_kind else Reason.OTHER_KIND


def _reason_to_go_on(part: Part) -> Reason:
    if "told" in part.guess.evidence:
        return Reason.TOLD
    return Reason.NUMBERED if part.goes_on else Reason.UNTITLED


def _follows_cover(group: _Group, part: Part) -> bool:
    """Say whether a page that bears the title of the one before it follows no more than the cover of its book."""
    (first, *others) = group.parts
    same = first.guess.document_type == part.guess.document_type
    return same and not others and first.is_cover and not part.is_cover


def _other_side(groups: Sequence[_Group], part: Part) -> tuple[_Group | None, Reason]:
    """Return the single side before it that is the other one of the same card: by its number, else the very last."""
    side = part.is_back
    single = [
        group
        for group in reversed(groups[-_FAR:])
        if len(group.parts) == 1 and group.parts[0].guess.document_type in CARDS and group.parts[0].is_back != side
    ]
    number = card_number(part)
    numbers = [card_number(group.parts[0]) for group in single]
    if number:
        for group, other in zip(single, numbers, strict=True):
            if number == other:
                return group, Reason.SAME_NUMBER
        alike = [
            group
            for group, other in zip(single, numbers, strict=True)
            if other and _may_be_same(part, number, group.parts[0], other)
        ]
        if len(alike) == 1:  # of a family several may be: then nothing tells whose it is
            return alike[0], Reason.ALIKE_NUMBER
    if single and single[0] is groups[-1] and not (number and numbers[0]):
        return single[0], Reason.NEXT_SIDE
    return None, Reason.TITLED


def card_number(part: Part) -> str | None:
    """Return the id number that a card's codes give, else the one printed on it, None where neither is readable."""
    return number_from_codes(part.codes) or number_in_print(part.sheet)


def _may_be_same(part: Part, number: str, other_part: Part, other: str) -> bool:
    """Say whether two numbers may be one person's: print is misread by a digit or two, codes never are."""
    told_by_codes = number_from_codes(part.codes) and number_from_codes(other_part.codes)
    return not told_by_codes and are_alike(number, other)
