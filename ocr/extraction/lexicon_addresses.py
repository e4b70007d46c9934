"""Reasons to think that an address, or the office in an agency's name, was misread."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from importlib import resources
from itertools import pairwise

from ocr.extraction.lexicon_names import known_minority_word, known_name_syllable, syllable_key
from ocr.extraction.lexicon_syllables import is_vietnamese_syllable
from ocr.extraction.lexicon_units import belongs_to, known_province, known_unit, known_unit_word
from ocr.text import fold, one_line, tone_key

UNKNOWN_PROVINCE = "unknown_province"
UNKNOWN_UNIT = "unknown_unit"
UNITS_DISAGREE = "units_disagree"
INCOMPLETE_AGENCY = "incomplete_agency"
DATE_IN_PLACE = "date_in_place"
RAISED_FIGURE = "raised_figure"
MISREAD_KIND = "misread_kind"
BROKEN_LIST = "broken_list"
NOTE_IN_TRADE = "note_in_trade"
ODD_WORD = "odd_word"
NAME_LOST = "name_lost"
COMMA_LOST = "comma_lost"
COMMUNE_MISSING = "commune_missing"
RARE_WORD = "rare_word"

_COMMA = re.compile(r"\s*[,;]\s*")
_SEPARATOR = re.compile(r"\s*[,;]\s*|\s+[-–]\s+")
_KIND = re.compile(
    r"(?:^|(?<=\s))(?:(?:tỉnh|thành phố|quận|huyện|thị xã|(?<!thị )xã(?! hội)|phường|thị trấn|đặc khu)\s+"
    r"|(?:TP|TT|TX|T|Q|H|P|X)\s?\.\s*|(?:TP|TT|TX)\s+)(?=\S)",
    re.IGNORECASE,
)
_BELOW_COMMUNE_TEXT = (
    "thon ban lang buon plei bon ap xom khom to khu khoi doi so duong ngo hem kiet ngach pho tieu cum lo nha can tang "
    "quoc tinh benh tram truong chung toa cho km phong"
)
_BELOW_COMMUNE = frozenset(_BELOW_COMMUNE_TEXT.split())
_COUNTRIES = ("viet nam",)
AGENCY_WORDS = (
    "ubnd|uy ban|so|phong|bo|hoi dong|hdnd|cong an|truong|chi cuc|cuc|trung tam|ban|van phong|khoa|benh vien|chinh phu|"
    "lien doan|chi nhanh|thanh tra|vien|tram|kho bac|bao hiem|tong cuc|hat|doi|to|dang uy|huyen uy|tinh uy|cong ty|"
    "tong cong ty|tap doan|ngan hang|toa an|dang bo|chi bo|hop tac xa|hoc vien|thu vien|xi nghiep|mat tran|cong doan|"
    "dien luc|thong ke|thue|quy bao|quy dau|quy tin|quy ho|buu dien|hai quan|kiem lam|hoi nong|hoi lien|hoi cuu|"
    "hoi chu|dai su quan|tong lanh su|lanh su quan|ty giao duc"
)
"""What agencies are called, folded, between bars: one of these begins each name."""
_IS_AGENCY = re.compile(rf"(?:{AGENCY_WORDS})\b")
_MARKED = {fold(each): each for each in ("sở", "đội", "tổ", "bộ", "hạt", "viện", "phòng", "trường", "trạm", "cục")}
_COMMITTEES = ("nhan", "mat", "mttq", "dan", "kiem", "bau", "thuong", "doan", "quoc", "chung", "bao", "an")
_LOST_BEGINNING = ("ban nhan dan", "nhan dan ")  # of "Ủy ban nhân dân", under a seal or at an edge
_LOST_END = (" tinh", " thanh pho", " quan", " huyen", " thi xa", " xa", " phuong", " thi tran", " va", " -", " –")
_HALF_NAMES = (" va dao", " va ha", " va moi", " va dau", " va truyen", " va xa", " va cong")  # "… VÀ ĐÀO" and no "TẠO"
_NAMELESS = frozenset(("uy ban nhan dan", "ubnd", "hoi dong nhan dan", "hdnd", "so", "phong", "ban", "cong an"))
_FROM_DISTRICT = re.compile(r"(?:huyen|h\.)\s")  # on older papers right, and asked about all the same
_MOST_LEVELS = 3
_NAME_LOST = re.compile(
    r"\b(?:thon|khoi|xom|ap|duong|so nha|ngo|xa|phuong|huyen|quan)"
    r"(?:\s*[,;]|$|\s+(?:tinh|thanh pho|huyen|quan|thi xa|thi tran|xa|phuong)\b)"
)
_DATE = re.compile(r"\bngày\s+\d|\b\d{1,2}[/.-]\d{1,2}[/.-]\d{4}\b", re.IGNORECASE)
_RAISED = re.compile(r"\d\s?k?m[23²³]\b")
"""Figures at the foot and raised ones look alike to readers of lines: "86 m2" or "86 m²" must be seen."""
_MAIN_TRADE = re.compile(r"\((?:ngành |nghề )*chính\)", re.IGNORECASE)  # certificates note it behind the name
_KINDS_OF_TWO = ("thành phố", "thị xã", "thị trấn")
_UNIT_KINDS = {fold(each): each for each in ("xã", "phường", "huyện", "quận", "tỉnh")}
_SAID_OTHERWISE = ("xá", "quán")  # "cư xá Thanh Đa", "quán Hương Quê"
_DASHED = re.compile(r"[^\W\d_]-[^\W\d_]")
_PART_WORDS = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_ABBREVIATION = re.compile(r"[A-ZĐ]{1,6}")


def address_doubts(address: str) -> tuple[str, ...]:
    """Return why an address looks misread: units that do not exist or do not belong together, impossible words."""
    parts = [part for between in _COMMA.split(one_line(address)) for part in _rejoin(_SEPARATOR.split(between)) if part]
    if parts and fold(parts[-1]) in _COUNTRIES:
        parts = parts[:-1]
    reasons = [*_unit_reasons(parts), *_word_reasons(address), *_rare_words(address), *_as_place(address)]
    if any(_lacks_comma(part) for part in _COMMA.split(one_line(address))):
        reasons.append(COMMA_LOST)
    if _NAME_LOST.search(fold(one_line(address))):
        reasons.append(NAME_LOST)
    if _FROM_DISTRICT.match(fold(one_line(address))):
        reasons.append(COMMUNE_MISSING)
    return tuple(dict.fromkeys(reasons))


def _lacks_comma(part: str) -> bool:
    """Say whether a name or number runs into the next unit: "Ya Chim Thành phố Kon Tum", "khu 3 phường Cốc Lếu".

    "Trạm y tế xã Ea Kao" does not.
    """
    kind = _KIND.search(part)
    before = part[: kind.start()].strip() if kind is not None else ""
    if before[-1:].isdigit():
        return True
    return bool(before) and _could_be_unit(before) and not _IS_AGENCY.match(fold(before))


def agency_doubts(agency: str) -> tuple[str, ...]:
    """Return why an agency's or company's name looks misread."""
    parts = _rejoin([part for part in _SEPARATOR.split(one_line(agency)) if part])
    units = [unit for part in parts for unit in _explicit(part)]
    reasons = [UNKNOWN_UNIT for unit in units if not known_unit(unit)]
    if _is_incomplete(fold(one_line(agency))):
        reasons.append(INCOMPLETE_AGENCY)
    return tuple(dict.fromkeys([*reasons, *_word_reasons(agency), *_as_place(agency)]))


def begins_as_agency(name: str) -> bool:
    """Say whether a name begins with a word for an agency, its marks included: "Đội" is one, "đối" the rest of one."""
    if not _IS_AGENCY.match(fold(name)):
        return False
    first = name.split(maxsplit=1)[0].casefold()
    return _MARKED.get(fold(first), first) == first


def _is_incomplete(agency: str) -> bool:
    """Say whether an agency's name has lost its beginning, its middle ("Ủy ban Ninh") or the unit that it is of."""
    committee = agency.split()[2:3] if agency.startswith("uy ban ") else [_COMMITTEES[0]]
    lost = not committee or not committee[0].startswith(_COMMITTEES)
    return (
        agency in _NAMELESS or agency.startswith(_LOST_BEGINNING) or agency.endswith((*_LOST_END, *_HALF_NAMES)) or lost
    )


