"""Invented figures for the supervisor's place: as many and as long as a test wants, or none."""

from __future__ import annotations

import random
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from desktop.settings import SettingsFile
from desktop.workflow.rates_desk import trend_period
from desktop.workflow.rates_types import Behind, Overview, ShownTable, UnitChoice
from desktop.workflow.report_types import ReportNews
from storage.lists import DossierRow
from storage.progress import Progress, no_progress
from storage.rates.counting import Counts, Score, group_score, make_rate
from storage.rates.definitions import load_definitions
from storage.rates.periods import Period, last_days_of_parts
from storage.rates.report_types import End, ReportRun
from storage.rates.shapes import (
    STAGES,
    AskedAgain,
    By,
    DeviceCount,
    Figures766,
    Forecast,
    Group766,
    Pick,
    RatesRow,
    RatesTable,
    ReuseReport,
    Row766,
    SparedComponent,
    Stage,
    Table766,
    Wait,
    Work,
    WorkList,
    WorkReport,
)
from storage.states import DossierStep

NOON = datetime(2026, 11, 20, 5, tzinfo=UTC)
_LONG = "Ủy ban nhân dân phường Nguyễn Thượng Hiền – Khuynh Diệp Trường Khương thuộc tỉnh Quảng Ngãi"
_LONG_PROCEDURE = (
    "Thủ tục cấp giấy chứng nhận quyền sử dụng đất, quyền sở hữu tài sản gắn liền với đất đối với trường hợp đã chuyển "
    "quyền sử dụng đất mà bên chuyển quyền đã được cấp giấy chứng nhận"
)


