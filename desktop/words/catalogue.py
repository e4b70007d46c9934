"""What is said of what was found, and of rows of a catalogue file that were left out or doubted."""

from __future__ import annotations

ROW_REASONS: dict[str, tuple[str, str]] = {
    "not_an_object": ("Dòng không đúng dạng JSON", "The line is no JSON object"),
    "keys_missing": ("Dòng thiếu cột bắt buộc", "The row lacks columns"),
    "code_missing": ("Thiếu mã thủ tục", "No procedure code"),
    "code_malformed": ("Mã thủ tục không đúng dạng 1.234567", "The procedure code has not the form 1.234567"),
    "code_twice": ("Mã thủ tục đã có ở dòng trước", "The procedure code stands in an earlier row"),
    "name_missing": ("Thiếu tên thủ tục", "No procedure name"),
    "components_missing": ("Không có thành phần hồ sơ", "No components"),
}
"""What `RowRefused.reason` says."""

ROW_DOUBTS: dict[str, tuple[str, str]] = {
    "count_unclear": ("Số lượng bản không rõ", "The count is unclear"),
    "component_without_name": ("Thành phần không có tên, đã bỏ qua", "A component without a name was left out"),
    "form_file_unclear": ("Tên tệp mẫu dính vào tên giấy tờ", "A form's file name could not be parted from the name"),
    "heading_with_count": ("Dòng giống tiêu đề nhưng có số lượng", "A row like a heading has a count"),
    "components_unread": ("Không đọc được bảng thành phần hồ sơ", "The table of components could not be read"),
    "text_after_table": ("Còn chữ sau bảng, đã ghi vào ghi chú", "Text behind the table was kept as a note"),
    "channels_unread": ("Không đọc được cách thức thực hiện", "The ways of handing in could not be read"),
    "result_code_unread": (
        "Mã kết quả không đúng dạng KQ.G15.000031",
        "The result code has not the form KQ.G15.000031",
    ),
    "value_unread": ("Ô có giá trị không hiểu được", "A cell could not be understood"),
    "document_type_unknown": ("Không có loại giấy tờ này", "There is no such document type"),
}
"""What `storage.catalogue.entries.DoubtKind` says."""

HIT_KINDS: dict[str, tuple[str, str]] = {
    "paper": ("Giấy tờ", "Paper"),
    "dossier": ("Hồ sơ", "Dossier"),
    "owner": ("Chủ hồ sơ", "Owner"),
}
"""What `storage.search.find.Hit.kind` says."""
