"""What was done to the papers of a dossier, undone and done again, as often as one likes and after any restart.

Each step is one event of the trail, with the arrangement of the papers before and after it. What may be undone follows
from the events alone: a step that was not undone yet, the last one first; after a new step nothing can be done again.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence

import sqlalchemy as sa
from sqlalchemy.orm import Session

from storage.audit import Subject, record
from storage.casework.arrangement import Arrangement, arrangement_of, put_back, with_empty
from storage.errors import NotUndoable
from storage.lists import StepBack
from storage.models.audit import AuditEvent
from storage.models.paper import Page, Paper

STEP, UNDO, REDO = "dossier.arrange", "dossier.undo", "dossier.redo"
READ_AGAIN = "read_again"
"""The step of a machine that read a page again since somebody had turned it: undone and done again with their step."""


def take_step(  # noqa: PLR0913  # few steps touch files that wait
    session: Session,
    dossier_id: int,
    name: str,
    officer_id: int,
    paper_ids: Collection[int],
    do: Callable[[], object],
    *,
    capture_ids: Collection[int] = (),
) -> None:
    """Do something to papers of a dossier, or to files that wait in it, so that it can be undone.

    `paper_ids` are all that `do` touches, but for those that it makes or brings back from being joined; `capture_ids`
    are the waiting files.
    """
    known = _papers(session, dossier_id)
    touched = {*paper_ids, *_emptied(session, dossier_id)}
    before = arrangement_of(session, touched, capture_ids)
    do()
    after = arrangement_of(session, {*touched, *(_papers(session, dossier_id) - known)}, capture_ids)
    before = with_empty(before, after)
    if before == after:
        return
    record(
        session, STEP, Subject("dossier", dossier_id, dossier_id), officer_id,
        step=name, before=before.packed(), after=after.packed(),
    )  # fmt: skip


def _papers(session: Session, dossier_id: int) -> set[int]:
    return set(session.scalars(sa.select(Paper.id).where(Paper.dossier_id == dossier_id)))


def _emptied(session: Session, dossier_id: int) -> set[int]:
    """Return the papers of a dossier that lie without pages in the bin; parting brings back what was joined."""
    has_page = sa.exists().where(Page.paper_id == Paper.id)
    return set(
        session.scalars(
            sa.select(Paper.id).where(Paper.dossier_id == dossier_id, Paper.deleted_at.is_not(None), ~has_page)
        )
    )


def step_back(session: Session, dossier_id: int) -> StepBack:
    """Return what of a dossier can be undone and done again."""
    return StepBack(*(_last_name(session, steps) for steps in _stacks(session, dossier_id)))


def undo(session: Session, dossier_id: int, officer_id: int) -> tuple[int, ...]:
    """Undo the last step that was not undone yet, and return the papers that it was about.

    Raises:
        NotUndoable: there is none, or the papers were changed since.
    """
    done, _ = _stacks(session, dossier_id)
    papers: tuple[int, ...] = ()
    while done and _name(session, done[-1]) == READ_AGAIN:
        papers += _put(session, dossier_id, done.pop(), UNDO, officer_id)
    return tuple(dict.fromkeys(papers + _put(session, dossier_id, done[-1] if done else None, UNDO, officer_id)))


def redo(session: Session, dossier_id: int, officer_id: int) -> tuple[int, ...]:
    """Do the last step again that was undone, and return the papers that it is about.

    Raises:
        NotUndoable: there is none, or the papers were changed since.
    """
    _, undone = _stacks(session, dossier_id)
    papers = _put(session, dossier_id, undone.pop() if undone else None, REDO, officer_id)
    while undone and _name(session, undone[-1]) == READ_AGAIN:
        papers += _put(session, dossier_id, undone.pop(), REDO, officer_id)
    return tuple(dict.fromkeys(papers))


def _put(session: Session, dossier_id: int, event_id: int | None, action: str, officer_id: int) -> tuple[int, ...]:
    if event_id is None:
        raise NotUndoable
    details = session.get_one(AuditEvent, event_id).details
    before, after = Arrangement.unpacked(details["before"]), Arrangement.unpacked(details["after"])
    now, then = (after, before) if action == UNDO else (before, after)
    put_back(session, now, then)
    shown = {row[1] for row in then.pages}
    emptied = [each for each in then.paper_ids if each not in shown]
    record(session, action, Subject("dossier", dossier_id, dossier_id), officer_id, of=event_id, emptied=emptied)
    return then.paper_ids


def _last_name(session: Session, steps: Sequence[int]) -> str | None:
    names = (_name(session, event_id) for event_id in reversed(steps))
    return next((name for name in names if name != READ_AGAIN), None)


def _name(session: Session, event_id: int) -> str:
    return str(session.get_one(AuditEvent, event_id).details["step"])


def _stacks(session: Session, dossier_id: int) -> tuple[list[int], list[int]]:
    """Return the steps that count, and those that were undone and may be done again; the newest of each last."""
    events = session.execute(
        sa.select(AuditEvent.id, AuditEvent.action, AuditEvent.details["of"].as_integer())
        .where(AuditEvent.dossier_id == dossier_id, AuditEvent.action.in_([STEP, UNDO, REDO]))
        .order_by(AuditEvent.id)
    )
    done: list[int] = []
    undone: list[int] = []
    for event_id, action, of in events:
        if action == STEP:
            done.append(event_id)
            undone.clear()
        elif action == UNDO:
            done.remove(of)
            undone.append(of)
        else:
            undone.remove(of)
            done.append(of)
    return done, undone
