"""A page of paper on which text is set: A4 at 300 dpi, every printed line recorded as truth in reading order."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

import numpy as np
from PIL import Image, ImageDraw, ImageFont

from ocr.text import one_line
from tests.dossiers import pen as hand
from tests.dossiers.dice import Dice
from tests.dossiers.fonts import font_path, load, pen_path
from tests.dossiers.look import Look
from tests.dossiers.seals import stamp_seal
from tests.dossiers.truth import MadePage, PageTruth
from tests.dossiers.typeset import (
    PLAIN,
    Colour,
    Item,
    Leader,
    Measure,
    SetLine,
    Style,
    Word,
    atoms_of,
    break_lines,
    pen_spans,
)

DPI = 300
POINT = DPI / 72
"""Pixels per point."""
A4 = (2480, 3508)
RED: Colour = (205, 32, 38)

Filling = Callable[[], None]


@dataclass(frozen=True)
class _Seal:
    at: tuple[int, int]
    text: str


@dataclass
class Sheet:
    """A page being filled from the top. `x` and `y` are pixels; the frame is what text may use now."""

    look: Look
    dice: Dice
    size: tuple[int, int] = A4
    lines: list[str] = field(default_factory=list)
    fields: dict[str, str | list[str]] = field(default_factory=dict)
    handwritten: list[str] = field(default_factory=list)
    codes: list[dict[str, str]] = field(default_factory=list)

    def __post_init__(self) -> None:
        """Begin with white paper and a frame within the margins."""
        self.image = Image.new("RGB", self.size, "white")
        self.draw = ImageDraw.Draw(self.image)
        self.left = self.look.left * POINT
        self.right = self.size[0] - self.look.right * POINT
        self.y = self.look.top * POINT
        self.line_end = (self.left, self.y)  # where the last line set by `para` ends, at its baseline
        self._seals: list[_Seal] = []

    @property
    def width(self) -> float:
        """Width of the frame in pixels."""
        return self.right - self.left

    @property
    def floor(self) -> float:
        """Lowest pixel that text should use."""
        return self.size[1] - self.look.bottom * POINT

    def font(self, style: Style) -> ImageFont.FreeTypeFont:
        """Return the font of a style."""
        size = style.size or self.look.size
        if style.pen:
            return load(pen_path(self.look.pen), round(size * 1.25 * POINT))
        family = self.look.family
        path: Path = font_path(family.face(bold=style.bold, italic=style.italic))
        return load(path, round(size * family.scale * POINT))

    def measure(self, text: str, style: Style) -> float:
        """Return the width of text in pixels."""
        return self.font(style).getlength(text)

    def skip(self, points: float) -> None:
        """Leave vertical room."""
        self.y += points * POINT

    def put(self, key: str, value: str | list[str], *, by_pen: bool = False) -> None:
        """Record the canonical value of a field printed on this page."""
        self.fields[key] = [one_line(part) for part in value] if isinstance(value, list) else one_line(value)
        if by_pen and key not in self.handwritten:
            self.handwritten.append(key)

    def para(
        self,
        *items: Item,
        align: str = "left",
        style: Style = PLAIN,
        first: float = 0.0,
        hang: float = 0.0,
        after: float | None = None,
        record: bool = True,
    ) -> None:
        """Set a paragraph in the frame and move below it.

        Args:
            items: text, runs, leaders and tabs.
            align: "left", "center", "right" or "justify".
            style: applies to all of it; runs add to it.
            first: indent of the first line in points.
            hang: indent of the other lines in points.
            after: room below in points, None as the page.
            record: False for what a reader would not type.
        """
        lines = self.set_lines(items, align=align, style=style, first=first, hang=hang)
        height = self.line_height(style)
        for index, line in enumerate(lines):
            indent = (first if index == 0 else hang) * POINT
            room = self.width - indent
            shift = {"center": (room - line.width) / 2, "right": room - line.width}.get(align, 0.0)
            start, baseline = self.left + indent + shift, self.y + height * 0.78
            self._draw_line(line, start, baseline, style)
            self.line_end = (start + line.width, baseline)
            if record and line.text:
                self.lines.append(line.marked)
            self.y += height
        self.skip(self.look.after if after is None else after)

    def set_lines(
        self, items: Sequence[Item], *, align: str = "left", style: Style = PLAIN, first: float = 0.0, hang: float = 0.0
    ) -> list[SetLine]:
        """Break items into lines for the frame as it is now, without drawing."""
        measure: Measure = self.measure
        space = self.measure(" ", style) * self.look.word_space
        widths = (self.width - first * POINT, self.width - hang * POINT)
        return break_lines(atoms_of(items, style, measure), widths, space, POINT, justify=align == "justify")

    def line_height(self, style: Style = PLAIN) -> float:
        """Return the distance between lines in pixels."""
        return (style.size or self.look.size) * self.look.leading * POINT

    def columns(self, *columns: tuple[float, float, Filling]) -> None:
        """Fill columns side by side, each given as (left, right) in parts of the frame and its filling."""
        left, width, top = self.left, self.width, self.y
        bottom, right = top, self.right
        for start, end, fill in columns:
            self.left, self.right, self.y = left + start * width, left + end * width, top
            fill()
            bottom = max(bottom, self.y)
        self.left, self.right, self.y = left, right, bottom

    def table(
        self,
        widths: Sequence[float],
        rows: Sequence[Sequence[Sequence[Item]]],
        *,
        aligns: Sequence[str] | None = None,
        style: Style = PLAIN,
        ruled: bool = True,
        pad: float = 3.0,
    ) -> None:
        """Draw a table; `widths` are parts of the frame. A printed line of a row is recorded with its cells joined."""
        left, right, pad_px = self.left, self.right, pad * POINT
        edges = [left]
        for width in widths:
            edges.append(edges[-1] + width * (right - left))
        for row in rows:
            top, deepest = self.y, self.y
            texts: list[list[str]] = []
            for column, cell in enumerate(row):
                self.left, self.right, self.y = edges[column] + pad_px, edges[column + 1] - pad_px, top + pad_px * 0.5
                before = len(self.lines)
                self.para(*cell, align=aligns[column] if aligns else "left", style=style, after=0)
                texts.append(self.lines[before:])
                del self.lines[before:]
                deepest = max(deepest, self.y + pad_px * 0.5)
            self.left, self.right, self.y = left, right, deepest
            depth = max((len(cell_lines) for cell_lines in texts), default=0)
            self.lines += [" ".join(cell[i] for cell in texts if i < len(cell)) for i in range(depth)]
            if ruled:
                self._rules(edges[: len(row) + 1], top, deepest)

    def _rules(self, edges: Sequence[float], top: float, bottom: float) -> None:
        self.draw.line([(edges[0], top), (edges[-1], top)], fill=self.look.ink, width=2)
        self.draw.line([(edges[0], bottom), (edges[-1], bottom)], fill=self.look.ink, width=2)
        for edge in edges:
            self.draw.line([(edge, top), (edge, bottom)], fill=self.look.ink, width=2)

    def rule(self, part: float, *, at: float = 0.5, gap: float = 1.0, thick: int = 3) -> None:
        """Draw the short line under a head, `part` of the frame wide, centred at a part of the frame."""
        middle, half = self.left + at * self.width, part * self.width / 2
        self.draw.line([(middle - half, self.y), (middle + half, self.y)], fill=self.look.ink, width=thick)
        self.skip(gap)

    def boxed(self, text: str, colour: Colour, *, part: float, at: float = 0.5) -> None:
        """Print a word in a ruled box, as urgency marks are."""
        style = Style(bold=True, colour=colour)
        height = self.line_height(style) * 1.2
        half = max(part * self.width / 2, self.measure(text, style) * 0.62)
        middle = self.left + at * self.width
        self.draw.rectangle([middle - half, self.y, middle + half, self.y + height], outline=colour, width=5)
        self.draw.text((middle, self.y + height / 2), text, font=self.font(style), fill=colour, anchor="mm")
        self.lines.append(one_line(text))
        self.y += height

    def stamped(self, text: str, style: Style, *, degrees: float) -> None:
        """Print a line as a rubber stamp would: centred in the frame, coloured, at a tilt."""
        font = self.font(style)
        height = round(self.line_height(style) * 1.6)
        mask = Image.new("L", (round(self.measure(text, style)) + 60, height), 0)
        ImageDraw.Draw(mask).text((mask.width / 2, height / 2), text, font=font, fill=225, anchor="mm")
        turned = mask.rotate(degrees, expand=True, resample=Image.Resampling.BICUBIC)
        corner = (
            round(self.left + (self.width - turned.width) / 2),
            round(self.y + (self.line_height(style) - turned.height) / 2),
        )
        self.image.paste(style.colour or RED, corner, turned)
        self.lines.append(one_line(text))
        self.y += self.line_height(style)

    def seal(self, at: tuple[float, float], text: str) -> None:
        """Remember an office seal to be pressed on the finished page."""
        self._seals.append(_Seal((round(at[0]), round(at[1])), text))

    def finish(self, document_type: str, *, variant: str = "", secret: bool = False, blank: bool = False) -> MadePage:
        """Press the seals and return the page with its truth."""
        pixels = np.array(self.image)
        for seal in self._seals:
            stamp_seal(pixels, seal.at, seal.text, self.dice.rng)
        lines = [pen_spans(one_line(line)) for line in self.lines]
        truth = PageTruth(
            document_type=document_type,
            fields=dict(self.fields),
            lines=[text for text, _ in lines],
            codes=list(self.codes),
            pen=[[number, *span] for number, (_, spans) in enumerate(lines) for span in spans],
            handwritten=list(self.handwritten),
            variant=variant,
            secret=secret,
            blank=blank,
        )
        return MadePage(pixels, DPI, truth)

    def _draw_line(self, line: SetLine, x: float, baseline: float, base: Style) -> None:
        last_dotted = 0.0
        for atom, start in zip(line.atoms, line.starts, strict=True):
            if isinstance(atom, Leader):
                if not atom.blank:
                    self._dots(x + start, x + start + line.leader_widths[0], baseline, base, atom.mark)
            elif isinstance(atom, tuple):
                last_dotted = self._draw_word(atom, x + start, baseline, last_dotted)

    def _draw_word(self, word: Word, x: float, baseline: float, dotted_to: float) -> float:
        for piece in word:
            colour = piece.style.colour or self.look.ink
            font = self.font(piece.style)
            if piece.style.pen:
                ink = piece.style.colour or self.look.pen_ink
                stroke = hand.Stroke(font, ink, self.look.pen_stroke)
                hand.write_text(self.image, (x, baseline - 2), piece.text, stroke, self.dice)
            else:
                self.draw.text((x, baseline), piece.text, font=font, fill=colour, anchor="ls")
            if piece.style.underline:
                depth = baseline + font.size * 0.12
                self.draw.line([(x, depth), (x + piece.width, depth)], fill=colour, width=max(2, round(font.size / 18)))
            if piece.style.dots:
                near = dotted_to and x - dotted_to < font.size
                self._dots(dotted_to if near else x, x + piece.width, baseline + font.size * 0.1, piece.style)
                dotted_to = x + piece.width
            x += piece.width
        return dotted_to

    def _dots(self, left: float, right: float, baseline: float, style: Style, mark: str = ".") -> None:
        font = self.font(replace(style, bold=False, italic=False, pen=False))
        count = int((right - left) / max(1.0, font.getlength(mark) * 1.0))
        if count > 0:
            self.draw.text((left, baseline), mark * count, font=font, fill=self.look.ink, anchor="ls")
