"""Fields that stand behind, or below, a printed label."""

from __future__ import annotations

from collections.abc import Container, Iterator, Mapping, Sequence

from ocr.extraction.anchors import SET_OFF_RATIO, Anchor, bare, has_colon, is_numbering
from ocr.extraction.label import Label, Mark, Wordings, label_of
from ocr.extraction.label_columns import find_value_columns
from ocr.extraction.label_heads import heads_side_by_side, worded_headings
from ocr.extraction.label_owners import Owners, find_owners
from ocr.extraction.label_page import Page
from ocr.extraction.label_shared import with_shared
from ocr.extraction.label_spoken import begins_value, in_running_text, is_listed, runs_on
from ocr.extraction.label_under import labels_over_values, with_rests
from ocr.extraction.label_unknown import cell_labels, says_another_thing, unknown_labels
from ocr.extraction.label_values import find_value
from ocr.extraction.labels import find_labels
from ocr.extraction.normalize import normalize
from ocr.extraction.sheet import Place, Sheet
from ocr.extraction.template import FieldRule, Template

_HEADING_EXTRA = 2  # words beside a heading: its number, its English
_SHORT_HEADING = 4  # letters
_LEVEL_RATIO = 0.5
_TWO_RATIO = 1.5  # white between the values of two people, in line heights
_TITLE_LETTERS = 8


def find_labelled(sheet: Sheet, template: Template) -> tuple[tuple[FieldRule, Place], ...]:
    """Return the places of all labelled fields on one sheet, in reading order; a field may be found more than once."""
    rules: dict[str, list[FieldRule]] = {stop: [] for stop in template.stops}
    for rule in template.fields:
        for name in rule.labels:
            rules.setdefault(name, []).append(rule)
    headings = {heading: block for block, names in template.blocks for heading in names}
    known = _labels(sheet, rules, headings, template.titles)
    turned = labels_over_values(sheet, known, rules)
    if turned is not None:
        known = tuple(with_rests(turned.sheet, _labels(turned.sheet, rules, headings, template.titles)))
        found = _find(turned.sheet, template, rules, headings, known)
        return tuple((rule, turned.as_printed(place)) for rule, place in found)
    return tuple(_find(sheet, template, rules, headings, known))


def _find(
    sheet: Sheet,
    template: Template,
    rules: Mapping[str, Sequence[FieldRule]],
    headings: Mapping[str, str],
    known: Sequence[Label],
) -> Sequence[tuple[FieldRule, Place]]:
    """Return the places of all fields that known labels, and unlisted ones, lead to."""
    meanings: dict[str, list[FieldRule]] = {}
    for rule in template.fields:
        for words in rule.meaning:
            meanings.setdefault(words, []).append(rule)
    free = [label for label in known if rules.get(label.name) or label.name in headings or not _runs_on(sheet, label)]
    unlisted = (each for each in unknown_labels(sheet, free, meanings) if not begins_value(sheet, each, free, rules))
    labels = _in_order((*free, *unlisted))
    labels = _in_order((*labels, *cell_labels(Page(sheet, labels), meanings)))
    page = Page(sheet, labels)
    people = {block for block, _ in template.columns}
    named = {bare(heading) for heading in headings}
    found: list[tuple[FieldRule, Place]] = []
    behind: list[bool] = []
    owned = find_owners(sheet, labels, Owners({**meanings, **rules}, headings))
    for number, (label, owner) in enumerate(zip(labels, owned, strict=True)):
        if owner is None or _leads_on(labels[number : number + 2], owned[number : number + 2], page):
            continue
        place = None if says_another_thing(sheet, label, owner) else find_value(page, label, owner)
        if place is not None and owner.kind == "name" and bare(place.text) in named:
            continue  # "BÊN A: BÊN ỦY QUYỀN" heads whose name stands below
        if place is not None and not (owner.block in people and _is_of_two(page, place, owner)):
            found.append((owner, place))
            behind.append(page.behind(label) is not None)
    return with_shared(sheet, labels, owned, list(_unshared(found, behind)))


