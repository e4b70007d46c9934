"""Words of reports that are written or mailed on a schedule; Vietnamese and English."""

from __future__ import annotations

_KEPT = ("Báo cáo chưa đi, số liệu trong kho vẫn nguyên vẹn; ", "The report did not leave, the store is safe; ")


def _with_kept(vietnamese: str, kept_vietnamese: str, english: str, kept_english: str) -> tuple[str, str]:
    return f"{vietnamese} {_KEPT[0]}{kept_vietnamese}", f"{english} {_KEPT[1]}{kept_english}"


REPORT_ERRORS: dict[str, tuple[str, str]] = {
    "desktop.report_not_written": _with_kept(
        "Không ghi được báo cáo vào thư mục “{folder}”.",
        "kiểm tra thư mục còn đó, còn chỗ trống và được phép ghi.",
        "The report cannot be written to the folder “{folder}”.",
        "check that it is there, has room and may be written to.",
    ),
    "desktop.password_not_safe": _with_kept(
        "Tệp mật khẩu thư “{file}” đang để người khác trên máy đọc được nên không được dùng.",
        "hãy gõ lại mật khẩu trong Lịch báo cáo, tệp sẽ được ghi lại chỉ cho bạn đọc.",
        "Others on this computer may read the password file “{file}”, so it was not used.",
        "type the password again in the report schedule, and the file is written for you alone.",
    ),
    "desktop.mail_not_sent": _with_kept(
        "Không gửi được thư qua máy chủ {host}.",
        "hãy thử lại sau.",
        "The mail could not be sent through {host}.",
        "try again later.",
    ),
    "desktop.mail_not_set_up": _with_kept(
        "Chưa đủ thông tin để gửi thư: cần máy chủ, địa chỉ gửi và ít nhất một địa chỉ nhận.",
        "hãy điền trong Lịch báo cáo.",
        "Mail is not set up: a server, a sender and at least one address are needed.",
        "fill them in under the report schedule.",
    ),
    "desktop.mail_unreachable": _with_kept(
        "Máy chủ thư {host} không trả lời.",
        "kiểm tra mạng, tên máy chủ và số cổng.",
        "The mail server {host} does not answer.",
        "check the network, the server's name and its port.",
    ),
    "desktop.mail_not_encrypted": _with_kept(
        "Máy chủ thư {host} không mã hóa đường truyền nên mật khẩu và thư không được gửi.",
        "hỏi quản trị máy chủ thư cổng TLS (465) hoặc STARTTLS (587).",
        "The mail server {host} offers no encryption, so neither password nor mail was sent.",
        "ask its administrator for the TLS port (465) or STARTTLS (587).",
    ),
    "desktop.mail_certificate_expired": _with_kept(
        "Chứng thư số của máy chủ thư {host} đã hết hạn hoặc chưa có hiệu lực.",
        "kiểm tra ngày giờ của máy này, rồi báo quản trị máy chủ thư.",
        "The certificate of the mail server {host} is not valid today.",
        "check this computer's date, then tell the server's administrator.",
    ),
    "desktop.mail_certificate_other_name": _with_kept(
        "Chứng thư số của máy chủ thư không phải của {host}.",
        "kiểm tra lại tên máy chủ; nếu đúng tên, có thể đường truyền bị chen ngang, hãy báo quản trị.",
        "The certificate of the mail server is not of {host}.",
        "check the server's name; if it is right, somebody may stand in between: tell your administrator.",
    ),
    "desktop.mail_certificate_unknown": _with_kept(
        "Máy này không tin chứng thư số của máy chủ thư {host} (tự ký hoặc của nơi cấp lạ).",
        "nhờ quản trị cài chứng thư gốc của cơ quan vào máy này.",
        "This computer does not trust the certificate of the mail server {host} (self-signed, or an unknown issuer).",
        "have your administrator install the agency's root certificate here.",
    ),
    "desktop.mail_sign_in_refused": _with_kept(
        "Máy chủ thư {host} không nhận tên đăng nhập hoặc mật khẩu. Chương trình không tự thử lại để hộp thư không bị "
        "khóa.",
        "hãy sửa mật khẩu trong Lịch báo cáo rồi bấm “Gửi thử”; thử được thì báo cáo sẽ tự đi.",
        "The mail server {host} does not accept the name or the password. It is not tried again by itself, lest the "
        "mailbox be locked.",
        "mend the password in the report schedule, then choose “Send a test”; once it arrives, reports leave again.",
    ),
    "desktop.mail_refused": _with_kept(
        "Máy chủ thư {host} từ chối địa chỉ gửi, mọi địa chỉ nhận hoặc chính bức thư.",
        "kiểm tra các địa chỉ và giới hạn cỡ thư.",
        "The mail server {host} refuses the sender, every recipient or the message itself.",
        "check the addresses and the largest size of a message.",
    ),
}

