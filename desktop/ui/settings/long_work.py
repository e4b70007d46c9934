"""What the settings have done that takes long: backups, their proof, loading a catalogue."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Protocol, TypeVar

from PySide6.QtWidgets import QWidget

from desktop.jobs.job import Job, JobHandle, Lane, Runner
from desktop.settings import BackupSettings
from desktop.ui.settings.backup_page import backup_text
from desktop.ui.settings.port import OfficeOf, OfficePort
from desktop.ui.settings.state import SettingsState, Work, begun, ended
from desktop.ui.wording import LANGUAGE, translate
from desktop.ui.workstation import Workstation
from desktop.workflow.office_types import BackupThere, Imported
from desktop.workflow.shown_values import whole
from ocr.errors import HosoError

_T = TypeVar("_T")


class Holder(Protocol):
    """The controller that holds the state."""

    @property
    def state(self) -> SettingsState:
        """What is shown."""
        ...

    @property
    def window(self) -> QWidget:
        """Over which dialogs lie."""
        ...

    def show(self, state: SettingsState) -> None:
        """Show a state."""
        ...

    def fail(self, error: HosoError) -> None:
        """Say what went wrong."""
        ...

    def changed(self, said: str) -> None:
        """Show anew what everybody works with, and tell of it."""
        ...


class LongWork:
    """One piece of work at a time, on a lane of its own; it can be stopped."""

    def __init__(self, holder: Holder, runner: Runner, desk: OfficeOf, here: Workstation) -> None:
        self._holder, self._runner, self._desk, self._here = holder, runner, desk, here
        self._job: JobHandle | None = None

    def look(self) -> None:
        """Find out which backup lies in the folder."""
        folder = self._folder
        if folder is not None:
            self._runner.submit(
                Lane.UPKEEP,
                lambda _job: self._desk().backup_in(folder),
                name="backup there",
                done=lambda there: self._show(replace(self._state, backup=there)),
                failed=self._holder.fail,
            )

    def choose_folder(self) -> None:
        """Ask for the folder of backups and remember it."""
        title = translate("Settings", "Folder of backups")
        chosen = self._here.ask_for_folder(self._holder.window, title, self._state.backup_folder)
        if chosen is not None:
            self._here.settings.save_backup(BackupSettings(str(chosen)))
            self._show(replace(self._state, backup_folder=str(chosen), backup=None, said="", problem=""))
            self.look()

    def back_up(self) -> None:
        """Copy the store into the folder."""

        def done(there: BackupThere) -> None:
            self._show(replace(ended(self._state, self._backed_up(there)), backup=there))

        folder = self._folder
        if folder is not None:
            self._begin(Work.BACK_UP, lambda desk, job: desk.back_up(folder, job.tell), done)

    def verify(self) -> None:
        """Prove that the backup in the folder is whole."""

        def done(there: BackupThere) -> None:
            said = translate("Settings", "The backup is whole. {backup}").format(backup=backup_text(there))
            self._show(replace(ended(self._state, said), backup=there))

        folder = self._folder
        if folder is not None:
            self._begin(Work.VERIFY, lambda desk, job: desk.verify(folder, job.tell), done)

    def load_procedures(self) -> None:
        """Ask for a file of procedures and load it."""
        kinds = translate("Settings", "Procedures (*.jsonl *.jsonl.gz *.xlsx *.csv)")
        path = self._here.ask_for_file(self._holder.window, translate("Settings", "File of procedures"), kinds)
        if path is None:
            return

        def done(report: Imported) -> None:
            said = translate("Settings", "{count} procedures loaded, {refused} rows left out, {doubts} to look at.")
            text = said.format(
                count=whole(report.imported, LANGUAGE),
                refused=whole(report.refused, LANGUAGE),
                doubts=whole(report.doubts, LANGUAGE),
            )
            self._show(ended(self._state, text))
            self._holder.changed(text)

        self._begin(Work.IMPORT, lambda desk, job: desk.import_procedures(path, job.tell), done)

    def stop(self) -> None:
        """Ask the work to stop; a backup stays what it was before."""
        if self._job is not None:
            self._job.cancel()

    @property
    def _state(self) -> SettingsState:
        return self._holder.state

    @property
    def _folder(self) -> Path | None:
        return Path(self._state.backup_folder) if self._state.backup_folder else None

    def _show(self, state: SettingsState) -> None:
        self._holder.show(state)

    def _begin(self, work: Work, do: Callable[[OfficePort, Job], _T], done: Callable[[_T], None]) -> None:
        if self._state.work is not Work.NONE:
            return
        self._show(begun(self._state, work))
        self._job = self._runner.submit(
            Lane.UPKEEP,
            lambda job: do(self._desk(), job),
            name=work.value,
            done=done,
            failed=self._holder.fail,
            cancelled=lambda: self._show(
                ended(self._state, translate("Settings", "Stopped; all is as it was before."))
            ),
            progress=lambda steps, total: self._show(replace(self._state, done=steps, total=total)),
        )

    def _on_stopped(self) -> None:
        self._show(ended(self._state, translate("Settings", "Stopped; all is as it was before.")))

    def _backed_up(self, there: BackupThere) -> str:
        return translate("Settings", "Backed up. {backup}").format(backup=backup_text(there))
