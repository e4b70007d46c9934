"""Values that stand behind, or below, a printed label."""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from ocr.extraction.anchors import Anchor, bare, find_anchors, has_colon
from ocr.extraction.sheet import Place, Sheet
from ocr.extraction.template import FieldRule, Template
from ocr.types import Box, Line, Word

# A value goes on in the next line only if that line follows closely, in line heights.
_NEXT_LINE_RATIO = 1.8
_BELOW_LABEL_RATIO = 3.0  # a label without a value stands over it, however widely the form is set
# A label without a colon may be a few words of a sentence: this much worse than one with.
_NO_COLON = 8.0
_HEADING_WORDS = 8
_HEADING_EXTRA = 2  # words beside a heading: its number, a sign read into it
_MARGIN_SHARE = 0.85
_START_RATIO = 0.9
_RAGGED_RATIO = 2.0  # right margins are uneven by this many line heights
_SET_IN_RATIO = 6.0  # a value below its label is set in by no more than so many line heights
_OVERLAP = 0.3  # of the shorter line's width
_LEVEL_RATIO = 0.5
_NOISE_LETTERS = 5
_NOISE_CONFIDENCE = 0.6
_NOTE_WORDS = 14  # a note to a label is no longer
_OPENING = ":.;,|[]{}()_-–—~*'\"“”‘’ "


@dataclass(frozen=True, slots=True)
class _Page:
    """A sheet with the anchors found on it."""

    sheet: Sheet
    anchors: tuple[Anchor, ...]

    def on_line(self, index: int) -> list[int]:
        """Return the numbers of the anchors on a line, from left to right."""
        return [number for number, anchor in enumerate(self.anchors) if anchor.line_index == index]


def find_labelled(sheet: Sheet, template: Template) -> tuple[tuple[FieldRule, Place], ...]:
    """Return the places of all labelled fields on one sheet, in reading order; a field may be found more than once.

    The same label stands for several people on one paper ("Dân tộc" of the mother and of the father). A label that
    belongs to one block only, or a block's heading, opens that block; a label of several blocks counts for the block
    that is open, and for nobody when none of its blocks is.
    """
    by_label: dict[str, list[FieldRule]] = {stop: [] for stop in template.stops}
    for rule in template.fields:
        for label in rule.labels:
            by_label.setdefault(label, []).append(rule)
    headings = {heading: block for block, names in template.blocks for heading in names}
    anchors = _counted(sheet, find_anchors(sheet.lines, {**by_label, **headings}), headings)
    page = _Page(sheet, tuple(sorted((*anchors, *_worded_headings(sheet, anchors, headings)), key=_place_in_text)))
    block = ""
    opener: Line | None = None
    found: list[tuple[FieldRule, Place]] = []
    for number, anchor in enumerate(page.anchors):
        line = sheet.lines[anchor.line_index]
        candidates = by_label.get(anchor.label, [])
        blocks = {rule.block for rule in candidates}
        if anchor.label in headings and not candidates:
            block, opener = headings[anchor.label], line
        elif len(blocks) == 1:
            block, opener = candidates[0].block, line
        wanted = next((each for each in candidates if each.block == block), None)
        if block and opener is not None and _in_another_column(line, opener):
            wanted = None  # the label that opens this column's own block was not read
        place = None if wanted is None else _value_place(page, number, wanted)
        if wanted is not None and place is not None:
            found.append((wanted, place))
    return tuple(found)


def _in_another_column(line: Line, opener: Line) -> bool:
    """Say whether a line stands beside the column of the line that opened the block."""
    overlap = min(line.box.right, opener.box.right) - max(line.box.left, opener.box.left)
    return line.block != opener.block and overlap < 0


def _place_in_text(anchor: Anchor) -> tuple[int, int]:
    return anchor.line_index, anchor.start


def _worded_headings(sheet: Sheet, anchors: Sequence[Anchor], headings: Iterable[str]) -> Iterator[Anchor]:
    """Yield headings in lines of other words: a short line without a label that ends with the person it is about."""
    labelled = {anchor.line_index for anchor in anchors}
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


def _counted(sheet: Sheet, anchors: Sequence[Anchor], headings: Container[str]) -> tuple[Anchor, ...]:
    """Leave out headings within a line of other words."""
    kept = []
    for anchor in anchors:
        line = sheet.lines[anchor.line_index]
        if anchor.label in headings and len(line.words) - (anchor.last_word - anchor.first_word + 1) > _HEADING_EXTRA:
            continue
        kept.append(anchor)
    return tuple(kept)


def _value_place(page: _Page, number: int, rule: FieldRule) -> Place | None:
    anchor = page.anchors[number]
    line = page.sheet.lines[anchor.line_index]
    words = _rest_of_line(page, number)
    indexes = [anchor.line_index]
    later = [other for other in page.on_line(anchor.line_index) if other > number]
    if later and not _has_value(words) and page.anchors[later[0]].label in rule.labels:
        return None  # the label's other language follows; the value stands behind that
    if not _has_value(words) and len(page.on_line(anchor.line_index)) > 1:
        words = _cell_below(page, number)
    elif not later:
        words, indexes = _with_lines_below(page, rule, words, indexes)
    words = [word for word in words if word.text]
    if not _has_value(words):
        return None
    colon = has_colon(line, anchor)
    return page.sheet.place(words, indexes, anchor.score - (0.0 if colon else _NO_COLON))


