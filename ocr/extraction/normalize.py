"""Canonical values of what was printed, one rule per value kind of the contract.

Letters become digits only where the format leaves no choice; anything that does not fit its kind is None, never a
guess. Every rule is idempotent.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence

from ocr.extraction.normalize_dates import normalize_date
from ocr.extraction.normalize_numbers import SLIPS, mend_digits, number_from_words
from ocr.text import fold, one_line

ID_LENGTHS = (12, 9)

_LONE_DASHES = re.compile(r"(?<=\s)[-–—_]{2,}(?=\s)")  # of a line below or a fold
_LEADER_RUN = re.compile(r"(?:\.\s?){3,}|\.{2,}|…+|_{2,}|(?:\s[.:_]){2,}")
_EDGE = ' \t.,:;…_|*~^=+"“”„`<>\\-–—•·'
_DASH = re.compile(r"[\u2010-\u2015\u2212]")
_SQUARE_SIDE = re.compile(r"[|\[\]{}]")
_FEWEST_SIDES = 3  # of squares around digits: what was read between two of them is one digit or was misread
_STROKES = "Il!"  # may be sides of squares too
_DIGIT_RUN = re.compile(r"[0-9][0-9 .]*[0-9]")
_TAX_ID = re.compile(r"(?<![0-9])([0-9]{10})(?:\s?-\s?([0-9]{3}))?(?![0-9])")
_SLIP_TOKEN = re.compile(rf"[0-9{re.escape(SLIPS)} .,\-]+")
_HONORIFIC = re.compile(r"^(?:ông|bà)\s*(?:\(bà\)|[/&]\s*bà)?\s*(:|\s)\s*", re.IGNORECASE)
_SURNAME_WORDS = (
    "nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý đinh trương mai lương đoàn trịnh đào vi lò"
)
_SURNAMES = frozenset(_SURNAME_WORDS.split())
"""The commonest: behind "Ông" or "Bà" one of them begins a name."""
_FULL_NAME = 3  # words
_SYMBOL_LABEL = re.compile(r"^(?:s?[ốôổo]|no)(?:\s*/\s*no)?\s*(?:[.:]+\s*|(?<=/no)\s+(?=[0-9]))", re.IGNORECASE)
"""What is left of the label before a number, its first letter lost or the English one behind it: "Số/No 544"."""
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
_AMOUNT = re.compile(r"[0-9]{1,3}(?:[ .,][0-9]{3})+(?![0-9])|[0-9]+")
_DECIMAL = re.compile(r"[0-9]+(?:[.,][0-9]+)?")
_GROUPED = re.compile(r"[0-9]{1,3}(?:([ .,])[0-9]{3})(?:\1[0-9]{3})*(?![0-9])")
_SERIAL_DIGITS = r"([0-9OQIZSB](?: ?[0-9OQIZSB]){4,8})(?![0-9A-ZĐ])"
_MARKED_SERIAL = re.compile(r"^[^\W\d_]{1,2}(?=\s?[0-9][0-9OQIZSB]{4,8}$)")  # serials have letters without marks
_SPACED_SERIAL = re.compile(rf"(?<!\w)([A-ZĐ]{{1,4}}) {_SERIAL_DIGITS}")
_SERIAL = re.compile(rf"(?<!\w)([A-ZĐ]{{1,4}}){_SERIAL_DIGITS}")
_FALSE_STOP = re.compile(r"(?<!\w)([^\W_]{1,7})\s?\.\s?,?\s+(?=[^\W_])")
_STROKE = re.compile(r"(?<=[0-9])[Il|](?=[0-9])")  # between digits stands no letter
_DOTTED_SHARE = 0.34
_INNER_DOT = re.compile(r"(?<=[^\W\d_A-ZĐ][^\W\d_A-ZĐ])\.(?=[A-ZĐÊÔƠƯĂÂ][^\W\d_])")  # of a line to write on: "Gia.Rai"
_ABBREVIATIONS = "p q h x t tp tt tx kp tdp dp so nr th ap tl ql dt st no f ng"
_ABBREVIATED = frozenset(_ABBREVIATIONS.split())
_UNITS = "xa phuong tran quan huyen pho tinh duong thon to khu ap xom lang buon khoi so nha"
_UNIT_WORDS = frozenset(_UNITS.split())
_KINDS_OF_UNITS = frozenset(("xa", "phuong", "huyen", "quan", "tinh", "thanh", "thi"))
_SQUARE = re.compile(r"\bm\?(?=[\s;,.)]|$)")  # the raised figure was read as a question mark
_MAIL = re.compile(r"(?<=[\w.])[\s(]?@\s?(?=\w+[\w-]*\.\w)")  # the round sign was read with a bracket
_PHONE = re.compile(r"(?:\+84|0)[0-9]{8,10}")
_MULTIPLIERS = {"trieu": 10**6, "ty": 10**9, "ti": 10**9, "nghin": 10**3, "ngan": 10**3}


def normalize(kind: str, raw: str, *, choices: Sequence[str] = ()) -> str | None:
    """Return the canonical value of a printed one, None when it is no value of this kind.

    Args:
        kind: a value kind of the contract (text, name, org, date, id, taxid, sex, address, symbol, money, area,
            number, serial, enum).
        raw: the value as printed, without its label.
        choices: the words of an `enum`.

    Raises:
        KeyError: the kind is not in the contract.
    """
    if kind == "enum":
        return _choice(raw, choices)
    return _RULES[kind](raw) or None


def strip_leaders(text: str) -> str:
    """Return one line without dotted leaders and without punctuation and specks at its ends."""
    line = _LEADER_RUN.sub(" ", one_line(text))
    line = one_line(_LONE_DASHES.sub(" ", line)).strip(_EDGE).strip("' ").strip(_EDGE)
    if line.count("(") < line.count(")"):
        line = line.rstrip(") ") if line.endswith(")") else line
    if ")" not in line:
        line = line.lstrip("( ")
    return line.rstrip("( ").strip(_EDGE)


def _settled(rule: Callable[[str], str]) -> Callable[[str], str]:
    """Return a rule repeated until nothing changes: each step can uncover more to remove, but only shortens."""

    def settle(raw: str) -> str:
        before, after = raw, rule(raw)
        while after != before:
            before, after = after, rule(after)
        return after

    return settle


def _text(raw: str) -> str:
    raw = _SQUARE.sub("m²", raw)
    line = _MAIL.sub("@", _STROKE.sub("/", one_line(_LEADER_RUN.sub(" ", one_line(raw)))))
    line = _INNER_DOT.sub(" ", line)
    return line if line.startswith("- ") else strip_leaders(line)  # a list keeps its first dash and its last stop


def _name(raw: str) -> str:
    text = strip_leaders(_without_honorific(strip_leaders(raw)))
    return one_line(re.sub(r"[|_*~^=<>\"“”„\\]", " ", re.sub("[’‘`´ʼ]", "'", text)))


def _without_honorific(text: str) -> str:
    """Drop "Ông:" or "Bà" before a name in capitals; Ông Cao Bình may be a man of the Ông family."""
    match = _HONORIFIC.match(text)
    if match is None:
        return text
    name = text[match.end() :]
    if len(name.split()) >= _FULL_NAME and name.split()[0].casefold() in _SURNAMES:
        return name
    is_title = match.group(1) == ":" or (name == name.upper() and match.group() != match.group().upper())
    return name if is_title else text


_AT = re.compile(r"^\s*(?:tại|ở)\s+(?=[^\W_])")  # of a label; "Tại nhà riêng" is a place


def _address(raw: str) -> str:
    """Mend commas that were read as full stops: an address has stops behind abbreviations only."""
    raw = _ABBREVIATION.sub(r"\1. ", _STROKE.sub("/", _AT.sub("", raw)))
    if _is_dotted(raw):
        raw = _FALSE_STOP.sub(_without_dot, _GLUED_DOT.sub(" ", raw))
    raw = _FALSE_STOP.sub(_without_false_stop, raw)
    return re.sub(r",(?=[^\s0-9])", ", ", re.sub(r"\s+,", ",", strip_leaders(raw)))


def _is_dotted(text: str) -> bool:
    """Say whether stops of a text are dots of a line to write on: many, or one behind each of two words that follow."""
    stops = _FALSE_STOP.findall(text)
    words = [word for word in stops if fold(word) not in _ABBREVIATED]
    return len(stops) > _DOTTED_SHARE * len(text.split()) or (len(words) > 1 and _LONE_WORD.search(text) is not None)


def _org(raw: str) -> str:
    """Mend full stops: an office has some behind abbreviations only; before a unit's kind one is a comma misread."""
    return strip_leaders(_FALSE_STOP.sub(_without_stop, _GLUED_DOT.sub(" ", raw) if _is_dotted(raw) else raw))


