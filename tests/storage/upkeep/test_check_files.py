"""Damage to files is found with who needs them, and nothing that is needed ever goes."""
# ruff: noqa: S608  # the statements are those of this file

from __future__ import annotations

import os
import time
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

import pytest
import sqlalchemy as sa

from storage.errors import FileMissing
from storage.models.audit import AuditEvent
from storage.models.paper import Paper
from storage.upkeep.check import ARCHIVAL, check_store
from tests.storage.rows import add_file
from tests.storage.upkeep.real_store import FIRST_PICTURE, RealStore, codes, flip_byte, one, path_of, sql


def test_missing_and_damaged_files_are_found_with_who_needs_them(store: RealStore) -> None:
    capture, picture = one(store, "SELECT sha256 FROM capture WHERE id = 1"), one(store, f"SELECT {FIRST_PICTURE}")
    path_of(store, capture).unlink()
    flip_byte(path_of(store, picture))

    report = check_store(store.database, store.files, repair=True)

    assert {(problem.code, problem.id, problem.detail, problem.repaired) for problem in report.problems} == {
        ("file_missing", capture, "capture/1", False),
        ("file_damaged", picture, "page/1 of P1", False),
    }
    assert not report.ok


def test_quick_check_sees_presence_and_size_only(store: RealStore) -> None:
    capture, picture = one(store, "SELECT sha256 FROM capture WHERE id = 1"), one(store, f"SELECT {FIRST_PICTURE}")
    flip_byte(path_of(store, capture))
    assert codes(store, thorough=False) == set()

    path_of(store, picture).chmod(0o600)
    path_of(store, picture).write_bytes(b"")
    path_of(store, capture).unlink()
    assert codes(store, thorough=False) == {("file_missing", capture, False), ("file_damaged", picture, False)}


def test_file_that_may_not_be_read_is_named(store: RealStore) -> None:
    if os.geteuid() == 0:
        pytest.skip("root may read everything")
    picture = one(store, f"SELECT {FIRST_PICTURE}")
    path_of(store, picture).chmod(0)

    assert codes(store) == {("file_unreadable", picture, False)}


@pytest.mark.parametrize("break_file", [flip_byte, Path.unlink])
def test_archival_file_is_made_anew_by_whoever_can(store: RealStore, break_file: Callable[[Path], None]) -> None:
    old = one(store, "SELECT archival_sha256 FROM paper WHERE id = 1")
    break_file(path_of(store, old))
    rebuilt: list[int] = []

    def rebuild(paper_id: int) -> None:
        rebuilt.append(paper_id)
        with store.database.writing() as session:
            session.info["files"] = store.files
            session.get_one(Paper, paper_id).archival_sha256 = add_file(session, b"%PDF-1.7 made anew").sha256

    assert {problem.repaired for problem in check_store(store.database, store.files, repair=True).problems} == {False}
    report = check_store(store.database, store.files, repair=True, repairers={ARCHIVAL: rebuild})

    assert [(problem.id, problem.repaired) for problem in report.problems] == [(old, True)]
    assert rebuilt == [1]
    assert codes(store) == set()
    assert not store.files.has(old)


def test_failed_rebuilding_is_no_repair(store: RealStore) -> None:
    old = one(store, "SELECT archival_sha256 FROM paper WHERE id = 1")
    path_of(store, old).unlink()

    def fail(_paper_id: int) -> None:
        raise FileMissing(old)

    report = check_store(store.database, store.files, repair=True, repairers={ARCHIVAL: fail})
    idle = check_store(store.database, store.files, repair=True, repairers={ARCHIVAL: lambda _paper_id: None})

    assert [problem.repaired for problem in (*report.problems, *idle.problems)] == [False, False]


def test_picture_is_never_handed_to_the_rebuilder(store: RealStore) -> None:
    path_of(store, one(store, f"SELECT {FIRST_PICTURE}")).unlink()
    report = check_store(
        store.database, store.files, repair=True, repairers={ARCHIVAL: lambda _paper_id: pytest.fail("not derivable")}
    )

    assert [problem.repaired for problem in report.problems] == [False]


