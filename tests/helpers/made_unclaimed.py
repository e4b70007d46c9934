"""Scanned results of which nobody knows the dossier, as a made desk has them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from desktop.workflow.desk_types import Note
from desktop.workflow.filed import Filed, UnclaimedPage

if TYPE_CHECKING:
    from tests.helpers.made_desk import MadeDesk


class MadeUnclaimed:
    """Pages without files; the desk remembers what was asked of them."""

    def __init__(self, desk: MadeDesk) -> None:
        self._desk = desk
        self.there: tuple[UnclaimedPage, ...] = ()
        self.claimed: list[tuple[tuple[str, ...], str]] = []

    def pages(self) -> tuple[UnclaimedPage, ...]:
        return tuple(sorted(self.there, key=lambda page: page.is_thrown))

    def claim(self, checksums: Sequence[str], text: str) -> Filed:
        self._desk.check()
        self.claimed.append((tuple(checksums), text))
        self.there = tuple(page for page in self.there if page.sha256 not in checksums)
        return Filed((text,), (Note(f"{text}: {len(checksums)} trang", is_problem=False, is_done=True),))

    def throw(self, checksums: Sequence[str]) -> None:
        self._put(checksums, is_thrown=True)

    def take_back(self, checksums: Sequence[str]) -> None:
        self._put(checksums, is_thrown=False)

    def _put(self, checksums: Sequence[str], *, is_thrown: bool) -> None:
        self._desk.check()
        self.there = tuple(
            replace(page, is_thrown=is_thrown) if page.sha256 in checksums else page for page in self.there
        )
