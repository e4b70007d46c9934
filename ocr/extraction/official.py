"""The layout of official documents (thể thức, NĐ 30/2020/NĐ-CP Annex I): zones that stand at a known place.

Head: left the parent and the issuing agency with the number below, right the national motto with place and date below.
Then the kind and its subject, the addressees, the body; at the foot the recipients on the left and on the right the
authority, the title and the name of the one who signed. The zones serve certificates as well, which share the head
and the foot.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from ocr.extraction.alike import similarity
from ocr.extraction.anchors import bare
from ocr.extraction.sheet import Place, Sheet, place_of_lines
from ocr.layout.reading_order import Piece, split_at_gaps
from ocr.text import fold
from ocr.types import Box, Line, Word

_HEAD_SHARE = 0.42  # of the page's height; a head with long agency names and a seal ends above it
_TITLE_LETTERS = 5
_KIND_ALIKE = 0.87
_MOTTO_ALIKE = 0.75
_TITLE_ALIKE = 0.85
_FEWEST_CAPITALS = 2
_SUBJECT_LINES = 4  # besides its first
_TITLE_WORD_LIMIT = 10
_NAME_WORDS = (2, 6)
_FOOT_FROM = 0.2  # a short letter is signed in its upper half
_PIECE_GAP = 1.5  # in line heights
_MOTTOES = ("cong hoa xa hoi chu nghia viet nam", "doc lap tu do hanh phuc")
_NUMBER = re.compile(r"^s\W{0,2}[oó0ôốồ6]\W?\s*[:.;,]|^s[oố]\s+\S*\d", re.IGNORECASE)
_PLACE_AND_DATE = re.compile(
    r"^(?:làm tại\W*)?(?:[^\s,.;:]+[\s.]+){0,6}?[^\s;:]*,?\s*ng\w{1,2}y\b.{1,10}th\w{1,3}ng\b.{1,8}"
    r"n\w{1,2}m\s*\S{2,5}\W*$",
    re.IGNORECASE,
)
_PAPER_TITLES = ("giay ", "trich luc", "dang ky", "ho kinh doanh", "don ", "bang ", "to khai")
_AGENCY_WORDS = (
    "ubnd|uy ban|so|phong|bo|hoi dong|hdnd|cong an|truong|chi cuc|cuc|trung tam|ban|van phong|khoa|benh vien|chinh phu|"
    "lien doan|chi nhanh|thanh tra|vien|kho bac|bao hiem|tong cuc|hat|doi|to|dang uy|huyen uy|tinh uy"
)
_AGENCY_STARTS = tuple(_AGENCY_WORDS.split("|"))
_AGENCY_GOES_ON = ("tinh", "huyen", "xa", "phuong", "thanh pho", "thi xa", "thi tran", "quan", "va", "tp")
_AUTHORITY = re.compile(r"^(TM|KT|TL|TUQ|Q|T\s?M|K\s?T)\s?\.", re.IGNORECASE)
_TITLE_WORDS = (
    "chu tich|pho chu tich|giam doc|pho giam doc|truong phong|pho truong phong|chanh van phong|pho chanh van phong|"
    "hieu truong|pho hieu truong|cuc truong|pho cuc truong|bo truong|thu truong|vien truong|truong ban|truong khoa|"
    "cong chuc tu phap|tu phap ho tich|nguoi ky|nguoi thuc hien|nguoi lam don|truong cong an|chanh thanh tra|"
    "thu tuong|can bo tu phap|quyen chu tich|nguoi viet don|ke toan truong|doi truong|chi cuc truong|"
    "pho chi cuc truong|nguoi de nghi|to truong|thu truong don vi"
)
_TITLES = tuple(_TITLE_WORDS.split("|"))
_DASHES = ("-", "–", "—")
_BODY_STARTS = re.compile(
    r"^(căn cứ|can cu|thực hiện|thuc hien|kính gửi|kinh gui|xét|xet|theo|điều 1|dieu 1|i\.|1\.|chương|-|ngày)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Head:
    """The head of a document: indexes of the sheet's lines by zone."""

    left: tuple[int, ...]
    number: int | None
    date: int | None
    motto: int | None
    end: int  # the lowest line of the head, -1 without a head


def pieced(sheet: Sheet) -> Sheet:
    """Return the sheet with lines that run across two columns cut at their gaps: the zones below want it so."""
    lines = tuple(
        replace(line, words=piece.words, box=piece.box)
        for line in sheet.lines
        for piece in split_at_gaps(line.words, _PIECE_GAP * line.box.height)
    )
    return replace(sheet, lines=lines)


