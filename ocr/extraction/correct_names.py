"""Names of people, peoples and countries put right where marks were misread and one known name fits."""

from __future__ import annotations

import re
import tomllib
import unicodedata
from collections.abc import Mapping
from functools import lru_cache
from importlib import resources

from ocr.extraction.alike import edit_distance
from ocr.extraction.correct_letters import in_style, is_capitals, look, same_word
from ocr.extraction.lexicon import doubts
from ocr.extraction.lexicon_names import (
    UNKNOWN_SURNAME,
    known_minority_word,
    known_name_syllable,
    known_surname,
    name_doubts,
)
from ocr.extraction.lexicon_syllables import is_vietnamese_syllable
from ocr.text import fold, one_line

CORRECTED_SURNAME = "corrected_surname"
CORRECTED_NAME = "corrected_name"
CORRECTED_PEOPLE = "corrected_people"

_FREQUENT_SURNAMES = 24  # the data file begins with them: borne by nineteen in twenty
_MIDDLE_NAMES = {"thi": "Thị", "van": "Văn"}
_FEWEST_WITH_MIDDLE = 3
_SHORTEST_FOR_SLIP = 4
_LONGEST_STRAY = 2
_CLAN_LINES = 2
_BROKEN_L = re.compile(r"(?<!\w)[IL]\.(?=[AEIOUYÀ-Ỹaeiouyà-ỹ])")
_NEXT_LABEL = re.compile(r"\sQu\w{1,3}\s+t\wch\b.*$", re.IGNORECASE)  # "Kinh Quấc tịch: Việt Nam"
_TILDE, _BREVE = "\u0303", "\u0306"
_VOWELS = "aeiouy"
_GLUED_SEX = re.compile(r"[HK](?=[^\W\d_]{2})", re.IGNORECASE)


def mend_name(name: str) -> tuple[str, tuple[str, ...]]:
    """Return a person's name with its surname and syllables put right, and the reasons; a doubt must go for each."""
    reasons: list[str] = []
    if "." in name:
        name = _kept(name, _without_dots(name), CORRECTED_NAME, reasons)
    if UNKNOWN_SURNAME in name_doubts(name):
        name = _kept(name, _with_surname(name), CORRECTED_SURNAME, reasons)
    for place in range(1, len(name.split())):
        name = _kept(name, _with_syllable(name, place), CORRECTED_NAME, reasons)
    return name, tuple(dict.fromkeys(reasons))


def _kept(before: str, after: str, reason: str, reasons: list[str]) -> str:
    if after == before or _oddness(after) >= _oddness(before):
        return before
    reasons.append(reason)
    return after


def _oddness(name: str) -> int:
    """Count what is odd about a name, each syllable for itself."""
    return len(name_doubts(name)) + sum(not _usual(word) for word in name.split()[1:])


def _usual(word: str) -> bool:
    return known_name_syllable(word) or known_minority_word(word)


def _without_dots(name: str) -> str:
    """Put spaces for dots that a dotted line left between words ("Việt.Nam"); initials keep theirs."""
    joined = _BROKEN_L.sub("L", name)
    return one_line(re.sub(r"(?<=[^\W\d_])\s?\.\s?(?=[^\W\d_])", " ", joined))


def _with_surname(name: str) -> str:
    first, _, rest = name.partition(" ")
    capitals = is_capitals(name)
    if _GLUED_SEX.match(first) and _is_name_of_sex(first):
        return one_line(f"{first[0]}'{first[1:]} {rest}")
    alike = [surname for surname in _surnames() if look(surname) == look(first)]
    if len(alike) > 1:
        alike = [surname for surname in alike if surname in _surnames()[:_FREQUENT_SURNAMES]]
    return one_line(f"{in_style(alike[0], first, capitals=capitals)} {rest}") if len(alike) == 1 else name


def _is_name_of_sex(word: str) -> bool:
    """Say whether a word is one of the highlands whose mark was lost: "HLỆ" is no syllable, "Lệ" is one."""
    rest = word[1:]
    glued = fold(rest)[0] not in _VOWELS and not is_vietnamese_syllable(word)
    return known_minority_word(rest) or (glued and known_name_syllable(rest) and not known_surname(rest))


def _with_syllable(name: str, place: int) -> str:
    words = name.split()
    word = words[place]
    is_minority = known_minority_word(words[0]) and UNKNOWN_SURNAME not in name_doubts(name)
    is_minority = is_minority and not known_surname(name)
    is_middle = place == 1 and len(words) >= _FEWEST_WITH_MIDDLE and known_surname(name)
    if _usual(word) and not (is_middle and fold(word) in _MIDDLE_NAMES):
        return name
    right = _middle(word) if is_middle else _with_breve(word)
    if right is None:
        alike = _syllables().get(look(word), ())
        right = alike[0] if len(alike) == 1 else None
        if is_minority and right not in _clans():
            return name  # given names of the highlands are beyond any list, clans are few
        if not is_minority and is_vietnamese_syllable(word) and fold(word) != word.casefold():
            return name  # a rare name, as likely as not; only marks lost altogether tell
    if right is None or same_word(right, word):
        return name
    words[place] = in_style(right, word, capitals=is_capitals(name))
    return " ".join(words)


