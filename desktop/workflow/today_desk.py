"""What the counter asks of an open store when no dossier is open: today's work, and its own rates of the month."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from desktop.workflow.open_store import Store
from desktop.workflow.rates import refresh
from desktop.workflow.today_types import Today, TodayList
from storage.casework.review_queue import ids_to_review
from storage.lists import DossierRow
from storage.office import load_office
from storage.progress import no_progress
from storage.rates.at_hand import AtHand, ids_at_hand, own_rates
from storage.rates.behind import rows_of


class TodayDesk:
    """An open store as its counter sees today's work. Safe to use from every lane."""

    def __init__(self, store: Store, now: Callable[[], datetime]) -> None:
        self._store = store
        self._now = now

    def figures(self) -> Today:
        """Return how much there is of what."""
        refresh(self._store, no_progress)
        now = self._now()
        with self._store.database.reading() as session:
            soon_days = load_office(session).soon_days
            rates = {TodayList(which.value): own for which, own in own_rates(session, now).items()}
            counted = (TodayList.OPEN, TodayList.DUE_SOON, TodayList.LATE)
            counts = {which: len(ids_at_hand(session, AtHand(which.value), now)) for which in counted}
            counts[TodayList.TO_REVIEW] = len(ids_to_review(session))
        counts |= {which: own.rate.denominator - own.rate.numerator for which, own in rates.items()}
        return Today(counts, rates, soon_days)

    def rows(self, which: TodayList, limit: int) -> tuple[DossierRow, ...]:
        """Return the dossiers of a list, what is due first comes first, at most `limit`."""
        refresh(self._store, no_progress)
        with self._store.database.reading() as session:
            ids = (
                ids_to_review(session)
                if which is TodayList.TO_REVIEW
                else ids_at_hand(session, AtHand(which.value), self._now())
            )
            rows = rows_of(session, ids)
        return tuple(sorted(rows, key=lambda each: (each.due_at is None, each.due_at or each.received_at)))[:limit]
