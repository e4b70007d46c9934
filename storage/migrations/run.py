"""Alembic, run from inside the program instead of from a command line."""

from __future__ import annotations

from pathlib import Path

import sqlalchemy as sa
from alembic import command
from alembic.config import Config


def alembic_config(connection: sa.Connection) -> Config:
    """Return the settings that `env.py` runs on, for one connection."""
    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent))
    config.attributes["connection"] = connection
    return config


def upgrade(connection: sa.Connection) -> None:
    """Bring the tables to the newest revision inside the connection's transaction: all of it or nothing."""
    command.upgrade(alembic_config(connection), "head")
