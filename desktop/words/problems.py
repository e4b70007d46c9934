"""What a check of the store found: code → Vietnamese and English."""

from __future__ import annotations

STORE_PROBLEMS: dict[str, tuple[str, str]] = {
    "database_damaged": (
        "Cơ sở dữ liệu bị hỏng; hãy phục hồi bản sao lưu.",
        "The database is damaged; restore a backup.",
    ),
    "reference_broken": ("Một dòng trỏ tới dữ liệu không còn.", "A row names another one that is not there."),
    "word_unknown": ("Một dòng chứa giá trị lạ.", "A row holds a word that this program does not know."),
    "audit_broken": ("Nhật ký đã bị sửa hoặc bị hỏng ở đây.", "The audit trail was changed or damaged here."),
    "audit_cut": ("Phần cuối của nhật ký đã bị xóa.", "The end of the audit trail was cut off."),
    "value_not_single": ("Một trường có nhiều giá trị hiện hành.", "A field has several values that count."),
    "page_positions": ("Thứ tự trang bị hở hoặc trùng.", "The order of the pages has gaps or doubles."),
    "paper_without_pages": ("Giấy tờ không có trang nào.", "The paper has no page."),
    "confirmed_unreviewed": (
        "Giấy tờ ghi là đã xác nhận nhưng còn giá trị chờ rà soát.",
        "The paper counts as confirmed but a value still waits for review.",
    ),
    "capture_without_pages": (
        "Tệp quét ghi là đã đọc nhưng không có trang nào.",
        "The capture counts as read but has no page.",
    ),
    "capture_without_file": ("Tệp quét không còn tên tệp trong kho.", "The capture names no file."),
    "stopped_capture_kept": (
        "Tệp có dấu mật vẫn còn trong kho; hãy báo quản trị ngay.",
        "A file with a secrecy mark is still in the store; tell your administrator now.",
    ),
    "component_state": (
        "Trạng thái thành phần hồ sơ không khớp với giấy tờ.",
        "The state of the component is not what its papers say.",
    ),
    "component_source": (
        "Nguồn của giấy tờ tái sử dụng không khớp.",
        "The source of a reused paper is not the dossier it belongs to.",
    ),
    "step_mismatch": ("Bước của hồ sơ không khớp với lịch sử.", "The dossier's step is not the last one it took."),
    "step_illegal": ("Lịch sử hồ sơ có bước không được phép.", "The dossier took a step that is not allowed."),
    "dossier_dates": ("Các mốc thời gian của hồ sơ mâu thuẫn.", "The times of the dossier contradict one another."),
    "supplement_dates": ("Yêu cầu bổ sung mâu thuẫn với hồ sơ.", "A request for more papers contradicts its dossier."),
    "merged_owner_holds": (
        "Chủ hồ sơ đã gộp vẫn còn giữ dữ liệu.",
        "An owner that was merged into another one still holds something.",
    ),
    "merged_owner_loop": ("Các chủ hồ sơ được gộp thành vòng.", "Owners were merged in a circle."),
    "file_missing": ("Thiếu tệp; hãy lấy lại từ bản sao lưu.", "The file is missing; take it from a backup."),
    "file_damaged": (
        "Tệp bị hỏng hoặc bị sửa; hãy lấy lại từ bản sao lưu.",
        "The file is damaged; take it from a backup.",
    ),
    "file_unreadable": ("Không có quyền đọc tệp.", "The file may not be read."),
    "file_size": ("Kích thước ghi trong kho không đúng.", "The size on record is not the file's."),
    "file_unregistered": ("Tệp đang được dùng nhưng chưa được ghi vào sổ kho.", "A file in use is not on record."),
    "search_missing": ("Chưa tìm được mục này.", "This cannot be found by a search."),
    "search_left_over": ("Tìm ra mục không còn tồn tại.", "A search finds what is not there any more."),
    "search_differs": ("Nội dung tìm kiếm đã cũ.", "A search finds this by what it was before."),
    "search_damaged": ("Chỉ mục tìm kiếm bị hỏng.", "The search index is damaged."),
}
"""What `check` found (`storage.upkeep.check_shape.Problem.code`), for people."""

FILE_LOST = (
    "tệp không còn hoặc đã hỏng trong kho nên không sao lưu được; hãy chạy “check” và tìm tệp ở bản sao lưu cũ",
    "this file is gone or damaged in the store and could not be copied; run “check” and look for it in an older backup",
)
"""What is said of a file that is not in a backup."""

NOT_WHOLE = (
    "Kho có vấn đề. Giữ nguyên các bản sao lưu; “check --repair” sửa những gì dựng lại được, "
    "phần còn lại hãy báo quản trị.",
    "The store is not whole. Keep all backups; “check --repair” mends what can be made anew; "
    "tell your administrator of the rest.",
)
