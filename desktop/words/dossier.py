"""How steps of dossiers, states of components and papers seen twice are called, in Vietnamese and English."""

from __future__ import annotations

STEPS: dict[str, tuple[str, str]] = {
    "received": ("đã tiếp nhận", "received"),
    "appraised": ("đã thẩm định", "appraised"),
    "approved": ("đã phê duyệt", "approved"),
    "sealed": ("đã ký số, đóng dấu", "sealed"),
    "returned": ("đã trả kết quả", "returned"),
    "supplement": ("chờ bổ sung", "waiting for a supplement"),
    "stopped": ("dừng xử lý", "stopped"),
    "withdrawn": ("đã rút", "withdrawn"),
    "refused": ("từ chối tiếp nhận", "refused"),
}

COMPONENT_STATES: dict[str, tuple[str, str]] = {
    "missing": ("cần nộp", "to be handed in"),
    "scanned": ("đã số hóa", "digitised"),
    "reused": ("đã có trong kho – không yêu cầu nộp lại", "in the store – not asked for again"),
    "reused_result": ("đã có từ kết quả hồ sơ khác", "given by another dossier's result"),
    "in_database": ("đã có trong cơ sở dữ liệu – không yêu cầu nộp", "in a published database – not asked for"),
}

DUPLICATES: dict[str, tuple[str, str]] = {
    "certain": (
        "Giấy tờ này đã có trong kho ({paper}) nên không lưu lần nữa.",
        "This paper is in the store already ({paper}) and was not stored again.",
    ),
    "possible": (
        "Có thể trùng với giấy tờ {paper} đã có trong kho. Hãy so sánh hai bản.",
        "This may be the same as paper {paper} in the store. Compare the two.",
    ),
}
