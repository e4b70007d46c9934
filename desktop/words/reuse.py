"""Why the store can give a required component or not: code → Vietnamese and English.

Places: `paper` ("P12"), `day` ("20/11/2026"), `role` and `database` in the language of the sentence.
"""

from __future__ import annotations

REASONS: dict[str, tuple[str, str]] = {
    "available": (
        "Đã có trong kho – không yêu cầu nộp lại ({paper}, xác nhận ngày {day}).",
        "In the store already – do not ask for it again ({paper}, confirmed on {day}).",
    ),
    "available_as_result": (
        "Đã có trong kho: là kết quả của một hồ sơ trước – không yêu cầu nộp lại ({paper}, xác nhận ngày {day}).",
        "In the store already as the issued result of an earlier dossier – do not ask for it again "
        "({paper}, confirmed on {day}).",
    ),
    "in_database": (
        "Đã có trong {database} – không yêu cầu nộp.",
        "Held in {database} – do not ask for it.",
    ),
    "covered_by_alternative": (
        "Không cần: một giấy tờ thay thế cho thành phần này đã có.",
        "Not needed: another paper that serves instead of it is there.",
    ),
    "only_unconfirmed": (
        "Kho có {paper} nhưng chưa ai xác nhận. Hãy rà soát và xác nhận rồi tái sử dụng.",
        "The store has {paper}, but nobody confirmed it. Review and confirm it, then reuse it.",
    ),
    "result_not_returned": (
        "Kho có {paper} là kết quả của một hồ sơ chưa trả; tái sử dụng được sau khi trả kết quả.",
        "The store has {paper}, the result of a dossier that was not handed over yet; it can be reused after that.",
    ),
    "expired": (
        "Kho có {paper} nhưng chỉ có hiệu lực đến hết ngày {day}. Đề nghị nộp bản còn hiệu lực.",
        "The store has {paper}, but it was valid only until {day}. Ask for a valid one.",
    ),
    "revoked": (
        "Kho có {paper} nhưng đã bị thu hồi ngày {day}. Đề nghị nộp bản còn hiệu lực.",
        "The store has {paper}, but it was revoked on {day}. Ask for a valid one.",
    ),
    "in_bin": (
        "Kho có {paper} nhưng đã bị xóa vào thùng rác ngày {day}. Khôi phục nếu bị xóa nhầm.",
        "The store has {paper}, but it was put into the bin on {day}. Restore it if that was a mistake.",
    ),
    "holder_unknown": (
        "Trong hồ sơ trước có {paper} nhưng chưa biết là của ai. Hãy rà soát họ tên và số định danh trên đó.",
        "An earlier dossier has {paper}, but it is not known whose it is. Review the name and the id number on it.",
    ),
    "of_other_person": (
        "{paper} là giấy tờ của người khác (chủ hồ sơ là: {role}).",
        "{paper} is somebody else's (the owner of the dossier is: {role}).",
    ),
    "used_above": (
        "{paper} đã dùng cho thành phần cùng loại ở trên; thành phần này cần giấy tờ của người khác.",
        "{paper} fills the component of the same type above; this one needs another person's paper.",
    ),
    "made_for_one_dossier": (
        "Loại giấy tờ này được lập riêng cho từng hồ sơ nên không tái sử dụng.",
        "Papers of this type are made for one dossier and are not reused.",
    ),
    "type_unknown": (
        "Danh mục thủ tục không cho biết loại giấy tờ của thành phần này. Hãy tìm trong kho theo tên.",
        "The catalogue does not tell the document type of this component. Search the store for its name.",
    ),
    "none_stored": (
        "Chưa có trong kho. Đề nghị nộp và số hóa.",
        "Not in the store yet. Ask for it and digitize it.",
    ),
}

ROLES: dict[str, tuple[str, str]] = {
    "holder": ("người được cấp", "holder"),
    "child": ("người được khai sinh", "child"),
    "mother": ("mẹ", "mother"),
    "father": ("cha", "father"),
    "declarant": ("người đi khai", "declarant"),
    "signer": ("người ký", "signer"),
    "wife": ("vợ", "wife"),
    "husband": ("chồng", "husband"),
    "deceased": ("người đã mất", "deceased"),
    "subject": ("người được cấp hoặc được khai", "subject"),
    "land_user": ("người sử dụng đất", "land user"),
    "business_owner": ("chủ hộ kinh doanh", "owner of the household business"),
    "enterprise": ("doanh nghiệp", "enterprise"),
    "representative": ("người đại diện theo pháp luật", "legal representative"),
    "graduate": ("người được cấp bằng", "graduate"),
    "investor": ("chủ đầu tư", "investor"),
    "head": ("chủ hộ", "head of household"),
    "member": ("thành viên hộ", "member of household"),
    "applicant": ("người làm đơn, người yêu cầu", "applicant"),
    "grantor": ("bên ủy quyền", "grantor"),
    "attorney": ("bên được ủy quyền", "attorney"),
}
"""What a person is on a paper: role → Vietnamese and English."""

NO_ROLE = ("không có tên", "not named on it")
"""Said in place of a role when the owner of the dossier is not on the paper."""
