"""Ends of values that the tagger moves, and gaps in those that it sees by itself."""

from __future__ import annotations

import numpy as np
import pytest

from ocr.extraction.extents import mended_extent, whole_extent

#       a label  of it            further words
OF_IT = [0.01, 0.99, 0.3, 0.98, 0.01, 0.02]


def extent(
    own: list[int], of_it: list[float], begins: int = 99, *, fixed_start: bool = False, is_whole: bool = False
) -> list[int]:
    firsts = np.array([number == begins for number in range(len(of_it))], np.float32)
    return mended_extent(own, np.array(of_it, np.float32), firsts, fixed_start=fixed_start, is_whole=is_whole)


@pytest.mark.parametrize("own", [[1, 2, 3], [0, 1, 2, 3], [1, 2, 3, 4, 5], [0, 1, 2, 3, 4], [3, 2, 1, 0]])
def test_words_at_the_ends_that_are_none_of_it_go(own: list[int]) -> None:
    assert extent(own, OF_IT) == [1, 2, 3]


def test_a_word_within_stays_however_unlikely() -> None:
    assert extent([1, 2, 3], [0.0, 0.99, 0.0, 0.99]) == [1, 2, 3]


def test_words_that_are_doubtful_stay_at_the_ends() -> None:
    assert extent([0, 1, 2], [0.1, 0.99, 0.1]) == [0, 1, 2]


def test_a_value_of_which_nothing_is_seen_is_another_place() -> None:
    assert extent([0, 1], [0.01, 0.3, 0.99, 0.99]) == [0, 1]


def test_a_fixed_start_stays() -> None:
    assert extent([0, 1, 2, 3, 4], OF_IT, fixed_start=True) == [0, 1, 2, 3]


def test_words_that_surely_go_on_are_taken_as_far_as_they_touch() -> None:
    assert extent([0, 1], [0.99, 0.99, 0.9, 0.9, 0.7, 0.99]) == [0, 1, 2, 3]


def test_a_value_that_can_not_go_on_does_not() -> None:
    assert extent([0, 1], [0.99, 0.99, 0.99], is_whole=True) == [0, 1]


def test_where_another_value_begins_this_one_ends() -> None:
    assert extent([0, 1], [0.99, 0.99, 0.99, 0.99], begins=2) == [0, 1]


def test_a_value_that_was_taken_from_its_middle_begins_where_it_begins() -> None:
    assert extent([3, 4], [0.99, 0.99, 0.99, 0.99, 0.99], begins=1) == [1, 2, 3, 4]


def test_gaps_and_ends_are_filled_with_what_may_be_of_it() -> None:
    nobody_begins = np.zeros(7, np.float32)
    seen = np.array([0.02, 0.2, 0.9, 0.2, 0.01, 0.9, 0.4], np.float32)
    assert whole_extent([2, 5], seen, nobody_begins) == [1, 2, 3, 5, 6]
    assert whole_extent([0, 1], np.array([0.9, 0.9], np.float32), nobody_begins) == [0, 1]


def test_one_of_several_values_goes_on_to_no_other() -> None:
    begins = np.array([1, 0, 1, 0, 1], np.float32)
    assert whole_extent([2, 3], np.full(5, 0.9, np.float32), begins) == [2, 3]
