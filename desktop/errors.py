"""Errors of the program itself.

HosoError                 (ocr.errors) expected trouble, never a bug
├── DemoUnavailable       the made papers of the demo do not come with an installed program
├── ImportUnreadable      a file of dossiers that cannot be understood at all
├── SignInRefused         the name or the password is wrong
├── SignInMustWait        after several wrong passwords
└── SecondPersonUnknown   without accounts nobody can be told from anybody
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


class SignInRefused(HosoError):
    """The name or the password is wrong; which of them, nobody is told."""

    code = "desktop.sign_in_refused"


class SecondPersonUnknown(HosoError):
    """A second person is asked for where the store has no accounts and cannot tell people apart."""

    code = "desktop.second_person_unknown"


class SignInMustWait(HosoError):
    """After several wrong passwords an account rests; `until` is the time of day in Việt Nam, as 14:05."""

    code = "desktop.sign_in_must_wait"

    def __init__(self, until: str) -> None:
        super().__init__(self.code)
        self.until = until
