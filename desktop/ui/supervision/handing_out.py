"""What is on the screen goes out: into a file, or to the printer."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import QWidget

from desktop.jobs.job import Job, Lane, Runner
from desktop.ui.desk_port import DeskOf
from desktop.ui.supervision.printing import ask_and_print, ask_for_file, write_pdf
from desktop.ui.wording import translate
from desktop.workflow.rates_types import ShownTable
from ocr.errors import HosoError, NotWritten


@dataclass(frozen=True, slots=True)
class Paths:
    """How the window asks where to write and how to print; tests answer for themselves."""

    ask_for_file: Callable[[QWidget, str], Path | None] = ask_for_file
    ask_and_print: Callable[[QWidget, ShownTable], bool] = ask_and_print


USUAL_PATHS = Paths()


class HandingOut:
    """Writes and prints tables; `tell` and `fail` are told how it ended, in the window's thread."""

    def __init__(
        self,
        window: QWidget,
        runner: Runner,
        desk: DeskOf,
        paths: Paths,
        tell: Callable[[str], None],
        fail: Callable[[HosoError], None],
    ) -> None:
        self._window, self._runner, self._desk, self._paths = window, runner, desk, paths
        self._tell, self._fail = tell, fail

    def export(self, table: ShownTable | None, name: str) -> None:
        """Ask where to write a table and write it as the file's ending says; None is nothing to write."""
        target = None if table is None else self._paths.ask_for_file(self._window, name)
        if table is None or target is None:
            return
        told = translate("Supervision", "{file} was written.").format(file=target.name)
        if target.suffix.lower() == ".pdf":
            try:
                write_pdf(table, target)
            except NotWritten as error:
                self._fail(error)
            else:
                self._tell(told)
            return

        def work(_job: Job) -> None:
            self._desk().supervision.write(table, target)

        self._runner.submit(
            Lane.DEVICE, work, name="export figures", done=lambda _nothing: self._tell(told), failed=self._fail
        )

    def print(self, table: ShownTable | None) -> None:
        """Ask how to print a table and print it."""
        if table is not None and self._paths.ask_and_print(self._window, table):
            self._tell(translate("Supervision", "It was handed to the printer."))
