"""Points at which a process can be stopped: each touch of a file of the store, each statement, each commit.

Nothing of the program is changed: Python's audit events tell of files, SQLAlchemy's events of statements, and
`os.fsync` and the commit are wrapped, so that a process can be stopped before and after each.
"""

from __future__ import annotations

import os
import sys
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine.default import DefaultDialect

_FILE_EVENTS = frozenset({"open", "os.rename", "os.remove", "os.mkdir", "os.rmdir", "os.chmod", "os.utime"})


class Points:
    """Counts points of this process. There is one in a process and those forked from it: hooks cannot be taken away."""

    def __init__(self, folder: Path) -> None:
        self.passed: Counter[str] = Counter()
        self._folder = str(folder)
        self._armed = ("", 0)
        self._at_point: Callable[[str], None] = lambda name: None
        sys.addaudithook(self._touched)
        self._wrap(os, "fsync", "fsync")
        self._wrap(DefaultDialect, "do_commit", "commit")
        sa.event.listen(sa.Engine, "before_cursor_execute", lambda *_: self._pass("statement"))

    def arm(self, name: str, further: int, at_point: Callable[[str], None]) -> None:
        """Call `at_point` at the so-manieth point of a name from now."""
        self._armed, self._at_point = (name, self.passed[name] + further), at_point

    def _touched(self, event: str, details: tuple[Any, ...]) -> None:
        if event in _FILE_EVENTS and str(details[0]).startswith(self._folder):
            self._pass(event)

    def _wrap(self, owner: Any, name: str, point: str) -> None:
        work = getattr(owner, name)

        def wrapped(*arguments: Any) -> Any:
            self._pass(f"before {point}")
            result = work(*arguments)
            self._pass(f"after {point}")
            return result

        setattr(owner, name, wrapped)

    def _pass(self, name: str) -> None:
        self.passed[name] += 1
        if (name, self.passed[name]) == self._armed:
            self._at_point(name)
