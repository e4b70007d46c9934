"""Errors of the program itself.

HosoError                 (ocr.errors) expected trouble, never a bug
└── DemoUnavailable       the made papers of the demo do not come with an installed program
"""

from __future__ import annotations

from ocr.errors import HosoError


class DemoUnavailable(HosoError):
    """The generator of made papers, or what it needs, is not here."""

    code = "desktop.demo_unavailable"
