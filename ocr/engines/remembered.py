"""Recognisers that remember what they answered: a page that waits for the rest of its paper is read again and again."""

from __future__ import annotations

import hashlib
import threading
from collections import OrderedDict
from collections.abc import Callable, Hashable
from pathlib import Path
from typing import Generic, TypeVar

from ocr.engines.base import LineReader, OcrEngine, Orientation, RawWord, ReadLine, Segmentation
from ocr.imaging.page_image import Gray

Answer = TypeVar("Answer")

_ANSWERS = 1000
"""So many are kept of each kind: a page asks for some ten to twenty, a line for one; nothing is written to the disk."""


class RememberedEngine:
    """An `OcrEngine` that answers at once what it was asked before about the same picture; errors are not kept."""

    def __init__(self, engine: OcrEngine) -> None:
        self._engine = engine
        self._words = _Answers[tuple[RawWord, ...]]()
        self._turns = _Answers[Orientation | None]()

    def recognize(
        self,
        picture: Path,
        *,
        segmentation: Segmentation,
        language: str | None = None,
        allowed: str | None = None,
        dpi: int | None = None,
    ) -> tuple[RawWord, ...]:
        """See `OcrEngine`."""

        def ask() -> tuple[RawWord, ...]:
            return self._engine.recognize(
                picture, segmentation=segmentation, language=language, allowed=allowed, dpi=dpi
            )

        return self._words.answer((_stamp(picture.read_bytes()), segmentation, language, allowed, dpi), ask)

    def find_orientation(self, picture: Path) -> Orientation | None:
        """See `OcrEngine`."""
        return self._turns.answer(_stamp(picture.read_bytes()), lambda: self._engine.find_orientation(picture))


class RememberedLines:
    """A `LineReader` that answers at once what it was asked before about the same line."""

    def __init__(self, reader: LineReader) -> None:
        self._reader = reader
        self._lines = _Answers[ReadLine]()

    def read_line(self, picture: Gray) -> ReadLine:
        """See `LineReader`."""
        return self._lines.answer((picture.shape, _stamp(picture.tobytes())), lambda: self._reader.read_line(picture))


class _Answers(Generic[Answer]):
    """Answers by what was asked, the newest ones; safe to use from several threads at once."""

    def __init__(self) -> None:
        self._kept: OrderedDict[Hashable, Answer] = OrderedDict()
        self._lock = threading.Lock()

    def answer(self, question: Hashable, ask: Callable[[], Answer]) -> Answer:
        with self._lock:
            if question in self._kept:
                self._kept.move_to_end(question)
                return self._kept[question]
        found = ask()  # two threads may ask the same at once: slower, never wrong
        with self._lock:
            self._kept[question] = found
            while len(self._kept) > _ANSWERS:
                self._kept.popitem(last=False)
        return found


def _stamp(data: bytes) -> bytes:
    return hashlib.blake2b(data, digest_size=16).digest()
