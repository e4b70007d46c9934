"""The first pass over a page: load, set upright, clean, recognise, read codes, guess the type.

The order, nothing else.
"""

from __future__ import annotations

import tempfile
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from ocr.classify.document_type import guess_document_type
from ocr.classify.split import Part
from ocr.codes.codes import read_codes, without_codes
from ocr.codes.separator import is_separator
from ocr.engines.base import Segmentation
from ocr.extraction.sheet import Sheet
from ocr.fair.lines import fair_lines
from ocr.fair.second_opinion import with_prose_of
from ocr.imaging.blank import is_blank
from ocr.imaging.encode import keep_gray
from ocr.imaging.illumination import EvenLight
from ocr.imaging.load import LoadedPage, load_page
from ocr.imaging.orientation import turn
from ocr.imaging.page_image import Gray, PageImage
from ocr.imaging.page_picture import save_page_picture
from ocr.imaging.quality import measure_quality, shows_whole_letters
from ocr.imaging.recognition_image import clean_gray
from ocr.pipeline.aside import AskedOfPicture, asides, ask_of_picture, later
from ocr.pipeline.cards import CardView, find_card_views
from ocr.pipeline.draft import PageDraft, PartDraft, Tools
from ocr.pipeline.faces import faces_of_part
from ocr.pipeline.opening import bears_page_number, opens_a_paper
from ocr.pipeline.page_text import seen_twice
from ocr.pipeline.picture_quality import judge_straight
from ocr.pipeline.recognize import recognize_upright
from ocr.pipeline.secrecy import bears_secrecy_mark, shows_framed_mark, withhold
from ocr.pipeline.straighten import Straight, straighten
from ocr.pipeline.writing import with_writing
from ocr.types import Box, Code, Line, OcrPage, OcrStatus, PageReading, QualityReport, Transform, TypeGuess

_QUARTER_DEG = 90
_CROPPED = 0.97  # of the picture's area: what is left when no more than a scanner's edge was taken off


@dataclass(frozen=True, slots=True)
class PageJob:
    """One page to read: page `index` of `path`, the stack's page number `page_index`, both from 0.

    `pictures` is the folder for its upright picture, None when none is wanted. Pages of one `stack` lay on one another,
    though each may be a file of its own; "" for a file that stands alone. `quarters` says how often somebody turned the
    page clockwise from how it lies in its file; None: it is set upright by what stands on it. `document_type` is what
    somebody says that the whole stack is, "" where nobody does. `threads` may work on the page at the same time: those
    that no other page needs.
    """

    path: Path
    index: int
    page_index: int
    pictures: Path | None = None
    stack: str = ""
    quarters: int | None = None
    document_type: str = ""
    threads: int = 1

    @property
    def source(self) -> str:
        """What the page has in common with those of the same stack or file."""
        return self.stack or str(self.path)


@dataclass(frozen=True, slots=True)
class _Recognised:
    """A part's lines and codes in the part's own frame, and its cleaned picture.

    Fields are found on `lines`; `text` are the same lines as they are made ready to be kept.
    """

    lines: tuple[Line, ...]
    text: tuple[Line, ...]
    codes: tuple[Code, ...]
    frame: Box
    to_page: Transform
    picture: Gray | None


