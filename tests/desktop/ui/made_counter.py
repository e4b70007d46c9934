"""A window on a made desk with a made scanner, for tests of the counter."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtTest import QTest

from desktop.app import Window
from desktop.settings import CaptureSettings, SettingsFile
from desktop.ui.theme import LIGHT, Theme
from desktop.ui.workstation import Workstation
from storage.views import PageView, PaperView
from tests.helpers.made_desk import CODE, NOON, TODAY, MadeDesk, sha
from tests.helpers.made_scanner import SCANNER, MadeScanner
from tests.helpers.runners import InlineRunner

CHOSEN = CaptureSettings(SCANNER.id, SCANNER.name)


class Counter:
    """A window on a made desk with a made scanner, a dossier open."""

    def __init__(
        self, settings: CaptureSettings = CHOSEN, *, is_open: bool = True, desk: MadeDesk | None = None
    ) -> None:
        self.desk, self.runner, self.driver = desk or MadeDesk(), InlineRunner(), MadeScanner()
        self.desk.papers = ()
        self.settings = SettingsFile()
        self.settings.save_capture(settings)
        self.window = Window(
            Theme(LIGHT),
            self.runner,
            lambda: self.desk,
            on=lambda: TODAY,
            ask=lambda _window: True,
            workstation=Workstation(self.driver, self.settings),
        )
        self.window.main.resize(1366, 768)
        self.window.main.show()
        self.window.main.activateWindow()  # or no key is anybody's
        QTest.qWaitForWindowActive(self.window.main, 3000)
        self.window.start()
        self.page = self.window.counter_view.dossier
        self.counter = self.window.counter
        if is_open:
            self.counter.take_up(CODE)

    def paper(self, paper_id: int, *page_ids: int, capture: str | None = None) -> PaperView:
        """Return a paper of these pages."""
        made = MadeDesk().dossier(CODE).dossier.papers[0]
        pages = tuple(PageView(each, sha(each), capture, 0, 1654, 2339, 200.0, (), NOON) for each in page_ids)
        return replace(made, id=paper_id, pages=pages)

    def show(self, *papers: PaperView) -> None:
        """Show the dossier with these papers."""
        self.desk.papers = papers
        self.counter.refresh()

    @property
    def changes(self) -> list[object]:
        return list(self.desk.changes)
