"""What hands write into forms, from the picture of a page to the field of a paper, with the real readers."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from ocr.engines.pen_digits import load_pen_digits
from ocr.engines.tesseract import TesseractEngine
from ocr.extraction.template import load_templates
from ocr.pipeline.draft import Tools
from tests.bench.observe import read_alone
from tests.ocr.extraction.penned_page import PennedPage, draw_squares, write_in_squares


@pytest.mark.parametrize("number", ["001086523000", "001045790189"])
def test_an_id_written_into_squares_is_a_field_for_a_person(tmp_path: Path, number: str) -> None:
    page = PennedPage(1)
    page.line(120, "GIẤY XÁC NHẬN TÌNH TRẠNG HÔN NHÂN", left=400)
    page.line(240, "Họ, chữ đệm, tên: LÒ THỊ MAY")
    page.line(332, "Số định danh cá nhân:")
    page.line(420, "Nơi cư trú: Xã Tả Van, tỉnh Lào Cai")
    for row in range(5):
        page.line(500 + 70 * row, "Tình trạng hôn nhân: chưa đăng ký kết hôn với ai, giấy này")
    picture = page.picture
    draw_squares(picture, 640, 298, 12)
    write_in_squares(picture, number, 640, 298, np.random.default_rng(2))
    Image.fromarray(picture).save(tmp_path / "form.png", dpi=(200, 200))

    seen = read_alone([tmp_path / "form.png"], Tools(TesseractEngine(), load_templates(), pen=load_pen_digits()))

    fields = {field.key: field for paper in seen.papers for field in paper.fields}
    reading = fields["id_number"]
    assert (reading.value, reading.handwritten, reading.review) == (number, True, True)
    assert not fields["full_name"].handwritten
    assert 630 < reading.box.left < 650
