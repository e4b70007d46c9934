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

    The flags are bits of `storage.rates.flags.Fact`: those that matter when dossiers are chosen by when they came, and
    those that matter when by when they ended. Apart they have few combinations, and few are quickly counted.
    `late_at` is the moment from which a dossier that is still at work counts as overdue, None as long as none is known.
    Each index holds all that its question needs, in the order in which the answer is grouped, so that counting a year
    is one walk without sorting.
    """

    __tablename__ = "dossier_fact"
    __table_args__ = (
        sa.Index("ix_dossier_fact_unit_received", "unit_id", "received_flags", "received_day"),
        sa.Index("ix_dossier_fact_unit_ended", "unit_id", "ended_flags", "ended_day"),
        sa.Index("ix_dossier_fact_officer_received", "officer_id", "received_flags", "received_day", "unit_id"),
        sa.Index("ix_dossier_fact_officer_ended", "officer_id", "ended_flags", "ended_day", "unit_id"),
        sa.Index("ix_dossier_fact_procedure_received", "procedure_id", "received_flags", "received_day", "unit_id"),
        sa.Index("ix_dossier_fact_procedure_ended", "procedure_id", "ended_flags", "ended_day", "unit_id"),
        sa.Index("ix_dossier_fact_received", "received_day", "received_flags", "unit_id"),
        sa.Index("ix_dossier_fact_ended", "ended_day", "ended_flags", "unit_id"),
        sa.Index("ix_dossier_fact_procedures", "unit_id", "procedure_id", "received_flags", "received_day"),
    )

    dossier_id: Mapped[int] = mapped_column(sa.ForeignKey("dossier.id"), primary_key=True, autoincrement=False)
    unit_id: Mapped[int]
    officer_id: Mapped[int]
    procedure_id: Mapped[int]
    received_day: Mapped[int]
    ended_day: Mapped[int]
    late_at: Mapped[datetime | None]
    received_flags: Mapped[int]
    ended_flags: Mapped[int]
