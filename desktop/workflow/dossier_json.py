"""The JSON documents of `intake`, `add`, `review`, `show` and `move`; their keys are a contract (cli.md)."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from desktop.messages import STATE_SECRET, error_text, say
from desktop.workflow.addresses_today import addresses_today
from desktop.workflow.outcome import Outcome
from desktop.workflow.owner_known import OwnerKnown
from storage.dossiers.working_days import VIETNAM_TIME
from storage.reuse.known_values import Contradiction, KnownValue
from storage.states import portal_status
from storage.views import ComponentView, DossierView, FieldView, PaperView, paper_ref

Json = dict[str, Any]

_NOTHING = OwnerKnown()


def dossier_as_json(dossier: DossierView, known: OwnerKnown = _NOTHING) -> Json:
    """Return a dossier with its components, its papers, what is to be reviewed, and what is known of its owner."""
    components = {paper_id: each.name for each in dossier.components for paper_id in each.papers}
    has_result = any(paper.is_result for paper in dossier.papers)
    return {
        "dossier": {
            "code": dossier.code,
            "procedure": dossier.procedure,
            "procedure_name": dossier.procedure_name,
            "owner": {"id_number": dossier.owner.id_number, "name": dossier.owner.name},
            "unit": dossier.unit,
            "officer": dossier.officer,
            "counter": dossier.counter or None,
            "channel": dossier.channel.value,
            "received": _time(dossier.received_at),
            "due": _time(dossier.due_at),
            "finished": _time(dossier.finished_at),
            "step": dossier.step.value,
            "portal_status": int(portal_status(dossier.step, has_result=has_result)),
            "version": dossier.version,
        },
        "components": [_component(each) for each in dossier.components],
        "papers": [_paper(each, components, known) for each in dossier.papers],
        "waiting": [{"name": each.name, "status": each.status.value} for each in dossier.captures if each.is_open],
        "review": [
            {"paper": paper_ref(item.paper_id), "field": item.key, "reason": item.reason} for item in dossier.review
        ],
        "contradictions": [_contradiction(each) for each in known.contradictions],
    }


def paper_as_json(paper: PaperView, known: OwnerKnown = _NOTHING) -> Json:
    """Return one paper by itself."""
    return {"dossier": paper.dossier_code, "paper": _paper(paper, {}, known)}


def outcome_as_json(outcome: Outcome, language: str) -> Json:
    """Return what became of the files that were handed in."""
    return {
        "duplicates": [
            {
                "paper": paper_ref(each.paper_id),
                "reason": each.by.value,
                "in_bin": each.in_bin,
                "stored": not each.is_certain,
            }
            for each in outcome.duplicates
        ],
        "errors": [
            {
                "source": each.name,
                "page": each.page,
                "code": each.error.code,
                "message": error_text(each.error, language),
            }
            for each in outcome.failures
        ]
        + [
            {"source": name, "page": None, "code": "state_secret", "message": say(STATE_SECRET, language)}
            for name in outcome.stopped
        ],
    }


def _component(component: ComponentView) -> Json:
    return {
        "name": component.name,
        "type": component.document_type,
        "required": component.required,
        "condition": component.condition,
        "state": component.state.value,
        "in_database": component.in_database,
        "papers": [paper_ref(paper_id) for paper_id in component.papers],
        "original_seen": component.original_seen,
        "compared_by": component.compared_by,
        "compared_at": _time(component.compared_at),
    }


def _paper(paper: PaperView, components: Mapping[int, str], known: OwnerKnown) -> Json:
    return {
        "id": paper_ref(paper.id),
        "type": paper.document_type,
        "dossier": paper.dossier_code,
        "component": components.get(paper.id),
        "result": paper.is_result,
        "confirmed": paper.confirmed_at is not None,
        "confirmed_by": paper.confirmed_by,
        "confirmed_at": _time(paper.confirmed_at),
        "number": paper.number,
        "issued_on": paper.issued_on,
        "issuer": paper.issuer,
        "signer": paper.signer,
        "valid_until": paper.valid_until,
        "permanent": paper.permanent,
        "deleted": paper.deleted,
        "pages": len(paper.pages),
        "fields": {field.key: _field(field, paper.document_type) for field in paper.fields},
        "offers": dict(known.offers.get(paper.id, {})),
        "of_others": list(known.others.get(paper.id, ())),
    }


def _contradiction(contradiction: Contradiction) -> Json:
    first, second = contradiction.first, contradiction.second
    return {"fact": contradiction.fact, "first": _known_value(first), "second": _known_value(second)}


def _known_value(known: KnownValue) -> Json:
    return {
        "paper": paper_ref(known.paper_id),
        "type": known.document_type,
        "field": known.key,
        "value": known.value,
        "issued_on": known.on,
        "confirmed_at": _time(known.confirmed_at),
    }


def _field(field: FieldView, document_type: str) -> Json:
    today = addresses_today(document_type, field.key, field.value)
    return {
        "value": list(field.value) if isinstance(field.value, tuple) else field.value,
        "raw": field.raw,
        "confidence": round(field.confidence, 3),
        "review": field.review and field.confirmed_at is None,
        "page": field.page,
        "box": None if field.box is None else list(field.box),
        "source": field.source,
        "problems": list(field.problems),
        "confirmed_by": field.confirmed_by,
        "confirmed_at": _time(field.confirmed_at),
        "proposals": [
            {"value": list(each.value) if isinstance(each.value, tuple) else each.value, "confidence": each.confidence}
            for each in field.proposals
        ],
        **({} if today is None else {"today": list(today)}),
    }


def _time(moment: datetime | None) -> str | None:
    """Return an instant as people at the counter have it: ISO 8601 in Vietnam's time, to the second."""
    return None if moment is None else moment.astimezone(VIETNAM_TIME).isoformat(timespec="seconds")
