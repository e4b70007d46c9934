"""The rates against plain SQL on the tables themselves, written without the facts and with other means."""

from __future__ import annotations

from datetime import date

import pytest
import sqlalchemy as sa

from storage.rates.periods import Period
from storage.rates.rates import compute_rates
from storage.rates.shapes import By
from tests.storage.rates.conftest import Province

# Days of Vietnam by SQLite's own date functions; components by joins and HAVING, not by flags.
_DOSSIERS = """
WITH d AS (
  SELECT dossier.*, unit.code AS unit_code, procedure.sector, procedure.result_is_document, officer.login,
         coalesce((SELECT u.code || '/' || c.name FROM service_counter c JOIN unit u ON u.id = c.unit_id
                   WHERE c.id = dossier.counter_id), 'unknown') AS counter,
         date(received_at, '+7 hours') AS received_on, date(finished_at, '+7 hours') AS ended_on,
         strftime('%Y-%m', received_at, '+7 hours') AS received_month,
         (SELECT count(*) FROM supplement_request s WHERE s.dossier_id = dossier.id) AS asked,
         (SELECT count(*) FROM component c WHERE c.dossier_id = dossier.id AND c.state <> 'missing') AS filed,
         (SELECT count(*) FROM component c WHERE c.dossier_id = dossier.id AND c.state = 'reused') AS spared,
         coalesce((SELECT result_files FROM imported_counts i WHERE i.dossier_id = dossier.id), 0) AS results
  FROM dossier JOIN unit ON unit.id = dossier.unit_id
       JOIN procedure ON procedure.id = procedure_id
       JOIN officer ON officer.id = dossier.officer_id
)
"""

_QUESTIONS = {
    "intake": "SELECT {by}, count(*) FILTER (WHERE filed > 0), count(*) FROM d "
    "WHERE step <> 'refused' AND received_on BETWEEN :first AND :last GROUP BY 1",
    "4.1": "SELECT {by}, sum(min(results, 1)), count(*) FROM d WHERE ended_on >= :first AND ended_on <= :last "
    "AND step IN ('sealed', 'returned') AND result_is_document GROUP BY 1",
    "4.2": "SELECT {by}, sum(filed > 0 AND (results > 0 OR NOT result_is_document)), count(*) FROM d "
    "WHERE step <> 'refused' AND received_on BETWEEN :first AND :last GROUP BY 1",
    "4.3": "SELECT {by}, count(CASE WHEN spared THEN 1 END), count(*) FROM d "
    "WHERE step != 'refused' AND received_on BETWEEN :first AND :last GROUP BY 1",
    "3.6": "SELECT {by}, total(paid_online > 0), count(*) FROM d "
    "WHERE fee_due AND step <> 'refused' AND received_on BETWEEN :first AND :last GROUP BY 1",
    "3.3": "SELECT {by}, total(channel = 'online'), count(*) FROM d "
    "WHERE step <> 'refused' AND received_on BETWEEN :first AND :last GROUP BY 1",
}
_COLUMNS = {
    By.UNIT: "unit_code",
    By.SECTOR: "sector",
    By.OFFICER: "login",
    By.COUNTER: "counter",
    By.MONTH: "received_month",
}


@pytest.mark.parametrize("key", list(_QUESTIONS))
@pytest.mark.parametrize("by", list(_COLUMNS))
@pytest.mark.parametrize(
    ("first", "last"), [(date(2025, 11, 1), date(2026, 10, 31)), (date(2026, 4, 17), date(2026, 5, 16))]
)
def test_plain_sql_agrees(province: Province, key: str, by: By, first: date, last: date) -> None:
    column = "strftime('%Y-%m', finished_at, '+7 hours')" if (key, by) == ("4.1", By.MONTH) else _COLUMNS[by]
    with province.database.reading() as session:
        found = compute_rates(session, Period(first, last), by=by, now=province.year.over)
        plain = session.execute(
            sa.text(_DOSSIERS + _QUESTIONS[key].format(by=column)), {"first": f"{first}", "last": f"{last}"}
        ).all()

    assert {row.key: (row.rates[key].numerator, row.rates[key].denominator) for row in found.rows
            if row.rates[key].denominator} == {name: (int(up), down) for name, up, down in plain}  # fmt: skip
