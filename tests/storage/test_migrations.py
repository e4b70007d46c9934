"""A database of an older revision is brought up to today's, and loses nothing."""

from __future__ import annotations

from pathlib import Path

import sqlalchemy as sa
from alembic import command
from sqlalchemy.orm import Session

from storage.database import Database
from storage.migrations.revisions import HEAD
from storage.migrations.run import alembic_config
from storage.search.find import rebuild_search
from storage.search.query import Table

_ROWS = (
    "INSERT INTO unit (id, code, name, level, version) VALUES (1, 'H34.12', 'Phường Kon Tum', 'commune', 1)",
    "INSERT INTO officer (id, login, name, role, unit_id, active, version) "
    "VALUES (1, 'hoa', 'Y Hoa', 'officer', 1, 1, 1)",
    "INSERT INTO owner (id, kind, display_name, folded_name, created_at, version) "
    "VALUES (1, 'person', 'A BÌNH', 'a binh', '2026-11-20 05:00:00', 1)",
    "INSERT INTO procedure (id, code, name, folded_name, sector, level, origin, version) "
    "VALUES (1, '1.001193', 'Đăng ký khai sinh', 'dang ky khai sinh', 'Hộ tịch', 'Cấp xã', 'starter', 1)",
    "INSERT INTO dossier (id, code, procedure_id, owner_id, unit_id, officer_id, channel, day, number, received_at, "
    "step, version) VALUES (1, 'H34.12-261120-0001', 1, 1, 1, 1, 'direct', '2026-11-20', 1, '2026-11-20 05:00:00', "
    "'received', 1)",
    "INSERT INTO component (id, dossier_id, position, name, required, state, version) "
    "VALUES (1, 1, 0, 'Tờ khai', 1, 'missing', 1)",
)


def _merging(session: Session) -> list[tuple[str, int]]:
    """Return how often each table of the search index merges what was written to it."""
    statement = "SELECT k, v FROM {}_config WHERE k LIKE '%merge' ORDER BY k"
    rows = (row for table in Table for row in session.execute(sa.text(statement.format(table))))
    return [(row.k, row.v) for row in rows]


def test_store_of_revision_0001_is_upgraded_with_its_rows(tmp_path: Path) -> None:
    old = sa.create_engine(f"sqlite:///{tmp_path / 'store.db'}")
    with old.begin() as connection:
        command.upgrade(alembic_config(connection), "0001")
        for row in _ROWS:
            connection.execute(sa.text(row))
    old.dispose()

    database = Database.in_folder(tmp_path)
    database.upgrade(tmp_path / "backups")

    with database.reading() as session:
        assert session.scalar(sa.text("SELECT version_num FROM alembic_version")) == HEAD
        found = session.execute(
            sa.text("SELECT code, origin, account_verified, fee_due, paid_online, database_code FROM dossier")
        ).one()
        assert tuple(found) == ("H34.12-261120-0001", "store", None, None, None, None)
        assert session.execute(sa.text("SELECT name, from_national_store FROM component")).one() == ("Tờ khai", None)
        assert session.scalar(sa.text("SELECT result_is_document FROM procedure")) == 1
        assert _merging(session) == [("automerge", 16), ("crisismerge", 40)] * len(Table)
    with database.writing() as session:
        rebuild_search(session)
        assert _merging(session) == [("automerge", 16), ("crisismerge", 40)] * len(Table)
    assert database.integrity_problems() == []
    assert len(list((tmp_path / "backups").iterdir())) == 1
    database.close()
