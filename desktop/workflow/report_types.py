"""What the window is told of reports."""

from __future__ import annotations

from dataclasses import dataclass

from storage.rates.report_types import ReportRun


@dataclass(frozen=True, slots=True)
class ReportNews:
    """What is known of reports: the last runs, newest first, and what a supervisor has to know, "" for nothing."""

    runs: tuple[ReportRun, ...]
    alert: str
