"""What papers of the counter have in common as they are printed now: woven paper, bands and hair lines, who signs."""

from __future__ import annotations

import math
from collections.abc import Sequence

from PIL import Image

from tests.dossiers.canvas import POINT, RED, Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.dice import Dice
from tests.dossiers.feet import Signing, signed, titles_of
from tests.dossiers.guilloche import Palette, guilloche
from tests.dossiers.offices import commune_agency
from tests.dossiers.pairs import Line, cells
from tests.dossiers.typeset import BOLD, ITALIC, Style

_PAPERS = (
    Palette((255, 246, 238), (250, 238, 244), ((240, 176, 160), (236, 196, 150), (226, 180, 196))),
    Palette((246, 252, 244), (252, 248, 232), ((176, 214, 168), (214, 206, 140), (170, 204, 190))),
)
_GOLD = (214, 164, 30)
_GREY, _HAIR = (232, 234, 238), (170, 170, 176)


def woven_paper(sheet: Sheet, dice: Dice) -> None:
    """Turn the sheet into woven paper with a red frame and the emblem of the state at its head."""
    woven = guilloche(sheet.size, dice.fork("paper").rng, dice.pick(_PAPERS), depth=0.36)
    sheet.image.paste(Image.fromarray(woven))
    for inset, thick in ((22, 9), (27, 3)):
        edge = inset * POINT
        corners = [edge, edge, sheet.size[0] - edge, sheet.size[1] - edge]
        sheet.draw.rectangle(corners, outline=(176, 60, 50), width=thick)
    _emblem(sheet)


def _emblem(sheet: Sheet) -> None:
    """Draw the emblem of the state as small prints show it: a ring of ears, a star within."""
    middle, radius = ((sheet.left + sheet.right) / 2, sheet.y + 24 * POINT), 23 * POINT
    for part, colour in ((1.0, _GOLD), (0.82, RED)):
        box = [middle[0] - radius * part, middle[1] - radius * part, middle[0] + radius * part,
               middle[1] + radius * part]  # fmt: skip
        sheet.draw.ellipse(box, fill=colour)
    points = []
    for corner in range(10):
        reach, angle = radius * (0.42 if corner % 2 == 0 else 0.17), math.pi * (corner / 5 - 0.5)
        points.append((middle[0] + reach * math.cos(angle), middle[1] - radius * 0.1 + reach * math.sin(angle)))
    sheet.draw.polygon(points, fill=(250, 214, 60))
    sheet.skip(52)


def band(sheet: Sheet, text: str) -> None:
    """Print the heading of a section on a grey band."""
    height = sheet.line_height() * 1.3
    sheet.draw.rectangle([sheet.left, sheet.y, sheet.right, sheet.y + height], fill=_GREY)
    sheet.skip(2.5)
    sheet.para(text, style=BOLD, first=4, after=4)


def hair_row(sheet: Sheet, widths: Sequence[float], columns: Sequence[Sequence[Line]]) -> None:
    """Print cells side by side with a hair line below them."""
    cells(sheet, widths, columns, pad=2)
    sheet.draw.line([(sheet.left, sheet.y + 4), (sheet.right, sheet.y + 4)], fill=_HAIR, width=2)
    sheet.skip(3)


def commune_signs(
    sheet: Sheet, cast: Cast, dice: Dice, *heading: str, day: str = "", note: str = "", left: float = 0.46
) -> None:
    """Print who signs at the right: headings of the form, a small note, titles, signature and seal."""
    agency = commune_agency(cast.commune)

    def right() -> None:
        if day:
            sheet.para(day, align="center", style=ITALIC, after=1)
        for line in heading:
            sheet.para(line, align="center", style=BOLD, after=0)
        if note:
            sheet.para(note, align="center", style=Style(italic=True, size=sheet.look.size - 2.5), after=0)
        titles = titles_of(agency, dice, board=dice.chance(0.3)) if dice.chance(0.75) or not heading else []
        signed(sheet, titles, cast.signer, dice, Signing(agency.seal, stamped=dice.chance(0.2)))

    sheet.put("signer_name", cast.signer)
    sheet.columns((left, 1.0, right))


def signature_box(sheet: Sheet, said: tuple[str, ...]) -> None:
    """Print what a reader of electronic papers shows of the signature: red lines in a red frame."""
    top = sheet.y
    sheet.skip(3)
    sheet.left += 5 * POINT
    for text in said:
        sheet.para(text, style=Style(size=9.5, colour=RED), after=0)
    sheet.left -= 5 * POINT
    sheet.skip(3)
    sheet.draw.rectangle([sheet.left, top, sheet.right, sheet.y], outline=RED, width=4)
