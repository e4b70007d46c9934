"""What citizens ask for in their letters."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Matter:
    """One wish: the lines of the title, what is asked for and why."""

    titles: tuple[str, ...]
    request: str
    reason: str


MATTERS = (
    Matter(
        ("ĐƠN ĐỀ NGHỊ", "Xác nhận nơi cư trú"),
        "Xác nhận gia đình tôi hiện đang cư trú thực tế tại địa chỉ nêu trên từ năm 2015 đến nay",
        "Hiện nay tôi cần bổ sung hồ sơ nhập học cho con tại trường trung học cơ sở trên địa bàn.",
    ),
    Matter(
        ("ĐƠN XIN XÁC NHẬN", "HOÀN CẢNH GIA ĐÌNH KHÓ KHĂN"),
        "Xác nhận hoàn cảnh gia đình khó khăn để con tôi được hưởng chế độ miễn, giảm học phí",
        "Gia đình tôi thuộc hộ cận nghèo, thu nhập chủ yếu từ làm rẫy, chồng tôi thường xuyên đau ốm.",
    ),
    Matter(
        ("ĐƠN ĐĂNG KÝ BIẾN ĐỘNG ĐẤT ĐAI,", "TÀI SẢN GẮN LIỀN VỚI ĐẤT"),
        "Đăng ký biến động do thay đổi thông tin về người sử dụng đất theo căn cước mới",
        "Giấy chứng nhận đã cấp ghi số chứng minh nhân dân cũ.",
    ),
    Matter(
        ("ĐƠN ĐỀ NGHỊ", "Cấp bản sao trích lục khai sinh"),
        "Cấp 03 bản sao trích lục khai sinh cho con tôi để làm hồ sơ bảo hiểm y tế",
        "Bản chính giấy khai sinh của cháu đã bị hư hỏng do mưa lũ.",
    ),
    Matter(
        ("ĐƠN XIN CẤP LẠI", "GIẤY CHỨNG NHẬN ĐĂNG KÝ HỘ KINH DOANH"),
        "Cấp lại giấy chứng nhận đăng ký hộ kinh doanh đã bị thất lạc",
        "Trong lúc chuyển nhà, gia đình tôi làm mất bản chính và đã trình báo công an.",
    ),
    Matter(
        ("ĐƠN ĐỀ NGHỊ HƯỞNG TRỢ CẤP XÃ HỘI",),
        "Xét cho mẹ tôi được hưởng trợ cấp xã hội hằng tháng dành cho người cao tuổi",
        "Mẹ tôi đã trên tám mươi tuổi, không có lương hưu và đang sống cùng gia đình tôi.",
    ),
    Matter(
        ("ĐƠN XIN SỬA CHỮA NHÀ Ở",),
        "Cho phép sửa chữa, thay mái căn nhà cấp bốn hiện có, không thay đổi diện tích xây dựng",
        "Căn nhà đã sử dụng lâu năm, mái dột và tường bị nứt sau mùa mưa bão.",
    ),
    Matter(
        ("ĐƠN ĐĂNG KÝ", "THI CÔNG LẮP ĐẶT ĐỒNG HỒ NƯỚC"),
        "Lắp đặt một đồng hồ nước sinh hoạt cho hộ gia đình tôi",
        "Khu vực gia đình tôi ở đã có đường ống cấp nước nhưng hộ tôi chưa được đấu nối.",
    ),
    Matter(
        ("ĐƠN XIN TÁCH THỬA ĐẤT",),
        "Tách thửa đất số 112, tờ bản đồ số 27 thành hai thửa để tặng cho con trai",
        "Thửa đất do vợ chồng tôi nhận chuyển nhượng hợp pháp, không có tranh chấp.",
    ),
    Matter(
        ("ĐƠN ĐỀ NGHỊ HỖ TRỢ", "CHI PHÍ MAI TÁNG"),
        "Xem xét, giải quyết chế độ hỗ trợ chi phí mai táng theo quy định",
        "Mẹ tôi là đối tượng đang hưởng trợ cấp xã hội hằng tháng, mất ngày 12/3 vừa qua.",
    ),
    Matter(
        ("ĐƠN ĐĂNG KÝ", "XÉT TUYỂN LỚP 6"),
        "Cho con tôi được xét tuyển vào lớp 6 năm học tới tại trường gần nơi ở",
        "Gia đình mới chuyển về địa bàn sinh sống và làm việc.",
    ),
)
