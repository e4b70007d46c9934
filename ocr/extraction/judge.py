"""From readings to values: all evidence for a field weighed, and what must be said about it.

Codes outrank recognised text and check it; a value that could be wrong is marked for review. What was corrected (see
`correct`) says so in its problems and counts as less sure; `raw` stays what was recognised.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from ocr.codes.mrz import Mrz
from ocr.engines.base import ReadLine
from ocr.extraction.alike import similarity
from ocr.extraction.calibrate import Signs, is_for_a_person, probability, trust_threshold
from ocr.extraction.code_values import CodeValue, contradicts, from_code, with_code
from ocr.extraction.correct import FROM_SECOND_READING, combine
from ocr.extraction.correct_letters import is_capitals
from ocr.extraction.cross_checks import Checks, cross_check
from ocr.extraction.extract import FoundField, canonical
from ocr.extraction.lexicon import ODD_FORM, ODD_SERIAL, doubts
from ocr.extraction.lexicon_names import RARE_NAME_SYLLABLE, UNUSUAL_MIDDLE_NAME
from ocr.extraction.second_places import OFFERED, SEEN_ELSEWHERE
from ocr.extraction.seconded import Seconded
from ocr.extraction.sheet import OFFERED_SCORE
from ocr.extraction.surroundings import UNREMARKABLE, Surroundings
from ocr.extraction.template import FieldRule, is_out_of_form
from ocr.extraction.torn import is_torn
from ocr.text import tone_key
from ocr.types import HANDWRITTEN, Box, FieldReading, Finding

_LEAST_SIMILAR = 0.5  # below that the other reader saw something else
_SURE = 0.95  # of its worst letter: so sure the other reader is believed alone where dictionaries bear it out
_SYMBOL = "symbol"
_TOLD_BY_WORDS = ("address", "org", "text", "name")
_MAY_BE_RARE = frozenset({RARE_NAME_SYLLABLE, UNUSUAL_MIDDLE_NAME})
"""What is odd in a name and may be right all the same."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """A found field with what further readings of its place saw, None where there was none.

    `other` is what a different reader saw, `second` what the same recogniser saw when it was asked again because there
    was no other; `around` tells what stands around the place, `seconded` what the tagger of fields says of it.
    """

    found: FoundField
    second: str | None = None
    other: ReadLine | None = None
    around: Surroundings = UNREMARKABLE
    seconded: Seconded | None = None


@dataclass(frozen=True, slots=True)
class _Chosen:
    """A found field with the value that its readings were combined to, who bears it out, and how it came about."""

    found: FoundField
    around: Surroundings
    seconded: Seconded | None
    agrees: bool | None = None
    surely: float = 0.0
    told_apart: bool = False
    reasons: tuple[str, ...] = ()


def needs_second_look(found: FoundField, code: CodeValue | None = None) -> bool:
    """Say whether further readings are wanted: of all but words that only repeat a value, and what a code says too."""
    if found.place.is_pen_number:  # readers of print can only spoil it
        return False
    return found.rule.checks is None and (code is None or contradicts(found, code.value))


def _signs(chosen: _Chosen, held: int, failed: int) -> Signs:
    found = chosen.found
    value = found.value or ""
    return Signs(
        kind=found.rule.kind,
        letters=len(value),
        word_confidence=found.place.confidence,
        label_score=found.place.label_score,
        agrees=chosen.agrees,
        agrees_surely=chosen.surely,
        told_apart=chosen.told_apart,
        doubts=len(_doubts(found)),
        checks_held=held,
        checks_failed=failed,
        corrected=bool(chosen.reasons),
        around=chosen.around,
        seconded=chosen.seconded,
    )


def judge(
    candidates: Sequence[Candidate], codes: Mapping[str, CodeValue], *, today: dt.date, zone: Mrz | None = None
) -> tuple[tuple[FieldReading, ...], tuple[Finding, ...]]:
    """Return the fields of one paper and the contradictions found between them.

    Args:
        candidates: what was found in print.
        codes: what the paper's own codes say, by field key.
        today: the day of reading.
        zone: the card's machine-readable zone, None where it has none.
    """
    chosen, checks = _check(candidates, codes, today, zone)
    findings = list(checks.findings)
    readings: list[FieldReading] = []
    for each in chosen:
        rule = each.found.rule
        if rule.checks is not None:
            continue
        if rule.key in codes:
            reading, said = with_code(each.found, codes[rule.key])
            readings.append(reading)
            findings.extend(said)
        else:
            readings.append(_from_print(each, checks.held[rule.key], checks.failed[rule.key]))
    printed = {reading.key for reading in readings}
    readings.extend(from_code(key, code) for key, code in codes.items() if key not in printed)
    readings.extend(_joined(readings, {each.found.rule.key for each in chosen if each.found.rule.many}))
    return tuple(_single(readings)), _flag(findings)


def weigh(
    candidates: Sequence[Candidate], codes: Mapping[str, CodeValue], *, today: dt.date, zone: Mrz | None = None
) -> tuple[tuple[FoundField, Signs], ...]:
    """Return the printed values whose probability `judge` works out, each with the signs that it rests on.

    What a hand wrote is left out: it is for a person whatever its signs, and tells nothing about print.
    """
    chosen, checks = _check(candidates, codes, today, zone)
    return tuple(
        (each.found, _signs(each, checks.held[each.found.rule.key], checks.failed[each.found.rule.key]))
        for each in chosen
        if each.found.value
        and each.found.rule.checks is None
        and each.found.rule.key not in codes
        and not each.found.place.is_handwritten
    )


def _check(
    candidates: Sequence[Candidate], codes: Mapping[str, CodeValue], today: dt.date, zone: Mrz | None
) -> tuple[list[_Chosen], Checks]:
    """Return what each candidate's readings were combined to, and how far the values bear one another out."""
    chosen = [_choose(candidate) for candidate in candidates]
    values = {
        each.found.rule.key: each.found.value for each in chosen if each.found.value and not each.found.rule.checks
    }
    values.update({key: code.value for key, code in codes.items()})
    words = {each.found.rule.checks: each.found.raw for each in chosen if each.found.rule.checks}
    kinds = {each.found.rule.key: each.found.rule.kind for each in chosen}
    checks = cross_check(values, kinds, {key: raw for key, raw in words.items() if key}, today=today, zone=zone)
    return chosen, checks


