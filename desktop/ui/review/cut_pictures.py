"""Crops of values cut from the page that is shown anyway: one decoding of a page serves all its fields."""

from __future__ import annotations

from collections.abc import Hashable

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPixmap

from desktop.ui.pictures import PictureSource
from desktop.workflow.pictures import PictureOrder

PAGE_SIZE = QSize(2000, 2900)
_MARGIN = 0.35
_ENLARGED = 1.5


class CutPictures:
    """Gives crops for lists and the editor, like a `PictureSource`, but made of whole pages."""

    def __init__(self, pictures: PictureSource) -> None:
        self._pictures = pictures

    def page(self, sha256: str) -> QPixmap | None:
        """Return a page as large as the review shows it, None while it is being made."""
        return self._pictures.picture(PictureOrder(sha256, 0, 0), PAGE_SIZE)

    def picture(self, key: Hashable, size: QSize) -> QPixmap | None:
        """Return a crop that fits into a size, None while its page is being made."""
        if not isinstance(key, PictureOrder) or key.box is None:
            return self._pictures.picture(key, size)
        page = self.page(key.sha256)
        return None if page is None else cut_out(page, key, size)


def cut_out(page: QPixmap, order: PictureOrder, size: QSize) -> QPixmap:
    """Return the part of a page that an order names, with a little of what is around, at most as large as asked.

    What is smaller is made larger, at most to one and a half times the page's own size.
    """
    left, top, width, height = order.box or (0, 0, page.width(), page.height())
    scale = page.width() / (order.page_width or page.width())
    margin = round(height * scale * _MARGIN)
    place = QRect(round(left * scale), round(top * scale), round(width * scale), round(height * scale))
    part = page.copy(place.adjusted(-2 * margin, -margin, 2 * margin, margin).intersected(page.rect()))
    ratio = page.devicePixelRatio()
    room = size * ratio
    fitted = part.size().scaled(room, Qt.AspectRatioMode.KeepAspectRatio)
    most = part.size() * _ENLARGED
    if fitted.width() > most.width():
        fitted = most
    made = part.scaled(fitted, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation)
    made.setDevicePixelRatio(ratio)
    return made
