"""Draw what reading a paper looks like: `python -m tests.pictures.reading` writes docs/pictures/reading.png.

A real reading of a page of the sample dossier: the page upright with the found fields outlined, their values beside it.
"""

from __future__ import annotations

import argparse
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np
from PIL import Image, ImageDraw, ImageFont

from desktop.workflow.field_names import field_name
from desktop.workflow.paper_names import paper_name
from desktop.workflow.read_files import read_files
from desktop.workflow.shown_values import percent, shown_value
from ocr.extraction.template import find_template
from ocr.types import FieldReading, PageReading, PaperReading
from tests.dossiers.fonts import font_path, load

PAGE = Path("desktop/samples/4-giay-khai-sinh.jpg")
PICTURE = Path("docs/pictures/reading.png")

_SIZE = 1400, 1040
_MARGIN = 36
_PAGE_BOX = _MARGIN, _MARGIN, 676, 950
_TABLE_LEFT, _VALUE_LEFT, _STATE_LEFT = 724, 884, 1236
_ROW, _LINE = 11, 21  # space between rows, height of a line within one

_CANVAS, _PAPER_EDGE, _HAIRLINE = "#f3f4f6", "#d5d8dd", "#dfe2e7"
_INK, _QUIET = "#1c2430", "#667085"
_FINE, _NEEDS_YOU = "#1f7a4d", "#b45309"
_MARK_TINT = 0.16
_MARK_PAD = 5  # page pixels that a box is widened by, so that its outline stays clear of the letters

Font = ImageFont.FreeTypeFont


@dataclass(frozen=True)
class _Canvas:
    """The picture under way, with its pen."""

    image: Image.Image
    pen: ImageDraw.ImageDraw

    def text(self, left: float, top: float, text: str, font: Font, colour: str = _INK) -> None:
        """Write one line."""
        self.pen.text((left, top), text, font=font, fill=colour)


def _face(pixels: int, *, bold: bool = False) -> Font:
    return load(font_path("NotoSans-Bold.ttf" if bold else "NotoSans-Regular.ttf"), pixels)


def draw_reading(page: PageReading, paper: PaperReading) -> Image.Image:
    """Return the picture of one page and the fields of its paper that stand on it."""
    image = Image.new("RGB", _SIZE, _CANVAS)
    canvas = _Canvas(image, ImageDraw.Draw(image))
    fields = _in_order(paper)
    _draw_page(canvas, _marked_page(page, fields))
    _draw_table(canvas, page, paper, fields)
    return image


