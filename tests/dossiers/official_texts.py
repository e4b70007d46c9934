"""What councils, the Party's offices, the police, schools and firms write about; all sentences are invented."""

from __future__ import annotations

from tests.dossiers.letter_texts import Wording

OFFICIAL = Wording(
    topics=(
        "thông qua chủ trương đầu tư tuyến đường liên thôn đoạn từ cầu Suối Đá đến Trường Tiểu học số 2",
        "phê chuẩn quyết toán thu, chi ngân sách xã năm 2024",
        "tăng cường bảo đảm trật tự, an toàn giao thông dịp nghỉ lễ Quốc khánh 02/9",
        "phối hợp xác minh nhân thân, nơi cư trú của công dân",
        "đóng góp Quỹ đền ơn đáp nghĩa",
        "giới thiệu nhân sự tham gia Ban Giám sát đầu tư của cộng đồng",
        "xin gia hạn thời gian thi công gói thầu sửa chữa nhà văn hóa",
        "nghiệm thu, bàn giao mặt bằng sân trường và nhà để xe học sinh",
        "khảo sát nhu cầu học nghề của lao động nông thôn",
        "sinh hoạt chuyên đề quý III",
        "cung cấp bản sao hồ sơ địa chính thửa đất số 214, tờ bản đồ số 18",
        "mời tham dự lễ khai giảng năm học mới",
        "xét công nhận gia đình văn hóa và thôn, tổ dân phố văn hóa",
        "tạm dừng cấp nước để bảo trì đường ống chính",
    ),
    laws=(
        "Luật Tổ chức chính quyền địa phương",
        "Luật Ban hành văn bản quy phạm pháp luật",
        "Luật Đầu tư công",
        "Nghị quyết số 25/2022/NQ-HĐND của Hội đồng nhân dân tỉnh",
        "Luật Giáo dục",
        "Luật Trật tự, an toàn giao thông đường bộ",
    ),
    grounds=("Căn cứ {law};", "Xét đề nghị của bộ phận chuyên môn;"),
    openings=(
        "Căn cứ tình hình thực tế tại địa phương và đề nghị của các bộ phận liên quan về {topic}, {agency} có ý kiến:",
        "Để việc {topic} đạt kết quả, {agency} trao đổi với quý cơ quan như sau:",
        "Vừa qua, {agency} nhận được đơn của một số hộ dân liên quan đến nội dung {topic}. Qua xem xét cho thấy:",
    ),
    middles=(
        "Ngày {day}, tổ công tác đã làm việc trực tiếp với các hộ, lập biên bản ghi nhận hiện trạng kèm ảnh chụp.",
        "Phần việc còn lại gồm 02 hạng mục với khối lượng khoảng 18%, dự kiến xong trước mùa mưa.",
        "Giao đồng chí phụ trách theo dõi, đôn đốc và báo cáo vào chiều thứ Sáu hằng tuần.",
        "Số tiền tạm ứng lần này là 45.600.000 đồng, chuyển vào tài khoản của đơn vị thi công.",
        "Thời gian thực hiện từ 7 giờ 30 phút đến 16 giờ 30 phút; trường hợp mưa lớn sẽ có thông báo lùi lịch.",
        "Hồ sơ gửi kèm gồm 01 bản vẽ mặt bằng, 02 biên bản làm việc và danh sách 37 hộ có liên quan.",
        "Nếu quá thời hạn nêu trên mà không có ý kiến trả lời thì xem như thống nhất với nội dung đã trao đổi.",
        "Đầu mối liên hệ: đồng chí Trần Thị Kim Yến, số điện thoại 0905 118 226, thư điện tử yentk@example.vn.",
        "Những nơi chưa có loa truyền thanh thì thông báo bằng giấy và niêm yết tại nhà sinh hoạt cộng đồng.",
        "Các chi bộ, chi đoàn rà soát danh sách, đề xuất khen thưởng từ một đến ba cá nhân có nhiều đóng góp.",
        "Đối với hộ vắng mặt, trưởng thôn có trách nhiệm chuyển giấy và ghi lại ý kiến bằng văn bản.",
    ),
    closings=(
        "Vậy {agency} trân trọng thông tin để quý cơ quan biết, phối hợp./.",
        "Kính mong được sự quan tâm, giúp đỡ của quý cơ quan./.",
        "Nhận được văn bản này, đề nghị các bộ phận thực hiện nghiêm túc./.",
    ),
    articles=(
        "Thống nhất {topic} với các nội dung theo Tờ trình số {n}/TTr-UBND ngày {day}.",
        "Giao Ủy ban nhân dân tổ chức thực hiện; Thường trực, các Ban và đại biểu Hội đồng nhân dân giám sát.",
        "Nghị quyết có hiệu lực kể từ ngày được thông qua./.",
    ),
    headings=("Về nội dung", "Về thời gian", "Phân công nhiệm vụ", "Đề nghị"),
    receivers=(
        "Ban Thường vụ Đảng ủy",
        "Công an các phường lân cận",
        "Trường Tiểu học và Trung học cơ sở Lê Lợi",
        "Ông (bà) trưởng các thôn, tổ dân phố",
        "Ban Quản lý dự án khu vực",
        "Ngân hàng Chính sách xã hội - Phòng giao dịch số 4",
    ),
    copies=("Như trên", "HĐND tỉnh (b/c)", "Các đồng chí Đảng ủy viên", "Ban CHQS", "Đài truyền thanh"),
    tasks=(("Chuẩn bị tài liệu", "Văn phòng"), ("Mời đại biểu", "Thường trực"), ("Hậu cần", "Đoàn Thanh niên")),
)
