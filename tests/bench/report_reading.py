"""The report of reading: `python -m tests.bench.report_reading`, one HTML file in .build/report.

The tuning half is shown with crops and texts; of the half that is held apart there are counts and diagrams only.
"""

from __future__ import annotations

import argparse
import os
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from tests.bench.report_collect import collect
from tests.bench.report_html import report_html
from tests.dossiers.truth import Level, Split

_ROOT = Path(__file__).resolve().parents[2]
_FIRST_SEED = 3000


def main(arguments: Sequence[str] | None = None) -> int:
    """Make the report; return the exit status."""
    given = _parser().parse_args(arguments)
    os.environ["OMP_THREAD_LIMIT"] = "1"  # as `make` does: Tesseract's own threads slow each other down
    halves = []
    for split, pages, stacks in (
        (Split.TUNING, given.pages, given.stacks),
        (Split.HELD_APART, given.held_pages, given.held_stacks),
    ):
        if pages:
            print(f"{split.value}: {pages} pages and {stacks} stacks", flush=True)
            halves.append(collect(split, tuple(Level), first_seed=given.first_seed, pages=pages, stacks=stacks))
    given.out.parent.mkdir(parents=True, exist_ok=True)
    given.out.write_text(report_html(halves, f"{datetime.now().astimezone():%d %B %Y, %H:%M}"), encoding="utf-8")
    print(given.out)
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description="Make the report of reading.")
    parser.add_argument("--out", type=Path, default=_ROOT / ".build" / "report" / "reading.html")
    parser.add_argument("--pages", type=int, default=180, help="at least so many pages of the tuning half")
    parser.add_argument("--stacks", type=int, default=9, help="whole stacks of the tuning half")
    parser.add_argument("--held-pages", type=int, default=90, help="pages of the held-apart half; 0 leaves it out")
    parser.add_argument("--held-stacks", type=int, default=6)
    parser.add_argument("--first-seed", type=int, default=_FIRST_SEED)
    return parser


if __name__ == "__main__":
    raise SystemExit(main())
