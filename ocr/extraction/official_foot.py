"""The foot of an official document: on whose behalf, in what office and by whom it was signed."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from ocr.extraction.alike import similarity
from ocr.extraction.official_head import PIECE_GAP
from ocr.extraction.sheet import Place, Sheet
from ocr.layout.reading_order import Piece, split_at_gaps
from ocr.text import fold
from ocr.types import Box

_TITLE_ALIKE = 0.85
_CAPITALS_ALIKE = 0.72  # a line in capitals may be a title that a signature runs over
_TITLE_GAP = 2.0  # in line heights: titles of one signature stand closer
_UNSIGNED_SCORE = 60.0  # of titles without a name below: the office that decides is named at a document's head
_TITLE_WORD_LIMIT = 10
_NAME_WORDS = (2, 6)
_FOOT_FROM = 0.2  # a short letter is signed in its upper half
_AUTHORITY = re.compile(r"^(TM|KT|TL|TUQ|Q|T\s?M|K\s?T)\s?\.", re.IGNORECASE)
_TITLE_WORDS = (
    "chu tich|pho chu tich|giam doc|pho giam doc|truong phong|pho truong phong|chanh van phong|pho chanh van phong|"
    "hieu truong|pho hieu truong|cuc truong|pho cuc truong|bo truong|thu truong|vien truong|truong ban|truong khoa|"
    "cong chuc tu phap|tu phap ho tich|nguoi ky|nguoi thuc hien|nguoi lam don|truong cong an|chanh thanh tra|"
    "thu tuong|can bo tu phap|quyen chu tich|nguoi viet don|ke toan truong|doi truong|chi cuc truong|"
    "pho chi cuc truong|nguoi de nghi|to truong|thu truong don vi"
)
_TITLES = tuple(_TITLE_WORDS.split("|"))


@dataclass(frozen=True, slots=True)
class Signature:
    """The foot of a document: the words of the authority's and the title's lines, and of the name."""

    authority: tuple[Piece, ...]
    title: tuple[Piece, ...]
    name: Piece | None


def find_signature(sheet: Sheet) -> Signature:
    """Return who signed: titles in the lower right and the name below them; parts may be missing."""
    pieces = _right_pieces(sheet)
    titles = [piece for piece in pieces if _is_signing_title(_text(piece))]
    if not titles:
        return Signature((), (), None)
    last = max(titles, key=lambda piece: piece.box.top)
    titles = _together([piece for piece in titles if _near_column(sheet, piece.box, last.box.center_x)])
    authority = tuple(piece for piece in titles if _AUTHORITY.match(_text(piece)))
    below = [
        piece
        for piece in pieces
        if piece.box.top > last.box.bottom - 2
        and looks_like_name(_text(piece))
        and _near_column(sheet, piece.box, last.box.center_x)
    ]
    name = min(below, key=lambda piece: piece.box.top) if below else None
    return Signature(authority, tuple(titles), name)


def _together(titles: Sequence[Piece]) -> list[Piece]:
    """Return the lowest titles that stand close below one another, from top to bottom."""
    kept = [titles[-1]]
    for piece in reversed(titles[:-1]):
        if kept[0].box.top - piece.box.bottom > _TITLE_GAP * piece.box.height:
            break
        kept.insert(0, piece)
    return kept


def _right_pieces(sheet: Sheet) -> list[Piece]:
    """Return the parts of lines that stand in the right half, below the head, from top to bottom."""
    pieces = [
        piece
        for line in sheet.lines
        if line.box.top > sheet.frame.top + _FOOT_FROM * sheet.frame.height
        for piece in split_at_gaps(line.words, PIECE_GAP * line.box.height)
        if piece.box.center_x > sheet.frame.left + 0.5 * sheet.frame.width
        and piece.box.left > sheet.frame.left + 0.35 * sheet.frame.width
    ]
    return sorted(pieces, key=lambda piece: piece.box.top)


def _text(piece: Piece) -> str:
    return " ".join(word.text for word in piece.words)


def _near_column(sheet: Sheet, box: Box, center_x: float) -> bool:
    return abs(box.center_x - center_x) < 0.14 * sheet.frame.width


def _is_signing_title(text: str) -> bool:
    if len(text.split()) > _TITLE_WORD_LIMIT:
        return False
    folded = fold(text)
    return bool(_AUTHORITY.match(text)) or any(
        folded.startswith(title) or similarity(text, title) > _TITLE_ALIKE for title in _TITLES
    )


def looks_like_name(text: str) -> bool:
    """Say whether a line is two to six capitalised words without digits, as a printed name is."""
    words = text.replace(".", " ").split()
    letters = "".join(words)
    return (
        _NAME_WORDS[0] <= len(words) <= _NAME_WORDS[1]
        and not any(char.isdigit() for char in letters)
        and all(word[0].isupper() for word in words)
        and not _is_like_title(text)
        and sum(char.isalpha() or char in "'’" for char in letters) >= 0.95 * len(letters)
    )


def _is_like_title(text: str) -> bool:
    """Say whether a line is a title, or the end of one whose beginning was lost."""
    folded, least = fold(text), _CAPITALS_ALIKE if text.isupper() else _TITLE_ALIKE
    return any(
        folded.startswith(title) or similarity(text, title) > least or similarity(text, title[-len(folded) :]) > least
        for title in _TITLES
    )


def signer_name(sheet: Sheet) -> Place | None:
    """Return the name below the signature."""
    name = find_signature(sheet).name
    return None if name is None else sheet.place(name.words)


def signing_authority(sheet: Sheet) -> Place | None:
    """Return "TM. …", "KT. …": on whose behalf the signer signs."""
    signature = find_signature(sheet)
    return _place_of_pieces(sheet, signature.authority, signed=signature.name is not None)


def signer_title(sheet: Sheet) -> Place | None:
    """Return the lines above the signature: the authority's, then the signer's own title."""
    signature = find_signature(sheet)
    return _place_of_pieces(sheet, signature.title, signed=signature.name is not None)


def _place_of_pieces(sheet: Sheet, pieces: Sequence[Piece], *, signed: bool) -> Place | None:
    words = tuple(word for piece in pieces for word in piece.words)
    return sheet.place(words, label_score=100.0 if signed else _UNSIGNED_SCORE) if words else None
