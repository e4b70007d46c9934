"""Administrative units in addresses and agencies' names put right, from the largest down.

A unit's name is put right only where its letters, marks aside, fit one unit that lies in the larger unit named beside
it. Units have been renamed and merged so often that an unknown name proves nothing by itself.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ocr.extraction.alike import edit_distance
from ocr.extraction.correct_letters import in_style, is_capitals, look, lost_bends, same_word
from ocr.extraction.correct_phrases import is_odd
from ocr.extraction.lexicon_syllables import is_vietnamese_syllable
from ocr.extraction.lexicon_units import (
    KIND_WORDS,
    KINDS,
    belongs_to,
    closest_units,
    known_province,
    known_unit,
    known_unit_word,
    unit_key,
)
from ocr.text import fold

CORRECTED_UNIT = "corrected_unit"
CORRECTED_UNIT_WORD = "corrected_unit_word"
CORRECTED_SEPARATOR = "corrected_separator"

_KIND_NAMES = sorted(KINDS.values(), key=len, reverse=True)
_EXPLICIT = re.compile(
    rf"(?:^|(?<=\s))(?:(?:{KIND_WORDS})(?!\s+hội)\s+|(?:TP|TT|TX|T|Q|H|P|X)\s?\.\s*|(?:TP|TT|TX)\s+)(?=\S)",
    re.IGNORECASE,
)
_STOP_FOR_COMMA = re.compile(rf"(?<=[^\W\d_]{{2}})\s?[.;:]\s?(?=(?:{KIND_WORDS}|TP\.|H\.|Q\.|X\.|P\.)\s)")
_ABBREVIATIONS = ("tp", "tt", "tx")
_COMMA = re.compile(r"\s*,\s*|\s+[-–]\s+(?=[^\W\d_]+\s+(?:tỉnh|huyện))")
_WORD = re.compile(r"[^\W\d_]+")
_SURE_BY_THEMSELVES = ("tinh", "huyen", "phuong", "thanh pho", "thi tran", "thi xa")
_SHORTEST_FOR_SLIP = 5
_NUMBERED = {"to": "tổ", "so": "số", "khoi": "khối", "thon": "thôn", "xom": "xóm", "ap": "ấp", "doi": "đội"}
_BEFORE_NUMBER = re.compile(r"(?:^|(?<=,\s)|(?<=[Xx]ã\s))([^\W\d_]+)(?=\s\d)")
_BARE_ABBREVIATION = re.compile(r"(?:^|(?<=, ))([PQHX]) ([^\W\d_][^,]*)")
_BELOW_COMMUNE_TEXT = (
    "thon ban lang buon plei bon ap xom khom to khu khoi doi so duong ngo hem kiet ngach pho cum benh tram truong"
)
_BELOW_COMMUNE = frozenset(_BELOW_COMMUNE_TEXT.split())
_LA_FOR_IA = re.compile(r"^la (?=[^\W\d_])")  # the two are drawn alike; Ia is water in the names of the highlands
_MOST_LEVELS = 3
_FEWEST_CHOICES = 8


@dataclass(frozen=True, slots=True)
class _Span:
    start: int
    end: int
    name: str


def mend_units(text: str, *, is_address: bool) -> tuple[str, tuple[str, ...]]:
    """Return an address or agency's name with its units put right, and the reasons.

    Args:
        text: a canonical value.
        is_address: names without a kind before them may be units too, and the last is a province.
    """
    reasons: list[str] = []
    steps = [(_mend_separators, CORRECTED_SEPARATOR), (_mend_kinds, CORRECTED_UNIT_WORD)]
    if is_address:
        steps += [(_mend_numbered, CORRECTED_UNIT_WORD), (_mend_abbreviations, CORRECTED_UNIT_WORD)]
    for step, reason in steps:
        mended = step(text)
        if mended != text:
            reasons.append(reason)
            text = mended
    mended = _mend_names(text, is_address=is_address)
    if mended != text:
        reasons.append(CORRECTED_UNIT)
    return mended, tuple(dict.fromkeys(reasons))


def _mend_separators(text: str) -> str:
    def comma(match: re.Match[str]) -> str:
        before = _WORD.findall(text[: match.start()])
        return match.group() if before and fold(before[-1]) in _ABBREVIATIONS else ", "

    return _STOP_FOR_COMMA.sub(comma, text)


def _mend_numbered(text: str) -> str:
    """Put "tố 5" right: before a number the few words that can stand there differ by more than marks."""

    def mend(match: re.Match[str]) -> str:
        right = _NUMBERED.get(fold(match.group(1)))
        return match.group() if right is None else in_style(right, match.group(1), capitals=False)

    return _BEFORE_NUMBER.sub(mend, text)


def _mend_abbreviations(text: str) -> str:
    """Give "P Quyết Thắng" the stop that was lost, where a unit has that name."""

    def mend(match: re.Match[str]) -> str:
        return f"{match.group(1)}. {match.group(2)}" if known_unit(match.group(2)) else match.group()

    return _BARE_ABBREVIATION.sub(mend, text)


def _mend_kinds(text: str) -> str:
    """Put the words for kinds of units right where a capital follows: "tinh Gia Lai", "thành nhố Vinh"."""
    words = list(_WORD.finditer(text))
    capitals = is_capitals(text)
    for place in reversed(range(len(words))):
        for kind in _KIND_NAMES:
            parts = kind.split()
            run = words[place : place + len(parts)]
            if len(run) < len(parts) or not _is_kind(text, run, parts, capitals=capitals):
                continue
            for match, part in reversed(list(zip(run, parts, strict=True))):
                if not same_word(match.group(), part):
                    right = in_style(part, match.group(), capitals=capitals)
                    text = text[: match.start()] + right + text[match.end() :]
            break
    return text


def _is_kind(text: str, run: Sequence[re.Match[str]], parts: Sequence[str], *, capitals: bool) -> bool:
    said = text[run[0].start() : run[-1].end()]
    kind = " ".join(parts)
    rest = re.match(r"\s+([^,;]+)", text[run[-1].end() :])
    if rest is None or same_word(said, kind):
        return False
    begins_part = not text[: run[0].start()].strip() or text[: run[0].start()].rstrip().endswith(",")
    if fold(said) == fold(kind):
        if capitals or said[0] != said[0].lower():
            return begins_part and known_unit(rest.group(1))
        return rest.group(1)[0] != rest.group(1)[0].lower() and (begins_part or fold(kind) in _SURE_BY_THEMSELVES)
    is_lower = said == said.lower() and rest.group(1)[0] != rest.group(1)[0].lower()
    long_enough = len(kind) >= _SHORTEST_FOR_SLIP and len(said.split()) == len(parts)
    slipped = [word for word, part in zip(said.split(), parts, strict=False) if fold(word) != fold(part)]
    means_nothing = all(map(is_odd, slipped))  # "Văn phòng HĐND" is no phường, "Khảo thí và Đảm bảo" no thị xã
    return is_lower and long_enough and means_nothing and edit_distance(fold(said), fold(kind), 1) <= 1


def _mend_names(text: str, *, is_address: bool) -> str:
    larger: str | None = None
    province = ""
    capitals = is_capitals(text)
    for span in _units_from_the_end(text, is_address=is_address):
        if known_unit(span.name) and belongs_to(span.name, province):
            larger = span.name  # papers name units of the old and the new order side by side
            continue
        name = _right_name(span.name, larger, is_province=is_address and larger is None)
        if name is not None:
            styled = " ".join(_styled(name, span.name, capitals=capitals))
            text = text[: span.start] + styled + text[span.end :]
            larger = styled
        elif known_unit(span.name):
            larger = span.name
        province = province or larger or ""
    return text


def _styled(name: str, like: str, *, capitals: bool) -> Iterator[str]:
    """Yield the words of a unit's name, those that were read right as they were read."""
    said = like.split()
    for place, word in enumerate(name.split()):
        as_read = said[place] if len(said) == len(name.split()) else ""
        yield as_read if as_read and same_word(as_read, word) else (word.upper() if capitals else word)


