"""Which published database makes a component needless: as its procedure says, or as the office has turned on."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date

from storage.catalogue.in_database import databases_replacing
from storage.models.procedure import RequiredComponent

Line = tuple[str, str]
"""A line of the table of published databases: (database id, document type)."""


def database_holding(required: RequiredComponent, on: date, lines: Collection[Line]) -> str | None:
    """Return the name of the database that holds a component on a day, None when it is to be asked for.

    What the procedure itself says comes first. Of the table only the `lines` count that the office has turned on:
    whether the data can really be drawn on is known there alone.
    """
    wanted = required.document_type
    if required.in_database is not None or wanted is None:
        return required.in_database
    held = databases_replacing(wanted, on, turned_on=frozenset(lines))
    return next((each.name for each in held if (each.id, wanted) in lines), None)
