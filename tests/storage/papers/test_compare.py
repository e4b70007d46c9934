"""Who compared a component with what was shown, as NĐ 23/2015 article 6 wants it on record."""

from __future__ import annotations

import pytest
import sqlalchemy as sa

from storage.database import Database
from storage.models.audit import AuditEvent
from storage.papers.components import compare_with_original
from tests.storage.rows import add_dossier, add_officer, add_owner


@pytest.mark.parametrize("original_seen", [True, False])
def test_comparison_names_who_and_when(database: Database, original_seen: bool) -> None:
    with database.writing() as session:
        component = add_dossier(session, add_owner(session)).components[0]
        officer_id = add_officer(session).id
        compare_with_original(session, component, officer_id, original_seen=original_seen)
    with database.reading() as session:
        event = session.scalars(sa.select(AuditEvent).order_by(AuditEvent.id.desc())).first()

    assert (component.original_seen, component.compared_by_id) == (original_seen, officer_id)
    assert component.compared_at is not None
    assert event is not None
    assert (event.action, event.officer_id) == ("component.compare", officer_id)
    assert event.details == {"original_seen": original_seen}
