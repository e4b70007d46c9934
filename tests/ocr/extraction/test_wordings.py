"""Wordings of forms that differ from the usual ones: each row is as some office prints it."""

from __future__ import annotations

import pytest

from ocr.extraction.extract import find_fields
from ocr.extraction.template import find_template
from tests.ocr.extraction.set_sheet import set_rows

ADDRESS = "Số nhà 12 đường Hùng Vương, xã Bản Sen, tỉnh Quảng Ninh"
PERMIT = ("GIẤY PHÉP XÂY DỰNG", "Chủ sở hữu công trình: Bà Lò Thị Xúa")


def found(document_type: str, *rows: str) -> dict[str, str | None]:
    """Return the values found on a page of these lines."""
    template = find_template(document_type)
    assert template is not None
    return {each.rule.key: each.value for each in find_fields([set_rows(rows)], template) if each.rule.checks is None}


@pytest.mark.parametrize(
    "wish",
    [
        "Đề nghị Quý cơ quan đăng ký khai sinh cho người sau:",
        "Đề nghị UBND cấp bản sao trích lục hộ tịch cho cháu tôi:",
        "Đề nghị Quý cơ quan cấp Giấy xác nhận tình trạng hôn nhân cho người sau:",
        "II. NỘI DUNG ĐỀ NGHỊ",
    ],
)
def test_declaration_tells_who_asks_from_whom_it_is_about(wish: str) -> None:
    got = found(
        "declaration",
        "Kính gửi: Ủy ban nhân dân xã Bản Sen, tỉnh Quảng Ninh",
        "Tên tôi là: Lò Thị Xúa",
        "Sinh ngày: 02/09/1987",
        "Quan hệ: Mẹ đẻ",
        wish,
        "Họ và tên: LÒ VĂN PÀNH",
        "Sinh ngày: 05/03/2019",
    )
    assert (got["applicant_name"], got["applicant_birth_date"]) == ("Lò Thị Xúa", "1987-09-02")
    assert (got["subject_name"], got["subject_birth_date"]) == ("LÒ VĂN PÀNH", "2019-03-05")
    assert got["relation"] == "Mẹ đẻ"


@pytest.mark.parametrize(
    "plot",
    [
        f"Vị trí xây dựng: thửa đất số 120, tờ bản đồ số 23, tại {ADDRESS}",
        f"Địa điểm xây dựng: {ADDRESS}, thửa đất số 120, tờ bản đồ số 23",
        f"Vị trí lô đất: số thửa 120 thuộc tờ bản đồ số 23, địa chỉ: {ADDRESS}.",
    ],
)
def test_place_of_a_work_is_told_apart_from_its_parcel(plot: str) -> None:
    got = found("construction_permit", *PERMIT, plot)
    assert (got["parcel_number"], got["map_sheet_number"]) == ("120", "23")
    assert got.get("work_location") in (ADDRESS, None)  # rather unread than with a parcel in it
    assert got["owner_name"] == "Lò Thị Xúa"


def test_address_may_begin_with_the_number_of_a_house() -> None:
    assert found("construction_permit", *PERMIT, f"Địa chỉ thường trú: {ADDRESS}")["owner_address"] == ADDRESS


def test_number_of_the_form_is_not_that_of_the_record() -> None:
    rows = ("PHIẾU LÝ LỊCH TƯ PHÁP", "SỐ 2", "Số phiếu: 465/STP-LLTP", "Họ và tên: LÒ THỊ XÚA")
    assert found("judicial_record", *rows)["number"] == "465/STP-LLTP"


def test_words_of_certification_tell_day_number_book_and_office_in_running_text() -> None:
    got = found(
        "certification_page",
        "LỜI CHỨNG CHỨNG THỰC CHỮ KÝ",
        "Hôm nay, ngày 22 tháng 5 năm 2023 (ngày hai mươi hai tháng năm năm hai nghìn không trăm hai mươi ba)",
        "Tại Ủy ban nhân dân xã Bản Sen, tỉnh Quảng Ninh.",
        "Số chứng thực 4403 - quyển số 04/2023-SCT/CK",
    )
    assert got["date_of_issue"] == "2023-05-22"
    assert (got["certification_number"], got["book_number"]) == ("4403", "04/2023-SCT/CK")
    assert got["issuer"] == "Ủy ban nhân dân xã Bản Sen"


def test_name_of_a_company_ends_before_its_short_name() -> None:
    got = found("enterprise_certificate", "Tên công ty: CÔNG TY CỔ PHẦN MINH PHÁT (viết tắt: MP JSC)")
    assert got["enterprise_name"] == "CÔNG TY CỔ PHẦN MINH PHÁT"
