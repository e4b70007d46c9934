"""What a second person keys without seeing what the first has, and the samples that such values are drawn in."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, mapped_column

from storage.models.base import NEVER_TWICE, Base, Numbered, words
from storage.states import Verdict


class QualitySample(Numbered, Base):
    """A random sample of the papers that were confirmed in a period; days are ISO 8601, `unit_id` None for all units.

    `margin`, `confidence` and `expected` are what was wanted (`storage.quality.sizes`), `population` is how many
    papers there were then. With `seed` and these papers the same ones are drawn again (`storage.quality.draw`).
    """

    __tablename__ = "quality_sample"

    first_day: Mapped[str] = mapped_column(sa.String(10))
    last_day: Mapped[str] = mapped_column(sa.String(10))
    unit_id: Mapped[int | None] = mapped_column(sa.ForeignKey("unit.id"))
    margin: Mapped[float]
    confidence: Mapped[float]
    expected: Mapped[float]
    population: Mapped[int]
    seed: Mapped[str] = mapped_column(sa.String(32))
    drawn_by_id: Mapped[int] = mapped_column(sa.ForeignKey("officer.id"))
    drawn_at: Mapped[datetime]


class Keying(Numbered, Base):
    """A value to be keyed by a second person, and what came of it.

    `value_id` is the value as it stood when it was asked for, `first_officer_id` who had confirmed it, `reading_id`
    what the machine had read there, None where it read nothing. `position` is the paper's place in its sample.
    `keyed` without a `verdict` is a difference that nobody judged yet. `correction_id` is the value that was set
    because the first one was wrong.
    """

    __tablename__ = "keying"
    __table_args__ = (
        sa.Index("ix_keying_sample_id_position", "sample_id", "position"),
        sa.Index("ix_keying_paper_id_key", "paper_id", "key"),
        NEVER_TWICE,
    )

    sample_id: Mapped[int | None] = mapped_column(sa.ForeignKey("quality_sample.id"))
    position: Mapped[int]
    paper_id: Mapped[int] = mapped_column(sa.ForeignKey("paper.id"))
    key: Mapped[str] = mapped_column(sa.String(64))
    value_id: Mapped[int] = mapped_column(sa.ForeignKey("field_value.id"))
    reading_id: Mapped[int | None] = mapped_column(sa.ForeignKey("field_value.id"))
    first_officer_id: Mapped[int] = mapped_column(sa.ForeignKey("officer.id"))
    asked_by_id: Mapped[int] = mapped_column(sa.ForeignKey("officer.id"))
    asked_at: Mapped[datetime]
    keyed: Mapped[Any | None] = mapped_column(sa.JSON(none_as_null=True))
    keyed_by_id: Mapped[int | None] = mapped_column(sa.ForeignKey("officer.id"))
    keyed_at: Mapped[datetime | None]
    verdict: Mapped[Verdict | None] = mapped_column(words(Verdict))
    correction_id: Mapped[int | None] = mapped_column(sa.ForeignKey("field_value.id"))
