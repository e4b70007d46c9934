"""Reports on a schedule: each leaves once, what was missed is caught up, what failed is tried again and told."""

from __future__ import annotations

import csv
import hashlib
import json
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa
import trustme

from desktop.cli import main as cli
from desktop.report_settings import (
    FileKind,
    MailServer,
    Place,
    ReportKind,
    ReportSchedule,
    Rhythm,
    Span,
)
from desktop.settings import SettingsFile
from desktop.workflow import report_run
from desktop.workflow.mail_password import save_password
from desktop.workflow.open_store import Store, open_store
from desktop.workflow.rates import parse_period, refresh, table_766
from desktop.workflow.report_desk import ReportDesk
from desktop.workflow.report_times import due_reports
from storage.audit import broken_links
from storage.dossiers.working_days import VIETNAM_TIME
from storage.errors import NotFound
from storage.models.audit import AuditEvent
from storage.progress import no_progress
from storage.rates.periods import Period
from storage.rates.report_runs import list_runs, record_run
from storage.rates.report_types import End
from storage.rates.shapes import COLUMNS
from storage.rates.unit_days import compute_unit_days
from tests.bench.province import Year, made_dossiers
from tests.bench.province_rows import write_year
from tests.helpers.mail_server import PASSWORD, USER, MailHost, running_mail_server

YEAR = Year(dossiers=400, communes=3, departments=1)
MADE = datetime(2026, 10, 12, 8, tzinfo=VIETNAM_TIME)
TO = ("ioc@tinh.gov.vn", "lanh-dao@tinh.gov.vn")


class Office:
    """A store, settings and a clock; `run` is what a timer does."""

    def __init__(self, store: Store, folder: Path) -> None:
        self.store, self.folder, self.now = store, folder, MADE
        self.file = SettingsFile(folder / "settings.json")
        self.desk = ReportDesk(store, lambda: self.now)
        self.out = folder / "gửi IOC"
        self.out.mkdir()

    def plan(self, **changes: Any) -> ReportSchedule:
        """Have one report each day at six, of the day before, into a folder unless the test says otherwise."""
        usual = ReportSchedule(
            "ioc", ReportKind.UNIT_DAYS, (FileKind.CSV, FileKind.JSON), Span.YESTERDAY, Rhythm.DAILY, at="06:00",
            folder=str(self.out), since=MADE.isoformat(),
        )  # fmt: skip
        schedule = replace(usual, **changes)
        settings = self.file.load_reports()
        others = tuple(each for each in settings.schedules if each.id != schedule.id)
        self.file.save_reports(replace(settings, schedules=(*others, schedule)))
        return schedule

    def mail_by(self, host: MailHost) -> None:
        server = MailServer("localhost", host.port, sender=USER, user=USER)
        self.file.save_reports(replace(self.file.load_reports(), server=server))
        assert self.file.mail_password is not None
        save_password(self.file.mail_password, PASSWORD)

    def run(self, *, after: timedelta = timedelta()) -> list[str]:
        self.now += after
        return [f"{run.period.first.day}: {run.end.value}" for run in self.desk.run_due(self.file)]

    def events(self) -> list[AuditEvent]:
        with self.store.database.reading() as session:
            found = list(session.scalars(sa.select(AuditEvent).where(AuditEvent.kind == "report")))
            session.expunge_all()
        return found


@pytest.fixture
def office(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Office]:
    with open_store(tmp_path / "store") as store:
        with store.database.writing() as session:
            write_year(session, YEAR)
        refresh(store, no_progress)
        made = Office(store, tmp_path)

        def record_by_the_offices_clock(session: Any, run: Any, officer_id: int | None) -> None:
            record_run(session, run, officer_id)
            session.flush()
            session.execute(
                sa.update(AuditEvent).where(AuditEvent.id == sa.select(sa.func.max(AuditEvent.id)).scalar_subquery())
                .values(at=made.now)
            )  # fmt: skip

        monkeypatch.setattr(report_run, "record_run", record_by_the_offices_clock)
        yield made


@pytest.fixture
def mail(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[MailHost]:
    authority = trustme.CA()
    authority.cert_pem.write_to_path(str(tmp_path / "root.pem"))
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "root.pem"))
    with running_mail_server(authority.issue_cert("localhost")) as host:
        yield host


