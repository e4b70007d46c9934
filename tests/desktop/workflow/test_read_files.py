"""Reading without the second reader or that of written digits: said once, and nothing is lost."""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import Executor
from pathlib import Path
from typing import Any

import pytest

from desktop.workflow import read_files
from ocr.engines.asternet import AsterNetReader
from ocr.engines.pen_digits import PenDigitReader
from ocr.errors import EngineMissing, ModelRefused, OcrError
from ocr.pipeline.draft import Tools
from ocr.pipeline.read_stack import StackReading


@pytest.fixture
def tools(monkeypatch: pytest.MonkeyPatch) -> list[Tools]:
    """What reading was given, without anything being read."""
    given: list[Tools] = []

    def read_stack(paths: Sequence[Path], tools: Tools, executor: Executor, **options: Any) -> StackReading:
        given.append(tools)
        return StackReading((), (), ())

    monkeypatch.setattr(read_files, "read_stack", read_stack)
    return given


def test_files_are_read_with_all_readers(tools: list[Tools]) -> None:
    read_files.read_files([], jobs=1)
    assert isinstance(tools[0].second, AsterNetReader)
    assert isinstance(tools[0].pen, PenDigitReader)


@pytest.mark.logs_warnings
@pytest.mark.parametrize("error", [EngineMissing("pen_digits"), ModelRefused("file")])
def test_reading_goes_on_without_the_reader_of_written_digits(
    tools: list[Tools], monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture, error: OcrError
) -> None:
    def refuse() -> PenDigitReader:
        raise error

    monkeypatch.setattr(read_files, "load_pen_digits", refuse)

    read_files.read_files([], jobs=1)

    assert (tools[0].pen, isinstance(tools[0].second, AsterNetReader)) == (None, True)
    assert "without the reader of written digits" in caplog.text


@pytest.mark.logs_warnings
@pytest.mark.parametrize("error", [EngineMissing("asternet"), ModelRefused("file")])
def test_reading_goes_on_without_the_second_reader(
    tools: list[Tools], monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture, error: OcrError
) -> None:
    def refuse() -> AsterNetReader:
        raise error

    monkeypatch.setattr(read_files, "load_asternet", refuse)

    read_files.read_files([], jobs=1)

    assert tools[0].second is None
    assert "without the second reader" in caplog.text
