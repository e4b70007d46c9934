import cv2
import numpy as np
import pytest
from PIL import Image, ImageDraw

from ocr.imaging.leader_dots import remove_leaders
from ocr.imaging.page_image import Gray
from tests.dossiers.fonts import font_path, load
from tests.ocr.imaging.drawn import table_page, text_page, white_page

_VALUE = "Nguyễn Thị Phượng, xã Yên Mỹ"


def _form(
    *, dots: bool, size_px: int = 54, depth: float = 0.1, font_file: str = "Tinos-Bold.ttf", tail: bool = True
) -> Gray:
    """Return lines of a form: dots under each value, `depth` letter sizes below the baseline; a `tail` goes on."""
    image = Image.new("L", (40 * size_px, 16 * size_px), 255)
    draw = ImageDraw.Draw(image)
    font, dotted = load(font_path(font_file), size_px), load(font_path("Tinos-Regular.ttf"), size_px)
    for row in range(6):
        baseline = (2 + 2 * row) * size_px
        draw.text((2 * size_px, baseline), "Họ và tên:", font=dotted, fill=20, anchor="ls")
        draw.text((7 * size_px, baseline), _VALUE, font=font, fill=20, anchor="ls")
        if dots:
            count = 110 if tail else int(font.getlength(_VALUE) / dotted.getlength("."))
            draw.text((7 * size_px, baseline + depth * size_px), "." * count, font=dotted, fill=20, anchor="ls")
    return np.array(image)


def _shares(with_dots: Gray, without: Gray) -> tuple[float, float]:
    """Return the share of the dots' ink that stays and the share of the other ink that goes."""
    cleaned = remove_leaders(with_dots)
    dots = (without > 190) & (with_dots < 130)
    ink = without < 110
    return float((cleaned[dots] < 130).mean()), float((cleaned[ink] > 170).mean())


def _smaller(gray: Gray, scale: float) -> Gray:
    return np.asarray(cv2.resize(gray, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA), dtype=np.uint8)


@pytest.mark.parametrize("scale", [1.0, 2 / 3, 0.5])
def test_dots_under_a_value_go_and_the_letters_stay(scale: float) -> None:
    left, lost = _shares(_smaller(_form(dots=True), scale), _smaller(_form(dots=False), scale))
    assert left < 0.1
    assert lost < 0.035


@pytest.mark.parametrize("font_file", ["Arimo-Regular.ttf", "Tinos-Regular.ttf", "Tinos-Italic.ttf"])
def test_it_works_under_other_typefaces(font_file: str) -> None:
    left, lost = _shares(_form(dots=True, font_file=font_file), _form(dots=False, font_file=font_file))
    assert left < 0.1
    assert lost < 0.035


@pytest.mark.parametrize("scale", [1.0, 2 / 3])
def test_dots_that_stand_free_only_between_the_words_of_a_value_go_too(scale: float) -> None:
    with_dots = _smaller(_form(dots=True, tail=False), scale)
    left, lost = _shares(with_dots, _smaller(_form(dots=False), scale))
    assert left < 0.25
    assert lost < 0.035


def test_labels_beside_dotted_values_keep_their_feet() -> None:
    with_dots, without = _form(dots=True, tail=False), _form(dots=False)
    labels = (slice(None), slice(0, 6 * 54))
    assert (remove_leaders(with_dots)[labels] == without[labels]).mean() > 0.999


def test_full_stops_in_a_row_are_no_dotted_line() -> None:
    image = Image.new("L", (2400, 1200), 255)
    draw = ImageDraw.Draw(image)
    for row in range(15):
        draw.text((100, 60 + 70 * row), "P. 12, Q. 3, TP. Hà Nội. T. 5. H. Chư Sê. X. Ia Krái. 1.200.000 đ. v.v.",
                  font=load(font_path("Tinos-Regular.ttf"), 44), fill=0)  # fmt: skip
    page = np.array(image)
    assert remove_leaders(page) is page


def test_soft_grey_dots_go_too() -> None:
    soft = cv2.GaussianBlur(_smaller(_form(dots=True), 0.5), (0, 0), 0.7)
    sharp = cv2.GaussianBlur(_smaller(_form(dots=False), 0.5), (0, 0), 0.7)
    left, lost = _shares(np.asarray(soft, dtype=np.uint8), np.asarray(sharp, dtype=np.uint8))
    assert left < 0.1
    assert lost < 0.035


@pytest.mark.parametrize("page", [text_page(), text_page(1, size_px=36), table_page(), white_page()])
def test_a_page_without_leaders_comes_back_itself(page: Gray) -> None:
    assert remove_leaders(page) is page


def test_ellipses_are_no_leaders() -> None:
    image = Image.new("L", (1600, 1200), 255)
    draw = ImageDraw.Draw(image)
    for row in range(15):
        draw.text(
            (100, 60 + 70 * row), "v.v... và các giấy tờ khác...", font=load(font_path("Tinos-Regular.ttf"), 40), fill=0
        )
    page = np.array(image)
    assert remove_leaders(page) is page


def test_text_beside_free_leaders_is_untouched() -> None:
    page = np.vstack([text_page(2), np.full((200, text_page(2).shape[1]), 255, np.uint8)])
    image = Image.fromarray(page)
    ImageDraw.Draw(image).text((130, 1830), "." * 100, font=load(font_path("Tinos-Regular.ttf"), 27), fill=0)
    cleaned = remove_leaders(np.array(image))
    assert (cv2.absdiff(cleaned[:1754], page[:1754]) > 60).mean() < 1e-5
    assert (cleaned[1760:] < 130).sum() == 0


def test_specks_are_no_leaders() -> None:
    rng = np.random.default_rng(5)
    page = text_page(3).copy()
    for x, y in zip(rng.integers(5, 1235, 4000), rng.integers(5, 1749, 4000), strict=True):
        page[y : y + 3, x : x + 3] = 0
    cleaned = remove_leaders(page)
    assert (cleaned != page).mean() < 1e-4


def test_a_strip_too_low_for_a_line_comes_back_itself() -> None:
    strip = np.full((5, 400), 255, np.uint8)
    for x in range(5, 390, 8):
        strip[1:4, x : x + 3] = 0
    assert remove_leaders(strip) is strip
