"""The figures that every measurement rests on."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ocr.metrics import ErrorCount, printed_errors, same_field, text_errors, words_missed

TEXT = st.text("aăâbcdđ ộốớ.12", max_size=30)


def test_text_errors_count_each_wrong_missing_and_extra_character() -> None:
    assert text_errors("Họ và tên", "Họ va têm:") == ErrorCount(3, 9)


def test_text_errors_do_not_depend_on_composition_or_line_breaks() -> None:
    assert text_errors("Việt Nam", "Vie\u0323\u0302t\nNam").errors == 0


def test_words_missed_does_not_keep_the_order() -> None:
    assert words_missed("một hai hai", "hai một") == ErrorCount(1, 3)


def test_rate_of_nothing_is_zero() -> None:
    assert ErrorCount().rate == 0
    assert ErrorCount().stray_rate == 0


def test_lines_may_be_read_in_any_order() -> None:
    lines = ["SỞ Y TẾ", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"]

    assert printed_errors(lines, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM SỞ Y TẾ") == ErrorCount(0, 41)


def test_line_takes_what_is_most_like_it() -> None:
    counted = printed_errors(["Dân tộc: Kinh", "Quốc tịch: Việt Nam"], "Quôc tịch: Việt Nam\nDân tộc: Kính")

    assert counted == ErrorCount(2, 32)


def test_line_that_was_not_read_counts_in_full() -> None:
    assert printed_errors(["Nơi sinh"], "") == ErrorCount(8, 8)


def test_line_printed_twice_must_be_read_twice() -> None:
    assert printed_errors(["Nguyễn An", "Nguyễn An"], "Nguyễn An") == ErrorCount(9, 18)


def test_short_line_does_not_take_a_part_of_a_longer_word() -> None:
    assert printed_errors(["Nam", "Nữ"], "Namen Nam Nữ") == ErrorCount(0, 5, stray=5)


def test_what_no_line_took_is_counted_apart() -> None:
    assert printed_errors(["Số: 12"], "Số: 12 ~~|") == ErrorCount(0, 6, stray=3)


@pytest.mark.parametrize("read", ["Số: 12/UBND", "Số: /UBND", "Số: 8847/UBND"])
def test_handwriting_is_left_out(read: str) -> None:
    assert printed_errors(["Số: 12/UBND"], read, {0: [(4, 6)]}) == ErrorCount(0, 9)


def test_errors_beside_handwriting_count() -> None:
    assert printed_errors(["Số: 12/UBND"], "So: 12/UBNĐ", {0: [(4, 6)]}).errors == 2


@given(st.lists(TEXT.map(lambda text: " ".join(text.split())).filter(bool), max_size=5))
def test_right_text_has_no_errors(lines: list[str]) -> None:
    counted = printed_errors(lines, "\n".join(lines))

    # A short line may stand within a longer one that was taken before, but never costs more than it is long.
    assert counted.errors <= counted.of
    assert printed_errors(lines[:1], "\n".join(lines[:1])).errors == 0


@given(st.lists(TEXT, max_size=4), TEXT)
def test_a_line_never_costs_more_than_it_is_long(lines: list[str], read: str) -> None:
    assert printed_errors(lines, read).rate <= 1


@pytest.mark.parametrize(
    ("kind", "truth", "read", "expected"),
    [
        ("name", "NGUYỄN THỊ HÒA", "Nguyễn Thị Hoà", True),
        ("name", "NGUYỄN THỊ HÒA", "NGUYỄN THỊ HOA", False),
        ("text", "Hòa Bình", "Hoà  Bình", True),
        ("text", "Hòa Bình", "hòa bình", False),
        ("address", "Thôn 1, xã Đắk Hà", "Thôn 1 xã Đắk Hà", False),
        ("date", "1987-09-02", "1987", False),
        ("text", ["Bán lẻ", "Cà phê"], ("Bán lẻ", "Cà phê"), True),
        ("text", ["Bán lẻ", "Cà phê"], ("Bán lẻ",), False),
        ("text", ["Bán lẻ"], "Bán lẻ", True),
    ],
)
def test_values_are_compared_as_the_contract_allows(
    kind: str, truth: str | list[str], read: str | tuple[str, ...], expected: bool
) -> None:
    assert same_field(kind, truth, read) is expected
