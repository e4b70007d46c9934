"""Waiting as the window itself waits.

`QTest.qWait` of PySide6 6.9 keeps the interpreter's lock while it waits, so that the lanes stand still meanwhile: what
is measured around it is several times what an officer waits (22 November 2026).
"""

from __future__ import annotations

from PySide6.QtCore import QEventLoop, QTimer


def let_run(milliseconds: int) -> None:
    """Let the window and its lanes run for so long."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()
