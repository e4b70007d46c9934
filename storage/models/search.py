"""What is searched; derived from the other tables and rebuildable at any time."""

from __future__ import annotations

from datetime import datetime

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, mapped_column

from storage.models.base import NEVER_TWICE, Base, Numbered


class SearchEntry(Numbered, Base):
    """One thing that can be found: `kind` is "paper", "dossier" or "owner", `ref_id` its row.

    `folded` is everything that finds it, folded; `marked` the same in lower case with its marks, for ranking exact
    matches first. On SQLite both are indexed by the FTS5 table `search_index`, whose rowid is `id`.
    """

    __tablename__ = "search_entry"
    __table_args__ = (sa.UniqueConstraint("kind", "ref_id"), NEVER_TWICE)

    kind: Mapped[str] = mapped_column(sa.String(16))
    ref_id: Mapped[int]
    dossier_id: Mapped[int | None] = mapped_column(index=True)
    owner_id: Mapped[int | None] = mapped_column(index=True)
    unit_id: Mapped[int | None]
    document_type: Mapped[str | None] = mapped_column(sa.String(64))
    at: Mapped[datetime]
    title: Mapped[str] = mapped_column(sa.Text)
    marked: Mapped[str] = mapped_column(sa.Text)
    folded: Mapped[str] = mapped_column(sa.Text)
