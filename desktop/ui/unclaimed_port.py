"""What the window needs of a store for scanned pages of results of which nobody knows the dossier."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from desktop.workflow.filed import Filed, UnclaimedPage


class UnclaimedPort(Protocol):
    """An open store as those pages ask it; every method is called on a lane and may raise a `HosoError`."""

    def pages(self) -> tuple[UnclaimedPage, ...]:
        """Return the pages of nobody, then those in their bin."""
        ...

    def claim(self, checksums: Sequence[str], text: str) -> Filed:
        """Take pages into the dossier that a code, its end or a slip's code means."""
        ...

    def throw(self, checksums: Sequence[str]) -> None:
        """Put pages into the bin."""
        ...

    def take_back(self, checksums: Sequence[str]) -> None:
        """Take pages out of the bin."""
        ...
