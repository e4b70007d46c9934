"""The program without a screen: the sub-commands of `main.py`. Imports Qt nowhere.

Exit status: 0 done, 1 a bug, 2 wrong command line, 3 done in part, 4 refused.
"""

from __future__ import annotations

import logging
import os
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from logging.handlers import RotatingFileHandler
from pathlib import Path

import typer

from desktop.cli import dossiers, lookups, reading, supervision, upkeep
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
from desktop.messages import BUG, WRONG_COMMAND, error_text, say
from ocr.errors import HosoError

_LOG_BYTES = 1_000_000

log = logging.getLogger(__name__)

app = typer.Typer(
    add_completion=False,
    pretty_exceptions_enable=False,
    help="Hồ Sơ Số: đọc và lưu giấy tờ tại bộ phận một cửa. / Reads and keeps papers at public service counters.",
)
for command in (reading.read, *dossiers.COMMANDS):
    app.command()(command)
app.command("open")(dossiers.open_paper)
app.command("import-dossiers")(supervision.import_file)
app.command("move")(dossiers.move_dossier)
for further in (*lookups.COMMANDS, *supervision.COMMANDS, *upkeep.COMMANDS):
    app.command()(further)
app.add_typer(lookups.procedures, name="procedures")


@app.callback(invoke_without_command=True)
def _start(
    context: typer.Context,
    *,
    data: DataOption = None,
    database: DatabaseOption = None,
    language: LanguageOption = None,
) -> None:
    """Open the program; until its window exists, read the sample dossier instead."""
    context.obj = Common(data, database, language)
    if context.invoked_subcommand is None:
        raise typer.Exit(reading.read_samples(language_of(context, language)))


def _asked_language(arguments: Sequence[str]) -> str:
    """Return the language that the arguments ask for, even where they are wrong otherwise."""
    asked = " ".join(arguments).replace("--lang=", "--lang ")
    return "en" if "--lang en" in asked else "vi"


@contextmanager
def _log_in_file() -> Iterator[None]:
    """Keep the log in a file of the user's own (XDG state folder): people get sentences, engineers tracebacks.

    Where no file can be written there is no log; the program works all the same.
    """
    state = os.environ.get("XDG_STATE_HOME")
    folder = (Path(state) if state else Path.home() / ".local" / "state") / "hoso"
    handler: logging.Handler
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(
            folder / "hoso.log", maxBytes=_LOG_BYTES, backupCount=2, encoding="utf-8", delay=True
        )
    except OSError:
        handler = logging.NullHandler()
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
    logging.getLogger().addHandler(handler)
    try:
        yield
    finally:
        logging.getLogger().removeHandler(handler)
        handler.close()


def main() -> int:
    """Run the command line and return the exit status; every failure is one clear sentence."""
    language = _asked_language(sys.argv[1:])
    with _log_in_file():
        return _run(language)


def _run(language: str) -> int:
    for output in (sys.stdout, sys.stderr):  # a pipe in the C locale would refuse Vietnamese
        output.reconfigure(encoding="utf-8")  # type: ignore[union-attr]  # nobody has replaced them yet
    try:
        app()
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
