"""Forms with two people side by side are read row by row; heads, signatures and running text are not."""

from __future__ import annotations

from collections.abc import Sequence

from ocr.fair.order import in_rows
from ocr.types import Line
from tests.ocr.fair.test_lines import line

RIGHT = 800


def columns(left: Sequence[str], right: Sequence[str], *, shift: Sequence[int] = ()) -> list[Line]:
    """Return two columns as layout gives them, one below the other; "" is no row, `shift` indents on the right."""
    sides = []
    for block, (texts, start) in enumerate(((left, 100), (right, RIGHT)), 1):
        for row, text in enumerate(texts):
            indent = shift[row] if shift and block > 1 else 0
            if text:
                sides.append(line(text, top=50 * row, left=start + indent, block=block))
    return sides


def texts(lines: Sequence[Line]) -> list[str]:
    return [each.text for each in in_rows(lines)]


def test_two_people_are_read_row_by_row_and_addresses_stay_whole() -> None:
    wife = ["Họ tên vợ: Trần Thị A", "Dân tộc: Kinh", "Nơi cư trú: Xóm 1, xã B,", "tỉnh C", "Số CCCD: 1"]
    husband = ["Họ tên chồng: Lê Văn D", "Dân tộc: Tày", "Nơi cư trú: Tổ 2, P. Buôn Ma", "Thuột, Đắk Lắk", "Số CCCD: 2"]
    assert texts(columns(wife, husband)) == [
        *("Họ tên vợ: Trần Thị A", "Họ tên chồng: Lê Văn D", "Dân tộc: Kinh", "Dân tộc: Tày"),
        *("Nơi cư trú: Xóm 1, xã B,", "tỉnh C", "Nơi cư trú: Tổ 2, P. Buôn Ma", "Thuột, Đắk Lắk"),
        *("Số CCCD: 1", "Số CCCD: 2"),
    ]


def test_labels_over_values_are_read_like_a_table() -> None:
    assert texts(columns(["Nơi đăng ký", "Ủy ban nhân dân xã A"], ["Ngày đăng ký", "22/10/2024"])) == [
        *("Nơi đăng ký", "Ngày đăng ký", "Ủy ban nhân dân xã A", "22/10/2024"),
    ]


def test_a_row_of_one_side_alone_keeps_its_place() -> None:
    assert texts(columns(["A: 1", "B: 2", "C: 3", "D: 4"], ["E: 5", "", "F: 6", ""])) == [
        *("A: 1", "E: 5", "B: 2", "C: 3", "F: 6", "D: 4"),
    ]


def test_official_heads_are_read_one_side_after_the_other() -> None:
    head = columns(["ỦY BAN NHÂN DÂN", "XÃ A"], ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc"])
    assert in_rows(head) == head


def test_receivers_and_signature_are_read_one_after_the_other() -> None:
    foot = columns(
        ["- Như trên;", "- Sở Y tế;", "- Lưu: VT."], ["KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "Trần Văn A"], shift=(60, 0, 90)
    )
    assert in_rows(foot) == foot


def test_columns_of_running_text_are_read_one_after_the_other() -> None:
    running = columns(
        [f"một dòng chữ dài như nhau {n}" for n in range(5)], [f"và một cột nữa kề bên nó {n}" for n in range(5)]
    )
    assert in_rows(running) == running


def test_columns_of_different_bands_are_not_mixed() -> None:
    lines = [line("A: 1", left=100, block=1), line("B: 2", top=50, left=100, block=1), line("C", top=100, block=3)]
    assert in_rows(lines) == lines
