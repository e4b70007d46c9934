"""Reviews as the window stores them: one value at a time, taken back, put off, compared with originals."""

from __future__ import annotations

import pytest
from sqlalchemy.orm import Session

from storage.casework.review_queue import list_to_review, postpone, postponement_of
from storage.casework.reviewing import (
    NOTHING,
    Restore,
    SetValue,
    TakeProposal,
    compare_originals,
    restore_fields,
    review_papers,
    take_proposal,
)
from storage.database import Database
from storage.errors import NotFound, StaleVersion
from storage.lists import QueuedDossier
from storage.models.dossier import Dossier
from storage.models.paper import Paper
from storage.papers.fields import NewValue, current_values, write_readings
from storage.papers.papers import get_paper
from storage.papers.undoing import Standing
from storage.papers.views import view_paper
from storage.states import ComponentState, PostponeReason
from tests.storage.handed_in import digitize, hand_in, page, read, scan
from tests.storage.rows import NOON, add_dossier, add_officer, add_owner, add_procedure

CARD = "citizen_id_card"
KEY = "full_name"


def doubtful(session: Session, dossier: Dossier) -> Paper:
    (capture,) = hand_in(session, dossier, f"file of {dossier.code}".encode())
    stored = digitize(session, dossier, read(CARD, [page(session, capture)], {KEY: "NGUYEN AN"}, review=True))
    return get_paper(session, stored.new[0])


def opened(session: Session) -> Dossier:
    procedure = add_procedure(session, document_types=(CARD,))
    return add_dossier(session, add_owner(session, personal_id="062187001234"), procedure)


def setting(session: Session, paper: Paper, value: str, **more: object) -> SetValue:
    seen = current_values(session, paper.id)[KEY].id
    return SetValue(paper.id, KEY, value, seen, **more)  # type: ignore[arg-type]  # each test names what it is about


def store(session: Session, dossier: Dossier, *settings: SetValue, confirm: bool = False) -> None:
    review_papers(session, dossier.code, lambda _papers: settings, add_officer(session).id, confirm=confirm)


def queue_of(database: Database) -> tuple[QueuedDossier, ...]:
    with database.reading() as session:
        return list_to_review(session, 10)


def test_value_stands_where_the_officer_marked_it(database: Database) -> None:
    with database.writing() as session:
        dossier = opened(session)
        paper = doubtful(session, dossier)
        store(session, dossier, setting(session, paper, "NGUYỄN AN", page=0, box=(5, 6, 70, 8)))
        row = current_values(session, paper.id)[KEY]

        assert (row.value, row.box) == ("NGUYỄN AN", [5, 6, 70, 8])
        with pytest.raises(NotFound):
            store(session, dossier, setting(session, paper, "B", page=7, box=(5, 6, 70, 8)))


def test_nobody_enters_a_field_that_somebody_else_filled_meanwhile(database: Database) -> None:
    with database.writing() as session:
        dossier = opened(session)
        paper = doubtful(session, dossier)
        store(session, dossier, SetValue(paper.id, "sex", "Nam", NOTHING))
        with pytest.raises(StaleVersion):
            store(session, dossier, SetValue(paper.id, "sex", "Nữ", NOTHING))


def test_field_is_restored_with_what_follows_from_it(database: Database) -> None:
    with database.writing() as session:
        dossier = opened(session)
        paper = doubtful(session, dossier)
        before = current_values(session, paper.id)[KEY].id
        store(session, dossier, setting(session, paper, "NGUYỄN AN"), confirm=True)
        seen = current_values(session, paper.id)[KEY].id
        officer_id = add_officer(session).id
        stale = Restore(paper.id, KEY, Standing(before), before)
        with pytest.raises(StaleVersion):
            restore_fields(session, dossier.code, [stale], officer_id)
        restore_fields(
            session, dossier.code, [Restore(paper.id, KEY, Standing(before), seen)], officer_id, reopened=[paper.id]
        )

        assert current_values(session, paper.id)[KEY].value == "NGUYEN AN"
        assert paper.confirmed_at is None


