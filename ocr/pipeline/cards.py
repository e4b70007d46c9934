"""ID cards on a sheet: each cut out, set upright and read by itself."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from ocr.codes.codes import read_codes, without_codes
from ocr.codes.mrz import find_mrz
from ocr.codes.mrz_zone import ALPHABET, find_mrz_zones
from ocr.engines.base import OcrEngine, RawWord, Segmentation
from ocr.imaging.cards import turn_cards
from ocr.imaging.encode import resized, save_gray
from ocr.imaging.orientation import turn
from ocr.imaging.page_image import Gray, PageImage
from ocr.imaging.perspective import flatten_perspective
from ocr.imaging.quad import Quad
from ocr.imaging.recognition_image import clean_for_recognition
from ocr.layout.reading_order import arrange_lines
from ocr.pipeline.recognize import recognize_upright
from ocr.pipeline.straighten import Straight
from ocr.types import Box, Code, CodeKind, Line, Transform, Word, bounding_box

# Models and heights of the three lines in pixels, tried in turn until the check digits hold. `eng` comes with every
# Tesseract; on made cards it reads this typeface more often right than `vie`.
_MRZ_READINGS = (("eng", 150), ("eng", 110), ("vie", 150), ("eng", 190))


@dataclass(frozen=True, slots=True)
class CardView:
    """One card: its upright picture, text and codes in its own frame, and the way to the page.

    `turn` is the clockwise turn in degrees that the card needed on its page.
    """

    image: PageImage
    picture: Gray
    lines: tuple[Line, ...]
    codes: tuple[Code, ...]
    to_page: Transform
    turn: int


def find_card_views(
    straight: Straight, engine: OcrEngine, scratch: Path, *, lies_right: bool = False
) -> tuple[Straight, tuple[CardView, ...]]:
    """Return the page turned as its first card wants it, and the page's cards in reading order.

    With `lies_right` the page stays as it lies; each card is read the way it wants to be all the same.

    Raises:
        EngineError: as the recogniser says it.
    """
    first = _view(straight.page, straight.cards[0], engine, scratch)
    if first.turn and not lies_right:
        cards = turn_cards(straight.cards, first.turn, straight.page.width, straight.page.height)
        straight = replace(straight.turned(first.turn), cards=cards)
        return straight, tuple(_view(straight.page, quad, engine, scratch) for quad in straight.cards)
    rest = (_view(straight.page, quad, engine, scratch) for quad in straight.cards[1:])
    return straight, (first, *rest)


def _view(page: PageImage, quad: Quad, engine: OcrEngine, scratch: Path) -> CardView:
    card = flatten_perspective(page, quad)
    turned = 90 if card.height > card.width else 0
    card = turn(card, turned) if turned else card
    codes = read_codes(card.pixels)
    picture = without_codes(clean_for_recognition(card), codes)
    recognized = recognize_upright(picture, engine, scratch / "card.tif", Segmentation.SPARSE)
    if recognized.turn:
        card = turn(card, recognized.turn)
        codes = read_codes(card.pixels)
        picture = without_codes(clean_for_recognition(card), codes)
    lines = recognized.lines
    zone = _read_mrz(card, picture, engine, scratch)
    if zone is not None:
        code, zone_lines = zone
        codes = (*codes, code)
        lines = (*(line for line in lines if line.box.center_y < code.box.top), *zone_lines)
    # Both transforms lead from the loaded picture; going back along the card's and on along the page's joins them.
    to_page = card.source_to_page.inverse().then(page.source_to_page)
    return CardView(card, picture, lines, codes, to_page, (turned + recognized.turn) % 360)


def _read_mrz(card: PageImage, picture: Gray, engine: OcrEngine, scratch: Path) -> tuple[Code, tuple[Line, ...]] | None:
    """Return the machine-readable zone and its lines; None without one whose check digits hold."""
    for box in find_mrz_zones(card.pixels):
        pad = box.height // 8
        top, left = max(0, box.top - pad), max(0, box.left - pad)
        crop = picture[top : box.bottom + pad, left : box.right + pad]
        for language, height in _MRZ_READINGS:
            scale = height / max(1, box.height)
            size = (round(crop.shape[1] * scale), round(crop.shape[0] * scale))
            file = scratch / "mrz.tif"
            save_gray(resized(crop, size), file, None)
            words = engine.recognize(file, segmentation=Segmentation.BLOCK, language=language, allowed=ALPHABET)
            lines = arrange_lines(tuple(_placed(raw, scale, left, top) for raw in words))
            mrz = find_mrz([line.text for line in lines])
            if mrz is not None and mrz.valid:
                found = tuple(lines[index] for index in mrz.line_indexes)
                verified = tuple(map(_with_text, found, mrz.text.splitlines()))
                return Code(CodeKind.MRZ, mrz.text, bounding_box(line.box for line in found)), verified
    return None


def _with_text(line: Line, text: str) -> Line:
    """Return a line of the zone with its verified characters; fillers are often misread as K."""
    return replace(line, words=(Word(text, line.box, line.confidence),))


def _placed(raw: RawWord, scale: float, left: int, top: int) -> RawWord:
    box: Box = raw.word.box.scaled(1 / scale).shifted(left, top)
    return replace(raw, word=replace(raw.word, box=box))
