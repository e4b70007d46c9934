"""The head of an official document: agencies, number, place and date, kind and subject (NĐ 30/2020 Annex I)."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from ocr.extraction.normalize import normalize
from ocr.extraction.official import ZONES
from ocr.extraction.official_body import document_kind, document_kind_line
from ocr.extraction.official_head import find_head, number_symbol
from ocr.extraction.sheet import Sheet
from ocr.types import Box, Line, Word
from tests.ocr.classify.written_sheet import written_line
from tests.ocr.extraction.set_document import (
    AGENCIES,
    DATE,
    DECISION,
    LEFT_MIDDLE,
    MOTTO,
    RIGHT_MIDDLE,
    TOP,
    column,
    document,
)
from tests.ocr.extraction.set_sheet import MIDDLE, STEP, centred, known_template, set_line, stacked, values

KINDS = known_template("administrative_document").titles


def read(sheet: Sheet) -> dict[str, str | None]:
    return values(sheet, "administrative_document")


@pytest.mark.parametrize(
    ("lines", "parent", "agency"),
    [
        (["UBND TỈNH LÀO CAI", "SỞ TƯ PHÁP"], "UBND TỈNH LÀO CAI", "SỞ TƯ PHÁP"),
        (["ỦY BAN NHÂN DÂN", "XÃ BÁT XÁT"], None, "ỦY BAN NHÂN DÂN XÃ BÁT XÁT"),
        (["BỘ TƯ PHÁP"], None, "BỘ TƯ PHÁP"),
        (
            ["ỦY BAN NHÂN DÂN", "TỈNH LÀO CAI", "THANH TRA TỈNH"],
            "ỦY BAN NHÂN DÂN TỈNH LÀO CAI",
            "THANH TRA TỈNH",
        ),
        (
            ["UBND HUYỆN BÁT XÁT", "PHÒNG TÀI NGUYÊN VÀ", "MÔI TRƯỜNG"],
            "UBND HUYỆN BÁT XÁT",
            "PHÒNG TÀI NGUYÊN VÀ MÔI TRƯỜNG",
        ),
        (["HỘI ĐỒNG NHÂN DÂN", "HUYỆN BÁT XÁT"], None, "HỘI ĐỒNG NHÂN DÂN HUYỆN BÁT XÁT"),
        (["SỞ Y TẾ LÀO CAI - BỆNH VIỆN ĐA KHOA"], "SỞ Y TẾ LÀO CAI", "BỆNH VIỆN ĐA KHOA"),
        (["SỞ Y TẾ -", "SỞ TƯ PHÁP", "TỈNH LÀO CAI"], None, "SỞ Y TẾ - SỞ TƯ PHÁP TỈNH LÀO CAI"),
    ],
)
def test_agencies(lines: list[str], parent: str | None, agency: str) -> None:
    found = read(document(lines))
    assert (found.get("parent_agency"), found.get("issuing_agency")) == (parent, agency)


def test_the_form_of_a_company_below_the_title_is_no_agency() -> None:
    title = centred("GIẤY CHỨNG NHẬN ĐĂNG KÝ DOANH NGHIỆP", 700, LEFT_MIDDLE + 100)
    form = centred("CÔNG TY CỔ PHẦN", 770, LEFT_MIDDLE + 100)
    head = document(["SỞ TÀI CHÍNH TỈNH LÀO CAI", "PHÒNG ĐĂNG KÝ KINH DOANH"], date=None, number=None, body=[])
    sheet = stacked(head.lines, (title, form))
    assert values(sheet, "enterprise_certificate")["issuer"] == "PHÒNG ĐĂNG KÝ KINH DOANH"


@pytest.mark.parametrize(
    ("line", "symbol"),
    [
        ("Số: 125/QĐ-STP", "125/QĐ-STP"),
        ("Số : 125 / QĐ - STP", "125/QĐ-STP"),
        ("Số 125/QĐ-STP", "125/QĐ-STP"),
        ("Số:125/QĐ-STP", "125/QĐ-STP"),
        ("Số: /QĐ-STP", "/QĐ-STP"),
    ],
)
def test_number(line: str, symbol: str) -> None:
    assert read(document(number=line))["number_symbol"] == symbol


def test_number_that_was_left_out_is_not_found() -> None:
    assert "number_symbol" not in read(document(number=None))
    assert "number_symbol" not in read(document(number="Số: ......"))


@pytest.mark.parametrize(
    ("line", "place", "date"),
    [
        (DATE, "Bát Xát", "2025-03-05"),
        ("Lào Cai, ngày 14 tháng 02 năm 2024", "Lào Cai", "2024-02-14"),
        ("TP. Hồ Chí Minh, ngày 1 tháng 12 năm 2023", "TP. Hồ Chí Minh", "2023-12-01"),
        ("ngày 05 tháng 3 năm 2025", None, "2025-03-05"),
    ],
)
def test_place_and_date(line: str, place: str | None, date: str) -> None:
    found = read(document(date=line))
    assert (found.get("place_of_issue"), found.get("date_of_issue")) == (place, date)


def test_date_within_a_sentence_is_not_the_documents() -> None:
    sheet = document(date=None, body=["Căn cứ Quyết định số 12/QĐ-TTg ngày 05 tháng 3 năm 2020 của Thủ tướng;"])
    assert "date_of_issue" not in read(sheet)


@pytest.mark.parametrize(
    ("title", "kind"),
    [
        ("QUYẾT ĐỊNH", "quyết định"),
        ("THÔNG BÁO", "thông báo"),
        ("TỜ TRÌNH", "tờ trình"),
        ("BÁO CÁO", "báo cáo"),
        ("KẾ HOẠCH", "kế hoạch"),
        ("GIẤY MỜI", "giấy mời"),
        ("QUYÉT ĐỊNH", "quyết định"),
    ],
)
def test_kind(title: str, kind: str) -> None:
    assert read(document(title=[title, "Về việc nghỉ Tết Nguyên đán"]))["document_kind"] == kind


def test_kind_that_is_not_listed_is_another() -> None:
    assert read(document(title=["QUY CHẾ PHỐI HỢP", "Về việc tiếp công dân"]))["document_kind"] == "khác"


def test_kind_in_small_letters_is_a_sentence() -> None:
    assert document_kind_line(document(title=["Quyết định"]), KINDS) is None


def test_kind_in_the_lower_half_is_none() -> None:
    low = stacked([centred("QUYẾT ĐỊNH", 1500)])
    assert document_kind_line(low, KINDS) is None
    assert document_kind(low, KINDS) is None


def test_title_without_a_head_above_it_tells_no_kind() -> None:
    assert document_kind(stacked([centred("QUY CHẾ PHỐI HỢP", 300)]), KINDS) is None


def test_head_without_a_title_tells_no_kind() -> None:
    assert document_kind(document(title=(), body=["Phòng Tư pháp trả lời như sau."]), KINDS) is None


@pytest.mark.parametrize(
    ("lines", "subject"),
    [
        (["Về việc công nhận kết quả thi đua"], "Về việc công nhận kết quả thi đua"),
        (
            ["Về việc thu hồi đất và phê duyệt phương án", "bồi thường tại xã Bát Xát"],
            "Về việc thu hồi đất và phê duyệt phương án bồi thường tại xã Bát Xát",
        ),
        ([], None),
    ],
)
def test_subject_stands_between_kind_and_body(lines: list[str], subject: str | None) -> None:
    assert read(document(title=["QUYẾT ĐỊNH", *lines])).get("subject") == subject


def test_subject_stands_below_a_kind_that_is_not_listed() -> None:
    title = ["CHƯƠNG TRÌNH PHỐI HỢP", "Về việc phòng, chống dịch bệnh"]
    assert read(document(title=title))["subject"] == "Về việc phòng, chống dịch bệnh"


def test_number_below_the_kind_is_no_subject() -> None:
    assert read(document(number=None, title=[DECISION[0], "Số: 125/QĐ-STP", DECISION[1]]))["subject"] == DECISION[1]


def test_subject_ends_before_the_authority_in_capitals() -> None:
    found = read(document(title=[*DECISION, "GIÁM ĐỐC SỞ TƯ PHÁP"]))
    assert found["subject"] == DECISION[1]


LETTER = (*AGENCIES, "Số: 389/STP-HCTP")


def letter(*subject: str, body: Sequence[str] = ()) -> Sheet:
    return (
        document([*AGENCIES], "Số: 389/STP-HCTP", title=(), body=body) if not subject else _with_subject(subject, body)
    )


def _with_subject(subject: Sequence[str], body: Sequence[str]) -> Sheet:
    left = column([*LETTER, *subject], LEFT_MIDDLE)
    left = [
        *left[:3],
        *(centred(text, left[2].box.bottom + 20 + 52 * row, LEFT_MIDDLE) for row, text in enumerate(subject)),
    ]
    text = left[-1].box.bottom + 2 * STEP
    lines = [written_line(line, 240, text + STEP * row) for row, line in enumerate(body)]
    return stacked(left, column([*MOTTO, DATE], RIGHT_MIDDLE), lines)


def test_official_letter_is_known_by_its_subject_mark() -> None:
    found = read(letter("V/v phân công trực Tết", body=["Kính gửi: Các đơn vị trực thuộc."]))
    assert (found["document_kind"], found["subject"]) == ("công văn", "V/v phân công trực Tết")


@pytest.mark.parametrize("mark", ["(V/v", "V/v:", "V/%", "V/", "Về việc"])
def test_subject_mark_may_be_set_or_read_otherwise(mark: str) -> None:
    found = read(letter(f"{mark} phân công trực Tết", body=["Kính gửi: Các đơn vị trực thuộc."]))
    assert found["document_kind"] == "công văn"
    assert "phân công trực Tết" in (found["subject"] or "")


def test_title_of_an_unlisted_kind_goes_before_the_mark_below_it() -> None:
    found = read(document(title=["PHƯƠNG ÁN", "V/v phân công trực Tết"]))
    assert found["document_kind"] == "khác"


def test_subject_of_a_letter_ends_at_a_mark_of_urgency() -> None:
    assert read(letter("V/v phân công trực Tết", "HỎA TỐC"))["subject"] == "V/v phân công trực Tết"


def test_subject_ends_where_a_line_is_too_wide_to_go_on() -> None:
    body = "Ủy ban nhân dân tỉnh nhận được Công văn số 12 ngày 3 tháng 5 năm 2025 của Sở Tư pháp"
    sheet = document(title=DECISION)
    below = sheet.lines[-2].box.bottom
    found = read(stacked(sheet.lines[:-1], [centred(body, below + 18)]))
    assert found["subject"] == DECISION[1]


def test_subject_stands_flush_left_below_its_kind() -> None:
    head = document(title=()).lines[:-1]
    rows = [written_line(text, 240, 480 + STEP * row) for row, text in enumerate(DECISION)]
    body = written_line("Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;", 320, 480 + 2 * STEP)
    assert read(stacked(head, rows, [body]))["subject"] == DECISION[1]


def test_speck_between_kind_and_subject_ends_nothing() -> None:
    lines = document(title=DECISION[:1], body=()).lines
    kind = next(index for index, line in enumerate(lines) if line.text == DECISION[0])
    speck = written_line(":", 1100, lines[kind].box.bottom + 5)
    subject = centred(DECISION[1], lines[kind].box.bottom + 30)
    assert read(stacked(lines[: kind + 1], [speck, subject]))["subject"] == DECISION[1]


def test_receivers_may_be_in_capitals_below_the_greeting() -> None:
    lines = [centred(text, 700 + STEP * row) for row, text in enumerate(["KÍNH GỬI:", "PHÒNG NỘI VỤ", "CÔNG AN XÃ"])]
    body = written_line("Thực hiện Kế hoạch số 12 của Ủy ban nhân dân tỉnh về chuyển đổi số", 240, 1000)
    found = read(stacked(letter("V/v trực Tết").lines, lines, [body]))
    assert found["recipients_to"] == "PHÒNG NỘI VỤ; CÔNG AN XÃ"


def test_dash_of_the_first_receiver_is_left_out_as_those_of_the_others() -> None:
    lines = [written_line("Kính gửi: - Phòng Nội vụ", 400, 700), written_line("- Công an - Viện kiểm sát", 570, 750)]
    found = read(stacked(letter("V/v trực Tết").lines, lines))
    assert found["recipients_to"] == "Phòng Nội vụ; Công an - Viện kiểm sát"


def test_receivers_may_be_numbered() -> None:
    lines = [written_line("Kính gửi: 1. Phòng Nội vụ;", 400, 700), written_line("2. Văn phòng Đảng ủy.", 590, 750)]
    found = read(stacked(letter("V/v trực Tết").lines, lines))
    assert found["recipients_to"] == "1. Phòng Nội vụ; 2. Văn phòng Đảng ủy."


@pytest.mark.parametrize("greeting", ["Kính gửi:", "Kinh gứi :", "ính gửi:"])
def test_greeting_is_known_though_a_letter_is_lost(greeting: str) -> None:
    found = read(letter("V/v trực Tết", body=[f"{greeting} Các đơn vị trực thuộc."]))
    assert found["recipients_to"] == "Các đơn vị trực thuộc."


def test_receivers_stand_centred_below_the_greeting() -> None:
    names = ["Ủy ban nhân dân các xã, phường", "Văn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân"]
    lines = [centred(text, 700 + STEP * row) for row, text in enumerate(["Kính gửi:", *names])]
    body = written_line("Thực hiện Kế hoạch số 12 của Ủy ban nhân dân tỉnh về chuyển đổi số", 240, 1000)
    assert read(stacked(letter("V/v trực Tết").lines, lines, [body]))["recipients_to"] == "; ".join(names)


def test_heading_in_capitals_is_no_receiver() -> None:
    lines = [written_line("Kính gửi: Phòng Nội vụ", 400, 700), written_line("NỘI DUNG ĐỀ NGHỊ", 450, 750)]
    assert read(stacked(letter("V/v trực Tết").lines, lines))["recipients_to"] == "Phòng Nội vụ"


def test_line_of_digits_is_no_agency() -> None:
    sheet = document(number=None, date=None, title=(), body=["Số CCCD: 010190001234"])
    assert read(sheet)["issuing_agency"] == AGENCIES[-1]


def test_last_word_of_an_agency_is_no_agency_of_its_own() -> None:
    found = read(document(["UBND TỈNH LÀO CAI", "SỞ NÔNG NGHIỆP VÀ MÔI", "TRƯỜNG"]))
    assert found["issuing_agency"] == "SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG"
    assert found["parent_agency"] == "UBND TỈNH LÀO CAI"


def test_subject_of_an_official_letter_wraps() -> None:
    found = read(letter("V/v phân công trực", "Tết Nguyên đán", body=["Kính gửi: Các đơn vị trực thuộc."]))
    assert found["subject"] == "V/v phân công trực Tết Nguyên đán"


def test_subject_ends_before_the_addressees() -> None:
    sheet = _with_subject(["V/v trực Tết", "Kính gửi: Các đơn vị"], ["Phòng Nội vụ thông báo như sau:"])
    assert read(sheet)["subject"] == "V/v trực Tết"


def test_subject_of_a_letter_ends_at_the_right_column() -> None:
    subject = written_line("V/v trực Tết", 200, 400)
    beside = written_line("Bát Xát, ngày 05 tháng 3", 900, 440)
    place = ZONES["letter_subject"](stacked([subject, beside]))
    assert place is not None
    assert place.text == "V/v trực Tết"


def test_subject_of_a_letter_may_end_the_page() -> None:
    place = ZONES["letter_subject"](stacked([written_line("V/v trực Tết", 200, 400)]))
    assert place is not None
    assert place.text == "V/v trực Tết"


def test_subject_mark_in_the_body_is_none() -> None:
    assert ZONES["letter_subject"](stacked([written_line("V/v trực Tết", 240, 1500)])) is None


@pytest.mark.parametrize(
    ("mark", "urgency"), [("HỎA TỐC", "HỎA TỐC"), ("KHẨN", "KHẨN"), ("THƯỢNG KHẨN", "THƯỢNG KHẨN")]
)
def test_urgency_stands_alone(mark: str, urgency: str) -> None:
    assert read(stacked([written_line(mark, 700, 60)], document().lines))["urgency"] == urgency


def test_urgency_in_a_sentence_is_none() -> None:
    assert "urgency" not in read(document(body=["Đề nghị các đơn vị khẩn trương triển khai thực hiện."]))


def test_head_set_across_both_columns() -> None:
    rows = [
        set_line(TOP, (200, "UBND TỈNH LÀO CAI"), (860, MOTTO[0])),
        set_line(TOP + STEP, (260, "SỞ TƯ PHÁP"), (940, MOTTO[1])),
        set_line(TOP + 2 * STEP, (260, "Số: 125/QĐ-STP"), (900, DATE)),
    ]
    found = read(stacked(rows, column(DECISION, MIDDLE, TOP + 4 * STEP)))
    assert found["issuing_agency"] == "SỞ TƯ PHÁP"
    assert found["parent_agency"] == "UBND TỈNH LÀO CAI"
    assert found["number_symbol"] == "125/QĐ-STP"
    assert found["date_of_issue"] == "2025-03-05"


def test_page_without_a_head_has_no_zones() -> None:
    page = stacked([written_line("Xin chào các bạn", 240, 1800)])
    assert find_head(page).end == -1
    assert {name: zone(page) for name, zone in ZONES.items()} == dict.fromkeys(ZONES)


@pytest.mark.parametrize(("date", "found"), [("ngày 02 tháng 9 năm 1987", None), (DATE, 7)])
def test_date_below_the_title_of_a_certificate_needs_a_place(date: str, found: int | None) -> None:
    title = ["GIẤY XÁC NHẬN"]
    sheet = document(number=None, date=None, title=title, body=["Ngày sinh", "Nơi sinh", date])
    assert find_head(sheet).date == found


@pytest.mark.parametrize("label", ["Số / No.:", "Số/No.:", "So/Na.:", "Số / No. :"])
def test_number_behind_a_label_of_two_languages(label: str) -> None:
    assert read(document(number=f"{label} 125/QĐ-STP"))["number_symbol"] == "125/QĐ-STP"


def test_label_of_a_number_is_no_agency() -> None:
    sheet = document(agencies=("UBND TỈNH LÀO CAI", "SỞ TƯ PHÁP", "Số CCCD"), number=None)
    assert read(sheet)["issuing_agency"] == "SỞ TƯ PHÁP"


def test_receivers_end_before_a_label_and_before_the_numbers_of_the_body() -> None:
    for line in ("Họ và tên: LÒ VĂN PAO", "1. Người làm đơn"):
        lines = [centred("Kính gửi: Ủy ban nhân dân xã Tả Van", 300), centred(line, 362)]
        assert values(stacked(lines), "application_letter")["recipient"] == "Ủy ban nhân dân xã Tả Van"


def test_receivers_end_with_a_full_stop() -> None:
    lines = [centred("Kính gửi: Ủy ban nhân dân xã Tả Van.", 300), set_line(362, (240, "- Kính mong giúp đỡ"))]
    assert values(stacked(lines), "application_letter")["recipient"] == "Ủy ban nhân dân xã Tả Van"


def test_two_offices_on_one_line_are_parted_by_a_stroke() -> None:
    found = read(document(agencies=("UBND TỈNH LÀO CAI / SỞ TƯ PHÁP",)))
    assert (found["parent_agency"], found["issuing_agency"]) == ("UBND TỈNH LÀO CAI", "SỞ TƯ PHÁP")


def test_the_place_of_a_number_holds_what_a_hand_wrote_there() -> None:
    words = [Word("Số:", Box(100, 100, 140, 130), 0.9), Word("…", Box(150, 100, 200, 130), 0.4, handwritten=True)]
    words.append(Word("/GM-SYT", Box(210, 100, 320, 130), 0.9))
    sheet = Sheet(0, (Line(tuple(words), Box(100, 100, 320, 130)),), Box(0, 0, 1654, 2339))
    place = number_symbol(sheet)
    assert place is not None
    assert place.box.left == 150
    assert place.is_handwritten
    assert normalize("symbol", place.text) == "/GM-SYT"
