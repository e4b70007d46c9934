"""Each contract of `[tool.importlinter]` is shown to hold, and to fail when it is broken on purpose."""

from __future__ import annotations

import ast
import os
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Any

import pytest

PACKAGES = ("desktop", "storage", "ocr")
VOCABULARY = {"types", "text", "looks", "errors"}

BREAKS = {
    "desktop > storage > ocr": ("ocr/errors.py", "import storage"),
    "storage sees only the ocr vocabulary": ("storage/stray.py", "import ocr.imaging.page_image"),
    "Qt only in ui, jobs, app": ("ocr/imaging/stray.py", "import PySide6.QtGui"),
    "the command line knows no Qt": ("desktop/cli/main.py", "import PySide6.QtCore"),
    "widgets know no services": ("desktop/ui/widgets/rows.py", "import desktop.workflow.desk_types"),
    "inside desktop": ("desktop/workflow/stray.py", "import desktop.cli"),
    "inside ocr": ("ocr/imaging/page_image.py", "import ocr.engines"),
    "inside storage": ("storage/stray.py", "import storage.errors"),
    "the database stays inside storage": ("desktop/workflow/stray.py", "import sqlalchemy"),
    "no sibling cycles": ("ocr/types.py", "import ocr.layout\nimport ocr.imaging"),
}
"""Contract → a file and the forbidden line that is put at its end."""


def contracts(root: Path) -> list[dict[str, Any]]:
    settings = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))
    found: list[dict[str, Any]] = settings["tool"]["importlinter"]["contracts"]
    return found


def broken_contracts(tree: Path) -> set[str]:
    """Return the names of the contracts that do not hold in a tree."""
    linter = Path(sys.executable).with_name("lint-imports")
    environment = os.environ | {"PYTHONPATH": str(tree), "COLUMNS": "200", "NO_COLOR": "1"}
    run = subprocess.run(
        [linter, "--no-cache", "--no-logo"], cwd=tree, env=environment, capture_output=True, text=True, check=False
    )
    lines = [line.removesuffix(" BROKEN") for line in run.stdout.splitlines() if line.endswith(" BROKEN")]
    assert "Contracts:" in run.stdout, run.stdout + run.stderr
    assert (run.returncode != 0) == bool(lines)
    return set(lines)


@pytest.fixture
def tree(root: Path, tmp_path: Path) -> Path:
    for package in PACKAGES:
        shutil.copytree(root / package, tmp_path / package, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(root / "pyproject.toml", tmp_path)
    return tmp_path


def test_all_contracts_hold(tree: Path) -> None:
    assert broken_contracts(tree) == set()


def test_every_contract_has_a_break(root: Path) -> None:
    assert {contract["name"] for contract in contracts(root)} == set(BREAKS)


@pytest.mark.parametrize("name", BREAKS)
def test_contract_fails_when_broken(tree: Path, name: str) -> None:
    file, line = BREAKS[name]
    with (tree / file).open("a", encoding="utf-8") as module:
        module.write(f"\n{line}\n")

    assert name in broken_contracts(tree)


@pytest.mark.parametrize("package", ["desktop", "ocr"])
def test_new_top_module_must_find_its_layer(tree: Path, package: str) -> None:
    (tree / package / "stray.py").write_text("", encoding="utf-8")

    assert f"inside {package}" in broken_contracts(tree)


def test_storage_is_kept_from_everything_in_ocr_that_computes(root: Path) -> None:
    tops = {path.stem for path in (root / "ocr").iterdir() if path.suffix == ".py" or (path / "__init__.py").exists()}
    computing = {f"ocr.{top}" for top in tops - VOCABULARY - {"__init__"}}
    (contract,) = [c for c in contracts(root) if c["name"] == "storage sees only the ocr vocabulary"]

    assert computing <= set(contract["forbidden_modules"])


@pytest.mark.parametrize("leaf", sorted(VOCABULARY))
def test_vocabulary_needs_only_the_standard_library(root: Path, leaf: str) -> None:
    module = ast.parse((root / "ocr" / f"{leaf}.py").read_text(encoding="utf-8"))
    imported = {alias.name for node in ast.walk(module) if isinstance(node, ast.Import) for alias in node.names}
    imported |= {node.module or "" for node in ast.walk(module) if isinstance(node, ast.ImportFrom)}

    assert {name.split(".")[0] for name in imported} <= sys.stdlib_module_names | {"ocr"}
    assert {name for name in imported if name.startswith("ocr")} <= {f"ocr.{leaf}" for leaf in VOCABULARY}
