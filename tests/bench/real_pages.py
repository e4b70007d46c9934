"""Real pages, where a folder of them lies beside the repository: `NAME.png` or `.jpg`, `NAME.gt.txt`, `NAME.json`.

What they say is shown on the terminal only and goes into no file. Their transcribers wrote titles and names of offices
in the case that they found natural, so texts are compared here without case.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import fmean
from typing import Any

from ocr.extraction.template import find_template
from ocr.metrics import ErrorCount, printed_errors, text_errors, words_missed
from ocr.text import one_line
from tests.bench.observe import Seen, observe
from tests.bench.score import Verdict, as_text, judge_field
from tests.bench.tables import percent
from tests.bench.tally import RIGHT

_MARKS = {Verdict.RIGHT: "✓ ", Verdict.FLAGGED_RIGHT: "✓?", Verdict.FLAGGED_WRONG: "✗?", Verdict.SILENT: "✗✗"}


@dataclass(frozen=True, slots=True)
class _RealPage:
    picture: Path
    text: str
    about: dict[str, Any]


def real_page_lines(folder: Path, jobs: int) -> Iterator[str]:
    """Yield what is right and wrong on each real page; one line that says so where there are none."""
    pages = _load(folder) if folder.is_dir() else []
    if not pages:
        yield "real pages: skipped, there are none beside the repository"
        return
    seen, cost = observe([[page.picture] for page in pages], jobs)
    yield (
        f"{len(pages)} real pages, {cost.seconds / len(pages):.2f} seconds and {cost.cpu_seconds / len(pages):.2f} "
        "CPU-seconds each   ✓ right  ✓? right, marked  ✗? wrong, marked  ✗✗ wrong, not marked  – not found"
    )
    total, verdicts, missed = ErrorCount(), [], []
    for page, each in zip(pages, seen, strict=True):
        errors = _printed(page, each)
        total += errors
        missed.append(words_missed(page.text, _read_text(each)).rate)
        yield from _text_lines(page, each, errors)
        for verdict, line in _field_lines(page, each):
            verdicts.append(verdict)
            yield line
    right = sum(verdict in RIGHT for verdict in verdicts)
    silent = verdicts.count(Verdict.SILENT)
    yield (
        f"real pages together: character errors {percent(total.rate, 2)}, words found {percent(1 - fmean(missed), 2)} "
        f"(mean of the pages), fields right {right}/{len(verdicts)}, "
        f"silent errors {silent}"
    )


def _load(folder: Path) -> list[_RealPage]:
    pages = []
    for described in sorted(folder.glob("*.json")):
        picture = next(
            (described.with_suffix(end) for end in (".png", ".jpg") if described.with_suffix(end).is_file()), None
        )
        text = described.with_suffix(".gt.txt")
        if picture is not None and text.is_file():
            about = json.loads(described.read_text(encoding="utf-8"))
            pages.append(_RealPage(picture, text.read_text(encoding="utf-8"), about))
    return pages


def _read_text(seen: Seen) -> str:
    return "\n".join(page.text.text for page in seen.pages)


def _printed(page: _RealPage, seen: Seen) -> ErrorCount:
    lines = [one_line(line) for line in page.text.splitlines() if line.strip()]
    return printed_errors(lines, _read_text(seen))


def _text_lines(page: _RealPage, seen: Seen, errors: ErrorCount) -> Iterator[str]:
    read = _read_text(seen)
    types = ", ".join(paper.guess.document_type for paper in seen.papers) or "nothing"
    type_mark = "✓" if types == page.about["type"] else "✗"
    yield (
        f"{page.picture.name}: {types} {type_mark}, character errors {percent(errors.rate, 2)} in any order (stray "
        f"{percent(errors.stray_rate)}), {percent(text_errors(page.text, read).rate, 2)} in order, words found "
        f"{percent(1 - words_missed(page.text, read).rate)}"
    )


def _field_lines(page: _RealPage, seen: Seen) -> Iterator[tuple[Verdict, str]]:
    template = find_template(page.about["type"])
    found = {reading.key: reading for paper in seen.papers for reading in paper.fields}
    for key, want in page.about["fields"].items():
        rule = None if template is None else template.rule(key)
        reading = found.get(key)
        kind = "text" if rule is None else rule.kind
        verdict = judge_field("name" if kind == "text" else kind, want, reading)
        hand = " (by hand)" if _is_by_hand(kind, want, page.about["handwritten_spans"]) else ""
        line = f"    {_MARKS.get(verdict, '– ')} {key}{hand}: {as_text(want)}"
        if verdict not in RIGHT and reading is not None:
            line += f"  →  {as_text(reading.value) or f'({reading.raw})'}"
        yield verdict, line if reading is None else f"{line}  {reading.confidence:.2f}"


def _is_by_hand(kind: str, value: str, spans: Sequence[str]) -> bool:
    """Say whether a handwritten span stands in a number, or in a date: there a day with or without its zero."""
    words = [word.lstrip("0") for word in re.findall(r"\w+", value)]
    parts = {"date": words[-1:], "symbol": words[:1]}.get(kind, [])
    return any(span.lstrip("0") in parts for span in spans)
