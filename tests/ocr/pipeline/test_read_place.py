"""A place that somebody marks on a page, read by itself."""

from __future__ import annotations

from pathlib import Path

import pytest
from PIL import Image, ImageChops, ImageDraw

from ocr.engines.base import RawWord, Segmentation
from ocr.engines.tesseract import TesseractEngine
from ocr.pipeline.read_place import NOTHING, ReadPlace, read_place
from ocr.types import Box, Word
from tests.dossiers.fonts import TINOS, font_path, load
from tests.ocr.pipeline.fake_engine import FakeEngine

INK = (20, 20, 20)
SEAL = (215, 60, 60)


@pytest.fixture
def page(tmp_path: Path) -> Path:
    """A page with a name in black, one stamped in red, and a date with a red ring over it."""
    image = Image.new("RGB", (1200, 900), (236, 232, 222))
    draw = ImageDraw.Draw(image)
    font = load(font_path(TINOS.regular), 34)
    draw.text((200, 200), "Nguyễn Thị Hòa", font=font, fill=INK)
    draw.text((200, 300), "Trần Văn Bình", font=font, fill=SEAL)
    draw.text((200, 400), "ngày 27 tháng 7 năm 2025", font=font, fill=INK)
    draw.text((200, 600), "Phường Kon Tum,\ntỉnh Quảng Ngãi", font=font, fill=INK)
    seal = Image.new("RGB", image.size, (255, 255, 255))
    ImageDraw.Draw(seal).ellipse((330, 340, 520, 530), outline=SEAL, width=9)
    path = tmp_path / "page.png"
    ImageChops.multiply(image, seal).save(path)
    return path


@pytest.mark.parametrize(
    ("box", "text"),
    [
        (Box(190, 195, 480, 245), "Nguyễn Thị Hòa"),
        (Box(190, 295, 480, 345), "Trần Văn Bình"),
        (Box(190, 395, 660, 445), "ngày 27 tháng 7 năm 2025"),
        (Box(190, 590, 560, 690), "Phường Kon Tum,\ntỉnh Quảng Ngãi"),
    ],
)
def test_marked_print_is_read(page: Path, box: Box, text: str) -> None:
    found = read_place(page, box, TesseractEngine())

    assert found.text == text
    assert found.confidence > 0.6


@pytest.mark.parametrize(
    "box", [Box(700, 100, 900, 160), Box(2000, 100, 2100, 140), Box(-80, -50, 0, 0), Box(200, 200, 202, 260)]
)
def test_nothing_is_seen_where_nothing_is(page: Path, box: Box) -> None:
    assert read_place(page, box, TesseractEngine()) == NOTHING


def test_place_over_the_edge_is_read_as_far_as_it_goes(page: Path) -> None:
    assert "Nguyễn" in read_place(page, Box(-200, 180, 480, 250), TesseractEngine()).text


class Scripted(FakeEngine):
    """Sees two lines with words of unequal length and certainty."""

    def recognize(
        self,
        picture: Path,
        *,
        segmentation: Segmentation,
        language: str | None = None,
        allowed: str | None = None,
        dpi: int | None = None,
    ) -> tuple[RawWord, ...]:
        del picture, language, allowed, dpi
        assert segmentation is Segmentation.BLOCK
        box = Box(0, 0, 10, 10)
        return (RawWord(Word("abc", box, 1.0), 0, 0), RawWord(Word("d", box, 0.0), 0, 1))


def test_certainty_is_that_of_the_letters(page: Path) -> None:
    assert read_place(page, Box(190, 195, 480, 245), Scripted()) == ReadPlace("abc\nd", 0.75)
