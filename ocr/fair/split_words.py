"""Words that were read in two pieces, "12- CT/TU" and "201 9.", made one again."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from ocr.engines.base import LineReader
from ocr.fair.letter_heights import Row, row_of
from ocr.fair.word_pictures import cut_out
from ocr.imaging.page_image import Gray
from ocr.types import Line, Word

_NO_SPACE = 0.2  # of a capital's height; a space is never narrower, and letters overlap where lines are set close
_NARROW_SPACE = 0.6  # between figures, of which a 1 stands in much white, another reader says whether it is one
_SURE = 0.6  # that two figures are one: it has read the same ones


def with_whole_words(lines: Sequence[Line], picture: Gray, reader: LineReader) -> tuple[Line, ...]:
    """Return the lines with words in one piece.

    Args:
        lines: the lines of a page.
        picture: the cleaned page in their frame.
        reader: another reader, asked about figures that stand close.

    Raises:
        EngineError: the reader failed.
    """
    return tuple(_whole(line, picture, reader) for line in lines)


def _whole(line: Line, picture: Gray, reader: LineReader) -> Line:
    row = row_of(line.words)
    if row is None:
        return line
    words: list[Word] = []
    for word in line.words:
        joint = _joined(words[-1], word, row, picture, reader) if words else None
        if joint is None:
            words.append(word)
        else:
            words[-1] = joint
    return line if len(words) == len(line.words) else replace(line, words=tuple(words))


def _joined(left: Word, right: Word, row: Row, picture: Gray, reader: LineReader) -> Word | None:
    if left.handwritten or right.handwritten:
        return None
    gap = (right.box.left - left.box.right) / row.capital
    whole = replace(left, text=left.text + right.text, box=left.box.union(right.box))
    if left.text[:1].isalnum() and left.text.endswith("-") and right.text[:1].isalnum() and abs(gap) < _NO_SPACE:
        return whole
    if not (left.text[-1:].isdigit() and right.text[:1].isdigit() and abs(gap) < _NARROW_SPACE):
        return None
    cut = cut_out(picture, [whole], 0, row)
    read = None if cut is None else reader.read_line(cut)
    said_whole = read is not None and read.confidence >= _SURE and " " not in read.text
    return whole if said_whole and read is not None and _figures(read.text) == _figures(whole.text) else None


def _figures(text: str) -> str:
    return "".join(filter(str.isdigit, text))
