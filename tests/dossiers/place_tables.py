"""Units named on made papers: real communes, invented inhabitants. The two splits share no unit and no province.

An old row is commune, district, province, province code; a new row (two levels, since 1 July 2025) is commune,
province, code. Codes are those of the 63 provinces, as printed in identity numbers.
"""

from __future__ import annotations

from tests.dossiers.truth import Split

_TUNING_OLD = """
xã Ea Kao|thành phố Buôn Ma Thuột|tỉnh Đắk Lắk|066
phường Tân Lợi|thành phố Buôn Ma Thuột|tỉnh Đắk Lắk|066
xã Ea Tu|thành phố Buôn Ma Thuột|tỉnh Đắk Lắk|066
xã Hòa Thắng|thành phố Buôn Ma Thuột|tỉnh Đắk Lắk|066
xã Cư Né|huyện Krông Búk|tỉnh Đắk Lắk|066
xã Ea Ô|huyện Ea Kar|tỉnh Đắk Lắk|066
xã Đắk Blà|thành phố Kon Tum|tỉnh Kon Tum|062
phường Quyết Thắng|thành phố Kon Tum|tỉnh Kon Tum|062
xã Ya Chim|thành phố Kon Tum|tỉnh Kon Tum|062
xã Đăk Hà|huyện Tu Mơ Rông|tỉnh Kon Tum|062
xã Ngọk Bay|thành phố Kon Tum|tỉnh Kon Tum|062
thị trấn Plei Kần|huyện Ngọc Hồi|tỉnh Kon Tum|062
phường Yên Đỗ|thành phố Pleiku|tỉnh Gia Lai|064
xã Biển Hồ|thành phố Pleiku|tỉnh Gia Lai|064
thị trấn Chư Sê|huyện Chư Sê|tỉnh Gia Lai|064
xã Ia Krái|huyện Ia Grai|tỉnh Gia Lai|064
phường Hưng Dũng|thành phố Vinh|tỉnh Nghệ An|040
xã Nghi Kim|thành phố Vinh|tỉnh Nghệ An|040
xã Diễn Thịnh|huyện Diễn Châu|tỉnh Nghệ An|040
xã Nghĩa Bình|huyện Tân Kỳ|tỉnh Nghệ An|040
xã Quỳnh Lương|huyện Quỳnh Lưu|tỉnh Nghệ An|040
thị trấn Mường Xén|huyện Kỳ Sơn|tỉnh Nghệ An|040
phường Hồng Hải|thành phố Hạ Long|tỉnh Quảng Ninh|022
phường Bãi Cháy|thành phố Hạ Long|tỉnh Quảng Ninh|022
phường Cẩm Trung|thành phố Cẩm Phả|tỉnh Quảng Ninh|022
xã Bản Sen|huyện Vân Đồn|tỉnh Quảng Ninh|022
phường Dịch Vọng Hậu|quận Cầu Giấy|thành phố Hà Nội|001
phường Khương Trung|quận Thanh Xuân|thành phố Hà Nội|001
xã Đông Xuân|huyện Sóc Sơn|thành phố Hà Nội|001
xã Tản Hồng|huyện Ba Vì|thành phố Hà Nội|001
phường Hòa Khánh Bắc|quận Liên Chiểu|thành phố Đà Nẵng|048
phường Thạch Thang|quận Hải Châu|thành phố Đà Nẵng|048
xã Hòa Phước|huyện Hòa Vang|thành phố Đà Nẵng|048
phường An Khánh|quận Ninh Kiều|thành phố Cần Thơ|092
phường Thới An Đông|quận Bình Thủy|thành phố Cần Thơ|092
xã Trung Hưng|huyện Cờ Đỏ|thành phố Cần Thơ|092
phường Cốc Lếu|thành phố Lào Cai|tỉnh Lào Cai|010
xã Tả Van|thị xã Sa Pa|tỉnh Lào Cai|010
xã Bản Xèo|huyện Bát Xát|tỉnh Lào Cai|010
phường Điện Biên|thành phố Thanh Hóa|tỉnh Thanh Hóa|038
xã Hoằng Đức|huyện Hoằng Hóa|tỉnh Thanh Hóa|038
xã Quảng Ngọc|huyện Quảng Xương|tỉnh Thanh Hóa|038
thị trấn Cẩm Thủy|huyện Cẩm Thủy|tỉnh Thanh Hóa|038
"""

