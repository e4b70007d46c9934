"""What the judge makes of fields as they were found."""

from __future__ import annotations

import datetime as dt

from ocr.extraction.code_values import CodeValue
from ocr.extraction.judge import judge
from ocr.extraction.readings import Candidate
from ocr.types import FieldReading, Source
from tests.ocr.extraction.found_fields import CODE_BOX

TODAY = dt.date(2026, 11, 21)


def read(*candidates: Candidate, **codes: CodeValue) -> tuple[dict[str, FieldReading], list[str]]:
    readings, findings = judge(candidates, codes, today=TODAY)
    keys = [reading.key for reading in readings]
    assert len(keys) == len(set(keys))
    return {reading.key: reading for reading in readings}, [finding.code for finding in findings]


def alone(candidate: Candidate, **codes: CodeValue) -> FieldReading:
    return read(candidate, **codes)[0][candidate.found.rule.key]


def in_qr(value: str, source: Source = Source.QR) -> CodeValue:
    return CodeValue(value, source, 2, CODE_BOX)
