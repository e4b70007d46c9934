"""The review as pure data: where the keyboard goes, what Enter means, what is taken back."""

from __future__ import annotations

from dataclasses import replace

import pytest

from desktop.ui.review.deciding import (
    Deciding,
    Meaning,
    can_confirm,
    confirmed,
    entered,
    meaning,
    not_stored,
    place_order,
    place_read,
    restored,
    stored,
)
from desktop.ui.review.rows import field_key, field_rows, parse_field_key, queue_rows, suggestion_rows
from desktop.ui.review.state import (
    Mode,
    ReviewState,
    arrived,
    asked_for,
    chosen,
    chosen_number,
    focused,
    moved_on,
    neighbour,
    next_open,
    open_refs,
    stepped,
    typed,
    unlocked,
)
from desktop.ui.review.wording import messages, problem_text, review_field_state
from desktop.ui.widgets.rows import Tone
from desktop.workflow.review_types import (
    Accepted,
    Draft,
    FieldRef,
    OpenedReview,
    Origin,
    Place,
    ReviewDossier,
    field_before,
)
from storage.views import ProposalView
from tests.helpers.made_desk import CODE, TODAY, MadeDesk
from tests.helpers.made_papers import made_papers

BIRTH_DATE = FieldRef(1, "date_of_birth")
MOTHER = FieldRef(1, "mother_birth_date")
FATHER = FieldRef(1, "father_name")
REUSED = FieldRef(5, "full_name")


def made_dossier() -> ReviewDossier:
    desk = MadeDesk()
    desk.papers = made_papers(desk)
    return desk.review.dossier(CODE)


DOSSIER = made_dossier()


def opened(**more: object) -> ReviewState:
    state = arrived(asked_for(ReviewState(), CODE, from_counter=False), OpenedReview(DOSSIER))
    return replace(state, **more)  # type: ignore[arg-type]  # each test names what it is about


def test_keyboard_begins_at_the_first_field_to_look_at() -> None:
    state = opened()

    assert state.focus == BIRTH_DATE
    assert [ref.key for ref in open_refs(state)] == [
        "date_of_birth", "place_of_origin", "mother_birth_date", "father_name", "wife_birth_date", "wife_residence",
    ]  # fmt: skip


def test_answer_for_another_dossier_is_dropped() -> None:
    state = asked_for(ReviewState(), "H34.12-261120-0008", from_counter=False)

    assert arrived(state, OpenedReview(DOSSIER)) is state
    assert arrived(ReviewState(), OpenedReview(DOSSIER)).mode is Mode.QUEUE


def test_next_goes_round_and_neighbours_stop_at_the_ends() -> None:
    last = DOSSIER.fields[-1].ref
    state = focused(opened(), last)

    assert next_open(state, last) == BIRTH_DATE
    assert neighbour(state, 1) == last
    assert neighbour(focused(state, DOSSIER.fields[0].ref), -1) == DOSSIER.fields[0].ref
    assert neighbour(state, -1) == DOSSIER.fields[-2].ref


def test_enter_takes_the_value_as_it_stands_and_goes_on() -> None:
    state, accepted = entered(opened(), TODAY)

    assert accepted == Accepted(BIRTH_DATE, "2019-06-01", 102)
    assert state.focus == FieldRef(1, "place_of_origin")
    assert BIRTH_DATE not in open_refs(state)


def test_enter_on_what_is_being_stored_decides_nothing_twice() -> None:
    state, _ = entered(opened(), TODAY)
    again, accepted = entered(focused(state, BIRTH_DATE), TODAY)

    assert accepted is None
    assert again.focus == FieldRef(1, "place_of_origin")


@pytest.mark.parametrize("text", ["31/2/2025", "27/7/25", "abc"])
def test_wrong_date_stays_with_its_reason(text: str) -> None:
    state, accepted = entered(typed(opened(), text), TODAY)

    assert accepted is None
    assert (state.focus, state.text) == (BIRTH_DATE, text)
    shown = state.field
    assert shown is not None
    first = messages(state, shown, meaning(state, TODAY))[0]
    assert (first.text, first.tone) == (problem_text(state.problem), Tone.PROBLEM)


