"""The year of a province as Excel, computed by LibreOffice and compared cell by cell with the JSON.

`python -m tests.bench.excel_in_libreoffice`, with `--store FOLDER` on a store that is there. Ends with status 1 where a
cell differs.
"""

from __future__ import annotations

import argparse
import tempfile
import time
from collections.abc import Sequence
from contextlib import ExitStack
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from desktop.workflow.demo_province import make_province
from desktop.workflow.open_store import open_store
from desktop.workflow.rates import figures, table_766
from desktop.workflow.rates_json import figures_as_json, table_766_as_json
from desktop.workflow.rates_xlsx import write_xlsx
from storage.rates.periods import Period
from storage.rates.shapes import By
from tests.helpers.excel_beside_json import computed_by_libreoffice, differences

_LAST = date(2026, 10, 31)
_YEAR = Period(_LAST - timedelta(days=364), _LAST)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the comparison; return its exit status."""
    parser = argparse.ArgumentParser(description="The Excel of a province beside its JSON.")
    parser.add_argument("--dossiers", type=int, default=300_000)
    parser.add_argument("--store", type=Path, help="the folder of a store; without it one is made and thrown away")
    given = parser.parse_args(arguments)
    told: list[str] = []
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="hoso-bench-")))
        store = stack.enter_context(open_store(given.store or folder / "store"))
        if given.store is None:
            make_province(store, given.dossiers, last=_LAST)
        for by in (By.UNIT, By.PROCEDURE, By.OFFICER, By.COUNTER, By.DAY):
            found, table = figures(store, _YEAR, by), table_766(store, _YEAR)
            book = folder / f"{by.value}.xlsx"
            write_xlsx(table, found.table, book)
            said: dict[str, Any] = figures_as_json(found) | {"table_766": table_766_as_json(table)}
            begun = time.perf_counter()
            computed = computed_by_libreoffice(book, folder)
            told += [f"{by.value}: {line}" for line in differences(computed, said)]
            cells = sum(map(len, computed.values()))
            print(f"a year by {by.value}: {cells} cells computed in {time.perf_counter() - begun:.1f} s", flush=True)
    for line in told[:50]:
        print(line)
    print(f"{len(told)} cells differ")
    return 1 if told else 0


if __name__ == "__main__":
    raise SystemExit(main())
