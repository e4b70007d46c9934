"""The place for settings: pages at the left, the one that is chosen beside them; each choice holds at once."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop.ui.settings.backup_page import BackupPage
from desktop.ui.settings.catalogue_page import CataloguePage
from desktop.ui.settings.databases_page import DatabasesPage
from desktop.ui.settings.office_page import OfficePage
from desktop.ui.settings.state import Section, SettingsState
from desktop.ui.settings.workstation_page import WorkstationPage
from desktop.ui.theme import Mark, Theme
from desktop.ui.widgets.head import Head
from desktop.ui.widgets.labels import Banner
from desktop.ui.widgets.row_list import RowList
from desktop.ui.widgets.rows import Row

_NAMES_WIDTH = 220


class SettingsView(QWidget):
    """Renders a `SettingsState`; every wish of a person is a signal of its pages or of this one."""

    undo_requested = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("role", "place")
        self.workstation, self.office = WorkstationPage(theme), OfficePage(theme)
        self.catalogue, self.databases = CataloguePage(theme), DatabasesPage(theme)
        self.backup = BackupPage(theme)
        self.pages = {
            Section.WORKSTATION: self.workstation,
            Section.OFFICE: self.office,
            Section.CATALOGUE: self.catalogue,
            Section.DATABASES: self.databases,
            Section.BACKUP: self.backup,
        }
        self.names = RowList(theme, lambda _key, _size: None, self.tr("Pages of the settings"))
        self.banner = Banner(theme)
        self.stack = QStackedWidget()
        self._build(theme)

    def _build(self, theme: Theme) -> None:
        px = theme.px
        head = Head(theme, has_back=False)
        head.show_text(self.tr("Settings"), self.tr("Each choice holds at once. Ctrl+Z takes the last one back."))
        around = QVBoxLayout()
        around.setContentsMargins(px(16), px(12), px(16), 0)
        around.addWidget(self.banner)
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addLayout(around)
        right.addWidget(self.stack, 1)
        for page in self.pages.values():
            self.stack.addWidget(page)
        names = QFrame()
        names.setProperty("role", "column")
        names.setFixedWidth(px(_NAMES_WIDTH))
        left = QVBoxLayout(names)
        left.setContentsMargins(0, px(12), 1, 0)  # the line at the right stays seen
        left.addWidget(self.names)
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(names)
        middle.addLayout(right, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head)
        column.addLayout(middle, 1)
        self.names.walked_to.connect(lambda key: self.stack.setCurrentWidget(self.pages[Section(key)]))
        self.names.opened.connect(lambda _key: self.focusNextChild())
        self.banner.acted.connect(self.undo_requested)
        undo = QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), self)
        undo.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        undo.activated.connect(self.undo_requested)

    def render_state(self, state: SettingsState) -> None:
        """Show a state."""
        self.names.set_rows(self._rows(state))
        if self.names.current_key() is None:
            self.names.choose_first()
        text = state.problem or state.said
        can_undo = bool(state.undo) and not state.problem
        self.banner.show_text(
            text, Mark.PROBLEM if state.problem else Mark.FINE, self.tr("Take back") if can_undo else ""
        )
        for page in self.pages.values():
            page.render_state(state)

    def take_keyboard(self) -> None:
        """Give the keyboard to the names of the pages."""
        self.names.setFocus()

    def show_section(self, section: Section) -> None:
        """Show a page, if it is offered."""
        self.names.choose(section.value)

    def _rows(self, state: SettingsState) -> list[Row]:
        names = {
            Section.WORKSTATION: (self.tr("This workstation"), "scan"),
            Section.OFFICE: (self.tr("Unit and aims"), "counter"),
            Section.CATALOGUE: (self.tr("Procedures and calendar"), "dossier"),
            Section.DATABASES: (self.tr("Data in place of papers"), "database"),
            Section.BACKUP: (self.tr("Backup"), "safe"),
        }
        return [Row(key=each.value, title=names[each][0], icon=names[each][1]) for each in state.sections]
