"""Quarter turns and head-down pages are told from the ink."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest

from ocr.imaging.orientation import lies_sideways, looks_upside_down, turn
from ocr.imaging.page_image import Gray
from ocr.imaging.upright import judge_uprightness
from tests.ocr.imaging.drawn import card_face, page_of, table_page, text_page, turned, white_page


def _card() -> Gray:
    return np.ascontiguousarray(card_face(1000)[..., 1])


PAGES: dict[str, Callable[[], Gray]] = {
    "text": lambda: text_page(1),
    "skewed": lambda: turned(text_page(2), 4),
    "short": lambda: text_page(3, lines=4),
    "table": table_page,
    "card": _card,
}


@pytest.mark.parametrize("name", PAGES)
def test_level_and_upright_text_are_told_apart(name: str) -> None:
    page = PAGES[name]()

    assert lies_sideways(page) is False
    assert lies_sideways(np.ascontiguousarray(np.rot90(page))) is True
    assert lies_sideways(np.ascontiguousarray(np.rot90(page, 3))) is True


@pytest.mark.parametrize("name", PAGES)
def test_pages_on_their_head_are_told(name: str) -> None:
    page = PAGES[name]()

    assert looks_upside_down(page) < 0.35
    assert looks_upside_down(np.ascontiguousarray(page[::-1, ::-1])) > 0.65


def test_pages_without_text_tell_nothing() -> None:
    assert lies_sideways(white_page()) is None
    assert looks_upside_down(white_page()) == 0.5


def test_one_look_agrees_with_the_three_single_ones() -> None:
    page = turned(text_page(1), 2.0)
    sideways = np.ascontiguousarray(np.rot90(page))  # a clockwise turn makes it upright
    level, lying = judge_uprightness(page), judge_uprightness(sideways)

    assert (level.sideways, lying.sideways) == (False, True)
    assert level.upside_down == looks_upside_down(page)
    assert lying.upside_down == pytest.approx(level.upside_down, abs=0.1)
    assert level.skew_deg == pytest.approx(-2.0, abs=0.05)
    assert lying.skew_deg == pytest.approx(-2.0, abs=0.05)


@pytest.mark.parametrize(("clockwise_deg", "expected"), [(0, (1, 2)), (90, (7, 1)), (180, (4, 7)), (270, (2, 4))])
def test_turning_moves_a_dot_and_tells_where(clockwise_deg: int, expected: tuple[int, int]) -> None:
    pixels = np.full((10, 6, 3), 255, np.uint8)
    pixels[2, 1] = 0
    page = turn(page_of(pixels), clockwise_deg)
    row, column = (int(index[0]) for index in np.nonzero(page.pixels[..., 0] == 0))

    assert (column, row) == expected
    assert page.source_to_page.apply(1, 2) == expected


def test_four_quarter_turns_bring_the_page_back() -> None:
    page = page_of(text_page(1))
    around = turn(turn(turn(turn(page, 90), 90), 90), 90)

    assert np.array_equal(around.pixels, page.pixels)
    assert around.source_to_page.apply(3, 5) == (3, 5)


def test_other_angles_are_refused() -> None:
    with pytest.raises(ValueError, match="quarter"):
        turn(page_of(white_page()), 45)
