"""What holds for every screen in every state: nothing cut off, nothing on top of another, everything named."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QWidget

from desktop.ui.i18n import install_language
from desktop.ui.theme import LARGEST_TEXT, LIGHT, Theme
from desktop.ui.widgets.labels import ElidedLabel
from tests.conftest import ROOT
from tests.screens.screens import SCREENS, STATES, make_stage

_SLACK_PX = 1


@pytest.fixture(scope="module", autouse=True)
def _vietnamese(qapp: QApplication) -> Iterator[None]:
    translator = install_language(qapp, cache=ROOT / ".build" / "cache")
    assert translator is not None
    yield
    qapp.removeTranslator(translator)


@pytest.fixture
def window(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[QWidget]:
    screen, state, scale = request.param
    stage = make_stage(screen, state, Theme(LIGHT, scale), QSize(1366, 768))
    yield stage.window.main
    stage.window.main.close()
    stage.window.main.deleteLater()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)


EVERY = [(screen, state, 1.0) for screen in SCREENS for state in STATES]
LARGE = [(screen, "longest", LARGEST_TEXT) for screen in SCREENS]


def shown(window: QWidget, kind: type[QWidget]) -> list[QWidget]:
    return [widget for widget in window.findChildren(kind) if widget.isVisible() and widget.width() > 0]


@pytest.mark.parametrize("window", [*EVERY, *LARGE], indirect=True, ids=str)
def test_screen_keeps_the_rules(window: QWidget) -> None:
    assert window.width() == 1366, "the window is wider than the smallest screen"
    assert cut_off(window) == []
    assert unnamed(window) == []
    assert overlapping(window) == []
    assert unreachable(window) == []


def cut_off(window: QWidget) -> list[str]:
    """Return the texts that are wider or higher than their place; labels that cut on purpose show all as a hint."""
    found = []
    for label in shown(window, QLabel):
        assert isinstance(label, QLabel)
        if isinstance(label, ElidedLabel) or not label.text():
            continue
        wanted = label.heightForWidth(label.width()) if label.wordWrap() else label.sizeHint().height()
        is_wide = not label.wordWrap() and label.sizeHint().width() > label.width() + _SLACK_PX
        if is_wide or wanted > label.height() + _SLACK_PX:
            found.append(label.text())
    for button in shown(window, QAbstractButton):
        assert isinstance(button, QAbstractButton)
        if button.text() and button.minimumSizeHint().width() > button.width() + _SLACK_PX:
            found.append(button.text())
    return found


def unnamed(window: QWidget) -> list[str]:
    """Return the controls that a screen reader cannot name."""
    focusable = [
        each
        for each in shown(window, QWidget)
        if each.focusPolicy() & Qt.FocusPolicy.TabFocus and each.isEnabled() and type(each) is not QWidget
    ]
    return [
        type(each).__name__
        for each in focusable
        if not each.accessibleName() and not (isinstance(each, QAbstractButton) and each.text())
    ]


def overlapping(window: QWidget) -> list[tuple[str, str]]:
    """Return pairs of texts or controls beside each other that lie on one another."""
    parts = [w for kind in (QLabel, QAbstractButton, QLineEdit) for w in shown(window, kind)]
    return [
        (type(one).__name__, type(other).__name__)
        for number, one in enumerate(parts)
        for other in parts[number + 1 :]
        if one.parent() is other.parent()
        and not isinstance(one.parent(), QLineEdit)
        and one.geometry().intersects(other.geometry())
    ]


def unreachable(window: QWidget) -> list[str]:
    """Return the controls that the Tab key does not come to."""
    wanted = {
        each
        for each in [*shown(window, QAbstractButton), *shown(window, QLineEdit)]
        if each.isEnabled() and each.focusPolicy() & Qt.FocusPolicy.TabFocus
    }
    chain: set[QWidget] = set()
    for top in {each.window() for each in wanted}:  # a dialog has a chain of its own
        at = top.nextInFocusChain()
        while at is not None and at is not top:
            chain.add(at)
            at = at.nextInFocusChain()
    return [type(each).__name__ for each in wanted - chain]
