"""Devices are named with their pages and what came out poorly, and lead to the dossiers."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
import sqlalchemy as sa
from sqlalchemy.orm import Session

from storage.database import Database
from storage.errors import NotFound
from storage.models.dossier import Dossier
from storage.models.paper import Capture, Page, Paper
from storage.papers.papers import delete_paper
from storage.rates.devices import device_counts
from storage.rates.facts import rebuild_facts
from storage.rates.periods import Period
from storage.rates.picks import ids_of_pick
from storage.rates.shapes import DeviceCount, Pick, PickKind
from tests.storage.rows import add_dossier, add_officer, add_owner, add_paper

MAY, APRIL = (Period(date(2026, month, 1), date(2026, month, 30)) for month in (5, 4))
NOON = datetime(2026, 5, 20, 5, tzinfo=UTC)
LATER = datetime(2026, 6, 20, tzinfo=UTC)


def a_paper_from(session: Session, dossier: Dossier, device: str | None, *, findings: list[str]) -> Paper:
    paper = add_paper(session, dossier, values={"full_name": "A BÌNH"})
    (page,) = session.scalars(sa.select(Page).where(Page.paper_id == paper.id))
    page.findings = findings
    session.get_one(Capture, page.capture_id).device = device
    session.flush()
    return paper


def test_poorest_device_comes_first_and_opens_its_dossiers(database: Database) -> None:
    with database.writing() as session:
        first, second = (add_dossier(session, add_owner(session), received_at=NOON) for _ in range(2))
        for dossier in (first, second):
            dossier.day = NOON.date()
        for dossier, device, findings in [
            (first, "fi-8040", ["blurred"]), (first, "fi-8040", []), (second, "fi-8040", ["dark"]),
            (second, "fi-7160", []), (second, None, ["blurred"]),
        ]:  # fmt: skip
            a_paper_from(session, dossier, device, findings=findings)
        thrown = a_paper_from(session, second, "fi-7160", findings=["blurred"])
        delete_paper(session, thrown, add_officer(session).id)
        rebuild_facts(session)

        assert device_counts(session, MAY) == (DeviceCount("fi-8040", 3, 2, 2), DeviceCount("fi-7160", 1, 0, 0))
        assert device_counts(session, APRIL) == ()
        assert ids_of_pick(session, Pick(PickKind.DEVICE, "fi-8040", MAY), LATER) == [first.id, second.id]
        assert ids_of_pick(session, Pick(PickKind.DEVICE, "fi-7160", MAY), LATER) == []
        with pytest.raises(NotFound):
            device_counts(session, MAY, unit="H99")
