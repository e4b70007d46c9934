"""Business lines with their codes, and names of household businesses, for the tuning half."""

from __future__ import annotations

BUSINESS_LINES = (
    ("Bán lẻ lương thực, thực phẩm, đồ uống, thuốc lá trong các cửa hàng kinh doanh tổng hợp", "4711"),
    ("Nhà hàng và các dịch vụ ăn uống phục vụ lưu động", "5610"),
    ("Cắt tóc, làm đầu, gội đầu", "9631"),
    ("Bán buôn gạo, lúa mỳ, hạt ngũ cốc khác, bột mỳ", "4631"),
    ("Sửa chữa xe máy", "4542"),
    ("May trang phục (trừ trang phục từ da lông thú)", "1410"),
    ("Dịch vụ phục vụ đồ uống", "5630"),
    ("Bán lẻ đồ điện gia dụng, giường, tủ, bàn, ghế", "4759"),
    ("Vận tải hàng hóa bằng đường bộ", "4933"),
    ("Sản xuất cà phê", "1077"),
    ("Dịch vụ lưu trú ngắn ngày", "5510"),
    ("Bán lẻ thuốc, dụng cụ y tế, mỹ phẩm và vật phẩm vệ sinh trong các cửa hàng chuyên doanh", "4772"),
    ("Photo, chuẩn bị tài liệu và các hoạt động hỗ trợ văn phòng đặc biệt khác", "8219"),
    ("Gia công cơ khí; xử lý và tráng phủ kim loại", "2592"),
    ("Bán lẻ vải, len, sợi, chỉ khâu và hàng dệt khác", "4751"),
    ("Giặt là, làm sạch các sản phẩm dệt và lông thú", "9620"),
    ("Sản xuất món ăn, thức ăn chế biến sẵn", "1075"),
    ("Bán lẻ hoa tươi, cây cảnh", "4773"),
)
BUSINESS_NAMES = ("CỬA HÀNG TẠP HÓA {n}", "QUÁN CƠM {n}", "CÀ PHÊ {n}", "TIỆM TÓC {n}", "{n} STORE",
                  "NHÀ NGHỈ {n}", "NHÀ THUỐC {n}", "CƠ SỞ CƠ KHÍ {n}", "SHOP {n} 89", "GIẶT ỦI {n}")  # fmt: skip
