"""Tesseract: real words from a drawn line, and every way in which the program can let us down."""

from __future__ import annotations

import os
import unicodedata
from collections.abc import Callable
from pathlib import Path

import pytesseract
import pytest
from PIL import Image, ImageDraw

from ocr.engines.base import Segmentation
from ocr.engines.tesseract import TesseractEngine
from ocr.errors import EngineCrashed, EngineMissing, EngineTimedOut, LanguageMissing
from tests.dossiers.fonts import TINOS, font_path, load

TEXT = "Họ và tên: NGUYỄN THỊ HƯỜNG"

FakeProgram = Callable[[str], Path]


@pytest.fixture
def drawn_line(tmp_path: Path) -> Path:
    """A printed line at 300 dpi, its letters between x 100 and 900, y 40 and 110."""
    picture = Image.new("L", (1000, 160), 255)
    font = load(font_path(TINOS.regular), 54)
    ImageDraw.Draw(picture).text((100, 50), TEXT, font=font, fill=0)
    path = tmp_path / "dòng chữ.tif"
    picture.save(path, dpi=(300, 300))
    return path


@pytest.fixture
def blank(tmp_path: Path) -> Path:
    path = tmp_path / "trắng.tif"
    Image.new("L", (1000, 1400), 255).save(path, dpi=(300, 300))
    return path


