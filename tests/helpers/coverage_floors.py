"""A pytest plugin that fails the run when a part of the program is tested less than its floor, and writes what is not.

One floor for everything would let a well-tested package hide a poorly tested one. Loaded by `make unit` with
`-p tests.helpers.coverage_floors`, so that running a single test asks for no coverage.

SlipCover counts: it writes its probes into the code as it is imported, and needs no tracing, which makes all Python
twice as slow (measured on Python 3.11: 1,556 tests in 28 s with coverage.py, 17 s so, 14.5 s without any).
"""

from __future__ import annotations

import json
import tomllib
from collections.abc import Generator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from slipcover import FileMatcher, ImportManager, Slipcover, merge_coverage, print_coverage

_MISSED = Path(".build/coverage.txt")
"""Below the root: which lines of which file no test reached, as a table."""

_KEY = "hoso_coverage"  # what a helper of pytest-xdist hands over

_Coverage = dict[str, Any]
"""As SlipCover writes it: by file the lines and branches that ran and those that did not."""


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


def measure(files: Mapping[str, Mapping[str, Sequence[object]]], floors: Mapping[str, float]) -> list[Measured]:
    """Return the share of lines and branches that ran in each folder.

    Args:
        files: by path below the root what ran and what did not, as SlipCover tells it.
        floors: the least per cent by folder.
    """
    return [Measured(folder, _percent(files, folder), floor) for folder, floor in floors.items()]


def _percent(files: Mapping[str, Mapping[str, Sequence[object]]], folder: str) -> float | None:
    ran = missing = 0
    for file, told in files.items():
        if Path(file).is_relative_to(folder):
            ran += len(told["executed_lines"]) + len(told["executed_branches"])
            missing += len(told["missing_lines"]) + len(told["missing_branches"])
    return 100.0 * ran / (ran + missing) if ran + missing else None


def _read_excluded(pyproject: Path) -> list[str]:
    """Return what marks lines that do not count."""
    return list(tomllib.loads(pyproject.read_text(encoding="utf-8"))["tool"]["coverage"]["report"]["exclude_also"])


class _Counting:
    """Counts what runs in this process from now on, of what is imported later and has a floor.

    Windows have none: PySide looks into the code of what it calls, and dies of probes in it.
    """

    def __init__(self, root: Path) -> None:
        self._root = root
        self._floors = read_floors(root / "pyproject.toml")
        self._excluded = _read_excluded(root / "pyproject.toml")
        self._counted = Slipcover(branch=True, exclude_also=self._excluded)
        ImportManager(self._counted, FileMatcher(sources=[str(root / each) for each in self._floors])).__enter__()
        self._whole: _Coverage = {}
        self._measured: list[Measured] = []

    @pytest.hookimpl(tryfirst=True)
    def pytest_sessionfinish(self, session: pytest.Session) -> None:
        if hasattr(session.config, "workeroutput"):
            session.config.workeroutput[_KEY] = json.dumps(self._counted.get_coverage())

    @pytest.hookimpl(optionalhook=True)
    def pytest_testnodedown(self, node: Any) -> None:
        told = getattr(node, "workeroutput", {}).get(_KEY)
        if told is not None:
            merge_coverage(self._all(), json.loads(told))

    @pytest.hookimpl(wrapper=True, tryfirst=True)
    def pytest_runtestloop(self, session: pytest.Session) -> Generator[None, object, object]:
        result = yield
        if not hasattr(session.config, "workerinput"):
            merge_coverage(self._all(), self._counted.get_coverage())
            self._measured = measure(self._all()["files"], self._floors)
            session.testsfailed += sum(not part.enough for part in self._measured)
            self._write_missed()
        return result

    @pytest.hookimpl(trylast=True)
    def pytest_terminal_summary(self, terminalreporter: Any) -> None:
        terminalreporter.section("coverage floors")
        for part in self._measured:
            terminalreporter.line(str(part), red=not part.enough)

    def _write_missed(self) -> None:
        file = self._root / _MISSED
        file.parent.mkdir(exist_ok=True)
        with file.open("w", encoding="utf-8") as table:
            print_coverage(self._all(), outfile=table, skip_covered=True)

    def _all(self) -> _Coverage:
        """Return what all processes ran so far; of files that nobody imported every line is missing."""
        if not self._whole:
            nothing = Slipcover(branch=True, source=list(self._floors), exclude_also=self._excluded)
            self._whole = nothing.get_coverage()
        return self._whole


@pytest.hookimpl(tryfirst=True)
def pytest_load_initial_conftests(early_config: pytest.Config) -> None:
    """Begin before any part of the program is imported."""
    early_config.pluginmanager.register(_Counting(early_config.rootpath))
