"""What was read is stored: new papers, papers that the store has already, results, and what others read meanwhile."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
import sqlalchemy as sa
from sqlalchemy.orm import Session

from storage.casework.digitization import CaptureEnd, Digitized, StoredPapers, store_digitized
from storage.database import Database
from storage.models.dossier import Component, ComponentPaper, Dossier
from storage.models.owner import Owner
from storage.models.paper import Capture, Paper
from storage.papers.captures import DUPLICATE, waiting_captures
from storage.papers.components import fill
from storage.papers.duplicates import SameBy
from storage.papers.fields import set_value
from storage.papers.papers import confirm_paper, delete_paper, get_paper
from storage.papers.surgery import join_papers, part_paper
from storage.states import CaptureStatus, ComponentState
from tests.storage.handed_in import digitize, hand_in, page, read, scan
from tests.storage.rows import add_dossier, add_officer, add_owner, add_procedure

CARD = "citizen_id_card"
LOOK, OTHER_LOOK = "0" * 512, "f" * 512
FACTS = {"full_name": "NGUYỄN THỊ HÒA", "id_number": "062187001234", "sex": "Nữ"}


@pytest.fixture
def session(database: Database) -> Iterator[Session]:
    with database.writing() as opened:
        yield opened


@pytest.fixture
def owner(session: Session) -> Owner:
    return add_owner(session, personal_id="062187001234")


@pytest.fixture
def dossier(session: Session, owner: Owner) -> Dossier:
    return add_dossier(session, owner, add_procedure(session, document_types=(CARD, CARD, "birth_notification")))


def states(dossier: Dossier) -> list[ComponentState]:
    return [each.state for each in dossier.components]


def papers_in(session: Session, component: Component) -> list[int]:
    return list(session.scalars(sa.select(ComponentPaper.paper_id).where(ComponentPaper.component_id == component.id)))


def count(session: Session) -> int:
    return session.scalar(sa.select(sa.func.count()).select_from(Paper)) or 0


def test_two_cards_on_one_page_are_two_papers(session: Session, dossier: Dossier) -> None:
    (capture,) = hand_in(session, dossier, b"two cards")
    cards = [read(CARD, [page(session, capture, look=LOOK)], {"full_name": name}) for name in ("A THU", "Y LAN")]
    stored = digitize(session, dossier, *cards)

    assert (len(stored.new), stored.duplicates) == (2, ())
    assert states(dossier) == [ComponentState.SCANNED, ComponentState.SCANNED, ComponentState.MISSING]


def test_same_two_cards_again_are_found_one_by_one(session: Session, dossier: Dossier) -> None:
    capture = stored = None
    for _ in range(2):
        (capture,) = hand_in(session, dossier, b"two cards")
        cards = [read(CARD, [page(session, capture)], {"full_name": name}) for name in ("A THU", "Y LAN")]
        stored = digitize(session, dossier, *cards)

    assert capture is not None
    assert stored is not None
    assert [(same.paper_id, same.is_certain) for same in stored.duplicates] == [(1, True), (2, True)]
    assert (stored.new, count(session)) == ((), 2)
    assert session.get_one(Capture, capture.id).error_code == DUPLICATE


def test_same_file_again_stays_in_its_component(session: Session, dossier: Dossier) -> None:
    scan(session, dossier, CARD, FACTS, content=b"card")
    stored = scan(session, dossier, CARD, FACTS, content=b"card")

    assert stored.new == ()
    assert states(dossier) == [ComponentState.SCANNED, ComponentState.MISSING, ComponentState.MISSING]


def test_paper_in_the_bin_comes_back_when_it_is_handed_in_again(session: Session, dossier: Dossier) -> None:
    (paper_id,) = scan(session, dossier, CARD, FACTS, content=b"card").new
    delete_paper(session, get_paper(session, paper_id), add_officer(session).id)
    assert states(dossier)[0] is ComponentState.MISSING
    (same,) = scan(session, dossier, CARD, FACTS, content=b"card").duplicates

    assert (same.paper_id, same.by, same.in_bin, same.is_certain) == (paper_id, SameBy.BYTES, True, True)
    assert get_paper(session, paper_id).deleted_at is None
    assert states(dossier)[0] is ComponentState.SCANNED


def test_paper_that_was_typed_anew_or_joined_is_still_the_same(session: Session, dossier: Dossier) -> None:
    officer_id = add_officer(session).id
    (capture,) = hand_in(session, dossier, b"three pages")
    pages = [page(session, capture, index) for index in range(3)]
    halves = [read("other", pages[:2]), read("other", pages[2:])]
    first, second = (get_paper(session, paper_id) for paper_id in digitize(session, dossier, *halves).new)
    first.document_type = "birth_notification"
    join_papers(session, first, second, officer_id)
    (capture,) = hand_in(session, dossier, b"three pages")
    pages = [page(session, capture, index) for index in range(3)]
    stored = digitize(session, dossier, read("other", pages[:2]), read("other", pages[2:]))

    assert stored.new == ()
    assert {(same.paper_id, same.is_certain) for same in stored.duplicates} == {(first.id, True)}


def test_pages_that_were_parted_are_stored_and_told(session: Session, dossier: Dossier) -> None:
    (paper_id,) = scan(session, dossier, "other", content=b"pages", pages=2).new
    part_paper(session, get_paper(session, paper_id), 1, add_officer(session).id)
    stored = scan(session, dossier, "other", content=b"pages", pages=2)

    assert len(stored.new) == 1
    assert [(same.paper_id, same.is_certain) for same in stored.duplicates] == [(paper_id, False)]


def test_same_bytes_for_the_owner_in_another_dossier_are_not_stored_again(
    session: Session, dossier: Dossier, owner: Owner
) -> None:
    (paper_id,) = scan(session, dossier, CARD, FACTS, content=b"card").new
    later = add_dossier(session, owner)
    stored = scan(session, later, CARD, FACTS, content=b"card")

    assert (stored.new, stored.duplicates[0].paper_id) == ((), paper_id)
    row = session.get_one(ComponentPaper, (later.components[0].id, paper_id))
    assert (row.how, row.from_dossier_id) == (ComponentState.SCANNED, dossier.id), "it was brought, nobody was spared"


def test_same_bytes_in_a_strangers_dossier_are_stored_there_and_told(session: Session, dossier: Dossier) -> None:
    (paper_id,) = scan(session, dossier, "other", content=b"letter").new
    strangers = add_dossier(session, add_owner(session, "Y LAN"))
    stored = scan(session, strangers, "other", content=b"letter")

    assert [get_paper(session, new).dossier_id for new in stored.new] == [strangers.id]
    assert [(same.paper_id, same.is_certain) for same in stored.duplicates] == [(paper_id, False)]


def test_paper_of_somebody_who_is_named_on_it_is_theirs_too(session: Session, dossier: Dossier) -> None:
    couple = {"wife_name": "NGUYỄN THỊ HÒA", "wife_id_number": "062187001234", "husband_name": "A THU",
              "husband_id_number": "062087004321"}  # fmt: skip
    (paper_id,) = scan(session, dossier, "marriage_certificate", couple, content=b"couple").new
    husband = session.scalars(sa.select(Owner).order_by(Owner.id.desc()).limit(1)).one()
    husbands = add_dossier(session, husband)
    stored = scan(session, husbands, "marriage_certificate", couple, content=b"couple")

    assert (stored.new, [same.paper_id for same in stored.duplicates]) == ((), [paper_id])


@pytest.mark.parametrize(
    ("again", "is_certain"),
    [
        (FACTS, True),
        (FACTS | {"sex": "Nam"}, False),
        (FACTS | {"sex": ""}, False),
        ({"full_name": "NGUYỄN THỊ HÒA", "sex": "Nữ"}, False),
        (FACTS | {"number": "12"}, False),
    ],
)
def test_second_scan_that_looks_the_same_counts_only_when_all_values_agree(
    session: Session, dossier: Dossier, *, again: dict[str, str], is_certain: bool
) -> None:
    stored = StoredPapers((), ())
    for content, values in ((b"first", FACTS), (b"second", again)):
        (capture,) = hand_in(session, dossier, content)
        stored = digitize(session, dossier, read(CARD, [page(session, capture, look=LOOK)], values))

    (same, *_) = stored.duplicates
    assert (same.is_certain, bool(stored.new)) == (is_certain, not is_certain)


def test_three_unread_values_are_no_agreement(session: Session, dossier: Dossier) -> None:
    stored = StoredPapers((), ())
    for content in (b"first", b"second"):
        (capture,) = hand_in(session, dossier, content)
        unread = read(CARD, [page(session, capture, look=LOOK)], dict.fromkeys(FACTS, ""))
        stored = digitize(session, dossier, unread)

    assert len(stored.new) == 1


@pytest.mark.parametrize(
    ("looks", "found"),
    [((LOOK, None), True), ((LOOK, OTHER_LOOK), False), ((LOOK,), False), ((OTHER_LOOK, None), False)],
)
def test_look_is_compared_page_by_page(
    session: Session, dossier: Dossier, looks: tuple[str | None, ...], *, found: bool
) -> None:
    stored = StoredPapers((), ())
    for content, shown in ((b"first", (LOOK, None)), (b"second", looks)):
        (capture,) = hand_in(session, dossier, content)
        pages = [page(session, capture, index, look=look) for index, look in enumerate(shown)]
        stored = digitize(session, dossier, read(CARD, pages, FACTS))

    assert bool(stored.duplicates and stored.duplicates[0].by is SameBy.LOOK) is found


def test_one_that_says_the_same_is_preferred_to_one_that_only_looks_so(session: Session, dossier: Dossier) -> None:
    stored = StoredPapers((), ())
    for content, values in ((b"1", FACTS | {"sex": "Nam"}), (b"2", FACTS), (b"3", FACTS)):
        (capture,) = hand_in(session, dossier, content)
        stored = digitize(session, dossier, read(CARD, [page(session, capture, look=LOOK)], values))

    assert [(same.paper_id, same.is_certain) for same in stored.duplicates] == [(2, True)]


def test_same_number_of_the_same_owner_is_told(session: Session, dossier: Dossier, owner: Owner) -> None:
    (paper_id,) = scan(session, dossier, CARD, FACTS).new
    stored = scan(session, add_dossier(session, owner), CARD, FACTS | {"sex": "Nam"})

    assert [(same.paper_id, same.by) for same in stored.duplicates] == [(paper_id, SameBy.NUMBER)]
    assert scan(session, add_dossier(session, add_owner(session, "Y LAN")), "other", {"number": "9"}).duplicates == ()


def test_issued_result_is_in_no_component(session: Session, dossier: Dossier) -> None:
    (capture,) = hand_in(session, dossier, b"result", is_result=True)
    stored = digitize(session, dossier, read(CARD, [page(session, capture)], FACTS, is_result=True))

    assert get_paper(session, stored.new[0]).is_result
    assert set(states(dossier)) == {ComponentState.MISSING}


def test_file_that_was_added_as_a_component_becomes_the_result(session: Session, dossier: Dossier) -> None:
    (paper_id,) = scan(session, dossier, CARD, FACTS, content=b"result").new
    (capture,) = hand_in(session, dossier, b"result", is_result=True)
    stored = digitize(session, dossier, read(CARD, [page(session, capture)], FACTS, is_result=True))

    assert stored.new == ()
    assert get_paper(session, paper_id).is_result
    assert set(states(dossier)) == {ComponentState.MISSING}


def test_result_with_the_bytes_of_another_dossiers_paper_is_stored(
    session: Session, dossier: Dossier, owner: Owner
) -> None:
    scan(session, dossier, CARD, FACTS, content=b"card")
    later = add_dossier(session, owner)
    (capture,) = hand_in(session, later, b"card", is_result=True)
    stored = digitize(session, later, read(CARD, [page(session, capture)], FACTS, is_result=True))

    assert [get_paper(session, new).dossier_id for new in stored.new] == [later.id]


def test_result_of_another_dossier_that_is_brought_counts_as_scanned(
    session: Session, dossier: Dossier, owner: Owner
) -> None:
    (capture,) = hand_in(session, dossier, b"result", is_result=True)
    digitize(session, dossier, read(CARD, [page(session, capture)], FACTS, is_result=True))
    later = add_dossier(session, owner)
    scan(session, later, CARD, FACTS, content=b"result")

    assert states(later)[0] is ComponentState.SCANNED


def test_paper_that_the_store_gave_and_that_is_brought_counts_as_scanned(
    session: Session, dossier: Dossier, owner: Owner
) -> None:
    (paper_id,) = scan(session, dossier, CARD, FACTS, content=b"card").new
    later = add_dossier(session, owner)
    fill(session, later.components[0], get_paper(session, paper_id), ComponentState.REUSED, add_officer(session).id)
    scan(session, later, CARD, FACTS, content=b"card")

    assert states(later) == [ComponentState.SCANNED, ComponentState.MISSING, ComponentState.MISSING]


def test_scan_goes_where_it_is_missing_before_what_the_store_or_a_database_gave(
    session: Session, dossier: Dossier
) -> None:
    first, second, _ = dossier.components
    first.in_database, first.state = "CSDLQG về dân cư", ComponentState.IN_DATABASE
    scan(session, dossier, CARD, FACTS)
    assert (papers_in(session, first), papers_in(session, second)) == ([], [1])
    scan(session, dossier, CARD, FACTS | {"id_number": "062187009999"})
    assert (papers_in(session, first), papers_in(session, second)) == ([], [1, 2])


def test_scan_that_only_a_database_component_asks_for_is_put_there(session: Session, dossier: Dossier) -> None:
    asked = dossier.components[2]
    asked.in_database, asked.state = "CSDLQG về dân cư", ComponentState.IN_DATABASE
    (paper_id,) = scan(session, dossier, "birth_notification").new
    assert states(dossier)[2] is ComponentState.SCANNED
    delete_paper(session, get_paper(session, paper_id), add_officer(session).id)
    assert states(dossier)[2] is ComponentState.IN_DATABASE


def test_what_somebody_else_read_meanwhile_is_left_alone(session: Session, dossier: Dossier) -> None:
    (capture,) = hand_in(session, dossier, b"card")
    card = read(CARD, [page(session, capture)], FACTS)
    digitize(session, dossier, card)

    assert digitize(session, dossier, card).new == ()
    assert count(session) == 1


def test_page_that_belongs_to_what_somebody_else_read_goes_on_waiting(session: Session, dossier: Dossier) -> None:
    (front,) = hand_in(session, dossier, b"front")
    digitize(session, dossier, read(CARD, [page(session, front)], FACTS))
    (back,) = hand_in(session, dossier, b"back")
    both = read(CARD, [page(session, front), page(session, back)], FACTS)
    ends = {capture.id: CaptureEnd(CaptureStatus.READ) for capture in (front, back)}
    stored = store_digitized(session, dossier.code, Digitized((both,), ends, ()), add_officer(session).id)

    assert (stored.new, stored.left) == ((), (back.id,))
    assert [each.id for each in waiting_captures(session, dossier)] == [back.id]


def test_file_that_waits_is_noted_once_and_as_what_was_said_last(session: Session, dossier: Dossier) -> None:
    first = hand_in(session, dossier, b"card", b"card")
    again = hand_in(session, dossier, b"card", is_result=True)

    assert [each.id for each in first] == [each.id for each in again]
    assert [each.is_result for each in again] == [True]


def test_failed_and_stopped_files_end_as_told(session: Session, dossier: Dossier) -> None:
    captures = hand_in(session, dossier, b"torn", b"secret")
    ends = {
        captures[0].id: CaptureEnd(CaptureStatus.FAILED, "ocr.image_damaged"),
        captures[1].id: CaptureEnd(CaptureStatus.STOPPED, "state_secret"),
    }
    store_digitized(session, dossier.code, Digitized((), ends, ()), add_officer(session).id)

    rows = session.scalars(sa.select(Capture).order_by(Capture.id))
    assert [(row.status.value, row.error_code) for row in rows] == [
        ("failed", "ocr.image_damaged"),
        ("stopped", "state_secret"),
    ]


def test_corrected_paper_is_still_found_by_its_bytes(session: Session, dossier: Dossier) -> None:
    officer_id = add_officer(session).id
    (paper_id,) = scan(session, dossier, CARD, FACTS, content=b"card").new
    set_value(session, get_paper(session, paper_id), "sex", "Nam", officer_id)
    confirm_paper(session, get_paper(session, paper_id), officer_id)
    stored = scan(session, dossier, CARD, FACTS, content=b"card")

    assert stored.new == ()
    assert get_paper(session, paper_id).confirmed_at is not None, "a second reading does not undo what people said"
