"""Measured errors: an error of the first counts only when the second is right; silent ones are the reader's."""

from __future__ import annotations

from storage.database import Database
from storage.papers.fields import set_value
from storage.quality.keying import give_up, judge, key_value
from storage.quality.measuring import behind, measure
from storage.quality.outcomes import outcomes_of
from storage.quality.shapes import Measured, Reading, Rows
from storage.quality.sizes import wilson
from storage.states import Verdict
from tests.storage.quality.sampled import CARD, NAME, NUMBER, confirmed, drawn, officer_id, tasks_of

RIGHT = {NAME: "NGUYỄN AN", NUMBER: "062187001234"}


def keyed(database: Database, sample_id: int, login: str, said: dict[str, tuple[str, Verdict | None]]) -> None:
    """Key the next paper: what is not in `said` as it was confirmed; a verdict without a text gives up."""
    who = officer_id(database, login)
    for task in tasks_of(database, sample_id, login):
        text, verdict = said.get(task.key, (RIGHT[task.key], None))
        with database.writing() as session:
            if not text:
                give_up(session, task.id, who)
            elif key_value(session, task.id, text, who) is not None and verdict is not None:
                judge(session, task.id, verdict, who)


def row(rows: tuple[Measured, ...], kind: Rows, name: str = "") -> Measured:
    (found,) = [each for each in rows if each.rows is kind and each.name == name]
    return found


def test_errors_are_counted_by_officer_type_and_field(database: Database) -> None:
    with database.writing() as session:
        for by in ("hoa", "hoa", "mai"):
            confirmed(session, by)
        sample_id = drawn(session)
    keyed(database, sample_id, "lan", {NAME: ("NGUYỄN ANH", Verdict.SECOND)})
    keyed(database, sample_id, "lan", {NAME: ("NGUYỄN ANN", Verdict.FIRST), NUMBER: ("", None)})
    keyed(database, sample_id, "lan", {NUMBER: ("062187001235", None)})  # nobody said yet who is right
    with database.reading() as session:
        outcomes = outcomes_of(session, sample_id)
    rows = measure(outcomes)

    assert len(outcomes) == 5
    assert row(rows, Rows.VALUES) == Measured(Rows.VALUES, "", 4, 1, 1, wilson(1, 4))
    assert row(rows, Rows.PAPERS) == Measured(Rows.PAPERS, "", 3, 1, 0, wilson(1, 3))
    assert (row(rows, Rows.DOCUMENT_TYPE, CARD).checked, row(rows, Rows.DOCUMENT_TYPE, CARD).wrong) == (4, 1)
    assert (row(rows, Rows.FIELD, NAME).checked, row(rows, Rows.FIELD, NAME).wrong) == (3, 1)
    assert (row(rows, Rows.FIELD, NUMBER).checked, row(rows, Rows.FIELD, NUMBER).illegible) == (1, 1)
    assert sum(each.wrong for each in rows if each.rows is Rows.OFFICER) == 1
    assert sum(each.checked for each in rows if each.rows is Rows.OFFICER) == 4
    assert [each.is_corrected for each in outcomes if each.is_wrong] == [True]
    for each in rows:
        assert (
            len([found for found in behind(outcomes, each) if found.verdict is not Verdict.ILLEGIBLE]) >= each.checked
        )


def test_silent_error_is_the_readers_even_where_the_officer_saw_it(database: Database) -> None:
    with database.writing() as session:
        seen = confirmed(session, "hoa")  # read wrong without a mark, and the officer mended it
        set_value(session, seen, NAME, "NGUYỄN ANH", seen.confirmed_by_id or 0)
        confirmed(session, "mai", review=True)  # asked for a look, and the officer took it as it was
        sample_id = drawn(session)
    for _ in range(2):
        keyed(database, sample_id, "lan", {NAME: ("NGUYỄN ANH", Verdict.SECOND)})
    with database.reading() as session:
        outcomes = outcomes_of(session, sample_id)
    readings = {(each.officer, each.key): each.reading for each in outcomes}
    silent = row(measure(outcomes), Rows.SILENT)

    assert readings == {
        ("hoa", NAME): Reading(0.8, review=False, is_right=False),
        ("hoa", NUMBER): Reading(0.8, review=False, is_right=True),
        ("mai", NAME): Reading(0.8, review=True, is_right=False),
        ("mai", NUMBER): Reading(0.8, review=True, is_right=True),
    }
    assert (silent.wrong, silent.checked) == (1, 2)
    assert row(measure(outcomes), Rows.VALUES).wrong == 1, "the officer who mended it made no error"


def test_nothing_checked_has_no_rate(database: Database) -> None:
    assert [(each.checked, each.interval) for each in measure(())] == [(0, None)] * 3
