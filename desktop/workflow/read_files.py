"""Reading files without storing anything."""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

from ocr.engines.asternet import load_asternet
from ocr.engines.base import FieldTagger, LineReader, StripReader
from ocr.engines.field_tagger import load_field_tagger
from ocr.engines.pen_digits import load_pen_digits
from ocr.engines.remembered import RememberedEngine, RememberedLines
from ocr.engines.tesseract import TesseractEngine
from ocr.errors import EngineMissing, ModelRefused
from ocr.extraction.template import load_templates
from ocr.pipeline.draft import Tools
from ocr.pipeline.how_to_read import ALONE, FilesToRead, HowToRead
from ocr.pipeline.read_stack import Progress, StackReading, read_stack

log = logging.getLogger(__name__)


def reader(jobs: int) -> Callable[[FilesToRead, Path, Progress], StackReading]:
    """Load what reading needs; return what reads files as one stack and leaves the pictures of their pages in a folder.

    It remembers what it read last, in memory alone: while a stack is being scanned, its last papers are read again with
    each page that comes.
    """
    tools = _tools()
    second = None if tools.second is None else RememberedLines(tools.second)
    remembering = replace(tools, engine=RememberedEngine(tools.engine), second=second)

    def read(files: FilesToRead, pictures: Path, on_progress: Progress) -> StackReading:
        return _read(files, files.how, remembering, jobs, on_progress, pictures)

    return read


def read_files(
    paths: Sequence[Path],
    *,
    jobs: int,
    on_progress: Progress = lambda done, total: None,
    pictures: Path | None = None,
    how: Mapping[Path, HowToRead] = ALONE,
) -> StackReading:
    """Return the pages and papers of files taken as one stack, `jobs` pages side by side.

    With a folder for `pictures`, the upright picture of each page is left there; `how` says what is known of the files
    (`ocr.pipeline.how_to_read`). Where the second reader is missing, reading goes on without: more values are marked,
    and each paper with such values says so in its warnings. Where the reader of written digits is missing, handwriting
    is neither told nor read.

    Raises:
        EngineMissing, LanguageMissing: nothing at all can be recognised here.
    """
    return _read(paths, how, _tools(), jobs, on_progress, pictures)


def _read(  # what `read_files` takes
    paths: Sequence[Path],
    how: Mapping[Path, HowToRead],
    tools: Tools,
    jobs: int,
    on_progress: Progress,
    pictures: Path | None,
) -> StackReading:
    with ThreadPoolExecutor(max_workers=jobs, thread_name_prefix="page") as executor:
        return read_stack(paths, tools, executor, workers=jobs, on_progress=on_progress, pictures=pictures, how=how)


def _tools() -> Tools:
    return Tools(TesseractEngine(), load_templates(), _second_reader(), _pen_reader(), _tagger())


def _second_reader() -> LineReader | None:
    try:
        return load_asternet()
    except (EngineMissing, ModelRefused) as error:
        log.warning("reading without the second reader: %s", error)
        return None


def _pen_reader() -> StripReader | None:
    try:
        return load_pen_digits()
    except (EngineMissing, ModelRefused) as error:
        log.warning("reading without the reader of written digits: %s", error)
        return None


def _tagger() -> FieldTagger | None:
    try:
        return load_field_tagger()
    except (EngineMissing, ModelRefused) as error:
        log.warning("reading without a second opinion about places: %s", error)
        return None
