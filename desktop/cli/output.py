"""What sub-commands write: one JSON document or a table on standard output, progress on standard error."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from contextlib import contextmanager

from rich.console import Console, RenderableType
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

from storage.progress import Progress as OnProgress

Json = dict[str, object]


def write_json(document: Json) -> None:
    """Write one JSON document and nothing else."""
    sys.stdout.write(json.dumps(document, ensure_ascii=False, indent=1) + "\n")


def write_table(table: RenderableType) -> None:
    """Write something for people."""
    Console().print(table)


def write_note(text: str) -> None:
    """Write a sentence for people where it does not get into the JSON."""
    sys.stderr.write(text + "\n")


@contextmanager
def progress_bar(vietnamese: str, english: str, language: str) -> Iterator[OnProgress]:
    """Yield what to tell the progress to: it is drawn on standard error, and only on a terminal."""
    console = Console(stderr=True)
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*columns, console=console, transient=True, disable=not console.is_terminal) as progress:
        task = progress.add_task(english if language == "en" else vietnamese, total=None)
        yield lambda done, total: progress.update(task, completed=done, total=total)
