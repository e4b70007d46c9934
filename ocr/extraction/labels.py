"""Printed labels as a reader sees them: in one or two languages, on one line or broken over two, with their number.

`anchors` finds wordings within single lines. Here those that belong together become one label: "Họ và tên / Full name",
"Full name" below "Họ và tên".
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import replace
from itertools import pairwise

from ocr.extraction.anchors import OPEN_WORDING, bare, find_anchors, has_colon
from ocr.extraction.label import Label, Wordings, label_of, outermost
from ocr.extraction.label_breaks import broken, broken_in_sentence, completed
from ocr.extraction.label_cells import with_wrapped_cells
from ocr.extraction.label_colons import up_to_colon
from ocr.extraction.label_notes import with_broken_note
from ocr.extraction.label_people import with_people
from ocr.extraction.sheet import Sheet
from ocr.types import Word

_FLUSH_RATIO = 1.5  # the lines of one label begin at the same edge within so many line heights
_NEAR_RATIO = 1.2  # and stand no further apart
_STROKES = ("/", "(")
_STROKE_RATIO = 0.9  # words of one label stand no further apart, in line heights
_MISREAD_WORDS = 4
_NUMBER_LETTERS = 2


def find_labels(sheet: Sheet, wordings: Wordings, people: Collection[str] = ()) -> tuple[Label, ...]:
    """Return the labels on a sheet in reading order, none sharing a word with another.

    Args:
        sheet: where to look.
        wordings: what the template lists.
        people: those of them that name a person, whom a label may be said to be about.
    """
    labels = [label_of(sheet, anchor) for anchor in find_anchors(sheet.lines, wordings)]
    taken = {mark for label in labels for mark in label.marks}
    labels += list(broken(sheet, wordings, taken))
    labels = outermost([*labels, *broken_in_sentence(sheet, wordings, labels)])
    taken = {mark for label in labels for mark in label.marks}
    labels.sort(key=lambda label: (label.line_index, label.parts[0].start))
    for belongs in (_follows, _stands_below):
        labels = _in_one(sheet, labels, wordings, belongs)
    labels = _run_together(sheet, labels, wordings)
    labels = outermost(with_people(sheet, with_wrapped_cells(sheet, labels), people))
    taken = {mark for label in labels for mark in label.marks}
    whole = [completed(sheet, label, wordings, taken) for label in labels]
    whole = [with_broken_note(sheet, label, taken) for label in whole]
    taken = {mark for label in whole for mark in label.marks}
    said = (up_to_colon(sheet, label, taken) for label in whole)
    opened = [_opened(label, wordings) for label in outermost(list(said))]
    return tuple(label for label in opened if label.tail or not label.name.endswith(OPEN_WORDING))


def _in_one(
    sheet: Sheet, labels: Sequence[Label], wordings: Wordings, belongs: Callable[[Sheet, Label, Label], bool]
) -> list[Label]:
    """Make one label of two that say the same in two languages."""
    kept: list[Label] = []
    for label in labels:
        for number, other in enumerate(kept):
            if _is_translation(other, label, wordings) and belongs(sheet, other, label):
                kept[number] = _both(sheet, other, label)
                break
        else:
            kept.append(label)
    return kept


def _opened(label: Label, wordings: Wordings) -> Label:
    """Return a label with words of its own under the wording that asks for such words, where there is one."""
    name = f"{label.name} {OPEN_WORDING}"
    if not label.tail or name not in wordings:
        return label
    return replace(label, parts=(replace(label.parts[0], label=name), *label.parts[1:]))


def _run_together(sheet: Sheet, labels: Sequence[Label], wordings: Wordings) -> list[Label]:
    """Join a wording that only ends values to the label that it runs on: "Mục đích cấp giấy" and "xác nhận"."""
    kept: list[Label] = []
    for label in labels:
        before = kept[-1] if kept else None
        plain = not any(wordings[name] for name in label.names) or _is_number_word(sheet, label)
        stop = before is not None and not any(wordings[name] for name in before.names)
        between = None if before is None or not (plain or stop) else _between(sheet, before, label)
        if between and not plain:
            between = None  # only at once does "Lý do" go on "đề nghị:"
        if before is not None and between is not None:
            whole = _both(sheet, before, label)
            said = [sheet.lines[label.line_index].words[number].text for number in (*between, *_numbers(label))]
            kept[-1] = replace(whole, parts=before.parts, tail=" ".join(said).rstrip(": "))
        else:
            kept.append(label)
    return kept


def _is_number_word(sheet: Sheet, label: Label) -> bool:
    """Say whether a label is "số" in small letters: behind another label it only goes on it."""
    word = sheet.lines[label.line_index].words[label.parts[0].first_word].text
    return word[:1].islower() and len(bare(label.name)) <= _NUMBER_LETTERS


def _numbers(label: Label) -> list[int]:
    return sorted(number for _, number in label.marks)


def _between(sheet: Sheet, label: Label, later: Label) -> range | None:
    """Return which words stand between a label and one in small letters that it runs on to, None when it does not."""
    last, first = label.parts[-1], later.parts[0]
    if last.line_index != first.line_index or not 0 <= first.first_word - last.last_word - 1 <= _MISREAD_WORDS:
        return None
    line = sheet.lines[last.line_index]
    words = line.words[last.last_word : first.first_word + 1]
    near = all(b.box.left - a.box.right < _STROKE_RATIO * line.box.height for a, b in pairwise(words))
    ended = has_colon(line, last) or any(word.text.endswith((":", ",", ";", ".")) for word in words[:-1])
    small = all(word.text[:1].islower() for word in words[1:])
    return range(last.last_word + 1, first.first_word) if near and small and not ended else None


def _both(sheet: Sheet, label: Label, later: Label) -> Label:
    """Return two labels as one, with the misread words between them on a line."""
    whole = label_of(sheet, *label.parts, *later.parts)
    last, first = label.parts[-1], later.parts[0]
    if last.line_index != first.line_index:
        return whole
    between = {(last.line_index, number) for number in range(last.last_word + 1, first.first_word)}
    return replace(whole, marks=whole.marks | between)


def _is_translation(one: Label, other: Label, wordings: Wordings) -> bool:
    """Say whether two labels name a field in different languages: Vietnamese is not written without marks."""
    english = [all(name.isascii() for name in label.names) for label in (one, other)]
    shared = any(wordings[a] & wordings[b] for a in one.names for b in other.names)
    return shared and english[0] != english[1]


def _follows(sheet: Sheet, label: Label, later: Label) -> bool:
    """Say whether nothing but signs stands between two labels of a line, or misread words up to a stroke."""
    last, first = label.parts[-1], later.parts[0]
    if last.line_index != first.line_index or first.start < last.end:
        return False
    words = sheet.lines[last.line_index].words
    between = [words[last.last_word].text[last.end_offset :] if last.last_word < first.first_word else ""]
    between += [word.text for word in words[last.last_word + 1 : first.first_word]]
    stroke = between[-1].endswith(_STROKES) or words[first.first_word].text.startswith(_STROKES)
    return not bare("".join(between)) or (stroke and len(between) <= _MISREAD_WORDS)


def _stands_below(sheet: Sheet, label: Label, later: Label) -> bool:
    """Say whether a label stands flush below another, and is not one with a value of its own beside a second value."""
    height = max(label.box.height / len({line for line, _ in label.marks}), later.box.height)
    gap = later.box.top - label.box.bottom
    flush = abs(later.box.left - label.box.left) < _FLUSH_RATIO * height
    if not flush or not -0.5 * height < gap < _NEAR_RATIO * height:
        return False
    again = has_colon(sheet.lines[later.line_index], later.parts[-1]) and bool(_behind(sheet, later))
    return not (again and _behind(sheet, label))


def _behind(sheet: Sheet, label: Label) -> list[Word]:
    """Return the words behind a label's last part that say something."""
    last = label.parts[-1]
    return [word for word in sheet.lines[last.line_index].words[last.last_word + 1 :] if bare(word.text)]
