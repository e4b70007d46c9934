"""The tables that a measurement prints, with the targets beside the figures."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence

from tests.bench.reliability import CALIBRATION_ERROR_AT_MOST
from tests.bench.score import FieldScore, Verdict
from tests.bench.tally import INVENTED, RIGHT, SILENT, FieldTally, Scored, Summary, share
from tests.dossiers.truth import Level

FIELDS_RIGHT_AT_LEAST = {Level.CLEAN: 0.98, Level.OFFICE: 0.97, Level.COPY: 0.92, Level.PHONE: 0.92}
CHARACTER_ERRORS_AT_MOST = {Level.CLEAN: 0.005, Level.OFFICE: 0.01, Level.COPY: 0.04, Level.PHONE: 0.04}
SILENT_AT_MOST = 0.002  # of the values that bear no mark
TYPES_AT_LEAST = 0.99
TOUCHLESS_AT_LEAST = 0.85
TOUCHLESS_LEVELS = (Level.CLEAN, Level.OFFICE)

_NAME_WIDTH, _WIDTH = 42, 13
_FINE = 0.01  # limits below tell one more digit


def percent(value: float | None, digits: int = 1) -> str:
    """Return a share as per cent, a dash for None."""
    return "–" if value is None else f"{100 * value:.{digits}f} %"


def summary_lines(by_level: Mapping[Level, Summary], everything: Summary) -> Iterator[str]:
    """Yield the main table: one column a level and one for all, each figure with its target."""
    levels = list(by_level)
    columns = [*by_level.values(), everything]
    yield _row("", [*(level.value for level in levels), "all"])
    for name, figure in _FIGURES:
        yield _row(name, [figure(column) for column in columns])
    yield ""
    yield _target_row("character errors, at most", levels, _text_verdict(by_level))
    yield _target_row("typed fields right, at least", levels, _field_verdict(by_level))
    silent, error = everything.fields.silent_share_of_unmarked, everything.fields.calibration_error
    yield _together("silent errors of unmarked values", silent, SILENT_AT_MOST, least=False)
    yield _together("touchless on clean and office pages", touchless_together(by_level), TOUCHLESS_AT_LEAST, least=True)
    yield _together("  of what is typed there", touchless_typed_together(by_level), TOUCHLESS_AT_LEAST, least=True)
    yield _together("types of pages", everything.type_share, TYPES_AT_LEAST, least=True)
    yield _together("expected calibration error", error, CALIBRATION_ERROR_AT_MOST, least=False)


def touchless_together(by_level: Mapping[Level, Summary]) -> float | None:
    """Return the share of right and unmarked fields on the pages of good scanners, None where none were read."""
    tallies = _of_good_scanners(by_level)
    return share(sum(each.verdicts[Verdict.RIGHT] for each in tallies), sum(each.printed for each in tallies))


def touchless_typed_together(by_level: Mapping[Level, Summary]) -> float | None:
    """Return the same of the fields that are printed: what a hand wrote is always for a person."""
    tallies = _of_good_scanners(by_level)
    return share(sum(each.typed_unmarked for each in tallies), sum(each.typed for each in tallies))


def _of_good_scanners(by_level: Mapping[Level, Summary]) -> list[FieldTally]:
    return [summary.fields for level, summary in by_level.items() if level in TOUCHLESS_LEVELS]


def _together(name: str, figure: float | None, limit: float, *, least: bool) -> str:
    bound = "at least" if least else "at most"
    held = figure is not None and (figure >= limit if least else figure <= limit)
    digits = 2 if limit < _FINE else 1
    told = f"{percent(limit, digits - 1)}: {percent(figure, digits)} {_tick(held)}"
    return f"{f'target: {name}, {bound}':<{_NAME_WIDTH + 12}}{told}"


def _seconds(value: float | None) -> str:
    return "–" if value is None else f"{value:.2f}"


def _memory(summary: Summary) -> str:
    return "–" if summary.cost is None else f"{summary.cost.peak_mib} + {summary.cost.recogniser_peak_mib}"


_FIGURES: tuple[tuple[str, Callable[[Summary], str]], ...] = (
    ("papers", lambda each: str(each.papers)),
    ("pages", lambda each: str(each.pages)),
    ("character errors, printed, any order", lambda each: percent(each.printed.rate, 2)),
    ("  columns read either way", lambda each: percent(each.either_way.rate, 2)),
    ("  stray characters beside them", lambda each: percent(each.printed.stray_rate, 2)),
    ("character errors in reading order, pen too", lambda each: percent(each.in_order.rate, 2)),
    ("type right (pages)", lambda each: percent(each.type_share)),
    ("rotation right (pages)", lambda each: percent(each.upright_share)),
    ("papers kept whole", lambda each: percent(each.whole_share)),
    ("fields on the papers", lambda each: str(each.fields.printed)),
    ("typed fields right", lambda each: percent(each.fields.right_share)),
    ("handwritten fields right", lambda each: f"{percent(each.fields.by_hand_share)} of {each.fields.by_hand}"),
    ("silent errors", lambda each: str(each.fields.silent)),
    ("  of all fields", lambda each: percent(each.fields.silent_share, 2)),
    ("  of unmarked values", lambda each: percent(each.fields.silent_share_of_unmarked, 2)),
    ("invented values", lambda each: str(sum(each.fields.verdicts[verdict] for verdict in INVENTED))),
    ("expected calibration error", lambda each: percent(each.fields.calibration_error)),
    ("touchless (right and unmarked)", lambda each: percent(each.fields.touchless_share)),
    ("  of typed fields", lambda each: percent(each.fields.touchless_typed_share)),
    ("marked though right", lambda each: percent(each.fields.needless_share)),
    ("seconds a page", lambda each: _seconds(each.seconds_per_page)),
    ("CPU-seconds a page", lambda each: _seconds(each.cpu_seconds_per_page)),
    ("peak memory, MiB (+ a recogniser, at most)", _memory),
)


def _row(name: str, cells: Sequence[str]) -> str:
    return f"{name:<{_NAME_WIDTH}}" + "".join(f"{cell:>{_WIDTH}}" for cell in cells)


def _target_row(name: str, levels: Sequence[Level], verdicts: Mapping[Level, str]) -> str:
    return _row(f"target: {name}", [verdicts[level] for level in levels])


def _text_verdict(by_level: Mapping[Level, Summary]) -> dict[Level, str]:
    limits = CHARACTER_ERRORS_AT_MOST
    return {
        level: f"{percent(limits[level])} {_tick(each.printed.rate <= limits[level])}"
        for level, each in by_level.items()
    }


def _field_verdict(by_level: Mapping[Level, Summary]) -> dict[Level, str]:
    limits = FIELDS_RIGHT_AT_LEAST
    return {
        level: f"{percent(limits[level], 0)} {_tick((each.fields.right_share or 0.0) >= limits[level])}"
        for level, each in by_level.items()
    }


def _tick(held: bool) -> str:
    return "✓" if held else "✗"


def type_lines(papers: Sequence[Scored], levels: Sequence[Level], first: Collection[str]) -> Iterator[str]:
    """Yield typed fields right by type and level, above them those of the `first` types and of all."""
    yield _row("typed fields right", [*(level.value for level in levels), "all"])
    for name, own in _groups(papers, first):
        cells = [_right([each for each in own if each.plan.level is level]) for level in levels]
        if any(each.score.fields for each in own):
            yield _row(name, [*cells, _right(own)])


def fate_lines(papers: Sequence[Scored], first: Collection[str]) -> Iterator[str]:
    """Yield what became of the fields by type over all levels, and how many pages were given their type."""
    yield _row("fields, handwritten too", ["right", "missing", "marked wrong", "silent", "invented", "type (pages)"])
    for name, own in _groups(papers, first):
        verdicts = Counter(field.verdict for paper in own for field in paper.score.fields)
        pages = [page.type_right for paper in own for page in paper.score.pages]
        right = sum(verdicts[verdict] for verdict in RIGHT)
        invented = sum(verdicts[verdict] for verdict in INVENTED)
        told = sum(field.want is not None for paper in own for field in paper.score.fields)
        counts = (verdicts[Verdict.MISSING], verdicts[Verdict.FLAGGED_WRONG], verdicts[Verdict.SILENT], invented)
        yield _row(name, [f"{right}/{told}", *map(str, counts), f"{sum(pages)}/{len(pages)}"])


def _groups(papers: Sequence[Scored], first: Collection[str]) -> Iterator[tuple[str, Sequence[Scored]]]:
    """Yield the papers of the first types, where there are others too, then all, then each type's."""
    types = dict.fromkeys(each.plan.document_type for each in papers)
    if any(each in first for each in types) and not all(each in first for each in types):
        yield "the first eight types", [each for each in papers if each.plan.document_type in first]
    yield "all types", papers
    for document_type in types:
        yield document_type, [each for each in papers if each.plan.document_type == document_type]


def _right(papers: Iterable[Scored]) -> str:
    tally = FieldTally.of(field for paper in papers for field in paper.score.fields)
    return f"{tally.typed_right}/{tally.typed}"


def error_lines(papers: Iterable[Scored], *, silent_only: bool, texts: bool = True) -> Iterator[str]:
    """Yield each error with the paper that it is on: the silent ones, or all.

    Without `texts` neither what was read nor the layout's name is told, only type, level and field.
    """
    for paper in papers:
        for field in paper.score.fields:
            if field.verdict in SILENT or not (silent_only or field.verdict in RIGHT):
                plan = paper.plan
                layout = f"/{paper.variant} {plan.seed}" if texts else ""
                place = f"{plan.document_type}{layout} {plan.level.value}"
                yield f"{place:<70} {_error(field, texts=texts)}"


def _error(field: FieldScore, *, texts: bool) -> str:
    hand = " (by hand)" if field.by_hand else ""
    if not texts:
        return f"{field.key}{hand} at {field.confidence:.3f}: {field.verdict.value}"
    return f"{field.key}{hand}: {field.want!r} → {field.got!r} at {field.confidence:.3f}: {field.verdict.value}"