def _choose(candidate: Candidate) -> _Chosen:
    """Combine a candidate's readings.

    The other reader bears a value out only where both readers saw it by themselves: a value that was taken from one of
    them is not borne out by it.
    """
    found, around, seconded = candidate.found, candidate.around, candidate.seconded
    other_text, surely = (None, 0.0) if candidate.other is None else (candidate.other.text, candidate.other.confidence)
    other, second = (None if text is None else canonical(found.rule, text) for text in (other_text, candidate.second))
    readings = _in_order(candidate, other, second)
    if found.rule.checks is not None or not readings:
        return _Chosen(found, around, seconded, _said(other_text, False))
    combined = combine(found.rule.kind, found.rule.key, readings)
    value = combined.value
    seen = _same(value, found.value)
    agrees = _said(other_text, seen and (_same(value, other) or _is_set_small(value, other)))
    reasons = combined.reasons
    if found.value is not None and not _same(readings[0], found.value):
        reasons = tuple(dict.fromkeys((FROM_SECOND_READING, *reasons)))
    lost = found.value if _same(value, other) and surely >= _SURE else other if seen else None
    told_apart = agrees is False and lost is not None and _is_told_apart(found.rule, value, lost)
    return _Chosen(replace(found, value=value), around, seconded, agrees, surely, told_apart, reasons)


def _is_told_apart(rule: FieldRule, value: str, lost: str) -> bool:
    """Say whether dictionaries know all of one reading of some words, and not of the other one, which is lost."""
    odd, lost_odd = (frozenset(doubts(rule.kind, each, key=rule.key)) for each in (value, lost))
    is_told = not odd and bool(lost_odd - _MAY_BE_RARE)
    return rule.kind in _TOLD_BY_WORDS and is_told and similarity(value, lost) >= _LEAST_SIMILAR


