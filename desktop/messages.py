"""What people are told: one sentence or two for every expected error and finding, in Vietnamese and in English.

Each says what happened, what is safe and what to do next. A test proves that no code is without its text.
"""

from __future__ import annotations

from desktop.words.devices import DEVICE_ERRORS
from desktop.words.dossier import STEPS
from desktop.words.doubts import DOUBTS
from desktop.words.reports import REPORT_ERRORS
from desktop.words.store import PROGRAM_ERRORS, STORE_ERRORS, THINGS
from ocr.errors import FileUnreadable, HosoError

_Text = tuple[str, str]  # Vietnamese, English

ERRORS: dict[str, _Text] = {
    "cancelled": ("Đã dừng theo yêu cầu.", "Stopped as asked."),
    "ocr.file_unreadable": (
        "Không mở được tệp. Tệp gốc không bị thay đổi; kiểm tra quyền đọc rồi thử lại.",
        "The file cannot be opened. It was not changed; check that you may read it, then try again.",
    ),
    "ocr.file_missing": (
        "Không tìm thấy tệp. Kiểm tra lại tên và thư mục.",
        "There is no such file. Check its name and folder.",
    ),
    "ocr.not_a_file": (
        "Đây là thư mục, không phải tệp. Hãy chọn các tệp trong thư mục.",
        "This is a folder, not a file. Choose the files in it.",
    ),
    "ocr.file_empty": (
        "Tệp rỗng (0 byte). Hãy quét hoặc chép lại tệp này.",
        "The file is empty (0 bytes). Scan or copy it again.",
    ),
    "ocr.format_unknown": (
        "Tệp không phải ảnh hay PDF, dù tên tệp ghi thế nào. Tệp gốc không bị thay đổi; hãy chọn tệp khác.",
        "The file is neither a picture nor a PDF, whatever its name says. It was not changed; choose another one.",
    ),
    "ocr.image_damaged": (
        "Ảnh bị hỏng hoặc thiếu phần cuối. Hãy quét lại trang này; phần đọc được không được dùng.",
        "The picture is damaged or its end is missing. Scan this page again; no part of it was used.",
    ),
    "ocr.image_too_large": (
        "Ảnh quá lớn so với một trang giấy. Hãy quét lại ở 200–300 dpi.",
        "The picture is larger than a page can be. Scan it again at 200 to 300 dpi.",
    ),
    "ocr.pdf_damaged": (
        "Tệp PDF bị hỏng. Tệp gốc không bị thay đổi; hãy xin lại bản khác hoặc quét lại.",
        "The PDF is damaged. It was not changed; ask for another copy or scan again.",
    ),
    "ocr.pdf_encrypted": (
        "Tệp PDF có mật khẩu. Hãy mở bằng mật khẩu, lưu bản không khóa rồi thử lại.",
        "The PDF needs a password. Open it with its password, save an unlocked copy, then try again.",
    ),
    "ocr.pdf_empty": ("Tệp PDF không có trang nào.", "The PDF has no pages."),
    "ocr.not_written": (
        "Không ghi được tệp. Dữ liệu đã có không bị thay đổi; kiểm tra thư mục, chỗ trống và quyền ghi rồi thử lại.",
        "The file could not be written. What is there already was not changed; "
        "check the folder, the free space and the rights, then try again.",
    ),
    "ocr.engine_missing": (
        "Chưa cài bộ nhận dạng chữ Tesseract. Chưa trang nào được đọc, các tệp vẫn nguyên vẹn; "
        "hãy cài tesseract-ocr và tesseract-ocr-vie.",
        "The recogniser Tesseract is not installed. No page was read, all files are safe; "
        "install tesseract-ocr and tesseract-ocr-vie.",
    ),
    "ocr.language_missing": (
        "Thiếu dữ liệu nhận dạng “{language}” của Tesseract. Chưa trang nào được đọc, các tệp vẫn nguyên vẹn; "
        "hãy cài tesseract-ocr-{language}.",
        "Tesseract lacks its language data “{language}”. No page was read, all files are safe; "
        "install tesseract-ocr-{language}.",
    ),
    "ocr.model_refused": (
        "Mô hình của bộ nhận dạng thứ hai không dùng được. Các tệp vẫn nguyên vẹn; hãy cài lại chương trình.",
        "The model of the second recogniser cannot be used. All files are safe; install the program again.",
    ),
    "ocr.engine_timed_out": (
        "Nhận dạng trang này quá lâu nên đã dừng. Tệp gốc vẫn nguyên vẹn; hãy thử lại hoặc quét lại trang.",
        "Recognising this page took too long and was stopped. The file is safe; try again or scan the page again.",
    ),
    "ocr.engine_crashed": (
        "Bộ nhận dạng chữ dừng đột ngột ở trang này. Tệp gốc vẫn nguyên vẹn; hãy thử lại.",
        "The recogniser ended abruptly on this page. The file is safe; try again.",
    ),
    "ocr.page_failed": (
        "Chương trình gặp lỗi khi đọc trang này nên để trang lại chưa đọc. Tệp gốc vẫn nguyên vẹn; "
        "hãy nhập các giá trị bằng tay và báo cho quản trị viên.",
        "The program met an error while reading this page and left it unread. The file is safe; "
        "type its values and tell your administrator.",
    ),
    **STORE_ERRORS,
    **PROGRAM_ERRORS,
    **DEVICE_ERRORS,
    **REPORT_ERRORS,
}

