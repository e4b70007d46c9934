"""Whatever is done to papers, in whatever order: the store stays whole and no page is lost."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from pathlib import Path

import pytest
import sqlalchemy as sa
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from sqlalchemy.orm import Session

from ocr.errors import HosoError
from storage.casework.derived import refresh_dossier
from storage.casework.rearranging import join, part, put_into_bin, retype, show_page_twice, take_out_of_bin
from storage.database import Database
from storage.errors import BadValue, PaperInUse
from storage.files.file_store import FileStore
from storage.models.dossier import Dossier
from storage.models.paper import Page, Paper, PaperOwner
from storage.papers.components import empty, fill
from storage.papers.papers import confirm_paper, get_paper
from storage.search.find import find
from storage.states import ComponentState, DossierStep
from storage.upkeep.check import check_store
from storage.upkeep.check_search import SEARCH_CHECK
from tests.helpers.empty_database import new_database
from tests.storage.handed_in import scan
from tests.storage.rows import add_dossier, add_officer, add_owner, add_procedure
from tests.storage.upkeep.real_store import walk

CARD, CERTIFICATE = "citizen_id_card", "marriage_certificate"
FACTS = {"full_name": "NGUYỄN THỊ HÒA", "id_number": "062187001234"}

Step = tuple[str, int, int]
STEPS = st.tuples(
    st.sampled_from(["scan", "bin", "unbin", "join", "part", "twice", "retype", "fill", "empty", "reuse", "confirm"]),
    st.integers(1, 6),
    st.integers(0, 3),
)


def dossiers_of(session: Session) -> list[Dossier]:
    return list(session.scalars(sa.select(Dossier).order_by(Dossier.id)))


def begin(session: Session) -> None:
    procedure = add_procedure(session, document_types=(CARD, CERTIFICATE))
    owner = add_owner(session, personal_id="062187001234")
    for _ in range(2):
        walk(session, dossier := add_dossier(session, owner, procedure), DossierStep.RECEIVED)
        refresh_dossier(session, dossier)
    for number in range(3):
        scan(session, dossiers_of(session)[0], CARD, FACTS, {"number": str(number)}, pages=2)


def take(session: Session, step: Step) -> None:
    what, number, other = step
    officer_id = add_officer(session).id
    mine, theirs = dossiers_of(session)[:2]
    component = mine.components[other % 2]
    steps: dict[str, Callable[[], object]] = {
        "scan": lambda: scan(session, mine, CERTIFICATE, {"wife_name": "Y LAN"}, pages=other + 1),
        "bin": lambda: put_into_bin(session, number, officer_id),
        "unbin": lambda: take_out_of_bin(session, number, officer_id),
        "join": lambda: join(session, number, other, officer_id),
        "part": lambda: part(session, number, other, officer_id),
        "twice": lambda: show_page_twice(session, number, other, officer_id),
        "retype": lambda: retype(session, number, (CARD, CERTIFICATE, "other")[other % 3], officer_id),
        "fill": lambda: fill(session, component, get_paper(session, number), ComponentState.SCANNED, officer_id),
        "empty": lambda: empty(session, component, get_paper(session, number), officer_id),
        "reuse": lambda: fill(
            session, theirs.components[0], get_paper(session, number), ComponentState.REUSED, officer_id
        ),
        "confirm": lambda: confirm_paper(session, get_paper(session, number), officer_id),
    }
    steps[what]()


@settings(
    max_examples=12,
    phases=[Phase.explicit, Phase.generate],
    suppress_health_check=[HealthCheck.too_slow],
)
@given(steps=st.lists(STEPS, min_size=4, max_size=8))
def test_store_stays_whole_and_no_page_is_lost(steps: list[Step]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        database, files = new_database(Path(folder)), FileStore(Path(folder) / "files")
        for each in (None, *steps):
            before = shown_pages(database)
            try:
                with database.writing() as session:
                    session.info["files"] = files
                    begin(session) if each is None else take(session, each)
            except HosoError:  # refused: then nothing may have changed
                assert shown_pages(database) == before
            assert before <= shown_pages(database)
        report = check_store(database, files, extra_checks=[SEARCH_CHECK])
        assert report.problems == ()
        database.close()


def shown_pages(database: Database) -> set[tuple[int, int]]:
    """Return every page of every file that some paper shows, those in the bin too."""
    with database.reading() as session:
        return {(page.capture_id, page.capture_index) for page in session.scalars(sa.select(Page))}


@pytest.fixture
def dossier(database: Database) -> Dossier:
    with database.writing() as session:
        procedure = add_procedure(session, document_types=(CARD, CERTIFICATE))
        return add_dossier(session, add_owner(session, personal_id="062187001234"), procedure)


def states(database: Database, dossier: Dossier) -> list[str]:
    with database.reading() as session:
        return [each.state.value for each in session.get_one(Dossier, dossier.id).components]


def test_paper_of_another_type_goes_where_that_is_asked_for(database: Database, dossier: Dossier) -> None:
    with database.writing() as session:
        mine = session.get_one(Dossier, dossier.id)
        (paper_id,) = scan(session, mine, CARD, FACTS).new
        retype(session, paper_id, CERTIFICATE, add_officer(session).id)
    assert states(database, dossier) == ["missing", "scanned"]

    with database.writing() as session:
        get_paper(session, paper_id).is_result = True
        retype(session, paper_id, CARD, add_officer(session).id)
    assert states(database, dossier) == ["missing", "missing"]


def test_owners_and_search_follow_what_was_joined_and_deleted(database: Database, dossier: Dossier) -> None:
    with database.writing() as session:
        mine, officer_id = session.get_one(Dossier, dossier.id), add_officer(session).id
        (first,) = scan(session, mine, "other", {"subject": "Xin cấp đổi"}).new
        (second,) = scan(session, mine, CARD, FACTS).new
        assert session.scalars(sa.select(PaperOwner.paper_id)).all() == [second]
        join(session, first, second, officer_id)
        retype(session, first, CARD, officer_id)

        assert session.scalars(sa.select(PaperOwner.paper_id)).all() == [first]
        assert [hit.id for hit in find(session, "xin cap doi", document_type=CARD)] == [f"P{first}"]
        again = part(session, first, 1, officer_id)
        assert (again, get_paper(session, second).deleted_at) == (second, None)
        put_into_bin(session, first, officer_id)
        assert all(hit.deleted for hit in find(session, "xin cap doi", document_type=CARD))
        take_out_of_bin(session, first, officer_id)
        assert not any(hit.deleted for hit in find(session, "xin cap doi", document_type=CARD))


def test_paper_that_another_dossier_reuses_stays(database: Database, dossier: Dossier) -> None:
    with database.writing() as session:
        mine, officer_id = session.get_one(Dossier, dossier.id), add_officer(session).id
        (paper_id,) = scan(session, mine, CARD, FACTS).new
        other = add_dossier(session, add_owner(session, "Y LAN"))
        for component in other.components:
            fill(session, component, get_paper(session, paper_id), ComponentState.REUSED, officer_id)
        with pytest.raises(PaperInUse) as refused:
            put_into_bin(session, paper_id, officer_id)
        assert refused.value.dossiers == other.code


def test_joined_paper_is_only_brought_back_by_parting(database: Database, dossier: Dossier) -> None:
    with database.writing() as session:
        mine, officer_id = session.get_one(Dossier, dossier.id), add_officer(session).id
        first, second = (scan(session, mine, "other").new[0] for _ in range(2))
        join(session, first, second, officer_id)
        with pytest.raises(BadValue):
            take_out_of_bin(session, second, officer_id)
        assert session.get_one(Paper, second).deleted_at is not None
