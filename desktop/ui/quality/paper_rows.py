"""The papers behind a measured rate as rows. No Qt but for words."""

from __future__ import annotations

from collections.abc import Sequence

from desktop.ui.widgets.rows import Row, State, Tone
from desktop.ui.wording import LANGUAGE, translate
from desktop.workflow.field_names import field_name
from desktop.workflow.paper_names import paper_name
from desktop.workflow.quality_types import SampleResult
from storage.quality.measuring import behind
from storage.quality.shapes import Measured, Outcome, Rows
from storage.states import Verdict
from storage.views import paper_ref


def paper_rows(result: SampleResult, row: Measured) -> list[Row]:
    """Return the papers behind a row, those with something wrong first."""
    papers: dict[int, list[Outcome]] = {}
    for each in behind(result.outcomes, row):
        papers.setdefault(each.paper_id, []).append(each)
    is_bad = _misread if row.rows is Rows.SILENT else _wrong
    ordered = sorted(papers.values(), key=lambda found: -sum(map(is_bad, found)))
    return [_paper_row(found, is_silent=row.rows is Rows.SILENT) for found in ordered]


def _wrong(outcome: Outcome) -> bool:
    return outcome.is_wrong


def _misread(outcome: Outcome) -> bool:
    return outcome.reading is not None and not outcome.reading.is_right


def _paper_row(found: Sequence[Outcome], *, is_silent: bool) -> Row:
    first = found[0]
    told = [text for each in found if (text := _told(each, is_silent=is_silent))]
    bad = sum(map(_misread if is_silent else _wrong, found))
    if bad:
        state = State(translate("Quality", "{count} wrong").format(count=bad), Tone.PROBLEM, "problem")
    elif told:
        state = State(translate("Quality", "Illegible"), Tone.QUIET, "info")
    else:
        state = State(translate("Quality", "Right"), Tone.FINE, "check")
    return Row(
        key=f"paper:{paper_ref(first.paper_id)}",
        title=f"{paper_name(first.document_type, LANGUAGE)} · {paper_ref(first.paper_id)}",
        detail=" · ".join(told),
        trailing=first.dossier_code,
        state=state,
        icon="paper",
    )


def _told(outcome: Outcome, *, is_silent: bool) -> str:
    """Return what is to be said of a value, nothing of one that is right."""
    name = field_name(outcome.document_type, outcome.key, LANGUAGE)
    if is_silent:
        words = translate("Quality", "read wrong")
        return f"{name}: {words}" if _misread(outcome) else ""
    if outcome.verdict is Verdict.ILLEGIBLE:
        words = translate("Quality", "illegible")
        return f"{name}: {words}"
    if not outcome.is_wrong:
        return ""
    words = (
        translate("Quality", "wrong, corrected")
        if outcome.is_corrected
        else translate("Quality", "wrong, to be corrected")
    )
    return f"{name}: {words}"
