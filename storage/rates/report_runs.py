"""What became of reports that are due: events of the audit trail, so that every workstation knows what was sent.

An event holds which schedule, which report, which days, where to and the checksums of its files: no person. Whether a
report may be tried is decided in the transaction that says that it is begun, so two programs never send the same one.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from enum import StrEnum

import sqlalchemy as sa
from sqlalchemy.orm import Session

from storage.audit import Subject, record
from storage.models.audit import AuditEvent
from storage.rates.periods import Period

_KIND = "report"
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


def record_run(session: Session, run: ReportRun, officer_id: int | None) -> None:
    """Write an event in the caller's transaction; its moment is now."""
    record(
        session,
        f"{_KIND}.{run.end.value}",
        Subject(_KIND),
        officer_id,
        schedule=run.schedule,
        report=run.report,
        first=run.period.first.isoformat(),
        last=run.period.last.isoformat(),
        target=run.target,
        sha256=list(run.sha256),
        error=run.error,
        host=run.host,
        refused=run.refused,
    )


def list_runs(session: Session, limit: int) -> tuple[ReportRun, ...]:
    """Return what became of the last reports, newest first; that one was begun only where nothing came of it yet."""
    wanted = sa.select(AuditEvent).where(AuditEvent.kind == _KIND).order_by(AuditEvent.id.desc()).limit(2 * limit)
    found: list[ReportRun] = []
    for run in map(_run, session.scalars(wanted)):
        has_end = any((each.schedule, each.period) == (run.schedule, run.period) for each in found)
        if run.end is not End.BEGUN or not has_end:
            found.append(run)
    return tuple(found[:limit])


def last_through(session: Session, host: str) -> ReportRun | None:
    """Return what became of the last mail through a server, tests counted; None where none went through it yet."""
    wanted = sa.select(AuditEvent).where(AuditEvent.kind == _KIND).order_by(AuditEvent.id.desc())
    runs = map(_run, session.scalars(wanted.execution_options(yield_per=100)))
    return next((run for run in runs if run.host == host and run.end is not End.BEGUN), None)


def standings(session: Session, schedules: Sequence[str]) -> dict[tuple[str, Period], Standing]:
    """Return where each report of some schedules stands, by schedule and days; tests are left out."""
    wanted = sa.select(AuditEvent).where(AuditEvent.kind == _KIND).order_by(AuditEvent.id)
    found: dict[tuple[str, Period], Standing] = {}
    for event in session.scalars(wanted):
        run = _run(event)
        if run.schedule not in schedules or run.end is End.TRIED:
            continue
        before = found.get((run.schedule, run.period))
        failures = 0 if before is None or before.is_done else before.failures
        found[run.schedule, run.period] = Standing(run, failures + (run.end is End.FAILED))
    return found


def _run(event: AuditEvent) -> ReportRun:
    told = event.details
    return ReportRun(
        told["schedule"],
        told["report"],
        Period(date.fromisoformat(told["first"]), date.fromisoformat(told["last"])),
        End(event.action.partition(".")[2]),
        told["target"],
        tuple(told["sha256"]),
        told["error"],
        told["host"],
        told["refused"],
        event.at,
    )
