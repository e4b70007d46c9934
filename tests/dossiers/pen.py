"""Things written by hand: pen text, signatures, initials."""

from __future__ import annotations

import math
from dataclasses import dataclass

from PIL import Image, ImageDraw, ImageFont

from tests.dossiers.dice import Dice
from tests.dossiers.typeset import Colour

BLUE_INK: Colour = (38, 52, 150)
BLACK_INK: Colour = (30, 30, 36)


@dataclass(frozen=True)
class Stroke:
    """What a pen writes like; `weight` thickens it by so many pixels."""

    font: ImageFont.FreeTypeFont
    colour: Colour
    weight: int = 0


def write_text(image: Image.Image, at: tuple[float, float], text: str, stroke: Stroke, dice: Dice) -> None:
    """Write text from a baseline point letter by letter, each a little off its place."""
    draw = ImageDraw.Draw(image)
    x, baseline = at
    size = stroke.font.size
    lean = dice.real(-0.02, 0.02)
    start = x
    for letter in text:
        wobble = dice.real(-0.035, 0.035) * size + (x - start) * lean
        draw.text(
            (x + dice.real(-0.02, 0.02) * size, baseline + wobble),
            letter,
            font=stroke.font,
            fill=stroke.colour,
            anchor="ls",
            stroke_width=stroke.weight,
            stroke_fill=stroke.colour,
        )
        x += stroke.font.getlength(letter)


def scribble(image: Image.Image, center: tuple[float, float], width: float, colour: Colour, dice: Dice) -> None:
    """Draw an invented signature around a point, `width` pixels wide."""
    draw = ImageDraw.Draw(image)
    turns = dice.whole(4, 8)
    height = width * dice.real(0.28, 0.5)
    phase = dice.real(0, math.tau)
    sway = [(dice.real(0.4, 1.0), dice.real(0.6, 2.4)) for _ in range(3)]
    points: list[tuple[float, float]] = []
    for step in range(turns * 24):
        along = step / (turns * 24)
        angle = phase + along * turns * math.tau
        swing = sum(gain * math.sin(angle * pace) for gain, pace in sway) / 3
        fade = 1 - 0.55 * along
        points.append(
            (
                center[0] + width * (along - 0.5) + height * 0.22 * math.cos(angle) * fade,
                center[1] + height * 0.75 * swing * fade - height * 0.25 * along,
            )
        )
    tail = center[0] + width * dice.real(0.35, 0.75), center[1] + height * dice.real(0.2, 0.55)
    draw.line(points, fill=colour, width=max(3, round(width / 95)), joint="curve")
    draw.line([points[-1], (center[0] - width * 0.35, tail[1]), tail], fill=colour, width=max(3, round(width / 120)))


def initials(image: Image.Image, at: tuple[float, float], size: float, colour: Colour, dice: Dice) -> None:
    """Draw the small mark an office leaves after the last line of a text."""
    scribble(image, (at[0] + size, at[1]), size * 1.6, colour, dice)
