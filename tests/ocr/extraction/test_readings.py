"""Where two readers agree, and where they may be believed though they differ."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest

from ocr.extraction.calibrate import is_for_a_person
from ocr.extraction.judge import weigh
from tests.ocr.extraction.found_fields import in_print

TODAY = dt.date(2026, 11, 21)


def test_what_dictionaries_tell_apart_needs_no_person_where_letters_are_whole() -> None:
    sure = in_print("residence", "address", "Xã Tả Van, tỉnh Lào Caỉ", other="Xã Tả Van, tỉnh Lào Cai", confidence=0.99)
    (whole, worn) = (weigh([replace(sure, clear=clear)], {}, today=TODAY)[0][1] for clear in (True, False))
    assert not is_for_a_person(whole)
    assert is_for_a_person(worn)


@pytest.mark.parametrize(
    ("kind", "read_first", "read_otherwise", "agrees"),
    [
        ("date", "23/02/2019", "23-02-2019Không", True),  # a word from beside it, the space lost
        ("date", "16/5/1990", "16.5.1990Bản chính", True),
        ("date", "20/2/2021", "20/2/20211", False),  # another figure
        ("sex", "Nữ", "NữĐã đối chiếu", True),
        ("sex", "Nữ", "Nam ở Nữ Ở", False),  # which one is ticked?
        ("number", "331", "Thửa 331T'RƯỞNG PHÒNG", True),
        ("number", "6", "Tờ 5, thửa 6", False),
        ("number", "44", "Tờ bản đồ số4", False),
        ("id", "290508106", "CMND290508106, cấp 12", True),
        ("id", "066195532573", "66195532573)", False),
    ],
)
def test_readers_agree_on_a_figure_that_one_of_them_saw_among_other_words(
    kind: str, read_first: str, read_otherwise: str, *, agrees: bool
) -> None:
    candidate = in_print("figure", kind, read_first, other=read_otherwise)
    ((_, signs),) = weigh([candidate], {}, today=TODAY)
    assert signs.agrees is agrees
