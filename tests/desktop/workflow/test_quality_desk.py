"""Quality samples on a real store: one person confirms, another one keys, and the reader is judged by both."""

from __future__ import annotations

import csv
import json
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest

from desktop.ui.wording import today
from desktop.workflow.desk import Desk
from desktop.workflow.owner_input import parse_owner_input
from desktop.workflow.quality_types import KeyingPaper, KeyingTask
from ocr.errors import NotWritten
from storage.account_types import Role
from storage.errors import NotFound, OwnWork
from storage.quality.shapes import Plan
from storage.quality.sizes import Wanted
from storage.rates.periods import Period
from storage.states import Verdict
from tests.helpers.made_accounts import PASSWORD
from tests.helpers.made_desk import CARD, SAMPLES
from tests.helpers.stand_in_reader import TEN_FIELDS, stand_in

NAME, BORN = "full_name", "date_of_birth"


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """A store in which the user of this computer confirmed a paper of ten fields."""
    made = Desk.open(tmp_path / "store", read=stand_in(fields=TEN_FIELDS))
    owner = parse_owner_input(CARD)
    assert owner is not None
    code = made.take_in("1.001193", owner)
    made.keep(code, SAMPLES[:1])
    made.read_waiting(code, lambda _done, _total: None)
    made.review.confirm(made.review.dossier(code))
    yield made
    made.close()


def plan() -> Plan:
    return Plan(Period(today() - timedelta(days=1), today() + timedelta(days=1)), None, Wanted(0.01, 0.95, 0.5))


def signed_in(desk: Desk) -> Desk:
    """Let a second person work."""
    desk.accounts.make_account("truong", "Y Trưởng", Role.ADMINISTRATOR, PASSWORD)
    desk.accounts.sign_in("truong", PASSWORD)
    return desk


def given(desk: Desk, sample_id: int) -> KeyingPaper:
    paper = desk.quality.next_paper(sample_id)
    assert paper is not None
    return paper


def task(paper: KeyingPaper, key: str) -> KeyingTask:
    return next(each for each in paper.tasks if each.key == key)


def test_store_without_accounts_says_that_it_knows_nobody(desk: Desk) -> None:
    sample_id = desk.quality.draw(plan())
    overview = desk.quality.overview(plan(), sample_id)

    assert not overview.knows_people
    assert overview.result is not None
    assert overview.result.progress.yours == overview.result.progress.values == 10
    assert desk.quality.next_paper(sample_id) is None
    assert signed_in(desk).quality.overview(plan(), None).knows_people


def test_typed_text_is_made_canonical_before_it_is_compared(desk: Desk) -> None:
    sample_id = signed_in(desk).quality.draw(plan())
    paper = given(desk, sample_id)
    values = {each.key: each.value for each in desk.lookup.paper(f"P{paper.paper_id}").paper.fields}
    year, month, day = str(values[BORN]).split("-")

    assert desk.quality.key(task(paper, BORN), f"{day} {month}").problem == "date"
    assert desk.quality.key(task(paper, BORN), " ").problem == "empty"
    assert desk.quality.key(task(paper, BORN), f"{day} {month} {year}").difference is None
    assert desk.quality.key(task(paper, NAME), str(values[NAME]).lower()).difference is None
    assert len(given(desk, sample_id).tasks) == len(paper.tasks) - 2


def test_wrong_value_is_corrected_in_the_paper(desk: Desk) -> None:
    sample_id = signed_in(desk).quality.draw(plan())
    paper = given(desk, sample_id)
    found = desk.quality.key(task(paper, NAME), "LÊ VĂN MỘT NGƯỜI KHÁC")
    assert found.difference is not None
    with pytest.raises(NotFound):
        desk.quality.difference(task(paper, BORN).id)
    assert given(desk, sample_id).tasks[0].is_keyed
    assert desk.quality.difference(task(paper, NAME).id) == found.difference

    assert desk.quality.judge(task(paper, NAME).id, Verdict.SECOND)
    stored = {each.key: each for each in desk.lookup.paper(f"P{paper.paper_id}").paper.fields}[NAME]
    assert (stored.value, stored.confirmed_by) == ("LÊ VĂN MỘT NGƯỜI KHÁC", "truong")
    desk.quality.take_back(task(paper, NAME).id)
    stored = {each.key: each for each in desk.lookup.paper(f"P{paper.paper_id}").paper.fields}[NAME]
    assert stored.value == found.difference.first


def test_one_who_confirmed_may_not_key(desk: Desk) -> None:
    sample_id = desk.quality.draw(plan())
    first = desk.quality
    paper = given(signed_in(desk), sample_id)

    with pytest.raises(OwnWork):
        first.key(paper.tasks[0], "x")


def test_pairs_hold_what_calibration_needs_and_nothing_of_people(desk: Desk, tmp_path: Path) -> None:
    sample_id = signed_in(desk).quality.draw(plan())
    paper = given(desk, sample_id)
    values = {each.key: each.value for each in desk.lookup.paper(f"P{paper.paper_id}").paper.fields}
    for each in paper.tasks[1:]:
        desk.quality.give_up(each.id) if each.key == BORN else desk.quality.key(each, str(values[each.key]))
    desk.quality.key(paper.tasks[0], "9/1999")
    desk.quality.judge(paper.tasks[0].id, Verdict.SECOND)
    assert desk.quality.write_pairs(sample_id, tmp_path / "pairs.json") == 9
    assert desk.quality.write_pairs(sample_id, tmp_path / "pairs.csv") == 9
    text = (tmp_path / "pairs.json").read_text("utf-8")
    pairs = json.loads(text)["pairs"]
    with (tmp_path / "pairs.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))

    assert [pair["right"] for pair in pairs].count(False) == 1
    assert {pair["key"] for pair in pairs} == {each.key for each in paper.tasks} - {BORN}
    assert set(pairs[0]) == {"document_type", "key", "kind", "confidence", "review", "right"}
    assert [(row["key"], row["right"]) for row in rows] == [(pair["key"], str(int(pair["right"]))) for pair in pairs]
    assert not [value for value in values.values() if str(value) in text]
    with pytest.raises(NotWritten):
        desk.quality.write_pairs(sample_id, tmp_path / "none" / "pairs.json")


def test_period_without_confirmed_papers_draws_nothing(desk: Desk) -> None:
    long_ago = Plan(Period(date(2001, 1, 1), date(2001, 1, 31)))

    assert desk.quality.overview(long_ago, None).outlook.papers == 0
    with pytest.raises(NotFound):
        desk.quality.draw(long_ago)
