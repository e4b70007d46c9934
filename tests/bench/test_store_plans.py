"""No statement of the daily work goes through a whole table: what is slow in a large store shows in a small one."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa

from tests.bench.store_measuring import Measurement
from tests.bench.store_rows import MadeStore, make_store
from tests.bench.store_work import WORK
from tests.dossiers.dice import Dice

_ASKED = ("SELECT", "UPDATE", "DELETE")
_OF_A_TYPE = "(document_type=?)"  # an index, but tens of thousands of papers are of one type
_SMALL = ("search_index", "CONSTANT ROW", "(")  # the index of words; rows and queries inside a statement


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Iterator[MadeStore]:
    store = make_store(Path(tmp_path_factory.mktemp("store")), 40, seed=3)
    yield store
    store.database.close()


@pytest.mark.parametrize("work", WORK, ids=lambda work: work.name)
def test_work_goes_by_indexes(made: MadeStore, work: Measurement) -> None:
    call = work.prepare(made, Dice(1, "plans"))
    scans: dict[str, str] = {}

    def explain(
        connection: sa.Connection, _cursor: object, statement: str, parameters: Any, _context: object, many: bool
    ) -> None:
        if statement.startswith(_ASKED):
            given = parameters[0] if many else parameters
            for row in connection.connection.cursor().execute(f"EXPLAIN QUERY PLAN {statement}", given):
                step = str(row[3])
                if step.endswith(_OF_A_TYPE):
                    scans[statement] = step
                # "USING INDEX" without a condition goes through the whole index; only its end may be asked for.
                if step.startswith("SCAN ") and not step[5:].startswith(_SMALL) and "LIMIT" not in statement:
                    scans[statement] = step

    sa.event.listen(sa.Engine, "before_cursor_execute", explain)
    try:
        call()
    finally:
        sa.event.remove(sa.Engine, "before_cursor_execute", explain)

    assert scans == {}
