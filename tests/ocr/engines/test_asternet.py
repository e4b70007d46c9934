"""AsterNet: lines drawn and read, long ones in parts, and every way in which the model can be unusable."""

from __future__ import annotations

import importlib.util
import json
import unicodedata
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import cv2
import numpy as np
import pytest
from PIL import Image, ImageDraw

from ocr.engines.asternet import AsterNetReader, load_asternet
from ocr.engines.base import ReadLine
from ocr.errors import EngineCrashed, EngineMissing, ModelRefused
from ocr.imaging.page_image import Gray
from ocr.text import VIETNAMESE_LETTERS
from tests.dossiers.fonts import TINOS, font_path, load

NAME = "NGUYỄN THỊ HƯỜNG"
LONG = "Ủy ban nhân dân phường Hòa Khánh Bắc, quận Liên Chiểu, thành phố Đà Nẵng, nơi cấp giấy khai sinh cho con tôi"


def drawn(text: str, size: int = 40) -> Gray:
    """Return a printed line with a little white around it."""
    font = load(font_path(TINOS.regular), size)
    left, top, right, bottom = font.getbbox(text)
    pad = size // 4
    picture = Image.new("L", (round(right - left) + 2 * pad, round(bottom - top) + 2 * pad), 255)
    ImageDraw.Draw(picture).text((pad - left, pad - top), text, font=font, fill=0)
    return np.asarray(picture, dtype=np.uint8)


@pytest.fixture
def installed() -> Path:
    found = importlib.util.find_spec("asterocr")
    assert found is not None
    assert found.submodule_search_locations
    return Path(found.submodule_search_locations[0])


@pytest.fixture
def copy(installed: Path, tmp_path: Path) -> Path:
    """A folder with the model and its alphabet, to be damaged."""
    (tmp_path / "assets").mkdir()
    for name in ("asternet.onnx", "vocab.json"):
        (tmp_path / "assets" / name).symlink_to(installed / "assets" / name)
    return tmp_path


def replaced(folder: Path, name: str, content: bytes) -> Path:
    file = folder / "assets" / name
    file.unlink()
    file.write_bytes(content)
    return folder


@pytest.mark.parametrize("text", [NAME, "Số: 1854/KH-UBND", "02/09/1987", "Vàng Thị Xúa"])
@pytest.mark.parametrize("size", [24, 40, 90])
def test_drawn_line_is_read(text: str, size: int) -> None:
    read = load_asternet().read_line(drawn(text, size))

    assert read.text == text
    assert unicodedata.is_normalized("NFC", read.text)
    assert 0.5 < read.confidence <= 1


def test_line_wider_than_the_model_takes_is_read_in_parts() -> None:
    read = load_asternet().read_line(drawn(LONG))

    assert read.text == LONG
    assert read.confidence > 0.3


def test_line_without_any_white_is_cut_all_the_same() -> None:
    assert isinstance(load_asternet().read_line(np.zeros((20, 4000), dtype=np.uint8)), ReadLine)


def test_blurred_line_is_read_less_surely() -> None:
    sharp = drawn(NAME)
    blurred = np.asarray(cv2.GaussianBlur(sharp, (0, 0), 5), dtype=np.uint8)

    reader = load_asternet()

    assert reader.read_line(blurred).confidence < reader.read_line(sharp).confidence


@pytest.mark.parametrize("shape", [(40, 300), (3, 2), (1, 1)])
def test_white_is_no_text(shape: tuple[int, int]) -> None:
    assert load_asternet().read_line(np.full(shape, 255, dtype=np.uint8)) == ReadLine("", 0.0)


def test_nothing_is_no_text() -> None:
    assert load_asternet().read_line(np.zeros((0, 40), dtype=np.uint8)) == ReadLine("", 0.0)


def test_lines_are_read_side_by_side() -> None:
    pictures = [drawn(text) for text in (NAME, LONG, "02/09/1987")] * 3
    reader = load_asternet()

    with ThreadPoolExecutor(3) as executor:
        together = list(executor.map(reader.read_line, pictures))

    assert together == [reader.read_line(picture) for picture in pictures]


def test_model_is_loaded_once() -> None:
    assert load_asternet() is load_asternet()


def test_missing_package_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(importlib.util, "find_spec", lambda name: None)
    load_asternet.cache_clear()

    with pytest.raises(EngineMissing):
        load_asternet()


@pytest.mark.parametrize("name", ["asternet.onnx", "vocab.json"])
def test_missing_file_is_told(copy: Path, name: str) -> None:
    (copy / "assets" / name).unlink()

    with pytest.raises(EngineMissing):
        AsterNetReader(copy)


@pytest.mark.parametrize("kept", [0, 100, 20_000_000])
def test_damaged_model_is_refused(copy: Path, installed: Path, kept: int) -> None:
    damaged = replaced(copy, "asternet.onnx", (installed / "assets" / "asternet.onnx").read_bytes()[:kept])

    with pytest.raises(ModelRefused) as refused:
        AsterNetReader(damaged)
    assert refused.value.reason == "file"


@pytest.mark.parametrize("content", [b"", b"[]", b"{}", b'{"chars": 1}', b"\xff\xfe"])
def test_unreadable_alphabet_is_refused(copy: Path, content: bytes) -> None:
    with pytest.raises(ModelRefused) as refused:
        AsterNetReader(replaced(copy, "vocab.json", content))
    assert refused.value.reason == "alphabet"


@pytest.mark.parametrize("letter", ["ự", "Ỵ", "đ"])
def test_model_that_cannot_write_a_letter_of_vietnamese_is_refused(copy: Path, installed: Path, letter: str) -> None:
    letters = json.loads((installed / "assets" / "vocab.json").read_text(encoding="utf-8"))["chars"]
    lacking = ["?" if each == letter else each for each in letters]

    with pytest.raises(ModelRefused) as refused:
        AsterNetReader(replaced(copy, "vocab.json", json.dumps({"chars": lacking}).encode()))
    assert refused.value.reason == "letters"


def test_alphabet_of_another_model_is_refused(copy: Path, installed: Path) -> None:
    letters = json.loads((installed / "assets" / "vocab.json").read_text(encoding="utf-8"))["chars"]

    with pytest.raises(ModelRefused) as refused:
        AsterNetReader(replaced(copy, "vocab.json", json.dumps({"chars": [*letters, "§"]}).encode()))
    assert refused.value.reason == "classes"


def test_134_letters_are_asked_for() -> None:
    marked = {letter for letter in VIETNAMESE_LETTERS + VIETNAMESE_LETTERS.upper() if not letter.isascii()}
    assert len(marked) == 134


def test_failure_within_the_model_is_an_error(copy: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("ocr.engines.asternet._WIDEST_PX", 10**6)  # more than the model's places

    with pytest.raises(EngineCrashed):
        AsterNetReader(copy).read_line(np.full((32, 4000), 255, dtype=np.uint8))
