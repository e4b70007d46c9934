"""From a clean made page to the picture that a scanner, a copier or a phone would deliver.

The levels combine the single defects of `defects_paper`, `defects_scanner` and `defects_camera`. What is printed, and
so the truth, stays the same; only `rotation` follows the page when it comes in turned.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

import cv2
import numpy as np

from tests.dossiers import defects_camera as camera
from tests.dossiers import defects_paper as paper
from tests.dossiers import defects_scanner as scanner
from tests.dossiers.card_cutout import CARD_TYPES, cut_out_cards
from tests.dossiers.light import as_pixels
from tests.dossiers.truth import Level, MadePage, Pixels

Defect = Callable[[Pixels, np.random.Generator, float], Pixels]

_MADE_DPI = 300
_OFFICE_DPI = 200
_TURN_CHANCE = 0.15
_CARD_WIDTH_PX = (1050, 1500)
_CARDS_IN_A_PHOTOGRAPH = 2  # a sheet with more is photographed as a page


def degrade(page: MadePage, rng: np.random.Generator, level: Level, *, turn: bool | None = None) -> MadePage:
    """Return a made page as it comes out of a device of the given level.

    `turn` says whether the page lies a quarter or half turn wrong; None leaves it to chance (15 %, never when CLEAN).
    The returned `dpi` is what the file will claim: the true one for scanners and copiers, None for phones.
    """
    pixels, dpi = _DEVICES[level](page, rng)
    chance = 0.0 if level is Level.CLEAN else _TURN_CHANCE
    if rng.random() < chance if turn is None else turn:
        quarters = int(rng.choice((1, 2, 2, 3)))
        return turned_page(replace(page, pixels=pixels, dpi=dpi), quarters)
    return replace(page, pixels=pixels, dpi=dpi)


def turned_page(page: MadePage, quarters: int) -> MadePage:
    """Return the page turned counter-clockwise by quarter turns, its truth telling how to undo them."""
    pixels = np.ascontiguousarray(np.rot90(page.pixels, quarters))
    rotation = (page.truth.rotation + 90 * quarters) % 360
    return replace(page, pixels=pixels, truth=replace(page.truth, rotation=rotation))


def _some(
    pixels: Pixels, rng: np.random.Generator, defects: Sequence[tuple[Defect, float]], low: float, high: float
) -> Pixels:
    """Apply each defect by its chance, at a strength between two bounds."""
    for defect, chance in defects:
        strength = rng.uniform(low, high)
        if rng.random() < chance:
            pixels = defect(pixels, rng, strength)
    return pixels


def _clean(page: MadePage, rng: np.random.Generator) -> tuple[Pixels, int | None]:
    pixels = scanner.skewed(page.pixels, rng.uniform(-0.3, 0.3)) if rng.random() < 0.6 else page.pixels
    return scanner.scanner_noise(pixels, rng, 0.1), page.dpi


def _office(page: MadePage, rng: np.random.Generator) -> tuple[Pixels, int | None]:
    pixels = scanner.resampled(page.pixels, _OFFICE_DPI / (page.dpi or _MADE_DPI))
    is_card = page.truth.document_type in CARD_TYPES
    pixels = _some(
        pixels,
        rng,
        [
            (paper.extra_seal, 0.0 if is_card or page.truth.blank else 0.2),
            (paper.bleed_through, 0.0 if is_card else 0.3),
            (paper.punch_holes, 0.3),
            (paper.staple_mark, 0.2),
            (paper.fold_shadow, 0.0 if is_card else 0.12),
            (paper.tint_paper, 0.85),
        ],
        0.1,
        0.6,
    )
    ground = (12, 12, 12) if rng.random() < 0.15 else scanner.WHITE
    pixels = scanner.skewed(pixels, float(np.clip(rng.normal(0, 0.7), -1.6, 1.6)), ground=ground)
    pixels = _some(pixels, rng, [(scanner.page_edge, 0.3), (scanner.soften, 0.4), (scanner.streaks, 0.1)], 0.1, 0.5)
    pixels = scanner.scanner_noise(pixels, rng, rng.uniform(0.1, 0.7))
    return scanner.jpeg(pixels, int(rng.integers(75, 89))), _OFFICE_DPI


def _copy(page: MadePage, rng: np.random.Generator) -> tuple[Pixels, int | None]:
    dpi = int(rng.choice((150, 200, 200)))
    is_card = page.truth.document_type in CARD_TYPES
    pixels = paper.to_grey(scanner.resampled(page.pixels, dpi / (page.dpi or _MADE_DPI)))
    pixels = _some(
        pixels,
        rng,
        [
            (paper.bleed_through, 0.0 if is_card else 0.4),
            (paper.fold_shadow, 0.0 if is_card else 0.35),
            (paper.punch_holes, 0.35),
            (paper.staple_mark, 0.3),
        ],
        0.4,
        1.0,
    )
    pixels = scanner.skewed(pixels, rng.uniform(-1.6, 1.6))
    pixels = _some(pixels, rng, [(scanner.dark_edges, 0.4), (scanner.soften, 0.5)], 0.2, 0.9)
    kinds: tuple[Defect, ...] = (scanner.low_ink, scanner.washed_contrast, scanner.washed_contrast)
    if not is_card and dpi == _OFFICE_DPI:
        kinds = (scanner.one_bit, scanner.one_bit, *kinds)  # copied plastic goes to black blots: nobody keeps that
    kind = kinds[rng.integers(len(kinds))]
    pixels = kind(pixels, rng, rng.uniform(0.3, 1.0))
    pixels = _some(pixels, rng, [(scanner.speckle, 0.7), (scanner.streaks, 0.35), (scanner.page_edge, 0.4)], 0.3, 1.0)
    if kind is scanner.one_bit:
        return np.where(pixels > 127, np.uint8(255), np.uint8(0)), dpi
    pixels = scanner.scanner_noise(pixels, rng, rng.uniform(0.2, 1.0))
    return scanner.jpeg(pixels, int(rng.integers(60, 86))), dpi


def _phone(page: MadePage, rng: np.random.Generator) -> tuple[Pixels, int | None]:
    cards = cut_out_cards(page.pixels) if page.truth.document_type in CARD_TYPES else []
    alone = 0 < len(cards) <= _CARDS_IN_A_PHOTOGRAPH
    pixels = _photograph_cards(cards, rng) if alone else _photograph_page(page, rng)
    pixels = camera.uneven_light(pixels, rng, rng.uniform(0.2, 1.0))
    pixels = _some(pixels, rng, [(camera.cast_shadow, 0.4), (camera.glare, 0.3 if alone else 0.0)], 0.2, 1.0)
    pixels = _some(pixels, rng, [(camera.hand_blur, 1.0), (camera.sensor_noise, 1.0)], 0.1, 0.9)
    pixels = _some(pixels, rng, [(camera.scanner_app_foot, 0.12)], 0.0, 1.0)
    return scanner.jpeg(pixels, int(rng.integers(70, 86))), None


def _photograph_page(page: MadePage, rng: np.random.Generator) -> Pixels:
    dpi = rng.uniform(115, 170)
    pixels = scanner.resampled(page.pixels, dpi / (page.dpi or _MADE_DPI))
    pixels = _some(
        pixels,
        rng,
        [(paper.tint_paper, 0.9), (paper.bleed_through, 0.2), (paper.fold_shadow, 0.35), (camera.curled, 0.5)],
        0.2,
        0.9,
    )
    close_up = rng.random() < 0.25
    margin = rng.uniform(0.0, 0.02) if close_up else rng.uniform(0.06, 0.2)
    sheet = camera.Sheet(pixels, np.full(pixels.shape[:2], 255, dtype=np.uint8))
    return camera.photographed(sheet, rng, rng.uniform(0.1, 0.3 if close_up else 1.0), margin=margin)


def _photograph_cards(cards: list[camera.Sheet], rng: np.random.Generator) -> Pixels:
    """Lay the cards on a table one below the other, as offices and citizens photograph both sides."""
    width = int(rng.integers(*_CARD_WIDTH_PX))
    gap = round(width * rng.uniform(0.04, 0.09))
    pictures: list[Pixels] = []
    masks: list[Pixels] = []
    for index, card in enumerate(cards):
        size = width, round(card.pixels.shape[0] * width / card.pixels.shape[1])
        if index:
            pictures.append(np.zeros((gap, width, 3), dtype=np.uint8))
            masks.append(np.zeros((gap, width), dtype=np.uint8))
        pictures.append(as_pixels(cv2.resize(card.pixels, size, interpolation=cv2.INTER_CUBIC)))
        masks.append(as_pixels(cv2.resize(card.mask, size, interpolation=cv2.INTER_LINEAR)))
    sheet = camera.Sheet(np.concatenate(pictures), np.concatenate(masks))
    return camera.photographed(sheet, rng, rng.uniform(0.1, 0.9), margin=rng.uniform(0.08, 0.3))


_DEVICES: dict[Level, Callable[[MadePage, np.random.Generator], tuple[Pixels, int | None]]] = {
    Level.CLEAN: _clean,
    Level.OFFICE: _office,
    Level.COPY: _copy,
    Level.PHONE: _phone,
}
