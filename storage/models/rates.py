"""What the rates count: one narrow row for each dossier, derived from it and rebuildable (`storage.rates.facts`)."""

from __future__ import annotations

from datetime import datetime

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, mapped_column

from storage.models.base import Base

NOT_ENDED = 99991231
"""`ended_day` of a dossier at work, so that "still open that day" is one comparison."""


class DossierFact(Base):
    """What matters of a dossier for every indicator; days are Vietnam's, written 20261120.

    `flags` are the bits of `storage.rates.flags.Fact`; `late_at` is the moment from which a dossier that is still at
    work counts as overdue, None as long as none is known. Each index holds all that its question needs, in the order in
    which the answer is grouped, so that counting a year is one walk without sorting.
    """

    __tablename__ = "dossier_fact"
    __table_args__ = (
        sa.Index("ix_dossier_fact_by_unit", "unit_id", "flags", "received_day", "ended_day"),
        sa.Index("ix_dossier_fact_by_officer", "officer_id", "flags", "received_day", "ended_day", "unit_id"),
        sa.Index("ix_dossier_fact_by_procedure", "procedure_id", "flags", "received_day", "ended_day", "unit_id"),
        sa.Index("ix_dossier_fact_by_received", "received_day", "flags", "unit_id", "ended_day"),
        sa.Index("ix_dossier_fact_by_ended", "ended_day", "flags", "unit_id", "received_day"),
        sa.Index("ix_dossier_fact_procedures", "unit_id", "procedure_id", "received_day", "flags"),
    )

    dossier_id: Mapped[int] = mapped_column(sa.ForeignKey("dossier.id"), primary_key=True, autoincrement=False)
    unit_id: Mapped[int]
    officer_id: Mapped[int]
    procedure_id: Mapped[int]
    received_day: Mapped[int]
    ended_day: Mapped[int]
    late_at: Mapped[datetime | None]
    flags: Mapped[int]
