"""The editor of one field: as high as what it says."""

from __future__ import annotations

from PySide6.QtGui import QPixmap
from pytestqt.qtbot import QtBot

from desktop.ui.review.field_editor import FieldEditor
from desktop.ui.review.wording import Message
from desktop.ui.theme import LIGHT, Theme
from desktop.ui.widgets.rows import Tone

WIDTH = 500
SHORT = Message("Có chữ lạ.", Tone.NEEDS_YOU)
LONG = Message("Giấy tờ ghi khác nhau về ngày sinh: ở đây “20/07/1983”, " * 3, Tone.NEEDS_YOU)


def test_a_longer_sentence_in_the_place_of_a_short_one_has_its_room_at_once(qtbot: QtBot) -> None:
    editor = FieldEditor(Theme(LIGHT), lambda *_: QPixmap())
    qtbot.addWidget(editor)
    editor.resize(WIDTH, 300)
    editor.show()
    editor.show_messages([SHORT])
    qtbot.wait(50)
    short = editor.height_for(WIDTH)

    editor.show_messages([LONG])
    assert editor.height_for(WIDTH) > short + 10
    editor.show_messages([SHORT])
    assert editor.height_for(WIDTH) == short