def test_typing_again_takes_the_reason_away() -> None:
    state, _ = entered(typed(opened(), "31/2/2025"), TODAY)

    assert typed(state, "3/2/2025").problem == ""


def test_loose_date_is_stored_canonical() -> None:
    _, accepted = entered(typed(opened(), "3 2 2019"), TODAY)

    assert accepted == Accepted(BIRTH_DATE, "2019-02-03", 102)


def test_value_that_others_speak_against_wants_a_second_enter() -> None:
    state, accepted = entered(typed(opened(), "01/06/2031"), TODAY)
    assert (accepted, state.warned) == (None, True)

    _, accepted = entered(state, TODAY)
    assert accepted == Accepted(BIRTH_DATE, "2031-06-01", 102)


def test_empty_value_wants_a_second_enter() -> None:
    state = focused(opened(), FATHER)
    state, accepted = entered(state, TODAY)
    assert (accepted, state.focus) == (None, FATHER)

    _, accepted = entered(state, TODAY)
    assert accepted == Accepted(FATHER, "", 107)


def test_field_that_was_not_read_is_passed_or_entered() -> None:
    empty = FieldRef(1, "ethnicity")
    state, accepted = entered(focused(opened(), empty), TODAY)
    assert accepted is None
    assert state.focus == FieldRef(1, "place_of_origin")

    _, accepted = entered(typed(focused(opened(), empty), "Kinh"), TODAY)
    assert accepted == Accepted(empty, "Kinh", None)
    back, accepted = entered(typed(focused(opened(), empty), "  "), TODAY)
    assert (accepted, back.drafts) == (None, {})


def test_draft_that_says_what_stands_there_is_none() -> None:
    state = typed(opened(), "x")

    assert typed(state, "01/06/2019").drafts == {}


def test_typed_field_is_to_be_looked_at_until_it_is_accepted() -> None:
    number = FieldRef(1, "number")
    state = typed(focused(opened(), number), "262/2019")

    assert number in open_refs(state)
    assert not can_confirm(state)


def test_confirmed_field_is_locked_until_it_is_unlocked() -> None:
    state = focused(opened(), REUSED)

    assert state.is_locked
    assert typed(state, "X") is state
    assert typed(unlocked(state), "X").text == "X"
    assert entered(state, TODAY)[1] is None


def test_suggestions_step_round_to_the_value_itself() -> None:
    state = focused(opened(), MOTHER)
    first = stepped(state, 1)

    assert (chosen_number(state), first.text, chosen_number(first)) == (-1, "29/07/1983", 0)
    assert stepped(first, 1).text == "20/07/1983"
    assert stepped(state, -1).text == "29/07/1983"
    assert chosen(state, 7) is state
    shown = first.field
    assert shown is not None
    (row,) = suggestion_rows(first, shown, meaning(first, TODAY))
    assert row.state is not None
    assert (row.trailing, row.picture is not None) == ("Ctrl+1", True)


def test_proposal_is_taken_as_one() -> None:
    shown = DOSSIER.field(REUSED)
    assert shown is not None
    assert shown.view is not None
    view = replace(shown.view, proposals=(ProposalView(77, "DƯƠNG THÙY HƯƠNG", 0.8),))
    paper = DOSSIER.papers[2]
    fields = tuple(replace(f, view=view) if f.ref == REUSED else f for f in paper.fields)
    dossier = replace(DOSSIER, papers=(*DOSSIER.papers[:2], replace(paper, fields=fields)))
    state = focused(replace(opened(), dossier=dossier), REUSED)
    assert REUSED in open_refs(state)

    _, kept = entered(state, TODAY)
    assert kept == Accepted(REUSED, "DƯƠNG THÙY HƯỜNG", 501)
    proposal = replace(state, marked={})
    draft = replace(proposal, drafts={REUSED: Draft("DƯƠNG THÙY HƯƠNG", 501)})
    _, taken = entered(draft, TODAY)
    assert taken == Accepted(REUSED, "DƯƠNG THÙY HƯƠNG", 501, proposal_id=77)


