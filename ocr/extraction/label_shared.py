"""Two labels with one colon: "Dân tộc, quốc tịch: Thái, Việt Nam" tells two values behind the second."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from ocr.extraction.anchors import bare, has_colon
from ocr.extraction.label import Label
from ocr.extraction.normalize import normalize
from ocr.extraction.sheet import Place, Sheet
from ocr.extraction.template import FieldRule
from ocr.types import Box, Word

_JOINTS = (",", "/", ";", "và", "-", "–")
_INNER = re.compile(r"^([^\W\d_]+)[/;]([^\W\d_]+\W*)$")
_LISTED = ("address", "org")  # have commas of their own


def with_shared(
    sheet: Sheet,
    labels: Sequence[Label],
    owned: Sequence[FieldRule | None],
    found: Sequence[tuple[FieldRule, Place]],
) -> list[tuple[FieldRule, Place]]:
    """Return what was found, what stands behind two labels parted; nothing of it where it does not part in two."""
    whole = list(found)
    for number in range(len(labels) - 1):
        first, second = owned[number], owned[number + 1]
        if first is None or second is None or first is second or not _share(sheet, *labels[number : number + 2]):
            continue
        at = next(
            (n for n, (rule, place) in enumerate(whole) if rule is second and _is_of(place, labels[number + 1])), None
        )
        if at is None or any(rule is first for rule, _ in whole):
            continue
        place = whole[at][1]
        parts = next(_parted(place.words, first, second), None)
        whole[at : at + 1] = [] if parts is None else [
            (rule, sheet.place(words, place.line_indexes, place.label_score))
            for rule, words in zip((first, second), parts, strict=True)
        ]  # fmt: skip
    return whole


def _share(sheet: Sheet, label: Label, later: Label) -> bool:
    """Say whether nothing but a joint stands between two labels, and a colon behind the second alone."""
    last, first = label.parts[-1], later.parts[0]
    if last.line_index != first.line_index or label.tail or later.tail:
        return False
    line, end = sheet.lines[last.line_index], later.parts[-1]
    if has_colon(line, last) or not has_colon(sheet.lines[end.line_index], end):
        return False
    rest = line.words[last.last_word].text[last.end_offset :] if last.last_word < first.first_word else "/"
    between = [rest, *(word.text for word in line.words[last.last_word + 1 : first.first_word])]
    said = [text for text in between if text]
    return len(said) == 1 and said[0].startswith(_JOINTS) and not bare(said[0].removeprefix("và"))


def _is_of(place: Place, label: Label) -> bool:
    return place.line_indexes[:1] == (label.parts[0].line_index,)


def _parted(words: Sequence[Word], first: FieldRule, second: FieldRule) -> Iterator[tuple[list[Word], list[Word]]]:
    """Yield the ways to part a value in two that make both a value of their kind; none where several signs might."""
    split = [half for word in words for half in _halves(word)]
    signs = [n for n, word in enumerate(split[:-1]) if word.text in _JOINTS or word.text.endswith((",", ";"))]
    if not signs or (len(signs) > 1 and second.kind not in _LISTED):
        return
    number = signs[0]
    left = split[: number + (split[number].text not in _JOINTS)]
    right = split[number + 1 :]
    if left and all(
        normalize(rule.kind, " ".join(word.text for word in part)) is not None
        for rule, part in ((first, left), (second, right))
    ):
        yield left, right


def _halves(word: Word) -> list[Word]:
    """Return "Thái/Việt" as two words and the sign between them."""
    match = _INNER.match(word.text)
    if match is None:
        return [word]
    middle = word.box.left + round(word.box.width * len(match.group(1)) / len(word.text))
    left = Box(word.box.left, word.box.top, middle, word.box.bottom)
    right = Box(middle, word.box.top, word.box.right, word.box.bottom)
    texts = ((f"{match.group(1)},", left), (match.group(2), right))
    return [replace(word, text=text, box=box) for text, box in texts]
