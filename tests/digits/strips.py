"""Strips as the reader of written digits gets them, with their truth: printed words, and writing between.

Everything is drawn at twice the reader's size, as a scan has it, damaged as scans are, and made smaller at the end.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFont

from ocr.imaging.pen_strip import BASELINE_SHARE, HEIGHT_PX, SIGNS, STEP_PX
from ocr.text import fold
from tests.digits.damage import damaged, waved
from tests.digits.pens import Hand, Ink, Pens, some_hand, write_digit, write_word

NOTHING, PRINT, PEN = 0, 1, 2
_SCALE = 2
_WRITTEN, _VISIBLE, _SEEN_SHARE = 150, 22, 0.75

_SYLLABLES = [
    "ngày", "tháng", "năm", "Số:", "Số", "Nội,", "Giang,", "Thọ,", "Minh,", "Hà", "Kiên", "số", "của", "về", "việc",
    "cấp", "tại", "sinh", "nơi", "xã", "phường", "tỉnh", "huyện", "thôn", "tổ", "khu", "diện", "tích", "điện",
    "thoại:", "Mã", "CCCD:", "CMND:", "Họ", "và", "tên:", "Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Lò", "Vàng",
    "Thị", "Văn", "thửa", "đất", "bản", "đồ", "m2", "ngày:", "tháng:", "năm:", "Đắk", "Lắk,", "Bình", "Sơn,", "Tĩnh,",
    "Nẵng,", "Trà", "Vinh,", "Long,", "(ngày", "No.", "Quyển", "QĐ", "ông", "bà", "dân", "tộc", "Kinh", "Mường",
]  # fmt: skip
_SYMBOLS = [
    "BC", "SYT", "UBND", "GM", "QĐ", "TB", "CV", "STTTT", "CNTT", "KH", "TTr", "VP", "CTPH", "SVH", "TT", "HTTT",
    "BN", "GP", "XN", "SXD", "NQ", "HĐND", "TP", "CCT", "PTP",
]  # fmt: skip


@dataclass
class Strip:
    """A strip being drawn: ink of print and of pen apart, and what was put where."""

    print_ink: Ink
    pen_ink: Ink
    baseline: float
    x: float
    signs: list[tuple[float, str]] = field(default_factory=list)


@dataclass(frozen=True)
class Drawn:
    """A finished strip: its picture (dark on light), its signs from left to right, what ink each place shows."""

    picture: NDArray[np.uint8]
    signs: str
    ink: NDArray[np.uint8]


@cache
def print_font(file: Path, size: int) -> ImageFont.FreeTypeFont:
    """Return a printed typeface at a size in px."""
    return ImageFont.truetype(str(file), size)


def draw_strip(rng: np.random.Generator, pens: Pens, prints: tuple[Path, ...], width: int = 192) -> Drawn:
    """Return a strip by chance, `width` px wide."""
    while True:  # what a scan has lost altogether nobody can be asked to read
        drawn = _draw(rng, pens, prints, width)
        if drawn is not None:
            return drawn


def _draw(rng: np.random.Generator, pens: Pens, prints: tuple[Path, ...], width: int) -> Drawn | None:
    size = round(_SCALE * rng.uniform(18, 27))
    font = print_font(prints[rng.integers(len(prints))], size)
    hand = some_hand(rng, pens, size * rng.uniform(0.62, 1.15))
    bare = np.zeros((HEIGHT_PX * _SCALE, width * _SCALE), np.uint8)
    baseline = HEIGHT_PX * _SCALE * BASELINE_SHARE + rng.uniform(-4, 4)
    strip = Strip(bare, bare.copy(), baseline, rng.uniform(-40, 60))
    kind = rng.choice(["number", "day", "run", "boxes", "words", "bare"], p=[0.3, 0.32, 0.12, 0.1, 0.12, 0.04])
    _COMPOSE[str(kind)](strip, rng, font, hand, pens)
    _litter(strip, rng)
    return _finish(strip, rng)


def _print(
    strip: Strip, text: str, font: ImageFont.FreeTypeFont, rng: np.random.Generator, *, signs: bool = False
) -> None:
    """Print a text at the strip's place; where `signs` says so, its whole digits and slashes are truth."""
    width = font.getlength(text)
    picture = Image.fromarray(strip.print_ink)
    ImageDraw.Draw(picture).text((strip.x, strip.baseline), text, 255, font=font, anchor="ls")
    strip.print_ink[:] = np.asarray(picture)
    if signs:
        for index, char in enumerate(text):
            left = strip.x + font.getlength(text[:index])
            right = strip.x + font.getlength(text[: index + 1])
            if char in SIGNS and left >= 0 and right <= strip.print_ink.shape[1]:
                strip.signs.append(((left + right) / 2, char))
    strip.x += width


