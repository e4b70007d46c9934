"""The first tables.

Revision 0001, after None. One step, whole and frozen: stores were made by it, so that what changes afterwards is a
revision of its own. It is long because it names every column; tables stand in the order that their keys need.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make all tables, and on SQLite the index of full text."""
    op.create_table(
        "owner",
        sa.Column("kind", sa.String(length=16), nullable=False),
        sa.Column("display_name", sa.String(length=255), nullable=False),
        sa.Column("folded_name", sa.String(length=255), nullable=False),
        sa.Column("birth_date", sa.String(length=10), nullable=True),
        sa.Column("sex", sa.String(length=8), nullable=True),
        sa.Column("residence", sa.Text(), nullable=True),
        sa.Column("commune_key", sa.String(length=128), nullable=True),
        sa.Column("merged_into_id", sa.Integer(), nullable=True),
        sa.Column("created_at", sa.DateTime(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["merged_into_id"], ["owner.id"], name=op.f("fk_owner_merged_into_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_owner")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("owner", schema=None) as batch_op:
        batch_op.create_index("ix_owner_folded_name_birth_date", ["folded_name", "birth_date"], unique=False)
        batch_op.create_index(batch_op.f("ix_owner_merged_into_id"), ["merged_into_id"], unique=False)

    op.create_table(
        "procedure",
        sa.Column("code", sa.String(length=35), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("folded_name", sa.Text(), nullable=False),
        sa.Column("sector", sa.String(length=255), nullable=False),
        sa.Column("level", sa.String(length=64), nullable=False),
        sa.Column("agency", sa.Text(), nullable=True),
        sa.Column("applicants", sa.Text(), nullable=True),
        sa.Column("decision", sa.String(length=255), nullable=True),
        sa.Column("result_code", sa.String(length=32), nullable=True),
        sa.Column("result_name", sa.Text(), nullable=True),
        sa.Column("result_type", sa.String(length=64), nullable=True),
        sa.Column("origin", sa.String(length=16), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_procedure")),
        sa.UniqueConstraint("code", name=op.f("uq_procedure_code")),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "search_entry",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("kind", sa.String(length=16), nullable=False),
        sa.Column("ref_id", sa.Integer(), nullable=False),
        sa.Column("dossier_id", sa.Integer(), nullable=True),
        sa.Column("unit_id", sa.Integer(), nullable=True),
        sa.Column("document_type", sa.String(length=64), nullable=True),
        sa.Column("deleted", sa.Boolean(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("head", sa.Text(), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("terms", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_search_entry")),
    )
    with op.batch_alter_table("search_entry", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_search_entry_at"), ["at"], unique=False)
        batch_op.create_index("ix_search_entry_document_type_at", ["document_type", "at"], unique=False)
        batch_op.create_index("ix_search_entry_unit_id_at", ["unit_id", "at"], unique=False)

    op.create_table(
        "setting",
        sa.Column("key", sa.String(length=64), nullable=False),
        sa.Column("value", sa.JSON(), nullable=False),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_setting")),
    )
    op.create_table(
        "stored_file",
        sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.Column("size_bytes", sa.Integer(), nullable=False),
        sa.Column("media_type", sa.String(length=64), nullable=False),
        sa.Column("stored_at", sa.DateTime(), nullable=False),
        sa.PrimaryKeyConstraint("sha256", name=op.f("pk_stored_file")),
    )
    op.create_table(
        "unit",
        sa.Column("code", sa.String(length=35), nullable=False),
        sa.Column("name", sa.String(length=255), nullable=False),
        sa.Column("level", sa.String(length=16), nullable=False),
        sa.Column("parent_id", sa.Integer(), nullable=True),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["parent_id"], ["unit.id"], name=op.f("fk_unit_parent_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_unit")),
        sa.UniqueConstraint("code", name=op.f("uq_unit_code")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("unit", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_unit_parent_id"), ["parent_id"], unique=False)

    op.create_table(
        "channel_term",
        sa.Column("procedure_id", sa.Integer(), nullable=False),
        sa.Column("channel", sa.String(length=16), nullable=False),
        sa.Column("duration", sa.Text(), nullable=True),
        sa.Column("working_days", sa.Integer(), nullable=True),
        sa.Column("calendar_days", sa.Integer(), nullable=True),
        sa.Column("months", sa.Integer(), nullable=True),
        sa.Column("hours", sa.Integer(), nullable=True),
        sa.Column("fee", sa.Text(), nullable=True),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["procedure_id"], ["procedure.id"], name=op.f("fk_channel_term_procedure_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_channel_term")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("channel_term", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_channel_term_procedure_id"), ["procedure_id"], unique=False)

    op.create_table(
        "officer",
        sa.Column("login", sa.String(length=64), nullable=False),
        sa.Column("name", sa.String(length=255), nullable=False),
        sa.Column("role", sa.String(length=16), nullable=False),
        sa.Column("unit_id", sa.Integer(), nullable=True),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["unit_id"], ["unit.id"], name=op.f("fk_officer_unit_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_officer")),
        sa.UniqueConstraint("login", name=op.f("uq_officer_login")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("officer", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_officer_unit_id"), ["unit_id"], unique=False)

    op.create_table(
        "owner_identifier",
        sa.Column("owner_id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(length=24), nullable=False),
        sa.Column("value", sa.String(length=64), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["owner_id"], ["owner.id"], name=op.f("fk_owner_identifier_owner_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_owner_identifier")),
        sa.UniqueConstraint("kind", "value", name=op.f("uq_owner_identifier_kind_value")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("owner_identifier", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_owner_identifier_owner_id"), ["owner_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_owner_identifier_value"), ["value"], unique=False)

    op.create_table(
        "owner_name",
        sa.Column("owner_id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(length=255), nullable=False),
        sa.Column("folded", sa.String(length=255), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["owner_id"], ["owner.id"], name=op.f("fk_owner_name_owner_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_owner_name")),
        sa.UniqueConstraint("owner_id", "name", name=op.f("uq_owner_name_owner_id_name")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("owner_name", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_owner_name_folded"), ["folded"], unique=False)

    op.create_table(
        "procedure_note",
        sa.Column("procedure_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["procedure_id"], ["procedure.id"], name=op.f("fk_procedure_note_procedure_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_procedure_note")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("procedure_note", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_procedure_note_procedure_id"), ["procedure_id"], unique=False)

    op.create_table(
        "required_component",
        sa.Column("procedure_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("case", sa.Text(), nullable=True),
        sa.Column("document_type", sa.String(length=64), nullable=True),
        sa.Column("required", sa.Boolean(), nullable=False),
        sa.Column("condition", sa.Text(), nullable=True),
        sa.Column("alternatives_group", sa.Integer(), nullable=True),
        sa.Column("originals", sa.Integer(), nullable=False),
        sa.Column("copies", sa.Integer(), nullable=False),
        sa.Column("form_file", sa.Text(), nullable=True),
        sa.Column("in_database", sa.String(length=64), nullable=True),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["procedure_id"], ["procedure.id"], name=op.f("fk_required_component_procedure_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_required_component")),
        sa.UniqueConstraint("procedure_id", "position", name=op.f("uq_required_component_procedure_id_position")),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "dossier",
        sa.Column("code", sa.String(length=64), nullable=False),
        sa.Column("procedure_id", sa.Integer(), nullable=False),
        sa.Column("owner_id", sa.Integer(), nullable=False),
        sa.Column("unit_id", sa.Integer(), nullable=False),
        sa.Column("officer_id", sa.Integer(), nullable=False),
        sa.Column(
            "channel", sa.Enum("direct", "online", "post", name="channel", native_enum=False, length=24), nullable=False
        ),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("received_at", sa.DateTime(), nullable=False),
        sa.Column("due_at", sa.DateTime(), nullable=True),
        sa.Column("finished_at", sa.DateTime(), nullable=True),
        sa.Column(
            "step",
            sa.Enum(
                "received",
                "appraised",
                "approved",
                "sealed",
                "returned",
                "supplement",
                "stopped",
                "withdrawn",
                name="dossierstep",
                native_enum=False,
                length=24,
            ),
            nullable=False,
        ),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["officer_id"], ["officer.id"], name=op.f("fk_dossier_officer_id")),
        sa.ForeignKeyConstraint(["owner_id"], ["owner.id"], name=op.f("fk_dossier_owner_id")),
        sa.ForeignKeyConstraint(["procedure_id"], ["procedure.id"], name=op.f("fk_dossier_procedure_id")),
        sa.ForeignKeyConstraint(["unit_id"], ["unit.id"], name=op.f("fk_dossier_unit_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_dossier")),
        sa.UniqueConstraint("code", name=op.f("uq_dossier_code")),
        sa.UniqueConstraint("unit_id", "day", "number", name=op.f("uq_dossier_unit_id_day_number")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("dossier", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_dossier_due_at"), ["due_at"], unique=False)
        batch_op.create_index(batch_op.f("ix_dossier_finished_at"), ["finished_at"], unique=False)
        batch_op.create_index(batch_op.f("ix_dossier_officer_id"), ["officer_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_dossier_owner_id"), ["owner_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_dossier_procedure_id"), ["procedure_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_dossier_received_at"), ["received_at"], unique=False)
        batch_op.create_index(batch_op.f("ix_dossier_step"), ["step"], unique=False)

    op.create_table(
        "audit_event",
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("officer_id", sa.Integer(), nullable=True),
        sa.Column("action", sa.String(length=48), nullable=False),
        sa.Column("kind", sa.String(length=24), nullable=False),
        sa.Column("ref_id", sa.Integer(), nullable=True),
        sa.Column("dossier_id", sa.Integer(), nullable=True),
        sa.Column("details", sa.JSON(), nullable=False),
        sa.Column("previous_hash", sa.String(length=64), nullable=False),
        sa.Column("hash", sa.String(length=64), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["dossier_id"], ["dossier.id"], name=op.f("fk_audit_event_dossier_id")),
        sa.ForeignKeyConstraint(["officer_id"], ["officer.id"], name=op.f("fk_audit_event_officer_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_audit_event")),
        sa.UniqueConstraint("hash", name=op.f("uq_audit_event_hash")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("audit_event", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_audit_event_dossier_id"), ["dossier_id"], unique=False)
        batch_op.create_index("ix_audit_event_kind_ref_id", ["kind", "ref_id"], unique=False)

    op.create_table(
        "capture",
        sa.Column("dossier_id", sa.Integer(), nullable=False),
        sa.Column("sha256", sa.String(length=64), nullable=True),
        sa.Column("name", sa.String(length=255), nullable=False),
        sa.Column(
            "status",
            sa.Enum("waiting", "read", "failed", "stopped", name="capturestatus", native_enum=False, length=24),
            nullable=False,
        ),
        sa.Column("error_code", sa.String(length=64), nullable=True),
        sa.Column("is_result", sa.Boolean(), nullable=False),
        sa.Column("added_by_id", sa.Integer(), nullable=False),
        sa.Column("added_at", sa.DateTime(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["added_by_id"], ["officer.id"], name=op.f("fk_capture_added_by_id")),
        sa.ForeignKeyConstraint(["dossier_id"], ["dossier.id"], name=op.f("fk_capture_dossier_id")),
        sa.ForeignKeyConstraint(["sha256"], ["stored_file.sha256"], name=op.f("fk_capture_sha256")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_capture")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("capture", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_capture_dossier_id"), ["dossier_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_capture_sha256"), ["sha256"], unique=False)
        batch_op.create_index(batch_op.f("ix_capture_status"), ["status"], unique=False)

    op.create_table(
        "component",
        sa.Column("dossier_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("case", sa.Text(), nullable=True),
        sa.Column("document_type", sa.String(length=64), nullable=True),
        sa.Column("required", sa.Boolean(), nullable=False),
        sa.Column("condition", sa.Text(), nullable=True),
        sa.Column("alternatives_group", sa.Integer(), nullable=True),
        sa.Column("in_database", sa.String(length=64), nullable=True),
        sa.Column(
            "state",
            sa.Enum(
                "missing",
                "scanned",
                "reused",
                "reused_result",
                "in_database",
                name="componentstate",
                native_enum=False,
                length=24,
            ),
            nullable=False,
        ),
        sa.Column("original_seen", sa.Boolean(), nullable=True),
        sa.Column("compared_by_id", sa.Integer(), nullable=True),
        sa.Column("compared_at", sa.DateTime(), nullable=True),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["compared_by_id"], ["officer.id"], name=op.f("fk_component_compared_by_id")),
        sa.ForeignKeyConstraint(["dossier_id"], ["dossier.id"], name=op.f("fk_component_dossier_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_component")),
        sa.UniqueConstraint("dossier_id", "position", name=op.f("uq_component_dossier_id_position")),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "dossier_step",
        sa.Column("dossier_id", sa.Integer(), nullable=False),
        sa.Column(
            "step",
            sa.Enum(
                "received",
                "appraised",
                "approved",
                "sealed",
                "returned",
                "supplement",
                "stopped",
                "withdrawn",
                name="dossierstep",
                native_enum=False,
                length=24,
            ),
            nullable=False,
        ),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("officer_id", sa.Integer(), nullable=False),
        sa.Column("note", sa.Text(), nullable=True),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["dossier_id"], ["dossier.id"], name=op.f("fk_dossier_step_dossier_id")),
        sa.ForeignKeyConstraint(["officer_id"], ["officer.id"], name=op.f("fk_dossier_step_officer_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_dossier_step")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("dossier_step", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_dossier_step_dossier_id"), ["dossier_id"], unique=False)

    op.create_table(
        "paper",
        sa.Column("dossier_id", sa.Integer(), nullable=False),
        sa.Column("document_type", sa.String(length=64), nullable=False),
        sa.Column("type_confidence", sa.Double(), nullable=False),
        sa.Column("is_result", sa.Boolean(), nullable=False),
        sa.Column("number", sa.String(length=128), nullable=True),
        sa.Column("subject", sa.Text(), nullable=True),
        sa.Column("issued_on", sa.String(length=10), nullable=True),
        sa.Column("issuer", sa.Text(), nullable=True),
        sa.Column("signer", sa.String(length=255), nullable=True),
        sa.Column("valid_until", sa.String(length=10), nullable=True),
        sa.Column("permanent", sa.Boolean(), nullable=False),
        sa.Column("revoked_at", sa.DateTime(), nullable=True),
        sa.Column("copy_kind", sa.Enum("original", name="copykind", native_enum=False, length=24), nullable=True),
        sa.Column("archival_sha256", sa.String(length=64), nullable=True),
        sa.Column("created_at", sa.DateTime(), nullable=False),
        sa.Column("confirmed_at", sa.DateTime(), nullable=True),
        sa.Column("confirmed_by_id", sa.Integer(), nullable=True),
        sa.Column("deleted_at", sa.DateTime(), nullable=True),
        sa.Column("deleted_by_id", sa.Integer(), nullable=True),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["archival_sha256"], ["stored_file.sha256"], name=op.f("fk_paper_archival_sha256")),
        sa.ForeignKeyConstraint(["confirmed_by_id"], ["officer.id"], name=op.f("fk_paper_confirmed_by_id")),
        sa.ForeignKeyConstraint(["deleted_by_id"], ["officer.id"], name=op.f("fk_paper_deleted_by_id")),
        sa.ForeignKeyConstraint(["dossier_id"], ["dossier.id"], name=op.f("fk_paper_dossier_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_paper")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("paper", schema=None) as batch_op:
        batch_op.create_index("ix_paper_document_type_number", ["document_type", "number"], unique=False)
        batch_op.create_index(batch_op.f("ix_paper_dossier_id"), ["dossier_id"], unique=False)

    op.create_table(
        "supplement_request",
        sa.Column("dossier_id", sa.Integer(), nullable=False),
        sa.Column("requested_at", sa.DateTime(), nullable=False),
        sa.Column("answered_at", sa.DateTime(), nullable=True),
        sa.Column("reason", sa.Text(), nullable=True),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["dossier_id"], ["dossier.id"], name=op.f("fk_supplement_request_dossier_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_supplement_request")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("supplement_request", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_supplement_request_dossier_id"), ["dossier_id"], unique=False)

    op.create_table(
        "component_paper",
        sa.Column("component_id", sa.Integer(), nullable=False),
        sa.Column("paper_id", sa.Integer(), nullable=False),
        sa.Column(
            "how",
            sa.Enum(
                "missing",
                "scanned",
                "reused",
                "reused_result",
                "in_database",
                name="componentstate",
                native_enum=False,
                length=24,
            ),
            nullable=False,
        ),
        sa.Column("from_dossier_id", sa.Integer(), nullable=True),
        sa.Column("accepted_by_id", sa.Integer(), nullable=False),
        sa.Column("accepted_at", sa.DateTime(), nullable=False),
        sa.ForeignKeyConstraint(["accepted_by_id"], ["officer.id"], name=op.f("fk_component_paper_accepted_by_id")),
        sa.ForeignKeyConstraint(["component_id"], ["component.id"], name=op.f("fk_component_paper_component_id")),
        sa.ForeignKeyConstraint(["from_dossier_id"], ["dossier.id"], name=op.f("fk_component_paper_from_dossier_id")),
        sa.ForeignKeyConstraint(["paper_id"], ["paper.id"], name=op.f("fk_component_paper_paper_id")),
        sa.PrimaryKeyConstraint("component_id", "paper_id", name=op.f("pk_component_paper")),
    )
    with op.batch_alter_table("component_paper", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_component_paper_paper_id"), ["paper_id"], unique=False)

    op.create_table(
        "page",
        sa.Column("paper_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("capture_id", sa.Integer(), nullable=False),
        sa.Column("capture_index", sa.Integer(), nullable=False),
        sa.Column("picture_sha256", sa.String(length=64), nullable=False),
        sa.Column("width_px", sa.Integer(), nullable=False),
        sa.Column("height_px", sa.Integer(), nullable=False),
        sa.Column("dpi", sa.Double(), nullable=True),
        sa.Column("rotation_deg", sa.Integer(), nullable=False),
        sa.Column("skew_deg", sa.Double(), nullable=False),
        sa.Column("blank", sa.Boolean(), nullable=False),
        sa.Column("look", sa.Text(), nullable=True),
        sa.Column("findings", sa.JSON(), nullable=False),
        sa.Column("lines", sa.LargeBinary(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["capture_id"], ["capture.id"], name=op.f("fk_page_capture_id")),
        sa.ForeignKeyConstraint(["paper_id"], ["paper.id"], name=op.f("fk_page_paper_id")),
        sa.ForeignKeyConstraint(["picture_sha256"], ["stored_file.sha256"], name=op.f("fk_page_picture_sha256")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_page")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("page", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_page_capture_id"), ["capture_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_page_paper_id"), ["paper_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_page_picture_sha256"), ["picture_sha256"], unique=False)

    op.create_table(
        "paper_owner",
        sa.Column("paper_id", sa.Integer(), nullable=False),
        sa.Column("owner_id", sa.Integer(), nullable=False),
        sa.Column("role", sa.String(length=24), nullable=False),
        sa.ForeignKeyConstraint(["owner_id"], ["owner.id"], name=op.f("fk_paper_owner_owner_id")),
        sa.ForeignKeyConstraint(["paper_id"], ["paper.id"], name=op.f("fk_paper_owner_paper_id")),
        sa.PrimaryKeyConstraint("paper_id", "owner_id", "role", name=op.f("pk_paper_owner")),
    )
    with op.batch_alter_table("paper_owner", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_paper_owner_owner_id"), ["owner_id"], unique=False)

    op.create_table(
        "field_value",
        sa.Column("paper_id", sa.Integer(), nullable=False),
        sa.Column("key", sa.String(length=64), nullable=False),
        sa.Column(
            "status",
            sa.Enum("current", "superseded", "proposed", "dismissed", name="fieldstatus", native_enum=False, length=24),
            nullable=False,
        ),
        sa.Column("value", sa.JSON(), nullable=False),
        sa.Column("raw", sa.Text(), nullable=False),
        sa.Column("confidence", sa.Double(), nullable=False),
        sa.Column("review", sa.Boolean(), nullable=False),
        sa.Column("problems", sa.JSON(), nullable=False),
        sa.Column("source", sa.String(length=16), nullable=False),
        sa.Column("page_id", sa.Integer(), nullable=True),
        sa.Column("box", sa.JSON(), nullable=True),
        sa.Column("made_by_id", sa.Integer(), nullable=True),
        sa.Column("made_at", sa.DateTime(), nullable=False),
        sa.Column("confirmed_by_id", sa.Integer(), nullable=True),
        sa.Column("confirmed_at", sa.DateTime(), nullable=True),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["confirmed_by_id"], ["officer.id"], name=op.f("fk_field_value_confirmed_by_id")),
        sa.ForeignKeyConstraint(["made_by_id"], ["officer.id"], name=op.f("fk_field_value_made_by_id")),
        sa.ForeignKeyConstraint(["page_id"], ["page.id"], name=op.f("fk_field_value_page_id")),
        sa.ForeignKeyConstraint(["paper_id"], ["paper.id"], name=op.f("fk_field_value_paper_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_field_value")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("field_value", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_field_value_page_id"), ["page_id"], unique=False)
        batch_op.create_index("ix_field_value_paper_id", ["paper_id"], unique=False)
        batch_op.create_index(
            "uq_field_value_current",
            ["paper_id", "key"],
            unique=True,
            sqlite_where=sa.text("status = 'current'"),
            postgresql_where=sa.text("status = 'current'"),
        )
    if op.get_bind().dialect.name == "sqlite":
        # storage/search/words.py says what is in each; no syllable of Vietnamese has more than seven letters.
        for name, prefixes in (("search_index", True), ("search_index_text", True), ("search_index_exact", False)):
            op.execute(
                f"CREATE VIRTUAL TABLE {name} USING fts5(words, content='', detail=none, "
                + ("prefix='1 2 3 4 5 6 7', " if prefixes else "")
                + "tokenize=\"ascii tokenchars '_=^'\")"
            )
