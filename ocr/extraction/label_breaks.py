"""Labels that are broken over two lines: "Giấy tờ tùy" over "thân", "Date of" over "registration"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise, product

from rapidfuzz import fuzz

from ocr.extraction.anchors import SET_OFF_RATIO, Anchor, bare, has_colon, is_numbering
from ocr.extraction.label import Label, Mark, Wordings, box_of, label_of
from ocr.extraction.sheet import Sheet
from ocr.types import Box, Line

_FLUSH_RATIO = 1.5  # the lines of one label begin at the same edge within so many line heights
_NEAR_RATIO = 1.2  # and stand no further apart
_SENTENCE_RATIO = 1.2  # lines of one paragraph stand no further apart, in line heights
_BROKEN_SCORE = 90.0
_PART_SCORE = 82.0
_BROKEN_LETTERS = 8  # a shorter label is not broken
_PART_LETTERS = 2
_NUMBER = "so"
_FIRST_WORDS = 8
_SECOND_WORDS = 4
_TAIL_WORDS = 6


def broken(sheet: Sheet, wordings: Wordings, taken: set[Mark]) -> Iterator[Label]:
    """Yield labels of which neither line says enough: "Giấy tờ tùy" over "thân"."""
    long = [(name, bare(name)) for name in wordings if len(bare(name)) >= _BROKEN_LETTERS]
    for index, line in enumerate(sheet.lines):
        for run in _runs(sheet, index, 0):
            if len(run) > _FIRST_WORDS or any((index, number) in taken for number in run):
                continue
            start = run[1:] if len(run) > 1 and is_numbering(line.words[run[0]].text) else run
            text = bare("".join(line.words[number].text for number in start))
            fits = [each for each in long if _begins(each[1], text)]
            second = _run_below(sheet, box_of(sheet, ((index, number) for number in run)), taken) if fits else None
            end = None if second is None else _best_end(sheet, text, second, fits)
            if end is not None:
                name, marks, score = end
                whole = "".join(word.text for word in line.words[: start[0]])
                left = len(bare(whole))
                part = Anchor(name, index, start[0], start[-1], len(line.words[start[-1]].text), score,
                              left, left + len(text))  # fmt: skip
                taken.update((index, number) for number in run)
                yield _with_second(sheet, label_of(sheet, part), name, marks, score, taken)


def broken_in_sentence(sheet: Sheet, wordings: Wordings, labels: Sequence[Label]) -> Iterator[Label]:
    """Yield labels that a sentence breaks over two lines: "…; dân tộc: Kinh; quốc" over "tịch: Việt Nam".

    One of the known labels may be a part of such: "sinh:" is the end of "… ngày, tháng, năm" in the line above.
    """
    several = sorted((name for name in wordings if len(name.split()) > 1), key=lambda name: len(wordings[name]))
    keys = {bare(name): name for name in several}  # of wordings alike the one that may stand for most
    for index, (line, lower) in enumerate(pairwise(sheet.lines)):
        if lower.block != line.block or lower.box.top - line.box.bottom > _SENTENCE_RATIO * line.box.height:
            continue
        for size, rest in product(range(_FIRST_WORDS - 3, 0, -1), repeat=2):  # the longest label first
            first = len(line.words) - size
            if first < 1 or rest > len(lower.words) or not _ends_clause(line, first - 1):
                continue
            marks = [(index, number) for number in range(first, len(line.words))]
            marks += [(index + 1, number) for number in range(rest)]
            said = bare("".join(sheet.lines[at].words[number].text for at, number in marks))
            free = all(label.marks <= set(marks) or not label.marks & set(marks) for label in labels)
            if said in keys and _has_colon(lower, rest, opens=line.words[first].text[:1].isupper()) and free:
                part = _part(sheet, keys[said], marks[:size], 100.0)
                yield _with_second(sheet, label_of(sheet, part), keys[said], marks[size:], 100.0, set())
                break


def _ends_clause(line: Line, number: int) -> bool:
    """Say whether a word ends a clause, or a sentence before a word with a capital."""
    text = line.words[number].text
    return text.endswith((",", ";")) or (text.endswith(".") and line.words[number + 1].text[:1].isupper())


def _has_colon(line: Line, rest: int, *, opens: bool) -> bool:
    """Say whether the first words of a line end with a colon; of a sentence's opening a few more may stand between."""
    if line.words[rest - 1].text.endswith(":"):
        return True
    more = line.words[rest : rest + _TAIL_WORDS] if opens else ()
    return any(word.text.endswith(":") for word in more) and all(word.text[:1].islower() for word in more[:2])


def _begins(key: str, text: str) -> bool:
    if not (len(text) > _PART_LETTERS or text == _NUMBER) or len(text) > len(key) - _PART_LETTERS:
        return False
    return fuzz.ratio(key[: len(text)], text) >= _PART_SCORE


