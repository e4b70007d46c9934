"""A slip that the counter hands out, as data."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class SlipForm(StrEnum):
    """Which form; the values are their numbers in the annex."""

    RECEIPT = "01"
    SUPPLEMENT = "02"
    REFUSAL = "03"


@dataclass(frozen=True, slots=True)
class SlipOrder:
    """Which slip is wanted; `reasons` are what is asked for on form 02 and why form 03 refuses, one a line."""

    form: SlipForm
    reasons: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Slip:
    """All that stands on a slip.

    `authority` is the unit above the one at whose desk it is handed out, "" for none. `papers` were handed in, `spared`
    need not be. Times are in the zone of the office; `due_at` is None where the catalogue tells no term.
    """

    form: SlipForm
    code: str
    authority: str
    unit: str
    procedure: str
    owner: str
    id_number: str
    address: str
    papers: tuple[str, ...]
    spared: tuple[str, ...]
    reasons: tuple[str, ...]
    received_at: datetime
    due_at: datetime | None
    printed_at: datetime
    officer: str


@dataclass(frozen=True, slots=True)
class Sheet:
    """A page as it is printed: grey pixels row by row, without padding, of a sheet of A5."""

    width: int
    height: int
    gray: bytes


@dataclass(frozen=True, slots=True)
class SlipOffer:
    """What may be handed out for a dossier now: forms, and what form 02 would ask for."""

    forms: tuple[SlipForm, ...]
    missing: tuple[str, ...]
