"""`main.py read` beside OCRmyPDF on the same pages: `python -m tests.bench.against_ocrmypdf --ocrmypdf PATH`.

Office scans of the split that nothing was developed against, their JPEG files as one PDF. Both programs are started
anew for each run, read that PDF with two workers and one thread in each recogniser, and take turns, so that a busy
machine hurts both alike. Both were started once before and keep their bytecode, as on anybody's machine. OCRmyPDF
writes a searchable PDF/A and no fields; `read` writes fields and no PDF.
"""

from __future__ import annotations

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from contextlib import closing
from pathlib import Path

import pypdfium2 as pdfium
from PIL import Image

from tests.bench.stacks import plan_papers, write_pages
from tests.dossiers.make import FIRST_TYPES
from tests.dossiers.truth import Level, Split

_FIRST_SEED = 1000
_POINTS_PER_INCH = 72
_ROOT = Path(__file__).resolve().parents[2]
_OPTIONS = ("--deskew", "--rotate-pages", "-l", "vie", "--output-type", "pdfa", "-j", "2")
_AT_LEAST = 2.5


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the comparison; return its exit status."""
    parser = argparse.ArgumentParser(description="`main.py read` beside OCRmyPDF on the same pages.")
    parser.add_argument("--ocrmypdf", required=True, help="the program to compare with")
    parser.add_argument("--pages", type=int, default=24, help="at least so many pages")
    parser.add_argument("--rounds", type=int, default=3)
    given = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory(prefix="hoso-bench-") as name:
        folder = Path(name)
        plans = plan_papers(Split.HELD_APART, _FIRST_SEED, FIRST_TYPES, [Level.OFFICE])
        files = [file for stack in write_pages(plans, given.pages, folder) for file in stack.files]
        for command in _commands(write_stack_pdf(files[:1], folder / "first.pdf"), given.ocrmypdf):
            _seconds(command)
        ours, theirs = _commands(write_stack_pdf(files, folder / "stack.pdf"), given.ocrmypdf)
        pairs = [_round(number, ours, theirs) for number in range(given.rounds)]
    _report(len(files), pairs)
    return 0


def write_stack_pdf(files: Sequence[Path], path: Path) -> Path:
    """Write a PDF with each JPEG file as it is on a page of its own, as scanners do."""
    with closing(pdfium.PdfDocument.new()) as document:
        for file in files:
            with Image.open(file) as picture:
                dpi = float(picture.info["dpi"][0])
                width, height = (side / dpi * _POINTS_PER_INCH for side in picture.size)
            page = document.new_page(width, height)
            image = pdfium.PdfImage.new(document)
            image.load_jpeg(file, inline=True)
            image.set_matrix(pdfium.PdfMatrix().scale(width, height))
            page.insert_obj(image)
            page.gen_content()
        document.save(path)
    return path


def _commands(stack: Path, ocrmypdf: str) -> tuple[Sequence[str], Sequence[str]]:
    """Return how both programs read a stack."""
    ours = (sys.executable, "main.py", "read", "--jobs", "2", "--json", str(stack))
    return ours, (ocrmypdf, *_OPTIONS, str(stack), str(stack.with_suffix(".searchable.pdf")))


def _round(number: int, ours: Sequence[str], theirs: Sequence[str]) -> tuple[float, float]:
    """Return the seconds of both; who goes first changes from round to round."""
    if number % 2:
        other = _seconds(theirs)
        return _seconds(ours), other
    return _seconds(ours), _seconds(theirs)


def _seconds(command: Sequence[str]) -> float:
    environment = os.environ | {"OMP_THREAD_LIMIT": "1", "PYTHONDONTWRITEBYTECODE": ""}
    started = time.monotonic()
    subprocess.run(
        command, cwd=_ROOT, env=environment, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    return time.monotonic() - started


def _report(pages: int, pairs: Sequence[tuple[float, float]]) -> None:
    print(f"{pages} office pages as one PDF, pages a minute, {len(pairs)} rounds\n")
    print(f"{'':<12}{'least':>8}{'median':>8}{'most':>8}")
    for name, seconds in (("read", [ours for ours, _ in pairs]), ("OCRmyPDF", [theirs for _, theirs in pairs])):
        _print_row(name, [60 * pages / each for each in seconds], lambda rate: f"{rate:.1f}")
    ratios = [theirs / ours for ours, theirs in pairs]
    _print_row("ratio", ratios, lambda ratio: f"{ratio:.2f}")
    held = "✓" if statistics.median(ratios) >= _AT_LEAST else "✗"
    print(f"\ntarget: at least {_AT_LEAST} times as many pages a minute {held}")


def _print_row(name: str, figures: Sequence[float], form: Callable[[float], str]) -> None:
    cells = (min(figures), statistics.median(figures), max(figures))
    print(f"{name:<12}" + "".join(f"{form(cell):>8}" for cell in cells))


if __name__ == "__main__":
    raise SystemExit(main())