WARNINGS: dict[str, _Text] = {
    "id_malformed": ("Số định danh không đúng 12 (hoặc 9) chữ số.", "The id has not 12 (or 9) digits."),
    "id_unknown_province": (
        "Ba số đầu của số định danh không phải mã tỉnh nào.",
        "The first three digits of the id are no province's code.",
    ),
    "id_birth_year_mismatch": (
        "Năm sinh không khớp với số định danh.",
        "The year of birth does not fit the id.",
    ),
    "id_sex_mismatch": ("Giới tính không khớp với số định danh.", "The sex does not fit the id."),
    "name_sex_mismatch": ("Tên không khớp với giới tính.", "The name does not fit the sex."),
    "taxid_check_digit": (
        "Chữ số kiểm tra của mã số thuế không đúng.",
        "The check digit of the tax number is wrong.",
    ),
    "date_words_mismatch": (
        "Ngày viết bằng số và bằng chữ khác nhau.",
        "The date in digits and the date in words differ.",
    ),
    "amount_words_mismatch": (
        "Số viết bằng số và bằng chữ khác nhau.",
        "The amount in digits and the amount in words differ.",
    ),
    "agency_parted": (
        "Tên cơ quan ban hành có vẻ bị tách làm hai. Hãy xem lại phần đầu văn bản.",
        "The name of the issuing agency seems to be parted in two. Look at the head again.",
    ),
    "deputy_without_chief": (
        "Cấp phó ký nhưng không thấy “KT.” của cấp trưởng. Hãy xem lại phần ký.",
        "A deputy signed, but “KT.” of the chief was not found. Look at the signature again.",
    ),
    "date_in_future": ("Ngày này ở tương lai.", "This date lies in the future."),
    "date_too_old": ("Ngày này quá xa trong quá khứ.", "This date lies too far in the past."),
    "issue_before_birth": ("Ngày cấp trước ngày sinh.", "Issued before the birth."),
    "expiry_before_issue": ("Ngày hết hạn trước ngày cấp.", "Expires before it was issued."),
    "one_reader_only": (
        "Không dùng được bộ nhận dạng thứ hai nên không có gì đối chiếu: mọi giá trị in trên giấy đều cần xem lại. "
        "Kết quả đọc vẫn nguyên vẹn; hãy cài lại chương trình rồi đọc lại.",
        "The second recogniser cannot be used, so nothing was compared: every printed value must be looked at. "
        "What was read is safe; install the program again, then read again.",
    ),
    "fields_failed": (
        "Chương trình gặp lỗi khi đọc các trường của giấy này nên để trống. Các trang vẫn nguyên vẹn; "
        "hãy nhập bằng tay và báo cho quản trị viên.",
        "The program met an error while reading the fields of this paper and left them empty. Its pages are safe; "
        "type them and tell your administrator.",
    ),
    "no_seal_seen": (
        "Không thấy dấu đỏ trên bản màu – bản chính hay bản sao?",
        "No red seal was seen on the colour scan: is this the original or a copy?",
    ),
    "qr_mismatch": (
        "Chữ in khác với mã QR. Hãy xem lại giấy gốc.",
        "The print differs from the QR code. Look at the paper itself.",
    ),
    "mrz_mismatch": (
        "Chữ in khác với dòng mã máy đọc (MRZ). Hãy xem lại giấy gốc.",
        "The print differs from the machine-readable zone. Look at the paper itself.",
    ),
}