def test_damaged_file_is_not_registered(store: RealStore) -> None:
    picture = one(store, f"SELECT {FIRST_PICTURE}")
    sql(store, f"DELETE FROM stored_file WHERE sha256 = {FIRST_PICTURE}")
    flip_byte(path_of(store, picture))

    assert codes(store, repair=True) == {("file_unregistered", picture, False)}
    assert path_of(store, picture).exists()


# ---------------------------------------------------------------- what nobody needs


def test_old_unnamed_file_goes_and_a_young_one_stays(store: RealStore) -> None:
    young, old = (store.files.put_bytes(data).sha256 for data in (b"about to be named", b"forgotten"))
    an_hour_ago = time.time() - 3700
    os.utime(path_of(store, old), (an_hour_ago, an_hour_ago))

    found = check_store(store.database, store.files)
    assert (found.ok, found.leftovers.unnamed, found.leftovers.removed) == (True, 2, 0)
    assert store.files.has(old)

    repaired = check_store(store.database, store.files, repair=True)
    assert (repaired.leftovers.unnamed, repaired.leftovers.removed) == (2, 1)
    assert store.files.has(young)
    assert not store.files.has(old)
    with store.database.reading() as session:
        event = session.scalars(sa.select(AuditEvent).order_by(AuditEvent.id.desc()).limit(1)).one()
        assert (event.action, event.details) == ("check.remove_unnamed", {"files": [old]})


def test_old_file_that_is_only_unregistered_stays(store: RealStore) -> None:
    picture = one(store, f"SELECT {FIRST_PICTURE}")
    os.utime(path_of(store, picture), (1_000, 1_000))
    sql(store, f"DELETE FROM stored_file WHERE sha256 = '{picture}'")
    check_store(store.database, store.files, repair=True)

    assert store.files.has(picture)


def test_abandoned_temporary_file_is_swept(store: RealStore) -> None:
    with store.files.scratch() as scratch:
        abandoned = scratch.with_name(scratch.name.replace(f"-{os.getpid()}-", "-4194303-").replace("scratch", "part"))
        abandoned.write_bytes(b"half a page")

        assert check_store(store.database, store.files).leftovers.temporary == 0
        assert check_store(store.database, store.files, repair=True).leftovers.temporary == 1
        assert scratch.exists()
    assert not abandoned.exists()


def test_file_removed_during_the_check_is_not_missing(store: RealStore) -> None:
    capture = one(store, "SELECT sha256 FROM capture WHERE id = 4")

    def stop_capture(done: int, total: int) -> None:
        # A secrecy mark is found just when the files are about to be read.
        if done == total - 7 and store.files.has(capture):
            sql(
                store,
                "UPDATE capture SET sha256 = NULL, status = 'stopped' WHERE id = 4",
                f"DELETE FROM stored_file WHERE sha256 = '{capture}'",
            )
            store.files.remove(capture)

    assert check_store(store.database, store.files, on_progress=stop_capture).problems == ()
    assert not store.files.has(capture)


def test_files_are_looked_at_in_parts(store: RealStore, monkeypatch: pytest.MonkeyPatch) -> None:
    # Three parts for seven files: the list of a large store is never in memory as a whole.
    monkeypatch.setattr("storage.upkeep.check_files._BATCH", 3)
    monkeypatch.setattr("storage.upkeep.check_leftovers._BATCH", 3)
    store.files.put_bytes(b"about to be named")
    lost = [one(store, f"SELECT {which}(sha256) FROM stored_file") for which in ("min", "max")]
    for sha256 in lost:
        store.files.remove(sha256)
    told: list[int] = []
    report = check_store(store.database, store.files, on_progress=lambda done, _total: told.append(done))

    assert [problem.id for problem in report.problems] == lost
    assert report.leftovers.unnamed == 1
    assert [later - earlier for earlier, later in pairwise(told[-4:])] == [3, 3, 1]
