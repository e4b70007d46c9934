"""A made year of 3,000 dossiers, written once for all tests that only look."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import pytest

from storage.casework.desk import prepare_desk
from storage.database import Database
from storage.rates.facts import refresh_facts
from tests.bench.province import MadeDossier, Year, made_dossiers
from tests.bench.province_rows import write_year


@dataclass(frozen=True)
class Province:
    """A store with a made year, and the year itself."""

    database: Database
    year: Year
    dossiers: tuple[MadeDossier, ...]


@pytest.fixture(scope="session")
def province(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Province]:
    database = Database.in_folder(tmp_path_factory.mktemp("province"))
    database.upgrade()
    year = Year(dossiers=3000, communes=12, departments=3)
    with database.writing() as session:
        prepare_desk(session, "hoa")
        write_year(session, year)
        refresh_facts(session)
    yield Province(database, year, tuple(made_dossiers(year)))
    database.close()
