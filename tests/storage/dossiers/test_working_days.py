"""Due dates in Vietnam: days off, swapped days, three o'clock, and no trust in the computer's own time zone."""

from __future__ import annotations

import os
import time as clock
from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storage.dossiers.office_calendar import USUAL_CALENDAR, OfficeCalendar, OfficeHours, load_office_calendar
from storage.dossiers.working_days import VIETNAM_TIME, add_working_days, due_at, is_working_day, reception_time
from storage.errors import BadValue

MORNING = OfficeHours(time(7, 30), time(11, 30))
CALENDARS = st.sampled_from(
    [
        USUAL_CALENDAR,
        OfficeCalendar(saturday_hours=(MORNING,)),
        OfficeCalendar(
            days_off=frozenset({date(2026, 11, 20), date(2027, 1, 4)}),
            working_days=frozenset({date(2026, 11, 22), date(2027, 1, 2)}),
            last_reception=time(16, 0),
        ),
    ]
)
MOMENTS = st.timedeltas(timedelta(0), timedelta(days=1_800)).map(
    lambda passed: datetime(2024, 1, 1, tzinfo=UTC) + passed
)
DAYS = st.integers(0, 40)
HOURS = st.floats(0, 60)


def vietnam(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=VIETNAM_TIME)


def local_text(moment: datetime) -> str:
    assert moment.tzinfo is UTC
    return moment.astimezone(VIETNAM_TIME).strftime("%a %Y-%m-%d %H:%M")


# ---------------------------------------------------------------- which days


@pytest.mark.parametrize(
    "day",
    [
        "2026-01-01",
        "2026-02-16",  # Tết, from the last day of the old year
        "2026-02-20",
        "2026-04-27",  # instead of Sunday the 26th, the Hùng kings' day
        "2026-04-30",
        "2026-05-01",
        "2026-08-31",  # swapped for Saturday, 22 August
        "2026-09-01",
        "2026-09-02",
        "2026-11-21",
        "2026-11-22",
    ],
)
def test_public_holidays_and_weekends_are_days_off(day: str) -> None:
    assert not is_working_day(date.fromisoformat(day))


@pytest.mark.parametrize("day", ["2026-01-02", "2026-02-13", "2026-02-23", "2026-08-22", "2026-11-20", "2026-11-23"])
def test_other_days_and_swapped_saturdays_are_worked(day: str) -> None:
    assert is_working_day(date.fromisoformat(day))


def test_calendar_of_the_site_wins() -> None:
    tet, friday, sunday = date(2026, 2, 17), date(2026, 11, 20), date(2026, 11, 22)
    calendar = OfficeCalendar(days_off=frozenset({friday}), working_days=frozenset({tet, sunday}))

    assert [is_working_day(day, calendar) for day in (tet, friday, sunday)] == [True, False, True]
    assert is_working_day(date(2026, 11, 21), OfficeCalendar(saturday_hours=(MORNING,)))


# ---------------------------------------------------------------- examples


@pytest.mark.parametrize(
    ("received", "period", "expected"),
    [
        # Friday, 20 November 2026
        ("2026-11-20 09:00", {"working_days": 0}, "Fri 2026-11-20 17:00"),
        ("2026-11-20 15:00", {"working_days": 3}, "Thu 2026-11-26 17:00"),  # the 24th is Vietnam Cultural Day
        ("2026-11-20 15:01", {"working_days": 3}, "Fri 2026-11-27 17:00"),
        ("2026-11-21 09:00", {"working_days": 1}, "Wed 2026-11-25 17:00"),
        ("2026-02-13 10:00", {"working_days": 1}, "Mon 2026-02-23 17:00"),
        ("2026-11-17 10:00", {"calendar_days": 4}, "Mon 2026-11-23 17:00"),
        ("2026-11-17 16:00", {"calendar_days": 2}, "Fri 2026-11-20 17:00"),
        ("2026-11-20 10:30", {"hours": 2}, "Fri 2026-11-20 14:30"),
        ("2026-11-20 10:30", {"hours": 1}, "Fri 2026-11-20 11:30"),
        ("2026-11-20 12:00", {"hours": 1}, "Fri 2026-11-20 14:30"),
        ("2026-11-20 05:00", {"hours": 1}, "Fri 2026-11-20 08:30"),
        ("2026-11-20 14:50", {"hours": 3}, "Mon 2026-11-23 08:20"),
        ("2026-11-20 15:10", {"hours": 1}, "Mon 2026-11-23 08:30"),
        ("2026-11-19 09:00", {"hours": 7.5}, "Fri 2026-11-20 09:00"),
    ],
)
def test_due_dates_known_by_hand(received: str, period: dict[str, float], expected: str) -> None:
    assert local_text(due_at(vietnam(received), **period)) == expected  # type: ignore[arg-type]  # int where days


