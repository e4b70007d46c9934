"""Lines that the recogniser passed over are found, and nothing else is taken for one."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pytest

from ocr.imaging.page_image import Gray
from ocr.layout.missed import find_missed_lines
from ocr.types import Box, Word
from tests.ocr.imaging.drawn import ink_share, text_page, with_seal, write
from tests.ocr.layout.ink_engine import row_runs

SIZE = 27
ROWS = 12


def words_of(page: Gray, skip: Sequence[int] = ()) -> list[Word]:
    """Return the words of a page, without those of some of its lines."""
    ink = page < 128
    lines = [line for line in row_runs(ink, 2) if line[1] - line[0] > 8]
    return [
        Word("chữ", Box(left, top, right, bottom), 0.95)
        for row, (top, bottom) in enumerate(lines)
        if row not in skip
        for left, right in row_runs(ink[top:bottom].T, 6)
    ]


PAGE = text_page(3, lines=ROWS)
ALL = words_of(PAGE)


def line_box(row: int) -> Box:
    words = [word for word in ALL if word not in words_of(PAGE, [row])]
    box = words[0].box
    for word in words[1:]:
        box = box.union(word.box)
    return box


def test_page_is_what_the_tests_think() -> None:
    assert len({word.box.top for word in ALL}) == ROWS


def test_page_read_whole_has_missed_nothing() -> None:
    assert find_missed_lines(PAGE, ALL) == ()


@pytest.mark.parametrize("rows", [[0], [5], [2, 8], [ROWS - 1]])
def test_missed_lines_are_found_from_top_to_bottom(rows: list[int]) -> None:
    found = find_missed_lines(PAGE, words_of(PAGE, rows))
    assert len(found) == len(rows)
    for box, row in zip(found, rows, strict=True):
        true = line_box(row)
        assert box.overlap_area(true) > 0.6 * true.width * true.height
        assert box.height < 2 * true.height


def test_page_of_which_little_was_read_is_not_searched() -> None:
    assert find_missed_lines(PAGE, ALL[:7]) == ()


def test_empty_page_has_missed_nothing() -> None:
    assert find_missed_lines(np.full_like(PAGE, 255), ALL) == ()


def test_specks_and_rules_are_no_lines() -> None:
    page = PAGE.copy()
    page[1200:1203, 130:1000] = 0
    for number in range(9):
        page[1300 : 1300 + 4, 150 + 60 * number : 154 + 60 * number] = 0
    assert find_missed_lines(page, ALL) == ()


def test_seal_is_no_line() -> None:
    rgb = with_seal(np.repeat(PAGE[..., None], 3, axis=2), (900, 1250), 120, (30, 30, 30))
    sealed = np.asarray(rgb.min(axis=2), dtype=np.uint8)
    assert ink_share(sealed) > ink_share(PAGE)
    assert find_missed_lines(sealed, ALL) == ()


def test_letters_on_different_levels_are_no_line() -> None:
    page = PAGE
    for number, char in enumerate("abcdeghik"):
        page = write(page, char, (300 + 22 * number, 1200 + 9 * (number % 4)), size_px=SIZE)
    assert find_missed_lines(page, ALL) == ()


def test_seal_that_was_read_as_a_sign_hides_nothing() -> None:
    whole = line_box(5)
    sign = Word("@", Box(whole.left, whole.top - 100, whole.right, whole.bottom + 100), 0.2)
    assert len(find_missed_lines(PAGE, [*words_of(PAGE, [5]), sign])) == 1


def test_no_more_than_a_dozen_lines_are_looked_at_again() -> None:
    page = text_page(4, lines=30)
    rows = list(range(1, 30, 2))
    assert len(rows) > 12
    found = find_missed_lines(page, words_of(page, rows))
    assert len(found) == 12
    assert [box.top for box in found] == sorted(box.top for box in found)
