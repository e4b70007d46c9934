"""The one style sheet, built from tokens; widgets are named by their property `role`, never by a colour."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol


class _Colours(Protocol):
    @property
    def canvas(self) -> str: ...
    @property
    def surface(self) -> str: ...
    @property
    def rail(self) -> str: ...
    @property
    def line(self) -> str: ...
    @property
    def text(self) -> str: ...
    @property
    def muted(self) -> str: ...
    @property
    def accent(self) -> str: ...
    @property
    def accent_soft(self) -> str: ...
    @property
    def on_accent(self) -> str: ...
    @property
    def hover(self) -> str: ...
    @property
    def needs_you(self) -> str: ...
    @property
    def needs_you_soft(self) -> str: ...
    @property
    def fine(self) -> str: ...
    @property
    def fine_soft(self) -> str: ...
    @property
    def problem(self) -> str: ...
    @property
    def problem_soft(self) -> str: ...


_SHEET = """
QWidget[role="place"], QStackedWidget[role="place"] {{ background: {c.canvas}; }}
QWidget[role="surface"] {{ background: {c.surface}; }}
QFrame[role="rail"] {{ background: {c.rail}; border-right: 1px solid {c.line}; }}
QFrame[role="status"] {{ background: {c.rail}; border-top: 1px solid {c.line}; }}
QFrame[role="head"] {{ background: {c.surface}; border-bottom: 1px solid {c.line}; }}
QFrame[role="column"] {{ background: {c.surface}; border-right: 1px solid {c.line}; }}
QFrame[role="foot"] {{ background: {c.surface}; border-top: 1px solid {c.line}; }}
QFrame[role="card"] {{ background: {c.surface}; border: 1px solid {c.line}; border-radius: 8px; }}
QLabel {{ background: transparent; }}
QLabel[role="title"] {{ font-size: {title}px; font-weight: 600; }}
QLabel[role="section"] {{ font-weight: 600; }}
QLabel[role="caption"] {{ font-size: {caption}px; color: {c.muted}; }}
QLabel[role="muted"] {{ color: {c.muted}; }}
QLabel[role="key"] {{ font-size: {caption}px; color: {c.muted}; border: 1px solid {c.line};
    border-radius: 4px; padding: 0 {p4}px; background: {c.surface}; }}
QLabel[mark="fine"] {{ color: {c.fine}; background: {c.fine_soft}; }}
QLabel[mark="needs_you"] {{ color: {c.needs_you}; background: {c.needs_you_soft}; }}
QLabel[mark="problem"] {{ color: {c.problem}; background: {c.problem_soft}; }}
QLabel[mark="quiet"] {{ color: {c.muted}; background: {c.canvas}; }}
QLabel[role="chip"] {{ border-radius: 4px; padding: {p2}px {p8}px; font-weight: 500; }}
QFrame[role="banner"][mark="problem"] {{ background: {c.problem_soft}; border-radius: 6px; }}
QFrame[role="banner"][mark="needs_you"] {{ background: {c.needs_you_soft}; border-radius: 6px; }}
QFrame[role="banner"][mark="fine"] {{ background: {c.fine_soft}; border-radius: 6px; }}
QFrame[role="banner"][mark="problem"] QLabel {{ color: {c.problem}; }}
QFrame[role="banner"][mark="needs_you"] QLabel {{ color: {c.needs_you}; }}
QFrame[role="banner"][mark="fine"] QLabel {{ color: {c.fine}; }}
QLineEdit {{ background: {c.surface}; color: {c.text}; border: 1px solid {c.muted}; border-radius: 6px;
    padding: 0 {p8}px; min-height: {h32}px; selection-background-color: {c.accent};
    selection-color: {c.on_accent}; }}
QLineEdit:focus {{ border: 2px solid {c.accent}; padding: 0 {p7}px; }}
QLineEdit[role="search"] {{ min-height: {h40}px; font-size: {large}px; }}
QPlainTextEdit {{ background: {c.surface}; color: {c.text}; border: 1px solid {c.muted}; border-radius: 6px;
    padding: {p2}px {p4}px; selection-background-color: {c.accent}; selection-color: {c.on_accent}; }}
QPlainTextEdit:focus {{ border: 2px solid {c.accent}; padding: {p1}px {p3}px; }}
QPlainTextEdit[readOnly="true"] {{ background: {c.canvas}; }}
QFrame[role="editor"] {{ background: {c.surface}; border: 1px solid {c.accent}; border-left: {p4}px solid {c.accent};
    border-radius: 6px; }}
QLabel[role="crop"] {{ background: {c.hover}; border-radius: 4px; }}
QLabel[role="message"][mark="fine"] {{ background: transparent; }}
QLabel[role="message"][mark="needs_you"] {{ background: transparent; }}
QLabel[role="message"][mark="problem"] {{ background: transparent; }}
QLabel[role="message"][mark="quiet"] {{ background: transparent; }}
QPushButton {{ background: {c.surface}; color: {c.text}; border: 1px solid {c.muted}; border-radius: 6px;
    padding: 0 {p12}px; min-height: {h30}px; icon-size: {h16}px; }}
QPushButton:hover {{ background: {c.hover}; }}
QPushButton:pressed {{ background: {c.accent_soft}; }}
QPushButton:checked {{ background: {c.accent_soft}; color: {c.accent}; border-color: {c.accent}; font-weight: 600; }}
QRadioButton::indicator {{ width: {p12}px; height: {p12}px; border: 1px solid {c.muted}; border-radius: {p7}px;
    background: {c.surface}; }}
