"""How sure the reader was of each value that was checked, and whether it was right: what calibration learns from.

No value, no name, no number of a paper: kind of field, confidence, mark and truth only.
"""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Sequence
from pathlib import Path

from desktop.workflow.keying_tasks import kind_of
from desktop.workflow.rates_json import write_text
from ocr.errors import NotWritten
from storage.quality.shapes import Outcome

HEADS = ("document_type", "key", "kind", "confidence", "review", "right")


def pairs_of(outcomes: Sequence[Outcome]) -> tuple[tuple[str, str, str, float, bool, bool], ...]:
    """Return a row of `HEADS` for each value that a machine had read and whose truth is known."""
    return tuple(
        (each.document_type, each.key, kind_of(each.document_type, each.key), round(read.confidence, 6), read.review,
         read.is_right)
        for each in outcomes
        if (read := each.reading) is not None
    )  # fmt: skip


def write_pairs(outcomes: Sequence[Outcome], target: Path) -> int:
    """Write the rows as the file's ending says, .csv or JSON, and return how many there are.

    Raises:
        NotWritten: they cannot be written there.
    """
    rows = pairs_of(outcomes)
    if target.suffix.lower() == ".csv":
        text = io.StringIO()
        writer = csv.writer(text, lineterminator="\r\n")
        writer.writerow(HEADS)
        writer.writerows((*row[:4], int(row[4]), int(row[5])) for row in rows)
        write_text(text.getvalue(), target)
    else:
        told = {"schema": 1, "pairs": [dict(zip(HEADS, row, strict=True)) for row in rows]}
        try:
            target.write_text(json.dumps(told, indent=2) + "\n", encoding="utf-8")
        except OSError as error:
            raise NotWritten(str(target), reason=str(error)) from error
    return len(rows)
