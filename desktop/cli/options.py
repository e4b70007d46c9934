"""Options that several sub-commands share, and what follows from them."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from desktop.workflow.open_store import Store

EXIT_BUG, EXIT_WRONG_COMMAND, EXIT_IN_PART, EXIT_REFUSED = 1, 2, 3, 4


class Language(Enum):
    """Languages of messages."""

    VI = "vi"
    EN = "en"


LanguageOption = Annotated[
    Language | None, typer.Option("--lang", help="Ngôn ngữ của thông báo / language of messages.")
]
JsonOption = Annotated[bool, typer.Option("--json", help="In một tài liệu JSON / print one JSON document.")]
JobsOption = Annotated[
    int | None, typer.Option("--jobs", min=1, max=64, help="Số trang đọc cùng lúc / pages read side by side.")
]
DataOption = Annotated[Path | None, typer.Option("--data", help="Thư mục của kho / the store's folder.")]
DatabaseOption = Annotated[
    str | None, typer.Option("--database", help="Địa chỉ cơ sở dữ liệu dùng chung / address of a shared database.")
]


@dataclass(frozen=True, slots=True)
class Common:
    """What was said before the sub-command; the same options behind it come first."""

    data: Path | None = None
    database: str | None = None
    language: Language | None = None


def language_of(context: typer.Context, said: Language | None) -> str:
    """Return the language that was asked for, before or behind the sub-command; Vietnamese if none was."""
    asked = said or _common(context).language or Language.VI
    return asked.value


@contextmanager
def store_of(context: typer.Context, data: Path | None, database: str | None) -> Iterator[Store]:
    """Yield the store that was asked for, before or behind the sub-command, or by the environment."""
    from desktop.workflow.open_store import open_store  # noqa: PLC0415  # the database's library: not for reading alone

    common = _common(context)
    url = database or common.database or os.environ.get("HOSOSO_DATABASE")
    with open_store(folder_of(context, data), url) as store:
        yield store


def folder_of(context: typer.Context, data: Path | None) -> Path:
    """Return the store's folder that was asked for, before or behind the sub-command, or by the environment."""
    from desktop.workflow.open_store import default_folder  # noqa: PLC0415  # as above

    return data or _common(context).data or default_folder()


def default_jobs() -> int:
    """Return how many pages are read side by side when nobody says."""
    return min(4, os.cpu_count() or 1)


def _common(context: typer.Context) -> Common:
    return context.obj if isinstance(context.obj, Common) else Common()
