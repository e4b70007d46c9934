"""The command line within this process: exit states, languages, bugs."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from desktop.cli import main as cli
from desktop.messages import BUG, ERRORS, WRONG_COMMAND
from desktop.workflow import read_files as workflow_read_files
from ocr.errors import LanguageMissing
from ocr.pipeline.read_stack import StackReading
from tests.desktop.workflow.made_reading import EMPTY, STACK

Run = Callable[..., int]


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Run:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))

    def start(*arguments: str) -> int:
        monkeypatch.setattr(sys, "argv", ["main.py", *arguments])
        return cli.main()

    return start


@pytest.fixture
def given(monkeypatch: pytest.MonkeyPatch) -> Callable[[StackReading | Exception], list[tuple[Sequence[Path], int]]]:
    """Replace the reading by a given result or error; returns the list of what was asked for."""

    def replace(result: StackReading | Exception) -> list[tuple[Sequence[Path], int]]:
        asked: list[tuple[Sequence[Path], int]] = []

        def read_files(paths: Sequence[Path], *, jobs: int, on_progress: Callable[[int, int], None]) -> StackReading:
            asked.append((paths, jobs))
            if isinstance(result, Exception):
                raise result
            on_progress(1, 1)
            return result

        monkeypatch.setattr(workflow_read_files, "read_files", read_files)
        return asked

    return replace


Given = Callable[[StackReading | Exception], list[tuple[Sequence[Path], int]]]
Captured = pytest.CaptureFixture[str]


def test_everything_read_is_done(run: Run, given: Given, capsys: Captured) -> None:
    asked = given(EMPTY)
    assert run("read", "a.png", "b.pdf", "--jobs", "3") == 0
    assert asked == [([Path("a.png"), Path("b.pdf")], 3)]
    assert "0 trang" in capsys.readouterr().out


def test_a_failed_file_is_done_in_part(run: Run, given: Given, capsys: Captured) -> None:
    given(STACK)
    assert run("read", "a.png", "--json") == 3
    document = json.loads(capsys.readouterr().out)
    assert [error["source"] for error in document["errors"]] == ["rỗng [bold].png", "b.tif"]


def test_without_jobs_the_machine_decides(run: Run, given: Given) -> None:
    asked = given(EMPTY)
    run("read", "a.png")
    assert 1 <= asked[0][1] <= 4


def test_without_a_command_the_samples_are_read(run: Run, given: Given) -> None:
    asked = given(EMPTY)
    assert run() == 0
    assert len(asked) == 1


@pytest.mark.parametrize(
    ("options", "position"), [([], 0), (["--lang", "vi"], 0), (["--lang", "en"], 1), (["--lang=en"], 1)]
)
def test_refusal_is_one_sentence(run: Run, given: Given, capsys: Captured, options: list[str], position: int) -> None:
    given(LanguageMissing("vie"))
    assert run("read", "a.png", *options) == 4
    captured = capsys.readouterr()
    assert captured.out == ""
    assert captured.err == ERRORS["ocr.language_missing"][position].format(language="vie") + "\n"


@pytest.mark.logs_warnings
@pytest.mark.parametrize(("options", "position"), [([], 0), (["--lang", "en"], 1)])
def test_bug_is_said_as_one(run: Run, given: Given, capsys: Captured, options: list[str], position: int) -> None:
    given(RuntimeError("boom"))
    assert run("read", "a.png", "--json", *options) == 1
    captured = capsys.readouterr()
    assert captured.out == ""
    assert captured.err == BUG[position] + "\n"


@pytest.mark.logs_warnings
def test_traceback_of_a_bug_is_in_the_log_alone(run: Run, given: Given, capsys: Captured, tmp_path: Path) -> None:
    given(RuntimeError("boom"))
    assert run("read", "a.png") == 1
    assert "Traceback" not in capsys.readouterr().err
    assert "Traceback" in (tmp_path / "state" / "hoso" / "hoso.log").read_text(encoding="utf-8")


@pytest.mark.logs_warnings
def test_a_log_that_cannot_be_written_hinders_nobody(
    run: Run, given: Given, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    given(EMPTY)
    (tmp_path / "file").write_text("", encoding="utf-8")
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "file"))
    assert run("read", "a.png", "--json") == 0


def test_missing_file_needs_no_recogniser(
    run: Run, tmp_path: Path, capsys: Captured, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert run("read", str(tmp_path / "không có.png"), "--json") == 3
    document = json.loads(capsys.readouterr().out)
    assert (document["pages"], len(document["errors"])) == ([], 1)


@pytest.mark.parametrize(("options", "position"), [([], 0), (["--lang", "en"], 1)])
def test_wrong_option(run: Run, capsys: Captured, options: list[str], position: int) -> None:
    assert run("read", "--nonsense", *options) == 2
    assert capsys.readouterr().err.endswith(WRONG_COMMAND[position] + "\n")


@pytest.mark.parametrize("language", ["vi", "en"])
def test_samples_end_with_how_to_make_the_demo_store(run: Run, given: Given, capsys: Captured, language: str) -> None:
    given(EMPTY)
    assert run("--lang", language) == 0
    assert capsys.readouterr().out.rstrip().endswith("make demo")


def test_help_names_the_command(run: Run, capsys: Captured) -> None:
    assert run("--help") == 0
    assert "read" in capsys.readouterr().out
