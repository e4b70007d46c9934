"""Sections of the report about fields: what is wrong, whether confidences hold, the worst with their crops."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from html import escape

from ocr.extraction.template import find_template
from tests.bench.reliability import CALIBRATION_ERROR_AT_MOST, bins_of, expected_calibration_error
from tests.bench.report_collect import HalfReport
from tests.bench.report_markup import HALF_NAMES, picture_tag, table_tag
from tests.bench.report_pictures import reliability_picture
from tests.bench.score import FieldScore
from tests.bench.tables import percent
from tests.bench.tally import RIGHT, SILENT, FieldTally

_POOR, _FAIR = 0.85, 0.95


def wrong_section(halves: Sequence[HalfReport]) -> Iterator[str]:
    """Yield where most wrong fields are."""
    yield "<p>Where most wrong fields are, by type and by kind of value: mend what is high on both lists first.</p>"
    for half in halves:
        types = Counter[str]()
        kinds = Counter[str]()
        for paper in half.papers:
            for field in paper.score.fields:
                if field.want is not None and field.verdict not in RIGHT and not field.by_hand:
                    types[paper.plan.document_type] += 1
                    kinds[_kind(paper.plan.document_type, field.key)] += 1
        wrong = sum(types.values())
        tops = " · ".join(f"{escape(name)} {count}" for name, count in types.most_common(5))
        values = " · ".join(f"{escape(name)} {count}" for name, count in kinds.most_common(5))
        name = HALF_NAMES[half.split]
        yield f"<p><b>{name}</b>, {wrong} typed fields wrong or not found.<br>Types: {tops}<br>Values: {values}</p>"


def right_section(halves: Sequence[HalfReport]) -> Iterator[str]:
    """Yield the fields right by type and level, a table for each half."""
    yield "<p>Right of all typed fields (handwriting is left out).</p>"
    for half in halves:
        rows = []
        for document_type in dict.fromkeys(paper.plan.document_type for paper in half.papers):
            own = [paper for paper in half.papers if paper.plan.document_type == document_type]
            groups = [[paper for paper in own if paper.plan.level is level] for level in half.levels]
            tallies = [
                FieldTally.of(field for paper in group for field in paper.score.fields) for group in [*groups, own]
            ]
            if tallies[-1].typed:
                rows.append([escape(document_type.replace("_", " ")), *map(_right_cell, tallies)])
        yield f"<h3>{HALF_NAMES[half.split]}</h3>" + table_tag(
            ["", *(level.value for level in half.levels), "all"], rows
        )


def reliability_section(halves: Sequence[HalfReport]) -> Iterator[str]:
    """Yield the reliability diagram and the expected calibration error by kind of value."""
    every = {half.split: [field for paper in half.papers for field in paper.score.fields] for half in halves}
    pictured = {HALF_NAMES[split]: bins_of(fields) for split, fields in every.items()}
    yield (
        "<p>A point below the dashed line promises too much. Numbers are values at that confidence, in ten bins of "
        "equal width; the expected error is the mean distance to the line (aim "
        f"{percent(CALIBRATION_ERROR_AT_MOST, 0)}).</p>"
    )
    yield picture_tag(reliability_picture(pictured), "share of right values by confidence")
    kinds = {half.split: _fields_by_kind(half) for half in halves}
    names = sorted({name for by_kind in kinds.values() for name in by_kind})
    rows = [
        [escape(name), *(cell for half in halves for cell in _error_cells(kinds[half.split].get(name, [])))]
        for name in names
    ]
    rows.append(["all", *(cell for half in halves for cell in _error_cells(every[half.split]))])
    heads = [f"{word}, {HALF_NAMES[half.split]}" for half in halves for word in ("expected error", "values")]
    yield table_tag(["kind of value", *heads], rows)


def worst_section(halves: Sequence[HalfReport]) -> Iterator[str]:
    """Yield the worst fields with their crops."""
    yield (
        "<p>First what was wrong without a mark, then what was marked, then what was not found; the surest first. "
        "Nothing of the held-apart half is shown: nobody who works on the reader looks at it.</p>"
    )
    rows = []
    for each in (each for half in halves for each in half.worst):
        score, plan = each.score, each.plan
        place = f"{plan.document_type}/{each.variant}<br>{plan.level.value} {plan.seed}"
        crop = "no place known" if each.crop is None else picture_tag(each.crop, score.key, "jpeg")
        sure = f" at {score.confidence:.3f}" if score.got is not None else ""
        silent = ' class="no"' if score.verdict in SILENT else ""
        rows.append(
            f"<tr><td><b>{escape(score.key)}</b><br>{place}<br><span{silent}>{escape(score.verdict.value)}{sure}</span></td>"
            f"<td>wanted <code>{escape(score.want or '–')}</code><br>read <code>{escape(score.got or '–')}</code></td>"
            f"<td>{crop}</td></tr>"
        )
    yield f'<table class="worst">{"".join(rows)}</table>' if rows else "<p>None was wrong.</p>"


def _kind(document_type: str, key: str) -> str:
    template = find_template(document_type)
    rule = None if template is None else template.rule(key)
    return "none" if rule is None else rule.kind


def _right_cell(tally: FieldTally) -> str:
    if tally.right_share is None:
        return "–"
    colour = "bad" if tally.right_share < _POOR else "mid" if tally.right_share < _FAIR else "good"
    return f'<span class="{colour}">&nbsp;{tally.typed_right} / {tally.typed}&nbsp;</span>'


def _fields_by_kind(half: HalfReport) -> dict[str, list[FieldScore]]:
    kinds: dict[str, list[FieldScore]] = {}
    for paper in half.papers:
        for field in paper.score.fields:
            kinds.setdefault(_kind(paper.plan.document_type, field.key), []).append(field)
    return kinds


def _error_cells(fields: Iterable[FieldScore]) -> tuple[str, str]:
    bins = bins_of(fields)
    return percent(expected_calibration_error(bins)), str(sum(each.count for each in bins))
