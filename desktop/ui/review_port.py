"""What the review screen needs of a store: `desktop.workflow.review_desk.ReviewDesk` is it, tests bring their own."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Protocol

from desktop.workflow.review_types import (
    Accepted,
    Drafts,
    FieldBefore,
    FieldRef,
    OpenedReview,
    PlaceOrder,
    PlaceRead,
    ReviewDossier,
)
from storage.lists import QueuedDossier
from storage.states import PostponeReason


class ReviewPort(Protocol):
    """A store under review; every method is called on a lane and may raise a `HosoError`."""

    def queue(self, limit: int) -> tuple[QueuedDossier, ...]:
        """Return the dossiers that wait for a review."""
        ...

    def open(self, code: str) -> OpenedReview:
        """Return a dossier and what was typed in it before."""
        ...

    def accept(self, code: str, accepted: Accepted) -> ReviewDossier:
        """Store a value that the officer says is right."""
        ...

    def restore(
        self, code: str, fields: Sequence[tuple[FieldBefore, int | None]], reopened: Sequence[int] = ()
    ) -> ReviewDossier:
        """Let fields stand as they did."""
        ...

    def confirm(self, seen: ReviewDossier) -> ReviewDossier:
        """Confirm all papers as they were seen."""
        ...

    def compare(self, code: str, *, original_seen: bool) -> ReviewDossier:
        """Note that the officer compared with the originals."""
        ...

    def postpone(self, code: str, reason: PostponeReason) -> None:
        """Put the review off."""
        ...

    def asked_of_me(self) -> int:
        """Return how many values others asked to be keyed again by whoever works here."""
        ...

    def ask_second(self, code: str, ref: FieldRef, seen: int) -> ReviewDossier:
        """Ask a second person to key a field again, or withdraw that."""
        ...

    def save_drafts(self, code: str, drafts: Drafts) -> None:
        """Keep what was typed."""
        ...

    def read_place(self, order: PlaceOrder) -> PlaceRead:
        """Read a place of a page."""
        ...


ReviewDeskOf = Callable[[], ReviewPort]
"""Gives the desk, on a lane; raises what kept the store from opening."""
