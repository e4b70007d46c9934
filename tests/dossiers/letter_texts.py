"""What made official letters speak about; all sentences are invented for this generator."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Wording:
    """Matters and sentences; `{topic}`, `{agency}`, `{day}`, `{law}` and `{unit}` are filled in."""

    topics: tuple[str, ...]
    laws: tuple[str, ...]
    grounds: tuple[str, ...]
    openings: tuple[str, ...]
    middles: tuple[str, ...]
    closings: tuple[str, ...]
    articles: tuple[str, ...]
    headings: tuple[str, ...]
    receivers: tuple[str, ...]
    copies: tuple[str, ...]
    tasks: tuple[tuple[str, str], ...]


WORDING = Wording(
    topics=(
        "số hóa hồ sơ, kết quả giải quyết thủ tục hành chính còn hiệu lực",
        "rà soát, đơn giản hóa quy trình nội bộ giải quyết thủ tục hành chính",
        "tổ chức tập huấn công tác văn thư, lưu trữ",
        "triển khai tháng cao điểm cấp căn cước cho công dân",
        "kiểm tra công tác cải cách hành chính đợt II",
        "phòng, chống dịch bệnh sốt xuất huyết trong mùa mưa",
        "cử công chức tham gia Tổ công tác chuyển đổi số",
        "đăng ký nhu cầu sử dụng chữ ký số chuyên dùng công vụ",
        "báo cáo kết quả tiếp công dân, giải quyết khiếu nại, tố cáo",
        "hỗ trợ hộ nghèo vay vốn phát triển chăn nuôi",
        "thành lập Hội đồng thi đua, khen thưởng",
        "phân công trực Tết Nguyên đán",
        "niêm yết công khai mức thu phí, lệ phí tại nơi tiếp nhận hồ sơ",
        "cung cấp thông tin quy hoạch sử dụng đất khu dân cư số 7",
        "mời họp thông qua phương án bồi thường, giải phóng mặt bằng",
        "chấn chỉnh kỷ luật, kỷ cương hành chính",
        "tuyển sinh vào lớp 10 trung học phổ thông năm học mới",
        "bổ nhiệm có thời hạn công chức giữ chức vụ lãnh đạo, quản lý",
        "góp ý dự thảo Đề án phát triển chợ nông thôn",
        "điều chỉnh dự toán chi thường xuyên",
        "tổng kết phong trào toàn dân bảo vệ an ninh Tổ quốc",
        "cấp giấy phép xây dựng nhà ở riêng lẻ",
    ),
    laws=(
        "Luật Tổ chức chính quyền địa phương",
        "Luật Cán bộ, công chức",
        "Luật Lưu trữ",
        "Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư",
        "Nghị định số 118/2025/NĐ-CP ngày 09 tháng 6 năm 2025 của Chính phủ",
        "Luật Xây dựng",
        "Luật Ngân sách nhà nước",
        "Luật Đất đai",
        "Nghị định số 61/2018/NĐ-CP ngày 23 tháng 4 năm 2018 của Chính phủ",
        "Thông tư số 05/2025/TT-BNV của Bộ trưởng Bộ Nội vụ",
    ),
    grounds=(
        "Căn cứ {law};",
        "Thực hiện Kế hoạch số {n}/KH-UBND ngày {day} về việc {topic};",
        "Căn cứ {law};",
        "Xét Tờ trình số {n}/TTr-VP ngày {day} về {topic};",
    ),
    openings=(
        "Thực hiện Kế hoạch số {n}/KH-UBND ngày {day} của Ủy ban nhân dân tỉnh về {topic}, {agency} thông báo đến "
        "các cơ quan, đơn vị một số nội dung như sau:",
        "Căn cứ chức năng, nhiệm vụ được giao, {agency} xây dựng nội dung về {topic}, cụ thể như sau:",
        "{agency} nhận được Công văn số {n}/VP-HC ngày {day} về việc {topic}. Sau khi xem xét, {agency} có ý kiến "
        "như sau:",
        "Nhằm bảo đảm {topic} đúng quy định và kịp thời gian, {agency} đề nghị các đơn vị phối hợp thực hiện một "
        "số việc sau đây:",
        "Trên cơ sở đề xuất của bộ phận chuyên môn tại Tờ trình số {n}/TTr-VP ngày {day}, {agency} triển khai "
        "{topic} với các nội dung chủ yếu:",
    ),
    middles=(
        "Yêu cầu thủ trưởng các đơn vị quán triệt đến toàn thể công chức, viên chức, người lao động; phân công một "
        "đồng chí lãnh đạo trực tiếp phụ trách và chịu trách nhiệm về tiến độ thực hiện.",
        "Tập trung rà soát số liệu, bảo đảm chính xác, đầy đủ; kịp thời phản ánh những khó khăn, vướng mắc phát "
        "sinh để được hướng dẫn, tháo gỡ.",
        "Tỷ lệ hồ sơ được tiếp nhận trực tuyến đạt 87,5%, tăng 6,2% so với cùng kỳ năm trước; số hồ sơ trễ hạn "
        "giảm còn 14 trường hợp.",
        "Kinh phí thực hiện được bố trí từ nguồn ngân sách giao trong dự toán chi thường xuyên và các nguồn hợp "
        "pháp khác theo quy định của pháp luật.",
        "Các đơn vị gửi báo cáo kết quả (bản giấy và bản điện tử) về {agency} trước ngày {day} để tổng hợp.",
        "Đối với các trường hợp chưa đủ điều kiện, bộ phận chuyên môn có trách nhiệm hướng dẫn bằng văn bản, nêu "
        "rõ lý do và thời hạn bổ sung, không để công dân đi lại nhiều lần.",
        "Tăng cường tuyên truyền trên hệ thống loa truyền thanh cơ sở, trang thông tin điện tử và các nhóm Zalo "
        "của tổ dân phố, thôn, buôn.",
        "Người đứng đầu cơ quan chịu trách nhiệm trước cấp trên nếu để xảy ra chậm trễ, sai sót hoặc gây phiền hà "
        "cho tổ chức, cá nhân khi đến giao dịch.",
        "Qua kiểm tra thực tế, vẫn còn 03/18 đơn vị chưa cập nhật đầy đủ dữ liệu vào hệ thống; tỷ lệ hồ sơ giải "
        "quyết đúng hạn bình quân đạt 96,4%.",
        "Việc lấy ý kiến được thực hiện bằng phiếu, công khai tại nhà sinh hoạt cộng đồng trong thời gian 15 ngày "
        "làm việc.",
        "Đề nghị bố trí hội trường, thiết bị trình chiếu và cử cán bộ kỹ thuật trực trong suốt thời gian diễn ra "
        "hội nghị.",
        "Chế độ, chính sách đối với người tham gia áp dụng theo Nghị quyết của Hội đồng nhân dân và các văn bản "
        "hướng dẫn hiện hành.",
        "Các hồ sơ đã tiếp nhận trước thời điểm này tiếp tục được giải quyết theo quy trình cũ cho đến khi trả kết "
        "quả cho người dân.",
    ),
    closings=(
        "Trong quá trình thực hiện, nếu có vướng mắc, đề nghị các đơn vị phản ánh về {agency} để được hướng dẫn./.",
        "Trên đây là nội dung {topic}, đề nghị các cơ quan, đơn vị nghiêm túc triển khai thực hiện./.",
        "{agency} kính đề nghị quý cơ quan quan tâm phối hợp./.",
        "Rất mong nhận được sự quan tâm, phối hợp của quý cơ quan./.",
        "Yêu cầu các đơn vị, cá nhân liên quan khẩn trương thực hiện và báo cáo về {agency} trước ngày {day}./.",
    ),
    articles=(
        "Ban hành kèm theo Quyết định này Kế hoạch {topic}.",
        "Giao Văn phòng chủ trì, phối hợp với các đơn vị liên quan tổ chức thực hiện; định kỳ hằng quý báo cáo kết "
        "quả trước ngày 20 của tháng cuối quý.",
        "Quyết định này có hiệu lực kể từ ngày ký và thay thế Quyết định số {n}/QĐ-UBND ngày {day}.",
        "Chánh Văn phòng, thủ trưởng các đơn vị và cá nhân có liên quan chịu trách nhiệm thi hành Quyết định này./.",
    ),
    headings=(
        "Mục đích, yêu cầu",
        "Nội dung thực hiện",
        "Tổ chức thực hiện",
        "Kinh phí",
        "Kết quả đạt được",
        "Thành phần, thời gian",
        "Đánh giá tình hình",
        "Nhiệm vụ, giải pháp",
        "Kiến nghị",
        "Phân công",
    ),
    receivers=(
        "Các phòng chuyên môn thuộc Ủy ban nhân dân",
        "Ủy ban nhân dân các xã, phường",
        "Thủ trưởng các đơn vị sự nghiệp trực thuộc",
        "Bộ phận Tiếp nhận và Trả kết quả",
        "Văn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân",
        "Ban Chỉ huy Quân sự",
        "Các trường học trên địa bàn",
        "Hội Liên hiệp Phụ nữ",
        "Các doanh nghiệp, hợp tác xã",
        "Chi cục Thuế khu vực",
    ),
    copies=(
        "Như trên",
        "Thường trực Đảng ủy (b/c)",
        "Các thành viên UBND",
        "Cổng thông tin điện tử",
        "Như Điều 3",
        "Như kính gửi",
        "Lãnh đạo cơ quan (để b/cáo)",
        "Trang TTĐT",
        "Các bộ phận liên quan",
        "Thành phần mời",
    ),
    tasks=(
        ("Xây dựng kế hoạch chi tiết", "Văn phòng"),
        ("Rà soát, lập danh mục hồ sơ cần số hóa", "Phòng Nội vụ"),
        ("Bố trí máy quét, máy tính và đường truyền", "Tổ Công nghệ"),
        ("Kiểm tra, nghiệm thu sản phẩm", "Phòng Tài chính"),
        ("Tổng hợp, báo cáo kết quả", "Văn phòng"),
        ("Lập dự toán", "Kế toán"),
        ("Niêm yết, thông báo trên hệ thống truyền thanh", "Văn hóa"),
        ("Họp dân, lấy phiếu ý kiến", "Khu phố"),
        ("Trình phê duyệt", "Lãnh đạo"),
    ),
)

KINDS = (
    ("công văn", "", 0.3),
    ("quyết định", "QĐ", 0.18),
    ("thông báo", "TB", 0.12),
    ("báo cáo", "BC", 0.09),
    ("kế hoạch", "KH", 0.09),
    ("tờ trình", "TTr", 0.07),
    ("giấy mời", "GM", 0.06),
    ("hướng dẫn", "HD", 0.04),
    ("chỉ thị", "CT", 0.03),
    ("khác", "PA", 0.02),
)
"""Kind, its sign in the symbol, and how often it is made."""
OTHER_KIND_TITLE = "PHƯƠNG ÁN"
