"""What a page about a thing looks like; the pages of a person and of a dossier."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from desktop.ui.pictures import PictureSource
from desktop.ui.store.history_rows import join_rows
from desktop.ui.store.rows import checklist_rows, content_rows, dossier_rows, shelf_rows, step_state
from desktop.ui.theme import Mark, Theme
from desktop.ui.widgets.head import Head
from desktop.ui.widgets.labels import Banner
from desktop.ui.widgets.row_list import RowList
from desktop.ui.widgets.rows import header
from desktop.ui.wording import day, iso_day, number_word
from desktop.workflow.desk_types import DossierDetail
from storage.lists import PersonView
from storage.states import OPEN_STEPS
from storage.views import owner_ref


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
