"""The second pass: the fields of one paper from all of its pages."""

from __future__ import annotations

import datetime as dt
import logging
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from ocr.classify.split import PaperParts
from ocr.errors import EngineCrashed, EngineTimedOut
from ocr.extraction.code_values import values_of_codes
from ocr.extraction.extract import FoundField, find_fields
from ocr.extraction.judge import Candidate, judge, needs_second_look
from ocr.extraction.second_look import read_again
from ocr.imaging.encode import load_gray
from ocr.pipeline.draft import PartDraft, Tools
from ocr.types import PaperReading, Transform

log = logging.getLogger(__name__)


def read_paper(paper: PaperParts, drafts: Sequence[PartDraft], tools: Tools, scratch: Path) -> PaperReading:
    """Return a paper's fields, judged; boxes are in the frames of its pages.

    Args:
        paper: the paper's type and parts.
        drafts: the same parts as drafts, in the same order.
        tools: the recogniser and the types.
        scratch: a file that may be written.

    Raises:
        EngineMissing, LanguageMissing: as the recogniser says it; other trouble leaves the fields to a person.
    """
    pages = tuple(dict.fromkeys(part.sheet.page_index for part in paper.parts))
    template = next((each for each in tools.templates if each.document_type == paper.guess.document_type), None)
    if template is None:
        return PaperReading(paper.guess, pages, ())
    sheets = [replace(part.sheet, part=number) for number, part in enumerate(paper.parts)]
    found = find_fields(sheets, template)
    seconds = _second_looks(found, drafts, tools, scratch)
    candidates = [
        Candidate(_on_page(field, drafts[field.place.part].to_page), seconds.get(number))
        for number, field in enumerate(found)
    ]
    codes = [
        (part.sheet.page_index, replace(code, box=draft.to_page.apply_to_box(code.box)))
        for part, draft in zip(paper.parts, drafts, strict=True)
        for code in part.codes
    ]
    today = dt.datetime.now().astimezone().date()  # where the counter stands
    readings, findings = judge(candidates, values_of_codes(codes, template.keys()), today=today)
    return PaperReading(paper.guess, pages, readings, findings)


def _second_looks(
    found: Sequence[FoundField], drafts: Sequence[PartDraft], tools: Tools, scratch: Path
) -> Mapping[int, str]:
    """Return what a second reading saw, by the number of the field."""
    seconds: dict[int, str] = {}
    for part, draft in enumerate(drafts):
        picked = [i for i, field in enumerate(found) if field.place.part == part and needs_second_look(field)]
        if picked and draft.picture is not None:
            picture = load_gray(draft.picture)
            places = [found[i].place for i in picked]
            try:
                texts = read_again(picture, places, tools.engine, scratch)
            except (EngineCrashed, EngineTimedOut) as error:
                # The first reading stands; a second one that agrees with nothing sends its fields to a person.
                log.warning("no second reading of page %d: %s", places[0].page_index, error)
                texts = tuple("" for _ in places)
            seconds.update(zip(picked, texts, strict=True))
    return seconds


def _on_page(field: FoundField, to_page: Transform) -> FoundField:
    if to_page == Transform():
        return field
    words = tuple(replace(word, box=to_page.apply_to_box(word.box)) for word in field.place.words)
    return replace(field, place=replace(field.place, words=words))
