"""The names of the paper types, as officers say them."""

from __future__ import annotations

_NAMES = {
    "citizen_id_card": "Căn cước công dân",
    "identity_card": "Căn cước",
    "birth_certificate": "Giấy khai sinh",
    "marriage_certificate": "Giấy chứng nhận kết hôn",
    "marital_status_certificate": "Giấy xác nhận tình trạng hôn nhân",
    "death_extract": "Trích lục khai tử",
    "birth_notification": "Giấy chứng sinh",
    "declaration": "Tờ khai",
    "residence_change_form": "Tờ khai thay đổi thông tin cư trú",
    "household_book": "Sổ hộ khẩu",
    "application_letter": "Đơn",
    "authorization_letter": "Giấy ủy quyền",
    "certification_page": "Lời chứng chứng thực",
    "household_business_certificate": "Giấy chứng nhận đăng ký hộ kinh doanh",
    "enterprise_certificate": "Giấy chứng nhận đăng ký doanh nghiệp",
    "construction_permit": "Giấy phép xây dựng",
    "land_use_certificate": "Giấy chứng nhận quyền sử dụng đất",
    "judicial_record": "Phiếu lý lịch tư pháp",
    "diploma": "Bằng tốt nghiệp",
    "health_certificate": "Giấy khám sức khỏe",
    "administrative_document": "Văn bản hành chính",
    "other": "Giấy tờ khác",
}


KNOWN_TYPES = tuple(_NAMES)
"""The types that the program reads, "other" last."""


def paper_name(document_type: str, language: str = "vi") -> str:
    """Return a type's name in a language ("vi", or "en"); a type without one is called by its id."""
    if language == "en":
        return document_type.replace("_", " ").capitalize()
    return _NAMES.get(document_type, document_type)