class MadeSupervision:
    """What the figures of one variety are: "normal", "empty", "many" or "longest"; `check` may raise."""

    def __init__(self, variety: str, check: Callable[[], None]) -> None:
        self.variety = variety
        self._check = check
        self.asked: list[tuple[Period, By, str | None]] = []
        self.picked: list[Pick] = []
        self.written: list[tuple[ShownTable, Path]] = []

    def units(self) -> tuple[UnitChoice, ...]:
        self._check()
        names = [(f"H34.{101 + number}", self._unit(number)) for number in range(self._count)]
        return tuple(UnitChoice(code, name, "commune") for code, name in [("H34", "Tỉnh Quảng Ngãi"), *names])

    def overview(self, period: Period, by: By, unit: str | None, on_progress: Progress = no_progress) -> Overview:
        self._check()
        self.asked.append((period, by, unit))
        on_progress(150_000, 300_000)
        rows = [] if self.variety == "empty" else self._rows(period, by)
        table = self._table(period, by, unit, rows)
        year = trend_period(period)
        months = [_month_key(period.last, back) for back in range(11, -1, -1)]
        by_month = [] if self.variety == "empty" else [_made_row(key, key, seed) for seed, key in enumerate(months)]
        received = table.total.dossiers
        funnel = [Stage(key, received * share // 100) for key, share in zip(STAGES, (100, 96, 91, 73, 71), strict=True)]
        funnel[2] = Stage(STAGES[2], funnel[2].dossiers, received // 80)
        expected = None if self.variety == "empty" else _made_row("total", "", 3)
        forecast = None if expected is None else Forecast(period.last, expected.rates, expected.scores)
        return Overview(table, self._table(year, By.MONTH, unit, by_month), forecast, tuple(funnel))

    def table_766(self, period: Period, unit: str | None) -> Table766:
        self._check()
        rows = tuple(
            Row766(f"H34.{101 + number}", self._unit(number), _figures(number)) for number in range(self._count)
        )
        total = Figures766()
        for row in rows:
            total += row.figures
        return Table766(period, unit, (Group766("commune", rows, total),), total)

    def hours(self, _period: Period, _unit: str | None) -> Mapping[tuple[int, int], int]:
        self._check()
        dice = random.Random(5)
        return {(weekday, hour): dice.randrange(2, 90) for weekday in range(5) for hour in range(7, 17) if hour != 12}

    def waits(self, _unit: str | None) -> tuple[Wait, ...]:
        self._check()
        steps = (DossierStep.SUPPLEMENT, DossierStep.APPRAISED, DossierStep.RECEIVED, DossierStep.APPROVED)
        return tuple(Wait(step, 12 + 30 * n, 9.5 - 2 * n, 41.0 - n, 4 - n) for n, step in enumerate(steps))

    def work(self, _period: Period, _unit: str | None) -> WorkReport:
        self._check()
        lists = tuple(WorkList(work, (3 * number) % 13) for number, work in enumerate(Work))
        return WorkReport(
            lists, (DeviceCount("Fujitsu fi-8040", 1204, 186, 71), DeviceCount("may-quet-tang-2", 880, 9, 8))
        )

    def reuse(self, _period: Period, _unit: str | None) -> ReuseReport:
        self._check()
        asked = (AskedAgain("citizen_id_card", 41), AskedAgain("birth_certificate", 17))
        name = _LONG_PROCEDURE if self.variety == "longest" else "Đăng ký khai sinh"
        count = 200 if self.variety == "many" else 2
        spared = [
            SparedComponent(f"1.00{1193 + n}", name, "Giấy chứng nhận kết hôn", 95 - n % 90, 100) for n in range(count)
        ]
        return ReuseReport(1054, 92, 310, asked, tuple(spared))

    def behind(self, pick: Pick, limit: int) -> Behind:
        self._check()
        self.picked.append(pick)
        if self.variety == "empty":
            return Behind(0, ())
        rows = tuple(self._dossier(number) for number in range(min(limit, self._count * 3)))
        return Behind(4 * len(rows) if self.variety == "many" else len(rows), rows)

    def write(self, table: ShownTable, target: Path) -> None:
        self._check()
        self.written.append((table, target))

    @property
    def _count(self) -> int:
        return {"many": 200, "empty": 0}.get(self.variety, 6)

    def _unit(self, number: int) -> str:
        return f"{_LONG} {number}" if self.variety == "longest" else f"Xã mẫu {number + 1}"

    def _dossier(self, number: int) -> DossierRow:
        long = self.variety == "longest"
        step = (DossierStep.RECEIVED, DossierStep.SUPPLEMENT, DossierStep.RETURNED)[number % 3]
        name = "NGUYỄN PHẠM HOÀNG TRƯỜNG THIÊN KHUYNH NGUYỆT QUỲNH" if long else "NGUYỄN THỊ HÒA"
        procedure = _LONG_PROCEDURE if long else "Đăng ký khai sinh"
        code = f"H34.12-261120-{number + 1:04}"
        return DossierRow(code, "1.001193", procedure, name, NOON, NOON + timedelta(days=3), step)

    def _rows(self, period: Period, by: By) -> list[RatesRow]:
        if by.grain is not None:
            keys = list(last_days_of_parts(period, by.grain))[: self._count]
            return [_made_row(key, key, number) for number, key in enumerate(keys)]
        return [self._row(number, by) for number in range(self._count)]

    def _row(self, number: int, by: By) -> RatesRow:
        if by is By.UNIT:
            return _made_row(f"H34.{101 + number}", self._unit(number), number)
        keys = {By.CHANNEL: ("direct", "online", "post")}.get(by, ())
        key = keys[number % len(keys)] if keys else f"{by.value}{number + 1}"
        return _made_row(key, self._unit(number) if not keys else key, number)

    def _table(self, period: Period, by: By, unit: str | None, rows: list[RatesRow]) -> RatesTable:
        indicators = load_definitions().on(date(2026, 11, 1))
        total = _made_row("total", "", 7, times=max(1, len(rows))) if rows else _empty_row()
        return RatesTable(period, by, unit, indicators, (), tuple(rows), total)


def _month_key(last: date, back: int) -> str:
    months = last.year * 12 + last.month - 1 - back
    return f"{months // 12}-{months % 12 + 1:02}"


def _figures(number: int) -> Figures766:
    received = 900 + 7 * number
    return Figures766(received, 38, received - 38, 610, 92, received - 60, 260, received - 340, 20)


def _empty_row() -> RatesRow:
    known = load_definitions()
    indicators = known.on(date(2026, 11, 1))
    rates = {each.key: make_rate(Counts(), each) for each in indicators}
    return RatesRow("total", "", 0, rates, {group.key: Score(None, group.max_points) for group in known.groups}, {})


def _made_row(key: str, name: str, seed: int, times: int = 1) -> RatesRow:
    dice, known = random.Random(seed), load_definitions()
    indicators = known.on(date(2026, 11, 1))
    dossiers = times * dice.randrange(700, 1400)
    rates = {}
    for each in indicators:
        denominator = 20 if each.counts_procedures else 0 if each.procedures else dossiers
        share = {"intake": 0.962, "4.1": 0.714, "4.3": 0.61, "2.1": 0.97}.get(each.key, 0.5) + dice.uniform(-0.03, 0.03)
        counts = Counts(round(denominator * min(1.0, share)), denominator, dossiers // 50 if each.known else 0)
        rates[each.key] = make_rate(counts, each)
    scores = {each.key: group_score(rates, indicators, each.key, each.max_points) for each in known.groups}
    return RatesRow(key, name, dossiers, rates, scores, {})


class MadeReports:
    """What became of reports: "normal" has a few runs, "error" one that did not leave; what is asked is noted."""

    def __init__(self, variety: Callable[[], str], check: Callable[[], None]) -> None:
        self._variety = variety
        self._check = check
        self.looks = 0
        self.sent: list[tuple[str, Period | None, bool]] = []
        self.passwords: list[str] = []
        self.alert = ""
        self.error = ""

    def run_due(self, _file: SettingsFile) -> tuple[ReportRun, ...]:
        self._check()
        self.looks += 1
        return ()

    def send(self, _file: SettingsFile, name: str, period: Period | None = None, *, trial: bool = False) -> ReportRun:
        self._check()
        self.sent.append((name, period, trial))
        return replace(self._run(0), schedule=name, end=End.FAILED if self.error else End.SENT, error=self.error)

    def news(self, _file: SettingsFile, limit: int) -> ReportNews:
        self._check()
        count = {"empty": 0, "many": limit}.get(self._variety(), 5)
        return ReportNews(tuple(self._run(number) for number in range(count)), self.alert)

    def keep_password(self, _file: SettingsFile, password: str) -> None:
        self._check()
        self.passwords.append(password)

    def _run(self, number: int) -> ReportRun:
        day = date(2026, 11, 19) - timedelta(days=number)
        host = "mail.tinh.gov.vn" if number % 2 else ""
        long = self._variety() == "longest"
        folder = "/mnt/may-chu-trung-tam-dieu-hanh-thong-minh/bao-cao/so-hoa-ho-so/don-vi-ngay" if long else "/srv/ioc"
        error = "desktop.mail_certificate_unknown" if number == 1 else ""
        end = End.FAILED if error else End.TRIED if number == 2 else End.SENT if host else End.WRITTEN
        return ReportRun(
            "ioc", "table_766" if host else "unit_days", Period(day, day), end, "2 @ tinh.gov.vn" if host else folder,
            error=error, host=host, at=NOON - timedelta(days=number),
        )  # fmt: skip
