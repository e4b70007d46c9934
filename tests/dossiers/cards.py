"""Made identity cards as a flatbed scanner sees them: plastic on a white sheet, one side, both, or two people's."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from tests.dossiers.card_face import CardFace, CardLook
from tests.dossiers.card_holder import CITIZEN_CARD, IDENTITY_CARD, CardHolder, invent_holder
from tests.dossiers.card_shape import CARD_SIZE_PX, PX_PER_MM, SHEET_DPI, lay_card
from tests.dossiers.card_sides import PRINTERS
from tests.dossiers.fonts import ARIMO, FREE_SANS
from tests.dossiers.guilloche import Palette, guilloche
from tests.dossiers.people import Person
from tests.dossiers.truth import MadePage, PageTruth, Pixels, Split

_A4_MM = (210.0, 297.0)
_A5_MM = (210.0, 148.5)
_QR_SIDE = {CITIZEN_CARD: "front", IDENTITY_CARD: "back"}
_FAMILIES = {Split.TUNING: ARIMO, Split.HELD_APART: FREE_SANS}
_PALETTES: dict[tuple[str, Split], tuple[Palette, ...]] = {
    (CITIZEN_CARD, Split.TUNING): (
        Palette((186, 219, 214), (214, 226, 196), ((86, 158, 150), (196, 168, 84), (110, 150, 180))),
        Palette((196, 222, 206), (204, 220, 212), ((100, 160, 130), (206, 150, 90))),
    ),
    (CITIZEN_CARD, Split.HELD_APART): (
        Palette((206, 216, 190), (182, 208, 220), ((120, 150, 90), (180, 120, 110), (90, 140, 160))),
    ),
    (IDENTITY_CARD, Split.TUNING): (
        Palette((190, 214, 226), (222, 212, 200), ((96, 150, 184), (206, 140, 110), (150, 170, 120))),
        Palette((204, 220, 220), (214, 206, 222), ((90, 160, 170), (170, 120, 160))),
    ),
    (IDENTITY_CARD, Split.HELD_APART): (
        Palette((220, 206, 200), (188, 216, 206), ((190, 120, 110), (90, 160, 140), (150, 140, 180))),
    ),
}


@dataclass(frozen=True)
class CardSheet:
    """Several people's cards on one sheet: the page, and the truth of each card from top to bottom.

    `page.truth` has the lines and codes of all cards but no fields, as the sheet is not one paper.
    """

    page: MadePage
    cards: tuple[PageTruth, ...]


@dataclass(frozen=True)
class _Card:
    """The sides of one card that are laid on a sheet, and what they say together."""

    sides: tuple[Pixels, ...]
    truth: PageTruth


def make_card(
    document_type: str, side: str, rng: np.random.Generator, split: Split, person: Person | None = None
) -> MadePage:
    """Return a sheet at 300 dpi with one person's card.

    Args:
        document_type: "citizen_id_card" or "identity_card".
        side: "front", "back", or "both" (front above back, as offices copy them).
        rng: decides who it is and how it lies.
        split: whose fonts, colours and places.
        person: the holder; None invents one.

    The truth's fields are those printed in letters on the sides shown; what the QR code or the MRZ alone tells (the
    old number, say) is in `codes`.
    """
    card = _print_card(invent_holder(document_type, rng, split, person), document_type, side, rng, split)
    small = side != "both" and rng.random() < 0.4
    sheet_mm = _A5_MM if small else _A4_MM
    height_mm = sum(part.shape[0] for part in card.sides) / PX_PER_MM + 12 * (len(card.sides) - 1)
    x_mm = rng.uniform(64, sheet_mm[0] - 56)
    top_mm = rng.uniform(16, sheet_mm[1] - height_mm - 16)
    if rng.random() < 0.5:  # most people lay it near the top middle
        x_mm, top_mm = sheet_mm[0] / 2 + rng.uniform(-12, 12), rng.uniform(18, 50)
    pixels = _lay_column(_blank_sheet(sheet_mm), card.sides, (x_mm, top_mm), 12.0, rng)
    return MadePage(pixels, SHEET_DPI, card.truth)


def make_card_sheet(rng: np.random.Generator, split: Split, cards: int = 2) -> CardSheet:
    """Return an A4 sheet with two to four people's cards: fronts one below the other, or two cards' both sides.

    Each person's card is of either type; `CardSheet.cards` tells them apart.
    """
    both = cards == 2 and bool(rng.random() < 0.5)
    made = []
    for paper in range(cards):
        document_type = (CITIZEN_CARD, IDENTITY_CARD)[rng.integers(2)]
        holder = invent_holder(document_type, rng, split)
        card = _print_card(holder, document_type, "both" if both else "front", rng, split)
        made.append(replace(card, truth=replace(card.truth, paper=paper)))
    pixels = _blank_sheet(_A4_MM)
    step_mm = (_A4_MM[1] - 30) / cards
    for index, card in enumerate(made):
        if both:
            place = (_A4_MM[0] * (0.255 + 0.49 * index), rng.uniform(30, 60))
        else:
            place = (_A4_MM[0] / 2 + rng.uniform(-30, 30), 15 + index * step_mm + rng.uniform(2, max(3, step_mm - 62)))
        pixels = _lay_column(pixels, card.sides, place, 14.0, rng, wander_deg=1.2 if both else 3.0)
    truths = tuple(card.truth for card in made)
    together = PageTruth(
        document_type=truths[0].document_type,
        fields={},
        lines=[line for truth in truths for line in truth.lines],
        codes=[code for truth in truths for code in truth.codes],
        side=truths[0].side,
        variant=f"{cards}_cards",
    )
    return CardSheet(MadePage(pixels, SHEET_DPI, together), truths)


def _print_card(holder: CardHolder, document_type: str, side: str, rng: np.random.Generator, split: Split) -> _Card:
    look = _look(rng, split)
    palettes = _PALETTES[document_type, split]
    palette = palettes[rng.integers(len(palettes))]
    pictures: list[Pixels] = []
    fields: dict[str, str | list[str]] = {}
    lines: list[str] = []
    codes: list[dict[str, str]] = []
    for shown in ("front", "back") if side == "both" else (side,):
        face = CardFace.on(guilloche(CARD_SIZE_PX, rng, palette), look)
        fields |= PRINTERS[document_type, shown](face, holder, rng)
        pictures.append(face.pixels)
        lines += face.lines
        if _QR_SIDE[document_type] == shown:
            codes.append({"kind": "qr", "text": holder.qr_text})
        if shown == "back":
            codes.append({"kind": "mrz", "text": "\n".join(holder.mrz_lines)})
    variant = f"{document_type}-{look.family.name}-{'compact' if look.compact else 'airy'}"
    truth = PageTruth(document_type, fields, lines, codes, side=side, variant=variant)
    return _Card(tuple(pictures), truth)


def _look(rng: np.random.Generator, split: Split) -> CardLook:
    apart = split is Split.HELD_APART
    return CardLook(
        family=_FAMILIES[split],
        ink=(30, 30, 34) if rng.random() < 0.6 else (42, 40, 56),
        title_ink=(196, 36, 40) if rng.random() < 0.7 else (168, 30, 46),
        value_pt=rng.uniform(7.2, 8.0),
        label_pt=rng.uniform(5.3, 5.7),
        shift_mm=(rng.uniform(-0.3, 0.3) + (0.4 if apart else 0), rng.uniform(-0.25, 0.25) - (0.3 if apart else 0)),
        bold_values=bool(rng.random() < 0.35),
        compact=bool(rng.random() < 0.5),
    )


def _blank_sheet(size_mm: tuple[float, float]) -> Pixels:
    width, height = (round(side * PX_PER_MM) for side in size_mm)
    return np.full((height, width, 3), 255, dtype=np.uint8)


def _lay_column(
    sheet: Pixels,
    sides: tuple[Pixels, ...],
    place_mm: tuple[float, float],
    gap_mm: float,
    rng: np.random.Generator,
    wander_deg: float = 2.5,
) -> Pixels:
    """Lay sides one below the other, each turned a little of its own; the place is the column's middle and top."""
    x_mm, y_mm = place_mm
    for side in sides:
        height_mm = side.shape[0] / PX_PER_MM
        centre = (x_mm + rng.uniform(-2, 2)) * PX_PER_MM, (y_mm + height_mm / 2) * PX_PER_MM
        sheet = lay_card(sheet, side, centre, float(np.clip(rng.normal(0, wander_deg / 2), -wander_deg, wander_deg)))
        y_mm += height_mm + gap_mm
    return sheet
