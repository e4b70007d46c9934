"""Proves that a store is whole: the database, the files, the audit trail, and that what they say fits together.

Checking only reads. Repairing derives what can be derived from what is right, writes each repair to the audit trail,
and never removes a capture or the picture of a page.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

import sqlalchemy as sa

from ocr.errors import HosoError
from storage.database import Database
from storage.errors import ChecksumMismatch, DatabaseCorrupt, FileMissing, StoreReadOnly
from storage.files.file_store import FileStore
from storage.models.all_tables import metadata
from storage.models.dossier import Dossier
from storage.models.paper import Capture, StoredFileRow
from storage.progress import Meter, Progress, no_progress
from storage.states import CaptureStatus
from storage.upkeep.check_dossiers import DOSSIER_CHECKS
from storage.upkeep.check_files import Use, look_at, registration_check, stored_faults, uses_of
from storage.upkeep.check_leftovers import Leftovers, sweep_leftovers
from storage.upkeep.check_papers import PAPER_CHECKS
from storage.upkeep.check_shape import Check, Finding, Problem, run_check, tell_repair
from storage.upkeep.check_trail import trail_checks

DAMAGED = "database_damaged"
ARCHIVAL = "archival"
"""The one kind of file that can be made anew; see `Repairers`."""

Repairers = Mapping[str, Callable[[int], None]]
"""What the caller can make anew: by `ARCHIVAL`, a function that rebuilds the archival PDF of a paper of that number.

It stores the new file and names it in a transaction of its own, and raises a HosoError if it cannot.
"""

COUNTED = {
    "papers": "paper",
    "pages": "page",
    "captures": "capture",
    "files": "stored_file",
    "dossiers": "dossier",
    "components": "component",
    "owners": "owner",
    "values": "field_value",
    "audit_events": "audit_event",
}
"""What a report counts, and in which table."""


@dataclass(frozen=True, slots=True)
class Note:
    """Something to know that is no fault: "unread", a capture that waits to be read; `detail` is its dossier's code."""

    code: str
    id: str
    detail: str


@dataclass(frozen=True, slots=True)
class CheckReport:
    """What was looked at and what was found, in the order of the checks."""

    checked: Mapping[str, int]
    problems: tuple[Problem, ...]
    notes: tuple[Note, ...]
    leftovers: Leftovers

    @property
    def ok(self) -> bool:
        """Tell whether nothing is wrong any more."""
        return all(problem.repaired for problem in self.problems)


def check_store(  # noqa: PLR0913  # four of them have defaults that most callers want
    database: Database,
    files: FileStore,
    *,
    repair: bool = False,
    thorough: bool = True,
    extra_checks: Sequence[Check] = (),
    repairers: Repairers | None = None,
    on_progress: Progress = no_progress,
) -> CheckReport:
    """Check a store while others may go on working with it.

    Args:
        database: The store's database, at this program's revision.
        files: Its files.
        repair: Repair what can be repaired. Nothing is repaired in a database that SQLite calls damaged.
        thorough: Read every file from end to end and follow the whole audit trail; without, look at presence and size.
        extra_checks: More checks, run after ours.
        repairers: What the caller can make anew.
        on_progress: Is told about files read and checks done; stopping the check by raising there is safe.

    Raises:
        DatabaseBusy, DiskFull, StoreReadOnly: The check could not be finished; repairs so far are whole.
    """
    problems: list[Problem] = []
    first = [check for check in trail_checks(thorough=thorough) if thorough or not check.slow]
    then = [registration_check(files), *PAPER_CHECKS, *DOSSIER_CHECKS, *extra_checks]
    checked = _counts(database, problems)
    meter = Meter(on_progress, len(first) + len(then) + checked.get("files", 0))
    for check in first:
        _run(database, check, problems, repair=False)
        meter.advance()
    repair = repair and all(problem.code != DAMAGED for problem in problems)
    for check in then:
        _run(database, check, problems, repair=repair)
        meter.advance()
    notes, leftovers = tuple[Note, ...](), Leftovers()
    try:
        mend = _FileMender(database, files, repairers or {}) if repair else None
        for finding in stored_faults(database, files, meter, thorough=thorough):
            problems.append(finding.as_problem(repaired=mend is not None and mend(finding)))
        leftovers = sweep_leftovers(database, files, repair=repair)
        notes = tuple(_unread(database))
    except DatabaseCorrupt:
        _damaged(problems)
    return CheckReport(checked, tuple(problems), notes, leftovers)


def _run(database: Database, check: Check, problems: list[Problem], *, repair: bool) -> None:
    try:
        problems += run_check(database, check, repair=repair)
    except DatabaseCorrupt:
        _damaged(problems)


def _damaged(problems: list[Problem]) -> None:
    if all(problem.code != DAMAGED for problem in problems):
        problems.append(Problem(DAMAGED, "store.db", repaired=False))


def _counts(database: Database, problems: list[Problem]) -> dict[str, int]:
    counts = {}
    try:
        with database.reading() as session:
            for name, table in COUNTED.items():
                counts[name] = session.scalar(sa.select(sa.func.count()).select_from(metadata.tables[table])) or 0
    except DatabaseCorrupt:
        _damaged(problems)
    return counts


def _unread(database: Database) -> Iterator[Note]:
    with database.reading() as session:
        rows = session.execute(
            sa.select(Capture.id, Capture.pages, Dossier.code)
            .join(Dossier, Dossier.id == Capture.dossier_id)
            .where(Capture.status == CaptureStatus.WAITING)
            .order_by(Capture.id)
        ).all()
    yield from (Note("unread", f"capture/{row.id}", row.code) for row in rows if row.pages != [])


class _FileMender:
    """Repairs findings about files: a wrong size in a row, an archival PDF that can be made anew."""

    def __init__(self, database: Database, files: FileStore, repairers: Repairers) -> None:
        self._database = database
        self._files = files
        self._rebuild = repairers.get(ARCHIVAL)

    def __call__(self, finding: Finding) -> bool:
        """Repair one finding and tell whether it is right now."""
        if finding.code == "file_size":
            return self._correct_size(finding)
        with self._database.reading() as session:
            uses = uses_of(session, finding.id)
        derived = bool(uses) and all(use.kind == ARCHIVAL for use in uses)
        return derived and self._rebuild_papers(uses) and self._let_go(finding)

    def _correct_size(self, finding: Finding) -> bool:
        with self._database.writing() as session:
            row = session.get(StoredFileRow, finding.id)
            content = look_at(self._files, finding.id, thorough=True)
            if row is None or content.sha256 != finding.id:
                return False
            row.size_bytes = content.size_bytes
            tell_repair(session, finding)
        return True

    def _rebuild_papers(self, uses: Sequence[Use]) -> bool:
        if self._rebuild is None:
            return False
        try:
            for use in uses:
                self._rebuild(use.row_id)
        except HosoError:  # the page pictures may be damaged too; they are findings of their own
            return False
        return True

    def _let_go(self, finding: Finding) -> bool:
        """Drop what nobody needs any more; tell whether the papers have a file that is right."""
        with self._database.writing() as session:
            if uses_of(session, finding.id):
                if not self._is_whole(finding.id):
                    return False
            elif (row := session.get(StoredFileRow, finding.id)) is not None:
                session.delete(row)
                self._files.remove(finding.id)
            tell_repair(session, finding)
        return True

    def _is_whole(self, sha256: str) -> bool:
        try:
            return look_at(self._files, sha256, thorough=True).sha256 == sha256
        except (FileMissing, ChecksumMismatch, StoreReadOnly):
            return False
