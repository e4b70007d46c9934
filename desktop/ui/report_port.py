"""What reports on a schedule need of a store: `desktop.workflow.report_desk.ReportDesk` is it."""

from __future__ import annotations

from typing import Protocol

from desktop.settings import SettingsFile
from desktop.workflow.report_types import ReportNews
from storage.rates.periods import Period
from storage.rates.report_types import ReportRun


class ReportPort(Protocol):
    """Reports of an open store; every method is called on a lane and may raise a `HosoError`."""

    def run_due(self, file: SettingsFile) -> tuple[ReportRun, ...]:
        """Write or mail what is due."""
        ...

    def send(self, file: SettingsFile, name: str, period: Period | None = None, *, trial: bool = False) -> ReportRun:
        """Write or mail one report now."""
        ...

    def news(self, file: SettingsFile, limit: int) -> ReportNews:
        """Return what became of reports."""
        ...

    def keep_password(self, file: SettingsFile, password: str) -> None:
        """Keep the password of the mail server."""
        ...
