"""Pages that wait to be read: put into another order, turned, left out."""

from __future__ import annotations

from collections.abc import Mapping

import sqlalchemy as sa
from sqlalchemy.orm import Session

from storage.errors import NotFound
from storage.models.paper import Capture
from storage.states import CaptureStatus

WaitingPages = Mapping[int, tuple[tuple[int, int | None], ...] | None]
"""The pages of waiting files that are to be read, in the order of the files; see `arrange_waiting`."""


def arrange_waiting(session: Session, dossier_id: int, wanted: WaitingPages) -> None:
    """Say which pages of files that wait in a dossier are to be read, in which order, and turned how.

    `wanted` has, in their new order, the numbers of the captures with [place in the file, quarter turns or None] of
    each page; nothing of a file that goes into the bin, None for one all of whose pages are read as they lie. Other
    files stay where they are.

    Raises:
        NotFound: one does not wait here any more.
    """
    rows = {
        row.id: row
        for row in session.scalars(
            sa.select(Capture).where(
                Capture.dossier_id == dossier_id,
                Capture.status == CaptureStatus.WAITING,
                Capture.id.in_(wanted.keys()),
            )
        )
    }
    for capture_id in wanted:
        if capture_id not in rows:
            raise NotFound("page", str(capture_id))
    places = sorted(row.id if row.place is None else row.place for row in rows.values())
    for place, (capture_id, pages) in zip(places, wanted.items(), strict=True):
        row = rows[capture_id]
        row.pages = None if pages is None else [list(page) for page in pages]
        if place != (row.id if row.place is None else row.place):
            row.place = place
    session.flush()