def completed(sheet: Sheet, label: Label, wordings: Wordings, taken: set[Mark]) -> Label:
    """Return a label with the words of a longer one that go on behind it and on the line below."""
    last = label.parts[-1]
    line = sheet.lines[last.line_index]
    if has_colon(line, last):
        return label
    rest = next((run for run in _runs(sheet, last.line_index, last.last_word) if run[0] == last.last_word), [])[1:]
    if any((last.line_index, number) in taken for number in rest) or len(rest) > _FIRST_WORDS:
        return label
    behind = bare("".join(line.words[number].text for number in rest))
    second = _run_below(sheet, label.box, taken) or _run_on(sheet, last.line_index, last.last_word + len(rest), taken)
    if second is None:
        return label
    longer = [(name, bare(name)) for name in wordings if len(bare(name)) >= _BROKEN_LETTERS]
    for text in (bare(last.label) + behind, behind):
        fits = [each for each in longer if _begins(each[1], text)]
        end = _best_end(sheet, text, second, fits) if text and fits else None
        if end is not None:
            name, marks, score = end
            own = replace(last, label=name if text != behind else last.label)
            whole = label_of(sheet, *label.parts[:-1], own)
            added = {(last.line_index, number) for number in rest}
            whole = replace(whole, marks=whole.marks | added, box=box_of(sheet, whole.marks | added))
            taken.update(added)
            return _with_second(sheet, whole, name, marks, score, taken)
    return label


def _run_on(sheet: Sheet, index: int, last: int, taken: set[Mark]) -> tuple[Mark, ...] | None:
    """Return the words up to a colon that begin the next line of a paragraph, where a word ends its line."""
    line = sheet.lines[index]
    lower = sheet.lines[index + 1] if index + 1 < len(sheet.lines) else line
    apart = lower.box.top - line.box.bottom > _SENTENCE_RATIO * line.box.height
    if last + 1 < len(line.words) or lower is line or lower.block != line.block or apart:
        return None
    end = next((number for number, word in enumerate(lower.words[:_SECOND_WORDS]) if word.text.endswith(":")), None)
    marks = () if end is None else tuple((index + 1, number) for number in range(end + 1))
    return None if not marks or taken & set(marks) else marks


def _begins_value(sheet: Sheet, mark: Mark, name: str, size: int) -> bool:
    """Say whether a word has a capital where a wording goes on in small letters: "Hiện tại chưa đăng ký …"."""
    said, words = sheet.lines[mark[0]].words[mark[1]].text, name.split()
    return size < len(words) and words[-size][:1].islower() and said[:1].isupper() and not said.isupper()


def _best_end(
    sheet: Sheet, text: str, second: Sequence[Mark], fits: Sequence[tuple[str, str]]
) -> tuple[str, tuple[Mark, ...], float] | None:
    """Return which wording a first line and words of the second make up, with these words and the score."""
    found: list[tuple[float, int, str]] = []
    for size in range(1, min(len(second), _SECOND_WORDS) + 1):
        tail = bare("".join(sheet.lines[line].words[number].text for line, number in second[:size]))
        for name, key in fits:
            score = fuzz.ratio(key, text + tail)
            rest = key[len(text) :]
            if _begins_value(sheet, second[0], name, size):
                continue
            if tail and score >= _BROKEN_SCORE and fuzz.ratio(rest, tail) >= _PART_SCORE:
                found.append((score, size, name))
    if not found:
        return None
    score, size, name = max(found)  # of wordings that fit alike the one that says more
    return name, tuple(second[:size]), score


def _with_second(sheet: Sheet, label: Label, name: str, marks: Sequence[Mark], score: float, taken: set[Mark]) -> Label:
    part = _part(sheet, name, marks, score)
    taken.update(marks)
    both = label.marks | frozenset(marks)
    return Label((*label.parts, part), both, box_of(sheet, both))


def _part(sheet: Sheet, name: str, marks: Sequence[Mark], score: float) -> Anchor:
    """Return words of one line as a part of a label."""
    index = marks[0][0]
    words = sheet.lines[index].words
    first, last = marks[0][1], marks[-1][1]
    left = len(bare("".join(word.text for word in words[:first])))
    right = left + len(bare("".join(word.text for word in words[first : last + 1])))
    return Anchor(name, index, first, last, len(words[last].text.rstrip(":. ")), score, left, right)


def _runs(sheet: Sheet, index: int, start: int) -> Iterator[list[int]]:
    """Yield the words of a line from `start` on, cut where labels are set off."""
    line = sheet.lines[index]
    run: list[int] = []
    for number in range(start, len(line.words)):
        word = line.words[number]
        if run and word.box.left - line.words[run[-1]].box.right > SET_OFF_RATIO * line.box.height:
            yield run
            run = []
        run.append(number)
    if run:
        yield run


def _run_below(sheet: Sheet, upper: Box, taken: set[Mark]) -> tuple[Mark, ...] | None:
    """Return the words that stand flush and close below a box, None when there are none or they are a label's."""
    for index, line in enumerate(sheet.lines):
        height = line.box.height
        gap = line.box.top - upper.bottom
        if line.box.center_y < upper.bottom or gap > _NEAR_RATIO * height:
            continue
        for run in _runs(sheet, index, 0):
            if abs(line.words[run[0]].box.left - upper.left) < _FLUSH_RATIO * height:
                marks = tuple((index, number) for number in run)
                return None if any(mark in taken for mark in marks) else marks
    return None
