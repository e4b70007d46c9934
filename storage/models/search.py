"""What is searched; derived from the other tables and rebuildable at any time."""

from __future__ import annotations

from datetime import datetime

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, mapped_column

from storage.models.base import Base


class SearchEntry(Base):
    """One thing that can be found: `kind` is "owner", "dossier" or "paper", `ref_id` its row.

    `id` follows from the two (`storage.search.words.entry_id`). `head` holds names, numbers and values of fields, one a
    line; `body` the text of a paper's pages; both with their marks. `terms` are what finds the thing beside its words:
    filters and ends of numbers. On SQLite three FTS5 tables without content of their own index the entries.
    """

    __tablename__ = "search_entry"
    __table_args__ = (
        sa.Index("ix_search_entry_document_type_at", "document_type", "at"),
        sa.Index("ix_search_entry_unit_id_at", "unit_id", "at"),
    )

    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    kind: Mapped[str] = mapped_column(sa.String(16))
    ref_id: Mapped[int]
    dossier_id: Mapped[int | None]
    unit_id: Mapped[int | None]
    document_type: Mapped[str | None] = mapped_column(sa.String(64))
    deleted: Mapped[bool]
    at: Mapped[datetime] = mapped_column(index=True)
    title: Mapped[str] = mapped_column(sa.Text)
    head: Mapped[str] = mapped_column(sa.Text)
    body: Mapped[str] = mapped_column(sa.Text)
    terms: Mapped[str] = mapped_column(sa.Text)
