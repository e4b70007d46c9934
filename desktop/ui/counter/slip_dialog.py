"""Which slip is handed out, and what it asks for or why it refuses."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QHBoxLayout,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from desktop.ui.theme import Mark, Theme
from desktop.ui.widgets.check_box import CheckBox
from desktop.ui.widgets.labels import Banner, label
from desktop.ui.wording import step_word, translate
from desktop.words.slips import NAMES
from desktop.workflow.slip_types import SlipForm, SlipOffer, SlipOrder
from storage.states import DossierStep

_WIDTH, _LINES = 460, 6
_STEPS = {SlipForm.SUPPLEMENT: DossierStep.SUPPLEMENT, SlipForm.REFUSAL: DossierStep.REFUSED}


class SlipDialog(QDialog):
    """Stays open until its owner closes it, so that nothing is typed in vain."""

    print_requested = Signal(object)
    save_requested = Signal(object)

    def __init__(self, theme: Theme, offer: SlipOffer, step: DossierStep, parent: QWidget | None) -> None:
        super().__init__(parent)
        self._theme, self._step = theme, step
        self._typed = {SlipForm.SUPPLEMENT: "\n".join(offer.missing)}
        self._shown = SlipForm.RECEIPT
        self.setWindowTitle(translate("Slip", "Slip"))
        self.setFixedWidth(theme.px(_WIDTH))
        self.forms: dict[SlipForm, QRadioButton] = {}
        self._group = QButtonGroup(self)
        self.reasons_name = label("", "caption")
        self.reasons = QPlainTextEdit()
        self.moves = CheckBox(theme)
        self.banner = Banner(theme)
        self.print = QPushButton(translate("Slip", "Print"))
        self.save = QPushButton(translate("Slip", "Save as PDF…"))
        self._build(offer)
        self._show_form()

    def _build(self, offer: SlipOffer) -> None:
        px = self._theme.px
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(px(16), px(16), px(16), px(16))
        column.setSpacing(px(8))
        for number, form in enumerate(offer.forms, 1):
            button = QRadioButton(f"{number}  {NAMES[form.value]}")
            button.setChecked(form is SlipForm.RECEIPT)
            button.toggled.connect(lambda checked: self._show_form() if checked else None)
            self._choose_by_digit(button, number)
            self.forms[form] = button
            self._group.addButton(button)
            column.addWidget(button)
        self.reasons.setTabChangesFocus(True)
        self.reasons.setFixedHeight(self.reasons.fontMetrics().lineSpacing() * _LINES + px(16))
        self.moves.setChecked(True)
        for widget in (self.reasons_name, self.reasons, self.moves, self.banner):
            column.addWidget(widget)
        column.addSpacing(px(8))
        cancel = QPushButton(translate("Slip", "Cancel"))
        buttons = QHBoxLayout()
        buttons.setSpacing(px(8))
        buttons.addStretch(1)
        for button_, role in ((cancel, ""), (self.save, ""), (self.print, "main")):
            button_.setAutoDefault(False)
            button_.setProperty("role", role or None)
            buttons.addWidget(button_)
        self.print.setDefault(True)
        column.addLayout(buttons)
        cancel.clicked.connect(self.reject)
        self.print.clicked.connect(lambda: self._give(self.print_requested.emit))
        self.save.clicked.connect(lambda: self._give(self.save_requested.emit))
        self.banner.show_text("", Mark.QUIET)

    def _choose_by_digit(self, button: QRadioButton, number: int) -> None:
        """Let a digit choose a form; where words are typed it is a digit of theirs."""
        digit = QShortcut(QKeySequence(str(number)), self)
        digit.activated.connect(lambda: button.setChecked(True))
        digit.activated.connect(button.setFocus)

    @property
    def form(self) -> SlipForm:
        """The form that is chosen."""
        return next((form for form, button in self.forms.items() if button.isChecked()), SlipForm.RECEIPT)

    @property
    def step(self) -> DossierStep | None:
        """The step that the dossier takes with the slip, None for none."""
        step = _STEPS.get(self.form)
        return step if step is not None and step is not self._step and self.moves.isChecked() else None

    def show_problem(self, text: str) -> None:
        """Say why it was not printed or saved."""
        self.banner.show_text(text, Mark.PROBLEM)
        self._fit()

    def _order(self) -> SlipOrder:
        if self.form is SlipForm.RECEIPT:
            return SlipOrder(self.form)
        lines = (line.strip() for line in self.reasons.toPlainText().splitlines())
        return SlipOrder(self.form, tuple(line for line in lines if line))

    def _give(self, give: Callable[[SlipOrder], object]) -> None:
        order = self._order()
        if self.form is not SlipForm.RECEIPT and not order.reasons:
            self.show_problem(translate("Slip", "Say what is asked for, or why it is refused: one thing a line."))
            self.reasons.setFocus()
            return
        self.banner.show_text("", Mark.QUIET)
        self._fit()
        give(order)

    def _show_form(self) -> None:
        """Show what the chosen form asks for; what was typed for another one is kept."""
        form = self.form
        if self._shown is not SlipForm.RECEIPT:
            self._typed[self._shown] = self.reasons.toPlainText()
        self._shown = form
        has_reasons = form is not SlipForm.RECEIPT
        for widget in (self.reasons_name, self.reasons):
            widget.setVisible(has_reasons)
        self.reasons.setPlainText(self._typed.get(form, ""))
        name = (
            translate("Slip", "What is to be brought, one thing a line")
            if form is SlipForm.SUPPLEMENT
            else translate("Slip", "Why it is refused, one reason a line")
        )
        self.reasons_name.setText(name)
        self.reasons.setAccessibleName(name)
        step = _STEPS.get(form)
        self.moves.setVisible(step is not None and step is not self._step)
        if step is not None:
            self.moves.setText(translate("Slip", "The dossier goes to: {step}").format(step=step_word(step)))
        self._fit()

    def _fit(self) -> None:
        """Be as high as what is shown needs at this width; words that wrap are counted."""
        for layout in (self.banner.layout(), self._column):
            if layout is not None:
                layout.invalidate()  # what was shown a moment ago is not known to them yet
        wraps = self._column.hasHeightForWidth()
        high = self._column.totalHeightForWidth(self.width()) if wraps else self._column.totalSizeHint().height()
        self.setFixedHeight(high)
