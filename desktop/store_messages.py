"""What people are told about the store: code → Vietnamese and English, said through `desktop.messages`."""

from __future__ import annotations

STORE_ERRORS: dict[str, tuple[str, str]] = {
    "storage.database_busy": (
        "Kho đang bận vì một chương trình khác đang ghi. Chưa có gì bị thay đổi; hãy thử lại sau ít giây.",
        "The store is busy: another program is writing. Nothing was changed; try again in a few seconds.",
    ),
    "storage.database_corrupt": (
        "Cơ sở dữ liệu của kho bị hỏng. Các tệp đã quét vẫn còn; hãy ngừng nhập hồ sơ và báo quản trị "
        "phục hồi bản sao lưu.",
        "The store's database is damaged. The scanned files are still there; "
        "stop working and ask your administrator to restore a backup.",
    ),
    "storage.database_newer": (
        "Kho này do phiên bản mới hơn của chương trình tạo ra. Chưa có gì bị thay đổi; hãy cập nhật chương trình.",
        "This store was made by a newer version of the program. Nothing was changed; update the program.",
    ),
    "storage.disk_full": (
        "Hết chỗ trên đĩa. Những gì đã lưu vẫn an toàn, việc vừa làm chưa được lưu; hãy giải phóng chỗ rồi thử lại.",
        "The disk is full. What was stored is safe, the last step was not stored; make room, then try again.",
    ),
    "storage.read_only": (
        "Không được phép ghi vào thư mục của kho. Chưa có gì bị thay đổi; hãy kiểm tra quyền ghi của thư mục.",
        "The store's folder may not be written. Nothing was changed; check the rights of the folder.",
    ),
    "storage.file_missing": (
        "Thiếu một tệp của kho. Dữ liệu đã xác nhận vẫn còn; hãy chạy lệnh “check” và báo quản trị.",
        "A file of the store is missing. The confirmed values are still there; "
        "run “check” and tell your administrator.",
    ),
    "storage.checksum_mismatch": (
        "Một tệp của kho đã bị thay đổi hoặc hỏng nên không được dùng. Hãy chạy lệnh “check” và báo quản trị.",
        "A file of the store was changed or damaged and is not used. Run “check” and tell your administrator.",
    ),
    "storage.not_found": (
        "Không tìm thấy {thing} “{name}”. Chưa có gì bị thay đổi; hãy kiểm tra lại.",
        "There is no {thing} “{name}”. Nothing was changed; check the name.",
    ),
    "storage.illegal_transition": (
        "Hồ sơ đang ở bước “{before}”, không chuyển thẳng sang “{after}” được. Hồ sơ không bị thay đổi.",
        "The dossier stands at “{before}” and cannot go to “{after}” from there. It was not changed.",
    ),
    "storage.value_locked": (
        "Giá trị này đã được người có trách nhiệm xác nhận nên giữ nguyên; kết quả đọc mới chỉ được ghi thành đề xuất.",
        "This value was confirmed by a person and stays; what was read now is kept as a proposal.",
    ),
    "storage.stale_version": (
        "Người khác vừa sửa hồ sơ này. Thay đổi của bạn chưa được lưu; hãy mở lại hồ sơ rồi làm lại.",
        "Somebody else has just changed this. Your change was not stored; open it again and repeat it.",
    ),
    "storage.bad_value": (
        "“{value}” không phải {thing} hợp lệ. Chưa có gì bị thay đổi; hãy nhập lại.",
        "“{value}” is no valid {thing}. Nothing was changed; enter it again.",
    ),
    "storage.catalogue_unreadable": (
        "Không hiểu được tệp danh mục thủ tục này. Danh mục hiện có không bị thay đổi; "
        "hãy chọn tệp JSON Lines, XLSX hoặc CSV đúng mẫu.",
        "This file of procedures cannot be understood. The catalogue was not changed; "
        "choose a JSON Lines, XLSX or CSV file of the right form.",
    ),
    "storage.backup_unusable": (
        "Thư mục “{folder}” không dùng được để sao lưu hoặc phục hồi. Kho hiện có không bị thay đổi; "
        "hãy chọn thư mục trống để ghi, hoặc một bản sao lưu đầy đủ để phục hồi.",
        "The folder “{folder}” cannot be used for a backup or a restore. The store was not changed; "
        "choose an empty folder to write to, or a complete backup to restore from.",
    ),
}

THINGS: dict[str, tuple[str, str]] = {
    "dossier": ("hồ sơ", "dossier"),
    "paper": ("giấy tờ", "paper"),
    "page": ("trang", "page"),
    "owner": ("chủ hồ sơ", "owner"),
    "procedure": ("thủ tục", "procedure"),
    "component": ("thành phần hồ sơ", "component"),
    "unit": ("đơn vị", "unit"),
    "officer": ("cán bộ", "officer"),
    "field": ("trường thông tin", "field"),
    "date": ("ngày", "date"),
    "time": ("thời điểm", "time"),
    "id_number": ("số định danh", "id number"),
    "dossier_code": ("mã hồ sơ", "dossier code"),
    "document_type": ("loại giấy tờ", "document type"),
    "store": ("kho", "store"),
    "calendar": ("lịch làm việc", "office calendar"),
}
"""What `NotFound.kind` and `BadValue.kind` name."""

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
}
"""What `check` found (`storage.check_shape.Problem.code`), for people."""
