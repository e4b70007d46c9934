"""Small pages drawn for the tests of the image operations: no scanner, no recogniser, every fact known."""

from __future__ import annotations

import random
import re
from functools import lru_cache

import cv2
import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw

from ocr.imaging.deskew import deskew_gray
from ocr.imaging.page_image import Gray, PageImage, Pixels
from ocr.imaging.quad import Quad
from tests.dossiers.fonts import font_path, load

WORDS = tuple(
    re.findall(
        r"\w+",
        "Căn cứ Luật Tổ chức chính quyền địa phương ngày tháng năm Theo đề nghị của Trưởng phòng Tư pháp hộ tịch Điều "
        "Công nhận việc kết hôn giữa ông và bà có tên sau đây Quyết định này có hiệu lực thi hành kể từ ngày ký",
    )
)
DPI = 150
A4_PX = (1754, 1240)
"""Height and width at 150 dpi."""


@lru_cache(maxsize=16)
def text_page(seed: int = 0, *, lines: int = 30, size_px: int = 27) -> Gray:
    """Return black Vietnamese text on white A4 at 150 dpi, ragged on the right."""
    rng = random.Random(seed)
    image = Image.new("L", (A4_PX[1], A4_PX[0]), 255)
    draw = ImageDraw.Draw(image)
    font = load(font_path("Tinos-Regular.ttf"), size_px)
    for row in range(lines):
        text = " ".join(rng.choice(WORDS) for _ in range(rng.randint(4, 13)))
        draw.text((130, 140 + row * round(1.5 * size_px)), text, font=font, fill=0)
    return np.array(image)


@lru_cache(maxsize=4)
def table_page(seed: int = 0) -> Gray:
    """Return a ruled table with a word or a number in each cell."""
    rng = random.Random(seed)
    image = Image.new("L", (A4_PX[1], A4_PX[0]), 255)
    draw = ImageDraw.Draw(image)
    font = load(font_path("Tinos-Regular.ttf"), 24)
    for row in range(16):
        draw.line((100, 200 + row * 70, 1100, 200 + row * 70), fill=0, width=2)
    for column in range(6):
        draw.line((100 + column * 200, 200, 100 + column * 200, 1250), fill=0, width=2)
    for row in range(15):
        for column in range(5):
            text = str(rng.randint(1, 99999)) if column > 2 else f"{rng.choice(WORDS)} {rng.choice(WORDS)}"
            draw.text((112 + column * 200, 220 + row * 70), text, font=font, fill=0)
    return np.array(image)


@lru_cache(maxsize=4)
def card_face(width_px: int = 506) -> Pixels:
    """Return an ID-card-like thing of 85.6 × 53.98 mm, tinted, with a portrait and text."""
    height_px = round(width_px * 53.98 / 85.6)
    image = Image.new("RGB", (width_px, height_px), (214, 228, 216))
    draw = ImageDraw.Draw(image)
    font = load(font_path("Tinos-Regular.ttf"), width_px // 24)
    draw.rectangle((0.05 * width_px, 0.3 * height_px, 0.3 * width_px, 0.85 * height_px), fill=(120, 110, 105))
    rows = ("CĂN CƯỚC CÔNG DÂN", "Số: 001090123456", "Họ và tên: NGUYỄN VĂN AN", "Ngày sinh: 01/02/1990", "Việt Nam")
    for row, text in enumerate(rows):
        draw.text((0.35 * width_px, (0.12 + 0.16 * row) * height_px), text, font=font, fill=(40, 40, 45))
    return np.array(image)


def write(gray: Gray, text: str, at: tuple[int, int], *, size_px: int = 27, level: int = 0) -> Gray:
    """Return the page with one more line of text."""
    image = Image.fromarray(gray)
    ImageDraw.Draw(image).text(at, text, font=load(font_path("Tinos-Regular.ttf"), size_px), fill=level)
    return np.array(image)


def white_page(level: int = 252, *, noise: float = 2.0, seed: int = 0) -> Gray:
    """Return empty paper with a little scanner noise."""
    values = np.random.default_rng(seed).normal(level, noise, A4_PX)
    return np.clip(values, 0, 255).astype(np.uint8)


def as_rgb(gray: Gray) -> Pixels:
    """Return the grey picture with three equal channels."""
    return np.repeat(gray[..., None], 3, axis=2)


def page_of(picture: NDArray[np.uint8], dpi: float | None = DPI) -> PageImage:
    """Return a page image of a grey or colour picture."""
    return PageImage(as_rgb(picture) if picture.ndim == 2 else picture, dpi)


def turned(gray: Gray, clockwise_deg: float) -> Gray:
    """Return the page turned clockwise by a few degrees."""
    return deskew_gray(gray, clockwise_deg)


def with_seal(
    pixels: Pixels, center: tuple[int, int], radius: int, colour: tuple[int, int, int] = (214, 40, 52)
) -> Pixels:
    """Return the page with a round seal over whatever is there."""
    layer = np.full_like(pixels, 255)
    cv2.circle(layer, center, radius, colour, 4, cv2.LINE_AA)
    cv2.circle(layer, center, round(0.65 * radius), colour, 2, cv2.LINE_AA)
    for step in range(16):
        angle = step * 2 * np.pi / 16
        x, y = center[0] + 0.82 * radius * np.cos(angle), center[1] + 0.82 * radius * np.sin(angle)
        cv2.circle(layer, (round(x), round(y)), max(2, radius // 14), colour, 2, cv2.LINE_AA)
    return np.minimum(pixels, layer)


def on_table(sheet: Pixels, quad: Quad, size: tuple[int, int], table: tuple[int, int, int], *, seed: int = 0) -> Pixels:
    """Return the sheet seen with its corners at `quad` on a grained table; `size` is width and height."""
    rng = np.random.default_rng(seed)
    height, width = sheet.shape[:2]
    grain = rng.normal(0, 5, (size[1], 1, 1)) + rng.normal(0, 3, (size[1], size[0], 1))
    picture = np.clip(np.array(table) + grain, 0, 255)
    source = np.array([(0, 0), (width, 0), (width, height), (0, height)], dtype=np.float32)
    matrix = cv2.getPerspectiveTransform(source, np.array(quad.corners, dtype=np.float32))
    seen = cv2.warpPerspective(sheet, matrix, size)
    cover = cv2.warpPerspective(np.full(sheet.shape[:2], 255, np.uint8), matrix, size)
    return np.where(cover[..., None] > 127, seen, picture).astype(np.uint8)


def ink_share(gray: Gray, *, below: int = 128) -> float:
    """Return the share of pixels darker than a level."""
    return float((gray < below).mean())
