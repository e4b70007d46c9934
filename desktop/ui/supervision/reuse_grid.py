"""What reuse spared, as a table. No Qt but for words."""

from __future__ import annotations

from collections.abc import Callable

from desktop.ui.supervision.grids import Figure, Grid, count, word
from desktop.ui.widgets.rows import Tone
from desktop.ui.wording import LANGUAGE, translate
from desktop.workflow.paper_names import paper_name
from desktop.workflow.shown_values import percent, whole
from storage.rates.periods import Period
from storage.rates.shapes import Narrowed, Pick, PickKind, ReuseReport

MINUTES_A_PAPER = 15
"""What one paper that need not be fetched, copied and handed in is taken to spare a citizen: an assumption, always said
beside the figure. No source measured it; 15 minutes stand at the lower end of a visit."""


def reuse_grid(report: ReuseReport, period: Period, unit: str | None) -> Grid:
    """Return the report in three parts: what was spared, what was asked for again, what could be dropped."""
    heads = (
        translate("Supervision", "Reuse"),
        translate("Supervision", "What is counted"),
        translate("Supervision", "Count"),
    )

    def opens(key: str) -> Pick:
        return Pick(PickKind.REUSE, key, period, Narrowed(unit=unit))

    rows = [*_spared_rows(report, opens)]
    bold = {0, len(rows)}
    title = translate("Supervision", "Asked for although the store had it, by type")
    total = sum(each.papers for each in report.asked_again)
    rows.append(
        (word(title), word(_here()), count(total, opens("asked"), title, Tone.NEEDS_YOU if total else Tone.QUIET))
    )
    for each in report.asked_again:
        name = paper_name(each.document_type, LANGUAGE)
        rows.append(
            (word(name), word(""), count(each.papers, opens(f"asked:{each.document_type}"), f"{title}: {name}"))
        )
    bold.add(len(rows))
    rows.append(
        (
            word(translate("Supervision", "Components that could be dropped")),
            word(_rule()),
            count(len(report.droppable)),
        )
    )
    for component in report.droppable:
        key = f"component:{component.procedure}:{component.component}"
        share = translate("Supervision", "{procedure}: {spared} of {filled} were spared ({share})").format(
            procedure=f"{component.procedure} {component.procedure_name}",
            spared=whole(component.spared, LANGUAGE),
            filled=whole(component.filled, LANGUAGE),
            share=percent(component.spared / component.filled, LANGUAGE),
        )
        rows.append(
            (
                word(component.component, component.component),
                word(share, share),
                count(component.spared, opens(key), component.component),
            )
        )
    return Grid(heads, tuple(rows), texts=2, bold=frozenset(bold))


def _spared_rows(report: ReuseReport, opens: Callable[[str], Pick]) -> list[tuple[Figure, ...]]:
    minutes = report.papers * MINUTES_A_PAPER
    assumed = translate("Supervision", "An assumption: {minutes} minutes for each paper that need not be brought.")
    return [
        (
            word(translate("Supervision", "Papers spared the citizens")),
            word(translate("Supervision", "Components of dossiers received in the period that nobody had to bring.")),
            count(report.papers, opens("spared"), translate("Supervision", "Papers spared the citizens")),
        ),
        *(
            (word(name), word(""), count(number, opens(key), name))
            for key, number, name in (
                ("reused", report.reused, translate("Supervision", "From the store")),
                ("reused_result", report.reused_result, translate("Supervision", "From the result of another dossier")),
                ("in_database", report.in_database, translate("Supervision", "In a national database")),
            )
        ),
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
