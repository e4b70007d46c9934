"""What must hold for the repository as a whole, whatever is in it."""

from __future__ import annotations

import ast
import re
import subprocess
from pathlib import Path

import pytest

CODE_FOLDERS = ("desktop", "ocr", "storage", "tests", "packaging")
MOST_LINES = 400

# Written apart, so that this file does not find itself.
REGISTRY_HOSTS = re.compile(
    "|".join(["py" + r"pi\.org", "python" + r"hosted\.org", "registry" + r"\.npmjs", "deb" + r"\.debian\.org"])
)
MACHINE_PATHS = re.compile("|".join(f"(?<![A-Za-z0-9_.])/{folder}/" for folder in ("work", "root", "home")))


def tracked_texts(root: Path) -> list[tuple[str, str]]:
    """Return (path, content) of every tracked text file."""
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=root, capture_output=True, check=False)
    if listed.returncode != 0:
        pytest.skip("not a git checkout, so nobody can say which files belong to it")
    texts = []
    for name in listed.stdout.decode().split("\0"):
        path = root / name
        if name and path.is_file() and b"\0" not in (content := path.read_bytes()):
            texts.append((name, content.decode("utf-8")))
    return texts


def test_no_file_names_a_package_registry(root: Path) -> None:
    assert [name for name, text in tracked_texts(root) if REGISTRY_HOSTS.search(text)] == []


def test_no_file_names_a_path_of_one_machine(root: Path) -> None:
    found = [name for name, text in tracked_texts(root) if MACHINE_PATHS.search(text)]

    assert found == []


def test_modules_stay_small_enough_to_read(root: Path) -> None:
    # A migration is one list of tables; it is written once and never changed.
    modules = [
        path
        for folder in CODE_FOLDERS
        for path in (root / folder).rglob("*.py")
        if path.parent != root / "storage" / "migrations" / "versions"
    ]
    long = {str(m.relative_to(root)): n for m in modules if (n := len(m.read_text("utf-8").splitlines())) > MOST_LINES}

    assert long == {}


def test_our_packaging_folder_is_no_package(root: Path) -> None:
    # With an __init__.py it would hide the library `packaging` that other libraries import.
    assert not (root / "packaging" / "__init__.py").exists()


def test_package_markers_hold_no_code(root: Path) -> None:
    # Importing a leaf such as ocr.types must not load OpenCV or Qt on the way.
    markers = [path for folder in ("desktop", "ocr", "storage") for path in (root / folder).rglob("__init__.py")]
    statements = {path: ast.parse(path.read_text("utf-8")).body for path in markers}

    assert [path for path, body in statements.items() if any(not isinstance(node, ast.Expr) for node in body)] == []


def test_tests_are_no_packages(root: Path) -> None:
    # Two tests of one name in two folders need importlib mode, which needs folders without markers.
    assert list((root / "tests").rglob("__init__.py")) == []


def pins(lock: Path) -> set[str]:
    """Return the `name==version` lines of a lock, with the marker that limits them."""
    return {line.rstrip(" \\") for line in lock.read_text("utf-8").splitlines() if re.match(r"[a-z0-9]", line)}


def test_development_lock_holds_every_pin_of_the_program(root: Path) -> None:
    # setup.sh counts on it: after `make test`, `make run` has nothing to install.
    assert pins(root / "requirements.lock") <= pins(root / "requirements-dev.lock")


@pytest.mark.parametrize("lock", ["requirements.lock", "requirements-dev.lock"])
def test_qt_stays_below_the_version_that_aborts_on_python_3_11(root: Path, lock: str) -> None:
    (pin,) = [pin for pin in pins(root / lock) if pin.startswith("pyside6-essentials==")]
    major, minor = pin.removeprefix("pyside6-essentials==").split(".")[:2]

    assert (int(major), int(minor)) < (6, 12)
