"""From pages to papers: titles open them, page numbers go on, the sides of a card find one another."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from itertools import count

from hypothesis import given
from hypothesis import strategies as st

from ocr.classify.document_type import OTHER
from ocr.classify.split import Part, card_number, group_parts
from ocr.types import Box, Code, CodeKind, TypeGuess
from tests.dossiers.mrz_lines import td1_lines
from tests.ocr.classify.written_sheet import written_sheet

MAY, PAO = "010190001234", "010088005678"
SHEET = written_sheet(body=["Xã Bát Xát"])
BOX = Box(0, 0, 9, 9)


def part(document_type: str, source: str = "stack.pdf", *, opens: bool = True, goes_on: bool = False) -> Part:
    return Part(SHEET, TypeGuess(document_type, 0.9), (), source, opens, goes_on)


def front(number: str | None, source: str = "front.jpg") -> Part:
    payload = f"{number}||Lò Thị May|01021990|Nữ|Bản Vược, Bát Xát, Lào Cai|05052021"
    codes = () if number is None else (Code(CodeKind.QR, payload, BOX),)
    return replace(part("citizen_id_card", source), guess=TypeGuess("citizen_id_card", 0.9, ("title",)), codes=codes)


def back(number: str, source: str = "back.jpg") -> Part:
    female = number != PAO
    zone = td1_lines(number, "Lò Thị May", date(1990 if female else 1988, 2, 1), female=female, expires=None)
    return replace(part("citizen_id_card", source), codes=(Code(CodeKind.MRZ, "\n".join(zone), BOX),))


def shapes(parts: Sequence[Part]) -> list[list[int]]:
    """Return the papers as lists of the numbers of their parts."""
    numbers = {id(each): number for number, each in enumerate(parts)}
    return [[numbers[id(each)] for each in paper.parts] for paper in group_parts(parts)]


def test_side_of_a_card_without_a_zone_is_told_by_its_title_or_its_code() -> None:
    worn = TypeGuess("citizen_id_card", 0.7, ("Ngón trỏ",))
    assert not front(None).is_back
    assert replace(front(None), guess=worn).is_back
    assert not replace(front(MAY), guess=worn).is_back
    assert replace(front(MAY), guess=TypeGuess("identity_card", 0.7, ("Nơi cư trú",))).is_back


def test_page_with_the_title_of_its_cover_goes_on_it() -> None:
    def cover() -> Part:
        return replace(part("household_book"), is_cover=True)

    def inner(source: str = "stack.pdf") -> Part:
        return part("household_book", source)

    assert shapes([cover(), inner(), part(OTHER, opens=False), cover(), inner()]) == [[0, 1, 2], [3, 4]]
    assert shapes([cover(), cover()]) == [[0], [1]]
    assert shapes([cover(), inner("other.pdf")]) == [[0], [1]]
    assert shapes([cover(), part("birth_certificate")]) == [[0], [1]]
    assert shapes([inner(), inner()]) == [[0], [1]]


def test_no_pages_no_papers() -> None:
    assert group_parts([]) == ()


def test_number_and_side_of_a_card_come_from_its_codes() -> None:
    assert (card_number(front(MAY)), front(MAY).is_back) == (MAY, False)
    assert (card_number(back(PAO)), back(PAO).is_back) == (PAO, True)
    assert card_number(front(None)) is None


def test_each_title_opens_a_paper() -> None:
    stack = [part("birth_certificate"), part("birth_certificate"), part("application_letter")]
    assert shapes(stack) == [[0], [1], [2]]


def test_page_without_a_title_goes_on_in_its_file() -> None:
    stack = [part("administrative_document"), part(OTHER, opens=False), part(OTHER, opens=False)]
    assert shapes(stack) == [[0, 1, 2]]


def test_page_without_a_title_from_another_file_is_a_paper() -> None:
    assert shapes([part("administrative_document", "1.jpg"), part(OTHER, "2.jpg", opens=False)]) == [[0], [1]]


def test_numbered_page_goes_on_across_files() -> None:
    stack = [part("administrative_document", "1.jpg"), part(OTHER, "2.jpg", opens=False, goes_on=True)]
    assert shapes(stack) == [[0, 1]]


def test_numbered_page_of_another_type_opens_a_paper() -> None:
    stack = [part("administrative_document"), part("birth_certificate", opens=False, goes_on=True)]
    assert shapes(stack) == [[0], [1]]


def test_untitled_page_that_is_a_little_like_another_type_goes_on() -> None:
    overleaf = replace(part("declaration", opens=False), guess=TypeGuess("application_letter", 0.7, ("đề nghị",)))
    assert shapes([part("declaration"), overleaf]) == [[0, 1]]
    assert shapes([part("declaration"), replace(overleaf, opens=True)]) == [[0], [1]]


def test_nothing_goes_on_from_a_card() -> None:
    assert shapes([front(MAY, "stack.pdf"), part(OTHER, opens=False)]) == [[0], [1]]


def test_new_title_after_a_continuation_opens_a_paper() -> None:
    stack = [part("application_letter"), part(OTHER, opens=False), part("marriage_certificate")]
    assert shapes(stack) == [[0, 1], [2]]


def test_paper_takes_the_surest_type_of_its_pages() -> None:
    first = replace(part(OTHER), guess=TypeGuess(OTHER, 0.99))
    letters = [
        replace(
            part("administrative_document", opens=False, goes_on=True), guess=TypeGuess("administrative_document", p)
        )
        for p in (0.6, 0.8)
    ]
    papers = group_parts([letters[0], letters[1], replace(first, opens=False)])
    assert [paper.guess for paper in papers] == [TypeGuess("administrative_document", 0.8)]


def test_sides_with_one_number_are_one_card() -> None:
    assert shapes([front(MAY), back(MAY)]) == [[0, 1]]
    assert shapes([back(MAY), front(MAY)]) == [[0, 1]]


def test_sides_of_two_people_are_two_cards() -> None:
    assert shapes([front(MAY), back(PAO)]) == [[0], [1]]


def test_fronts_first_and_backs_after_find_one_another() -> None:
    assert shapes([front(MAY), front(PAO), back(MAY), back(PAO)]) == [[0, 2], [1, 3]]


def printed_front(number: str) -> Part:
    """A front without a readable code: the newer card has none there."""
    sheet = written_sheet(body=["CĂN CƯỚC", "Số định danh cá nhân:", number, "Ngày sinh: 02/01/1990"])
    return Part(sheet, TypeGuess("identity_card", 0.9, ("title",)), (), "front.jpg", opens=True)


def printed_back(number: str) -> Part:
    """A back whose zone is not readable as one: its number alone is."""
    sheet = written_sheet(body=["Số định danh cá nhân:", number, "Ngón trỏ trái"])
    return Part(sheet, TypeGuess("identity_card", 0.7, ("Ngón trỏ",)), (), "back.jpg", opens=True)


def test_number_in_print_finds_the_back() -> None:
    assert shapes([printed_front(MAY), printed_front(PAO), back(MAY), back(PAO)]) == [[0, 2], [1, 3]]


def test_number_misread_in_print_finds_the_back_and_is_less_sure() -> None:
    for misread in (f"{MAY[:-1]}9", f"{MAY[:5]}5{MAY[5:]}", MAY[1:]):
        papers = group_parts([printed_front(misread), printed_front(PAO), back(MAY)])
        assert [len(paper.parts) for paper in papers] == [2, 1]
        assert papers[0].confidence < group_parts([printed_front(MAY), back(MAY)])[0].confidence


def test_like_numbers_of_codes_are_two_people() -> None:
    twin = f"{MAY[:-1]}5"
    assert shapes([front(MAY), back(twin)]) == [[0], [1]]
    assert shapes([printed_front(MAY), printed_front(twin), back(twin), back(MAY)]) == [[0, 3], [1, 2]]


def test_misread_number_like_two_of_one_family_is_given_to_neither() -> None:
    sister, misread = f"{MAY[:-1]}5", f"{MAY[:-1]}9"
    assert shapes([front(MAY), front(sister), printed_back(misread)]) == [[0], [1], [2]]
    assert shapes([front(MAY), front(PAO), printed_back(misread)]) == [[0, 2], [1]]


def test_untitled_page_is_less_sure_than_a_numbered_one() -> None:
    letter = part("administrative_document")
    (numbered,) = group_parts([letter, part(OTHER, opens=False, goes_on=True)])
    (untitled,) = group_parts([letter, part(OTHER, opens=False)])
    assert untitled.confidence < numbered.confidence < 1


def test_unreadable_front_takes_the_back_that_follows() -> None:
    assert shapes([front(None), back(MAY)]) == [[0, 1]]


def test_unreadable_front_further_back_takes_no_back() -> None:
    assert shapes([front(None), part("birth_certificate"), back(MAY)]) == [[0], [1], [2]]


def test_two_fronts_are_two_cards() -> None:
    assert shapes([front(MAY), front(MAY)]) == [[0], [1]]


def test_a_card_has_two_sides_only() -> None:
    assert shapes([front(MAY), back(MAY), back(MAY)]) == [[0, 1], [2]]


_parts = st.builds(
    lambda make, number: make(number),
    st.sampled_from(
        [
            lambda _: part("birth_certificate"),
            lambda _: part("administrative_document"),
            lambda _: part(OTHER, opens=False),
            lambda _: part(OTHER, opens=False, goes_on=True),
            front,
            back,
        ]
    ),
    st.sampled_from([MAY, PAO]),
)


@given(st.lists(_parts, max_size=15))
def test_every_part_is_in_one_paper_in_order(parts: list[Part]) -> None:
    stack = [replace(each, source=f"{number}" if each.codes else each.source) for each, number in zip(parts, count())]
    papers = shapes(stack)
    assert sorted(number for paper in papers for number in paper) == list(range(len(stack)))
    assert all(paper == sorted(paper) for paper in papers)
    assert [paper[0] for paper in papers] == sorted(paper[0] for paper in papers)
