"""Every kind of damage to rows is found in a store that was really damaged so, and repaired where that is possible."""
# ruff: noqa: S608  # the statements are those of this file

from __future__ import annotations

from typing import NamedTuple

import pytest
import sqlalchemy as sa

from desktop.words.problems import STORE_PROBLEMS
from storage.models.audit import AuditEvent
from storage.models.dossier import Component
from storage.models.paper import Page
from storage.states import ComponentState
from storage.upkeep.check_dossiers import illegal_moves
from storage.upkeep.check_shape import REPAIR_ACTION
from tests.storage.upkeep.real_store import FIRST_PICTURE, RealStore, codes, one, sql


class Damage(NamedTuple):
    statements: tuple[str, ...]
    found: set[tuple[str, str]]
    repaired: bool = False


def damage(*statements: str, found: set[tuple[str, str]], repaired: bool = False) -> Damage:
    return Damage(statements, found, repaired)


ROW_DAMAGE = {
    "event changed": damage(
        "UPDATE audit_event SET action = 'x' WHERE id = 2", found={("audit_broken", "event/2")}
    ),
    "event unreadable": damage(
        "UPDATE audit_event SET details = '{' WHERE id = 2", found={("audit_broken", "event")}
    ),
    "trail cut": damage("DELETE FROM audit_event WHERE id >= 10", found={("audit_cut", "event/9")}),
    "trail gone": damage("DELETE FROM audit_event", found={("audit_cut", "event/0")}),
    "reference broken": damage(
        "UPDATE page SET capture_id = 99 WHERE id = 1", found={("reference_broken", "page/1")}
    ),
    "unknown word": damage(
        "UPDATE component SET state = 'lost' WHERE id = 2",
        found={("word_unknown", "component/2"), ("component_state", "component/2")},
    ),
    "two values": damage(
        "DROP INDEX uq_field_value_current",
        "UPDATE field_value SET status = 'current'",
        found={("value_not_single", "P1")},
    ),
    "gap between pages": damage(
        "UPDATE page SET position = 5 WHERE id = 2", found={("page_positions", "P1")}, repaired=True
    ),
    "two pages at one place": damage(
        "UPDATE page SET position = 0 WHERE paper_id = 1", found={("page_positions", "P1")}, repaired=True
    ),
    "no page left": damage(
        "DELETE FROM page WHERE paper_id = 2",
        found={("paper_without_pages", "P2"), ("capture_without_pages", "capture/2")},
    ),
    "confirmed too early": damage(
        "UPDATE field_value SET review = 1, confirmed_at = NULL WHERE status = 'current'",
        found={("confirmed_unreviewed", "P1")},
    ),
    "read without pages": damage(
        "UPDATE capture SET status = 'read' WHERE id = 4", found={("capture_without_pages", "capture/4")}
    ),
    "capture without bytes": damage(
        "UPDATE capture SET sha256 = NULL WHERE id = 4", found={("capture_without_file", "capture/4")}
    ),
    "secret bytes kept": damage(
        "UPDATE capture SET sha256 = (SELECT sha256 FROM capture WHERE id = 4) WHERE id = 3",
        found={("stopped_capture_kept", "capture/3")},
    ),
    "filled component called missing": damage(
        "UPDATE component SET state = 'missing' WHERE id = 1",
        found={("component_state", "component/1")},
        repaired=True,
    ),
    "empty component called scanned": damage(
        "UPDATE component SET state = 'scanned' WHERE id = 2",
        found={("component_state", "component/2")},
        repaired=True,
    ),
    "reused component called scanned": damage(
        "UPDATE component SET state = 'scanned' WHERE id = 5",
        found={("component_state", "component/5")},
        repaired=True,
    ),
    "component of a deleted paper": damage(
        "UPDATE paper SET deleted_at = '2026-11-21 00:00:00' WHERE id = 1",
        found={("component_state", "component/1"), ("component_state", "component/5")},
    ),
    "source forgotten": damage(
        "UPDATE component_paper SET from_dossier_id = NULL WHERE component_id = 5",
        found={("component_source", "component/5")},
        repaired=True,
    ),
    "own paper called another's": damage(
        "UPDATE component_paper SET from_dossier_id = 2 WHERE component_id = 1",
        found={("component_source", "component/1")},
        repaired=True,
    ),
    "step without its row": damage(
        "UPDATE dossier SET step = 'approved' WHERE id = 1", found={("step_mismatch", "CODE 1")}
    ),
    "no step at all": damage("DELETE FROM dossier_step WHERE dossier_id = 1", found={("step_mismatch", "CODE 1")}),
    "step that is none": damage(
        "UPDATE dossier_step SET step = 'sealed' WHERE dossier_id = 2 AND step = 'appraised'",
        found={("step_illegal", "CODE 2")},
    ),
    "closed and not finished": damage(
        "UPDATE dossier SET finished_at = NULL WHERE id = 2", found={("dossier_dates", "CODE 2")}
    ),
    "finished while at work": damage(
        "UPDATE dossier SET finished_at = '2026-12-01 00:00:00' WHERE id = 1", found={("dossier_dates", "CODE 1")}
    ),
    "due before it came": damage(
        "UPDATE dossier SET due_at = '2025-12-01 00:00:00' WHERE id = 1", found={("dossier_dates", "CODE 1")}
    ),
    "finished before it came": damage(
        "UPDATE dossier SET finished_at = '2025-12-01 00:00:00' WHERE id = 2", found={("dossier_dates", "CODE 2")}
    ),
    "clock stands without reason": damage(
        "UPDATE supplement_request SET dossier_id = 1", found={("supplement_dates", "CODE 1")}
    ),
    "two requests wait": damage(
        "INSERT INTO supplement_request (dossier_id, requested_at) VALUES (3, '2026-11-21 00:00:00')",
        found={("supplement_dates", "CODE 3")},
    ),
    "answered before it was asked": damage(
        "UPDATE supplement_request SET answered_at = '2025-11-21 00:00:00'", found={("supplement_dates", "CODE 3")}
    ),
    "merged owner holds a dossier": damage(
        "UPDATE dossier SET owner_id = 2 WHERE id = 1", found={("merged_owner_holds", "O2")}
    ),
    "owners merged in a circle": damage(
        "UPDATE owner SET merged_into_id = 2 WHERE id = 1",
        found={("merged_owner_loop", "O1"), ("merged_owner_loop", "O2"), ("merged_owner_holds", "O1")},
    ),
    "file without its row": damage(
        f"DELETE FROM stored_file WHERE sha256 = {FIRST_PICTURE}",
        found={("file_unregistered", "PICTURE")},
        repaired=True,
    ),
    "wrong size": damage(
        f"UPDATE stored_file SET size_bytes = 99 WHERE sha256 = {FIRST_PICTURE}",
        found={("file_size", "PICTURE")},
        repaired=True,
    ),
}  # fmt: skip


