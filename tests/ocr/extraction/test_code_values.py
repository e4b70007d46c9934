"""What the codes of a card say about its fields."""

from __future__ import annotations

from datetime import date

from ocr.extraction.code_values import values_of_codes
from ocr.types import Box, Code, CodeKind, Source
from tests.dossiers.mrz_lines import td1_lines
from tests.ocr.extraction.set_sheet import known_template

KEYS = known_template("citizen_id_card").keys()
QR_BOX, MRZ_BOX = Box(1, 1, 9, 9), Box(2, 20, 90, 40)


def in_qr(payload: str) -> tuple[int, Code]:
    return 0, Code(CodeKind.QR, payload, QR_BOX)


def in_zone(number: str = "010190001234", expires: date | None = date(2030, 2, 1)) -> tuple[int, Code]:
    lines = td1_lines(number, "Lò Thị May", date(1990, 2, 1), female=True, expires=expires)
    return 1, Code(CodeKind.MRZ, "\n".join(lines), MRZ_BOX)


FULL = in_qr("010190001234|061234567|Lò Thị May|01021990|Nữ|Bản Vược, Bát Xát, Lào Cai|05052021")


def said(*codes: tuple[int, Code]) -> dict[str, str]:
    return {key: value.value for key, value in values_of_codes(codes, KEYS).items()}


def test_qr_code_tells_the_front() -> None:
    assert said(FULL) == {
        "id_number": "010190001234",
        "old_id_number": "061234567",
        "full_name": "LÒ THỊ MAY",
        "date_of_birth": "1990-02-01",
        "sex": "Nữ",
        "place_of_residence": "Bản Vược, Bát Xát, Lào Cai",
        "date_of_issue": "2021-05-05",
    }


def test_what_a_code_leaves_out_is_not_said() -> None:
    assert "old_id_number" not in said(in_qr("010190001234||Lò Thị May|01021990|Nữ|Bản Vược, Bát Xát|05052021"))


def test_zone_tells_the_back() -> None:
    assert said(in_zone()) == {
        "id_number": "010190001234",
        "date_of_birth": "1990-02-01",
        "sex": "Nữ",
        "date_of_expiry": "2030-02-01",
    }


def test_card_without_an_end_has_no_expiry() -> None:
    assert "date_of_expiry" not in said(in_zone(expires=None))


def test_qr_code_goes_before_the_zone_in_whatever_order() -> None:
    for codes in ((FULL, in_zone()), (in_zone(), FULL)):
        values = values_of_codes(codes, KEYS)
        assert (values["id_number"].source, values["id_number"].page_index, values["id_number"].box) == (
            Source.QR,
            0,
            QR_BOX,
        )
        assert (values["date_of_expiry"].source, values["date_of_expiry"].page_index) == (Source.MRZ, 1)
        assert values["date_of_expiry"].box == MRZ_BOX


def test_zone_with_a_wrong_check_digit_says_nothing() -> None:
    page, code = in_zone()
    wrong = code.payload.replace("9002", "9003")
    assert wrong != code.payload
    assert said((page, Code(CodeKind.MRZ, wrong, MRZ_BOX))) == {}


def test_other_codes_say_nothing() -> None:
    assert said(in_qr("https://example.vn/hoa-don/123")) == {}
    assert said((0, Code(CodeKind.BARCODE, "8934567890123", QR_BOX))) == {}
    assert said((0, Code(CodeKind.MRZ, "IDVNM", MRZ_BOX))) == {}


def test_only_fields_of_the_type_are_told() -> None:
    new = known_template("identity_card").keys()
    assert set(values_of_codes([FULL], new)) == set(said(FULL)) - {"old_id_number"}
    assert values_of_codes([FULL], frozenset()) == {}
