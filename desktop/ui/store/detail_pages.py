"""The pages of a person, of a paper and of a dossier."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from desktop.ui.pictures import PictureSource
from desktop.ui.store.history_rows import join_rows
from desktop.ui.store.rows import checklist_rows, content_rows, dossier_rows, field_rows, shelf_rows, step_state
from desktop.ui.theme import Mark, Theme
from desktop.ui.widgets.head import Head
from desktop.ui.widgets.labels import Banner
from desktop.ui.widgets.page_viewer import PageViewer
from desktop.ui.widgets.row_list import RowList
from desktop.ui.widgets.rows import header
from desktop.ui.wording import LANGUAGE, day, iso_day, minute, number_word, paper_state
from desktop.workflow.desk_types import DossierDetail, PaperDetail
from desktop.workflow.paper_names import paper_name
from desktop.workflow.pictures import PictureOrder
from storage.lists import PersonView
from storage.states import OPEN_STEPS
from storage.views import owner_ref, paper_ref

_PAGE_SIZE = QSize(2000, 2900)


class DetailPage(QWidget):
    """What the three pages share: the head and two columns."""

    opened = Signal(str)
    back_requested = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("role", "place")
        self.head = Head(theme)
        self.head.back_requested.connect(self.back_requested)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)
        self.column.addWidget(self.head)
        self.banner = Banner(theme)
        self._around = QFrame()
        inner = QHBoxLayout(self._around)
        inner.setContentsMargins(theme.px(16), theme.px(12), theme.px(16), 0)
        inner.addWidget(self.banner)
        self._around.hide()
        self.column.addWidget(self._around)

    def show_note(self, note: str, *, is_problem: bool) -> None:
        """Say what became of the last thing that was done; nothing with an empty text."""
        self._around.setVisible(bool(note))
        self.banner.show_text(note, Mark.PROBLEM if is_problem else Mark.FINE)

    def _add_columns(self, left: QWidget, right: QWidget, shares: tuple[int, int]) -> None:
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setHandleWidth(1)
        split.setChildrenCollapsible(False)
        for widget, share in ((left, shares[0]), (right, shares[1])):
            split.addWidget(widget)
            split.setStretchFactor(split.indexOf(widget), share)
        split.setSizes([share * 100 for share in shares])
        self.column.addWidget(split, 1)


class PersonPage(DetailPage):
    """A person: numbers and names, the shelf of papers, dossiers."""

    def __init__(self, theme: Theme, pictures: PictureSource) -> None:
        super().__init__(theme)
        self._papers = RowList(theme, pictures.picture, self.tr("Papers"))
        self._dossiers = RowList(theme, pictures.picture, self.tr("Dossiers"), stacked=True)
        for each in (self._papers, self._dossiers):
            pictures.ready.connect(each.viewport().update)
            each.opened.connect(self.opened)
        self._add_columns(self._papers, self._dossiers, (3, 2))

    def show_person(self, person: PersonView, on: date) -> None:
        """Show a person as of a day."""
        owner = person.owner
        numbers = [f"{number_word(kind)} {number}" for kind, number in owner.identifiers.items()]
        others = [name for name in person.names if name != owner.name]
        parts = [
            *numbers,
            self.tr("born {day}").format(day=iso_day(owner.birth_date)) if owner.birth_date else "",
            person.sex or "",
            person.residence or "",
            self.tr("also written {names}").format(names=", ".join(others)) if others else "",
        ]
        self.head.show_text(owner.name or owner_ref(owner.id), " · ".join(part for part in parts if part))
        self._papers.set_rows(shelf_rows(person, on))
        self._dossiers.set_rows(
            [
                header(self.tr("Dossiers"), len(person.dossiers)),
                *dossier_rows(person.dossiers),
                *join_rows(person.joins),
            ]
        )
        self._papers.choose_first()
        self._papers.setFocus()


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


class DossierPage(DetailPage):
    """A dossier: the checklist with its states, the papers, the steps."""

    counter_requested = Signal(str)

    def __init__(self, theme: Theme, pictures: PictureSource) -> None:
        super().__init__(theme)
        self._code = ""
        self._checklist = RowList(theme, pictures.picture, self.tr("Required papers"), stacked=True)
        self.contents = RowList(theme, pictures.picture, self.tr("Papers and steps"))
        for each in (self._checklist, self.contents):
            pictures.ready.connect(each.viewport().update)
            each.opened.connect(self.opened)
        frame = QFrame()
        frame.setProperty("role", "column")
        inner = QHBoxLayout(frame)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.addWidget(self._checklist)
        self._add_columns(frame, self.contents, (2, 3))
        self.head.acted.connect(lambda: self.counter_requested.emit(self._code))

    def show_dossier(self, detail: DossierDetail, on: date) -> None:
        """Show a dossier as of a day."""
        dossier = detail.dossier
        self._code = dossier.code
        due = self.tr("due {day}").format(day=day(dossier.due_at)) if dossier.due_at else ""
        owner = " ".join(part for part in (dossier.owner.name, dossier.owner.id_number or "") if part)
        parts = [dossier.code, owner, self.tr("received {day}").format(day=day(dossier.received_at)), due]
        state = step_state(dossier.step)
        self.head.show_text(
            dossier.procedure_name,
            " · ".join(part for part in parts if part),
            state.word,
            Mark(state.tone.value),
        )
        self.head.show_action(self.tr("Add papers") if dossier.step in OPEN_STEPS else "")
        self._checklist.set_rows(checklist_rows(dossier.components))
        self.contents.set_rows(content_rows(detail, on))
        self._checklist.choose_first()
        self._checklist.setFocus()
