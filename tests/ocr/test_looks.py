"""Distances of looks."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ocr.looks import LOOK_BITS, SAME_PAGE_DISTANCE, is_probably_same_page, look_distance

LOOKS = st.integers(0, 2**LOOK_BITS - 1).map(lambda bits: f"{bits:0{LOOK_BITS // 4}x}")


def flipped(look: str, bits: int) -> str:
    return f"{int(look, 16) ^ (2**bits - 1):0{LOOK_BITS // 4}x}"


@given(LOOKS, LOOKS, LOOKS)
def test_it_is_a_distance(a: str, b: str, c: str) -> None:
    assert look_distance(a, a) == 0
    assert look_distance(a, b) == look_distance(b, a)
    assert look_distance(a, c) <= look_distance(a, b) + look_distance(b, c)


@given(LOOKS, st.integers(0, LOOK_BITS))
def test_it_counts_bits(look: str, bits: int) -> None:
    assert look_distance(look, flipped(look, bits)) == bits
    assert is_probably_same_page(look, flipped(look, bits)) == (bits <= SAME_PAGE_DISTANCE)


@pytest.mark.parametrize("wrong", ["", "0" * 16, "0" * (LOOK_BITS // 4 + 1), "g" * (LOOK_BITS // 4)])
def test_what_is_no_look_is_refused(wrong: str) -> None:
    with pytest.raises(ValueError, match=r"digits|invalid literal"):
        look_distance("0" * (LOOK_BITS // 4), wrong)
