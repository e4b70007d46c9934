"""States of the two places, without Qt."""

from __future__ import annotations

from dataclasses import replace

import pytest

from desktop.start import has_screen, window_options
from desktop.ui.counter import state as counter
from desktop.ui.matching import match_spans
from desktop.ui.store import state as store
from desktop.workflow.desk_types import Preview
from desktop.workflow.owner_input import OwnerInput, parse_owner_input
from tests.helpers.made_desk import CARD, CODE, NUMBER, MadeDesk

DESK = MadeDesk()


def test_late_answer_to_an_older_question_changes_nothing() -> None:
    first = store.asked(store.StoreState(), "ng")
    second = store.asked(first, "nguyen")
    found = DESK.lookup.find("ng", 60)

    assert store.answered(second, first.ticket, found) is second
    assert store.answered(second, second.ticket, found).results == found


def test_typing_leaves_what_was_open() -> None:
    opened = store.opened(store.StoreState(), store.Opened("owner", "O7"))

    assert store.asked(opened, "x").trail == ()


def test_back_goes_along_the_trail() -> None:
    state = store.StoreState()
    for thing in (store.Opened("owner", "O7"), store.Opened("paper", "P1")):
        state = store.opened(state, thing)

    assert store.went_back(state).trail == (store.Opened("owner", "O7"),)
    assert store.went_back(store.went_back(state)).trail == ()


def test_thing_that_is_not_wanted_any_more_is_dropped() -> None:
    state = store.opened(store.StoreState(), store.Opened("owner", "O7"))

    assert store.arrived(state, store.Opened("owner", "O8"), DESK.lookup.person("O8")).detail is None


@pytest.mark.parametrize(
    ("text", "query", "expected"),
    [
        ("Nguyễn Thị Hòa", "nguyen hoa", ["Nguyễn", "Hòa"]),
        ("Đinh Thùy", "dinh th", ["Đinh", "Th"]),
        ("Giấy khai sinh", "sinh g", ["G", "sinh"]),
        ("Nguyễn", "", []),
        ("P12", "p1", ["P1"]),
    ],
)
def test_pieces_that_answer_are_marked(text: str, query: str, expected: list[str]) -> None:
    assert [text[start:end] for start, end in match_spans(text, query)] == expected


def test_owner_by_card_number_or_not_yet() -> None:
    assert parse_owner_input(CARD) == OwnerInput(NUMBER, "233012345", "Nguyễn Thị Hòa", "1987-09-02", from_card=True)
    assert parse_owner_input("062 187 001 234") == OwnerInput(NUMBER)
    assert parse_owner_input("06218") is None
    assert parse_owner_input(CARD[:40]) is None


def with_catalogue() -> counter.CounterState:
    return counter.begun(replace(counter.CounterState(), procedures=DESK.lookup.procedures(), is_ready=True))


@pytest.mark.parametrize(
    ("typed", "first"), [("khai", "Đăng ký khai sinh"), ("hon nhan", "Xác nhận tình trạng hôn nhân")]
)
def test_procedure_by_a_few_letters_without_marks(typed: str, first: str) -> None:
    assert counter.choices(counter.procedure_typed(with_catalogue(), typed))[0].name == first


def test_most_used_procedure_comes_first() -> None:
    assert [each.uses for each in counter.choices(with_catalogue())] == [4, 3, 2, 1]


def test_card_read_into_the_wrong_box_is_the_owner() -> None:
    state = counter.procedure_typed(with_catalogue(), CARD)

    assert state.new.owner is not None
    assert state.new.owner_text == NUMBER
    assert state.new.procedure_text == ""


def test_dossier_opens_only_with_an_answer_for_what_stands_there() -> None:
    state = counter.owner_typed(counter.procedure_chosen(with_catalogue(), "1.001193"), NUMBER)
    assert state.new.question == ("1.001193", NUMBER)
    assert not state.new.can_open

    answered = counter.previewed(state, ("1.001193", NUMBER), DESK.preview("1.001193", NUMBER))
    assert answered.new.can_open
    assert not counter.owner_typed(answered, "001196366015").new.can_open


def test_stranger_needs_a_name() -> None:
    number = "001196366015"
    state = counter.owner_typed(counter.procedure_chosen(with_catalogue(), "1.001193"), number)
    state = counter.previewed(state, ("1.001193", number), Preview(None, ()))

    assert state.new.needs_name
    assert counter.name_typed(state, "Lò Thị May").new.can_open


def test_stacks_of_several_dossiers_are_told_apart() -> None:
    state = counter.read_on(counter.taken_up(with_catalogue(), CODE), counter.Reading("other", 1, 5))
    assert state.own_reading is None

    state = counter.read_on(state, counter.Reading(CODE, 2, 3))
    assert state.own_reading == counter.Reading(CODE, 2, 3)
    assert counter.read_out(state, CODE).reading == (counter.Reading("other", 1, 5),)


@pytest.mark.parametrize(
    ("arguments", "opens"),
    [([], True), (["--data", "x"], True), (["--data=x", "--lang=en"], True), (["read", "a.png"], False),
     (["--help"], False), (["--data"], False), (["--lang", "fr"], False)],
)  # fmt: skip
def test_window_opens_only_without_a_command(arguments: list[str], *, opens: bool) -> None:
    assert (window_options(arguments) is not None) == opens


def test_screen_is_known_from_the_environment() -> None:
    assert has_screen({"DISPLAY": ":0"}, "linux")
    assert has_screen({"WAYLAND_DISPLAY": "wayland-0"}, "linux")
    assert has_screen({}, "win32")
    assert not has_screen({}, "linux")
    assert not has_screen({"DISPLAY": ":0", "QT_QPA_PLATFORM": "offscreen"}, "linux")
