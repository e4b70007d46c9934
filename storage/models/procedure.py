"""The catalogue of procedures (thủ tục hành chính) and what each of them requires."""

from __future__ import annotations

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, mapped_column, relationship

from storage.models.base import NEVER_TWICE, Base, Numbered, Versioned


class Procedure(Numbered, Versioned, Base):
    """One procedure; `origin` says where its text is from ("starter", "portal", "table", "import").

    `result_is_document` is False where nothing is handed out that could be digitised (QĐ 766, indicators 4.1 and 4.2).
    """

    __tablename__ = "procedure"

    code: Mapped[str] = mapped_column(sa.String(35), unique=True)
    name: Mapped[str] = mapped_column(sa.Text)
    folded_name: Mapped[str] = mapped_column(sa.Text)
    sector: Mapped[str] = mapped_column(sa.String(255))
    level: Mapped[str] = mapped_column(sa.String(64))
    agency: Mapped[str | None] = mapped_column(sa.Text)
    applicants: Mapped[str | None] = mapped_column(sa.Text)
    decision: Mapped[str | None] = mapped_column(sa.String(255))
    result_code: Mapped[str | None] = mapped_column(sa.String(32))
    result_name: Mapped[str | None] = mapped_column(sa.Text)
    result_type: Mapped[str | None] = mapped_column(sa.String(64))
    origin: Mapped[str] = mapped_column(sa.String(16))
    result_is_document: Mapped[bool] = mapped_column(default=True, server_default=sa.true())

    components: Mapped[list[RequiredComponent]] = relationship(
        order_by="RequiredComponent.position", cascade="all, delete-orphan"
    )
    terms: Mapped[list[ChannelTerm]] = relationship(order_by="ChannelTerm.id", cascade="all, delete-orphan")
    notes: Mapped[list[ProcedureNote]] = relationship(order_by="ProcedureNote.position", cascade="all, delete-orphan")


class ChannelTerm(Numbered, Base):
    """How long a procedure takes and what it costs over one channel; one of the four lengths is set, or none."""

    __tablename__ = "channel_term"

    procedure_id: Mapped[int] = mapped_column(sa.ForeignKey("procedure.id"), index=True)
    channel: Mapped[str] = mapped_column(sa.String(16))
    duration: Mapped[str | None] = mapped_column(sa.Text)
    working_days: Mapped[int | None]
    calendar_days: Mapped[int | None]
    months: Mapped[int | None]
    hours: Mapped[int | None]
    fee: Mapped[str | None] = mapped_column(sa.Text)


class RequiredComponent(Numbered, Base):
    """A paper that a procedure asks for (thành phần hồ sơ).

    Of components with the same `alternatives_group` and `case` any one suffices. `in_database` names the database that
    makes the paper needless.
    """

    __tablename__ = "required_component"
    __table_args__ = (sa.UniqueConstraint("procedure_id", "position"), NEVER_TWICE)

    procedure_id: Mapped[int] = mapped_column(sa.ForeignKey("procedure.id"))
    position: Mapped[int]
    name: Mapped[str] = mapped_column(sa.Text)
    case: Mapped[str | None] = mapped_column(sa.Text)
    document_type: Mapped[str | None] = mapped_column(sa.String(64))
    required: Mapped[bool]
    condition: Mapped[str | None] = mapped_column(sa.Text)
    alternatives_group: Mapped[int | None]
    originals: Mapped[int]
    copies: Mapped[int]
    form_file: Mapped[str | None] = mapped_column(sa.Text)
    in_database: Mapped[str | None] = mapped_column(sa.String(64))


class ProcedureNote(Numbered, Base):
    """A remark of the catalogue that is no component ("0 bản chính, 0 bản sao" on the portal)."""

    __tablename__ = "procedure_note"

    procedure_id: Mapped[int] = mapped_column(sa.ForeignKey("procedure.id"), index=True)
    position: Mapped[int]
    text: Mapped[str] = mapped_column(sa.Text)
