"""How sure the reader was which pages are one paper.

Revision 0010, after 0009.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add a column; of the papers that are there nothing is doubted."""
    op.add_column("paper", sa.Column("pages_confidence", sa.Double(), nullable=False, server_default="1"))
