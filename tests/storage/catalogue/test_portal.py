"""Rows of the national portal, cut down to the traps that the real text sets."""

from __future__ import annotations

import gzip
import json
import unicodedata
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storage.catalogue.entries import Channel, DoubtKind, ProcedureEntry
from storage.catalogue.portal import parse_procedure, read_portal
from storage.errors import CatalogueUnreadable, RowRefused

HEAD = "Tên giấy tờMẫu đơn, tờ khaiSố lượng"
CHANNELS = "Hình thức nộpThời gianPhí, lệ phíMô tả"


def row(components: str, **changes: str) -> dict[str, str]:
    made = {
        "ma_thu_tuc": "1.999001",
        "ten_thu_tuc": "Cấp giấy phép thử",
        "so_quyet_dinh": "1/QĐ-BTP",
        "cap_thuc_hien": "Cấp xã",
        "linh_vuc": "Hộ tịch",
        "doi_tuong_thuc_hien": "Công dân Việt Nam",
        "co_quan_thuc_hien": "Không có thông tin",
        "cach_thuc_thuc_hien": f"{CHANNELS}Trực tiếp3 Ngày làm việcMiễn phí",
        "thanh_phan_ho_so": components,
        "ket_qua_xu_ly": "Giấy phépMã: KQ.G15.000031Từ khóaKhông có thông tinMô tảKhông có thông tin",
    }
    return made | changes


def doubts(entry: ProcedureEntry) -> list[tuple[DoubtKind, int | None]]:
    return [(doubt.kind, doubt.row_no) for doubt in entry.doubts]


def test_row_is_read_as_a_whole() -> None:
    entry = parse_procedure(
        row(f"--{HEAD}- Đơn đề nghị theo mẫu;Mẫu số 1.docx1 bản chính- Bản sao Giấy khai sinh.0 bản chính,2 bản sao")
    )

    application, certificate = entry.components
    assert (application.position, application.name, application.form_file) == (
        1,
        "Đơn đề nghị theo mẫu",
        "Mẫu số 1.docx",
    )
    assert (application.originals, application.copies, application.document_type) == (1, 0, "application_letter")
    assert (certificate.name, certificate.originals, certificate.copies) == ("Bản sao Giấy khai sinh.", 0, 2)
    assert certificate.document_type == "birth_certificate"
    assert (entry.result_code, entry.result_name) == ("KQ.G15.000031", "Giấy phép")
    assert (entry.agency, entry.notes, entry.doubts) == ("", (), ())


def test_rows_without_copies_are_notes() -> None:
    entry = parse_procedure(row(f"--{HEAD}Hồ sơ gồm:0 bản chínhĐơn xin cấp1 bản chínhLưu ý chung0 bản chính,0 bản sao"))

    assert [component.name for component in entry.components] == ["Đơn xin cấp"]
    assert entry.notes == ("Hồ sơ gồm:", "Lưu ý chung")


def test_headings_become_the_case_of_their_table() -> None:
    entry = parse_procedure(
        row(
            f"* Trường hợp cấp mới:{HEAD}Bản vẽ1 bản chính* Trường hợp cấp lại {HEAD}Bản khai1 bản chính"
            f"--{HEAD}Ảnh1 bản chính"
        )
    )

    assert [component.case for component in entry.components] == ["Trường hợp cấp mới:", "Trường hợp cấp lại", None]


def test_invisible_characters_and_decomposed_letters_are_gone() -> None:
    entry = parse_procedure(row(unicodedata.normalize("NFD", f"--{HEAD}Đơn đăng k\u200eý1 bản chính")))

    assert entry.components[0].name == "Đơn đăng ký"


def test_what_was_not_understood_is_reported_by_row() -> None:
    entry = parse_procedure(
        row(
            f"--{HEAD}Bản vẽ1 bản chính1 bản chínhpháp luật Việt Nam 21 bản chính,1 bản saoHồ sơ phải có thêm:"
            "1 bản chínhCòn lại gì đó",
            ket_qua_xu_ly="Quyết địnhMã: KQ.G01.00271Từ khóaKhông có thông tin",
            cach_thuc_thuc_hien="",
        )
    )

    assert doubts(entry) == [
        (DoubtKind.COMPONENT_WITHOUT_NAME, 2),
        (DoubtKind.COUNT_UNCLEAR, 3),
        (DoubtKind.HEADING_WITH_COUNT, 4),
        (DoubtKind.TEXT_AFTER_TABLE, None),
        (DoubtKind.RESULT_CODE_UNREAD, None),
        (DoubtKind.CHANNELS_UNREAD, None),
    ]
    assert entry.result_code is None
    assert "Còn lại gì đó" in entry.notes


