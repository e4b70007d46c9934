"""An open dossier at the counter: the checklist at the left, the pages as they come at the right."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QImage, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QApplication,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop.ui.counter.rows import page_groups
from desktop.ui.counter.state import CounterState
from desktop.ui.icons import icon
from desktop.ui.pictures import PictureSource
from desktop.ui.store.rows import checklist_rows, step_state
from desktop.ui.theme import Mark, Theme
from desktop.ui.widgets.head import Head
from desktop.ui.widgets.labels import Banner, ElidedLabel, EmptyState, label
from desktop.ui.widgets.page_shelf import PageShelf
from desktop.ui.widgets.row_list import RowList
from desktop.ui.wording import day
from storage.states import OPEN_STEPS, ComponentState

_CHECKLIST_WIDTH = 400
_FILES = "*.jpg *.jpeg *.png *.tif *.tiff *.bmp *.webp *.heic *.heif *.pdf"


class CounterDossierPage(QWidget):
    """Renders the open dossier of a `CounterState`."""

    files_given = Signal(list)
    picture_pasted = Signal(bytes)
    stop_requested = Signal()
    read_requested = Signal()
    open_requested = Signal(str)
    leave_requested = Signal()
    retry_requested = Signal()

    def __init__(self, theme: Theme, pictures: PictureSource) -> None:
        super().__init__()
        self.setProperty("role", "place")
        self.setAcceptDrops(True)
        self._theme = theme
        self.head = Head(theme)
        self.checklist = RowList(theme, pictures.picture, self.tr("Required papers"), stacked=True)
        self.shelf = PageShelf(theme, pictures.picture, self.tr("Pages"))
        pictures.ready.connect(self.shelf.viewport().update)
        self.empty = EmptyState(theme)
        self.banner = Banner(theme)
        self.add = QPushButton(self.tr("Add files…"))
        self.stop = QPushButton(self.tr("Stop reading"))
        self.progress = QProgressBar()
        self.progress_text = label(role="muted")
        self._build()
        self._connect()

    def _build(self) -> None:
        px = self._theme.px
        self.add.setProperty("role", "main")
        self.add.setIcon(icon("file-add", self._theme, "on_accent"))
        self.add.setShortcut(QKeySequence.StandardKey.Open)
        self.add.setToolTip(self.tr("Choose pictures or PDF files (Ctrl+O)"))
        self.stop.setToolTip(self.tr("Every page stays stored and can be read later"))
        self.head.button.setToolTip(self.tr("Look at what was read and confirm it (Ctrl+Enter)"))
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(self.tr("Pages read"))
        left = QFrame()
        left.setProperty("role", "column")
        left.setFixedWidth(px(_CHECKLIST_WIDTH))
        inner = QVBoxLayout(left)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.addWidget(self.checklist)
        bar = QHBoxLayout()
        bar.setContentsMargins(px(16), px(12), px(16), px(8))
        bar.setSpacing(px(12))
        bar.addWidget(self.add)
        hint = ElidedLabel("muted")
        hint.setText(self.tr("or drop them here, or paste with Ctrl+V"))
        bar.addWidget(hint, 1)
        bar.addWidget(self.progress_text)
        bar.addWidget(self.stop)
        around = QHBoxLayout()
        around.setContentsMargins(px(16), 0, px(16), 0)
        around.addWidget(self.banner)
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addLayout(bar)
        right.addWidget(self.progress)
        right.addLayout(around)
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

    def _connect(self) -> None:
        self.add.clicked.connect(self._on_add)
        self.stop.clicked.connect(self.stop_requested)
        self.banner.acted.connect(self.read_requested)
        self.checklist.opened.connect(self.open_requested)
        self.shelf.opened.connect(self.open_requested)
        self.head.back_requested.connect(self.leave_requested)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            review = QShortcut(QKeySequence(keys), self)
            review.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            review.activated.connect(self._on_review_key)
        paste = QShortcut(QKeySequence(QKeySequence.StandardKey.Paste), self)
        paste.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        paste.activated.connect(self._on_paste)

    def render_state(self, state: CounterState, on: date) -> None:
        """Show a state as of a day."""
        self._render_head(state, on)
        detail = state.detail
        self.checklist.set_rows(checklist_rows(detail.dossier.components) if detail else [])
        groups = page_groups(state)
        self.shelf.set_groups(groups)
        self.shelf.setVisible(bool(groups))
        self.empty.setVisible(not groups)
        if detail is None:
            self.empty.show_text("dossier", self.tr("The dossier is being fetched…"), "")
        else:
            self.empty.show_text(
                "drop",
                self.tr("Drop pictures or PDF files here"),
                self.tr(
                    "Each file is stored safely first and read then. You can go on with the next dossier meanwhile."
                ),
            )
        can_add = detail is not None and detail.dossier.step in OPEN_STEPS
        self.add.setEnabled(can_add)
        self._render_progress(state)
        self._render_banner(state)

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
        missing = sum(each.required and each.state is ComponentState.MISSING for each in dossier.components)
        if missing:
            text, mark = self.tr("{count} papers missing").format(count=missing), Mark.NEEDS_YOU
        else:
            text, mark = self.tr("Complete"), Mark.FINE
        if dossier.step not in OPEN_STEPS:
            text, mark = step_state(dossier.step).word, Mark.QUIET
        self.head.show_text(
            f"{dossier.procedure_name} · {dossier.procedure}", " · ".join(part for part in parts if part), text, mark
        )

    def _render_progress(self, state: CounterState) -> None:
        reading = state.own_reading
        is_busy = reading is not None or state.keeping > 0
        self.progress.setVisible(is_busy)
        self.stop.setVisible(reading is not None)
        self.progress_text.setVisible(is_busy)
        if reading is None:
            self.progress.setRange(0, 0)
            self.progress_text.setText(self.tr("Storing files…"))
            return
        self.progress.setRange(0, max(1, reading.total))
        self.progress.setValue(reading.done)
        self.progress_text.setText(
            self.tr("{done} of {total} pages read").format(done=reading.done, total=reading.total)
            if reading.total
            else self.tr("The reader starts…")
        )

    def _render_banner(self, state: CounterState) -> None:
        waits = state.detail is not None and bool(state.detail.waiting) and state.own_reading is None
        action = self.tr("Read now") if waits and not state.keeping else ""
        if state.error:
            self.banner.show_text(state.error, Mark.PROBLEM, action)
        elif state.notes:
            worst = Mark.PROBLEM if any(note.is_problem for note in state.notes) else Mark.NEEDS_YOU
            self.banner.show_text("\n".join(note.text for note in state.notes[-4:]), worst, action)
        elif action and state.detail is not None:
            text = self.tr("{count} pages are stored safely and wait to be read.")
            self.banner.show_text(text.format(count=len(state.detail.waiting)), Mark.NEEDS_YOU, action)
        else:
            self.banner.show_text("", Mark.QUIET)

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
            "",
            self.tr("Pictures and PDF") + f" ({_FILES} {_FILES.upper()})",
        )
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
