"""`find`, `reuse`, `procedures`: what the store and the catalogue know."""

from __future__ import annotations

import time
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
from desktop.cli.output import progress_bar, write_json, write_table
from desktop.workflow.catalogue import import_procedures, list_catalogue
from desktop.workflow.lookup_json import (
    hits_as_json,
    import_as_json,
    procedures_as_json,
    reuse_as_json,
)
from desktop.workflow.lookup_table import hits_as_table, import_as_table, procedures_as_table, reuse_as_table
from desktop.workflow.search_dossiers import find_things
from desktop.workflow.suggest_reuse import suggest_reuse

procedures = typer.Typer(help="Danh mục thủ tục hành chính / the catalogue of procedures.")


def find(  # noqa: PLR0913  # the options of the contract
    context: typer.Context,
    text: Annotated[str, typer.Argument(help="Từ cần tìm, có dấu hoặc không / words, marks or not.")],
    *,
    owner: Annotated[str | None, typer.Option(help="Số định danh chủ hồ sơ / the owner's number.")] = None,
    document_type: Annotated[str | None, typer.Option("--type", help="Loại giấy tờ / type of paper.")] = None,
    limit: Annotated[int, typer.Option(min=1, max=1000, help="Nhiều nhất bao nhiêu / at most so many.")] = 20,
    data: DataOption = None,
    database: DatabaseOption = None,
    as_json: JsonOption = False,
    language: LanguageOption = None,
) -> None:
    """Tìm giấy tờ, hồ sơ, chủ hồ sơ. / Find papers, dossiers and owners."""
    with store_of(context, data, database) as store:
        started = time.monotonic()
        hits = find_things(store, text, owner=owner, document_type=document_type, limit=limit)
        seconds = time.monotonic() - started
        if as_json:
            write_json(hits_as_json(hits, seconds))
        else:
            write_table(hits_as_table(hits, language_of(context, language)))


def reuse(  # noqa: PLR0913  # the options of the contract
    context: typer.Context,
    *,
    owner: Annotated[str, typer.Option(help="Số định danh chủ hồ sơ / the owner's number.")],
    procedure: Annotated[str, typer.Option(help="Mã thủ tục / procedure code.")],
    data: DataOption = None,
    database: DatabaseOption = None,
    as_json: JsonOption = False,
    language: LanguageOption = None,
) -> None:
    """Giấy nào đã có trong kho, không phải nộp lại. / Which papers the store has already, and why others not."""
    said = language_of(context, language)
    with store_of(context, data, database) as store:
        answers = suggest_reuse(store, owner, procedure)
        if as_json:
            write_json(reuse_as_json(answers, said))
        else:
            write_table(reuse_as_table(answers, said))


@procedures.command("import")
def import_file(
    context: typer.Context,
    file: Annotated[Path, typer.Argument(help="Tệp JSON Lines, XLSX hoặc CSV.")],
    *,
    data: DataOption = None,
    database: DatabaseOption = None,
    as_json: JsonOption = False,
    language: LanguageOption = None,
) -> None:
    """Nạp danh mục thủ tục. / Load procedures into the catalogue."""
    said = language_of(context, language)
    with store_of(context, data, database) as store:
        with progress_bar("Đang nạp", "Loading", said) as on_progress:
            report = import_procedures(store, file, on_progress)
        if as_json:
            write_json(import_as_json(report, said))
        else:
            write_table(import_as_table(report, said))
    if report.refused:
        raise typer.Exit(EXIT_IN_PART)


@procedures.command("list")
def list_all(
    context: typer.Context,
    text: Annotated[str, typer.Argument(help="Vài chữ của tên hoặc mã / some of the name or code.")] = "",
    *,
    data: DataOption = None,
    database: DatabaseOption = None,
    as_json: JsonOption = False,
    language: LanguageOption = None,
) -> None:
    """Liệt kê hoặc tìm thủ tục. / List or search procedures."""
    with store_of(context, data, database) as store:
        found = list_catalogue(store, text)
        if as_json:
            write_json(procedures_as_json(found))
        else:
            write_table(procedures_as_table(found, language_of(context, language)))


COMMANDS = (find, reuse)
