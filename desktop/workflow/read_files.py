"""Reading files without storing anything."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from ocr.engines.tesseract import TesseractEngine
from ocr.extraction.template import load_templates
from ocr.pipeline.draft import Tools
from ocr.pipeline.read_stack import Progress, StackReading, read_stack


def reader(jobs: int) -> Callable[[Sequence[Path], Path, Progress], StackReading]:
    """Return what reads files as one stack and leaves the pictures of their pages in a folder."""

    def read(paths: Sequence[Path], pictures: Path, on_progress: Progress) -> StackReading:
        return read_files(paths, jobs=jobs, on_progress=on_progress, pictures=pictures)

    return read


def read_files(
    paths: Sequence[Path],
    *,
    jobs: int,
    on_progress: Progress = lambda done, total: None,
    pictures: Path | None = None,
) -> StackReading:
    """Return the pages and papers of files taken as one stack, `jobs` pages side by side.

    With a folder for `pictures`, the upright picture of each page is left there.

    Raises:
        EngineMissing, LanguageMissing: nothing at all can be recognised here.
    """
    tools = Tools(TesseractEngine(), load_templates())
    with ThreadPoolExecutor(max_workers=jobs, thread_name_prefix="page") as executor:
        return read_stack(paths, tools, executor, workers=jobs, on_progress=on_progress, pictures=pictures)
