"""`check`, `backup`, `restore`, `demo`: the store's own health, and a store to try everything on."""

from __future__ import annotations

from enum import Enum
from pathlib import Path
from typing import Annotated

import typer

from desktop.cli.options import (
    EXIT_IN_PART,
    DatabaseOption,
    DataOption,
    JobsOption,
    JsonOption,
    LanguageOption,
    default_jobs,
    folder_of,
    language_of,
    store_of,
)
from desktop.cli.output import progress_bar, write_json, write_table
from desktop.workflow.demo_province import DOSSIERS, make_province
from desktop.workflow.lookup_json import backup_as_json, check_as_json, restore_as_json
from desktop.workflow.upkeep import back_up
from desktop.workflow.upkeep import check as check_whole
from desktop.workflow.upkeep import restore as restore_store
from desktop.workflow.upkeep_table import (
    backup_as_text,
    check_as_table,
    demo_as_text,
    province_as_json,
    province_as_text,
    restore_as_text,
)


class Size(Enum):
    """How large a demo is."""

    SMALL = "small"
    PROVINCE = "province"


def check(
    context: typer.Context,
    *,
    repair: Annotated[bool, typer.Option("--repair", help="Sửa những gì dựng lại được / mend what can be.")] = False,
    data: DataOption = None,
    database: DatabaseOption = None,
    as_json: JsonOption = False,
    language: LanguageOption = None,
) -> None:
    """Kiểm tra kho: cơ sở dữ liệu, tệp, nhật ký. / Prove that database, files and audit trail are whole."""
    said = language_of(context, language)
    with store_of(context, data, database) as store:
        with progress_bar("Đang kiểm tra", "Checking", said) as on_progress:
            report = check_whole(store, repair=repair, on_progress=on_progress)
        if as_json:
            write_json(check_as_json(report, said))
        else:
            write_table(check_as_table(report, said))
    if not report.ok:
        raise typer.Exit(EXIT_IN_PART)


def backup(
    context: typer.Context,
    to: Annotated[Path, typer.Argument(help="Thư mục sao lưu / the backup's folder.")],
    *,
    data: DataOption = None,
    database: DatabaseOption = None,
    as_json: JsonOption = False,
    language: LanguageOption = None,
) -> None:
    """Sao lưu kho trong khi vẫn làm việc. / Back the store up while it is in use."""
    said = language_of(context, language)
    with store_of(context, data, database) as store:
        with progress_bar("Đang sao lưu", "Backing up", said) as on_progress:
            report = back_up(store, to, on_progress)
        if as_json:
            write_json(backup_as_json(report))
        else:
            write_table(backup_as_text(report, said))
    if report.lost:
        raise typer.Exit(EXIT_IN_PART)


def restore(
    context: typer.Context,
    source: Annotated[Path, typer.Argument(metavar="FROM", help="Bản sao lưu / the backup.")],
    *,
    data: DataOption = None,
    as_json: JsonOption = False,
    language: LanguageOption = None,
) -> None:
    """Phục hồi kho từ bản sao lưu vào thư mục trống. / Make a store from a backup in an empty folder."""
    said = language_of(context, language)
    with progress_bar("Đang phục hồi", "Restoring", said) as on_progress:
        report = restore_store(source, folder_of(context, data), on_progress)
    if as_json:
        write_json(restore_as_json(report))
    else:
        write_table(restore_as_text(report, said))
    if report.lost:
        raise typer.Exit(EXIT_IN_PART)


def demo(  # noqa: PLR0913  # the options of the contract
    context: typer.Context,
    *,
    size: Annotated[
        Size, typer.Option(help="small: giấy tờ thật được quét; province: một năm của một tỉnh.")
    ] = Size.SMALL,
    dossiers: Annotated[int | None, typer.Option(min=1, max=300_000, help="Số hồ sơ / how many dossiers.")] = None,
    data: DataOption = None,
    database: DatabaseOption = None,
    jobs: JobsOption = None,
    as_json: JsonOption = False,
    language: LanguageOption = None,
) -> None:
    """Tạo kho mẫu với hồ sơ của người không có thật. / Make a store with dossiers of invented people."""
    # Only here: the reader's libraries cost a second, and `check` and `backup` do not read.
    from desktop.workflow.demo import make_demo  # noqa: PLC0415
    from desktop.workflow.read_files import reader  # noqa: PLC0415

    said = language_of(context, language)
    with store_of(context, data, database) as store:
        if size is Size.PROVINCE:
            with progress_bar("Đang tạo hồ sơ", "Making dossiers", said) as on_progress:
                year = make_province(store, dossiers or DOSSIERS, on_progress=on_progress)
            if as_json:
                write_json(province_as_json(year))
            else:
                write_table(province_as_text(year, said))
            return
        with progress_bar("Đang tạo hồ sơ", "Making dossiers", said) as on_progress:
            made = make_demo(store, reader(jobs or default_jobs()), min(dossiers or 200, 1000), on_progress)
        if as_json:
            write_json({"dossiers": made.dossiers, "papers": made.papers, "reused": made.reused})
        else:
            write_table(demo_as_text(made, said))


COMMANDS = (check, backup, restore, demo)
