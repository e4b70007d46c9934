"""Cards on a sheet: each upright in a picture of its own, with its codes, and the way back to the page."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from ocr.engines.base import Orientation, RawWord, Segmentation
from ocr.imaging.cards import find_cards
from ocr.imaging.page_image import PageImage, Pixels
from ocr.pipeline.cards import CardView, find_card_views
from ocr.pipeline.straighten import Straight
from ocr.types import Box, CodeKind, Word
from tests.dossiers.card_marks import qr_code
from tests.ocr.codes.drawn_zone import LINES, card
from tests.ocr.imaging.drawn import as_rgb, card_face, page_of, white_page

FACE = card_face(506)
PLACE = (300, 260)
SECOND = (340, 1100)
"""Left and top of a card lying straight on the sheet."""


def sheet(*cards: tuple[Pixels, tuple[int, int]]) -> PageImage:
    picture = as_rgb(white_page())
    for face, (left, top) in cards:
        picture[top : top + face.shape[0], left : left + face.shape[1]] = face
    return page_of(picture)


def straight(page: PageImage) -> Straight:
    found = Straight.untouched(page)
    return Straight(found.page, found.gray, 0, 0.0, find_cards(page))


def turned(face: Pixels, quarters: int) -> Pixels:
    return np.ascontiguousarray(np.rot90(face, k=-quarters))


@dataclass
class CardEngine:
    """Reads a card surely when its portrait stands on the left of its text, and zones as it is told."""

    zones: list[str] = field(default_factory=list)
    languages: list[str | None] = field(default_factory=list)
    texts: list[Path] = field(default_factory=list)

    def recognize(
        self,
        picture: Path,
        *,
        segmentation: Segmentation,
        language: str | None = None,
        allowed: str | None = None,
        dpi: int | None = None,
    ) -> tuple[RawWord, ...]:
        """See `OcrEngine`."""
        del dpi
        with Image.open(picture) as opened:
            gray = np.asarray(opened.convert("L"))
        height, width = gray.shape
        if allowed is not None:
            self.languages.append(language)
            return _rows(self.zones.pop(0) if self.zones else "", width, height)
        if segmentation is not Segmentation.SPARSE:
            return ()
        self.texts.append(picture)
        left, right = (float(half.mean()) for half in np.array_split(gray, 2, axis=1))
        confidence = 0.95 if left < right else 0.3
        words = [Word(text, Box(20 * i, 20, 20 * i + 15, 40), confidence) for i, text in enumerate(["CĂN", "CƯỚC"] * 3)]
        return tuple(RawWord(word, 1, 1) for word in words)

    def find_orientation(self, picture: Path) -> Orientation | None:
        """See `OcrEngine`."""
        del picture
        return None


def _rows(zone: str, width: int, height: int) -> tuple[RawWord, ...]:
    rows = zone.splitlines()
    step = height // max(1, len(rows))
    return tuple(
        RawWord(Word(text, Box(5, 5 + step * row, width - 5, step * (row + 1) - 5), 0.9), 1, row)
        for row, text in enumerate(rows)
    )


def views(page: PageImage, folder: Path, engine: CardEngine | None = None) -> tuple[Straight, tuple[CardView, ...]]:
    return find_card_views(straight(page), engine or CardEngine(), folder)


def corners_on_page(view: CardView) -> Box:
    return view.to_page.apply_to_box(Box(0, 0, view.image.width, view.image.height))


def lies_at(view: CardView, left: int, top: int) -> bool:
    true = Box(left, top, left + FACE.shape[1], top + FACE.shape[0])
    return all(abs(a - b) < 8 for a, b in zip(corners_on_page(view).as_ltwh(), true.as_ltwh(), strict=True))


def test_upright_cards_are_cut_out_where_they_lie(tmp_path: Path) -> None:
    page, found = views(sheet((FACE, PLACE), (FACE, SECOND)), tmp_path)
    assert page.rotation == 0
    assert [view.turn for view in found] == [0, 0]
    assert lies_at(found[0], *PLACE)
    assert lies_at(found[1], *SECOND)
    assert all(view.lines[0].text.startswith("CĂN CƯỚC") for view in found)
    assert all(view.image.width > view.image.height for view in found)
    assert all(view.picture.shape == (view.image.height, view.image.width) for view in found)


def test_sheet_is_turned_as_its_first_card_wants_it(tmp_path: Path) -> None:
    upside_down = sheet((turned(FACE, 2), PLACE))
    page, (found,) = views(upside_down, tmp_path)
    assert (page.rotation, found.turn) == (180, 0)
    left, top = upside_down.width - PLACE[0] - FACE.shape[1], upside_down.height - PLACE[1] - FACE.shape[0]
    assert lies_at(found, left, top)


def test_card_on_end_turns_the_sheet_by_a_quarter(tmp_path: Path) -> None:
    page, (found,) = views(sheet((turned(FACE, 3), PLACE)), tmp_path)
    assert (page.rotation, found.turn) == (90, 0)
    assert page.page.width > page.page.height


def test_cards_of_a_turned_sheet_are_read_once_and_change_places(tmp_path: Path) -> None:
    other = FACE.copy()
    other[100:120, 200:300] = 0
    engine = CardEngine()
    upside_down = sheet((turned(FACE, 2), PLACE), (turned(other, 2), SECOND))
    page, (upper, lower) = views(upside_down, tmp_path, engine)
    assert (page.rotation, upper.turn, lower.turn) == (180, 0, 0)
    assert len(engine.texts) == 4  # each as it lies and turned
    assert corners_on_page(upper).bottom < corners_on_page(lower).top
    assert int(upper.image.pixels[110, 250].max()) < 60 < int(lower.image.pixels[110, 250].max())


def test_cards_read_side_by_side_keep_their_order_and_pictures(tmp_path: Path) -> None:
    page = straight(sheet((FACE, PLACE), (back(), SECOND)))
    _, found = find_card_views(page, CardEngine([GOOD]), tmp_path, threads=2)
    assert [len(view.codes) for view in found] == [0, 1]
    assert lies_at(found[0], *PLACE)
    assert lies_at(found[1], *SECOND)


def test_zone_in_the_upper_half_turns_a_card_before_it_is_read(tmp_path: Path) -> None:
    engine = CardEngine([GOOD])
    page, (found,) = views(sheet((turned(back(), 2), PLACE)), tmp_path, engine)
    assert (page.rotation, len(engine.texts)) == (180, 1)
    assert [code.payload for code in found.codes] == [GOOD]


def test_holders_code_in_the_lower_left_turns_a_card_before_it_is_read(tmp_path: Path) -> None:
    face = np.full((*FACE.shape[:2], 3), (190, 225, 205), dtype=np.uint8)
    face[100:280, 20:150] = 90
    code = qr_code("001201012345||TRẦN VĂN MẪU|01012010|Nam|Thôn Một, Xã Hai|02012024", 132)
    face[12 : 12 + code.shape[0], -12 - code.shape[1] : -12] = code
    engine = CardEngine()
    page, (found,) = views(sheet((turned(face, 2), PLACE)), tmp_path, engine)
    assert (page.rotation, len(engine.texts)) == (180, 1)
    assert [each.kind for each in found.codes] == [CodeKind.QR]
    assert found.codes[0].box.left > found.image.width / 2


def test_later_card_head_down_is_turned_by_itself(tmp_path: Path) -> None:
    page, (first, second) = views(sheet((FACE, PLACE), (turned(FACE, 2), SECOND)), tmp_path)
    assert (page.rotation, first.turn, second.turn) == (0, 0, 180)
    assert lies_at(second, *SECOND)
    x, y = second.to_page.apply(0, 0)  # its own top left corner is its lower right one on the page
    assert abs(x - SECOND[0] - FACE.shape[1]) < 8
    assert abs(y - SECOND[1] - FACE.shape[0]) < 8


def back() -> Pixels:
    """Return the back of a card on a sheet of 150 dpi, its left half darker as if it bore a portrait."""
    face = card(5.91)[: FACE.shape[0], : FACE.shape[1]].copy()
    face[40:190, 20:110] = 90
    return face


GOOD = "\n".join(LINES)


@pytest.mark.parametrize(
    ("readings", "tries"), [([GOOD], 1), (["", GOOD], 2), ([GOOD.replace("2010", "2011"), "IDVNM<<", GOOD], 3)]
)
def test_zone_is_tried_until_its_check_digits_hold(tmp_path: Path, readings: list[str], tries: int) -> None:
    engine = CardEngine(list(readings))
    _, (found,) = views(sheet((back(), PLACE)), tmp_path, engine)
    (code,) = found.codes
    assert (code.kind, code.payload, len(engine.languages)) == (CodeKind.MRZ, GOOD, tries)
    assert [line.text for line in found.lines][-3:] == list(LINES)
    assert 0 < code.box.left < code.box.right < found.image.width
    assert 0.5 * found.image.height < code.box.top < code.box.bottom < found.image.height
    assert found.lines[0].text.startswith("CĂN CƯỚC")  # what stands above the zone is kept


def test_other_print_is_tried_once(tmp_path: Path) -> None:
    engine = CardEngine(["QUANLYHANHCHINHVETRATTUXAHOI", GOOD])
    _, (found,) = views(sheet((back(), PLACE)), tmp_path, engine)
    assert (found.codes, len(engine.languages)) == ((), 1)


def test_zone_that_never_reads_right_is_no_code(tmp_path: Path) -> None:
    engine = CardEngine()
    _, (found,) = views(sheet((back(), PLACE)), tmp_path, engine)
    assert found.codes == ()
    assert len(engine.languages) >= 4
