"""Two papers that say different things of one person, and two persons who are not taken for one."""

from __future__ import annotations

from dataclasses import replace
from itertools import count

import pytest

from desktop.workflow.review_clashes import clashes_in_store, differ, find_clashes
from desktop.workflow.review_types import FieldRef, Origin, Place
from storage.reuse.known_values import Contradiction, KnownValue
from storage.views import PageView, PaperView
from tests.desktop.workflow.made_dossier import MOMENT, field, paper

_ids = count(1)
PAGE = PageView(1, "ab" * 32, None, 0, 1000, 1400, 200.0, (), MOMENT)


def made(number: int, document_type: str, owners: tuple[tuple[int, str], ...] = (), **values: str) -> PaperView:
    fields = tuple(replace(field(key, value), id=next(_ids), box=(1, 2, 30, 4)) for key, value in values.items())
    return replace(paper(*fields), id=number, document_type=document_type, owners=owners, pages=(PAGE,), fields=fields)


def birth(**values: str) -> PaperView:
    return made(1, "birth_certificate", (), **values)


def card(owners: tuple[tuple[int, str], ...] = (), **values: str) -> PaperView:
    return made(2, "citizen_id_card", owners, **values)


def told(*papers: PaperView) -> set[tuple[int, str, str]]:
    """Return (paper, key, what the other paper says) of each clash."""
    return {
        (ref.paper_id, ref.key, str(clash.other.value))
        for ref, clashes in find_clashes(papers).items()
        for clash in clashes
    }


def test_birth_date_of_the_mother_differs_and_both_sides_say_so() -> None:
    found = told(
        birth(mother_name="TRẦN THỊ MAI", mother_birth_date="1987-09-20"),
        card(full_name="Trần Thị Mai", date_of_birth="1987-09-02"),
    )

    assert found == {(1, "mother_birth_date", "1987-09-02"), (2, "date_of_birth", "1987-09-20")}


def test_clash_shows_where_the_other_value_stands() -> None:
    papers = (
        birth(mother_name="TRẦN THỊ MAI", mother_birth_date="1987-09-20"),
        card(full_name="TRẦN THỊ MAI", date_of_birth="1987-09-02"),
    )
    (clash,) = find_clashes(papers)[FieldRef(1, "mother_birth_date")]

    assert (clash.fact, clash.other.origin, clash.other.document_type) == (
        "birth_date",
        Origin.PAPER,
        "citizen_id_card",
    )
    assert clash.other.place == Place(2, 0, (1, 2, 30, 4), PAGE.picture_sha256, 1000)


def test_name_that_is_misread_by_a_mark_differs() -> None:
    found = told(
        birth(mother_name="TRẦN THỊ MÁI", mother_birth_date="1987-09-02"),
        card(full_name="TRẦN THỊ MAI", date_of_birth="1987-09-02"),
    )

    assert found == {(1, "mother_name", "TRẦN THỊ MAI"), (2, "full_name", "TRẦN THỊ MÁI")}


def test_same_number_is_the_same_person_whatever_the_name() -> None:
    found = told(
        birth(full_name="LÊ AN", id_number="062187001234", sex="Nam"),
        card(full_name="LÊ BÌNH", id_number="062187001234", sex="Nữ"),
    )

    assert {key for _, key, _ in found} == {"full_name", "sex"}


@pytest.mark.parametrize(
    ("mother", "born", "holder", "holder_born"),
    [
        ("TRẦN THỊ MAI", "1987-09-02", "TRẦN THỊ MAI", "1987-09-02"),  # nothing differs
        ("TRẦN THỊ MAI", "1987", "TRẦN THỊ MAI", "1987-09-02"),  # a year alone contradicts nothing
        ("TRẦN THỊ HÒA", "1987-09-02", "TRẦN THỊ HOÀ", "1987-09-02"),  # one name in two spellings
        ("TRẦN THỊ MAI", "1987-09-02", "LÊ VĂN HÙNG", "1987-09-02"),  # two people born on one day
        ("TRẦN THỊ MAI", "1987-09-02", "TRẦN THỊ MAI", "1964-11-30"),  # two people of one name
        ("TRẦN THỊ MAI", "", "TRẦN THỊ MAI", "1964-11-30"),  # nothing to compare
    ],
)
def test_what_may_be_right_is_not_told(mother: str, born: str, holder: str, holder_born: str) -> None:
    papers = (birth(mother_name=mother, mother_birth_date=born), card(full_name=holder, date_of_birth=holder_born))

    assert told(*papers) == set()


def test_owner_of_the_store_is_one_person_on_both_papers() -> None:
    papers = (
        made(1, "marriage_certificate", ((7, "wife"),), wife_name="TRẦN THỊ MAI"),
        card(((7, "holder"),), full_name="TRẦN THỊ MAY"),
    )

    assert told(*papers) == {(1, "wife_name", "TRẦN THỊ MAY"), (2, "full_name", "TRẦN THỊ MAI")}


def test_contradiction_in_the_store_is_told_on_the_paper_that_is_here() -> None:
    here = card(full_name="TRẦN THỊ MAI")
    there = made(9, "birth_certificate", mother_name="TRẦN THỊ MÂY")

    def known(view: PaperView, key: str) -> KnownValue:
        return KnownValue(str(view.fields[0].value), view.id, view.document_type, "x", key, 1, MOMENT, None)

    contradiction = Contradiction("name", known(here, "full_name"), known(there, "mother_name"))
    found = clashes_in_store([contradiction], [here], {9: there})

    assert list(found) == [FieldRef(2, "full_name")]
    (clash,) = found[FieldRef(2, "full_name")]
    assert (clash.other.value, clash.other.origin, clash.other.paper_id) == ("TRẦN THỊ MÂY", Origin.STORE, 9)
    assert clash.other.place is not None
    (unknown,) = clashes_in_store([contradiction], [here], {})[FieldRef(2, "full_name")]
    assert unknown.other.place is None


def test_people_move() -> None:
    assert not differ("residence", "Xã A", "Xã B")
    assert differ("personal_id", "062187001234", "062187001235")
