from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ocr.codes.citizen_qr import CitizenQr, parse_citizen_qr

PAYLOAD = "062187001234|233123456|Nguyễn Thị Hòa|02091987|Nữ|Thôn 3, Đăk Ruồng, Kon Rẫy, Kon Tum|15042021"


def test_all_fields_are_canonical() -> None:
    expected = CitizenQr(
        id_number="062187001234",
        old_id_number="233123456",
        full_name="Nguyễn Thị Hòa",
        date_of_birth="1987-09-02",
        sex="Nữ",
        address="Thôn 3, Đăk Ruồng, Kon Rẫy, Kon Tum",
        date_of_issue="2021-04-15",
    )

    assert parse_citizen_qr(PAYLOAD) == expected
    assert parse_citizen_qr(unicodedata.normalize("NFD", PAYLOAD) + "\r\n") == expected


def test_card_without_an_old_number() -> None:
    card = parse_citizen_qr(PAYLOAD.replace("233123456", ""))

    assert card is not None
    assert card.old_id_number is None


def test_newer_cards_append_fields_that_are_kept() -> None:
    card = parse_citizen_qr(PAYLOAD + "||Trần Văn Nam|Lê Thị Mai")

    assert card is not None
    assert card.extra == ("", "Trần Văn Nam", "Lê Thị Mai")
    assert card.date_of_issue == "2021-04-15"


def test_birth_year_alone_stays_a_year() -> None:
    card = parse_citizen_qr(PAYLOAD.replace("02091987", "00001950"))

    assert card is not None
    assert card.date_of_birth == "1950"


@pytest.mark.parametrize(
    "payload",
    [
        "",
        "https://example.vn/h/123",
        "062187001234|233123456|Nguyễn Thị Hòa",
        PAYLOAD.replace("062187001234", "62187001234"),
        PAYLOAD.replace("233123456", "2331234"),
        PAYLOAD.replace("02091987", "31021987"),
        PAYLOAD.replace("Nữ", "X"),
        PAYLOAD.replace("Nguyễn Thị Hòa", " "),
        PAYLOAD.replace("15042021", ""),
    ],
)
def test_other_or_damaged_codes_are_none(payload: str) -> None:
    assert parse_citizen_qr(payload) is None


@given(st.one_of(st.text(max_size=120), st.lists(st.text("0129|NamữA ", max_size=12), max_size=9).map("|".join)))
def test_no_payload_breaks_it(payload: str) -> None:
    card = parse_citizen_qr(payload)

    assert card is None or len(card.id_number) == 12
