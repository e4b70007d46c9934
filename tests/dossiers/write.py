"""Write made pages with their truth: `python -m tests.dossiers.write OUT --count 20 --split tuning --level office`."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from PIL import Image

from tests.dossiers.make import PAPER_TYPES, make_dossier, make_paper, types_of
from tests.dossiers.truth import Level, MadePage, Split

_LOSSY = {Level.PHONE, Level.OFFICE}


def write_page(page: MadePage, stem: Path, level: Level) -> Path:
    """Write the picture (JPEG from offices and phones, PNG otherwise) and `STEM.json`; return the picture's path."""
    picture = stem.with_name(f"{stem.name}{'.jpg' if level in _LOSSY else '.png'}")
    options: dict[str, Any] = {"quality": 85} if level in _LOSSY else {}
    if page.dpi is not None:
        options["dpi"] = (page.dpi, page.dpi)
    Image.fromarray(page.pixels).save(picture, **options)
    page.truth.write(stem.with_name(f"{stem.name}.json"))
    return picture


def write_papers(out: Path, types: tuple[str, ...], seeds: range, split: Split, level: Level) -> int:
    """Write papers of the given types for every seed ("dossier" writes whole stacks); return the number of pages."""
    out.mkdir(parents=True, exist_ok=True)
    pages = 0
    for document_type in types:
        for seed in seeds:
            made = (
                make_dossier(seed, split=split, level=level)
                if document_type == "dossier"
                else make_paper(document_type, seed, split=split, level=level)
            )
            for index, page in enumerate(made):
                stem = out / f"{document_type}_{split.value}_{level.value}_{seed:05d}_{index}"
                write_page(page, stem, level)
                pages += 1
    return pages


def main(arguments: list[str] | None = None) -> int:
    """Run the command; return its exit status."""
    parser = argparse.ArgumentParser(description="Write made papers with their truth.")
    parser.add_argument("out", type=Path, help="folder to write to")
    parser.add_argument("--count", type=int, default=10, help="papers of each type")
    parser.add_argument("--first-seed", type=int, default=0)
    parser.add_argument("--split", choices=[split.value for split in Split], default=Split.TUNING.value)
    parser.add_argument("--level", choices=[level.value for level in Level], default=Level.CLEAN.value)
    parser.add_argument("--types", nargs="+", choices=[*PAPER_TYPES, "dossier", "blank"])
    given = parser.parse_args(arguments)
    seeds = range(given.first_seed, given.first_seed + given.count)
    split = Split(given.split)
    write_papers(given.out, tuple(given.types or types_of(split)), seeds, split, Level(given.level))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
