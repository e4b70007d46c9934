"""Today's work of a counter as values; no database is loaded for these."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from storage.rates.counting import OwnRate


class TodayList(StrEnum):
    """Lists of a counter's work; those of `storage.rates.at_hand`, and what waits for a review."""

    OPEN = "open"
    TO_REVIEW = "to_review"
    DUE_SOON = "due_soon"
    LATE = "late"
    NOT_DIGITIZED = "not_digitized"
    NOT_REUSED = "not_reused"


@dataclass(frozen=True, slots=True)
class Today:
    """How long each list is, and the rate whose rest a list holds; `soon_days` is what the office calls soon."""

    counts: Mapping[TodayList, int]
    rates: Mapping[TodayList, OwnRate]
    soon_days: int = 1
