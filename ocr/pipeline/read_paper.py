"""The second pass: the fields of one paper from all of its pages."""

from __future__ import annotations

import datetime as dt
import logging
from collections.abc import Container, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from ocr.classify.split import PaperParts
from ocr.engines.base import FieldTagger, ReadLine
from ocr.errors import EngineCrashed, EngineTimedOut
from ocr.extraction.arrival_stamps import without_arrival_stamps
from ocr.extraction.calibrate import is_fitted_for
from ocr.extraction.code_values import CodeValue, values_of_codes, zone_of
from ocr.extraction.extract import FoundField, find_fields
from ocr.extraction.judge import judge
from ocr.extraction.readings import Candidate, needs_second_look, needs_third_look
from ocr.extraction.second_look import read_again, read_otherwise
from ocr.extraction.second_places import with_second_places
from ocr.extraction.seconded import Seconded
from ocr.extraction.sheet import Place, Sheet
from ocr.extraction.surroundings import surroundings
from ocr.extraction.template import Template
from ocr.extraction.validate import FIELDS_FAILED, NO_SEAL_SEEN, ONE_READER_ONLY
from ocr.imaging.encode import load_gray
from ocr.imaging.page_image import Gray
from ocr.pipeline.draft import PartDraft, Tools
from ocr.types import Code, Finding, PaperReading, Transform

log = logging.getLogger(__name__)

_Look = tuple[str | None, ReadLine | None]
"""What the recogniser saw when asked again, and what the other reader saw; None from whom was not asked."""

_NO_LOOK: _Look = (None, None)
_SIGNED = "signer_name"
_NUMBER_KIND = "id"


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
        return PaperReading(paper.guess, pages, (), pages_confidence=paper.confidence)
    sheets = [replace(without_arrival_stamps(part.sheet), part=number) for number, part in enumerate(paper.parts)]
    found, seconded = _find(sheets, template, tools.tagger)
    on_pages = _codes_on_pages(paper, drafts)
    codes = values_of_codes(on_pages, template.keys())
    looks = _further_looks(found, codes, drafts, tools, scratch)
    around = surroundings(sheets, template, found)
    candidates = [
        Candidate(
            _on_page(field, drafts[field.place.part].to_page),
            *looks.get(number, _NO_LOOK),
            around[number],
            seconded[number],
            drafts[field.place.part].clear,
        )
        for number, field in enumerate(found)
    ]
    today = dt.datetime.now().astimezone().date()  # where the counter stands
    readings, findings = judge(candidates, codes, today=today, zone=zone_of(on_pages))
    if not is_fitted_for(template.document_type):
        readings = tuple(replace(reading, review=True) for reading in readings)
    if any(second is not None and other is None for second, other in looks.values()):
        findings = (*findings, Finding(ONE_READER_ONLY, (), "values were read without the second reader"))
    # The seal stands where somebody signs: of a paper whose last page is not there nothing is asked.
    is_signed = any(reading.key == _SIGNED for reading in readings)
    if template.is_sealed and is_signed and all(draft.shows_seal is False for draft in drafts):
        findings = (*findings, Finding(NO_SEAL_SEEN, (), "no red seal on pages in colour"))
    return PaperReading(paper.guess, pages, readings, findings, paper.confidence)


def without_fields(paper: PaperParts) -> PaperReading:
    """Return a paper whose fields a bug kept from being read: all of them are for a person."""
    pages = tuple(dict.fromkeys(part.sheet.page_index for part in paper.parts))
    finding = Finding(FIELDS_FAILED, (), "the fields could not be read")
    return PaperReading(paper.guess, pages, (), (finding,), paper.confidence)


def _find(
    sheets: Sequence[Sheet], template: Template, tagger: FieldTagger | None
) -> tuple[tuple[FoundField, ...], tuple[Seconded | None, ...]]:
    """Return the fields of a paper with what the tagger says of their places; None where it was not asked."""
    found = find_fields(sheets, template)
    if tagger is not None and template.document_type in tagger.types:
        try:
            return with_second_places(found, sheets, template, tagger)
        except EngineCrashed as error:
            log.warning("no second opinion about the places of values: %s", error)
    return found, (None,) * len(found)


def _codes_on_pages(paper: PaperParts, drafts: Sequence[PartDraft]) -> list[tuple[int, Code]]:
    """Return the paper's codes, their boxes in the frames of its pages."""
    return [
        (part.sheet.page_index, replace(code, box=draft.to_page.apply_to_box(code.box)))
        for part, draft in zip(paper.parts, drafts, strict=True)
        for code in part.codes
    ]


def _further_looks(
    found: Sequence[FoundField],
    codes: Mapping[str, CodeValue],
    drafts: Sequence[PartDraft],
    tools: Tools,
    scratch: Path,
) -> Mapping[int, _Look]:
    """Return what further readings saw, by the number of the field."""
    looks: dict[int, _Look] = {}
    for part, draft in enumerate(drafts):
        picked = [
            i
            for i, field in enumerate(found)
            if field.place.part == part and needs_second_look(field, codes.get(field.rule.key))
        ]
        fields = [found[i] for i in picked]
        if picked and draft.picture is not None:
            looks.update(zip(picked, _look(load_gray(draft.picture), fields, tools, scratch), strict=True))
        elif picked:  # text that nobody had to recognise bears itself out
            looks.update({i: (None, ReadLine(found[i].place.text, 1.0)) for i in picked})
    return looks


def _look(picture: Gray, fields: Sequence[FoundField], tools: Tools, scratch: Path) -> list[_Look]:
    """Read fields of one picture with the other reader; with the first again where there is none, or they differ."""
    places = [field.place for field in fields]
    numbers = frozenset(number for number, field in enumerate(fields) if field.rule.kind == _NUMBER_KIND)
    others = _read_otherwise(picture, places, tools, numbers)
    if others is None:
        return [(second, None) for second in _read_again(picture, places, tools, scratch)]
    doubted = [
        n for n, (field, other) in enumerate(zip(fields, others, strict=True)) if needs_third_look(field, other.text)
    ]
    again = dict(zip(doubted, _read_again(picture, [places[n] for n in doubted], tools, scratch), strict=True))
    return [(again.get(number), other) for number, other in enumerate(others)]


def _read_otherwise(
    picture: Gray, places: Sequence[Place], tools: Tools, numbers: Container[int]
) -> Sequence[ReadLine] | None:
    if tools.second is None:
        return None
    try:
        return read_otherwise(picture, places, tools.second, numbers, threads=tools.threads)
    except EngineCrashed as error:
        log.warning("no other reading of page %d: %s", places[0].page_index, error)
        return None


def _read_again(picture: Gray, places: Sequence[Place], tools: Tools, scratch: Path) -> Sequence[str]:
    try:
        return read_again(picture, places, tools.engine, scratch)
    except (EngineCrashed, EngineTimedOut) as error:
        # The first reading stands; a further one that agrees with nothing sends its fields to a person.
        log.warning("no second reading of page %d: %s", places[0].page_index, error)
        return [""] * len(places)


def _on_page(field: FoundField, to_page: Transform) -> FoundField:
    if to_page == Transform():
        return field
    words = tuple(replace(word, box=to_page.apply_to_box(word.box)) for word in field.place.words)
    return replace(field, place=replace(field.place, words=words))
