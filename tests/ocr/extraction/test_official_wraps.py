"""Official documents whose offices, titles, subjects and receivers wrap, in the words that made papers use."""

from __future__ import annotations

import pytest

from ocr.extraction.sheet import Sheet
from ocr.extraction.signing_titles import is_signing_title, looks_like_name, without_degree, words_of_rank
from ocr.types import Line
from tests.ocr.classify.written_sheet import written_line
from tests.ocr.extraction.set_document import AGENCIES, DATE, LEFT_MIDDLE, MOTTO, RIGHT_MIDDLE, TOP, column, document
from tests.ocr.extraction.set_sheet import MIDDLE, STEP, centred, stacked, values

FOOT = 1400
CLOSE = 40  # from line to line of one title
NUMBER = "Số: 125/QĐ-STP"


def read(sheet: Sheet) -> dict[str, str | None]:
    return values(sheet, "administrative_document")


@pytest.mark.parametrize(
    ("lines", "parent", "issuing"),
    [
        (("BẢO HIỂM XÃ HỘI TỈNH", "NGHỆ AN", "BẢO HIỂM XÃ HỘI CƠ", "SỞ XÃ DIỄN CHÂU"),
         "BẢO HIỂM XÃ HỘI TỈNH NGHỆ AN", "BẢO HIỂM XÃ HỘI CƠ SỞ XÃ DIỄN CHÂU"),
        (("UBND TỈNH ĐẮK LẮK", "BAN CHỈ HUY", "PHÒNG THỦ DÂN SỰ"), "UBND TỈNH ĐẮK LẮK", "BAN CHỈ HUY PHÒNG THỦ DÂN SỰ"),
        (("CÔNG TY ĐIỆN LỰC KON TUM", "ĐIỆN LỰC KHU VỰC 1"), "CÔNG TY ĐIỆN LỰC KON TUM", "ĐIỆN LỰC KHU VỰC 1"),
        (("LIÊN ĐOÀN LAO ĐỘNG", "CÔNG ĐOÀN NGÀNH GIÁO DỤC"), "LIÊN ĐOÀN LAO ĐỘNG", "CÔNG ĐOÀN NGÀNH GIÁO DỤC"),
        (("SỞ CÔNG THƯƠNG", "ĐỘI QUẢN LÝ THỊ", "TRƯỜNG SỐ 3"), "SỞ CÔNG THƯƠNG", "ĐỘI QUẢN LÝ THỊ TRƯỜNG SỐ 3"),
        (("SỞ Y TẾ", "TRUNG TÂM KIỂM", "SOÁT BỆNH TẬT"), "SỞ Y TẾ", "TRUNG TÂM KIỂM SOÁT BỆNH TẬT"),
        (("NGÂN HÀNG CHÍNH SÁCH", "XÃ HỘI", "- CHI NHÁNH TỈNH GIA LAI"),
         None, "NGÂN HÀNG CHÍNH SÁCH XÃ HỘI - CHI NHÁNH TỈNH GIA LAI"),
        (("SỞ KHOA HỌC VÀ CÔNG NGHỆ", "TRUNG TÂM CHUYỂN ĐỔI", "SỐ"),
         "SỞ KHOA HỌC VÀ CÔNG NGHỆ", "TRUNG TÂM CHUYỂN ĐỔI SỐ"),
        (("SỞ TƯ PHÁP TỈNH LÀO CAI", "PHÒNG CÔNG CHỨNG", "SỐ 5 TỈNH LÀO CAI"),
         "SỞ TƯ PHÁP TỈNH LÀO CAI", "PHÒNG CÔNG CHỨNG SỐ 5 TỈNH LÀO CAI"),
        (("BỘ NGOẠI GIAO", "TỔNG LÃNH SỰ QUÁN VIỆT NAM TẠI PA-RI"),
         "BỘ NGOẠI GIAO", "TỔNG LÃNH SỰ QUÁN VIỆT NAM TẠI PA-RI"),
        (("UBND TỈNH QUẢNG NINH", "TY GIÁO DỤC TỈNH QUẢNG NINH"),
         "UBND TỈNH QUẢNG NINH", "TY GIÁO DỤC TỈNH QUẢNG NINH"),
        (("CÔNG AN TỈNH LÀO CAI * PHÒNG HỒ SƠ",), "CÔNG AN TỈNH LÀO CAI", "PHÒNG HỒ SƠ"),
        (("CÔNG AN TỈNH LÀO CAI + PHÒNG HỒ SƠ",), "CÔNG AN TỈNH LÀO CAI", "PHÒNG HỒ SƠ"),
        (("UBND TỈNH LÀO CAI", "SỞ TƯ PHÁP", "PHIẾU LÝ LỊCH TƯ PHÁP SỐ 1"), "UBND TỈNH LÀO CAI", "SỞ TƯ PHÁP"),
    ],
)  # fmt: skip
def test_offices_wrap(lines: tuple[str, ...], parent: str | None, issuing: str) -> None:
    found = read(document(lines, number="Số: 12/QĐ"))
    assert (found.get("parent_agency"), found["issuing_agency"]) == (parent, issuing)


