"""One page, large: fitted or zoomed, turned, one place of it outlined."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPen, QPixmap, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import (
    QFrame,
    QGraphicsPixmapItem,
    QGraphicsRectItem,
    QGraphicsScene,
    QGraphicsView,
    QHBoxLayout,
    QLabel,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from desktop.ui.icons import icon
from desktop.ui.theme import Theme
from desktop.ui.widgets.labels import label

_STEP = 1.25
_LEAST, _MOST = 0.05, 8.0
_OUTLINE_MARGIN = 0.2


class PageViewer(QWidget):
    """Shows the picture of a page; the wheel with Ctrl zooms, drag moves. `page_requested` asks for another page."""

    page_requested = Signal(int)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._page_width = 0
        self._number = 1
        self._is_fitted = True
        self._scene = QGraphicsScene(self)
        self._item = QGraphicsPixmapItem()
        self._item.setTransformationMode(Qt.TransformationMode.SmoothTransformation)
        self._outline = QGraphicsRectItem(self._item)
        self._outline.hide()
        self._scene.addItem(self._item)
        self._view = _ZoomView(self._scene, self)
        self._view.setBackgroundBrush(theme.color("desk"))
        self._view.setAccessibleName(self.tr("Page"))
        self._view.zoomed.connect(self._zoom)
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
                ("zoom-out", self.tr("Smaller"), "Ctrl+-", lambda: self._zoom(1 / _STEP)),
                ("zoom-in", self.tr("Larger"), "Ctrl++", lambda: self._zoom(_STEP)),
                ("fit", self.tr("Whole page"), "Ctrl+0", self.fit),
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
        self._view.ensureVisible(place, 80, 80)

    def fit(self) -> None:
        """Show the whole page."""
        self._is_fitted = True
        self._view.fitInView(self._item, Qt.AspectRatioMode.KeepAspectRatio)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep a fitted page fitted."""
        super().resizeEvent(event)
        if self._is_fitted:
            self.fit()

    def _zoom(self, factor: float) -> None:
        transform = self._view.transform()
        now = (transform.m11() ** 2 + transform.m12() ** 2) ** 0.5
        wanted = max(_LEAST, min(_MOST, now * factor))
        self._is_fitted = False
        self._view.scale(wanted / now, wanted / now)

    def _turn(self, step: int) -> None:
        self.page_requested.emit(self._number - 1 + step)

    def _name(self, number: int, count: int) -> None:
        self._number = number
        for button, is_there in ((self._before, number > 1), (self._after, number < count)):
            button.setVisible(count > 1)
            button.setEnabled(is_there)
        self._pages.setText(self.tr("Page {number} of {count}").format(number=number, count=count))


class _ZoomView(QGraphicsView):
    zoomed = Signal(float)

    def __init__(self, scene: QGraphicsScene, parent: QWidget) -> None:
        super().__init__(scene, parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setDragMode(QGraphicsView.DragMode.ScrollHandDrag)
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.AnchorUnderMouse)
        self.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom with Ctrl, scroll without."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoomed.emit(_STEP if event.angleDelta().y() > 0 else 1 / _STEP)
            event.accept()
            return
        super().wheelEvent(event)