def _in_order(paper: PaperReading) -> list[FieldReading]:
    return sorted(paper.fields, key=lambda field: (field.box.top // 20, field.box.left))


def _colour(field: FieldReading) -> str:
    return _NEEDS_YOU if field.review else _FINE


# ---------------------------------------------------------------- the page


def _upright(page: PageReading) -> Image.Image:
    with Image.open(page.source) as picture:
        pixels = np.asarray(picture.convert("RGB"))
    turned = cv2.warpPerspective(
        pixels,
        np.array(page.source_to_page.rows),
        (page.width, page.height),
        flags=cv2.INTER_CUBIC,
        borderValue=(255, 255, 255),
    )
    return Image.fromarray(np.asarray(turned, dtype=np.uint8))


def _marked_page(page: PageReading, fields: list[FieldReading]) -> Image.Image:
    picture = _upright(page)
    tinted = picture.copy()
    tint = ImageDraw.Draw(tinted)
    boxes = [(field.box.left, field.box.top, field.box.right, field.box.bottom) for field in fields]
    widened = [
        (left - _MARK_PAD, top - _MARK_PAD, right + _MARK_PAD, end + _MARK_PAD) for left, top, right, end in boxes
    ]
    for field, box in zip(fields, widened, strict=True):
        tint.rounded_rectangle(box, radius=6, fill=_colour(field))
    marked = Image.blend(picture, tinted, _MARK_TINT)
    pen = ImageDraw.Draw(marked)
    for field, box in zip(fields, widened, strict=True):
        pen.rounded_rectangle(box, radius=6, outline=_colour(field), width=4)
    return marked


def _draw_page(canvas: _Canvas, picture: Image.Image) -> None:
    left, top, right, bottom = _PAGE_BOX
    picture.thumbnail((right - left, bottom - top), Image.Resampling.LANCZOS)
    canvas.image.paste(picture, (left, top))
    edge = (left - 1, top - 1, left + picture.width, top + picture.height)
    canvas.pen.rectangle(edge, outline=_PAPER_EDGE)
    _draw_legend(canvas, left, top + picture.height + 24)


def _draw_legend(canvas: _Canvas, left: float, top: float) -> None:
    for colour, words in ((_FINE, "tin được: không cần gõ lại"), (_NEEDS_YOU, "cần xem: cán bộ kiểm tra rồi xác nhận")):
        canvas.pen.rounded_rectangle((left, top, left + 30, top + 18), radius=4, outline=colour, width=2)
        canvas.text(left + 42, top - 2, words, _face(15), _QUIET)
        left += 42 + _face(15).getlength(words) + 36


# ---------------------------------------------------------------- the table


def _draw_table(canvas: _Canvas, page: PageReading, paper: PaperReading, fields: list[FieldReading]) -> None:
    canvas.text(_TABLE_LEFT, _MARGIN - 4, paper_name(paper.guess.document_type), _face(28, bold=True))
    review = sum(field.review for field in fields)
    caption = f"{Path(page.source).name}   ·   {len(fields)} ô đã đọc   ·   {review} ô cần xem"
    canvas.text(_TABLE_LEFT, _MARGIN + 36, caption, _face(15), _QUIET)
    top = float(_MARGIN + 72)
    for field in fields:
        top = _draw_row(canvas, paper, field, top)


def _draw_row(canvas: _Canvas, paper: PaperReading, field: FieldReading, top: float) -> float:
    """Draw one field and return where the next one begins."""
    document_type = paper.guess.document_type
    template = find_template(document_type)
    rule = template.rule(field.key) if template else None
    canvas.pen.line((_TABLE_LEFT, top, _SIZE[0] - _MARGIN, top), fill=_HAIRLINE)
    top += _ROW / 2
    canvas.text(_TABLE_LEFT, top, field_name(document_type, field.key), _face(15), _QUIET)
    value_face = _face(15, bold=True)
    lines = _wrapped(shown_value(field, rule.kind if rule else ""), value_face, _STATE_LEFT - _VALUE_LEFT - 16)
    for number, line in enumerate(lines):
        canvas.text(_VALUE_LEFT, top + number * _LINE, line, value_face)
    _draw_state(canvas, field, top)
    return top + len(lines) * _LINE + _ROW / 2


def _draw_state(canvas: _Canvas, field: FieldReading, top: float) -> None:
    colour, middle = _colour(field), top + _LINE / 2
    if field.review:
        word = f"cần xem {percent(field.confidence)}"
        canvas.pen.ellipse((_STATE_LEFT, middle - 8, _STATE_LEFT + 16, middle + 8), fill=colour)
        canvas.pen.line((_STATE_LEFT + 8, middle - 4, _STATE_LEFT + 8, middle + 1), fill="white", width=2)
        canvas.pen.line((_STATE_LEFT + 8, middle + 3, _STATE_LEFT + 8, middle + 4), fill="white", width=2)
    else:
        word = "tin được"
        tick = [(_STATE_LEFT + 2, middle + 1), (_STATE_LEFT + 6, middle + 5), (_STATE_LEFT + 14, middle - 5)]
        canvas.pen.line(tick, fill=colour, width=2, joint="curve")
    canvas.text(_STATE_LEFT + 24, top, word, _face(15), colour)


def _wrapped(text: str, font: Font, width: float) -> list[str]:
    lines: list[str] = []
    for word in text.split():
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and font.getlength(longer) <= width:
            lines[-1] = longer
        else:
            lines.append(word)
    return lines


def main(arguments: list[str] | None = None) -> int:
    """Run the command; return its exit status."""
    parser = argparse.ArgumentParser(description="Draw what reading a paper looks like.")
    parser.add_argument("picture", type=Path, nargs="?", default=PICTURE)
    parser.add_argument("--page", type=Path, default=PAGE)
    given = parser.parse_args(arguments)
    stack = read_files([given.page], jobs=1)
    given.picture.parent.mkdir(parents=True, exist_ok=True)
    drawn = draw_reading(stack.pages[0], stack.papers[0])
    drawn.quantize(256, kmeans=4, dither=Image.Dither.NONE).save(given.picture, optimize=True)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
