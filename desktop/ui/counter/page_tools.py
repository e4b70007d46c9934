"""What can be done with the chosen pages: a strip of buttons, keys, and the menu of the right button."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QAction, QIcon, QKeySequence
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QToolButton, QWidget

from desktop.ui.counter.page_steps import PageWish, change_of, is_of_type, lay_of, page_ids, type_of
from desktop.ui.counter.state import CounterState
from desktop.ui.icons import icon
from desktop.ui.theme import Theme
from desktop.ui.widgets.labels import ElidedLabel
from desktop.ui.widgets.page_shelf import PageShelf
from desktop.ui.wording import LANGUAGE
from desktop.workflow.paper_names import KNOWN_TYPES, paper_name

_ROWS = 9
_WORDS_UP_TO = 1.25
"""Larger text leaves the smallest screen no room for words on the buttons; their hints and the menu have them."""

_ICONS = {
    PageWish.TURN_RIGHT: "turn-right",
    PageWish.TURN_LEFT: "turn-left",
    PageWish.EARLIER: "back",
    PageWish.LATER: "forward",
    PageWish.SPLIT: "split",
    PageWish.JOIN: "join",
    PageWish.RESCAN: "scan",
    PageWish.REMOVE: "bin",
    PageWish.UNDO: "undo",
    PageWish.REDO: "redo",
}
_KEYS = {
    PageWish.TURN_RIGHT: "F7",
    PageWish.TURN_LEFT: "Shift+F7",
    PageWish.EARLIER: "Ctrl+Left",
    PageWish.LATER: "Ctrl+Right",
    PageWish.SPLIT: "Ctrl+B",
    PageWish.JOIN: "Ctrl+J",
    PageWish.RESCAN: "Ins",
    PageWish.REMOVE: "Del",
    PageWish.UNDO: "Ctrl+Z",
    PageWish.REDO: "Ctrl+Y",
}
_EVERYWHERE = (PageWish.UNDO, PageWish.REDO)


class PageTools(QFrame):
    """Renders what may be done with the pages that a shelf has chosen; its signals say what is wanted."""

    wished = Signal(object)
    lay_wished = Signal(int)
    type_wished = Signal(str)

    def __init__(self, theme: Theme, shelf: PageShelf, page: QWidget) -> None:
        super().__init__()
        self._shelf = shelf
        self._side = theme.px(20)
        self._state = CounterState()
        self.line = ElidedLabel("muted")
        self.actions_of: dict[PageWish, QAction] = {}
        self._rows: list[QAction] = []
        self.types = {name: QAction(paper_name(name, LANGUAGE), self) for name in KNOWN_TYPES}
        for name, action in self.types.items():
            action.setCheckable(True)
            action.triggered.connect(lambda _checked, name=name: self.type_wished.emit(name))
        self.ask_type = self._action(icon("paper", theme), self.tr("What paper is this?"), "Ctrl+T", self._on_ask_type)
        shelf.addAction(self.ask_type)
        for wish, text in self._texts().items():
            self.actions_of[wish] = self._action(icon(_ICONS[wish], theme), text, _KEYS[wish], self._emit(wish))
            (page if wish in _EVERYWHERE else shelf).addAction(self.actions_of[wish])
        for row in range(_ROWS):
            action = self._action(QIcon(), "", str(row + 1), self._emit_row(row))
            self._rows.append(action)
            shelf.addAction(action)
        words = self._words()
        bar = QHBoxLayout(self)
        bar.setContentsMargins(theme.px(12), 0, theme.px(16), theme.px(4))
        bar.setSpacing(theme.px(4))
        for wish in self.actions_of:
            if wish is PageWish.UNDO:
                bar.addWidget(self.line, 1)
            bar.addWidget(self._button(wish, has_word=wish in words and theme.scale <= _WORDS_UP_TO))
        self._type_button = self._plain_button(self.ask_type)
        if theme.scale <= _WORDS_UP_TO:
            self._with_word(self._type_button, self.tr("Type"))
        bar.insertWidget(bar.indexOf(self.line), self._type_button)
        shelf.chosen.connect(self._refresh)
        shelf.menu_wanted.connect(self._on_menu)

    def _texts(self) -> dict[PageWish, str]:
        return {
            PageWish.TURN_LEFT: self.tr("Turn left"),
            PageWish.TURN_RIGHT: self.tr("Turn right"),
            PageWish.EARLIER: self.tr("One place earlier"),
            PageWish.LATER: self.tr("One place later"),
            PageWish.SPLIT: self.tr("A new paper begins here"),
            PageWish.JOIN: self.tr("Join with the paper before"),
            PageWish.RESCAN: self.tr("Scan this page again"),
            PageWish.REMOVE: self.tr("Put into the bin"),
            PageWish.UNDO: self.tr("Undo"),
            PageWish.REDO: self.tr("Do again"),
        }

    def _action(self, picture: QIcon, text: str, keys: str, do: Callable[[], object]) -> QAction:
        action = QAction(picture, text, self)
        action.setShortcut(QKeySequence(keys))
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.setToolTip(f"{text} ({QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)})")
        action.triggered.connect(lambda _checked: do())
        return action

    def _emit(self, wish: PageWish) -> Callable[[], object]:
        return lambda: self.wished.emit(wish)

    def _emit_row(self, row: int) -> Callable[[], object]:
        return lambda: self.lay_wished.emit(row)

    def _words(self) -> dict[PageWish, str]:
        """Return the words on buttons whose pictures alone say too little."""
        return {
            PageWish.SPLIT: self.tr("Part"),
            PageWish.JOIN: self.tr("Join"),
            PageWish.RESCAN: self.tr("Scan again"),
            PageWish.REMOVE: self.tr("Delete"),
        }

    def _button(self, wish: PageWish, *, has_word: bool) -> QToolButton:
        button = self._plain_button(self.actions_of[wish])
        if has_word:
            self._with_word(button, self._words()[wish])
        return button

    def _with_word(self, button: QToolButton, word: str) -> None:
        button.defaultAction().setIconText(word)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)

    def _plain_button(self, action: QAction) -> QToolButton:
        button = QToolButton()
        button.setIconSize(QSize(self._side, self._side))
        button.setDefaultAction(action)
        button.setAccessibleName(action.text())
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    def render_state(self, state: CounterState) -> None:
        """Show what a state allows."""
        self._state = state
        self._refresh()

    def _refresh(self) -> None:
        detail, keys = self._state.detail, self._shelf.chosen_keys
        can_change = self._state.can_add
        for wish, action in self.actions_of.items():
            if wish is PageWish.RESCAN:
                is_read = bool(page_ids(keys)) and change_of(detail, PageWish.REMOVE, keys) is not None
                action.setEnabled(self._state.can_scan and is_read)
            else:
                action.setEnabled(can_change and change_of(detail, wish, keys) is not None)
        self.ask_type.setEnabled(can_change and any(type_of(detail, keys, name) for name in KNOWN_TYPES))
        for name, action in self.types.items():
            action.setChecked(can_change and is_of_type(detail, keys, name))
        components = detail.dossier.components if detail is not None else ()
        for row, action in enumerate(self._rows):
            action.setEnabled(can_change and lay_of(detail, keys, row) is not None)
            action.setText(components[row].name if row < len(components) else "")
        self.line.setText(self.tr("{count} pages chosen").format(count=len(keys)) if len(keys) > 1 else "")

    def _on_ask_type(self) -> None:
        menu = self._types_menu(QMenu(self))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self._type_button.mapToGlobal(self._type_button.rect().bottomLeft()))

    def _types_menu(self, menu: QMenu) -> QMenu:
        for action in self.types.values():
            menu.addAction(action)
        return menu

    def _on_menu(self, where: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for wish, action in self.actions_of.items():
            if wish is PageWish.UNDO:
                self._add_rows(menu)
            menu.addAction(action)
        menu.popup(where)

    def _add_rows(self, menu: QMenu) -> None:
        self._types_menu(menu.addMenu(self.ask_type.text())).setEnabled(self.ask_type.isEnabled())
        lay = menu.addMenu(self.tr("This is the paper for"))
        for action in self._rows:
            if action.isEnabled():
                lay.addAction(action)
        lay.setEnabled(not lay.isEmpty())
        menu.addSeparator()
