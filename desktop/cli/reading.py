"""`read`: pages and fields, nothing stored."""

from __future__ import annotations

import sys
import time
from pathlib import Path
from typing import Annotated

import typer

from desktop.cli.options import EXIT_IN_PART, JobsOption, JsonOption, LanguageOption, default_jobs, language_of
from desktop.cli.output import progress_bar, write_json, write_table

_ABOUT_SAMPLES = {
    "vi": """
Đây là hồ sơ mẫu, người trong hồ sơ không có thật. Đọc giấy tờ của bạn:
  .venv/bin/python main.py read TỆP…
Kho mẫu 200 hồ sơ để thử tiếp nhận, tái sử dụng, tìm kiếm: make demo
""",
    "en": """
This is a sample dossier; its people are invented. Read your own papers:
  .venv/bin/python main.py read FILE…
A store of 200 made dossiers, to try intake, reuse and search on: make demo
""",
}


def read(
    context: typer.Context,
    files: Annotated[list[Path], typer.Argument(help="Ảnh hoặc PDF / pictures or PDF files.")],
    *,
    as_json: JsonOption = False,
    jobs: JobsOption = None,
    language: LanguageOption = None,
) -> None:
    """Đọc trang và trường thông tin, không lưu gì. / Read pages and fields, store nothing."""
    said = language_of(context, language)
    raise typer.Exit(_read(files, as_json=as_json, jobs=jobs or default_jobs(), language=said))


def read_samples(language: str) -> int:
    """Read the sample dossier and print what was found; return the exit status."""
    samples = sorted((Path(__file__).parents[1] / "samples").glob("*.jpg"))
    status = _read(samples, as_json=False, jobs=default_jobs(), language=language)
    sys.stdout.write(_ABOUT_SAMPLES[language])
    return status


def _read(files: list[Path], *, as_json: bool, jobs: int, language: str) -> int:
    # Only here: the reader's libraries cost a second, and the other commands do not read.
    from desktop.workflow.loading_ahead import loading_ahead  # noqa: PLC0415

    with loading_ahead(files, jobs):
        from desktop.workflow.read_files import read_files  # noqa: PLC0415
        from desktop.workflow.reading_json import reading_as_json  # noqa: PLC0415
        from desktop.workflow.reading_table import reading_as_tables  # noqa: PLC0415

    started = time.monotonic()
    with progress_bar("Đang đọc", "Reading", language) as on_progress:
        stack = read_files(files, jobs=jobs, on_progress=on_progress)
    seconds = time.monotonic() - started
    if as_json:
        write_json(reading_as_json(stack, seconds, language))
    else:
        write_table(reading_as_tables(stack, seconds, language))
    return EXIT_IN_PART if stack.failures else 0