def _units_from_the_end(text: str, *, is_address: bool) -> list[_Span]:
    """Return where units are named, the last first; at most three."""
    spans: list[_Span] = []
    end = len(text)
    for start in reversed([0, *[match.end() for match in _COMMA.finditer(text)]]):
        part = text[start:end]
        explicit = list(_explicit(part, start))
        spans.extend(reversed(explicit))
        could_be = not any(map(str.isdigit, part)) and (fold(part).split() or ["so"])[0] not in _BELOW_COMMUNE
        if not explicit and is_address and could_be:
            spans.append(_span(text, start, end))
        elif not explicit:
            break
        end = _end_before(text, start)
    return [span for span in spans[:_MOST_LEVELS] if look(span.name) and not any(map(str.isdigit, span.name))]


def _end_before(text: str, start: int) -> int:
    return max((match.start() for match in _COMMA.finditer(text) if match.end() == start), default=0)


def _explicit(part: str, offset: int) -> Iterator[_Span]:
    matches = list(_EXPLICIT.finditer(part))
    ends = [match.start() for match in matches[1:]] + [len(part)]
    for match, end in zip(matches, ends[: len(matches)], strict=True):
        yield _span(part, match.end(), end, offset)


def _span(text: str, start: int, end: int, offset: int = 0) -> _Span:
    name = text[start:end]
    left = len(name) - len(name.lstrip(" .("))
    name = name.strip(" .(")
    return _Span(offset + start + left, offset + start + left + len(name), name)


