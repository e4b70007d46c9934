"""The office over a signature: "TM. ỦY BAN NHÂN DÂN HUYỆN …", "SỞ TÀI NGUYÊN VÀ MÔI TRƯỜNG TỈNH …"."""

from __future__ import annotations

import re
from dataclasses import replace

from ocr.extraction.official_foot import find_right_pieces
from ocr.extraction.official_head import is_capitals
from ocr.extraction.sheet import Place, Sheet
from ocr.extraction.signing_titles import AUTHORITY, is_known_title
from ocr.layout.reading_order import Piece
from ocr.text import fold

_OFFICES = ("uy ban nhan dan", "ubnd", "so ", "van phong ", "chi nhanh ", "phong ", "cong an ", "bo ", "cuc ")
_WRAP_GAP = 0.9  # in line heights: lines of one office stand closer


def signing_office(sheet: Sheet) -> Place | None:
    """Return the office named over the signature, without what it signs for; None where no line names one.

    The lowest such line counts, with the lines in capitals that go on it.
    """
    pieces = find_right_pieces(sheet)
    begin = next((number for number in reversed(range(len(pieces))) if _names_office(pieces[number])), None)
    if begin is None:
        return None
    lines = [_without_authority(pieces[begin])]
    for piece in pieces[begin + 1 :]:
        last = lines[-1]
        text = _text(piece)
        close = piece.box.top - last.box.bottom < _WRAP_GAP * last.box.height and piece.box.top > last.box.center_y
        over = min(piece.box.right, last.box.right) > max(piece.box.left, last.box.left)
        if not (close and over and is_capitals(text)) or AUTHORITY.match(text) or _is_title(text):
            break
        lines.append(piece)
    return sheet.place([word for line in lines for word in line.words])


def _names_office(piece: Piece) -> bool:
    text = _text(_without_authority(piece))
    return is_capitals(text) and fold(text).startswith(_OFFICES)


def _without_authority(piece: Piece) -> Piece:
    """Return a line without "TM." at its beginning."""
    first = piece.words[0]
    if AUTHORITY.match(first.text) is None or len(piece.words) == 1:
        return piece
    rest = re.sub(AUTHORITY, "", first.text)
    words = (replace(first, text=rest), *piece.words[1:]) if rest else piece.words[1:]
    return Piece.of(words)


def _is_title(text: str) -> bool:
    return is_known_title(text) or any(is_known_title(" ".join(text.split()[:size])) for size in (2, 3))


def _text(piece: Piece) -> str:
    return " ".join(word.text for word in piece.words)
