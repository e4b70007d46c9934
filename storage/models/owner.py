"""Owners (chủ hồ sơ): persons and organisations to whom papers and dossiers belong."""

from __future__ import annotations

from datetime import datetime

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, mapped_column, relationship

from storage.models.base import NEVER_TWICE, Base, Numbered, Versioned


class Owner(Numbered, Versioned, Base):
    """A person or an organisation.

    `birth_date` is ISO 8601 and may be a year alone; `commune_key` is where the owner lives, in the form that old and
    new addresses share. An owner found to be the same person as another points to it by `merged_into_id` and holds
    nothing.
    """

    __tablename__ = "owner"
    __table_args__ = (sa.Index("ix_owner_folded_name_birth_date", "folded_name", "birth_date"), NEVER_TWICE)

    kind: Mapped[str] = mapped_column(sa.String(16))
    display_name: Mapped[str] = mapped_column(sa.String(255))
    folded_name: Mapped[str] = mapped_column(sa.String(255))
    birth_date: Mapped[str | None] = mapped_column(sa.String(10))
    sex: Mapped[str | None] = mapped_column(sa.String(8))
    residence: Mapped[str | None] = mapped_column(sa.Text)
    commune_key: Mapped[str | None] = mapped_column(sa.String(128))
    merged_into_id: Mapped[int | None] = mapped_column(sa.ForeignKey("owner.id"), index=True)
    created_at: Mapped[datetime]

    identifiers: Mapped[list[OwnerIdentifier]] = relationship(order_by="OwnerIdentifier.id")
    names: Mapped[list[OwnerName]] = relationship(order_by="OwnerName.id")


class OwnerIdentifier(Numbered, Base):
    """A number that means one owner: personal id (12 digits), old id (9 digits), tax code, passport."""

    __tablename__ = "owner_identifier"
    __table_args__ = (sa.UniqueConstraint("kind", "value"), NEVER_TWICE)

    owner_id: Mapped[int] = mapped_column(sa.ForeignKey("owner.id"), index=True)
    kind: Mapped[str] = mapped_column(sa.String(24))
    value: Mapped[str] = mapped_column(sa.String(64), index=True)


class OwnerName(Numbered, Base):
    """A name of an owner as some paper printed it, and folded."""

    __tablename__ = "owner_name"
    __table_args__ = (sa.UniqueConstraint("owner_id", "name"), NEVER_TWICE)

    owner_id: Mapped[int] = mapped_column(sa.ForeignKey("owner.id"))
    name: Mapped[str] = mapped_column(sa.String(255))
    folded: Mapped[str] = mapped_column(sa.String(255), index=True)
