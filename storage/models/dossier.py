"""Dossiers (hồ sơ), their steps and their components."""

from __future__ import annotations

from datetime import date, datetime

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, mapped_column, relationship

from storage.models.base import NEVER_TWICE, Base, Numbered, Versioned, words
from storage.states import Channel, ComponentState, DossierStep

OWN, IMPORTED, MADE = "store", "import", "made"
"""Where a dossier is from."""


class Dossier(Numbered, Versioned, Base):
    """One dossier; `day` and `number` are what its code was made of, so that the next number of a day is known.

    `counter_id` is the counter at which it came in, None where nobody named one; it stays when the unit changes.
    `origin` is "store" for a dossier opened here, "import" for one of another system (its papers lie there), "made" for
    one of a demo. What follows it is told by the national portal (domain.md §9.4) and None where nobody told:
    `account_verified` (TaiKhoanDuocXacThucVoiVNeID), `fee_due` (DanhSachLePhi), `paid_online`
    (DuocThanhToanTrucTuyen: 0 no, 1 on the national portal, 2 elsewhere), `database_code` (MaCSDL).
    """

    __tablename__ = "dossier"
    __table_args__ = (sa.UniqueConstraint("unit_id", "day", "number"), NEVER_TWICE)

    code: Mapped[str] = mapped_column(sa.String(64), unique=True)
    procedure_id: Mapped[int] = mapped_column(sa.ForeignKey("procedure.id"), index=True)
    owner_id: Mapped[int] = mapped_column(sa.ForeignKey("owner.id"), index=True)
    unit_id: Mapped[int] = mapped_column(sa.ForeignKey("unit.id"))
    officer_id: Mapped[int] = mapped_column(sa.ForeignKey("officer.id"), index=True)
    counter_id: Mapped[int | None] = mapped_column(sa.ForeignKey("service_counter.id"))
    channel: Mapped[Channel] = mapped_column(words(Channel))
    day: Mapped[date]
    number: Mapped[int]
    received_at: Mapped[datetime] = mapped_column(index=True)
    due_at: Mapped[datetime | None] = mapped_column(index=True)
    finished_at: Mapped[datetime | None] = mapped_column(index=True)
    step: Mapped[DossierStep] = mapped_column(words(DossierStep), index=True)
    origin: Mapped[str] = mapped_column(sa.String(16), default=OWN, server_default=OWN)
    account_verified: Mapped[bool | None]
    fee_due: Mapped[bool | None]
    paid_online: Mapped[int | None]
    database_code: Mapped[str | None] = mapped_column(sa.String(64))

    components: Mapped[list[Component]] = relationship(order_by="Component.position")
    steps: Mapped[list[StepTaken]] = relationship(order_by="StepTaken.id")
    supplements: Mapped[list[SupplementRequest]] = relationship(order_by="SupplementRequest.id")


class ImportedCounts(Base):
    """How much of a dossier another system says is digitised, where it names no components."""

    __tablename__ = "imported_counts"

    dossier_id: Mapped[int] = mapped_column(sa.ForeignKey("dossier.id"), primary_key=True)
    digitized: Mapped[int]
    reused: Mapped[int]
    from_national_store: Mapped[int | None]
    result_files: Mapped[int]
    fingerprint: Mapped[str] = mapped_column(sa.String(64))


class StepTaken(Numbered, Base):
    """A step of a dossier: which, when, by whom."""

    __tablename__ = "dossier_step"

    dossier_id: Mapped[int] = mapped_column(sa.ForeignKey("dossier.id"), index=True)
    step: Mapped[DossierStep] = mapped_column(words(DossierStep))
    at: Mapped[datetime]
    officer_id: Mapped[int] = mapped_column(sa.ForeignKey("officer.id"))
    note: Mapped[str | None] = mapped_column(sa.Text)


class SupplementRequest(Numbered, Base):
    """The citizen was asked for more (phiếu yêu cầu bổ sung); the time until the answer does not count."""

    __tablename__ = "supplement_request"

    dossier_id: Mapped[int] = mapped_column(sa.ForeignKey("dossier.id"), index=True)
    requested_at: Mapped[datetime]
    answered_at: Mapped[datetime | None]
    reason: Mapped[str | None] = mapped_column(sa.Text)


class Component(Numbered, Versioned, Base):
    """One required component of one dossier, and how it was filled.

    The wording is copied from the catalogue when the dossier is opened: a dossier keeps the rules of its day.
    `compared_by_id`, `compared_at` and `original_seen` are the record that NĐ 23/2015 Đ6 asks for.
    `from_national_store` is DuocLayTuKhoDMQG of the national portal, None where nobody told.
    """

    __tablename__ = "component"
    __table_args__ = (sa.UniqueConstraint("dossier_id", "position"), NEVER_TWICE)

    dossier_id: Mapped[int] = mapped_column(sa.ForeignKey("dossier.id"))
    position: Mapped[int]
    name: Mapped[str] = mapped_column(sa.Text)
    case: Mapped[str | None] = mapped_column(sa.Text)
    document_type: Mapped[str | None] = mapped_column(sa.String(64))
    required: Mapped[bool]
    condition: Mapped[str | None] = mapped_column(sa.Text)
    alternatives_group: Mapped[int | None]
    in_database: Mapped[str | None] = mapped_column(sa.String(64))
    state: Mapped[ComponentState] = mapped_column(words(ComponentState))
    original_seen: Mapped[bool | None]
    compared_by_id: Mapped[int | None] = mapped_column(sa.ForeignKey("officer.id"))
    compared_at: Mapped[datetime | None]
    from_national_store: Mapped[bool | None]

    papers: Mapped[list[ComponentPaper]] = relationship(
        order_by="ComponentPaper.paper_id", cascade="all, delete-orphan"
    )


class ComponentPaper(Base):
    """Which paper fills a component, and how it came there; `from_dossier_id` is set when it is another's."""

    __tablename__ = "component_paper"

    component_id: Mapped[int] = mapped_column(sa.ForeignKey("component.id"), primary_key=True)
    paper_id: Mapped[int] = mapped_column(sa.ForeignKey("paper.id"), primary_key=True, index=True)
    how: Mapped[ComponentState] = mapped_column(words(ComponentState))
    from_dossier_id: Mapped[int | None] = mapped_column(sa.ForeignKey("dossier.id"))
    accepted_by_id: Mapped[int] = mapped_column(sa.ForeignKey("officer.id"))
    accepted_at: Mapped[datetime]