def text_doubts(text: str) -> tuple[str, ...]:
    """Return why running Vietnamese text looks misread."""
    raised = [RAISED_FIGURE] if _RAISED.search(text) else []
    noted = [NOTE_IN_TRADE] if _MAIN_TRADE.search(text) else []
    items = text.split("; ")
    broken = [BROKEN_LIST] if len(items) > 1 and any(item.islower() and " " not in item for item in items) else []
    return tuple(dict.fromkeys([*_word_reasons(text), *raised, *noted, *broken]))


def _as_place(place: str) -> Iterator[str]:
    """Yield why what names a place or an office looks misread as a whole.

    It goes on into the next thing, as no such name holds a date; the word for a kind of unit has other marks; two words
    are glued by a dash, which is a speck more often.
    """
    if _DATE.search(place):
        yield DATE_IN_PLACE
    pairs = (f"{one} {other}".lower() for one, other in pairwise(place.split()))
    if any(fold(pair) == fold(kind) and tone_key(pair) != tone_key(kind) for pair in pairs for kind in _KINDS_OF_TWO):
        yield MISREAD_KIND
    if any(other[:1].isupper() and _is_misread_unit(one) for one, other in pairwise(place.split())):
        yield MISREAD_KIND
    if _DASHED.search(place):
        yield ODD_WORD