def read_page(job: PageJob, tools: Tools, folder: Path) -> PageDraft:
    """Return a page's text and codes, and its parts ready for extraction; their pictures are left in `folder`.

    Runs on a worker thread; several pages may run at once.

    Raises:
        FileUnreadable: the file or this page of it cannot be read.
        EngineError: the recogniser failed.
        NotWritten: the upright picture could not be written.
    """
    loaded = load_page(job.path, job.index)
    if loaded.text_lines is not None and not job.quarters:
        return _from_text(job, loaded, loaded.text_lines, tools, folder)
    image, straight = loaded.image, _straightened(loaded.image, job.quarters)
    # A shadow may have been taken for the edge of the paper, and a mark cut off. Nobody else asks for the picture as it
    # was loaded: at 300 dpi it holds 26 MB.
    uncropped = image if straight.page.width * straight.page.height < _CROPPED * image.width * image.height else None
    del loaded, image
    # Of several cards each has a thread already.
    spare = job.threads - max(0, len(straight.cards) - 1)
    with tempfile.TemporaryDirectory(dir=folder) as name, asides(spare) as aside:
        scratch = Path(name)
        light = EvenLight(straight.gray)
        quality = aside(partial(judge_straight, straight, light))
        codes = read_codes(straight.gray)
        if is_separator(codes):  # before anything else: a faint one may look like an empty side
            return _separator(job, straight, codes, quality())
        if not straight.cards and is_blank(straight.gray):
            return _with_picture(PageDraft(_reading(job, straight, (), (), quality(), blank=True), ()), job, straight)
        asked = ask_of_picture(straight, tools.engine, scratch / "frames.tif", aside)
        lies, (straight, parts) = straight, _recognised(straight, light, codes, job, tools, scratch)
        if straight is not lies:
            asked = ask_of_picture(straight, tools.engine, scratch / "turned.tif", later)
        whole = None if uncropped is None else turn(uncropped, straight.rotation)
        if _is_secret(parts, asked, whole, tools, scratch):
            return withhold(PageDraft(_reading(job, straight, (), (), quality(), blank=False), ()))
        draft = _draft(job, straight, parts, (quality(), asked.seal()), tools, folder)
        return _with_picture(draft, job, straight, asked.look())


def _recognised(
    straight: Straight, light: EvenLight, codes: tuple[Code, ...], job: PageJob, tools: Tools, scratch: Path
) -> tuple[Straight, list[_Recognised]]:
    """Return the page, turned where its text lies otherwise, and what was read on it: its cards, or all of it."""
    lies_right = job.quarters is not None
    if straight.cards:
        straight, views = find_card_views(straight, tools.engine, scratch, lies_right=lies_right, threads=job.threads)
        return straight, [_recognised_card(view) for view in views]
    straight, part = _recognised_page(straight, light, codes, tools, scratch, lies_right=lies_right)
    return straight, [part]


def _with_picture(draft: PageDraft, job: PageJob, straight: Straight, look: str | None = None) -> PageDraft:
    """Return a page that no mark has stopped with its look and, where one is wanted, its picture."""
    picture = None
    if job.pictures is not None:
        file = job.pictures / f"page{job.page_index:05}.jpg"
        save_page_picture(straight.page, file)
        picture = str(file)
    return replace(draft, reading=replace(draft.reading, look=look, picture=picture))


def _straightened(image: PageImage, quarters: int | None) -> Straight:
    """Return a page set upright by what stands on it, or as somebody turned it."""
    if quarters is None:
        return straighten(image)
    turned = _QUARTER_DEG * quarters % 360
    straight = straighten(turn(image, turned), lies_right=True)
    return replace(straight, rotation=(straight.rotation + turned) % 360)


def _separator(job: PageJob, straight: Straight, codes: Sequence[Code], quality: QualityReport) -> PageDraft:
    """Return a separator sheet: its codes, no text, no parts and no picture."""
    return PageDraft(replace(_reading(job, straight, (), codes, quality, blank=False), separates=True), ())


def _recognised_page(
    straight: Straight,
    light: EvenLight,
    codes: tuple[Code, ...],
    tools: Tools,
    scratch: Path,
    *,
    lies_right: bool,
) -> tuple[Straight, _Recognised]:
    """Recognise a whole page, turning it about when it turns out to lie head down."""
    clean = without_codes(clean_gray(light), codes)
    recognized = recognize_upright(
        clean, tools.engine, scratch / "recognise.tif", Segmentation.PAGE, lies_right=lies_right
    )
    if recognized.turn:
        straight = straight.turned(recognized.turn)
        codes = read_codes(straight.gray)
        clean = without_codes(clean_gray(EvenLight(straight.gray)), codes)
    page = straight.page
    frame = Box(0, 0, page.width, page.height)
    lines = with_writing(recognized.lines, clean, tools.pen)
    text = seen_twice(lines, clean, tools.second)
    return straight, _Recognised(with_prose_of(lines, text), text, codes, frame, Transform(), clean)


def _is_secret(
    parts: Sequence[_Recognised], asked: AskedOfPicture, whole: PageImage | None, tools: Tools, scratch: Path
) -> bool:
    """Say whether a page bears a mark of secrecy; `whole` is its picture the same way up, before it was cropped."""
    if any(bears_secrecy_mark(lines, part.frame.height) for part in parts for lines in (part.lines, part.text)):
        return True
    if whole is not None and shows_framed_mark(whole.pixels, tools.engine, scratch / "whole.tif"):
        return True
    # On cards too: a page photographed at an angle may have the shape of one.
    return asked.framed_mark()


