"""One paper's reading against its truth.

A field is right when the paper was given its type and `ocr.metrics.same_field` holds. A wrong value without a mark for
review is a silent error. A value that the truth does not list is no error as long as it stands on the paper or in its
codes; else it is invented, and silent when unmarked. A field that was not found is wrong, never silent.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum

from ocr.extraction.template import find_template
from ocr.metrics import ErrorCount, Spans, printed_errors, same_field, text_errors
from ocr.text import fold
from ocr.types import FieldReading, FieldValueType, PageReading, Source
from tests.bench.either_way import errors_either_way
from tests.bench.observe import Seen
from tests.dossiers.truth import PageTruth

OTHER = "other"  # its papers count for type and text; nothing is promised about their fields


class Verdict(Enum):
    """What became of a field."""

    RIGHT = "right"
    FLAGGED_RIGHT = "right, but marked for review"
    FLAGGED_WRONG = "wrong, and marked for review"
    SILENT = "wrong and not marked"
    MISSING = "not found"
    INVENTED = "invented, and marked for review"
    INVENTED_SILENT = "invented and not marked"


@dataclass(frozen=True, slots=True)
class FieldScore:
    """One field; `want` None for what is not printed at all, `got` None for what was not found."""

    key: str
    want: str | None
    got: str | None
    confidence: float
    verdict: Verdict
    by_hand: bool = False


@dataclass(frozen=True, slots=True)
class PageScore:
    """One page: its text whatever the order of lines, that of columns too, its text in order, its type, its turn."""

    printed: ErrorCount
    either_way: ErrorCount
    in_order: ErrorCount
    type_right: bool
    upright: bool


@dataclass(frozen=True, slots=True)
class PaperScore:
    """One paper; `whole` says that its pages came out as exactly one paper."""

    pages: tuple[PageScore, ...]
    fields: tuple[FieldScore, ...]
    whole: bool


def score_paper(files: Sequence[str], truths: Sequence[PageTruth], seen: Seen) -> PaperScore:
    """Return how a paper was read.

    Args:
        files: the path of each page.
        truths: what is on each page.
        seen: what was read.
    """
    by_file = {page.source: number for number, page in enumerate(seen.pages)}
    types = {number: paper.guess.document_type for paper in seen.papers for number in paper.page_indexes}
    pages = []
    for file, truth in zip(files, truths, strict=True):
        number = by_file.get(file)
        if not truth.blank:
            page = None if number is None else seen.pages[number]
            pages.append(_score_page(truth, page, "" if number is None else types.get(number, "")))
    document_type = truths[0].document_type
    fields = () if document_type == OTHER else tuple(_score_fields(document_type, truths, seen))
    return PaperScore(tuple(pages), fields, whole=len(seen.papers) == 1)


def _score_page(truth: PageTruth, page: PageReading | None, document_type: str) -> PageScore:
    read = "" if page is None else page.text.text
    pen: dict[int, list[tuple[int, int]]] = {}
    for line, start, end in truth.pen:
        pen.setdefault(line, []).append((start, end))
    ignored: Mapping[int, Spans] = pen
    return PageScore(
        printed=printed_errors(truth.lines, read, ignored),
        either_way=errors_either_way(truth.lines, () if page is None else page.text.lines, ignored),
        in_order=text_errors("\n".join(truth.lines), read),
        type_right=document_type == truth.document_type,
        upright=page is not None and page.rotation == truth.rotation,
    )


def _score_fields(document_type: str, truths: Sequence[PageTruth], seen: Seen) -> Iterator[FieldScore]:
    template = find_template(document_type)
    kinds = {} if template is None else {rule.key: rule.kind for rule in template.fields if rule.checks is None}
    by_hand = {key for truth in truths for key in truth.handwritten}
    typed: dict[str, FieldReading] = {}
    any_type: dict[str, FieldReading] = {}
    for paper in seen.papers:
        for reading in paper.fields:
            any_type.setdefault(reading.key, reading)
            if paper.guess.document_type == document_type:
                typed.setdefault(reading.key, reading)
    wanted = merged_fields(truths)
    for key, want in wanted.items():
        found = typed.get(key) or any_type.get(key)
        verdict = judge_field(kinds.get(key, "text"), want, found, right_type=key in typed)
        yield _field_score(key, want, found, verdict, by_hand=key in by_hand)
    for key, reading in any_type.items():
        if key not in wanted and reading.value and not _stands_there(reading, truths):
            verdict = Verdict.INVENTED if reading.review else Verdict.INVENTED_SILENT
            yield _field_score(key, None, reading, verdict, by_hand=False)


def judge_field(
    kind: str, want: str | Sequence[str], found: FieldReading | None, *, right_type: bool = True
) -> Verdict:
    """Return what became of a printed field; `right_type` False says that its paper was taken for another type."""
    if found is None or not found.value:
        return Verdict.MISSING
    if same_field(kind, want, found.value):
        if not right_type:
            return Verdict.MISSING
        return Verdict.FLAGGED_RIGHT if found.review else Verdict.RIGHT
    return Verdict.FLAGGED_WRONG if found.review else Verdict.SILENT


def _field_score(
    key: str, want: str | Sequence[str] | None, found: FieldReading | None, verdict: Verdict, *, by_hand: bool
) -> FieldScore:
    got = None if found is None else as_text(found.value) or f"({found.raw})"
    return FieldScore(
        key, None if want is None else as_text(want), got, found.confidence if found else 0.0, verdict, by_hand
    )


def as_text(value: FieldValueType | Sequence[str]) -> str:
    """Return a value on one line."""
    return value if isinstance(value, str) else "; ".join(value)


def merged_fields(truths: Sequence[PageTruth]) -> dict[str, str | list[str]]:
    """Return the fields of all pages of a paper; lists go on from page to page."""
    merged: dict[str, str | list[str]] = {}
    for truth in truths:
        for key, value in truth.fields.items():
            known = merged.get(key)
            merged[key] = known + value if isinstance(known, list) and isinstance(value, list) else value
    return merged


def _stands_there(reading: FieldReading, truths: Sequence[PageTruth]) -> bool:
    """Say whether a value that the truth does not list is printed on the paper all the same, or told by a code."""
    if reading.source is not Source.OCR:
        return any(truth.codes for truth in truths)
    return stands_on_paper(reading.raw, reading.value, truths)


def stands_on_paper(raw: str, value: FieldValueType, truths: Sequence[PageTruth]) -> bool:
    """Say whether what was read, or each part of the value made of it, is printed on the paper."""
    printed = _letters(" ".join(line for truth in truths for line in truth.lines))
    parts = (value,) if isinstance(value, str) else value
    return _letters(raw) in printed or all(_letters(part) in printed for part in parts)


def _letters(text: str) -> str:
    return re.sub(r"[\W_]+", "", fold(text))
