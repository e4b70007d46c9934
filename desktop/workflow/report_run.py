"""Reports that are due are made, written or mailed, and what became of each is recorded (ADR 24).

Each program that knows the settings may call `run_due`, as often as it likes: what was sent is in the store's audit
trail, and a report is claimed there before it leaves. So nothing is sent twice, and what was missed is caught up.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from desktop.errors import MailNotSetUp, MailSignInRefused, ReportNotWritten
from desktop.messages import say
from desktop.report_settings import Place, ReportSchedule, ReportSettings
from desktop.words.reports import ALL_UNITS, BODY, KINDS, SUBJECT, TRIAL
from desktop.workflow.open_store import Store
from desktop.workflow.report_mail import make_message, send_message
from desktop.workflow.report_times import DueReport, due_reports
from ocr.errors import HosoError, NotWritten
from storage.errors import NotFound
from storage.rates.periods import Period
from storage.rates.report_runs import last_through, record_run, standings
from storage.rates.report_types import End, ReportRun, Standing

_LANGUAGE = "vi"
TRIAL_PREFIX = "thu_"
"""How the names of files begin that are written as a test."""
Now = Callable[[], datetime]
Password = Callable[[], str]


@dataclass(frozen=True, slots=True)
class Sender:
    """What sending needs besides the store: the settings, the password when it is asked for, the clock."""

    settings: ReportSettings
    password: Password
    now: Now


@dataclass(frozen=True, slots=True)
class _Order:
    """One report to make and hand over; `asked_at` is set where a person asks for it."""

    schedule: ReportSchedule
    period: Period
    is_trial: bool = False
    asked_at: datetime | None = None


def run_due(store: Store, sender: Sender) -> tuple[ReportRun, ...]:
    """Write or mail every report that is due and return what became of each, oldest first.

    One that fails keeps no other from leaving; it is tried again later, after a wait that grows. Once the server
    refused the password no mail leaves by itself until one that a person asked for did.
    """
    schedules = [each for each in sender.settings.schedules if each.is_active]
    if not schedules:
        return ()
    with store.database.reading() as session:
        known = standings(session, [each.id for each in schedules])
    now = sender.now()
    due = [each for schedule in schedules for each in due_reports(schedule, now)]
    wanted = [each for each in due if may_try(known.get((each.schedule.id, each.period)), each, now)]
    runs = []
    for each in sorted(wanted, key=lambda each: each.moment):
        if each.schedule.place is Place.FOLDER or not _is_shut_out(store, sender):
            runs.append(_run_claimed(store, sender, each))
    return tuple(run for run in runs if run is not None)


def _is_shut_out(store: Store, sender: Sender) -> bool:
    """Say whether the server refused the password last: trying on by itself could have the mailbox locked."""
    with store.database.reading() as session:
        last = last_through(session, sender.settings.server.host)
    return last is not None and last.error == MailSignInRefused.code


def may_try(standing: Standing | None, due: DueReport, now: datetime) -> bool:
    """Say whether a report may leave by itself: it never did, no other program is at it, and its wait is over."""
    if standing is None or standing.last is None:
        return True
    if standing.last.end is End.BEGUN:  # a file that is written again is the same file; a mail would come twice
        return due.schedule.place is Place.FOLDER and standing.is_cut_off(now)
    next_try = standing.next_try()
    return next_try is not None and next_try <= now


def send_now(store: Store, sender: Sender, schedule: ReportSchedule, period: Period, *, trial: bool) -> ReportRun:
    """Write or mail a report because a person asks for it, whether it left before or not, and return what became of it.

    A trial is marked as such where it arrives, and counts for nothing.
    """
    order = _Order(schedule, period, is_trial=trial, asked_at=sender.now())
    begun = _begun(sender, order)
    if not trial:
        with store.database.writing() as session:
            record_run(session, begun, store.officer_id)
    return _run(store, sender, order, begun)


def _run_claimed(store: Store, sender: Sender, due: DueReport) -> ReportRun | None:
    """Claim a report and run it; None when another program was faster."""
    order = _Order(due.schedule, due.period)
    begun = _begun(sender, order)
    with store.database.writing() as session:  # one writer at a time: who asks here is alone
        standing = standings(session, [due.schedule.id]).get((due.schedule.id, due.period))
        if not may_try(standing, due, sender.now()):
            return None
        record_run(session, begun, store.officer_id)
    return _run(store, sender, order, begun)


def _run(store: Store, sender: Sender, order: _Order, begun: ReportRun) -> ReportRun:
    try:
        ended = _hand_over(store, sender, order, begun)
    except HosoError as error:
        ended = replace(begun, end=End.FAILED, error=error.code)
    if order.is_trial:
        ended = replace(ended, end=End.TRIED)
    with store.database.writing() as session:
        record_run(session, ended, store.officer_id)
    return replace(ended, at=sender.now())


def _hand_over(store: Store, sender: Sender, order: _Order, begun: ReportRun) -> ReportRun:
    # Only here: what draws and writes tables costs half a second, and most calls find nothing due.
    from desktop.workflow.report_files import make_files, sha256_of  # noqa: PLC0415

    with tempfile.TemporaryDirectory(prefix="hoso-report-") as folder:
        try:
            files = make_files(store, order.schedule, order.period, Path(folder))
        except NotWritten as error:
            raise ReportNotWritten(folder) from error
        sums = tuple(sha256_of(file) for file in files)
        if order.schedule.place is Place.FOLDER:
            _copy(files, Path(order.schedule.folder), TRIAL_PREFIX if order.is_trial else "")
            return replace(begun, end=End.WRITTEN, sha256=sums)
        return replace(begun, end=End.SENT, sha256=sums, refused=_mail(sender, order, files, sums))


def _copy(files: Sequence[Path], folder: Path, prefix: str) -> None:
    """Put files into a folder whole: who watches the folder never sees half of one."""
    for file in files:
        target = folder / f"{prefix}{file.name}"
        fresh = folder / f".{target.name}.{os.getpid()}.tmp"
        try:
            shutil.copyfile(file, fresh)
            fresh.replace(target)
        except OSError as error:
            with suppress(OSError):
                fresh.unlink(missing_ok=True)
            raise ReportNotWritten(str(folder)) from error


def _mail(sender: Sender, order: _Order, files: Sequence[Path], sums: Sequence[str]) -> int:
    server, schedule, period = sender.settings.server, order.schedule, order.period
    if not (server.host and server.sender and schedule.recipients):
        raise MailNotSetUp(server.host)
    values = {
        "report": say(KINDS[schedule.kind.value], _LANGUAGE),
        "first": f"{period.first:%d/%m/%Y}",
        "last": f"{period.last:%d/%m/%Y}",
        "unit": schedule.unit or say(ALL_UNITS, _LANGUAGE),
        "files": "\n".join(f"{file.name}\n{digest}" for file, digest in zip(files, sums, strict=True)),
    }
    # A report that is tried again by itself keeps its key: a mailbox that has got it after all knows it.
    told = f"{schedule.id}\n{period}\n{order.asked_at}"
    message = make_message(
        server.sender,
        schedule.recipients,
        (say(TRIAL, _LANGUAGE) if order.is_trial else "") + say(SUBJECT, _LANGUAGE, **values),
        say(BODY, _LANGUAGE, **values),
        files,
        key=hashlib.sha256(told.encode()).hexdigest()[:32],
        at=sender.now(),
    )
    return send_message(server, sender.password() if server.user else "", message, schedule.recipients)


def _begun(sender: Sender, order: _Order) -> ReportRun:
    schedule = order.schedule
    host = sender.settings.server.host if schedule.place is Place.MAIL else ""
    kind = schedule.kind.value
    return ReportRun(schedule.id, kind, order.period, End.BEGUN, target_of(schedule), host=host)


def target_of(schedule: ReportSchedule) -> str:
    """Return where a report goes without naming a person: a folder, or how many addresses at which domains."""
    if schedule.place is Place.FOLDER:
        home = str(Path.home())
        return schedule.folder.replace(home, "~", 1) if schedule.folder.startswith(home) else schedule.folder
    domains = sorted({address.rpartition("@")[2] for address in schedule.recipients})
    return f"{len(schedule.recipients)} @ {', '.join(domains)}"


def schedule_of(settings: ReportSettings, name: str) -> ReportSchedule:
    """Return a schedule by its id.

    Raises:
        NotFound: there is none.
    """
    for each in settings.schedules:
        if each.id == name:
            return each
    raise NotFound("report", name)


def open_standings(store: Store, settings: ReportSettings) -> Iterator[tuple[ReportSchedule, Standing]]:
    """Yield the reports that did not leave, with their schedules; those of schedules that are gone are left out."""
    by_id = {each.id: each for each in settings.schedules}
    with store.database.reading() as session:
        found = standings(session, list(by_id))
    for (schedule, _period), standing in found.items():
        if not standing.is_done:
            yield by_id[schedule], standing
