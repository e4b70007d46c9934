"""Finding QR codes and barcodes in a page picture.

The whole page goes to the decoder first, which costs some 20 ms on A4 at 200 dpi; only spots that look like a QR code
but were not decoded are enlarged and sharpened and tried again. Printed machine-readable zones are text, not codes of
this kind: see `mrz`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import cv2
import numpy as np
import zxingcpp

from ocr.imaging.page_image import Gray, Pixels
from ocr.types import Box, Code, CodeKind

_FORMATS = zxingcpp.BarcodeFormat
_QR = zxingcpp.BarcodeFormats([_FORMATS.QRCode])
_ANY = zxingcpp.BarcodeFormats(
    [_FORMATS.QRCode, _FORMATS.Code128, _FORMATS.Code39, _FORMATS.EAN13, _FORMATS.ITF, _FORMATS.PDF417]
)
_MIN_LINEAR_CHARACTERS = 4  # shorter ones are rulings and hatchings that happen to decode
_MAX_SPOTS = 4
_MIN_SPOT_PX = 60
_MIN_SQUARENESS = 0.6
_MIN_FILL = 0.5
_SPOT_MARGIN_PX = 12
_FIELD = np.ones((15, 15), np.uint8)
_ENLARGEMENTS = (3.0, 4.0, 2.0)  # a CCCD code at 200 dpi has 2 to 3 pixels a module; measured best first


def read_codes(pixels: Pixels | Gray) -> tuple[Code, ...]:
    """Return the QR codes and barcodes of a picture, colour or grey, from top to bottom, boxes in its pixels.

    A code's payload is its bytes as UTF-8 (the citizen's card carries Vietnamese without saying so, and the decoder's
    own guess of the encoding can be wrong). Codes turned by any angle are found; codes printed light on dark are not.
    """
    plain = pixels if pixels.ndim == 2 else cv2.cvtColor(pixels, cv2.COLOR_RGB2GRAY)  # noqa: PLR2004
    gray: Gray = np.ascontiguousarray(plain, dtype=np.uint8)
    found = list(_decode(gray, _ANY))
    for spot in _suspected_spots(gray):
        if not any(spot.overlap_area(code.box) for code in found):
            found.extend(_read_spot(gray, spot))
    return tuple(sorted(found, key=lambda code: (code.box.top, code.box.left)))


def _decode(gray: Gray, formats: zxingcpp.BarcodeFormats) -> Iterator[Code]:
    for barcode in zxingcpp.read_barcodes(gray, formats=formats, try_invert=False):
        is_qr = barcode.symbology == _FORMATS.QRCode
        payload = _payload(barcode)
        if payload and (is_qr or len(payload) >= _MIN_LINEAR_CHARACTERS):
            yield Code(CodeKind.QR if is_qr else CodeKind.BARCODE, payload, _box(barcode, gray))


def _payload(barcode: zxingcpp.Barcode) -> str:
    try:
        return bytes(barcode.bytes).decode("utf-8")
    except UnicodeDecodeError:
        return str(barcode.text)


def _box(barcode: zxingcpp.Barcode, gray: Gray) -> Box:
    position = barcode.position
    corners = (position.top_left, position.top_right, position.bottom_left, position.bottom_right)
    height, width = gray.shape
    xs = [min(max(corner.x, 0), width) for corner in corners]
    ys = [min(max(corner.y, 0), height) for corner in corners]
    return Box(min(xs), min(ys), max(xs), max(ys))


def _suspected_spots(gray: Gray) -> Iterable[Box]:
    """Return squares full of fine black-and-white texture, densest first, at most a few."""
    if min(gray.shape) < _MIN_SPOT_PX:
        return []
    scale = 0.5
    small = cv2.resize(gray, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
    kernel = np.ones((3, 3), np.uint8)
    busy = cv2.threshold(cv2.morphologyEx(small, cv2.MORPH_GRADIENT, kernel), 60, 255, cv2.THRESH_BINARY)[1]
    closed = cv2.morphologyEx(busy, cv2.MORPH_CLOSE, kernel)
    # Strokes of letters and rules are thinner than this opening; a code's field of modules survives it.
    core = cv2.erode(closed, _FIELD)
    if not cv2.countNonZero(core):
        return []
    fields = cv2.dilate(core, _FIELD)
    count, _, stats, _ = cv2.connectedComponentsWithStats(fields)
    spots: list[tuple[float, Box]] = []
    for left, top, width, height, area in stats[1:count].tolist():
        box, fill = Box(left, top, left + width, top + height).scaled(1 / scale), area / (width * height)
        shorter, longer = sorted((box.width, box.height))
        if shorter >= _MIN_SPOT_PX and shorter > _MIN_SQUARENESS * longer and fill > _MIN_FILL:
            spots.append((fill, box))
    spots.sort(key=lambda spot: -spot[0])
    return [box for _, box in spots[:_MAX_SPOTS]]


def _read_spot(gray: Gray, spot: Box) -> tuple[Code, ...]:
    height, width = gray.shape
    left, top = max(spot.left - _SPOT_MARGIN_PX, 0), max(spot.top - _SPOT_MARGIN_PX, 0)
    crop = gray[top : min(spot.bottom + _SPOT_MARGIN_PX, height), left : min(spot.right + _SPOT_MARGIN_PX, width)]
    for picture, scale in _clearer(crop):
        codes = tuple(_decode(picture, _QR))
        if codes:
            return tuple(Code(code.kind, code.payload, code.box.scaled(1 / scale).shifted(left, top)) for code in codes)
    return ()


def _clearer(crop: Gray) -> Iterator[tuple[Gray, float]]:
    """Yield enlarged and sharpened forms of a crop with their scale."""
    for scale in _ENLARGEMENTS:
        large = cv2.resize(crop, None, fx=scale, fy=scale, interpolation=cv2.INTER_CUBIC)
        sharp = cv2.addWeighted(large, 2.5, cv2.GaussianBlur(large, (0, 0), scale), -1.5, 0)
        yield np.asarray(sharp, dtype=np.uint8), scale
        yield np.asarray(cv2.threshold(sharp, 0, 255, cv2.THRESH_OTSU)[1], dtype=np.uint8), scale
        yield np.asarray(cv2.GaussianBlur(large, (0, 0), scale / 2), dtype=np.uint8), scale


def without_codes(gray: Gray, codes: Iterable[Code]) -> Gray:
    """Return the picture with paper in place of its codes, whose squares a recogniser takes for letters."""
    codes = tuple(codes)
    if not codes:
        return gray
    blanked = gray.copy()
    for code in codes:
        margin = max(code.box.width, code.box.height) // 12
        top, left = max(0, code.box.top - margin), max(0, code.box.left - margin)
        blanked[top : code.box.bottom + margin, left : code.box.right + margin] = 255
    return blanked