def test_same_moment_in_another_time_zone_is_due_at_the_same_time() -> None:
    # 20:00 UTC on Thursday is 03:00 on Friday in Vietnam.
    assert local_text(due_at(datetime(2026, 11, 19, 20, tzinfo=UTC), working_days=0)) == "Fri 2026-11-20 17:00"


def test_saturday_morning_closes_before_three() -> None:
    calendar = OfficeCalendar(saturday_hours=(MORNING,))

    assert local_text(due_at(vietnam("2026-11-20 09:00"), calendar, working_days=1)) == "Sat 2026-11-21 11:30"
    assert local_text(reception_time(vietnam("2026-11-21 11:31"), calendar)) == "Mon 2026-11-23 07:30"


def test_working_days_are_added_at_the_same_time_of_day() -> None:
    assert local_text(add_working_days(vietnam("2026-11-19 16:45"), 2)) == "Mon 2026-11-23 16:45"
    assert local_text(add_working_days(vietnam("2026-11-21 16:45"), 0)) == "Mon 2026-11-23 07:30"
    assert local_text(add_working_days(vietnam("2026-11-23 05:00"), 0)) == "Mon 2026-11-23 07:30"


@pytest.mark.parametrize(
    "period",
    [{}, {"working_days": 1, "hours": 1}, {"working_days": -1}, {"calendar_days": -1}, {"hours": -0.5}],
)
def test_period_must_be_one_and_not_negative(period: dict[str, float]) -> None:
    with pytest.raises(ValueError, match="period"):
        due_at(vietnam("2026-11-20 09:00"), **period)  # type: ignore[arg-type]  # wrong on purpose


def test_moment_without_a_time_zone_is_refused() -> None:
    with pytest.raises(ValueError, match="time zone"):
        due_at(datetime(2026, 11, 20, 9), working_days=1)  # noqa: DTZ001  # wrong on purpose


# ---------------------------------------------------------------- properties


@given(MOMENTS, CALENDARS, DAYS, HOURS)
def test_due_is_in_office_time_of_a_working_day_and_not_before_it_came(
    received: datetime, calendar: OfficeCalendar, days: int, hours: float
) -> None:
    for due in (
        due_at(received, calendar, working_days=days),
        due_at(received, calendar, calendar_days=days),
        due_at(received, calendar, hours=hours),
    ):
        local = due.astimezone(VIETNAM_TIME)

        assert due >= received
        assert any(span.opens <= local.time() <= span.closes for span in calendar.hours_of(local.date()))


@given(MOMENTS, MOMENTS, CALENDARS, DAYS, HOURS)
def test_who_comes_later_is_never_due_earlier(
    one: datetime, other: datetime, calendar: OfficeCalendar, days: int, hours: float
) -> None:
    early, late = sorted((one, other))

    assert due_at(early, calendar, working_days=days) <= due_at(late, calendar, working_days=days)
    assert due_at(early, calendar, calendar_days=days) <= due_at(late, calendar, calendar_days=days)
    assert due_at(early, calendar, hours=hours) <= due_at(late, calendar, hours=hours)
    assert add_working_days(early, days, calendar) <= add_working_days(late, days, calendar)


@given(MOMENTS, st.timedeltas(timedelta(0), timedelta(days=3)), CALENDARS, DAYS)
def test_who_comes_a_little_later_is_never_due_earlier(
    early: datetime, wait: timedelta, calendar: OfficeCalendar, days: int
) -> None:
    # Two moments drawn apart seldom fall into one week, where the rules are.
    assert due_at(early, calendar, hours=days / 4) <= due_at(early + wait, calendar, hours=days / 4)
    assert add_working_days(early, days, calendar) <= add_working_days(early + wait, days, calendar)
    assert reception_time(early, calendar) <= reception_time(early + wait, calendar)


@given(MOMENTS, CALENDARS, DAYS, HOURS)
def test_longer_period_is_never_due_earlier(
    received: datetime, calendar: OfficeCalendar, days: int, hours: float
) -> None:
    assert due_at(received, calendar, working_days=days) < due_at(received, calendar, working_days=days + 1)
    assert due_at(received, calendar, calendar_days=days) <= due_at(received, calendar, calendar_days=days + 1)
    assert due_at(received, calendar, calendar_days=days) <= due_at(received, calendar, working_days=days)
    assert due_at(received, calendar, hours=hours) < due_at(received, calendar, hours=hours + 0.25)
    assert add_working_days(received, days, calendar) < add_working_days(received, days + 1, calendar)


