"""Glare, fingers and folded corners are told, and good pages are left alone."""

from __future__ import annotations

from collections.abc import Callable

import cv2
import numpy as np
import pytest

from ocr.imaging.capture_faults import find_capture_faults
from ocr.imaging.page_image import Pixels
from ocr.types import FindingKind
from tests.dossiers import defects_capture as spoilt
from tests.dossiers import defects_paper, defects_scanner
from tests.ocr.imaging.drawn import as_rgb, text_page, white_page, with_seal

_Defect = Callable[[Pixels, np.random.Generator, float], Pixels]


def page(light: int = 255) -> Pixels:
    return (as_rgb(text_page(1)).astype(np.float32) * light / 255).astype(np.uint8)


@pytest.mark.parametrize("seed", range(6))
@pytest.mark.parametrize(
    ("defect", "fault"),
    [
        (spoilt.burnt_out, FindingKind.GLARE),
        (spoilt.finger, FindingKind.FINGER),
        (spoilt.folded_corner, FindingKind.FOLDED_CORNER),
    ],
)
def test_fault_is_told_and_no_other(defect: _Defect, fault: FindingKind, seed: int) -> None:
    spoilt_page = defect(page(), np.random.default_rng(seed), seed / 5)
    assert find_capture_faults(spoilt_page) == (fault,)


def _sealed_corner() -> Pixels:
    return with_seal(as_rgb(text_page(2)), (120, 160), 110)


def _slanted_pen() -> Pixels:
    """A pen's stroke across a corner, as people cross things out; the print goes on beyond it."""
    out = page()
    cv2.line(out, (0, 500), (430, 0), (30, 30, 140), 3, cv2.LINE_AA)
    return out


def _on_black() -> Pixels:
    """A sheet a little askew on a black lid."""
    return defects_scanner.skewed(page(235), 1.4, ground=(8, 8, 8))


def _with_table_left() -> Pixels:
    """A strip of wood along the edge, where a photograph was not cropped closely."""
    out = page(220)
    out[:, :14] = (150, 118, 84)
    return out


def _coloured_paper() -> Pixels:
    return (as_rgb(text_page(3)).astype(np.float32) * (1.0, 0.86, 0.8)).astype(np.uint8)


def _with_foot() -> Pixels:
    """The white foot that a scanning app adds below a darker page."""
    out = page(205)
    out[-80:] = 255
    return out


def _askew_on_white() -> Pixels:
    """A greyish sheet askew on a white ground, which shows as wedges along its rims."""
    return defects_scanner.skewed(page(232), 2.0)


@pytest.mark.parametrize(
    "good",
    [page(), page(200), as_rgb(white_page()), _sealed_corner(), _slanted_pen(), _on_black(), _with_table_left(),
     _coloured_paper(), _with_foot(), _askew_on_white()],
    ids=["text", "grey", "empty", "seal", "pen", "black lid", "wood at the edge", "coloured paper", "white foot",
         "white ground"],
)  # fmt: skip
def test_good_page_is_left_alone(good: Pixels) -> None:
    assert find_capture_faults(good) == ()


def test_soft_fold_and_punch_holes_are_no_folded_corner() -> None:
    rng = np.random.default_rng(4)
    used = defects_paper.punch_holes(defects_paper.fold_shadow(page(240), rng, 0.8), rng, 0.9)
    assert find_capture_faults(used) == ()
