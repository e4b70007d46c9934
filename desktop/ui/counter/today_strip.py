"""Today's figures side by side above the list of dossiers; pressing one shows what stands behind it."""

from __future__ import annotations

from PySide6.QtCore import QRect, Signal
from PySide6.QtGui import QKeySequence, QPainter, QPaintEvent, QResizeEvent, QShortcut
from PySide6.QtWidgets import QGridLayout, QWidget

from desktop.ui.counter.today_state import Figure, TodayState, figures_of
from desktop.ui.icons import MARK_ICONS, icon_pixmap
from desktop.ui.theme import CAPTION_PX, Mark, Theme
from desktop.ui.widgets.painted_button import PaintedButton
from desktop.workflow.today_types import TodayList

_HEIGHT, _VALUE_PX, _ICON = 76, 20, 14
_LEAST_WIDTH = 180


class FigureButton(PaintedButton):
    """One figure: its name and key, how much, and a line about it."""

    def __init__(self, theme: Theme, key: str) -> None:
        super().__init__(theme, _HEIGHT)
        self.setCheckable(True)
        self.figure: Figure | None = None
        self._key = key

    def show_figure(self, figure: Figure, *, chosen: bool) -> None:
        """Show a figure; the one whose list is shown stands out."""
        self.figure = figure
        self.setChecked(chosen)
        self.setAccessibleName(figure.spoken)
        self.setToolTip(self.tr("{figure} (key {key})").format(figure=figure.spoken, key=self._key))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint name, key, figure and foot."""
        painter = QPainter(self)
        place = self.ground(painter)
        if self.figure is None:
            return
        figure, px = self.figure, self.theme.px
        key = QRect(place.right() - px(10), place.top(), px(12), px(16))
        self.write(painter, key, self._key, CAPTION_PX, "muted")
        name = QRect(place.left(), place.top(), place.width() - px(16), place.height())
        place.translate(0, self.write(painter, name, figure.name, CAPTION_PX, "muted") + px(1))
        mark = Mark(figure.tone.value)
        colour = "text" if mark is Mark.QUIET else figure.tone.value
        value = QRect(place)
        if mark is not Mark.QUIET:
            size = px(_ICON)
            icon = icon_pixmap(MARK_ICONS[mark], self.theme.color(colour).name(), size, self.devicePixelRatioF())
            painter.drawPixmap(place.left(), place.top() + px(7), icon)
            value.setLeft(place.left() + size + px(6))
        place.translate(0, self.write(painter, value, figure.value, _VALUE_PX, colour, bold=True))
        self.write(painter, place, figure.foot, CAPTION_PX, "muted")


class TodayStrip(QWidget):
    """All figures; `chosen` says whose list is wanted, also by the keys 1 to 6 while `keys_in` is seen."""

    chosen = Signal(TodayList)

    def __init__(self, theme: Theme, keys_in: QWidget) -> None:
        super().__init__()
        self.buttons: dict[TodayList, FigureButton] = {}
        self._least_width = theme.px(_LEAST_WIDTH)
        self._columns = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(theme.px(16), theme.px(12), theme.px(16), theme.px(12))
        self._grid.setSpacing(theme.px(8))
        for number, which in enumerate(TodayList, 1):
            button = self.buttons[which] = FigureButton(theme, str(number))
            button.clicked.connect(lambda _checked, which=which: self.chosen.emit(which))
            shortcut = QShortcut(QKeySequence(str(number)), keys_in)
            shortcut.activated.connect(lambda which=which: self.chosen.emit(which))

        self._lay_out(len(TodayList))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stand in one line, or in two where the text is too large for that."""
        super().resizeEvent(event)
        fits = self.width() // len(TodayList) >= self._least_width
        self._lay_out(len(TodayList) if fits else len(TodayList) // 2)

    def _lay_out(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        for number, button in enumerate(self.buttons.values()):
            self._grid.addWidget(button, number // columns, number % columns)

    def render_state(self, state: TodayState) -> None:
        """Show the figures of a state."""
        for figure in figures_of(state):
            self.buttons[figure.key].show_figure(figure, chosen=state.chosen is figure.key)
