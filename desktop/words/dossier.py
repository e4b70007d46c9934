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
    "in_database": ("đã có trong CSDL – không yêu cầu nộp", "in a published database – not asked for"),
}

OPTIONAL = ("chỉ khi cần", "only where it applies")
"""Said of a missing component that is not required of everybody."""

COVERED = ("không cần – đã có giấy thay thế", "not needed – another paper serves")
"""Said of a missing component that stands for choice with one that is there."""

CHANNELS: dict[str, tuple[str, str]] = {
    "direct": ("trực tiếp", "at the counter"),
    "online": ("trực tuyến", "online"),
    "post": ("bưu chính", "by post"),
}

OPEN_FILES: dict[str, tuple[str, str]] = {
    "waiting": (
        "đã an toàn trong kho, chưa đọc. Đọc tiếp: main.py add {code}",
        "safe in the store, not read yet. Read it: main.py add {code}",
    ),
    "read": ("có trang không đọc được; tệp vẫn còn trong kho", "a page could not be read; the file is in the store"),
    "failed": ("không đọc được; tệp vẫn còn trong kho", "could not be read; the file is in the store"),
    "stopped": ("có dấu mật; không giữ lại gì của trang đó", "bears a secrecy mark; nothing of that page was kept"),
}
"""What is said of a file of which something is not in the dossier as papers: status of the capture."""

DUPLICATES: dict[str, tuple[str, str]] = {
    "certain_in_bin": (
        "Giấy tờ này đã có trong thùng rác của kho ({paper}); đã lấy ra dùng lại, không lưu lần nữa.",
        "This paper lay in the bin of the store ({paper}); it was taken out again and not stored twice.",
    ),
    "possible_in_bin": (
        "Có thể trùng với giấy tờ {paper} đang ở trong thùng rác. Hãy so sánh, rồi khôi phục bản cũ nếu cần.",
        "This may be the same as paper {paper} in the bin. Compare the two, and restore that one if needed.",
    ),
    "certain": (
        "Giấy tờ này đã có trong kho ({paper}) nên không lưu lần nữa.",
        "This paper is in the store already ({paper}) and was not stored again.",
    ),
    "possible": (
        "Có thể trùng với giấy tờ {paper} đã có trong kho. Hãy so sánh hai bản.",
        "This may be the same as paper {paper} in the store. Compare the two.",
    ),
}

SOURCES: dict[str, tuple[str, str]] = {
    "ocr": ("chữ in", "print"),
    "qr": ("mã QR", "QR code"),
    "mrz": ("dòng MRZ", "MRZ"),
    "barcode": ("mã vạch", "barcode"),
    "manual": ("gõ tay", "typed"),
    "reused": ("từ kho", "from the store"),
}
"""Where a value was taken from."""

NOTHING_OPEN = ("Không còn ô nào cần xem.", "Nothing is left to be looked at.")

REVIEW_HINT = (
    'Sửa: main.py review {code} --set {place}="…"\nĐã so với giấy, đúng cả: main.py review {code} --confirm',
    'Set: main.py review {code} --set {place}="…"\nCompared with the paper, all right: main.py review {code} --confirm',
)

OPENED_ALL_THE_SAME = (
    "Hồ sơ {code} đã được mở. Đừng mở hồ sơ mới: xử lý lỗi dưới đây rồi chạy “add {code}”.",
    "Dossier {code} was opened. Do not open another one: mend what is said below, then run “add {code}”.",
)
"""Said when a dossier was opened and its files could not be read."""

CONTRADICTION = (
    "Hai giấy tờ đã xác nhận ghi khác nhau về {fact}: {first} ghi “{one}”, {second} ghi “{other}”. "
    "Hãy xem lại giấy gốc.",
    "Two confirmed papers differ about the {fact}: {first} says “{one}”, {second} says “{other}”. "
    "Look at the papers themselves.",
)

OFFER = (
    "{field}: kho đã biết “{value}”; kiểm tra với giấy rồi xác nhận.",
    "{field}: the store knows “{value}”; compare with the paper, then confirm.",
)

OF_OTHERS = (
    "{paper} là giấy tờ của {names}, không phải của chủ hồ sơ. Đúng giấy cần nộp thì giữ; nhầm thì hỏi lại người nộp.",
    "{paper} belongs to {names}, not to the owner of the dossier. Keep it if it is what is asked for; if not, ask for "
    "the right one.",
)

FACTS: dict[str, tuple[str, str]] = {
    "name": ("họ tên", "name"),
    "birth_date": ("ngày sinh", "date of birth"),
    "sex": ("giới tính", "sex"),
    "residence": ("nơi cư trú", "residence"),
    "personal_id": ("số định danh cá nhân", "personal id number"),
    "old_personal_id": ("số chứng minh nhân dân", "old id number"),
    "tax_code": ("mã số thuế", "tax code"),
    "passport": ("số hộ chiếu", "passport number"),
}
"""What papers can say of an owner: the facts of `storage.reuse.known_values`."""
