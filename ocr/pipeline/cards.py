"""ID cards on a sheet: each cut out, set upright and read by itself."""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from ocr.codes.citizen_qr import parse_citizen_qr
from ocr.codes.codes import read_codes, without_codes
from ocr.codes.mrz import find_mrz
from ocr.codes.mrz_zone import ALPHABET, FILLER, find_mrz_zones
from ocr.engines.base import OcrEngine, RawWord, Segmentation
from ocr.imaging.cards import turn_cards
from ocr.imaging.encode import resized, save_gray
from ocr.imaging.gray_seals import is_colourless
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
    straight: Straight, engine: OcrEngine, scratch: Path, *, lies_right: bool = False, threads: int = 1
) -> tuple[Straight, tuple[CardView, ...]]:
    """Return the page turned as its first card wants it, and the page's cards in reading order.

    With `lies_right` the page stays as it lies; each card is read the way it wants to be all the same. So many
    `threads` read cards side by side.

    Raises:
        EngineError: as the recogniser says it.
    """
    files = [scratch / f"card{number}.tif" for number, _ in enumerate(straight.cards)]
    with ThreadPoolExecutor(threads, thread_name_prefix="card") as side_by_side:
        views = tuple(side_by_side.map(partial(_view, straight.page, engine), straight.cards, files))
    if lies_right or not views[0].turn:
        return straight, views
    return _turned(straight, views, views[0].turn)


def _turned(straight: Straight, views: Sequence[CardView], turn: int) -> tuple[Straight, tuple[CardView, ...]]:
    """Return a page turned on with the cards that were read on it, in what is then their reading order."""
    size = straight.page.width, straight.page.height
    after = straight.turned(turn)
    moved = {
        turn_cards((quad,), turn, *size)[0]: replace(
            view, to_page=_to_page(view.image, after.page), turn=(view.turn - turn) % 360
        )
        for quad, view in zip(straight.cards, views, strict=True)
    }
    cards = turn_cards(straight.cards, turn, *size)
    return replace(after, cards=cards), tuple(moved[quad] for quad in cards)


def _to_page(card: PageImage, page: PageImage) -> Transform:
    # Both transforms lead from the loaded picture; going back along the card's and on along the page's joins them.
    return card.source_to_page.inverse().then(page.source_to_page)


def _view(page: PageImage, engine: OcrEngine, quad: Quad, scratch: Path) -> CardView:
    card = flatten_perspective(page, quad)
    turned = 90 if card.height > card.width else 0
    card = turn(card, turned)
    codes, zones = read_codes(card.pixels), find_mrz_zones(card.pixels)
    if _is_head_down(card, codes, zones):
        card, turned = turn(card, 180), turned + 180
        codes, zones = read_codes(card.pixels), find_mrz_zones(card.pixels)
    picture = without_codes(clean_for_recognition(card), codes)
    zone = _read_mrz(picture, zones, engine, scratch)
    recognized = recognize_upright(
        picture if zone is None else _above(picture, zone[0].box),
        engine,
        scratch,
        Segmentation.SPARSE,
        lies_right=zone is not None,
        is_tinted=not is_colourless(card.pixels),
    )
    if recognized.turn:
        card = turn(card, recognized.turn)
        codes = read_codes(card.pixels)
        picture = without_codes(clean_for_recognition(card), codes)
        zone = _read_mrz(picture, find_mrz_zones(card.pixels), engine, scratch)
    lines = recognized.lines
    if zone is not None:
        code, zone_lines = zone
        codes = (*codes, code)
        lines = (*(line for line in lines if line.box.center_y < code.box.top), *zone_lines)
    return CardView(card, picture, lines, codes, _to_page(card, page), (turned + recognized.turn) % 360)


def _is_head_down(card: PageImage, codes: Sequence[Code], zones: Sequence[Box]) -> bool:
    """Say whether a card shows its holder's code in its lower left half, or without one, its zone in its upper half."""
    middle_x, middle_y = card.width / 2, card.height / 2
    own = next((code.box for code in codes if code.kind is CodeKind.QR and parse_citizen_qr(code.payload)), None)
    if own is not None:
        return own.center_x < middle_x and own.center_y > middle_y
    return bool(zones) and all(zone.center_y < middle_y for zone in zones)


def _above(picture: Gray, zone: Box) -> Gray:
    """Return a card's picture with paper in place of its zone and what is below it, which was read already."""
    upper = picture.copy()
    upper[zone.top :] = 255
    return upper


def _read_mrz(
    picture: Gray, zones: Sequence[Box], engine: OcrEngine, scratch: Path
) -> tuple[Code, tuple[Line, ...]] | None:
    """Return the machine-readable zone and its lines; None without one whose check digits hold."""
    for box in zones:
        pad = box.height // 8
        top, left = max(0, box.top - pad), max(0, box.left - pad)
        crop = picture[top : box.bottom + pad, left : box.right + pad]
        for language, height in _MRZ_READINGS:
            scale = height / max(1, box.height)
            size = (round(crop.shape[1] * scale), round(crop.shape[0] * scale))
            save_gray(resized(crop, size), scratch, None)
            words = engine.recognize(scratch, segmentation=Segmentation.BLOCK, language=language, allowed=ALPHABET)
            lines = arrange_lines(tuple(_placed(raw, scale, left, top) for raw in words))
            mrz = find_mrz([line.text for line in lines])
            if mrz is not None and mrz.valid:
                found = tuple(lines[index] for index in mrz.line_indexes)
                verified = tuple(map(_with_text, found, mrz.text.splitlines()))
                return Code(CodeKind.MRZ, mrz.text, bounding_box(line.box for line in found)), verified
            if lines and not any(FILLER in line.text for line in lines):
                break  # a third of a zone is fillers: this is other print
    return None


def _with_text(line: Line, text: str) -> Line:
    """Return a line of the zone with its verified characters; fillers are often misread as K."""
    return replace(line, words=(Word(text, line.box, line.confidence),))


def _placed(raw: RawWord, scale: float, left: int, top: int) -> RawWord:
    box: Box = raw.word.box.scaled(1 / scale).shifted(left, top)
    return replace(raw, word=replace(raw.word, box=box))