_TUNING_NEW = """
phường Buôn Ma Thuột|tỉnh Đắk Lắk|066
phường Tân An|tỉnh Đắk Lắk|066
xã Ea Drăng|tỉnh Đắk Lắk|066
xã Krông Pắc|tỉnh Đắk Lắk|066
xã Ia Hrú|tỉnh Gia Lai|064
phường Diên Hồng|tỉnh Gia Lai|064
phường Thành Vinh|tỉnh Nghệ An|040
xã Diễn Châu|tỉnh Nghệ An|040
xã Anh Sơn|tỉnh Nghệ An|040
phường Hồng Gai|tỉnh Quảng Ninh|022
phường Uông Bí|tỉnh Quảng Ninh|022
phường Cầu Giấy|thành phố Hà Nội|001
xã Sóc Sơn|thành phố Hà Nội|001
phường Liên Chiểu|thành phố Đà Nẵng|048
xã Hòa Tiến|thành phố Đà Nẵng|048
phường Cái Khế|thành phố Cần Thơ|092
xã Bát Xát|tỉnh Lào Cai|010
phường Sa Pa|tỉnh Lào Cai|010
phường Hạc Thành|tỉnh Thanh Hóa|038
xã Hoằng Hóa|tỉnh Thanh Hóa|038
"""

_HELD_OLD = """
phường Lộc Tiến|thành phố Bảo Lộc|tỉnh Lâm Đồng|068
xã Đạ Sar|huyện Lạc Dương|tỉnh Lâm Đồng|068
xã Tân Hội|huyện Đức Trọng|tỉnh Lâm Đồng|068
thị trấn Di Linh|huyện Di Linh|tỉnh Lâm Đồng|068
xã Gung Ré|huyện Di Linh|tỉnh Lâm Đồng|068
phường Nghĩa Lộ|thành phố Quảng Ngãi|tỉnh Quảng Ngãi|051
xã Tịnh Khê|thành phố Quảng Ngãi|tỉnh Quảng Ngãi|051
xã Ba Động|huyện Ba Tơ|tỉnh Quảng Ngãi|051
thị trấn Châu Ổ|huyện Bình Sơn|tỉnh Quảng Ngãi|051
phường Nhơn Bình|thành phố Quy Nhơn|tỉnh Bình Định|052
xã Phước Hòa|huyện Tuy Phước|tỉnh Bình Định|052
xã Vĩnh Thuận|huyện Vĩnh Thạnh|tỉnh Bình Định|052
phường Chiềng Sinh|thành phố Sơn La|tỉnh Sơn La|014
xã Mường Bú|huyện Mường La|tỉnh Sơn La|014
xã Chiềng Khoa|huyện Vân Hồ|tỉnh Sơn La|014
thị trấn Thuận Châu|huyện Thuận Châu|tỉnh Sơn La|014
phường Võ Cường|thành phố Bắc Ninh|tỉnh Bắc Ninh|027
xã Đình Tổ|thị xã Thuận Thành|tỉnh Bắc Ninh|027
xã Việt Hùng|thị xã Quế Võ|tỉnh Bắc Ninh|027
phường Trần Lãm|thành phố Thái Bình|tỉnh Thái Bình|034
xã Vũ Lạc|thành phố Thái Bình|tỉnh Thái Bình|034
xã Thụy Xuân|huyện Thái Thụy|tỉnh Thái Bình|034
phường Trảng Dài|thành phố Biên Hòa|tỉnh Đồng Nai|075
xã Xuân Hiệp|huyện Xuân Lộc|tỉnh Đồng Nai|075
xã Phú Túc|huyện Định Quán|tỉnh Đồng Nai|075
phường Mỹ Xuyên|thành phố Long Xuyên|tỉnh An Giang|089
xã Ô Lâm|huyện Tri Tôn|tỉnh An Giang|089
thị trấn Óc Eo|huyện Thoại Sơn|tỉnh An Giang|089
phường Nguyễn Trãi|thành phố Hà Giang|tỉnh Hà Giang|002
xã Sủng Là|huyện Đồng Văn|tỉnh Hà Giang|002
xã Tùng Vài|huyện Quản Bạ|tỉnh Hà Giang|002
phường Hiệp Bình Chánh|thành phố Thủ Đức|Thành phố Hồ Chí Minh|079
phường Bến Nghé|Quận 1|Thành phố Hồ Chí Minh|079
xã Tân Thạnh Đông|huyện Củ Chi|Thành phố Hồ Chí Minh|079
phường Hải An|thị xã Hương Trà|tỉnh Thừa Thiên Huế|046
phường Phú Hội|thành phố Huế|tỉnh Thừa Thiên Huế|046
xã Quảng Thọ|huyện Quảng Điền|tỉnh Thừa Thiên Huế|046
phường Phước Mỹ|thành phố Phan Rang - Tháp Chàm|tỉnh Ninh Thuận|058
xã Phước Thái|huyện Ninh Phước|tỉnh Ninh Thuận|058
phường Vạn Mỹ|quận Ngô Quyền|thành phố Hải Phòng|031
xã Đặng Cương|huyện An Dương|thành phố Hải Phòng|031
"""

