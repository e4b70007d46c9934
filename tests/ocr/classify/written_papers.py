"""Papers of every type as text, each in several wordings, by type."""

from __future__ import annotations

from tests.ocr.classify.written_sheet import written_sheet

STATE = ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc")

BIRTH = [
    written_sheet(
        ["ỦY BAN NHÂN DÂN", "XÃ BÁT XÁT", "Số: 12/2024"],
        STATE,
        [
            "GIẤY KHAI SINH",
            "Họ, chữ đệm, tên: LÒ THỊ MAY",
            "Nơi sinh: Bệnh viện đa khoa tỉnh",
            "Quê quán: Xã Bát Xát",
            "Họ, chữ đệm, tên người mẹ: VÀNG THỊ XÚA",
            "Họ, chữ đệm, tên người cha: LÒ VĂN PAO",
            "Nơi đăng ký khai sinh: Ủy ban nhân dân xã Bát Xát",
            "Họ, chữ đệm, tên người đi khai sinh: LÒ VĂN PAO",
        ],
    ),
    written_sheet(
        (),
        STATE,
        ["TRÍCH LỤC KHAI SINH", "(BẢN SAO)", "Họ tên người mẹ: VÀNG THỊ XÚA", "Họ tên người cha: LÒ VĂN PAO"],
    ),
    written_sheet((), STATE, ["GIAY KHAI SINH", "Ho, chu dem, ten: LO THI MAY", "Nơi sinh : Bát Xát"]),
]
MARRIAGE = [
    written_sheet(
        ["UBND XÃ BÁT XÁT"],
        STATE,
        [
            "GIẤY CHỨNG NHẬN KẾT HÔN",
            "Họ, chữ đệm, tên vợ: LÒ THỊ MAY",
            "Họ, chữ đệm, tên chồng: VÀNG A PÁO",
            "Nơi cư trú: Xã Bát Xát",
            "Giấy tờ tùy thân: CCCD số 010190001234",
            "Nơi đăng ký kết hôn: Ủy ban nhân dân xã Bát Xát",
        ],
    ),
    written_sheet((), STATE, ["TRÍCH LỤC KẾT HÔN", "(BẢN SAO)", "Họ tên vợ: LÒ THỊ MAY", "Nơi cư trú: Bát Xát"]),
]
MARITAL = [
    written_sheet(
        ["UBND XÃ BÁT XÁT", "Số: 45/GXN-UBND"],
        STATE,
        [
            "GIẤY XÁC NHẬN TÌNH TRẠNG HÔN NHÂN",
            "Xét đề nghị của ông: VÀNG A PÁO",
            "XÁC NHẬN:",
            "Tình trạng hôn nhân: Chưa đăng ký kết hôn với ai",
            "Giấy này được cấp để: làm thủ tục kết hôn",
            "Giấy này có giá trị trong thời hạn 6 tháng",
        ],
    ),
    written_sheet((), STATE, ["XÁC NHẬN TÌNH TRẠNG HÔN NHÂN", "Xét đề nghị của bà LÒ THỊ MAY"]),
]
BUSINESS = [
    written_sheet(
        ["UBND HUYỆN BÁT XÁT", "PHÒNG TÀI CHÍNH - KẾ HOẠCH", "Số: 12A8001234"],
        STATE,
        [
            "GIẤY CHỨNG NHẬN",
            "ĐĂNG KÝ HỘ KINH DOANH",
            "Đăng ký lần đầu, ngày 3 tháng 5 năm 2024",
            "1. Tên hộ kinh doanh: TẠP HÓA PAO MAY",
            "3. Ngành, nghề kinh doanh: Bán lẻ lương thực",
            "4. Vốn kinh doanh: 50.000.000 đồng",
            "5. Họ và tên chủ hộ: VÀNG A PÁO",
        ],
    ),
    written_sheet((), STATE, ["GIẤY CHỨNG NHẬN ĐĂNG KÝ HỘ KINH DOANH", "Tên hộ kinh doanh: QUÁN PHỞ MAY"]),
]
LETTER = [
    written_sheet(
        (),
        STATE,
        [
            "ĐƠN ĐỀ NGHỊ",
            "Xác nhận nơi cư trú",
            "Kính gửi: Ủy ban nhân dân xã Bát Xát",
            "Tôi tên là: VÀNG A PÁO",
            "Nơi cư trú: Xã Bát Xát",
            "Kính mong quý cơ quan xem xét, giải quyết.",
            "NGƯỜI LÀM ĐƠN",
        ],
    ),
    written_sheet((), STATE, ["ĐƠN XIN XÁC NHẬN HỘ NGHÈO", "Kính gửi: Trưởng thôn", "Tôi tên là: LÒ THỊ MAY"]),
    written_sheet((), STATE, ["ĐƠN KHIẾU NẠI", "Kính gửi: Chủ tịch Ủy ban nhân dân huyện", "Tôi là: LÒ THỊ MAY"]),
]
OFFICIAL = [
    written_sheet(
        ["UBND HUYỆN BÁT XÁT", "PHÒNG NỘI VỤ", "Số: 389/NV-HC", "V/v phân công trực Tết"],
        [*STATE, "Bát Xát, ngày 27 tháng 01 năm 2026"],
        ["Kính gửi: Các đơn vị trực thuộc", "Phòng Nội vụ thông báo như sau:", "Nơi nhận:", "- Lưu: VT."],
    ),
    written_sheet(
        ["ỦY BAN NHÂN DÂN", "TỈNH LÀO CAI", "Số: 12/QĐ-UBND"],
        [*STATE, "Lào Cai, ngày 3 tháng 5 năm 2024"],
        ["QUYẾT ĐỊNH", "Về việc công nhận kết quả thi đua", "Điều 1. Công nhận các đơn vị sau đây."],
    ),
    written_sheet(["SỞ TƯ PHÁP", "Số: 7/BC-STP"], [*STATE, "Lào Cai, ngày 3 tháng 5 năm 2024"], ["BÁO CÁO"]),
]
OLD_CARD = [
    written_sheet(
        (),
        STATE,
        ["CĂN CƯỚC CÔNG DÂN", "Citizen Identity Card", "Số / No.: 010190001234", "Quê quán / Place of origin: Bát Xát"],
    ),
    written_sheet(
        body=[
            "Đặc điểm nhận dạng / Personal identification:",
            "CỤC TRƯỞNG CỤC CẢNH SÁT",
            "QUẢN LÝ HÀNH CHÍNH VỀ TRẬT TỰ XÃ HỘI",
            "Ngón trỏ trái Ngón trỏ phải",
        ],
    ),
]
NEW_CARD = [
    written_sheet(
        (),
        STATE,
        [
            "CĂN CƯỚC",
            "IDENTITY CARD",
            "Số định danh cá nhân / Personal identification number: 010190001234",
            "Họ, chữ đệm và tên khai sinh / Full name: LÒ THỊ MAY",
        ],
    ),
    written_sheet(
        body=[
            "Nơi cư trú / Place of residence: Xã Bát Xát",
            "Nơi đăng ký khai sinh / Place of birth registration: Xã Bát Xát",
            "BỘ CÔNG AN",
            "MINISTRY OF PUBLIC SECURITY",
        ],
    ),
]
DECLARATION = [
    written_sheet(
        (),
        STATE,
        [
            "TỜ KHAI ĐĂNG KÝ KHAI SINH",
            "Kính gửi: Ủy ban nhân dân xã Bát Xát",
            "Họ, chữ đệm, tên người yêu cầu: LÒ VĂN PAO",
            "Đề nghị cơ quan đăng ký khai sinh cho người có tên dưới đây:",
            "Nơi sinh: Bát Xát",
            "Quê quán: Bát Xát",
            "Họ, chữ đệm, tên người mẹ: VÀNG THỊ XÚA",
            "Họ, chữ đệm, tên người cha: LÒ VĂN PAO",
        ],
    ),
    written_sheet(
        (),
        STATE,
        ["TỜ KHAI ĐĂNG KÝ KẾT HÔN", "Giấy tờ tùy thân: CCCD", "Nơi cư trú: Bát Xát", "Đề nghị đăng ký kết hôn"],
    ),
    written_sheet(
        (),
        STATE,
        [
            "TỜ KHAI CẤP GIẤY XÁC NHẬN TÌNH TRẠNG HÔN NHÂN",
            "Kính gửi: Ủy ban nhân dân xã Bát Xát",
            "Tình trạng hôn nhân: Chưa kết hôn",
        ],
    ),
]
DEATH = [
    written_sheet(
        ["UBND XÃ BÁT XÁT", "Số: 4/2024"],
        STATE,
        ["TRÍCH LỤC KHAI TỬ", "(BẢN SAO)", "Họ, chữ đệm, tên: LÒ VĂN PAO", "Nơi cư trú cuối cùng: Xã Bát Xát",
         "Đã chết vào lúc: 05 giờ 10 phút, ngày 02/01/2024", "Nơi chết: Tại nhà"],
    ),
    written_sheet((), STATE, ["GIẤY CHỨNG TỬ", "Họ và tên: LÒ VĂN PAO", "Đã chết vào lúc: 05 giờ", "Nguyên nhân: già"]),
]  # fmt: skip
AUTHORIZATION = [
    written_sheet(
        (),
        STATE,
        ["GIẤY ỦY QUYỀN", "BÊN ỦY QUYỀN", "Họ và tên: LÒ VĂN PAO", "BÊN ĐƯỢC ỦY QUYỀN", "Họ và tên: VÀNG THỊ XÚA",
         "NỘI DUNG ỦY QUYỀN", "Nhận kết quả thay tôi."],
    ),
    written_sheet((), STATE, ["VĂN BẢN ỦY QUYỀN", "Tôi là: LÒ VĂN PAO", "Nay ủy quyền cho bà: VÀNG THỊ XÚA"]),
]  # fmt: skip
BIRTH_NOTIFICATION = [
    written_sheet((), STATE, ["GIẤY CHỨNG SINH", "Họ và tên mẹ: VÀNG THỊ XÚA", "Nơi cư trú: Bát Xát"]),
    written_sheet(
        ["SỞ Y TẾ LÀO CAI", "TRẠM Y TẾ XÃ BÁT XÁT", "Số: 12"],
        STATE,
        ["GIẤY CHỨNG SINH", "Đã sinh con vào lúc: 05 giờ, ngày 02/01/2024", "Cân nặng: 3100 gram", "Người đỡ đẻ"],
    ),
]
CERTIFICATION = [
    written_sheet(
        body=["CHỨNG THỰC BẢN SAO ĐÚNG VỚI BẢN CHÍNH", "Số chứng thực: 1250 Quyển số: 01-SCT/BS", "Ngày 02/01/2024"]
    ),
    written_sheet((), STATE, ["LỜI CHỨNG CỦA CHỦ TỊCH", "ỦY BAN NHÂN DÂN XÃ BÁT XÁT", "Số chứng thực: 12"]),
]
PERMIT = [
    written_sheet(
        ["UBND XÃ BÁT XÁT", "Số: 12/GPXD"],
        STATE,
        [
            "GIẤY PHÉP XÂY DỰNG",
            "1. Cấp cho: LÒ VĂN PAO",
            "2. Được phép xây dựng công trình: Nhà ở",
            "Tổng diện tích sàn: 120 m2",
            "Số tầng: 2",
        ],
    ),
]
JUDICIAL = [
    written_sheet(
        ["SỞ TƯ PHÁP", "Số: 12/STP-LLTP"],
        STATE,
        ["PHIẾU LÝ LỊCH TƯ PHÁP SỐ 1", "1. Họ và tên: LÒ VĂN PAO", "I. TÌNH TRẠNG ÁN TÍCH", "Không có án tích"],
    ),
]
ENTERPRISE = [
    written_sheet(
        ["SỞ TÀI CHÍNH", "PHÒNG ĐĂNG KÝ KINH DOANH"],
        STATE,
        ["GIẤY CHỨNG NHẬN ĐĂNG KÝ DOANH NGHIỆP", "CÔNG TY TNHH", "Mã số doanh nghiệp: 6101234567", "Vốn điều lệ: 1 tỷ"],
    ),
]
HEALTH = [
    written_sheet(
        ["SỞ Y TẾ LÀO CAI", "Số: 12/GKSK"],
        STATE,
        ["GIẤY KHÁM SỨC KHỎE", "Họ và tên: LÒ VĂN PAO", "Chiều cao: 165 cm", "Cân nặng: 60 kg", "Phân loại: II"],
    ),
]
DIPLOMA = [
    written_sheet(
        ["SỞ GIÁO DỤC VÀ ĐÀO TẠO"],
        STATE,
        ["BẰNG TỐT NGHIỆP TRUNG HỌC PHỔ THÔNG", "Cấp cho: LÒ VĂN PAO", "Xếp loại: Khá", "Số hiệu: B 123456"],
    ),
    written_sheet((), STATE, ["BẰNG KỸ SƯ", "Ngành: Nông học", "Cho: LÒ VĂN PAO", "Số vào sổ cấp bằng: 12/2020"]),
]
LAND = [
    written_sheet((), STATE, ["GIẤY CHỨNG NHẬN", "QUYỀN SỬ DỤNG ĐẤT", "BK 123456"]),
    written_sheet(
        body=[
            "II. Thửa đất, nhà ở và tài sản khác gắn liền với đất",
            "a) Thửa đất số: 12, tờ bản đồ số: 5",
            "d) Hình thức sử dụng: Sử dụng riêng",
            "đ) Mục đích sử dụng: Đất ở tại nông thôn",
            "e) Thời hạn sử dụng: Lâu dài",
            "g) Nguồn gốc sử dụng: Nhà nước giao đất",
            "Số vào sổ cấp GCN: CH 01234",
        ]
    ),
    written_sheet(
        body=["III. Sơ đồ thửa đất, nhà ở và tài sản khác gắn liền với đất", "IV. Những thay đổi sau khi cấp"]
    ),
]
RESIDENCE = [
    written_sheet((), STATE, ["TỜ KHAI THAY ĐỔI THÔNG TIN CƯ TRÚ", "Kính gửi: Công an xã Bát Xát"]),
    written_sheet((), STATE, ["TỜ KHAI", "THAY ĐỔI THÔNG TIN CƯ TRÚ", "7. Họ, chữ đệm và tên chủ hộ: LÒ VĂN PAO"]),
]
BOOK = [
    written_sheet((), STATE, ["SỔ HỘ KHẨU", "Số: 123456789"]),
    written_sheet(body=["SỔ HỘ KHẨU", "Họ và tên chủ hộ: LÒ VĂN PAO", "Nơi thường trú: Bát Xát"]),
    written_sheet(
        body=[
            "Quan hệ với chủ hộ: Vợ",
            "Họ và tên: VÀNG THỊ XÚA",
            "Họ và tên gọi khác (nếu có):",
            "Nguyên quán: Bát Xát",
            "Nơi thường trú trước khi chuyển đến: Bát Xát",
            "CÁN BỘ ĐĂNG KÝ",
        ]
    ),
    written_sheet(body=["NHỮNG NGƯỜI TRONG HỘ", "1 LÒ VĂN PAO Chủ hộ"]),
]
PAPERS = {
    "land_use_certificate": LAND,
    "residence_change_form": RESIDENCE,
    "household_book": BOOK,
    "birth_certificate": BIRTH,
    "marriage_certificate": MARRIAGE,
    "marital_status_certificate": MARITAL,
    "household_business_certificate": BUSINESS,
    "application_letter": LETTER,
    "declaration": DECLARATION,
    "diploma": DIPLOMA,
    "health_certificate": HEALTH,
    "enterprise_certificate": ENTERPRISE,
    "construction_permit": PERMIT,
    "judicial_record": JUDICIAL,
    "birth_notification": BIRTH_NOTIFICATION,
    "certification_page": CERTIFICATION,
    "death_extract": DEATH,
    "authorization_letter": AUTHORIZATION,
    "administrative_document": OFFICIAL,
    "citizen_id_card": OLD_CARD,
    "identity_card": NEW_CARD,
}