def _pen(strip: Strip, ink: Ink, rng: np.random.Generator, lift: float) -> tuple[float, float]:
    """Put written ink at the strip's place, standing about the baseline; return its left and right."""
    height, width = ink.shape
    foot = strip.baseline + lift
    top, left = round(foot - height), round(strip.x)
    rows = slice(max(0, top), min(strip.pen_ink.shape[0], top + height))
    columns = slice(max(0, left), min(strip.pen_ink.shape[1], left + width))
    if rows.start < rows.stop and columns.start < columns.stop:
        part = ink[rows.start - top : rows.stop - top, columns.start - left : columns.stop - left]
        np.maximum(strip.pen_ink[rows, columns], part, out=strip.pen_ink[rows, columns])
    return left, left + width


def _write(strip: Strip, digits: str, hand: Hand, pens: Pens, rng: np.random.Generator) -> None:
    """Write digits; those that do not fit on the strip are left out."""
    lift, slope = rng.normal(1, 3), rng.normal(0, 0.04)
    start = strip.x
    for digit in digits:
        ink = write_digit(hand, digit, rng, pens)
        strip.x = max(strip.x, 0)
        if strip.x + ink.shape[1] > strip.pen_ink.shape[1]:
            break
        left, right = _pen(strip, ink, rng, lift + slope * (strip.x - start) + rng.normal(0, 1.2))
        strip.signs.append(((left + right) / 2, digit))
        strip.x = right + max(-0.12, rng.normal(hand.gap, 0.06)) * hand.height


def _digits(rng: np.random.Generator, most: int) -> str:
    count = int(rng.choice(np.arange(1, most + 1)))
    return "".join(str(rng.integers(10)) for _ in range(count))


def _space(strip: Strip, rng: np.random.Generator, low: float, high: float) -> None:
    strip.x += rng.uniform(low, high)


def _number(strip: Strip, rng: np.random.Generator, font: ImageFont.FreeTypeFont, hand: Hand, pens: Pens) -> None:
    if rng.random() < 0.75:
        _print(strip, str(rng.choice(["Số:", "Số :", "Số", "số:", "S6:", ":"])), font, rng)
        _space(strip, rng, -3, 26)
    digits = _digits(rng, 5)
    if rng.random() < 0.8:
        _write(strip, digits, hand, pens, rng)
        if rng.random() < 0.05 and hand.face is not None:
            _pen(strip, write_word(hand, str(rng.choice(list("aAbB"))), rng), rng, 0)
    else:
        _print(strip, digits, font, rng, signs=True)
    _space(strip, rng, -14, 40)
    symbol = (
        "/"
        + str(rng.choice(["", "", "2017/", "20" + _digits(rng, 2)[-1:] + "1/"]))
        + "-".join(str(each) for each in rng.choice(_SYMBOLS, size=rng.integers(1, 3)))
    )
    if symbol.count("/") > 1 or rng.random() < 0.9:
        _print(strip, symbol, font, rng, signs=True)


