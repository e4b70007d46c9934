"""What the indicators of QĐ 766 need: what the portal says of a dossier, counts of imported ones, the derived facts.

Revision 0002, after 0001.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

_FACT_INDEXES = {
    "ix_dossier_fact_unit_received": ["unit_id", "received_flags", "received_day"],
    "ix_dossier_fact_unit_ended": ["unit_id", "ended_flags", "ended_day"],
    "ix_dossier_fact_officer_received": ["officer_id", "received_flags", "received_day", "unit_id"],
    "ix_dossier_fact_officer_ended": ["officer_id", "ended_flags", "ended_day", "unit_id"],
    "ix_dossier_fact_procedure_received": ["procedure_id", "received_flags", "received_day", "unit_id"],
    "ix_dossier_fact_procedure_ended": ["procedure_id", "ended_flags", "ended_day", "unit_id"],
    "ix_dossier_fact_received": ["received_day", "received_flags", "unit_id"],
    "ix_dossier_fact_ended": ["ended_day", "ended_flags", "unit_id"],
    "ix_dossier_fact_procedures": ["unit_id", "procedure_id", "received_flags", "received_day"],
}


def upgrade() -> None:
    """Add columns in place (no table is copied) and make two tables; rows that are there keep every value."""
    op.add_column("dossier", sa.Column("origin", sa.String(length=16), server_default="store", nullable=False))
    op.add_column("dossier", sa.Column("account_verified", sa.Boolean(), nullable=True))
    op.add_column("dossier", sa.Column("fee_due", sa.Boolean(), nullable=True))
    op.add_column("dossier", sa.Column("paid_online", sa.Integer(), nullable=True))
    op.add_column("dossier", sa.Column("database_code", sa.String(length=64), nullable=True))
    op.add_column("component", sa.Column("from_national_store", sa.Boolean(), nullable=True))
    op.add_column("procedure", sa.Column("result_is_document", sa.Boolean(), server_default=sa.true(), nullable=False))
    op.create_table(
        "imported_counts",
        sa.Column("dossier_id", sa.Integer(), nullable=False),
        sa.Column("digitized", sa.Integer(), nullable=False),
        sa.Column("reused", sa.Integer(), nullable=False),
        sa.Column("from_national_store", sa.Integer(), nullable=True),
        sa.Column("result_files", sa.Integer(), nullable=False),
        sa.Column("fingerprint", sa.String(length=64), nullable=False),
        sa.ForeignKeyConstraint(["dossier_id"], ["dossier.id"], name=op.f("fk_imported_counts_dossier_id")),
        sa.PrimaryKeyConstraint("dossier_id", name=op.f("pk_imported_counts")),
    )
    op.create_table(
        "dossier_fact",
        sa.Column("dossier_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("unit_id", sa.Integer(), nullable=False),
        sa.Column("officer_id", sa.Integer(), nullable=False),
        sa.Column("procedure_id", sa.Integer(), nullable=False),
        sa.Column("received_day", sa.Integer(), nullable=False),
        sa.Column("ended_day", sa.Integer(), nullable=False),
        sa.Column("late_at", sa.DateTime(), nullable=True),
        sa.Column("received_flags", sa.Integer(), nullable=False),
        sa.Column("ended_flags", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["dossier_id"], ["dossier.id"], name=op.f("fk_dossier_fact_dossier_id")),
        sa.PrimaryKeyConstraint("dossier_id", name=op.f("pk_dossier_fact")),
    )
    for name, columns in _FACT_INDEXES.items():
        op.create_index(name, "dossier_fact", columns, unique=False)
