"""Counts at the ends of rows, and the digits that the portal glues to them."""

from __future__ import annotations

import pytest

from storage.catalogue.portal_counts import find_counts


@pytest.mark.parametrize(
    ("text", "name", "originals", "copies"),
    [
        ("Đơn đề nghị1 bản chính", "Đơn đề nghị", 1, 0),
        ("Bản sao hợp đồng0 bản chính,3 bản sao", "Bản sao hợp đồng", 0, 3),
        ("Đơn theo Mẫu số 181 bản chính,1 bản sao", "Đơn theo Mẫu số 18", 1, 1),
        ("theo mẫu BM.NCC.20.031 bản chính", "theo mẫu BM.NCC.20.03", 1, 0),
        ("ngày 31/12/20251 bản chính", "ngày 31/12/2025", 1, 0),
        ("Điều 218 của Luật Đất đai năm 20240 bản chính,1 bản sao", "Điều 218 của Luật Đất đai năm 2024", 0, 1),
        ("Khoản 1 Điều 12 Nghị định 1161 bản chính", "Khoản 1 Điều 12 Nghị định 116", 1, 0),
        ("theo Mẫu số 03-QĐ6131 bản chính", "theo Mẫu số 03-QĐ613", 1, 0),
        ("Giấy đề nghị - Mẫu 021 bản chính", "Giấy đề nghị - Mẫu 02", 1, 0),
        ("Tờ khai: 01 bản chính1 bản chính", "Tờ khai: 01 bản chính", 1, 0),
        ("Báo cáo tổng kết12 bản chính", "Báo cáo tổng kết", 12, 0),
    ],
)
def test_count_is_parted_from_the_text(text: str, name: str, originals: int, copies: int) -> None:
    (count,) = find_counts(text)

    assert (text[: count.start], count.originals, count.copies, count.is_sure) == (name, originals, copies, True)
    assert count.end == len(text)


@pytest.mark.parametrize(
    "text",
    [
        "nộp 01 bản chính và xuất trình",
        "hợp đồng (01 bản chính hoặc 01 bản sao có chứng thực)",
        "nộp 1 bản chính; kèm theo",
        "01 bản chính biên bản",
        "",
    ],
)
def test_counts_inside_sentences_end_no_row(text: str) -> None:
    assert find_counts(text) == []


def test_digits_that_nothing_explains_are_a_doubt() -> None:
    (count,) = find_counts("pháp luật Việt Nam 21 bản chính,1 bản sao")

    assert (count.originals, count.copies, count.is_sure) == (1, 1, False)


def test_row_may_begin_with_a_count_of_its_own() -> None:
    text = "Đơn1 bản chính,1 bản sao01 bản chính biên bản xác nhận1 bản chính"

    first, second = find_counts(text)

    assert text[first.end : second.start] == "01 bản chính biên bản xác nhận"
