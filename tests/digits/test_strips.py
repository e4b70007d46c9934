"""Strips that the reader is trained on: what they say stands on them, and the same chance draws the same strip."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest

from ocr.imaging.pen_strip import HEIGHT_PX, SIGNS, STEP_PX
from tests.digits.faces import HELD_APART_FACES, printed_faces
from tests.digits.pens import Pens, some_hand, write_digit
from tests.digits.strips import NOTHING, PEN, PRINT, draw_strip
from tests.digits.strokes import SHAPES, stroke_points

OURS = Pens({}, (), only="strokes")


def test_a_strip_shows_what_it_says() -> None:
    for seed in range(30):
        drawn = draw_strip(np.random.default_rng(seed), OURS, printed_faces())
        assert drawn.picture.shape == (HEIGHT_PX, 192)
        assert drawn.ink.shape == (192 // STEP_PX,)
        assert set(drawn.signs) <= set(SIGNS)
        columns = drawn.picture.astype(float).min(axis=0).reshape(-1, STEP_PX).min(axis=1)
        if (drawn.ink == PEN).any():
            assert columns[drawn.ink == PEN].mean() < np.median(drawn.picture) - 15


def test_all_kinds_of_ink_occur() -> None:
    inks = [draw_strip(np.random.default_rng(seed), OURS, printed_faces()).ink for seed in range(20)]
    assert set(np.concatenate(inks)) == {NOTHING, PRINT, PEN}


def test_one_seed_draws_one_strip() -> None:
    one, other = (draw_strip(np.random.default_rng(4), OURS, printed_faces()) for _ in range(2))
    assert one.signs == other.signs
    assert (one.picture == other.picture).all()


@pytest.mark.parametrize("digit", sorted(SHAPES))
def test_a_written_digit_fills_its_height(digit: str) -> None:
    rng = np.random.default_rng(1)
    hand = some_hand(rng, OURS, 60)
    for _ in range(10):
        assert 30 < write_digit(hand, digit, rng, OURS).shape[0] < 110


def test_no_two_digits_of_a_hand_are_the_same() -> None:
    rng = np.random.default_rng(1)
    first, second = (np.concatenate(stroke_points("5", rng)) for _ in range(2))
    assert first.shape != second.shape or not np.allclose(first, second)


def test_what_is_fetched_names_all_typefaces_that_are_kept_apart(root: Path) -> None:
    fetched = json.loads((root / "tests/digits/package.json").read_text("utf-8"))["dependencies"]
    assert {f"@fontsource/{name}" for name in HELD_APART_FACES} < set(fetched)
    assert "mnist" in fetched