def _without_stop(match: re.Match[str]) -> str:
    following = fold(next(iter(match.string[match.end() :].split()), ""))
    word = fold(match.group(1))
    comma = following in _KINDS_OF_UNITS and word not in _UNIT_WORDS and word not in _ABBREVIATED
    return f"{match.group(1)}, " if comma else _without_dot(match)


_LONE_WORD = re.compile(r"\w{2}\.\s+[^\W\d_A-ZĐ][^\W\d_]+\.\s+\w")
_GLUED_DOT = re.compile(r"(?<=[^\W\d_]{2})\.(?=[^\W\d_]{2})|(?<=\s)\.(?=\w)|(?<=\w\.)\.+|(?<=,)\.")
_ABBREVIATION = re.compile(r"\b(X|P|H|Q|TP|TX|TT)\.(?=[^\W\d_])")  # the space behind "X." is lost easily


def _without_dot(match: re.Match[str]) -> str:
    return match.group() if fold(match.group(1)) in _ABBREVIATED else f"{match.group(1)} "


def _without_false_stop(match: re.Match[str]) -> str:
    word = match.group(1)
    if fold(word) in _ABBREVIATED:
        return match.group()
    return f"{word} " if fold(word) in _UNIT_WORDS else f"{word}, "


def _symbol(raw: str) -> str:
    text = _SYMBOL_LABEL.sub("", strip_leaders(_DASH.sub("-", one_line(raw))))
    text = _OTHER_NUMBER.sub(r"\1", _BEHIND_SYMBOL.sub("", text))
    text = re.sub(r"(?<=[0-9])\s+[Il|](?=[A-ZĐ]{2})", "/", text)  # a slash behind a space is often read as a stroke
    return strip_leaders(_SIGN.sub(_closed_up, text))