@given(
    st.dates(date(2024, 1, 1), date(2028, 12, 1)),
    st.timedeltas(timedelta(microseconds=1), timedelta(hours=7, minutes=59)),
    CALENDARS,
    DAYS,
)
def test_after_three_counts_as_the_next_working_morning(
    day: date, later: timedelta, calendar: OfficeCalendar, days: int
) -> None:
    received = datetime.combine(day, calendar.last_reception, VIETNAM_TIME) + later
    morning = datetime.combine(day, time(8), VIETNAM_TIME) + timedelta(days=1)
    while not is_working_day(morning.date(), calendar):
        morning += timedelta(days=1)

    assert due_at(received, calendar, working_days=days) == due_at(morning, calendar, working_days=days)
    assert reception_time(received, calendar).astimezone(VIETNAM_TIME).date() == morning.date()


@pytest.fixture
def far_away() -> Iterator[None]:
    """Set the computer's own time zone to one far from Vietnam's."""
    before = os.environ.get("TZ")
    os.environ["TZ"] = "America/Los_Angeles"
    clock.tzset()
    yield
    if before is None:
        del os.environ["TZ"]
    else:
        os.environ["TZ"] = before
    clock.tzset()


@pytest.mark.usefixtures("far_away")
def test_time_zone_of_the_computer_changes_nothing() -> None:
    assert clock.timezone == 8 * 3600
    assert local_text(due_at(vietnam("2026-11-20 15:01"), working_days=3)) == "Fri 2026-11-27 17:00"
    assert local_text(due_at(vietnam("2026-11-20 14:50"), hours=3)) == "Mon 2026-11-23 08:20"


# ---------------------------------------------------------------- the calendar file


def test_calendar_file_says_what_is_unusual(tmp_path: Path) -> None:
    path = tmp_path / "calendar.toml"
    path.write_text(
        "last_reception = 15:30:00\n"
        "hours = [[07:00:00, 11:30:00], [13:00:00, 16:30:00]]\n"
        "saturday_hours = [[07:30:00, 11:30:00]]\n"
        "days_off = [2027-01-02]\n"
        "working_days = [2027-01-10]\n",
        "utf-8",
    )

    assert load_office_calendar(path) == OfficeCalendar(
        hours=(OfficeHours(time(7), time(11, 30)), OfficeHours(time(13), time(16, 30))),
        saturday_hours=(MORNING,),
        days_off=frozenset({date(2027, 1, 2)}),
        working_days=frozenset({date(2027, 1, 10)}),
        last_reception=time(15, 30),
    )


def test_empty_calendar_file_is_the_usual_calendar(tmp_path: Path) -> None:
    (tmp_path / "calendar.toml").touch()

    assert load_office_calendar(tmp_path / "calendar.toml") == USUAL_CALENDAR


@pytest.mark.parametrize(
    ("content", "named"),
    [
        ("day_off = [2027-01-02]", "day_off"),
        ("days_off = 2027-01-02", "days_off"),
        ('days_off = ["2027-01-02"]', "days_off"),
        ("days_off = [2027-01-02T07:00:00]", "days_off"),
        ("days_off = [2027-01-02]\nworking_days = [2027-01-02]", "2027-01-02"),
        ("hours = []", "hours"),
        ("hours = [[07:30:00]]", "hours"),
        ("hours = [[11:30:00, 07:30:00]]", "11:30 07:30"),
        ("hours = [[07:30:00, 11:30:00], [11:00:00, 17:00:00]]", "07:30 11:30 11:00 17:00"),
        ("last_reception = 15", "last_reception"),
    ],
)
def test_calendar_file_that_cannot_be_meant_is_refused(tmp_path: Path, content: str, named: str) -> None:
    path = tmp_path / "calendar.toml"
    path.write_text(content, "utf-8")
    with pytest.raises(BadValue) as caught:
        load_office_calendar(path)

    assert (caught.value.kind, caught.value.value) == ("calendar", named)


@pytest.mark.parametrize("content", [b"days_off = [", b"# \xff", None])
def test_calendar_file_that_is_none_is_refused(tmp_path: Path, content: bytes | None) -> None:
    path = tmp_path / "calendar.toml"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(BadValue):
        load_office_calendar(path)
