"""The stamp of an office that took a paper in ("dấu đến", NĐ 30/2020/NĐ-CP Annex I): its number and day are its own.

Under the name of who received the paper stand "ĐẾN", "Số: …", "Ngày: …" and where it went. None of it is the paper's.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from ocr.extraction.official_head import is_capitals, is_motto
from ocr.extraction.sheet import Sheet
from ocr.layout.reading_order import Piece, split_at_gaps
from ocr.text import fold
from ocr.types import Line, bounding_box

_GAP = 1.5  # in line heights: what stands further away is of another column
_HEAD = re.compile(r"\W*(?:(?:(?:cong van|van ban|dau) )?den|da tiep nhan|tiep nhan ho so|van thu nhan)\W*")
_NUMBERED = re.compile(r"\W*(?:so\W*\d{1,6}|(?:den )?ngay\W*[\dil/.-]{6,10})\W*")
_NOTED = re.compile(r"\W*(?:so|ngay|gio\b[\W\dh]*|(?:kinh )?chuyen\b.{0,24}|luu ho so\b.{0,16})\W*")
_CLOSE = 1.6  # in heights of the line above: so far below it a line of the stamp may begin
_WIDE = 10.0  # in heights of its head: so far the stamp may reach at its sides
_CENTRED = 2.0  # in heights: so far the name above the head may be off its centre
_NAME_CLOSE = 1.0  # in heights: so near to the head it stands


def without_arrival_stamps(sheet: Sheet) -> Sheet:
    """Return a sheet without the words of stamps of arrival; the same one where it bears none."""
    split = [(number, piece) for number, line in enumerate(sheet.lines) for piece in _pieces(line)]
    pieces = sorted((piece for _, piece in split), key=lambda piece: piece.box.top)
    stamped = {id(piece) for head in pieces if _HEAD.fullmatch(_text(head)) for piece in _stamp(head, pieces)}
    if not stamped:
        return sheet
    hit = {number for number, piece in split if id(piece) in stamped}
    lines: list[Line] = []
    for number, line in enumerate(sheet.lines):
        if number not in hit:
            lines.append(line)
            continue
        words = [w for at, piece in split if at == number and id(piece) not in stamped for w in piece.words]
        if words:
            box, by_pen = bounding_box(word.box for word in words), any(word.handwritten for word in words)
            lines.append(replace(line, words=tuple(words), box=box, handwritten=by_pen))
    return replace(sheet, lines=tuple(lines))


def _pieces(line: Line) -> list[Piece]:
    return split_at_gaps(line.words, _GAP * line.box.height)


def _stamp(head: Piece, pieces: Sequence[Piece]) -> Iterator[Piece]:
    """Yield the pieces of a stamp around its head; nothing where neither number nor day stands below it."""
    below: list[Piece] = []
    reach = _WIDE * head.box.height
    for piece in pieces:
        last = below[-1] if below else head
        beside = head.box.left - reach < piece.box.left and piece.box.right < head.box.right + reach
        if not beside or piece.box.center_y <= last.box.bottom:
            continue
        if piece.box.top - last.box.bottom > _CLOSE * max(last.box.height, head.box.height):
            break
        if _NUMBERED.fullmatch(_text(piece)) or _NOTED.fullmatch(_text(piece)):
            below.append(piece)
        elif min(piece.box.right, head.box.right) > max(piece.box.left, head.box.left):
            break
    if any(_NUMBERED.fullmatch(_text(piece)) for piece in below):
        yield head
        yield from below
        yield from _receiver(head, pieces)


def _receiver(head: Piece, pieces: Sequence[Piece]) -> Iterator[Piece]:
    """Yield the name of who received the paper, close above the head and centred over it."""
    height = head.box.height
    for piece in pieces:
        close = -0.5 * height < head.box.top - piece.box.bottom < _NAME_CLOSE * height
        centred = abs(piece.box.center_x - head.box.center_x) < _CENTRED * height
        text = " ".join(word.text for word in piece.words)
        if close and centred and is_capitals(text) and not is_motto(Line(piece.words, piece.box)):
            yield piece


def _text(piece: Piece) -> str:
    return fold(" ".join(word.text for word in piece.words))
