"""`separators`: sheets that part the papers of a stack."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from desktop.cli.options import JsonOption, LanguageOption
from desktop.cli.output import write_json

_COUNT, _MOST = 10, 200


def separators(
    *,
    out: Annotated[Path, typer.Option(help="Tệp PDF sẽ ghi / PDF file to write.")],
    count: Annotated[int, typer.Option(min=1, max=_MOST, help="Số tờ / how many sheets.")] = _COUNT,
    as_json: JsonOption = False,
    language: LanguageOption = None,
) -> None:
    """Ghi tờ ngăn để in. / Write separator sheets to print."""
    # Only here: drawing and the store's way of writing files cost other commands half a second.
    from desktop.workflow.separator_pdf import make_separator_pdf  # noqa: PLC0415
    from desktop.workflow.slips import write_slip  # noqa: PLC0415

    del language  # nothing is said but the file's name; a failure is told in the language that was asked for
    write_slip(make_separator_pdf(count), out)
    if as_json:
        write_json({"file": str(out), "sheets": count})
    else:
        typer.echo(str(out))
