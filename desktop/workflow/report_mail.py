"""Mail with files through one server, encrypted, its certificate verified; what goes wrong gets a name."""

from __future__ import annotations

import smtplib
import ssl
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import datetime
from email.message import EmailMessage
from email.utils import format_datetime
from pathlib import Path

from desktop.errors import (
    MailCertificateExpired,
    MailCertificateOtherName,
    MailCertificateUnknown,
    MailNotEncrypted,
    MailNotSent,
    MailNotSetUp,
    MailRefused,
    MailSignInRefused,
    MailUnreachable,
)
from desktop.report_settings import FileKind, MailServer, Security

_PATIENCE_S = 30.0
_EXPIRED, _NOT_YET, _OTHER_NAME = 10, 9, 62
"""What OpenSSL calls them (X509_V_ERR_…)."""
_TYPES: Mapping[FileKind, str] = {
    FileKind.XLSX: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    FileKind.PDF: "application/pdf",
    FileKind.CSV: "text/csv",
    FileKind.JSON: "application/json",
}


def make_message(  # noqa: PLR0913  # the parts of a message
    sender: str, recipients: Sequence[str], subject: str, body: str, files: Sequence[Path], *, key: str, at: datetime
) -> EmailMessage:
    """Return a message; the same `key` makes the same Message-ID, by which a mailbox knows a message it has."""
    message = EmailMessage()
    message["Subject"], message["From"], message["To"] = subject, sender, ", ".join(recipients)
    message["Date"] = format_datetime(at)
    message["Message-ID"] = f"<{key}@{sender.rpartition('@')[2]}>"
    message["Auto-Submitted"] = "auto-generated"  # RFC 3834: no absence note answers it
    message.set_content(body)
    for file in files:
        kind, _, part = _TYPES[FileKind(file.suffix[1:])].partition("/")
        parameters = {"charset": "utf-8"} if kind == "text" else None
        message.add_attachment(file.read_bytes(), maintype=kind, subtype=part, filename=file.name, params=parameters)
    return message


def send_message(server: MailServer, password: str, message: EmailMessage, recipients: Sequence[str]) -> int:
    """Hand a message to the server and return how many addresses it refused while it took others.

    Raises:
        MailNotSent: nobody got it; its subclasses say why.
    """
    if not (server.host and server.sender and recipients):
        raise MailNotSetUp(server.host)
    with _named(server.host), _connected(server) as connection:
        if server.user:
            connection.login(server.user, password)
        return len(connection.send_message(message, server.sender, list(recipients)))


@contextmanager
def _connected(server: MailServer) -> Iterator[smtplib.SMTP]:
    context = ssl.create_default_context()  # verifies certificate and name
    if server.security is Security.TLS:
        with smtplib.SMTP_SSL(server.host, server.port, timeout=_PATIENCE_S, context=context) as connection:
            yield connection
        return
    with smtplib.SMTP(server.host, server.port, timeout=_PATIENCE_S) as connection:
        connection.ehlo()
        if not connection.has_extn("starttls"):
            raise MailNotEncrypted(server.host)
        connection.starttls(context=context)
        yield connection


@contextmanager
def _named(host: str) -> Iterator[None]:
    """Turn what the libraries raise into what a person is told."""
    try:
        yield
    except ssl.SSLCertVerificationError as error:
        raise _of_certificate(error)(host) from error
    except smtplib.SMTPAuthenticationError as error:
        raise MailSignInRefused(host) from error
    except smtplib.SMTPNotSupportedError as error:  # a password is asked for that the server takes in no known way
        raise MailSignInRefused(host) from error
    except (smtplib.SMTPServerDisconnected, smtplib.SMTPConnectError) as error:
        raise MailUnreachable(host) from error
    except smtplib.SMTPException as error:
        raise MailRefused(host) from error
    except (ssl.SSLError, OSError) as error:
        raise MailUnreachable(host) from error


def _of_certificate(error: ssl.SSLCertVerificationError) -> type[MailNotSent]:
    if error.verify_code in (_EXPIRED, _NOT_YET):
        return MailCertificateExpired
    return MailCertificateOtherName if error.verify_code == _OTHER_NAME else MailCertificateUnknown
