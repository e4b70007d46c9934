"""Where and when something was registered, told in one breath: "… tại UBND xã Tả Van, số 46, ngày 22/10/2023".

Forms have a line for each; extracts and older papers have one for both, in either order, the number in the book
between them at times.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from ocr.extraction.normalize import normalize
from ocr.extraction.sheet import Place, Sheet
from ocr.extraction.template import FieldRule, Template
from ocr.text import fold
from ocr.types import Word

_PLACE, _DAY = "registration_place", "registration_date"
_DAY_BEHIND = re.compile(
    r"[,;]?\s(?:(?:dang ky )?(?:vao so |quyen )?so\W+\S+\s)?"
    r"(?:(?:vao |dang ky )*ngay\W|\d{1,2}[./-]\d{1,2}[./-]\d{4}).*$"
)
"""What goes on behind an office: the number in the book, the day."""
_OFFICE_BEHIND = re.compile(r"[,;]?\s(?:tai|o)\s(?=uy ban|ubnd|so tu phap|phong tu phap|dai su quan|tong lanh su)")


def told_together(
    sheet: Sheet, template: Template, found: Sequence[tuple[FieldRule, Place]]
) -> Iterator[tuple[FieldRule, Place]]:
    """Yield what was found, the office and the day of a registration parted where one label has both behind it."""
    place, day = template.rule(_PLACE), template.rule(_DAY)
    if place is None or day is None:
        yield from found
        return
    has_place, has_day = (any(rule.key == key for rule, _ in found) for key in (_PLACE, _DAY))
    for rule, where in found:
        words = where.words
        end = _cut(words, _DAY_BEHIND) if rule.key == _PLACE else _cut(words, _OFFICE_BEHIND)
        if rule.key not in (_PLACE, _DAY) or not end:
            yield rule, where
            continue
        yield rule, sheet.place(words[:end], where.line_indexes, where.label_score)
        own, other = words[end:], day if rule.key == _PLACE else place
        start = _begin(own, other.key)
        known = has_day if rule.key == _PLACE else has_place
        if start < len(own) and not known and normalize(other.kind, _text(own[start:])) is not None:
            yield other, sheet.place(own[start:], where.line_indexes, where.label_score)


def _cut(words: Sequence[Word], pattern: re.Pattern[str]) -> int:
    """Return how many words stand before what a pattern finds, 0 where it finds nothing."""
    match = pattern.search(fold(_text(words)))
    return 0 if match is None else len(_text(words)[: match.start()].split())


def _begin(words: Sequence[Word], key: str) -> int:
    """Return which word a day begins with, or an office behind "tại"."""
    if key == _PLACE:
        return 1
    folded = [fold(word.text) for word in words]
    figures = (n for n, text in enumerate(folded) if re.match(r"\d{1,2}[./-]\d{1,2}[./-]\d{4}", text))
    return next((n for n, text in enumerate(folded) if text.startswith("ngay")), next(figures, len(words)))


def _text(words: Sequence[Word]) -> str:
    return " ".join(word.text for word in words)
