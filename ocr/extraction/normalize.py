"""Canonical values of what was printed, one rule per value kind of the contract.

Letters become digits only where the format leaves no choice; anything that does not fit its kind is None, never a
guess. Every rule is idempotent.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence

from ocr.extraction.normalize_amounts import normalize_area, normalize_money, normalize_number
from ocr.extraction.normalize_dates import normalize_date
from ocr.extraction.normalize_ids import normalize_personal_id, normalize_serial, normalize_symbol, normalize_tax_id
from ocr.extraction.normalize_wordings import (
    normalize_address,
    normalize_name,
    normalize_org,
    normalize_text,
    strip_leaders,
)
from ocr.text import fold

_NO_SEX = re.compile(r"\bvi\wt[\s-]*nam|\bnăm\b", re.IGNORECASE)
_SEXES = {"nam": "Nam", "male": "Nam", "nu": "Nữ", "female": "Nữ"}


def normalize(kind: str, raw: str, *, choices: Sequence[str] = ()) -> str | None:
    """Return the canonical value of a printed one, None when it is no value of this kind.

    Args:
        kind: a value kind of the contract (text, name, org, date, id, taxid, sex, address, symbol, money, area,
            number, serial, enum).
        raw: the value as printed, without its label.
        choices: the words of an `enum`.

    Raises:
        KeyError: the kind is not in the contract.
    """
    if kind == "enum":
        return _choice(raw, choices)
    return _RULES[kind](raw) or None


def _settled(rule: Callable[[str], str]) -> Callable[[str], str]:
    """Return a rule repeated until nothing changes: each step can uncover more to remove, but only shortens."""

    def settle(raw: str) -> str:
        before, after = raw, rule(raw)
        while after != before:
            before, after = after, rule(after)
        return after

    return settle


def _sex(raw: str) -> str | None:
    words = re.findall(r"[^\W\d_]+", fold(_NO_SEX.sub(" ", raw)))
    found = {_SEXES[word] for word in words if word in _SEXES}
    return found.pop() if len(found) == 1 else None


def _choice(raw: str, choices: Sequence[str]) -> str | None:
    folded = fold(strip_leaders(raw))
    return next((choice for choice in choices if fold(choice) == folded), None)


_RULES: Mapping[str, Callable[[str], str | None]] = {
    "text": _settled(normalize_text),
    "org": _settled(normalize_org),
    "name": _settled(normalize_name),
    "address": _settled(normalize_address),
    "symbol": _settled(normalize_symbol),
    "date": normalize_date,
    "id": normalize_personal_id,
    "taxid": normalize_tax_id,
    "sex": _sex,
    "money": normalize_money,
    "area": normalize_area,
    "number": normalize_number,
    "serial": normalize_serial,
}
"""The kinds of the contract; `enum` needs its words and is handled apart."""
