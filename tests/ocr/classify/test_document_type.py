"""Which type of paper a page is: by title, labels, layout and codes together, in several wordings."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

import pytest

from ocr.classify.document_type import OTHER, guess_document_type
from ocr.extraction.sheet import Sheet
from ocr.extraction.template import load_templates
from ocr.types import Box, Code, CodeKind, TypeGuess
from tests.dossiers.mrz_lines import td1_lines
from tests.ocr.classify.written_papers import BIRTH, NEW_CARD, OLD_CARD, PAPERS, STATE
from tests.ocr.classify.written_sheet import written_line, written_sheet

OTHERS = {
    "confirmation of residence": (
        *STATE,
        "XÁC NHẬN THÔNG TIN VỀ CƯ TRÚ",
        "1. Họ, chữ đệm và tên: LÒ VĂN PAO",
        "Nơi thường trú: Bản Vược, xã Bát Xát",
        "Họ, chữ đệm và tên chủ hộ: VÀNG THỊ XÚA",
        "Quan hệ với chủ hộ: Chồng",
        "Thông tin các thành viên khác trong hộ gia đình",
    ),
    "extract of a map": (
        *STATE,
        "TRÍCH LỤC BẢN ĐỒ ĐỊA CHÍNH",
        "1. Thửa đất số: 12; tờ bản đồ số: 5",
        "2. Mục đích sử dụng: Đất ở",
        "Sơ đồ thửa đất, tài sản gắn liền với đất",
    ),
    "contract about land": (
        *STATE,
        "HỢP ĐỒNG CHUYỂN NHƯỢNG QUYỀN SỬ DỤNG ĐẤT",
        "Thửa đất số: 12, tờ bản đồ số: 5",
        "Hình thức sử dụng: riêng; Mục đích sử dụng: Đất ở",
        "Thời hạn sử dụng: Lâu dài; Nguồn gốc sử dụng: Nhà nước giao đất",
        "Giấy chứng nhận quyền sử dụng đất số BK 123456",
    ),
    "nothing": (),
    "letter": ("Em chào chị,", "Chị xem giúp em lịch tuần sau.", "Cảm ơn chị nhiều."),
    "invoice": ("HÓA ĐƠN BÁN HÀNG", "Khách hàng: Lò Thị May", "Cộng tiền hàng: 350.000", "Thuế: 35.000"),
    "notice of death": (*STATE, "GIẤY BÁO TỬ", "Họ và tên: LÒ VĂN PAO", "Nguyên nhân: bệnh già"),
    "declaration of tax": (
        *STATE,
        "TỜ KHAI THUẾ SỬ DỤNG ĐẤT PHI NÔNG NGHIỆP",
        "Kính gửi: Chi cục Thuế",
        "Tôi cam đoan",
    ),
}
QR = Code(CodeKind.QR, "010190001234||Lò Thị May|01021990|Nữ|Bản Vược, Bát Xát, Lào Cai|05052021", Box(0, 0, 9, 9))
ZONE = "\n".join(
    td1_lines("010190001234", "Lò Thị May", date(1990, 2, 1), female=True, expires=date(2030, 2, 1)),
)
MRZ = Code(CodeKind.MRZ, ZONE, Box(0, 0, 9, 9))
BACKS = {"citizen_id_card": OLD_CARD[1], "identity_card": NEW_CARD[1]}


def guess(sheet: Sheet, codes: Sequence[Code] = ()) -> TypeGuess:
    return guess_document_type(sheet, codes, load_templates())


@pytest.mark.parametrize(
    ("document_type", "number"), [(name, number) for name, sheets in PAPERS.items() for number in range(len(sheets))]
)
def test_each_wording_is_known(document_type: str, number: int) -> None:
    sheet = PAPERS[document_type][number]
    found = guess(sheet, [MRZ] if sheet in BACKS.values() else [])
    assert found.document_type == document_type
    assert 0.5 < found.confidence <= 1
    assert found.evidence


def test_every_type_that_can_be_read_is_tried() -> None:
    assert set(PAPERS) == {template.document_type for template in load_templates()}


@pytest.mark.parametrize(
    "title",
    [
        "ĐƠN ĐỀ NGHỊ CẤP GIẤY PHÉP XÂY DỰNG",
        "ĐƠN XIN CẤP BẢN SAO TRÍCH LỤC KHAI TỬ",
        "ĐƠN ĐỀ NGHỊ CẤP LẠI GIẤY CHỨNG SINH",
        "ĐƠN ĐỀ NGHỊ CHỨNG THỰC GIẤY ỦY QUYỀN",
        "ĐƠN ĐỀ NGHỊ CẤP GIẤY CHỨNG NHẬN QUYỀN SỬ DỤNG ĐẤT",
        "ĐƠN ĐĂNG KÝ BIẾN ĐỘNG ĐẤT ĐAI, TÀI SẢN GẮN LIỀN VỚI ĐẤT",
        "ĐƠN XIN TÁCH SỔ HỘ KHẨU",
    ],
)
def test_letter_that_asks_for_a_paper_is_a_letter(title: str) -> None:
    lines = [title, "Kính gửi: Ủy ban nhân dân xã Bát Xát", "Tôi tên là: LÒ VĂN PAO", "Nơi cư trú: Bát Xát",
             "Kính đề nghị quý cơ quan xem xét.", "Người làm đơn"]  # fmt: skip

    assert guess(written_sheet((), STATE, lines)).document_type == "application_letter"


def test_certification_on_a_paper_of_no_known_type_is_what_the_page_is() -> None:
    page = written_sheet(
        body=(
            "BẢN VẼ HOÀN CÔNG",
            "Nhà ở riêng lẻ",
            "Chứng thực bản sao đúng với bản chính",
            "Số chứng thực: 1250 Quyển số: 01/2024-SCT/BS",
        )
    )
    assert guess(page).document_type == "certification_page"


def test_paper_set_out_and_worded_as_no_template_knows_it_is_told_by_its_words() -> None:
    page = written_sheet(
        body=(
            "Số bộ 112, tờ 9, quyển 2",
            "Ông Lò Văn Pao và bà Vàng Thị Xúa đã được ghi nhận là vợ chồng",
            "Bên chồng: sinh năm 1990, dân tộc Dao, quốc tịch Việt Nam",
            "Bên vợ: sinh năm 1992, dân tộc Mông, quốc tịch Việt Nam",
            "Kết hôn lần đầu; ngày kết hôn 12/03/2015",
            "Nơi đăng ký kết hôn: xã Bát Xát, huyện Bát Xát, tỉnh Lào Cai",
        )
    )
    found = guess(page)
    assert found.document_type == "marriage_certificate"
    assert found.confidence > 0.5


@pytest.mark.parametrize("name", OTHERS)
def test_papers_of_no_known_type_are_other(name: str) -> None:
    found = guess(written_sheet(body=OTHERS[name]))
    assert found.document_type == OTHER
    assert 0.5 <= found.confidence <= 1


def test_without_templates_everything_is_other() -> None:
    assert guess_document_type(BIRTH[0], (), ()).document_type == OTHER


def test_title_in_small_letters_inside_a_sentence_is_no_title() -> None:
    sheet = written_sheet(body=["Tôi đã nộp bản sao giấy khai sinh của con tôi cho nhà trường vào tuần trước."])
    assert guess(sheet).document_type == OTHER


def test_title_at_the_foot_is_no_title() -> None:
    sheet = written_sheet(body=[*["Nội dung cuộc họp được ghi lại như sau"] * 28, "GIẤY KHAI SINH"])
    assert guess(sheet).document_type == OTHER


def test_code_of_a_card_speaks_for_a_card() -> None:
    worn = written_sheet(body=["CĂN CUOC CONG DAN", "LÒ THỊ MAY"])
    plain, with_code = guess(worn), guess(worn, [QR])
    assert with_code.document_type == "citizen_id_card"
    assert with_code.confidence > plain.confidence
    assert "code" in with_code.evidence


def test_code_of_another_kind_says_nothing() -> None:
    shop = Code(CodeKind.QR, "https://example.vn/hoa-don/123", Box(0, 0, 9, 9))
    assert guess(written_sheet(body=OTHERS["invoice"]), [shop]).document_type == OTHER


def test_title_that_a_seal_parts_in_two_is_one() -> None:
    sheet = written_sheet((), STATE, ["Dân tộc: Mông", "Quốc tịch: Việt Nam"])
    one, between = written_line("GIẤY XÁC N", 300, 400), written_line("HỌ TÊN: A KRUÔT", 300, 500)
    parted = (one, between, written_line("ẬN TÌNH TRẠNG HÔN NHÂN", 500, 402))
    far = (one, between, written_line("ẬN TÌNH TRẠNG HÔN NHÂN", 900, 402))
    guesses = [
        guess_document_type(replace(sheet, lines=(*sheet.lines, *lines)), (), load_templates())
        for lines in (parted, far)
    ]
    assert "title" in guesses[0].evidence
    assert "title" not in guesses[1].evidence
