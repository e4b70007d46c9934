"""What stands on a separator sheet."""

from __future__ import annotations

NAME = "Tờ ngăn"
TITLE = "TỜ NGĂN"
SUBTITLE = "Giấy mới bắt đầu sau tờ này"
HOW = (
    "Đặt tờ này giữa hai giấy tờ rồi quét cả tập.",
    "Tờ ngăn không được lưu vào hồ sơ; chương trình báo đã thấy mấy tờ.",
    "Đặt ngược đầu cũng được. Dùng lại nhiều lần; nhàu hoặc bẩn vào mã thì in tờ khác.",
)
