"""The reader of written digits: reads given ones, says nothing of paper and print, and tells when it cannot be used."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from ocr.engines import pen_digits
from ocr.engines.ctc import likeliest
from ocr.engines.pen_digits import PenDigitReader, load_pen_digits
from ocr.errors import EngineMissing, ModelRefused
from ocr.imaging.page_image import Gray
from ocr.imaging.pen_strip import HEIGHT_PX, SIGNS, STEP_PX
from tests.digits.strokes import draw_strokes, stroke_points

PRINT, PEN = 1, 2


def written(digits: str, seed: int) -> Gray:
    """Return a strip with digits by pen."""
    rng = np.random.default_rng(seed)
    strip = np.full((HEIGHT_PX, 40 + 18 * len(digits)), 255, np.uint8)
    x = 12
    for digit in digits:
        ink = draw_strokes(stroke_points(digit, rng, 0.3), (6 if digit == "1" else 10, 17), 1.6)
        part = strip[30 - ink.shape[0] : 30, x : x + ink.shape[1]]
        np.minimum(part, 255 - ink, out=part)
        x += ink.shape[1] + 2
    return strip


def read(strip: Gray) -> tuple[str, float]:
    return likeliest(load_pen_digits().read_strip(strip).signs, SIGNS, 12)[0]


@pytest.mark.parametrize("digit", "0123456789")
def test_each_digit_is_known(digit: str) -> None:
    right = sum(read(written(digit * 2, seed))[0] == digit * 2 for seed in range(20))
    assert right >= 14


def test_what_it_is_sure_of_is_right() -> None:
    rng = np.random.default_rng(1)
    sure = []
    for seed in range(60):
        digits = "".join(str(rng.integers(10)) for _ in range(4))
        text, chance = read(written(digits, seed))
        if chance >= 0.9:
            sure.append(text == digits)
    assert len(sure) >= 15
    assert np.mean(sure) >= 0.93


def test_writing_is_told_from_paper() -> None:
    ink = load_pen_digits().read_strip(written("4711", 1)).ink
    assert (ink.argmax(axis=1) == PEN).sum() > 10
    assert (ink[-5:].argmax(axis=1) == 0).all()


@pytest.mark.parametrize("seed", range(4))
def test_bare_paper_holds_no_digit(seed: int) -> None:
    noise = np.random.default_rng(seed).normal(245, 4, (HEIGHT_PX, 160))
    text, chance = read(np.clip(noise, 0, 255).astype(np.uint8))
    assert text == ""
    assert chance > 0.7


def test_there_is_a_place_for_every_two_pixels() -> None:
    seen = load_pen_digits().read_strip(written("12", 0))
    assert len(seen.signs) == len(seen.ink) == written("12", 0).shape[1] // STEP_PX
    assert np.exp(seen.signs).sum(axis=1) == pytest.approx(1.0, abs=1e-3)
    assert seen.ink.sum(axis=1) == pytest.approx(1.0, abs=1e-3)


def test_the_model_is_small_enough_to_ship() -> None:
    assert pen_digits._MODEL.stat().st_size < 1_000_000


def test_a_missing_model_is_told(tmp_path: Path) -> None:
    with pytest.raises(EngineMissing):
        PenDigitReader(tmp_path / "no.onnx")


@pytest.mark.parametrize("content", [b"", b"not a model"])
def test_a_damaged_model_is_refused(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "damaged.onnx"
    file.write_bytes(content)
    with pytest.raises(ModelRefused):
        PenDigitReader(file)


def test_another_model_is_refused() -> None:
    asternet = Path(__import__("asterocr").__path__[0]) / "assets/asternet.onnx"
    with pytest.raises(ModelRefused):
        PenDigitReader(asternet)