def _said(text: str | None, agrees: bool) -> bool | None:
    return None if text is None else agrees


def _in_order(candidate: Candidate, other: str | None, second: str | None) -> list[str]:
    """Return the values that were read, the surest first: of two readers of the same print the one that is surer."""
    found = candidate.found
    first = found.value
    alike = bool(first and other) and similarity(first or "", other or "") >= _LEAST_SIMILAR
    surer = candidate.other is not None and candidate.other.confidence > found.place.confidence
    order = (other, first, second) if alike and surer and not _same(first, other) else (first, other, second)
    return [value for value in order if value]


def _same(one: str | None, other: str | None) -> bool:
    return one is not None and other is not None and tone_key(one) == tone_key(other)


def _is_set_small(value: str, other: str | None) -> bool:
    """Say whether the other reader saw capitals as small letters: height, which tells them apart, is lost on it."""
    return other is not None and is_capitals(value) and _same(value.casefold(), other.casefold())


def _from_print(chosen: _Chosen, held: int, failed: int) -> FieldReading:
    found = chosen.found
    by_pen = (HANDWRITTEN,) if found.place.is_handwritten else ()
    if found.value is None:
        return FieldReading(
            key=found.rule.key, value="", raw=found.raw, confidence=0.0, review=True,
            page_index=found.place.page_index, box=found.place.box, problems=("unreadable", *by_pen),
        )  # fmt: skip
    signs = _signs(chosen, held, failed)
    confidence = min(probability(signs), found.place.confidence) if by_pen else probability(signs)
    problems = _doubts(found)
    return FieldReading(
        key=found.rule.key,
        value=found.value,
        raw=found.raw,
        confidence=confidence,
        review=bool(by_pen) or confidence < trust_threshold(found.rule.kind) or is_for_a_person(signs),
        page_index=found.place.page_index,
        box=found.place.box,
        problems=(*by_pen, *_of_place(chosen), *problems, *chosen.reasons),
    )


def _of_place(chosen: _Chosen) -> tuple[str, ...]:
    if chosen.found.place.label_score == OFFERED_SCORE:
        return (OFFERED,)
    return (SEEN_ELSEWHERE,) if chosen.seconded is not None and chosen.seconded.is_elsewhere else ()


def _doubts(found: FoundField) -> tuple[str, ...]:
    """Return why a value looks misread: by its kind, and by the form that its paper gives it."""
    value, kind = found.value or "", found.rule.kind
    usual = doubts(kind, value, key=found.rule.key)
    torn = kind == _SYMBOL and is_torn(value, found.raw)
    odd = (ODD_SERIAL if kind == "serial" else ODD_FORM,) if torn or is_out_of_form(found.rule, found.value) else ()
    return tuple(dict.fromkeys((*usual, *odd)))


def _joined(readings: Sequence[FieldReading], many: Iterable[str]) -> list[FieldReading]:
    """Return one reading with a list of values for each field with many values."""
    joined = []
    for key in many:
        parts = [reading for reading in readings if reading.key == key and isinstance(reading.value, str)]
        box: Box = parts[0].box
        for part in parts[1:]:
            box = box.union(part.box) if part.page_index == parts[0].page_index else box
        joined.append(
            replace(
                parts[0],
                value=tuple(part.value for part in parts if isinstance(part.value, str)),
                raw="\n".join(part.raw for part in parts),
                confidence=min(part.confidence for part in parts),
                review=any(part.review for part in parts),
                box=box,
            )
        )
    return joined


def _single(readings: Sequence[FieldReading]) -> Iterable[FieldReading]:
    lists = {reading.key for reading in readings if isinstance(reading.value, tuple)}
    return (reading for reading in readings if reading.key not in lists or isinstance(reading.value, tuple))


def _flag(findings: Sequence[Finding]) -> tuple[Finding, ...]:
    unique: dict[tuple[str, tuple[str, ...]], Finding] = {}
    for finding in findings:
        unique.setdefault((finding.code, finding.fields), finding)
    return tuple(unique.values())
