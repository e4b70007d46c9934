"""What a check, a backup, a restore and a demo found or made, for a person at a terminal."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from rich.console import Group, RenderableType
from rich.constrain import Constrain
from rich.table import Table
from rich.text import Text

from desktop.messages import say
from desktop.words.problems import FILE_LOST, NOT_WHOLE, STORE_PROBLEMS
from desktop.words.rates import PROVINCE_MADE
from desktop.workflow.demo_province import Province
from desktop.workflow.shown_values import one_decimal, whole
from storage.dossiers.working_days import VIETNAM_TIME
from storage.upkeep.backup import BackupReport
from storage.upkeep.check import CheckReport
from storage.upkeep.check_shape import Problem
from storage.upkeep.restore import RestoreReport

if TYPE_CHECKING:
    from desktop.workflow.demo import Demo  # brings the reader's libraries, which cost a second

_COUNTED = {
    "papers": ("giấy tờ", "papers"),
    "pages": ("trang", "pages"),
    "files": ("tệp", "files"),
    "dossiers": ("hồ sơ", "dossiers"),
    "owners": ("chủ hồ sơ", "owners"),
    "audit_events": ("dòng nhật ký", "audit events"),
}
_MIB = 1024 * 1024
_WIDTH = 100
_SHA256 = re.compile(r"[0-9a-f]{64}")
_PAPER = re.compile(r"\bP\d+\b")


def check_as_table(report: CheckReport, language: str = "vi") -> RenderableType:
    """Return what was checked, and each problem with whether it was mended."""
    english = language == "en"
    counts = " · ".join(
        f"{whole(report.checked[key], language)} {names[english]}"
        for key, names in _COUNTED.items()
        if key in report.checked
    )
    parts: list[RenderableType] = [Text(counts, style="dim")]
    if report.problems:
        table = Table(box=None, show_header=False, padding=(0, 2, 0, 0), pad_edge=False, expand=True)
        table.add_column(no_wrap=True, style="cyan")
        table.add_column(ratio=1)
        table.add_column(no_wrap=True)
        for problem in report.problems:
            mended = ("mended" if english else "đã sửa") if problem.repaired else ("left" if english else "chưa sửa")
            words = say(STORE_PROBLEMS[problem.code], language)
            if problem.repaired:
                words = words.partition(";")[0].rstrip(".") + "."  # what to do about it is done
            table.add_row(_place(problem), words, Text(mended, style="green" if problem.repaired else "bold red"))
        parts.append(table)
    if report.notes:
        unread = "files not read yet: {count} (add DOSSIER)" if english else "tệp chưa đọc: {count} (add MÃ-HỒ-SƠ)"
        parts.append(Text(unread.format(count=whole(len(report.notes), language)), style="yellow"))
    parts.append(_verdict(report, english=english))
    return Constrain(Group(*parts), _WIDTH)


def _place(problem: Problem) -> str:
    """Return where a problem is; a file by the paper that it belongs to and the start of its checksum."""
    if not _SHA256.fullmatch(problem.id):
        return problem.id
    paper = _PAPER.search(problem.detail)
    return (f"{paper.group()} · " if paper else "") + f"{problem.id[:12]}…"


def backup_as_text(report: BackupReport, language: str = "vi") -> RenderableType:
    """Return where the backup is and how much it holds."""
    size = one_decimal(report.total_bytes / _MIB, language)
    files, copied = whole(report.files, language), whole(report.copied, language)
    lost = _lost(report.lost, language)
    if language == "en":
        return lost + f"Backed up to {report.folder}: files: {files} ({size} MiB), copied now: {copied}."
    return lost + f"Đã sao lưu vào {report.folder}: {files} tệp ({size} MiB), lần này chép {copied} tệp."


def restore_as_text(report: RestoreReport, language: str = "vi") -> RenderableType:
    """Return where the store is and how much it holds."""
    files, lost = whole(report.files, language), _lost(report.lost, language)
    moment = f"{report.created_at.astimezone(VIETNAM_TIME):%d/%m/%Y %H:%M}"
    if language == "en":
        return lost + f"Restored to {report.folder}: files: {files}, as of {moment}."
    return lost + f"Đã phục hồi vào {report.folder}: {files} tệp, theo bản sao lưu lúc {moment}."


def demo_as_text(made: Demo, language: str = "vi") -> RenderableType:
    """Return what the demo store holds."""
    dossiers, papers, reused = (whole(count, language) for count in (made.dossiers, made.papers, made.reused))
    if language == "en":
        return Text(f"Made: {dossiers} dossiers, {papers} papers read, {reused} papers not asked for again.")
    return Text(f"Đã tạo {dossiers} hồ sơ, đọc {papers} giấy tờ, {reused} giấy tờ không phải nộp lại.")


def _lost(checksums: Sequence[str], language: str) -> Text:
    """Return a line for each file that the store or the backup could not give; nothing where all are there."""
    lost = Text()
    for sha256 in checksums:
        lost.append(f"✗ {sha256[:12]}…: {say(FILE_LOST, language)}\n", style="bold red")
    return lost


def province_as_json(made: Province) -> dict[str, object]:
    """Return what the made province holds."""
    return {"dossiers": made.dossiers, "units": made.units, "from": f"{made.first}", "to": f"{made.last}"}


def province_as_text(made: Province, language: str = "vi") -> RenderableType:
    """Return what the made province holds, and how to look at it."""
    return Text(
        say(
            PROVINCE_MADE,
            language,
            dossiers=whole(made.dossiers, language),
            units=made.units,
            first=made.first,
            last=made.last,
        )
    )


def _verdict(report: CheckReport, *, english: bool) -> Text:
    if report.ok:
        return Text("The store is whole." if english else "Kho toàn vẹn.", style="bold green")
    return Text(say(NOT_WHOLE, "en" if english else "vi"), style="bold red")
