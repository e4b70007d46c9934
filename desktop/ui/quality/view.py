"""Quality sampling: the tab in the supervisor's place, and the two pages that cover all of it."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop.ui.keying.page import KeyingPage
from desktop.ui.pictures import PictureSource
from desktop.ui.quality.papers_page import PapersPage
from desktop.ui.quality.state import QualityState
from desktop.ui.quality.tab import QualityTab
from desktop.ui.theme import Theme


class QualityView(QObject):
    """Renders a `QualityState`; `cover_changed` hands over the page that is to cover the place, None for none."""

    cover_changed = Signal(object)

    def __init__(self, theme: Theme, pictures: PictureSource) -> None:
        super().__init__()
        self.tab = QualityTab(theme)
        self.keying = KeyingPage(theme, pictures)
        self.papers = PapersPage(theme)
        self._cover: QWidget | None = None

    @property
    def covers(self) -> tuple[QWidget, QWidget]:
        """The pages that may cover the place."""
        return self.keying, self.papers

    def render_state(self, state: QualityState) -> None:
        """Show a state."""
        self.tab.render_state(state)
        cover: QWidget | None = None
        if state.is_keying:
            cover = self.keying
        elif state.opened is not None and state.result is not None:
            self.papers.show_opened(state.result, state.opened)
            cover = self.papers
        if cover is not self._cover:
            self._cover = cover
            self.cover_changed.emit(cover)
