"""What stands in the database, for comparison."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Session

from storage.models.all_tables import metadata
from storage.models.paper import Paper, PaperOwner


def all_rows(session: Session) -> dict[str, list[tuple[Any, ...]]]:
    """Return all rows of all tables but the trail, without the counters of changes."""
    found = {}
    for table in metadata.sorted_tables:
        if table.name != "audit_event":
            columns = [column for column in table.columns if column.name != "version"]
            found[table.name] = sorted((tuple(row) for row in session.execute(sa.select(*columns))), key=repr)
    return found


def people_of(session: Session, paper: Paper) -> list[tuple[str, int]]:
    """Return (role, owner) of everybody whom a paper is put down to."""
    rows = session.execute(sa.select(PaperOwner.role, PaperOwner.owner_id).where(PaperOwner.paper_id == paper.id))
    return sorted((role, owner_id) for role, owner_id in rows)
