from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
import zxingcpp
from PIL import Image, ImageDraw

from tests.dossiers import defects_camera as camera
from tests.dossiers import defects_paper as paper
from tests.dossiers import defects_scanner as scanner
from tests.dossiers.card_holder import CITIZEN_CARD
from tests.dossiers.cards import make_card
from tests.dossiers.degrade import degrade, turned_page
from tests.dossiers.fonts import TINOS, font_path, load
from tests.dossiers.seals import sign, stamp_name, stamp_seal
from tests.dossiers.truth import Level, MadePage, PageTruth, Pixels, Split

Defect = Callable[[Pixels, np.random.Generator, float], Pixels]

DEFECTS: list[Defect] = [
    paper.tint_paper, paper.bleed_through, paper.punch_holes, paper.staple_mark, paper.fold_shadow, paper.extra_seal,
    scanner.soften, scanner.scanner_noise, scanner.page_edge, scanner.streaks, scanner.dark_edges, scanner.speckle,
    scanner.low_ink, scanner.washed_contrast, scanner.one_bit,
    camera.uneven_light, camera.cast_shadow, camera.curled, camera.hand_blur, camera.sensor_noise, camera.glare,
]  # fmt: skip


@pytest.fixture(scope="module")
def page() -> MadePage:
    """Half an A4 sheet at 150 dpi with some lines of print, all of them 20 mm or more from the edges."""
    image = Image.new("RGB", (1240, 877), "white")
    font = load(font_path(TINOS.regular), 28)
    for row in range(12):
        at = (200, 150 + 48 * row)
        ImageDraw.Draw(image).text(
            at, "Ủy ban nhân dân xã đề nghị các đơn vị triển khai thực hiện.", font=font, fill=(16, 16, 18)
        )
    truth = PageTruth(
        "administrative_document", {}, ["Ủy ban nhân dân xã đề nghị các đơn vị triển khai thực hiện."] * 12
    )
    return MadePage(np.array(image, dtype=np.uint8), 150, truth)


@pytest.mark.parametrize("level", list(Level))
def test_same_seed_gives_the_same_picture(page: MadePage, level: Level) -> None:
    one, two = (degrade(page, np.random.default_rng(7), level) for _ in range(2))

    assert np.array_equal(one.pixels, two.pixels)
    assert one.truth == two.truth


@pytest.mark.parametrize("level", list(Level))
def test_page_given_is_left_alone(page: MadePage, level: Level) -> None:
    before = page.pixels.copy()
    for seed in range(4):
        degrade(page, np.random.default_rng(seed), level)

    assert np.array_equal(page.pixels, before)


@pytest.mark.parametrize(
    ("level", "dpis"), [(Level.CLEAN, {150}), (Level.OFFICE, {200}), (Level.COPY, {150, 200}), (Level.PHONE, {None})]
)
def test_resolution_claimed_is_that_of_the_device(page: MadePage, level: Level, dpis: set[int | None]) -> None:
    made = [degrade(page, np.random.default_rng(seed), level, turn=False) for seed in range(12)]

    assert {picture.dpi for picture in made} == dpis
    for picture in made:
        if picture.dpi:
            assert picture.pixels.shape[1] == pytest.approx(1240 * picture.dpi / 150, abs=2)


@pytest.mark.parametrize("quarters", [1, 2, 3])
def test_rotation_is_the_clockwise_turn_that_sets_the_page_upright(page: MadePage, quarters: int) -> None:
    turned = turned_page(page, quarters)
    clockwise = turned.truth.rotation // 90

    assert turned.truth.rotation == 90 * quarters
    assert np.array_equal(np.rot90(turned.pixels, -clockwise), page.pixels)


def test_turn_can_be_asked_for_and_refused(page: MadePage) -> None:
    asked = [degrade(page, np.random.default_rng(seed), Level.OFFICE, turn=True) for seed in range(12)]
    refused = [degrade(page, np.random.default_rng(seed), Level.OFFICE, turn=False) for seed in range(12)]

    assert {picture.truth.rotation for picture in asked} == {90, 180, 270}
    assert {picture.truth.rotation for picture in refused} == {0}


