"""What the settings of an office are shown with; no database is loaded for these."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from storage.decisions import Office


@dataclass(frozen=True, slots=True)
class Aim:
    """An indicator that the office may aim at otherwise; `published` is the target of plans, None without one."""

    key: str
    name: str
    published: float | None


@dataclass(frozen=True, slots=True)
class DatabaseLine:
    """A paper that data may stand for: which database, which type, since when; `is_checked` as somebody read that."""

    line: tuple[str, str]
    database: str
    paper: str
    since: date
    source: str
    is_checked: bool


@dataclass(frozen=True, slots=True)
class OfficeNow:
    """What is decided, and what it can be chosen from; `procedures` is how many the catalogue has."""

    office: Office
    procedures: int
    aims: tuple[Aim, ...]
    databases: tuple[DatabaseLine, ...]


@dataclass(frozen=True, slots=True)
class BackupThere:
    """A backup in a folder: when it was made, and how much it holds; `lost` files the store could not give then."""

    created_at: datetime
    files: int
    total_bytes: int
    lost: int


@dataclass(frozen=True, slots=True)
class Imported:
    """What became of a file of procedures: how many came in, how many rows were left out, how many leave a doubt."""

    imported: int
    refused: int
    doubts: int
