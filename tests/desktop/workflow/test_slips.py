"""Slips of a dossier: what stands on them, that it can be seen, and that machines can read their codes."""

from __future__ import annotations

import io
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
import pypdf
import pypdfium2
import pytest

from desktop.words.slips import TITLES
from desktop.workflow.completeness import Lack, LackKind
from desktop.workflow.desk import Desk
from desktop.workflow.owner_input import OwnerInput
from desktop.workflow.slip_offer import offer_of
from desktop.workflow.slip_pdf import make_slip_pdf
from desktop.workflow.slip_types import Slip, SlipForm, SlipOrder
from ocr.codes.codes import read_codes
from storage.errors import NotFound, PlaceUnusable
from storage.states import DossierStep
from tests.helpers.made_desk import LONG_NAME, LONG_PLACE, LONG_PROCEDURE, SAMPLES
from tests.helpers.stand_in_reader import stand_in

SLIP = Slip(
    form=SlipForm.RECEIPT,
    code="H34.12-261120-0007",
    authority="Ủy ban nhân dân tỉnh Quảng Ngãi",
    unit="Ủy ban nhân dân phường Kon Tum",
    procedure="Đăng ký khai sinh (1.001193)",
    owner="NGUYỄN THỊ HÒA",
    id_number="062187001234",
    address="12 Lê Lợi, phường Kon Tum, tỉnh Quảng Ngãi",
    papers=("Giấy chứng sinh", "Tờ khai đăng ký khai sinh"),
    spared=("Căn cước công dân",),
    reasons=("Nộp: Giấy chứng sinh",),
    received_at=datetime(2026, 11, 20, 8, 15, tzinfo=UTC),
    due_at=datetime(2026, 11, 24, 17, 0, tzinfo=UTC),
    printed_at=datetime(2026, 11, 20, 8, 20, tzinfo=UTC),
    officer="Y Hoa",
)
LONGEST = replace(
    SLIP,
    code="000.00.53.H48-220921-0099",
    procedure=LONG_PROCEDURE,
    owner=LONG_NAME,
    address=LONG_PLACE,
    papers=tuple(f"{LONG_PROCEDURE} ({number})" for number in range(12)),
    reasons=(LONG_PROCEDURE,) * 9,
    officer=LONG_NAME,
)


def pictures(data: bytes, dpi: int = 200) -> list[np.ndarray]:
    document = pypdfium2.PdfDocument(data)
    return [np.asarray(page.render(scale=dpi / 72).to_pil().convert("RGB")) for page in document]


def texts(data: bytes) -> list[str]:
    return [" ".join(page.extract_text().split()) for page in pypdf.PdfReader(io.BytesIO(data)).pages]


@pytest.mark.parametrize("form", SlipForm)
@pytest.mark.parametrize("slip", [SLIP, LONGEST], ids=["usual", "longest"])
def test_slip_is_a5_with_embedded_letters_inside_its_margins(slip: Slip, form: SlipForm) -> None:
    data = make_slip_pdf(replace(slip, form=form))
    pages = pypdf.PdfReader(io.BytesIO(data)).pages
    assert (len(pages) > 1) is (slip is LONGEST)
    for page, picture in zip(pages, pictures(data), strict=True):
        assert [round(float(side) * 25.4 / 72) for side in page.mediabox[2:]] == [148, 210]
        for font in page["/Resources"]["/Font"].values():  # type: ignore[index]  # as every page has it
            (descendant,) = font.get_object()["/DescendantFonts"]
            assert "/FontFile2" in descendant.get_object()["/FontDescriptor"]
        ink = np.argwhere(picture.min(axis=2) < 200)
        mm = 200 / 25.4
        assert ink[:, 1].min() > 9 * mm
        assert ink[:, 1].max() < (148 - 8) * mm
        assert ink[:, 0].max() < (210 - 4) * mm


