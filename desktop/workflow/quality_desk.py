"""Everything that quality sampling asks of an open store; each method runs on a lane."""

from __future__ import annotations

import secrets
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.workflow.keying_tasks import keying_paper
from desktop.workflow.quality_pairs import write_pairs
from desktop.workflow.quality_types import Keyed, KeyingPaper, KeyingTask, QualityOverview, SampleResult
from desktop.workflow.review_types import FieldRef, ReviewField
from desktop.workflow.review_values import typed_value
from storage.accounts import has_accounts
from storage.papers.views import view_paper
from storage.quality.draw import Plan, draw_sample, list_samples, look_ahead
from storage.quality.keying import Difference, difference_of, give_up, judge, key_value, next_paper, take_back
from storage.quality.outcomes import measure, outcomes_of, progress_of
from storage.states import Verdict

if TYPE_CHECKING:
    from desktop.workflow.open_store import Store

_SEED_BYTES = 8


class QualityDesk:
    """An open store for those who check the work of others. Safe to use from every lane."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def overview(self, plan: Plan, sample_id: int | None) -> QualityOverview:
        """Return what a plan would come to, all samples, and the one that is asked for.

        Raises:
            NotFound: there is no such unit.
        """
        with self._store.database.reading() as session:
            samples = list_samples(session)
            shown = next((each for each in samples if each.id == sample_id), None)
            result = None
            if shown is not None:
                outcomes = outcomes_of(session, shown.id)
                progress = progress_of(session, shown.id, self._store.officer_id)
                result = SampleResult(shown, progress, measure(outcomes, shown.wanted.confidence), outcomes)
            return QualityOverview(look_ahead(session, plan), samples, result, has_accounts(session))

    def draw(self, plan: Plan) -> int:
        """Draw a sample and return its number.

        Raises:
            NotFound: there is nothing to draw from, or no such unit.
        """
        with self._store.database.writing() as session:
            return draw_sample(session, plan, secrets.token_hex(_SEED_BYTES), self._store.officer_id)

    def next_paper(self, sample_id: int) -> KeyingPaper | None:
        """Return the next paper of a sample that the one who works here may key, None when there is none."""
        with self._store.database.reading() as session:
            tasks = next_paper(session, sample_id, self._store.officer_id)
            if not tasks:
                return None
            progress = progress_of(session, sample_id, self._store.officer_id)
            return keying_paper(view_paper(session, tasks[0].paper_id), tasks, progress)

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

    def write_pairs(self, sample_id: int, target: Path) -> int:
        """Write how sure the reader was of each value of a sample and whether it was right; return how many.

        Raises:
            NotWritten: it cannot be written there.
        """
        with self._store.database.reading() as session:
            outcomes = outcomes_of(session, sample_id)
        return write_pairs(outcomes, target)
