"""The audit trail of a made store: as many events as its papers would have left, in a chain that nobody checks."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from datetime import datetime, timedelta
from itertools import pairwise
from typing import Any

from sqlalchemy.orm import Session

from storage.audit import FIRST_HASH

_OF_A_PAPER = (
    "capture.add", "paper.add", *["field.read"] * 5, "component.fill", "capture.read", "paper.link",
    *["field.confirm"] * 5, "paper.confirm",
)  # fmt: skip
_INSERT = (
    "INSERT INTO audit_event (at, officer_id, action, kind, ref_id, dossier_id, details, previous_hash, hash) "
    "VALUES (?, ?, ?, 'paper', ?, NULL, ?, ?, ?)"
)
_BATCH = 20_000


def insert_trail(session: Session, papers: int, officers: int, start: datetime) -> None:
    """Insert the events of so many papers, past SQLAlchemy: they are more than all other rows together."""
    connection = session.connection()
    batch: list[tuple[Any, ...]] = []
    for row in _rows(papers, officers, start):
        batch.append(row)
        if len(batch) == _BATCH:
            connection.exec_driver_sql(_INSERT, batch)
            batch = []
    if batch:
        connection.exec_driver_sql(_INSERT, batch)


def _rows(papers: int, officers: int, start: datetime) -> Iterator[tuple[Any, ...]]:
    hashes = pairwise(_hashes(papers * len(_OF_A_PAPER)))
    for paper_id in range(1, papers + 1):
        at = f"{start + timedelta(minutes=paper_id):%Y-%m-%d %H:%M:%S.000000}"
        details = f'{{"after": {paper_id}, "before": null, "confidence": 0.97, "key": "full_name", "source": "ocr"}}'
        for action in _OF_A_PAPER:
            yield (at, paper_id % officers + 1, action, paper_id, details, *next(hashes))


def _hashes(count: int) -> Iterator[str]:
    yield FIRST_HASH
    for number in range(count):
        yield hashlib.sha256(number.to_bytes(8)).hexdigest()