@pytest.mark.parametrize("slip", [SLIP, LONGEST], ids=["usual", "longest"])
@pytest.mark.parametrize("dpi", [150, 300])
def test_both_codes_are_read_from_the_printed_slip(slip: Slip, dpi: int) -> None:
    found = read_codes(pictures(make_slip_pdf(slip), dpi)[0])
    assert sorted((code.kind.value, code.payload) for code in found) == [("barcode", slip.code), ("qr", slip.code)]


def test_receipt_says_all_that_the_form_asks_for() -> None:
    (text,) = texts(make_slip_pdf(SLIP))
    for part in (
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "ỦY BAN NHÂN DÂN PHƯỜNG KON TUM",
        TITLES["01"], "Mẫu số 01", "Mã hồ sơ: H34.12-261120-0007", "NGUYỄN THỊ HÒA", "062187001234",
        "12 Lê Lợi, phường Kon Tum, tỉnh Quảng Ngãi", "Đăng ký khai sinh (1.001193)", "1. Giấy chứng sinh",
        "2. Tờ khai đăng ký khai sinh", "1. Căn cước công dân", "08 giờ 15, ngày 20 tháng 11 năm 2026",
        "17 giờ 00, ngày 24 tháng 11 năm 2026", "Y Hoa",
    ):  # fmt: skip
        assert part in text


def test_forms_02_and_03_give_their_reasons_and_no_due_date() -> None:
    for form in (SlipForm.SUPPLEMENT, SlipForm.REFUSAL):
        (text,) = texts(make_slip_pdf(replace(SLIP, form=form)))
        assert TITLES[form.value] in text
        assert "1. Nộp: Giấy chứng sinh" in text
        assert "17 giờ 00" not in text


def test_unknown_due_date_and_address_are_left_to_the_hand() -> None:
    (text,) = texts(make_slip_pdf(replace(SLIP, due_at=None, address="", id_number="")))
    assert text.count("…………") >= 3


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = Desk.open(tmp_path / "store", read=stand_in())
    yield made
    made.close()


@pytest.fixture
def code(desk: Desk) -> str:
    made = desk.take_in("1.001193", OwnerInput("062187001234", name="Nguyễn Thị Hòa"))
    desk.keep(made, SAMPLES[:1])
    desk.read_waiting(made, lambda _done, _total: None)
    return made


def test_slip_of_a_stored_dossier_names_what_was_handed_in(desk: Desk, code: str, tmp_path: Path) -> None:
    desk.finish.write_slip(code, SlipOrder(SlipForm.RECEIPT), tmp_path / "phieu.pdf")
    text = " ".join(texts((tmp_path / "phieu.pdf").read_bytes()))
    assert code in text
    assert "Nguyễn Thị Hòa" in text
    assert "Giấy khai sinh" in text, "handed in though nothing asks for it"
    assert "Không yêu cầu nộp vì đã có dữ liệu" in text, "the starter catalogue knows papers that are in databases"
    assert text.lower().count("căn cước") == 1, "of papers for choice one is named"


def test_slip_that_cannot_be_written_is_refused(desk: Desk, code: str, tmp_path: Path) -> None:
    with pytest.raises(PlaceUnusable):
        desk.finish.write_slip(code, SlipOrder(SlipForm.RECEIPT), tmp_path / "không có" / "phieu.pdf")
    with pytest.raises(NotFound):
        desk.finish.slip("H34.12-261120-9999", SlipOrder(SlipForm.RECEIPT))


def test_offer_follows_the_step_and_names_what_is_missing(desk: Desk, code: str) -> None:
    dossier = desk.dossier(code).dossier
    offer = offer_of(dossier, {dossier.papers[0].id: Lack(LackKind.PAGES, (2,), 3)})
    assert offer.forms == tuple(SlipForm)
    assert "Nộp: Tờ khai đăng ký khai sinh" in offer.missing
    assert "Bổ sung trang 2/3 của: Giấy khai sinh" in offer.missing

    assert offer_of(replace(dossier, step=DossierStep.SEALED), {}).forms == (SlipForm.RECEIPT,)
