"""Confirmed papers to draw from, and whoever keys them."""

from __future__ import annotations

from datetime import UTC, date, datetime

from sqlalchemy.orm import Session

from ocr.types import FieldValueType
from storage.database import Database
from storage.models.paper import Paper
from storage.papers.papers import confirm_paper, get_paper
from storage.quality.draw import draw_sample
from storage.quality.keying import next_paper
from storage.quality.shapes import Plan, Task
from storage.quality.sizes import Wanted
from storage.rates.periods import Period
from tests.storage.handed_in import digitize, hand_in, page, read
from tests.storage.rows import add_dossier, add_officer, add_owner

CARD = "citizen_id_card"
NAME, NUMBER = "full_name", "id_number"
TODAY = datetime.now(UTC).date()
THIS_YEAR = Period(date(TODAY.year, 1, 1), date(TODAY.year + 1, 12, 31))
"""Papers are confirmed when the test runs, which may be the last second of a year."""
ALL = Wanted(margin=0.001)


def confirmed(
    session: Session, by: str = "hoa", *, review: bool = False, document_type: str = CARD, **values: FieldValueType
) -> Paper:
    """Return a paper that somebody confirmed, of a dossier of its own."""
    dossier = add_dossier(session, add_owner(session, "NGUYỄN AN", birth_date=None))
    (capture,) = hand_in(session, dossier, f"file of {dossier.code}".encode())
    told = values or {NAME: "NGUYỄN AN", NUMBER: "062187001234"}
    shown = read(document_type, [page(session, capture)], told, review=review)
    paper = get_paper(session, digitize(session, dossier, shown).new[0])
    confirm_paper(session, paper, add_officer(session, by).id)
    return paper


def drawn(session: Session, wanted: Wanted = ALL, seed: str = "7") -> int:
    """Return a sample of all papers, drawn by a supervisor."""
    return draw_sample(session, Plan(THIS_YEAR, None, wanted), seed, add_officer(session, "truong").id)


def officer_id(database: Database, login: str) -> int:
    """Return the number of an officer."""
    with database.writing() as session:
        return add_officer(session, login).id


def tasks_of(database: Database, sample_id: int, login: str) -> tuple[Task, ...]:
    """Return what an officer is given to key next."""
    who = officer_id(database, login)
    with database.reading() as session:
        return next_paper(session, sample_id, who)
