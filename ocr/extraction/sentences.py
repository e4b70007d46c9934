"""Values that a whole sentence tells: "Cấp cho bà Lò Thị Xúa để làm thủ tục kết hôn." has no label for its purpose."""

from __future__ import annotations

from collections.abc import Container, Iterator, Sequence

from ocr.extraction.sheet import CONTESTED_SCORE, Place, Sheet
from ocr.extraction.spoken import paragraphs
from ocr.extraction.template import FieldRule, Template
from ocr.types import Line, Word

_LABEL_WORDS = 6


def find_in_sentences(
    sheet: Sheet, template: Template, known: Container[str], taken: Container[int]
) -> Iterator[tuple[FieldRule, Place]]:
    """Yield the places of fields that are not among the `known` keys and that a type's `sentence` patterns tell.

    They are for a person: a sentence may speak of something else.

    Args:
        sheet: where to look.
        template: the paper's type.
        known: the keys of fields that were found already.
        taken: the `id` of words that are other fields' values; a sentence that would give one of them tells nothing.
    """
    prose = [words for part in _parted(sheet.lines) for words in paragraphs(part) if words]
    for rule in template.fields:
        if rule.sentence is None or rule.key in known:
            continue
        found = (words for each in prose for words in _told(rule, each))
        value = next((words for words in found if not any(id(word) in taken for word in words)), None)
        if value:
            yield rule, sheet.place(value, label_score=CONTESTED_SCORE)


def _parted(lines: Sequence[Line]) -> Iterator[Sequence[Line]]:
    """Yield lines up to the next that opens with a label of its own: no sentence goes on over "Mục đích: …"."""
    start = 0
    for number, line in enumerate(lines):
        if number > start and _is_labelled(line):
            yield lines[start:number]
            start = number
    yield lines[start:]


def _is_labelled(line: Line) -> bool:
    words = [word.text for word in line.words[:_LABEL_WORDS]]
    return words[0][:1].isupper() and any(word.endswith(":") for word in words)


def _told(rule: FieldRule, words: Sequence[Word]) -> Iterator[list[Word]]:
    text, starts = "", []
    for word in words:
        starts.append(len(text))
        text += f"{word.text} "
    if rule.sentence is not None:
        for match in rule.sentence.finditer(text):
            left, right = match.span(1)
            yield [word for word, at in zip(words, starts, strict=True) if left <= at < right]
