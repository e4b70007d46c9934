"""Everything that the review screen asks of an open store; each method runs on a lane, never in the window's thread."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from desktop.errors import SecondPersonUnknown
from desktop.workflow.review_build import Knowledge, KnownOffer, build_review
from desktop.workflow.review_clashes import clashes_in_store, find_clashes
from desktop.workflow.review_drafts import DraftFiles
from desktop.workflow.review_types import (
    Accepted,
    Clash,
    Drafts,
    FieldBefore,
    FieldRef,
    OpenedReview,
    PlaceOrder,
    PlaceRead,
    ReviewDossier,
)
from storage.accounts import has_accounts
from storage.casework.review_queue import list_to_review, postpone, postponement_of
from storage.casework.reviewing import (
    NOTHING,
    Restore,
    SetValue,
    TakeProposal,
    compare_originals,
    restore_fields,
    review_papers,
    take_proposal,
)
from storage.dossiers.views import view_dossier
from storage.errors import StaleVersion
from storage.papers.undoing import Standing
from storage.papers.views import view_papers
from storage.quality.asking import ask_second, count_asked, seconds_of
from storage.reuse.contradictions import contradictions_of
from storage.reuse.known_values import KnownValue, known_values
from storage.reuse.offers import offers_for_paper

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desktop.workflow.open_store import Store
    from storage.lists import QueuedDossier
    from storage.states import PostponeReason
    from storage.views import DossierView, PaperView


class ReviewDesk:
    """An open store as the review screen sees it. Safe to use from every lane."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._drafts = DraftFiles(store.folder)

    def queue(self, limit: int) -> tuple[QueuedDossier, ...]:
        """Return the dossiers that wait for a review, what is due first comes first, put-off ones last."""
        with self._store.database.reading() as session:
            return list_to_review(session, limit)

    def open(self, code: str) -> OpenedReview:
        """Return a dossier to review, with what was typed in it and not accepted before.

        Raises:
            NotFound: there is no such dossier.
        """
        return OpenedReview(self.dossier(code), self._drafts.load(code))

    def dossier(self, code: str) -> ReviewDossier:
        """Return a dossier as it is now.

        Raises:
            NotFound: there is no such dossier.
        """
        with self._store.database.reading() as session:
            dossier = view_dossier(session, code)
            known = known_values(session, dossier.owner.id)
            contradictions = contradictions_of(session, dossier.owner.id)
            wanted = {each.paper_id for values in known.values() for each in values}
            wanted |= {side.paper_id for each in contradictions for side in (each.first, each.second)}
            others = {paper.id: paper for paper in view_papers(session, sorted(wanted))}
            postponed = postponement_of(session, dossier.id)
            seconds = seconds_of(session, [paper.id for paper in dossier.papers])
        clashes = _merged(find_clashes(dossier.papers), clashes_in_store(contradictions, dossier.papers, others))
        review = build_review(dossier, Knowledge(clashes, _offers(known, dossier), others, postponed))
        return replace(review, seconds={FieldRef(*place): second for place, second in seconds.items()})

    def accept(self, code: str, accepted: Accepted) -> ReviewDossier:
        """Store a value that the officer says is right and return the dossier as it is then.

        Raises:
            NotFound, StaleVersion: somebody changed the dossier meanwhile; nothing was stored.
            StorageError: nothing was stored.
        """
        ref, seen = accepted.ref, NOTHING if accepted.seen is None else accepted.seen
        with self._store.database.writing() as session:
            if accepted.proposal_id is not None:
                taken = TakeProposal(ref.paper_id, ref.key, accepted.proposal_id, seen)
                take_proposal(session, code, taken, self._store.officer_id)
            else:
                place = accepted.place
                value = SetValue(
                    ref.paper_id,
                    ref.key,
                    accepted.value,
                    seen,
                    page=None if place is None else place.page,
                    box=None if place is None else place.box,
                )
                review_papers(session, code, lambda _papers: (value,), self._store.officer_id, confirm=False)
        return self.dossier(code)

    def restore(
        self, code: str, fields: Sequence[tuple[FieldBefore, int | None]], reopened: Sequence[int] = ()
    ) -> ReviewDossier:
        """Let fields stand as they did and return the dossier; each comes with the number of what stands there now.

        `reopened` are papers that are no longer confirmed.

        Raises:
            NotFound, StaleVersion: somebody changed the dossier meanwhile; nothing was stored.
            StorageError: nothing was stored.
        """
        restores = [
            Restore(
                before.ref.paper_id,
                before.ref.key,
                Standing(before.value_id, before.is_confirmed, before.proposal_ids),
                NOTHING if seen is None else seen,
            )
            for before, seen in fields
        ]
        with self._store.database.writing() as session:
            restore_fields(session, code, restores, self._store.officer_id, reopened=reopened)
        return self.dossier(code)

    def confirm(self, seen: ReviewDossier) -> ReviewDossier:
        """Confirm all papers of a dossier as the officer saw it, and return it.

        Raises:
            StaleVersion: the dossier has other papers or values than the officer saw; nothing was stored.
            StorageError: nothing was stored.
        """

        def settle(papers: Sequence[PaperView]) -> Sequence[SetValue]:
            if _fingerprint(papers) != _fingerprint([each.paper for each in seen.papers]):
                raise StaleVersion(StaleVersion.code)
            return ()

        with self._store.database.writing() as session:
            review_papers(session, seen.code, settle, self._store.officer_id, confirm=True)
        self._drafts.save(seen.code, {})
        return self.dossier(seen.code)

    def compare(self, code: str, *, original_seen: bool) -> ReviewDossier:
        """Note that the officer compared what was scanned with the originals, or that none were shown.

        Raises:
            NotFound: there is no such dossier.
        """
        with self._store.database.writing() as session:
            compare_originals(session, code, self._store.officer_id, original_seen=original_seen)
        return self.dossier(code)

    def postpone(self, code: str, reason: PostponeReason) -> None:
        """Note that the review of a dossier is put off, and why.

        Raises:
            NotFound: there is no such dossier.
        """
        with self._store.database.writing() as session:
            postpone(session, code, reason, self._store.officer_id)

    def asked_of_me(self) -> int:
        """Return how many values others asked to be keyed again, and the one who works here may key."""
        with self._store.database.reading() as session:
            return count_asked(session, self._store.officer_id)

    def ask_second(self, code: str, ref: FieldRef, seen: int) -> ReviewDossier:
        """Ask a second person to key a field again, or withdraw that; `seen` is the number of the value shown.

        Raises:
            SecondPersonUnknown: the store has no accounts and cannot tell people apart.
            NotFound, StaleVersion: somebody changed the dossier meanwhile; nothing was stored.
        """
        with self._store.database.writing() as session:
            if not has_accounts(session):
                raise SecondPersonUnknown(SecondPersonUnknown.code)
            ask_second(session, ref.paper_id, ref.key, seen, self._store.officer_id)
        return self.dossier(code)

    def save_drafts(self, code: str, drafts: Drafts) -> None:
        """Keep what was typed and not accepted, so that it outlives the program.

        Raises:
            StorageError: it could not be kept.
        """
        self._drafts.save(code, drafts)

    def read_place(self, order: PlaceOrder) -> PlaceRead:
        """Read a place of a page; nothing is stored.

        Raises:
            EngineError: the recogniser is missing or failed.
            FileMissing, ChecksumMismatch: the page's picture is not there, or not what it was.
        """
        from desktop.workflow.review_place import read_ordered  # noqa: PLC0415  # OpenCV comes with it

        return read_ordered(self._store.files, order)