def _day(strip: Strip, rng: np.random.Generator, font: ImageFont.FreeTypeFont, hand: Hand, pens: Pens) -> None:
    before, after = (("ngày", "tháng"), ("tháng", "năm"), ("năm", ""))[rng.choice(3, p=[0.55, 0.33, 0.12])]
    if rng.random() < 0.3:
        _print(strip, f"{rng.choice(_SYLLABLES)} ", font, rng)
    if rng.random() < 0.8:
        _print(strip, before, font, rng)
        _space(strip, rng, -4, 24)
    top = {"ngày": 32, "tháng": 13}.get(before, 0)
    number = str(rng.integers(1, top)) if top else str(rng.choice(["20", "19", "20"])) + f"{rng.integers(100):02}"
    if rng.random() < 0.5:
        number = number.zfill(2)
    if rng.random() < 0.68:
        if before == "năm" and rng.random() < 0.7:  # the century is often printed
            _print(strip, number[:2], font, rng, signs=True)
            number = number[2:]
            _space(strip, rng, 0, 6)
        _write(strip, number, hand, pens, rng)
    else:
        _print(strip, " " + number + " ", font, rng, signs=True)
    _space(strip, rng, -4, 24)
    if after:
        _print(strip, after, font, rng)
        if rng.random() < 0.4:
            _print(strip, " " + str(rng.choice(_SYLLABLES)), font, rng)


def _run(strip: Strip, rng: np.random.Generator, font: ImageFont.FreeTypeFont, hand: Hand, pens: Pens) -> None:
    if rng.random() < 0.5:
        _print(strip, str(rng.choice(_SYLLABLES)), font, rng)
        _space(strip, rng, 0, 16)
    _write(strip, _digits(rng, 12), hand, pens, rng)


