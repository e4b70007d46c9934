"""Files as such: what they are, whatever their name, and every way in which they are none."""

from __future__ import annotations

import os
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from ocr.errors import (
    FileEmpty,
    FileNotThere,
    FileUnreadable,
    FormatUnknown,
    ImageDamaged,
    NotAFile,
    PdfDamaged,
)
from ocr.imaging.load import count_pages, load_page


def _assert_refused(path: Path, error: type[FileUnreadable]) -> None:
    for read in (count_pages, lambda path: load_page(path, 0)):
        with pytest.raises(error) as caught:
            read(path)
        assert caught.value.source == str(path)
        assert caught.value.page_index is None
        assert type(caught.value) is error


@pytest.mark.parametrize("form", ["JPEG", "PNG", "BMP", "TIFF", "WEBP", "PDF"])
def test_kind_is_decided_by_content(tmp_path: Path, form: str) -> None:
    path = tmp_path / "trang.dat"
    Image.new("RGB", (60, 40), "white").save(path, form)

    page = load_page(path, 0)

    assert count_pages(path) == 1
    assert (page.source, page.index, page.text_lines) == (str(path), 0, None)
    assert page.image.pixels.dtype == np.uint8
    assert page.image.pixels.flags["C_CONTIGUOUS"]
    assert page.image.pixels.shape == (40, 60, 3)
    assert page.image.pixels.min() == 255


@pytest.mark.parametrize("index", [-1, 1])
@pytest.mark.parametrize("form", ["PNG", "TIFF", "PDF"])
def test_a_page_the_file_does_not_have_is_a_bug_of_the_caller(tmp_path: Path, form: str, index: int) -> None:
    path = tmp_path / "trang"
    Image.new("L", (60, 40)).save(path, form)
    with pytest.raises(IndexError):
        load_page(path, index)


def test_missing_file(tmp_path: Path) -> None:
    _assert_refused(tmp_path / "không có.pdf", FileNotThere)


def test_path_through_a_file(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"x")
    _assert_refused(tmp_path / "a" / "b.pdf", FileNotThere)


def test_folder(tmp_path: Path) -> None:
    _assert_refused(tmp_path, NotAFile)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="pipes have names on POSIX systems only")
def test_pipe_is_refused_without_waiting_for_its_writer(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    _assert_refused(tmp_path / "pipe", NotAFile)


def test_file_without_permission(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied")

    path = tmp_path / "a.png"
    Image.new("L", (9, 9)).save(path)
    monkeypatch.setattr(Path, "open", refuse)  # a test run by root could read it whatever its mode
    _assert_refused(path, FileUnreadable)


def test_zero_bytes(tmp_path: Path) -> None:
    (tmp_path / "a.jpg").touch()
    _assert_refused(tmp_path / "a.jpg", FileEmpty)


@pytest.mark.parametrize("content", [b"Kinh gui: ...", b"BM la viet tat", b"\0" * 4000, b"II*", b"RIFF....WAVE"])
def test_bytes_of_no_known_kind(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "van ban.pdf"
    path.write_bytes(content)
    _assert_refused(path, FormatUnknown)


def test_picture_cut_within_its_header(tmp_path: Path) -> None:
    path = tmp_path / "a.png"
    path.write_bytes(b"\x89PNG\r\n\x1a\n\0\0")
    with pytest.raises(ImageDamaged):
        load_page(path, 0)


def test_pdf_of_nothing_but_its_first_line(tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    path.write_bytes(b"%PDF-1.7\n")
    _assert_refused(path, PdfDamaged)
