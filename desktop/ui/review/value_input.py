"""Where a value is typed. Keys that decide are told, but never while an input method is composing a syllable."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QInputMethodEvent, QKeyEvent, QKeySequence, QResizeEvent, QTextCursor
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QSizePolicy

from desktop.ui.theme import Theme

_MOST_LINES = 5
_AROUND_PX = 14
_CONTROL = Qt.KeyboardModifier.ControlModifier  # with Alt it is AltGr, which types
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class ValueInput(QPlainTextEdit):
    """An input that says what its keys mean; the keys of Vietnamese typing stay the input method's."""

    edited = Signal(str)
    accepted = Signal()
    moved = Signal(int)
    stepped = Signal(int)
    undo_requested = Signal()
    redo_requested = Signal()
    unlock_requested = Signal()
    left = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._preedit = ""
        self._is_set = False
        self._shown = ""
        self.setFont(theme.font())
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().setDocumentMargin(theme.px(3))
        self.textChanged.connect(self._on_text_changed)

    @property
    def is_composing(self) -> bool:
        """Whether an input method holds a syllable that is not typed yet."""
        return bool(self._preedit)

    def show_value(self, text: str, *, placeholder: str, is_locked: bool, is_other: bool, is_draft: bool) -> None:
        """Show a value, all of it chosen so that typing replaces it; behind a draft typing goes on."""
        self.setPlaceholderText(placeholder)
        if self.isReadOnly() != is_locked:
            self.setReadOnly(is_locked)
            self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)  # Qt took it away
            self.style().unpolish(self)
            self.style().polish(self)
        self._shown = text
        if is_other or text != self.toPlainText():
            self._put(text)
            self._choose(all_of_it=not is_draft)
        self.updateGeometry()

    def _put(self, text: str) -> None:
        self._is_set = True
        self.setPlainText(text)
        self._is_set = False

    def _choose(self, *, all_of_it: bool) -> None:
        """Put the cursor behind the text; to choose all of it from behind, so that its beginning stays in sight."""
        cursor = self.textCursor()
        cursor.movePosition(QTextCursor.MoveOperation.End)
        if all_of_it:
            cursor.movePosition(QTextCursor.MoveOperation.Start, QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)

    def sizeHint(self) -> QSize:
        """Return as much height as the text needs, at most a few lines."""
        lines = max(1, min(_MOST_LINES, round(self.document().size().height())))
        height = lines * self.fontMetrics().lineSpacing() + self._theme.px(_AROUND_PX)
        return QSize(200, height)

    def minimumSizeHint(self) -> QSize:
        """Return the same."""
        return self.sizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap anew."""
        super().resizeEvent(event)
        self.updateGeometry()

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Remember what an input method is composing."""
        if self.isReadOnly():
            self._compose_locked(event.preeditString(), event.commitString())
            return
        self._preedit = event.preeditString()
        super().inputMethodEvent(event)

    def inputMethodQuery(self, query: Qt.InputMethodQuery, *place: object) -> object:
        """Want an input method also where a value is locked: it needs the first letter to make "đ" of "dd"."""
        if query == Qt.InputMethodQuery.ImEnabled:
            return self.isEnabled()
        return super().inputMethodQuery(query, *place)

    def _compose_locked(self, composed: str, syllable: str) -> None:
        """Ask once the first syllable is whole: in the middle of it the input method would lose what it holds."""
        self._preedit = composed
        self._put(composed or self._shown)
        if syllable:
            self._choose(all_of_it=True)
            self.unlock_requested.emit()
            if not self.isReadOnly():
                self.insertPlainText(syllable)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take what was composed as typed."""
        if self.is_composing and self.isReadOnly():  # nobody was asked yet
            self._preedit = ""
            self._put(self._shown)
            QApplication.inputMethod().reset()
        elif self.is_composing:
            QApplication.inputMethod().commit()
            self._preedit = ""
        super().focusOutEvent(event)

    def event(self, event: QEvent) -> bool:
        """Keep Tab and Escape, which would leave the input, and shortcuts while a syllable is composed."""
        if not isinstance(event, QKeyEvent):
            return super().event(event)
        if event.type() == QEvent.Type.ShortcutOverride and (self.is_composing or self._is_ours(event)):
            event.accept()
            return True
        if event.type() == QEvent.Type.KeyPress and event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            self.keyPressEvent(event)
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Decide, move on, or type."""
        if self.is_composing:
            self._finish_composing(event)
            return
        if self._acts(event):
            event.accept()
            return
        if event.modifiers() & Qt.KeyboardModifier.AltModifier and not event.modifiers() & _CONTROL:
            event.ignore()  # Alt+Z switches the Vietnamese keyboard and types nothing
            return
        if self.isReadOnly() and event.text().strip() and not _is_command(event):
            self.unlock_requested.emit()
            event.accept()
            if self.isReadOnly():
                return
        super().keyPressEvent(event)

    def _acts(self, event: QKeyEvent) -> bool:
        """Do what a key means and tell whether it meant something."""
        key, modifiers = event.key(), event.modifiers()
        plain = not modifiers & ~(Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier)
        if key in _ENTER and plain:
            self.accepted.emit()
        elif key == Qt.Key.Key_Tab and plain:
            self.moved.emit(1)
        elif key == Qt.Key.Key_Backtab and plain:
            self.moved.emit(-1)
        elif key == Qt.Key.Key_Escape and plain:
            self.left.emit()
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Up) and plain and self._is_at_edge(key):
            self.stepped.emit(1 if key == Qt.Key.Key_Down else -1)
        elif event.matches(QKeySequence.StandardKey.Undo) and not self.document().isUndoAvailable():
            self.undo_requested.emit()
        elif _is_redo(event) and not self.document().isRedoAvailable():
            self.redo_requested.emit()
        elif _is_redo(event):
            self.redo()
        else:
            return False
        return True

    def _is_ours(self, event: QKeyEvent) -> bool:
        return event.key() == Qt.Key.Key_Escape or event.matches(QKeySequence.StandardKey.Undo) or _is_redo(event)

    def _is_at_edge(self, key: int) -> bool:
        """Tell whether the cursor stands where an arrow key cannot move it by a line."""
        cursor = QTextCursor(self.textCursor())
        down = key == Qt.Key.Key_Down
        return not cursor.movePosition(QTextCursor.MoveOperation.Down if down else QTextCursor.MoveOperation.Up)

    def _finish_composing(self, event: QKeyEvent) -> None:
        """Let a key end the syllable and do nothing else."""
        if event.key() in (*_ENTER, Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            QApplication.inputMethod().commit()
        event.accept()

    def _on_text_changed(self) -> None:
        self.updateGeometry()
        if not self._is_set:
            self.edited.emit(self.toPlainText().replace("\n", " "))


def _is_redo(event: QKeyEvent) -> bool:
    """Tell whether a key does again; Ctrl+Shift switches the Vietnamese keyboard and is left alone."""
    return event.modifiers() == _CONTROL and event.key() == Qt.Key.Key_Y


def _is_command(event: QKeyEvent) -> bool:
    return bool(event.modifiers() & (_CONTROL | Qt.KeyboardModifier.AltModifier))
