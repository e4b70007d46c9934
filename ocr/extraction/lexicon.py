"""What usual values look like: `doubts` says why a value of some kind looks misread.

A doubt never changes a value; it decides whether a person must look. Right values with unusual parts (rare surnames,
foreign names, communes long gone) are doubted too.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable, Mapping
from functools import lru_cache
from importlib import resources

from ocr.extraction.lexicon_addresses import (
    INCOMPLETE_AGENCY,
    address_doubts,
    agency_doubts,
    begins_as_agency,
    text_doubts,
)
from ocr.extraction.lexicon_names import name_doubts
from ocr.extraction.validate import check_id, check_taxid
from ocr.text import fold, one_line, tone_key

UNKNOWN_ETHNIC_GROUP = "unknown_ethnic_group"
UNKNOWN_NATIONALITY = "unknown_nationality"
SYMBOL_WITHOUT_NUMBER = "symbol_without_number"
SYMBOL_WITHOUT_LETTERS = "symbol_without_letters"
SPACE_IN_SYMBOL = "space_in_symbol"
ODD_SERIAL = "odd_serial"
MISSPELT_RELATION = "misspelt_relation"
ODD_FORM = "odd_form"
ZERO_AMOUNT = "zero_amount"
ANCIENT_DATE = "ancient_date"
COMPANY_AS_ISSUER = "company_as_issuer"
TITLE_OF_ANOTHER = "title_of_another"
RUNS_ON = "runs_on"

_SERIAL = re.compile(r"[A-ZĐ]{1,4}[0-9]{5,8}")
_SYMBOL = re.compile(r"[0-9]|(?:CH|CS|CN|CT|BC|VP|DC|GCS)\b")
_FIRST_USUAL_YEAR = "1900"
_OFFICIAL_NUMBER = "number_symbol"  # of official documents: the number is never without its symbol (NĐ 30/2020)
_AGENCIES = ("issuing_agency", "parent_agency")
_FIGURE = re.compile(r"(?<!so )(?<!quan )(?<!phuong )(?<!khu vuc )\b\d+ [a-z]")  # "THPT 11 KHUYEN": a misread word
_TITLE, _FOR_SOMEBODY = "signer_title", re.compile(r"(?:KT|TL|TUQ|TM)\.\s*")
_NEXT_SENTENCE = re.compile(r"\bke tu ngay (?:ky|cap)\b|\bco gia tri (?:trong|den)\b|\bthoi han\b.*\bngay|\./")
_RELATION = "relation"
_RELATION_WORDS = (
    "cha|bố|ba|mẹ|má|vợ|chồng|con|cháu|ông|bà|anh|chị|em|cô|chú|bác|cậu|dì|dượng|bản thân|chủ hộ|cha đẻ|bố đẻ|"
    "mẹ đẻ|con đẻ|cha nuôi|mẹ nuôi|con nuôi|cha ruột|mẹ ruột|con ruột|anh ruột|chị ruột|em ruột|cô ruột|chú ruột|"
    "bác ruột|cậu ruột|dì ruột|ông nội|bà nội|ông ngoại|bà ngoại|cháu nội|cháu ngoại|con dâu|con rể|bố chồng|"
    "mẹ chồng|bố vợ|mẹ vợ"
)
_RELATIONS: Mapping[str, frozenset[str]] = {
    folded: frozenset(each for each in _RELATION_WORDS.split("|") if fold(each) == folded)
    for folded in map(fold, _RELATION_WORDS.split("|"))
}
"""Kinships as they are written, by what they are without marks."""
_STRAY_SIGN = re.compile(r"[^\w\s,()–-]")
_ISSUER, _COMPANIES = "issuer", ("cong ty", "doanh nghiep", "hop tac xa")  # are what certificates are issued to


def doubts(kind: str, value: str, *, key: str = "") -> tuple[str, ...]:
    """Return why a canonical value looks misread, as stable codes, each once; empty when it looks usual.

    Args:
        kind: a value kind of the contract.
        value: the canonical value.
        key: the field's key; ethnic groups and nationalities are `text` and known by theirs.
    """
    if key.endswith("ethnicity"):
        return () if known_ethnic_group(value) and "." not in value else (UNKNOWN_ETHNIC_GROUP,)
    if key.endswith("nationality"):
        return () if known_nationality(value) and not _STRAY_SIGN.search(value) else (UNKNOWN_NATIONALITY,)
    rule = _RULES.get(kind)
    reasons = rule(value) if rule is not None and value else ()
    is_company = key == _ISSUER and fold(value).startswith(_COMPANIES)
    is_bare_number = key == _OFFICIAL_NUMBER and value.isdigit()
    return (
        *reasons,
        *[COMPANY_AS_ISSUER] * is_company,
        *[SYMBOL_WITHOUT_LETTERS] * is_bare_number,
        *[TITLE_OF_ANOTHER] * (key == _TITLE and _is_title_of_another(value)),
        *[INCOMPLETE_AGENCY]
        * (key in _AGENCIES and (not begins_as_agency(value) or bool(_FIGURE.search(fold(value))))),
        *[MISSPELT_RELATION] * (key.startswith(_RELATION) and _is_misspelt_relation(value)),
        *[RUNS_ON] * (kind == "text" and _NEXT_SENTENCE.search(fold(value)) is not None),
    )


def _is_misspelt_relation(value: str) -> bool:
    """Say whether a kinship has other marks than it is written with: "Chạ" is no "Cha"."""
    written = _RELATIONS.get(fold(value))
    return written is not None and value.casefold() not in written


def _is_agency(value: str) -> bool:
    return begins_as_agency(value) and not _FIGURE.search(fold(value))


def _is_title_of_another(value: str) -> bool:
    """Say whether who signs for somebody else bears only that one's title: a part of it was lost (NĐ 30/2020, 7)."""
    authority, *own = value.split(" - ")
    for_somebody = _FOR_SOMEBODY.match(authority)
    return for_somebody is not None and (not own or fold(authority[for_somebody.end() :]) == fold(own[-1]))


