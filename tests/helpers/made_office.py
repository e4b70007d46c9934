"""Decisions of an invented office, and backups that are never written."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.workflow.office_types import Aim, BackupThere, DatabaseLine, Imported, OfficeNow
from storage.decisions import Office
from storage.errors import BadValue
from storage.progress import Progress

if TYPE_CHECKING:
    from tests.helpers.made_desk import MadeDesk

_LONG = "Ủy ban nhân dân phường Nguyễn Thượng Hiền – Khuynh Diệp Trường Khương thuộc tỉnh Quảng Ngãi"


class MadeOffice:
    """Takes every decision but a unit called "sai"."""

    def __init__(self, desk: MadeDesk) -> None:
        self._desk = desk
        self.office = Office(unit="H34.12", unit_name="UBND phường Kon Tum")
        self.backup: BackupThere | None = BackupThere(datetime(2026, 11, 19, 10, tzinfo=UTC), 759, 168_000_000, 0)
        self.imported: list[Path] = []
        if desk.variety == "empty":
            self.office, self.backup = Office(), None
        if desk.variety == "longest":
            self.office = Office(unit="H34.12.123.456.789.012.345.678.9", unit_name=_LONG)

    def load(self) -> OfficeNow:
        self._desk.check()
        databases = ("Cơ sở dữ liệu quốc gia về dân cư", "Cơ sở dữ liệu hộ tịch điện tử")
        papers = ("Thẻ căn cước", "Giấy chứng nhận kết hôn", "Giấy khai sinh")
        since, source = date(2026, 7, 1), "NĐ 224/2026/NĐ-CP Đ18.4; hồ sơ đăng ký khai sinh: không phải xuất trình"
        lines = tuple(
            DatabaseLine((database[-3:], f"{paper}{turn}"), database, paper, since, source, paper != papers[0])
            for turn in range(12 if self._desk.variety == "many" else 1)
            for database in databases
            for paper in papers
        )
        aims = (
            Aim("intake", "Hồ sơ được số hóa khi tiếp nhận", 0.95),
            Aim("4.1", "Cấp kết quả điện tử", 1.0),
            Aim("4.3", "Khai thác, sử dụng lại thông tin, dữ liệu số hóa", 0.8),
            Aim("2.1", "Hồ sơ giải quyết đúng hạn", None),
        )
        return OfficeNow(self.office, 0 if self._desk.variety == "empty" else 46, aims, lines)

    def change(self, office: Office) -> None:
        self._desk.check()
        if office.unit == "sai":
            raise BadValue("unit", office.unit)
        self.office = office

    def read_calendar(self, path: Path) -> str:
        self._desk.check()
        return f"days_off = [2026-12-31]  # {path.name}"

    def import_procedures(self, path: Path, on_progress: Progress) -> Imported:
        self._desk.check()
        on_progress(46, 0)
        self.imported.append(path)
        return Imported(46, 1, 2)

    def backup_in(self, _folder: Path) -> BackupThere | None:
        return self.backup

    def back_up(self, _folder: Path, on_progress: Progress) -> BackupThere:
        self._desk.check()
        on_progress(380, 760)
        self.backup = BackupThere(datetime(2026, 11, 20, 5, tzinfo=UTC), 760, 168_100_000, 0)
        return self.backup

    def verify(self, _folder: Path, on_progress: Progress) -> BackupThere:
        self._desk.check()
        assert self.backup is not None
        on_progress(self.backup.files, self.backup.files)
        return self.backup
