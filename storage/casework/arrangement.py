"""How pages lie in papers at one moment, as numbers of rows, and how papers are put back to that.

An arrangement says of each file that waits which of its pages are to be read and turned how; of each paper, whether
it lies in the bin, what it is, which pages it has in which order and turned how, which versions of values it has and
which of them count, and which components it fills. Nothing that anybody wrote is in it: no value, no text. Pages and
values are never deleted by putting papers back; a page that a join dropped as a twin of another one is made again
from that twin.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Session

from storage.errors import NotUndoable
from storage.models.dossier import Component, ComponentPaper
from storage.models.paper import Capture, FieldValue, Page, Paper
from storage.papers.components import refresh_component
from storage.papers.metadata import refresh_metadata
from storage.papers.page_moves import turn_places
from storage.states import CaptureStatus, ComponentState, FieldStatus
from storage.views import TOLD

_QUARTER_DEG = 90
_NEVER = "1970-01-01T00:00:00+00:00"
"""When a paper that is not there yet came into the bin."""

_PAPER = (
    "document_type", "type_confidence", "deleted_at", "deleted_by_id", "confirmed_at", "confirmed_by_id",
    "pages_confidence",
)  # fmt: skip
_PAGE = ("paper_id", "position", "picture_sha256", "rotation_deg", "capture_id", "capture_index", "read_again")
_ROTATION = _PAGE.index("rotation_deg")
_WHERE_FROM = slice(1 + _PAGE.index("capture_id"), 1 + _PAGE.index("capture_index") + 1)
_VALUE = ("paper_id", "status", "page_id")
_WAIT = ("place", "pages")
_FILL = ("how", "from_dossier_id", "accepted_by_id", "accepted_at")

Row = list[Any]


@dataclass(frozen=True, slots=True)
class Arrangement:
    """Rows as plain lists that begin with the number of the row; of a fill, with those of component and paper.

    `waits` are files that wait to be read.
    """

    papers: tuple[Row, ...]
    pages: tuple[Row, ...]
    values: tuple[Row, ...]
    fills: tuple[Row, ...]
    waits: tuple[Row, ...] = ()

    @property
    def paper_ids(self) -> tuple[int, ...]:
        """The papers that it is about."""
        return tuple(row[0] for row in self.papers)

    @property
    def capture_ids(self) -> tuple[int, ...]:
        """The waiting files that it is about."""
        return tuple(row[0] for row in self.waits)

    def packed(self) -> str:
        """Return it as text for the trail."""
        rows = [self.papers, self.pages, self.values, self.fills, self.waits]
        return json.dumps(rows, separators=(",", ":"))

    @classmethod
    def unpacked(cls, text: str) -> Arrangement:
        """Return what `packed` was made from; older ones know of no page read again and of no paper in doubt."""
        papers, pages, values, fills, *waits = (tuple(rows) for rows in json.loads(text))
        papers = tuple([*row, *[TOLD] * (1 + len(_PAPER) - len(row))] for row in papers)
        whole = tuple([*row, *[False] * (1 + len(_PAGE) - len(row))] for row in pages)
        return cls(papers, whole, values, fills, *waits)


def arrangement_of(session: Session, paper_ids: Collection[int], capture_ids: Collection[int] = ()) -> Arrangement:
    """Return how some papers, and some files that wait, are arranged now; a file that was read is left out."""
    papers = session.scalars(sa.select(Paper).where(Paper.id.in_(paper_ids)).order_by(Paper.id))
    pages = session.scalars(sa.select(Page).where(Page.paper_id.in_(paper_ids)).order_by(Page.paper_id, Page.position))
    values = session.scalars(sa.select(FieldValue).where(FieldValue.paper_id.in_(paper_ids)).order_by(FieldValue.id))
    fills = session.scalars(
        sa.select(ComponentPaper)
        .where(ComponentPaper.paper_id.in_(paper_ids))
        .order_by(ComponentPaper.component_id, ComponentPaper.paper_id)
    )
    waits = session.scalars(
        sa.select(Capture)
        .where(Capture.id.in_(capture_ids), Capture.status == CaptureStatus.WAITING)
        .order_by(Capture.id)
    )
    return Arrangement(
        tuple(_row(each, ("id", *_PAPER)) for each in papers),
        tuple(_row(each, ("id", *_PAGE)) for each in pages),
        tuple(_row(each, ("id", *_VALUE)) for each in values),
        tuple(_row(each, ("component_id", "paper_id", *_FILL)) for each in fills),
        tuple(_row(each, ("id", *_WAIT)) for each in waits),
    )


def with_empty(arrangement: Arrangement, after: Arrangement) -> Arrangement:
    """Return an arrangement that knows the papers that came later too: as ones that lie empty in the bin."""
    known = set(arrangement.paper_ids)
    fresh = [row for row in after.papers if row[0] not in known]
    empty = [[row[0], *row[1:3], _NEVER, None, None, None, TOLD] for row in fresh]
    papers = sorted([*arrangement.papers, *empty], key=lambda row: int(row[0]))
    return replace(arrangement, papers=tuple(papers))


def put_back(session: Session, now: Arrangement, then: Arrangement) -> None:
    """Bring papers from one arrangement to another of the same papers.

    Raises:
        NotUndoable: they are not arranged as `now` says any more, so somebody would lose what they did since.
    """
    is_same = (now.paper_ids, now.capture_ids) == (then.paper_ids, then.capture_ids)
    if not is_same or _without_undone_values(arrangement_of(session, now.paper_ids, now.capture_ids), now) != now:
        raise NotUndoable
    for capture_id, *wait in then.waits:
        _set(session.get_one(Capture, capture_id), _WAIT, wait)
    _put_pages(session, now, then)
    _put_values(session, now, then)
    _drop_twins(session, now, then)
    for number, *row in then.papers:
        paper = session.get_one(Paper, number)
        _set(paper, _PAPER, row)
        paper.archival_sha256 = None
        session.expire(paper, ["pages", "values"])
    _put_fills(session, now, then)
    session.flush()
    for paper_id in now.paper_ids:
        refresh_metadata(session, session.get_one(Paper, paper_id))
    for component_id in sorted({row[0] for row in (*now.fills, *then.fills)} | _components_of(session, now.paper_ids)):
        refresh_component(session, session.get_one(Component, component_id))


def _without_undone_values(found: Arrangement, now: Arrangement) -> Arrangement:
    """Leave out versions of values that came with a step that is undone: they are there, and count no more."""
    known = {row[0] for row in now.values}
    counts = (FieldStatus.CURRENT.value, FieldStatus.PROPOSED.value)
    values = (row for row in found.values if row[0] in known or row[1 + _VALUE.index("status")] in counts)
    return replace(found, values=tuple(values))


def _put_pages(session: Session, now: Arrangement, then: Arrangement) -> None:
    before = {row[0]: row for row in now.pages}
    for number, *row in then.pages:
        page = session.get(Page, number) or _again(session, number, row, now)
        quarters = (row[_ROTATION] - page.rotation_deg) // _QUARTER_DEG
        if number in before and quarters % 4:
            turn_places(session, page, quarters)
        _set(page, _PAGE, row)
    session.flush()


def _again(session: Session, number: int, row: Row, now: Arrangement) -> Page:
    """Return a page that was dropped because the paper it came into showed the very same page of a file."""
    twin_id = next(each[0] for each in now.pages if each[_WHERE_FROM] == [number, *row][_WHERE_FROM])
    twin = session.get_one(Page, twin_id)
    columns = [each.key for each in sa.inspect(Page).column_attrs if each.key != "id"]
    page = Page(id=number, **{key: getattr(twin, key) for key in columns})
    session.add(page)
    session.flush()
    return page


def _put_values(session: Session, now: Arrangement, then: Arrangement) -> None:
    values = {row[0]: session.get_one(FieldValue, row[0]) for row in (*now.values, *then.values)}
    for value in values.values():  # only one of a field may count at any time, also on the way
        if value.status in (FieldStatus.CURRENT, FieldStatus.PROPOSED):
            value.status = FieldStatus.SUPERSEDED
    session.flush()
    for number, paper_id, status, page_id in then.values:
        values[number].paper_id, values[number].page_id = paper_id, page_id
        values[number].status = FieldStatus(status)
    session.flush()


def _drop_twins(session: Session, now: Arrangement, then: Arrangement) -> None:
    kept = {row[0] for row in then.pages}
    for number in [row[0] for row in now.pages if row[0] not in kept]:
        session.delete(session.get_one(Page, number))
    session.flush()


def _put_fills(session: Session, now: Arrangement, then: Arrangement) -> None:
    wanted = {tuple(row[:2]): row[2:] for row in then.fills}
    for key in [tuple(row[:2]) for row in now.fills]:
        if key not in wanted:
            session.delete(session.get_one(ComponentPaper, key))
    for key, row in wanted.items():
        fill = session.get(ComponentPaper, key)
        if fill is None:
            fill = ComponentPaper(component_id=key[0], paper_id=key[1])
            session.add(fill)
        _set(fill, _FILL, row)
        session.expire(session.get_one(Component, key[0]), ["papers"])
    session.flush()


def _components_of(session: Session, paper_ids: Collection[int]) -> set[int]:
    return set(session.scalars(sa.select(ComponentPaper.component_id).where(ComponentPaper.paper_id.in_(paper_ids))))


def _row(thing: object, names: Iterable[str]) -> Row:
    return [_plain(getattr(thing, name)) for name in names]


def _plain(value: object) -> object:
    if isinstance(value, datetime):
        return value.isoformat()
    return value.value if isinstance(value, (ComponentState, FieldStatus)) else value


def _set(thing: object, names: Iterable[str], row: Row) -> None:
    for name, value in zip(names, row, strict=True):
        if name.endswith("_at") and value is not None:
            setattr(thing, name, datetime.fromisoformat(value))
        elif name == "how":
            setattr(thing, name, ComponentState(value))
        else:
            setattr(thing, name, value)