def test_each_day_is_written_once_and_missed_days_are_caught_up(office: Office) -> None:
    office.plan()
    assert office.run() == []
    assert office.run(after=timedelta(days=1)) == ["12: written"]
    assert office.run(after=timedelta(minutes=15)) == []
    assert office.run(after=timedelta(days=3)) == ["13: written", "14: written", "15: written"]
    assert office.run() == []

    names = sorted(path.name for path in office.out.iterdir())
    assert names[:2] == [f"so-lieu-don-vi-ngay_toan-bo_20261012-20261012.{kind}" for kind in ("csv", "json")]
    assert len(names) == 8


def test_what_is_written_is_recorded_with_its_checksum_and_nobodys_name(office: Office) -> None:
    office.plan()
    office.run(after=timedelta(days=1))
    begun, written = office.events()

    assert (begun.action, written.action) == ("report.begun", "report.written")
    sums = [hashlib.sha256(path.read_bytes()).hexdigest() for path in sorted(office.out.iterdir())]
    assert written.details["sha256"] == sums
    assert {key: written.details[key] for key in ("schedule", "report", "first", "last")} == {
        "schedule": "ioc", "report": "unit_days", "first": "2026-10-12", "last": "2026-10-12",
    }  # fmt: skip


def test_feed_counts_what_came_and_ended_that_day(office: Office) -> None:
    period = Period(YEAR.first, YEAR.last)
    with office.store.database.reading() as session:
        found = compute_unit_days(session, period)
    made = [each for each in made_dossiers(YEAR) if each.step != "refused"]
    assert sum(each.received for each in found) == len(made)
    assert sum(each.digitized for each in found) == sum(bool(each.digitized) for each in made)
    assert sum(each.ended for each in found) == sum(each.ended is not None for each in made)
    one = next(each for each in found if each.received > 1)
    same = [each for each in made if each.received.astimezone(VIETNAM_TIME).date() == one.day]
    assert one.received <= len(same)

    table = table_766(office.store, period)
    for name in set(COLUMNS) - {"not_digitized"}:
        assert sum(getattr(each, name) for each in found) == getattr(table.total, name)
    with office.store.database.reading() as session:
        only = compute_unit_days(session, period, unit=found[0].unit)
        with pytest.raises(NotFound):
            compute_unit_days(session, period, unit="H99")
    assert only == tuple(each for each in found if each.unit == found[0].unit)


def test_files_of_the_feed_say_the_same(office: Office) -> None:
    office.plan(span=Span.LAST_MONTH, rhythm=Rhythm.MONTHLY, day=13)
    assert office.run(after=timedelta(days=1)) == ["1: written"]
    by_kind = {path.suffix: path for path in office.out.iterdir()}
    rows = json.loads(by_kind[".json"].read_text("utf-8"))["rows"]
    with by_kind[".csv"].open(encoding="utf-8-sig", newline="") as file:
        lines = list(csv.DictReader(file))

    assert len(rows) == len(lines) > 5
    assert [{key: str(value) for key, value in row.items()} for row in rows] == lines


def test_mail_takes_every_file_of_the_table_once(office: Office, mail: MailHost) -> None:
    office.plan(
        kind=ReportKind.TABLE_766, files=tuple(FileKind), span=Span.LAST_MONTH, rhythm=Rhythm.MONTHLY, day=13,
        place=Place.MAIL, recipients=TO,
    )  # fmt: skip
    office.mail_by(mail)
    assert office.run(after=timedelta(days=1)) == ["1: sent"]
    assert office.run(after=timedelta(days=2)) == []
    (came,) = mail.mailbox.came

    attached = list(came.iter_attachments())
    assert [part.get_filename("").rpartition(".")[2] for part in attached] == [each.value for each in FileKind]
    sums = [hashlib.sha256(part.get_payload(decode=True)).hexdigest() for part in attached]  # type: ignore[arg-type]  # bytes, decoded
    body = came.get_body()
    assert body is not None
    text = body.get_content()
    assert all(each in text for each in sums)
    assert office.events()[-1].details["sha256"] == sums
    told = json.dumps([event.details for event in office.events()])
    assert "lanh-dao" not in told
    assert "2 @ tinh.gov.vn" in told
    assert came["Subject"].startswith("[Hồ Sơ Số] Bảng theo dõi mức độ số hóa – QĐ 766, 01/09/2026")


