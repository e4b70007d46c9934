"""A store's database, new for each test."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from storage.database import Database
from tests.helpers.empty_database import new_database
from tests.storage.upkeep.real_store import RealStore, make_store


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    made = new_database(tmp_path)
    yield made
    made.close()


@pytest.fixture
def store(tmp_path: Path) -> Iterator[RealStore]:
    made = make_store(tmp_path / "data")
    yield made
    made.database.close()