def _cell_below(page: _Page, number: int) -> list[Word]:
    """Return the words below one of several labels of a line that stand over their values like column heads."""
    anchor = page.anchors[number]
    lines = page.sheet.lines
    line = lines[anchor.line_index]
    later = [other for other in page.on_line(anchor.line_index) if other > number]
    start = line.words[anchor.first_word].box.left - line.box.height
    end = line.words[page.anchors[later[0]].first_word].box.left - line.box.height if later else page.sheet.frame.right
    reach = _NEXT_LINE_RATIO * line.box.height
    below = [
        index
        for index, lower in enumerate(lines)
        if lower.box.center_y > line.box.bottom and lower.box.top - line.box.bottom < reach
    ]
    level = min((lines[index].box.center_y for index in below), default=0.0) + line.box.height
    row = [index for index in below if lines[index].box.center_y < level and not page.on_line(index)]
    return [word for index in row for word in lines[index].words if start <= word.box.left < end]


def _with_lines_below(
    page: _Page, rule: FieldRule, words: list[Word], indexes: list[int]
) -> tuple[list[Word], list[int]]:
    """Return the value with the lines into which it wraps, or the line that holds all of it."""
    lines = page.sheet.lines
    wanted = rule.lines if _has_value(words) else rule.lines + 1
    while len(indexes) < wanted:
        last = lines[indexes[-1]]
        index = _line_below(page.sheet, last, _NEXT_LINE_RATIO if _has_value(words) else _BELOW_LABEL_RATIO)
        more = None if index is None else _free_words(page, index, rule)
        if more is None and not _has_value(words):
            index = _line_beside(page.sheet, last)
            more = None if index is None else _free_words(page, index, rule)
        if index is None or more is None or index in indexes:
            break
        value_left = words[0].box.left if words else last.box.left
        if _has_value(words) and not _goes_on(page.sheet, last, lines[index], value_left):
            break
        words, indexes = [*words, *more], [*indexes, index]
    return words, indexes


def _free_words(page: _Page, index: int, rule: FieldRule) -> list[Word] | None:
    """Return the words of a line that may belong to a value above it, None when the line has a label of its own.

    The label's other language below the label is no label of its own: what stands behind it goes on the value.
    """
    numbers = page.on_line(index)
    if not numbers:
        return list(page.sheet.lines[index].words)
    first = page.anchors[numbers[0]]
    if len(numbers) == 1 and first.first_word == 0 and first.label in rule.labels:
        return _rest_of_line(page, numbers[0]) if not has_colon(page.sheet.lines[index], first) else None
    return None


def _has_value(words: Sequence[Word]) -> bool:
    return any(any(map(str.isalnum, word.text)) for word in words)


def _rest_of_line(page: _Page, number: int) -> list[Word]:
    """Return the words between a label and the next label of its line; a word glued to the label is cut."""
    anchor = page.anchors[number]
    line = page.sheet.lines[anchor.line_index]
    end = len(line.words)
    later = [other for other in page.on_line(anchor.line_index) if other > number]
    if later:
        end = page.anchors[later[0]].first_word
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


def _line_below(sheet: Sheet, upper: Line, ratio: float) -> int | None:
    """Return the line that stands closely below another one, whatever comes between them in reading order.

    `ratio` is the widest gap in line heights.
    """
    reach = ratio * upper.box.height
    below = [
        (line.box.top, index)
        for index, line in enumerate(sheet.lines)
        if line.box.center_y > upper.box.bottom
        and line.box.top - upper.box.bottom < max(reach, ratio * line.box.height)
        and (_stands_below(line.box, upper.box) or _is_set_in_below(line, upper))
        and not _is_noise(line, upper)
    ]
    return min(below)[1] if below else None


def _stands_below(lower: Box, upper: Box) -> bool:
    overlap = min(lower.right, upper.right) - max(lower.left, upper.left)
    return overlap > _OVERLAP * min(lower.width, upper.width)


def _is_set_in_below(lower: Line, upper: Line) -> bool:
    """Say whether a line of the same column begins a little to the right of a short label above it."""
    reach = _SET_IN_RATIO * upper.box.height
    return lower.block == upper.block and upper.box.left < lower.box.left < upper.box.right + reach


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
    lefts = sorted(line.box.left for line in block if len(line.words) > 1) or [upper.box.left]
    left_margin = lefts[len(lefts) // 10]
    text_left = next((word.box.left for word in upper.words if word.text[0].isalpha()), upper.box.left)
    starts = (left_margin, value_left, text_left)
    set_in = lower.box.left > left_margin + upper.box.height
    aligned = any(abs(lower.box.left - start) < _START_RATIO * upper.box.height for start in starts)
    return full and (aligned or not set_in)


def _without_note(words: list[Word]) -> list[Word]:
    """Return the words behind a note that belongs to the label: "(ghi bằng chữ in hoa):", "của bà Lê Thị An:"."""
    if not words or not words[0].text.casefold().startswith(("(", "của", "/")):
        return words
    end = ")" if words[0].text.startswith("(") else ":"
    for index, word in enumerate(words[:_NOTE_WORDS]):
        if end in word.text:
            rest = word.text.split(end, 1)[1].lstrip(_OPENING)
            return [_tail_of(word, rest), *words[index + 1 :]] if rest else words[index + 1 :]
    return words
