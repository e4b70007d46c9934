"""Reports on a schedule in the window: the dialog by its keys and fields, and what a supervisor is told."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.app import SUPERVISION, Window
from desktop.report_settings import FileKind, Place, ReportKind, ReportSchedule, ReportSettings, Rhythm, Security
from desktop.settings import SettingsFile
from desktop.ui.supervision.report_dialog import ReportDialog
from desktop.ui.supervision.report_words import problem_of
from desktop.ui.theme import LIGHT, Theme, apply_theme
from desktop.ui.workstation import Workstation
from storage.errors import DatabaseBusy
from tests.helpers.made_desk import TODAY, MadeDesk
from tests.helpers.runners import InlineRunner


class Bench:
    """A window at the supervisor's place with settings in a file of the test."""

    def __init__(self, folder: Path) -> None:
        self.desk, self.runner = MadeDesk(), InlineRunner()
        self.file = SettingsFile(folder / "settings.json")
        self.window = Window(
            Theme(LIGHT), self.runner, lambda: self.desk, on=lambda: TODAY, ask=lambda _window: True,
            workstation=Workstation(settings=self.file),
        )  # fmt: skip
        self.window.main.show()
        self.window.main.activateWindow()  # or no key is anybody's
        self.window.start()
        self.window.main.show_place(SUPERVISION)

    @property
    def dialog(self) -> ReportDialog:
        found = self.window.reports.dialog
        assert found is not None
        return found

    def open(self) -> ReportDialog:
        focus = self.window.main.focusWidget()
        assert focus is not None
        QTest.keyClick(focus, Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier)
        for _ in range(50):  # a button goes down and up first
            if self.window.reports.dialog is None:
                QTest.qWait(50)
        return self.dialog

    def told(self) -> str:
        return self.dialog.banner._text.text()  # what a person reads there


