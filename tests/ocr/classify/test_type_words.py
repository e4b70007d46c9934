"""What all words of a page say about its type."""

from __future__ import annotations

import numpy as np
import pytest

from ocr.classify.type_words import TypeWords, load_type_words, share_of, words_of
from ocr.extraction.template import load_templates

BIRTH, DEATH = "birth_certificate", "death_extract"
TWO = TypeWords(
    {"khai sinh": 0, "khai tu": 1}, (BIRTH, DEATH), np.array([[4, -2], [-1, 3], [-0.5, -0.5]], dtype=np.float32)
)


def test_words_and_pairs_lose_tones_marks_and_numbers() -> None:
    assert words_of(["Khai SINH: 12/3/1990", "–", "số 7"]) == {
        "khai", "sinh", "0", "khai sinh", "sinh 0", "so", "so 0",
    }  # fmt: skip


def test_pairs_do_not_cross_lines() -> None:
    assert "khai sinh" not in words_of(["khai", "sinh"])


def test_evidence_is_the_log_odds_against_none() -> None:
    nothing = TWO.evidence(["xin chào"])
    assert nothing == pytest.approx({BIRTH: -0.5, DEATH: -0.5})
    born = TWO.evidence(["Giấy khai sinh"])
    assert born == pytest.approx({BIRTH: -0.5 + 4 * share_of(1), DEATH: -0.5 - 2 * share_of(1)})


def test_a_word_that_stands_twice_counts_once() -> None:
    assert TWO.evidence(["khai sinh", "khai sinh"]) == TWO.evidence(["khai sinh"])


def test_a_handful_of_words_proves_less_than_a_page() -> None:
    assert share_of(1) == share_of(20) == pytest.approx(20**-0.5)
    assert share_of(80) < share_of(20)
    assert 80 * share_of(80) > 20 * share_of(20)


def test_what_ships_knows_every_type_of_the_templates() -> None:
    learned = load_type_words()
    assert set(learned.types) == {template.document_type for template in load_templates()}
    assert learned.weights.shape == (len(learned.rows) + 1, len(learned.types))
    assert max(learned.evidence([]).values()) < 1, "an empty page is of no type"
