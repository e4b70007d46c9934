"""The dossiers behind a figure are as many as the figure says, and the right ones."""

from __future__ import annotations

from datetime import date

import pytest
import sqlalchemy as sa

from storage.errors import BadValue, NotFound
from storage.rates.behind import dossiers_behind
from storage.rates.forecast import forecast_rates
from storage.rates.periods import Period
from storage.rates.rates import compute_rates
from storage.rates.shapes import Narrowed
from storage.rates.table_766 import compute_table_766
from tests.bench.province_rows import unit_code
from tests.storage.rates.conftest import Province

MAY = Period(date(2026, 5, 1), date(2026, 5, 31))
KEYS = ("2.1", "3.3", "3.6", "intake", "4.1", "4.2", "4.3", "4.4", "4.5", "4.7")


@pytest.mark.parametrize("key", KEYS)
def test_as_many_dossiers_as_the_figure_says(province: Province, key: str) -> None:
    now = province.year.over
    with province.database.reading() as session:
        rate = compute_rates(session, MAY, now=now).total.rates[key]
        counted = dossiers_behind(session, key, MAY, counted=True, now=now)
        short = dossiers_behind(session, key, MAY, counted=False, now=now)

    assert len(counted) == rate.numerator
    assert len(counted) + len(short) == rate.denominator
    assert len({each.code for each in (*counted, *short)}) == rate.denominator
    assert rate.missing <= len(short)


def test_dossiers_that_close_the_gap_are_those_without_the_flag(province: Province) -> None:
    unit = unit_code(province.year, 3)
    with province.database.reading() as session:
        short = dossiers_behind(session, "intake", MAY, Narrowed(unit=unit), counted=False)
        codes = session.scalars(sa.text("SELECT code FROM dossier ORDER BY id")).all()
    expected = [
        code
        for code, d in zip(codes, province.dossiers, strict=True)
        if d.unit == 3 and d.received.month == 5 and d.received.year == 2026 and not d.digitized and d.step != "refused"
    ]

    assert [each.code for each in short] == expected
    assert {each.unit for each in short} == {unit}


def test_fewer_are_shown_when_asked_for(province: Province) -> None:
    with province.database.reading() as session:
        assert len(dossiers_behind(session, "intake", MAY, counted=True, limit=7)) == 7


def test_unknown_names_are_refused(province: Province) -> None:
    with province.database.reading() as session:
        with pytest.raises(NotFound):
            dossiers_behind(session, "4.9", MAY, counted=True)
        with pytest.raises(NotFound):
            compute_rates(session, MAY, unit="H99")
        with pytest.raises(NotFound):
            dossiers_behind(session, "4.1", MAY, Narrowed(officer="nobody"), counted=True)
    with pytest.raises(BadValue):
        Period(date(2026, 5, 2), date(2026, 5, 1))


def test_table_766_is_what_the_dossiers_say(province: Province) -> None:
    with province.database.reading() as session:
        table = compute_table_766(session, MAY, now=province.year.over)
    received = [d for d in province.dossiers if d.received.date() in days(MAY) and d.step != "refused"]
    resolved = [
        d for d in province.dossiers if d.ended and d.ended.date() in days(MAY) and d.step in {"sealed", "returned"}
    ]
    total = table.total

    assert [group.key for group in table.groups] == ["department", "commune"]
    assert (total.received, total.digitized, total.reused, total.from_national_store) == (
        len(received),
        sum(d.digitized > 0 for d in received),
        sum(d.reused > 0 for d in received),
        sum(bool(d.from_national_store) for d in received),
    )
    assert (total.resolved, total.result_digitized) == (len(resolved), sum(d.result_file for d in resolved))
    assert total.not_digitized + total.digitized == total.received
    assert total.result_missing + total.result_digitized + total.no_document == total.resolved
    for group in table.groups:
        assert sum(row.figures.received for row in group.rows) == group.subtotal.received


def days(period: Period) -> set[date]:
    return {date.fromordinal(each) for each in range(period.first.toordinal(), period.last.toordinal() + 1)}


def test_forecast_only_while_the_period_runs(province: Province) -> None:
    with province.database.reading() as session:
        assert forecast_rates(session, MAY, province.year.over) is None
        running = Period(date(2026, 10, 1), date(2026, 11, 30))
        expected = forecast_rates(session, running, province.year.over.replace(day=1, month=11))
        so_far = compute_rates(session, Period(date(2026, 10, 1), date(2026, 11, 1)), now=province.year.over).total
    assert expected is not None
    assert expected.rates["intake"].denominator > so_far.rates["intake"].denominator
    assert expected.rates["4.6"] == so_far.rates["4.6"]
    assert 0 < (expected.scores["digitization"].points or 0) <= 22
