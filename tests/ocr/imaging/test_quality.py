"""What hurts recognition is found before it is tried."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import cv2
import numpy as np
import pytest

from ocr.imaging.illumination import EvenLight
from ocr.imaging.page_image import Gray
from ocr.imaging.quality import is_two_toned, measure_quality, shows_whole_letters
from ocr.types import FindingKind
from tests.ocr.imaging.drawn import text_page, white_page, write


def _findings(gray: Gray, dpi: float | None = 200.0) -> tuple[FindingKind, ...]:
    return measure_quality(EvenLight(gray), dpi).findings


def test_a_good_scan_has_no_findings() -> None:
    report = measure_quality(EvenLight(text_page(1)), 200)

    assert report.findings == ()
    assert report.sharpness is not None
    assert report.sharpness > 0.5
    assert report.contrast is not None
    assert report.contrast > 0.9
    assert report.brightness == 255
    assert report.dpi == 200


def test_blur_is_found() -> None:
    assert _findings(np.asarray(cv2.GaussianBlur(text_page(1), (0, 0), 3.2), np.uint8)) == (FindingKind.BLURRED,)


def test_darkness_is_found() -> None:
    assert _findings((text_page(1) * 0.35).astype(np.uint8)) == (FindingKind.DARK,)


def test_pale_print_is_found() -> None:
    assert _findings((255 - (255 - text_page(1)) * 0.2).astype(np.uint8)) == (FindingKind.LOW_CONTRAST,)


def test_low_resolution_is_found_with_and_without_a_stated_one() -> None:
    tiny = np.asarray(cv2.resize(text_page(1), None, fx=0.4, fy=0.4, interpolation=cv2.INTER_AREA), np.uint8)

    assert FindingKind.LOW_RESOLUTION in _findings(tiny, None)
    assert FindingKind.LOW_RESOLUTION in _findings(text_page(1), 96)
    large = np.asarray(cv2.resize(text_page(1), None, fx=1.3, fy=1.3, interpolation=cv2.INTER_CUBIC), np.uint8)
    assert _findings(large, 96) == ()


def test_text_cut_at_the_edge_is_found() -> None:
    assert FindingKind.CUT_OFF in _findings(np.ascontiguousarray(text_page(1)[:, 160:]))


def test_line_along_the_edge_is_found_though_it_is_whole() -> None:
    page = text_page(1)
    rows = np.flatnonzero((page < 128).sum(axis=1))
    assert FindingKind.CUT_OFF in _findings(np.ascontiguousarray(page[rows[0] - 8 :]))
    assert _findings(np.ascontiguousarray(page[rows[0] - 60 :])) == ()


def test_foot_of_a_scanning_app_is_no_cut_line() -> None:
    page = text_page(1)
    page[-200:] = 255
    assert _findings(write(page, "Scanned with CamScanner", (500, page.shape[0] - 36))) == ()


def test_letters_are_whole_on_a_good_scan() -> None:
    assert shows_whole_letters(measure_quality(EvenLight(text_page(1)), 200))


@pytest.mark.parametrize(
    ("worn", "dpi"),
    [
        (lambda page: cv2.GaussianBlur(page, (0, 0), 1.5), 200),
        (lambda page: 255 - (255 - page) * 0.6, 200),  # low ink
        (lambda page: page, 150),
        (lambda page: page, None),
    ],
)
def test_letters_are_not_whole_where_rims_are_lost(worn: Callable[[Gray], Gray], dpi: float | None) -> None:
    assert not shows_whole_letters(measure_quality(EvenLight(np.asarray(worn(text_page(1)), np.uint8)), dpi))


def test_letters_are_not_whole_in_black_and_white() -> None:
    assert not shows_whole_letters(replace(measure_quality(EvenLight(text_page(1)), 200), two_toned=True))


def test_black_and_white_is_told_at_any_resolution_and_after_compression() -> None:
    grey = cv2.cvtColor(text_page(1), cv2.COLOR_GRAY2RGB)
    page = np.asarray(np.where(grey > 127, 255, 0), np.uint8)
    large = np.asarray(cv2.resize(page, None, fx=3, fy=3, interpolation=cv2.INTER_NEAREST), np.uint8)
    packed = cv2.imdecode(cv2.imencode(".jpg", large, [cv2.IMWRITE_JPEG_QUALITY, 80])[1], cv2.IMREAD_COLOR)

    assert all(is_two_toned(np.asarray(each, np.uint8)) for each in (page, large, packed))
    assert not is_two_toned(np.asarray(grey, np.uint8))


def test_what_cannot_be_measured_is_none() -> None:
    report = measure_quality(EvenLight(white_page()), None)

    assert (report.sharpness, report.contrast, report.dpi) == (None, None, None)
    assert report.findings == ()
