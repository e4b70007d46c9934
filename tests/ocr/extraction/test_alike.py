"""The fast comparisons say what the plain ones say."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from ocr import text
from ocr.extraction import alike

WORDS = st.text("aăbđêô Đ", max_size=10)


@given(WORDS, WORDS, st.none() | st.integers(0, 4))
def test_distances_are_those_of_the_plain_text_module(left: str, right: str, limit: int | None) -> None:
    plain = text.edit_distance(left, right)
    expected = plain if limit is None else min(plain, limit + 1)

    assert alike.edit_distance(left, right, limit) == expected


@given(WORDS, WORDS)
def test_similarities_are_those_of_the_plain_text_module(left: str, right: str) -> None:
    assert alike.similarity(left, right) == text.similarity(left, right)