QRadioButton::indicator:checked {{ width: {p6}px; height: {p6}px; border: {p4}px solid {c.accent}; }}
QRadioButton:focus {{ color: {c.accent}; }}
QPushButton:focus {{ border: 2px solid {c.accent}; padding: 0 {p11}px; }}
QPushButton:disabled {{ color: {c.muted}; border-color: {c.line}; background: {c.canvas}; }}
QPushButton[role="main"] {{ background: {c.accent}; color: {c.on_accent}; border-color: {c.accent};
    font-weight: 600; }}
QPushButton[role="main"]:focus {{ border: 2px solid {c.text}; }}
QPushButton[role="main"]:disabled {{ background: {c.canvas}; color: {c.muted}; border-color: {c.line}; }}
QPushButton[role="quiet"] {{ background: transparent; border: 1px solid transparent; }}
QPushButton[role="quiet"]:hover {{ background: {c.hover}; }}
QPushButton[role="quiet"]:focus {{ border: 2px solid {c.accent}; }}
QComboBox {{ background: {c.surface}; color: {c.text}; border: 1px solid {c.muted}; border-radius: 6px;
    padding: 0 {p8}px; min-height: {h30}px; }}
QComboBox:focus {{ border: 2px solid {c.accent}; padding: 0 {p7}px; }}
QComboBox::drop-down {{ border: none; width: 24px; }}
QComboBox QLineEdit {{ border: none; padding: 0; min-height: 0; background: transparent; }}
QComboBox QAbstractItemView {{ background: {c.surface}; color: {c.text}; border: 1px solid {c.line};
    selection-background-color: {c.accent_soft}; selection-color: {c.text}; }}
QTabBar {{ background: transparent; }}
QTabBar::tab {{ background: transparent; color: {c.muted}; padding: {p4}px {p12}px;
    border: 2px solid transparent; border-bottom: 2px solid transparent; }}
QTabBar[tight="true"]::tab {{ padding: {p4}px 4px; }}
QTabBar::tab:hover {{ color: {c.text}; }}
QTabBar::tab:selected {{ color: {c.accent}; font-weight: 600; border-bottom: 2px solid {c.accent}; }}
QTabBar::tab:selected:focus {{ border: 2px solid {c.accent}; border-radius: 4px; }}
QTableView {{ background: {c.surface}; alternate-background-color: {c.canvas}; border: none; outline: none;
    selection-background-color: {c.accent_soft}; selection-color: {c.text}; }}
QTableView::item {{ padding: 0 {p5}px; }}
QHeaderView {{ background: {c.surface}; border: none; }}
QHeaderView::section {{ background: {c.surface}; color: {c.muted}; border: none;
    border-bottom: 1px solid {c.line}; padding: {p4}px {p8}px; }}
QToolButton {{ background: transparent; border: 2px solid transparent; border-radius: 6px;
    padding: {p4}px; }}
QToolButton:hover {{ background: {c.hover}; }}
QToolButton:focus {{ border-color: {c.accent}; }}
QToolButton[role="place"] {{ background: transparent; border: none; font-size: {caption}px;
    color: {c.muted}; padding: {p8}px 0; }}
QToolButton[role="place"]:hover {{ background: {c.line}; }}
QToolButton[role="place"]:focus {{ border: 2px solid {c.accent}; }}
QToolButton[role="place"]:checked {{ color: {c.accent}; background: {c.accent_soft}; font-weight: 600; }}
QListView {{ background: {c.surface}; border: none; outline: none; }}
QListView[role="plain"] {{ background: transparent; }}
QScrollArea {{ background: transparent; border: none; }}
QScrollBar:vertical {{ background: transparent; width: 12px; margin: 2px; }}
QScrollBar:horizontal {{ background: transparent; height: 12px; margin: 2px; }}
QScrollBar::handle {{ background: {c.line}; border-radius: 4px; min-height: 32px; min-width: 32px; }}
QScrollBar::handle:hover {{ background: {c.muted}; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
QProgressBar {{ background: {c.line}; border: none; border-radius: 2px; max-height: 4px; min-height: 4px; }}
QProgressBar::chunk {{ background: {c.accent}; border-radius: 2px; }}
QSplitter::handle {{ background: {c.line}; }}
QToolButton::menu-indicator {{ image: none; width: 0; }}
QMenu {{ background: {c.surface}; color: {c.text}; border: 1px solid {c.line}; padding: {p4}px 0; }}
QMenu::item {{ padding: {p4}px {p12}px; }}
QMenu::item:selected {{ background: {c.accent_soft}; color: {c.text}; }}
QMenu::item:disabled {{ color: {c.muted}; }}
QMenu::separator {{ height: 1px; background: {c.line}; margin: {p4}px 0; }}
QToolTip {{ background: {c.surface}; color: {c.text}; border: 1px solid {c.line}; padding: {p4}px; }}
QMessageBox, QDialog {{ background: {c.surface}; }}
"""


def stylesheet(colours: _Colours, px: Callable[[int], int]) -> str:
    """Return the style sheet of a scheme; `px` makes lengths grow with the text."""
    sizes = {f"p{size}": px(size) for size in (1, 2, 3, 4, 5, 6, 7, 8, 11, 12)} | {
        f"h{size}": px(size) for size in (16, 30, 32, 40)
    }
    return _SHEET.format(c=colours, title=px(18), large=px(15), caption=px(11), **sizes)
