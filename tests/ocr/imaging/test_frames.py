"""Frames around a word are found level or at a tilt, whole or broken, and not where there are none."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from ocr.imaging.frames import find_frames, framed_words
from ocr.imaging.page_image import Gray
from tests.ocr.imaging.drawn import as_rgb

LEFT, TOP, RIGHT, BOTTOM = 300, 420, 560, 490


def page(*, word: bool = True) -> Gray:
    paper = np.full((1200, 1654), 255, dtype=np.uint8)
    cv2.rectangle(paper, (LEFT, TOP), (RIGHT, BOTTOM), 0, 4)
    if word:
        cv2.putText(paper, "TOI MAT", (LEFT + 30, BOTTOM - 20), cv2.FONT_HERSHEY_DUPLEX, 1.4, 0, 3)
    return paper


def tilted(paper: Gray, degrees: float) -> Gray:
    turn = cv2.getRotationMatrix2D((430, 455), -degrees, 1.0)  # OpenCV turns the other way
    size = (paper.shape[1], paper.shape[0])
    return np.asarray(cv2.warpAffine(paper, turn, size, borderValue=255), dtype=np.uint8)


def assert_found(paper: Gray, *, tilt: float = 0.0) -> None:
    frames = [each for each in find_frames(paper) if abs(each.box.center_x - 430) < 12]
    assert frames
    assert frames[0].box.width == pytest.approx(RIGHT - LEFT, abs=16)
    assert frames[0].box.height == pytest.approx(BOTTOM - TOP, abs=16)
    assert frames[0].tilt_deg == pytest.approx(tilt, abs=0.8)


@pytest.mark.parametrize("degrees", [0.0, 4.0, -7.0])
def test_frame_is_found_at_a_tilt(degrees: float) -> None:
    assert_found(tilted(page(), degrees), tilt=degrees)


def test_frame_that_stands_upright_on_the_page_is_none() -> None:
    assert find_frames(tilted(page(), 60.0)) == ()


def test_rules_that_a_copier_broke_are_joined() -> None:
    broken = page()
    for x in range(LEFT + 20, RIGHT, 40):
        broken[TOP - 4 : TOP + 5, x : x + 7] = 255
        broken[BOTTOM - 4 : BOTTOM + 5, x + 11 : x + 18] = 255
    for y in range(TOP + 10, BOTTOM, 20):
        broken[y : y + 4, LEFT - 4 : LEFT + 5] = broken[y : y + 4, RIGHT - 4 : RIGHT + 5] = 255
    assert_found(broken)


def test_streak_down_the_page_does_not_part_a_frame() -> None:
    streaked = page()
    streaked[:, 480:483] = 0
    assert_found(streaked)


def test_words_of_a_tilted_frame_stand_level() -> None:
    level, turned = (framed_words(as_rgb(each), above=0.6) for each in (page(), tilted(page(), 6.0)))
    assert level is not None
    assert turned is not None
    rows = [np.flatnonzero((sheet < 128).any(axis=1)) for sheet in (level, turned)]
    assert rows[1][0] == pytest.approx(rows[0][0], abs=8)  # a word at a tilt would reach higher


def test_each_frame_is_shown_a_second_time_with_thicker_strokes() -> None:
    sheet = framed_words(as_rgb(page()), above=0.6)
    assert sheet is not None
    half = sheet.shape[0] // 2
    assert (sheet[half:] < 128).sum() > 1.1 * (sheet[:half] < 128).sum() > 0


def test_page_without_frames_has_no_words_in_them() -> None:
    assert framed_words(as_rgb(np.full((1200, 1654), 255, dtype=np.uint8)), above=0.6) is None
