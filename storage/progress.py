"""How far a long piece of work has come."""

from __future__ import annotations

from collections.abc import Callable

Progress = Callable[[int, int], None]
"""Is told how much is done and how much there is; it may raise `ocr.errors.Cancelled` to stop the work."""


def no_progress(_done: int, _total: int) -> None:
    """Tell nobody."""


class Meter:
    """Counts what is done and tells."""

    def __init__(self, tell: Progress, total: int) -> None:
        self._tell = tell
        self._total = total
        self._done = 0
        tell(0, total)

    def advance(self, by: int = 1) -> None:
        """Note that some more is done."""
        self._done += by
        self._tell(min(self._done, self._total), self._total)