def _recognised_card(view: CardView) -> _Recognised:
    frame = Box(0, 0, view.image.width, view.image.height)
    return _Recognised(view.lines, view.lines, view.codes, frame, view.to_page, view.picture)


def _draft(
    job: PageJob,
    straight: Straight,
    parts: Sequence[_Recognised],
    judged: tuple[QualityReport, bool | None],
    tools: Tools,
    folder: Path,
) -> PageDraft:
    lines: list[Line] = []
    codes: list[Code] = []
    drafts: list[PartDraft] = []
    quality, seal = judged  # the latter says whether a seal was seen
    clear = shows_whole_letters(quality)
    for number, part in enumerate(parts):
        seen = _part(job, part, tools)
        fair = fair_lines(part.text, seen.guess.document_type)
        lines.extend(_line_on_page(line, part.to_page, number) for line in fair)
        codes.extend(replace(code, box=part.to_page.apply_to_box(code.box)) for code in part.codes)
        picture = None
        if part.picture is not None:
            picture = folder / f"page{job.page_index:05}-{number}.npy"
            keep_gray(part.picture, picture)
        drafts.extend(
            PartDraft(face, part.to_page, picture, seal, clear) for face in faces_of_part(seen, tools.templates)
        )
    return PageDraft(_reading(job, straight, lines, codes, quality, blank=False), tuple(drafts))


def _part(job: PageJob, part: _Recognised, tools: Tools) -> Part:
    sheet = Sheet(job.page_index, part.lines, part.frame)
    if job.document_type:
        told = TypeGuess(job.document_type, 1.0, ("told",))
        return Part(sheet, told, part.codes, job.source, opens=False, goes_on=True)
    guess = guess_document_type(sheet, part.codes, tools.templates)
    return Part(sheet, guess, part.codes, job.source, opens_a_paper(sheet, guess), bears_page_number(sheet))


def _line_on_page(line: Line, to_page: Transform, part: int) -> Line:
    if to_page == Transform():
        return line
    words = tuple(replace(word, box=to_page.apply_to_box(word.box)) for word in line.words)
    return replace(line, words=words, box=to_page.apply_to_box(line.box), block=line.block + 1000 * part)


def _from_text(job: PageJob, loaded: LoadedPage, lines: tuple[Line, ...], tools: Tools, folder: Path) -> PageDraft:
    """Use the text that a PDF page was made from."""
    image: PageImage = loaded.image
    straight = Straight.untouched(image)
    codes = read_codes(straight.gray)
    quality = measure_quality(EvenLight(straight.gray), image.dpi)  # made by a program: nobody held it
    if is_separator(codes):
        return _separator(job, straight, codes, quality)
    frame = Box(0, 0, image.width, image.height)
    recognised = _Recognised(lines, lines, codes, frame, Transform(), None)
    with tempfile.TemporaryDirectory(dir=folder) as scratch:
        asked = ask_of_picture(straight, tools.engine, Path(scratch) / "frames.tif", later)
        if _is_secret([recognised], asked, None, tools, Path(scratch)):
            return withhold(PageDraft(_reading(job, straight, (), (), quality, blank=False), ()))
    faces = faces_of_part(_part(job, recognised, tools), tools.templates)
    blank = not lines and is_blank(straight.gray)
    reading = _reading(job, straight, lines, codes, quality, blank=blank)
    draft = PageDraft(reading, tuple(PartDraft(face, Transform(), None, clear=True) for face in faces) if lines else ())
    return _with_picture(draft, job, straight, None if blank else asked.look())


def _reading(
    job: PageJob,
    straight: Straight,
    lines: Sequence[Line],
    codes: Sequence[Code],
    quality: QualityReport,
    *,
    blank: bool,
) -> PageReading:
    page = straight.page
    status = OcrStatus.OK if lines else OcrStatus.EMPTY
    return PageReading(
        source=str(job.path),
        index=job.index,
        width=page.width,
        height=page.height,
        rotation=straight.rotation,
        skew_deg=straight.skew_deg,
        blank=blank,
        text=OcrPage(page.width, page.height, tuple(lines), status),
        codes=tuple(codes),
        quality=quality,
        source_to_page=page.source_to_page,
    )
