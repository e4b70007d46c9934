"""The check as a whole: a store that is whole, a machine in trouble, a caller with checks of its own."""

from __future__ import annotations

import sqlite3
from contextlib import closing

import pytest
from sqlalchemy.orm import Session

from ocr.errors import Cancelled
from storage.database import Database
from storage.errors import DatabaseBusy
from storage.upkeep.check import check_store
from storage.upkeep.check_shape import Check, Finding, about_paper
from tests.storage.upkeep.real_store import RealStore, codes, one, sql


@pytest.mark.parametrize("thorough", [True, False])
def test_whole_store_is_whole(store: RealStore, thorough: bool) -> None:
    report = check_store(store.database, store.files, thorough=thorough)

    assert report.problems == ()
    assert report.ok
    assert {**report.checked} == {
        "papers": 2, "pages": 3, "captures": 4, "files": 7, "dossiers": 3, "components": 6, "owners": 2, "values": 3,
        "audit_events": 11,
    }  # fmt: skip


def test_unread_capture_is_news_and_no_problem(store: RealStore) -> None:
    (note,) = check_store(store.database, store.files).notes

    assert (note.code, note.id) == ("unread", "capture/4")
    assert note.detail == one(store, "SELECT code FROM dossier WHERE id = 1")


def test_checking_and_repairing_a_whole_store_changes_nothing(store: RealStore) -> None:
    before = one(store, "SELECT max(id) FROM audit_event")
    check_store(store.database, store.files, repair=True)

    assert one(store, "SELECT max(id) FROM audit_event") == before


def test_progress_ends_where_it_said(store: RealStore) -> None:
    told: list[tuple[int, int]] = []
    check_store(store.database, store.files, on_progress=lambda done, total: told.append((done, total)))

    assert told[0][0] == 0
    assert told[-1][0] == told[-1][1]
    assert [done for done, _total in told] == sorted(done for done, _total in told)


def test_check_can_be_stopped(store: RealStore) -> None:
    def stop(done: int, _total: int) -> None:
        if done == 3:
            raise Cancelled

    with pytest.raises(Cancelled):
        check_store(store.database, store.files, repair=True, on_progress=stop)
    assert codes(store) == set()


# ---------------------------------------------------------------- the machine, the caller


def damage_database(store: RealStore) -> None:
    store.database.close()
    path = store.folder / "store.db"
    size = path.stat().st_size
    with path.open("r+b") as file:
        file.seek(4096 * 3)
        file.write(b"\xff" * (size - 4096 * 3))


def test_damaged_database_is_a_problem_and_nothing_is_repaired(store: RealStore) -> None:
    damage_database(store)
    before = sorted(store.folder.rglob("*"))
    report = check_store(store.database, store.files, repair=True)

    assert "database_damaged" in {problem.code for problem in report.problems}
    assert not any(problem.repaired for problem in report.problems)
    assert sorted(path for path in store.folder.rglob("*") if path.parent.name != "data") == [
        path for path in before if path.parent.name != "data"
    ]


def test_repair_that_cannot_write_says_so(store: RealStore) -> None:
    sql(store, "UPDATE page SET position = 5 WHERE id = 2")
    impatient = Database(store.database.url, busy_timeout_s=0.1)
    with closing(sqlite3.connect(store.folder / "store.db", isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(DatabaseBusy):
            check_store(impatient, store.files, repair=True)
    impatient.close()


def test_more_checks_take_part(store: RealStore) -> None:
    entries = {"is there": False}

    def find(_session: Session) -> list[Finding]:
        return [] if entries["is there"] else [about_paper("search_missing", 1, 1)]

    def rebuild(_session: Session, _found: object) -> None:
        entries["is there"] = True

    more = [Check(find, mend=rebuild)]
    assert [p.repaired for p in check_store(store.database, store.files, extra_checks=more).problems] == [False]
    assert [p.repaired for p in check_store(store.database, store.files, repair=True, extra_checks=more).problems] == [
        True
    ]
    assert check_store(store.database, store.files, extra_checks=more).ok
