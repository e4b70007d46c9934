"""Broken bytes never raise anything but `FileUnreadable`, and never bring a decoder down."""

from __future__ import annotations

import contextlib
import io
from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image

from ocr.errors import FileUnreadable
from ocr.imaging.load import count_pages, load_page
from tests.ocr.imaging.made_heic import TURNED_HEIC
from tests.ocr.imaging.made_pdf import raw_page_pdf

_SMALL = np.random.default_rng(9).integers(0, 256, (24, 16, 3), dtype=np.uint8)


def _picture(form: str, *, mode: str = "RGB", compression: str | None = None) -> bytes:
    out = io.BytesIO()
    options = {} if compression is None else {"compression": compression}
    Image.fromarray(_SMALL).convert(mode).save(out, form, **options)
    return out.getvalue()


_FILES = {
    "jpeg": _picture("JPEG"),
    "png": _picture("PNG"),
    "tiff": _picture("TIFF"),
    "tiff-g4": _picture("TIFF", mode="1", compression="group4"),
    "tiff-lzw": _picture("TIFF", compression="tiff_lzw"),
    "bmp": _picture("BMP"),
    "webp": _picture("WEBP"),
    "pdf": _picture("PDF"),
    "pdf-text": raw_page_pdf(
        b"q 1 0 0 1 20 20 cm BT /F1 12 Tf 72 700 Td (Kinh gui: Phong Tu phap) Tj ET 10 10 100 100 re f Q",
        resources=b"/Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >>",
        page_entries=b"/Rotate 90 /CropBox [10 10 500 800]",
    ),
    "heic": TURNED_HEIC,
}


def _read(path: Path) -> None:
    with contextlib.suppress(FileUnreadable):
        for index in range(min(count_pages(path), 3)):
            assert load_page(path, index).image.pixels.ndim == 3


@pytest.mark.filterwarnings("ignore::UserWarning:PIL")
@pytest.mark.logs_warnings
@pytest.mark.parametrize("kind", _FILES)
@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_mutated_and_truncated_files(tmp_path: Path, kind: str, data: st.DataObject) -> None:
    content = bytearray(_FILES[kind])
    for _ in range(data.draw(st.integers(0, 4), label="hits")):
        place = data.draw(st.integers(0, len(content) - 1), label="place")
        content[place] = data.draw(st.integers(0, 255), label="value")
    path = tmp_path / "a"
    path.write_bytes(content[: data.draw(st.integers(0, len(content)) | st.just(len(content)), label="length")])
    _read(path)
