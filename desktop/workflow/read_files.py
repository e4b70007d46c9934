"""Reading files without storing anything."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from ocr.engines.tesseract import TesseractEngine
from ocr.extraction.template import load_templates
from ocr.pipeline.draft import Tools
from ocr.pipeline.read_stack import StackReading, read_stack


def read_files(
    paths: Sequence[Path], *, jobs: int, on_progress: Callable[[int, int], None] = lambda done, total: None
) -> StackReading:
    """Return the pages and papers of files taken as one stack, `jobs` pages side by side.

    Raises:
        EngineMissing, LanguageMissing: nothing at all can be recognised here.
    """
    tools = Tools(TesseractEngine(), load_templates())
    with ThreadPoolExecutor(max_workers=jobs, thread_name_prefix="page") as executor:
        return read_stack(paths, tools, executor, workers=jobs, on_progress=on_progress)
