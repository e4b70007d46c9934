"""Opening a dossier: the procedure by a few letters, the owner by number, card or name, what need not be asked for."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from desktop.ui.counter.rows import asked_rows, choice_rows, people_rows
from desktop.ui.counter.state import CounterState, choices
from desktop.ui.theme import Mark, Theme
from desktop.ui.widgets.head import Head
from desktop.ui.widgets.labels import Banner, EmptyState, label
from desktop.ui.widgets.row_list import RowList

_FORM_WIDTH = 460
_SUGGESTIONS_HEIGHT, _PEOPLE_HEIGHT = 252, 196


class NewDossierPage(QWidget):
    """Renders the new dossier of a `CounterState`."""

    procedure_typed = Signal(str)
    procedure_chosen = Signal(str)
    owner_typed = Signal(str)
    name_typed = Signal(str)
    open_requested = Signal()
    cancel_requested = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("role", "place")
        self._theme = theme
        self.head = Head(theme)
        self.procedure = QLineEdit()
        self.suggestions = RowList(theme, lambda _key, _size: None, self.tr("Procedures"))
        self.owner = QLineEdit()
        self.owner_line = label(role="muted", wrap=True)
        self.people = RowList(theme, lambda _key, _size: None, self.tr("People of the store"))
        self.name_label = label(self.tr("Name, as on the paper"), "caption")
        self.name = QLineEdit()
        self.banner = Banner(theme)
        self.open = QPushButton(self.tr("Open the dossier"))
        self.answers = RowList(theme, lambda _key, _size: None, self.tr("What must be asked for"), stacked=True)
        self.hint = EmptyState(theme)
        self._build()
        self._connect()

    def _build(self) -> None:
        px = self._theme.px
        self.procedure.setPlaceholderText(self.tr("Letters of the name, or the code"))
        self.procedure.setAccessibleName(self.tr("Procedure"))
        self.procedure.installEventFilter(self)
        self.owner.setPlaceholderText(self.tr("Number or name, or the card's QR code from the reader"))
        self.owner.setAccessibleName(self.tr("Owner's number or name"))
        self.owner.installEventFilter(self)
        self.name.setAccessibleName(self.tr("Owner's name"))
        self.open.setProperty("role", "main")
        self.open.setShortcut("Ctrl+Return")
        self.open.setToolTip(self.tr("Open the dossier (Enter)"))
        form = QFrame()
        form.setProperty("role", "column")
        form.setFixedWidth(px(_FORM_WIDTH))
        column = QVBoxLayout(form)
        column.setContentsMargins(px(16), px(16), px(16), px(16))
        column.setSpacing(px(4))
        column.addWidget(label(self.tr("Procedure"), "caption"))
        column.addWidget(self.procedure)
        self.suggestions.setFixedHeight(px(_SUGGESTIONS_HEIGHT))
        column.addWidget(self.suggestions)
        column.addSpacing(px(12))
        column.addWidget(label(self.tr("The dossier's owner"), "caption"))
        column.addWidget(self.owner)
        column.addWidget(self.owner_line)
        self.people.setFixedHeight(px(_PEOPLE_HEIGHT))
        column.addWidget(self.people)
        column.addSpacing(px(8))
        column.addWidget(self.name_label)
        column.addWidget(self.name)
        column.addWidget(self.banner)
        column.addSpacing(px(12))
        column.addWidget(self.open)
        column.addStretch(1)
        right = QHBoxLayout()
        right.setSpacing(0)
        right.addWidget(form)
        right.addWidget(self.answers, 1)
        right.addWidget(self.hint, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        self.head.back.setToolTip(self.tr("Leave without opening (Esc)"))
        self.head.show_text(self.tr("New dossier"), self.tr("Procedure and owner; the rest follows."))
        whole.addWidget(self.head)
        whole.addLayout(right, 1)
        for first, second in ((self.procedure, self.owner), (self.owner, self.name), (self.name, self.open)):
            QWidget.setTabOrder(first, second)

    def _connect(self) -> None:
        self.procedure.textEdited.connect(self.procedure_typed)
        self.procedure.returnPressed.connect(self._on_procedure_return)
        self.suggestions.opened.connect(self._choose)
        self.owner.textEdited.connect(self.owner_typed)
        self.owner.returnPressed.connect(self._on_owner_return)
        self.people.opened.connect(self._choose_person)
        self.name.textEdited.connect(self.name_typed)
        self.name.returnPressed.connect(self.open_requested)
        self.open.clicked.connect(self.open_requested)
        self.head.back_requested.connect(self.cancel_requested)

    def render_state(self, state: CounterState) -> None:
        """Show a state."""
        new = state.new
        for box, text in ((self.procedure, new.procedure_text), (self.owner, new.owner_text), (self.name, new.name)):
            if box.text() != text:
                box.setText(text)
                if not box.hasFocus():
                    box.setCursorPosition(0)  # the beginning of a long name says more than its end
        is_choosing = new.procedure is None
        self.suggestions.setVisible(is_choosing)
        if is_choosing:
            self.suggestions.set_rows(choice_rows(choices(state), new.procedure_text))
            if self.suggestions.current_key() is None:
                self.suggestions.choose_first()
        self.owner_line.setText(self._owner_text(state))
        self.people.setVisible(bool(new.people))
        self.people.set_rows(people_rows(new.people or (), new.owner_text))
        if new.people and self.people.current_key() is None:
            self.people.choose_first()
        asks_name = new.is_answered and (new.preview is None or new.preview.owner is None or not new.preview.owner.name)
        for widget in (self.name_label, self.name):
            widget.setVisible(asks_name)
        self.open.setEnabled(new.can_open)
        self.banner.show_text(new.problem, Mark.PROBLEM)
        self._render_answers(state)

    def _render_answers(self, state: CounterState) -> None:
        preview = state.new.preview if state.new.is_answered else None
        rows = asked_rows(preview.components) if preview else []
        self.answers.setVisible(bool(rows))
        self.hint.setVisible(not rows)
        self.answers.set_rows(rows)
        if preview is not None:
            self.hint.show_text(
                "check", self.tr("No papers are required"), self.tr("The catalogue names none for this procedure.")
            )
        else:
            self.hint.show_text(
                "reuse",
                self.tr("What need not be asked for shows here"),
                self.tr("As soon as procedure and owner are known, each required paper is looked up in the store."),
            )

    def _owner_text(self, state: CounterState) -> str:
        new = state.new
        if new.owner is None:
            return self._unknown_text(state)
        if not new.is_answered:
            return new.name or self.tr("Choose a procedure, then the store is asked.")
        owner = new.preview.owner if new.preview else None
        if owner is not None:
            return self.tr("{name} · known to the store").format(name=owner.name or new.name)
        if new.owner.from_card:
            return self.tr("{name} · read from the card, new to the store").format(name=new.name)
        return self.tr("New to the store: type the name.")

    def _unknown_text(self, state: CounterState) -> str:
        """Say what is wanted while what stands in the box is not yet a number."""
        new = state.new
        if "|" in new.owner_text:
            return self.tr("This code is not whole. Hold the card to the reader again.")
        if new.people is not None:
            return (
                self.tr("↓ ↑ choose, Enter takes. Compare the number with the card.")
                if new.people
                else self.tr("Nobody in the store is called that. Type the number, or hold the card to the reader.")
            )
        return "" if not new.owner_text else self.tr("12 digits, 9 of an old card, a tax code or a passport")

    def start(self) -> None:
        """Put the cursor where typing begins."""
        self.procedure.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Walk the suggestions while the cursor stays in the box."""
        walked = self.suggestions if watched is self.procedure else self.people
        is_press = event.type() == QEvent.Type.KeyPress and walked.isVisible()
        if is_press and isinstance(event, QKeyEvent) and event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            walked.keyPressEvent(event)
            return True
        return super().eventFilter(watched, event)

    def _on_procedure_return(self) -> None:
        if self.suggestions.isVisible():
            key = self.suggestions.current_key()
            if key is not None:
                self._choose(key)
        else:
            self.owner.setFocus()

    def _choose(self, key: str) -> None:
        self.procedure_chosen.emit(key)
        self.owner.setFocus()

    def _choose_person(self, number: str) -> None:
        self.owner_typed.emit(number)
        self.owner.setFocus()

    def _on_owner_return(self) -> None:
        key = self.people.current_key() if self.people.isVisible() else None
        if key is not None:
            self._choose_person(key)
        elif self.open.isEnabled():
            self.open_requested.emit()
        elif self.name.isVisible():
            self.name.setFocus()