def _with_breve(word: str) -> str | None:
    """Return the known word of the highlands that has a breve for a tilde ("Ayŭn"): no Vietnamese ending is so."""
    letters = unicodedata.normalize("NFD", word)
    breved = unicodedata.normalize("NFC", letters.replace(_TILDE, _BREVE))
    return breved if breved != unicodedata.normalize("NFC", letters) and known_minority_word(breved) else None


def _middle(word: str) -> str | None:
    """Return Thị or Văn for a second word that reads nearly so and is nothing else."""
    folded = fold(word)
    if folded in _MIDDLE_NAMES:
        return _MIDDLE_NAMES[folded]
    near = [name for key, name in _MIDDLE_NAMES.items() if edit_distance(folded, key, 1) <= 1]
    return near[0] if len(near) == 1 and doubts("text", word) else None


def mend_people(key: str, value: str) -> tuple[str, tuple[str, ...]]:
    """Return an ethnic group or nationality as it is spelt where one known name fits, strays behind it dropped."""
    if not doubts("text", value, key=key):
        return value, ()
    names = _peoples("ethnic_groups" if key.endswith("ethnicity") else "nationalities")
    spaced = re.sub(r"(?<=[^\W\d_])\.\s?(?=[^\W\d_])", " ", value)
    words = one_line(_NEXT_LABEL.sub("", spaced)).split()
    for length in range(len(words), 0, -1):
        strays = words[length:]
        is_long = sum(sum(map(str.isalnum, stray)) for stray in strays) > _LONGEST_STRAY
        if is_long or any(stray.startswith("(") for stray in strays):  # "Việt Nam (VN)" is printed so
            break
        said = " ".join(words[:length]).strip(" .,:;")
        if (right := _closest(said, names)) is not None:
            return (right.upper() if is_capitals(said) else right), (CORRECTED_PEOPLE,)
    return value, ()


def _closest(said: str, names: Mapping[str, str]) -> str | None:
    """Return the spelling that fits best, None when two peoples or none fit."""
    for test in (_same_folded, _nearly):
        fitting = [spelling for spelling in names if test(said, spelling)]
        if fitting:
            return fitting[0] if len({names[spelling] for spelling in fitting}) == 1 else None
    return None


def _same_folded(said: str, name: str) -> bool:
    return look(said) == look(name)


def _nearly(said: str, name: str) -> bool:
    return len(look(name)) >= _SHORTEST_FOR_SLIP and edit_distance(look(said), look(name), 1) <= 1


@lru_cache(maxsize=2)
def _peoples(section: str) -> Mapping[str, str]:
    """Return the official name of each spelling, the official one first."""
    text = resources.files("ocr.extraction").joinpath("data/peoples.toml").read_text(encoding="utf-8")
    names: Mapping[str, list[str]] = tomllib.loads(text)[section]
    return {spelling: name for name, others in names.items() for spelling in (name, *others)}


@lru_cache(maxsize=1)
def _surnames() -> tuple[str, ...]:
    entries = (entry.strip() for line in _lines("surnames.txt") for entry in line.split(";"))
    return tuple(dict.fromkeys(entry for entry in entries if entry and " " not in entry))


@lru_cache(maxsize=1)
def _syllables() -> Mapping[str, tuple[str, ...]]:
    minority = _lines("minority_names.txt")
    parts = minority[minority.index("[parts]") + 1 :]
    words = [word for line in _lines("name_syllables.txt") for word in line.split()]
    words += [part.strip() for line in parts for part in line.split(";") if part.strip()]
    words += _surnames()
    alike: dict[str, dict[str, str]] = {}
    for word in words:
        alike.setdefault(look(word), {}).setdefault(word.casefold(), word)
    return {key: tuple(found.values()) for key, found in alike.items()}


@lru_cache(maxsize=1)
def _clans() -> frozenset[str]:
    """Return the clans of the Ê Đê and Gia Rai, with which the parts of the data file begin."""
    minority = _lines("minority_names.txt")
    start = minority.index("[parts]") + 1
    return frozenset(part.strip() for line in minority[start : start + _CLAN_LINES] for part in line.split(";"))


def _lines(file: str) -> list[str]:
    text = resources.files("ocr.extraction").joinpath(f"data/{file}").read_text(encoding="utf-8")
    return [line for line in text.splitlines() if line and not line.startswith("#")]
