"""Places on a page: their text by printed lines, their box, how surely they were read."""

from __future__ import annotations

import pytest

from ocr.extraction.sheet import place_of_lines
from ocr.types import Box
from tests.ocr.extraction.set_sheet import LEFT, read_unsurely, set_line, set_rows, stacked

SHEET = set_rows(["Bản Vược, xã Bát", "Xát, tỉnh Lào Cai", "Dân tộc: Thái"])


def test_place_of_lines_goes_from_line_to_line() -> None:
    place = place_of_lines(SHEET, [0, 1])
    assert place is not None
    assert place.text == "Bản Vược, xã Bát\nXát, tỉnh Lào Cai"
    assert place.line_indexes == (0, 1)
    assert place.box == SHEET.lines[0].box.union(SHEET.lines[1].box)


def test_no_lines_no_place() -> None:
    assert place_of_lines(SHEET, []) is None


def test_words_at_one_height_are_one_row() -> None:
    line = set_line(300, (LEFT, "Lò"), (LEFT + 500, "Văn"), (LEFT + 900, "Pao"))
    assert stacked([line]).place(line.words).text == "Lò Văn Pao"


def test_place_is_as_sure_as_its_worst_word() -> None:
    sure, unsure = set_line(300, (LEFT, "Lò Văn")), read_unsurely(set_line(300, (LEFT + 300, "Pao")), 0.4)
    assert stacked([sure, unsure]).place([*sure.words, *unsure.words]).confidence == 0.4


def test_signs_do_not_count_for_how_sure_a_place_is() -> None:
    sure, speck = set_line(300, (LEFT, "Lò Văn")), read_unsurely(set_line(300, (LEFT + 300, "·")), 0.1)
    assert stacked([sure, speck]).place([*sure.words, *speck.words]).confidence == pytest.approx(0.96)


def test_place_of_signs_only_is_not_sure_at_all() -> None:
    line = set_line(300, (LEFT, "— ."))
    assert stacked([line]).place(line.words).confidence == 0.0


def test_frame_says_where_the_page_ends() -> None:
    assert SHEET.frame == Box(0, 0, 1654, 2339)
