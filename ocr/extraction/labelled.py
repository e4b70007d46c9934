"""Fields that stand behind, or below, a printed label."""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator, Mapping, Sequence

from ocr.extraction.anchors import SET_OFF_RATIO, Anchor, bare, has_colon, is_numbering
from ocr.extraction.label import Label, Wordings, label_of
from ocr.extraction.label_owners import Owners, find_owners
from ocr.extraction.label_values import Page, find_value
from ocr.extraction.labels import find_labels
from ocr.extraction.sheet import Place, Sheet
from ocr.extraction.template import FieldRule, Template

_HEADING_WORDS = 8
_HEADING_EXTRA = 2  # words beside a heading: its number, its English
_SHORT_HEADING = 4  # letters
_TITLE_LETTERS = 8


def find_labelled(sheet: Sheet, template: Template) -> tuple[tuple[FieldRule, Place], ...]:
    """Return the places of all labelled fields on one sheet, in reading order; a field may be found more than once."""
    rules: dict[str, list[FieldRule]] = {stop: [] for stop in template.stops}
    for rule in template.fields:
        for name in rule.labels:
            rules.setdefault(name, []).append(rule)
    headings = {heading: block for block, names in template.blocks for heading in names}
    labels = _labels(sheet, rules, headings, template.titles)
    page = Page(sheet, labels)
    found: list[tuple[FieldRule, Place]] = []
    for label, owner in zip(labels, find_owners(sheet, labels, Owners(rules, headings)), strict=True):
        place = None if owner is None else find_value(page, label, owner)
        if owner is not None and place is not None:
            found.append((owner, place))
    return tuple(found)


def _labels(
    sheet: Sheet, rules: Mapping[str, Sequence[FieldRule]], headings: Mapping[str, str], titles: Sequence[str] = ()
) -> tuple[Label, ...]:
    """Return the labels and headings of a sheet in reading order."""
    wordings = {name: frozenset(map(id, of)) for name, of in rules.items()}
    wordings = {heading: frozenset[int]() for heading in headings} | wordings
    labels = _counted(sheet, find_labels(sheet, wordings), headings)
    labels = [label for label in labels if not _is_title(sheet.lines[label.line_index].text, titles)]
    labels = _unspoken(sheet, labels, wordings)
    worded = (label_of(sheet, anchor) for anchor in _worded_headings(sheet, labels, headings))
    return tuple(sorted((*labels, *worded), key=lambda label: (label.line_index, label.parts[0].start)))


def _is_title(text: str, titles: Sequence[str]) -> bool:
    """Say whether a line is the paper's title, or a part of it, in capitals."""
    letters = bare(text)
    return text == text.upper() and len(letters) >= _TITLE_LETTERS and any(letters in bare(title) for title in titles)


def _worded_headings(sheet: Sheet, labels: Sequence[Label], headings: Iterable[str]) -> Iterator[Anchor]:
    """Yield headings in lines of other words: a short line without a label that ends with the person it is about."""
    labelled = {line for label in labels for line, _ in label.marks}
    keys = sorted(((bare(heading), heading) for heading in headings), key=lambda each: -len(each[0]))
    for index, line in enumerate(sheet.lines):
        if index in labelled or len(line.words) > _HEADING_WORDS or any(map(str.isdigit, line.text)):
            continue
        words = [bare(word.text) for word in line.words if bare(word.text)]
        tails = {"".join(words[start:]) for start in range(len(words))}
        heading = next((name for key, name in keys if key and key in tails), None)
        if heading is not None:
            end = sum(map(len, words))
            yield Anchor(heading, index, 0, len(line.words) - 1, len(line.words[-1].text), 100.0, 0, end)


def _unspoken(sheet: Sheet, labels: Sequence[Label], wordings: Wordings) -> list[Label]:
    """Leave out a label within a sentence where another stands for its field: "…, sinh năm 1990" is of a purpose."""
    spoken = [_is_spoken(sheet, label) for label in labels]
    fields = [frozenset[int]().union(*(wordings[name] for name in label.names)) for label in labels]
    plain = {each for each, said in zip(fields, spoken, strict=True) if len(each) == 1 and not said}
    kept = (not said or each not in plain for each, said in zip(fields, spoken, strict=True))
    return [label for label, keep in zip(labels, kept, strict=True) if keep]


def _is_spoken(sheet: Sheet, label: Label) -> bool:
    """Say whether a label without a colon goes on a sentence after a comma."""
    part = label.parts[0]
    line = sheet.lines[part.line_index]
    before = line.words[part.first_word - 1] if part.first_word else None
    if before is None or not before.text.endswith((",", ";")) or is_numbering(before.text) or has_colon(line, part):
        return False
    return line.words[part.first_word].box.left - before.box.right < SET_OFF_RATIO * line.box.height


def _counted(sheet: Sheet, labels: Sequence[Label], headings: Container[str]) -> list[Label]:
    """Leave out headings within a line of other words; beside any, a short one must be read mark for mark.

    "VÕ HÒA" is no wife ("VỢ").
    """
    taken = {mark for label in labels for mark in label.marks}
    kept = []
    for label in labels:
        index = label.line_index
        words = sheet.lines[index].words
        others = sum((index, number) not in taken and bare(word.text) != "" for number, word in enumerate(words))
        exact = label.name.casefold() in sheet.lines[index].text.casefold()
        short = len(bare(label.name)) <= _SHORT_HEADING
        if label.name not in headings or others == 0 or (others <= _HEADING_EXTRA and (exact or not short)):
            kept.append(label)
    return kept
