"""Headings of people in other words than the template's: a line, or a cell of one, that ends with the person."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from ocr.extraction.anchors import Anchor, bare, is_numbering
from ocr.extraction.label import Label
from ocr.extraction.sheet import Sheet
from ocr.layout.reading_order import split_at_gaps
from ocr.types import Line, Word

_HEADING_WORDS = 8
_SAID_WORDS = 4  # of a heading at the end of a longer line
_REST_WORDS = 3  # of a heading below the line that it begins in
_PEOPLE = 2
_WHITE_RATIO = 1.5  # white between the headings of two people, in line heights


def worded_headings(sheet: Sheet, labels: Sequence[Label], headings: Iterable[str]) -> Iterator[Anchor]:
    """Yield headings in lines of other words: a line without a label that ends with the person it is about.

    The line is short, or ends with several such words and a colon: "Đề nghị … cho người có tên dưới đây:".
    """
    labelled = {line for label in labels for line, _ in label.marks}
    keys = sorted(((bare(heading), heading) for heading in headings), key=lambda each: -len(each[0]))
    for index, line in enumerate(sheet.lines):
        spoken = line.words[1:] if is_numbering(line.words[0].text) else line.words
        digits = any(char.isdigit() for word in spoken for char in word.text)
        long = len(spoken) > _HEADING_WORDS
        if index in labelled or not spoken or digits or (long and not line.words[-1].text.endswith(":")):
            continue
        words = [bare(word.text) for word in (*_begun_above(sheet, index), *spoken) if bare(word.text)]
        tails = {"".join(words[start:]) for start in range(len(words))}
        fit = (name for key, name in keys if key and key in tails)
        heading = next((name for name in fit if not long or len(name.split()) >= _SAID_WORDS), None)
        if heading is not None:
            end = sum(len(bare(word.text)) for word in line.words)
            yield Anchor(heading, index, 0, len(line.words) - 1, len(line.words[-1].text), 100.0, 0, end)


def _begun_above(sheet: Sheet, index: int) -> Sequence[Word]:
    """Return the last words of the line above, where a heading may begin there: "… cho người có tên | dưới đây:"."""
    line, upper = sheet.lines[index], sheet.lines[index - 1] if index else None
    short = len(line.words) <= _REST_WORDS and line.words[-1].text.endswith(":") and line.words[0].text[:1].islower()
    if upper is None or not short or upper.block != line.block or upper.words[-1].text.endswith((".", ":", ";")):
        return ()
    return upper.words[-_HEADING_WORDS:]


def heads_side_by_side(sheet: Sheet, labels: Sequence[Label], headings: Mapping[str, str]) -> list[Anchor]:
    """Return the headings of lines that consist of those of two people: "Thông tin bên nữ   Thông tin bên nam"."""
    keys = sorted(((bare(heading), heading) for heading in headings), key=lambda each: -len(each[0]))
    other = {label.line_index for label in labels if bare(label.name) not in dict(keys)}
    found = []
    for index, line in enumerate(sheet.lines):
        cells = split_at_gaps(line.words, _WHITE_RATIO * line.box.height)
        if index in other or len(cells) != _PEOPLE or ":" in "".join(word.text for word in line.words[:-1]):
            continue
        named = [_heading_of(cell.words, keys) for cell in cells]
        if len({headings[name] for name in named if name is not None}) == _PEOPLE:
            firsts = (0, len(cells[0].words))
            lasts = (len(cells[0].words) - 1, len(line.words) - 1)
            found += [_head(line, index, *each) for each in zip(firsts, lasts, named, strict=True)]
    return found


def _heading_of(words: Sequence[Word], keys: Sequence[tuple[str, str]]) -> str | None:
    """Return the heading that a cell of a few words without figures ends with, brackets behind it left out."""
    said = " ".join(word.text for word in words).partition("(")[0].partition("/")[0].split()
    if not said or len(said) > _HEADING_WORDS or any(map(str.isdigit, "".join(said))):
        return None
    tails = {bare("".join(said[start:])) for start in range(len(said))}
    return next((name for key, name in keys if key in tails), None)


def _head(line: Line, index: int, first: int, last: int, name: str | None) -> Anchor:
    left = len(bare("".join(word.text for word in line.words[:first])))
    right = left + len(bare("".join(word.text for word in line.words[first : last + 1])))
    return Anchor(name or "", index, first, last, len(line.words[last].text), 100.0, left, right)