def test_text_without_a_table_is_kept_as_a_note() -> None:
    entry = parse_procedure(row("nộp hồ sơ cho cơ quan BHXH.\nBước 2. Nhận kết quả."))

    assert (entry.components, entry.notes) == ((), ("nộp hồ sơ cho cơ quan BHXH. Bước 2. Nhận kết quả.",))
    assert doubts(entry) == [(DoubtKind.COMPONENTS_UNREAD, None)]


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"ma_thu_tuc": ""}, "code_missing"),
        ({"ma_thu_tuc": "KQ.G15.000031"}, "code_malformed"),
        ({"ten_thu_tuc": "\u200b "}, "name_missing"),
        ({"thanh_phan_ho_so": " "}, "components_missing"),
    ],
)
def test_rows_that_say_nothing_are_refused(changes: dict[str, str], reason: str) -> None:
    with pytest.raises(RowRefused) as refused:
        parse_procedure(row(f"--{HEAD}Đơn1 bản chính") | changes)

    assert refused.value.reason == reason


def test_row_of_another_table_is_refused() -> None:
    with pytest.raises(RowRefused) as refused:
        parse_procedure({"ma_thu_tuc": "1.999001", "name": "x"})

    assert refused.value.reason == "keys_missing"


def test_channels_keep_what_the_portal_prints() -> None:
    entry = parse_procedure(
        row(
            f"--{HEAD}Đơn1 bản chính",
            cach_thuc_thuc_hien=f"{CHANNELS}Trực tuyến1Miễn phíDịch vụ bưu chính6 ThángKhông có thông tinGửi hồ sơ"
            "Trực tiếp5 Ngày50,000 Việt Nam Đồng( - Cấp lại (50%): 25.000)Trực tiếp tại trụ sở",
        )
    )

    online, post, direct = entry.channels
    assert (online.channel, online.duration, online.working_days, online.calendar_days) == (
        Channel.ONLINE,
        "1",
        None,
        None,
    )
    assert (post.channel, post.duration, post.months, post.fee) == (Channel.POST, "6 Tháng", 6, "")
    assert (direct.calendar_days, direct.fee) == (5, "50,000 Việt Nam Đồng( - Cấp lại (50%): 25.000)")


def test_file_yields_rows_in_order_and_refuses_what_it_must(tmp_path: Path) -> None:
    good = json.dumps(row(f"--{HEAD}Đơn1 bản chính"), ensure_ascii=False)
    path = tmp_path / "procedures.jsonl.gz"
    with gzip.open(path, "wt", encoding="utf-8") as file:
        file.write(f"{good}\n\nnot json\n[1]\n{good}\n")

    outcomes = list(read_portal(path))

    reasons = [(number, each.reason) for number, each in outcomes if isinstance(each, RowRefused)]
    assert isinstance(outcomes[0][1], ProcedureEntry)
    assert reasons == [(2, "not_an_object"), (3, "not_an_object"), (4, "code_twice")]


@pytest.mark.parametrize("content", [b"\x1f\x8b broken", b"\xff\xfe\xff"])
def test_broken_files_are_told_as_such(tmp_path: Path, content: bytes) -> None:
    for name in ("procedures.jsonl.gz", "procedures.jsonl"):
        path = tmp_path / name
        path.write_bytes(content)
        if name.endswith(".jsonl") and content.startswith(b"\x1f"):
            continue  # readable as text of one line that is no object
        with pytest.raises(CatalogueUnreadable):
            list(read_portal(path))


def test_missing_file_is_told_as_such(tmp_path: Path) -> None:
    with pytest.raises(CatalogueUnreadable):
        list(read_portal(tmp_path / "none.jsonl"))


PIECES = st.sampled_from(
    [
        *(
            HEAD,
            "1 bản chính",
            "0 bản chính,1 bản sao",
            "181 bản chính",
            "Mẫu số 18",
            ".docx",
            "Đơn đề nghị",
            "--",
            "* ",
        ),
        *("(nếu có)", "Trường hợp ", "một trong các giấy tờ sau:", "hoặc ", "CSDLQGVDC", "không phải nộp"),
        *("Trực tiếp", "5 Ngày", "Mã:", "\u200b"),
    ]
)
TEXTS = st.lists(st.one_of(PIECES, st.text(max_size=8)), max_size=25).map("".join)


@given(cells=st.fixed_dictionaries({key: TEXTS for key in row("") if key not in {"ma_thu_tuc"}}))
def test_any_text_is_read_or_refused_and_comes_out_in_nfc(cells: dict[str, str]) -> None:
    try:
        entry = parse_procedure({"ma_thu_tuc": "1.999001", **cells})
    except RowRefused:
        return
    texts = [entry.name, *entry.notes, *(component.name for component in entry.components)]
    assert all(unicodedata.is_normalized("NFC", text) for text in texts)
    assert [component.position for component in entry.components] == list(range(1, len(entry.components) + 1))
    assert all(component.originals + component.copies > 0 for component in entry.components)
