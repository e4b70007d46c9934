"""When reports are due, of which days, and what of the settings is believed."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.report_settings import (
    FileKind,
    MailServer,
    Place,
    ReportKind,
    ReportSchedule,
    ReportSettings,
    Rhythm,
    Security,
    Span,
    is_address,
    is_time,
    parse_reports,
)
from desktop.settings import CaptureSettings, SettingsFile
from desktop.workflow.report_times import MOST_CAUGHT_UP, due_reports, next_due, period_of
from storage.dossiers.working_days import VIETNAM_TIME
from storage.rates.periods import Period


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=VIETNAM_TIME)


def daily(since: str, **changes: object) -> ReportSchedule:
    kept = {"span": Span.YESTERDAY, "rhythm": Rhythm.DAILY, "at": "06:00"} | changes
    return ReportSchedule("d", since=at(since).isoformat(), **kept)  # type: ignore[arg-type]  # as the test says


@pytest.mark.parametrize(
    ("span", "on", "first", "last"),
    [
        (Span.YESTERDAY, "2026-01-01", "2025-12-31", "2025-12-31"),
        (Span.LAST_WEEK, "2026-11-22", "2026-11-09", "2026-11-15"),  # a Sunday: its own week is not over
        (Span.LAST_WEEK, "2026-11-23", "2026-11-16", "2026-11-22"),
        (Span.LAST_MONTH, "2026-01-15", "2025-12-01", "2025-12-31"),
        (Span.LAST_MONTH, "2024-03-31", "2024-02-01", "2024-02-29"),
        (Span.LAST_QUARTER, "2026-11-22", "2026-07-01", "2026-09-30"),
        (Span.LAST_QUARTER, "2026-01-01", "2025-10-01", "2025-12-31"),
        (Span.MONTH_TO_YESTERDAY, "2026-11-22", "2026-11-01", "2026-11-21"),
        (Span.MONTH_TO_YESTERDAY, "2026-11-01", "2026-10-01", "2026-10-31"),
    ],
)
def test_days_of_a_report(span: Span, on: str, first: str, last: str) -> None:
    assert period_of(span, date.fromisoformat(on)) == Period(date.fromisoformat(first), date.fromisoformat(last))


def test_missed_days_are_caught_up_in_their_order_and_nothing_before_the_schedule_was_made() -> None:
    due = due_reports(daily("2026-11-18 07:00"), at("2026-11-21 05:59"))

    assert [each.period.first.day for each in due] == [18, 19]
    assert [each.moment for each in due] == [at("2026-11-19 06:00"), at("2026-11-20 06:00")]
    assert due_reports(daily("2026-11-18 07:00", is_active=False), at("2026-11-21 05:59")) == ()


def test_office_time_is_vietnams_wherever_the_computer_stands() -> None:
    schedule = daily("2026-11-18 07:00")

    assert due_reports(schedule, datetime(2026, 11, 18, 22, 59, tzinfo=UTC)) == ()
    assert len(due_reports(schedule, datetime(2026, 11, 18, 23, 0, tzinfo=UTC))) == 1


def test_weekly_and_monthly() -> None:
    weekly = daily("2026-10-01 00:00", rhythm=Rhythm.WEEKLY, weekday=0, span=Span.LAST_WEEK)
    assert [each.moment.day for each in due_reports(weekly, at("2026-10-20 12:00"))] == [5, 12, 19]
    monthly = daily("2026-08-06 00:00", rhythm=Rhythm.MONTHLY, day=5, span=Span.LAST_MONTH)
    assert [each.period.first.month for each in due_reports(monthly, at("2026-11-05 06:00"))] == [8, 9, 10]
    assert next_due(monthly, at("2026-11-05 06:00")) == at("2026-12-05 06:00")
    assert next_due(weekly, at("2026-10-19 05:00")) == at("2026-10-19 06:00")


def test_days_that_come_due_twice_are_due_once() -> None:
    monthly_figures_each_day = daily("2026-11-01 00:00", span=Span.LAST_MONTH)

    assert len(due_reports(monthly_figures_each_day, at("2026-11-20 12:00"))) == 1


@given(st.integers(0, 400), st.sampled_from(list(Rhythm)), st.sampled_from(list(Span)))
def test_whatever_was_missed_is_bounded_over_and_distinct(days: int, rhythm: Rhythm, span: Span) -> None:
    now = at("2026-11-21 12:00")
    schedule = daily((now - timedelta(days=days)).strftime("%Y-%m-%d"), rhythm=rhythm, span=span)
    due = due_reports(schedule, now)

    assert len(due) <= MOST_CAUGHT_UP
    assert len({each.period for each in due}) == len(due)
    assert [each.moment for each in due] == sorted(each.moment for each in due)
    assert all(each.period.end <= each.moment for each in due)
    assert next_due(schedule, now) > now


@pytest.mark.parametrize("since", ["", "nonsense", "2026-13-01"])
def test_schedule_that_does_not_say_since_when_catches_nothing_up(since: str) -> None:
    assert due_reports(ReportSchedule("d", rhythm=Rhythm.DAILY, since=since), at("2026-11-21 12:00")) == ()


def test_settings_come_back_as_they_were_and_keep_the_rest_of_the_file(tmp_path: Path) -> None:
    file = SettingsFile(tmp_path / "settings.json")
    file.save_capture(CaptureSettings(device="sane:test"))
    schedule = ReportSchedule(
        "a", ReportKind.UNIT_DAYS, (FileKind.CSV, FileKind.JSON), Span.LAST_WEEK, Rhythm.WEEKLY, 4, 3, "17:05",
        "H34.101", Place.MAIL, "", ("ioc@tinh.gov.vn",), "2026-11-21T08:00:00+07:00", is_active=False,
    )  # fmt: skip
    settings = ReportSettings(MailServer("mail.tinh.gov.vn", 465, Security.TLS, "a@tinh.gov.vn", "a"), (schedule,))
    assert file.save_reports(settings)

    again = SettingsFile(tmp_path / "settings.json")
    assert again.load_reports() == settings
    assert again.load_capture().device == "sane:test"
    assert again.mail_password == tmp_path / "mail-password"
    assert SettingsFile().mail_password is None


def test_what_is_damaged_is_as_usual() -> None:
    usual = ReportSchedule("x")
    found = parse_reports(
        {
            "server": {"host": 7, "port": 99_999, "security": "none"},
            "schedules": [
                "nothing", {"kind": "table_766"},
                {"id": "x", "kind": "?", "files": ["exe"], "weekday": 9, "day": 31, "at": "25:00",
                 "recipients": ["a b@c.d"]},
            ],
        }
    )  # fmt: skip

    assert found == ReportSettings(MailServer(), (usual,))
    assert parse_reports(None) == ReportSettings()
    assert parse_reports({"schedules": [{"id": "x", "kind": "unit_days", "files": ["xlsx"]}]}).schedules[0].files == (
        FileKind.CSV,
    )


@pytest.mark.parametrize(
    ("text", "expected"),
    [("a.b@tinh.gov.vn", True), ("a@b", False), ("a@b.vn\nBcc: c@d.vn", False), ("á@b.vn", False), ("a b@c.vn", False)],
)
def test_addresses(text: str, expected: bool) -> None:
    assert is_address(text) is expected


def test_times() -> None:
    assert [is_time(each) for each in ("07:30", "23:59", "24:00", "7:30", "0730")] == [True, True, False, False, False]