@pytest.fixture
def fake_program(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> FakeProgram:
    """Put a shell script in the place of Tesseract; asked for its version, it answers as the real one does."""

    def install(body: str) -> Path:
        path = tmp_path / "tesseract"
        path.write_text(f'#!/bin/sh\nif [ "$1" = --version ]; then echo tesseract 5.3.0; exit 0; fi\n{body}\n')
        path.chmod(0o755)
        monkeypatch.setattr(pytesseract.pytesseract, "tesseract_cmd", str(path))
        return path

    return install


def test_drawn_line_gives_its_words(drawn_line: Path) -> None:
    words = TesseractEngine().recognize(drawn_line, segmentation=Segmentation.LINE, dpi=300)

    assert " ".join(raw.word.text for raw in words) == TEXT
    assert all(unicodedata.is_normalized("NFC", raw.word.text) for raw in words)
    assert all(0.5 < raw.word.confidence <= 1 for raw in words)
    assert {raw.line for raw in words} == {0}
    lefts = [raw.word.box.left for raw in words]
    assert lefts == sorted(lefts)
    assert all(95 <= raw.word.box.left < raw.word.box.right <= 905 for raw in words)
    assert all(40 <= raw.word.box.top < raw.word.box.bottom <= 120 for raw in words)


@pytest.mark.parametrize("segmentation", [each for each in Segmentation if each is not Segmentation.LINE])
def test_blank_picture_has_no_words(blank: Path, segmentation: Segmentation) -> None:
    assert TesseractEngine().recognize(blank, segmentation=segmentation) == ()


def test_blank_line_has_no_sure_word(blank: Path) -> None:
    words = TesseractEngine().recognize(blank, segmentation=Segmentation.LINE)
    assert all(raw.word.confidence < 0.1 for raw in words)


def test_blank_picture_stands_no_way_up(blank: Path) -> None:
    assert TesseractEngine().find_orientation(blank) is None


def test_allowed_characters_are_the_only_ones(tmp_path: Path) -> None:
    picture = Image.new("L", (900, 140), 255)
    ImageDraw.Draw(picture).text((60, 40), "IDVNM0990012345", font=load(font_path(TINOS.regular), 54), fill=0)
    picture.save(tmp_path / "zone.tif", dpi=(300, 300))
    digits = "0123456789"
    words = TesseractEngine().recognize(tmp_path / "zone.tif", segmentation=Segmentation.LINE, allowed=digits)
    assert words
    assert set("".join(raw.word.text for raw in words)) <= set(digits)


def test_upside_down_page_is_told(tmp_path: Path) -> None:
    picture = Image.new("L", (1600, 900), 255)
    font = load(font_path(TINOS.regular), 40)
    for row in range(14):
        sentence = "Uỷ ban nhân dân xã xác nhận nội dung trình bày trên đây là đúng"
        ImageDraw.Draw(picture).text((80, 50 + 56 * row), sentence, font=font, fill=0)
    picture.rotate(180).save(tmp_path / "page.tif", dpi=(300, 300))
    orientation = TesseractEngine().find_orientation(tmp_path / "page.tif")
    assert orientation is not None
    assert orientation.clockwise_degrees == 180
    assert orientation.score > 0


def test_missing_language_is_named(drawn_line: Path) -> None:
    with pytest.raises(LanguageMissing) as caught:
        TesseractEngine().recognize(drawn_line, segmentation=Segmentation.LINE, language="xyz")
    assert caught.value.language == "xyz"


def test_missing_orientation_model_is_named(drawn_line: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TESSDATA_PREFIX", str(tmp_path))
    with pytest.raises(LanguageMissing) as caught:
        TesseractEngine().find_orientation(drawn_line)
    assert caught.value.language == "osd"


def test_program_that_is_not_on_the_path_is_missing(
    drawn_line: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    _assert_fails(drawn_line, EngineMissing)


def test_program_that_is_not_there_is_missing(
    drawn_line: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pytesseract.pytesseract, "tesseract_cmd", str(tmp_path / "no such program"))
    _assert_fails(drawn_line, EngineMissing)


def test_program_that_may_not_be_run_is_missing(drawn_line: Path, fake_program: FakeProgram) -> None:
    fake_program("exit 0").chmod(0o644)
    _assert_fails(drawn_line, EngineMissing)


@pytest.mark.parametrize("status", [1, 139])
def test_crash_is_no_empty_page(drawn_line: Path, fake_program: FakeProgram, status: int) -> None:
    fake_program(f"echo terminate called after throwing std::bad_alloc >&2; exit {status}")
    error = _assert_fails(drawn_line, EngineCrashed)
    assert isinstance(error, EngineCrashed)
    assert error.status == status


def test_crash_that_speaks_gibberish_is_a_crash(drawn_line: Path, fake_program: FakeProgram) -> None:
    fake_program("printf 'terminate \\377\\376 called' >&2; exit 134")
    _assert_fails(drawn_line, EngineCrashed)


def test_killed_program_is_a_crash(drawn_line: Path, fake_program: FakeProgram) -> None:
    fake_program("kill -SEGV $$")
    error = _assert_fails(drawn_line, EngineCrashed)
    assert isinstance(error, EngineCrashed)
    assert error.status == -11


@pytest.mark.parametrize(
    "body",
    [
        "exit 0",
        'printf "" > "$2.tsv"; printf "" > "$2.osd"',
        'printf "level\\tpage\\n1\\t1\\n" > "$2.tsv"; echo nonsense > "$2.osd"',
        'printf "\\377\\376\\n\\200\\n" > "$2.tsv"; printf "\\377\\376\\n\\200\\n" > "$2.osd"',
    ],
    ids=["no answer", "empty answer", "another table", "no text"],
)
def test_answer_that_is_none_is_a_crash(drawn_line: Path, fake_program: FakeProgram, body: str) -> None:
    fake_program(body)
    _assert_fails(drawn_line, EngineCrashed)


def test_hanging_program_times_out(drawn_line: Path, fake_program: FakeProgram) -> None:
    fake_program("exec sleep 30")
    error = _assert_fails(drawn_line, EngineTimedOut, TesseractEngine(time_limit_s=0.3))
    assert isinstance(error, EngineTimedOut)
    assert error.limit_s == 0.3


def test_child_is_kept_to_one_thread(
    drawn_line: Path, fake_program: FakeProgram, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("OMP_THREAD_LIMIT")
    fake_program(f"env > '{tmp_path / 'env.txt'}'; exit 1")
    engine = TesseractEngine()
    with pytest.raises(EngineCrashed):
        engine.recognize(drawn_line, segmentation=Segmentation.LINE)
    assert "OMP_THREAD_LIMIT=1" in (tmp_path / "env.txt").read_text().splitlines()
    assert os.environ["OMP_THREAD_LIMIT"] == "1"


def _assert_fails(picture: Path, kind: type[Exception], engine: TesseractEngine | None = None) -> Exception:
    """Both things that are asked of the program fail alike."""
    engine = engine or TesseractEngine()
    with pytest.raises(kind) as caught:
        engine.recognize(picture, segmentation=Segmentation.LINE)
    assert type(caught.value) is kind
    with pytest.raises(kind):
        engine.find_orientation(picture)
    return caught.value
