"""The audit trail."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, mapped_column

from storage.models.base import NEVER_TWICE, Base, Numbered


class AuditEvent(Numbered, Base):
    """Who did what to which row; `details` holds internal ids and codes only. `hash` covers `previous_hash`."""

    __tablename__ = "audit_event"
    __table_args__ = (sa.Index("ix_audit_event_kind_ref_id", "kind", "ref_id"), NEVER_TWICE)

    at: Mapped[datetime]
    officer_id: Mapped[int | None] = mapped_column(sa.ForeignKey("officer.id"))
    action: Mapped[str] = mapped_column(sa.String(48))
    kind: Mapped[str] = mapped_column(sa.String(24))
    ref_id: Mapped[int | None]
    dossier_id: Mapped[int | None] = mapped_column(sa.ForeignKey("dossier.id"), index=True)
    details: Mapped[dict[str, Any]]
    previous_hash: Mapped[str] = mapped_column(sa.String(64))
    hash: Mapped[str] = mapped_column(sa.String(64), unique=True)
