"""A window on a made desk, and how a screen is brought into a state."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from desktop.app import Window
from desktop.settings import SettingsFile
from storage.errors import DatabaseBusy
from tests.helpers.made_desk import MadeDesk
from tests.helpers.runners import InlineRunner

LONG_FOLDER = "/mnt/may-chu-trung-tam/phong-tiep-nhan-va-tra-ket-qua/may-quet-da-chuc-nang/quay-so-07/cho-tiep-nhan"


@dataclass(frozen=True)
class Stage:
    """A window on a made desk."""

    window: Window
    desk: MadeDesk
    runner: InlineRunner
    settings: SettingsFile

    def break_in(self, state: str) -> None:
        """Let what is asked next wait or fail, where the state wants that."""
        if state == "loading":
            self.runner.held = True
        elif state == "error":
            self.desk.error = DatabaseBusy()


Show = Callable[[Stage, str], None]
