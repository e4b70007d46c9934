"""The sides of ID cards: whose number a side bears, and which of the two it is."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ocr.classify.document_type import OLDER_CARD
from ocr.codes.citizen_qr import parse_citizen_qr
from ocr.codes.mrz import parse_td1
from ocr.extraction.sheet import Sheet
from ocr.text import edit_distance
from ocr.types import Code, CodeKind, TypeGuess

_PRINTED_NUMBER = re.compile(r"(?<![\w/])\d(?: ?\d){10,12}(?![\w/])")  # one digit may be lost, or read twice
_MISREAD_DIGITS = 2


def number_from_codes(codes: Sequence[Code]) -> str | None:
    """Return the id number that a card's codes give, None without a readable code."""
    for code in codes:
        if code.kind is CodeKind.QR and (qr := parse_citizen_qr(code.payload)):
            return qr.id_number
        if code.kind is CodeKind.MRZ and (mrz := parse_td1(code.payload)) and mrz.valid:
            return mrz.optional_data
    return None


def number_in_print(sheet: Sheet) -> str | None:
    """Return the only number of about twelve digits in the print of a card, None when there is none or several."""
    printed = {"".join(found.split()) for line in sheet.lines for found in _PRINTED_NUMBER.findall(line.text)}
    return printed.pop() if len(printed) == 1 else None


def are_alike(number: str, other: str) -> bool:
    """Say whether two numbers differ by so little that print may have been misread."""
    return edit_distance(number, other, _MISREAD_DIGITS) <= _MISREAD_DIGITS


def is_back(guess: TypeGuess, codes: Sequence[Code], sheet: Sheet) -> bool:
    """Say whether a side is the back: the one with the machine-readable zone, or at least without the title.

    The QR code is on the front of the older card and on the back of the newer one.
    """
    if any(code.kind is CodeKind.MRZ for code in codes):
        return True
    numbered = number_from_codes(codes) or number_in_print(sheet)
    return "title" not in guess.evidence and not (guess.document_type == OLDER_CARD and numbered)
