"""Canonical numbers of people, firms and papers: letters become digits only where the format leaves no choice."""

from __future__ import annotations

import re

from ocr.extraction.normalize_numbers import SLIPS, mend_digits
from ocr.extraction.normalize_wordings import strip_leaders
from ocr.text import fold, one_line

ID_LENGTHS = (12, 9)
"""Digits of a personal number: today's, and the older one."""

_OLD_LENGTH = min(ID_LENGTHS)
_DASH = re.compile(r"[\u2010-\u2015\u2212]")
_SQUARE_SIDE = re.compile(r"[|\[\]{}]")
_FEWEST_SIDES = 3  # of squares around digits: what was read between two of them is one digit or was misread
_STROKES = "Il!"  # may be sides of squares too
_DIGIT_RUN = re.compile(r"[0-9][0-9 .]*[0-9]")
_TAX_ID = re.compile(r"(?<![0-9])([0-9]{10})(?:\s?-\s?([0-9]{3}))?(?![0-9])")
_SLIP_TOKEN = re.compile(rf"[0-9{re.escape(SLIPS)} .,\-]+")
_SYMBOL_LABEL = re.compile(
    r"^(?:(?:s?[ốôổo]|no)(?:\s*/\s*no)?\s*(?:[.:?]+\s*|(?<=/no)\s+(?=[0-9]))"
    r"|v[àa]o s[ổôốo](?:\s+(?:s[ốôổo]|gốc))*\s+(?=\S*[0-9]))",
    re.IGNORECASE,
)
"""What is left of the label before a number, its first letter lost or the English one behind it: "Số/No 544"."""
_NAMED = re.compile(r"^[^\W\d_]+(?:\s[^\W\d_]+)*\s?:\s*(?=\S*[0-9])")
"""What it is a number of, "GCS: 298/2021", or the end of its label, "Số giấy phép:821/GPXD": no number has a colon."""
_OTHER_NUMBER = re.compile(r"(?<=\d)([^\s\d]*)\s+(?:S[ốôổo]|M[ãa])\s(?-i:[a-zđ]|BN\b)[^\d:]{0,24}:?.*$", re.IGNORECASE)
"""Another number behind a paper's own: "2022-00160   Số lưu trữ: 07"."""
_BEHIND_SYMBOL = re.compile(
    r"(?<=[^\W_])\s*[,;-]?\s+"
    r"(?:\(|(?:cấp\s|lập\s|ký\s)?(?:ng[àaáạ]y|quy[ểêếềe]n|v[àa]o s[ổôo]|t[ờơo] s[ốôo]|trang)\b).*$",
    re.IGNORECASE,
)
"""What goes on behind a number: its day, the book that it stands in."""
_SIGN = re.compile(r"\s*([/-])\s*")
_BOOK_OF_YEAR = re.compile(r"[12][0-9]{3} - (?=[^\W\d])")
"""A book's number with the space that is printed round its dash: "05/2026 - SCT/BS"."""
_SERIAL_DIGITS = r"([0-9OQIZSB](?: ?[0-9OQIZSB]){4,8})(?![0-9A-ZĐ])"
_MARKED_SERIAL = re.compile(r"^[^\W\d_]{1,2}(?=\s?[0-9][0-9OQIZSB]{4,8}$)")  # serials have letters without marks
_TORN_LETTERS = re.compile(r"(?<=\b[A-ZĐ]) (?=[A-ZĐ] ?[0-9])")
_SPACED_SERIAL = re.compile(rf"(?<!\w)([A-ZĐ]{{1,4}}) {_SERIAL_DIGITS}")
_SERIAL = re.compile(rf"(?<!\w)([A-ZĐ]{{1,4}}){_SERIAL_DIGITS}")


