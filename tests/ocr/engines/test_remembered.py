"""A recogniser that remembers asks once about the same picture in the same way, and anew about anything else."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from ocr.engines.base import Orientation, RawWord, ReadLine, Segmentation
from ocr.engines.remembered import RememberedEngine, RememberedLines
from ocr.errors import EngineTimedOut
from ocr.imaging.page_image import Gray
from ocr.types import Box, Word


class CountingEngine:
    """Answers with the number of the question, and can be out of order."""

    def __init__(self) -> None:
        self.asked = 0
        self.is_broken = False

    def recognize(
        self,
        picture: Path,
        *,
        segmentation: Segmentation,
        language: str | None = None,
        allowed: str | None = None,
        dpi: int | None = None,
    ) -> tuple[RawWord, ...]:
        self.asked += 1
        if self.is_broken:
            raise EngineTimedOut(1.0)
        return (RawWord(Word(str(self.asked), Box(0, 0, 1, 1), 1.0), 0, 0),)

    def find_orientation(self, picture: Path) -> Orientation | None:
        self.asked += 1
        return None

    def read_line(self, picture: Gray) -> ReadLine:
        self.asked += 1
        return ReadLine(str(self.asked), 1.0)


def said(words: tuple[RawWord, ...]) -> str:
    return words[0].word.text


@pytest.fixture
def picture(tmp_path: Path) -> Callable[[str, bytes], Path]:
    def write(name: str, data: bytes) -> Path:
        (tmp_path / name).write_bytes(data)
        return tmp_path / name

    return write


def test_same_picture_under_another_name_is_asked_about_once(picture: Callable[[str, bytes], Path]) -> None:
    engine = CountingEngine()
    remembered = RememberedEngine(engine)

    first = remembered.recognize(picture("a", b"page"), segmentation=Segmentation.PAGE)
    again = remembered.recognize(picture("b", b"page"), segmentation=Segmentation.PAGE)

    assert first == again
    assert engine.asked == 1


def test_other_pictures_and_other_questions_are_asked_anew(picture: Callable[[str, bytes], Path]) -> None:
    remembered = RememberedEngine(CountingEngine())
    file = picture("a", b"page")
    answers = [
        remembered.recognize(file, segmentation=Segmentation.PAGE),
        remembered.recognize(file, segmentation=Segmentation.LINE),
        remembered.recognize(file, segmentation=Segmentation.PAGE, language="eng"),
        remembered.recognize(file, segmentation=Segmentation.PAGE, allowed="0123456789"),
        remembered.recognize(file, segmentation=Segmentation.PAGE, dpi=300),
        remembered.recognize(picture("a", b"another page"), segmentation=Segmentation.PAGE),
    ]

    assert [said(each) for each in answers] == ["1", "2", "3", "4", "5", "6"]


def test_no_answer_is_an_answer_too(picture: Callable[[str, bytes], Path]) -> None:
    engine = CountingEngine()
    remembered = RememberedEngine(engine)

    assert remembered.find_orientation(picture("a", b"page")) is None
    assert remembered.find_orientation(picture("a", b"page")) is None
    assert engine.asked == 1


def test_a_failure_is_not_remembered(picture: Callable[[str, bytes], Path]) -> None:
    engine = CountingEngine()
    remembered = RememberedEngine(engine)
    file = picture("a", b"page")
    engine.is_broken = True
    with pytest.raises(EngineTimedOut):
        remembered.recognize(file, segmentation=Segmentation.PAGE)
    engine.is_broken = False

    assert said(remembered.recognize(file, segmentation=Segmentation.PAGE)) == "2"


def test_lines_of_the_same_bytes_and_another_shape_are_not_the_same() -> None:
    engine = CountingEngine()
    remembered = RememberedLines(engine)
    line = np.zeros((2, 6), np.uint8)

    assert remembered.read_line(line) == remembered.read_line(line.copy())
    assert remembered.read_line(line.reshape(3, 4)).text == "2"


def test_what_was_asked_long_ago_is_forgotten() -> None:
    engine = CountingEngine()
    remembered = RememberedLines(engine)
    lines = [np.full((1, 4), number, np.int32).view(np.uint8) for number in range(1001)]
    for line in lines:
        remembered.read_line(line)
    asked = engine.asked
    remembered.read_line(lines[-1])
    assert engine.asked == asked

    remembered.read_line(lines[0])

    assert engine.asked == asked + 1
