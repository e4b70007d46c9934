"""The command line within this process, on a store of its own, with a reader that reads nothing."""

from __future__ import annotations

import json
import sys
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from desktop.cli import main as cli
from desktop.workflow import read_files
from tests.desktop.stand_in import Made, stand_in, write


@dataclass
class Counter:
    """A counter: runs sub-commands on its store and remembers what they wrote."""

    folder: Path
    capsys: pytest.CaptureFixture[str]
    monkeypatch: pytest.MonkeyPatch
    out: str = ""
    err: str = ""
    files: int = field(default=0)

    def run(self, *arguments: str) -> int:
        """Run a sub-command and return its exit status."""
        self.monkeypatch.setattr(sys, "argv", ["main.py", "--data", str(self.folder / "kho"), *arguments])
        self.capsys.readouterr()
        status = cli.main()
        self.out, self.err = self.capsys.readouterr()
        return status

    def json(self, *arguments: str, status: int = 0) -> Any:
        """Run a sub-command with --json and return its document."""
        assert self.run(*arguments, "--json") == status, self.err
        return json.loads(self.out)

    def file(self, *made: Made) -> str:
        """Write a file in which the reader finds these things and return its path."""
        self.files += 1
        return str(write(self.folder / f"{self.files}.jpg", *made))

    def intake(
        self, *made: Made, owner: str = "062187001234", procedure: str = "1.004746", name: str = "NGUYỄN THỊ HÒA"
    ) -> Any:
        """Open a dossier with these papers, each in a file of its own."""
        files = [self.file(each) for each in made]
        return self.json(
            "intake", "--procedure", procedure, "--owner", "062187001234", "--owner-name", "NGUYỄN THỊ HÒA",
            "--unit", "H34.12", "--received", "2026-11-20T08:00", *files,
        )  # fmt: skip


@pytest.fixture
def counter(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Counter:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    monkeypatch.setenv("COLUMNS", "200")
    monkeypatch.setattr(read_files, "reader", lambda jobs: stand_in)
    return Counter(tmp_path, capsys, monkeypatch)
