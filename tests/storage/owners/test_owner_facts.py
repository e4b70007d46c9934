"""Numbers, names and dates: which form they have, and when they contradict."""

from __future__ import annotations

from typing import Any

import pytest

from storage.errors import BadValue
from storage.owners.facts import OwnerFacts, contradictions, identifier_kind, names_agree


def facts(name: str = "NGUYỄN THỊ HÒA", birth_date: str | None = "1987-09-02", **more: Any) -> OwnerFacts:
    commune_key = more.pop("commune_key", None)
    return OwnerFacts(name, birth_date, commune_key=commune_key, identifiers=more)


@pytest.mark.parametrize(
    ("number", "kind"),
    [
        ("062187001234", "personal_id"),
        ("062 187 001 234", "personal_id"),
        ("233012345", "old_personal_id"),
        ("6101234567", "tax_code"),
        ("6101234567-001", "tax_code"),
        ("b1234567", "passport"),
    ],
)
def test_form_of_a_number_says_which_it_is(number: str, kind: str) -> None:
    assert identifier_kind(number) == kind


@pytest.mark.parametrize("number", ["", "12345", "A THU", "06218700123x", "6101234567-1", "٠٦٢١٨٧٠٠١٢٣٤"])
def test_number_of_no_form_is_refused(number: str) -> None:
    with pytest.raises(BadValue):
        identifier_kind(number)


@pytest.mark.parametrize(
    ("one", "other", "agree"),
    [
        ("NGUYỄN THỊ HÒA", "Nguyễn Thị Hoà", True),
        ("NGUYỄN THỊ HÒA", "NGUYEN THI HOA", True),
        ("NGUYỄN THỊ HÒA", "NGUYỄN THỊ HÒ", True),
        ("NGUYỄN THỊ HÒA", "NGUYỄN THỊ LAN", False),
        ("NGUYỄN VĂN AN", "NGUYỄN VĂN BÌNH", False),
        ("A THU", "Y BRIU", False),
        ("", "A THU", True),
    ],
)
def test_names_agree_but_for_a_misread_letter(one: str, other: str, agree: bool) -> None:
    assert names_agree(one, other) is agree
    assert names_agree(other, one) is agree


def test_year_alone_contradicts_only_another_year() -> None:
    assert contradictions(facts(birth_date="1987"), facts()) == ()
    assert contradictions(facts(birth_date="1988"), facts()) == ("birth_date",)


def test_organisation_may_take_another_name() -> None:
    before = OwnerFacts("CÔNG TY TNHH AN PHÁT", identifiers={"tax_code": "6101234567"}, kind="organisation")
    after = OwnerFacts("CÔNG TY CỔ PHẦN BÌNH MINH", identifiers={"tax_code": "6101234567"}, kind="organisation")

    assert contradictions(before, after) == ()


def test_person_is_not_the_company_of_their_code() -> None:
    company = OwnerFacts("CÔNG TY TNHH AN PHÁT", identifiers={"tax_code": "6101234567"}, kind="organisation")

    assert contradictions(company, OwnerFacts("A THU", identifiers={"tax_code": "6101234567"})) == ("name",)
    assert contradictions(company, OwnerFacts("Công ty TNHH An Phát")) == ()
