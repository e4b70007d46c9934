"""Dotted lines under text are told by their pitch."""

from __future__ import annotations

import numpy as np

from ocr.imaging.covered_dots import find_covered_rows
from ocr.imaging.page_image import Gray


def _line(places: list[int], steps: int, pitch: int) -> tuple[Gray, np.ndarray[tuple[int], np.dtype[np.float64]]]:
    """Return a row dotted from each place on for so many steps, and where dots stand free: at both ends of each."""
    ink = np.zeros((40, 1200), dtype=np.uint8)
    free = []
    for left in places:
        for step in range(steps + 1):
            ink[19:22, left + step * pitch - 2 : left + step * pitch + 2] = 255
        free += [left, left + steps * pitch]
    return ink, np.array(free, dtype=np.float64)


def _found(ink: Gray, x: np.ndarray[tuple[int], np.dtype[np.float64]]) -> tuple[int, list[float]]:
    # Two such lines, as one alone is no form's.
    rows, columns = np.repeat([20.0, 60.0], len(x)), np.tile(x, 2)
    flags, pitches = find_covered_rows(np.vstack([ink, ink]), columns, rows, np.full(len(columns), 3.0))
    return int(flags.sum()), pitches.tolist()


def test_dots_at_both_ends_of_dotted_stretches_tell_the_pitch() -> None:
    found, pitches = _found(*_line([100, 400, 700], steps=20, pitch=9))

    assert found == 12
    assert pitches == [9.0, 9.0]


def test_a_few_steps_are_no_dotted_line() -> None:
    ink, x = _line([100, 400, 700], steps=4, pitch=9)
    ink[20] = np.where(np.arange(1200) % 3 == 0, 255, ink[20])  # enough ink for the row to be looked at

    assert _found(ink, x) == (0, [])


def test_steps_without_ink_do_not_count() -> None:
    ink, x = _line([100, 400, 700], steps=20, pitch=9)
    for left in (100, 400, 700):
        ink[:, left + 80 : left + 100] = 0

    assert _found(ink, x) == (0, [])
