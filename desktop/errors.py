"""Errors of the program itself.

HosoError                 (ocr.errors) expected trouble, never a bug
├── DemoUnavailable       the made papers of the demo do not come with an installed program
├── ImportUnreadable      a file of dossiers that cannot be understood at all
├── SignInRefused         the name or the password is wrong
├── SignInMustWait        after several wrong passwords
├── ReportNotWritten      the folder of a report cannot be written to
├── PasswordNotSafe       others may read the file with the password of the mail server
├── MailNotSent           a report did not leave; what is said below tells why
│   ├── MailNotSetUp, MailUnreachable, MailNotEncrypted, MailCertificateExpired, MailCertificateOtherName,
│   └── MailCertificateUnknown, MailSignInRefused, MailRefused
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


class ReportNotWritten(HosoError):
    """The folder of a report is away or may not be written to; `folder` is its path."""

    code = "desktop.report_not_written"

    def __init__(self, folder: str) -> None:
        super().__init__(self.code)
        self.folder = folder


class PasswordNotSafe(HosoError):
    """The file with the password of the mail server may be read by others; it was not used. `file` is its path."""

    code = "desktop.password_not_safe"

    def __init__(self, file: str) -> None:
        super().__init__(self.code)
        self.file = file


class MailNotSent(HosoError):
    """A message did not leave through the server `host`; nobody got it."""

    code = "desktop.mail_not_sent"

    def __init__(self, host: str = "") -> None:
        super().__init__(f"{self.code}: {host}")
        self.host = host


class MailNotSetUp(MailNotSent):
    """No server, no sender or no address is set up."""

    code = "desktop.mail_not_set_up"


class MailUnreachable(MailNotSent):
    """The server does not answer, or hung up."""

    code = "desktop.mail_unreachable"


class MailNotEncrypted(MailNotSent):
    """The server offers no encryption; neither password nor message was sent."""

    code = "desktop.mail_not_encrypted"


class MailCertificateExpired(MailNotSent):
    """The server's certificate is not valid today."""

    code = "desktop.mail_certificate_expired"


class MailCertificateOtherName(MailNotSent):
    """The server's certificate is of another name."""

    code = "desktop.mail_certificate_other_name"


class MailCertificateUnknown(MailNotSent):
    """Nobody whom this computer trusts vouches for the server's certificate."""

    code = "desktop.mail_certificate_unknown"


class MailSignInRefused(MailNotSent):
    """The server does not accept name or password; trying again by itself could have the mailbox locked."""

    code = "desktop.mail_sign_in_refused"


class MailRefused(MailNotSent):
    """The server does not accept the sender, every recipient, or the message."""

    code = "desktop.mail_refused"
