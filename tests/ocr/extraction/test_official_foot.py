"""The foot of an official document, and to whom a letter goes: addressees, authority, title, name, date."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pytest

from ocr.extraction.extract import find_fields
from ocr.extraction.judge import judge
from ocr.extraction.readings import Candidate
from ocr.extraction.sheet import Sheet
from ocr.extraction.signing_titles import looks_like_name, plain_title, with_authority
from ocr.types import Line
from tests.ocr.classify.written_sheet import written_line
from tests.ocr.extraction.set_document import DECISION, RIGHT_MIDDLE, TODAY, column, document
from tests.ocr.extraction.set_sheet import (
    MIDDLE,
    STEP,
    centred,
    known_template,
    read_unsurely,
    set_line,
    stacked,
    values,
)

FOOT = 1200
NAME = "Lò Văn Pao"


def signed(
    *titles: str, name: str | None = NAME, left: Sequence[str] = ("Nơi nhận:", "- Như Điều 3;", "- Lưu: VT.")
) -> Sheet:
    lines: list[Line] = [written_line(text, 200, FOOT + STEP * row) for row, text in enumerate(left)]
    lines += column(titles, RIGHT_MIDDLE, FOOT)
    if name:
        lines.append(centred(name, FOOT + STEP * (len(titles) + 3), RIGHT_MIDDLE))
    return stacked(document().lines, lines)


def read(sheet: Sheet) -> dict[str, str | None]:
    return values(sheet, "administrative_document")


def findings(sheet: Sheet) -> list[str]:
    found = find_fields([sheet], known_template("administrative_document"))
    return [finding.code for finding in judge([Candidate(each) for each in found], {}, today=TODAY)[1]]


@pytest.mark.parametrize(
    ("titles", "authority", "title"),
    [
        (["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"], "TM. ỦY BAN NHÂN DÂN", "TM. ỦY BAN NHÂN DÂN - CHỦ TỊCH"),
        (["KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"], "KT. GIÁM ĐỐC", "KT. GIÁM ĐỐC - PHÓ GIÁM ĐỐC"),
        (["TL. CHỦ TỊCH", "CHÁNH VĂN PHÒNG"], "TL. CHỦ TỊCH", "TL. CHỦ TỊCH - CHÁNH VĂN PHÒNG"),
        (["TUQ. GIÁM ĐỐC", "TRƯỞNG PHÒNG"], "TUQ. GIÁM ĐỐC", "TUQ. GIÁM ĐỐC - TRƯỞNG PHÒNG"),
        (
            ["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"],
            "TM. ỦY BAN NHÂN DÂN - KT. CHỦ TỊCH",
            "TM. ỦY BAN NHÂN DÂN - KT. CHỦ TỊCH - PHÓ CHỦ TỊCH",
        ),
        (["GIÁM ĐỐC"], None, "GIÁM ĐỐC"),
    ],
)
def test_authority_and_title(titles: list[str], authority: str | None, title: str) -> None:
    found = read(signed(*titles))
    assert (found.get("signing_authority"), found["signer_title"], found["signer_name"]) == (authority, title, NAME)


def test_signature_over_an_empty_place_has_no_name() -> None:
    found = read(signed("GIÁM ĐỐC", name=None))
    assert found["signer_title"] == "GIÁM ĐỐC"
    assert "signer_name" not in found


def untitled(*above: tuple[str, float], name: str = NAME) -> Sheet:
    """A document whose title was lost: the name below white, or below lines read with the confidence told."""
    lines = [
        read_unsurely(centred(text, FOOT + STEP * (2 + row), RIGHT_MIDDLE), confidence)
        for row, (text, confidence) in enumerate(above)
    ]
    return stacked(document().lines, lines, [centred(name, FOOT + STEP * (2 + len(above)), RIGHT_MIDDLE)])


@pytest.mark.parametrize("above", [(), (("PHO KẾ HOAC", 0.3),)])
def test_name_below_white_signs_though_its_title_was_lost_under_a_seal(above: tuple[tuple[str, float], ...]) -> None:
    found = find_fields([untitled(*above)], known_template("administrative_document"))
    name = next(each for each in found if each.rule.key == "signer_name")
    assert name.value == NAME
    assert name.place.label_score < 100.0  # less sure than below a title


@pytest.mark.parametrize("name", ["KẾ HOẠCH", "Trưởng Phòng", "TRƯƠNG PHONG"])
def test_words_of_a_seal_or_a_title_are_no_name(name: str) -> None:
    assert "signer_name" not in read(untitled(name=name))


def test_name_close_below_other_print_signs_nothing() -> None:
    assert "signer_name" not in read(untitled(("Thống nhất ghi nhận ý kiến", 0.95)))


def test_name_above_text_that_runs_across_the_page_signs_nothing() -> None:
    body = written_line(
        "Thực hiện Kế hoạch số 12 của Ủy ban nhân dân tỉnh về chuyển đổi số năm 2026", 200, FOOT + 9 * STEP
    )
    assert "signer_name" not in read(stacked(untitled().lines, [body]))


def test_name_comes_before_the_words_of_a_seal() -> None:
    sheet = stacked(signed("TRƯỞNG PHÒNG", name=None).lines, [centred("KINH TÍ", FOOT + 2 * STEP, RIGHT_MIDDLE)])
    named = stacked(sheet.lines, [centred(NAME, FOOT + 4 * STEP, RIGHT_MIDDLE)])
    assert read(named)["signer_name"] == NAME


def test_office_that_decides_is_no_title_of_the_signer() -> None:
    deciding = centred("GIÁM ĐỐC SỞ NỘI VỤ", 800, RIGHT_MIDDLE - 150)
    first = stacked(document().lines, [deciding])
    second = replace(signed("TUQ. GIÁM ĐỐC", "CHÁNH VĂN PHÒNG"), part=1)
    found = find_fields([first, second], known_template("administrative_document"))
    titles = [each.value for each in found if each.rule.key == "signer_title"]
    assert titles == ["TUQ. GIÁM ĐỐC - CHÁNH VĂN PHÒNG"]


@pytest.mark.parametrize("titles", [["TM. ỦY BAN NHÂN DÂN"], ["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH"]])
def test_title_that_must_go_on_is_not_told_without_its_end(titles: list[str]) -> None:
    found = {each.rule.key: each for each in find_fields([signed(*titles)], known_template("administrative_document"))}
    assert "signer_title" not in found
    assert found["signing_authority"].place.label_score < 100.0


def test_foot_at_the_top_of_a_later_page_is_found() -> None:
    lines = [*column(["KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"], RIGHT_MIDDLE, 150), centred(NAME, 150 + 5 * STEP, RIGHT_MIDDLE)]
    sheets = [document(), replace(stacked(lines), part=1)]
    found = find_fields(sheets, known_template("administrative_document"))
    assert [each.value for each in found if each.rule.key == "signer_title"] == ["KT. GIÁM ĐỐC - PHÓ GIÁM ĐỐC"]


@pytest.mark.parametrize(
    ("read_as", "printed"),
    [
        ("KT. CHU TỊCH", "KT. CHỦ TỊCH"),
        ("KT.GIÁM ĐÔC", "KT. GIÁM ĐỐC"),
        ("'HÓ CHỦ TỊCH", "PHÓ CHỦ TỊCH"),
        ("TM. ỦY BAN NHAN DÂN", "TM. ỦY BAN NHÂN DÂN"),
        ("CHỦ TỊCH", "CHỦ TỊCH"),
        ("Công chức tư phap", "Công chức tư phap"),
        ("TỔNG THƯ KÝ", "TỔNG THƯ KÝ"),
    ],
)
def test_known_titles_get_their_marks_back(read_as: str, printed: str) -> None:
    assert plain_title(read_as) == printed


def test_deputy_who_signs_for_nobody_is_told() -> None:
    assert findings(signed("PHÓ GIÁM ĐỐC")) == ["deputy_without_chief"]
    assert findings(signed("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC")) == []


@pytest.mark.parametrize("title", ["KÍGIÁM ĐỐC", "K.GIÁM ĐỐC", "KTGIÁM ĐỐC"])
def test_authority_that_was_written_close_before_a_title_is_known(title: str) -> None:
    assert read(signed(title, "PHÓ GIÁM ĐỐC"))["signer_title"] == "KT. GIÁM ĐỐC - PHÓ GIÁM ĐỐC"


@pytest.mark.parametrize("text", ["KHGIÁM ĐỐC", "KÝ TÊN", "KÍNH GỬI", "GIÁM ĐỐC", "KỶ LUẬT"])
def test_what_is_no_authority_before_a_title_stays(text: str) -> None:
    assert with_authority(text) == text


def test_title_on_one_line_with_the_recipients() -> None:
    rows = [
        set_line(FOOT, (200, "Nơi nhận:"), (1010, "KT. GIÁM ĐỐC")),
        set_line(FOOT + STEP, (200, "- Như Điều 3;"), (1000, "PHÓ GIÁM ĐỐC")),
        centred(NAME, FOOT + 5 * STEP, 1110),
    ]
    found = read(stacked(document().lines, rows))
    assert (found["signer_title"], found["signer_name"]) == ("KT. GIÁM ĐỐC - PHÓ GIÁM ĐỐC", NAME)


def test_sentence_in_the_right_half_is_no_title() -> None:
    sentence = [written_line("Giám đốc và các ông bà có tên trên chịu trách nhiệm thi", 620, FOOT - STEP)]
    assert read(stacked(signed("GIÁM ĐỐC").lines, sentence))["signer_title"] == "GIÁM ĐỐC"


@pytest.mark.parametrize("text", ["Lò Văn Pao", "VÀNG THỊ XÚA", "Ths. Lò Văn Pao", "H'Mai Niê", "Nguyễn Thị Thu Hà"])
def test_names(text: str) -> None:
    assert looks_like_name(text)


@pytest.mark.parametrize(
    "text",
    ["Lò", "Lò văn Pao", "Phòng 12 Tầng 3", "PHÓ GIÁM ĐỐC", "Ký tên, đóng dấu", "Một Hai Ba Bốn Năm Sáu Bảy", "—"],
)
def test_other_lines_are_no_names(text: str) -> None:
    assert not looks_like_name(text)


def addressed(
    *rows: tuple[int, str], body: str = "Phòng Tư pháp đề nghị các đơn vị báo cáo kết quả thực hiện."
) -> Sheet:
    top = 600
    lines = [written_line(text, left, top + 52 * row) for row, (left, text) in enumerate(rows)]
    below = top + 52 * len(rows) + 90
    return stacked(
        document(title=()).lines[:-1],
        lines,
        [written_line(body, 200, below), written_line("gửi trước ngày 30 tháng 6 để tổng hợp.", 200, below + STEP)],
    )


@pytest.mark.parametrize(
    ("rows", "recipients"),
    [
        ([(400, "Kính gửi: Ủy ban nhân dân xã Bát Xát.")], "Ủy ban nhân dân xã Bát Xát."),
        ([(400, "Kính gửi : Ủy ban nhân dân xã Bát Xát.")], "Ủy ban nhân dân xã Bát Xát."),
        (
            [(400, "Kính gửi: Ủy ban nhân dân các xã, phường,"), (600, "thị trấn trên địa bàn huyện")],
            "Ủy ban nhân dân các xã, phường, thị trấn trên địa bàn huyện",
        ),
        (
            [(400, "Kính gửi:"), (560, "- Sở Tư pháp;"), (560, "- Sở Nội vụ.")],
            "- Sở Tư pháp; - Sở Nội vụ.",
        ),
        (
            [(400, "Kính gửi:"), (560, "- Sở Tư pháp"), (560, "- Sở Nội vụ")],
            "Sở Tư pháp; Sở Nội vụ",
        ),
    ],
)
def test_addressees(rows: list[tuple[int, str]], recipients: str) -> None:
    assert read(addressed(*rows))["recipients_to"] == recipients


def test_letter_to_nobody() -> None:
    assert "recipients_to" not in read(document())
    assert "recipients_to" not in read(stacked([written_line("Kính gửi:", 400, 600)]))


def test_body_below_is_no_addressee() -> None:
    sheet = addressed((400, "Kính gửi: Ủy ban nhân dân xã Bát Xát"))
    assert read(sheet)["recipients_to"] == "Ủy ban nhân dân xã Bát Xát"


LETTER = [
    "Kính gửi: Ủy ban nhân dân xã Bát Xát",
    "Tôi tên là: LÒ VĂN PAO",
    "Sinh ngày: 14/02/1985",
    "CCCD số: 010085005678",
    "Nơi cư trú: Bản Vược, xã Bát Xát, tỉnh Lào Cai",
    "Nội dung đề nghị: xác nhận nơi cư trú",
]


def application(*foot: str, title: Sequence[str] = ("ĐƠN ĐỀ NGHỊ", "Xác nhận nơi cư trú")) -> Sheet:
    body = [written_line(text, 200, 520 + STEP * row) for row, text in enumerate(LETTER)]
    return stacked(column(title, MIDDLE, 300), body, column(foot, RIGHT_MIDDLE, FOOT))


def test_letter_of_a_citizen() -> None:
    found = values(application("Bát Xát, ngày 05 tháng 3 năm 2025", "NGƯỜI LÀM ĐƠN", NAME), "application_letter")
    assert found["recipient"] == "Ủy ban nhân dân xã Bát Xát"
    assert found["applicant_name"] == "LÒ VĂN PAO"
    assert found["applicant_birth_date"] == "1985-02-14"
    assert found["applicant_id_number"] == "010085005678"
    assert found["applicant_residence"] == "Bản Vược, xã Bát Xát, tỉnh Lào Cai"
    assert found["request"] == "xác nhận nơi cư trú"
    assert found["date_of_issue"] == "2025-03-05"


def test_letter_without_a_date() -> None:
    assert "date_of_issue" not in values(application("NGƯỜI LÀM ĐƠN", NAME), "application_letter")


def test_title_of_a_letter_goes_on_below() -> None:
    assert values(application(), "application_letter")["title"] == "ĐƠN ĐỀ NGHỊ Xác nhận nơi cư trú"


def test_title_ends_before_the_addressees() -> None:
    sheet = stacked([centred("ĐƠN ĐỀ NGHỊ", 300), centred("Kính gửi: Ủy ban nhân dân xã", 300 + 52)])
    assert values(sheet, "application_letter")["title"] == "ĐƠN ĐỀ NGHỊ"


def test_paper_without_its_title_has_none() -> None:
    assert "title" not in values(application(title=()), "application_letter")


def test_document_of_a_made_up_head_and_foot_reads_whole() -> None:
    found = read(signed("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"))
    assert found == {
        "parent_agency": "UBND TỈNH LÀO CAI",
        "issuing_agency": "SỞ TƯ PHÁP",
        "number_symbol": "125/QĐ-STP",
        "place_of_issue": "Bát Xát",
        "date_of_issue": "2025-03-05",
        "document_kind": "quyết định",
        "subject": DECISION[1],
        "signing_authority": "KT. GIÁM ĐỐC",
        "signer_title": "KT. GIÁM ĐỐC - PHÓ GIÁM ĐỐC",
        "signer_name": NAME,
    }


def test_name_whose_beginning_a_seal_covers_is_found_as_wide_as_it_must_be() -> None:
    lines = signed("KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", name=None).lines
    name = written_line("-zng Văn Pao", 0, 0)
    top = FOOT + 6 * STEP
    shifted = written_line("-zng Văn Pao", RIGHT_MIDDLE - name.box.width // 2 + 30, top)
    found = find_fields([stacked(lines, [shifted])], known_template("administrative_document"))
    place = next(each.place for each in found if each.rule.key == "signer_name")
    assert place.text == "-zng Văn Pao"
    assert place.box.left == shifted.box.left - 60


def test_word_made_of_a_seal_is_no_part_of_the_name() -> None:
    lines = signed("CHỦ TỊCH", name=None).lines
    name = centred("Lò Văn Pao", FOOT + 5 * STEP, RIGHT_MIDDLE)
    speck = written_line("ii", name.box.left - 60, FOOT + 5 * STEP)
    whole = replace(name, words=(*speck.words, *name.words), box=speck.box.union(name.box))
    assert read(stacked(lines, [whole]))["signer_name"] == NAME


def test_office_may_sign_at_the_left_where_nobody_does_at_the_right() -> None:
    titles = column(["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"], MIDDLE // 2, FOOT)
    name = centred(NAME, FOOT + 6 * STEP, MIDDLE // 2)
    assert read(stacked(document().lines, titles, [name]))["signer_name"] == NAME