def deciding(accepted: Accepted, draft: Draft | None = None) -> Deciding:
    shown = DOSSIER.field(accepted.ref)
    assert shown is not None
    return Deciding(accepted, field_before(shown), draft)


def test_what_was_typed_since_stays_typed() -> None:
    draft = Draft("3/2/2019", 102)
    state = opened(drafts={BIRTH_DATE: draft}, storing=frozenset({BIRTH_DATE}))
    accepted = Accepted(BIRTH_DATE, "2019-02-03", 102)

    assert stored(state, deciding(accepted, draft), DOSSIER).drafts == {}
    since = replace(state, drafts={BIRTH_DATE: Draft("4/2/2019", 102)})
    kept = stored(since, deciding(accepted, draft), DOSSIER)
    assert kept.drafts[BIRTH_DATE].text == "4/2/2019"
    assert kept.is_offering is False


def test_what_could_not_be_stored_has_the_keyboard_again() -> None:
    state, accepted = entered(typed(opened(), "3/2/2019"), TODAY)
    assert accepted is not None
    back = not_stored(state, accepted.ref, "Kho đang bận.")

    assert (back.focus, back.text, back.error) == (BIRTH_DATE, "3/2/2019", "Kho đang bận.")
    assert BIRTH_DATE in open_refs(back)


def test_steps_are_taken_back_and_done_again_in_order() -> None:
    state = opened()
    for ref, value in ((BIRTH_DATE, "2019-02-03"), (MOTHER, "1983-07-29")):
        seen = DOSSIER.field(ref)
        assert seen is not None
        state = stored(state, deciding(Accepted(ref, value, seen.view.id if seen.view else None)), DOSSIER)
    back = restored(state, DOSSIER, undoing=True)

    assert (back.focus, len(back.steps), [step.value for step in back.undone]) == (MOTHER, 1, ["1983-07-29"])
    again = restored(back, DOSSIER, undoing=False)
    assert ([step.value for step in again.steps], again.undone) == (["2019-02-03", "1983-07-29"], ())


def test_confirming_is_a_step_with_all_that_it_confirmed() -> None:
    step = confirmed(opened(), DOSSIER).steps[-1]

    assert step.reopens == (1, 2)
    assert len(step.before) == 14
    assert all(not each.is_confirmed for each in step.before)


def test_all_seen_offers_to_confirm() -> None:
    state = replace(opened(), storing=frozenset(open_refs(opened())))
    offered = moved_on(state)

    assert offered.is_offering
    assert not can_confirm(offered), "what is on its way is not stored yet"
    assert can_confirm(replace(offered, storing=frozenset(), dossier=_without_doubts()))


def _without_doubts() -> ReviewDossier:
    papers = tuple(
        replace(
            paper,
            fields=tuple(replace(f, clashes=(), view=f.view and replace(f.view, review=False)) for f in paper.fields),
        )
        for paper in DOSSIER.papers
    )
    return replace(DOSSIER, papers=papers)


def test_dossier_without_doubts_is_offered_at_once() -> None:
    state = arrived(asked_for(ReviewState(), CODE, from_counter=True), OpenedReview(_without_doubts()))

    assert (state.is_offering, state.focus) == (True, FieldRef(1, "number"))


def test_place_that_was_read_is_typed_but_not_accepted() -> None:
    place = Place(1, 0, (1, 2, 3, 4))
    order = place_order(opened(), place)
    assert order is not None
    assert (order.ref, order.page_width) == (BIRTH_DATE, 1666)
    state = place_read(replace(opened(), reading=BIRTH_DATE), order, "ngày 05 tháng 6 năm 2019")

    assert (state.text, state.reading, state.focus) == ("05/06/2019", None, BIRTH_DATE)
    _, accepted = entered(state, TODAY)
    assert accepted == Accepted(BIRTH_DATE, "2019-06-05", 102, place=place)


