"""`report`: reports that are written or mailed on a schedule. A timer calls `report run` as often as it likes."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated

import typer
from rich.table import Table

from desktop.cli.options import (
    EXIT_IN_PART,
    DatabaseOption,
    DataOption,
    JsonOption,
    LanguageOption,
    language_of,
    store_of,
)
from desktop.cli.output import write_json, write_note, write_table
from desktop.messages import say
from desktop.settings import SettingsFile, default_path
from desktop.words.rates import WRITTEN
from desktop.words.reports import HEADS, NEXT, NO_SCHEDULE, NOTHING_DUE, OFF
from desktop.workflow.rates import parse_period, refresh
from desktop.workflow.rates_json import write_text
from desktop.workflow.report_desk import ReportDesk
from desktop.workflow.report_text import end_word, moment_text, period_text, run_problem, schedule_text
from desktop.workflow.report_times import next_due
from desktop.workflow.unit_days_files import unit_days_as_csv, unit_days_as_json
from storage.progress import no_progress
from storage.rates.report_types import ReportRun
from storage.rates.unit_days import compute_unit_days

_RUNS_SHOWN = 20
_SettingsOption = Annotated[
    Path | None, typer.Option("--settings", help="Tệp cài đặt có lịch báo cáo / settings file with the schedules.")
]
Json = dict[str, object]

reports = typer.Typer(
    no_args_is_help=True, help="Báo cáo ghi hoặc gửi theo lịch. / Reports that are written or mailed on a schedule."
)


@reports.command("run")
def run_reports(  # options that all commands have
    context: typer.Context,
    *,
    settings: _SettingsOption = None,
    data: DataOption = None,
    database: DatabaseOption = None,
    as_json: JsonOption = False,
    language: LanguageOption = None,
) -> None:
    """Làm những báo cáo đến hạn, kể cả lần bị lỡ. / Do what is due, missed reports too."""
    said, file = language_of(context, language), SettingsFile(settings or default_path())
    runs: tuple[ReportRun, ...] = ()
    if file.load_reports().schedules:  # a store is opened only where there is something to do
        with store_of(context, data, database) as store:
            runs = ReportDesk(store).run_due(file)
    if as_json:
        write_json({"runs": [_run_json(run) for run in runs]})
    elif runs:
        write_table(_runs_table(runs, said))
    else:
        write_note(say(NOTHING_DUE if file.load_reports().schedules else NO_SCHEDULE, said))
    if any(run.error for run in runs):
        raise typer.Exit(EXIT_IN_PART)


@reports.command("list")
def list_reports(  # options that all commands have
    context: typer.Context,
    *,
    settings: _SettingsOption = None,
    data: DataOption = None,
    database: DatabaseOption = None,
    as_json: JsonOption = False,
    language: LanguageOption = None,
) -> None:
    """Lịch báo cáo và những lần gửi gần đây. / The schedules and the last runs."""
    said, file = language_of(context, language), SettingsFile(settings or default_path())
    found, now = file.load_reports().schedules, datetime.now(UTC)
    with store_of(context, data, database) as store:
        news = ReportDesk(store).news(file, _RUNS_SHOWN, said)
    if as_json:
        listed = [
            {"id": each.id, "text": schedule_text(each, said), "active": each.is_active,
             "next": next_due(each, now).isoformat() if each.is_active else None}
            for each in found
        ]  # fmt: skip
        write_json({"schedules": listed, "runs": [_run_json(run) for run in news.runs], "alert": news.alert or None})
        return
    if not found:
        write_note(say(NO_SCHEDULE, said))
    for each in found:
        when = say(NEXT, said, time=moment_text(next_due(each, now))) if each.is_active else say(OFF, said)
        typer.echo(f"{each.id}  {schedule_text(each, said)} · {when}")
    if news.runs:
        write_table(_runs_table(news.runs, said))
    if news.alert:
        write_note(news.alert)


@reports.command("send")
def send_report(  # noqa: PLR0913  # options that all commands have
    context: typer.Context,
    name: Annotated[str, typer.Argument(metavar="SCHEDULE", help="Mã lịch, xem `report list` / a schedule's id.")],
    *,
    first: Annotated[str | None, typer.Option("--from", metavar="DATE", help="Từ ngày / first day.")] = None,
    last: Annotated[str | None, typer.Option("--to", metavar="DATE", help="Đến hết ngày / last day.")] = None,
    trial: Annotated[bool, typer.Option("--trial", help="Gửi thử, không tính là đã gửi / a test.")] = False,
    settings: _SettingsOption = None,
    data: DataOption = None,
    database: DatabaseOption = None,
    as_json: JsonOption = False,
    language: LanguageOption = None,
) -> None:
    """Làm ngay một báo cáo, dù đã gửi hay chưa. / Do one report now, whether it left before or not."""
    said, file = language_of(context, language), SettingsFile(settings or default_path())
    period = parse_period(first or last or "", last or first or "") if first or last else None
    with store_of(context, data, database) as store:
        run = ReportDesk(store).send(file, name, period, trial=trial)
    if as_json:
        write_json({"runs": [_run_json(run)]})
    else:
        write_table(_runs_table((run,), said))
    if run.error:
        raise typer.Exit(EXIT_IN_PART)


@reports.command("unit-days")
def unit_days(  # noqa: PLR0913  # options that all commands have
    context: typer.Context,
    *,
    first: Annotated[str, typer.Option("--from", metavar="DATE", help="Từ ngày / first day.")],
    last: Annotated[str, typer.Option("--to", metavar="DATE", help="Đến hết ngày / last day.")],
    unit: Annotated[str | None, typer.Option(help="Chỉ đơn vị này và cấp dưới / this unit and those below.")] = None,
    csv: Annotated[Path | None, typer.Option(help="Tệp CSV sẽ ghi / CSV file to write.")] = None,
    data: DataOption = None,
    database: DatabaseOption = None,
    as_json: JsonOption = False,
    language: LanguageOption = None,
) -> None:
    """Số liệu từng đơn vị, từng ngày cho hệ thống khác. / Figures by unit and day for other systems."""
    period = parse_period(first, last)
    with store_of(context, data, database) as store:
        refresh(store, no_progress)
        with store.database.reading() as session:
            found = compute_unit_days(session, period, unit=unit)
    if csv:
        write_text(unit_days_as_csv(found), csv)
        write_note(say(WRITTEN, language_of(context, language), file=csv.name))
    if as_json:
        write_json(unit_days_as_json(found, period))
    elif not csv:
        typer.echo(unit_days_as_csv(found).replace("\r\n", "\n"), nl=False)


def _run_json(run: ReportRun) -> Json:
    return {
        "schedule": run.schedule,
        "report": run.report,
        "from": run.period.first.isoformat(),
        "to": run.period.last.isoformat(),
        "end": run.end.value,
        "target": run.target,
        "sha256": list(run.sha256),
        "error": run.error or None,
        "refused": run.refused,
        "at": run.at.isoformat(),
    }


def _runs_table(runs: tuple[ReportRun, ...], language: str) -> Table:
    table = Table(box=None, padding=(0, 2, 0, 0), header_style="bold")
    for head in HEADS:
        table.add_column(say(head, language))
    for run in runs:
        told = " ".join(part for part in (end_word(run, language), run_problem(run, language)) if part)
        table.add_row(run.schedule, run.report, period_text(run.period), run.target, told)
    return table
