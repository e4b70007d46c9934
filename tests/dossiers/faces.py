"""Papers of several faces, as folded certificates and books have: a face a scan, or two of them side by side on one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

import cv2
import numpy as np
from PIL import Image

from tests.dossiers import card_marks as marks
from tests.dossiers.canvas import A4, POINT, Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.dice import Dice
from tests.dossiers.fit import fitted
from tests.dossiers.guilloche import Palette, guilloche
from tests.dossiers.light import as_pixels
from tests.dossiers.look import Look, look_for
from tests.dossiers.truth import MadePage, Pixels

Face = Callable[[Sheet], None]
"""Fills one face; must do the same every time."""

PINK = Palette((253, 238, 234), (250, 226, 224), ((232, 176, 176), (240, 200, 180), (226, 170, 190)))
"""The paper that certificates of land are printed on."""
_FOLD = (176, 166, 160)
_EDGE_PX = 90


@dataclass(frozen=True)
class Folded:
    """A layout by the function that gives its faces.

    `scans` says which faces lie on each scan, from left to right; () for a scan of each. `paper` is what they are
    printed on, None for white.
    """

    name: str
    faces: Callable[[Cast, Dice], Sequence[Face]]
    points: float = 12.5
    page: tuple[int, int] = A4
    margins: tuple[float, float, float] | None = None
    scans: tuple[tuple[int, ...], ...] = ()
    paper: Palette | None = None


def folded_paper(document_type: str, layout: Folded, cast: Cast, dice: Dice) -> tuple[MadePage, ...]:
    """Return the scans of a paper of several faces, in the order in which they were laid on the glass."""
    look = look_for(cast.split, dice, layout.points)
    if layout.margins is not None:
        left, right, top = layout.margins
        look = replace(look, left=left, right=right, top=top, bottom=min(look.bottom, top))
    faces = [
        _face(document_type, layout, fill, look, dice.fork(f"face{number}"))
        for number, fill in enumerate(layout.faces(cast, dice.fork("text")))
    ]
    scans = layout.scans or tuple((number,) for number in range(len(faces)))
    return tuple(_side_by_side([faces[number] for number in scan]) for scan in scans)


def _face(document_type: str, layout: Folded, fill: Face, look: Look, dice: Dice) -> MadePage:
    page = fitted(fill, look, dice, layout.page).finish(document_type, variant=layout.name)
    if layout.paper is None:
        return page
    woven = guilloche(layout.page, dice.fork("paper").rng, layout.paper)
    return replace(page, pixels=as_pixels(np.minimum(page.pixels, woven)))


def _side_by_side(faces: Sequence[MadePage]) -> MadePage:
    """Return faces on one picture from left to right, a fold between them."""
    whole = faces[0]
    for face in faces[1:]:
        lines = len(whole.truth.lines)
        fields = dict(whole.truth.fields)
        for key, value in face.truth.fields.items():
            known = fields.get(key)
            fields[key] = known + value if isinstance(known, list) and isinstance(value, list) else value
        truth = replace(
            whole.truth,
            fields=fields,
            lines=whole.truth.lines + face.truth.lines,
            codes=whole.truth.codes + face.truth.codes,
            pen=whole.truth.pen + [[line + lines, start, end] for line, start, end in face.truth.pen],
            handwritten=whole.truth.handwritten + face.truth.handwritten,
        )
        pixels = as_pixels(np.concatenate([whole.pixels, face.pixels], axis=1))
        fold = whole.pixels.shape[1]
        cv2.line(pixels, (fold, 0), (fold, pixels.shape[0]), _FOLD, 4)
        whole = replace(whole, pixels=pixels, truth=truth)
    return whole


def frame(sheet: Sheet, colour: tuple[int, int, int], *, inset: float = 26.0) -> None:
    """Draw the double frame that certificates stand in, `inset` points from the edge."""
    width, height = sheet.size
    for points, thick in ((inset, 9), (inset + 6, 3)):
        edge = points * POINT
        sheet.draw.rectangle([edge, edge, width - edge, height - edge], outline=colour, width=thick)


def emblem(sheet: Sheet, points: float) -> None:
    """Print an emblem in the middle of the frame, so many points wide."""
    size = round(points * POINT)
    pixels, mask = marks.emblem(size)
    _paste(sheet, pixels, (round((sheet.left + sheet.right - size) / 2), round(sheet.y)), mask)
    sheet.y += size


def qr_code(sheet: Sheet, text: str, points: float) -> None:
    """Print a QR code in the upper right corner of the sheet and note what it says."""
    size = round(points * POINT)
    _paste(sheet, marks.qr_code(text, size), (sheet.size[0] - size - _EDGE_PX, _EDGE_PX))
    sheet.codes.append({"kind": "qr", "text": text})


def bars(sheet: Sheet, number: str, *, height: float = 26.0) -> None:
    """Print the bars of a number, too fine for a reader, with the number below them."""
    rng = sheet.dice.fork("bars").rng
    x, top = sheet.left, sheet.y
    while x < sheet.left + 0.36 * sheet.width:
        thick = int(rng.integers(2, 9))
        sheet.draw.rectangle([x, top, x + thick, top + height * POINT], fill=sheet.look.ink)
        x += thick + int(rng.integers(3, 9))
    sheet.skip(height + 2)
    sheet.para(number)


def _paste(sheet: Sheet, pixels: Pixels, corner: tuple[int, int], mask: Pixels | None = None) -> None:
    sheet.image.paste(Image.fromarray(pixels), corner, None if mask is None else Image.fromarray(mask))
