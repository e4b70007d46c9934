"""The issuer on the back of a card."""

from __future__ import annotations

import pytest

from ocr.extraction.extract import canonical
from ocr.extraction.template import find_template
from tests.ocr.extraction.set_sheet import set_rows, values

SIGNED = ["CỤC TRƯỞNG CỤC CẢNH SÁT", "QUẢN LÝ HÀNH CHÍNH VỀ TRẬT TỰ XÃ HỘI"]


@pytest.mark.parametrize(
    "rows",
    [
        SIGNED,
        [" ".join(SIGNED)],
        ["CUC TRUONG CUC CANH SAT", "QUAN LY HANH CHINH VE TRAT TU XÃ HỌI"],
        ["Ngày, tháng, năm / Date, month, year: 05/05/2021", *SIGNED, "Tô Văn An"],
    ],
)
def test_issuer_of_the_older_card_stands_without_the_rank(rows: list[str]) -> None:
    found = values(set_rows(rows), "citizen_id_card")
    assert found["issuer"] == "CỤC CẢNH SÁT QUẢN LÝ HÀNH CHÍNH VỀ TRẬT TỰ XÃ HỘI"


def test_issuer_of_the_newer_card() -> None:
    assert values(set_rows(["BỘ CÔNG AN", "MINISTRY OF PUBLIC SECURITY"]), "identity_card")["issuer"] == "BỘ CÔNG AN"


@pytest.mark.parametrize("rows", [["Quê quán: Bát Xát"], ["CỤC"], []])
def test_front_names_no_issuer(rows: list[str]) -> None:
    assert "issuer" not in values(set_rows(rows), "citizen_id_card")


def test_line_that_two_issuers_begin_with_names_neither() -> None:
    template = find_template("citizen_id_card")
    assert template is not None
    rule = template.rule("issuer")
    assert rule is not None
    assert canonical(rule, "CỤC CẢNH SÁT.") is None
    assert canonical(rule, "CỤC CẢNH SÁT QUẢN LÝ HÀNH") == "CỤC CẢNH SÁT QUẢN LÝ HÀNH CHÍNH VỀ TRẬT TỰ XÃ HỘI"
