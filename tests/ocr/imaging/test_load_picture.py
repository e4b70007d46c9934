"""Pictures come out upright, RGB and eight bits deep, whatever they were stored as; broken ones do not come out."""

from __future__ import annotations

import io
import struct
import zlib
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from ocr.errors import ImageDamaged, ImageTooLarge
from ocr.imaging.limits import MAX_PAGE_PIXELS
from ocr.imaging.load import count_pages, load_page
from ocr.imaging.page_image import PageImage, Pixels
from tests.ocr.imaging.made_heic import TURNED_HEIC


def _load(path: Path) -> PageImage:
    return load_page(path, 0).image


def _ramp(mode: str) -> Image.Image:
    """Return a ramp from black at the left to white at the right."""
    ramp = Image.fromarray(np.tile(np.arange(256, dtype=np.uint8), (32, 1)))
    return ramp.convert(mode)


def _photo(size: tuple[int, int] = (640, 480)) -> Image.Image:
    """Return a picture that no compressor makes small."""
    width, height = size
    noise = np.random.default_rng(7).integers(0, 256, (height, width, 3), dtype=np.uint8)
    return Image.fromarray(noise)


@pytest.mark.parametrize("mode", ["L", "RGB", "CMYK"])
@pytest.mark.parametrize("form", ["JPEG", "TIFF"])
def test_colour_spaces_look_the_same(tmp_path: Path, form: str, mode: str) -> None:
    path = tmp_path / "a"
    _ramp("RGB").convert(mode).save(path, form)

    pixels = _load(path).pixels.astype(int)

    expected = np.asarray(_ramp("RGB")).astype(int)
    assert np.abs(pixels - expected).max() <= 4


@pytest.mark.parametrize("mode", ["1", "L", "P", "LA", "RGBA", "I;16"])
def test_png_of_every_mode(tmp_path: Path, mode: str) -> None:
    path = tmp_path / "a.png"
    if mode == "I;16":
        Image.fromarray(np.asarray(_ramp("L")).astype(np.uint16) * 257).save(path)
    else:
        _ramp(mode).save(path)

    expected = np.asarray(_ramp("1" if mode == "1" else "L").convert("RGB"))
    assert np.array_equal(_load(path).pixels, expected)


def test_sixteen_bit_colour_is_scaled(tmp_path: Path) -> None:
    ramp = np.repeat(np.arange(256, dtype=np.uint8), 2)  # each sample twice is the 16-bit sample of the same light
    rows = (b"\0" + np.repeat(ramp.reshape(256, 2), 3, axis=0).tobytes()) * 4
    path = tmp_path / "a.png"
    path.write_bytes(_png(256, 4, bit_depth=16, colour=2, data=zlib.compress(rows)))

    assert np.array_equal(_load(path).pixels[0, :, 0], np.arange(256))


def test_alpha_lies_over_white(tmp_path: Path) -> None:
    Image.new("RGBA", (8, 8), (0, 0, 0, 0)).save(tmp_path / "clear.png")
    Image.new("RGBA", (8, 8), (0, 0, 0, 128)).save(tmp_path / "half.png")
    palette = Image.new("P", (8, 8), 3)
    palette.putpalette([10, 20, 30] * 4)
    palette.save(tmp_path / "palette.png", transparency=3)

    assert _load(tmp_path / "clear.png").pixels.min() == 255
    assert _load(tmp_path / "half.png").pixels.max() == 127
    assert _load(tmp_path / "palette.png").pixels.min() == 255


@pytest.mark.parametrize("orientation", range(1, 9))
@pytest.mark.parametrize("form", ["JPEG", "PNG", "WEBP", "TIFF"])
def test_exif_turns_are_undone(tmp_path: Path, form: str, orientation: int) -> None:
    upright = Image.new("L", (64, 32), "white")
    upright.paste(0, (0, 0, 16, 16))
    undo = {
        1: None,
        2: Image.Transpose.FLIP_LEFT_RIGHT,
        3: Image.Transpose.ROTATE_180,
        4: Image.Transpose.FLIP_TOP_BOTTOM,
        5: Image.Transpose.TRANSPOSE,
        6: Image.Transpose.ROTATE_90,
        7: Image.Transpose.TRANSVERSE,
        8: Image.Transpose.ROTATE_270,
    }[orientation]
    exif = Image.Exif()
    exif[0x0112] = orientation
    path = tmp_path / "a"
    (upright if undo is None else upright.transpose(undo)).convert("RGB").save(path, form, exif=exif)

    pixels = _load(path).pixels

    assert pixels.shape == (32, 64, 3)
    assert pixels[:14, :14].max() < 40
    assert pixels[18:].min() > 215
    assert pixels[:, 18:].min() > 215


def test_heic_is_turned_once(tmp_path: Path) -> None:
    path = tmp_path / "a.heic"
    path.write_bytes(TURNED_HEIC)

    pixels = _load(path).pixels

    assert count_pages(path) == 1
    assert pixels.shape == (64, 48, 3)
    assert pixels[:14, -10:].max() < 40
    assert pixels[20:].min() > 215


@pytest.mark.parametrize("form", ["JPEG", "PNG", "BMP", "TIFF"])
def test_resolution_of_the_file(tmp_path: Path, form: str) -> None:
    Image.new("L", (1240, 1754)).save(tmp_path / "a", form, dpi=(150, 150))
    dpi = _load(tmp_path / "a").dpi
    assert dpi == pytest.approx(150, abs=0.1)