def named(store: RealStore, found: set[tuple[str, str]]) -> set[tuple[str, str]]:
    names = {f"CODE {number}": one(store, f"SELECT code FROM dossier WHERE id = {number}") for number in (1, 2, 3)}
    names["PICTURE"] = one(store, f"SELECT {FIRST_PICTURE}")
    return {(code, names.get(about, about)) for code, about in found}


@pytest.mark.parametrize("name", ROW_DAMAGE)
def test_damaged_rows_are_found_and_repaired_where_possible(store: RealStore, name: str) -> None:
    done = ROW_DAMAGE[name]
    expected = named(store, done.found)
    sql(store, *done.statements)

    assert codes(store) == {(*found, False) for found in expected}
    events = one(store, "SELECT count(*) FROM audit_event")
    if name != "unknown word":
        assert codes(store, repair=True) == {(*found, done.repaired) for found in expected}
        assert codes(store) == (set() if done.repaired else {(*found, False) for found in expected})
    told = int(one(store, "SELECT count(*) FROM audit_event")) - int(events)
    assert told == (len(expected) if done.repaired else 0)


def test_unknown_word_is_replaced_where_the_rest_tells_it(store: RealStore) -> None:
    sql(store, *ROW_DAMAGE["unknown word"].statements)

    assert ("component_state", "component/2", True) in codes(store, repair=True)
    assert codes(store) == set()


def test_repair_is_told_in_the_trail_without_names(store: RealStore) -> None:
    sql(store, *ROW_DAMAGE["gap between pages"].statements)
    codes(store, repair=True)

    with store.database.reading() as session:
        event = session.scalars(sa.select(AuditEvent).order_by(AuditEvent.id.desc()).limit(1)).one()
        assert (event.action, event.kind, event.ref_id, event.dossier_id) == (REPAIR_ACTION, "paper", 1, 1)
        assert event.details == {"code": "page_positions", "row": "P1"}
        assert session.scalars(sa.select(Page.id).where(Page.paper_id == 1).order_by(Page.position)).all() == [1, 2]


def test_repaired_component_says_again_how_it_was_filled(store: RealStore) -> None:
    sql(store, "UPDATE component SET state = 'missing'")
    codes(store, repair=True)

    with store.database.reading() as session:
        states = {row.id: row.state for row in session.scalars(sa.select(Component))}
        assert session.get_one(Component, 1).version == 3
    assert states == {1: ComponentState.SCANNED, 5: ComponentState.REUSED} | dict.fromkeys(
        (2, 3, 4, 6), ComponentState.MISSING
    )


def test_walk_of_another_system_may_stand_anywhere() -> None:
    assert illegal_moves(["returned"]) == []
    assert illegal_moves(["appraised", "approved"]) == ["begins at appraised"]
    assert illegal_moves(["received", "sealed", "returned"]) == ["received to sealed"]


def test_read_capture_that_says_why_it_has_no_pages_is_right(store: RealStore) -> None:
    sql(store, "UPDATE capture SET status = 'read', error_code = 'ocr.blank' WHERE id = 4")

    assert codes(store) == set()


def test_file_handed_in_twice_needs_its_pages_once(store: RealStore) -> None:
    sql(store, "UPDATE capture SET status = 'read', sha256 = (SELECT sha256 FROM capture WHERE id = 1) WHERE id = 4")

    assert codes(store) == set()


def test_every_problem_has_its_words_and_no_words_are_idle() -> None:
    found = {code for done in ROW_DAMAGE.values() for code, _about in done.found}
    found |= {"file_missing", "file_damaged", "file_unreadable", "database_damaged"}
    found |= {"search_missing", "search_left_over", "search_differs", "search_damaged"}

    assert sorted(STORE_PROBLEMS) == sorted(found)
