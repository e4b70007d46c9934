"""The program without a screen: the sub-commands of `main.py`. Imports Qt nowhere.

Exit status: 0 done, 1 a bug, 2 wrong command line, 3 done in part, 4 refused.
"""

from __future__ import annotations

import json
import logging
import os
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from enum import Enum
from logging.handlers import RotatingFileHandler
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

from desktop.messages import BUG, error_text, say
from desktop.workflow.read_files import read_files
from desktop.workflow.reading_json import reading_as_json
from desktop.workflow.reading_table import reading_as_tables
from ocr.errors import HosoError

EXIT_BUG, EXIT_IN_PART, EXIT_REFUSED = 1, 3, 4
_LOG_BYTES = 1_000_000

log = logging.getLogger(__name__)

app = typer.Typer(
    add_completion=False,
    pretty_exceptions_enable=False,
    help="Hồ Sơ Số: đọc và lưu giấy tờ tại bộ phận một cửa. / Reads and keeps papers at public service counters.",
)


class Language(Enum):
    """Languages of messages."""

    VI = "vi"
    EN = "en"


_LANGUAGE = typer.Option("--lang", help="Ngôn ngữ của thông báo / language of messages.")
_AS_JSON = typer.Option("--json", help="In một tài liệu JSON / print one JSON document.")
_JOBS = typer.Option("--jobs", min=1, max=64, help="Số trang đọc cùng lúc / pages read side by side.")

_ABOUT_SAMPLES = """
Đây là hồ sơ mẫu, người trong hồ sơ không có thật. Đọc giấy tờ của bạn:
  .venv/bin/python main.py read TỆP…
"""


@app.callback(invoke_without_command=True)
def _start(context: typer.Context) -> None:
    """Open the program; until its window exists, read the sample dossier instead."""
    if context.invoked_subcommand is None:
        samples = sorted((Path(__file__).parent / "samples").glob("*.jpg"))
        status = _read(samples, as_json=False, jobs=_default_jobs(), language=Language.VI)
        sys.stdout.write(_ABOUT_SAMPLES)
        raise typer.Exit(status)


@app.command()
def read(
    files: Annotated[list[Path], typer.Argument(help="Ảnh hoặc PDF / pictures or PDF files.")],
    *,
    as_json: Annotated[bool, _AS_JSON] = False,
    jobs: Annotated[int | None, _JOBS] = None,
    language: Annotated[Language, _LANGUAGE] = Language.VI,
) -> None:
    """Đọc trang và trường thông tin, không lưu gì. / Read pages and fields, store nothing."""
    raise typer.Exit(_read(files, as_json=as_json, jobs=jobs or _default_jobs(), language=language))


def _default_jobs() -> int:
    return min(4, os.cpu_count() or 1)


def _read(files: list[Path], *, as_json: bool, jobs: int, language: Language) -> int:
    started = time.monotonic()
    with _progress() as progress:
        task = progress.add_task("Đang đọc" if language is Language.VI else "Reading", total=None)
        stack = read_files(
            files, jobs=jobs, on_progress=lambda done, total: progress.update(task, completed=done, total=total)
        )
    seconds = time.monotonic() - started
    if as_json:
        document = reading_as_json(stack, seconds, language.value)
        sys.stdout.write(json.dumps(document, ensure_ascii=False, indent=1) + "\n")
    else:
        Console().print(reading_as_tables(stack, seconds, language.value))
    return EXIT_IN_PART if stack.failures else 0


def _progress() -> Progress:
    """Return a progress bar on standard error that shows on terminals only."""
    console = Console(stderr=True)
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    return Progress(*columns, console=console, transient=True, disable=not console.is_terminal)


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
        return end.code if isinstance(end.code, int) else EXIT_BUG
    except HosoError as error:
        sys.stderr.write(error_text(error, language) + "\n")
        return EXIT_REFUSED
    except Exception:
        log.exception("bug")
        sys.stderr.write(say(BUG, language) + "\n")
        return EXIT_BUG
    return 0
