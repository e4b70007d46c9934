"""Files that came in one stack, pages arranged while they wait to be read, pages that are to be read again.

Revision 0007, after 0006.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add columns in place; every file that is there stands alone and lies as it came."""
    op.add_column("capture", sa.Column("stack", sa.String(length=64), nullable=True))
    op.add_column("capture", sa.Column("place", sa.Integer(), nullable=True))
    op.add_column("capture", sa.Column("pages", sa.JSON(), nullable=True))
    op.add_column("page", sa.Column("read_again", sa.Boolean(), server_default=sa.false(), nullable=False))
