"""Two people who were taken for one, for the window's tests."""

from __future__ import annotations

from collections.abc import Callable


class MadePeople:
    """Knows one join; `check` raises what is to go wrong."""

    def __init__(self, check: Callable[[], None]) -> None:
        self._check = check
        self.are_parted = False

    def part(self, _event_id: int) -> None:
        self._check()
        self.are_parted = True

    def join_again(self, _event_id: int) -> None:
        self._check()
        self.are_parted = False