def test_resolution_in_centimetres(tmp_path: Path) -> None:
    plain = io.BytesIO()
    Image.new("L", (1000, 1000), "white").save(plain, "JPEG")
    jfif = bytearray(plain.getvalue())
    jfif[13:18] = struct.pack(">BHH", 2, 80, 80)  # unit 2: dots per centimetre
    (tmp_path / "jfif.jpg").write_bytes(jfif)
    exif = Image.Exif()
    exif[0x011A], exif[0x011B], exif[0x0128] = 80.0, 80.0, 3
    Image.new("L", (1000, 1000), "white").convert("RGB").save(tmp_path / "exif.webp", exif=exif)

    assert _load(tmp_path / "jfif.jpg").dpi == pytest.approx(203.2)
    assert _load(tmp_path / "exif.webp").dpi == pytest.approx(203.2)


def test_resolution_of_a_phone_picture_is_unknown(tmp_path: Path) -> None:
    Image.new("L", (2000, 1500)).save(tmp_path / "a.jpg", dpi=(72, 72))
    assert _load(tmp_path / "a.jpg").dpi is None


def test_missing_resolution_comes_from_the_paper(tmp_path: Path) -> None:
    Image.new("1", (1654, 2339)).save(tmp_path / "a.png")
    assert _load(tmp_path / "a.png").dpi == pytest.approx(200, rel=0.001)


@pytest.mark.parametrize("form", ["JPEG", "PNG", "BMP", "TIFF", "WEBP"])
@pytest.mark.parametrize("share", [0.1, 0.5, 0.9, 0.999])
def test_truncated_picture_is_damaged_never_half_grey(tmp_path: Path, form: str, share: float) -> None:
    whole = io.BytesIO()
    _photo().save(whole, form)
    path = tmp_path / "a"
    path.write_bytes(whole.getvalue()[: int(len(whole.getvalue()) * share)])
    with pytest.raises(ImageDamaged) as caught:
        load_page(path, 0)
    assert caught.value.source == str(path)


@pytest.mark.parametrize("progressive", [False, True])
@pytest.mark.parametrize("mode", ["L", "RGB"])
def test_truncated_jpeg_that_was_closed_again(tmp_path: Path, mode: str, *, progressive: bool) -> None:
    whole = io.BytesIO()
    _photo().convert(mode).save(whole, "JPEG", progressive=progressive)
    cut = whole.getvalue()[: len(whole.getvalue()) // (200 if progressive else 2)]
    path = tmp_path / "a.jpg"
    path.write_bytes(cut + b"\xff\xd9")
    with pytest.raises(ImageDamaged):
        load_page(path, 0)


def test_jpeg_whose_rest_is_zeros(tmp_path: Path) -> None:
    whole = io.BytesIO()
    _photo().save(whole, "JPEG")
    data = whole.getvalue()
    path = tmp_path / "a.jpg"
    path.write_bytes(data[: len(data) // 2] + b"\0" * (len(data) // 2))
    with pytest.raises(ImageDamaged):
        load_page(path, 0)


def test_grey_card_is_a_picture(tmp_path: Path) -> None:
    Image.new("L", (64, 64), 128).save(tmp_path / "a.jpg")
    assert _load(tmp_path / "a.jpg").pixels.max() == 128


def test_jpeg_with_junk_behind_it(tmp_path: Path) -> None:
    _photo((64, 64)).save(tmp_path / "a.jpg")
    with (tmp_path / "a.jpg").open("ab") as file:
        file.write(b"\0" * 5000)
    assert _load(tmp_path / "a.jpg").width == 64


@pytest.mark.filterwarnings("ignore:Corrupt EXIF")
def test_broken_exif_does_not_cost_the_picture(tmp_path: Path) -> None:
    Image.new("RGB", (64, 64), "white").save(tmp_path / "a.jpg", exif=b"Exif\0\0II*\0\xff\xff\xff\xff")
    assert _load(tmp_path / "a.jpg").width == 64


def _png(width: int, height: int, *, bit_depth: int, colour: int, data: bytes) -> bytes:
    def chunk(name: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))

    header = struct.pack(">IIBBBBB", width, height, bit_depth, colour, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", data) + chunk(b"IEND", b"")


@pytest.mark.parametrize("size", [(9_500, 9_500), (14_000, 14_000), (60_000, 10), (2**31 - 1, 2**31 - 1)])
def test_too_large_is_known_from_the_header(tmp_path: Path, size: tuple[int, int]) -> None:
    path = tmp_path / "a.png"
    path.write_bytes(_png(*size, bit_depth=1, colour=0, data=zlib.compress(b"")))
    with pytest.raises(ImageTooLarge):
        load_page(path, 0)


def test_largest_picture_loads_without_a_warning(tmp_path: Path) -> None:
    path = tmp_path / "a.png"
    height = MAX_PAGE_PIXELS // 30_000
    path.write_bytes(_png(30_000, height, bit_depth=1, colour=0, data=zlib.compress(bytes(height * (1 + 3750)))))

    pixels: Pixels = _load(path).pixels

    assert pixels.shape == (height, 30_000, 3)
