"""What a check of the store is, what it finds, and how a finding is repaired: the same shape for all of them.

A check only reads. Its repair, if it has one, derives what is wrong from what is right, in one transaction, and counts
as done only for what the check then no longer finds. Findings name rows by number and files by checksum, no person.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from sqlalchemy.orm import Session

from storage.audit import Subject, record
from storage.database import Database
from storage.views import owner_ref, paper_ref

REPAIR_ACTION = "check.repair"


@dataclass(frozen=True, slots=True)
class Problem:
    """Something that is not as it must be.

    `id` is `P12` for a paper, `O7` for an owner, the code of a dossier, the checksum of a file, else table and row as
    in "capture/5". `detail` is English for whoever looks after the store.
    """

    code: str
    id: str
    repaired: bool
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Finding:
    """A problem before anybody tried to repair it; `about` is its row, for the audit trail."""

    code: str
    id: str
    about: Subject
    detail: str = ""

    def as_problem(self, *, repaired: bool = False) -> Problem:
        """Return it as it is reported."""
        return Problem(self.code, self.id, repaired, self.detail)


Find = Callable[[Session], Iterable[Finding]]
Mend = Callable[[Session, Sequence[Finding]], None]


@dataclass(frozen=True, slots=True)
class Check:
    """One check; `mend` is None where nothing else in the store says what would be right.

    A slow check is left out of a quick run.
    """

    find: Find
    mend: Mend | None = None
    slow: bool = False


def run_check(database: Database, check: Check, *, repair: bool) -> list[Problem]:
    """Return what a check finds; with `repair`, after repairing what can be.

    Raises:
        DatabaseBusy, DatabaseCorrupt, DiskFull, StoreReadOnly: this check changed nothing.
    """
    with database.reading() as session:
        found = list(check.find(session))
    if not (found and repair and check.mend):
        return [finding.as_problem() for finding in found]
    return _repair(database, check, check.mend)


def _repair(database: Database, check: Check, mend: Mend) -> list[Problem]:
    problems = []
    with database.writing() as session:
        found = list(check.find(session))  # again: what another process has changed meanwhile must not be undone
        mend(session, found)
        session.flush()
        left = {(finding.code, finding.id, finding.detail) for finding in check.find(session)}
        for finding in found:
            repaired = (finding.code, finding.id, finding.detail) not in left
            if repaired:
                tell_repair(session, finding)
            problems.append(finding.as_problem(repaired=repaired))
    return problems


def tell_repair(session: Session, finding: Finding) -> None:
    """Write a repair to the audit trail, in the transaction that made it."""
    record(session, REPAIR_ACTION, finding.about, None, code=finding.code, row=finding.id)


def about_paper(code: str, paper_id: int, dossier_id: int | None = None, detail: str = "") -> Finding:
    """Return a finding about a paper."""
    return Finding(code, paper_ref(paper_id), Subject("paper", paper_id, dossier_id), detail)


def about_owner(code: str, owner_id: int, detail: str = "") -> Finding:
    """Return a finding about an owner."""
    return Finding(code, owner_ref(owner_id), Subject("owner", owner_id), detail)


def about_dossier(code: str, dossier_id: int, dossier_code: str, detail: str = "") -> Finding:
    """Return a finding about a dossier."""
    return Finding(code, dossier_code, Subject("dossier", dossier_id, dossier_id), detail)


def about_row(code: str, table: str, row_id: int, dossier_id: int | None = None, detail: str = "") -> Finding:
    """Return a finding about a row that people know under no name of its own."""
    return Finding(code, f"{table}/{row_id}", Subject(table, row_id, dossier_id), detail)
