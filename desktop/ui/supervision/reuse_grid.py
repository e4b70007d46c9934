"""What reuse spared, as a table. No Qt but for words."""

from __future__ import annotations

from desktop.ui.supervision.grids import Figure, Grid, count, word
from desktop.ui.widgets.rows import Tone
from desktop.ui.wording import LANGUAGE, translate
from desktop.workflow.paper_names import paper_name
from desktop.workflow.shown_values import percent, whole
from storage.rates.shapes import ReuseReport

MINUTES_A_PAPER = 15
"""What one paper that need not be fetched, copied and handed in is taken to spare a citizen: an assumption, always said
beside the figure. No source measured it; 15 minutes stand at the lower end of a visit."""


def reuse_grid(report: ReuseReport) -> Grid:
    """Return the report in three parts: what was spared, what was asked for again, what could be dropped."""
    heads = (
        translate("Supervision", "Reuse"),
        translate("Supervision", "What is counted"),
        translate("Supervision", "Count"),
    )
    rows = [*_spared_rows(report)]
    bold = {0, len(rows)}
    title = translate("Supervision", "Asked for although the store had it, by type")
    total = sum(each.papers for each in report.asked_again)
    rows.append((word(title), word(_here()), count(total, None, "", Tone.NEEDS_YOU if total else Tone.QUIET)))
    rows += [
        (word(paper_name(each.document_type, LANGUAGE)), word(""), count(each.papers)) for each in report.asked_again
    ]
    bold.add(len(rows))
    rows.append(
        (
            word(translate("Supervision", "Components that could be dropped")),
            word(_rule()),
            count(len(report.droppable)),
        )
    )
    for each in report.droppable:
        share = translate("Supervision", "{procedure}: {spared} of {filled} were spared ({share})").format(
            procedure=f"{each.procedure} {each.procedure_name}",
            spared=whole(each.spared, LANGUAGE),
            filled=whole(each.filled, LANGUAGE),
            share=percent(each.spared / each.filled, LANGUAGE),
        )
        rows.append((word(each.component, each.component), word(share, share), count(each.spared)))
    return Grid(heads, tuple(rows), texts=2, bold=frozenset(bold))


def _spared_rows(report: ReuseReport) -> list[tuple[Figure, ...]]:
    minutes = report.papers * MINUTES_A_PAPER
    assumed = translate("Supervision", "An assumption: {minutes} minutes for each paper that need not be brought.")
    return [
        (
            word(translate("Supervision", "Papers spared the citizens")),
            word(translate("Supervision", "Components of dossiers received in the period that nobody had to bring.")),
            count(report.papers),
        ),
        (word(translate("Supervision", "From the store")), word(""), count(report.reused)),
        (word(translate("Supervision", "From the result of another dossier")), word(""), count(report.reused_result)),
        (word(translate("Supervision", "In a national database")), word(""), count(report.in_database)),
        (
            word(translate("Supervision", "Minutes spared the citizens")),
            word(assumed.format(minutes=MINUTES_A_PAPER)),
            count(minutes),
        ),
    ]


def _here() -> str:
    return translate("Supervision", "Only dossiers taken in here; what other systems know of theirs is not told.")


def _rule() -> str:
    return translate(
        "Supervision", "At least 80 % of 20 or more were given by the store or a database; a hint, no rule."
    )
