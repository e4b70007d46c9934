"""Accounts: an officer may have a password, and wrong ones are counted.

Revision 0004, after 0003.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add columns in place; nobody who is there gets a password by it."""
    op.add_column("officer", sa.Column("password_hash", sa.String(length=255), nullable=True))
    op.add_column("officer", sa.Column("wrong_passwords", sa.Integer(), server_default="0", nullable=False))
    op.add_column("officer", sa.Column("wait_until", sa.DateTime(), nullable=True))
