"""What was found and what a check or a backup says, as they stand on a terminal."""

from __future__ import annotations

import io
from datetime import UTC, datetime
from pathlib import Path

from rich.console import Console, RenderableType

from desktop.workflow.lookup_table import hits_as_table, procedures_as_table
from desktop.workflow.upkeep_table import backup_as_text, check_as_table, restore_as_text
from storage.search.find import Hit
from storage.upkeep.backup import BackupReport
from storage.upkeep.check import CheckReport
from storage.upkeep.check_leftovers import Leftovers
from storage.upkeep.check_shape import Problem
from storage.upkeep.restore import RestoreReport

SHA = "44c7a5145fc86be6f5299aabb7c28ead84a36ea9fe498533a42b02a5f613a248"
MOMENT = datetime(2026, 11, 22, 1, 22, tzinfo=UTC)


def text(shown: RenderableType, width: int = 80) -> str:
    console = Console(file=io.StringIO(), width=width)
    console.print(shown)
    assert isinstance(console.file, io.StringIO)
    return "\n".join(line.rstrip() for line in console.file.getvalue().splitlines())


def test_a_paper_is_called_by_its_type_and_an_owner_says_nothing_twice() -> None:
    paper = Hit("paper", "P4", "Hường – 478", "…Hường 478…", 1.0, 4, "H34.12-261027-0001", "birth_certificate", False)
    owner = Hit("owner", "O1", "Hồng Hường", "Hồng Hường HỒNG HƯỜNG 038195805720 O1", 1.0, 1, None, None, False)
    shown = text(hits_as_table([paper, owner]))

    assert "P4  Giấy khai sinh  H34.12-261027-0001" in shown
    assert "O1  Chủ hồ sơ\n    Hồng Hường\n    038195805720\n2 kết quả" in shown


def test_nothing_found_is_said() -> None:
    assert text(hits_as_table([])) == "Không tìm thấy gì."
    assert text(procedures_as_table([], "en")) == "Nothing was found."


def test_a_file_is_called_by_its_paper_and_a_mended_one_needs_nothing() -> None:
    problems = (
        Problem("file_missing", SHA, repaired=False, detail="page/9 of P9"),
        Problem("file_missing", SHA, repaired=True, detail="archival/2 of P2"),
    )
    shown = text(check_as_table(CheckReport({"papers": 2}, problems, (), Leftovers(0, 0))))

    assert "P9 · 44c7a5145fc8…  Thiếu tệp; hãy lấy lại từ bản sao lưu." in shown
    assert "P2 · 44c7a5145fc8…  Thiếu tệp. " in shown
    assert "check --repair" in shown


def test_a_backup_names_what_it_lacks() -> None:
    shown = text(backup_as_text(BackupReport(Path("b"), MOMENT, "1", 41, 1024, 40, (SHA,))))

    assert shown.startswith("✗ 44c7a5145fc8…: ")
    assert "Đã sao lưu vào b: 41 tệp" in shown


def test_a_restore_says_the_time_of_the_counter() -> None:
    report = RestoreReport(Path("s"), MOMENT, "1", 41, 1024, ())

    assert text(restore_as_text(report)) == "Đã phục hồi vào s: 41 tệp, theo bản sao lưu lúc 22/11/2026 08:22."