def test_turned_picture_is_the_straight_one_turned(page: MadePage) -> None:
    straight = degrade(page, np.random.default_rng(3), Level.COPY, turn=False)
    turned = degrade(page, np.random.default_rng(3), Level.COPY, turn=True)

    assert np.array_equal(np.rot90(turned.pixels, -turned.truth.rotation // 90), straight.pixels)


def test_clean_pages_are_never_turned_by_chance(page: MadePage) -> None:
    assert all(degrade(page, np.random.default_rng(seed), Level.CLEAN).truth.rotation == 0 for seed in range(30))


@pytest.mark.parametrize("defect", DEFECTS, ids=lambda defect: defect.__name__)
@pytest.mark.parametrize("strength", [0.0, 1.0])
def test_single_defect_is_pure_and_repeatable(page: MadePage, defect: Defect, strength: float) -> None:
    before = page.pixels.copy()
    one, two = (defect(page.pixels, np.random.default_rng(5), strength) for _ in range(2))

    assert np.array_equal(page.pixels, before)
    assert np.array_equal(one, two)
    assert one.shape == page.pixels.shape
    assert one.dtype == np.uint8


@pytest.mark.parametrize("defect", [paper.punch_holes, paper.staple_mark], ids=lambda defect: defect.__name__)
def test_holes_spare_print(page: MadePage, defect: Defect) -> None:
    printed = page.pixels.copy()
    printed[::3] = 0

    assert np.array_equal(defect(printed, np.random.default_rng(1), 1.0), printed)


def test_one_bit_copy_is_black_and_white_and_keeps_its_print(page: MadePage) -> None:
    copied = scanner.one_bit(page.pixels, np.random.default_rng(2), 1.0)

    assert set(np.unique(copied)) == {0, 255}
    ink_before, ink_after = (float((pixels < 128).mean()) for pixels in (page.pixels, copied))
    assert 0.5 * ink_before < ink_after < 2 * ink_before


@pytest.mark.parametrize("level", list(Level))
def test_blank_back_stays_blank(level: Level) -> None:
    back = MadePage(np.full((3508, 2480, 3), 255, dtype=np.uint8), 300, PageTruth("other", {}, [], blank=True))
    for seed in range(4):
        picture = degrade(back, np.random.default_rng(seed), level, turn=False)
        middle = picture.pixels[picture.pixels.shape[0] // 3 : -picture.pixels.shape[0] // 3, 200:-200]
        if level is not Level.PHONE:  # a shadow may lie on a photograph
            assert (middle.min(axis=2) < 120).mean() < 0.005
        assert picture.truth.blank


def test_scanning_app_adds_its_foot_below(page: MadePage) -> None:
    with_foot = camera.scanner_app_foot(page.pixels, np.random.default_rng(2), 0.5)

    assert np.array_equal(with_foot[: page.pixels.shape[0]], page.pixels)
    assert with_foot.shape[0] > page.pixels.shape[0]


def test_photograph_shows_all_of_the_sheet(page: MadePage) -> None:
    red = np.zeros_like(page.pixels)
    red[..., 0] = 255
    sheet = camera.Sheet(red, np.full(red.shape[:2], 255, dtype=np.uint8))
    for seed in range(5):
        picture = camera.photographed(sheet, np.random.default_rng(seed), 1.0, margin=0.1)
        shown = (picture[..., 0] > 230) & (picture[..., 1] < 60)
        assert shown.mean() > 0.55
        assert not shown[[0, -1]].any()
        assert not shown[:, [0, -1]].any()


def test_photographed_card_stands_alone_and_its_code_can_be_read() -> None:
    card = make_card(CITIZEN_CARD, "front", np.random.default_rng(1), Split.TUNING)
    pictures = [degrade(card, np.random.default_rng(seed), Level.PHONE, turn=False) for seed in range(4)]
    read = [[code.text for code in zxingcpp.read_barcodes(picture.pixels)] for picture in pictures]

    assert sum(texts == [card.truth.codes[0]["text"]] for texts in read) >= 3
    assert all(picture.pixels.shape[0] < picture.pixels.shape[1] for picture in pictures)


def test_seal_keeps_dark_print_dark_and_reddens_the_paper(page: MadePage) -> None:
    sealed = page.pixels.copy()
    stamp_seal(sealed, (600, 400), "ỦY BAN NHÂN DÂN XÃ AN BÌNH\nTỈNH HÒA SƠN", np.random.default_rng(1), dpi=150)
    changed = (sealed != page.pixels).any(axis=2)

    assert (sealed <= page.pixels).all()
    assert changed.sum() > 2000
    assert sealed[page.pixels.max(axis=2) < 40].max() < 40
    white = changed & (page.pixels.min(axis=2) == 255)
    assert (sealed[white][:, 0] > sealed[white][:, 1]).mean() > 0.95


def test_seal_and_signature_may_hang_over_the_edge(page: MadePage) -> None:
    pixels = page.pixels.copy()
    rng = np.random.default_rng(3)
    stamp_seal(pixels, (0, 0), "SỞ Y TẾ\n\nVĂN THƯ", rng, dpi=150)
    stamp_name(pixels, (1239, 876), "Nguyễn Văn Ánh", rng, dpi=150, red=True)
    sign(pixels, (-4000, 40), rng, dpi=150)

    assert (pixels[:60, :60] < 255).any()
    assert (pixels[-20:, -20:] < 255).any()


def test_signature_is_blue_or_black(page: MadePage) -> None:
    blue, black = (np.full_like(page.pixels, 255) for _ in range(2))
    sign(blue, (600, 400), np.random.default_rng(1), dpi=150)
    sign(black, (600, 400), np.random.default_rng(1), dpi=150, black=True)
    blue_ink, black_ink = blue[blue.min(axis=2) < 120], black[black.min(axis=2) < 120]

    assert (blue_ink[:, 2] > blue_ink[:, 0] + 30).all()
    assert np.ptp(black_ink, axis=1).max() < 20
