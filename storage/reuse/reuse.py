"""Which required components the store can give already, so that no paper is asked for twice.

NĐ 224/2026 Đ15, Đ18 (domain.md §2.2): what was given once is not asked for again, and what a database holds not at all.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime

import sqlalchemy as sa
from sqlalchemy.orm import Session

from storage.audit import Subject, record
from storage.errors import IllegalTransition, NotFound
from storage.models.dossier import Component, ComponentPaper, Dossier
from storage.models.procedure import Procedure, RequiredComponent
from storage.office import databases_turned_on
from storage.owners.joins import root_owner
from storage.reuse.office_databases import database_holding
from storage.reuse.rules import (
    Candidate,
    Reason,
    ReasonCode,
    find_candidates,
    judge,
    preference,
    reason_without_paper,
    way_of,
)
from storage.states import ComponentState, check_component_change
from storage.views import paper_ref


@dataclass(frozen=True, slots=True)
class ReuseAnswer:
    """What the store can give for one required component on day `on`.

    With `available`, `paper_id` fills the component as `how` says, and `from_dossier_id` is where it comes from.
    `in_database` names the database that makes the paper needless, whether or not a paper is there.
    """

    name: str
    required_component_id: int
    document_type: str | None
    on: date
    reason: Reason
    in_database: str | None = None
    available: bool = False
    paper_id: int | None = None
    from_dossier_id: int | None = None
    how: ComponentState | None = None

    @property
    def is_spared(self) -> bool:
        """Whether nobody need be asked for this paper."""
        return self.available or self.reason.code in (ReasonCode.IN_DATABASE, ReasonCode.COVERED_BY_ALTERNATIVE)


def find_reusable(
    session: Session, owner_id: int, procedure_id: int, *, on: date, except_dossier_id: int | None = None
) -> tuple[ReuseAnswer, ...]:
    """Return what the store can give for each required component of a procedure, in their order.

    A paper is given that has the right type, is the owner's own, confirmed, neither deleted nor revoked, and serves on
    that day; of several, the one confirmed last. Papers of `except_dossier_id`, the dossier being filled, are not
    counted.

    Raises:
        NotFound: there is no such owner or procedure.
    """
    owner = root_owner(session, owner_id)
    required = _required(session, procedure_id)
    types = {each.document_type for each in required if each.document_type is not None}
    stored = find_candidates(session, owner.id, types, except_dossier_id)
    lines = databases_turned_on(session)
    answers = [
        _answer(each, stored.get(each.document_type or "", ()), on, database_holding(each, on, lines))
        for each in required
    ]
    return tuple(_give_once(required, _choose_alternatives(required, answers)))


def answers_for_stranger(session: Session, procedure_id: int, *, on: date) -> tuple[ReuseAnswer, ...]:
    """Return the answers for somebody of whom the store knows nothing: only a database can spare them a paper.

    Raises:
        NotFound: there is no such procedure.
    """
    required = _required(session, procedure_id)
    lines = databases_turned_on(session)
    answers = [_answer(each, (), on, database_holding(each, on, lines)) for each in required]
    return tuple(_choose_alternatives(required, answers))


def _required(session: Session, procedure_id: int) -> Sequence[RequiredComponent]:
    if session.get(Procedure, procedure_id) is None:
        raise NotFound("procedure", str(procedure_id))
    query = sa.select(RequiredComponent).where(RequiredComponent.procedure_id == procedure_id)
    return session.scalars(query.order_by(RequiredComponent.position)).all()


def accept_reuse(session: Session, component_id: int, answer: ReuseAnswer, officer_id: int) -> None:
    """Fill a component of a dossier with what an answer offers: a stored paper, or the word that a database holds it.

    Raises:
        NotFound: there is no such component, or the paper may not be used for it, or not any more.
        IllegalTransition: the component cannot be filled so, for example because a fresh scan is there.
    """
    component = session.get(Component, component_id)
    if component is None:
        raise NotFound("component", str(component_id))
    if answer.reason.code is ReasonCode.IN_DATABASE:
        how = ComponentState.IN_DATABASE
    elif answer.how is not None:
        how = answer.how
    else:
        raise IllegalTransition(component.state.value, ComponentState.REUSED.value)
    check_component_change(component.state, how)
    _check_still_offered(session, component, answer)
    before = component.state
    component.papers = [each for each in component.papers if each.how is how]
    component.state = how
    if answer.paper_id is not None and answer.paper_id not in {each.paper_id for each in component.papers}:
        component.papers.append(
            ComponentPaper(
                paper_id=answer.paper_id,
                how=how,
                from_dossier_id=answer.from_dossier_id,
                accepted_by_id=officer_id,
                accepted_at=datetime.now(UTC),
            )
        )
    session.flush()
    record(
        session,
        "component.reuse",
        Subject("component", component.id, component.dossier_id),
        officer_id,
        before=before.value,
        after=how.value,
        paper=answer.paper_id,
        from_dossier=answer.from_dossier_id,
    )


def _check_still_offered(session: Session, component: Component, answer: ReuseAnswer) -> None:
    """Judge the paper again: between question and answer it may have been deleted, revoked or put down to another."""
    if answer.paper_id is None:
        if component.in_database is None:
            raise NotFound("component", str(component.id))
        return
    dossier = session.get_one(Dossier, component.dossier_id)
    owner = root_owner(session, dossier.owner_id)
    document_type = component.document_type or ""
    if reason_without_paper(component.document_type) is not ReasonCode.NONE_STORED:
        raise NotFound("paper", paper_ref(answer.paper_id))
    stored = find_candidates(session, owner.id, (document_type,), dossier.id)
    for candidate in stored.get(document_type, ()):
        if candidate.paper.id == answer.paper_id and way_of(judge(candidate, answer.on).code) is answer.how:
            return
    raise NotFound("paper", paper_ref(answer.paper_id))


def _answer(required: RequiredComponent, stored: Sequence[Candidate], on: date, database: str | None) -> ReuseAnswer:
    answer = ReuseAnswer(
        name=required.name,
        required_component_id=required.id,
        document_type=required.document_type,
        on=on,
        reason=Reason(ReasonCode.NONE_STORED),
        in_database=database,
    )
    without = reason_without_paper(required.document_type)
    judged = [(judge(each, on), each) for each in stored] if without is ReasonCode.NONE_STORED else []
    reason, best = min(judged, key=preference) if judged else (Reason(without), None)
    how = way_of(reason.code)
    if best is not None and how is not None:
        paper = best.paper
        return replace(
            answer, reason=reason, available=True, paper_id=paper.id, from_dossier_id=paper.dossier_id, how=how
        )
    if database is not None:
        return replace(answer, reason=Reason(ReasonCode.IN_DATABASE))
    return replace(answer, reason=reason)


def _choose_alternatives(required: Sequence[RequiredComponent], answers: Sequence[ReuseAnswer]) -> list[ReuseAnswer]:
    """Let one answer stand for each group of alternatives that the store can meet; the others are covered by it."""
    groups: dict[tuple[int, str | None], list[int]] = defaultdict(list)
    for index, each in enumerate(required):
        if each.alternatives_group is not None:
            groups[each.alternatives_group, each.case].append(index)
    chosen = list(answers)
    for indexes in groups.values():
        spared = [index for index in indexes if answers[index].is_spared]
        if spared:
            best = min(spared, key=lambda index: not answers[index].available)
            for index in indexes:
                if index != best:
                    chosen[index] = _taken_back(answers[index], ReasonCode.COVERED_BY_ALTERNATIVE)
    return chosen


def _give_once(required: Sequence[RequiredComponent], answers: Sequence[ReuseAnswer]) -> list[ReuseAnswer]:
    """Let a type fill one component of a case only: of two identity cards asked for, the second is another person's.

    Only one case of a procedure applies; a component without a case goes with all of them.
    """
    given: dict[str | None, set[str | None]] = defaultdict(set)
    chosen = []
    for each, answer in zip(required, answers, strict=True):
        cases = given[each.document_type]
        if answer.available and cases and (each.case is None or {each.case, None} & cases):
            chosen.append(_taken_back(answer, ReasonCode.USED_ABOVE, answer.paper_id))
            continue
        if answer.available:
            cases.add(each.case)
        chosen.append(answer)
    return chosen


def _taken_back(answer: ReuseAnswer, code: ReasonCode, paper_id: int | None = None) -> ReuseAnswer:
    reason = Reason(code, paper_id)
    return replace(answer, reason=reason, available=False, paper_id=None, from_dossier_id=None, how=None)