def known_ethnic_group(name: str) -> bool:
    """Tell whether this is one of the 54 peoples, in any common spelling, marks included."""
    return _people_key(name) in _peoples("ethnic_groups")


def known_nationality(name: str) -> bool:
    """Tell whether this is a nationality that papers at a counter name, marks included."""
    return _people_key(name) in _peoples("nationalities")


def ethnic_groups() -> tuple[str, ...]:
    """Return the official names of the 54 peoples."""
    return tuple(dict.fromkeys(_peoples("ethnic_groups").values()))


@lru_cache(maxsize=2)
def _peoples(section: str) -> Mapping[str, str]:
    text = resources.files("ocr.extraction").joinpath("data/peoples.toml").read_text(encoding="utf-8")
    names: dict[str, list[str]] = tomllib.loads(text)[section]
    return {_people_key(spelling): name for name, others in names.items() for spelling in [name, *others]}


def _people_key(name: str) -> str:
    return " ".join(re.findall(r"[^\W_]+", tone_key(one_line(name)).casefold()))


def _symbol(value: str) -> tuple[str, ...]:
    without_number = () if _SYMBOL.match(value) else (SYMBOL_WITHOUT_NUMBER,)
    return (*without_number, SPACE_IN_SYMBOL) if " " in value.replace(" - ", "-") else without_number


def _serial(value: str) -> tuple[str, ...]:
    return () if _SERIAL.fullmatch(value) else (ODD_SERIAL,)


def _amount(value: str) -> tuple[str, ...]:
    return () if value.strip("0.,") else (ZERO_AMOUNT,)


def _date(value: str) -> tuple[str, ...]:
    return () if value >= _FIRST_USUAL_YEAR else (ANCIENT_DATE,)


_RULES: Mapping[str, Callable[[str], tuple[str, ...]]] = {
    "name": name_doubts,
    "address": address_doubts,
    "org": agency_doubts,
    "text": text_doubts,
    "symbol": _symbol,
    "serial": _serial,
    "money": _amount,
    "area": _amount,
    "date": _date,
    "id": check_id,
    "taxid": check_taxid,
}
"""Kinds without a rule (sex, number, enum) have nothing to be judged by."""
