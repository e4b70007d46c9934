"""A sample before it is drawn: how exact it is to be, and what that comes to."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QComboBox, QFrame, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop.ui.quality.rows import outlook_text, share_text
from desktop.ui.quality.state import CONFIDENCES, EXPECTED, MARGINS, QualityState, wanted_of
from desktop.ui.review.confirm_panel import EnterButton
from desktop.ui.theme import Theme
from desktop.ui.widgets.chooser import Chooser
from desktop.ui.widgets.labels import label
from storage.quality.sizes import Wanted

_CARD_WIDTH, _BOX_WIDTH = 720, 150
_HALF = 0.5


class PlanPanel(QWidget):
    """Emits how exact a sample is to be, and that it is to be drawn."""

    wanted_chosen = Signal(object)
    draw_requested = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.expected = self._box(EXPECTED, self.tr("Papers with an error, expected"))
        self.margin = self._box(MARGINS, self.tr("How exact"), "± ")
        self.confidence = self._box(CONFIDENCES, self.tr("How sure"))
        self.expected.setItemText(len(EXPECTED) - 1, self.tr("not known"))
        self.outlook = label(role="section", wrap=True)
        self.draw = EnterButton()
        self.draw.setText(self.tr("Draw the sample"))
        self.draw.setProperty("role", "main")
        self._build()

    def _box(self, shares: Sequence[float], name: str, sign: str = "") -> QComboBox:
        box = Chooser(self._theme)
        box.setFixedWidth(self._theme.px(_BOX_WIDTH))
        box.setAccessibleName(name)
        for share in shares:
            box.addItem(f"{sign}{share_text(share)}", share)
        box.activated.connect(lambda _index: self.wanted_chosen.emit(self._wanted()))
        return box

    def _build(self) -> None:
        px = self._theme.px
        card = QFrame()
        card.setProperty("role", "card")
        card.setMaximumWidth(px(_CARD_WIDTH))
        column = QVBoxLayout(card)
        column.setContentsMargins(px(20), px(16), px(20), px(16))
        column.setSpacing(px(12))
        column.addWidget(label(self.tr("Draw a random sample of confirmed papers"), "title", wrap=True))
        how = self.tr(
            "A second person keys them again without seeing the confirmed values. Nobody keys what they confirmed."
        )
        column.addWidget(label(how, "muted", wrap=True))
        grid = QGridLayout()
        grid.setHorizontalSpacing(px(16))
        grid.setVerticalSpacing(px(4))
        for place, box in enumerate((self.expected, self.margin, self.confidence)):
            grid.addWidget(label(box.accessibleName(), "caption"), 0, place)
            grid.addWidget(box, 1, place)
        grid.setColumnStretch(3, 1)
        column.addLayout(grid)
        column.addWidget(self.outlook)
        row = QHBoxLayout()
        row.addWidget(self.draw)
        row.addStretch(1)
        column.addLayout(row)
        inside = QWidget()
        beside = QVBoxLayout(inside)
        beside.setContentsMargins(px(16), px(8), px(16), px(16))
        beside.addWidget(card)
        beside.addStretch(1)
        scroll = QScrollArea()  # for large text on a small screen
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(inside)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(scroll)
        self.draw.clicked.connect(self.draw_requested)

    def render_state(self, state: QualityState) -> None:
        """Show what is wanted and what it comes to."""
        wanted = wanted_of(state)
        for box, share in (
            (self.expected, wanted.expected),
            (self.margin, wanted.margin),
            (self.confidence, wanted.confidence),
        ):
            with QSignalBlocker(box):
                box.setCurrentIndex(max(0, box.findData(share)))
        outlook = None if state.overview is None else state.overview.outlook
        if state.busy or outlook is None:
            self.outlook.setText(self.tr("Confirmed papers are being counted…"))
        else:
            self.outlook.setText(outlook_text(outlook))
        self.draw.setEnabled(outlook is not None and outlook.papers > 0)  # a button that is pressed keeps the keyboard

    def _wanted(self) -> Wanted:
        return Wanted(self.margin.currentData(), self.confidence.currentData(), self.expected.currentData())
