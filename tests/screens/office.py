"""The screens of settings and of reports on a schedule in every state."""

from __future__ import annotations

from dataclasses import replace

from desktop.app import SETTINGS, SUPERVISION
from desktop.errors import MailCertificateUnknown
from desktop.messages import error_text
from desktop.report_settings import FileKind, MailServer, ReportKind, ReportSchedule, ReportSettings, Rhythm, Span
from desktop.report_settings import Place as ReportPlace
from desktop.ui.settings.state import Section, Work
from storage.errors import DatabaseBusy
from tests.screens.stage import LONG_FOLDER, Show, Stage

REPORTS = ReportSettings(
    MailServer("mail.tinh.gov.vn", sender="bao-cao@tinh.gov.vn", user="bao-cao"),
    (
        ReportSchedule(
            "thang", files=(FileKind.XLSX, FileKind.PDF), place=ReportPlace.MAIL,
            recipients=("ioc@tinh.gov.vn", "van-phong@tinh.gov.vn"), since="2026-11-01T00:00:00+07:00",
        ),
        ReportSchedule("ioc", ReportKind.UNIT_DAYS, (FileKind.CSV,), rhythm=Rhythm.DAILY, folder="/srv/ioc"),
    ),
)  # fmt: skip
LONG_REPORTS = ReportSettings(
    MailServer("may-chu-thu-dien-tu-cong-vu.tinh-quang-ngai.gov.vn", sender="bao-cao-so-hoa@tinh-quang-ngai.gov.vn"),
    (ReportSchedule("ioc", ReportKind.UNIT_DAYS, (FileKind.CSV, FileKind.JSON), Span.MONTH_TO_YESTERDAY, Rhythm.WEEKLY,
                    weekday=6, unit="H34.101", folder=LONG_FOLDER),),
)  # fmt: skip


def settings(section: Section) -> Show:
    def show(stage: Stage, state: str) -> None:
        stage.window.settings.show(replace(stage.window.settings.state, backup_folder=LONG_FOLDER))
        if state == "loading":
            stage.window.start()
            stage.break_in(state)
            stage.window.settings.start(None)
            if section is Section.BACKUP:
                there = stage.window.settings.state
                stage.window.settings.show(replace(there, work=Work.BACK_UP, done=380, total=760))
            elif section is Section.WORKSTATION:
                stage.window.settings.show_waiting(True)
            elif section is Section.CATALOGUE:
                stage.window.settings.show(replace(stage.window.settings.state, work=Work.IMPORT))
        else:
            stage.window.start()
        if state == "error":
            stage.window.settings.fail(DatabaseBusy())
        now = stage.window.settings.state.now
        if state == "longest" and now is not None:
            calendar = "\n".join(f"days_off = [2027-01-{day:02}]" for day in range(1, 25))
            stage.window.settings_view.office.decided.emit(replace(now.office, calendar=calendar))
        stage.window.main.show_place(SETTINGS)
        stage.window.settings_view.show_section(section)

    return show


def reports(tab: int) -> Show:
    def show(stage: Stage, state: str) -> None:
        stage.window.start()
        stage.window.main.show_place(SUPERVISION)
        if state != "empty":
            stage.settings.save_reports(LONG_REPORTS if state == "longest" else REPORTS)
        stage.break_in(state)
        stage.window.reports.open()
        dialog = stage.window.reports.dialog
        assert dialog is not None
        dialog.tabs.setCurrentIndex(tab)
        if state == "many":
            dialog.show_sending()

    return show


def report_alert(stage: Stage, state: str) -> None:
    stage.settings.save_reports(REPORTS)
    problem = error_text(MailCertificateUnknown("mail.tinh.gov.vn"))
    stage.desk.reports.alert = f"Bảng theo dõi mức độ số hóa – QĐ 766, 01/10/2026 – 31/10/2026: {problem}"
    stage.window.start()
    stage.window.reports.look()
    stage.break_in(state)
    stage.window.main.show_place(SUPERVISION)
