"""A component's name says a document type only when it says it beyond doubt."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from storage.catalogue.document_types import DOCUMENT_TYPES, find_document_type


@pytest.mark.parametrize(
    ("name", "document_type"),
    [
        ("- Bản sao có chứng thực Giấy khai sinh của con", "birth_certificate"),
        ("Bản sao giấy khai sinh hoặc trích lục khai sinh", "birth_certificate"),
        ("01 bản sao Giấy chứng nhận kết hôn", "marriage_certificate"),
        ("Giấy Chứng sinh; trường hợp không có thì nộp văn bản", "birth_notification"),
        ("(2) Bản gốc Giấy chứng nhận quyền sử dụng đất", "land_use_certificate"),
        ("Văn bản uỷ quyền theo quy định của pháp luật", "authorization_letter"),
        ("Tờ khai thay đổi thông tin cư trú (Mẫu CT01)", "residence_change_form"),
        ("Tờ khai đăng ký khai sinh theo mẫu", "declaration"),
        ("Giấy khám sức khỏe do bệnh viện hoặc phòng khám đa khoa cấp", "health_certificate"),
        ("Đơn đề nghị cấp giấy phép xây dựng", "application_letter"),
        ("Tờ khai hải quan", None),
        ("Bản sao Giấy khai sinh, Hộ chiếu hoặc giấy tờ khác", None),
        ("Thẻ Căn cước hoặc thẻ Căn cước công dân hoặc Hộ chiếu", None),
        ("Giấy chứng nhận kết hôn hoặc ly hôn", None),
        ("Giấy chứng tử của cha, mẹ hoặc quyết định của Tòa án", None),
        ("Bản sao chứng thực và hình ảnh vật thể chụp bằng máy", None),
        ("Hợp đồng ủy quyền cho tổ chức", None),
        ("Giấy tờ chứng minh quyền sử dụng đất", None),
        ("Quyết định phê duyệt dự án", None),
    ],
)
def test_type_is_found_by_how_the_name_begins(name: str, document_type: str | None) -> None:
    assert find_document_type(name) == document_type


def test_short_form_of_the_land_certificate_counts_in_land_dossiers_only() -> None:
    assert find_document_type("Bản gốc Giấy chứng nhận đã cấp.", "Đất đai") == "land_use_certificate"
    assert find_document_type("Bản gốc Giấy chứng nhận đã cấp.", "Thuế") is None


def test_types_that_can_be_read_are_known(root: Path) -> None:
    with (root / "tests" / "contract" / "papers_contract.toml").open("rb") as file:
        contract = tomllib.load(file)

    assert set(contract) <= DOCUMENT_TYPES
