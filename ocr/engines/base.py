"""What a recogniser of printed text offers, whichever program does it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from ocr.imaging.page_image import Gray
from ocr.types import Box, Line, Word


class Segmentation(Enum):
    """How much structure the picture has; the values are Tesseract's page segmentation modes."""

    PAGE = 3  # whole page, columns found by the engine
    COLUMN = 4  # one column of lines of different sizes
    BLOCK = 6  # one uniform block of lines
    LINE = 7  # a single line
    SPARSE = 11  # words anywhere


@dataclass(frozen=True, slots=True)
class RawWord:
    """A word with the engine's own numbering of the block and the line it stands in."""

    word: Word
    block: int
    line: int


@dataclass(frozen=True, slots=True)
class Orientation:
    """Which clockwise turn makes a page upright, and how sure the engine is (its own scale, 0 means nothing known)."""

    clockwise_degrees: int
    score: float


class OcrEngine(Protocol):
    """A recogniser; safe to call from several threads at once."""

    def recognize(
        self,
        picture: Path,
        *,
        segmentation: Segmentation,
        language: str | None = None,
        allowed: str | None = None,
        dpi: int | None = None,
    ) -> tuple[RawWord, ...]:
        """Return the words of a picture file in the engine's order, boxes in its pixels; empty when it shows no text.

        `language` None means the engine's default; `allowed` restricts the characters.

        Raises:
            EngineError: the engine is missing, lacks the language, took too long or crashed.
        """
        ...

    def find_orientation(self, picture: Path) -> Orientation | None:
        """Return the turn that makes the page upright, None when there is too little text to tell.

        Raises:
            EngineError: as for `recognize`.
        """
        ...


@dataclass(frozen=True, slots=True)
class ReadLine:
    """What a reader of single lines sees: the text in NFC, "" for nothing, and how sure it is of the worst letter."""

    text: str
    confidence: float


class LineReader(Protocol):
    """A recogniser of single printed lines, for a second opinion; safe to call from several threads at once."""

    def read_line(self, picture: Gray) -> ReadLine:
        """Return the text of one line, dark on light, with a little white around it.

        Raises:
            EngineError: the recogniser failed.
        """
        ...


@dataclass(frozen=True, slots=True)
class ReadStrip:
    """What a reader of written digits sees along a strip, place by place (see `ocr.imaging.pen_strip`).

    `signs` are logarithms of the probabilities of no sign and of each sign, shape (places, signs + 1). `ink` are the
    probabilities that a place shows nothing, print, or writing, shape (places, 3).
    """

    signs: NDArray[np.float32]
    ink: NDArray[np.float32]


class StripReader(Protocol):
    """A recogniser of digits that are written by hand between print; safe to call from several threads at once."""

    def read_strip(self, strip: Gray) -> ReadStrip:
        """Return what stands on a strip as `ocr.imaging.pen_strip.cut_strip` cuts it.

        Raises:
            EngineError: the recogniser failed.
        """
        ...


@dataclass(frozen=True, slots=True)
class WordTags:
    """Which fields the words of one page belong to, word by word in reading order.

    `of` has each field's column of probabilities that a word is part of its value, shape (words,); the words behind
    the last that is looked at have 0. `begins` are probabilities that a word is the first of its value.
    """

    of: Mapping[str, NDArray[np.float32]]
    begins: NDArray[np.float32]


class FieldTagger(Protocol):
    """What tells the fields of a page's words without templates; safe to call from several threads at once."""

    @property
    def types(self) -> frozenset[str]:
        """The paper types that it knows."""
        ...

    def tag(self, document_type: str, lines: Sequence[Line], frame: Box) -> WordTags:
        """Return the tags of the words of a page's lines; the page must have a word, the type be known.

        Raises:
            EngineError: it failed.
        """
        ...
