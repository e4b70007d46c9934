"""How everything looks: one table of tokens for light and dark, and what Qt makes of them.

Lengths are pixels on a grid of 4 before the text size is applied. `tests/desktop/ui/test_theme.py` measures every pair
of text and ground: the contrast is at least 4.5 to 1 (WCAG 2.2, 1.4.3).
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from importlib import import_module
from pathlib import Path

from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication

from desktop.ui.stylesheet import stylesheet

GRID = 4
RADIUS = 6
BODY_PX, CAPTION_PX, TITLE_PX = 13, 11, 18
LARGEST_TEXT = 1.5
_FACES = ("Regular", "Medium", "SemiBold")


class Mark(Enum):
    """The three states that a thing may be in, and a fourth that asks for nothing: each has colour, icon and word."""

    NEEDS_YOU = "needs_you"
    FINE = "fine"
    PROBLEM = "problem"
    QUIET = "quiet"


@dataclass(frozen=True, slots=True)
class Tokens:
    """The colours of one scheme."""

    canvas: str
    surface: str
    rail: str
    line: str
    text: str
    muted: str
    accent: str
    accent_soft: str
    on_accent: str
    hover: str
    highlight: str
    needs_you: str
    needs_you_soft: str
    fine: str
    fine_soft: str
    problem: str
    problem_soft: str
    desk: str

    def of(self, mark: Mark) -> tuple[str, str]:
        """Return the colour of the word and of the ground behind it."""
        pairs = {
            Mark.NEEDS_YOU: (self.needs_you, self.needs_you_soft),
            Mark.FINE: (self.fine, self.fine_soft),
            Mark.PROBLEM: (self.problem, self.problem_soft),
            Mark.QUIET: (self.muted, self.canvas),
        }
        return pairs[mark]


LIGHT = Tokens(
    canvas="#f5f6f8",
    surface="#ffffff",
    rail="#e9ecf0",
    line="#d8dde3",
    text="#17202a",
    muted="#55606e",
    accent="#0b6584",
    accent_soft="#dfeff5",
    on_accent="#ffffff",
    hover="#eef1f4",
    highlight="#ffe9a8",
    needs_you="#854600",
    needs_you_soft="#fff1da",
    fine="#17653a",
    fine_soft="#e4f4ea",
    problem="#a92219",
    problem_soft="#fdeae8",
    desk="#dfe3e8",
)
DARK = Tokens(
    canvas="#15191e",
    surface="#1d232a",
    rail="#101418",
    line="#343d47",
    text="#e8ecf1",
    muted="#a6b1bd",
    accent="#62bedc",
    accent_soft="#1d3a46",
    on_accent="#06222c",
    hover="#262e37",
    highlight="#5a4a12",
    needs_you="#f3bb66",
    needs_you_soft="#3a2c12",
    fine="#7fce9c",
    fine_soft="#17321f",
    problem="#ff9a90",
    problem_soft="#43201d",
    desk="#0b0e11",
)


@dataclass(frozen=True, slots=True)
class Theme:
    """A scheme at a text size; passed to whatever paints by itself."""

    tokens: Tokens
    scale: float = 1.0

    @property
    def is_dark(self) -> bool:
        """Whether grounds are darker than letters."""
        return self.tokens is DARK

    def px(self, length: int) -> int:
        """Return a length that grows with the text."""
        return round(length * self.scale)

    def color(self, name: str) -> QColor:
        """Return a colour by the name of its token."""
        return QColor(str(getattr(self.tokens, name)))

    def font(self, size: int = BODY_PX, *, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
        """Return our typeface with tabular figures."""
        font = QFont(QApplication.font().family())
        font.setPixelSize(self.px(size))
        font.setWeight(weight)
        font.setFeature(QFont.Tag("tnum"), 1)
        return font


def load_typeface() -> str:
    """Make our typeface known to Qt and return its name; the machine's own where the package is not installed."""
    try:
        package = import_module("fontpkg_be_vietnam_pro")
    except ImportError:
        return QApplication.font().family()
    files = Path(str(package.ROOT)) / "files"
    for face in _FACES if package.FAMILY not in QFontDatabase.families() else ():
        QFontDatabase.addApplicationFont(str(files / f"BeVietnamPro-{face}.ttf"))
    return str(package.FAMILY)


def apply_theme(app: QApplication, theme: Theme) -> None:
    """Dress the whole program; what it wears already is not put on again, since that restyles every window."""
    sheet = stylesheet(theme.tokens, theme.px)
    if app.styleSheet() == sheet:
        return
    app.setStyle("Fusion")
    family = load_typeface()
    app.setFont(QFont(family))
    app.setFont(theme.font())
    app.setPalette(_palette(theme))
    app.setStyleSheet(sheet)


def _palette(theme: Theme) -> QPalette:
    palette = QPalette()
    roles = {
        QPalette.ColorRole.Window: "canvas",
        QPalette.ColorRole.Base: "surface",
        QPalette.ColorRole.AlternateBase: "canvas",
        QPalette.ColorRole.Button: "surface",
        QPalette.ColorRole.WindowText: "text",
        QPalette.ColorRole.Text: "text",
        QPalette.ColorRole.ButtonText: "text",
        QPalette.ColorRole.PlaceholderText: "muted",
        QPalette.ColorRole.ToolTipBase: "surface",
        QPalette.ColorRole.ToolTipText: "text",
        QPalette.ColorRole.Highlight: "accent",
        QPalette.ColorRole.HighlightedText: "on_accent",
        QPalette.ColorRole.Link: "accent",
        QPalette.ColorRole.Mid: "line",
    }
    for role, token in roles.items():
        palette.setColor(role, theme.color(token))
    for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, theme.color("muted"))
    return palette
