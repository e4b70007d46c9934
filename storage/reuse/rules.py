"""The stored papers that might fill a component, and whether each can: rules of reuse for one paper."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

import sqlalchemy as sa
from sqlalchemy.orm import Session

from storage.models.dossier import Dossier
from storage.models.paper import Paper, PaperOwner
from storage.owners.paper_people import has_holders, is_holder
from storage.papers.validity import is_valid_on, last_valid_day, serves_once
from storage.states import ComponentState, DossierStep


class ReasonCode(StrEnum):
    """Why the store can give a component, or why not; the first four spare the citizen a paper."""

    AVAILABLE = "available"
    AVAILABLE_AS_RESULT = "available_as_result"
    IN_DATABASE = "in_database"
    COVERED_BY_ALTERNATIVE = "covered_by_alternative"
    ONLY_UNCONFIRMED = "only_unconfirmed"
    RESULT_NOT_RETURNED = "result_not_returned"
    EXPIRED = "expired"
    REVOKED = "revoked"
    IN_BIN = "in_bin"
    HOLDER_UNKNOWN = "holder_unknown"
    OF_OTHER_PERSON = "of_other_person"
    USED_ABOVE = "used_above"
    MADE_FOR_ONE_DOSSIER = "made_for_one_dossier"
    TYPE_UNKNOWN = "type_unknown"
    NONE_STORED = "none_stored"


@dataclass(frozen=True, slots=True)
class Reason:
    """Why, about which stored paper, and the day that matters: of confirmation, of expiry, of revocation.

    `role` is what the owner is on somebody else's paper ("mother").
    """

    code: ReasonCode
    paper_id: int | None = None
    day: datetime | date | None = None
    role: str | None = None


_NOT_RECOGNISED = "other"

_MOST_TELLING = tuple(ReasonCode)
"""Of several papers that cannot be used, the reason told is that of the one nearest to being usable."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """A stored paper, the step of its dossier and whether that is the owner's, and who is known to be on it."""

    paper: Paper
    step: DossierStep
    is_own_dossier: bool
    roles: frozenset[str]
    has_holder: bool


def find_candidates(
    session: Session, owner_id: int, types: Collection[str], except_dossier_id: int | None
) -> dict[str, list[Candidate]]:
    """Return by type the papers on which the owner is named, and those of the owner's own dossiers."""
    named = sa.select(PaperOwner.paper_id).where(PaperOwner.owner_id == owner_id)
    handed_in = sa.select(Paper.id).join(Dossier, Dossier.id == Paper.dossier_id).where(Dossier.owner_id == owner_id)
    # By the owner's few papers and not by type: a store has tens of thousands of birth certificates, and without
    # statistics SQLite would go through them all. An expression cannot be looked up in the index of types.
    document_type = Paper.document_type.concat("")
    query = (
        sa.select(Paper, Dossier.step, Dossier.owner_id, PaperOwner.owner_id, PaperOwner.role)
        .join(Dossier, Dossier.id == Paper.dossier_id)
        .outerjoin(PaperOwner, PaperOwner.paper_id == Paper.id)
        .where(Paper.id.in_(named.union(handed_in)), document_type.in_(types))
    )
    if except_dossier_id is not None:
        query = query.where(Paper.dossier_id != except_dossier_id)
    links: dict[int, set[tuple[int, str]]] = defaultdict(set)
    papers: dict[int, tuple[Paper, DossierStep, bool]] = {}
    for paper, step, whose_dossier, whose, role in session.execute(query):
        papers[paper.id] = (paper, step, whose_dossier == owner_id)
        if whose is not None:
            links[paper.id].add((whose, role))
    found: dict[str, list[Candidate]] = defaultdict(list)
    for paper, step, is_own in papers.values():
        roles = frozenset(role for whose, role in links[paper.id] if whose == owner_id)
        has_holder = any(is_holder(paper.document_type, role) for _, role in links[paper.id])
        found[paper.document_type].append(Candidate(paper, step, is_own, roles, has_holder))
    return found


def judge(candidate: Candidate, on: date) -> Reason:
    """Return whether one stored paper of the right type can be used, and if not, why."""
    paper = candidate.paper
    if (not_theirs := _not_theirs(candidate)) is not None:
        return not_theirs
    if paper.deleted_at is not None:
        return Reason(ReasonCode.IN_BIN, paper.id, paper.deleted_at)
    if paper.revoked_at is not None:
        return Reason(ReasonCode.REVOKED, paper.id, paper.revoked_at)
    if not is_valid_on(paper, on):
        return Reason(ReasonCode.EXPIRED, paper.id, last_valid_day(paper))
    if paper.confirmed_at is None:
        return Reason(ReasonCode.ONLY_UNCONFIRMED, paper.id)
    return Reason(_code_of_good(candidate), paper.id, paper.confirmed_at)


def _code_of_good(candidate: Candidate) -> ReasonCode:
    """Return how a good paper is given; a result is hidden until it was handed over (domain.md §1.2)."""
    if not candidate.paper.is_result:
        return ReasonCode.AVAILABLE
    returned = candidate.step is DossierStep.RETURNED
    return ReasonCode.AVAILABLE_AS_RESULT if returned else ReasonCode.RESULT_NOT_RETURNED


def _not_theirs(candidate: Candidate) -> Reason | None:
    """Return why a paper is not the owner's own, None when it is: a mother has no birth certificate in her child's."""
    paper = candidate.paper
    if not has_holders(paper.document_type):
        return None if candidate.is_own_dossier else Reason(ReasonCode.OF_OTHER_PERSON, paper.id)
    if any(is_holder(paper.document_type, role) for role in candidate.roles):
        return None
    if candidate.roles or candidate.has_holder:
        return Reason(ReasonCode.OF_OTHER_PERSON, paper.id, role=min(candidate.roles, default=None))
    return Reason(ReasonCode.HOLDER_UNKNOWN, paper.id)


def reason_without_paper(document_type: str | None) -> ReasonCode:
    """Return why a component cannot be given whatever is stored; NONE_STORED when a paper could do."""
    if document_type is None or document_type == _NOT_RECOGNISED:
        return ReasonCode.TYPE_UNKNOWN
    return ReasonCode.MADE_FOR_ONE_DOSSIER if serves_once(document_type) else ReasonCode.NONE_STORED


_HOW = {
    ReasonCode.AVAILABLE: ComponentState.REUSED,
    ReasonCode.AVAILABLE_AS_RESULT: ComponentState.REUSED_RESULT,
}


def way_of(code: ReasonCode) -> ComponentState | None:
    """Return the state of a component that is filled for that reason, None when no paper fills it."""
    return _HOW.get(code)


def preference(judged: tuple[Reason, Candidate]) -> tuple[int, float, int]:
    """Order usable papers before others, of those the most telling reason, of equal ones the newest."""
    reason, candidate = judged
    rank = 0 if reason.code in _HOW else _MOST_TELLING.index(reason.code)
    settled = candidate.paper.confirmed_at or candidate.paper.created_at
    return rank, -settled.timestamp(), -candidate.paper.id
