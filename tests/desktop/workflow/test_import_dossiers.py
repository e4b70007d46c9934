"""Dossiers of other systems: taken over with the names of the portal, refused with a reason, never twice."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Any

import openpyxl
import pytest
import sqlalchemy as sa

from desktop.errors import ImportUnreadable
from desktop.words.rates import ROW_REFUSALS
from desktop.workflow.hoso_fields import NotUnderstood, parse_hoso
from desktop.workflow.import_dossiers import ImportedDossiers, import_dossiers
from desktop.workflow.import_report import imported_as_json
from desktop.workflow.intake import take_in
from desktop.workflow.open_store import Store, open_store
from desktop.workflow.rates import figures, parse_period
from desktop.workflow.upkeep import check
from storage.casework.opening import Intake
from storage.dossiers.working_days import VIETNAM_TIME
from storage.errors import BadValue
from storage.models.dossier import Component, Dossier
from storage.models.owner import OwnerIdentifier
from storage.models.procedure import Procedure
from storage.models.unit import Unit
from storage.rates.shapes import By
from storage.states import ComponentState, DossierStep

RECEIVED = datetime(2026, 10, 1, 8, 15, tzinfo=VIETNAM_TIME)
ENDED = datetime(2026, 10, 2, 10, tzinfo=VIETNAM_TIME)
HOSO: dict[str, Any] = {
    "MaHoSo": "H49.12-261001-0001",
    "MaTTHC": "1.001193.000.00.00.H49",
    "KenhThucHien": "2",
    "ChuHoSo": "NGUYỄN VĂN MẪU",
    "SoDinhDanh": "022090001234",
    "NgayTiepNhan": "20261001081500",
    "NgayHenTra": "20261002170000",
    "NgayKetThucXuLy": "02/10/2026 10:00:00",
    "TrangThaiHoSo": "10",
    "DonViXuLy": "UBND phường Mẫu",
    "TaiLieuNop": [
        {"TenTepDinhKem": "Tờ khai", "DuocSoHoa": 1, "DuocTaiSuDung": 0, "DuocLayTuKhoDMQG": 0},
        {"TenTepDinhKem": "Giấy chứng sinh", "DuocTaiSuDung": 2, "DuocLayTuKhoDMQG": 1},
        {"TenTepDinhKem": "Đã xóa", "DuongDanTaiTepTin": "/a.pdf", "IsDeleted": "1"},
        {"TenTepDinhKem": "Giấy khác"},
    ],
    "DanhSachGiayToKetQua": [{"TenGiayTo": "Giấy khai sinh", "DuongDanTepTinKetQua": "/kq.pdf"}],
    "TaiKhoanDuocXacThucVoiVNeID": 1,
    "DanhSachLePhi": [{"TenPhiLePhi": "Lệ phí", "Gia": "8000"}],
    "DuocThanhToanTrucTuyen": 1,
}


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with open_store(tmp_path / "data") as made:
        yield made


def load(store: Store, tmp_path: Path, content: object) -> ImportedDossiers:
    file = tmp_path / "hoso.json"
    file.write_text(json.dumps(content, ensure_ascii=False), "utf-8")
    return import_dossiers(store, file)


def counts(report: ImportedDossiers) -> tuple[int, int, int, int]:
    return report.added, report.changed, report.unchanged, len(report.refused)


def test_every_flag_arrives_in_the_figures(store: Store, tmp_path: Path) -> None:
    assert counts(load(store, tmp_path, [HOSO])) == (1, 0, 0, 0)
    total = figures(store, parse_period("01/10/2026", "31/10/2026")).table.total

    assert {key: (rate.numerator, rate.denominator, rate.unknown) for key, rate in total.rates.items()} == {
        **dict.fromkeys(("2.1", "3.3", "3.6", "intake", "4.1", "4.2", "4.3", "4.4", "4.5", "4.6"), (1, 1, 0)),
        "4.7": (0, 0, 0),
    }


def test_rows_are_whole(store: Store, tmp_path: Path) -> None:
    load(store, tmp_path, [HOSO])
    with store.database.reading() as session:
        dossier = session.scalars(sa.select(Dossier)).one()
        assert (dossier.origin, dossier.step, dossier.number) == ("import", DossierStep.RETURNED, 1)
        assert dossier.received_at == datetime(2026, 10, 1, 8, 15, tzinfo=VIETNAM_TIME)
        assert dossier.finished_at == datetime(2026, 10, 2, 10, tzinfo=VIETNAM_TIME)
        assert session.scalars(sa.select(Component.state).order_by(Component.position)).all() == [
            ComponentState.SCANNED, ComponentState.REUSED_RESULT, ComponentState.MISSING,
        ]  # fmt: skip
        assert session.scalars(sa.select(OwnerIdentifier.value)).all() == ["022090001234"]
        unit = session.scalars(sa.select(Unit).where(Unit.code == "H49.12")).one()
        assert unit.name == "UBND phường Mẫu"
    assert check(store).ok


def test_the_same_file_again_changes_nothing(store: Store, tmp_path: Path) -> None:
    other = HOSO | {"MaHoSo": "H49.12-261001-0002"}
    load(store, tmp_path, [HOSO, other])

    assert counts(load(store, tmp_path, [HOSO, other])) == (0, 0, 2, 0)
    assert counts(load(store, tmp_path, {"data": [HOSO, other | {"TrangThaiHoSo": 8}]})) == (0, 1, 1, 0)
    with store.database.reading() as session:
        assert session.scalar(sa.select(sa.func.count()).select_from(Dossier)) == 2
        assert session.scalar(sa.select(sa.func.count()).select_from(Component)) == 6
    assert figures(store, parse_period("01/10/2026", "31/10/2026")).table.total.rates["4.1"].denominator == 1


def test_counter_is_taken_over_and_changed(store: Store, tmp_path: Path) -> None:
    def rows() -> dict[str, int]:
        table = figures(store, parse_period("01/10/2026", "31/10/2026"), By.COUNTER).table
        return {row.key: row.dossiers for row in table.rows}

    file = tmp_path / "hoso.csv"
    head = "Mã hồ sơ;MaTTHC;ChuHoSo;NgayTiepNhan;Quầy\n"
    file.write_text(f"{head}H49.12-261001-0001;1.001193;NGUYỄN AN;01/10/2026;Quầy 3\n", "utf-8")
    import_dossiers(store, file, columns=["Mã hồ sơ=MaHoSo", "Quầy=QuayTiepNhan"])
    load(store, tmp_path, [HOSO | {"MaHoSo": "H49.12-261001-0002"}])
    assert rows() == {"H49.12/Quầy 3": 1, "unknown": 1}

    report = load(store, tmp_path, [HOSO | {"MaHoSo": "H49.12-261001-0002", "QuayTiepNhan": "Quầy 3"}])
    assert counts(report) == (0, 1, 0, 0)
    assert rows() == {"H49.12/Quầy 3": 2}


def test_unknown_procedure_is_added_with_its_origin(store: Store, tmp_path: Path) -> None:
    load(store, tmp_path, [HOSO | {"MaTTHC": "9.123456", "TenTTHC": "Thủ tục lạ", "TenLinhVuc": "Lĩnh vực lạ"}])
    with store.database.reading() as session:
        found = session.scalars(sa.select(Procedure).where(Procedure.code == "9.123456")).one()
        assert (found.name, found.sector, found.origin) == ("Thủ tục lạ", "Lĩnh vực lạ", "import")


def test_dossier_of_this_store_is_never_touched(store: Store, tmp_path: Path) -> None:
    moment = datetime(2026, 10, 1, 9, tzinfo=VIETNAM_TIME)
    code = take_in(store, Intake("1.001193", "022090001234", moment, "NGUYỄN VĂN MẪU", "H49.12"))

    report = load(store, tmp_path, [HOSO | {"MaHoSo": code}])

    assert [(row.row, row.code, row.reason) for row in report.refused] == [(1, code, "not_imported")]
    with store.database.reading() as session:
        assert session.scalars(sa.select(Dossier.step)).one() is DossierStep.RECEIVED


def test_code_of_another_system_finds_a_place(store: Store, tmp_path: Path) -> None:
    report = load(store, tmp_path, [HOSO | {"MaHoSo": f"XYZ/{n}", "DonViXuLy": "H49.13"} for n in range(3)])
    moment = datetime(2026, 10, 1, 9, tzinfo=VIETNAM_TIME)

    assert counts(report) == (3, 0, 0, 0)
    assert take_in(store, Intake("1.001193", "022090001234", moment, "", "H49.13")) == "H49.13-261001-0001"


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"QuayTiepNhan": "Q" * 65}, "counter_malformed"),
        ({"QuayTiepNhan": "=1+1"}, "counter_malformed"),
        ({"MaHoSo": ""}, "code_missing"),
        ({"MaTTHC": "khai sinh"}, "procedure_malformed"),
        ({"NgayTiepNhan": None}, "received_missing"),
        ({"NgayTiepNhan": "31/02/2026"}, "date_malformed"),
        ({"NgayKetThucXuLy": "20260901000000"}, "dates_contradict"),
        ({"TrangThaiHoSo": 11}, "status_unknown"),
        ({"TrangThaiHoSo": 1}, "not_received"),
        ({"NgayKetThucXuLy": ""}, "end_missing"),
        ({"KenhThucHien": 4}, "channel_unknown"),
        ({"MaHoSo": "XYZ"}, "unit_unknown"),
        ({"SoDinhDanh": "12", "ChuHoSo": ""}, "owner_unknown"),
        ({"TaiLieuNop": "một"}, "list_malformed"),
    ],
)
def test_row_is_refused_with_its_reason(change: dict[str, Any], reason: str) -> None:
    with pytest.raises(NotUnderstood) as refused:
        parse_hoso(HOSO | change)

    assert refused.value.reason == reason
    assert reason in ROW_REFUSALS


@pytest.mark.parametrize(
    ("change", "step"),
    [
        ({"TrangThaiHoSo": status, "NgayKetThucXuLy": end}, step)
        for status, end, step in (
            ("2", None, "received"), ("4", None, "appraised"), ("5", None, "supplement"), ("6", None, "received"),
            ("3", "20261002", "refused"), ("7", "20261002", "withdrawn"), ("8", "20261002", "stopped"),
            ("9", "20261002", "sealed"), ("4", "20261002", "sealed"), ("", "20261002", "sealed"),
            ("", None, "received"),
        )
    ],
)  # fmt: skip
def test_status_and_end_decide_the_step(change: dict[str, Any], step: str) -> None:
    assert parse_hoso(HOSO | change).step == step


def test_bad_rows_do_not_stop_good_ones(store: Store, tmp_path: Path) -> None:
    report = load(store, tmp_path, [7, HOSO, HOSO, HOSO | {"MaHoSo": "H49.12-261001-0009", "MaTTHC": ""}])
    said: Any = imported_as_json(report, "vi")

    assert (said["read"], said["imported"]) == (4, 1)
    assert [(row["row"], row["reason"]) for row in said["refused"]] == [
        (1, "Phần tử không phải là một hồ sơ"),
        (3, "MaHoSo đã có ở dòng trước"),
        (4, "MaTTHC không đúng dạng 1.234567"),
    ]


HEAD = ["mahoso", "MaTTHC", "ChuHoSo", "NgayTiepNhan", "NgayKetThucXuLy", "TrangThaiHoSo", "DuocSoHoa",
        "DuongDanTepTinKetQua", "Cột lạ"]  # fmt: skip
ROW = ["H49.12-261001-0001", "1.001193", "NGUYỄN VĂN MẪU", "01/10/2026 08:15:00", "02/10/2026 10:00:00", "10", "1",
       "/kq.pdf", "?"]  # fmt: skip


def test_tables_are_read_too(store: Store, tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    sheet.append(["Danh sách hồ sơ"])
    sheet.append(HEAD)
    sheet.append([*ROW[:3], RECEIVED.replace(tzinfo=None), ENDED.replace(tzinfo=None), 10, 1, "/kq.pdf", None])
    book.save(tmp_path / "a.xlsx")
    (tmp_path / "a.csv").write_text("\n".join([";".join(HEAD), ";".join(ROW), ""]), "utf-8-sig")

    assert counts(import_dossiers(store, tmp_path / "a.xlsx")) == (1, 0, 0, 0)
    assert counts(import_dossiers(store, tmp_path / "a.csv")) == (0, 0, 1, 0)
    total = figures(store, parse_period("01/10/2026", "31/10/2026")).table.total.rates
    assert (total["intake"].numerator, total["4.1"].numerator, total["4.4"].unknown) == (1, 1, 1)


@pytest.mark.parametrize(
    ("name", "content"),
    [("a.json", "{}"), ("a.json", "["), ("a.csv", "a;b\n1;2"), ("a.xlsx", "x"), ("a.txt", "x"), ("missing.json", None)],
)
def test_file_that_is_none_is_refused_as_a_whole(store: Store, tmp_path: Path, name: str, content: str | None) -> None:
    if content is not None:
        (tmp_path / name).write_text(content)
    with pytest.raises(ImportUnreadable):
        import_dossiers(store, tmp_path / name)


HEADINGS = {
    "Mã hồ sơ": "MaHoSo",
    "Thủ tục": "MaTTHC",
    "Ngày nhận": "NgayTiepNhan",
    "Hình thức": "KenhThucHien",
    "Số định danh": "SoDinhDanh",
    "Họ tên": "ChuHoSo",
    "Trạng thái": "TrangThaiHoSo",
}


def write_table(path: Path, code: str) -> Path:
    values = HOSO | {"MaHoSo": code, "TrangThaiHoSo": "4"}
    lines = [list(HEADINGS), [str(values[field]) for field in HEADINGS.values()]]
    path.write_text("\r\n".join(";".join(line) for line in lines), encoding="utf-8-sig")
    return path


def test_headings_are_named_once_and_remembered(store: Store, tmp_path: Path) -> None:
    first = write_table(tmp_path / "10.csv", "H49.12-261001-0001")
    with pytest.raises(ImportUnreadable):
        import_dossiers(store, first)
    named = [f"{heading}={field}" for heading, field in HEADINGS.items()]
    assert import_dossiers(store, first, columns=named).added == 1

    second = import_dossiers(store, write_table(tmp_path / "11.csv", "H49.12-261001-0002"))
    assert (second.added, second.refused) == (1, ())
    assert check(store, repair=False).ok


def test_heading_named_again_means_the_new_field(store: Store, tmp_path: Path) -> None:
    named = [f"{heading}={field}" for heading, field in HEADINGS.items()]
    table = write_table(tmp_path / "a.csv", "H49.12-261001-0001")
    import_dossiers(store, table, columns=named)
    with pytest.raises(ImportUnreadable):  # no column is the code now, so nothing is remembered either
        import_dossiers(store, table, columns=["MA HO SO=ChuHoSo"])

    assert import_dossiers(store, table).unchanged == 1


@pytest.mark.parametrize("text", ["Mã hồ sơ", "Mã hồ sơ=", "=MaHoSo", "Mã hồ sơ=MaGiCo", " =MaHoSo"])
def test_column_that_means_nothing_is_refused(store: Store, tmp_path: Path, text: str) -> None:
    with pytest.raises(BadValue):
        import_dossiers(store, write_table(tmp_path / "a.csv", "H49.12-261001-0001"), columns=[text])