BLANK_PAGES: _Text = (
    "Đã bỏ qua {count} trang trắng. Nếu có trang không trắng, hãy quét lại trang đó.",
    "{count} blank pages were left out. If one of them was not blank, scan it again.",
)

SEPARATORS: _Text = (
    "Đã thấy {count} tờ ngăn. Tờ ngăn không vào giấy nào; sau mỗi tờ là một giấy mới.",
    "{count} separator sheets were seen. They belong to no paper; after each of them a new paper begins.",
)

STATE_SECRET: _Text = (
    "Trang có dấu mật: phần mềm không đọc và không lưu. Chuyển trang này sang quy trình văn bản mật.",
    "The page bears a secrecy mark: it is neither read nor kept. Hand it over to the secret-document process.",
)

STATE_SECRET_LATER: _Text = (
    "Giấy {paper} có dấu mật, chỉ thấy sau khi xoay trang. Giấy đã được bỏ vào thùng rác, không dùng nữa; "
    "báo người quản trị xóa hẳn và chuyển giấy sang quy trình văn bản mật.",
    "Paper {paper} bears a secrecy mark, seen only once the page was turned. It was put into the bin and is used no "
    "more; have it erased, and hand the paper over to the secret-document process.",
)

WRONG_COMMAND: _Text = (
    "Dòng lệnh chưa đúng nên chưa làm gì. Thêm “--help” vào sau lệnh để xem cách dùng.",
    "The command line is wrong, so nothing was done. Add “--help” to the command to see how it is used.",
)

BUG: _Text = (
    "Chương trình gặp lỗi ngoài dự kiến và dừng lại. Các tệp của bạn không bị thay đổi; hãy thử lại và báo quản trị.",
    "The program met an unexpected error and stopped. Your files were not changed; "
    "try again and tell your administrator.",
)


def say(text: _Text, language: str, /, **values: object) -> str:
    """Return a text in a language ("vi", or "en"), its places filled."""
    return text[language == "en"].format(**values)


def error_text(error: HosoError, language: str = "vi") -> str:
    """Return what a person is told about an expected error; the page of a file is named from 1."""
    values = {name: str(value) for name, value in vars(error).items() if isinstance(value, (str, int))}
    if "kind" in values:
        values["thing"] = say(THINGS[values["kind"]], language)
    values |= {name: say(STEPS[values[name]], language) for name in ("before", "after") if values.get(name) in STEPS}
    text = say(ERRORS[error.code], language, **values)
    if isinstance(error, FileUnreadable) and error.page_index is not None:
        page = "Trang" if language != "en" else "Page"
        return f"{page} {error.page_index + 1}: {text}"
    return text


def warning_text(code: str, language: str = "vi") -> str:
    """Return what a person is told about a contradiction on a paper."""
    return say(WARNINGS[code], language)


def doubt_text(code: str, language: str = "vi") -> str:
    """Return what a person is told about a problem of a read value; a code without words says only that it is one."""
    return say(WARNINGS.get(code) or DOUBTS.get(code) or DOUBTS["low_confidence"], language)