def test_proposal_is_taken_only_over_the_value_that_was_seen(database: Database) -> None:
    with database.writing() as session:
        dossier = opened(session)
        paper = doubtful(session, dossier)
        store(session, dossier, setting(session, paper, "A"))
        again = NewValue(KEY, "B", raw="B", confidence=0.7, review=True, source="ocr")
        write_readings(session, paper, [again])
        (view,) = [field for field in view_paper(session, paper.id).fields if field.key == KEY]
        taken = TakeProposal(paper.id, KEY, view.proposals[0].id, view.id)
        officer_id = add_officer(session).id
        with pytest.raises(StaleVersion):
            take_proposal(
                session, dossier.code, TakeProposal(paper.id, KEY, taken.proposal_id, view.id - 1), officer_id
            )
        take_proposal(session, dossier.code, taken, officer_id)

        assert current_values(session, paper.id)[KEY].value == "B"


def test_originals_are_compared_for_what_was_scanned(database: Database) -> None:
    with database.writing() as session:
        procedure = add_procedure(session, document_types=(CARD, "marriage_certificate"))
        dossier = add_dossier(session, add_owner(session, personal_id="062187001234"), procedure)
        scan(session, dossier, CARD, {KEY: "NGUYỄN AN"})
        officer_id = add_officer(session).id

        assert compare_originals(session, dossier.code, officer_id, original_seen=True) == 1
        scanned, missing = dossier.components
        assert (scanned.state, scanned.original_seen, scanned.compared_by_id) == (
            ComponentState.SCANNED,
            True,
            officer_id,
        )
        assert missing.compared_at is None


def test_queue_has_what_waits_and_the_earliest_due_first(database: Database) -> None:
    with database.writing() as session:
        late = opened(session)
        later = add_dossier(session, add_owner(session, "Y LAN", birth_date=None))
        done = add_dossier(session, add_owner(session, "A THU", birth_date=None))
        never = add_dossier(session, add_owner(session, "Y HOA", birth_date=None))
        late.due_at = NOON
        for dossier in (later, late, done):
            doubtful(session, dossier)
        store(session, done, confirm=True)
        codes = [late.code, later.code]

        assert never.code not in codes
    queue = queue_of(database)

    assert [each.code for each in queue] == codes
    assert [(each.papers, each.doubtful, each.postponed) for each in queue] == [(1, 1, None)] * 2
    assert queue[1].owner_name == "Y LAN"


def test_later_reading_of_a_confirmed_paper_comes_back_into_the_queue(database: Database) -> None:
    with database.writing() as session:
        dossier = opened(session)
        paper = doubtful(session, dossier)
        store(session, dossier, confirm=True)
        write_readings(session, paper, [NewValue(KEY, "B", raw="B", confidence=0.7, review=True, source="ocr")])

    assert [(each.code, each.doubtful) for each in queue_of(database)] == [(dossier.code, 1)]


def test_put_off_with_a_reason_until_it_is_confirmed(database: Database) -> None:
    with database.writing() as session:
        dossier, other = opened(session), add_dossier(session, add_owner(session, "Y LAN"))
        for each in (dossier, other):
            doubtful(session, each)
        postpone(session, dossier.code, PostponeReason.ASK_CITIZEN, add_officer(session).id)
        postpone(session, dossier.code, PostponeReason.ILLEGIBLE, add_officer(session, "mai").id)
    queue = queue_of(database)

    assert [each.code for each in queue] == [other.code, dossier.code], "what was put off stands last"
    assert queue[1].postponed is not None
    assert (queue[1].postponed.reason, queue[1].postponed.officer) == (PostponeReason.ILLEGIBLE, "mai")
    with database.writing() as session:
        store(session, dossier, confirm=True)
        assert postponement_of(session, dossier.id) is None
        with pytest.raises(NotFound):
            postpone(session, "H34.12-000000-0000", PostponeReason.BUSY, add_officer(session).id)