def test_mail_that_fails_is_tried_again_ever_later_told_and_never_doubled(office: Office, mail: MailHost) -> None:
    office.plan(place=Place.MAIL, recipients=TO)
    office.mail_by(mail)
    mail.mailbox.is_full = True
    assert office.run(after=timedelta(days=1)) == ["12: failed"]
    assert "từ chối" in office.desk.news(office.file, 5).alert
    in_english = office.desk.news(office.file, 5, "en").alert
    assert in_english.isascii(), in_english
    assert office.run(after=timedelta(minutes=9)) == []
    assert office.run(after=timedelta(minutes=1)) == ["12: failed"]
    assert office.run(after=timedelta(minutes=19)) == []
    assert office.run(after=timedelta(minutes=1)) == ["12: failed"]
    mail.mailbox.is_full = False
    assert office.run(after=timedelta(minutes=39)) == []
    assert office.run(after=timedelta(minutes=1)) == ["12: sent"]

    assert len(mail.mailbox.came) == 1
    assert office.desk.news(office.file, 5).alert == ""
    assert office.run(after=timedelta(hours=1)) == []


def test_refused_password_is_not_tried_again_by_itself(office: Office, mail: MailHost) -> None:
    office.plan(place=Place.MAIL, recipients=TO)
    office.mail_by(mail)
    assert office.file.mail_password is not None
    save_password(office.file.mail_password, "sai")
    assert office.run(after=timedelta(days=3)) == ["12: failed"]  # not once for each of the three days
    tried = mail.mailbox.sign_ins
    assert office.run(after=timedelta(hours=12)) == []
    assert mail.mailbox.sign_ins == tried
    assert "không tự thử lại" in office.desk.news(office.file, 5).alert

    save_password(office.file.mail_password, PASSWORD)
    assert office.run(after=timedelta(minutes=1)) == []
    assert office.desk.send(office.file, "ioc", trial=True).error == ""
    assert office.run() == ["12: sent", "13: sent", "14: sent"]
    assert office.desk.news(office.file, 5).alert == ""


def test_person_sends_what_left_before_or_never_did(office: Office) -> None:
    office.plan()
    day = parse_period("2026-10-12", "2026-10-12")
    assert office.desk.send(office.file, "ioc", day).end is End.WRITTEN
    assert office.run(after=timedelta(days=1)) == []
    assert office.desk.send(office.file, "ioc", day).end is End.WRITTEN


def test_one_report_that_fails_keeps_no_other_from_leaving(office: Office, mail: MailHost) -> None:
    office.mail_by(mail)
    mail.mailbox.is_full = True
    office.plan(id="mail", place=Place.MAIL, recipients=TO, at="05:00")
    office.plan(id="gone", unit="H99.999", at="05:30")
    office.plan()

    assert office.run(after=timedelta(days=1)) == ["12: failed", "12: failed", "12: written"]
    assert "Còn 1 báo cáo khác" in office.desk.news(office.file, 5).alert


