"""Rows for tests: each function adds one thing with all it needs, and takes what the test is about as options."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime
from itertools import count

from sqlalchemy.orm import Session

from ocr.text import fold
from ocr.types import Box, FieldValueType, Line, Word
from storage.models.dossier import Component, ComponentPaper, Dossier
from storage.models.owner import Owner, OwnerIdentifier, OwnerName
from storage.models.paper import Capture, Page, Paper, PaperOwner, StoredFileRow
from storage.models.procedure import Procedure, RequiredComponent
from storage.models.unit import Officer, Unit
from storage.papers.fields import NewValue, current_values, write_readings
from storage.papers.page_lines import pack_lines
from storage.states import CaptureStatus, Channel, ComponentState, DossierStep

NOON = datetime(2026, 11, 20, 5, tzinfo=UTC)
"""A Friday, 12:00 in Vietnam."""

_numbers = count(1)


def add_unit(session: Session, code: str = "H34.12") -> Unit:
    unit = session.query(Unit).filter_by(code=code).one_or_none()
    if unit is None:
        session.add(unit := Unit(code=code, name="Phường Kon Tum", level="commune"))
        session.flush()
    return unit


def add_officer(session: Session, login: str = "hoa") -> Officer:
    officer = session.query(Officer).filter_by(login=login).one_or_none()
    if officer is None:
        session.add(officer := Officer(login=login, name="Y Hoa", role="officer", unit_id=add_unit(session).id))
        session.flush()
    return officer


def add_owner(
    session: Session,
    name: str = "NGUYỄN THỊ HÒA",
    *,
    birth_date: str | None = "1987-09-02",
    commune_key: str | None = None,
    **identifiers: str,
) -> Owner:
    """Add a person; identifiers by kind: personal_id="062187001234", old_personal_id="233012345"."""
    owner = Owner(
        kind="person",
        display_name=name,
        folded_name=fold(name),
        birth_date=birth_date,
        commune_key=commune_key,
        created_at=NOON,
    )
    owner.names.append(OwnerName(name=name, folded=fold(name)))
    owner.identifiers.extend(OwnerIdentifier(kind=kind, value=value) for kind, value in identifiers.items())
    session.add(owner)
    session.flush()
    return owner


def add_procedure(
    session: Session, code: str = "1.001193", document_types: Sequence[str | None] = ("birth_notification",)
) -> Procedure:
    """Add a procedure that asks for one paper of each type."""
    procedure = Procedure(
        code=code,
        name="Đăng ký khai sinh",
        folded_name="dang ky khai sinh",
        sector="Hộ tịch",
        level="Cấp xã",
        origin="starter",
    )
    for position, document_type in enumerate(document_types):
        procedure.components.append(
            RequiredComponent(
                position=position,
                name=document_type or "Giấy tờ khác",
                document_type=document_type,
                required=True,
                originals=1,
                copies=0,
            )
        )
    session.add(procedure)
    session.flush()
    return procedure


def add_dossier(
    session: Session,
    owner: Owner,
    procedure: Procedure | None = None,
    *,
    step: DossierStep = DossierStep.RECEIVED,
    received_at: datetime = NOON,
) -> Dossier:
    """Add a dossier with its components, all missing."""
    procedure = procedure or session.query(Procedure).first() or add_procedure(session)
    number = next(_numbers)
    dossier = Dossier(
        code=f"H34.12-261120-{number:04}",
        procedure_id=procedure.id,
        owner_id=owner.id,
        unit_id=add_unit(session).id,
        officer_id=add_officer(session).id,
        channel=Channel.DIRECT,
        day=date(2026, 11, 20),
        number=number,
        received_at=received_at,
        step=step,
    )
    for required in procedure.components:
        dossier.components.append(
            Component(
                position=required.position,
                name=required.name,
                document_type=required.document_type,
                required=required.required,
                alternatives_group=required.alternatives_group,
                in_database=required.in_database,
                state=ComponentState.MISSING,
            )
        )
    session.add(dossier)
    session.flush()
    return dossier


def add_file(session: Session, content: bytes = b"") -> StoredFileRow:
    """Add the row of a stored file; the bytes are put only into a FileStore that `session.info` names as "files"."""
    content = content or str(next(_numbers)).encode()
    sha256 = hashlib.sha256(content).hexdigest()
    if (files := session.info.get("files")) is not None:
        files.put_bytes(content)
    session.add(row := StoredFileRow(sha256=sha256, size_bytes=len(content), media_type="image/jpeg", stored_at=NOON))
    session.flush()
    return row


def add_paper(  # noqa: PLR0913  # a test names the two or three that it is about
    session: Session,
    dossier: Dossier,
    document_type: str = "birth_certificate",
    values: Mapping[str, FieldValueType] | None = None,
    *,
    text: str = "GIẤY KHAI SINH",
    is_result: bool = False,
    confirmed: bool = True,
    owners: Mapping[str, Owner] | None = None,
    look: str | None = None,
    created_at: datetime = NOON,
    issued_on: str | None = None,
) -> Paper:
    """Add a paper of one page with values; `owners` by their role in it. A confirmed one was so when it was made."""
    officer_id = add_officer(session).id
    capture = Capture(
        dossier_id=dossier.id,
        sha256=add_file(session).sha256,
        name="scan.jpg",
        status=CaptureStatus.READ,
        is_result=is_result,
        added_by_id=officer_id,
        added_at=NOON,
    )
    paper = Paper(
        dossier_id=dossier.id,
        document_type=document_type,
        type_confidence=0.99,
        is_result=is_result,
        issued_on=issued_on,
        created_at=created_at,
        confirmed_at=created_at if confirmed else None,
        confirmed_by_id=officer_id if confirmed else None,
    )
    session.add_all([capture, paper])
    session.flush()
    session.add(
        page := Page(
            paper_id=paper.id,
            position=0,
            capture_id=capture.id,
            capture_index=0,
            picture_sha256=add_file(session).sha256,
            width_px=1654,
            height_px=2339,
            dpi=200.0,
            rotation_deg=0,
            skew_deg=0.0,
            blank=False,
            look=look,
            findings=[],
            lines=pack_lines([_line(line, row) for row, line in enumerate(text.splitlines())]),
        )
    )
    for role, owner in (owners or {}).items():
        session.add(PaperOwner(paper_id=paper.id, owner_id=owner.id, role=role))
    session.flush()
    write_readings(
        session,
        paper,
        [
            NewValue(key, value, raw=str(value), confidence=0.99, review=False, source="ocr", page_id=page.id)
            for key, value in (values or {}).items()
        ],
    )
    if confirmed:
        for row in current_values(session, paper.id).values():
            row.confirmed_at, row.confirmed_by_id = created_at, officer_id
        session.flush()
    return paper


def put_into(session: Session, component: Component, paper: Paper, how: ComponentState) -> None:
    """Fill a component with a paper."""
    component.state = how
    session.add(
        ComponentPaper(
            component_id=component.id,
            paper_id=paper.id,
            how=how,
            accepted_by_id=add_officer(session).id,
            accepted_at=NOON,
        )
    )
    session.flush()


def _line(text: str, row: int) -> Line:
    top = 100 + 60 * row
    words = [
        Word(word, Box(100 + 200 * column, top, 280 + 200 * column, top + 40), 0.95)
        for column, word in enumerate(text.split())
    ]
    return Line(tuple(words), Box(100, top, 100 + 200 * len(words), top + 40), block=0)
