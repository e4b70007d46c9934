"""One page, large: fitted or zoomed, turned, one place of it outlined."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPen, QPixmap
from PySide6.QtWidgets import (
    QFrame,
    QGraphicsPixmapItem,
    QGraphicsRectItem,
    QGraphicsScene,
    QHBoxLayout,
    QLabel,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from desktop.ui.icons import icon
from desktop.ui.theme import Theme
from desktop.ui.widgets.labels import label
from desktop.ui.widgets.page_views import ZOOM_STEP, MarkView, ZoomView

_LABEL_SHARE = 0.2
"""Of the room beside a place so much more is left of it, where the label stands."""
_LEAST, _MOST = 0.05, 8.0
_OUTLINE_MARGIN = 0.2
_PLACE_SHARE = 0.92
_PLACE_SCALE = 0.65
"""A place that is looked at takes so much of the width, at most so large: print of 200 dpi is read well then."""


class PageViewer(QWidget):
    """Shows the picture of a page; the wheel with Ctrl zooms, drag moves. `page_requested` asks for another page.

    With `marks` a drag marks a place instead: `place_marked` tells [left, top, width, height] in the page's pixels.
    """

    page_requested = Signal(int)
    place_marked = Signal(tuple)

    def __init__(self, theme: Theme, *, marks: bool = False) -> None:
        super().__init__()
        self._theme = theme
        self._page_width = 0
        self._number = 1
        self._is_fitted = True
        self._looks_at: tuple[int, int, int, int] | None = None
        self._scene = QGraphicsScene(self)
        self._item = QGraphicsPixmapItem()
        self._item.setTransformationMode(Qt.TransformationMode.SmoothTransformation)
        self._outline = QGraphicsRectItem(self._item)
        self._outline.hide()
        self._scene.addItem(self._item)
        self._view = MarkView(self._scene, self) if marks else ZoomView(self._scene, self)
        if isinstance(self._view, MarkView):
            self._view.marked.connect(self._on_marked)
        self._view.setBackgroundBrush(theme.color("desk"))
        self._view.setAccessibleName(self.tr("Page"))
        self._view.zoomed.connect(self._zoom)
        self._view.resized.connect(self._on_view_resized)
        self._waiting = label(self.tr("The page is being loaded…"), "muted")
        self._waiting.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._pages = QLabel()
        self._build()

    def _build(self) -> None:
        bar = QFrame()
        bar.setProperty("role", "head")
        row = QHBoxLayout(bar)
        row.setContentsMargins(self._theme.px(12), self._theme.px(4), self._theme.px(12), self._theme.px(4))
        row.setSpacing(self._theme.px(4))
        self._before = self._button("back", self.tr("Page before"), "Ctrl+PgUp", lambda: self._turn(-1))
        self._after = self._button("forward", self.tr("Next page"), "Ctrl+PgDown", lambda: self._turn(1))
        row.addWidget(self._before)
        row.addWidget(self._pages)
        row.addWidget(self._after)
        row.addStretch(1)
        self.buttons = tuple(
            self._button(name, text, keys, slot)
            for name, text, keys, slot in (
                ("zoom-out", self.tr("Smaller"), "Ctrl+-", lambda: self._zoom(1 / ZOOM_STEP)),
                ("zoom-in", self.tr("Larger"), "Ctrl++", lambda: self._zoom(ZOOM_STEP)),
                ("fit", self.tr("Whole page"), "Ctrl+0", self.fit),
                ("rotate-left", self.tr("Turn the view to the left"), "F7", lambda: self._view.rotate(-90)),
                ("rotate", self.tr("Turn the view"), "F8", lambda: self._view.rotate(90)),
            )
        )
        for button in self.buttons:
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(bar)
        column.addWidget(self._view, 1)
        column.addWidget(self._waiting, 1)
        self._view.hide()

    def _button(self, name: str, text: str, keys: str, slot: Callable[[], None]) -> QToolButton:
        button = QToolButton()
        button.setIcon(icon(name, self._theme))
        button.setIconSize(QSize(self._theme.px(20), self._theme.px(20)))
        button.setToolTip(f"{text} ({keys})")
        button.setAccessibleName(text)
        button.setShortcut(keys)
        button.clicked.connect(slot)
        return button

    def show_waiting(self, number: int, count: int) -> None:
        """Show that a page is on its way."""
        self._name(number, count)
        self._outline.hide()
        if self._item.pixmap().isNull():
            self._view.hide()
            self._waiting.show()

    def show_page(self, pixmap: QPixmap, page_width: int, number: int, count: int) -> bool:
        """Show a page and tell whether it is another one; boxes are pixels of a page of `page_width`."""
        is_other = pixmap.cacheKey() != self._item.pixmap().cacheKey()
        self._name(number, count)
        self._waiting.hide()
        self._view.show()
        self._page_width = page_width
        if is_other:
            plain = QPixmap(pixmap)
            plain.setDevicePixelRatio(1.0)
            self._item.setPixmap(plain)
            self._scene.setSceneRect(self._item.boundingRect())
            self._view.resetTransform()
            self.fit()
        return is_other

    def outline(self, box: tuple[int, int, int, int] | None) -> None:
        """Outline a place of the page and bring it into sight; None outlines nothing."""
        self._mark_out(box)
        if self._outline.isVisible():
            self._view.ensureVisible(self._outline.rect(), 80, 80)

    def _mark_out(self, box: tuple[int, int, int, int] | None) -> None:
        if box is None or self._item.pixmap().isNull() or not self._page_width:
            self._outline.hide()
            return
        scale = self._item.pixmap().width() / self._page_width
        left, top, width, height = (each * scale for each in box)
        margin = height * _OUTLINE_MARGIN
        place = QRectF(left - margin, top - margin, width + 2 * margin, height + 2 * margin)
        pen = QPen(self._theme.color("accent"), 2)
        pen.setCosmetic(True)
        self._outline.setPen(pen)
        self._outline.setRect(place)
        self._outline.show()

    def look_at(self, box: tuple[int, int, int, int] | None, *, large: bool = True) -> None:
        """Outline a place and show it as large as it is useful; not `large`, or without a place, the whole page."""
        self._mark_out(box)
        if not large or not self._outline.isVisible():
            self.fit()
            return
        self._looks_at = box
        place = self._outline.rect()
        room = self._view.viewport().width() * _PLACE_SHARE
        whole = min(1.0, self._view.viewport().height() / max(1.0, self._scene.sceneRect().height()))
        wanted = max(whole, min(_PLACE_SCALE, room / max(1.0, place.width())))
        now = self.scale
        self._is_fitted = False
        self._view.scale(wanted / now, wanted / now)
        left_over = max(0.0, room / wanted - place.width())
        center = self._outline.sceneBoundingRect().center()
        self._view.centerOn(center - QPointF(left_over * _LABEL_SHARE, 0.0))

    def focus_page(self) -> None:
        """Give the page the keyboard: arrows move it."""
        self._view.setFocus()

    @property
    def scale(self) -> float:
        """How large the page is shown: 1 is the picture's own size."""
        transform = self._view.transform()
        return float((transform.m11() ** 2 + transform.m12() ** 2) ** 0.5)

    @property
    def has_focus(self) -> bool:
        """Whether the page has the keyboard."""
        return self._view.hasFocus()

    def fit(self) -> None:
        """Show the whole page."""
        self._is_fitted, self._looks_at = True, None
        self._view.fitInView(self._item, Qt.AspectRatioMode.KeepAspectRatio)

    def _on_view_resized(self) -> None:
        """Keep a fitted page fitted, and a place that is looked at in sight."""
        if self._is_fitted:
            self.fit()
        elif self._looks_at is not None:
            self.look_at(self._looks_at)

    def _on_marked(self, area: QRect) -> None:
        """Tell of a marked place in the page's own pixels, whichever way the view is turned."""
        if self._item.pixmap().isNull() or not self._page_width:
            return
        shape = self._item.mapFromScene(self._view.mapToScene(area))
        place = shape.boundingRect().intersected(self._item.boundingRect())
        scale = self._page_width / self._item.pixmap().width()
        sides = (place.left(), place.top(), place.width(), place.height())
        box = tuple(round(side * scale) for side in sides)
        if min(box[2:]) > 0:
            self.place_marked.emit(box)

    def _zoom(self, factor: float) -> None:
        now = self.scale
        wanted = max(_LEAST, min(_MOST, now * factor))
        self._is_fitted, self._looks_at = False, None
        self._view.scale(wanted / now, wanted / now)

    def _turn(self, step: int) -> None:
        self.page_requested.emit(self._number - 1 + step)

    def _name(self, number: int, count: int) -> None:
        self._number = number
        for button, is_there in ((self._before, number > 1), (self._after, number < count)):
            button.setVisible(count > 1)
            button.setEnabled(is_there)
        self._pages.setText(self.tr("Page {number} of {count}").format(number=number, count=count))
