"""File names of forms are parted from the names of components."""

from __future__ import annotations

import pytest

from storage.catalogue.portal_files import split_form_files


@pytest.mark.parametrize(
    ("name", "files"),
    [
        ("Đơn đề nghị theo mẫu quy định", "1.7. Quyet dinh gia han GPXD.docx"),
        ("Nghị định số 32/2026/NĐ-CP", "Mẫu số 05.QLT.docx"),
        ("Phiếu khai báo (mẫu NA17)", "101-Mau A17 tam tru cho nguoi nuoc ngoai.doc"),
        ("khai và ký thay.", "Mẫu TK05 báo mất HC 05 7 TK05 MỚI.doc"),
        ("Đơn xin nhận con nuôi;", "1.nxinnhnconnui.doc"),
        ("Giấy đề nghị cấp giấy phép theo mẫu", "TK 1.001023 (xe TM).docx"),
        ("vận chuyển hàng hóa nguy hiểm theo mẫu", "đơn đề nghị.docx"),
        ("Bản khai cá nhân (Mẫu số 03).", "Mẫu 03.TT41.doc"),
        ("Văn bản đề nghị điều chỉnh", "Mau 04.docx (1).doc"),
        ("hồ sơ kèm theo Phụ lục X;", "Phụ lục X.pdf"),
    ],
)
def test_file_is_parted_from_the_name(name: str, files: str) -> None:
    found = split_form_files(name + files)

    assert (found.name, found.files, found.is_unclear) == (name, files, False)


def test_several_files_come_back_as_one_text() -> None:
    found = split_form_files("theo Mẫu 06, Mẫu 08 Phụ lục I.Mau06.docxMau08.docx")

    assert (found.name, found.files) == ("theo Mẫu 06, Mẫu 08 Phụ lục I.", "Mau06.docx; Mau08.docx")


def test_name_without_a_file_stays_as_it_is() -> None:
    text = "Báo cáo ở dạng tệp “.doc” và “.pdf” (nếu nộp trực tuyến)."

    assert split_form_files(text) == (text, None, False)


def test_file_that_cannot_be_told_from_the_name_stays_in_it() -> None:
    found = split_form_files("Tờ khai phí theo mẫu số 01-PH.doc")

    assert (found.name, found.files, found.is_unclear) == ("Tờ khai phí theo mẫu số 01-PH.doc", None, True)