def _closed_up(sign: re.Match[str]) -> str:
    """Return a stroke or a dash without the space round it, unless it is printed so."""
    is_printed = _BOOK_OF_YEAR.match(sign.string, max(0, sign.start() - 4)) is not None and sign.group() == " - "
    return sign.group() if is_printed else sign.group(1)


def _personal_id(raw: str) -> str | None:
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
        for piece in [*pieces, "".join(pieces)]:
            if len(piece) in ID_LENGTHS and piece.isascii():
                return piece
    return None


def _tax_id(raw: str) -> str | None:
    text = _DASH.sub("-", one_line(raw))
    if _SLIP_TOKEN.fullmatch(text):
        text = mend_digits(re.sub("[ .,]", "", text))
    match = _TAX_ID.search(text)
    if match is not None and match.group().isascii():
        return match.group(1) + (f"-{match.group(2)}" if match.group(2) else "")
    number = _personal_id(text)
    return number if number is not None and len(number) == max(ID_LENGTHS) else None


_SEXES = {"nam": "Nam", "male": "Nam", "nu": "Nữ", "female": "Nữ"}


def _sex(raw: str) -> str | None:
    words = re.findall(r"[^\W\d_]+", fold(raw))
    if words and words[0] in _SEXES:
        return _SEXES[words[0]]
    found = {_SEXES[word] for word in words if word in _SEXES}
    return found.pop() if len(found) == 1 else None


