"""Which device a file came from.

Revision 0008, after 0007.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add a column; of the files that are there nobody knows it."""
    op.add_column("capture", sa.Column("device", sa.String(length=128), nullable=True))
    op.create_index("ix_capture_device", "capture", ["device"])
