"""The page of a paper: what it looks like, what stands on it, what happened to it."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut

from desktop.ui.pictures import PictureSource
from desktop.ui.store.detail_pages import DetailPage
from desktop.ui.store.rows import field_rows
from desktop.ui.theme import Mark, Theme
from desktop.ui.widgets.page_viewer import PageViewer
from desktop.ui.widgets.row_list import RowList
from desktop.ui.wording import LANGUAGE, iso_day, minute, paper_state
from desktop.workflow.desk_types import PaperDetail
from desktop.workflow.paper_names import paper_name
from desktop.workflow.pictures import PictureOrder
from storage.views import paper_ref

_PAGE_SIZE = QSize(2000, 2900)


class PaperPage(DetailPage):
    """A paper: its pages at the left, its values with their crops at the right."""

    save_requested = Signal(str)
    restore_requested = Signal(str, int)

    def __init__(self, theme: Theme, pictures: PictureSource) -> None:
        super().__init__(theme)
        self._pictures = pictures
        self._detail: PaperDetail | None = None
        self._page = 0
        self.viewer = PageViewer(theme)
        self.viewer.page_requested.connect(self._on_page_requested)
        self.values = RowList(theme, pictures.picture, self.tr("Values"), stacked=True)
        pictures.ready.connect(self._on_pictures_ready)
        self.values.opened.connect(self._on_opened)
        self.values.walked_to.connect(self._on_walked_to)
        self.values.setMinimumWidth(theme.px(320))
        self.head.acted.connect(self._on_acted)
        save = QShortcut(QKeySequence(QKeySequence.StandardKey.Save), self)
        save.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        save.activated.connect(self._on_save_key)
        self._add_columns(self.viewer, self.values, (3, 2))

    def show_paper(self, detail: PaperDetail, on: date) -> None:
        """Show a paper as of a day."""
        is_other = self._detail is None or self._detail.paper.id != detail.paper.id
        self._detail = detail
        paper = detail.paper
        state = paper_state(paper, on)
        confirmed = (
            self.tr("confirmed by {officer}, {time}").format(
                officer=paper.confirmed_by or "–", time=minute(paper.confirmed_at)
            )
            if paper.confirmed_at
            else ""
        )
        issued = self.tr("issued on {day}").format(day=iso_day(paper.issued_on)) if paper.issued_on else ""
        parts = [paper_ref(paper.id), paper.number or "", issued, paper.issuer or "", confirmed]
        self.head.show_action(self.tr("Take out of the bin") if paper.deleted else self.tr("Save as PDF"))
        self.head.button.setToolTip("" if paper.deleted else "Ctrl+S")
        self.head.show_text(
            paper_name(paper.document_type, LANGUAGE),
            " · ".join(part for part in parts if part),
            state.word,
            Mark(state.tone.value),
        )
        self.values.set_rows(field_rows(detail))
        if is_other:
            self._page = 0
            self.values.choose_first()
            self.values.setFocus()
        self._show_page()

    def _on_acted(self) -> None:
        if self._detail is not None and self._detail.paper.deleted:
            self.restore_requested.emit(self._detail.paper.dossier_code, self._detail.paper.id)
        else:
            self._on_save_key()

    def _on_save_key(self) -> None:
        if self._detail is not None and not self._detail.paper.deleted:
            self.save_requested.emit(paper_ref(self._detail.paper.id))

    def _on_opened(self, key: str) -> None:
        if key.startswith("field:"):
            self._on_walked_to(key)
        else:
            self.opened.emit(key)

    def _on_walked_to(self, key: str) -> None:
        if self._detail is None:
            return
        name = key.removeprefix("field:")
        field = next((each for each in self._detail.paper.fields if each.key == name), None)
        if field is not None and field.page is not None:
            self._page = field.page
            self._show_page()
        self.viewer.outline(field.box if field else None)

    def _on_page_requested(self, index: int) -> None:
        if self._detail is not None and 0 <= index < len(self._detail.paper.pages):
            self._page = index
            self._show_page()
            self.viewer.outline(None)

    def _on_pictures_ready(self) -> None:
        self.values.viewport().update()
        if self.isVisible():
            self._show_page()

    def _show_page(self) -> None:
        if self._detail is None or not self._detail.paper.pages:
            return
        pages = self._detail.paper.pages
        page = pages[self._page]
        found = self._pictures.picture(PictureOrder(page.picture_sha256, 0, 0), _PAGE_SIZE)
        if found is None:
            self.viewer.show_waiting(self._page + 1, len(pages))
            return
        was_waiting = self.viewer.show_page(found, page.width_px, self._page + 1, len(pages))
        if was_waiting and (key := self.values.current_key()):
            field = next((each for each in self._detail.paper.fields if f"field:{each.key}" == key), None)
            if field is not None and field.page == self._page:
                self.viewer.outline(field.box)
