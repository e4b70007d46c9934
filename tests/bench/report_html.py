"""The report of reading as one HTML file that needs nothing beside it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from html import escape

from ocr.extraction.calibrate import is_fitted_for
from tests.bench.boundaries import Boundaries
from tests.bench.boundaries_run import F1_AT_LEAST, UPRIGHT_AT_LEAST
from tests.bench.reliability import CALIBRATION_ERROR_AT_MOST
from tests.bench.report_collect import HalfReport
from tests.bench.report_fields import reliability_section, right_section, worst_section, wrong_section
from tests.bench.report_markup import HALF_NAMES, picture_tag, table_tag
from tests.bench.report_pictures import confusion_picture, times_picture
from tests.bench.tables import (
    CHARACTER_ERRORS_AT_MOST,
    FIELDS_RIGHT_AT_LEAST,
    SILENT_AT_MOST,
    TOUCHLESS_AT_LEAST,
    TYPES_AT_LEAST,
    percent,
    touchless_together,
    touchless_typed_together,
)
from tests.bench.tally import Summary, share
from tests.dossiers.truth import Level

_STYLE = """
body{font:15px/1.5 system-ui,"Segoe UI",Roboto,sans-serif;color:#1f2933;background:#fff;max-width:1080px;
margin:32px auto 80px;padding:0 24px}
h1{font-size:26px;margin:0 0 4px}h2{font-size:19px;margin:44px 0 8px;border-bottom:1px solid #e3e8ee;padding-bottom:4px}
p{margin:6px 0 12px;color:#52606d;max-width:780px}img{max-width:100%;display:block}nav a{margin-right:14px}
a{color:#2b6cb0;text-decoration:none}table{border-collapse:collapse;margin:10px 0 18px;font-size:14px}
th,td{padding:5px 10px;border-bottom:1px solid #e3e8ee;text-align:right;vertical-align:top}
th{font-weight:600;color:#52606d;text-align:right}
td.l,th.l{text-align:left}.ok{color:#22734a}.no{color:#c53030;font-weight:600}
.bad{background:#fdecea}.mid{background:#fff6e0}.good{background:#eaf6ef}
.worst td{text-align:left}.worst img{border:1px solid #cbd2d9;max-width:430px}.worst code{font-size:13px}
"""


def report_html(halves: Sequence[HalfReport], made_at: str) -> str:
    """Return the report of one or two halves; `made_at` says when it was made."""
    sections = [
        ("aims", "How it stands", _aims(halves)),
        ("next", "What to do next", wrong_section(halves)),
        ("fields", "Fields right, by type and kind of scan", right_section(halves)),
        ("reliability", "Do confidences mean what they say?", reliability_section(halves)),
        ("types", "Types taken for others", _confusion(halves)),
        ("stacks", "Stacks: where papers begin", _stacks(halves)),
        ("worst", "The worst fields of the tuning half", worst_section(halves)),
        ("time", "Where time goes", _times(halves)),
    ]
    links = " ".join(f'<a href="#{name}">{escape(title)}</a>' for name, title, _ in sections)
    bodies = "".join(f'<h2 id="{name}">{escape(title)}</h2>{"".join(body)}' for name, title, body in sections)
    counts = ", ".join(f"{_pages(half)} pages of the {HALF_NAMES[half.split]}" for half in halves)
    return (
        f'<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Reading</title><style>{_STYLE}</style>'
        f"</head><body><h1>How papers are read</h1><p>Made {escape(made_at)} from {counts}. All people on them are "
        f"invented.</p><nav>{links}</nav>{bodies}</body></html>\n"
    )


def _pages(half: HalfReport) -> int:
    return sum(len(paper.score.pages) for paper in half.papers)


def _summaries(half: HalfReport) -> tuple[dict[Level, Summary], Summary]:
    levels = {level: Summary.of(paper for paper in half.papers if paper.plan.level is level) for level in half.levels}
    return levels, Summary.of(half.papers)


def _calibrated(half: HalfReport) -> HalfReport:
    """Return what was measured on types of which not every value goes to a person."""
    return replace(half, papers=tuple(paper for paper in half.papers if is_fitted_for(paper.plan.document_type)))


def _aims(halves: Sequence[HalfReport]) -> Iterator[str]:
    rows = [
        _aim_row(name, limit, [figure(half) for half in halves], least=least) for name, limit, least, figure in _AIMS
    ]
    yield table_tag(["", "aim", *(HALF_NAMES[half.split] for half in halves)], rows)


def _aim_row(name: str, limit: float, figures: Sequence[float | None], *, least: bool) -> list[str]:
    sign = "≥" if least else "≤"
    cells = []
    for figure in figures:
        held = figure is not None and (figure >= limit if least else figure <= limit)
        mark = "" if figure is None else f' <span class="{"ok" if held else "no"}">{"✓" if held else "✗"}</span>'
        cells.append(f"{percent(figure, 2)}{mark}")
    return [escape(name), f"{sign} {percent(limit)}", *cells]


def _fields_at(level: Level) -> Callable[[HalfReport], float | None]:
    return lambda half: _summaries(half)[0][level].fields.right_share if level in half.levels else None


def _letters_at(level: Level) -> Callable[[HalfReport], float | None]:
    return lambda half: _summaries(half)[0][level].printed.rate if level in half.levels else None


def _confusion(halves: Sequence[HalfReport]) -> Iterator[str]:
    yield "<p>Pages; red is wrong. The shade is the share of the row.</p>"
    for half in halves:
        true = {each for each, _ in half.confusion}
        read = {each for _, each in half.confusion}
        types = [*dict.fromkeys(paper.plan.document_type for paper in half.papers if paper.plan.document_type in true)]
        types += sorted(read - set(types))
        wrong = sum(count for (one, other), count in half.confusion.items() if one != other)
        yield f"<h3>{HALF_NAMES[half.split]}: {wrong} of {sum(half.confusion.values())} pages wrong</h3>"
        yield picture_tag(confusion_picture(types, half.confusion), "types as they are and as they were read")


def _boundaries(half: HalfReport) -> Boundaries:
    return Boundaries.of(page for stack in half.stacks for page in stack.pages)


def _upright(half: HalfReport) -> float | None:
    pages = [page for stack in half.stacks for page in stack.pages if page.upright is not None]
    return share(sum(page.upright is True for page in pages), len(pages))


def _stacks(halves: Sequence[HalfReport]) -> Iterator[str]:
    yield (
        "<p>Whole stacks as a feeder delivers them. A boundary is a paper that begins after the first one; a back that "
        "did not find its front counts as a false one.</p>"
    )
    for half in (each for each in halves if each.stacks):
        pages = [page for stack in half.stacks for page in stack.pages]
        rows = []
        for case in dict.fromkeys(page.case for page in pages):
            own = [page for page in pages if page.case == case]
            found = Boundaries.of(own)
            rows.append([escape(case), str(len(own)), str(found.right), str(found.false), str(found.missed)])
        found = _boundaries(half)
        rows.append(["all", str(len(pages)), str(found.right), str(found.false), str(found.missed)])
        whole = share(sum(stack.papers_whole for stack in half.stacks), sum(stack.papers for stack in half.stacks))
        yield (
            f"<h3>{HALF_NAMES[half.split]}, {len(half.stacks)} stacks</h3><p>Precision {percent(found.precision)}, "
            f"recall {percent(found.recall)}, F1 {percent(found.f1)}; papers with exactly their own pages and type "
            f"{percent(whole)}.</p>"
        )
        yield table_tag(["", "pages", "right", "false", "missed"], rows)


def _times(halves: Sequence[HalfReport]) -> Iterator[str]:
    yield "<p>Clock time of one paper at a time. On a machine that does other work only the shares mean something.</p>"
    steps = dict.fromkeys(name for half in halves for name in half.seconds)
    seconds = {name: sum(half.seconds.get(name, 0.0) for half in halves) for name in steps}
    pages = sum(map(_pages, halves))
    yield picture_tag(times_picture(seconds, pages), "seconds a page by step")


_AIMS: tuple[tuple[str, float, bool, Callable[[HalfReport], float | None]], ...] = (
    *((f"typed fields right, {level.value}", limit, True, _fields_at(level))
      for level, limit in FIELDS_RIGHT_AT_LEAST.items()),
    *((f"character errors, {level.value}", limit, False, _letters_at(level))
      for level, limit in CHARACTER_ERRORS_AT_MOST.items()),
    ("silent errors, of unmarked values", SILENT_AT_MOST, False,
     lambda half: _summaries(half)[1].fields.silent_share_of_unmarked),
    ("touchless, clean and office", TOUCHLESS_AT_LEAST, True, lambda half: touchless_together(_summaries(half)[0])),
    ("… of what is typed", TOUCHLESS_AT_LEAST, True, lambda half: touchless_typed_together(_summaries(half)[0])),
    ("… of types that the calibration knows", TOUCHLESS_AT_LEAST, True,
     lambda half: touchless_together(_summaries(_calibrated(half))[0])),
    ("expected calibration error", CALIBRATION_ERROR_AT_MOST, False,
     lambda half: _summaries(half)[1].fields.calibration_error),
    ("types of pages", TYPES_AT_LEAST, True, lambda half: _summaries(half)[1].type_share),
    ("page boundaries, F1", F1_AT_LEAST, True, lambda half: _boundaries(half).f1),
    ("pages upright, single papers", UPRIGHT_AT_LEAST, True, lambda half: _summaries(half)[1].upright_share),
    ("pages upright, in stacks", UPRIGHT_AT_LEAST, True, _upright),
)  # fmt: skip
