"""Errors of the program itself.

HosoError                 (ocr.errors) expected trouble, never a bug
├── DemoUnavailable       the made papers of the demo do not come with an installed program
└── ImportUnreadable      a file of dossiers that cannot be understood at all
"""

from __future__ import annotations

from ocr.errors import HosoError


class DemoUnavailable(HosoError):
    """The generator of made papers, or what it needs, is not here."""

    code = "desktop.demo_unavailable"


class ImportUnreadable(HosoError):
    """A file of dossiers that cannot be understood at all; `source` is its path as given."""

    code = "desktop.import_unreadable"

    def __init__(self, source: str) -> None:
        super().__init__(self.code)
        self.source = source
