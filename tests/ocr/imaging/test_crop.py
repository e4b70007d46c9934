"""What the scanner adds is cut away, text never."""

from __future__ import annotations

import numpy as np

from ocr.imaging.crop import crop_to_paper
from tests.ocr.imaging.drawn import as_rgb, page_of, table_page, text_page, white_page, write


def test_a_black_edge_is_cut_and_the_transform_knows() -> None:
    pixels = as_rgb(text_page(1))
    pixels[:, :25] = 10
    pixels[-12:] = 10
    cropped = crop_to_paper(page_of(pixels))

    assert 25 <= pixels.shape[1] - cropped.width <= 30
    assert 12 <= pixels.shape[0] - cropped.height <= 17
    assert cropped.pixels.min(axis=(0, 2))[:60].min() == 255
    assert cropped.source_to_page.apply(130, 140) == (130 - (pixels.shape[1] - cropped.width), 140)


def test_scans_without_edges_stay_as_they_are() -> None:
    for gray in (text_page(1), table_page(), white_page()):
        page = page_of(gray)

        assert crop_to_paper(page) is page


def test_a_dark_photograph_is_not_an_edge() -> None:
    pixels = as_rgb(text_page(1))
    pixels[:500] = 30

    assert crop_to_paper(page_of(pixels)).height == pixels.shape[0]


def test_a_dark_page_stays() -> None:
    page = page_of(white_page(60))

    assert crop_to_paper(page) is page


def test_the_empty_bed_around_a_small_paper_is_cut() -> None:
    bed = white_page(252)
    bed[200:900, 150:750] -= 18
    paper = write(bed, "Biên lai thu tiền", (220, 300))
    cropped = crop_to_paper(page_of(paper))

    assert 600 <= cropped.width <= 640
    assert 700 <= cropped.height <= 740


def test_text_beside_the_small_paper_keeps_everything() -> None:
    bed = white_page(252)
    bed[200:900, 150:750] -= 18
    page = page_of(write(bed, "Ghi chú", (300, 1300)))

    assert crop_to_paper(page) is page


def test_a_shadow_in_a_photograph_is_no_paper() -> None:
    bed = white_page(252)
    bed[200:900, 150:750] -= 18
    page = page_of(bed, None)

    assert np.array_equal(crop_to_paper(page).pixels, page.pixels)
