"""Values that stand behind, or below, a printed label."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from ocr.extraction.anchors import Anchor, bare, find_anchors, has_colon
from ocr.extraction.sheet import Place, Sheet
from ocr.extraction.template import FieldRule, Template
from ocr.types import Box, Line, Word

# A value goes on in the next line only if that line follows closely, in line heights.
_NEXT_LINE_RATIO = 1.4
# A label without a colon may be a few words of a sentence: this much worse than one with.
_NO_COLON = 8.0
_MARGIN_SHARE = 0.85
_START_RATIO = 0.9
_RAGGED_RATIO = 2.0  # right margins are uneven by this many line heights
_OVERLAP = 0.3  # of the lower line's width
_LEVEL_RATIO = 0.5
_NOISE_LETTERS = 5
_NOISE_CONFIDENCE = 0.6
_NOTE_WORDS = 8  # a note to a label is no longer
_OPENING = ":.;,|[]{}()_-–—~*'\"“”‘’ "


def find_labelled(sheet: Sheet, template: Template) -> tuple[tuple[FieldRule, Place], ...]:
    """Return the places of all labelled fields on one sheet, in reading order; a field may be found more than once.

    The same label stands for several people on one paper ("Dân tộc" of the mother and of the father). A label that
    belongs to one block only opens that block; a label of several blocks counts for the block that is open, and for
    nobody when none of its blocks is.
    """
    rules = [rule for rule in template.fields if rule.labels]
    by_label: dict[str, list[FieldRule]] = {stop: [] for stop in template.stops}
    for rule in rules:
        for label in rule.labels:
            by_label.setdefault(label, []).append(rule)
    anchors = find_anchors(sheet.lines, by_label)
    block = ""
    found: list[tuple[FieldRule, Place]] = []
    for number, anchor in enumerate(anchors):
        candidates = by_label[anchor.label]
        if len({rule.block for rule in candidates}) == 1:
            block = candidates[0].block
        rule = next((each for each in candidates if each.block == block), None)
        if rule is None:
            continue
        place = _value_place(sheet, anchors, number, rule)
        if place is not None:
            found.append((rule, place))
    return tuple(found)


def _value_place(sheet: Sheet, anchors: Sequence[Anchor], number: int, rule: FieldRule) -> Place | None:
    anchor = anchors[number]
    words = list(_rest_of_line(sheet.lines[anchor.line_index], anchor, anchors, number))
    indexes = [anchor.line_index]
    following = anchors[number + 1] if number + 1 < len(anchors) else None
    if following and following.line_index == anchor.line_index:
        if not _has_value(words) and following.label in rule.labels:
            return None  # the label's other language follows; the value stands behind that
        ends_line = False
    else:
        ends_line = True
    wanted = rule.lines if _has_value(words) else rule.lines + 1
    if ends_line:
        occupied = {each.line_index for each in anchors}
        last = sheet.lines[anchor.line_index]
        while len(indexes) < wanted:
            index = _line_below(sheet, last)
            if (index is None or index in occupied) and not _has_value(words):
                index = _line_beside(sheet, last)
            if index is None or index in occupied or index in indexes:
                break
            value_left = words[0].box.left if words else last.box.left
            if _has_value(words) and not _goes_on(sheet, last, sheet.lines[index], value_left):
                break
            words.extend(sheet.lines[index].words)
            indexes.append(index)
            last = sheet.lines[index]
    words = [word for word in words if word.text]
    if not _has_value(words):
        return None
    colon = has_colon(sheet.lines[anchor.line_index], anchor)
    return sheet.place(words, indexes, anchor.score - (0.0 if colon else _NO_COLON))


def _has_value(words: Sequence[Word]) -> bool:
    return any(any(map(str.isalnum, word.text)) for word in words)


def _rest_of_line(line: Line, anchor: Anchor, anchors: Sequence[Anchor], number: int) -> Sequence[Word]:
    """Return the words between the label and the next label of the line; a word glued to the label is cut."""
    end = len(line.words)
    if number + 1 < len(anchors) and anchors[number + 1].line_index == anchor.line_index:
        end = anchors[number + 1].first_word
        while end - 1 > anchor.last_word and _is_numbering(line.words[end - 1].text):
            end -= 1
    words = list(line.words[anchor.last_word + 1 : end])
    last = line.words[anchor.last_word]
    rest = last.text[anchor.end_offset :].lstrip(_OPENING)
    if bare(rest):
        words.insert(0, _tail_of(last, rest))
    words = _without_note(words)
    while words and not bare(words[0].text):
        words.pop(0)
    if words and words[0].text[0] in _OPENING:
        words[0] = _tail_of(words[0], words[0].text.lstrip(_OPENING))
    return words


def _is_numbering(text: str) -> bool:
    return text.rstrip(".)").isdigit() and text[-1] in ".)"


def _tail_of(word: Word, rest: str) -> Word:
    """Return the last letters of a word as a word of its own; its box is the same share of the whole box."""
    cut = word.box.right - round(word.box.width * len(rest) / len(word.text))
    return replace(word, text=rest, box=Box(cut, word.box.top, word.box.right, word.box.bottom))


def _line_below(sheet: Sheet, upper: Line) -> int | None:
    """Return the line that stands closely below another one, whatever comes between them in reading order."""
    reach = _NEXT_LINE_RATIO * upper.box.height
    below = [
        (line.box.top, index)
        for index, line in enumerate(sheet.lines)
        if line.box.center_y > upper.box.bottom
        and line.box.top - upper.box.bottom < max(reach, _NEXT_LINE_RATIO * line.box.height)
        and min(line.box.right, upper.box.right) - max(line.box.left, upper.box.left) > _OVERLAP * line.box.width
        and not _is_noise(line, upper)
    ]
    return min(below)[1] if below else None


def _line_beside(sheet: Sheet, label: Line) -> int | None:
    """Return the line that goes on to the right of a label at the same height."""
    beside = [
        (line.box.left, index)
        for index, line in enumerate(sheet.lines)
        if line.box.left >= label.box.right
        and abs(line.box.center_y - label.box.center_y) < _LEVEL_RATIO * label.box.height
        and not _is_noise(line, label)
    ]
    return min(beside)[1] if beside else None


def _is_noise(line: Line, upper: Line) -> bool:
    """Say whether a line is made of specks: short, unsure, and not set where the line above begins."""
    aligned = abs(line.box.left - upper.box.left) < upper.box.height
    return len(bare(line.text)) < _NOISE_LETTERS and line.confidence < _NOISE_CONFIDENCE and not aligned


def _goes_on(sheet: Sheet, upper: Line, lower: Line, value_left: int) -> bool:
    """Say whether a value wraps into the lower line.

    It does only if the lower line's first word had no room in the upper one, and if the lower line begins at the
    margin or below the value: a first line set in begins a paragraph of its own.
    """
    block = [line for line in sheet.lines if line.block == upper.block]
    rights = sorted(line.box.right for line in block)
    margin = rights[min(len(rights) - 1, round(_MARGIN_SHARE * len(rights)))]
    full = upper.box.right + lower.words[0].box.width > margin - _RAGGED_RATIO * upper.box.height
    left_margin = min(line.box.left for line in block)
    starts = (left_margin, value_left)
    set_in = lower.box.left > left_margin + upper.box.height
    aligned = any(abs(lower.box.left - start) < _START_RATIO * upper.box.height for start in starts)
    return full and (aligned or not set_in)


def _without_note(words: list[Word]) -> list[Word]:
    """Return the words behind a note in brackets that belongs to the label ("(ghi bằng chữ in hoa):")."""
    if not words or not words[0].text.startswith("("):
        return words
    for index, word in enumerate(words[:_NOTE_WORDS]):
        if ")" in word.text:
            rest = word.text.split(")", 1)[1].lstrip(_OPENING)
            return [_tail_of(word, rest), *words[index + 1 :]] if rest else words[index + 1 :]
    return words