def _is_misread_unit(word: str) -> bool:
    """Say whether a word before a name is that of a kind of unit with other marks: "xà Đông Xuân"."""
    kind = _UNIT_KINDS.get(fold(word)) if word.islower() else None
    return kind is not None and tone_key(word) != tone_key(kind) and word not in _SAID_OTHERWISE


def _rejoin(parts: list[str]) -> list[str]:
    """Put "Bà Rịa - Vũng Tàu" and its like together again."""
    joined: list[str] = []
    for part in parts:
        before = next(reversed([*_explicit(joined[-1])]), joined[-1]) if joined else ""
        together = f"{before} - {part}"
        if joined and (known_province(together) or (known_unit(together) and not known_unit(part))):
            joined[-1] += f" - {part}"
        else:
            joined.append(part)
    return joined


def _unit_reasons(parts: list[str]) -> Iterator[str]:
    if not parts:
        return
    units = _units_from_the_end(parts)
    larger = units[0] if units else parts[-1]
    if not known_province(larger):
        yield UNKNOWN_UNIT if known_unit(larger) else UNKNOWN_PROVINCE
    if any(word.islower() for unit in units for word in unit.split()):
        yield ODD_WORD
    for unit in units[1:]:
        if not known_unit(unit):
            yield UNKNOWN_UNIT
        elif known_unit(larger) and not belongs_to(unit, larger):
            yield UNITS_DISAGREE
        larger = unit


def _units_from_the_end(parts: list[str]) -> list[str]:
    """Return the units named by an address, largest first, at most three.

    A part names a unit when a kind says so ("xã Ea Kao", "Trạm y tế xã Ea Kao") or when nothing in it says that it is
    smaller than a commune.
    """
    units: list[str] = []
    for part in reversed(parts):
        explicit = list(_explicit(part))
        if explicit:
            units.extend(reversed(explicit))
        elif _could_be_unit(part):
            units.append(part)
        else:
            break
        if len(units) >= _MOST_LEVELS or _is_commune(part):
            break
    province = next((unit for unit in units if known_province(unit)), None)
    if province is not None and known_unit(units[0]):  # "Bệnh viện Đa khoa tỉnh Nghệ An, huyện Kỳ Sơn"
        units.remove(province)
        units.insert(0, province)
    return units[:_MOST_LEVELS]


def _explicit(part: str) -> Iterator[str]:
    """Yield the names behind the kinds in a part, in the order printed."""
    matches = list(_KIND.finditer(part))
    ends = [match.start() for match in matches[1:]] + [len(part)]
    for match, end in zip(matches, ends[: len(matches)], strict=True):
        if name := part[match.end() : end].strip(" ."):
            yield name


def _could_be_unit(part: str) -> bool:
    return not any(char.isdigit() for char in part) and fold(part).split()[0].strip(".") not in _BELOW_COMMUNE


def _is_commune(part: str) -> bool:
    return fold(part).startswith(("xa ", "phuong ", "thi tran ", "x.", "p.", "tt."))


def _word_reasons(text: str) -> Iterator[str]:
    for word in _PART_WORDS.findall(one_line(text)):
        usual = is_vietnamese_syllable(word) or known_unit_word(word) or _is_other_word(word)
        if not usual or (word[1:] != word[1:].lower() and word != word.upper() and "'" not in word):
            yield ODD_WORD


def _is_other_word(word: str) -> bool:
    is_abbreviation = _ABBREVIATION.fullmatch(word) is not None
    return is_abbreviation or syllable_key(word) in _words("loan_words.txt") or known_minority_word(word)


def _rare_words(address: str) -> Iterator[str]:
    for word in _PART_WORDS.findall(one_line(address)):
        usual = known_unit_word(word) or known_name_syllable(word) or syllable_key(word) in _words("address_words.txt")
        if not usual and is_vietnamese_syllable(word):
            yield RARE_WORD


@lru_cache(maxsize=2)
def _words(file: str) -> frozenset[str]:
    text = resources.files("ocr.extraction").joinpath(f"data/{file}").read_text(encoding="utf-8")
    lines = [line for line in text.splitlines() if not line.startswith("#")]
    return frozenset(syllable_key(word) for line in lines for word in line.split())
