"""Where the program begins: the window where there is a screen, the command line for everything else.

Imports nothing heavy, because the window should be there before a person has let go of the mouse.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

_VALUES = {"--data": "data", "--database": "database", "--lang": "language"}


@dataclass(frozen=True, slots=True)
class Wanted:
    """What was said on the command line for the window."""

    data: Path | None = None
    database: str | None = None
    language: str = "vi"


def window_options(arguments: Sequence[str]) -> Wanted | None:
    """Return what is wanted of the window, None when the arguments ask for anything else."""
    found: dict[str, str] = {}
    rest = list(arguments)
    while rest:
        name, equals, value = rest.pop(0).partition("=")
        if name not in _VALUES or not (equals or rest):
            return None
        found[_VALUES[name]] = value if equals else rest.pop(0)
    if found.get("language", "vi") not in {"vi", "en"}:
        return None
    data = found.get("data")
    return Wanted(Path(data) if data else None, found.get("database"), found.get("language", "vi"))


def has_screen(environment: Mapping[str, str], platform: str) -> bool:
    """Say whether a window can be shown here."""
    if environment.get("QT_QPA_PLATFORM") in {"offscreen", "minimal"}:
        return False
    return platform in {"win32", "darwin"} or any(environment.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY"))


def main() -> int:
    """Run the program and return its exit status."""
    wanted = window_options(sys.argv[1:])
    if wanted is not None and has_screen(os.environ, sys.platform):
        from desktop.program import run  # noqa: PLC0415  # Qt only where there is a screen

        return run(wanted.data, wanted.database, wanted.language)
    from desktop.cli.main import main as run_command  # noqa: PLC0415

    return run_command()
