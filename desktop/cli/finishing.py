"""`export`: a dossier as the package for another system."""

from __future__ import annotations

from enum import Enum
from pathlib import Path
from typing import Annotated

import typer

from desktop.cli.options import DatabaseOption, DataOption, JsonOption, LanguageOption, language_of, store_of
from desktop.cli.output import progress_bar, write_json
from desktop.workflow.export_dossier import export_dossier


class Preset(Enum):
    """For which system the package is."""

    ONE_STOP = "one-stop"


def export(  # noqa: PLR0913  # the options of the contract
    context: typer.Context,
    dossier: Annotated[str, typer.Argument(metavar="DOSSIER", help="Mã hồ sơ / the dossier's code.")],
    *,
    to: Annotated[Path, typer.Option("--to", help="Thư mục sẽ ghi vào / folder to write into.")],
    preset: Annotated[Preset, typer.Option(help="Hệ thống nhận / the receiving system.")] = Preset.ONE_STOP,
    data: DataOption = None,
    database: DatabaseOption = None,
    as_json: JsonOption = False,
    language: LanguageOption = None,
) -> None:
    """Xuất hồ sơ cho hệ thống một cửa. / Write a dossier for a one-stop system: its PDFs and hoso.json."""
    said = language_of(context, language)
    with store_of(context, data, database) as store, progress_bar("Đang xuất", "Exporting", said) as on_progress:
        folder = export_dossier(store, dossier, to, on_progress)
    if as_json:
        files = sorted(path.name for path in folder.iterdir())
        write_json({"folder": str(folder), "preset": preset.value, "files": files})
    else:
        typer.echo(str(folder))
