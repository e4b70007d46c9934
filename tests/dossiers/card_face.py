"""One side of a card being printed: millimetres in, pixels at 300 dpi out, every line recorded as truth."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
from PIL import Image, ImageDraw, ImageFont

from tests.dossiers.card_shape import PX_PER_MM, SHEET_DPI
from tests.dossiers.fonts import Family, font_path, load
from tests.dossiers.ink import Colour
from tests.dossiers.truth import Pixels

_LEAST_PT = 4.6


@dataclass(frozen=True)
class Span:
    """Text in one size and weight within a line."""

    text: str
    size_pt: float
    bold: bool = False
    colour: Colour | None = None


@dataclass(frozen=True)
class CardLook:
    """What a split and chance decide about a card: fonts, ink, how far its printing is off, which arrangement."""

    family: Family
    ink: Colour
    title_ink: Colour
    value_pt: float
    label_pt: float
    shift_mm: tuple[float, float]
    bold_values: bool
    compact: bool  # several short fields share a line

    def label(self, text: str) -> Span:
        """Return a printed label."""
        return Span(text, self.label_pt)

    def value(self, text: str, size_pt: float | None = None, *, bold: bool | None = None) -> Span:
        """Return a personal value."""
        return Span(text, size_pt or self.value_pt, self.bold_values if bold is None else bold)


@dataclass
class CardFace:
    """A card's side: its picture and the lines printed so far, in reading order."""

    look: CardLook
    image: Image.Image
    lines: list[str] = field(default_factory=list)

    @classmethod
    def on(cls, background: Pixels, look: CardLook) -> CardFace:
        """Begin a side on its background."""
        return cls(look, Image.fromarray(background))

    @property
    def pixels(self) -> Pixels:
        """The side as it is now, a copy."""
        return np.array(self.image, dtype=np.uint8)

    def show(self, pixels: Pixels) -> None:
        """Take over a picture drawn elsewhere from `pixels`."""
        self.image = Image.fromarray(pixels)

    def font(self, span: Span) -> ImageFont.FreeTypeFont:
        """Return the font of a span."""
        name = self.look.family.bold if span.bold else self.look.family.regular
        return load(font_path(name), round(span.size_pt / 72 * SHEET_DPI))

    def width_mm(self, span: Span) -> float:
        """Return how wide a span is."""
        return self.font(span).getlength(span.text) / PX_PER_MM

    def print_line(self, x_mm: float, baseline_mm: float, *spans: Span, gap_mm: float = 0.9) -> None:
        """Print spans side by side from x and record them as one line."""
        for span in spans:
            self.place(x_mm, baseline_mm, span)
            x_mm += self.width_mm(span) + gap_mm
        self.lines.append(" ".join(span.text for span in spans))

    def print_centred(self, x_mm: float, baseline_mm: float, span: Span, *, most_mm: float = 99.0) -> None:
        """Print one line about x, smaller when it would be wider than `most_mm`."""
        width = self.width_mm(span)
        if width > most_mm:
            span = Span(span.text, span.size_pt * most_mm / width, span.bold, span.colour)
            width = self.width_mm(span)
        self.print_line(x_mm - width / 2, baseline_mm, span)

    def print_fitted(self, x_mm: float, baseline_mm: float, span: Span, most_mm: float) -> None:
        """Print one line from x, smaller when it would be wider than `most_mm`."""
        share = min(1.0, most_mm / self.width_mm(span))
        self.print_line(x_mm, baseline_mm, Span(span.text, span.size_pt * share, span.bold, span.colour))

    def print_wrapped(
        self, x_mm: float, baselines_mm: tuple[float, float], label: Span | None, value: Span, right_mm: float
    ) -> None:
        """Print a value on one or two lines, after its label when there is one, smaller when two do not suffice."""
        begin = x_mm + self.width_mm(label) + 0.9 if label else x_mm
        first, second = self._broken(value, right_mm - begin)
        while self.width_mm(second) > right_mm - x_mm and value.size_pt > _LEAST_PT:
            value = Span(value.text, value.size_pt - 0.2, value.bold, value.colour)
            first, second = self._broken(value, right_mm - begin)
        self.print_line(x_mm, baselines_mm[0], *(span for span in (label, first) if span and span.text))
        if second.text:
            self.print_line(x_mm, baselines_mm[1], second)

    def _broken(self, value: Span, first_mm: float) -> tuple[Span, Span]:
        words = value.text.split(" ")
        used = len(words)
        while used and self.width_mm(self._part(value, words[:used])) > first_mm:
            used -= 1
        return self._part(value, words[:used]), self._part(value, words[used:])

    @staticmethod
    def _part(value: Span, words: list[str]) -> Span:
        return Span(" ".join(words), value.size_pt, value.bold, value.colour)

    def place(self, x_mm: float, baseline_mm: float, span: Span) -> None:
        """Print a span without recording it."""
        dx, dy = self.look.shift_mm
        at = ((x_mm + dx) * PX_PER_MM, (baseline_mm + dy) * PX_PER_MM)
        ImageDraw.Draw(self.image).text(
            at, span.text, font=self.font(span), fill=span.colour or self.look.ink, anchor="ls"
        )

    def print_mrz(self, lines: tuple[str, str, str], left_mm: float, baselines_mm: tuple[float, float, float]) -> None:
        """Print the machine-readable lines in OCR-B at ten characters an inch."""
        pitch_px = SHEET_DPI / 10
        path = font_path("OCRB.otf")
        font = load(path, round(100 * pitch_px / load(path, 100).getlength("0")))
        draw = ImageDraw.Draw(self.image)
        for text, baseline in zip(lines, baselines_mm, strict=True):
            for index, char in enumerate(text):
                at = (left_mm * PX_PER_MM + index * pitch_px, baseline * PX_PER_MM)
                draw.text(at, char, font=font, fill=(24, 24, 28), anchor="ls")
            self.lines.append(text)

    def paste(self, picture: Pixels, x_mm: float, y_mm: float, mask: Pixels | None = None) -> None:
        """Put a picture with its top left corner at a place."""
        at = (round(x_mm * PX_PER_MM), round(y_mm * PX_PER_MM))
        self.image.paste(Image.fromarray(picture), at, None if mask is None else Image.fromarray(mask))


def px(millimetres: float) -> int:
    """Return millimetres on a card in pixels."""
    return round(millimetres * PX_PER_MM)
