"""PDF: scans come out pixel for pixel, drawings at 300 dpi, and trouble as errors."""

from __future__ import annotations

import io
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import pypdf
import pytest
from PIL import Image
from pypdf import Transformation
from pypdf.generic import RectangleObject

from ocr.errors import FileUnreadable, ImageTooLarge, PdfDamaged, PdfEmpty, PdfEncrypted
from ocr.imaging.load import count_pages, load_page
from ocr.imaging.page_image import Pixels
from ocr.imaging.pdf_raster import MAX_DRAWN_PIXELS
from tests.ocr.imaging.made_pdf import (
    PlacedPicture,
    PlacedText,
    raw_page_pdf,
    raw_pdf,
    stream,
    write_pdf,
)


def _noise(width: int = 827, height: int = 1169) -> Image.Image:
    """Return one-bit noise, in which a shift or stretch by a part of a pixel shows."""
    return Image.fromarray(np.random.default_rng(5).integers(0, 2, (height, width), dtype=np.uint8) * 255).convert("1")


def _scan(path: Path, dpi: float, picture: Image.Image | None = None) -> Path:
    (picture or _noise()).save(path, "PDF", resolution=dpi)
    return path


def _picture_pdf(entries: bytes, data: bytes) -> bytes:
    """Return a PDF whose page is the one picture."""
    return raw_page_pdf(
        b"q 450 0 0 300 0 0 cm /Im0 Do Q",
        resources=b"/XObject << /Im0 5 0 R >>",
        media_box=b"0 0 450 300",
        more=[stream(b"/Type /XObject /Subtype /Image " + entries, data)],
    )


def _gray(picture: Image.Image) -> Pixels:
    return np.asarray(picture.convert("RGB"))


@pytest.mark.parametrize("dpi", [72, 96, 100, 150, 203, 300, 600])
def test_scan_is_not_resampled(tmp_path: Path, dpi: int) -> None:
    image = load_page(_scan(tmp_path / "a.pdf", dpi), 0).image
    assert np.array_equal(image.pixels, _gray(_noise()))


def test_scan_has_its_own_resolution(tmp_path: Path) -> None:
    assert load_page(_scan(tmp_path / "a.pdf", 150), 0).image.dpi == pytest.approx(150, abs=0.01)


def test_resolution_of_a_photograph_made_into_a_page_is_unknown(tmp_path: Path) -> None:
    assert load_page(_scan(tmp_path / "a.pdf", 72, _noise(1600, 1200)), 0).image.dpi is None


def test_jpeg_scan_has_the_pixels_of_its_jpeg(tmp_path: Path) -> None:
    colours = np.random.default_rng(2).integers(0, 256, (200, 300, 3), dtype=np.uint8)
    jpeg = io.BytesIO()
    Image.fromarray(colours).resize((900, 600)).save(jpeg, "JPEG")
    with Image.open(jpeg) as picture:
        expected = np.asarray(picture).astype(int)
    entries = b"/Width 900 /Height 600 /BitsPerComponent 8 /ColorSpace /DeviceRGB /Filter /DCTDecode"
    path = tmp_path / "a.pdf"
    path.write_bytes(_picture_pdf(entries, jpeg.getvalue()))

    pixels = load_page(path, 0).image.pixels.astype(int)

    assert pixels.shape == expected.shape
    assert np.abs(pixels - expected).max() <= 2  # two decoders


