"""TIFF: many pages, every compression of scanners and fax machines, and lists of pages that are traps."""

from __future__ import annotations

import struct
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest
from PIL import Image, TiffImagePlugin

from ocr.errors import FileUnreadable, ImageDamaged, ImageTooLarge
from ocr.imaging.limits import MAX_FILE_PAGES
from ocr.imaging.load import count_pages, load_page

_LONG = 4


def _stripes(number: int) -> Image.Image:
    """Return a page that tells its number by how many black stripes it has."""
    page = np.full((80, 60), 255, dtype=np.uint8)
    for stripe in range(number):
        page[8 * stripe + 2 : 8 * stripe + 6] = 0
    return Image.fromarray(page)


def _stripe_count(path: Path, index: int) -> int:
    column = load_page(path, index).image.pixels[:, 30, 0]
    return int(np.count_nonzero(np.diff(column.astype(int)) < -100))


@pytest.mark.parametrize(
    ("mode", "compression"),
    [
        ("1", "group4"),
        ("1", "group3"),
        ("1", "packbits"),
        ("1", None),
        ("L", "tiff_lzw"),
        ("L", "jpeg"),
        ("RGB", "tiff_adobe_deflate"),
        ("RGB", "jpeg"),
        ("CMYK", "tiff_lzw"),
    ],
)
def test_every_page_of_every_compression(tmp_path: Path, mode: str, compression: str | None) -> None:
    path = tmp_path / "a.tif"
    first, *others = [_stripes(number).convert(mode) for number in (1, 2, 3)]
    first.save(path, "TIFF", save_all=True, append_images=others, compression=compression, dpi=(300, 300))

    assert count_pages(path) == 3
    assert [_stripe_count(path, index) for index in (2, 0, 1)] == [3, 1, 2]