@pytest.fixture
def place(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Bench:
    apply_theme(qapp, Theme(LIGHT))
    made = Bench(tmp_path)
    qtbot.addWidget(made.window.main)
    qtbot.waitExposed(made.window.main)
    return made


def test_first_schedule_is_made_and_kept(place: Bench, tmp_path: Path) -> None:
    dialog = place.open()
    assert not dialog.none.isHidden()
    dialog.none.acted.emit()
    form = dialog.form
    form.kind.setCurrentIndex(form.kind.findData(ReportKind.UNIT_DAYS.value))
    assert form.files[FileKind.XLSX].isHidden()
    form.rhythm.setCurrentIndex(form.rhythm.findData(Rhythm.DAILY.value))
    assert form.day.isHidden()
    form.at.setText("6h")
    form.files[FileKind.CSV].setChecked(True)
    form.folder.setText(str(tmp_path))
    dialog.save.click()
    assert "6h" in place.told()
    assert place.file.load_reports() == ReportSettings()

    form.at.setText("06:00")
    dialog.save.click()
    (kept,) = place.file.load_reports().schedules
    assert (kept.kind, kept.rhythm, kept.at, kept.folder, kept.files) == (
        ReportKind.UNIT_DAYS, Rhythm.DAILY, "06:00", str(tmp_path), (FileKind.CSV,),
    )  # fmt: skip
    assert abs((datetime.fromisoformat(kept.since) - datetime.now(UTC)).total_seconds()) < 60
    assert place.window.reports.dialog is None


def test_mail_is_set_up_tested_and_the_password_goes_its_own_way(place: Bench) -> None:
    dialog = place.open()
    dialog.none.acted.emit()
    form, server = dialog.form, dialog.server
    form.place.setCurrentIndex(form.place.findData(Place.MAIL.value))
    form.recipients.setText("ioc@tinh.gov.vn; van-phong@tinh.gov.vn")
    dialog.trial.click()
    assert place.desk.reports.sent == []
    server.host.setText("mail.tinh.gov.vn")
    server.address.setText("bao-cao@tinh.gov.vn")
    server.security.setCurrentIndex(server.security.findData(Security.TLS.value))
    assert server.port.text() == "465"
    server.password.setText("mật khẩu")
    dialog.trial.click()

    kept = place.file.load_reports()
    assert kept.schedules[0].recipients == ("ioc@tinh.gov.vn", "van-phong@tinh.gov.vn")
    assert (kept.server.port, kept.server.security) == (465, Security.TLS)
    assert place.desk.reports.passwords == ["mật khẩu"]
    assert "mật khẩu" not in (place.file._path or Path()).read_text("utf-8")  # the file itself
    assert place.desk.reports.sent == [(kept.schedules[0].id, None, True)]
    assert server.password.text() == ""
    assert "2 @ tinh.gov.vn" in place.told() or "/srv/ioc" in place.told()


def test_report_that_does_not_leave_says_why(place: Bench) -> None:
    place.file.save_reports(ReportSettings(schedules=(schedule("ioc"),)))
    place.desk.reports.error = "desktop.mail_certificate_unknown"
    dialog = place.open()
    dialog.trial.click()
    assert "chứng thư số" in place.told()
    place.desk.error = DatabaseBusy()
    dialog.trial.click()
    assert place.told()
    assert dialog.trial.isEnabled()


def test_run_is_sent_again_with_its_own_days(place: Bench) -> None:
    place.file.save_reports(ReportSettings(schedules=(schedule("ioc"),)))
    dialog = place.open()
    dialog.tabs.setCurrentIndex(2)
    dialog.runs.choose("run:1")
    assert "chứng thư số" in dialog.told.text()
    dialog.again.click()

    ((name, period, trial),) = place.desk.reports.sent
    assert (name, trial) == ("ioc", False)
    assert period is not None
    assert period.first.day == 18


def schedule(name: str, **changes: object) -> ReportSchedule:
    kept = {"folder": "/srv/ioc", "since": "2026-11-01T00:00:00+07:00"} | changes
    return ReportSchedule(name, **kept)  # type: ignore[arg-type]  # as the test says


def test_only_another_schedule_begins_anew(place: Bench) -> None:
    before = schedule("a")
    place.file.save_reports(ReportSettings(schedules=(before, schedule("b"), schedule("c", is_active=False))))
    dialog = place.open()
    dialog.form.folder.setText("/srv/khac")
    dialog.chooser.setCurrentIndex(1)
    dialog.form.at.setText("08:15")
    dialog.chooser.setCurrentIndex(2)
    dialog.form.active.setChecked(True)
    dialog.save.click()

    first, second, third = place.file.load_reports().schedules
    assert (first.folder, first.since) == ("/srv/khac", before.since)
    assert second.since > before.since
    assert third.since > before.since


def test_schedule_is_removed(place: Bench) -> None:
    place.file.save_reports(ReportSettings(schedules=(schedule("a"), schedule("b"))))
    dialog = place.open()
    dialog.remove.click()
    assert dialog.chooser.count() == 1
    dialog.remove.click()
    assert not dialog.none.isHidden()
    dialog.save.click()

    assert place.file.load_reports().schedules == ()


def test_window_looks_for_what_is_due_and_tells_what_did_not_leave(place: Bench) -> None:
    place.window.reports.look()
    assert place.desk.reports.looks == 0  # nothing is scheduled: the store is not asked
    place.file.save_reports(ReportSettings(schedules=(schedule("a"),)))
    place.desk.reports.alert = "Báo cáo chưa đi."
    place.window.reports.look()
    assert place.desk.reports.looks == 1
    assert not place.window.supervision_view.report_banner.isHidden()

    place.desk.error = DatabaseBusy()
    place.window.reports.look()
    place.desk.error = None
    place.desk.reports.alert = ""
    place.window.reports.look()
    assert place.window.supervision_view.report_banner.isHidden()
    place.window.supervision_view.report_banner.acted.emit()
    assert place.dialog.isVisible()


@pytest.mark.parametrize(
    ("changes", "is_told"),
    [
        ({}, False),
        ({"folder": ""}, True),
        ({"files": ()}, True),
        ({"kind": ReportKind.UNIT_DAYS, "files": (FileKind.PDF,)}, True),
        ({"place": Place.MAIL}, True),
        ({"place": Place.MAIL, "recipients": ("a@b",)}, True),
        ({"place": Place.MAIL, "recipients": ("a@b.vn",)}, True),
        ({"place": Place.MAIL, "recipients": ("a@b.vn",), "is_active": False}, False),
    ],
)
def test_what_is_missing_is_told(changes: dict[str, object], is_told: bool) -> None:
    assert bool(problem_of(ReportSettings(schedules=(schedule("a", **changes),)))) is is_told
