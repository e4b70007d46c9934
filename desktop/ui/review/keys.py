"""Keys of a page that leave Vietnamese typing alone."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget


def bind_keys(page: QWidget, acts: Mapping[str, Callable[[], None]], is_composing: Callable[[], bool]) -> None:
    """Let keys act while the keyboard is anywhere in a page, but never while an input method composes a syllable."""
    for name, act in acts.items():
        shortcut = QShortcut(QKeySequence(name), page)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(_guarded(act, is_composing))


def _guarded(act: Callable[[], None], is_composing: Callable[[], bool]) -> Callable[[], None]:
    def run() -> None:
        if not is_composing():
            act()

    return run
