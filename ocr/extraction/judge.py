"""From readings to values: all evidence for a field weighed, and what must be said about it.

Codes outrank recognised text and check it; a value that could be wrong is marked for review. What was corrected (see
`correct`) says so in its problems and counts as less sure; `raw` stays what was recognised.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from ocr.codes.mrz import Mrz
from ocr.extraction.calibrate import Signs, is_for_a_person, probability, trust_threshold
from ocr.extraction.code_values import CodeValue, from_code, with_code
from ocr.extraction.cross_checks import Checks, cross_check
from ocr.extraction.extract import FoundField
from ocr.extraction.lexicon import MISSPELT_RELATION, ODD_FORM, ODD_SERIAL, doubts
from ocr.extraction.lexicon_addresses import INCOMPLETE_AGENCY, UNKNOWN_PROVINCE
from ocr.extraction.readings import Candidate, Chosen, choose
from ocr.extraction.second_places import OFFERED, SEEN_ELSEWHERE
from ocr.extraction.sheet import OFFERED_SCORE
from ocr.extraction.template import is_out_of_form
from ocr.extraction.torn import is_torn
from ocr.types import HANDWRITTEN, Box, FieldReading, Finding

_SYMBOL = "symbol"
_AS_A_CHECK = (UNKNOWN_PROVINCE, INCOMPLETE_AGENCY, ODD_SERIAL, MISSPELT_RELATION)
"""Doubts that two readers who agree do not remove: a province of before 1996 perhaps, a part that no reader saw."""


def _signs(chosen: Chosen, held: int, failed: int) -> Signs:
    found = chosen.found
    value, odd = found.value or "", _doubts(found)
    return Signs(
        kind=found.rule.kind,
        letters=len(value),
        word_confidence=found.place.confidence,
        label_score=found.place.label_score,
        agrees=chosen.agrees,
        agrees_surely=chosen.surely,
        told_apart=chosen.told_apart,
        doubts=len(odd),
        checks_held=held,
        checks_failed=failed + sum(reason in _AS_A_CHECK for reason in odd),
        corrected=bool(chosen.reasons),
        around=chosen.around,
        seconded=chosen.seconded,
        clear=chosen.clear,
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
) -> tuple[list[Chosen], Checks]:
    """Return what each candidate's readings were combined to, and how far the values bear one another out."""
    chosen = [choose(candidate) for candidate in candidates]
    values = {
        each.found.rule.key: each.found.value for each in chosen if each.found.value and not each.found.rule.checks
    }
    values.update({key: code.value for key, code in codes.items()})
    words = {each.found.rule.checks: each.found.raw for each in chosen if each.found.rule.checks}
    kinds = {each.found.rule.key: each.found.rule.kind for each in chosen}
    checks = cross_check(values, kinds, {key: raw for key, raw in words.items() if key}, today=today, zone=zone)
    return chosen, checks


def _from_print(chosen: Chosen, held: int, failed: int) -> FieldReading:
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
        review=bool(by_pen) or confidence < trust_threshold(signs) or is_for_a_person(signs),
        page_index=found.place.page_index,
        box=found.place.box,
        problems=(*by_pen, *_of_place(chosen), *problems, *chosen.reasons),
    )


def _of_place(chosen: Chosen) -> tuple[str, ...]:
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
