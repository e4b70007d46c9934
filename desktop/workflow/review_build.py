"""A dossier made ready for review: fields that were not read stand between those that were, with what may be chosen."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from desktop.workflow.addresses_today import addresses_today
from desktop.workflow.review_clashes import differ, suggestion_of_known
from desktop.workflow.review_types import (
    Clash,
    FieldRef,
    Origin,
    ReviewDossier,
    ReviewField,
    ReviewPaper,
    Suggestion,
)
from desktop.workflow.review_values import same_value
from desktop.workflow.typed_values import GENERAL_KINDS, parse_value
from ocr.extraction.template import FieldRule, Template, find_template
from ocr.extraction.units_today import says_else
from ocr.types import FieldValueType
from storage.errors import BadValue
from storage.lists import Postponed
from storage.reuse.known_values import KnownValue
from storage.states import CaptureStatus
from storage.views import DossierView, FieldView, PaperView

_MOST_SUGGESTIONS = 6


@dataclass(frozen=True, slots=True)
class KnownOffer:
    """What the store knows for a field that nobody confirmed; `fact` is what it says about the owner."""

    fact: str
    known: KnownValue


@dataclass(frozen=True, slots=True)
class Knowledge:
    """What is known beyond the values themselves.

    `clashes` and `offers` go by field; `others` are papers elsewhere in the store by their numbers, for the places at
    which their values stand.
    """

    clashes: Mapping[FieldRef, tuple[Clash, ...]] = field(default_factory=dict)
    offers: Mapping[FieldRef, KnownOffer] = field(default_factory=dict)
    others: Mapping[int, PaperView] = field(default_factory=dict)
    postponed: Postponed | None = None


def build_review(dossier: DossierView, knowledge: Knowledge) -> ReviewDossier:
    """Return a dossier for review: its own papers before those that it borrows."""
    papers = sorted(dossier.papers, key=lambda paper: paper.dossier_code != dossier.code)
    return ReviewDossier(
        code=dossier.code,
        procedure_name=dossier.procedure_name,
        owner=dossier.owner,
        received_at=dossier.received_at,
        due_at=dossier.due_at,
        papers=tuple(_paper(dossier, paper, knowledge) for paper in papers),
        postponed=knowledge.postponed,
        waiting_files=sum(each.status is CaptureStatus.WAITING for each in dossier.captures),
    )


def _paper(dossier: DossierView, paper: PaperView, knowledge: Knowledge) -> ReviewPaper:
    is_borrowed = paper.dossier_code != dossier.code
    template = find_template(paper.document_type)
    fields = {view.key: _read_field(paper, view, template, knowledge) for view in paper.fields}
    expected = dict(_expected(template))
    if not is_borrowed:
        for key, how in expected.items():
            if key not in fields:
                fields[key] = _with_suggestions(ReviewField(FieldRef(paper.id, key), *how, view=None), knowledge)
    # As the paper has them: a value that was changed would else move to the end of the list.
    order = {key: place for place, key in enumerate(expected)}
    ordered = sorted(fields.values(), key=lambda each: order.get(each.ref.key, len(order)))
    component = next((each for each in dossier.components if paper.id in each.papers), None)
    return ReviewPaper(paper, tuple(ordered), is_borrowed, component)


def _expected(template: Template | None) -> Iterator[tuple[str, tuple[str, bool, tuple[str, ...]]]]:
    """Yield the fields that a type has, each once, with kind, whether it is a list, and its choices."""
    if template is None:
        yield from ((key, (kind, False, ())) for key, kind in GENERAL_KINDS.items())
        return
    seen: set[str] = set()
    for rule in template.fields:
        if rule.checks is None and rule.key not in seen:
            seen.add(rule.key)
            yield rule.key, _how(rule)


def _how(rule: FieldRule) -> tuple[str, bool, tuple[str, ...]]:
    return rule.kind, rule.many, rule.of


def _read_field(paper: PaperView, view: FieldView, template: Template | None, knowledge: Knowledge) -> ReviewField:
    rule = template.rule(view.key) if template is not None else None
    if rule is not None:
        kind, is_list, choices = _how(rule)
    else:
        kind, is_list, choices = GENERAL_KINDS.get(view.key, "text"), isinstance(view.value, tuple), ()
    today = addresses_today(paper.document_type, view.key, view.value) or ()
    told = today if any(says_else(str(view.value), each) for each in today) else ()
    bare = ReviewField(FieldRef(paper.id, view.key), kind, is_list, choices, view, today=told)
    return _with_suggestions(bare, knowledge)


def _with_suggestions(bare: ReviewField, knowledge: Knowledge) -> ReviewField:
    offer = knowledge.offers.get(bare.ref)
    clashes = list(knowledge.clashes.get(bare.ref, ()))
    if offer is not None and isinstance(bare.value, str) and differ(offer.fact, bare.value, offer.known.value):
        said = {(clash.other.paper_id, clash.other.key) for clash in clashes}
        if (offer.known.paper_id, offer.known.key) not in said:
            clashes.append(Clash(offer.fact, suggestion_of_known(offer.known, knowledge.others)))
    found = [*_of_field(bare), *(clash.other for clash in clashes)]
    if offer is not None:
        found.append(suggestion_of_known(offer.known, knowledge.others))
    return replace(
        bare,
        suggestions=tuple(distinct(found, bare.value))[:_MOST_SUGGESTIONS],
        clashes=tuple(clashes),
    )


def _of_field(bare: ReviewField) -> Iterator[Suggestion]:
    """Yield what a later reading proposes, and what stands in print where that is another value."""
    if bare.view is None:
        return
    for proposal in bare.view.proposals:
        yield Suggestion(proposal.value, Origin.PROPOSAL, proposal_id=proposal.id)
    printed = _printed(bare)
    if printed is not None:
        yield Suggestion(printed, Origin.PRINTED)


def _printed(bare: ReviewField) -> FieldValueType | None:
    if bare.view is None or bare.is_list or not bare.view.raw:
        return None
    try:
        return parse_value(bare.view.raw, bare.kind or "text", choices=bare.choices)
    except BadValue:
        return None


def distinct(suggestions: Sequence[Suggestion], current: FieldValueType) -> Iterator[Suggestion]:
    """Yield each value that is not the current one, once; proposals stay, as they want an answer."""
    seen: list[FieldValueType] = [current]
    for each in suggestions:
        is_known = any(same_value(each.value, value) for value in seen)
        if each.value and (not is_known or each.proposal_id is not None):
            seen.append(each.value)
            yield each
