"""Names of tabs stand in full in large text too, and have room around them where there is room."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.ui.supervision.shown import tab_names
from desktop.ui.theme import LIGHT, Theme, apply_theme
from desktop.ui.widgets.fitting_tabs import FittingTabs


@pytest.mark.parametrize(("scale", "width", "tight"), [(1.0, 1258, False), (1.5, 1204, True), (1.5, 1760, False)])
def test_every_name_stands_in_full(qtbot: QtBot, qapp: QApplication, scale: float, width: int, tight: bool) -> None:
    theme = Theme(LIGHT, scale)
    apply_theme(qapp, theme)
    tabs = FittingTabs(theme)
    qtbot.addWidget(tabs)
    for name in tab_names().values():
        tabs.addTab(name)
    tabs.resize(width, theme.px(34))
    tabs.show()

    assert bool(tabs.property("tight")) is tight
    names = QFontMetrics(tabs.font())
    for index in range(tabs.count()):
        assert tabs.tabRect(index).width() >= names.horizontalAdvance(tabs.tabText(index))
    assert tabs.tabRect(tabs.count() - 1).right() <= width
