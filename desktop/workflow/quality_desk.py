"""Everything that quality sampling asks of an open store; each method runs on a lane."""

from __future__ import annotations

import secrets
from pathlib import Path

from desktop.workflow.keying_desk import KeyingDesk
from desktop.workflow.keying_tasks import keying_paper
from desktop.workflow.quality_pairs import write_pairs
from desktop.workflow.quality_types import KeyingPaper, QualityOverview, SampleResult
from storage.accounts import has_accounts
from storage.papers.views import view_paper
from storage.quality.draw import draw_sample, list_samples, look_ahead
from storage.quality.keying import next_paper
from storage.quality.measuring import measure
from storage.quality.outcomes import outcomes_of, progress_of
from storage.quality.shapes import Plan

_SEED_BYTES = 8


class QualityDesk(KeyingDesk):
    """An open store for those who check the work of others. Safe to use from every lane."""

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

    def write_pairs(self, sample_id: int, target: Path) -> int:
        """Write how sure the reader was of each value of a sample and whether it was right; return how many.

        Raises:
            NotWritten: it cannot be written there.
        """
        with self._store.database.reading() as session:
            outcomes = outcomes_of(session, sample_id)
        return write_pairs(outcomes, target)
