"""A review desk of invented things that remembers what was decided, or is broken."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from itertools import count
from typing import TYPE_CHECKING

from desktop.workflow.review_build import Knowledge, build_review
from desktop.workflow.review_clashes import find_clashes
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
from storage.errors import StaleVersion
from storage.lists import Postponed, QueuedDossier
from storage.quality.shapes import Second
from storage.states import DossierStep, PostponeReason
from storage.views import DossierView, FieldView, PaperView

if TYPE_CHECKING:
    from tests.helpers.made_desk import MadeDesk


class MadeReview:
    """Answers like a review desk for the dossiers of a `MadeDesk`; `said` tells what it was asked to store."""

    def __init__(self, desk: MadeDesk) -> None:
        self._desk = desk
        self._dossier: DossierView | None = None
        self._versions: dict[int, FieldView] = {}
        self._numbers = count(1000)
        self.drafts: dict[str, Drafts] = {}
        self.said: list[object] = []
        self.read: list[PlaceOrder] = []
        self.text_at_place = "27/07/2025"
        self.is_stale = False
        self.seconds: dict[FieldRef, Second] = {}

    def queue(self, limit: int) -> tuple[QueuedDossier, ...]:
        self._desk.check()
        rows = self._desk.newest(limit)
        return tuple(
            QueuedDossier(
                code=row.code,
                procedure_name=row.procedure_name,
                owner_name=row.owner_name,
                received_at=row.received_at - timedelta(days=3),
                due_at=None if number % 4 == 3 else row.received_at + timedelta(days=number - 2),
                step=DossierStep.RECEIVED,
                papers=2,
                doubtful=number * 3 % 7,
                postponed=Postponed(PostponeReason.ASK_CITIZEN, "hoa", row.received_at) if number % 5 == 4 else None,
            )
            for number, row in enumerate(rows)
        )

    def open(self, code: str) -> OpenedReview:
        return OpenedReview(self.dossier(code), self.drafts.get(code, {}))

    def dossier(self, code: str) -> ReviewDossier:
        self._desk.check()
        view = self._view(code)
        review = build_review(view, Knowledge(clashes=find_clashes(view.papers)))
        return replace(review, seconds=dict(self.seconds))

    def accept(self, code: str, accepted: Accepted) -> ReviewDossier:
        self._desk.check()
        if self.is_stale:
            raise StaleVersion(StaleVersion.code)
        self.said.append(accepted)
        before = self._field(accepted.ref)
        seen = None if before is None else before.id
        assert accepted.seen == seen, "the value that was shown is not the one that stands there"
        if before is not None and before.value == accepted.value:
            after = replace(before, confirmed_by="hoa", confirmed_at=_now(self._desk), proposals=())
        else:
            after = FieldView(
                id=next(self._numbers),
                key=accepted.ref.key,
                value=accepted.value,
                raw=before.raw if before else "",
                confidence=1.0,
                review=False,
                source="manual",
                problems=(),
                page=before.page if before else None,
                box=before.box if before else None,
                confirmed_by="hoa",
                confirmed_at=_now(self._desk),
            )
        self._set(accepted.ref, after)
        return self.dossier(code)

    def restore(
        self, code: str, fields: Sequence[tuple[FieldBefore, int | None]], reopened: Sequence[int] = ()
    ) -> ReviewDossier:
        self._desk.check()
        self.said.append(("restore", tuple(before for before, _ in fields), tuple(reopened)))
        for before, seen in fields:
            now = self._field(before.ref)
            assert seen == (None if now is None else now.id)
            if before.value_id is None:
                self._set(before.ref, None)
                continue
            earlier = replace(self._versions[before.value_id], id=next(self._numbers))
            if not before.is_confirmed:
                earlier = replace(earlier, confirmed_by=None, confirmed_at=None)
            self._set(before.ref, earlier)
        self._set_confirmed(set(reopened) | {before.ref.paper_id for before, _ in fields}, is_confirmed=False)
        return self.dossier(code)

    def confirm(self, seen: ReviewDossier) -> ReviewDossier:
        self._desk.check()
        self.said.append("confirm")
        view = self._view(seen.code)
        for paper in view.papers:
            for field in paper.fields:
                if field.confirmed_at is None:
                    ref = FieldRef(paper.id, field.key)
                    self._set(ref, replace(field, confirmed_by="hoa", confirmed_at=_now(self._desk)))
        self._set_confirmed({paper.id for paper in view.papers}, is_confirmed=True)
        return self.dossier(seen.code)

    def compare(self, code: str, *, original_seen: bool) -> ReviewDossier:
        self._desk.check()
        self.said.append(("compare", original_seen))
        view = self._view(code)
        components = tuple(
            replace(each, original_seen=original_seen, compared_by="hoa", compared_at=_now(self._desk))
            for each in view.components
        )
        self._dossier = replace(view, components=components)
        return self.dossier(code)

    def postpone(self, code: str, reason: PostponeReason) -> None:
        self._desk.check()
        self.said.append((code, reason))

    def asked_of_me(self) -> int:
        self._desk.check()
        return self._desk.quality.asked

    def ask_second(self, code: str, ref: FieldRef, seen: int) -> ReviewDossier:
        self._desk.check()
        self.said.append(("second", ref, seen))
        if self.seconds.pop(ref, None) is None:
            self.seconds[ref] = Second(1, "hoa", None, None, None)
        return self.dossier(code)

    def save_drafts(self, code: str, drafts: Drafts) -> None:
        self._desk.check()
        self.drafts[code] = drafts

    def read_place(self, order: PlaceOrder) -> PlaceRead:
        self._desk.check()
        self.read.append(order)
        return PlaceRead(self.text_at_place, 0.9)

    def _view(self, code: str) -> DossierView:
        if self._dossier is None:
            self._dossier = self._desk.dossier(code).dossier
            for paper in self._dossier.papers:
                for field in paper.fields:
                    self._versions[field.id] = field
        return self._dossier

    def _paper(self, paper_id: int) -> PaperView:
        assert self._dossier is not None
        return next(each for each in self._dossier.papers if each.id == paper_id)

    def _field(self, ref: FieldRef) -> FieldView | None:
        return next((each for each in self._paper(ref.paper_id).fields if each.key == ref.key), None)

    def _set(self, ref: FieldRef, view: FieldView | None) -> None:
        fields = self._paper(ref.paper_id).fields
        if view is not None and all(each.key != ref.key for each in fields):
            fields = (*fields, view)
        changed = tuple(view if each.key == ref.key else each for each in fields)
        if view is not None:
            self._versions[view.id] = view
        self._replace(replace(self._paper(ref.paper_id), fields=tuple(each for each in changed if each is not None)))

    def _set_confirmed(self, paper_ids: set[int], *, is_confirmed: bool) -> None:
        for paper_id in paper_ids:
            at = _now(self._desk) if is_confirmed else None
            self._replace(replace(self._paper(paper_id), confirmed_at=at, confirmed_by="hoa" if is_confirmed else None))

    def _replace(self, paper: PaperView) -> None:
        assert self._dossier is not None
        papers = tuple(paper if each.id == paper.id else each for each in self._dossier.papers)
        self._dossier = replace(self._dossier, papers=papers)


def _now(desk: MadeDesk) -> datetime:
    return desk.now