def _offers(known: Mapping[str, tuple[KnownValue, ...]], dossier: DossierView) -> dict[FieldRef, KnownOffer]:
    """Return what the store knows of the owner for fields of papers that nobody confirmed, with where it is from."""
    found: dict[FieldRef, KnownOffer] = {}
    for paper in dossier.papers:
        for key, text in offers_for_paper(known, paper, dossier.owner.id).items():
            for fact, values in known.items():
                source = next((each for each in values if each.value == text and each.paper_id != paper.id), None)
                if source is not None:
                    found.setdefault(FieldRef(paper.id, key), KnownOffer(fact, source))
    return found


def _merged(*sides: Mapping[FieldRef, tuple[Clash, ...]]) -> dict[FieldRef, tuple[Clash, ...]]:
    """Return the clashes of all sides by field; another paper's value counts once."""
    found: dict[FieldRef, dict[tuple[int | None, str], Clash]] = {}
    for side in sides:
        for ref, clashes in side.items():
            for clash in clashes:
                found.setdefault(ref, {}).setdefault((clash.other.paper_id, clash.other.key), clash)
    return {ref: tuple(clashes.values()) for ref, clashes in found.items()}


def _fingerprint(papers: Sequence[PaperView]) -> frozenset[tuple[int, int]]:
    """Return which values stand on which papers, proposals included."""
    return frozenset(
        (paper.id, number)
        for paper in papers
        for field in paper.fields
        for number in (field.id, *(proposal.id for proposal in field.proposals))
    ) | {(paper.id, 0) for paper in papers}
