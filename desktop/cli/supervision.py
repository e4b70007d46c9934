"""`rates`, `import-dossiers`: what a supervisor sees, also of dossiers of other systems."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from desktop.cli.options import (
    EXIT_IN_PART,
    DatabaseOption,
    DataOption,
    JsonOption,
    LanguageOption,
    language_of,
    store_of,
)
from desktop.cli.output import progress_bar, write_json, write_note, write_table
from desktop.messages import say
from desktop.words.rates import WRITTEN
from desktop.workflow.rates import figures, parse_period, table_766
from desktop.workflow.rates_json import figures_as_json, rates_as_csv, table_766_as_json, write_text
from desktop.workflow.rates_table import figures_as_table
from storage.rates.shapes import By

_FileOption = Annotated[Path | None, typer.Option(help="Tệp sẽ ghi / file to write.")]


def rates(  # noqa: PLR0913  # the options of the contract
    context: typer.Context,
    *,
    first: Annotated[str, typer.Option("--from", metavar="DATE", help="Từ ngày / first day.")],
    last: Annotated[str, typer.Option("--to", metavar="DATE", help="Đến hết ngày / last day.")],
    by: Annotated[By, typer.Option(help="Mỗi dòng là / what a row is.")] = By.UNIT,
    unit: Annotated[str | None, typer.Option(help="Chỉ đơn vị này và cấp dưới / this unit and those below.")] = None,
    xlsx: _FileOption = None,
    pdf: _FileOption = None,
    csv: _FileOption = None,
    data: DataOption = None,
    database: DatabaseOption = None,
    as_json: JsonOption = False,
    language: LanguageOption = None,
) -> None:
    """Các chỉ số của QĐ 766: tử số, mẫu số, điểm, còn thiếu bao nhiêu. / The indicators of QĐ 766 and their points."""
    # Only here: what draws and writes tables costs half a second, and looking up must answer at once.
    from desktop.workflow.rates_pdf import write_pdf  # noqa: PLC0415
    from desktop.workflow.rates_xlsx import write_xlsx  # noqa: PLC0415

    said = language_of(context, language)
    period = parse_period(first, last)
    with store_of(context, data, database) as store:
        with progress_bar("Đang tính", "Counting", said) as on_progress:
            found = figures(store, period, by, unit=unit, on_progress=on_progress)
        table = table_766(store, period, unit=unit) if xlsx or pdf or as_json else None
    if xlsx and table:
        write_xlsx(table, found.table, xlsx, said)
    if pdf and table:
        write_pdf(table, found.table, pdf, said)
    if csv:
        write_text(rates_as_csv(found.table), csv)
    if as_json and table:
        write_json(figures_as_json(found) | {"table_766": table_766_as_json(table)})
    elif not (xlsx or pdf or csv):
        write_table(figures_as_table(found, said))
    for written in (xlsx, pdf, csv):
        if written:
            write_note(say(WRITTEN, said, file=written.name))


def import_file(  # noqa: PLR0913  # as above
    context: typer.Context,
    file: Annotated[Path, typer.Argument(help="Tệp JSON (danh sách HoSo), XLSX hoặc CSV / file.")],
    *,
    columns: Annotated[
        list[str] | None,
        typer.Option(
            "--column",
            metavar="'HEADING=FIELD'",
            help="Tên cột nghĩa là trường nào, ghi nhớ cho lần sau / what a heading means, remembered.",
        ),
    ] = None,
    data: DataOption = None,
    database: DatabaseOption = None,
    as_json: JsonOption = False,
    language: LanguageOption = None,
) -> None:
    """Nạp hồ sơ của hệ thống khác để tính chỉ số. / Take over dossiers of another system for the figures."""
    # Only here: reading spreadsheets loads what looking up does not need.
    from desktop.workflow.import_dossiers import import_dossiers  # noqa: PLC0415
    from desktop.workflow.import_report import imported_as_json, imported_as_table  # noqa: PLC0415

    said = language_of(context, language)
    with store_of(context, data, database) as store:
        with progress_bar("Đang nạp", "Loading", said) as on_progress:
            report = import_dossiers(store, file, on_progress, columns=columns or ())
        if as_json:
            write_json(imported_as_json(report, said))
        else:
            write_table(imported_as_table(report, said))
    if report.refused:
        raise typer.Exit(EXIT_IN_PART)


COMMANDS = (rates,)
