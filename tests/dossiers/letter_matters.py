"""Further matters of citizens' letters, with titles of one to three lines and subjects in brackets."""

from __future__ import annotations

from tests.dossiers.application_texts import Matter

MATTERS = (
    Matter(("ĐƠN ĐỀ NGHỊ", "(V/v cấp lại thẻ bảo hiểm y tế)"), "Cấp lại thẻ bảo hiểm y tế bị mất cho con tôi",
           "Trong lúc đi chợ tôi đánh rơi ví, trong đó có thẻ bảo hiểm y tế của cháu."),
    Matter(("ĐƠN XIN XÁC NHẬN", "(Về việc thu nhập của hộ gia đình)"),
           "Xác nhận thu nhập bình quân của hộ gia đình tôi trong 12 tháng qua",
           "Tôi cần bổ sung hồ sơ vay vốn ưu đãi cho học sinh, sinh viên."),
    Matter(("ĐƠN ĐỀ NGHỊ CẤP ĐỔI GIẤY CHỨNG NHẬN", "QUYỀN SỬ DỤNG ĐẤT"),
           "Cấp đổi giấy chứng nhận quyền sử dụng đất do giấy đã cấp bị ố, nhòe",
           "Giấy chứng nhận được cấp từ năm 1998, nay bị mối xông, nhiều chữ không còn đọc được."),
    Matter(("ĐƠN XIN ĐĂNG KÝ TẠM TRÚ",), "Cho hộ gia đình tôi gồm 04 người được đăng ký tạm trú tại địa chỉ nêu trên",
           "Gia đình tôi thuê nhà để tiện việc làm tại khu công nghiệp."),
    Matter(("ĐƠN ĐỀ NGHỊ", "Về việc hỗ trợ thiệt hại do mưa bão"),
           "Hỗ trợ kinh phí khôi phục 0,8 ha cà phê bị ngập úng, gãy đổ",
           "Đợt mưa từ ngày 12 đến ngày 15/10 đã làm hư hỏng toàn bộ vườn cây của gia đình."),
    Matter(("ĐƠN XIN MIỄN, GIẢM HỌC PHÍ",), "Miễn 100% học phí năm học này cho hai con của tôi",
           "Hai cháu là con hộ nghèo, cha mất sớm, tôi không có việc làm ổn định."),
    Matter(("ĐƠN ĐĂNG KÝ", "SỬ DỤNG TẠM THỜI LÒNG ĐƯỜNG, HÈ PHỐ"),
           "Sử dụng tạm thời một phần hè phố để tổ chức đám cưới trong 02 ngày", "Nhà tôi chật hẹp, không có sân."),
    Matter(("ĐƠN ĐỀ NGHỊ", "CẢI CHÍNH HỘ TỊCH", "(Sai năm sinh của mẹ)"),
           "Cải chính năm sinh của người mẹ trong giấy khai sinh của con tôi",
           "Khi làm khai sinh, cán bộ ghi nhầm năm sinh của tôi so với căn cước."),
    Matter(("ĐƠN XIN CHUYỂN MỤC ĐÍCH SỬ DỤNG ĐẤT",),
           "Chuyển 150 m² đất trồng cây lâu năm thuộc thửa số 64, tờ bản đồ số 18 sang đất ở",
           "Gia đình tôi chưa có đất ở, đang ở chung với cha mẹ."),
    Matter(("ĐƠN TRÌNH BÁO", "(V/v mất giấy tờ)"), "Xác nhận việc tôi đã trình báo mất giấy phép lái xe và đăng ký xe",
           "Khoảng 17 giờ ngày 03/4, tôi phát hiện bị mất túi xách trên đường về nhà."),
    Matter(("ĐƠN ĐỀ NGHỊ", "Xác nhận hộ gia đình có công với cách mạng"),
           "Xác nhận gia đình tôi là hộ có người có công đang hưởng trợ cấp hằng tháng",
           "Tôi cần giấy xác nhận để nộp hồ sơ thi tuyển công chức."),
    Matter(("ĐƠN XIN ĐẤU NỐI HỆ THỐNG THOÁT NƯỚC",), "Cho phép đấu nối nước thải sinh hoạt vào cống chung của hẻm",
           "Hầm rút của gia đình đã đầy và gây mùi."),
    Matter(("ĐƠN KIẾN NGHỊ",), "Kiểm tra, sửa chữa đoạn đường liên thôn dài khoảng 300 m bị sụt lún",
           "Đoạn đường hư hỏng nặng từ đầu mùa mưa, đã có hai người bị tai nạn."),
    Matter(("ĐƠN XIN GIA HẠN NỘP TIỀN SỬ DỤNG ĐẤT",), "Gia hạn nộp tiền sử dụng đất thêm 06 tháng kể từ ngày đến hạn",
           "Con tôi nằm viện dài ngày, gia đình chưa lo đủ tiền nộp theo thông báo."),
)  # fmt: skip