OTHER_ERROR = _with_kept(
    "Không làm được báo cáo.",
    "kiểm tra đơn vị trong lịch báo cáo còn đó và kho mở được.",
    "The report could not be made.",
    "check that its unit is still there and that the store opens.",
)
KINDS: dict[str, tuple[str, str]] = {
    "table_766": ("Bảng theo dõi mức độ số hóa – QĐ 766", "Table of QĐ 766"),
    "unit_days": ("Số liệu từng đơn vị, từng ngày (IOC)", "Figures by unit and day (IOC)"),
}
SHORT_KINDS: dict[str, tuple[str, str]] = {
    "table_766": ("Bảng QĐ 766", "Table of QĐ 766"),
    "unit_days": ("Đơn vị – ngày (IOC)", "Unit and day (IOC)"),
}
RHYTHMS: dict[str, tuple[str, str]] = {
    "daily": ("hằng ngày", "daily"),
    "weekly": ("hằng tuần", "weekly"),
    "monthly": ("hằng tháng", "monthly"),
}
SPANS: dict[str, tuple[str, str]] = {
    "yesterday": ("hôm qua", "yesterday"),
    "last_week": ("tuần trước", "last week"),
    "last_month": ("tháng trước", "last month"),
    "last_quarter": ("quý trước", "last quarter"),
    "month_to_yesterday": ("từ đầu tháng đến hôm qua", "this month until yesterday"),
}
ENDS: dict[str, tuple[str, str]] = {
    "sent": ("đã gửi", "sent"),
    "written": ("đã ghi", "written"),
    "failed": ("chưa gửi được", "not sent"),
    "begun": ("đang gửi", "being sent"),
    "unsure": ("không rõ đã gửi hay chưa", "not known whether it was sent"),
    "tried": ("gửi thử", "test"),
}
SUBJECT = ("[Hồ Sơ Số] {report}, {first} – {last}", "[Hồ Sơ Số] {report}, {first} – {last}")
TRIAL = ("(THỬ) ", "(TEST) ")
BODY = (
    "Kính gửi Quý cơ quan,\n\n{report}, từ {first} đến {last}, đơn vị: {unit}.\n\nTệp đính kèm (SHA-256):\n{files}\n\n"
    "Thư do phần mềm Hồ Sơ Số gửi tự động theo lịch; tệp chỉ có số liệu tổng hợp, không có dữ liệu cá nhân.\n",
    "{report}, from {first} to {last}, unit: {unit}.\n\nAttached (SHA-256):\n{files}\n\n"
    "Sent by Hồ Sơ Số on a schedule; the files hold totals only, no personal data.\n",
)
ALL_UNITS = ("toàn bộ", "all")
UNSURE = (
    "Lần gửi này bị ngắt giữa chừng nên không rõ thư đã đi hay chưa; hỏi nơi nhận, rồi gửi lại nếu cần.",
    "This sending was cut off: whether the mail left is not known. Ask who gets it, and send it again if need be.",
)
PARTLY = (
    "{count} địa chỉ bị máy chủ thư từ chối; các địa chỉ khác đã nhận.",
    "The mail server refused {count} addresses; the others got it.",
)
TRIED_AGAIN = ("Thử lại lúc {time}.", "Tried again at {time}.")
NOTHING_DUE = ("Chưa có báo cáo nào đến hạn.", "No report is due.")
NO_SCHEDULE = (
    "Chưa có lịch báo cáo. Lập lịch trong Giám sát → Lịch báo cáo.",
    "There is no report schedule. Set one up under Giám sát → Lịch báo cáo.",
)
WEEKDAYS: tuple[tuple[str, str], ...] = (
    ("thứ hai", "Monday"),
    ("thứ ba", "Tuesday"),
    ("thứ tư", "Wednesday"),
    ("thứ năm", "Thursday"),
    ("thứ sáu", "Friday"),
    ("thứ bảy", "Saturday"),
    ("chủ nhật", "Sunday"),
)
DAY_OF_MONTH = ("ngày {day}", "day {day}")
ALERT = ("{report}, {days}: {problem}", "{report}, {days}: {problem}")
MORE_ALERTS = (" Còn {count} báo cáo khác chưa đi.", " {count} more reports did not leave.")
HEADS: tuple[tuple[str, str], ...] = (
    ("Lịch", "Schedule"),
    ("Báo cáo", "Report"),
    ("Kỳ", "Days"),
    ("Nơi nhận", "To"),
    ("Kết quả", "What became of it"),
)
NEXT = ("lần tới {time}", "next {time}")
OFF = ("đang tắt", "switched off")
