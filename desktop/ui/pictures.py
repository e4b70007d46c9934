"""Pictures for lists and pages: made on the page lane, kept by what and how large they are."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Hashable
from dataclasses import replace

from PySide6.QtCore import QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QImage, QPixmap

from desktop.jobs.job import Job, JobHandle, Lane, Runner
from desktop.ui.desk_port import DeskOf
from desktop.ui.icons import icon_pixmap
from desktop.ui.theme import Theme
from desktop.workflow.pictures import Picture, PictureOrder

_KEPT_BYTES = 96 * 1024 * 1024
_KEPT_PREVIEWS = 60
_COMING_AT_MOST = 120
_TOLD_EVERY_MS = 40


class PictureSource(QObject):
    """Gives pictures that are there and has those made that are not; `ready` tells that some came."""

    ready = Signal()

    def __init__(self, runner: Runner, desk: DeskOf, theme: Theme, ratio: float = 1.0) -> None:
        super().__init__()
        self._runner = runner
        self._desk = desk
        self._theme = theme
        self._ratio = ratio
        self._kept: OrderedDict[PictureOrder, QPixmap] = OrderedDict()
        self._previews: OrderedDict[PictureOrder, Picture] = OrderedDict()
        self._bytes = 0
        self._coming: OrderedDict[PictureOrder, JobHandle | None] = OrderedDict()
        self._tell = QTimer(self)
        self._tell.setSingleShot(True)
        self._tell.setInterval(_TOLD_EVERY_MS)
        self._tell.timeout.connect(self.ready)

    def picture(self, key: Hashable, size: QSize) -> QPixmap | None:
        """Return a picture that fits into a size, None while it is being made."""
        if not isinstance(key, PictureOrder):
            return None
        order = replace(key, max_width=round(size.width() * self._ratio), max_height=round(size.height() * self._ratio))
        found = self._kept.get(order) or self._from_preview(order)
        if found is not None:
            self._kept.move_to_end(order)
            return found
        if order not in self._coming:
            self._coming[order] = None
            handle = self._order(order)
            if order in self._coming:  # a runner may have been quick
                self._coming[order] = handle
            self._drop_oldest()
        return self._kept.get(order)

    def show_preview(self, order: PictureOrder, preview: Picture) -> None:
        """Give a small picture of something that has just come, so that it need not be made from the file."""
        self._previews[replace(order, max_width=0, max_height=0)] = preview
        while len(self._previews) > _KEPT_PREVIEWS:
            self._previews.popitem(last=False)

    def _from_preview(self, order: PictureOrder) -> QPixmap | None:
        preview = self._previews.get(replace(order, max_width=0, max_height=0))
        if preview is None or (preview.width < order.max_width and preview.height < order.max_height):
            return None
        size = QSize(order.max_width, order.max_height)
        image = _as_image(preview).scaled(
            size, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
        self._keep(order, QPixmap.fromImage(image))
        return self._kept[order]

    def _drop_oldest(self) -> None:
        """Have no more made than a few screens hold: who scrolls through thousands waits for none but the last."""
        while len(self._coming) > _COMING_AT_MOST:
            _, handle = self._coming.popitem(last=False)
            if handle is not None:
                handle.cancel()

    def _order(self, order: PictureOrder) -> JobHandle:
        def make(_job: Job) -> QImage:
            return _as_image(self._desk().picture(order))

        return self._runner.submit(
            Lane.PAGE,
            make,
            name="picture",
            done=lambda image: self._keep(order, QPixmap.fromImage(image)),
            failed=lambda _error: self._keep(order, self._broken()),
        )

    def _keep(self, order: PictureOrder, pixmap: QPixmap) -> None:
        pixmap.setDevicePixelRatio(self._ratio)
        self._coming.pop(order, None)
        self._kept[order] = pixmap
        self._bytes += _bytes_of(pixmap)
        while self._bytes > _KEPT_BYTES and len(self._kept) > 1:
            _, old = self._kept.popitem(last=False)
            self._bytes -= _bytes_of(old)
        if not self._tell.isActive():
            self._tell.start()

    def _broken(self) -> QPixmap:
        return icon_pixmap("problem", self._theme.color("problem").name(), self._theme.px(20), self._ratio).copy()


def _as_image(picture: Picture) -> QImage:
    image = QImage(picture.rgb, picture.width, picture.height, 3 * picture.width, QImage.Format.Format_RGB888)
    return image.convertToFormat(QImage.Format.Format_RGB32)  # owns its pixels, and is what the screen takes as it is


def _bytes_of(pixmap: QPixmap) -> int:
    return pixmap.width() * pixmap.height() * 4
