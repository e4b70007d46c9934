from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ocr.extraction.normalize_numbers import mend_digits, number_from_words
from tests.dossiers.wording import number_words


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (0, "không"),
        (5, "năm"),
        (10, "mười"),
        (15, "mười lăm"),
        (21, "hai mươi mốt"),
        (24, "hai mươi bốn"),
        (105, "một trăm linh năm"),
        (1987, "một nghìn chín trăm tám mươi bảy"),
        (2005, "hai nghìn không trăm linh năm"),
        (500_000_000, "năm trăm triệu"),
        (1_000_005, "một triệu không trăm linh năm"),
    ],
)
def test_number_in_words(number: int, words: str) -> None:
    assert number_from_words(words) == number


@pytest.mark.parametrize(
    ("words", "number"),
    [
        ("Hai mươi nhăm", 25),
        ("một trăm lẻ tư", 104),
        ("Ba trăm ngàn đồng chẵn", 300_000),
        ("Một trăm hai mươi lăm mét vuông", 125),
        ("", None),
        ("nghìn", None),
        ("hai trăm hai trăm", None),
        ("một nghìn hai triệu", None),
    ],
)
def test_words_as_a_number(words: str, number: int | None) -> None:
    assert number_from_words(words) == number


@given(st.integers(0, 10**12 - 1))
def test_words_say_the_same_number(number: int) -> None:
    assert number_from_words(number_words(number)) == number


@given(st.text(max_size=60))
def test_any_text_has_a_number_or_none(text: str) -> None:
    number = number_from_words(text)

    assert number is None or number >= 0


def test_letters_become_the_digits_they_look_like() -> None:
    assert mend_digits("O6l5B") == "06158"
