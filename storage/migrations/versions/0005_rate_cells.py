"""Counts of whole days and months, so that a change of period or unit is there at once.

Revision 0005, after 0004. The facts are derived: their table is made anew and filled at the next look at the rates.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

_INDEXES = {
    "ix_dossier_fact_received": ["received_day", "procedure_id", "received_flags", "unit_id", "officer_id"],
    "ix_dossier_fact_ended": [
        "ended_day", "unit_id", "ended_flags", "procedure_id", "officer_id", "received_day", "late_at",
    ],
    "ix_dossier_fact_officer": ["officer_id", "procedure_id", "received_flags", "received_day", "unit_id"],
    "ix_dossier_fact_procedure": ["procedure_id", "ended_flags", "ended_day", "unit_id", "officer_id"],
    "ix_dossier_fact_hour": ["unit_id", "received_hour", "received_day"],
}  # fmt: skip


def upgrade() -> None:
    """Replace the table of facts by an empty one with the hour and fewer indexes; add the table of cells."""
    op.drop_table("dossier_fact")
    op.execute("DELETE FROM setting WHERE key = 'rates.facts'")
    op.create_table(
        "dossier_fact",
        sa.Column("dossier_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("unit_id", sa.Integer(), nullable=False),
        sa.Column("officer_id", sa.Integer(), nullable=False),
        sa.Column("procedure_id", sa.Integer(), nullable=False),
        sa.Column("received_day", sa.Integer(), nullable=False),
        sa.Column("received_hour", sa.Integer(), nullable=False),
        sa.Column("ended_day", sa.Integer(), nullable=False),
        sa.Column("late_at", sa.DateTime(), nullable=True),
        sa.Column("step", sa.String(length=24), nullable=False),
        sa.Column("stepped_at", sa.DateTime(), nullable=False),
        sa.Column("received_flags", sa.Integer(), nullable=False),
        sa.Column("ended_flags", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["dossier_id"], ["dossier.id"], name=op.f("fk_dossier_fact_dossier_id")),
        sa.PrimaryKeyConstraint("dossier_id", name=op.f("pk_dossier_fact")),
    )
    for name, columns in _INDEXES.items():
        op.create_index(name, "dossier_fact", columns, unique=False)
    op.create_table(
        "rate_cell",
        sa.Column("kind", sa.String(length=16), nullable=False),
        sa.Column("part", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("unit_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("key_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("present", sa.BigInteger(), nullable=False),
        sa.Column("counts", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("kind", "part", "unit_id", "key_id", name=op.f("pk_rate_cell")),
    )
