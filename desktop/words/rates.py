"""Words of the rates: columns, groups of units, what a figure does not know; Vietnamese and English."""

from __future__ import annotations

TITLE_766 = ("THEO DÕI MỨC ĐỘ SỐ HÓA – QĐ 766", "DIGITISATION BY QĐ 766")

COLUMNS_766: dict[str, tuple[str, str]] = {
    "received": ("Tiếp nhận", "Received"),
    "not_digitized": ("Chưa số hóa TPHS", "Not digitised"),
    "digitized": ("Có số hóa TPHS", "Digitised"),
    "reused": ("Có tái sử dụng thành phần", "With a reused component"),
    "from_national_store": ("Có tái sử dụng từ Cổng DVCQG", "From the national portal"),
    "resolved": ("Đã giải quyết", "Resolved"),
    "result_missing": ("Chưa số hóa", "Result not digitised"),
    "result_digitized": ("Đã số hóa", "Result digitised"),
}
SPANS_766: tuple[tuple[str, str, tuple[str, str]], ...] = (
    ("not_digitized", "from_national_store", ("Số hóa khi tiếp nhận", "Digitised at reception")),
    ("result_missing", "result_digitized", ("Kết quả", "Results")),
)
"""Heads over several columns: the first column, the last, and what stands over them."""

UNIT = ("Đơn vị", "Unit")
TOTAL = ("Tổng cộng", "Total")
SHARE_DIGITIZED = ("Tỷ lệ số hóa", "Share digitised")
SHARE_RESULTS = ("Tỷ lệ kết quả điện tử", "Share of e-results")

UNIT_GROUP_NAMES: dict[str, tuple[str, str]] = {
    "department": ("Sở, ban, ngành", "Departments"),
    "land_office": ("Văn phòng đăng ký đất đai", "Land registration offices"),
    "district": ("Huyện", "Districts"),
    "commune": ("Xã, phường", "Communes and wards"),
    "other": ("Đơn vị khác", "Other units"),
}

PERIOD = ("Từ {first} đến {last}", "From {first} to {last}")
NO_DOCUMENT = (
    "Trong số đã giải quyết có {count} hồ sơ của thủ tục không có kết quả là giấy tờ.",
    "{count} of the resolved dossiers are of procedures whose result is no document.",
)
UNKNOWN = (
    "{key}: {count} hồ sơ chưa có thông tin từ Cổng DVCQG hoặc hệ thống một cửa, đang tính là không đạt.",
    "{key}: nobody told about {count} dossiers; they are counted as not meeting it.",
)
NO_RATES = ("Không có hồ sơ nào trong kỳ này.", "There is no dossier in this period.")
MISSING = ("thiếu {count} hồ sơ để đạt điểm tối đa", "{count} dossiers short of full points")
WRITTEN = ("Đã ghi {file}.", "{file} was written.")
MISSING_PROCEDURES = ("thiếu {count} thủ tục để đạt điểm tối đa", "{count} procedures short of full points")
SCORE = ("{name}: {points} / {max_points} điểm", "{name}: {points} of {max_points} points")
FORECAST = ("dự báo cuối kỳ {points}", "forecast for the end of the period {points}")
SOURCES = ("Nguồn và cách tính", "Sources and formulas")
INDICATOR_HEADS: dict[str, tuple[str, str]] = {
    "key": ("Mã", "Key"),
    "name": ("Chỉ số", "Indicator"),
    "numerator": ("Tử số", "Numerator"),
    "denominator": ("Mẫu số", "Denominator"),
    "rate": ("Tỷ lệ", "Rate"),
    "points": ("Điểm", "Points"),
    "max_points": ("Điểm tối đa", "Max points"),
    "missing": ("Còn thiếu (hồ sơ)", "Missing (dossiers)"),
    "unknown": ("Chưa có thông tin", "Not told"),
    "source": ("Nguồn", "Source"),
    "open": ("Chưa rõ", "Not settled"),
}
BY_NAMES: dict[str, tuple[str, str]] = {
    "unit": ("Đơn vị", "Unit"),
    "officer": ("Cán bộ", "Officer"),
    "counter": ("Quầy", "Counter"),
    "procedure": ("Thủ tục", "Procedure"),
    "sector": ("Lĩnh vực", "Sector"),
    "channel": ("Cách nộp", "Channel"),
    "day": ("Ngày", "Day"),
    "week": ("Tuần", "Week"),
    "month": ("Tháng", "Month"),
    "quarter": ("Quý", "Quarter"),
}
CHANNELS: dict[str, tuple[str, str]] = {
    "direct": ("trực tiếp", "at the counter"),
    "online": ("trực tuyến", "online"),
    "post": ("bưu chính công ích", "by post"),
}
NO_COUNTER = ("không rõ quầy", "counter not known")
"""The row of dossiers of which nobody named the counter."""

IMPORT_COUNTS = (
    "đọc {read} hồ sơ · thêm {added} · cập nhật {changed} · không đổi {unchanged} · bỏ {refused}",
    "read: {read} · added: {added} · changed: {changed} · unchanged: {unchanged} · refused: {refused}",
)
PROVINCE_MADE = (
    "Đã tạo {dossiers} hồ sơ của {units} đơn vị, từ {first} đến {last}. Xem: rates --from {first} --to {last}",
    "{dossiers} dossiers of {units} units were made, from {first} to {last}. Look: rates --from {first} --to {last}",
)

ROW_REFUSALS: dict[str, tuple[str, str]] = {
    "not_an_object": ("Phần tử không phải là một hồ sơ", "The item is no dossier"),
    "code_missing": ("Thiếu MaHoSo", "MaHoSo is missing"),
    "code_twice": ("MaHoSo đã có ở dòng trước", "MaHoSo stands in an earlier row"),
    "procedure_malformed": ("MaTTHC không đúng dạng 1.234567", "MaTTHC has not the form 1.234567"),
    "received_missing": ("Thiếu NgayTiepNhan", "NgayTiepNhan is missing"),
    "date_malformed": ("Ngày giờ không đọc được", "A date cannot be read"),
    "dates_contradict": ("Ngày kết thúc trước ngày tiếp nhận", "It ended before it was received"),
    "status_unknown": ("TrangThaiHoSo không nằm trong 1–10", "TrangThaiHoSo is none of 1 to 10"),
    "channel_unknown": ("KenhThucHien không phải 1, 2, 3", "KenhThucHien is none of 1, 2, 3"),
    "counter_malformed": (
        "QuayTiepNhan phải bắt đầu bằng chữ hoặc số, nhiều nhất 64 ký tự",
        "QuayTiepNhan must begin with a letter or digit and have 64 letters at most",
    ),
    "unit_unknown": ("Không xác định được đơn vị xử lý", "The unit cannot be told"),
    "owner_unknown": ("Thiếu SoDinhDanh hợp lệ và ChuHoSo", "Neither a valid SoDinhDanh nor ChuHoSo"),
    "not_imported": ("Mã hồ sơ này được tiếp nhận tại kho này", "A dossier of this code was opened in this store"),
    "not_received": ("Hồ sơ mới đăng ký, chưa được tiếp nhận", "The dossier was registered but not received yet"),
    "end_missing": ("Hồ sơ đã kết thúc nhưng thiếu NgayKetThucXuLy", "It ended, but NgayKetThucXuLy is missing"),
    "list_malformed": ("Danh sách giấy tờ không đúng dạng", "A list of papers has not the right form"),
}
"""What `RefusedDossier.reason` says."""
