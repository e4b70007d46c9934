"""What was taken over of a file of dossiers, as JSON and for people."""

from __future__ import annotations

from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text

from desktop.messages import say
from desktop.words.rates import IMPORT_COUNTS, ROW_REFUSALS
from desktop.workflow.import_dossiers import ImportedDossiers
from desktop.workflow.shown_values import whole


def imported_as_json(report: ImportedDossiers, language: str) -> dict[str, object]:
    """Return the counts and, row by row, what was refused and why."""
    return {
        "read": report.read,
        "imported": report.added + report.changed,
        "added": report.added,
        "changed": report.changed,
        "unchanged": report.unchanged,
        "refused": [
            {"row": row.row, "code": row.code, "reason": say(ROW_REFUSALS[row.reason], language)}
            for row in report.refused
        ],
    }


def imported_as_table(report: ImportedDossiers, language: str) -> RenderableType:
    """Return the counts below the rows that were refused."""
    table = Table(box=None, show_header=False, padding=(0, 2, 0, 0))
    for row in report.refused:
        table.add_row(str(row.row), row.code, Text(say(ROW_REFUSALS[row.reason], language), style="red"))
    counts = say(
        IMPORT_COUNTS,
        language,
        read=whole(report.read, language),
        added=whole(report.added, language),
        changed=whole(report.changed, language),
        unchanged=whole(report.unchanged, language),
        refused=whole(len(report.refused), language),
    )
    return Group(table, Text(counts, style="bold"))
