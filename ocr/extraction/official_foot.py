"""The foot of an official document: on whose behalf, in what office and by whom it was signed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from ocr.extraction.official_head import PIECE_GAP, is_capitals
from ocr.extraction.sheet import Place, Sheet
from ocr.extraction.signed_by import signed_by
from ocr.extraction.signing_titles import (
    AUTHORITY,
    NAME_WORDS,
    is_known_title,
    is_signing_title,
    looks_like_name,
    with_authority,
    without_degree,
    words_of_rank,
)
from ocr.layout.reading_order import Piece, split_at_gaps
from ocr.types import Box

_TITLE_GAP = 2.0  # in line heights: titles of one signature stand closer
_WRAP_GAP = 0.8  # in line heights: lines of one title stand closer, a name below a signature never
_SIGNING_GAP = 2.2  # in line heights: a signature takes so much room over the name
_TALL = 1.8
_OFF_CENTRE = 1.5  # in line heights: a name that lost its beginning stands so far off its title's middle
_UNTITLED_SCORE = 75.0  # of a name whose title was lost under a seal
_SURE = 0.75
_TEXT_LETTERS = 6
_LEVEL_SHARE = 0.3
_WIDE_SHARE = 0.5
_UNSIGNED_SCORE = 60.0  # of titles without a name below: the office that decides is named at a document's head
_FOOT_FROM = 0.2  # a short letter is signed in its upper half


@dataclass(frozen=True, slots=True)
class Signature:
    """The foot of a document: the words of the authority's and the title's lines, and of the name.

    `name_score` says how well the name's place fits, as scores of labels do, `title_score` how well the titles'.
    """

    authority: tuple[Piece, ...]
    title: tuple[Piece, ...]
    name: Piece | None
    name_score: float = 100.0
    title_score: float = 100.0


def find_signature(sheet: Sheet) -> Signature:
    """Return who signed: titles in the lower right and the name below them; parts may be missing.

    Where nobody signs at the right, an office may sign further left.
    """
    signature = _signature(sheet, _pieces(sheet, right=True))
    if signature.name is not None or signature.title:
        return signature
    further = _signature(sheet, _pieces(sheet, right=False))
    plain = further.name is not None and all(is_capitals(_text(piece)) for piece in further.title)
    if not plain or not further.title:
        return signature
    return replace(further, name_score=_UNTITLED_SCORE, title_score=_UNTITLED_SCORE)


def _signature(sheet: Sheet, pieces: Sequence[Piece]) -> Signature:
    titles = [piece for piece in pieces if is_signing_title(_text(piece))]
    if not titles:
        return Signature((), (), _untitled_name(sheet, pieces), _UNTITLED_SCORE)
    last = max(titles, key=lambda piece: piece.box.top)
    titles = _together([piece for piece in titles if _near_column(sheet, piece.box, last.box.center_x)])
    titles = _with_wrapped(titles, [piece for piece in pieces if _near_column(sheet, piece.box, last.box.center_x)])
    last = titles[-1]
    authority = tuple(piece for piece in titles if _wants_more(piece))
    below = [
        piece
        for piece in map(_without_rank, pieces)
        if piece.box.top > last.box.bottom - 2
        and looks_like_name(_text(piece))
        and _near_column(sheet, piece.box, last.box.center_x)
    ]
    if not below:
        return Signature(authority, tuple(titles), _damaged_name(pieces, titles), _UNTITLED_SCORE)
    # Names are set in capitals seldom, words of a seal that was read along always.
    tall = _TALL * last.box.height  # as signatures are, which are read as words at times
    name = min(below, key=lambda piece: (piece.box.height > tall, _text(piece).isupper(), piece.box.top), default=None)
    return Signature(authority, tuple(titles), name)


def _without_rank(piece: Piece) -> Piece:
    rank = words_of_rank(_text(piece))
    rest = piece.words[rank:] or piece.words
    first = without_degree(rest[0].text)
    return Piece.of((replace(rest[0], text=first), *rest[1:])) if rank or first != rest[0].text else piece


def _untitled_name(sheet: Sheet, pieces: Sequence[Piece]) -> Piece | None:
    """Return the name of a signature whose title was not read: alone below white, under all that runs across the page.

    A seal or a signature that lies over a title takes it from the recogniser; the name below stands free more often.
    """
    wide = [line.box.bottom for line in sheet.lines if line.box.width > _WIDE_SHARE * sheet.frame.width]
    named = map(_without_rank, pieces)
    names = [piece for piece in named if looks_like_name(_text(piece)) and not _text(piece).isupper()]
    lowest = max(names, key=lambda piece: piece.box.top, default=None)
    if lowest is None or lowest.box.top < max(wide, default=sheet.frame.top):
        return None
    reach = lowest.box.top - _SIGNING_GAP * lowest.box.height
    over = (piece for piece in pieces if piece.box.center_y < lowest.box.top and piece.box.bottom > reach)
    return None if any(_is_text(piece) and _overlaps(piece.box, lowest.box) for piece in over) else lowest


def _damaged_name(pieces: Sequence[Piece], titles: Sequence[Piece]) -> Piece | None:
    """Return a name below a title whose beginning was lost under a seal, as wide as it must be to stand centred.

    What was read of it is no name, but the place is known: another reader may see more.
    """
    title = max(titles, key=lambda piece: piece.box.width)
    names = [
        piece
        for piece in pieces
        if piece.box.top > titles[-1].box.bottom
        and piece.box.height <= _TALL * title.box.height
        and abs(piece.box.center_x - title.box.center_x) < _OFF_CENTRE * title.box.height
        and len(piece.words) >= NAME_WORDS[0]
        and all(word.text.istitle() and word.text.isalpha() for word in piece.words[1:])
    ]
    if not names:
        return None
    lost = max(names, key=_top)
    rest = Piece.of(lost.words[1:])
    if looks_like_name(_text(rest)) and _off(rest, title) < _off(lost, title):
        return rest  # the first word was made of the seal
    first = lost.words[0]
    shift = max(0, round(2 * (lost.box.center_x - title.box.center_x)))
    whole = replace(first, box=replace(first.box, left=max(0, first.box.left - shift)))
    return replace(lost, words=(whole, *lost.words[1:]), box=lost.box.union(whole.box))


def _off(piece: Piece, title: Piece) -> float:
    return abs(piece.box.center_x - title.box.center_x)


def _is_text(piece: Piece) -> bool:
    """Say whether a part of a line is print that was read surely, not what became of a seal or a signature."""
    sure = [word for word in piece.words if word.confidence >= _SURE]
    return sum(len(word.text) for word in sure) >= _TEXT_LETTERS


def _overlaps(one: Box, other: Box) -> bool:
    return min(one.right, other.right) > max(one.left, other.left)


def _together(titles: Sequence[Piece]) -> list[Piece]:
    """Return the lowest titles that stand close below one another, from top to bottom."""
    kept = [titles[-1]]
    for piece in reversed(titles[:-1]):
        if kept[0].box.top - piece.box.bottom > _TITLE_GAP * piece.box.height:
            break
        kept.insert(0, piece)
    return kept


def _with_wrapped(titles: Sequence[Piece], pieces: Sequence[Piece]) -> list[Piece]:
    """Return titles with the lines in capitals between them and right below: "CHÁNH VĂN PHÒNG HĐND" over "VÀ UBND"."""
    whole = list(titles)
    for piece in pieces:
        upper = max((each for each in whole if each.box.top < piece.box.top), key=_top, default=None)
        if upper is None or piece in whole:
            continue
        close = piece.box.top - upper.box.bottom < _WRAP_GAP * upper.box.height
        sure = min(word.confidence for word in piece.words) >= _SURE
        words = _text(piece).split()
        plain = is_capitals(_text(piece)) and min(map(len, words)) > 1 and not any(map(str.isdigit, _text(piece)))
        apart = not any(_overlaps_in_height(piece.box, each.box) for each in whole)
        centred = _off(piece, upper) < 0.5 * upper.box.height
        if close and sure and plain and apart and (centred or len(_text(piece)) >= _TEXT_LETTERS):
            whole.append(piece)
    return sorted(whole, key=_top)


def _overlaps_in_height(box: Box, other: Box) -> bool:
    return min(box.bottom, other.bottom) - max(box.top, other.top) > _LEVEL_SHARE * min(box.height, other.height)


def _top(piece: Piece) -> int:
    return piece.box.top


def find_right_pieces(sheet: Sheet) -> list[Piece]:
    """Return the parts of lines that stand in the right half, below the head, from top to bottom."""
    return _pieces(sheet, right=True)


def _pieces(sheet: Sheet, *, right: bool) -> list[Piece]:
    """Return the parts of lines below the head, from top to bottom; only those in the right half, or all of them."""
    share = 0.0 if sheet.part else _FOOT_FROM  # of a later page the foot may be all
    pieces = [
        piece
        for line in sheet.lines
        if line.box.top > sheet.frame.top + share * sheet.frame.height
        for piece in _titles_joined(split_at_gaps(line.words, PIECE_GAP * line.box.height))
        if not right
        or (
            piece.box.center_x > sheet.frame.left + 0.5 * sheet.frame.width
            and piece.box.left > sheet.frame.left + 0.35 * sheet.frame.width
        )
    ]
    return sorted(pieces, key=lambda piece: piece.box.top)


def _titles_joined(pieces: Sequence[Piece]) -> Iterator[Piece]:
    """Yield the pieces of a line, those that make up a known title in one: a seal may take a letter between them."""
    rest = list(pieces)
    while rest:
        piece = _with_authority(rest.pop(0))
        if rest and is_known_title(f"{_text(piece)} {_text(rest[0])}"):
            piece = Piece.of((*piece.words, *rest.pop(0).words))
        yield piece


def _with_authority(piece: Piece) -> Piece:
    """Return a piece whose first word says "KT." where that was written by hand before a title."""
    whole = with_authority(_text(piece)).split()
    if len(whole) != len(piece.words) or whole[0] == piece.words[0].text:
        return piece
    return Piece.of((replace(piece.words[0], text=whole[0]), *piece.words[1:]))


def _text(piece: Piece) -> str:
    return " ".join(word.text for word in piece.words)


def _near_column(sheet: Sheet, box: Box, center_x: float) -> bool:
    return abs(box.center_x - center_x) < 0.14 * sheet.frame.width


def signer_name(sheet: Sheet) -> Place | None:
    """Return the name below the signature, or the one that an electronic signature tells."""
    signature = find_signature(sheet)
    if signature.name is None:
        return signed_by(sheet)
    return sheet.place(signature.name.words, label_score=signature.name_score)


def signing_authority(sheet: Sheet) -> Place | None:
    """Return "TM. …", "KT. …": on whose behalf the signer signs."""
    signature = find_signature(sheet)
    whole = signature.name is not None and bool(signature.title) and not _wants_more(signature.title[-1])
    return _place_of_pieces(sheet, signature.authority, signature.title_score if whole else _UNSIGNED_SCORE)


def signer_title(sheet: Sheet) -> Place | None:
    """Return the lines above the signature: the authority's, then the signer's own title; None without the latter."""
    signature = find_signature(sheet)
    if signature.title and _wants_more(signature.title[-1]):
        return None
    signed = signature.name is not None
    return _place_of_pieces(sheet, signature.title, signature.title_score if signed else _UNSIGNED_SCORE)


def _wants_more(piece: Piece) -> bool:
    """Say whether a signature cannot end with this line: it names for whom somebody signs, not who."""
    return AUTHORITY.match(_text(piece)) is not None and not _text(piece).upper().startswith("Q")


def _place_of_pieces(sheet: Sheet, pieces: Sequence[Piece], score: float) -> Place | None:
    words = tuple(word for piece in pieces for word in piece.words)
    return sheet.place(words, label_score=score) if words else None