@pytest.mark.parametrize(
    ("bits", "photometric", "expected"),
    [(16, 1, [0, 128, 255]), (16, 0, [255, 127, 0]), (12, 1, [0, 128, 255])],
)
def test_deep_grey_is_scaled_not_clipped(tmp_path: Path, bits: int, photometric: int, expected: list[int]) -> None:
    top = 2**bits - 1
    samples = [0, top // 2 + 1, top]
    if bits == 12:
        packed = int("".join(f"{sample:03x}" for sample in [*samples, 0]), 16).to_bytes(6, "big")
        width = 4
    else:
        packed, width = struct.pack("<3H", *samples), 3
    path = tmp_path / "a.tif"
    path.write_bytes(_tiff([_tags(width, 1, bits=bits, photometric=photometric, data_bytes=len(packed))], data=packed))

    assert load_page(path, 0).image.pixels[0, :3, 0].tolist() == expected


def test_float_grey_is_scaled(tmp_path: Path) -> None:
    Image.fromarray(np.array([[0.0, 0.5, 1.0]], dtype=np.float32)).save(tmp_path / "a.tif")
    assert load_page(tmp_path / "a.tif", 0).image.pixels[0, :, 0].tolist() == [0, 128, 255]


def test_fax_page_gets_square_pixels(tmp_path: Path) -> None:
    Image.new("1", (1728, 1145), 1).save(tmp_path / "a.tif", compression="group3", dpi=(204, 98))

    image = load_page(tmp_path / "a.tif", 0).image

    assert (image.width, image.height) == (1728, 2383)
    assert image.dpi == pytest.approx(204)


def test_resolution_in_centimetres(tmp_path: Path) -> None:
    Image.new("1", (1000, 1000)).save(tmp_path / "a.tif", resolution_unit="cm", resolution=100)
    assert load_page(tmp_path / "a.tif", 0).image.dpi == pytest.approx(254)


def test_previews_are_no_pages(tmp_path: Path) -> None:
    path = tmp_path / "a.tif"
    with TiffImagePlugin.AppendingTiffWriter(str(path)) as file:
        for number, subfile_type in [(1, 0), (5, 1), (2, 0)]:
            _stripes(number).save(file, "TIFF", tiffinfo={254: subfile_type})
            file.newFrame()

    assert count_pages(path) == 2
    assert [_stripe_count(path, index) for index in (0, 1)] == [1, 2]


def test_damaged_page_leaves_the_others(tmp_path: Path) -> None:
    path = tmp_path / "a.tif"
    noise = np.random.default_rng(3).integers(0, 256, (3, 80, 60), dtype=np.uint8)
    first, second, third = (Image.fromarray(layer) for layer in noise)
    first.save(path, save_all=True, append_images=[second, third], compression="tiff_lzw")
    with Image.open(path) as opened:
        opened.seek(1)
        place = opened.tag_v2[273][0]  # type: ignore[attr-defined]  # a TIFF has it
    data = bytearray(path.read_bytes())
    data[place : place + 1000] = b"\xff" * 1000
    path.write_bytes(data)

    assert count_pages(path) == 3
    assert np.array_equal(load_page(path, 0).image.pixels[..., 0], noise[0])
    assert np.array_equal(load_page(path, 2).image.pixels[..., 0], noise[2])
    with pytest.raises(ImageDamaged) as caught:
        load_page(path, 1)
    assert caught.value.page_index == 1


@pytest.mark.parametrize("size", [(60_000, 60_000), (2**32 - 1, 2**32 - 1), (60_000, 100), (9_500, 9_500)])
def test_bomb_is_known_from_its_tags(tmp_path: Path, size: tuple[int, int]) -> None:
    path = tmp_path / "bomb.tif"
    path.write_bytes(_tiff([_tags(*size)]))
    with pytest.raises(ImageTooLarge) as caught:
        load_page(path, 0)
    assert caught.value.page_index == 0


def test_thousands_of_empty_pages(tmp_path: Path) -> None:
    path = tmp_path / "many.tif"
    path.write_bytes(_tiff([_tags(1, 1)] * (MAX_FILE_PAGES + 1)))
    with pytest.raises(ImageTooLarge):
        count_pages(path)


def test_looping_list_of_pages(tmp_path: Path) -> None:
    path = tmp_path / "loop.tif"
    path.write_bytes(_tiff([_tags(1, 1), _tags(1, 1)], after_last=8))
    with pytest.raises(ImageDamaged, match="loops"):
        count_pages(path)


@pytest.mark.parametrize(
    "content",
    [
        b"II*\0",
        b"II*\0\0\0\0\0",
        b"II*\0\xff\xff\xff\xff",
        b"II*\0\x08\0\0\0\xff\xff",
        b"II+\0\x08\0\0\0" + struct.pack("<Q", 2**62),
        b"MM\0*\0\0\0\x08\0\x05\0\0",
        b"II+\0\x08\0\0\0" + b"\xff" * 8,
        b"II+\0\x08\0\0\0" + struct.pack("<QQ", 16, 2**60),
    ],
)
def test_broken_list_of_pages(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "a.tif"
    path.write_bytes(content)
    with pytest.raises(ImageDamaged):
        count_pages(path)
    with pytest.raises(FileUnreadable):
        load_page(path, 0)


def test_big_tiff(tmp_path: Path) -> None:
    _stripes(4).save(tmp_path / "a.tif", big_tiff=True)
    assert count_pages(tmp_path / "a.tif") == 1
    assert _stripe_count(tmp_path / "a.tif", 0) == 4


def _tags(
    width: int, height: int, *, bits: int = 8, photometric: int = 1, data_bytes: int = 0
) -> list[tuple[int, int]]:
    return [
        (256, width),
        (257, height),
        (258, bits),
        (259, 1),
        (262, photometric),
        (273, 8),
        (277, 1),
        (278, height),
        (279, data_bytes),
    ]


def _tiff(pages: Sequence[list[tuple[int, int]]], *, data: bytes = b"", after_last: int = 0) -> bytes:
    """Return a TIFF whose first eight bytes are followed by the data, then by one list entry a page."""
    place = 8 + len(data)
    out = bytearray(b"II*\0" + struct.pack("<I", place) + data)
    for number, tags in enumerate(pages, 1):
        place += 6 + 12 * len(tags)
        out += struct.pack("<H", len(tags))
        out += b"".join(struct.pack("<HHII", tag, _LONG, 1, value) for tag, value in tags)
        out += struct.pack("<I", place if number < len(pages) else after_last)
    return bytes(out)
