"""What reading needs, loaded while the program itself is still being loaded: a second is too long for one page."""

from __future__ import annotations

import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path

from ocr.engines.asternet import load_asternet
from ocr.engines.field_tagger import load_field_tagger
from ocr.engines.loaded_tesseract import load_tesseract
from ocr.errors import EngineMissing, ModelRefused

_LANGUAGE = "vie"
_OF_MANY_PAGES = {".pdf", ".tif", ".tiff"}


@contextmanager
def loading_ahead(files: Sequence[Path], jobs: int) -> Iterator[None]:
    """Load the recogniser (in programs of its own) and both second opinions (in a thread) while the block imports more.

    The second opinions are loaded when the block ends. What cannot be loaded is told by those who load it again.

    Args:
        files: what will be read: no more programs are started than there may be pages.
        jobs: how many pages are read side by side.
    """
    several = any(file.suffix.lower() in _OF_MANY_PAGES for file in files)
    load_tesseract().prepare(jobs if several else min(jobs, len(files)), _LANGUAGE)
    second = threading.Thread(target=_load_second, name="second reader")
    second.start()
    try:
        yield
    finally:
        second.join()


def _load_second() -> None:
    with suppress(EngineMissing, ModelRefused):
        load_asternet()
    with suppress(EngineMissing, ModelRefused):
        load_field_tagger()
