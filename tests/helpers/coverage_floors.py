"""A pytest plugin that fails the run when a part of the program is tested less than its floor.

pytest-cov knows one floor for everything; a well-tested package would hide a poorly tested one. Loaded by
`make unit` with `-p tests.helpers.coverage_floors`, so that running a single test asks for no coverage.
"""

from __future__ import annotations

import io
import tomllib
from collections.abc import Generator
from dataclasses import dataclass
from pathlib import Path

import coverage
import pytest
from coverage.exceptions import NoDataError


@dataclass(frozen=True, slots=True)
class Measured:
    """How much of one folder ran, beside what was asked; `percent` is None when the folder has no code yet."""

    folder: str
    percent: float | None
    floor: float

    @property
    def enough(self) -> bool:
        """A folder without code cannot be tested too little."""
        return self.percent is None or self.percent >= self.floor

    def __str__(self) -> str:
        if self.percent is None:
            return f"{self.folder}: no code yet"
        return f"{self.folder}: {self.percent:.1f} % (floor {self.floor:g} %){'' if self.enough else '  TOO LOW'}"


def read_floors(pyproject: Path) -> dict[str, float]:
    """Return the least per cent per folder from `[tool.coverage-floors]`."""
    table = tomllib.loads(pyproject.read_text(encoding="utf-8"))["tool"]["coverage-floors"]
    return {str(folder): float(floor) for folder, floor in table.items()}


def measure(root: Path, floors: dict[str, float]) -> list[Measured]:
    """Return the coverage of each folder from the data that the run left behind."""
    data = coverage.Coverage(config_file=str(root / "pyproject.toml"))
    data.load()
    return [Measured(folder, _percent(data, folder), floor) for folder, floor in floors.items()]


def _percent(data: coverage.Coverage, folder: str) -> float | None:
    try:
        percent = data.report(include=[f"{folder}/*"], file=io.StringIO())
    except NoDataError:
        return None
    return percent


class _Floors:
    def __init__(self) -> None:
        self.measured: list[Measured] = []

    @pytest.hookimpl(wrapper=True, tryfirst=True)
    def pytest_runtestloop(self, session: pytest.Session) -> Generator[None, object, object]:
        result = yield  # pytest-cov, inside this wrapper, has saved its data when this returns
        root = session.config.rootpath
        self.measured = measure(root, read_floors(root / "pyproject.toml"))
        session.testsfailed += sum(not part.enough for part in self.measured)
        return result

    @pytest.hookimpl(trylast=True)
    def pytest_terminal_summary(self, terminalreporter: pytest.TerminalReporter) -> None:
        terminalreporter.section("coverage floors")
        for part in self.measured:
            terminalreporter.line(str(part), red=not part.enough)


def pytest_configure(config: pytest.Config) -> None:
    """Watch the run, but not in the helpers of pytest-xdist, which see only a part of it."""
    if not hasattr(config, "workerinput"):
        config.pluginmanager.register(_Floors())
