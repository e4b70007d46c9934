"""Renders every screen in every state into a folder, with a page to look at them: `make shots`."""

from __future__ import annotations

import argparse
import html
import os
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from desktop.ui.i18n import install_language
from desktop.ui.theme import DARK, LIGHT, Theme
from tests.screens.screens import SCREENS, SIZES, STATES, make_stage

_SCHEMES = {"light": LIGHT, "dark": DARK}


def main() -> None:
    """Render what is asked for, everything unless said."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--out", type=Path, default=Path(".build/shots"))
    parser.add_argument("--only", default="", help="part of a picture's name")
    parser.add_argument("--text", type=float, default=1.0, help="text size")
    options = parser.parse_args()
    options.out.mkdir(parents=True, exist_ok=True)
    app = QApplication([])
    translator = install_language(app, cache=options.out.parent / "cache")
    names = []
    for screen in SCREENS:
        for state in STATES:
            for scheme, tokens in _SCHEMES.items():
                for size in SIZES:
                    name = f"{screen}-{state}-{size.width()}-{scheme}.png"
                    if options.only not in name:
                        continue
                    stage = make_stage(screen, state, Theme(tokens, options.text), size)
                    picture(stage.window.main).save(str(options.out / name))
                    stage.window.main.close()
                    stage.window.main.deleteLater()
                    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
                    names.append(name)
    _write_index(options.out, names)
    del translator


def picture(window: QWidget) -> QPixmap:
    """Return a window as a person sees it: with the dialog over it, if there is one."""
    seen = window.grab()
    for dialog in window.findChildren(QDialog):
        if dialog.isVisible():
            painter = QPainter(seen)
            painter.fillRect(seen.rect(), QColor(0, 0, 0, 70))
            painter.drawPixmap(window.rect().center() - dialog.rect().center(), dialog.grab())
            painter.end()
    return seen


def _write_index(folder: Path, names: list[str]) -> None:
    figures = "\n".join(
        f'<figure><a href="{name}"><img src="{name}" loading="lazy"></a>'
        f"<figcaption>{html.escape(name)}</figcaption></figure>"
        for name in sorted(names)
    )
    style = "body{font:14px sans-serif;display:flex;flex-wrap:wrap;gap:16px}figure{margin:0}img{width:640px}"
    page = f'<!doctype html><meta charset="utf-8"><title>Screens</title><style>{style}</style>{figures}'
    (folder / "index.html").write_text(page, encoding="utf-8")


if __name__ == "__main__":
    main()