def normalize_symbol(raw: str) -> str:
    """Return a paper's number and symbol without its label, its day, or the book behind it; may be empty."""
    text = _SYMBOL_LABEL.sub("", _NAMED.sub("", strip_leaders(_DASH.sub("-", one_line(raw)))))
    text = _OTHER_NUMBER.sub(r"\1", _BEHIND_SYMBOL.sub("", text))
    text = re.sub(r"(?<=[0-9])\s+[Il|](?=[A-ZĐ]{2})", "/", text)  # a slash behind a space is often read as a stroke
    return strip_leaders(_SIGN.sub(_closed_up, text)).rstrip("/")


def _closed_up(sign: re.Match[str]) -> str:
    """Return a stroke or a dash without the space round it, unless it is printed so."""
    is_printed = _BOOK_OF_YEAR.match(sign.string, max(0, sign.start() - 4)) is not None and sign.group() == " - "
    return sign.group() if is_printed else sign.group(1)


def normalize_personal_id(raw: str) -> str | None:
    """Return a personal number of twelve or nine digits, also from squares; None where none surely stands."""
    text = one_line(raw)
    cells = [cell for cell in re.split(r"[\s|\[\](){}]+", text) if cell]
    whole = any(len(part) in ID_LENGTHS and part.isdigit() for part in text.split())
    if len(_SQUARE_SIDE.findall(text)) >= _FEWEST_SIDES and not whole:
        digits = mend_digits("".join(cells)) if all(len(cell) == 1 and cell not in _STROKES for cell in cells) else ""
        return digits if len(digits) in ID_LENGTHS and digits.isdigit() and digits.isascii() else None
    if len(cells) in ID_LENGTHS and all(len(cell) == 1 and cell in "0123456789" for cell in cells):
        return "".join(cells)  # a digit in each square
    if _SLIP_TOKEN.fullmatch(text):
        text = mend_digits(text)
    for run in _DIGIT_RUN.findall(text.replace("-", "") if _SLIP_TOKEN.fullmatch(text) else text):
        pieces = re.split(r"[ .]+", run)
        joined = "".join(pieces)
        if max(map(len, pieces)) == _OLD_LENGTH < len(joined) and _may_be_torn(joined):
            return joined if len(joined) in ID_LENGTHS and joined.startswith("0") and joined.isascii() else None
        for piece in [*pieces, joined]:
            if len(piece) in ID_LENGTHS and piece.isascii():
                return piece
    return None


def _may_be_torn(digits: str) -> bool:
    """Say whether pieces of digits, one as long as an older number, may be one of today's, which begin with 0."""
    longest = max(ID_LENGTHS)
    return len(digits) == longest or (digits.startswith("0") and len(digits) < longest)


def normalize_tax_id(raw: str) -> str | None:
    """Return a tax code of ten digits, with a branch behind a dash, or a personal number; None without."""
    text = _DASH.sub("-", one_line(raw))
    if _SLIP_TOKEN.fullmatch(text):
        text = mend_digits(re.sub("[ .,]", "", text))
    match = _TAX_ID.search(text)
    if match is not None and match.group().isascii():
        return match.group(1) + (f"-{match.group(2)}" if match.group(2) else "")
    number = normalize_personal_id(text)
    return number if number is not None and len(number) == max(ID_LENGTHS) else None


def normalize_serial(raw: str) -> str | None:
    """Return a blank's serial, its letters before its digits; None where no digit stands."""
    text = _TORN_LETTERS.sub("", _MARKED_SERIAL.sub(_unmarked, strip_leaders(raw).upper()))
    joined = re.sub(r"[^0-9A-ZĐ]", "", text)
    match = _SPACED_SERIAL.search(text) or _SERIAL.search(text) or _SERIAL.fullmatch(joined)
    if match is not None:
        return match.group(1) + mend_digits(match.group(2).replace(" ", ""))
    return joined if any(char.isdigit() for char in joined) else None


def _unmarked(match: re.Match[str]) -> str:
    return "".join(char if char == "Đ" else fold(char).upper() for char in match.group())
