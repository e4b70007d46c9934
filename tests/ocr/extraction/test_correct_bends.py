"""Tones that lost their bend on a copy are put back, where one known wording fits and the reading is none."""

from __future__ import annotations

import pytest

from ocr.extraction.correct import CORRECTED_WORDING, combine
from ocr.extraction.correct_bends import mend_bends
from ocr.extraction.correct_letters import lost_bends
from ocr.extraction.correct_units import mend_units


@pytest.mark.parametrize(
    ("said", "right"),
    [
        ("bố sung hồ sơ vay vốn", "bổ sung hồ sơ vay vốn"),
        ("Nhập hộ khấu cho con", "Nhập hộ khẩu cho con"),
        ("ĐƠN ĐỀ NGHỊ THAY ĐỐI", "ĐƠN ĐỀ NGHỊ THAY ĐỔI"),
        ("Tố công tác chuyển đối số", "Tổ công tác chuyển đổi số"),
        ("theo đề nghị cúa ông", "theo đề nghị của ông"),
        ("thường trú tại Pleiku, tính Gia Lai", "thường trú tại Pleiku, tỉnh Gia Lai"),
        ("CÔNG TY CỐ PHẦN AN HÒA", "CÔNG TY CỔ PHẦN AN HÒA"),
    ],
)
def test_acutes_become_the_hooks_that_they_were(said: str, right: str) -> None:
    assert mend_bends(said) == right


@pytest.mark.parametrize(
    "text",
    [
        "viêm phổi", "Thanh tra tỉnh", "có phần chắc chắn", "Chết do đuối nước", "đối tượng chính sách",
        "tính theo tháng", "nội dung phong phú về mọi mặt",
        "Ông Lò Văn Tố và bà Vàng Thị Thúy", "số 12 sổ đỏ", "tái sản xuất",
    ],
)  # fmt: skip
def test_what_is_right_stays(text: str) -> None:
    assert mend_bends(text) == text


def test_never_back_from_a_hook() -> None:
    assert lost_bends("đối", "đổi")
    assert lost_bends("cúa", "của")
    assert not lost_bends("đổi", "đối")
    assert not lost_bends("đỗi", "đổi")


def test_two_readers_that_agree_are_no_reason_to_keep_it() -> None:
    found = combine("text", "purpose", ["bố sung hồ sơ", "bố sung hồ sơ"])
    assert found.value == "bổ sung hồ sơ"
    assert found.reasons == (CORRECTED_WORDING,)


@pytest.mark.parametrize(
    "text",
    ["Văn phòng HĐND và UBND xã Ia Hrú", "Ban Giám hiệu; Phòng Khảo thí và Đảm bảo chất lượng"],
)
def test_words_that_mean_something_are_no_kinds_of_units(text: str) -> None:
    assert mend_units(text, is_address=False)[0] == text


def test_unit_that_lost_its_bend_is_the_one_unit_that_has_it() -> None:
    assert mend_units("Công an tỉnh Quáng Ninh", is_address=False)[0] == "Công an tỉnh Quảng Ninh"
