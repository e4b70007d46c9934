"""Marks and their boxes are those that OpenCV finds."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from ocr.imaging.components import find_components, find_stats, ink_of_marks


@pytest.mark.parametrize("share", [0.0, 0.02, 0.3, 0.7, 1.0])
@pytest.mark.parametrize("shape", [(1, 1), (1, 9), (7, 1), (40, 61)])
def test_marks_are_those_of_opencv(shape: tuple[int, int], share: float) -> None:
    mask = np.where(np.random.default_rng(7).random(shape) < share, 255, 0).astype(np.uint8)

    labels, stats = find_components(mask)

    _, expected_labels, expected_stats, _ = cv2.connectedComponentsWithStats(mask, connectivity=8, ltype=cv2.CV_32S)
    assert np.array_equal(expected_labels, labels)
    assert np.array_equal(np.asarray(expected_stats)[1:], stats)


@pytest.mark.parametrize("height", [64, 97, 130, 301])
@pytest.mark.parametrize("bare", [0.3, 0.7, 0.97, 1.0])
def test_marks_on_a_page_with_bare_rows_are_those_of_opencv_too(height: int, bare: float) -> None:
    rng = np.random.default_rng(height)
    mask = np.where(rng.random((height, 53)) < 0.3, 255, 0).astype(np.uint8)
    mask[rng.random(height) < bare] = 0

    labels, stats = find_components(mask)

    _, expected_labels, expected_stats, _ = cv2.connectedComponentsWithStats(mask, connectivity=8, ltype=cv2.CV_32S)
    assert np.array_equal(expected_labels, labels)
    assert np.array_equal(np.asarray(expected_stats)[1:], stats)
    assert np.array_equal(find_stats(mask), stats)


def test_a_mask_of_any_value_is_ink() -> None:
    mask = np.zeros((5, 6), dtype=np.uint8)
    mask[1:3, 2:5] = 1
    mask[4, 0] = 200

    _, stats = find_components(mask)

    assert stats.tolist() == [[2, 1, 3, 2, 6], [0, 4, 1, 1, 1]]


def test_a_part_of_a_larger_picture_is_read_where_it_lies() -> None:
    page = np.zeros((20, 20), dtype=np.uint8)
    page[5:9, 5:9] = 255

    _, stats = find_components(page[4:12, 3:15])

    assert stats.tolist() == [[2, 1, 4, 4, 16]]


def test_the_ink_of_chosen_marks_is_that_of_these_alone() -> None:
    mask = np.where(np.random.default_rng(3).random((150, 40)) < 0.2, 255, 0).astype(np.uint8)
    labels, stats = find_components(mask)
    chosen = stats[:, 4] > 3

    ink = ink_of_marks(labels, chosen)

    assert np.array_equal(np.where(np.isin(labels, np.flatnonzero(chosen) + 1), 255, 0), ink)


def test_marks_go_on_from_one_band_of_rows_to_the_next() -> None:
    mask = np.zeros((200, 9), dtype=np.uint8)
    mask[60:130, 0:2] = 255  # at the left border, where a row ends in paper and the next begins with ink
    mask[63, :] = 255

    _, stats = find_components(mask)

    assert stats.tolist() == [[0, 60, 9, 70, 2 * 69 + 9]]
