"""The floors of `[tool.coverage-floors]` are read and judged as written."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.helpers.coverage_floors import Measured, read_floors


def test_floors_name_folders_of_the_program(root: Path) -> None:
    floors = read_floors(root / "pyproject.toml")

    assert floors["ocr"] >= 90
    assert all((root / folder).is_dir() for folder in floors)


@pytest.mark.parametrize(
    ("percent", "enough"),
    [(89.9, False), (90.0, True), (100.0, True), (None, True)],
)
def test_part_below_its_floor_is_told(percent: float | None, *, enough: bool) -> None:
    part = Measured("ocr", percent, 90.0)

    assert part.enough == enough
    assert ("TOO LOW" in str(part)) != enough
