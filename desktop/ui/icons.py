"""Our own line icons, drawn in a token's colour at any size."""

from __future__ import annotations

from functools import lru_cache
from importlib import resources

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from desktop.ui.theme import Mark, Theme

MARK_ICONS = {Mark.NEEDS_YOU: "needs-you", Mark.FINE: "check", Mark.PROBLEM: "problem", Mark.QUIET: "info"}
"""What stands beside the word of a state where nothing more exact is said."""


@lru_cache(maxsize=256)
def icon_pixmap(name: str, color: str, size_px: int, ratio: float = 1.0) -> QPixmap:
    """Return an icon as a picture of `size_px` logical pixels for a screen of that many pixels a pixel."""
    source = (resources.files("desktop.ui.resources") / "icons" / f"{name}.svg").read_bytes()
    renderer = QSvgRenderer(QByteArray(source.replace(b"currentColor", color.encode())))
    pixmap = QPixmap(round(size_px * ratio), round(size_px * ratio))
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    renderer.render(painter, QRectF(pixmap.rect()))
    painter.end()
    pixmap.setDevicePixelRatio(ratio)
    return pixmap


def icon(name: str, theme: Theme, colour: str = "text") -> QIcon:
    """Return an icon for a button; pale where the button cannot be pressed."""
    made = QIcon()
    for ratio in (1.0, 2.0):
        made.addPixmap(icon_pixmap(name, theme.color(colour).name(), theme.px(20), ratio))
        made.addPixmap(
            icon_pixmap(name, theme.color("muted").name(), theme.px(20), ratio), QIcon.Mode.Disabled, QIcon.State.Off
        )
    return made
