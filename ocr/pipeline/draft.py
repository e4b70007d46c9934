"""What the first pass over a page hands to the second."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from ocr.classify.split import Part
from ocr.engines.base import FieldTagger, LineReader, OcrEngine, StripReader
from ocr.extraction.template import Template
from ocr.types import PageReading, Transform


@dataclass(frozen=True, slots=True)
class Tools:
    """What reading needs: a recogniser and the known paper types; and where there are, those with a second opinion.

    `second` reads lines a second time; without `pen` nothing is told to be written by hand; `tagger` says of values
    whether they stand at their places. So many `threads` may work on a paper at the same time.
    """

    engine: OcrEngine
    templates: tuple[Template, ...]
    second: LineReader | None = None
    pen: StripReader | None = None
    tagger: FieldTagger | None = None
    threads: int = 1


@dataclass(frozen=True, slots=True)
class PartDraft:
    """A page, or one card on it, recognised but not yet extracted.

    The part's sheet is in the frame of its own picture; `to_page` leads from there to the page. `picture` is the file
    with the cleaned grey picture in that frame, None for pages that were text already. `shows_seal` is None where that
    cannot be told (see `ocr.imaging.seal_traces`). `clear` says whether the letters of the page are whole (see
    `ocr.imaging.quality`), or were text already.
    """

    part: Part
    to_page: Transform
    picture: Path | None
    shows_seal: bool | None = None
    clear: bool = False


@dataclass(frozen=True, slots=True)
class PageDraft:
    """A page after its first pass."""

    reading: PageReading
    parts: tuple[PartDraft, ...]
