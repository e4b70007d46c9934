"""Error rates out of what came of each value. Pure."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from storage.quality.shapes import Measured, Outcome, Rows
from storage.quality.sizes import wilson
from storage.states import Verdict


def measure(outcomes: Sequence[Outcome], confidence: float = 0.95) -> tuple[Measured, ...]:
    """Return the measured rates of errors: of all, then by officer, paper type and field, the worst first."""
    told = [each for each in outcomes if each.verdict is not Verdict.ILLEGIBLE]
    papers = {each.paper_id for each in told}
    bad = {each.paper_id for each in told if each.is_wrong}
    unmarked = [each.reading for each in told if each.reading is not None and not each.reading.review]
    silent = sum(not each.is_right for each in unmarked)
    found = [
        _measured(Rows.VALUES, ("", ""), outcomes, confidence),
        Measured(Rows.PAPERS, "", len(papers), len(bad), 0, wilson(len(bad), len(papers), confidence)),
        Measured(Rows.SILENT, "", len(unmarked), silent, 0, wilson(silent, len(unmarked), confidence)),
    ]
    for rows in (Rows.OFFICER, Rows.DOCUMENT_TYPE, Rows.FIELD):
        groups: dict[tuple[str, str], list[Outcome]] = {}
        for each in outcomes:
            groups.setdefault(_NAMES[rows](each), []).append(each)
        parts = [_measured(rows, name, group, confidence) for name, group in groups.items()]
        found += sorted(parts, key=lambda part: (-part.wrong / max(1, part.checked), -part.checked, part.name))
    return tuple(found)


def behind(outcomes: Iterable[Outcome], row: Measured) -> tuple[Outcome, ...]:
    """Return the values that a measured row is about; of all rows but the silent ones every checked value."""
    if row.rows is Rows.SILENT:
        return tuple(each for each in outcomes if each.reading is not None and not each.reading.review)
    if row.rows in (Rows.VALUES, Rows.PAPERS):
        return tuple(outcomes)
    return tuple(each for each in outcomes if _NAMES[row.rows](each) == (row.document_type, row.name))


_NAMES: dict[Rows, Callable[[Outcome], tuple[str, str]]] = {
    Rows.OFFICER: lambda each: ("", each.officer),
    Rows.DOCUMENT_TYPE: lambda each: ("", each.document_type),
    Rows.FIELD: lambda each: (each.document_type, each.key),
}


def _measured(rows: Rows, name: tuple[str, str], outcomes: Sequence[Outcome], confidence: float) -> Measured:
    illegible = sum(each.verdict is Verdict.ILLEGIBLE for each in outcomes)
    wrong = sum(each.is_wrong for each in outcomes)
    checked = len(outcomes) - illegible
    return Measured(rows, name[1], checked, wrong, illegible, wilson(wrong, checked, confidence), name[0])
