"""What names, numbers and roles tell of somebody's sex."""

from __future__ import annotations

import pytest

from ocr.extraction.sexes import FEMALE, MALE, is_in_role, sex_of_id, sex_of_name


@pytest.mark.parametrize(
    ("name", "sex"),
    [
        ("Lò Thị Mai", FEMALE),
        ("LÒ THỊ KIM MAI", FEMALE),
        ("H'Nguyệt Mlô", FEMALE),
        ("SIU H’BIÊN", FEMALE),
        ("Lò Văn Pành", MALE),
        ("LÊ HỮU LỘC", MALE),
        ("Vàng A Sình", None),
        ("Y Hương", None),
        ("Nguyễn Thị", None),
        ("Văn Cao", None),
        ("", None),
    ],
)
def test_sex_of_name(name: str, sex: str | None) -> None:
    assert sex_of_name(name) == sex


@pytest.mark.parametrize(
    ("number", "sex"), [("010190001234", FEMALE), ("010085005678", MALE), ("001301000012", FEMALE), ("061234567", None)]
)
def test_sex_of_id(number: str, sex: str | None) -> None:
    assert sex_of_id(number) == sex


@pytest.mark.parametrize(
    ("role", "name", "number", "fits"),
    [
        ("wife", "Lò Thị Mai", None, True),
        ("husband", "Lò Thị Mai", None, False),
        ("mother", None, "010190001234", True),
        ("father", "Lò Văn Pành", "010190001234", False),
        ("father", "Vàng A Sình", None, None),
        ("grantor", "Lò Thị Mai", None, None),
    ],
)
def test_is_in_role(role: str, name: str | None, number: str | None, fits: bool | None) -> None:
    assert is_in_role(role, name, number) is fits