def _boxes(strip: Strip, rng: np.random.Generator, font: ImageFont.FreeTypeFont, hand: Hand, pens: Pens) -> None:
    side = rng.uniform(44, 62)
    strip.x = max(2.0, strip.x)
    count = min(int(rng.integers(1, 10)), int((strip.pen_ink.shape[1] - strip.x) // side))
    top = rng.uniform(2, 14)
    thick = int(rng.integers(1, 4))
    for _ in range(count):
        left = strip.x
        if rng.random() < 0.7:
            corners = (round(left), round(top)), (round(left + side), round(min(top + side * 1.15, 78)))
            cv2.rectangle(strip.print_ink, *corners, int(rng.uniform(120, 255)), thick)
        if rng.random() < 0.92:
            if rng.random() < 0.85:
                digit = str(rng.integers(10))
                ink = write_digit(hand, digit, rng, pens)
                strip.x = left + side / 2 - ink.shape[1] / 2 + rng.normal(0, 4)
                _pen(strip, ink, rng, rng.normal(2, 3))
                strip.signs.append((left + side / 2, digit))
            else:
                strip.x = left + side / 2 - font.size / 4
                _print(strip, str(rng.integers(10)), font, rng, signs=True)
        strip.x = left + side


def _words(strip: Strip, rng: np.random.Generator, font: ImageFont.FreeTypeFont, hand: Hand, pens: Pens) -> None:
    while strip.x < strip.pen_ink.shape[1]:
        if rng.random() < 0.5 or hand.face is None:
            _print(strip, str(rng.choice([*_SYLLABLES, *_SYMBOLS])), font, rng)
        else:
            ink = write_word(hand, _pen_word(rng), rng)
            strip.x = _pen(strip, ink, rng, rng.normal(6, 4))[1]
        _space(strip, rng, 4, 50)


def _pen_word(rng: np.random.Generator) -> str:
    """Return a syllable without marks, which most pen typefaces lack."""
    word = fold(str(rng.choice(_SYLLABLES))).strip(":,(.")
    return word.capitalize() if rng.random() < 0.4 else word


def _bare(strip: Strip, rng: np.random.Generator, font: ImageFont.FreeTypeFont, hand: Hand, pens: Pens) -> None:
    """Nothing, or a scribble."""
    if rng.random() < 0.6:
        turns = rng.uniform(0, 1, (int(rng.integers(5, 12)), 2))
        strip.x = max(0.0, strip.x)
        _pen(strip, draw_strokes_of(turns, rng), rng, rng.normal(8, 6))


def draw_strokes_of(points: NDArray[np.float64], rng: np.random.Generator) -> Ink:
    """Return a scribble through points."""
    size = np.array([rng.uniform(40, 200), rng.uniform(30, 70)])
    canvas = np.zeros((80, 210), np.uint8)
    cv2.polylines(
        canvas, [np.round(points * size + 3).astype(np.int32)], False, 255, int(rng.integers(1, 4)), cv2.LINE_AA
    )
    return canvas


_COMPOSE = {"number": _number, "day": _day, "run": _run, "boxes": _boxes, "words": _words, "bare": _bare}


def _litter(strip: Strip, rng: np.random.Generator) -> None:
    """Leave what is found around values: leader dots, a rule, the edge of the line above, a stroke under the value."""
    width = strip.print_ink.shape[1]
    base = round(strip.baseline)
    if rng.random() < 0.22:
        start, pitch = sorted(rng.integers(0, width, 2)), int(rng.integers(5, 11))
        for x in range(start[0], start[1], pitch):
            cv2.circle(strip.print_ink, (x, base), int(rng.integers(1, 3)), 255, -1, cv2.LINE_AA)
    if rng.random() < 0.1:
        y = base + int(rng.integers(2, 14))
        cv2.line(strip.print_ink, (0, y), (width, y + int(rng.integers(-2, 3))), 255, int(rng.integers(1, 3)))
    if rng.random() < 0.15:
        under = print_place(strip, rng)
        end = under + int(rng.integers(15, 60)), base + int(rng.integers(2, 9))
        cv2.line(strip.pen_ink, (under, base + 6), end, 255, int(rng.integers(1, 4)), cv2.LINE_AA)


def print_place(strip: Strip, rng: np.random.Generator) -> int:
    """Return where something may stand under written digits."""
    if not strip.signs:
        return int(rng.integers(0, strip.print_ink.shape[1]))
    return int(strip.signs[int(rng.integers(len(strip.signs)))][0] - rng.uniform(10, 30))


def _finish(strip: Strip, rng: np.random.Generator) -> Drawn | None:
    pen = waved(strip.pen_ink, rng)
    ink = _ink_of(strip.print_ink, pen)
    print_level = rng.uniform(0.55, 1.0)
    pen_level = float(np.clip(print_level * rng.uniform(0.3, 1.15), 0.16, 1.0))
    dark = np.maximum(strip.print_ink * print_level, pen * pen_level)
    picture = damaged(255.0 - dark, rng)
    small = cv2.resize(picture, None, fx=1 / _SCALE, fy=1 / _SCALE, interpolation=cv2.INTER_AREA)
    written = cv2.resize(pen, None, fx=1 / _SCALE, fy=1 / _SCALE, interpolation=cv2.INTER_AREA) > _WRITTEN
    if written.any() and (small[written] < np.median(small) - _VISIBLE).mean() < _SEEN_SHARE:
        return None
    signs = "".join(sign for _, sign in sorted(strip.signs))
    return Drawn(np.asarray(small, np.uint8), signs, ink)


def _ink_of(printed: Ink, pen: Ink) -> NDArray[np.uint8]:
    """Return what each place shows; where both are, the pen counts."""
    step = STEP_PX * _SCALE
    columns = [layer.max(axis=0).reshape(-1, step).max(axis=1) > 100 for layer in (printed, pen)]
    return np.where(columns[1], PEN, np.where(columns[0], PRINT, NOTHING)).astype(np.uint8)
