"""How a page is looked at: zoomed with the wheel, and moved or marked with the mouse."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QFrame, QGraphicsScene, QGraphicsView, QRubberBand, QWidget

ZOOM_STEP = 1.25
_LEAST_MARK_PX = 6


class ZoomView(QGraphicsView):
    """Zooms with Ctrl and the wheel; drag moves."""

    zoomed = Signal(float)
    resized = Signal()

    def __init__(self, scene: QGraphicsScene, parent: QWidget) -> None:
        super().__init__(scene, parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setDragMode(QGraphicsView.DragMode.ScrollHandDrag)
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.AnchorUnderMouse)
        self.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tell that there is another room for the page, once it is there."""
        super().resizeEvent(event)
        self.resized.emit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom with Ctrl, scroll without."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoomed.emit(ZOOM_STEP if event.angleDelta().y() > 0 else 1 / ZOOM_STEP)
            event.accept()
            return
        super().wheelEvent(event)


class MarkView(ZoomView):
    """Drag marks; the page is moved by wheel, scroll bars and arrows."""

    marked = Signal(QRect)

    def __init__(self, scene: QGraphicsScene, parent: QWidget) -> None:
        super().__init__(scene, parent)
        self.setDragMode(QGraphicsView.DragMode.NoDrag)
        self.viewport().setCursor(Qt.CursorShape.CrossCursor)
        self._start: QPoint | None = None
        self._band = QRubberBand(QRubberBand.Shape.Rectangle, self.viewport())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin to mark."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._start = event.position().toPoint()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show what is marked."""
        if self._start is not None:
            self._band.setGeometry(QRect(self._start, event.position().toPoint()).normalized())
            self._band.show()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tell what was marked; a click alone marks nothing."""
        if self._start is None or event.button() != Qt.MouseButton.LeftButton:
            return
        area = QRect(self._start, event.position().toPoint()).normalized()
        self._start = None
        self._band.hide()
        if min(area.width(), area.height()) >= _LEAST_MARK_PX:
            self.marked.emit(area)
