"""Whose a label is, said behind its wording: "Họ và tên | người chồng:", "Ngày sinh | của mẹ / Date of birth:"."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from ocr.extraction.anchors import bare, has_colon, set_off
from ocr.extraction.label import Label, Mark, box_of
from ocr.extraction.sheet import Sheet

_LEADS = ("", "cua", "nguoi", "ben", "cuanguoi", "cuaben", "phia", "ve")
_MOST_WORDS = 4


def with_people(sheet: Sheet, labels: Sequence[Label], headings: Iterable[str]) -> list[Label]:
    """Return labels with the words behind them that name a person by one of the headings that open a block."""
    said = {f"{lead}{bare(heading)}" for heading in headings for lead in _LEADS}
    taken = {mark for label in labels if bare(label.name) not in said for mark in label.marks}
    return [_with_person(sheet, label, said, taken) for label in labels]


def _with_person(sheet: Sheet, label: Label, said: set[str], taken: set[Mark]) -> Label:
    part = label.parts[0]
    line = sheet.lines[part.line_index]
    if label.tail or has_colon(line, part):
        return label
    text = ""
    for number in range(part.last_word + 1, min(len(line.words), part.last_word + 1 + _MOST_WORDS)):
        word, before = line.words[number], line.words[number - 1]
        mark = (part.line_index, number)
        apart = word.box.left - before.box.right > set_off(line)
        if apart or (mark in taken and mark not in label.marks) or not word.text[:1].islower():
            return label
        text += bare(word.text)
        if text in said:
            return _named(sheet, label, part.last_word + 1, number)
    return label


def _named(sheet: Sheet, label: Label, first: int, last: int) -> Label:
    """Return a label with the words from `first` to `last` of its line as its tail."""
    words = sheet.lines[label.line_index].words
    marks = label.marks | {(label.line_index, number) for number in range(first, last + 1)}
    tail = " ".join(word.text for word in words[first : last + 1]).rstrip(":/ ")
    return replace(label, marks=marks, box=box_of(sheet, marks), tail=tail)
