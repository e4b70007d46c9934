"""What several readings of one value come to: which of them is taken, and whether the others bear it out."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from ocr.engines.base import ReadLine
from ocr.extraction.alike import similarity
from ocr.extraction.code_values import CodeValue, contradicts
from ocr.extraction.correct import FROM_SECOND_READING, combine
from ocr.extraction.correct_letters import is_capitals
from ocr.extraction.extract import FoundField, canonical
from ocr.extraction.kinds import FIGURE_KINDS
from ocr.extraction.lexicon import doubts
from ocr.extraction.lexicon_names import RARE_NAME_SYLLABLE, UNUSUAL_MIDDLE_NAME
from ocr.extraction.normalize import normalize
from ocr.extraction.seconded import Seconded
from ocr.extraction.surroundings import UNREMARKABLE, Surroundings
from ocr.extraction.template import FieldRule
from ocr.text import tone_key

_LEAST_SIMILAR = 0.5  # below that the other reader saw something else
_SURE = 0.95  # of its worst letter: so sure the other reader is believed alone where dictionaries bear it out
_TOLD_BY_WORDS = ("address", "org", "text", "name")
_GLUED = re.compile(r"(?<=\d)(?=[^\W\d_])|(?<=[^\W\d_])(?=\d)|(?<=[^\W\d_A-ZĐ])(?=[A-ZĐ])|(?<=[a-zà-ỹ])[:'\"]+")
_TELLING_FIGURE = 6  # so many letters stand beside a value by chance hardly ever
_MAY_BE_RARE = frozenset({RARE_NAME_SYLLABLE, UNUSUAL_MIDDLE_NAME})
"""What is odd in a name and may be right all the same."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """A found field with what further readings of its place saw, None where there was none.

    `other` is what a different reader saw, `second` what the same recogniser saw when it was asked again, because there
    was no other or that saw something else (`needs_third_look`); `around` tells what stands around the place,
    `seconded` what the tagger of fields says of it; `clear`: the letters of its page are whole.
    """

    found: FoundField
    second: str | None = None
    other: ReadLine | None = None
    around: Surroundings = UNREMARKABLE
    seconded: Seconded | None = None
    clear: bool = False


@dataclass(frozen=True, slots=True)
class Chosen:
    """A found field with the value that its readings were combined to, who bears it out, and how it came about."""

    found: FoundField
    around: Surroundings
    seconded: Seconded | None
    agrees: bool | None = None
    surely: float = 0.0
    told_apart: bool = False
    reasons: tuple[str, ...] = ()
    clear: bool = False


def needs_second_look(found: FoundField, code: CodeValue | None = None) -> bool:
    """Say whether further readings are wanted: of all but words that only repeat a value, and what a code says too."""
    if found.place.is_pen_number:  # readers of print can only spoil it
        return False
    return found.rule.checks is None and (code is None or contradicts(found, code.value))


def needs_third_look(found: FoundField, other: str) -> bool:
    """Say whether the recogniser is worth asking again: where the other reader saw another wording in print.

    Of figures nothing tells whether a point was lost at that size or is not there.
    """
    value = canonical(found.rule, other)
    is_wording = found.value is not None and found.rule.kind not in FIGURE_KINDS and not found.place.is_handwritten
    return is_wording and value is not None and not _same(found.value, value)


def choose(candidate: Candidate) -> Chosen:
    """Combine a candidate's readings.

    The other reader bears a value out only where both readers saw it by themselves: a value that was taken from one of
    them is not borne out by it. Where the recogniser saw what the other one saw when it was asked again, that is its
    reading.
    """
    found, around, seconded = candidate.found, candidate.around, candidate.seconded
    other_text, surely = (None, 0.0) if candidate.other is None else (candidate.other.text, candidate.other.confidence)
    other, second = (None if text is None else canonical(found.rule, text) for text in (other_text, candidate.second))
    own = second if _same(second, other) else found.value
    if other is None and other_text and own is not None and found.rule.kind in FIGURE_KINDS:
        other = _figure_within(found.rule, other_text, own)
    readings = _in_order(candidate, own, other, second)
    if found.rule.checks is not None or not readings:
        return Chosen(found, around, seconded, _said(other_text, False), clear=candidate.clear)
    combined = combine(found.rule.kind, found.rule.key, readings)
    value = combined.value
    seen = _same(value, own)
    agrees = _said(other_text, seen and (_same(value, other) or _is_set_small(value, other)))
    reasons = combined.reasons
    if found.value is not None and not _same(readings[0], found.value):
        reasons = tuple(dict.fromkeys((FROM_SECOND_READING, *reasons)))
    lost = found.value if _same(value, other) and surely >= _SURE else other if seen else None
    told_apart = agrees is False and lost is not None and _is_told_apart(found.rule, value, lost)
    return Chosen(replace(found, value=value), around, seconded, agrees, surely, told_apart, reasons, candidate.clear)


def _is_told_apart(rule: FieldRule, value: str, lost: str) -> bool:
    """Say whether dictionaries know all of one reading of some words, and not of the other one, which is lost."""
    odd, lost_odd = (frozenset(doubts(rule.kind, each, key=rule.key)) for each in (value, lost))
    is_told = not odd and bool(lost_odd - _MAY_BE_RARE)
    return rule.kind in _TOLD_BY_WORDS and is_told and similarity(value, lost) >= _LEAST_SIMILAR


def _figure_within(rule: FieldRule, text: str, own: str) -> str | None:
    """Return the figure that was read first where the other reader saw just it among words of the neighbourhood.

    Readers of lines lose spaces: "23-02-2019Không".
    """
    if rule.of:
        return None
    pieces = _GLUED.sub(" ", text).split()
    values = {value for value in (normalize(rule.kind, piece) for piece in pieces) if value is not None}
    same = {value for value in values if _same(value, own)}
    return own if same and (len(values) == 1 or len(own) >= _TELLING_FIGURE) else None


def _said(text: str | None, agrees: bool) -> bool | None:
    return None if text is None else agrees


def _in_order(candidate: Candidate, first: str | None, other: str | None, second: str | None) -> list[str]:
    """Return the values that were read, the surest first: of two readers of the same print the one that is surer."""
    found = candidate.found
    alike = bool(first and other) and similarity(first or "", other or "") >= _LEAST_SIMILAR
    surer = candidate.other is not None and candidate.other.confidence > found.place.confidence
    both = (other, first) if alike and surer and not _same(first, other) else (first, other)
    order = both if candidate.other is not None else (*both, second)
    return [value for value in order if value]


def _same(one: str | None, other: str | None) -> bool:
    return one is not None and other is not None and tone_key(one) == tone_key(other)


def _is_set_small(value: str, other: str | None) -> bool:
    """Say whether the other reader saw capitals as small letters: height, which tells them apart, is lost on it."""
    return other is not None and is_capitals(value) and _same(value.casefold(), other.casefold())
