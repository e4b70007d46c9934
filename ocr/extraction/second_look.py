"""Further readings of single fields: by another reader, and by the same recogniser once more.

Readings that agree make a value's letters far more trustworthy than the recogniser's own confidence does, for a
fraction of the cost of a page. A different reader makes other errors, so it is asked, for each line by itself. Where
there is none, the recogniser is asked again: all lines of a page are cut out and read together at another scale.
"""

from __future__ import annotations

from collections.abc import Container, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from ocr.engines.base import LineReader, OcrEngine, ReadLine
from ocr.extraction.normalize_ids import ID_LENGTHS
from ocr.extraction.sheet import Place
from ocr.extraction.validate import check_id
from ocr.imaging.page_image import Gray
from ocr.imaging.squares import without_squares
from ocr.layout.strips import read_strips
from ocr.types import Box, bounding_box

_SURE_DIGITS = 0.65  # of the worst digit: less sure ones are left to a person
_CENTURY_PLACE, _CENTURIES = 3, "0123"  # of a number of twelve digits: sex and century of birth
_PAD_Y, _PAD_X = 0.18, 0.15  # of a line's height: white around it


def read_otherwise(
    picture: Gray, places: Sequence[Place], reader: LineReader, numbers: Container[int] = (), *, threads: int = 1
) -> tuple[ReadLine, ...]:
    """Return what another reader sees at each place, printed lines kept apart by newlines.

    Args:
        picture: the cleaned page, in the frame of the places' boxes.
        places: the places to read, all on this page.
        reader: the reader of lines.
        numbers: which of them hold a personal number, whose digits may stand in squares.
        threads: so many places are read side by side.

    Raises:
        EngineError: as the reader says it.
    """

    def read(number: int) -> ReadLine:
        place = places[number]
        squares = _read_squares(picture, place, reader) if number in numbers else None
        return squares or _read_rows(picture, place, reader)

    if min(threads, len(places)) <= 1:
        return tuple(map(read, range(len(places))))
    with ThreadPoolExecutor(threads, thread_name_prefix="second") as side_by_side:
        return tuple(side_by_side.map(read, range(len(places))))


def _read_squares(picture: Gray, place: Place, reader: LineReader) -> ReadLine | None:
    """Return a number whose digits stand in squares, None where there are none; nothing when a digit is unsure.

    The digits must be the same as far apart as they stand and set close together, and those of a personal number.
    """
    found = without_squares(picture, place.box, ID_LENGTHS)
    if found is None:
        return None
    apart, close = reader.read_line(found.apart), reader.read_line(found.close)
    text = "".join(apart.text.split())
    confidence = min(apart.confidence, close.confidence)
    alike = text == "".join(close.text.split()) and len(text) == found.count and text.isdigit() and text.isascii()
    is_sure = alike and confidence >= _SURE_DIGITS and _is_of_somebody(text)
    return ReadLine(text, confidence) if is_sure else ReadLine("", 0.0)


def _is_of_somebody(number: str) -> bool:
    """Say whether a personal number can be: its province is known, and its holder born before the year 2100."""
    return not check_id(number) and (len(number) != ID_LENGTHS[0] or number[_CENTURY_PLACE] in _CENTURIES)


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