def test_place_that_is_no_value_is_shown_with_the_reason() -> None:
    order = place_order(opened(), Place(1, 0, (1, 2, 3, 4)))
    assert order is not None
    state = place_read(opened(), order, "Họ và tên")

    assert (state.text, state.problem) == ("Họ và tên", "date")
    assert place_read(opened(), order, "").drafts == {}
    assert place_read(opened(), order, "01/06/2019").drafts == {}, "it says what stands there"


def test_reading_a_confirmed_field_again_only_offers() -> None:
    state = focused(opened(), REUSED)
    order = place_order(state, Place(5, 0, (1, 2, 3, 4)))
    assert order is not None
    read = place_read(state, order, "DƯƠNG THÚY HƯỜNG")

    assert (read.text, read.drafts) == ("DƯƠNG THÙY HƯỜNG", {})
    assert [(each.value, each.origin) for each in read.suggestions] == [("DƯƠNG THÚY HƯỜNG", Origin.MARKED)]
    assert place_read(state, order, "DƯƠNG THÙY HƯỜNG").suggestions == ()


def test_nothing_is_read_on_a_page_that_is_not_there() -> None:
    assert place_order(opened(), Place(1, 3, (1, 2, 3, 4))) is None
    assert place_order(opened(), Place(99, 0, (1, 2, 3, 4))) is None
    assert place_order(ReviewState(), Place(1, 0, (1, 2, 3, 4))) is None


def test_draft_over_another_value_is_not_put_into_the_input() -> None:
    drafts = {BIRTH_DATE: Draft("3/2/2019", 102), MOTHER: Draft("1/1/1980", 9), REUSED: Draft("X", 501)}
    state = arrived(asked_for(ReviewState(), CODE, from_counter=False), OpenedReview(DOSSIER, drafts))

    assert state.drafts == {BIRTH_DATE: drafts[BIRTH_DATE], REUSED: drafts[REUSED]}
    assert state.unlocked == {REUSED}, "it is confirmed: who typed there had unlocked it"


def test_rows_name_their_fields() -> None:
    rows = field_rows(opened())

    assert [row.is_header for row in rows].count(True) == 3
    assert parse_field_key(field_key(MOTHER)) == MOTHER
    assert parse_field_key("header:1") is None
    by_key = {row.key: row for row in rows}
    assert by_key[field_key(MOTHER)].picture is not None, "what is to be looked at shows its crop"
    assert by_key[field_key(FieldRef(1, "sex"))].picture is None


def test_queue_tells_deadlines_in_words_and_tone() -> None:
    desk = MadeDesk()
    rows = [row for row in queue_rows(desk.review.queue(20), TODAY) if not row.is_header]

    assert [row.state.tone for row in rows if row.state] == [
        Tone.PROBLEM, Tone.PROBLEM, Tone.NEEDS_YOU, Tone.QUIET, Tone.QUIET, Tone.QUIET,
    ]  # fmt: skip
    assert "hoa" in rows[-1].detail


def test_field_says_why_somebody_must_look() -> None:
    def state_of(ref: FieldRef, **how: bool) -> tuple[Tone, str]:
        shown = DOSSIER.field(ref)
        assert shown is not None
        said = review_field_state(shown, is_stored=how.get("is_stored", False), has_draft=how.get("has_draft", False))
        return said.tone, said.icon

    assert state_of(BIRTH_DATE) == (Tone.NEEDS_YOU, "needs-you")
    assert state_of(MOTHER) == (Tone.PROBLEM, "problem")
    assert state_of(REUSED) == (Tone.FINE, "lock")
    assert state_of(FieldRef(1, "ethnicity")) == (Tone.QUIET, "optional")
    assert state_of(BIRTH_DATE, is_stored=True) == (Tone.QUIET, "clock")
    assert state_of(BIRTH_DATE, has_draft=True) == (Tone.NEEDS_YOU, "hand")


def test_untouched_input_means_the_value_itself() -> None:
    assert meaning(focused(opened(), FieldRef(1, "number")), TODAY) == Meaning("261/2019")
    assert meaning(ReviewState(), TODAY) == Meaning(None)
