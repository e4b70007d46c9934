"""Names of those who signed electronically."""

from __future__ import annotations

import pytest

from ocr.extraction.official_foot import signer_name
from ocr.extraction.signing_titles import looks_like_name, words_of_rank
from tests.ocr.extraction.set_sheet import set_rows


@pytest.mark.parametrize("label", ["Người ký:", "Ký bởi:", "Được ký số bởi :", "Người ký số:"])
def test_name_behind_the_label_of_an_electronic_signature(label: str) -> None:
    place = signer_name(
        set_rows(["Họ và tên: LÒ THỊ XÚA", f"{label} Vàng Văn Pành", "Thời gian ký: 02/08/2019 15:38:26"])
    )
    assert place is not None
    assert place.text == "Vàng Văn Pành"


def test_office_that_signed_is_no_name() -> None:
    sheet = set_rows(["Ký bởi: Ủy ban nhân dân xã Bản Sen", "Người ký: Vàng Văn Pành"])
    place = signer_name(sheet)
    assert place is not None
    assert place.text == "Vàng Văn Pành"
    assert signer_name(set_rows(["Ký bởi: Trường THPT Bản Sen"])) is None
    assert not looks_like_name("Trường THPT Bản Sen")


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Trung tá Lò Văn Pành", 2),
        ("ThS. Lò Thị Xúa", 1),
        ("PGS. TS. Lò Thị Xúa", 2),
        ("Đại Văn Pành", 0),
        ("Tá Văn Sỹ", 0),
    ],
)
def test_ranks_and_degrees_before_a_name(text: str, words: int) -> None:
    assert words_of_rank(text) == words