def _right_name(name: str, larger: str | None, *, is_province: bool) -> str | None:
    """Return the one unit that a misread name must be, None when it is right or cannot be told."""
    if is_province and (known_province(name) or known_unit(name)):
        return None
    if known_unit(name) and (larger is None or belongs_to(name, larger) or unit_key(name) == unit_key(larger)):
        return None
    if not known_unit(name) and known_unit(_LA_FOR_IA.sub("Ia ", name)):
        return _LA_FOR_IA.sub("Ia ", name)
    choices = closest_units(name, _FEWEST_CHOICES, within=larger)
    if is_province:
        choices = tuple(choice for choice in choices if known_province(choice))
    for test in (_same_look, _one_slip):
        fitting = {unit_key(choice): choice for choice in choices if test(name, choice)}
        if fitting:
            right = next(iter(fitting.values()))
            sure = is_province or _is_sure(name, right, larger)
            return right if len(fitting) == 1 and sure else None
    return None


def _is_sure(name: str, right: str, larger: str | None) -> bool:
    """Say whether only a misreading explains the difference; without a larger unit names alike are too many."""
    said, words = name.split(), right.split()
    if len(said) != len(words):
        return larger is not None
    changed = [word for word, other in zip(said, words, strict=True) if not same_word(word, other)]
    if larger is None:
        is_unbent = all(map(lost_bends, said, words))
        return is_unbent or all(not is_vietnamese_syllable(word) for word in changed)
    return len(changed) == 1 or any(not known_unit_word(word) for word in changed)


def _same_look(name: str, unit: str) -> bool:
    return look(name) == look(unit)


def _one_slip(name: str, unit: str) -> bool:
    """Say whether one letter was misread, and the word that it stands in is in no unit's name."""
    if len(look(unit)) < _SHORTEST_FOR_SLIP or edit_distance(look(name), look(unit), 1) > 1:
        return False
    said, words = name.split(), unit.split()
    if len(said) != len(words):
        return False
    slips = [word for word, other in zip(said, words, strict=True) if look(word) != look(other)]
    return all(not known_unit_word(word) for word in slips)
