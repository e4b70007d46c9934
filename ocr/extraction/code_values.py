"""What the codes on a card say about its fields."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ocr.codes.citizen_qr import parse_citizen_qr
from ocr.codes.mrz import parse_td1
from ocr.types import Box, Code, CodeKind, Source

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
