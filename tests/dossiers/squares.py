"""Rows of squares for one digit each, as forms have them for numbers and dates."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from tests.dossiers import pen as hand
from tests.dossiers.canvas import POINT, Sheet
from tests.dossiers.typeset import PEN_DOWN, PEN_UP, PLAIN, Run, Style


@dataclass(frozen=True)
class Squares:
    """How a row of squares looks: their side and the white between two in points, the thickness of their rules."""

    side: float = 17.0
    gap: float = 0.0
    thick: int = 3
    digits: Style = PLAIN
    by_pen: bool = False


def square_row(sheet: Sheet, label: str, digits: str, how: Squares, *, at: float = 0.0, after: float = 6.0) -> None:
    """Print a label and its digits in squares behind it, " " for an empty one.

    Args:
        sheet: where to.
        label: what stands before the squares.
        digits: what stands in them.
        how: how they look.
        at: where the squares begin in points; 0 for right behind the label.
        after: room below in points.
    """
    baseline, begin = _label(sheet, label, how)
    x = sheet.left + at * POINT if at else begin
    _draw(sheet, x, baseline, digits, how)
    sheet.lines.append(f"{label} {_said(digits, how)}".strip())
    sheet.skip(after)


def square_rows(sheet: Sheet, columns: Sequence[tuple[float, str, str]], how: Squares, *, after: float = 6.0) -> None:
    """Print several labels with their squares in one row, each from a part of the frame on."""
    top, said = sheet.y, []
    left = sheet.left
    for part, label, digits in columns:
        sheet.y, sheet.left = top, left + part * (sheet.right - left)
        baseline, begin = _label(sheet, label, how)
        _draw(sheet, begin, baseline, digits, how)
        said.append(f"{label} {_said(digits, how)}".strip())
        sheet.left = left
    sheet.lines.append(" ".join(said))
    sheet.skip(after)


def _label(sheet: Sheet, label: str, how: Squares) -> tuple[float, float]:
    """Print the label; return the baseline and where the squares begin behind it."""
    line = sheet.set_lines([Run(label)])
    side = how.side * POINT
    baseline = sheet.y + max(side * 0.72, sheet.line_height() * 0.78)
    x = sheet.left
    for word in label.split():
        sheet.draw.text((x, baseline), word, font=sheet.font(PLAIN), fill=sheet.look.ink, anchor="ls")
        x += sheet.measure(f"{word} ", PLAIN)
    sheet.y += max(side, sheet.line_height())
    return baseline, sheet.left + (line[0].width if line else 0.0) + 8 * POINT


def _draw(sheet: Sheet, x: float, baseline: float, digits: str, how: Squares) -> None:
    side = how.side * POINT
    top = baseline - side * 0.72
    for digit in digits:
        sheet.draw.rectangle([x, top, x + side, top + side], outline=sheet.look.ink, width=how.thick)
        middle = x + side / 2
        style = Style(pen=True) if how.by_pen else how.digits
        font = sheet.font(style)
        if how.by_pen and digit.strip():
            stroke = hand.Stroke(font, sheet.look.pen_ink, sheet.look.pen_stroke)
            hand.write_text(sheet.image, (middle - font.getlength(digit) / 2, baseline), digit, stroke, sheet.dice)
        elif digit.strip():
            sheet.draw.text((middle, baseline), digit, font=font, fill=sheet.look.ink, anchor="ms")
        x += side + how.gap * POINT


def _said(digits: str, how: Squares) -> str:
    said = " ".join(digits.split()) if not digits.isdigit() else " ".join(digits)
    return f"{PEN_DOWN}{said}{PEN_UP}" if how.by_pen and said else said
