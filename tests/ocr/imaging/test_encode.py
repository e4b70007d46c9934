"""The recogniser gets text of a good size in a file that says its resolution."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import pytest
from PIL import Image

from ocr.imaging.encode import save_gray, scale_for_recognition, text_height
from tests.ocr.imaging.drawn import text_page, white_page


def test_text_height_follows_the_size_of_the_print() -> None:
    small, large = text_height(text_page(1, size_px=27)), text_height(text_page(1, size_px=54))

    assert small is not None
    assert large is not None
    assert large / small == pytest.approx(2, rel=0.2)


def test_leaders_do_not_count_as_print() -> None:
    form = text_page(1).copy()
    for row in range(30):
        form[165 + row * 40 : 169 + row * 40, 700:1200:8] = 0
        form[165 + row * 40 : 169 + row * 40, 701:1200:8] = 0
    height = text_height(text_page(1))

    assert height is not None
    assert text_height(form) == pytest.approx(height, rel=0.25)


def test_small_print_is_enlarged_large_print_reduced_and_good_print_left() -> None:
    good = text_page(1, size_px=36)
    tiny = np.asarray(cv2.resize(good, None, fx=0.5, fy=0.5, interpolation=cv2.INTER_AREA), np.uint8)
    huge = np.asarray(cv2.resize(good, None, fx=3, fy=3, interpolation=cv2.INTER_CUBIC), np.uint8)
    enlarged, up = scale_for_recognition(tiny)
    reduced, down = scale_for_recognition(huge)

    assert scale_for_recognition(good)[1] == 1.0
    assert 1.5 < up <= 3.0
    assert 0.2 < down < 0.8
    assert enlarged.shape == (round(tiny.shape[0] * up), round(tiny.shape[1] * up))
    assert reduced.shape == (round(huge.shape[0] * down), round(huge.shape[1] * down))


def test_a_page_without_text_keeps_its_size() -> None:
    assert text_height(white_page()) is None
    assert scale_for_recognition(white_page())[1] == 1.0


@pytest.mark.parametrize(("dpi", "noted"), [(300.0, 300), (None, 200)])
def test_the_file_is_uncompressed_and_carries_a_resolution(tmp_path: Path, dpi: float | None, noted: int) -> None:
    path = tmp_path / "page.tif"
    save_gray(text_page(1), path, dpi)
    with Image.open(path) as image:
        assert image.info["compression"] == "raw"
        assert float(image.info["dpi"][0]) == noted
        assert np.array_equal(np.asarray(image), text_page(1))
