"""Wrong command lines: status 2 where the command line itself is wrong, 4 where what it names is not; never 1."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from desktop.cli import main as cli
from desktop.messages import WRONG_COMMAND
from tests.e2e.program import CODE, Said, fill, held, refused

Run = Callable[..., Said]

WRONG = [
    "nonsense",
    "--nonsense check",
    "check --lang fr",
    "intake",
    "intake --procedure 1.001193",
    "intake --procedure 1.001193 --owner 062187000001 --channel fax",
    "add",
    "review",
    f"review {CODE} --set",
    "show",
    f"show {CODE} P1",
    "open P1",
    f"move {CODE}",
    f"move {CODE} --to nowhere",
    "find",
    "find a --limit 0",
    "reuse --owner 062187000001",
    "procedures import",
    "procedures nonsense",
    "backup",
    "restore",
    "check --repair yes",
    "demo --dossiers 0",
    "read",
    "read a.jpg --jobs 0",
]
REFUSED = [
    ("intake --procedure 9.999999 --owner 062187000001", "not_found"),
    ("intake --procedure 1.001193 --owner abc", "bad_value"),
    ("intake --procedure 1.001193 --owner 062187000001 --unit !!", "bad_value"),
    ("intake --procedure 1.001193 --owner 062187000001 --received 31/02/2026", "bad_value"),
    ("add H34.12-261120-0099", "not_found"),
    ("review H34.12-261120-0099 --confirm", "not_found"),
    (f"review {CODE} --set full_name", "bad_value"),
    (f"review {CODE} --set P99.full_name=A", "not_found"),
    (f"review {CODE} --set P1.nonsense=A", "not_found"),
    (f"review {CODE} --set P1.date_of_birth=31/02/1987", "bad_value"),
    ("show H34.12-261120-0099", "not_found"),
    ("show P99", "not_found"),
    ("show P99999999999999999999999", "bad_value"),
    ("show nonsense", "not_found"),
    ("open P99 --out paper.pdf", "not_found"),
    (f"move {CODE} --to returned", "illegal_transition"),
    (f"move {CODE} --to appraised --at tomorrow", "bad_value"),
    ("reuse --owner 062187000001 --procedure 9.999999", "not_found"),
    ("procedures import nowhere.xlsx", "catalogue_unreadable"),
    ("procedures import nowhere.pdf", "catalogue_unreadable"),
    ("restore nowhere", "backup_unusable"),
    (f"show {CODE} --database nonsense", "bad_value"),
    (f"show {CODE} --database nonsense://a:b@c/d", "bad_value"),
]


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("store") / "data"
    fill(folder)
    return folder


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    """Run the program within this process: there are many command lines."""

    def start(*arguments: str) -> Said:
        monkeypatch.setattr(sys, "argv", ["main.py", *arguments])
        return Said(cli.main(), *capsys.readouterr())

    return start


@pytest.mark.parametrize("line", WRONG)
def test_wrong_command_line(run: Run, data: Path, line: str) -> None:
    said = run(*line.split(), *([] if line.startswith("read") else ["--data", str(data)]))

    assert said.status == 2
    assert said.out == ""
    assert said.err.endswith(WRONG_COMMAND[0] + "\n")


def test_wrong_command_line_in_english(run: Run, data: Path) -> None:
    assert run("add", "--lang", "en", "--data", str(data)).err.endswith(WRONG_COMMAND[1] + "\n")


@pytest.mark.parametrize(("line", "code"), REFUSED)
def test_what_is_not_there_is_refused(run: Run, data: Path, line: str, code: str) -> None:
    before = held(data)

    refused(run(*line.split(), "--data", str(data)), f"storage.{code}")
    assert held(data) == before
