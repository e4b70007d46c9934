"""Slips of a dossier: what stands on them, and where they are written."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from pathlib import Path

from desktop.workflow.open_store import Store
from desktop.workflow.paper_names import paper_name
from desktop.workflow.slip_types import Slip, SlipOrder
from storage.dossiers.counter_facts import CounterFacts, counter_facts
from storage.dossiers.views import view_dossier
from storage.dossiers.working_days import VIETNAM_TIME
from storage.files.os_errors import storing_at
from storage.states import ComponentState
from storage.views import ComponentView, DossierView

_SPARED = (ComponentState.REUSED, ComponentState.REUSED_RESULT, ComponentState.IN_DATABASE)


def make_slip(store: Store, code: str, order: SlipOrder, at: datetime) -> Slip:
    """Return a slip for a dossier as it is now.

    Raises:
        NotFound: there is no such dossier.
    """
    with store.database.reading() as session:
        dossier = view_dossier(session, code)
        facts = counter_facts(session, dossier.id, store.officer_id)
    return _slip(dossier, facts, order, at)


def write_slip(data: bytes, target: Path) -> None:
    """Write a slip's PDF to a file, which appears whole or not at all.

    Raises:
        DiskFull, StoreReadOnly, PlaceUnusable: it cannot be written there.
    """
    with storing_at(target), tempfile.NamedTemporaryFile(dir=target.absolute().parent, delete=False) as file:
        try:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
            Path(file.name).replace(target)
        except OSError:
            Path(file.name).unlink(missing_ok=True)
            raise


def _slip(dossier: DossierView, facts: CounterFacts, order: SlipOrder, at: datetime) -> Slip:
    return Slip(
        form=order.form,
        code=dossier.code,
        authority=facts.authority,
        unit=facts.unit,
        procedure=f"{dossier.procedure_name} ({dossier.procedure})",
        owner=dossier.owner.name,
        id_number=dossier.owner.id_number or "",
        address=facts.residence,
        papers=tuple(_handed_in(dossier)),
        spared=tuple(_spared(dossier.components)),
        reasons=order.reasons,
        received_at=dossier.received_at.astimezone(VIETNAM_TIME),
        due_at=None if dossier.due_at is None else dossier.due_at.astimezone(VIETNAM_TIME),
        printed_at=at.astimezone(VIETNAM_TIME),
        officer=facts.officer,
    )


def _handed_in(dossier: DossierView) -> Iterator[str]:
    """Yield the required papers that were handed in, then those that nothing requires."""
    yield from _of_states(dossier.components, (ComponentState.SCANNED,))
    laid = {paper_id for component in dossier.components for paper_id in component.papers}
    for paper in dossier.papers:
        if paper.dossier_code == dossier.code and paper.id not in laid and not paper.is_result:
            yield paper_name(paper.document_type)


def _spared(components: Sequence[ComponentView]) -> Iterator[str]:
    """Yield what need not be handed in; of papers for choice the first, and none once one of them was handed in."""
    told = {each.choice for each in components if each.state is ComponentState.SCANNED}
    for component in components:
        if component.state in _SPARED and component.choice not in told:
            told.add(component.choice)
            yield component.name


def _of_states(components: Iterable[ComponentView], states: Iterable[ComponentState]) -> tuple[str, ...]:
    return tuple(component.name for component in components if component.state in states)
