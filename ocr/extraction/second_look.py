"""Further readings of single fields: by another reader, and by the same recogniser once more.

Readings that agree make a value's letters far more trustworthy than the recogniser's own confidence does, for a
fraction of the cost of a page. A different reader makes other errors, so it is asked, for each line by itself. Where
there is none, the recogniser is asked again: all lines of a page are cut out and read together at another scale.
"""

from __future__ import annotations

from collections.abc import Container, Sequence
from pathlib import Path

from ocr.engines.base import LineReader, OcrEngine, ReadLine
from ocr.extraction.normalize import ID_LENGTHS
from ocr.extraction.sheet import Place
from ocr.imaging.page_image import Gray
from ocr.imaging.squares import without_squares
from ocr.layout.strips import read_strips
from ocr.types import Box, bounding_box

_SURE_DIGITS = 0.8  # of the worst digit: less sure ones are left to a person
_PAD_Y, _PAD_X = 0.18, 0.15  # of a line's height: white around it


def read_otherwise(
    picture: Gray, places: Sequence[Place], reader: LineReader, numbers: Container[int] = ()
) -> tuple[ReadLine, ...]:
    """Return what another reader sees at each place, printed lines kept apart by newlines.

    Args:
        picture: the cleaned page, in the frame of the places' boxes.
        places: the places to read, all on this page.
        reader: the reader of lines.
        numbers: which of them hold a personal number, whose digits may stand in squares.

    Raises:
        EngineError: as the reader says it.
    """
    return tuple(
        (_read_squares(picture, place, reader) if number in numbers else None) or _read_rows(picture, place, reader)
        for number, place in enumerate(places)
    )


def _read_squares(picture: Gray, place: Place, reader: LineReader) -> ReadLine | None:
    """Return a number whose digits stand in squares, None where there are none; nothing when a digit is unsure."""
    found = without_squares(picture, place.box, ID_LENGTHS)
    if found is None:
        return None
    line, count = found
    read = reader.read_line(line)
    text = "".join(read.text.split())
    is_sure = read.confidence >= _SURE_DIGITS and len(text) == count and text.isdigit() and text.isascii()
    return ReadLine(text, read.confidence) if is_sure else ReadLine("", 0.0)


def _read_rows(picture: Gray, place: Place, reader: LineReader) -> ReadLine:
    rows = [reader.read_line(_cut_out(picture, bounding_box(word.box for word in row))) for row in place.rows()]
    text = "\n".join(row.text for row in rows).strip()
    return ReadLine(text, min((row.confidence for row in rows if row.text), default=0.0))


def _cut_out(picture: Gray, box: Box) -> Gray:
    above, beside = max(2, round(_PAD_Y * box.height)), max(3, round(_PAD_X * box.height))
    return picture[
        max(0, box.top - above) : max(0, box.bottom + above), max(0, box.left - beside) : max(0, box.right + beside)
    ]


def read_again(picture: Gray, places: Sequence[Place], engine: OcrEngine, scratch: Path) -> tuple[str, ...]:
    """Return what a second reading sees at each place, "" where it sees nothing; printed lines stay apart.

    Args:
        picture: the cleaned page, in the frame of the places' boxes.
        places: the places to read, all on this page.
        engine: the recogniser.
        scratch: a file that may be written.

    Raises:
        EngineError: as the recogniser says it.
    """
    rows = [(number, row) for number, place in enumerate(places) for row in place.rows()]
    boxes = [bounding_box(word.box for word in row) for _, row in rows]
    texts: list[list[str]] = [[] for _ in places]
    for (number, _), words in zip(rows, read_strips(picture, boxes, engine, scratch), strict=True):
        texts[number].append(" ".join(word.text for word in words))
    return tuple("\n".join(lines).strip() for lines in texts)