def find_head(sheet: Sheet) -> Head:
    """Return the zones of the head of a pieced sheet; each may be missing."""
    limit = sheet.frame.top + _HEAD_SHARE * sheet.frame.height
    top = [i for i, line in enumerate(sheet.lines) if line.box.bottom < limit]
    motto = next((i for i in top if _is_motto(sheet.lines[i])), None)
    number = next((i for i in top if _NUMBER.match(sheet.lines[i].text)), None)
    date = next((i for i in top if _PLACE_AND_DATE.match(sheet.lines[i].text)), None)
    middle = sheet.frame.left + sheet.frame.width * 0.5
    floor = sheet.lines[number].box.top if number is not None else limit
    if number is None and date is not None:
        floor = sheet.lines[date].box.top
    left = tuple(
        i
        for i in top
        if (sheet.lines[i].box.center_x < middle or _names_agency(sheet.lines[i].text))
        and sheet.lines[i].box.top < floor
        and i not in (number, date)
        and not _is_motto(sheet.lines[i])
        and not fold(sheet.lines[i].text).startswith(_PAPER_TITLES)
        and _is_capitals(sheet.lines[i].text)
        and (
            sheet.lines[i].box.right < sheet.frame.left + 0.62 * sheet.frame.width or _names_agency(sheet.lines[i].text)
        )
    )
    marks = [i for i in (number, date, motto, *left) if i is not None]
    lowest = max(marks, key=lambda i: sheet.lines[i].box.bottom) if marks else -1
    return Head(left, number, date, motto, lowest)


def _is_motto(line: Line) -> bool:
    text = fold(line.text)
    return any(similarity(text, motto) > _MOTTO_ALIKE or motto in text for motto in _MOTTOES)


def _is_capitals(text: str) -> bool:
    letters = [char for char in text if char.isalpha()]
    return len(letters) >= _FEWEST_CAPITALS and sum(char.isupper() for char in letters) >= 0.8 * len(letters)


def _agencies(sheet: Sheet) -> list[list[int]]:
    """Return the agencies of the head from the highest down, each as the lines of its name."""
    groups: list[list[int]] = []
    for index in sorted(find_head(sheet).left, key=lambda i: sheet.lines[i].box.top):
        text = re.sub(r"^\W+|_", "", fold(sheet.lines[index].text)).replace(".", " ")
        starts = text.startswith(_AGENCY_STARTS) and not text.startswith(_AGENCY_GOES_ON)
        if groups and (not starts or _is_open(sheet.lines[groups[-1][-1]].text)):
            groups[-1].append(index)
        else:
            groups.append([index])
    return groups


def _is_open(text: str) -> bool:
    """Say whether an agency's name must go on in the next line."""
    words = fold(text).split()
    return (
        text.rstrip().endswith(("-", ","))
        or words[-1:] in (["va"], ["cua"], ["da"], ["cap"])
        or words in (["uy", "ban", "nhan", "dan"],)
    )


def issuing_agency(sheet: Sheet) -> Place | None:
    """Return the agency that issued the document: the lowest of the head's agencies."""
    groups = _agencies(sheet)
    return _agency_place(sheet, groups[-1], lower=True) if groups else None


def parent_agency(sheet: Sheet) -> Place | None:
    """Return the agency above the issuing one, None when the head names one only."""
    groups = _agencies(sheet)
    if len(groups) > 1:
        return place_of_lines(sheet, groups[-2])
    return _agency_place(sheet, groups[0], lower=False) if groups else None


def _agency_place(sheet: Sheet, group: Sequence[int], *, lower: bool) -> Place | None:
    """Return an agency; of two that stand on one line with a dash between them the lower or the upper one.

    None for the upper one where the line names one agency only.
    """
    words = [word for index in group for word in sheet.lines[index].words]
    for number, word in enumerate(words[:-1]):
        following = " ".join(each.text for each in words[number + 1 :])
        if number and word.text in _DASHES and _names_agency(following) and _names_agency(_joined(words[:number])):
            return sheet.place(words[number + 1 :] if lower else words[:number], group)
    return place_of_lines(sheet, group) if lower else None


def _joined(words: Sequence[Word]) -> str:
    return " ".join(word.text for word in words)


def _names_agency(text: str) -> bool:
    return re.sub(r"^\W+|_", "", fold(text)).startswith(_AGENCY_STARTS) and _is_capitals(text)


