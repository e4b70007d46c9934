"""Which type of paper a page belongs to: title, labels, layout, codes and all its words, never one exact string."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

from rapidfuzz import fuzz

from ocr.classify.type_words import load_type_words
from ocr.codes.citizen_qr import parse_citizen_qr
from ocr.codes.mrz import parse_td1
from ocr.extraction.anchors import bare, is_numbering
from ocr.extraction.official_day import foot_date
from ocr.extraction.official_foot import find_signature
from ocr.extraction.official_head import find_head, pieced
from ocr.extraction.sheet import Sheet
from ocr.extraction.template import Template
from ocr.types import Code, CodeKind, TypeGuess

OTHER = "other"
OFFICIAL = "administrative_document"
OLDER_CARD = "citizen_id_card"
CARDS = (OLDER_CARD, "identity_card")

# Weights are evidence in units of log odds, set by hand; what all words say is learned (`type_words`) and added as it
# is. The prior weighs papers whose type is missed against papers of none that get one: docs/adr/0030.
_TITLE_WEIGHT = 5.0
_OFFICIAL_TITLE_WEIGHT = 2.5  # "HƯỚNG DẪN" may stand over anything: an official document also has its layout
_FURTHER_WEIGHT = 4.8  # a heading of a further page: alone hardly enough
_SIGNS_WEIGHT = 7.0
_EXCLUDED_WEIGHT = -8.0
_CODE_WEIGHT = 4.0
_PRIOR = -6.2
_TITLE_LEAST = 0.84
_CLEARLY_LESS = (
    0.1  # "GIẤY CHỨNG TỬ" is much like "GIẤY CHỨNG SINH", and speaks against it all the less for being itself
)
_LARGE_RATIO = 1.3  # of the usual line height
_HOLDS_RATIO, _HOLDS_LETTERS, _HOLDS_LOSS = 1.8, 10, 0.04
_SIGN_LEAST = 86.0
_TITLE_SHARE = 0.6  # titles stand in this upper part of a page
_LEVEL_SHARE = 0.5
_PARTED_RATIO = 4.0  # white that a lost letter or two leave in a title, in line heights
_TITLE_LETTERS = 4  # fewer letters name no paper


@dataclass(frozen=True, slots=True)
class _Score:
    total: float
    evidence: tuple[str, ...]


def guess_document_type(sheet: Sheet, codes: Sequence[Code], templates: Sequence[Template]) -> TypeGuess:
    """Return the paper type of a page with its probability and signs; `other` when no type is likelier than not."""
    text = bare(" ".join(line.text for line in sheet.lines))
    titles = [bare(title) for title in title_lines(sheet)]
    words = load_type_words().evidence(line.text for line in sheet.lines)
    scores = {
        each.document_type: _score(each, sheet, text, titles, codes, words.get(each.document_type, 0.0))
        for each in templates
    }
    best = max(scores, key=lambda name: scores[name].total, default=OTHER)
    if best == OTHER or scores[best].total <= 0:
        odds = max((score.total for score in scores.values()), default=-9.0)
        return TypeGuess(OTHER, 1.0 / (1.0 + math.exp(odds)), ())
    rivals = sum(math.exp(score.total) for name, score in scores.items() if name != best)
    share = math.exp(scores[best].total) / (math.exp(scores[best].total) + rivals + 1.0)
    return TypeGuess(best, share, scores[best].evidence)


def title_lines(sheet: Sheet) -> list[str]:
    """Return the lines that may be titles, in the upper part; two that follow one another joined.

    A title is set in capitals or larger than the rest.
    """
    limit = sheet.frame.top + _TITLE_SHARE * sheet.frame.height
    usual = median(line.box.height for line in sheet.lines) if sheet.lines else 0
    singles = [
        line.text
        for line in sheet.lines
        if line.box.top < limit and (_mostly_capitals(line.text) or line.box.height > _LARGE_RATIO * usual)
    ]
    return singles + [f"{one} {two}" for one, two in pairwise(singles)] + list(_side_by_side(sheet, limit))


def _side_by_side(sheet: Sheet, limit: float) -> Iterator[str]:
    """Yield capitals that stand beside one another in different lines: a seal may part a title in two."""
    top = [line for line in sheet.lines if line.box.top < limit and _mostly_capitals(line.text)]
    for one in top:
        for two in top:
            height = min(one.box.height, two.box.height)
            level = abs(one.box.center_y - two.box.center_y) < _LEVEL_SHARE * height
            if level and 0 < two.box.left - one.box.right < _PARTED_RATIO * height:
                yield f"{one.text} {two.text}"


def _mostly_capitals(text: str) -> bool:
    letters = [char for char in text if char.isalpha()]
    return len(letters) >= _TITLE_LETTERS and sum(map(str.isupper, letters)) >= 0.6 * len(letters)


def _score(
    template: Template, sheet: Sheet, text: str, titles: Sequence[str], codes: Sequence[Code], words: float
) -> _Score:
    evidence: list[str] = []
    total = _PRIOR + words
    title = max((_title_match(title, line) for title in template.titles for line in titles), default=0.0)
    if title >= _TITLE_LEAST:
        total += title * (_OFFICIAL_TITLE_WEIGHT if template.document_type == OFFICIAL else _TITLE_WEIGHT)
        evidence.append("title")
    signs = [sign for sign in template.signs if _shows(text, sign)]
    if template.signs:
        total += _SIGNS_WEIGHT * len(signs) / len(template.signs)
        evidence.extend(signs)
    against = max((_title_match(phrase, line) for phrase in template.excludes for line in titles), default=0.0)
    if against >= max(_TITLE_LEAST, title - _CLEARLY_LESS):
        total += _EXCLUDED_WEIGHT
    if _is_further_page(template, sheet):
        total += _FURTHER_WEIGHT
        evidence.append("further")
    if template.is_card and _has_card_code(codes):
        total += _CODE_WEIGHT
        evidence.append("code")
    if template.document_type == OFFICIAL:
        layout = _official_layout(sheet)
        total += layout
        if layout > 0:
            evidence.append("layout")
    return _Score(total, tuple(evidence))


def _is_further_page(template: Template, sheet: Sheet) -> bool:
    """Say whether a line begins, behind its number, with a heading of the type's further pages."""
    return any(
        _title_match(heading, bare(" ".join(word.text for word in line.words[is_numbering(line.words[0].text) :])))
        >= _TITLE_LEAST
        for heading in template.further
        for line in sheet.lines
    )


