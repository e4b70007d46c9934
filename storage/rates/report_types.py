"""What is known of reports that were begun: frozen, light to import, without a session."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import StrEnum

from storage.rates.periods import Period

CUT_OFF_AFTER = timedelta(minutes=15)
"""A report that was begun so long ago and has no end was cut off: by a kill, or by power."""
FIRST_WAIT, LONGEST_WAIT = timedelta(minutes=10), timedelta(hours=6)
"""A report that failed is tried again after the first, then after twice as long each time, up to the longest."""
_MOST_DOUBLINGS = 10

_NOT_YET = datetime.min.replace(tzinfo=UTC)


class End(StrEnum):
    """What became of a report; `BEGUN` has none yet, `TRIED` was a test and counts for nothing."""

    BEGUN = "begun"
    SENT = "sent"
    WRITTEN = "written"
    FAILED = "failed"
    TRIED = "tried"


DONE = (End.SENT, End.WRITTEN)


@dataclass(frozen=True, slots=True)
class ReportRun:
    """One event of a report.

    `target` says where to without naming a person: a folder, or how many addresses at which domains through which
    server. `error` is the code of what went wrong, "" where nothing did; `refused` how many addresses the server did
    not take though it took others.
    """

    schedule: str
    report: str
    period: Period
    end: End
    target: str
    sha256: tuple[str, ...] = ()
    error: str = ""
    host: str = ""
    refused: int = 0
    at: datetime = _NOT_YET


@dataclass(frozen=True, slots=True)
class Standing:
    """Where a report of some days stands: its last event, and how often it failed since it was last asked for."""

    last: ReportRun | None
    failures: int

    @property
    def is_done(self) -> bool:
        """Whether it left."""
        return self.last is not None and self.last.end in DONE

    def is_cut_off(self, now: datetime) -> bool:
        """Whether it was begun and nobody knows what became of it."""
        return self.last is not None and self.last.end is End.BEGUN and now - self.last.at >= CUT_OFF_AFTER

    def next_try(self) -> datetime | None:
        """Return from when on a report that failed may be tried again, None for one that did not fail."""
        if self.last is None or self.last.end is not End.FAILED:
            return None
        doubled: int = 2 ** min(self.failures - 1, _MOST_DOUBLINGS)
        return self.last.at + min(LONGEST_WAIT, FIRST_WAIT * doubled)
