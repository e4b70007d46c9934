"""What papers that are akin to the counter's say: contracts about land, notices of a death, tax forms, transcripts."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Akin:
    """A paper: whose head it bears ("state", "office" or ""), its titles in several wordings, its lines, who signs.

    Lines hold slots such as `{name}`; one that ends with a colon goes on in dots. Each is left out at times.
    """

    name: str
    head: str
    titles: tuple[tuple[str, ...], ...]
    lines: tuple[str, ...]
    signs: tuple[str, ...]


AKIN_TEXTS = (
    Akin(
        "other_sale_of_land",
        "state",
        (
            ("HỢP ĐỒNG", "CHUYỂN NHƯỢNG QUYỀN SỬ DỤNG ĐẤT"),
            ("HỢP ĐỒNG TẶNG CHO QUYỀN SỬ DỤNG ĐẤT",),
            ("HỢP ĐỒNG CHUYỂN NHƯỢNG", "QUYỀN SỬ DỤNG ĐẤT VÀ TÀI SẢN GẮN LIỀN VỚI ĐẤT"),
        ),
        (
            "Hôm nay, {long}, tại {people}, chúng tôi gồm có:",
            "BÊN CHUYỂN NHƯỢNG (Bên A): {word} {name}",
            "Sinh ngày: {birth}, {paper}",
            "Nơi thường trú: {home}",
            "BÊN NHẬN CHUYỂN NHƯỢNG (Bên B): {word2} {name2}",
            "Sinh ngày: {birth2}; nơi thường trú: {home2}",
            "Điều 1. Thửa đất số {few}, tờ bản đồ số {few2}, diện tích {area} m²",
            "Mục đích sử dụng: Đất ở tại nông thôn; thời hạn sử dụng: Lâu dài",
            "Nguồn gốc sử dụng: Nhà nước giao đất có thu tiền",
            "Giấy chứng nhận quyền sử dụng đất số {serial} do {people} cấp",
            "Điều 2. Giá chuyển nhượng là {money} đồng ({spelt})",
            "Phương thức thanh toán: trả một lần bằng tiền mặt",
            "Điều 3. Hai bên cùng chịu lệ phí và thuế theo quy định",
            "Điều 4. Tranh chấp được giải quyết bằng thương lượng, không được thì yêu cầu Tòa án",
        ),
        ("BÊN A", "BÊN B"),
    ),
    Akin(
        "other_residence_told",
        "state",
        (("XÁC NHẬN THÔNG TIN VỀ CƯ TRÚ",), ("GIẤY XÁC NHẬN", "THÔNG TIN VỀ CƯ TRÚ")),
        (
            "1. Họ, chữ đệm và tên: {name}",
            "2. Ngày, tháng, năm sinh: {birth}",
            "3. Giới tính: {sex}",
            "4. Số định danh cá nhân: {id}",
            "5. Dân tộc: {people2}; Tôn giáo: Không; Quốc tịch: Việt Nam",
            "6. Nơi thường trú: {home}",
            "7. Nơi tạm trú:",
            "8. Nơi ở hiện tại: {home}",
            "9. Họ, chữ đệm và tên chủ hộ: {name2}",
            "10. Quan hệ với chủ hộ: Vợ",
            "11. Thông tin các thành viên khác trong hộ gia đình:",
            "12. Nội dung xác nhận khác:",
            "Xác nhận này có giá trị sử dụng 01 năm kể từ ngày ký",
        ),
        ("THỦ TRƯỞNG CƠ QUAN ĐĂNG KÝ CƯ TRÚ",),
    ),
    Akin(
        "other_map_extract",
        "state",
        (("TRÍCH LỤC BẢN ĐỒ ĐỊA CHÍNH",), ("MẢNH TRÍCH ĐO BẢN ĐỒ ĐỊA CHÍNH",), ("SƠ ĐỒ THỬA ĐẤT",)),
        (
            "1. Số hiệu thửa đất: {few}; Tờ bản đồ số: {few2}",
            "2. Địa chỉ thửa đất: {home}",
            "3. Diện tích: {area} m²",
            "4. Mục đích sử dụng đất: ONT",
            "5. Tên người sử dụng đất: {name}; địa chỉ thường trú: {home2}",
            "6. Các thay đổi của thửa đất so với giấy tờ pháp lý: không",
            "7. Bản vẽ thửa đất; tỷ lệ 1/500",
            "7.2. Chiều dài cạnh thửa: 1-2: 12,05 m; 2-3: 20,40 m; 3-4: 12,10 m; 4-1: 20,35 m",
        ),
        ("Người trích đo", "GIÁM ĐỐC"),
    ),
    Akin(
        "other_notice_of_death",
        "office",
        (("GIẤY BÁO TỬ",), ("PHIẾU BÁO TỬ",), ("BIÊN BẢN XÁC NHẬN TỬ VONG",)),
        (
            "Cơ sở khám bệnh, chữa bệnh: {hospital}",
            "Họ và tên người tử vong: {name}",
            "Ngày sinh: {birth}; Giới tính: {sex}",
            "Dân tộc: {people2}; Quốc tịch: Việt Nam",
            "Nơi thường trú: {home}",
            "Giấy tờ tùy thân: {paper}",
            "Tử vong vào lúc {few} giờ 15 phút, {long}",
            "Nguyên nhân tử vong: suy hô hấp",
            "Người thân thích: {name2}",
            "Lưu ý: giấy này dùng để làm thủ tục đăng ký khai tử tại Ủy ban nhân dân cấp xã",
        ),
        ("NGƯỜI THÂN THÍCH", "THỦ TRƯỞNG ĐƠN VỊ"),
    ),
    Akin(
        "other_tax_form",
        "state",
        (
            ("TỜ KHAI THUẾ SỬ DỤNG ĐẤT PHI NÔNG NGHIỆP",),
            ("TỜ KHAI LỆ PHÍ TRƯỚC BẠ NHÀ, ĐẤT",),
            ("TỜ KHAI THUẾ THU NHẬP CÁ NHÂN",),
        ),
        (
            "[01] Kỳ tính thuế: năm {year}",
            "[02] Lần đầu: [x]   [03] Bổ sung lần thứ:",
            "[04] Tên người nộp thuế: {name}",
            "[05] Mã số thuế: {id}",
            "[06] Địa chỉ: {home}",
            "[07] Điện thoại:",
            "[08] Đại lý thuế (nếu có):",
            "[09] Thửa đất số: {few}; tờ bản đồ số: {few2}; diện tích: {area} m²",
            "[10] Giá trị nhà, đất tính lệ phí: {money} đồng",
            "[11] Tổng số tiền phải nộp: {money} đồng",
            "Tôi cam đoan số liệu khai trên là đúng và chịu trách nhiệm trước pháp luật",
        ),
        ("NGƯỜI NỘP THUẾ",),
    ),
    Akin(
        "other_transcript",
        "office",
        (("BẢNG ĐIỂM",), ("BẢNG KẾT QUẢ HỌC TẬP TOÀN KHÓA",), ("PHIẾU ĐIỂM TỐT NGHIỆP",)),
        (
            "Họ và tên sinh viên: {name}",
            "Ngày sinh: {birth}; Nơi sinh: {home}",
            "Mã sinh viên: {id}; Khóa học: {year}",
            "Ngành đào tạo: Kế toán; Hệ đào tạo: Chính quy",
            "STT   Tên học phần   Số tín chỉ   Điểm số   Điểm chữ",
            "1   Nguyên lý kế toán   3   8,0   B+",
            "2   Kinh tế vi mô   3   7,5   B",
            "3   Toán cao cấp   4   6,0   C",
            "4   Tiếng Anh 1   3   9,0   A",
            "Điểm trung bình tích lũy: 7,{few2}; Xếp loại tốt nghiệp: Khá",
            "Số tín chỉ tích lũy: 120",
        ),
        ("TRƯỞNG PHÒNG ĐÀO TẠO",),
    ),
    Akin(
        "other_food_safety",
        "office",
        (
            ("GIẤY CHỨNG NHẬN", "CƠ SỞ ĐỦ ĐIỀU KIỆN AN TOÀN THỰC PHẨM"),
            ("GIẤY CHỨNG NHẬN ĐỦ ĐIỀU KIỆN VỀ AN NINH, TRẬT TỰ",),
            ("GIẤY PHÉP BÁN LẺ RƯỢU",),
        ),
        (
            "Tên cơ sở: {name}",
            "Chủ cơ sở: {name2}",
            "Địa chỉ sản xuất, kinh doanh: {home}",
            "Điện thoại: 0987 654 321   Fax:",
            "Loại hình: kinh doanh dịch vụ ăn uống",
            "Được công nhận đủ điều kiện theo quy định hiện hành",
            "Giấy chứng nhận có hiệu lực 03 năm kể từ ngày ký",
            "Cơ sở phải duy trì điều kiện trong suốt quá trình hoạt động",
        ),
        ("CHỦ TỊCH",),
    ),
    Akin(
        "other_tax_registered",
        "office",
        (("GIẤY CHỨNG NHẬN ĐĂNG KÝ THUẾ",), ("GIẤY CHỨNG NHẬN ĐĂNG KÝ MÃ SỐ THUẾ",), ("THẺ MÃ SỐ THUẾ CÁ NHÂN",)),
        (
            "Mã số thuế: {id}",
            "Tên người nộp thuế: {name}",
            "Ngày cấp mã số thuế: {short}",
            "Cơ quan thuế quản lý trực tiếp: Chi cục Thuế khu vực",
            "Số, ngày quyết định thành lập: không",
            "Địa chỉ nhận thông báo thuế: {home}",
        ),
        ("CỤC TRƯỞNG",),
    ),
    Akin(
        "other_pledge",
        "state",
        (("BẢN CAM KẾT",), ("GIẤY CAM ĐOAN",), ("BẢN TƯỜNG TRÌNH",), ("GIẤY CAM KẾT TÀI SẢN RIÊNG",)),
        (
            "Tôi tên là: {name}",
            "Sinh ngày: {birth}",
            "{paper}",
            "Nơi thường trú: {home}",
            "Tôi cam kết chưa vay vốn tại tổ chức nào khác và sử dụng vốn vay đúng mục đích",
            "Tài sản nêu trên là tài sản riêng của {name2}, tôi không có đóng góp",
            "Sự việc xảy ra vào {long} tại {people}",
            "Nội dung trên là đúng sự thật, nếu sai tôi xin chịu trách nhiệm trước pháp luật",
        ),
        ("NGƯỜI CAM KẾT",),
    ),
    Akin(
        "other_people_counted",
        "state",
        (("PHIẾU THU THẬP THÔNG TIN DÂN CƯ",), ("PHIẾU KHAI BÁO TẠM VẮNG",), ("BẢN KHAI NHÂN KHẨU",)),
        (
            "1. Họ, chữ đệm và tên khai sinh: {name}",
            "2. Ngày, tháng, năm sinh: {birth}; 3. Giới tính: {sex}",
            "4. Nơi đăng ký khai sinh: {people}",
            "5. Quê quán: {origin}",
            "6. Dân tộc: {people2}; 7. Quốc tịch: Việt Nam; 8. Tôn giáo: Không",
            "9. Số CCCD/CMND: {id}",
            "10. Tình trạng hôn nhân: đã kết hôn",
            "11. Nhóm máu:",
            "12. Họ tên cha, mẹ, vợ hoặc chồng: {name2}",
            "13. Trình độ học vấn: 12/12; 14. Nghề nghiệp: Làm ruộng",
            "15. Ngày khai báo: {short}",
        ),
        ("Cảnh sát khu vực", "Người khai"),
    ),
    Akin(
        "other_works_taken_over",
        "",
        (("BẢN VẼ XIN PHÉP XÂY DỰNG",), ("BẢN VẼ HOÀN CÔNG",), ("BẢNG KÊ VẬT TƯ CÔNG TRÌNH",)),
        (
            "Công trình: Nhà ở riêng lẻ",
            "Chủ đầu tư: {name}",
            "Địa điểm xây dựng: {home}",
            "Diện tích xây dựng tầng 1: {area} m²",
            "Mặt bằng tầng 1; mặt đứng trục 1-3; mặt cắt A-A; tỷ lệ 1/100",
            "Cốt nền ±0.000; chiều cao tầng 3,6 m",
            "Đơn vị thiết kế: Công ty TNHH Kiến trúc Sao Mai",
            "Kiểm tra: {name2}; ngày hoàn thành: {short}",
        ),
        ("NGƯỜI VẼ", "CHỦ TRÌ"),
    ),
)
