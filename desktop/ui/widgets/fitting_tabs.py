"""Tabs whose names stand in full as long as there is any room for them."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QTabBar

from desktop.ui.theme import Theme

_AROUND_PX, _BORDERS_PX = 24, 4
"""What a tab has beside its name, as the stylesheet says."""


class FittingTabs(QTabBar):
    """A row of tabs that moves closer together in large text; names are cut only when even that is too wide."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setExpanding(False)
        self.setDrawBase(False)
        self.setUsesScrollButtons(False)  # names are cut rather than tabs out of sight
        self.setElideMode(Qt.TextElideMode.ElideRight)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Move the tabs together, or apart again."""
        super().resizeEvent(event)
        is_tight = self._loose_width() > event.size().width()
        if self.property("tight") != is_tight:
            self.setProperty("tight", is_tight)
            self.style().unpolish(self)
            self.style().polish(self)

    def _loose_width(self) -> int:
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold)  # as the chosen one is written
        names = sum(QFontMetrics(font).horizontalAdvance(self.tabText(index)) for index in range(self.count()))
        return names + self.count() * (self._theme.px(_AROUND_PX) + _BORDERS_PX)
