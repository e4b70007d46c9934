"""What all tables share: names of constraints, kinds of columns."""

from __future__ import annotations

import enum
from datetime import UTC, datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import DeclarativeBase, Mapped, declared_attr, mapped_column

_NAMES = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s",
    "pk": "pk_%(table_name)s",
}
"""Named, so that a migration can name them too (SQLite gives none by itself)."""


class UtcDateTime(sa.TypeDecorator[datetime]):
    """An instant: aware in Python, UTC without a zone in the database."""

    impl = sa.DateTime
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: sa.Dialect) -> datetime | None:
        """Return the instant in UTC, its zone taken off."""
        return None if value is None else value.astimezone(UTC).replace(tzinfo=None)

    def process_result_value(self, value: datetime | None, dialect: sa.Dialect) -> datetime | None:
        """Return the instant with its zone."""
        return None if value is None else value.replace(tzinfo=UTC)


class Base(DeclarativeBase):
    """The root of all models."""

    metadata = sa.MetaData(naming_convention=_NAMES)
    type_annotation_map = {datetime: UtcDateTime, dict[str, Any]: sa.JSON, list[Any]: sa.JSON}  # noqa: RUF012  # SQLAlchemy's own name


NEVER_TWICE: dict[str, Any] = {"sqlite_autoincrement": True}
"""Last of `__table_args__`: the number of a deleted row is not given again (PostgreSQL's sequences never do)."""


class Numbered:
    """A table whose rows have a number of their own."""

    __table_args__: Any = (NEVER_TWICE,)

    id: Mapped[int] = mapped_column(primary_key=True)


class Versioned:
    """A table that people change: SQLAlchemy raises StaleDataError when a row changed since it was loaded."""

    version: Mapped[int]

    @declared_attr.directive
    def __mapper_args__(cls) -> dict[str, Any]:  # noqa: N805  # SQLAlchemy hands over the class
        """Name the column that SQLAlchemy counts up."""
        return {"version_id_col": cls.__table__.c.version}  # type: ignore[attr-defined]  # there once the class is mapped


def words(kind: type[enum.Enum]) -> sa.Enum:
    """Return a column type that keeps an enumeration by its values, as text with a length but no constraint.

    No constraint, because a new member must not need a migration of every table that names the enumeration.
    """
    return sa.Enum(
        kind,
        native_enum=False,
        create_constraint=False,
        length=24,
        values_callable=lambda members: [member.value for member in members],
    )
