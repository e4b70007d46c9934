"""The scanned pages of results of which nobody knows the dossier: seen, given to one, or thrown."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from desktop.ui.icons import icon
from desktop.ui.pictures import PictureSource
from desktop.ui.theme import Mark, Theme
from desktop.ui.widgets.labels import Banner, label
from desktop.ui.widgets.page_shelf import Group, PageShelf, Tile
from desktop.ui.widgets.page_viewer import PageViewer
from desktop.ui.wording import translate
from desktop.workflow.filed import UnclaimedPage
from desktop.workflow.pictures import PictureOrder

_SIZE = QSize(1120, 660)
_SHELF_WIDTH, _CODE_WIDTH = 312, 420
_PAGE_SIZE = QSize(1600, 2200)


class ClaimDialog(QDialog):
    """Shows the pages and tells what is wanted of the chosen ones, by their checksums."""

    claim_requested = Signal(tuple, str)
    throw_requested = Signal(tuple)
    back_requested = Signal(tuple)

    def __init__(self, theme: Theme, pictures: PictureSource, parent: QWidget | None) -> None:
        super().__init__(parent)
        self._theme, self._pictures = theme, pictures
        self._pages: tuple[UnclaimedPage, ...] = ()
        self._thrown_last: tuple[str, ...] = ()
        self.setWindowTitle(translate("Claim", "Results of which nobody knows the dossier"))
        self.resize(theme.px(_SIZE.width()), theme.px(_SIZE.height()))
        self.code = QLineEdit()
        self.give = QPushButton(translate("Claim", "Into this dossier"))
        self.throw = QPushButton(translate("Claim", "Into the bin (Delete)"))
        self.back = QPushButton(translate("Claim", "Take back (Ctrl+Z)"))
        self.banner = Banner(theme)
        self.shelf = PageShelf(theme, pictures.picture, translate("Claim", "Pages"))
        self.viewer = PageViewer(theme)
        self._build()
        self._connect()
        self._show_chosen()

    def _build(self) -> None:
        px = self._theme.px
        self.code.setPlaceholderText(translate("Claim", "Code of the dossier, its last digits, or read the slip"))
        self.code.setAccessibleName(translate("Claim", "Code of the dossier"))
        self.code.addAction(icon("code", self._theme), QLineEdit.ActionPosition.LeadingPosition)
        self.code.setMinimumWidth(px(_CODE_WIDTH))
        self.shelf.setFixedWidth(px(_SHELF_WIDTH))
        self.throw.setIcon(icon("bin", self._theme))
        self.back.setIcon(icon("undo", self._theme))
        self.give.setProperty("role", "main")
        close = QPushButton(translate("Claim", "Close"))
        close.clicked.connect(self.reject)
        asked = QHBoxLayout()
        asked.setSpacing(px(8))
        asked.addWidget(self.code)
        asked.addWidget(self.give)
        asked.addStretch(1)
        pages = QHBoxLayout()
        pages.setSpacing(px(8))
        pages.addWidget(self.shelf)
        pages.addWidget(self.viewer, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(px(8))
        for button in (self.throw, self.back):
            buttons.addWidget(button)
        buttons.addStretch(1)
        buttons.addWidget(close)
        for button in (self.give, self.throw, self.back, close):
            button.setAutoDefault(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(16), px(16), px(16), px(16))
        column.setSpacing(px(8))
        column.addWidget(label(translate("Claim", "Choose pages (Shift for more), then say whose they are."), "muted"))
        column.addLayout(asked)
        column.addWidget(self.banner)
        column.addLayout(pages, 1)
        column.addLayout(buttons)
        self.code.setFocus()

    def _connect(self) -> None:
        self.code.returnPressed.connect(self._on_give)
        self.give.clicked.connect(self._on_give)
        self.throw.clicked.connect(self._on_throw)
        self.back.clicked.connect(self._on_back)
        self.shelf.chosen.connect(self._show_chosen)
        self.viewer.page_requested.connect(self._on_page_requested)
        self._pictures.ready.connect(self._on_pictures_ready)
        keys: tuple[tuple[QKeySequence.StandardKey, Callable[[], None]], ...] = (
            (QKeySequence.StandardKey.Delete, self._on_throw),
            (QKeySequence.StandardKey.Undo, self._on_back),
        )
        for key, slot in keys:  # where a code is typed they are the code's
            shortcut = QShortcut(QKeySequence(key), self.shelf)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(slot)

    @property
    def chosen(self) -> tuple[str, ...]:
        """The checksums of the chosen pages."""
        return self.shelf.chosen_keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take a code wherever the keyboard is: a hand-held reader types without looking."""
        text = event.text()
        if text.isalnum() and not self.code.hasFocus():
            self.code.setFocus()
            self.code.setText(text)
        else:
            super().keyPressEvent(event)

    def show_pages(self, pages: Sequence[UnclaimedPage]) -> None:
        """Show the pages as they are now; the first is chosen where none was."""
        self._pages = tuple(pages)
        there = {page.sha256 for page in pages if page.is_thrown}
        self._thrown_last = tuple(each for each in self._thrown_last if each in there)
        self.shelf.set_groups(_groups(pages))
        if pages and not self.chosen:
            self.shelf.choose_key(pages[0].sha256)
        self._show_chosen()

    def show_problem(self, text: str) -> None:
        """Say what went wrong; what was typed stays."""
        self.banner.show_text(text, Mark.PROBLEM)
        self._show_chosen()
        self.code.selectAll()

    def show_done(self, text: str) -> None:
        """Say what was done."""
        self.banner.show_text(text, Mark.FINE)
        self.code.clear()
        self.code.setFocus()

    def _is_thrown(self) -> bool:
        return any(page.is_thrown for page in self._pages if page.sha256 in self.chosen)

    def _show_chosen(self) -> None:
        chosen, is_thrown = bool(self.chosen), self._is_thrown()
        self.give.setEnabled(chosen)
        self.throw.setEnabled(chosen and not is_thrown)
        self.back.setEnabled(is_thrown or bool(self._thrown_last))
        self._show_page()

    def _show_page(self) -> None:
        if not self.chosen:
            return
        number = [page.sha256 for page in self._pages].index(self.chosen[-1])
        found = self._pictures.picture(_order(self._pages[number]), _PAGE_SIZE)
        if found is None:
            self.viewer.show_waiting(number + 1, len(self._pages))
        else:
            self.viewer.show_page(found, found.width(), number + 1, len(self._pages))

    def _on_pictures_ready(self) -> None:
        self.shelf.viewport().update()
        self._show_page()

    def _on_page_requested(self, index: int) -> None:
        if 0 <= index < len(self._pages):
            self.shelf.choose_key(self._pages[index].sha256)

    def _on_give(self) -> None:
        text = self.code.text().strip()
        if text and self.give.isEnabled():
            self.give.setEnabled(False)  # until it is done, or was refused
            self.claim_requested.emit(self.chosen, text)

    def _on_throw(self) -> None:
        if self.throw.isEnabled():
            self._thrown_last = self.chosen
            self.throw_requested.emit(self.chosen)

    def _on_back(self) -> None:
        if self.back.isEnabled():
            self.back_requested.emit(self.chosen if self._is_thrown() else self._thrown_last)


def _groups(pages: Sequence[UnclaimedPage]) -> list[Group]:
    titles = translate("Claim", "Of no dossier yet"), translate("Claim", "In the bin")
    groups = []
    for is_thrown in (False, True):
        tiles = tuple(
            Tile(page.sha256, _order(page), f"{page.scanned_at:%d/%m %H:%M}")
            for page in pages
            if page.is_thrown is is_thrown
        )
        if tiles:
            groups.append(Group(titles[is_thrown], None, tiles, key=str(is_thrown)))
    return groups


def _order(page: UnclaimedPage) -> PictureOrder:
    return PictureOrder(page.sha256, 0, 0, is_unclaimed=True)