def _is_of_two(page: Page, place: Place, rule: FieldRule) -> bool:
    """Say whether another value stands beside a value's first row: those of two people under heads not read."""
    if not page.value_columns:
        return False
    row = place.rows()[0]
    height = row[0].box.height
    level = [
        ((index, number), word)
        for index, line in enumerate(page.sheet.lines)
        for number, word in enumerate(line.words)
        if word.box.left >= row[0].box.left and abs(word.box.center_y - row[0].box.center_y) < _LEVEL_RATIO * height
    ]
    level.sort(key=lambda each: each[1].box.left)
    for number in range(1, len(level)):
        mark, word = level[number]
        if mark in page.rows.labelled:
            return False  # it has a label of its own
        if word.box.left - level[number - 1][1].box.right > _TWO_RATIO * height:
            parts = ([each for _, each in level[:number]], [each for _, each in level[number:]])
            return all(normalize(rule.kind, " ".join(each.text for each in part)) is not None for part in parts)
    return False


def _runs_on(sheet: Sheet, label: Label) -> bool:
    """Say whether a label in small letters goes on words before it: "Người được xác nhận:" is no "Xác nhận"."""
    part = label.parts[0]
    line = sheet.lines[part.line_index]
    before = line.words[part.first_word - 1] if part.first_word else None
    if before is None or not line.words[part.first_word].text[:1].islower() or not has_colon(line, part):
        return False
    near = line.words[part.first_word].box.left - before.box.right < SET_OFF_RATIO * line.box.height
    return near and not before.text.endswith((",", ";", ".", ":", ")")) and not any(map(str.isdigit, before.text))


def _unshared(found: Sequence[tuple[FieldRule, Place]], behind: Sequence[bool]) -> Iterator[tuple[FieldRule, Place]]:
    """Leave out what a label found elsewhere and another label has right behind it: words are one field's value."""
    owners = {
        id(word): rule.key for (rule, place), near in zip(found, behind, strict=True) if near for word in place.words
    }
    for (rule, place), near in zip(found, behind, strict=True):
        if near or any(owners.get(id(word), rule.key) == rule.key for word in place.words):
            yield rule, place


def _leads_on(pair: Sequence[Label], owned: Sequence[FieldRule | None], page: Page) -> bool:
    """Say whether a label has nothing behind it but another of its field, with the value: "Vợ: Họ và tên: …"."""
    if len(pair) == 1 or owned[0] is not owned[1]:
        return False
    return pair[0].parts[-1].line_index == pair[1].line_index and page.behind(pair[0]) is None


def _labels(
    sheet: Sheet, rules: Mapping[str, Sequence[FieldRule]], headings: Mapping[str, str], titles: Sequence[str] = ()
) -> tuple[Label, ...]:
    """Return the labels and headings of a sheet in reading order."""
    wordings = {name: frozenset(map(id, of)) for name, of in rules.items()}
    # of a wording that both opens a block and is a field's label ("Vợ:"), the label goes first: it opens the block too
    wordings |= {heading: frozenset[int]() for heading in headings if heading not in wordings}
    labels = _counted(sheet, find_labels(sheet, wordings, headings), headings)
    labels = [label for label in labels if not _is_title(sheet.lines[label.line_index].text, titles)]
    labels = _unspoken(sheet, _outside_values(sheet, labels), wordings)
    labels = [each for each in labels if not in_running_text(sheet, each, rules) and not is_listed(sheet, each)]
    heads = heads_side_by_side(sheet, labels, headings)
    labels = [label for label in labels if label.line_index not in {anchor.line_index for anchor in heads}]
    labels += [label_of(sheet, anchor) for anchor in heads]
    worded = (label_of(sheet, anchor) for anchor in worded_headings(sheet, labels, headings))
    return _in_order((*labels, *worded))


def _in_order(labels: Sequence[Label]) -> tuple[Label, ...]:
    return tuple(sorted(labels, key=lambda label: (label.line_index, label.parts[0].start)))


def _is_title(text: str, titles: Sequence[str]) -> bool:
    """Say whether a line is the paper's title, or a part of it, in capitals."""
    letters = bare(text)
    return text == text.upper() and len(letters) >= _TITLE_LETTERS and any(letters in bare(title) for title in titles)


