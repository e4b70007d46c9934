"""How fast a large store answers: `python -m tests.bench.store --papers 10000 100000`.

A store of each size is made in a temporary folder, then each kind of call is made many times with varied questions,
each in a session of its own, files in the page cache. A measurement, not a test: it always ends with status 0.
"""

from __future__ import annotations

import argparse
import gc
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

from tests.bench.store_measuring import Times, measure, table
from tests.bench.store_rows import MadeStore, make_store
from tests.bench.store_searches import SEARCHES
from tests.bench.store_work import WORK

MEASUREMENTS = (*SEARCHES, *WORK)
"""The work comes last: it adds to the store."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the measurement; return its exit status."""
    parser = argparse.ArgumentParser(description="How fast a large store answers.")
    parser.add_argument("--papers", type=int, nargs="+", default=[10_000, 100_000])
    parser.add_argument("--calls", type=int, default=300, help="of each kind")
    parser.add_argument("--only", default="", help="measure only kinds with this in their name")
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args(arguments)
    measurements = [each for each in MEASUREMENTS if given.only in each.name]
    columns: list[dict[str, Times]] = []
    for papers in given.papers:
        with tempfile.TemporaryDirectory(prefix="hoso-bench-") as folder:
            begun, begun_cpu = time.perf_counter(), time.process_time()
            gc.disable()  # it would look through all that was made so far, again and again
            made = make_store(Path(folder), papers, given.seed)
            gc.enable()
            gc.collect()
            gc.freeze()  # or the garbage collector would look through the made people during calls
            print(_size_line(papers, made, time.perf_counter() - begun, time.process_time() - begun_cpu), flush=True)
            columns.append({each.name: measure(each, made, given.calls, given.seed) for each in measurements})
            made.database.close()
            gc.unfreeze()
    print()
    for line in table(measurements, given.papers, columns):
        print(line)
    return 0


def _size_line(papers: int, made: MadeStore, seconds: float, cpu_seconds: float) -> str:
    rows, index = made.rows_bytes / 1e6, (made.with_index_bytes - made.rows_bytes) / 1e6
    dossiers, owners = len(made.dossier_codes), len(made.people)
    return (
        f"{papers} papers, {dossiers} dossiers, {owners} owners: made in {seconds:.0f} s ({cpu_seconds:.0f} s of CPU); "
        f"rows {rows:.0f} MB, entries and index of the search {index:.0f} MB"
    )


if __name__ == "__main__":
    raise SystemExit(main())
