"""Numbers that stand alone in cells of a table are found where the recogniser passed them over."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
import pytest

from ocr.engines.asternet import load_asternet
from ocr.fair.doubted import doubted_words
from ocr.fair.missed_cells import with_missed_cells
from ocr.fair.table_rows import table_rows
from ocr.imaging.page_image import Gray
from ocr.types import Line
from tests.ocr.fair.drawn_line import drawn_line

_GAP_PX = 120


def table(rows: Sequence[str], missed: Sequence[str] = ()) -> tuple[Gray, list[Line]]:
    """Return the picture of a table with a cell a word, and its rows as they were read without the missed cells."""
    pictures, lines, top = [], [], 0
    for row in rows:
        picture, line = drawn_line(row.split(), space_px=_GAP_PX)
        picture = picture.copy()
        picture[::-1][:4] = 0  # the rule below the row
        picture[:, 15:18] = 0  # and the one at its left
        words = [replace(word, box=word.box.shifted(0, top)) for word in line.words if word.text not in missed]
        lines.append(replace(line, words=tuple(words), box=line.box.shifted(0, top)))
        pictures.append(picture)
        top += picture.shape[0]
    return np.vstack(pictures), lines


ROWS = ["8 Nam 3,15 104,2", "11 Hai 47,31 92,5", "13 Ba 51,76 70,3", "14 Nam 19,04 86,9"]


@pytest.mark.parametrize("missed", [["8"], ["11"], ["14"], ["92,5"]])
def test_missed_cells_are_put_where_they_stand(missed: list[str]) -> None:
    rows = [f"{row} Nam" for row in ROWS]
    picture, lines = table(rows, missed)
    assert [line.text for line in with_missed_cells(lines, picture, load_asternet())] == rows


def test_table_read_whole_stays() -> None:
    picture, lines = table(ROWS)
    assert with_missed_cells(lines, picture, load_asternet()) == tuple(lines)


def test_few_rows_are_no_table() -> None:
    picture, lines = table(ROWS[:2], ["8"])
    assert table_rows(lines) == ()
    assert with_missed_cells(lines, picture, load_asternet()) == tuple(lines)


def test_prose_is_no_table() -> None:
    lines = [drawn_line(["cá", "nhân", "trong", "tổ", "chức"])[1]] * 5
    assert table_rows(lines) == ()


def test_long_numbers_in_cells_are_doubted_though_surely_read() -> None:
    picture, lines = table(["8 Nam 35080 104,2", *ROWS[1:]])
    assert [(each.line, each.place) for each in doubted_words(lines, picture)] == [(0, 2)]
