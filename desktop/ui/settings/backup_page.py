"""Where backups go, when the last one was made; a new one, and proof that it is whole."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QProgressBar, QPushButton

from desktop.ui.settings.page import SettingsPage, beside
from desktop.ui.settings.state import SettingsState, Work
from desktop.ui.theme import Theme
from desktop.ui.widgets.labels import ElidedLabel, label
from desktop.ui.wording import LANGUAGE, minute, translate
from desktop.workflow.office_types import BackupThere
from desktop.workflow.shown_values import one_decimal, whole

_MIB = 1024 * 1024


def backup_text(there: BackupThere) -> str:
    """Return what a backup holds."""
    text = translate("Settings", "{time}: {files} files, {size} MiB").format(
        time=minute(there.created_at),
        files=whole(there.files, LANGUAGE),
        size=one_decimal(there.total_bytes / _MIB, LANGUAGE),
    )
    if there.lost:
        lost = translate("Settings", "{count} files were missing in the store").format(count=there.lost)
        return f"{text} · {lost}"
    return text


class BackupPage(SettingsPage):
    """Shows where the backup of this workstation stands."""

    folder_requested = Signal()
    backup_requested = Signal()
    verify_requested = Signal()
    stop_requested = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(
            theme,
            translate("Settings", "Backup"),
            translate("Settings", "A copy of the whole store on another disk. Everybody goes on working meanwhile."),
        )
        self.folder, self.last = ElidedLabel(), label()
        self.pick = QPushButton(translate("Settings", "Choose a folder…"))
        self.now = QPushButton(translate("Settings", "Back up now"))
        self.verify = QPushButton(translate("Settings", "Prove that it is whole"))
        self.stop = QPushButton(translate("Settings", "Stop"))
        self.progress = QProgressBar()
        self._told = label(role="caption")
        self.now.setProperty("role", "main")
        self.progress.setTextVisible(False)
        self.add_row(translate("Settings", "Folder"), self.folder)
        self.add_row(translate("Settings", "Last backup there"), self.last)
        self.add_whole(beside(theme, self.now, self.verify, self.pick, self.stop, self._told))
        self.add_whole(self.progress)
        self.add_whole(
            label(
                translate(
                    "Settings",
                    "The same folder again takes only what is new. What is stopped leaves the former backup as it was. "
                    "To restore one: the command “restore”, see the guide of upkeep.",
                ),
                "caption",
                wrap=True,
            )
        )
        for button, signal in (
            (self.pick, self.folder_requested),
            (self.now, self.backup_requested),
            (self.verify, self.verify_requested),
            (self.stop, self.stop_requested),
        ):
            button.clicked.connect(signal)

    def render_state(self, state: SettingsState) -> None:
        """Show folder, last backup, and how far the work is."""
        self.folder.setText(state.backup_folder or translate("Settings", "not chosen yet"))
        self.last.setText(backup_text(state.backup) if state.backup else translate("Settings", "none yet"))
        is_at_work = state.work in (Work.BACK_UP, Work.VERIFY)
        for button in (self.pick, self.now, self.verify):
            button.setVisible(not is_at_work)
            button.setEnabled(state.work is Work.NONE)
        self.now.setEnabled(state.work is Work.NONE and bool(state.backup_folder))
        self.verify.setEnabled(state.work is Work.NONE and state.backup is not None)
        self.stop.setVisible(is_at_work)
        self.progress.setVisible(is_at_work)
        self.progress.setRange(0, state.total)
        self.progress.setValue(state.done)
        self._told.setVisible(is_at_work)
        self._told.setText(
            translate("Settings", "{done} of {total} files").format(
                done=whole(state.done, LANGUAGE), total=whole(state.total, LANGUAGE)
            )
            if state.total
            else ""
        )
