"""The names of the fields, as officers say them."""

from __future__ import annotations

_NAMES = {
    # on papers of several types
    "number": "Số",
    "full_name": "Họ và tên",
    "date_of_birth": "Ngày sinh",
    "sex": "Giới tính",
    "ethnicity": "Dân tộc",
    "nationality": "Quốc tịch",
    "id_number": "Số định danh",
    "place_of_birth": "Nơi sinh",
    "place_of_origin": "Quê quán",
    "residence": "Nơi cư trú",
    "issuer": "Nơi cấp",
    "date_of_issue": "Ngày cấp",
    "date_of_expiry": "Ngày hết hạn",
    "registration_place": "Nơi đăng ký",
    "registration_date": "Ngày đăng ký",
    "signer_name": "Người ký",
    # cards
    "place_of_residence": "Nơi thường trú",
    "place_of_birth_registration": "Nơi đăng ký khai sinh",
    "personal_identification": "Đặc điểm nhận dạng",
    "old_id_number": "Số CMND cũ",
    # birth
    "mother_name": "Mẹ: họ và tên",
    "mother_birth_date": "Mẹ: ngày sinh",
    "mother_ethnicity": "Mẹ: dân tộc",
    "mother_nationality": "Mẹ: quốc tịch",
    "mother_residence": "Mẹ: nơi cư trú",
    "father_name": "Cha: họ và tên",
    "father_birth_date": "Cha: ngày sinh",
    "father_ethnicity": "Cha: dân tộc",
    "father_nationality": "Cha: quốc tịch",
    "father_residence": "Cha: nơi cư trú",
    "declarant_name": "Người đi khai sinh",
    "declarant_document": "Giấy tờ người đi khai",
    # marriage, marital status
    "wife_name": "Vợ: họ và tên",
    "wife_birth_date": "Vợ: ngày sinh",
    "wife_ethnicity": "Vợ: dân tộc",
    "wife_nationality": "Vợ: quốc tịch",
    "wife_residence": "Vợ: nơi cư trú",
    "wife_id_number": "Vợ: số giấy tờ",
    "husband_name": "Chồng: họ và tên",
    "husband_birth_date": "Chồng: ngày sinh",
    "husband_ethnicity": "Chồng: dân tộc",
    "husband_nationality": "Chồng: quốc tịch",
    "husband_residence": "Chồng: nơi cư trú",
    "husband_id_number": "Chồng: số giấy tờ",
    "marital_status": "Tình trạng hôn nhân",
    "purpose": "Mục đích sử dụng",
    # household business
    "business_code": "Mã số hộ kinh doanh",
    "first_registration_date": "Đăng ký lần đầu",
    "amendment_number": "Thay đổi lần thứ",
    "amendment_date": "Ngày thay đổi",
    "business_name": "Tên hộ kinh doanh",
    "head_office": "Địa chỉ trụ sở",
    "business_lines": "Ngành, nghề",
    "capital": "Vốn kinh doanh",
    "owner_name": "Chủ hộ: họ và tên",
    "owner_birth_date": "Chủ hộ: ngày sinh",
    "owner_sex": "Chủ hộ: giới tính",
    "owner_id_number": "Chủ hộ: số định danh",
    # applications
    "title": "Tên đơn",
    "recipient": "Kính gửi",
    "applicant_name": "Người làm đơn",
    "applicant_birth_date": "Ngày sinh",
    "applicant_id_number": "Số định danh",
    "applicant_residence": "Nơi cư trú",
    "request": "Nội dung đề nghị",
    # declarations
    "relation": "Quan hệ",
    "subject_name": "Được khai: họ tên",
    "subject_birth_date": "Được khai: ngày sinh",
    "subject_sex": "Được khai: giới tính",
    "subject_ethnicity": "Được khai: dân tộc",
    "subject_nationality": "Được khai: quốc tịch",
    "subject_id_number": "Được khai: số giấy tờ",
    "subject_residence": "Được khai: cư trú",
    # deaths
    "last_residence": "Nơi cư trú cuối cùng",
    "date_of_death": "Ngày chết",
    "place_of_death": "Nơi chết",
    "cause_of_death": "Nguyên nhân chết",
    # authorisations: Bên A gives, Bên B receives
    "grantor_name": "Bên A: họ tên",
    "grantor_birth_date": "Bên A: ngày sinh",
    "grantor_id_number": "Bên A: số giấy tờ",
    "grantor_residence": "Bên A: nơi cư trú",
    "attorney_name": "Bên B: họ tên",
    "attorney_birth_date": "Bên B: ngày sinh",
    "attorney_id_number": "Bên B: số giấy tờ",
    "attorney_residence": "Bên B: nơi cư trú",
    "scope": "Nội dung ủy quyền",
    "term": "Thời hạn",
    # notifications of birth
    "mother_id_number": "Mẹ: số giấy tờ",
    "child_sex": "Con: giới tính",
    "child_weight_grams": "Con: cân nặng (gam)",
    "intended_name": "Dự định đặt tên",
    # words of certification
    "certification_number": "Số chứng thực",
    "book_number": "Quyển số",
    # official documents
    "parent_agency": "Cơ quan chủ quản",
    "issuing_agency": "Cơ quan ban hành",
    "number_symbol": "Số, ký hiệu",
    "place_of_issue": "Địa danh",
    "document_kind": "Loại văn bản",
    "subject": "Trích yếu",
    "recipients_to": "Kính gửi",
    "signing_authority": "Quyền hạn ký",
    "signer_title": "Chức vụ người ký",
    "urgency": "Độ khẩn",
}

_OF_TYPE = {
    ("administrative_document", "date_of_issue"): "Ngày ban hành",
    ("application_letter", "date_of_issue"): "Ngày làm đơn",
    ("birth_notification", "date_of_birth"): "Con: ngày sinh",
    ("certification_page", "date_of_issue"): "Ngày chứng thực",
    ("certification_page", "issuer"): "Nơi chứng thực",
    ("death_extract", "declarant_name"): "Người đi khai tử",
    ("authorization_letter", "date_of_issue"): "Ngày ủy quyền",
    ("declaration", "title"): "Tên tờ khai",
    ("declaration", "applicant_name"): "Người yêu cầu",
    ("declaration", "applicant_birth_date"): "Yêu cầu: ngày sinh",
    ("declaration", "applicant_id_number"): "Yêu cầu: số giấy tờ",
    ("declaration", "applicant_residence"): "Yêu cầu: nơi cư trú",
    ("declaration", "date_of_issue"): "Ngày khai",
}
"""Where a type has its own word for a field."""


def field_name(document_type: str, key: str, language: str = "vi") -> str:
    """Return a field's name in a language ("vi", or "en"); a field without one is called by its key."""
    if language == "en":
        return key.replace("_", " ").capitalize()
    return _OF_TYPE.get((document_type, key)) or _NAMES.get(key, key)
