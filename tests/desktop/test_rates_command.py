"""`rates`, `import-dossiers` and `demo --size province` from the command line: exit states, files, JSON."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from desktop.cli import main as cli

Run = Callable[..., int]


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Run:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))

    def start(*arguments: str) -> int:
        monkeypatch.setattr(sys, "argv", ["main.py", "--data", str(tmp_path / "data"), *arguments])
        return cli.main()

    return start


OCTOBER = ("rates", "--from", "2026-10-01", "--to", "31/10/2026")
HOSO = {
    "MaHoSo": "H49.12-261001-0001",
    "MaTTHC": "1.001193",
    "ChuHoSo": "NGUYỄN VĂN MẪU",
    "NgayTiepNhan": "20261001081500",
}


def test_imported_dossiers_are_counted_and_written(
    run: Run, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "hoso.json").write_text(json.dumps([HOSO, {}]), "utf-8")
    assert run("import-dossiers", str(tmp_path / "hoso.json"), "--json") == 3
    assert json.loads(capsys.readouterr().out)["refused"] == [{"row": 2, "code": "", "reason": "Thiếu MaHoSo"}]

    assert run(*OCTOBER, "--json", "--by", "procedure") == 0
    document = json.loads(capsys.readouterr().out)
    assert [(row["key"], row["dossiers"]) for row in document["rows"]] == [("1.001193", 1)]
    assert document["table_766"]["total"]["received"] == 1

    files = [tmp_path / f"rates.{kind}" for kind in ("xlsx", "pdf", "csv")]
    assert run(*OCTOBER, *(word for file in files for word in (f"--{file.suffix[1:]}", str(file)))) == 0
    captured = capsys.readouterr()
    assert captured.out == ""
    assert "Đã ghi rates.xlsx." in captured.err
    assert all(file.stat().st_size > 100 for file in files)

    assert run(*OCTOBER, "--lang", "en") == 0
    assert "Dossiers on time" in capsys.readouterr().out


def test_made_province_and_its_figures(run: Run, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("demo", "--size", "province", "--dossiers", "150", "--json") == 0
    made = json.loads(capsys.readouterr().out)
    assert (made["dossiers"], made["units"]) == (150, 110)
    assert run("demo", "--size", "province", "--dossiers", "150") == 0  # a second year beside the first
    capsys.readouterr()

    assert run("rates", "--from", made["from"], "--to", made["to"], "--by", "month", "--json") == 0
    assert json.loads(capsys.readouterr().out)["total"]["dossiers"] > 280
    assert run("check") == 0


@pytest.mark.parametrize(
    ("words", "status", "told"),
    [
        (("--from", "2026-10-02", "--to", "2026-10-01"), 4, "kỳ báo cáo"),
        (("--from", "hôm qua", "--to", "2026-10-01"), 4, "thời điểm"),
        (("--from", "2026-10-01", "--to", "2026-10-31", "--unit", "H99"), 4, "đơn vị"),
        (("--from", "2026-10-01"), 2, ""),
    ],
)
def test_what_cannot_be_meant_is_refused(
    run: Run, capsys: pytest.CaptureFixture[str], words: tuple[str, ...], status: int, told: str
) -> None:
    assert run("rates", *words) == status
    assert told in capsys.readouterr().err