def number_symbol(sheet: Sheet) -> Place | None:
    """Return the number and symbol without their label."""
    index = find_head(sheet).number
    if index is None:
        return None
    words = list(sheet.lines[index].words)
    while words and not any(map(str.isdigit, words[0].text)) and "/" not in words[0].text:
        words.pop(0)
    return sheet.place(words, [index]) if words else None


def head_date(sheet: Sheet) -> Place | None:
    """Return the words from "ngày" to the year in the head."""
    return _date_in(sheet, find_head(sheet).date)


def foot_date(sheet: Sheet) -> Place | None:
    """Return the date over the signature: the last line that is a place and a written-out date, and nothing else."""
    return _date_in(sheet, _foot_date_line(sheet))


def _foot_date_line(sheet: Sheet) -> int | None:
    return max((i for i, line in enumerate(sheet.lines) if _PLACE_AND_DATE.match(line.text)), default=None)


def _date_in(sheet: Sheet, index: int | None) -> Place | None:
    if index is None:
        return None
    words = sheet.lines[index].words
    start = next((i for i, word in enumerate(words) if re.fullmatch(r"ng\w{1,2}y", fold(word.text).strip(",."))), None)
    if start is None:
        return None
    return sheet.place(words[start:], [index])


def place_of_issue(sheet: Sheet) -> Place | None:
    """Return the place before the head's date."""
    index = find_head(sheet).date
    if index is None:
        index = _foot_date_line(sheet)
    if index is None:
        return None
    words = sheet.lines[index].words
    end = next((i for i, word in enumerate(words) if re.fullmatch(r"ng\w{1,2}y", fold(word.text).strip(",."))), 0)
    return sheet.place(words[:end], [index]) if end else None


def document_kind_line(sheet: Sheet, kinds: tuple[str, ...]) -> int | None:
    """Return the line that names the document's kind, standing alone in capitals; None for an official letter."""
    for index, line in enumerate(sheet.lines):
        if line.box.top > sheet.frame.top + 0.5 * sheet.frame.height:
            break
        if _is_capitals(line.text) and any(similarity(line.text, kind) >= _KIND_ALIKE for kind in kinds):
            return index
    return None


def document_kind(sheet: Sheet, kinds: tuple[str, ...]) -> Place | None:
    """Return the words that tell a document's kind.

    These are its title line; of an official letter, which has none, its subject mark "V/v" or its addressee line; of
    a kind that is not among `kinds` the line in capitals below the head.
    """
    index = document_kind_line(sheet, kinds)
    if index is not None:
        return place_of_lines(sheet, [index])
    mark = next((i for i, line in enumerate(sheet.lines) if _is_subject_mark(line.text)), None)
    if mark is not None:
        return sheet.place(sheet.lines[mark].words[:1], [mark])
    other = _other_title(sheet)
    return None if other is None else place_of_lines(sheet, [other])


def _other_title(sheet: Sheet) -> int | None:
    """Return the centred line in capitals that comes first below the head."""
    head = find_head(sheet)
    if head.end < 0:
        return None
    floor = sheet.lines[head.end].box.bottom
    for index, line in enumerate(sheet.lines):
        centred = abs(line.box.center_x - sheet.frame.center_x) < 0.12 * sheet.frame.width
        if line.box.top > floor and centred and _is_capitals(line.text) and len(bare(line.text)) > _TITLE_LETTERS:
            return index
    return None


def letter_subject(sheet: Sheet) -> Place | None:
    """Return "V/v …" of an official letter (công văn): it stands below the number, in the left column."""
    start = next((i for i, line in enumerate(sheet.lines) if _is_subject_mark(line.text)), None)
    if start is None or sheet.lines[start].box.top > sheet.frame.top + _HEAD_SHARE * sheet.frame.height:
        return None
    indexes = [start]
    for index in range(start + 1, len(sheet.lines)):
        line, last = sheet.lines[index], sheet.lines[indexes[-1]]
        if line.box.top - last.box.bottom > 0.9 * last.box.height or len(indexes) > _SUBJECT_LINES:
            break
        if line.box.left > sheet.frame.left + 0.45 * sheet.frame.width or fold(line.text).startswith("kinh gui"):
            break
        indexes.append(index)
    return place_of_lines(sheet, indexes)


def _is_subject_mark(text: str) -> bool:
    return re.match(r"^v\s?[/l1i]\s?v\b|^về việc\b", text.strip(), re.IGNORECASE) is not None


