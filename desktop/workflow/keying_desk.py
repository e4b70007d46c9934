"""Values keyed by a second person, in samples and single ones; each method runs on a lane."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.workflow.keying_tasks import keying_paper
from desktop.workflow.quality_types import Keyed, KeyingPaper, KeyingTask
from desktop.workflow.review_types import FieldRef, ReviewField
from desktop.workflow.review_values import typed_value
from storage.papers.views import view_paper
from storage.quality.asking import next_asked
from storage.quality.keying import difference_of, give_up, judge, key_value, take_back
from storage.quality.shapes import Difference
from storage.states import Verdict

if TYPE_CHECKING:
    from desktop.workflow.open_store import Store


class KeyingDesk:
    """An open store for whoever keys what another one had. Safe to use from every lane."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def key(self, task: KeyingTask, text: str) -> Keyed:
        """Store what was typed for a task, if it can be meant, and tell whether it is another value than the first.

        Raises:
            OwnWork, StaleVersion, NotFound: it is not this person's to key, or was keyed already.
        """
        field = ReviewField(FieldRef(0, task.key), task.kind, task.is_list, task.choices, view=None)
        typed = typed_value(field, text)
        if typed.value is None:
            return Keyed(problem=typed.problem)
        with self._store.database.writing() as session:
            return Keyed(difference=key_value(session, task.id, typed.value, self._store.officer_id))

    def difference(self, task_id: int) -> Difference:
        """Return a difference that waits for its judgement.

        Raises:
            NotFound: there is none.
        """
        with self._store.database.reading() as session:
            return difference_of(session, task_id, self._store.officer_id)

    def give_up(self, task_id: int) -> None:
        """Note that a value cannot be read.

        Raises:
            OwnWork, StaleVersion, NotFound: as `key`.
        """
        with self._store.database.writing() as session:
            give_up(session, task_id, self._store.officer_id)

    def judge(self, task_id: int, verdict: Verdict) -> bool:
        """Store which value is right; tell whether the store says it now.

        Raises:
            NotFound: it was judged already.
        """
        with self._store.database.writing() as session:
            return judge(session, task_id, verdict, self._store.officer_id)

    def take_back(self, task_id: int) -> None:
        """Take back a judgement with its correction.

        Raises:
            NotUndoable, StaleVersion, NotFound: nothing was changed.
        """
        with self._store.database.writing() as session:
            take_back(session, task_id, self._store.officer_id)


class SecondDesk(KeyingDesk):
    """The single values that somebody asked a second person to key."""

    def next_asked(self) -> KeyingPaper | None:
        """Return the next paper with values that the one who works here may key, None when there is none."""
        with self._store.database.reading() as session:
            tasks = next_asked(session, self._store.officer_id)
            return keying_paper(view_paper(session, tasks[0].paper_id), tasks) if tasks else None
