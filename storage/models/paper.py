"""Captured files, papers (giấy tờ), their pages and the values of their fields."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, mapped_column, relationship

from storage.models.base import NEVER_TWICE, Base, Numbered, Versioned, words
from storage.states import CaptureStatus, CopyKind, FieldStatus


class StoredFileRow(Base):
    """A file of the file store that some row needs."""

    __tablename__ = "stored_file"

    sha256: Mapped[str] = mapped_column(sa.String(64), primary_key=True)
    size_bytes: Mapped[int]
    media_type: Mapped[str] = mapped_column(sa.String(64))
    stored_at: Mapped[datetime]


class Capture(Numbered, Versioned, Base):
    """A file as it was scanned or handed in, safe before anything read it.

    `sha256` is None once a secrecy mark stopped the file: then its bytes are gone. Files with the same `stack` are
    pages of one scan, None for a file that stands alone. While it waits, `place` is its place among those of its
    dossier where somebody moved it, and `pages` are those to be read, each as [place in the file from 0, quarter turns
    clockwise or None], where somebody turned or left out some; none of them where the file lies in the bin. `device` is
    what people call the scanner that it came from, None where nobody knows.
    """

    __tablename__ = "capture"

    dossier_id: Mapped[int] = mapped_column(sa.ForeignKey("dossier.id"), index=True)
    sha256: Mapped[str | None] = mapped_column(sa.ForeignKey("stored_file.sha256"), index=True)
    name: Mapped[str] = mapped_column(sa.String(255))
    status: Mapped[CaptureStatus] = mapped_column(words(CaptureStatus), index=True)
    error_code: Mapped[str | None] = mapped_column(sa.String(64))
    is_result: Mapped[bool] = mapped_column(default=False)
    stack: Mapped[str | None] = mapped_column(sa.String(64))
    place: Mapped[int | None]
    pages: Mapped[list[Any] | None] = mapped_column(sa.JSON(none_as_null=True))
    device: Mapped[str | None] = mapped_column(sa.String(128), index=True)
    added_by_id: Mapped[int] = mapped_column(sa.ForeignKey("officer.id"))
    added_at: Mapped[datetime]


class Paper(Numbered, Versioned, Base):
    """A digitised paper, with the metadata of domain.md §1.3.

    `valid_until` is ISO 8601, None together with `permanent` False when it is not known. `confirmed_at` is set once no
    field waits for a person. `pages_confidence` is how sure it is that its pages, and no others, are one paper: 1 where
    a person arranged them. A deleted paper stays, with `deleted_at`, until the retention rules let it go.
    """

    __tablename__ = "paper"
    __table_args__ = (
        sa.Index("ix_paper_document_type_number", "document_type", "number"),
        NEVER_TWICE,
    )

    dossier_id: Mapped[int] = mapped_column(sa.ForeignKey("dossier.id"), index=True)
    document_type: Mapped[str] = mapped_column(sa.String(64))
    type_confidence: Mapped[float]
    pages_confidence: Mapped[float] = mapped_column(default=1.0, server_default="1")
    is_result: Mapped[bool] = mapped_column(default=False)
    number: Mapped[str | None] = mapped_column(sa.String(128))
    subject: Mapped[str | None] = mapped_column(sa.Text)
    issued_on: Mapped[str | None] = mapped_column(sa.String(10))
    issuer: Mapped[str | None] = mapped_column(sa.Text)
    signer: Mapped[str | None] = mapped_column(sa.String(255))
    valid_until: Mapped[str | None] = mapped_column(sa.String(10))
    permanent: Mapped[bool] = mapped_column(default=False)
    revoked_at: Mapped[datetime | None]
    copy_kind: Mapped[CopyKind | None] = mapped_column(words(CopyKind))
    archival_sha256: Mapped[str | None] = mapped_column(sa.ForeignKey("stored_file.sha256"))
    created_at: Mapped[datetime]
    confirmed_at: Mapped[datetime | None] = mapped_column(index=True)
    confirmed_by_id: Mapped[int | None] = mapped_column(sa.ForeignKey("officer.id"))
    deleted_at: Mapped[datetime | None]
    deleted_by_id: Mapped[int | None] = mapped_column(sa.ForeignKey("officer.id"))

    pages: Mapped[list[Page]] = relationship(order_by="Page.position")
    owners: Mapped[list[PaperOwner]] = relationship(cascade="all, delete-orphan")
    values: Mapped[list[FieldValue]] = relationship(order_by="FieldValue.id")


class PaperOwner(Base):
    """Whom a paper is about; `role` is the part the owner has in it, as `storage/owners/paper_people.toml` names it."""

    __tablename__ = "paper_owner"

    paper_id: Mapped[int] = mapped_column(sa.ForeignKey("paper.id"), primary_key=True)
    owner_id: Mapped[int] = mapped_column(sa.ForeignKey("owner.id"), primary_key=True, index=True)
    role: Mapped[str] = mapped_column(sa.String(24), primary_key=True)


class Page(Numbered, Base):
    """One page: its upright picture and what was read from it.

    `picture_sha256` is the upright colour picture. Boxes are pixels of a page of `width_px` by `height_px` at `dpi`;
    the picture may be smaller, of the same shape. `lines` is what `storage.papers.page_lines` packs.
    `look` tells re-scans of the same page apart from other pages (`ocr.looks`). `read_again` is set while somebody has
    turned the page and nobody has read it in its new position.
    """

    __tablename__ = "page"

    paper_id: Mapped[int] = mapped_column(sa.ForeignKey("paper.id"), index=True)
    position: Mapped[int]
    capture_id: Mapped[int] = mapped_column(sa.ForeignKey("capture.id"), index=True)
    capture_index: Mapped[int]
    picture_sha256: Mapped[str] = mapped_column(sa.ForeignKey("stored_file.sha256"), index=True)
    width_px: Mapped[int]
    height_px: Mapped[int]
    dpi: Mapped[float | None]
    rotation_deg: Mapped[int]
    skew_deg: Mapped[float]
    blank: Mapped[bool]
    look: Mapped[str | None] = mapped_column(sa.Text)
    findings: Mapped[list[Any]]
    lines: Mapped[bytes] = mapped_column(sa.LargeBinary)
    read_again: Mapped[bool] = mapped_column(default=False, server_default=sa.false())


class FieldValue(Numbered, Base):
    """One version of the value of one field; rows are added, and only their status ever changes.

    `value` is a text, or a list of texts for a field with several. `box` is [left, top, width, height] on the page.
    `made_by_id` is None when a machine read the value.
    """

    __tablename__ = "field_value"
    __table_args__ = (
        sa.Index(
            "uq_field_value_current",
            "paper_id",
            "key",
            unique=True,
            sqlite_where=sa.text("status = 'current'"),
            postgresql_where=sa.text("status = 'current'"),
        ),
        sa.Index("ix_field_value_paper_id", "paper_id"),
        NEVER_TWICE,
    )

    paper_id: Mapped[int] = mapped_column(sa.ForeignKey("paper.id"))
    key: Mapped[str] = mapped_column(sa.String(64))
    status: Mapped[FieldStatus] = mapped_column(words(FieldStatus))
    value: Mapped[Any] = mapped_column(sa.JSON)
    raw: Mapped[str] = mapped_column(sa.Text)
    confidence: Mapped[float]
    review: Mapped[bool]
    problems: Mapped[list[Any]]
    source: Mapped[str] = mapped_column(sa.String(16))
    page_id: Mapped[int | None] = mapped_column(sa.ForeignKey("page.id"), index=True)
    box: Mapped[list[Any] | None] = mapped_column(sa.JSON)
    made_by_id: Mapped[int | None] = mapped_column(sa.ForeignKey("officer.id"))
    made_at: Mapped[datetime]
    confirmed_by_id: Mapped[int | None] = mapped_column(sa.ForeignKey("officer.id"))
    confirmed_at: Mapped[datetime | None]
