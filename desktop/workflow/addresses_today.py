"""Addresses of papers in today's administrative units, beside what is printed."""

from __future__ import annotations

from ocr.extraction.template import find_template
from ocr.extraction.units_today import address_today
from ocr.types import FieldValueType

_ADDRESS = "address"


def addresses_today(document_type: str, key: str, value: FieldValueType) -> tuple[str, ...] | None:
    """Return a field's address in today's units, several where it may be one of them, none where nobody knows.

    None: the field holds no address.
    """
    template = find_template(document_type)
    rule = template.rule(key) if template is not None else None
    if rule is None or rule.kind != _ADDRESS or not isinstance(value, str):
        return None
    return address_today(value)
