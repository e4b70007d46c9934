"""An open dossier at the counter: the checklist at the left, the pages as they come at the right."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QImage, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QApplication,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from desktop.ui.counter.capture_bar import CaptureBar
from desktop.ui.counter.dossier_banner import Wish, banner_of
from desktop.ui.counter.finish_bar import FinishBar
from desktop.ui.counter.page_tools import PageTools
from desktop.ui.counter.rows import has_waiting, newest_page, page_groups
from desktop.ui.counter.state import CounterState
from desktop.ui.pictures import PictureSource
from desktop.ui.store.rows import checklist_rows, step_state
from desktop.ui.theme import Mark, Theme
from desktop.ui.widgets.head import Head
from desktop.ui.widgets.labels import Banner, EmptyState
from desktop.ui.widgets.page_shelf import Group, PageShelf
from desktop.ui.widgets.row_list import RowList
from desktop.ui.wording import day
from storage.states import OPEN_STEPS
from storage.views import asked_for

_CHECKLIST_WIDTH = 400
_FILES = "*.jpg *.jpeg *.png *.tif *.tiff *.bmp *.webp *.heic *.heif *.pdf"


class CounterDossierPage(QWidget):
    """Renders the open dossier of a `CounterState`."""

    files_given = Signal(list)
    picture_pasted = Signal(bytes)
    read_requested = Signal()
    adopt_requested = Signal()
    open_requested = Signal(str)
    leave_requested = Signal()
    retry_requested = Signal()

    def __init__(self, theme: Theme, pictures: PictureSource) -> None:
        super().__init__()
        self.setProperty("role", "place")
        self.setAcceptDrops(True)
        self._theme = theme
        self._folder = str(Path.home())
        self.head = Head(theme)
        self.checklist = RowList(theme, pictures.picture, self.tr("Required papers"), stacked=True)
        self.shelf = PageShelf(theme, pictures.picture, self.tr("Pages"))
        pictures.ready.connect(self.shelf.viewport().update)
        self.empty = EmptyState(theme)
        self.banner = Banner(theme)
        self.bar = CaptureBar(theme)
        self.add = self.bar.add
        self.tools = PageTools(theme, self.shelf, self)
        self.finish = FinishBar(theme)
        self._wish = Wish.NOTHING
        self._wants_focus = False
        self._is_there = False
        self._follows = False
        self._newest: tuple[str | None, int] = (None, 0)
        self._build()
        self._connect()

    def _build(self) -> None:
        px = self._theme.px
        self.head.button.setToolTip(self.tr("Look at what was read and confirm it (Ctrl+Enter)"))
        left = QFrame()
        left.setProperty("role", "column")
        left.setFixedWidth(px(_CHECKLIST_WIDTH))
        inner = QVBoxLayout(left)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.addWidget(self.checklist)
        around = QHBoxLayout()
        around.setContentsMargins(px(16), 0, px(16), 0)
        around.addWidget(self.banner)
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self.bar)
        right.addLayout(around)
        right.addWidget(self.tools)
        right.addWidget(self.shelf, 1)
        right.addWidget(self.empty, 1)
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(left)
        middle.addLayout(right, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.head)
        whole.addLayout(middle, 1)
        whole.addWidget(self.finish)

    def _connect(self) -> None:
        self.bar.add_requested.connect(self._on_add)
        self.banner.acted.connect(self._on_banner)
        self.checklist.opened.connect(self.open_requested)
        self.shelf.opened.connect(self.open_requested)
        self.head.back_requested.connect(self.leave_requested)
        for keys, do in (
            ("Ctrl+Return", self._on_review_key),
            ("Ctrl+Enter", self._on_review_key),
            ("F6", self.shelf.take_keyboard),
            (QKeySequence.StandardKey.Paste, self._on_paste),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(do)

    def render_state(self, state: CounterState, on: date) -> None:
        """Show a state as of a day."""
        self._render_head(state, on)
        detail = state.detail
        self.checklist.set_rows(checklist_rows(detail.dossier.components) if detail else [])
        groups = page_groups(state)
        self.shelf.set_groups(groups)
        self.shelf.setVisible(bool(groups))
        self.tools.setVisible(bool(groups))
        self.tools.render_state(state)
        self._follow_scanning(groups, state.is_scanning_here)
        self.empty.setVisible(not groups)
        if detail is None:
            self.empty.show_text("dossier", self.tr("The dossier is being fetched…"), "")
        else:
            self.empty.show_text(
                "scan",
                self.tr("Put the papers into the scanner and press F9"),
                self.tr(
                    "Or drop pictures and PDF files here. Each page is stored safely first and read then; "
                    "you can go on with the next dossier meanwhile."
                ),
            )
        self.bar.render_state(state)
        self.finish.render_state(state)
        self._is_there = detail is not None
        self._take_focus()
        banner = banner_of(state)
        self._wish = banner.wish
        self.banner.show_text(banner.text, banner.mark, banner.action)

    def _follow_scanning(self, groups: Sequence[Group], is_scanning: bool) -> None:
        """Bring each page of a scan into sight when it comes, and the last once more when it is read.

        Who works at a page keeps that in sight, and nobody is pulled back who looks elsewhere between two pages.
        """
        follows = is_scanning or self._follows
        self._follows = is_scanning or (follows and has_waiting(groups))
        newest = (newest_page(groups), sum(len(group.tiles) for group in groups))
        if follows and newest != self._newest and newest[0] and not self.shelf.chosen_keys:
            self.shelf.bring_into_sight(newest[0])
        self._newest = newest

    def focus_first(self) -> None:
        """Put the keyboard where work begins, as soon as the dossier is there."""
        self._wants_focus = True
        self._take_focus()

    def _take_focus(self) -> None:
        if self._wants_focus and self._is_there:
            self._wants_focus = False
            (self.bar.scan if self.bar.scan.isEnabled() else self.checklist).setFocus()

    def _render_head(self, state: CounterState, on: date) -> None:
        detail = state.detail
        can_review = detail is not None and bool(detail.dossier.papers) and state.own_reading is None
        self.head.show_action(self.tr("Review") if can_review else "")
        if detail is None:
            self.head.show_text(state.code, "")
            return
        dossier = detail.dossier
        due = self.tr("due {day}").format(day=day(dossier.due_at)) if dossier.due_at else ""
        parts = [dossier.owner.name, dossier.owner.id_number or "", dossier.code, due]
        missing = len(asked_for(dossier.components))
        if missing:
            text, mark = self.tr("{count} papers missing").format(count=missing), Mark.NEEDS_YOU
        elif detail.lacks:
            text, mark = self.tr("{count} papers lack a side or a page").format(count=len(detail.lacks)), Mark.NEEDS_YOU
        elif dossier.components:
            text, mark = self.tr("Complete"), Mark.FINE
        else:
            text, mark = "", Mark.QUIET
        if dossier.step not in OPEN_STEPS:
            text, mark = step_state(dossier.step).word, Mark.QUIET
        self.head.show_text(
            f"{dossier.procedure_name} · {dossier.procedure}", " · ".join(part for part in parts if part), text, mark
        )

    def _on_banner(self) -> None:
        if self._wish is Wish.READ:
            self.read_requested.emit()
        elif self._wish is Wish.ADOPT:
            self.adopt_requested.emit()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files."""
        if self.add.isEnabled() and event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Hand on the files that were dropped."""
        self._give([url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()])
        event.acceptProposedAction()

    def _on_review_key(self) -> None:
        if self.head.button.isVisible():
            self.head.button.click()

    def _on_add(self) -> None:
        names, _ = QFileDialog.getOpenFileNames(
            self,
            self.tr("Pictures or PDF files of the dossier's papers"),
            self._folder,
            self.tr("Pictures and PDF") + f" ({_FILES} {_FILES.upper()})",
        )
        if names:
            self._folder = str(Path(names[0]).parent)
        self._give(names)

    def _on_paste(self) -> None:
        if not self.add.isEnabled():
            return
        mime = QApplication.clipboard().mimeData()
        if mime.hasUrls():
            self._give([url.toLocalFile() for url in mime.urls() if url.isLocalFile()])
        elif mime.hasImage():
            self.picture_pasted.emit(_as_png(QImage(mime.imageData())))

    def _give(self, names: list[str]) -> None:
        if names:
            self.files_given.emit([Path(name) for name in names])


def _as_png(image: QImage) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]  # the stubs want bytes, Qt wants text
    return bytes(buffer.data().data())
