"""Words of made stores: names of procedures, types of papers, sentences as papers at a counter have them."""

from __future__ import annotations

PROCEDURES = (
    "Đăng ký khai sinh",
    "Đăng ký kết hôn",
    "Đăng ký khai tử",
    "Cấp giấy xác nhận tình trạng hôn nhân",
    "Thay đổi, cải chính, bổ sung thông tin hộ tịch",
    "Chứng thực bản sao từ bản chính",
    "Chứng thực chữ ký trong các giấy tờ, văn bản",
    "Đăng ký thành lập hộ kinh doanh",
    "Thủ tục xét tặng danh hiệu Gia đình văn hóa",
    "Đăng ký biến động quyền sử dụng đất",
    "Trợ cấp xã hội hằng tháng cho người cao tuổi",
    "Xác nhận thông tin về cư trú",
)

TYPES = (
    ("birth_certificate", "Giấy khai sinh"),
    ("marriage_certificate", "Giấy chứng nhận kết hôn"),
    ("marital_status_certificate", "Giấy xác nhận tình trạng hôn nhân"),
    ("birth_notification", "Giấy chứng sinh"),
    ("application", "Tờ khai đăng ký"),
    ("citizen_id_card", "Căn cước công dân"),
    ("administrative_document", "Quyết định của Ủy ban nhân dân"),
    ("land_use_certificate", "Giấy chứng nhận quyền sử dụng đất"),
)

SENTENCES = (
    "Tôi cam đoan những nội dung khai trên đây là đúng sự thật và chịu trách nhiệm trước pháp luật về lời khai.",
    "Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;",
    "Theo đề nghị của Trưởng phòng Văn hóa - Xã hội tại Tờ trình số 45/TTr-VHXH ngày 12 tháng 9 năm 2025.",
    "Thửa đất số 118, tờ bản đồ số 27, diện tích 312,5 m2, mục đích sử dụng: đất ở tại nông thôn, thời hạn lâu dài.",
    "Trong thời gian cư trú tại địa phương chưa đăng ký kết hôn với ai, tình trạng hôn nhân: độc thân.",
    "Giấy này được cấp để làm thủ tục vay vốn tại Ngân hàng Chính sách xã hội, có giá trị 06 tháng kể từ ngày cấp.",
    "Hộ gia đình thuộc diện cận nghèo theo kết quả rà soát năm 2025 của thôn, được hỗ trợ bảo hiểm y tế.",
    "Chánh Văn phòng, Trưởng các phòng chuyên môn và các cá nhân liên quan chịu trách nhiệm thi hành quyết định này.",
    "Cháu được sinh ra tại Bệnh viện Đa khoa tỉnh lúc 07 giờ 35 phút, cân nặng 3200 gram, hiện sống cùng cha mẹ.",
    "Đề nghị quý cơ quan xem xét, giải quyết trong thời hạn quy định, tôi xin chân thành cảm ơn.",
    "Ngành nghề kinh doanh: bán lẻ lương thực, thực phẩm, đồ uống; vốn kinh doanh 150.000.000 đồng; một lao động.",
    "Bản sao được chứng thực đúng với bản chính, số chứng thực 2231, quyển số 02/2025-SCT/BS.",
    "Nay bổ sung chữ đệm trong phần ghi về người mẹ cho thống nhất với sổ hộ khẩu và giấy chứng minh nhân dân cũ.",
    "Người làm chứng đã đọc lại toàn bộ nội dung văn bản, đồng ý và ký tên dưới đây trước mặt cán bộ tư pháp.",
    "Nơi nhận: như Điều 3; Thường trực Đảng ủy; Chủ tịch, các Phó Chủ tịch; Lưu: VT, hồ sơ.",
    "Kết quả giải quyết được trả trực tiếp tại Trung tâm Phục vụ hành chính công hoặc qua dịch vụ bưu chính công ích.",
    "Đối tượng bị khuyết tật nặng, mất khả năng lao động từ ngày 03 tháng 02 năm 2019 theo Hội đồng giám định.",
    "Ranh giới phía bắc giáp đường liên thôn, phía nam giáp suối, phía đông và phía tây giáp đất của hộ liền kề.",
)
