"""The window: a slim rail with the places that work, the place itself, and a line that tells what is safe."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QLabel,
    QMainWindow,
    QMessageBox,
    QPushButton,
    QSizePolicy,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from desktop.ui.icons import icon, icon_pixmap
from desktop.ui.theme import Mark, Theme
from desktop.ui.widgets.keys_dialog import KeyList, show_keys
from desktop.ui.widgets.labels import ElidedLabel, label

_RAIL_WIDTH = 76
_FIRST_SIZE = QSize(1280, 720)
_LEAST_SIZE = QSize(960, 600)
_SMALL_SCREEN = QSize(1366, 768)
_MOST_PLACES = 6


@dataclass(frozen=True, slots=True)
class Place:
    """A place of the window: its key (1, 2, … with Alt), how it is called, its icon, what it shows.

    F1 lists `keys` and those that work everywhere; None: the place answers F1 itself.
    """

    name: str
    icon: str
    widget: QWidget
    keys: KeyList | None = ()


class MainWindow(QMainWindow):
    """Shows places, or a page that covers them; the first four signals are the keys that work in every place."""

    find_requested = Signal()
    new_requested = Signal()
    lock_requested = Signal()
    settings_requested = Signal()
    place_shown = Signal(int)

    def __init__(
        self, theme: Theme, places: tuple[Place, ...], unfinished: Callable[[], int], ask: Callable[[QWidget], bool]
    ) -> None:
        super().__init__()
        self._theme = theme
        self._unfinished = unfinished
        self._ask = ask
        self.setWindowTitle(self.tr("Hồ Sơ Số"))
        self.setMinimumSize(_LEAST_SIZE)
        self.resize(_FIRST_SIZE)
        self.stack = QStackedWidget()
        self.stack.setProperty("role", "place")
        self._layers = QStackedWidget()
        self.person = label(role="caption")
        self._group = QButtonGroup(self)
        self.safety = ElidedLabel()
        self._safety_icon = QLabel()
        self._build(places)
        self.show_safety(self.tr("The store is being opened…"), Mark.QUIET)
        for keys, signal in (
            (QKeySequence.StandardKey.Find, self.find_requested),
            ("Ctrl+N", self.new_requested),
            ("Ctrl+L", self.lock_requested),
            ("Ctrl+,", self.settings_requested),
        ):
            # On what is covered, so that a key does nothing behind the cover.
            shortcut = QShortcut(QKeySequence(keys), self._layers.widget(0))
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(signal)

    @classmethod
    def place_names(cls) -> dict[str, str]:
        """Return how the places are called."""
        translate = QCoreApplication.translate
        return {
            "counter": translate("MainWindow", "Counter"),
            "review": translate("MainWindow", "Review"),
            "store": translate("MainWindow", "Store"),
            "accounts": translate("MainWindow", "Accounts"),
            "supervision": translate("MainWindow", "Supervision"),
            "settings": translate("MainWindow", "Settings"),
        }

    def _build(self, places: tuple[Place, ...]) -> None:
        rail = QFrame()
        rail.setProperty("role", "rail")
        rail.setFixedWidth(self._theme.px(_RAIL_WIDTH))
        buttons = QVBoxLayout(rail)
        buttons.setContentsMargins(self._theme.px(4), self._theme.px(8), self._theme.px(4), self._theme.px(8))
        buttons.setSpacing(self._theme.px(4))
        for number, place in enumerate(places):
            buttons.addWidget(self._rail_button(number, place))
        buttons.addStretch(1)
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(rail)
        middle.addWidget(self.stack, 1)
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(middle, 1)
        column.addWidget(self._status_line())
        self._layers.addWidget(whole)
        self.setCentralWidget(self._layers)
        for place in places:  # last: with each parent a widget comes under, Qt styles all that is in it anew
            self.stack.addWidget(place.widget)
            if place.keys is not None:
                self._list_keys(place, place.keys)

    def open_on(self, screen: QSize) -> None:
        """Show the window for the first time: all of a small screen, a part of a large one."""
        if screen.width() <= _SMALL_SCREEN.width() or screen.height() <= _SMALL_SCREEN.height():
            self.showMaximized()
        else:
            self.show()

    def add_cover(self, page: QWidget) -> None:
        """Take the page that covers everything while nobody has signed in."""
        self._layers.addWidget(page)

    def show_cover(self, covered: bool) -> None:
        """Cover everything, or show the places again."""
        self._layers.setCurrentIndex(int(covered))

    @property
    def is_covered(self) -> bool:
        """Whether nobody sees the places now."""
        return self._layers.currentIndex() != 0

    def show_person(self, name: str) -> None:
        """Show who works here; nothing with an empty name."""
        self.person.setText(name)
        self.person.setToolTip(self.tr("Signed in. Ctrl+L covers the window until somebody signs in again."))
        self.person.setVisible(bool(name))

    def offer_place(self, number: int, offered: bool) -> None:
        """Offer a place in the rail or not."""
        button = self._group.button(number)
        if button is not None:
            button.setVisible(offered)

    def _list_keys(self, place: Place, own: KeyList) -> None:
        shortcut = QShortcut(QKeySequence(Qt.Key.Key_F1), place.widget)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        title = self.tr("Keys: {place}").format(place=place.name)
        everywhere = (
            (f"Alt+1 … Alt+{_MOST_PLACES}", self.tr("The places at the left")),
            ("Ctrl+F · Ctrl+,", self.tr("Find, settings")),
            ("Ctrl+L", self.tr("Cover the window, where there are accounts")),
        )
        shortcut.activated.connect(lambda: show_keys(title, (*own, *everywhere), self))

    def _rail_button(self, number: int, place: Place) -> QToolButton:
        button = QToolButton()
        button.setProperty("role", "place")
        button.setText(place.name)
        button.setIcon(icon(place.icon, self._theme))
        button.setIconSize(QSize(self._theme.px(20), self._theme.px(20)))
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        button.setCheckable(True)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setShortcut(QKeySequence(f"Alt+{number + 1}"))
        button.setToolTip(f"{place.name} (Alt+{number + 1})")
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._group.addButton(button, number)
        button.clicked.connect(lambda: self.show_place(number))
        return button

    def _status_line(self) -> QFrame:
        line = QFrame()
        line.setProperty("role", "status")
        row = QHBoxLayout(line)
        row.setContentsMargins(self._theme.px(12), self._theme.px(4), self._theme.px(12), self._theme.px(4))
        row.setSpacing(self._theme.px(8))
        row.addWidget(self._safety_icon)
        row.addWidget(self.safety, 1)
        row.addWidget(self.person)
        self.person.hide()
        for keys, what in (
            ("Ctrl+N", self.tr("New dossier")),
            ("Ctrl+F", self.tr("Find")),
            ("F1", self.tr("Keys")),
        ):
            row.addWidget(label(keys, "key"))
            row.addWidget(label(what, "caption"))
        return line

    def show_place(self, number: int) -> None:
        """Go to a place."""
        self.stack.setCurrentIndex(number)
        button = self._group.button(number)
        if button is not None:
            button.setChecked(True)
        self.place_shown.emit(number)

    def show_safety(self, text: str, mark: Mark) -> None:
        """Tell what is safe."""
        self.safety.setText(text)
        names = {Mark.FINE: "safe", Mark.QUIET: "clock", Mark.NEEDS_YOU: "needs-you", Mark.PROBLEM: "problem"}
        color = self._theme.color("muted" if mark is Mark.QUIET else mark.value).name()
        self._safety_icon.setPixmap(icon_pixmap(names[mark], color, self._theme.px(16), self.devicePixelRatioF()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press the button that has the keyboard with Enter too; Qt itself knows Space alone outside dialogs."""
        button = self.focusWidget()
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_enter and isinstance(button, QPushButton | QToolButton):
            button.click()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask before work that is under way is left; nothing is lost either way."""
        if not self._unfinished() or self._ask(self):
            event.accept()
        else:
            event.ignore()


def ask_to_leave(window: QWidget) -> bool:
    """Ask whether to close while pages are read; staying is what Enter and Escape choose."""
    translate = QCoreApplication.translate
    box = QMessageBox(window)
    box.setWindowTitle(translate("MainWindow", "Pages are still being read"))
    box.setText(translate("MainWindow", "Pages are still being read."))
    box.setInformativeText(
        translate(
            "MainWindow",
            "Every page is stored safely. What is not read yet waits in its dossier and can be read later.",
        )
    )
    stay = box.addButton(translate("MainWindow", "Stay"), QMessageBox.ButtonRole.RejectRole)
    leave = box.addButton(translate("MainWindow", "Close"), QMessageBox.ButtonRole.AcceptRole)
    box.setDefaultButton(stay)
    box.setEscapeButton(stay)
    box.exec()
    return box.clickedButton() is leave
