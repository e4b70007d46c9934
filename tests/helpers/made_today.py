"""Today's work of an invented counter."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from desktop.workflow.today_types import Today, TodayList
from storage.lists import DossierRow
from storage.rates.counting import OwnRate, Rate

if TYPE_CHECKING:
    from tests.helpers.made_desk import MadeDesk


class MadeToday:
    """Figures of one variety: none of everything in an empty store."""

    def __init__(self, desk: MadeDesk) -> None:
        self._desk = desk
        self.late = 1

    def figures(self) -> Today:
        self._desk.check()
        many = {"empty": 0, "many": 1234, "longest": 123_456}.get(self._desk.variety, 1)
        counts = dict(
            zip(TodayList, (12 * many, 5 * many, 3 * many, self.late * many, 4 * many, 39 * many), strict=True)
        )
        total = 100 * many
        return Today(
            counts,
            {
                TodayList.NOT_DIGITIZED: OwnRate(_rate(total - counts[TodayList.NOT_DIGITIZED], total), 0.95),
                TodayList.NOT_REUSED: OwnRate(_rate(total - counts[TodayList.NOT_REUSED], total), 0.8),
            },
        )

    def rows(self, which: TodayList, limit: int) -> tuple[DossierRow, ...]:
        count = min(limit, self.figures().counts[which])
        if which is TodayList.LATE:
            return tuple(_late(self._desk, number) for number in range(count))
        return self._desk.newest(200)[:count]


def _rate(numerator: int, denominator: int) -> Rate:
    return Rate(numerator, denominator, numerator / denominator if denominator else None, None, None, 0)


def _late(desk: MadeDesk, number: int) -> DossierRow:
    first = desk.newest(1)[0]
    code = f"{first.code[:-4]}{900 + number:04}"
    return DossierRow(
        code, first.procedure, first.procedure_name, first.owner_name, first.received_at,
        first.received_at - timedelta(days=number + 1), first.step,
    )  # fmt: skip
