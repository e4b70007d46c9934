"""A review stored in one transaction: values set, papers confirmed, what follows from them made anew."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from sqlalchemy.orm import Session

from ocr.types import FieldValueType
from storage.casework.derived import refresh_papers
from storage.dossiers.dossiers import get_dossier
from storage.dossiers.views import papers_of
from storage.errors import StaleVersion
from storage.papers.fields import current_values, set_value
from storage.papers.papers import confirm_paper, get_paper
from storage.papers.views import view_papers
from storage.views import PaperView


@dataclass(frozen=True, slots=True)
class SetValue:
    """A value that a person says is right; `seen` is the number of the value that the person saw there, if known."""

    paper_id: int
    key: str
    value: FieldValueType
    seen: int | None = None


def review_papers(
    session: Session,
    code: str,
    settle: Callable[[Sequence[PaperView]], Sequence[SetValue]],
    officer_id: int,
    *,
    confirm: bool,
) -> None:
    """Store what a person decided about the papers of a dossier.

    `settle` is shown the papers that stand in the dossier, its own and those that fill its components, and returns the
    values to set; what it raises leaves all as it was.

    Raises:
        NotFound: there is no such dossier.
        StaleVersion: somebody else gave a field another value than the person saw; nothing was stored.
    """
    dossier = get_dossier(session, code)
    shown = papers_of(session, dossier)
    touched: set[int] = set()
    for setting in settle(view_papers(session, shown)):
        _check_seen(session, setting)
        set_value(session, get_paper(session, setting.paper_id), setting.key, setting.value, officer_id)
        touched.add(setting.paper_id)
    if confirm:
        for paper_id in shown:
            confirm_paper(session, get_paper(session, paper_id), officer_id)
        touched.update(shown)
    refresh_papers(session, dossier, [get_paper(session, paper_id) for paper_id in sorted(touched)], officer_id)


def _check_seen(session: Session, setting: SetValue) -> None:
    """Let nobody overwrite what they did not see (peers.md §2 no. 11)."""
    if setting.seen is None:
        return
    now = current_values(session, setting.paper_id).get(setting.key)
    if now is None or now.id != setting.seen:
        raise StaleVersion(StaleVersion.code)
