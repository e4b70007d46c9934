"""One picture recognised, the right way up."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from ocr.engines.base import OcrEngine, RawWord, Segmentation
from ocr.imaging.encode import save_gray, scale_for_recognition
from ocr.imaging.page_image import Gray
from ocr.imaging.recognition_image import without_tint
from ocr.layout.headless import find_headless, with_numbers
from ocr.layout.missed import find_missed_lines
from ocr.layout.reading_order import arrange_lines
from ocr.layout.strips import read_strips
from ocr.types import Box, Line, Word

# Upright print reads at a mean confidence of 0.85 and more, upside-down print at 0.3 to 0.5.
_SURE = 0.72
_FEW_LETTERS = 12
_GIBBERISH = 0.35  # a word less sure than this may be a whole line taken for one sign
_SURE_ROW = 0.6
_NOMINAL_DPI = 300


@dataclass(frozen=True, slots=True)
class Recognized:
    """The lines of a picture, and the clockwise turn that it needed to be read."""

    lines: tuple[Line, ...]
    turn: int


@dataclass(frozen=True, slots=True)
class _Attempt:
    """A picture turned clockwise by `turn`, and what was read on it."""

    turn: int
    picture: Gray
    words: tuple[RawWord, ...]

    @property
    def is_sure(self) -> bool:
        """Whether this is how the picture wants to be read."""
        return _letters(self.words) >= _FEW_LETTERS and _mean_confidence(self.words) >= _SURE


def recognize_upright(
    picture: Gray,
    engine: OcrEngine,
    scratch: Path,
    segmentation: Segmentation,
    *,
    lies_right: bool = False,
    is_tinted: bool = False,
) -> Recognized:
    """Return the text of a cleaned picture; when it makes little sense, other ways up are tried.

    Boxes are in the frame of the picture turned by `turn`, 0 with `lies_right`: which side is up is known. With
    `is_tinted` a pale pattern under the print is left out.

    Raises:
        EngineError: as the recogniser says it.
    """
    scaled, scale = scale_for_recognition(picture)
    scaled = without_tint(scaled) if is_tinted else scaled
    best = _attempt(scaled, 0, engine, scratch, segmentation)
    if not (best.is_sure or lies_right):
        for turn in _other_turns(scaled, engine, scratch):
            again = _attempt(scaled, turn, engine, scratch, segmentation)
            best = max(best, again, key=lambda each: _sense(each.words))
            if again.is_sure:
                break
    words = best.words
    if best.is_sure or lies_right:
        words = _with_heads(best.picture, words, engine, scratch)
        words = _with_missed(best.picture, words, engine, scratch)
    return Recognized(_lines(words, scale), best.turn)


def _attempt(picture: Gray, turn: int, engine: OcrEngine, scratch: Path, segmentation: Segmentation) -> _Attempt:
    turned = np.ascontiguousarray(np.rot90(picture, k=-(turn // 90)))
    return _Attempt(turn, turned, _recognize(turned, engine, scratch, segmentation))


def _recognize(picture: Gray, engine: OcrEngine, scratch: Path, segmentation: Segmentation) -> tuple[RawWord, ...]:
    save_gray(picture, scratch, _NOMINAL_DPI)
    return engine.recognize(scratch, segmentation=segmentation, dpi=_NOMINAL_DPI)


def _with_heads(picture: Gray, words: tuple[RawWord, ...], engine: OcrEngine, scratch: Path) -> tuple[RawWord, ...]:
    """Return the words with the numbers of list items that were lost, their lines' beginnings read once more."""
    found = find_headless(words)
    if not found:
        return words
    return with_numbers(words, found, read_strips(picture, [box for _, box in found], engine, scratch))


def _with_missed(picture: Gray, words: Sequence[RawWord], engine: OcrEngine, scratch: Path) -> tuple[RawWord, ...]:
    """Return the words with those of lines that were passed over, or read as gibberish; these are read once more.

    New lines are numbered on from the engine's own.
    """
    boxes = find_missed_lines(picture, [raw.word for raw in words if raw.word.confidence >= _GIBBERISH])
    if not boxes:
        return tuple(words)
    first = max(raw.line for raw in words) + 1
    rows = read_strips(picture, boxes, engine, scratch)
    better = [(box, number, row) for number, (box, row) in enumerate(zip(boxes, rows, strict=True)) if _is_text(row)]
    kept = [raw for raw in words if not any(_lies_in(raw, box) for box, _, _ in better)]
    return (*kept, *(RawWord(word, 0, first + number) for _, number, row in better for word in row))


def _is_text(row: Sequence[Word]) -> bool:
    return sum(word.confidence * len(word.text) for word in row) > _SURE_ROW * sum(len(word.text) for word in row)


def _lies_in(raw: RawWord, box: Box) -> bool:
    area = raw.word.box.width * raw.word.box.height
    return raw.word.confidence < _GIBBERISH and 2 * raw.word.box.overlap_area(box) > area


def _other_turns(picture: Gray, engine: OcrEngine, scratch: Path) -> Iterator[int]:
    """Yield the turns worth trying; the picture as it is was tried.

    Level lines head down are the likeliest and are tried before anybody is asked: asking takes as long as reading.
    """
    yield 180
    save_gray(picture, scratch, _NOMINAL_DPI)
    orientation = engine.find_orientation(scratch)
    if orientation is not None and orientation.clockwise_degrees % 180:
        yield orientation.clockwise_degrees


def _letters(words: Sequence[RawWord]) -> int:
    return sum(sum(map(str.isalnum, raw.word.text)) for raw in words)


def _mean_confidence(words: Sequence[RawWord]) -> float:
    letters = sum(len(raw.word.text) for raw in words)
    return sum(raw.word.confidence * len(raw.word.text) for raw in words) / letters if letters else 0.0


def _sense(words: Sequence[RawWord]) -> float:
    """Return how much sure text there is: unsure letters count little."""
    return sum(len(raw.word.text) * max(0.0, raw.word.confidence - 0.4) for raw in words)


def _lines(words: Sequence[RawWord], scale: float) -> tuple[Line, ...]:
    return arrange_lines(tuple(_unscaled(raw, scale) for raw in words))


def _unscaled(raw: RawWord, scale: float) -> RawWord:
    word = raw.word
    return replace(raw, word=Word(word.text, word.box.scaled(1 / scale), word.confidence))
