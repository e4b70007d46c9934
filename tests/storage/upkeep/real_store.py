"""A small store with files, in which everything fits together, for tests that damage or copy it."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import timedelta
from pathlib import Path
from typing import NamedTuple

from sqlalchemy.orm import Session

from storage.audit import Subject, record
from storage.database import Database
from storage.files.file_store import FileStore
from storage.models.dossier import Component, ComponentPaper, Dossier, StepTaken, SupplementRequest
from storage.models.owner import Owner
from storage.models.paper import Capture, Page, Paper
from storage.papers.fields import set_value
from storage.papers.page_lines import pack_lines
from storage.states import FIVE_STEPS, CaptureStatus, ComponentState, DossierStep
from storage.upkeep.check import check_store
from tests.helpers.empty_database import new_database
from tests.storage.rows import NOON, add_dossier, add_file, add_officer, add_owner, add_paper, add_procedure, put_into


class RealStore(NamedTuple):
    folder: Path
    database: Database
    files: FileStore


def make_store(folder: Path) -> RealStore:
    """Make a store of three dossiers: 1 at its beginning, 2 returned, 3 waiting for more and reusing a paper of 1."""
    store = RealStore(folder, new_database(folder), FileStore(folder / "files"))
    with store.database.writing() as session:
        session.info["files"] = store.files
        add_procedure(session, document_types=("birth_notification", "marital_status_certificate"))
        add_first_rows(session)
    return store


def add_first_rows(session: Session) -> None:
    owner = add_owner(session, personal_id="062187001234")
    first, returned, waiting = (add_dossier(session, owner) for _ in range(3))
    for dossier in (first, returned, waiting):
        walk(session, dossier, DossierStep.RECEIVED)
    paper = add_scanned_paper(session, first)
    walk(session, returned, *FIVE_STEPS[1:])
    returned.finished_at = returned.due_at = NOON + timedelta(days=2)
    add_paper(session, returned, is_result=True)
    walk(session, waiting, DossierStep.SUPPLEMENT)
    session.add(SupplementRequest(dossier_id=waiting.id, requested_at=NOON))
    reuse(session, waiting.components[0], paper)
    for status in (CaptureStatus.STOPPED, CaptureStatus.WAITING):
        add_capture(session, first, status)
    session.add(Owner(kind="person", display_name="HÒA", folded_name="hoa", merged_into_id=owner.id, created_at=NOON))
    session.flush()


def walk(session: Session, dossier: Dossier, *steps: DossierStep) -> None:
    """Let a dossier take steps, as written to its rows and to the trail."""
    officer_id = add_officer(session).id
    for step in steps:
        dossier.step = step
        session.add(StepTaken(dossier_id=dossier.id, step=step, at=NOON, officer_id=officer_id))
        record(session, "dossier.move", Subject("dossier", dossier.id, dossier.id), officer_id, to=step.value)
    session.flush()


def add_scanned_paper(session: Session, dossier: Dossier) -> Paper:
    """Add a paper of two pages, with a corrected value and an archival file, to a dossier's first component."""
    paper = add_paper(session, dossier, values={"full_name": "NGUYỄN THỊ HOÀ", "date_of_birth": "1987-09-02"})
    (first,) = session.query(Page).filter_by(paper_id=paper.id)
    session.add(
        Page(
            paper_id=paper.id,
            position=1,
            capture_id=first.capture_id,
            capture_index=1,
            picture_sha256=add_file(session).sha256,
            width_px=1654,
            height_px=2339,
            rotation_deg=0,
            skew_deg=0.0,
            blank=False,
            findings=[],
            lines=pack_lines([]),
        )
    )
    paper.archival_sha256 = add_file(session, f"%PDF-1.7 archival {paper.id}".encode()).sha256
    set_value(session, paper, "full_name", "NGUYỄN THỊ HÒA", add_officer(session).id)
    put_into(session, dossier.components[0], paper, ComponentState.SCANNED)
    return paper


def reuse(session: Session, component: Component, paper: Paper) -> None:
    """Fill a component with a paper of another dossier."""
    put_into(session, component, paper, ComponentState.REUSED)
    row = session.get(ComponentPaper, (component.id, paper.id))
    assert row is not None
    row.from_dossier_id = paper.dossier_id
    session.flush()


def add_capture(session: Session, dossier: Dossier, status: CaptureStatus) -> Capture:
    """Add a capture without pages."""
    capture = Capture(
        dossier_id=dossier.id,
        sha256=None if status is CaptureStatus.STOPPED else add_file(session).sha256,
        name="scan.jpg",
        status=status,
        added_by_id=add_officer(session).id,
        added_at=NOON,
    )
    session.add(capture)
    session.flush()
    return capture


# ---------------------------------------------------------------- looking and damaging behind its back

FIRST_PICTURE = "(SELECT picture_sha256 FROM page WHERE id = 1)"


def sql(store: RealStore, *statements: str) -> None:
    with closing(sqlite3.connect(store.folder / "store.db", isolation_level=None)) as connection:
        for statement in statements:
            connection.execute(statement)


def one(store: RealStore, question: str) -> str:
    with closing(sqlite3.connect(store.folder / "store.db")) as connection:
        return str(connection.execute(question).fetchone()[0])


def path_of(store: RealStore, sha256: str) -> Path:
    return store.folder / "files" / sha256[:2] / sha256


def flip_byte(path: Path) -> None:
    path.chmod(0o600)
    data = bytearray(path.read_bytes())
    data[0] ^= 1
    path.write_bytes(data)


def codes(store: RealStore, *, repair: bool = False, thorough: bool = True) -> set[tuple[str, str, bool]]:
    """Return code, id and repaired of every problem."""
    report = check_store(store.database, store.files, repair=repair, thorough=thorough)
    return {(problem.code, problem.id, problem.repaired) for problem in report.problems}