def _money(raw: str) -> str | None:
    text = strip_leaders(raw)
    amount = _first_amount(text)
    if amount is None:
        number = number_from_words(text)
        return None if number is None else str(number)
    digits, rest = amount
    unit = _MULTIPLIERS.get(next(iter(fold(rest).split()), "").strip(".,;:)"))
    return str(int(digits) * unit) if unit else str(int(digits))


def _first_amount(text: str) -> tuple[str, str] | None:
    """Return the digits of the first amount without separators and what follows it."""
    token = re.match(rf"[0-9{re.escape(SLIPS)}.,]+", text)
    if token is not None and any(char in "0123456789" for char in token.group()):
        text = mend_digits(token.group()) + text[token.end() :]
    match = _AMOUNT.search(text)
    if match is None or not match.group().replace(" ", "").isascii():
        return None
    rest = text[match.end() :]
    cents = re.match(r"[.,][0-9]+", rest)
    if cents is not None and cents.group().strip(".,0"):
        return None  # a broken group or a fraction: no whole number of đồng
    return re.sub("[ .,]", "", match.group()), rest[cents.end() :] if cents else rest


_SQUARE_METRES = re.compile(r"\bm2\b")  # whose figure is no area: "(m2)" below the head of a column


def _area(raw: str) -> str | None:
    text = _SQUARE_METRES.sub("", strip_leaders(raw))
    grouped = _GROUPED.search(text)
    plain = _DECIMAL.search(text)
    if plain is None or not plain.group().isascii():
        return None
    if grouped is None or grouped.start() != plain.start():
        return plain.group().replace(",", ".")
    whole = grouped.group().replace(grouped.group(1), "")
    fraction = re.match(r"[.,]([0-9]+)", text[grouped.end() :])
    return f"{whole}.{fraction.group(1)}" if fraction else whole


_GRAMS = re.compile(r"([0-9])[.]([0-9]{3})(?=\s*(?:g|gr|gam|grams?)\b)", re.IGNORECASE)


def _number(raw: str) -> str | None:
    text = _GRAMS.sub(r"\1\2", strip_leaders(raw))
    joined = re.sub(r"[ .-]", "", text)
    if _PHONE.fullmatch(joined) and joined.isascii():
        return joined
    token = re.search(rf"(?<!\w)[{re.escape(SLIPS)}]*[0-9][0-9{re.escape(SLIPS)}]*(?!\w)", text)
    if token is not None:
        text = text[: token.start()] + mend_digits(token.group()) + text[token.end() :]
    match = _DECIMAL.search(text)
    return match.group() if match is not None and match.group().isascii() else None


def _serial(raw: str) -> str | None:
    text = _MARKED_SERIAL.sub(_unmarked, strip_leaders(raw).upper())
    joined = re.sub(r"[^0-9A-ZĐ]", "", text)
    match = _SPACED_SERIAL.search(text) or _SERIAL.search(text) or _SERIAL.fullmatch(joined)
    if match is not None:
        return match.group(1) + mend_digits(match.group(2).replace(" ", ""))
    return joined if any(char.isdigit() for char in joined) else None


def _unmarked(match: re.Match[str]) -> str:
    return "".join(char if char == "Đ" else fold(char).upper() for char in match.group())


def _choice(raw: str, choices: Sequence[str]) -> str | None:
    folded = fold(strip_leaders(raw))
    return next((choice for choice in choices if fold(choice) == folded), None)


_RULES: Mapping[str, Callable[[str], str | None]] = {
    "text": _settled(_text),
    "org": _settled(_org),
    "name": _settled(_name),
    "address": _settled(_address),
    "symbol": _settled(_symbol),
    "date": normalize_date,
    "id": _personal_id,
    "taxid": _tax_id,
    "sex": _sex,
    "money": _money,
    "area": _area,
    "number": _number,
    "serial": _serial,
}
"""The kinds of the contract; `enum` needs its words and is handled apart."""
