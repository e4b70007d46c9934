"""What the window asks of an open store about scanned pages of results of which nobody knows the dossier."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import UTC, datetime

from desktop.workflow.filed import Filed, UnclaimedPage
from desktop.workflow.open_store import Store
from desktop.workflow.pictures import Picture, PictureOrder, make_file_picture
from desktop.workflow.unclaimed import path_of, throw, unclaimed_pages


class UnclaimedDesk:
    """Part of a `Desk`; safe to use from every lane. Whoever is signed in at that moment is who does things."""

    def __init__(self, store_of: Callable[[], Store]) -> None:
        self._store_of = store_of

    def pages(self) -> tuple[UnclaimedPage, ...]:
        """Return the pages of nobody, then those in their bin; see `unclaimed_pages`."""
        return unclaimed_pages(self._store_of())

    def picture(self, order: PictureOrder) -> Picture:
        """Return the picture of such a page for the screen.

        Raises:
            NotFound: it is in a dossier now.
            FileUnreadable: it is no picture.
        """
        return make_file_picture(path_of(self._store_of(), order.sha256), order)

    def claim(self, checksums: Sequence[str], text: str) -> Filed:
        """Take pages into the dossier of a code, its end or a slip's code; see `result_scan.claim`."""
        from desktop.workflow.result_scan import claim  # noqa: PLC0415  # the reader comes with it

        return claim(self._store_of(), checksums, text, datetime.now(UTC))

    def throw(self, checksums: Sequence[str]) -> None:
        """Put pages into the bin; see `unclaimed.throw`."""
        throw(self._store_of(), checksums)

    def take_back(self, checksums: Sequence[str]) -> None:
        """Take pages out of the bin; see `unclaimed.throw`."""
        throw(self._store_of(), checksums, away=False)
