"""ID cards on a sheet: each cut out, set upright and read by itself."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from ocr.codes.codes import read_codes
from ocr.codes.mrz import find_mrz
from ocr.engines.base import OcrEngine, RawWord, Segmentation
from ocr.imaging.cards import find_cards
from ocr.imaging.encode import save_gray, scale_for_recognition
from ocr.imaging.orientation import turn
from ocr.imaging.page_image import Gray, PageImage
from ocr.imaging.perspective import flatten_perspective
from ocr.imaging.quad import Quad
from ocr.imaging.recognition_image import clean_for_recognition
from ocr.layout.reading_order import arrange_lines
from ocr.pipeline.recognize import Recognized, recognize_upright
from ocr.pipeline.straighten import Straight
from ocr.types import Box, Code, CodeKind, Line, Transform, bounding_box

_MRZ_SHARE = 0.55  # the machine-readable zone lies below this share of a card's height
_MRZ_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789<"
_MRZ_LANGUAGE = "eng"  # comes with every Tesseract; its letters are those of the zone


@dataclass(frozen=True, slots=True)
class CardView:
    """One card: its upright picture, text and codes in its own frame, and the way to the page."""

    image: PageImage
    picture: Gray
    lines: tuple[Line, ...]
    codes: tuple[Code, ...]
    to_page: Transform


def find_card_views(straight: Straight, engine: OcrEngine, scratch: Path) -> tuple[Straight, tuple[CardView, ...]]:
    """Return the page turned as its first card wants it, and the page's cards in reading order.

    Raises:
        EngineError: as the recogniser says it.
    """
    first, _, needed = _upright_card(straight.page, straight.cards[0], engine, scratch)
    del first
    if needed:
        straight = straight.turned(needed)
        straight = replace(straight, cards=find_cards(straight.page))
    return straight, tuple(_view(straight.page, quad, engine, scratch) for quad in straight.cards)


def _upright_card(page: PageImage, quad: Quad, engine: OcrEngine, scratch: Path) -> tuple[PageImage, Recognized, int]:
    """Return a card cut out and upright, its text, and the clockwise turn that brought it there."""
    card = flatten_perspective(page, quad)
    turned = 90 if card.height > card.width else 0
    if turned:
        card = turn(card, turned)
    recognized = recognize_upright(clean_for_recognition(card), engine, scratch / "card.tif", Segmentation.SPARSE)
    if recognized.turn:
        card = turn(card, recognized.turn)
    return card, recognized, (turned + recognized.turn) % 360


def _view(page: PageImage, quad: Quad, engine: OcrEngine, scratch: Path) -> CardView:
    card, recognized, _ = _upright_card(page, quad, engine, scratch)
    picture = clean_for_recognition(card)
    codes = read_codes(card.pixels)
    lines = recognized.lines
    zone = _read_mrz(picture, engine, scratch)
    if zone is not None:
        code, zone_lines = zone
        codes = (*codes, code)
        lines = (*(line for line in lines if line.box.center_y < code.box.top), *zone_lines)
    # Both transforms lead from the loaded picture; going back along the page's and on along the card's joins them.
    to_page = card.source_to_page.inverse().then(page.source_to_page)
    return CardView(card, picture, lines, codes, to_page)


def _read_mrz(picture: Gray, engine: OcrEngine, scratch: Path) -> tuple[Code, tuple[Line, ...]] | None:
    """Return the machine-readable zone and its lines, None on a side without one."""
    top = round(picture.shape[0] * _MRZ_SHARE)
    scaled, scale = scale_for_recognition(picture[top:])
    file = scratch / "mrz.tif"
    save_gray(scaled, file, None)
    words = engine.recognize(file, segmentation=Segmentation.BLOCK, language=_MRZ_LANGUAGE, allowed=_MRZ_LETTERS)
    lines = arrange_lines(tuple(_placed(raw, scale, top) for raw in words))
    mrz = find_mrz([line.text for line in lines])
    if mrz is None:
        return None
    found = tuple(lines[index] for index in mrz.line_indexes)
    return Code(CodeKind.MRZ, mrz.text, bounding_box(line.box for line in found)), found


def _placed(raw: RawWord, scale: float, top: int) -> RawWord:
    box: Box = raw.word.box.scaled(1 / scale).shifted(0, top)
    return replace(raw, word=replace(raw.word, box=box))
