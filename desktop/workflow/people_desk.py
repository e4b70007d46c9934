"""What the window does to stored people that were taken for one; each method runs on a lane."""

from __future__ import annotations

from desktop.workflow.open_store import Store
from storage.casework.same_people import join_people_again, part_people


class PeopleDesk:
    """Part of a `Desk`; safe to use from every lane."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def part(self, event_id: int) -> None:
        """Undo a join of two people; no paper joins them again by itself.

        Raises:
            NotFound, IllegalTransition: nothing was changed.
        """
        with self._store.database.writing() as session:
            part_people(session, event_id, self._store.officer_id)

    def join_again(self, event_id: int) -> None:
        """Join people again who were parted.

        Raises:
            NotFound, IllegalTransition: nothing was changed.
        """
        with self._store.database.writing() as session:
            join_people_again(session, event_id, self._store.officer_id)
