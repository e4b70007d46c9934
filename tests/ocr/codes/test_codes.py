from __future__ import annotations

import io
import itertools

import cv2
import numpy as np
import pytest
import segno
import zxingcpp
from numpy.typing import NDArray
from PIL import Image

from ocr.codes.citizen_qr import parse_citizen_qr
from ocr.codes.codes import read_codes
from ocr.types import Box, CodeKind

CARD = "062187001234|233123456|Nguyễn Thị Hòa|02091987|Nữ|Thôn 3, Đăk Ruồng, Kon Rẫy, Kon Tum|15042021"
Pixels = NDArray[np.uint8]


def page(height: int = 1169, width: int = 827) -> Pixels:
    paper = np.full((height, width, 3), 236, np.uint8)
    for row, column in itertools.product(range(60, height - 60, 34), range(70, width - 160, 120)):
        cv2.putText(paper, "Nguyen", (column, row), cv2.FONT_HERSHEY_SIMPLEX, 0.8, (40, 40, 40), 2)
    return paper


def qr_picture(payload: str, side: int, error: str = "m") -> Pixels:
    buffer = io.BytesIO()
    segno.make_qr(payload.encode(), error=error).save(buffer, kind="png", scale=8, border=4)
    large = np.array(Image.open(buffer).convert("RGB"), dtype=np.uint8)
    return np.asarray(cv2.resize(large, (side, side), interpolation=cv2.INTER_AREA), dtype=np.uint8)


def put(paper: Pixels, picture: Pixels, left: int, top: int) -> Box:
    height, width = picture.shape[:2]
    paper[top : top + height, left : left + width] = picture
    return Box(left, top, left + width, top + height)


def blurred(paper: Pixels, sigma: float, noise: float) -> Pixels:
    soft = cv2.GaussianBlur(paper, (0, 0), sigma).astype(np.float64)
    grain = np.random.default_rng(7).normal(0, noise, soft.shape)
    return np.asarray(np.clip(soft + grain, 0, 255), dtype=np.uint8)


def test_vietnamese_payload_arrives_with_its_marks() -> None:
    paper = page()
    put(paper, qr_picture(CARD, 200), 560, 80)
    (code,) = read_codes(paper)

    assert code.kind is CodeKind.QR
    assert code.payload == CARD
    assert parse_citizen_qr(code.payload) is not None


@pytest.mark.parametrize("turns", [0, 1, 2, 3])
def test_box_is_where_the_code_stands_however_it_is_turned(turns: int) -> None:
    paper = page()
    put(paper, qr_picture(CARD, 200), 560, 80)
    turned = np.ascontiguousarray(np.rot90(paper, turns))
    truth = np.argwhere(np.rot90(np.pad(np.ones((160, 160)), ((100, 909), (580, 87))), turns))
    top, left = truth.min(axis=0)
    (code,) = read_codes(turned)

    assert abs(code.box.left - left) < 12
    assert abs(code.box.top - top) < 12
    assert abs(code.box.width - 160) < 20


def test_small_soft_code_is_enlarged_and_read() -> None:
    """A card's code at 200 dpi: two pixels a module, out of focus; the plain pass does not get it."""
    paper = page()
    place = put(paper, qr_picture(CARD, 106), 560, 80)
    soft = blurred(paper, 0.95, 5)
    gray = cv2.cvtColor(soft, cv2.COLOR_RGB2GRAY)
    (code,) = read_codes(soft)

    assert not zxingcpp.read_barcodes(gray)
    assert code.payload == CARD
    assert code.box.overlap_area(place) > 0.9 * code.box.width * code.box.height


def test_two_cards_on_one_sheet_give_two_codes_from_top_to_bottom() -> None:
    paper = page()
    put(paper, qr_picture(CARD.replace("Hòa", "Lan"), 180), 60, 800)
    put(paper, qr_picture(CARD, 180), 560, 80)

    assert [code.payload for code in read_codes(paper)] == [CARD, CARD.replace("Hòa", "Lan")]


def test_barcode_of_a_land_certificate() -> None:
    paper = page()
    bars = zxingcpp.create_barcode("1234567890123", zxingcpp.BarcodeFormat.Code128).to_image(
        scale=3, add_quiet_zones=True
    )
    put(paper, np.dstack([np.array(bars, dtype=np.uint8)] * 3), 200, 60)
    (code,) = read_codes(paper)

    assert code.kind is CodeKind.BARCODE
    assert code.payload == "1234567890123"


def test_page_of_text_has_no_codes() -> None:
    assert read_codes(page()) == ()


def test_payload_that_is_not_utf_8_is_still_text() -> None:
    paper = page()
    buffer = io.BytesIO()
    segno.make_qr("Caf\xe9".encode("latin-1")).save(buffer, kind="png", scale=6)
    put(paper, np.array(Image.open(buffer).convert("RGB"), dtype=np.uint8), 500, 60)
    (code,) = read_codes(paper)

    assert code.payload == "Café"


@pytest.mark.parametrize("shape", [(1, 1, 3), (3, 900, 3), (40, 40, 3)])
def test_tiny_pictures_have_no_codes(shape: tuple[int, int, int]) -> None:
    assert read_codes(np.zeros(shape, np.uint8)) == ()