_HELD_NEW = """
phường B'Lao|tỉnh Lâm Đồng|068
xã Lạc Dương|tỉnh Lâm Đồng|068
xã Hòa Ninh|tỉnh Lâm Đồng|068
phường Cẩm Thành|tỉnh Quảng Ngãi|051
xã Trà Bồng|tỉnh Quảng Ngãi|051
phường Tô Hiệu|tỉnh Sơn La|014
xã Vân Hồ|tỉnh Sơn La|014
phường Kinh Bắc|tỉnh Bắc Ninh|027
xã Lương Tài|tỉnh Bắc Ninh|027
phường Trấn Biên|tỉnh Đồng Nai|075
xã Xuân Lộc|tỉnh Đồng Nai|075
phường Long Xuyên|tỉnh An Giang|089
xã Tri Tôn|tỉnh An Giang|089
phường Sài Gòn|Thành phố Hồ Chí Minh|079
xã Củ Chi|Thành phố Hồ Chí Minh|079
phường Thuận Hóa|thành phố Huế|046
xã Quảng Điền|thành phố Huế|046
phường Gia Viên|thành phố Hải Phòng|031
xã An Lão|thành phố Hải Phòng|031
"""


def _rows(table: str) -> tuple[tuple[str, ...], ...]:
    return tuple(tuple(line.split("|")) for line in table.strip().splitlines())


OLD_ROWS: dict[Split, tuple[tuple[str, ...], ...]] = {
    Split.TUNING: _rows(_TUNING_OLD),
    Split.HELD_APART: _rows(_HELD_OLD),
}
NEW_ROWS: dict[Split, tuple[tuple[str, ...], ...]] = {
    Split.TUNING: _rows(_TUNING_NEW),
    Split.HELD_APART: _rows(_HELD_NEW),
}

STREETS: dict[Split, tuple[str, ...]] = {
    Split.TUNING: ("Lê Duẩn", "Phan Chu Trinh", "Trần Hưng Đạo", "Y Wang", "Hùng Vương", "Nguyễn Thị Định",
                   "Võ Văn Kiệt", "Đinh Tiên Hoàng", "Mai Hắc Đế", "Ngô Gia Tự", "Lý Tự Trọng"),
    Split.HELD_APART: ("Nguyễn Tri Phương", "Cách Mạng Tháng Tám", "Hoàng Văn Thụ", "Bùi Thị Xuân", "Tô Hiến Thành",
                       "Phan Đình Phùng", "30 Tháng 4", "Tôn Đức Thắng", "Huỳnh Thúc Kháng", "Lê Hồng Phong"),
}  # fmt: skip

HAMLETS: dict[Split, tuple[str, ...]] = {
    Split.TUNING: ("thôn {n}", "tổ dân phố {n}", "tổ {n}", "buôn Cư Mblim", "buôn Kô Tam", "khối {n}", "thôn Tân Lập",
                   "làng Plei Rơ Hai", "xóm {n}", "thôn Kon Rờ Bàng", "ấp Thạnh Lợi", "tổ {n}, khu {m}"),
    Split.HELD_APART: ("khu phố {n}", "ấp {n}", "bản Nà Hạ", "thôn Đông Khê", "bản Pá Chờ", "KP. {n}", "xóm Đình",
                       "thôn K'Long", "ấp Phước Lợi", "tổ dân phố số {n}", "thôn Phú Điền {n}", "sóc Tà Dung"),
}  # fmt: skip