def test_mail_that_was_cut_off_is_not_sent_again_by_itself_but_a_file_is_written(
    office: Office, mail: MailHost, monkeypatch: pytest.MonkeyPatch
) -> None:
    office.mail_by(mail)
    office.plan(id="mail", place=Place.MAIL, recipients=TO)
    office.plan()

    def killed(*_: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patched:
        patched.setattr(report_run, "_hand_over", killed)
        for after in (timedelta(days=1), timedelta()):
            with pytest.raises(KeyboardInterrupt):
                office.run(after=after)
    assert office.run(after=timedelta(minutes=14)) == []  # somebody else may be at it
    assert office.run(after=timedelta(minutes=1)) == ["12: written"]
    assert mail.mailbox.came == []
    assert "không rõ thư đã đi hay chưa" in office.desk.news(office.file, 9).alert


def test_what_another_program_took_in_the_meantime_is_left_to_it(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    office.plan()

    def slow(schedule: ReportSchedule, now: datetime) -> Any:
        found = due_reports(schedule, now)
        monkeypatch.setattr(report_run, "due_reports", due_reports)
        assert len(ReportDesk(office.store, lambda: office.now).run_due(office.file)) == 1
        return found

    monkeypatch.setattr(report_run, "due_reports", slow)
    assert office.run(after=timedelta(days=1)) == []
    assert [event.action for event in office.events()] == ["report.begun", "report.written"]


def test_trial_is_marked_and_counts_for_nothing(office: Office, mail: MailHost) -> None:
    office.mail_by(mail)
    office.plan(place=Place.MAIL, recipients=TO)
    office.now += timedelta(days=1)
    run = office.desk.send(office.file, "ioc", trial=True)

    assert (run.end, run.error) == (End.TRIED, "")
    assert mail.mailbox.came[0]["Subject"].startswith("(THỬ) ")
    assert office.run() == ["12: sent"]
    assert mail.mailbox.came[0]["Message-ID"] != mail.mailbox.came[1]["Message-ID"]
    office.plan()
    office.desk.send(office.file, "ioc", trial=True)
    assert {path.name[:4] for path in office.out.iterdir()} == {"thu_"}


def test_folder_that_is_away_is_said_and_tried_again(office: Office) -> None:
    office.plan(folder=str(office.out / "ổ mạng"))
    assert office.run(after=timedelta(days=1)) == ["12: failed"]
    assert "ổ mạng" in office.desk.news(office.file, 5).alert
    (office.out / "ổ mạng").mkdir()

    assert office.run(after=timedelta(minutes=10)) == ["12: written"]


def test_events_of_reports_leave_chain_and_figures_whole(office: Office) -> None:
    office.plan()
    before = table_766(office.store, Period(YEAR.first, YEAR.last))
    office.desk.send(office.file, "ioc")
    office.desk.send(office.file, "ioc", trial=True)

    assert table_766(office.store, Period(YEAR.first, YEAR.last)) == before
    with office.store.database.reading() as session:
        assert [run.end for run in list_runs(session, 9)] == [End.TRIED, End.WRITTEN]


@pytest.fixture
def command(office: Office, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Callable[..., Any]:
    def run(*arguments: str, status: int = 0) -> str:
        told = ["main.py", "report", *arguments, "--data", str(office.store.folder)]
        if arguments[0] != "unit-days":
            told += ["--settings", str(office.folder / "settings.json")]
        monkeypatch.setattr(sys, "argv", told)
        assert cli.main() == status
        return capsys.readouterr().out

    return run


@pytest.mark.usefixtures("office")
def test_timers_command_says_what_it_did(office: Office, command: Callable[..., str]) -> None:
    assert command("run") == ""
    since = datetime.now(UTC) - timedelta(days=2)
    office.plan(since=since.isoformat())
    runs = json.loads(command("run", "--json"))["runs"]
    assert [run["end"] for run in runs] == ["written", "written"]
    assert json.loads(command("run", "--json")) == {"runs": []}
    listed = json.loads(command("list", "--json"))
    assert [each["id"] for each in listed["schedules"]] == ["ioc"]
    assert len(listed["runs"]) == 2
    assert "ioc" in command("list")
    assert (
        json.loads(command("send", "ioc", "--from", "2026-10-01", "--to", "2026-10-02", "--json"))["runs"][0]["error"]
        is None
    )
    command("send", "none", status=4)
    office.plan(folder=str(office.out / "away"))
    command("send", "ioc", "--trial", status=3)
    office.plan(is_active=False)
    assert "đang tắt" in command("list")


def test_feed_on_the_command_line(command: Callable[..., str], tmp_path: Path) -> None:
    days = ("--from", "2026-09-01", "--to", "2026-09-30")
    rows = json.loads(command("unit-days", *days, "--json"))["rows"]
    lines = list(csv.DictReader(command("unit-days", *days).splitlines()))
    command("unit-days", *days, "--csv", str(tmp_path / "a.csv"))

    assert len(rows) == len(lines) > 5
    assert len((tmp_path / "a.csv").read_text("utf-8-sig").splitlines()) == len(rows) + 1


def test_chain_of_a_real_clock_is_whole(tmp_path: Path) -> None:
    with open_store(tmp_path / "store") as store:
        made = Office(store, tmp_path)
        made.now = datetime.now(UTC)
        made.plan()
        made.desk.send(made.file, "ioc")
        with store.database.reading() as session:
            assert list(broken_links(session)) == []
            assert len(list_runs(session, 9)) == 1
