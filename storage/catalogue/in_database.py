"""Published databases and the papers that their data make needless: the dated table of databases.toml, readable.

Legal ground: NĐ 224/2026/NĐ-CP Điều 15 khoản 1 and Điều 18 khoản 4 (from 1 July 2026).
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

from ocr.text import fold

_FILE = Path(__file__).with_name("databases.toml")


@dataclass(frozen=True, slots=True)
class Replacement:
    """One line of the table: which paper (None: data that are no paper of ours) and since when, by which source.

    `mark` is "P" read in the law, "S" read in the text of procedures, "M" from memory. `enabled` is False for a line
    that an office must turn on itself.
    """

    document_type: str | None
    data: str
    since: date
    source: str
    mark: str
    enabled: bool


@dataclass(frozen=True, slots=True)
class PublishedDatabase:
    """One database with the names under which texts speak of it, folded."""

    id: str
    name: str
    aliases: tuple[str, ...]
    replaces: tuple[Replacement, ...]


@cache
def load_databases() -> tuple[PublishedDatabase, ...]:
    """Return the table in the order of its file."""
    with _FILE.open("rb") as file:
        return tuple(_database(row) for row in tomllib.load(file)["databases"])


def _database(row: Mapping[str, Any]) -> PublishedDatabase:
    replaces = tuple(
        Replacement(
            document_type=line["document_type"] or None,
            data=line["data"],
            since=line["since"],
            source=line["source"],
            mark=line["mark"],
            enabled=line["enabled"],
        )
        for line in row["replaces"]
    )
    return PublishedDatabase(row["id"], row["name"], tuple(fold(alias) for alias in row["aliases"]), replaces)


def find_database(text: str) -> PublishedDatabase | None:
    """Return the database of which the text speaks first; None for none, or for "a database" without its name."""
    folded = " ".join(fold(text).split())
    places = [
        (place, -len(alias), database)
        for database in load_databases()
        for alias in database.aliases
        if (place := folded.find(alias)) >= 0
    ]
    return min(places, key=lambda found: found[:2])[2] if places else None


def databases_replacing(
    document_type: str, on: date, *, turned_on: frozenset[tuple[str, str]] = frozenset()
) -> tuple[PublishedDatabase, ...]:
    """Return the databases whose data stand for a paper on a day, whatever the procedure says of it.

    `turned_on` names the (database id, document type) lines that the office has turned on beyond those that are
    enabled. Whether the data can really be drawn on is for the officer to see; the paper is needless only then.
    """
    return tuple(
        database
        for database in load_databases()
        if any(
            line.document_type == document_type
            and line.since <= on
            and (line.enabled or (database.id, document_type) in turned_on)
            for line in database.replaces
        )
    )
