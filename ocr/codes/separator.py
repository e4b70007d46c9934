"""Separator sheets: printed by the program, laid between papers, told by the code on them."""

from __future__ import annotations

from collections.abc import Iterable

from ocr.types import Code, CodeKind

SEPARATOR = "HOSOSO:TO-NGAN:GIAY-MOI"
"""What the codes on a separator sheet say; printed sheets are used for years, so it never changes."""


def is_separator(codes: Iterable[Code]) -> bool:
    """Say whether a page with these codes is a separator sheet: after it a paper begins, and it belongs to none."""
    return any(code.kind is CodeKind.QR and code.payload.strip() == SEPARATOR for code in codes)
