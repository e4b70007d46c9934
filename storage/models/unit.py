"""Units (đơn vị), their counters, the officers who work there, and the settings of the office."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, mapped_column

from storage.models.base import NEVER_TWICE, Base, Numbered, Versioned


class Unit(Numbered, Versioned, Base):
    """A unit of the tree province – commune (districts for data before 1 July 2025); `code` as in domain.md §6.3."""

    __tablename__ = "unit"

    code: Mapped[str] = mapped_column(sa.String(35), unique=True)
    name: Mapped[str] = mapped_column(sa.String(255))
    level: Mapped[str] = mapped_column(sa.String(16))
    parent_id: Mapped[int | None] = mapped_column(sa.ForeignKey("unit.id"), index=True)


class Officer(Numbered, Versioned, Base):
    """Somebody who works with the store (cán bộ); until accounts exist, the operating-system user."""

    __tablename__ = "officer"

    login: Mapped[str] = mapped_column(sa.String(64), unique=True)
    name: Mapped[str] = mapped_column(sa.String(255))
    role: Mapped[str] = mapped_column(sa.String(16))
    unit_id: Mapped[int | None] = mapped_column(sa.ForeignKey("unit.id"), index=True)
    active: Mapped[bool] = mapped_column(default=True)
    password_hash: Mapped[str | None] = mapped_column(sa.String(255))
    wrong_passwords: Mapped[int] = mapped_column(default=0, server_default="0")
    wait_until: Mapped[datetime | None]


class ServiceCounter(Numbered, Base):
    """A counter (quầy) of a unit at which dossiers come in, by the name that people there call it: "Quầy 3"."""

    __tablename__ = "service_counter"
    __table_args__ = (sa.UniqueConstraint("unit_id", "name"), NEVER_TWICE)

    unit_id: Mapped[int] = mapped_column(sa.ForeignKey("unit.id"))
    name: Mapped[str] = mapped_column(sa.String(64))


class Setting(Base):
    """One setting of the office, kept with the data so that a backup holds it too."""

    __tablename__ = "setting"

    key: Mapped[str] = mapped_column(sa.String(64), primary_key=True)
    value: Mapped[dict[str, Any]]
