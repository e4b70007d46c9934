"""A page set upright and straight."""

from __future__ import annotations

from dataclasses import dataclass, replace

from ocr.imaging.cards import find_cards
from ocr.imaging.crop import crop_to_paper
from ocr.imaging.deskew import deskew, deskew_gray
from ocr.imaging.ink import to_gray_for_ocr
from ocr.imaging.orientation import turn, turn_picture
from ocr.imaging.page_image import Gray, PageImage
from ocr.imaging.perspective import find_page_outline, flatten_perspective
from ocr.imaging.quad import Quad
from ocr.imaging.quality import is_two_toned
from ocr.imaging.upright import judge_uprightness

_LEAST_SKEW_DEG = 0.08  # less is not worth a resampling
_HEAD_DOWN = 0.5


@dataclass(frozen=True, slots=True)
class Straight:
    """A page as it should stand.

    `gray` is its grey picture without seals, not yet cleaned. `rotation` is the clockwise turn applied, `skew_deg` the
    skew removed. `cards` are the ID cards lying on it; a sheet with cards is left as scanned, each card being set
    straight by itself. `two_toned` tells what the picture was before it was turned (see `is_two_toned`).
    """

    page: PageImage
    gray: Gray
    rotation: int
    skew_deg: float
    cards: tuple[Quad, ...] = ()
    two_toned: bool = False

    @classmethod
    def untouched(cls, page: PageImage) -> Straight:
        """Return a page that was upright and straight already."""
        return cls(page, to_gray_for_ocr(page.pixels), 0, 0.0)

    def turned(self, clockwise_deg: int) -> Straight:
        """Return the page turned on by quarter turns; places of cards are lost and must be found again."""
        return replace(
            self,
            page=turn(self.page, clockwise_deg),
            gray=turn_picture(self.gray, clockwise_deg),
            rotation=(self.rotation + clockwise_deg) % 360,
            cards=(),
        )


def straighten(image: PageImage, *, lies_right: bool = False) -> Straight:
    """Return a loaded page flattened, cropped, upright and straight, as far as its picture alone tells.

    With `lies_right` somebody has said which side is up, and the page is not turned.
    """
    page, cards = flatten(image)
    if cards:
        straight = Straight(page, to_gray_for_ocr(page.pixels), 0, 0.0, cards)
    else:
        straight = _set_right(page) if lies_right else _upright(page)
    return replace(straight, two_toned=is_two_toned(image.pixels))


def flatten(image: PageImage) -> tuple[PageImage, tuple[Quad, ...]]:
    """Return a loaded page flat and cropped to its paper, and the cards on it; a sheet of cards stays as it is."""
    cards = find_cards(image)
    if cards:
        return image, cards
    outline = find_page_outline(image)
    page = crop_to_paper(image) if outline is None else flatten_perspective(image, outline)
    return page, find_cards(page) if outline is not None else ()


def _upright(page: PageImage) -> Straight:
    """Return a flat page turned; its seals are looked for once, before that."""
    gray = to_gray_for_ocr(page.pixels)
    lies = judge_uprightness(gray)
    rotation = 90 if lies.sideways else 0
    page, gray = turn(page, rotation), turn_picture(gray, rotation)
    if abs(lies.skew_deg) >= _LEAST_SKEW_DEG:
        page, gray = deskew(page, lies.skew_deg), deskew_gray(gray, lies.skew_deg)
    if lies.upside_down > _HEAD_DOWN:
        page, gray, rotation = turn(page, 180), turn_picture(gray, 180), rotation + 180
    return Straight(page, gray, rotation, lies.skew_deg)


def _set_right(page: PageImage) -> Straight:
    """Return a flat page that lies the right way up, without its skew."""
    gray = to_gray_for_ocr(page.pixels)
    lies = judge_uprightness(gray)
    if lies.sideways or abs(lies.skew_deg) < _LEAST_SKEW_DEG:  # rows of a page that seems to lie tell nothing of skew
        return Straight(page, gray, 0, 0.0)
    return Straight(deskew(page, lies.skew_deg), deskew_gray(gray, lies.skew_deg), 0, lies.skew_deg)
