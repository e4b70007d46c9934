"""The kept picture of a page: its colours, its resolution, its size in bytes."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from ocr.errors import NotWritten
from ocr.imaging.page_image import PageImage, Pixels
from ocr.imaging.page_picture import save_page_picture
from tests.dossiers.make import make_page
from tests.dossiers.truth import Level


def drawn(width: int, height: int, ink: tuple[int, int, int] = (0, 0, 0)) -> Pixels:
    pixels = np.full((height, width, 3), 255, dtype=np.uint8)
    pixels[height // 4 : height // 2, width // 4 : width // 2] = ink
    return pixels


def test_colour_stays_colour_at_its_own_resolution(tmp_path: Path) -> None:
    pixels = drawn(830, 1170, (200, 30, 40))
    save_page_picture(PageImage(pixels, 100.0), tmp_path / "a.jpg")
    with Image.open(tmp_path / "a.jpg") as picture:
        assert (picture.format, picture.mode, picture.size) == ("JPEG", "RGB", (830, 1170))
        assert picture.info["jfif_unit"] == 1
        assert picture.info["jfif_density"] == (100, 100)
        assert np.abs(np.asarray(picture, dtype=np.int16) - pixels).mean() < 1


@pytest.mark.parametrize("paper", [(255, 255, 255), (246, 250, 248)])
def test_page_without_colour_becomes_grey(tmp_path: Path, paper: tuple[int, int, int]) -> None:
    pixels = drawn(600, 800)
    pixels[:50] = paper
    save_page_picture(PageImage(pixels, 200.0), tmp_path / "a.jpg")
    with Image.open(tmp_path / "a.jpg") as picture:
        assert picture.mode == "L"
        assert picture.info["jfif_density"] == (200, 200)


def test_a_small_blue_signature_keeps_the_page_in_colour(tmp_path: Path) -> None:
    pixels = drawn(1654, 2339)
    pixels[2000:2004, 1200:1230] = (60, 60, 200)
    save_page_picture(PageImage(pixels, 200.0), tmp_path / "a.jpg")
    with Image.open(tmp_path / "a.jpg") as picture:
        assert picture.mode == "RGB"


@pytest.mark.parametrize(
    ("size", "dpi", "kept", "density"),
    [
        ((1200, 1600), 600.0, (600, 800), (300, 300)),
        ((1200, 1600), 303.0, (1200, 1600), (303, 303)),
        ((1200, 1600), 299.6, (1200, 1600), (300, 300)),
        ((3000, 4000), None, (2631, 3508), None),
        ((1200, 1600), None, (1200, 1600), None),
    ],
)
def test_resolution_is_at_most_300_dpi(
    tmp_path: Path, size: tuple[int, int], dpi: float | None, kept: tuple[int, int], density: tuple[int, int] | None
) -> None:
    save_page_picture(PageImage(drawn(*size), dpi), tmp_path / "a.jpg")
    with Image.open(tmp_path / "a.jpg") as picture:
        assert picture.size == kept
        assert (picture.info["jfif_density"] if picture.info["jfif_unit"] else None) == density


@pytest.mark.parametrize("level", Level)
@pytest.mark.parametrize("form", ["birth_certificate", "administrative_document"])
def test_ordinary_page_is_small(tmp_path: Path, form: str, level: Level) -> None:
    page = make_page(form, 3, level=level)  # a page that is not full
    save_page_picture(PageImage(page.pixels, page.dpi), tmp_path / "a.jpg")
    assert (tmp_path / "a.jpg").stat().st_size < 350_000


def test_better_quality_is_larger(tmp_path: Path) -> None:
    page = make_page("birth_certificate", 3)
    for quality in (40, 90):
        save_page_picture(PageImage(page.pixels[::2, ::2], 150.0), tmp_path / f"{quality}.jpg", quality=quality)
    assert (tmp_path / "40.jpg").stat().st_size < 0.6 * (tmp_path / "90.jpg").stat().st_size


def test_folder_that_is_not_there_is_said_and_nothing_left(tmp_path: Path) -> None:
    with pytest.raises(NotWritten) as caught:
        save_page_picture(PageImage(drawn(60, 80), None), tmp_path / "none" / "a.jpg")
    assert caught.value.target == str(tmp_path / "none" / "a.jpg")
    assert list(tmp_path.iterdir()) == []