@pytest.mark.parametrize("turn", [90, 180, 270])
def test_turned_page_is_turned_not_resampled(tmp_path: Path, turn: int) -> None:
    writer = pypdf.PdfWriter(clone_from=_scan(tmp_path / "a.pdf", 150))
    writer.pages[0].rotate(turn)
    writer.write(tmp_path / "b.pdf")
    pixels = load_page(tmp_path / "b.pdf", 0).image.pixels
    assert np.array_equal(pixels, np.rot90(_gray(_noise()), -turn // 90))


@pytest.mark.parametrize("turn", [90, 180, 270])
def test_picture_turned_by_its_matrix(tmp_path: Path, turn: int) -> None:
    page = pypdf.PdfReader(_scan(tmp_path / "a.pdf", 150)).pages[0]
    width, height = float(page.mediabox.width), float(page.mediabox.height)
    shift = {90: (height, 0.0), 180: (width, height), 270: (0.0, width)}[turn]
    writer = pypdf.PdfWriter()
    blank = writer.add_blank_page(*((width, height) if turn == 180 else (height, width)))
    blank.merge_transformed_page(page, Transformation().rotate(turn).translate(*shift))
    writer.write(tmp_path / "b.pdf")
    pixels = load_page(tmp_path / "b.pdf", 0).image.pixels
    assert np.array_equal(pixels, np.rot90(_gray(_noise()), turn // 90))


def test_scan_on_a_larger_sheet_keeps_its_pixels(tmp_path: Path) -> None:
    writer = pypdf.PdfWriter()
    sheet = writer.add_blank_page(640, 900)
    scan = pypdf.PdfReader(_scan(tmp_path / "a.pdf", 100)).pages[0]
    sheet.merge_transformed_page(scan, Transformation().translate(20.3, 30.7))
    writer.write(tmp_path / "b.pdf")

    image = load_page(tmp_path / "b.pdf", 0).image

    assert (image.width, image.height) == (889, 1250)
    assert image.dpi == pytest.approx(100, abs=0.01)
    assert np.array_equal(image.pixels[38 : 38 + 1169, 28 : 28 + 827], _gray(_noise()))


def test_cropped_scan(tmp_path: Path) -> None:
    writer = pypdf.PdfWriter(clone_from=_scan(tmp_path / "a.pdf", 100))
    writer.pages[0].cropbox = RectangleObject((72, 72, 432, 576))
    writer.write(tmp_path / "b.pdf")
    image = load_page(tmp_path / "b.pdf", 0).image
    assert (image.width, image.height) == (500, 700)


def test_scan_with_a_stamp_shows_both_and_keeps_its_pixels(tmp_path: Path) -> None:
    picture = Image.new("L", (827, 1169), 200)
    path = write_pdf(
        tmp_path / "a.pdf",
        [PlacedText("ĐẾN số 123", 300, 700, size=30)],
        [PlacedPicture(picture, 0, 0, 595, 842)],
    )
    page = load_page(path, 0)
    assert page.image.pixels.shape == (1169, 827, 3)
    assert page.image.pixels.min() < 50


def test_compressed_scan_of_layers_is_taken_at_the_finest(tmp_path: Path) -> None:
    ground, letters = Image.new("RGB", (413, 585), "ivory"), _noise(1654, 2339).convert("L")
    pictures = [PlacedPicture(ground, 0, 0, 595, 842), PlacedPicture(letters, 0, 0, 595, 842)]
    image = load_page(write_pdf(tmp_path / "a.pdf", pictures=pictures), 0).image
    assert (image.width, image.height) == (1654, 2339)


def test_scan_cut_into_strips(tmp_path: Path) -> None:
    whole = _noise(827, 1160).convert("L")
    pictures = [
        PlacedPicture(whole.crop((0, 116 * row, 827, 116 * (row + 1))), 0, 835.2 - 83.52 * (row + 1), 595.44, 83.52)
        for row in range(10)
    ]
    image = load_page(write_pdf(tmp_path / "a.pdf", pictures=pictures, size=(595.44, 835.2)), 0).image
    assert (image.width, image.height) == (827, 1160)


def test_coloured_ground_is_no_scan(tmp_path: Path) -> None:
    pictures = [PlacedPicture(Image.new("RGB", (4, 4), "ivory"), 0, 0, 595, 842)]
    image = load_page(write_pdf(tmp_path / "a.pdf", pictures=pictures), 0).image
    assert (image.width, image.height) == (2479, 3508)


def test_fax_scan_gets_square_pixels(tmp_path: Path) -> None:
    pictures = [PlacedPicture(_noise(1728, 1145).convert("L"), 0, 0, 610, 842)]
    image = load_page(write_pdf(tmp_path / "a.pdf", pictures=pictures, size=(610, 842)), 0).image
    assert (image.width, image.height) == (1728, 2385)


def test_drawn_page_is_drawn_at_300_dpi(tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    path.write_bytes(raw_page_pdf(b"0 0 0 rg 0 421 298 421 re f"))
    page = load_page(path, 0)
    assert page.image.pixels.shape == (3508, 2479, 3)
    assert page.image.dpi == pytest.approx(300)
    assert page.image.pixels[:1750, :1240].max() == 0
    assert page.image.pixels[1760:].min() == page.image.pixels[:, 1250:].min() == 255
    assert page.text_lines is None


@pytest.mark.parametrize("kind", [b"/Subtype /Stamp", b"/Subtype /Widget /FT /Tx /T (o) /V (DA KY)"])
def test_annotations_and_form_fields_are_seen_and_read(tmp_path: Path, kind: bytes) -> None:
    font = b"/Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >>"
    note = b"<< /Type /Annot %s /Rect [100 600 300 640] /F 4 /AP << /N 6 0 R >> >>" % kind
    look = stream(
        b"/Type /XObject /Subtype /Form /BBox [0 0 200 40] /Resources << %s >>" % font,
        b"BT /F1 24 Tf 5 10 Td (DA KY) Tj ET",
    )
    path = tmp_path / "a.pdf"
    path.write_bytes(raw_page_pdf(b"", page_entries=b"/Annots [5 0 R]", more=[note, look]))

    page = load_page(path, 0)

    assert page.image.pixels.min() < 60
    assert page.text_lines is not None
    assert [line.text for line in page.text_lines] == ["DA KY"]


def test_page_of_60000_points_is_drawn_within_the_limit(tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    path.write_bytes(raw_page_pdf(b"0 0 0 rg 0 0 30000 9 re f", media_box=b"0 0 60000 200"))
    image = load_page(path, 0).image
    assert image.width == 32_000
    assert image.width * image.height < MAX_DRAWN_PIXELS
    assert image.pixels.min() == 0


def test_embedded_picture_of_60000_pixels_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    path.write_bytes(_picture_pdf(b"/Width 60000 /Height 60000 /BitsPerComponent 1 /ColorSpace /DeviceGray", b"\0"))
    with pytest.raises(ImageTooLarge) as caught:
        load_page(path, 0)
    assert caught.value.page_index == 0


def test_scan_that_does_not_decode_is_no_empty_page(tmp_path: Path) -> None:
    entries = b"/Width 800 /Height 1100 /BitsPerComponent 8 /ColorSpace /DeviceGray /Filter /DCTDecode"
    path = tmp_path / "a.pdf"
    path.write_bytes(_picture_pdf(entries, b"\xff\xd8\xff\xe0broken"))
    with pytest.raises(PdfDamaged) as caught:
        load_page(path, 0)
    assert caught.value.page_index == 0


def test_white_scan_is_an_empty_page(tmp_path: Path) -> None:
    pixels = load_page(_scan(tmp_path / "a.pdf", 100, Image.new("1", (827, 1169), 1)), 0).image.pixels
    assert pixels.min() == 255


@pytest.mark.parametrize("algorithm", ["RC4-40", "RC4-128"])
def test_pdf_with_a_password(tmp_path: Path, algorithm: str) -> None:
    for name, password in [("locked.pdf", "bí mật"), ("open.pdf", "")]:
        writer = pypdf.PdfWriter(clone_from=_scan(tmp_path / "a.pdf", 100))
        writer.encrypt(password, "owner", algorithm=algorithm)
        writer.write(tmp_path / name)

    for read in (count_pages, lambda path: load_page(path, 0)):
        with pytest.raises(PdfEncrypted) as caught:
            read(tmp_path / "locked.pdf")
        assert caught.value.source == str(tmp_path / "locked.pdf")
    assert np.array_equal(load_page(tmp_path / "open.pdf", 0).image.pixels, _gray(_noise()))


def test_pdf_without_pages(tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    path.write_bytes(raw_pdf([b"<< /Type /Catalog /Pages 2 0 R >>", b"<< /Type /Pages /Kids [] /Count 0 >>"]))
    for read in (count_pages, lambda path: load_page(path, 0)):
        with pytest.raises(PdfEmpty):
            read(path)


def test_truncated_pdf_is_damaged_though_it_could_be_patched_up(tmp_path: Path) -> None:
    whole = _scan(tmp_path / "a.pdf", 100).read_bytes()
    path = tmp_path / "b.pdf"
    path.write_bytes(whole[: len(whole) * 3 // 4])
    with pytest.raises(PdfDamaged):
        count_pages(path)


def test_pdf_with_junk_around_it(tmp_path: Path) -> None:
    path = tmp_path / "b.pdf"
    path.write_bytes(b"\r\n\r\n" + raw_page_pdf(b"0 0 300 300 re f") + b"\0" * 5000)
    assert load_page(path, 0).image.pixels.min() == 0


def test_missing_page_leaves_the_others(tmp_path: Path) -> None:
    page = b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>"
    pages = b"<< /Type /Pages /Kids [3 0 R 9 0 R 4 0 R] /Count 3 >>"
    path = tmp_path / "a.pdf"
    path.write_bytes(raw_pdf([b"<< /Type /Catalog /Pages 2 0 R >>", pages, page, page]))

    assert count_pages(path) == 3
    with pytest.raises(PdfDamaged) as caught:
        load_page(path, 1)
    assert caught.value.page_index == 1
    assert load_page(path, 0).image.pixels.min() == load_page(path, 2).image.pixels.min() == 255


@pytest.mark.parametrize("box", [b"0 0 0 0", b"0 0 0.1 0.1", b"10 10 10 500"])
def test_page_without_area(tmp_path: Path, box: bytes) -> None:
    path = tmp_path / "a.pdf"
    path.write_bytes(raw_page_pdf(b"", media_box=box))
    try:
        pixels = load_page(path, 0).image.pixels
    except FileUnreadable:
        return
    assert pixels.shape == (3300, 2550, 3)  # pdfium then takes Letter


def test_pages_are_loaded_from_two_threads(tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    pages = [Image.new("1", (200, 280 + index), index % 2) for index in range(12)]
    pages[0].save(path, save_all=True, append_images=pages[1:], resolution=30)
    with ThreadPoolExecutor(2) as pool:
        heights = list(pool.map(lambda index: load_page(path, index).image.pixels.mean(), range(12)))
    assert heights == [255.0 * (index % 2) for index in range(12)]


_READ_ALL = """
import sys
from pathlib import Path
from ocr.imaging.load import count_pages, load_page
path = Path(sys.argv[1])
pixels = sum(load_page(path, index).image.pixels.size for index in range(count_pages(path)))
# not ru_maxrss, which starts with what the parent process held
lines = Path("/proc/self/status").read_text().splitlines()
print(pixels, next(line.split()[1] for line in lines if line.startswith("VmHWM")))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="the resource module is of POSIX systems")
def test_500_pages_take_the_memory_of_one(tmp_path: Path, root: Path) -> None:
    one, path = io.BytesIO(), tmp_path / "500.pdf"
    writer = pypdf.PdfWriter()
    for _ in range(5):  # different pictures, each of 100 pages
        one.seek(0)
        _noise(620, 877).save(one, "PDF", resolution=75)
        first = writer.add_page(pypdf.PdfReader(one).pages[0])
        for _ in range(99):
            writer.add_page(first)
    writer.write(path)

    command = [sys.executable, "-c", _READ_ALL, str(path)]
    output = subprocess.run(command, cwd=root, capture_output=True, text=True, check=True, timeout=120).stdout

    pixels, peak_kib = map(int, output.split())
    assert pixels == 500 * 620 * 877 * 3
    assert peak_kib < 600 * 1024
