"""Devices whose pages came out poorly: what a supervisor has cleaned, mended or set otherwise."""

from __future__ import annotations

from typing import TypeVarTuple

import sqlalchemy as sa
from sqlalchemy.orm import Session

from storage.models.paper import Capture, Page, Paper
from storage.models.rates import DossierFact
from storage.rates.hours import in_unit
from storage.rates.periods import Period
from storage.rates.shapes import DeviceCount

_Row = TypeVarTuple("_Row")
_POOR = sa.cast(Page.findings, sa.Text) != "[]"


def device_counts(session: Session, period: Period, *, unit: str | None = None) -> tuple[DeviceCount, ...]:
    """Return the devices that pages of dossiers received in a period came from, the poorest first.

    Pages that nobody knows the device of, and those in the bin, are not counted.

    Raises:
        NotFound: there is no such unit.
    """
    poor = sa.func.sum(sa.case((_POOR, 1), else_=0))
    dossiers = sa.func.count(sa.distinct(sa.case((_POOR, DossierFact.dossier_id))))
    counted = sa.select(Capture.device, sa.func.count(), poor, dossiers).where(Capture.device.is_not(None))
    rows = session.execute(_narrow(session, counted, period, unit).group_by(Capture.device))
    found = [DeviceCount(device or "", pages, poor, dossiers) for device, pages, poor, dossiers in rows]
    return tuple(sorted(found, key=lambda each: (-each.poor / each.pages, each.device)))


def ids_of_device(session: Session, device: str, period: Period, *, unit: str | None = None) -> list[int]:
    """Return the numbers of the dossiers with poor pages from a device, oldest first.

    Raises:
        NotFound: there is no such unit.
    """
    wanted = sa.select(DossierFact.dossier_id).where(Capture.device == device, _POOR)
    return sorted(session.scalars(_narrow(session, wanted, period, unit).distinct()))


def _narrow(session: Session, wanted: sa.Select[*_Row], period: Period, unit: str | None) -> sa.Select[*_Row]:
    """Return what is wanted of the pages of dossiers received in a period."""
    return (
        wanted.select_from(Page)
        .join(Capture, Capture.id == Page.capture_id)
        .join(Paper, Paper.id == Page.paper_id)
        .join(DossierFact, DossierFact.dossier_id == Paper.dossier_id)
        .where(
            Paper.deleted_at.is_(None),
            DossierFact.received_day.between(period.first_number, period.last_number),
            *in_unit(session, unit),
        )
    )
