"""The catalogue in the database: procedures are stored, looked up and searched."""

from __future__ import annotations

import re
from collections.abc import Iterable

import sqlalchemy as sa
from sqlalchemy.orm import Session, selectinload

from ocr.text import fold, one_line
from storage.audit import Subject, record
from storage.catalogue.entries import ProcedureEntry
from storage.errors import NotFound
from storage.models.procedure import ChannelTerm, Procedure, ProcedureNote, RequiredComponent
from storage.states import Channel
from storage.views import ProcedureView

_CODE = re.compile(r"\d\.\d{6}")


def store_procedures(
    session: Session, entries: Iterable[ProcedureEntry], origin: str, officer_id: int | None
) -> frozenset[int]:
    """Store procedures, each in place of what was known of its code; return the numbers of those with a new name.

    Dossiers that are open keep the checklist they were opened with.
    """
    known = {row.code: row for row in session.scalars(sa.select(Procedure))}
    added = replaced = 0
    renamed: set[int] = set()
    for entry in entries:
        procedure = known.get(entry.code)
        if procedure is None:
            procedure = known[entry.code] = Procedure(code=entry.code)
            session.add(procedure)
            added += 1
        else:
            _clear(session, procedure)
            replaced += 1
            if procedure.name != entry.name:
                renamed.add(procedure.id)
        _write(procedure, entry, origin)
    session.flush()
    record(
        session, "procedures.import", Subject("procedure"), officer_id, origin=origin, added=added, replaced=replaced
    )
    return frozenset(renamed)


def get_procedure(session: Session, code: str) -> Procedure:
    """Return a procedure by its national code, or by a province's copy of it (`1.001193.000.00.00.H42`).

    Raises:
        NotFound: the catalogue does not have it.
    """
    national = _CODE.match(one_line(code))
    found = None
    if national:
        found = session.scalars(sa.select(Procedure).where(Procedure.code == national.group())).one_or_none()
    if found is None:
        raise NotFound("procedure", code)
    return found


def list_procedures(session: Session, text: str = "", limit: int | None = None) -> tuple[ProcedureView, ...]:
    """Return the procedures whose code or name has every word of a text, marks or not, in the order of their codes."""
    query = sa.select(Procedure).order_by(Procedure.code).limit(limit)
    for word in fold(one_line(text)).split():
        query = query.where(
            sa.or_(
                Procedure.folded_name.contains(word, autoescape=True), Procedure.code.startswith(word, autoescape=True)
            )
        )
    found = session.scalars(query.options(selectinload(Procedure.components), selectinload(Procedure.terms)))
    return tuple(_view(procedure) for procedure in found)


def _view(procedure: Procedure) -> ProcedureView:
    term = term_of(procedure, Channel.DIRECT)
    return ProcedureView(
        code=procedure.code,
        name=procedure.name,
        sector=procedure.sector,
        level=procedure.level,
        result_code=procedure.result_code,
        working_days=term.working_days if term else None,
        components=len(procedure.components),
    )


def term_of(procedure: Procedure, channel: Channel) -> ChannelTerm | None:
    """Return how long a procedure takes over a channel; where only another channel's term is known, that one.

    The law sets one period for a procedure, whichever way it comes in; the portal does not always repeat it.
    """
    counted = [
        each
        for each in procedure.terms
        if (each.working_days, each.calendar_days, each.months, each.hours) != (None, None, None, None)
    ]
    return next((each for each in counted if each.channel == channel.value), counted[0] if counted else None)


def _clear(session: Session, procedure: Procedure) -> None:
    procedure.components.clear()
    procedure.terms.clear()
    procedure.notes.clear()
    session.flush()  # positions are unique: the old rows go before the new ones come


def _write(procedure: Procedure, entry: ProcedureEntry, origin: str) -> None:
    procedure.name, procedure.folded_name = entry.name, fold(entry.name)
    procedure.sector, procedure.level = entry.sector, entry.level
    procedure.agency, procedure.applicants, procedure.decision = entry.agency, entry.applicants, entry.decision
    procedure.result_code, procedure.result_name = entry.result_code, entry.result_name
    procedure.origin = origin
    procedure.terms.extend(
        ChannelTerm(
            channel=term.channel.value,
            duration=term.duration,
            working_days=term.working_days,
            calendar_days=term.calendar_days,
            months=term.months,
            hours=term.hours,
            fee=term.fee,
        )
        for term in entry.channels
    )
    procedure.components.extend(
        RequiredComponent(
            position=each.position,
            name=each.name,
            case=each.case,
            document_type=each.document_type,
            required=each.required,
            condition=each.condition,
            alternatives_group=each.alternatives_group,
            originals=each.originals,
            copies=each.copies,
            form_file=each.form_file,
            in_database=each.in_database,
        )
        for each in entry.components
    )
    procedure.notes.extend(ProcedureNote(position=position, text=note) for position, note in enumerate(entry.notes, 1))
