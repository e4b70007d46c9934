"""The program without a screen: the sub-commands of `main.py`. Imports Qt nowhere.

Exit status: 0 done, 1 a bug, 2 wrong command line, 3 done in part, 4 refused.
"""

from __future__ import annotations

import logging
import sys
from collections.abc import Sequence

import typer

from desktop.cli import reading, separating
from desktop.cli.options import (
    EXIT_BUG,
    EXIT_REFUSED,
    EXIT_WRONG_COMMAND,
    Common,
    DatabaseOption,
    DataOption,
    LanguageOption,
    language_of,
)
from desktop.log_file import log_in_file
from desktop.messages import BUG, WRONG_COMMAND, error_text, say
from ocr.errors import HosoError

log = logging.getLogger(__name__)


def build_app(*, with_store: bool = True) -> typer.Typer:
    """Return the command line; without what needs a store, it starts half a second of processor time earlier."""
    app = typer.Typer(
        add_completion=False,
        pretty_exceptions_enable=False,
        help="Hồ Sơ Số: đọc và lưu giấy tờ tại bộ phận một cửa. / Reads and keeps papers at public service counters.",
    )
    app.callback(invoke_without_command=True)(_start)
    app.command()(reading.read)
    app.command()(separating.separators)
    if with_store:
        _add_store_commands(app)
    return app


def _add_store_commands(app: typer.Typer) -> None:
    # Only here: they load the database's library, which reading does without.
    from desktop.cli import dossiers, finishing, lookups, reports, supervision, upkeep  # noqa: PLC0415

    for command in dossiers.COMMANDS:
        app.command()(command)
    app.command("open")(dossiers.open_paper)
    app.command("import-dossiers")(supervision.import_file)
    app.command("move")(dossiers.move_dossier)
    app.command()(finishing.export)
    for further in (*lookups.COMMANDS, *supervision.COMMANDS, *upkeep.COMMANDS):
        app.command()(further)
    app.add_typer(lookups.procedures, name="procedures")
    app.add_typer(reports.reports, name="report")


def _start(
    context: typer.Context,
    *,
    data: DataOption = None,
    database: DatabaseOption = None,
    language: LanguageOption = None,
) -> None:
    """Read the sample dossier: without a sub-command this is reached only where no window can be shown."""
    context.obj = Common(data, database, language)
    if context.invoked_subcommand is None:
        raise typer.Exit(reading.read_samples(language_of(context, language)))


def _asked_language(arguments: Sequence[str]) -> str:
    """Return the language that the arguments ask for, even where they are wrong otherwise."""
    asked = " ".join(arguments).replace("--lang=", "--lang ")
    return "en" if "--lang en" in asked else "vi"


def main() -> int:
    """Run the command line and return the exit status; every failure is one clear sentence."""
    language = _asked_language(sys.argv[1:])
    with log_in_file():
        return _run(language)


def _run(language: str) -> int:
    for output in (sys.stdout, sys.stderr):  # a pipe in the C locale would refuse Vietnamese
        output.reconfigure(encoding="utf-8")  # type: ignore[union-attr]  # nobody has replaced them yet
    try:
        build_app(with_store=sys.argv[1:2] != ["read"])()
    except SystemExit as end:
        if end.code == EXIT_WRONG_COMMAND:
            sys.stderr.write(say(WRONG_COMMAND, language) + "\n")
        return end.code if isinstance(end.code, int) else EXIT_BUG
    except HosoError as error:
        sys.stderr.write(error_text(error, language) + "\n")
        return EXIT_REFUSED
    except Exception:
        log.exception("bug")
        sys.stderr.write(say(BUG, language) + "\n")
        return EXIT_BUG
    return 0
