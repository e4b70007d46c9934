"""What became of reports that are due: events of the audit trail, so that every workstation knows what was sent.

An event holds which schedule, which report, which days, where to and the checksums of its files: no person. Whether a
report may be tried is decided in the transaction that says that it is begun, so two programs never send the same one.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

import sqlalchemy as sa
from sqlalchemy.orm import Session

from storage.audit import Subject, record
from storage.models.audit import AuditEvent
from storage.rates.periods import Period
from storage.rates.report_types import End, ReportRun, Standing

_KIND = "report"


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
