"""Samples of confirmed papers, and values that a second person keys.

Revision 0006, after 0005.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the tables."""
    op.create_table(
        "quality_sample",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("first_day", sa.String(length=10), nullable=False),
        sa.Column("last_day", sa.String(length=10), nullable=False),
        sa.Column("unit_id", sa.Integer(), nullable=True),
        sa.Column("margin", sa.Double(), nullable=False),
        sa.Column("confidence", sa.Double(), nullable=False),
        sa.Column("expected", sa.Double(), nullable=False),
        sa.Column("population", sa.Integer(), nullable=False),
        sa.Column("seed", sa.String(length=32), nullable=False),
        sa.Column("drawn_by_id", sa.Integer(), nullable=False),
        sa.Column("drawn_at", sa.DateTime(), nullable=False),
        sa.ForeignKeyConstraint(["unit_id"], ["unit.id"], name=op.f("fk_quality_sample_unit_id")),
        sa.ForeignKeyConstraint(["drawn_by_id"], ["officer.id"], name=op.f("fk_quality_sample_drawn_by_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_quality_sample")),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "keying",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("sample_id", sa.Integer(), nullable=True),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("paper_id", sa.Integer(), nullable=False),
        sa.Column("key", sa.String(length=64), nullable=False),
        sa.Column("value_id", sa.Integer(), nullable=False),
        sa.Column("reading_id", sa.Integer(), nullable=True),
        sa.Column("first_officer_id", sa.Integer(), nullable=False),
        sa.Column("asked_by_id", sa.Integer(), nullable=False),
        sa.Column("asked_at", sa.DateTime(), nullable=False),
        sa.Column("keyed", sa.JSON(none_as_null=True), nullable=True),
        sa.Column("keyed_by_id", sa.Integer(), nullable=True),
        sa.Column("keyed_at", sa.DateTime(), nullable=True),
        sa.Column("verdict", sa.String(length=24), nullable=True),
        sa.Column("correction_id", sa.Integer(), nullable=True),
        *(
            sa.ForeignKeyConstraint([column], [target], name=op.f(f"fk_keying_{column}"))
            for column, target in (
                ("sample_id", "quality_sample.id"),
                ("paper_id", "paper.id"),
                ("value_id", "field_value.id"),
                ("reading_id", "field_value.id"),
                ("first_officer_id", "officer.id"),
                ("asked_by_id", "officer.id"),
                ("keyed_by_id", "officer.id"),
                ("correction_id", "field_value.id"),
            )
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_keying")),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_keying_sample_id_position", "keying", ["sample_id", "position"], unique=False)
    op.create_index("ix_keying_paper_id_key", "keying", ["paper_id", "key"], unique=False)
