"""F6 brings the keyboard to the pages of a dossier at the counter."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.desktop.ui.made_counter import Counter


def test_f6_chooses_the_first_page_and_keeps_a_chosen_one(at: Callable[..., Counter]) -> None:
    made = at()
    made.show(made.paper(1, 11, 12), made.paper(2, 21))
    shelf = made.page.shelf
    QTest.keyClick(made.page.checklist, Qt.Key.Key_F6)

    assert shelf.hasFocus()
    assert shelf.chosen_keys == (shelf.tiles[0].key,)

    QTest.keyClick(shelf, Qt.Key.Key_End)
    made.page.checklist.setFocus()
    QTest.keyClick(made.page.checklist, Qt.Key.Key_F6)

    assert shelf.chosen_keys == (shelf.tiles[-1].key,)
