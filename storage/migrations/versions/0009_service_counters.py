"""The counter at which a dossier came in, the components of dossiers as sets, papers by when they were confirmed.

Revision 0009, after 0008. The facts are derived: their table is made anew and filled at the next look at the rates.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None

_INDEXES = {
    "ix_dossier_fact_received": [
        "received_day", "procedure_id", "received_flags", "unit_id", "officer_id", "counter_id",
    ],
    "ix_dossier_fact_ended": [
        "ended_day", "unit_id", "ended_flags", "procedure_id", "officer_id", "received_day", "late_at", "counter_id",
    ],
    "ix_dossier_fact_officer": ["officer_id", "procedure_id", "received_flags", "received_day", "unit_id"],
    "ix_dossier_fact_counter": ["counter_id", "procedure_id", "received_flags", "received_day", "unit_id"],
    "ix_dossier_fact_procedure": ["procedure_id", "ended_flags", "ended_day", "unit_id", "officer_id"],
    "ix_dossier_fact_hour": ["unit_id", "received_hour", "received_day"],
    "ix_dossier_fact_components": ["components_id", "received_day", "unit_id"],
}  # fmt: skip


def upgrade() -> None:
    """Add counters, of which no dossier that is there has one; replace the table of facts by an empty one."""
    op.create_table(
        "service_counter",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("unit_id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(length=64), nullable=False),
        sa.ForeignKeyConstraint(["unit_id"], ["unit.id"], name=op.f("fk_service_counter_unit_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_service_counter")),
        sa.UniqueConstraint("unit_id", "name", name=op.f("uq_service_counter_unit_id_name")),
        sqlite_autoincrement=True,
    )
    # In SQL, for SQLite takes a constraint with a new column only.
    op.execute(
        "ALTER TABLE dossier ADD COLUMN counter_id INTEGER "
        "CONSTRAINT fk_dossier_counter_id REFERENCES service_counter (id)"
    )
    op.create_table(
        "component_set",
        sa.Column("id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("procedure_id", sa.Integer(), nullable=False),
        sa.Column("components", sa.JSON(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_component_set")),
    )
    op.drop_table("dossier_fact")
    op.execute("DELETE FROM setting WHERE key = 'rates.facts'")
    op.create_table(
        "dossier_fact",
        sa.Column("dossier_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("unit_id", sa.Integer(), nullable=False),
        sa.Column("officer_id", sa.Integer(), nullable=False),
        sa.Column("counter_id", sa.Integer(), nullable=False),
        sa.Column("procedure_id", sa.Integer(), nullable=False),
        sa.Column("components_id", sa.BigInteger(), nullable=False),
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
    op.create_index("ix_paper_confirmed_at", "paper", ["confirmed_at"], unique=False)
