"""Writes the pages that the tagger of fields learns from: `python -m tests.places.collect`, the first step of
`make train-places`.
"""

from __future__ import annotations

import argparse
import multiprocessing
import pickle
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from pathlib import Path

from tests.dossiers.make import TEXT_MAKERS, TUNING_MAKERS
from tests.places.examples import examples_of, keys_by_type

TYPES = (*(each for each in TEXT_MAKERS if each != "other"), *TUNING_MAKERS)
"""The types that are tagged: all but cards, whose places are their own."""

FIRST_SEED = 100_000
"""No paper that something else is measured on."""

KEPT = frozenset((Path(__file__).parent / "kept.txt").read_text(encoding="utf-8").split())
"""Layouts ("type/variant") that the tagger does not learn from, for `make calibrate` to judge it by: every third of
those that are set by chance, drawn by people who knew no template. No template was mended for these either."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Write one file a type, and the keys of the types; return the exit status."""
    parser = argparse.ArgumentParser(description="Write the pages that the tagger of fields learns from.")
    parser.add_argument("--papers", type=int, default=600, help="papers of each type")
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--out", type=Path, default=Path(".build/places"))
    given = parser.parse_args(arguments)
    given.out.mkdir(parents=True, exist_ok=True)
    (given.out / "keys.pickle").write_bytes(pickle.dumps(dict(keys_by_type(TYPES))))
    with ProcessPoolExecutor(given.jobs, mp_context=multiprocessing.get_context("spawn")) as processes:
        for line in processes.map(partial(_collect, papers=given.papers, out=given.out), TYPES):
            print(line, flush=True)
    return 0


def _collect(document_type: str, papers: int, out: Path) -> str:
    every = (page for seed in range(FIRST_SEED, FIRST_SEED + papers) for page in examples_of(document_type, seed))
    pages = [page for page in every if page.layout not in KEPT]
    (out / f"{document_type}.pickle").write_bytes(pickle.dumps(pages))
    return f"{document_type}: {len(pages)} pages of {len({page.variant for page in pages})} layouts"


if __name__ == "__main__":
    raise SystemExit(main())
