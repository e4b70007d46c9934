"""What stands on the slips that the counter hands out: forms 01 to 03 (TT 01/2018/TT-VPCP, domain.md §2.1).

The forms are papers of Vietnamese offices, so there is no other language. The wording is to be checked against
the annex of TT 03/2025/TT-VPCP, whose text was not to be had; it stands here alone, so that it is changed in one place.
"""

from __future__ import annotations

NATION = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
MOTTO = "Độc lập - Tự do - Hạnh phúc"
DESK = "BỘ PHẬN TIẾP NHẬN VÀ TRẢ KẾT QUẢ"
CODE = "Mã hồ sơ: {code}"

TITLES = {
    "01": "GIẤY TIẾP NHẬN HỒ SƠ VÀ HẸN TRẢ KẾT QUẢ",
    "02": "PHIẾU YÊU CẦU BỔ SUNG, HOÀN THIỆN HỒ SƠ",
    "03": "PHIẾU TỪ CHỐI TIẾP NHẬN GIẢI QUYẾT HỒ SƠ",
}
NAMES = {
    "01": "Giấy tiếp nhận hồ sơ và hẹn trả kết quả",
    "02": "Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ",
    "03": "Phiếu từ chối tiếp nhận giải quyết hồ sơ",
}
"""How the forms are called in the window and in names of files."""

FORM = "Mẫu số {number}"
OWNER = {"01": "Tiếp nhận hồ sơ của", "02": "Hồ sơ của", "03": "Hồ sơ của"}
ID_NUMBER = "Số định danh"
ADDRESS = "Địa chỉ"
PHONE = "Số điện thoại"
PROCEDURE = "Nội dung yêu cầu giải quyết"
PAPERS = "Thành phần hồ sơ nộp gồm"
NO_PAPERS = "(chưa nhận giấy tờ nào)"
SPARED = "Không yêu cầu nộp vì đã có dữ liệu"
RECEIVED = "Thời gian nhận hồ sơ"
DUE = "Thời gian trả kết quả"
NO_DUE = "…… giờ ……, ngày …… tháng …… năm ………"
PLACE = "Nhận kết quả tại"
SUPPLEMENT = "Yêu cầu hoàn thiện hồ sơ gồm những nội dung sau"
SUPPLEMENT_HINT = (
    "Trong quá trình hoàn thiện hồ sơ, nếu có vướng mắc, đề nghị liên hệ bộ phận tiếp nhận và trả kết quả để được "
    "hướng dẫn cụ thể."
)
REFUSAL = (
    "Qua xem xét, bộ phận tiếp nhận và trả kết quả thông báo không tiếp nhận, giải quyết hồ sơ này với lý do cụ thể sau"
)
REFUSAL_HINT = "Xin thông báo cho ông/bà được biết và thực hiện."
SCAN_HINT = "Mang theo giấy này khi nhận kết quả."
SIGNER_OF_OWNER = "NGƯỜI NỘP HỒ SƠ"
SIGNER_OF_DESK = {"01": "NGƯỜI TIẾP NHẬN HỒ SƠ", "02": "NGƯỜI HƯỚNG DẪN", "03": "NGƯỜI TIẾP NHẬN HỒ SƠ"}
SIGN = "(Ký và ghi rõ họ tên)"
TO_WRITE = "…" * 24
PAGE = "{code} · trang {number}/{{nb}}"

OR = " hoặc "
MISSING = "Nộp: {name}"
LACKS_BACK = "Bổ sung mặt sau của: {name}"
LACKS_FRONT = "Bổ sung mặt trước của: {name}"
LACKS_PAGES = "Bổ sung trang {pages} của: {name}"
"""What form 02 proposes to ask for."""
