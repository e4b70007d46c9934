"""Today's work of a real store: what is open, late, due soon, to review, and the rates of the month."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from desktop.workflow.desk import Desk
from desktop.workflow.owner_input import OwnerInput
from desktop.workflow.today_desk import TodayDesk
from desktop.workflow.today_types import TodayList
from storage.decisions import Office
from tests.helpers.made_desk import NUMBER, SAMPLES
from tests.helpers.stand_in_reader import stand_in

BIRTH = "1.001193"
OWNER = OwnerInput(NUMBER, name="Nguyễn Thị Hòa")


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = Desk.open(tmp_path / "store", read=stand_in())
    yield made
    made.close()


def counts(desk: Desk, at: datetime | None = None) -> dict[TodayList, int]:
    today = desk.today if at is None else TodayDesk(desk._store, lambda: at)
    return dict(today.figures().counts)


def test_new_store_has_no_work_and_no_rate(desk: Desk) -> None:
    today = desk.today.figures()

    assert set(today.counts.values()) == {0}
    assert [own.rate.rate for own in today.rates.values()] == [None, None]


def test_figures_follow_what_is_stored(desk: Desk) -> None:
    code = desk.take_in(BIRTH, OWNER)
    before = desk.today.figures()
    assert before.counts[TodayList.OPEN] == 1
    assert before.rates[TodayList.NOT_DIGITIZED].rate.rate == 0
    assert [row.code for row in desk.today.rows(TodayList.NOT_DIGITIZED, 10)] == [code]
    assert before.counts[TodayList.TO_REVIEW] == 0

    desk.keep(code, SAMPLES[:2])
    desk.read_waiting(code, lambda _done, _total: None)
    component = desk.dossier(code).dossier.components[0]
    assert component is not None
    after = desk.today.figures()
    assert after.counts[TodayList.TO_REVIEW] == 1
    assert [row.code for row in desk.today.rows(TodayList.TO_REVIEW, 10)] == [code]


def test_what_is_due_moves_on_with_the_clock(desk: Desk) -> None:
    procedure = next(each.code for each in desk.lookup.procedures() if each.working_days)
    code = desk.take_in(procedure, OWNER)
    due = desk.dossier(code).dossier.due_at
    assert due is not None

    assert counts(desk, due - timedelta(minutes=1))[TodayList.DUE_SOON] == 1
    late = counts(desk, due + timedelta(days=1))
    assert (late[TodayList.LATE], late[TodayList.DUE_SOON], late[TodayList.OPEN]) == (1, 0, 1)
    assert [row.code for row in TodayDesk(desk._store, lambda: due + timedelta(days=1)).rows(TodayList.LATE, 9)] == [
        code
    ]


def test_office_says_what_soon_means(desk: Desk) -> None:
    procedure = next(each.code for each in desk.lookup.procedures() if each.working_days)
    due = desk.dossier(desk.take_in(procedure, OWNER)).dossier.due_at
    assert due is not None
    early = due - timedelta(days=14)
    assert counts(desk, early)[TodayList.DUE_SOON] == 0

    desk.office.change(replace(Office(), soon_days=15))
    assert counts(desk, early)[TodayList.DUE_SOON] == 1
    assert TodayDesk(desk._store, lambda: early).figures().soon_days == 15


def test_what_is_due_first_comes_first(desk: Desk) -> None:
    codes = [desk.take_in(each.code, OWNER) for each in desk.lookup.procedures()[:6]]
    rows = desk.today.rows(TodayList.OPEN, 99)

    assert sorted(row.code for row in rows) == sorted(codes)
    dated = [row.due_at for row in rows if row.due_at]
    assert dated == sorted(dated)
    assert [row.due_at for row in rows][len(dated) :] == [None] * (len(rows) - len(dated))
    assert len(desk.today.rows(TodayList.OPEN, 2)) == 2


def test_now_is_asked_for_each_time(desk: Desk) -> None:
    desk.take_in(BIRTH, OWNER)

    assert counts(desk, datetime.now(UTC) + timedelta(days=40))[TodayList.NOT_DIGITIZED] == 0, "another month"
