"""The review on a real store: opened, accepted, taken back, confirmed, put off, read again."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from desktop.workflow.desk import Desk
from desktop.workflow.owner_input import parse_owner_input
from desktop.workflow.review_desk import ReviewDesk
from desktop.workflow.review_types import (
    Accepted,
    Draft,
    FieldRef,
    Origin,
    Place,
    PlaceOrder,
    ReviewDossier,
    ReviewField,
    field_before,
)
from storage.errors import NotFound, StaleVersion
from storage.states import PostponeReason
from tests.helpers.made_desk import CARD, SAMPLES
from tests.helpers.stand_in_reader import stand_in

BIRTH = "1.001193"
NAME = "full_name"


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = Desk.open(tmp_path / "store", read=stand_in())
    yield made
    made.close()


@pytest.fixture
def code(desk: Desk) -> str:
    owner = parse_owner_input(CARD)
    assert owner is not None
    code = desk.take_in(BIRTH, owner)
    desk.keep(code, SAMPLES[:2])
    desk.read_waiting(code, lambda _done, _total: None)
    return code


def names(dossier: ReviewDossier) -> list[ReviewField]:
    return [each for each in dossier.fields if each.ref.key == NAME]


def accepted(shown: ReviewField, value: str | None = None, **more: object) -> Accepted:
    view = shown.view
    text = shown.value if value is None else value
    return Accepted(shown.ref, text, None if view is None else view.id, **more)  # type: ignore[arg-type]


def test_fields_stand_as_on_the_paper_whether_they_were_read_or_not(desk: Desk, code: str) -> None:
    paper = desk.review.dossier(code).papers[0]
    keys = [each.ref.key for each in paper.fields]
    unread = [each for each in paper.fields if each.view is None]

    assert keys[:3] == ["number", NAME, "date_of_birth"]
    assert len(unread) == len(keys) - 1
    assert [each.ref.key for each in paper.fields if each.needs_person] == [NAME]
    assert {each.kind for each in unread if each.ref.key == "date_of_birth"} == {"date"}


def test_changed_value_keeps_its_place_in_the_list(desk: Desk, code: str) -> None:
    before = desk.review.dossier(code)
    after = desk.review.accept(code, accepted(names(before)[0], "TRẦN THỊ MAI"))

    assert [each.ref for each in after.fields] == [each.ref for each in before.fields]


def test_accepted_value_is_stored_with_the_place_that_was_marked(desk: Desk, code: str) -> None:
    review: ReviewDesk = desk.review
    shown = names(review.dossier(code))[0]
    place = Place(shown.ref.paper_id, 0, (10, 20, 300, 40))
    after = review.accept(code, accepted(shown, "TRẦN THỊ MAI", place=place)).field(shown.ref)

    assert after is not None
    assert after.view is not None
    assert (after.value, after.view.box, after.is_confirmed, after.needs_person) == (
        "TRẦN THỊ MAI",
        (10, 20, 300, 40),
        True,
        False,
    )


def test_nobody_overwrites_what_they_did_not_see(desk: Desk, code: str) -> None:
    shown = names(desk.review.dossier(code))[0]
    desk.review.accept(code, accepted(shown, "A"))

    with pytest.raises(StaleVersion):
        desk.review.accept(code, accepted(shown, "B"))
    with pytest.raises(StaleVersion):
        desk.review.accept(code, replace(accepted(shown, "B"), seen=None))


def test_field_that_was_not_read_is_entered_and_taken_back(desk: Desk, code: str) -> None:
    review = desk.review
    shown = next(each for each in review.dossier(code).fields if each.ref.key == "date_of_birth")
    entered = review.accept(code, accepted(shown, "2019-06-01")).field(shown.ref)
    assert entered is not None
    assert entered.view is not None
    back = review.restore(code, [(field_before(shown), entered.view.id)]).field(shown.ref)

    assert back is not None
    assert back.view is None


def test_confirmed_dossier_leaves_the_queue_and_comes_back_when_reopened(desk: Desk, code: str) -> None:
    review = desk.review
    before = review.dossier(code)
    assert [(each.code, each.doubtful, each.papers) for each in review.queue(10)] == [(code, 2, 2)]
    review.save_drafts(code, {names(before)[0].ref: Draft("x", 1)})
    done = review.confirm(before)

    assert done.is_confirmed
    assert review.queue(10) == ()
    assert review.open(code).drafts == {}
    fields = [(field_before(each), each.view.id) for each in before.fields if each.view is not None]
    back = review.restore(code, fields, [each.paper.id for each in before.papers])
    assert [each.needs_person for each in names(back)] == [True, True]
    assert [each.code for each in review.queue(10)] == [code]


def test_only_what_was_seen_is_confirmed(desk: Desk, code: str) -> None:
    seen = desk.review.dossier(code)
    desk.keep(code, SAMPLES[2:3])
    desk.read_waiting(code, lambda _done, _total: None)

    with pytest.raises(StaleVersion):
        desk.review.confirm(seen)
    assert not desk.review.dossier(code).is_confirmed


def test_put_off_and_why(desk: Desk, code: str) -> None:
    desk.review.postpone(code, PostponeReason.WAIT_PAPER)
    (queued,) = desk.review.queue(10)

    assert queued.postponed is not None
    assert queued.postponed.reason is PostponeReason.WAIT_PAPER
    assert desk.review.dossier(code).postponed == queued.postponed
    with pytest.raises(NotFound):
        desk.review.postpone("H34.12-000000-0000", PostponeReason.BUSY)


def test_confirmed_name_of_the_owner_is_known_to_the_next_paper(desk: Desk, code: str) -> None:
    review = desk.review
    dossier = review.dossier(code)
    number = FieldRef(dossier.papers[0].paper.id, "id_number")
    for ref, value in ((names(dossier)[0].ref, "NGUYỄN THỊ HÒA"), (number, "062187001234")):
        shown = review.dossier(code).field(ref)
        assert shown is not None
        review.accept(code, accepted(shown, value))
    second = dossier.papers[1].paper.id
    shown = review.dossier(code).field(FieldRef(second, "id_number"))
    assert shown is not None
    review.accept(code, accepted(shown, "062187001234"))
    other = review.dossier(code).field(FieldRef(second, NAME))

    assert other is not None
    assert "NGUYỄN THỊ HÒA" in [each.value for each in other.suggestions]
    assert other.needs_person
    (clash,) = other.clashes
    assert clash.other.origin in {Origin.STORE, Origin.PAPER}


def test_originals_compared_are_on_record(desk: Desk, code: str) -> None:
    dossier = desk.review.compare(code, original_seen=True)
    components = [each.component for each in dossier.papers if each.component is not None]

    assert all(each.original_seen and each.compared_at for each in components)


def test_marked_place_is_read_from_the_page(desk: Desk, code: str) -> None:
    paper = desk.review.dossier(code).papers[0].paper
    ref = FieldRef(paper.id, NAME)
    page = paper.pages[0]
    order = PlaceOrder(ref, Place(paper.id, 0, (420, 570, 300, 45)), page.picture_sha256, 1672, "name")
    found = desk.review.read_place(order)
    nowhere = desk.review.read_place(replace(order, place=Place(paper.id, 0, (9000, 9000, 50, 50))))

    assert "NGUYỆT MLÔ" in found.text
    assert found.confidence > 0.3
    assert (nowhere.text, nowhere.confidence) == ("", 0.0)
