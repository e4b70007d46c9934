"""A review stored in one transaction: values set, papers confirmed, what follows from them made anew."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from sqlalchemy.orm import Session

from ocr.types import FieldValueType
from storage.casework.derived import refresh_papers
from storage.dossiers.dossiers import get_dossier
from storage.dossiers.views import papers_of
from storage.errors import NotFound, StaleVersion
from storage.papers.components import compare_with_original
from storage.papers.fields import Place, answer_proposal, current_values, set_value
from storage.papers.papers import confirm_paper, get_paper
from storage.papers.undoing import Standing, reopen_paper, restore_field
from storage.papers.views import view_papers
from storage.states import ComponentState
from storage.views import PaperView

NOTHING = 0
"""As `seen`: the person saw that the field had no value; rows are numbered from 1."""


@dataclass(frozen=True, slots=True)
class SetValue:
    """A value that a person says is right.

    `seen` is the number of the value that the person saw there, if known, or `NOTHING`. `page` and `box` say where it
    stands (the page's place in its paper from 0) when the person showed another place than the one known.
    """

    paper_id: int
    key: str
    value: FieldValueType
    seen: int | None = None
    page: int | None = None
    box: tuple[int, int, int, int] | None = None


@dataclass(frozen=True, slots=True)
class TakeProposal:
    """A later reading's value that a person takes as the right one; `seen` as in `SetValue`."""

    paper_id: int
    key: str
    proposal_id: int
    seen: int


@dataclass(frozen=True, slots=True)
class Restore:
    """A field that is to stand as it did; `seen` is the number of the value that stands there now, or `NOTHING`."""

    paper_id: int
    key: str
    standing: Standing
    seen: int


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
        paper = get_paper(session, setting.paper_id)
        set_value(session, paper, setting.key, setting.value, officer_id, _place(session, setting))
        touched.add(setting.paper_id)
    if confirm:
        for paper_id in shown:
            confirm_paper(session, get_paper(session, paper_id), officer_id)
        touched.update(shown)
    refresh_papers(session, dossier, [get_paper(session, paper_id) for paper_id in sorted(touched)], officer_id)


def take_proposal(session: Session, code: str, taken: TakeProposal, officer_id: int) -> None:
    """Store that a person takes what a later reading proposed for a confirmed value.

    Raises:
        NotFound: the dossier, the paper or the open proposal does not exist.
        StaleVersion: somebody else changed the value meanwhile; nothing was stored.
    """
    dossier, paper = get_dossier(session, code), get_paper(session, taken.paper_id)
    _check_seen(session, taken)
    answer_proposal(session, paper, taken.proposal_id, officer_id, accept=True)
    refresh_papers(session, dossier, [paper], officer_id)


def restore_fields(
    session: Session, code: str, restores: Sequence[Restore], officer_id: int, *, reopened: Sequence[int] = ()
) -> None:
    """Take back what a person decided about fields, and with `reopened` also that papers were confirmed.

    Raises:
        NotFound: there is no such dossier, paper or earlier value.
        StaleVersion: somebody else changed a value meanwhile; nothing was stored.
    """
    dossier = get_dossier(session, code)
    for each in restores:
        _check_seen(session, each)
        restore_field(session, get_paper(session, each.paper_id), each.key, each.standing, officer_id)
    for paper_id in reopened:
        reopen_paper(session, get_paper(session, paper_id), officer_id)
    touched = sorted({each.paper_id for each in restores} | set(reopened))
    refresh_papers(session, dossier, [get_paper(session, paper_id) for paper_id in touched], officer_id)


def compare_originals(session: Session, code: str, officer_id: int, *, original_seen: bool) -> int:
    """Note for every component that scanned papers fill that the officer compared them; return how many there are.

    Raises:
        NotFound: there is no such dossier.
    """
    scanned = [each for each in get_dossier(session, code).components if each.state is ComponentState.SCANNED]
    for component in scanned:
        compare_with_original(session, component, officer_id, original_seen=original_seen)
    return len(scanned)


def _place(session: Session, setting: SetValue) -> Place | None:
    if setting.page is None:
        return None
    pages = [page for paper in view_papers(session, [setting.paper_id]) for page in paper.pages]
    if not 0 <= setting.page < len(pages):
        raise NotFound("page", str(setting.page + 1))
    return Place(pages[setting.page].id, setting.box)


def _check_seen(session: Session, setting: SetValue | TakeProposal | Restore) -> None:
    """Let nobody overwrite what they did not see (peers.md §2 no. 11)."""
    if setting.seen is None:
        return
    now = current_values(session, setting.paper_id).get(setting.key)
    if (NOTHING if now is None else now.id) != setting.seen:
        raise StaleVersion(StaleVersion.code)