def subject_below(sheet: Sheet, kind_index: int) -> Place | None:
    """Return the centred lines between the kind's name and the body."""
    middle = sheet.lines[kind_index].box.center_x
    indexes: list[int] = []
    last = sheet.lines[kind_index]
    for index in range(kind_index + 1, len(sheet.lines)):
        line = sheet.lines[index]
        centred = abs(line.box.center_x - middle) < 0.06 * sheet.frame.width
        if _NUMBER.match(line.text) and not indexes:
            last = line
            continue
        apart = line.box.top - last.box.bottom > (1.6 if indexes else 2.5) * max(last.box.height, line.box.height)
        if not centred or apart or len(indexes) > _SUBJECT_LINES or not any(map(str.isalnum, line.text)):
            break
        if indexes and (_BODY_STARTS.match(line.text) or _is_capitals(line.text)):
            break
        indexes.append(index)
        last = line
    return place_of_lines(sheet, indexes)


def addressees(sheet: Sheet) -> Place | None:
    """Return what stands behind "Kính gửi:", one printed line for each addressee that is listed.

    A list with signs at its ends ("- A; - B.") is kept as printed; dashes of a bare list are left out.
    """
    start = next((i for i, line in enumerate(sheet.lines) if bare(line.text).startswith("kinhgui")), None)
    if start is None:
        return None
    words = list(sheet.lines[start].words[2:])
    while words and not bare(words[0].text) and not words[0].text.startswith(_DASHES):
        words.pop(0)
    indexes = [start] if words else []
    last = sheet.lines[start]
    for index in range(start + 1, min(len(sheet.lines), start + 9)):
        line = sheet.lines[index]
        is_item = line.text.lstrip().startswith((*_DASHES, "+", "•"))
        if words and not is_item and not _goes_on_item(sheet, words[-1], last, line):
            break
        words.extend(line.words)
        indexes.append(index)
        last = line
        if words[-1].text.endswith("."):
            break
    ends = [sheet.lines[index].words[-1].text[-1] for index in indexes]
    if not any(end in ";.," for end in ends):
        words = [word for word in words if word.text not in _DASHES]
    return sheet.place(words, indexes) if words else None


def _goes_on_item(sheet: Sheet, word: Word, upper: Line, lower: Line) -> bool:
    """Say whether a line belongs to the addressees above: close below, set in as they are, not a line of the body."""
    apart = lower.box.top - upper.box.bottom > 1.1 * upper.box.height
    body_left = min(line.box.left for line in sheet.lines if line.box.top > upper.box.bottom)
    set_in = lower.box.left > body_left + 0.08 * sheet.frame.width
    ended = word.text.endswith((".", ";"))
    return not apart and not ended and set_in and lower.box.left > upper.box.left - upper.box.height


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
    titles = [piece for piece in titles if _near_column(sheet, piece.box, last.box.center_x)]
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


def _right_pieces(sheet: Sheet) -> list[Piece]:
    """Return the parts of lines that stand in the right half, below the head, from top to bottom."""
    pieces = [
        piece
        for line in sheet.lines
        if line.box.top > sheet.frame.top + _FOOT_FROM * sheet.frame.height
        for piece in split_at_gaps(line.words, _PIECE_GAP * line.box.height)
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
        and not any(similarity(text, title) > _TITLE_ALIKE or fold(text).startswith(title) for title in _TITLES)
        and sum(char.isalpha() or char in "'’" for char in letters) >= 0.95 * len(letters)
    )


def signer_name(sheet: Sheet) -> Place | None:
    """Return the name below the signature."""
    name = find_signature(sheet).name
    return None if name is None else sheet.place(name.words)


def signing_authority(sheet: Sheet) -> Place | None:
    """Return "TM. …", "KT. …": on whose behalf the signer signs."""
    return _place_of_pieces(sheet, find_signature(sheet).authority)


def signer_title(sheet: Sheet) -> Place | None:
    """Return the lines above the signature: the authority's, then the signer's own title."""
    return _place_of_pieces(sheet, find_signature(sheet).title)


def _place_of_pieces(sheet: Sheet, pieces: Sequence[Piece]) -> Place | None:
    words = tuple(word for piece in pieces for word in piece.words)
    return sheet.place(words) if words else None


ZONES: dict[str, Callable[[Sheet], Place | None]] = {
    "parent_agency": parent_agency,
    "issuing_agency": issuing_agency,
    "number_symbol": number_symbol,
    "head_date": head_date,
    "foot_date": foot_date,
    "place_of_issue": place_of_issue,
    "addressees": addressees,
    "signer_name": signer_name,
    "signing_authority": signing_authority,
    "signer_title": signer_title,
    "letter_subject": letter_subject,
}
"""The zones that templates may name."""
