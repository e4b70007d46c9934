"""What the codes on a card say about its fields."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from ocr.codes.citizen_qr import parse_citizen_qr
from ocr.codes.mrz import Mrz, parse_td1
from ocr.extraction.alike import edit_distance
from ocr.extraction.extract import FoundField
from ocr.text import fold, tone_key
from ocr.types import Box, Code, CodeKind, FieldReading, Finding, Source

_CODE_CONFIDENCE = 0.999
_SURE_PRINT = 0.85  # from here on print may speak against a code
_NO_EXPIRY = "2099-12-31"  # how the zone says that a card never expires


@dataclass(frozen=True, slots=True)
class CodeValue:
    """A field's value as a code says it, and where that code stands."""

    value: str
    source: Source
    page_index: int
    box: Box


def values_of_codes(codes: Sequence[tuple[int, Code]], keys: frozenset[str]) -> dict[str, CodeValue]:
    """Return the fields that a card's codes tell, by key; the QR code before the machine-readable zone.

    Args:
        codes: each code with its page.
        keys: the keys that the paper's type has.
    """
    values: dict[str, CodeValue] = {}
    for page_index, code in codes:
        if code.kind is CodeKind.MRZ:
            _add(values, _from_mrz(code.payload), Source.MRZ, page_index, code.box)
    for page_index, code in codes:
        if code.kind is CodeKind.QR:
            _add(values, _from_qr(code.payload), Source.QR, page_index, code.box)
    return {key: value for key, value in values.items() if key in keys}


def zone_of(codes: Sequence[tuple[int, Code]]) -> Mrz | None:
    """Return the card's machine-readable zone, None where none was read that its check digits bear out."""
    zones = (parse_td1(code.payload) for _, code in codes if code.kind is CodeKind.MRZ)
    return next((zone for zone in zones if zone is not None and zone.valid), None)


def from_code(key: str, code: CodeValue) -> FieldReading:
    """Return the field as a code says it."""
    return FieldReading(
        key=key, value=code.value, raw=code.value, confidence=_CODE_CONFIDENCE, review=False,
        page_index=code.page_index, box=code.box, source=code.source,
    )  # fmt: skip


def with_code(found: FoundField, code: CodeValue) -> tuple[FieldReading, list[Finding]]:
    """Return the code's value at the printed place; a print that plainly says something else is a finding."""
    reading = replace(from_code(found.rule.key, code), raw=found.raw, page_index=found.place.page_index)
    reading = replace(reading, box=found.place.box)
    if not contradicts(found, code.value):
        return reading, []
    name = f"{code.source.value}_mismatch"
    message = f"{found.rule.key}: the code and the print differ"
    return replace(reading, review=True, confidence=0.6, problems=(name,)), [Finding(name, (found.rule.key,), message)]


def contradicts(found: FoundField, value: str) -> bool:
    """Say whether print read with confidence says something else than the code, misreadings allowed for."""
    if found.value is None or found.place.confidence < _SURE_PRINT:
        return False
    printed, coded = fold(tone_key(found.value)), fold(tone_key(value))
    if found.rule.kind in ("id", "date"):
        return len(printed) == len(coded) and printed != coded
    if found.rule.kind == "address":
        return False  # the code's address is the one of the day of issue and is worded differently
    return edit_distance(printed, coded) > max(2, len(coded) // 4)


def _add(values: dict[str, CodeValue], said: dict[str, str], source: Source, page_index: int, box: Box) -> None:
    for key, value in said.items():
        if value:
            values[key] = CodeValue(value, source, page_index, box)


def _from_qr(payload: str) -> dict[str, str]:
    qr = parse_citizen_qr(payload)
    if qr is None:
        return {}
    return {
        "id_number": qr.id_number,
        "old_id_number": qr.old_id_number or "",
        "full_name": qr.full_name.upper(),  # cards print the name in capitals, their codes do not
        "date_of_birth": qr.date_of_birth,
        "sex": qr.sex,
        "place_of_residence": qr.address,
        "date_of_issue": qr.date_of_issue,
    }


def _from_mrz(payload: str) -> dict[str, str]:
    mrz = parse_td1(payload)
    if mrz is None or not mrz.valid:
        return {}
    expiry = mrz.date_of_expiry or ""
    return {
        "id_number": mrz.optional_data,
        "date_of_birth": mrz.date_of_birth or "",
        "sex": mrz.sex,
        "date_of_expiry": "" if expiry == _NO_EXPIRY else expiry,
    }