def _outside_values(sheet: Sheet, labels: Sequence[Label]) -> list[Label]:
    """Leave out wordings in small letters, without a colon, that stand in a column of values."""
    columns = find_value_columns(sheet, labels)

    def is_value(label: Label) -> bool:
        part = label.parts[0]
        line = sheet.lines[part.line_index]
        small = line.words[part.first_word].text[:1].islower() and not has_colon(line, part)
        return small and any(
            each.start <= label.box.left and each.top <= label.box.top <= each.bottom for each in columns
        )

    return [label for label in labels if not is_value(label)]


def _unspoken(sheet: Sheet, labels: Sequence[Label], wordings: Wordings) -> list[Label]:
    """Leave out a label within a sentence where another stands for its field: "…, sinh năm 1990" is of a purpose."""
    spoken = [_is_spoken(sheet, label) for label in labels]
    fields = [frozenset[int]().union(*(wordings[name] for name in label.names)) for label in labels]
    plain = {each for each, said in zip(fields, spoken, strict=True) if len(each) == 1 and not said}
    kept = []
    for label, each, said in zip(labels, fields, spoken, strict=True):
        told = each in plain or (each and runs_on(sheet, label) and fields.count(each) > len(each))
        if not said or not told:
            kept.append(label)
        if len(each) == 1:
            plain.add(each)  # the first tells the value
    return kept


def _is_spoken(sheet: Sheet, label: Label) -> bool:
    """Say whether a label without a colon goes on a sentence after a comma."""
    part = label.parts[0]
    line = sheet.lines[part.line_index]
    before = line.words[part.first_word - 1] if part.first_word else None
    if before is None:
        return _follows_comma(sheet, part) or runs_on(sheet, label)
    colon = any(has_colon(sheet.lines[each.line_index], each) for each in label.parts)
    if not before.text.endswith((",", ";")) or is_numbering(before.text) or colon:
        return False
    return line.words[part.first_word].box.left - before.box.right < SET_OFF_RATIO * line.box.height


def _follows_comma(sheet: Sheet, part: Anchor) -> bool:
    """Say whether a label begins a line in small letters, without a colon, and the line above ends with a comma."""
    line = sheet.lines[part.line_index]
    upper = sheet.lines[part.line_index - 1] if part.line_index else None
    small = line.words[part.first_word].text[:1].islower() and not has_colon(line, part)
    return small and upper is not None and upper.words[-1].text.endswith(",") and upper.block == line.block


def _counted(sheet: Sheet, labels: Sequence[Label], headings: Container[str]) -> list[Label]:
    """Leave out headings within a line of other words; beside any, a short one must be read mark for mark.

    "VÕ HÒA" is no wife ("VỢ"). Words behind a label that follows are that label's value: "VỢ  Họ và tên: Lò Thị Xúa".
    """
    taken = {mark for label in labels for mark in label.marks}
    kept = []
    for label in labels:
        others = _others(sheet, label, taken)
        exact = label.name.casefold() in sheet.lines[label.line_index].text.casefold()
        short = len(bare(label.name)) <= _SHORT_HEADING
        if label.name not in headings or others == 0 or (others <= _HEADING_EXTRA and (exact or not short)):
            kept.append(label)
    return kept


def _others(sheet: Sheet, heading: Label, taken: Container[Mark]) -> int:
    """Return how many words that say something stand on a heading's line, up to the next label behind it.

    Brackets behind it explain it: "BÊN ỦY QUYỀN (sau đây gọi là Bên A)".
    """
    index, last = heading.line_index, heading.parts[0].last_word
    words = sheet.lines[index].words
    ends = (
        number
        for number in range(last + 1, len(words))
        if _begins_label(index, number, heading, taken) or words[number].text.startswith("(")
    )
    end = next(ends, None)
    return sum((index, number) not in taken and bare(word.text) != "" for number, word in enumerate(words[:end]))


def _begins_label(index: int, number: int, heading: Label, taken: Container[Mark]) -> bool:
    return (index, number) in taken and (index, number) not in heading.marks
