"""How well the reader of written digits does on hands that nobody trained on: `make bench-digits`.

Strips are drawn as for training, but with digits of real people that were kept apart and with other pen typefaces.
Strokes of our own have no other hands: their figures say less.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from ocr.engines.ctc import likeliest
from ocr.engines.pen_digits import PenDigitReader, load_pen_digits
from ocr.extraction.pen_boxes import read_boxes
from ocr.extraction.pen_look import Sight
from ocr.imaging.digit_boxes import find_digit_boxes
from ocr.imaging.pen_strip import SIGNS
from tests.digits.faces import HELD_APART_FACES, printed_faces
from tests.digits.forms import draw_row
from tests.digits.pens import Pens, load_pens
from tests.digits.strips import NOTHING, PEN, Drawn, draw_strip

_EM_PX = 38.0
_THRESHOLDS = (0.5, 0.7, 0.9)


@dataclass
class Tally:
    """Counts over strips: how many hold digits, were read right, and right and shown from each probability on."""

    strips: int
    right: int
    shown: dict[float, int]
    shown_right: dict[float, int]


def sources(pens: Pens) -> Iterator[tuple[str, Pens]]:
    """Yield each source of digits by itself."""
    yield "real digits", Pens(pens.real, (), only="real")
    yield "pen typefaces", Pens({}, pens.faces, only="face")
    yield "our strokes", Pens({}, (), only="strokes")


def tally(reader: PenDigitReader, strips: list[Drawn]) -> Tally:
    """Return how often the texts of strips were read right."""
    counts = Tally(0, 0, dict.fromkeys(_THRESHOLDS, 0), dict.fromkeys(_THRESHOLDS, 0))
    for strip in strips:
        if not strip.signs:
            continue
        text, sure = likeliest(reader.read_strip(strip.picture).signs, SIGNS, 16)[0]
        counts.strips += 1
        counts.right += text == strip.signs
        for threshold in _THRESHOLDS:
            counts.shown[threshold] += sure >= threshold
            counts.shown_right[threshold] += sure >= threshold and text == strip.signs
    return counts


def ink_rates(reader: PenDigitReader, strips: list[Drawn]) -> tuple[float, float]:
    """Return precision and recall of "written by hand" over places that show ink."""
    told = np.concatenate([reader.read_strip(strip.picture).ink.argmax(axis=1) for strip in strips])
    truth = np.concatenate([strip.ink for strip in strips])
    inked = truth != NOTHING
    both = ((told == PEN) & (truth == PEN) & inked).sum()
    return float(both / max(1, ((told == PEN) & inked).sum())), float(both / max(1, (truth == PEN).sum()))


def _shown(counts: Tally, threshold: float) -> str:
    share = counts.shown_right[threshold] / max(1, counts.shown[threshold])
    return f"≥{threshold}: {counts.shown[threshold]} shown, {share:.1%} right"


def row_counts(reader: PenDigitReader, pens: Pens, rows: int) -> tuple[int, int, int]:
    """Return how many ids in squares were read right, wrong, and left unread or not found."""
    rng = np.random.default_rng(2026)
    right = wrong = 0
    for _ in range(rows):
        picture, digits = draw_row(rng, pens)
        for row in find_digit_boxes(picture):
            number = read_boxes(row, Sight(picture, reader, _EM_PX))
            if number is not None and number.is_read:
                right += number.digits == digits
                wrong += number.digits != digits
    return right, wrong, rows - right - wrong


def main() -> None:
    """Print the figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--packages", type=Path, required=True, help="a folder of npm packages: node_modules")
    parser.add_argument("--model", type=Path, help="another model than the one that ships")
    parser.add_argument("--strips", type=int, default=600)
    asked = parser.parse_args()
    reader = PenDigitReader(asked.model) if asked.model else load_pen_digits()
    pens = load_pens(asked.packages, list(HELD_APART_FACES), held_apart=True)
    for name, part in sources(pens):
        rng = np.random.default_rng(2026)
        strips = [draw_strip(rng, part, printed_faces()) for _ in range(asked.strips)]
        counts = tally(reader, strips)
        precision, recall = ink_rates(reader, strips)
        shown = "  ".join(_shown(counts, threshold) for threshold in _THRESHOLDS)
        print(
            f"{name}: {counts.strips} strips, {counts.right / counts.strips:.1%} right as a whole  {shown}  "
            f"written or printed: precision {precision:.1%}, recall {recall:.1%}"
        )
        right, wrong, unread = row_counts(reader, part, asked.strips // 10)
        print(f"{name}, ids in squares: {right} right, {wrong} wrong, {unread} left to a person")


if __name__ == "__main__":
    main()
