"""Sheets on tables are found and flattened; scans are left alone."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from ocr.imaging.page_image import Gray, Pixels
from ocr.imaging.perspective import find_page_outline, flatten_perspective
from ocr.imaging.quad import Quad
from tests.ocr.imaging.drawn import as_rgb, card_face, on_table, page_of, table_page, text_page, white_page

SEEN = Quad((110, 90), (830, 130), (905, 1190), (60, 1150))
SIZE = (960, 1280)
TABLES = {"wood": (140, 95, 60), "dark": (45, 45, 50), "grey": (165, 165, 160), "cloth": (90, 120, 170)}


def _corner_error(found: Quad, true: Quad) -> float:
    return float(np.abs(np.array(found.corners) - np.array(true.corners)).max())


def _photo(table: str = "wood", sheet: Gray | None = None) -> Pixels:
    return on_table(as_rgb(text_page(1) if sheet is None else sheet), SEEN, SIZE, TABLES[table])


@pytest.mark.parametrize("table", TABLES)
def test_the_corners_of_a_sheet_on_a_table_are_found(table: str) -> None:
    found = find_page_outline(page_of(_photo(table), None))

    assert found is not None
    assert _corner_error(found, SEEN) < 4


def test_a_shadow_over_the_sheet_does_not_hide_it() -> None:
    shade = np.clip(0.55 + np.linspace(-0.2, 0.9, SIZE[0]), 0.55, 1.0)[None, :, None]
    found = find_page_outline(page_of((_photo("dark") * shade).astype(np.uint8), None))

    assert found is not None
    assert _corner_error(found, SEEN) < 5


def _framed() -> Gray:
    page = text_page(1).copy()
    cv2.rectangle(page, (50, 50), (page.shape[1] - 50, page.shape[0] - 50), 0, 5)
    return page


@pytest.mark.parametrize(
    "scan",
    [text_page(1), table_page(), _framed(), white_page()],
    ids=["text", "table", "frame", "blank"],
)
def test_scans_have_no_outline(scan: Gray) -> None:
    assert find_page_outline(page_of(scan)) is None


def test_a_flattened_sheet_has_the_shape_and_resolution_of_a4() -> None:
    flat = flatten_perspective(page_of(_photo(), None), SEEN)

    assert flat.height / flat.width == pytest.approx(2**0.5, abs=0.01)
    assert flat.dpi == pytest.approx(flat.height / 11.69, abs=0.2)


def test_flattened_text_lies_where_it_was_on_the_sheet() -> None:
    flat = flatten_perspective(page_of(_photo(), None), SEEN)
    seen = cv2.resize(flat.pixels[..., 1], (310, 438), interpolation=cv2.INTER_AREA)
    true = cv2.resize(text_page(1), (310, 438), interpolation=cv2.INTER_AREA)

    assert np.corrcoef(seen.ravel(), true.ravel())[0, 1] > 0.85


def test_the_transform_takes_corners_to_corners() -> None:
    flat = flatten_perspective(page_of(_photo(), None), SEEN)
    expected = [(0, 0), (flat.width, 0), (flat.width, flat.height), (0, flat.height)]

    for corner, target in zip(SEEN.corners, expected, strict=True):
        assert flat.source_to_page.apply(*corner) == pytest.approx(target, abs=0.01)


def test_a_card_gets_the_shape_and_resolution_of_a_card() -> None:
    seen = Quad((200, 300), (760, 320), (750, 680), (190, 650))
    flat = flatten_perspective(page_of(on_table(card_face(), seen, SIZE, TABLES["dark"]), None), seen)

    assert flat.width / flat.height == pytest.approx(85.6 / 53.98, abs=0.01)
    assert flat.dpi == pytest.approx(flat.width / 3.370, abs=0.5)


def test_any_other_shape_stays_as_measured_and_keeps_its_resolution() -> None:
    flat = flatten_perspective(page_of(white_page(), 200), Quad((100, 100), (500, 100), (500, 500), (100, 500)))

    assert (flat.width, flat.height, flat.dpi) == (400, 400, 200)
