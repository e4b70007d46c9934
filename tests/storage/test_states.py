"""Which steps a dossier may take, and what other systems are told."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storage.errors import IllegalTransition
from storage.states import (
    CHANNEL_CODES,
    COMPONENT_CHANGES,
    COMPONENT_CODES,
    MOVES,
    OPEN_STEPS,
    Channel,
    ComponentState,
    DossierStep,
    PortalStatus,
    check_component_change,
    check_move,
    next_steps,
    portal_status,
)

# Written out once more, by hand: the table under test is made of loops.
ALLOWED = {
    "received": {"appraised", "supplement", "refused", "stopped", "withdrawn"},
    "appraised": {"approved", "supplement", "stopped", "withdrawn"},
    "approved": {"sealed", "stopped", "withdrawn"},
    "sealed": {"returned", "stopped", "withdrawn"},
    "supplement": {"received", "stopped", "withdrawn"},
    "returned": set[str](),
    "stopped": set[str](),
    "withdrawn": set[str](),
    "refused": set[str](),
}


@pytest.mark.parametrize("before", DossierStep)
@pytest.mark.parametrize("after", DossierStep)
def test_exactly_the_moves_of_the_rules_are_allowed(before: DossierStep, after: DossierStep) -> None:
    if after.value in ALLOWED[before.value]:
        check_move(before, after)
        return
    with pytest.raises(IllegalTransition) as caught:
        check_move(before, after)

    assert (caught.value.before, caught.value.after) == (before.value, after.value)


def test_every_move_is_listed_once_and_has_a_reason() -> None:
    pairs = [(move.before, move.after) for move in MOVES]

    assert len(pairs) == len(set(pairs))
    assert all(move.reason for move in MOVES)


def test_usual_way_comes_first() -> None:
    assert next_steps(DossierStep.RECEIVED)[0] is DossierStep.APPRAISED
    assert next_steps(DossierStep.SEALED)[0] is DossierStep.RETURNED


def test_steps_are_called_as_on_the_command_line() -> None:
    assert [step.value for step in DossierStep][:8] == [
        "received", "appraised", "approved", "sealed", "returned", "supplement", "stopped", "withdrawn",
    ]  # fmt: skip


@given(st.lists(st.sampled_from(DossierStep), max_size=30))
def test_no_walk_skips_a_step_or_leaves_a_closed_dossier(wishes: list[DossierStep]) -> None:
    walk = [DossierStep.RECEIVED]
    for wish in wishes:
        if wish in next_steps(walk[-1]):
            walk.append(wish)

    assert all(step in OPEN_STEPS for step in walk[:-1])
    if walk[-1] is DossierStep.RETURNED:
        assert walk[-4:] == [DossierStep.APPRAISED, DossierStep.APPROVED, DossierStep.SEALED, DossierStep.RETURNED]


@pytest.mark.parametrize(
    ("step", "has_result", "is_unpaid", "expected"),
    [
        ("received", False, False, 2),
        ("received", True, False, 2),
        ("received", False, True, 6),
        ("appraised", False, False, 4),
        ("approved", True, False, 4),
        ("approved", False, True, 6),
        ("sealed", False, False, 4),
        ("sealed", True, False, 9),
        ("sealed", True, True, 6),
        ("returned", True, False, 10),
        ("returned", True, True, 10),
        ("supplement", False, False, 5),
        ("supplement", False, True, 5),
        ("stopped", False, True, 8),
        ("withdrawn", False, False, 7),
        ("refused", False, False, 3),
    ],
)
def test_portal_is_told_one_of_its_ten_statuses(step: str, has_result: bool, is_unpaid: bool, expected: int) -> None:
    assert portal_status(DossierStep(step), has_result=has_result, is_unpaid=is_unpaid) == expected


def test_all_statuses_but_registered_can_be_told() -> None:
    told = {
        portal_status(step, has_result=result, is_unpaid=unpaid)
        for step in DossierStep
        for result in (False, True)
        for unpaid in (False, True)
    }

    assert told == set(PortalStatus) - {PortalStatus.REGISTERED}


def test_component_codes_are_those_of_the_one_stop_systems() -> None:
    assert {state.value: code for state, code in COMPONENT_CODES.items()} == {
        "missing": 0,
        "scanned": 1,
        "reused": 2,
        "reused_result": 3,
        "in_database": 0,
    }


def test_scanned_component_is_never_called_reused() -> None:
    for after in ("reused", "reused_result", "in_database"):
        with pytest.raises(IllegalTransition):
            check_component_change(ComponentState.SCANNED, ComponentState(after))


@pytest.mark.parametrize("before", ComponentState)
def test_component_may_stay_lose_its_paper_or_get_one(before: ComponentState) -> None:
    check_component_change(before, before)
    check_component_change(before, ComponentState.MISSING)
    check_component_change(before, ComponentState.SCANNED)


def test_better_paper_of_the_store_may_take_the_place_of_another() -> None:
    check_component_change(ComponentState.REUSED, ComponentState.REUSED_RESULT)
    check_component_change(ComponentState.IN_DATABASE, ComponentState.REUSED)

    assert all(state not in others for state, others in COMPONENT_CHANGES.items())


def test_channels_have_the_codes_of_the_portal() -> None:
    assert CHANNEL_CODES == {Channel.DIRECT: 1, Channel.ONLINE: 2, Channel.POST: 3}
