"""The lines and words of a page as one compact value of a row."""

from __future__ import annotations

import json
import zlib
from collections.abc import Sequence

from ocr.types import Box, Line, Word

_LEVEL = 6


def pack_lines(lines: Sequence[Line]) -> bytes:
    """Return the lines with their words, boxes and confidences as compressed JSON (about 5 kB for a full page)."""
    plain = [
        [line.box.as_ltwh(), line.block, int(line.handwritten), [_word(word) for word in line.words]] for line in lines
    ]
    return zlib.compress(json.dumps(plain, ensure_ascii=False, separators=(",", ":")).encode(), _LEVEL)


def unpack_lines(packed: bytes) -> tuple[Line, ...]:
    """Return what `pack_lines` was given; confidences to three places."""
    lines = []
    for box, block, handwritten, words in json.loads(zlib.decompress(packed)):
        read = tuple(Word(text, _box(*place), confidence) for text, place, confidence in words)
        lines.append(Line(read, _box(*box), block=block, handwritten=bool(handwritten)))
    return tuple(lines)


def text_of(packed: bytes) -> str:
    """Return the text of packed lines, a line each."""
    # Without the boxes on the way: rebuilding the search asks for every page.
    return "\n".join(" ".join(word[0] for word in words) for *_, words in json.loads(zlib.decompress(packed)))


def _word(word: Word) -> list[object]:
    return [word.text, word.box.as_ltwh(), round(word.confidence, 3)]


def _box(left: int, top: int, width: int, height: int) -> Box:
    return Box(left, top, left + width, top + height)
