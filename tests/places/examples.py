"""Pages whose words are told apart by the fields that they belong to: what the tagger of fields learns from.

Which words are a value is taken from the reader's own templates wherever they find the true value; what they miss is
looked for in the words of the page and left out of the learning where it stands there more than once.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from ocr.engines.word_features import lines_and_words
from ocr.extraction.anchors import bare
from ocr.extraction.extract import FoundField, canonical, find_fields
from ocr.extraction.sheet import Sheet
from ocr.extraction.template import FieldRule, Template, find_template
from ocr.extraction.value_words import words_of_value
from ocr.metrics import same_field
from ocr.types import Word
from tests.bench.score import merged_fields
from tests.dossiers.truth import Split
from tests.places.example import Example
from tests.places.printed import print_paper

_DATE_WORDS = 8
_VALUE_WORDS = 80


def examples_of(document_type: str, seed: int) -> tuple[Example, ...]:
    """Return the pages of a tuning paper, none of one that cannot be had in words."""
    pages = print_paper(document_type, seed, Split.TUNING) or ()
    sheets = [page.sheet(number) for number, page in enumerate(pages)]
    template = _template(document_type)
    found = find_fields(sheets, template)
    values: dict[int, list[tuple[str, tuple[int, ...]]]] = {}
    unknown: dict[int, set[int]] = {}
    rules = {rule.key: rule for rule in reversed(template.fields) if rule.checks is None}
    for key, want in merged_fields([page.truth for page in pages]).items():
        if key in rules:
            for part, numbers, is_known in _where(key, want, rules[key], found, sheets):
                if is_known:
                    values.setdefault(part, []).append((key, numbers))
                else:
                    unknown.setdefault(part, set()).update(numbers)
    variant = pages[0].truth.variant if pages else ""
    return tuple(
        _example(document_type, variant, sheet, values.get(sheet.part, []), unknown.get(sheet.part, set()))
        for sheet in sheets
        if sheet.lines
    )


_Where = tuple[int, tuple[int, ...], bool]
"""The number of a sheet, word numbers on it, and whether they surely are the value."""


def _where(
    key: str, want: str | list[str], rule: FieldRule, found: Sequence[FoundField], sheets: Sequence[Sheet]
) -> Iterator[_Where]:
    left = [want] if isinstance(want, str) else list(want)
    for field in found:
        if field.rule.key != key or field.rule.checks is not None or field.value is None:
            continue
        right = next((each for each in left if same_field(rule.kind, each, field.value or "")), None)
        numbers = _numbers(field, sheets[field.place.part])
        if right is not None and numbers:
            left.remove(right)
            yield field.place.part, numbers, True
    for value in left:
        spans = [(sheet.part, span) for sheet in sheets for span in _spans(sheet, rule, value)]
        for part, span in spans:
            yield part, tuple(span), len(spans) == 1


def _numbers(field: FoundField, sheet: Sheet) -> tuple[int, ...]:
    middles = [(word.box.center_x, word.box.center_y) for word in words_of_value(field.rule, field.place)]
    words, _ = lines_and_words(sheet.lines)
    return tuple(number for number, word in enumerate(words) if any(_holds(word, *middle) for middle in middles))


def _holds(word: Word, x: float, y: float) -> bool:
    return word.box.left <= x <= word.box.right and word.box.top <= y <= word.box.bottom


def _spans(sheet: Sheet, rule: FieldRule, value: str) -> Iterator[range]:
    """Yield where words that follow one another give the value."""
    words, _ = lines_and_words(sheet.lines)
    wanted = bare(value)
    dated = rule.kind == "date"
    for start in range(len(words)):
        end = next(_dated(words, start, rule, value) if dated else _spelt(words, start, wanted), None)
        if end is not None:
            yield range(start, end)


def _dated(words: Sequence[Word], start: int, rule: FieldRule, value: str) -> Iterator[int]:
    if any(map(str.isdigit, words[start].text)):
        for end in range(start + 1, min(start + _DATE_WORDS, len(words)) + 1):
            if canonical(rule, " ".join(word.text for word in words[start:end])) == value:
                yield end


def _spelt(words: Sequence[Word], start: int, wanted: str) -> Iterator[int]:
    letters = ""
    for end, word in enumerate(words[start : start + _VALUE_WORDS], start + 1):
        letters += bare(word.text)
        if not wanted.startswith(letters):
            return
        if letters == wanted:
            yield end


def _example(
    document_type: str,
    variant: str,
    sheet: Sheet,
    values: Sequence[tuple[str, tuple[int, ...]]],
    unknown: set[int],
) -> Example:
    words, numbers = lines_and_words(sheet.lines)
    return Example(
        document_type,
        variant,
        (sheet.frame.right, sheet.frame.bottom),
        tuple(word.text for word in words),
        tuple((word.box.left, word.box.top, word.box.right, word.box.bottom) for word in words),
        numbers,
        tuple(values),
        frozenset(unknown - {number for _, own in values for number in own}),
    )


def _template(document_type: str) -> Template:
    template = find_template(document_type)
    if template is None:
        raise KeyError(document_type)
    return template


def keys_by_type(document_types: Sequence[str]) -> Mapping[str, tuple[str, ...]]:
    """Return the keys of each type's fields."""
    return {
        each: tuple(sorted({rule.key for rule in _template(each).fields if rule.checks is None}))
        for each in document_types
    }
