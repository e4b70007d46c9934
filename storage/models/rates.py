"""What the rates count: one narrow row for each dossier, derived from it and rebuildable (`storage.rates.facts`)."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, mapped_column

from storage.models.base import Base, words
from storage.states import DossierStep

NOT_ENDED = 99991231
"""`ended_day` of a dossier at work, so that "still open that day" is one comparison."""


class DossierFact(Base):
    """What matters of a dossier for every indicator; days are Vietnam's, written 20261120.

    The flags are bits of `storage.rates.flags.Fact`: those that matter when dossiers are chosen by when they came, and
    those that matter when by when they ended. Apart they have few combinations, and few are quickly counted.
    `late_at` is the moment from which a dossier that is still at work counts as overdue, None as long as none is known.
    `step` is where it stands, `stepped_at` since when: here, so that what is open is found without its other rows.
    `received_hour` is the hour of the week in which it came, 0 on Monday after midnight to 167.
    `counter_id` is 0 where nobody named a counter. `components_id` is the `ComponentSet` of its components.
    Whole months and days are counted from cells (`RateCell`); the indexes serve what cells do not hold: pieces of
    months, dossiers that are open, procedures by officer, by counter and by day, hours, components, and the dossiers
    behind a figure.
    """

    __tablename__ = "dossier_fact"
    __table_args__ = (
        sa.Index("ix_dossier_fact_received", "received_day", "procedure_id", "received_flags", "unit_id", "officer_id",
                 "counter_id"),
        sa.Index("ix_dossier_fact_ended", "ended_day", "unit_id", "ended_flags", "procedure_id", "officer_id",
                 "received_day", "late_at", "counter_id"),
        sa.Index("ix_dossier_fact_officer", "officer_id", "procedure_id", "received_flags", "received_day", "unit_id"),
        sa.Index("ix_dossier_fact_counter", "counter_id", "procedure_id", "received_flags", "received_day", "unit_id"),
        sa.Index("ix_dossier_fact_procedure", "procedure_id", "ended_flags", "ended_day", "unit_id", "officer_id"),
        sa.Index("ix_dossier_fact_hour", "unit_id", "received_hour", "received_day"),
        sa.Index("ix_dossier_fact_components", "components_id", "received_day", "unit_id"),
    )  # fmt: skip

    dossier_id: Mapped[int] = mapped_column(sa.ForeignKey("dossier.id"), primary_key=True, autoincrement=False)
    unit_id: Mapped[int]
    officer_id: Mapped[int]
    counter_id: Mapped[int]
    procedure_id: Mapped[int]
    components_id: Mapped[int] = mapped_column(sa.BigInteger)
    received_day: Mapped[int]
    received_hour: Mapped[int]
    ended_day: Mapped[int]
    late_at: Mapped[datetime | None]
    step: Mapped[DossierStep] = mapped_column(words(DossierStep))
    stepped_at: Mapped[datetime]
    received_flags: Mapped[int]
    ended_flags: Mapped[int]


class ComponentSet(Base):
    """What components dossiers of a procedure have and how these were filled: the same for very many dossiers.

    `components` is a list of [name, state], sorted, missing ones left out; `id` follows from it and the procedure.
    """

    __tablename__ = "component_set"

    id: Mapped[int] = mapped_column(sa.BigInteger, primary_key=True, autoincrement=False)
    procedure_id: Mapped[int]
    components: Mapped[list[Any]]


class RateCell(Base):
    """How many dossiers of a day or a month count for each question (`storage.rates.measures`), of one unit.

    `kind` says what `key_id` is: nothing (0) in cells of units by day and by month; an officer, a counter, a
    procedure or a channel in cells by month. `part` is the day, or the first day of the month, written 20261101.
    `counts` is one long integer, little-endian; `present` has two bits for each of the first questions: is anything in
    the denominator, is anything in the numerator.
    """

    __tablename__ = "rate_cell"

    kind: Mapped[str] = mapped_column(sa.String(16), primary_key=True)
    part: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    unit_id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    key_id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    present: Mapped[int] = mapped_column(sa.BigInteger)
    counts: Mapped[bytes] = mapped_column(sa.LargeBinary)
