"""How long papers serve."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from storage.models.paper import Paper
from storage.owners.paper_people import load_roles
from storage.papers.validity import add_months, is_valid_on, load_rules, rule_of, serves_once, valid_until

TODAY = date(2026, 11, 20)


def paper(document_type: str, *, valid_until: str | None = None, permanent: bool = False) -> Paper:
    made = datetime(2026, 5, 20, 20, tzinfo=UTC)  # the 21st in Vietnam
    return Paper(document_type=document_type, valid_until=valid_until, permanent=permanent, created_at=made)


@pytest.mark.parametrize(
    "document_type",
    ["birth_certificate", "marriage_certificate", "death_extract", "land_use_certificate", "diploma"],
)
def test_what_is_proven_for_good_is_permanent(document_type: str) -> None:
    found = valid_until(document_type, {}, TODAY)

    assert (found.until, found.permanent) == (None, True)


@pytest.mark.parametrize(
    ("document_type", "values", "last_day"),
    [
        ("citizen_id_card", {"date_of_expiry": "2027-09-02"}, date(2027, 9, 2)),
        ("citizen_id_card", {}, date(2027, 5, 20)),
        ("citizen_id_card", {"date_of_expiry": "2027"}, date(2027, 5, 20)),
        ("marital_status_certificate", {"date_of_issue": "2026-08-31"}, date(2027, 2, 28)),
        ("marital_status_certificate", {}, date(2027, 5, 20)),
        ("health_certificate", {"date_of_issue": "2026-01-15"}, date(2027, 1, 15)),
        ("household_book", {}, date(2022, 12, 31)),
        ("birth_notification", {"date_of_issue": "2026-10-01"}, date(2027, 5, 20)),
        ("unheard_of", {}, date(2027, 5, 20)),
    ],
)
def test_last_day(document_type: str, values: dict[str, str], last_day: date) -> None:
    found = valid_until(document_type, values, TODAY)

    assert (found.until, found.permanent) == (last_day, False)


def test_card_without_a_last_day_is_permanent() -> None:
    assert valid_until("citizen_id_card", {"date_of_expiry": "Không thời hạn"}, TODAY).permanent


def test_forms_serve_once() -> None:
    assert serves_once("declaration")
    assert not serves_once("birth_certificate")
    assert not serves_once("unheard_of")


def test_stored_day_goes_before_the_rule() -> None:
    assert is_valid_on(paper("birth_notification", valid_until="2026-11-20"), TODAY)
    assert not is_valid_on(paper("birth_certificate", valid_until="2026-11-19"), TODAY)
    assert is_valid_on(paper("health_certificate", permanent=True), date(2099, 1, 1))


def test_without_a_stored_day_the_rule_counts_from_the_day_in_vietnam() -> None:
    assert is_valid_on(paper("birth_notification"), date(2026, 11, 21))
    assert not is_valid_on(paper("birth_notification"), date(2026, 11, 22))
    assert is_valid_on(paper("birth_certificate"), date(2099, 1, 1))


@pytest.mark.parametrize(
    ("day", "months", "later"),
    [
        (date(2026, 8, 31), 6, date(2027, 2, 28)),
        (date(2027, 8, 31), 6, date(2028, 2, 29)),
        (date(2026, 12, 1), 1, date(2027, 1, 1)),
        (date(2026, 11, 20), 12, date(2027, 11, 20)),
    ],
)
def test_months_end_on_the_same_day_or_the_last_one(day: date, months: int, later: date) -> None:
    assert add_months(day, months) == later


@pytest.mark.parametrize("document_type", load_rules())
def test_rule_says_one_thing_and_why(document_type: str) -> None:
    rule = load_rules()[document_type]
    said = [rule.permanent, rule.until is not None, rule.months is not None, rule.ended_on is not None, rule.once]

    assert said.count(True) == 1
    assert rule.source
    assert rule.since <= TODAY


def test_every_type_has_a_rule() -> None:
    assert all(rule_of(document_type).source for document_type in load_roles())