def _shows(text: str, sign: str) -> bool:
    """Say whether a text holds a sign, which may be worded in several ways with "|" between them."""
    return any(fuzz.partial_ratio(bare(wording), text) >= _SIGN_LEAST for wording in sign.split("|"))


def _title_match(title: str, line: str) -> float:
    """Return how well a line is, or begins with, a title, or holds it among few other letters; folded letters only."""
    key = bare(title)
    if len(line) < len(key) - 2:
        return 0.0
    begins = fuzz.ratio(key, line[: len(key)]) / 100.0
    if len(line) <= _HOLDS_RATIO * len(key) and len(key) >= _HOLDS_LETTERS:
        return max(begins, fuzz.partial_ratio(key, line) / 100.0 - _HOLDS_LOSS)
    return begins


def _has_card_code(codes: Sequence[Code]) -> bool:
    return any(
        (code.kind is CodeKind.QR and parse_citizen_qr(code.payload) is not None)
        or (code.kind is CodeKind.MRZ and parse_td1(code.payload) is not None)
        for code in codes
    )


def _official_layout(sheet: Sheet) -> float:
    """Return the evidence of an official document's head and foot."""
    sheet = pieced(sheet)
    head = find_head(sheet)
    signature = find_signature(sheet)
    parts = (
        1.3 * (head.number is not None)
        + 1.0 * (head.date is not None or foot_date(sheet) is not None)
        + 0.7 * (head.motto is not None)
        + 0.8 * bool(head.left)
        + 0.7 * bool(signature.title)
    )
    return parts + (0.8 if head.number is not None and head.date is not None else 0.0)