def test_an_office_beside_a_number_at_the_right_goes_on_below_it() -> None:
    left = column(("UBND HUYỆN SÓC SƠN", "BAN CHẤP HÀNH ĐOÀN", "XÃ QUẢNG NGỌC"), LEFT_MIDDLE)
    found = read(stacked(left, column((NUMBER, DATE), RIGHT_MIDDLE), column(("KẾ HOẠCH",), MIDDLE, 700)))
    assert found["issuing_agency"] == "BAN CHẤP HÀNH ĐOÀN XÃ QUẢNG NGỌC"


def test_offices_at_the_right_go_on_below() -> None:
    offices = column(("VIỆN KIỂM SÁT NHÂN", "DÂN TỈNH LÀO CAI", "VIỆN KIỂM SÁT NHÂN", "DÂN KHU VỰC 1"), RIGHT_MIDDLE)
    below = written_line(NUMBER, 200, TOP + 5 * STEP)
    found = read(stacked(column(MOTTO, LEFT_MIDDLE), offices, [below]))
    assert found["parent_agency"] == "VIỆN KIỂM SÁT NHÂN DÂN TỈNH LÀO CAI"
    assert found["issuing_agency"] == "VIỆN KIỂM SÁT NHÂN DÂN KHU VỰC 1"


def test_an_office_that_reaches_the_motto_is_parted_from_it() -> None:
    joined = written_line(f"ỦY BAN NHÂN DÂN THÀNH {MOTTO[0]}", 120, TOP)
    rest = [
        centred("PHỐ HÀ NỘI", TOP + STEP, 120 + joined.words[4].box.right // 2),
        centred(NUMBER, TOP + 3 * STEP, 300),
    ]
    assert read(stacked([joined], rest))["issuing_agency"] == "ỦY BAN NHÂN DÂN THÀNH PHỐ HÀ NỘI"


def test_a_number_parted_from_its_symbol_is_one() -> None:
    number = [*written_line("Số:568", 180, 400).words, *written_line("/GM-SCT", 420, 400).words]
    line = Line(tuple(number), number[0].box.union(number[-1].box))
    assert (
        read(stacked(column(AGENCIES, LEFT_MIDDLE), column(MOTTO, RIGHT_MIDDLE), [line]))["number_symbol"]
        == "568/GM-SCT"
    )


def signed(*titles: str, name: str, step: int = CLOSE) -> Sheet:
    lines = [centred(text, FOOT + step * row, RIGHT_MIDDLE) for row, text in enumerate(titles)]
    return stacked(document().lines, lines, [centred(name, FOOT + step * len(titles) + 200, RIGHT_MIDDLE)])


@pytest.mark.parametrize(
    ("titles", "whole", "authority"),
    [
        (("TUQ. HIỆU TRƯỞNG", "TRƯỞNG PHÒNG TỔ CHỨC - HÀNH", "CHÍNH"),
         "TUQ. HIỆU TRƯỞNG - TRƯỞNG PHÒNG TỔ CHỨC - HÀNH CHÍNH", "TUQ. HIỆU TRƯỞNG"),
        (("PHÓ GIÁM ĐỐC THƯỜNG", "TRỰC"), "PHÓ GIÁM ĐỐC THƯỜNG TRỰC", None),
        (("TL: GIÁM ĐỐC", "CHUYÊN VIÊN CHÍNH"), "TL. GIÁM ĐỐC - CHUYÊN VIÊN CHÍNH", "TL. GIÁM ĐỐC"),
        (("TM. BAN THƯỜNG VỤ", "Q. CHỦ TỊCH"), "TM. BAN THƯỜNG VỤ - Q. CHỦ TỊCH", "TM. BAN THƯỜNG VỤ"),
    ],
)  # fmt: skip
def test_titles_wrap_and_end(titles: tuple[str, ...], whole: str, authority: str | None) -> None:
    found = read(signed(*titles, name="Lò Văn Pao"))
    assert (found["signer_title"], found.get("signing_authority")) == (whole, authority)


@pytest.mark.parametrize("name", ["ThS.Đỗ Quang Lộc", "ThS Đỗ Quang Lộc", "BS.CKI Đỗ Quang Lộc", "Đại úy Đỗ Quang Lộc"])
def test_degrees_and_ranks_are_no_part_of_a_name(name: str) -> None:
    assert read(signed("GIÁM ĐỐC", name=name))["signer_name"] == "Đỗ Quang Lộc"
    assert without_degree("Đỗ") == "Đỗ"
    assert words_of_rank("Đỗ Quang Lộc") == 0


def test_a_name_that_sounds_like_a_title_is_a_name() -> None:
    assert looks_like_name("Trương Công Hậu")
    assert not is_signing_title("Trương Công Hậu")
    assert is_signing_title("Trưởng Công an")
    assert is_signing_title("TRUONG CONG AN")
    found = read(signed("KT. TRƯỞNG PHÒNG", "PHÓ TRƯỞNG PHÒNG", name="Trương Công Hậu"))
    assert (found["signer_title"], found["signer_name"]) == ("KT. TRƯỞNG PHÒNG - PHÓ TRƯỞNG PHÒNG", "Trương Công Hậu")


def subject_of(*lines: Line, kind: str = "KẾ HOẠCH") -> str | None:
    return read(stacked(document(title=(), body=()).lines, [centred(kind, 480)], lines))["subject"]


def test_the_first_line_of_the_body_is_no_subject() -> None:
    body = written_line(
        "Trên cơ sở đề xuất của bộ phận chuyên môn tại Tờ trình số 817, Sở Tư pháp triển khai,", 200, 600
    )
    further = written_line(
        "thực hiện các nội dung sau: chuẩn bị hội trường, tài liệu, phương tiện và mời đại biểu dự.", 120, 640
    )
    assert subject_of(centred("Rà soát quy trình nội bộ giải quyết thủ tục hành chính", 530), body, further) == (
        "Rà soát quy trình nội bộ giải quyết thủ tục hành chính"
    )


@pytest.mark.parametrize("below", ["Cần Thơ, ngày 19 tháng 02 năm 2026", "Điện:", "SỐ: 3636/QĐ-VPĐK"])
def test_a_subject_ends_before_what_is_no_text(below: str) -> None:
    assert subject_of(centred("Triển khai đánh số nhà", 530), centred(below, 580)) == "Triển khai đánh số nhà"


def test_a_subject_goes_on_with_a_number_and_in_capitals() -> None:
    assert subject_of(centred("Về việc cung cấp thông tin khu dân cư", 530), centred("số 7", 570)) == (
        "Về việc cung cấp thông tin khu dân cư số 7"
    )
    assert subject_of(centred("VỀ VIỆC PHÂN CÔNG TRỰC TẾT", 530), centred("NGUYÊN ĐÁN", 570)) == (
        "VỀ VIỆC PHÂN CÔNG TRỰC TẾT NGUYÊN ĐÁN"
    )


@pytest.mark.parametrize("mark", ["V/v", "v/v"])
def test_the_mark_of_a_subject_keeps_its_case(mark: str) -> None:
    head = document(title=(), body=()).lines
    lines = [
        written_line(f"{mark} đăng ký nhu cầu sử dụng chữ ký số chuyên", 400, 480),
        centred("dùng công vụ", 520, 770),
    ]
    assert read(stacked(head, lines))["subject"] == f"{mark} đăng ký nhu cầu sử dụng chữ ký số chuyên dùng công vụ"


@pytest.mark.parametrize("sign", ["-", "+", "•"])
def test_lists_of_receivers_keep_their_signs(sign: str) -> None:
    lines = [
        written_line(f"Kính gửi: {sign} Hội Liên hiệp Phụ nữ;", 240, 700),
        written_line(f"{sign} Ban Giám hiệu.", 410, 762),
    ]
    assert read(stacked(document(title=(), body=()).lines, lines))["recipients_to"] == (
        f"{sign} Hội Liên hiệp Phụ nữ; {sign} Ban Giám hiệu."
    )


def test_a_greeting_may_say_more_before_its_colon() -> None:
    lines = [written_line("Kính gửi quý cơ quan: Sở Tài chính.", 240, 700)]
    assert read(stacked(document(title=(), body=()).lines, lines))["recipients_to"] == "Sở Tài chính."


def test_minutes_are_dated_by_the_meeting() -> None:
    body = ("Hôm nay, vào hồi 12 giờ 30 phút, ngày 04 tháng 05 năm 2017, tại hội trường",)
    found = read(document(date=None, title=("BIÊN BẢN",), body=body))
    assert found["date_of_issue"] == "2017-05-04"
