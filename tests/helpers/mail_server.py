"""A mail server of this machine, encrypted with a certificate made for the test: what it takes, it keeps."""

from __future__ import annotations

import logging
import socket
import ssl
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from email import message_from_bytes, policy
from email.message import EmailMessage

import trustme
from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, AuthResult, Envelope, LoginPassword, Session

logging.getLogger("mail.log").setLevel(logging.CRITICAL)  # the server's view of clients that hang up is no trouble here
USER, PASSWORD = "bao-cao@sotay.gov.vn", "mat-khau-thu-1"


@dataclass
class Mailbox:
    """What came, and how the server behaves: it refuses some addresses, or everything."""

    came: list[EmailMessage] = field(default_factory=list)
    recipients: list[list[str]] = field(default_factory=list)
    refused: set[str] = field(default_factory=set)
    is_full: bool = False
    sign_ins: int = 0

    async def handle_RCPT(  # noqa: N802  # aiosmtpd's name
        self, _server: SMTP, _session: Session, envelope: Envelope, address: str, _options: list[str]
    ) -> str:
        """Take an address or refuse it."""
        if address in self.refused:
            return "550 no such mailbox"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, _server: SMTP, _session: Session, envelope: Envelope) -> str:  # noqa: N802  # as above
        """Keep a message."""
        if self.is_full:
            return "552 mailbox full"
        content = envelope.content
        assert isinstance(content, bytes)
        message = message_from_bytes(content, policy=policy.default)
        assert isinstance(message, EmailMessage)
        self.came.append(message)
        self.recipients.append(list(envelope.rcpt_tos))
        return "250 OK"

    def sign_in(self, _server: SMTP, _session: Session, _envelope: Envelope, _how: str, told: object) -> AuthResult:
        """Let the one user in."""
        self.sign_ins += 1
        assert isinstance(told, LoginPassword)
        return AuthResult(success=(told.login, told.password) == (USER.encode(), PASSWORD.encode()), handled=False)


@dataclass(frozen=True)
class MailHost:
    """A running server."""

    mailbox: Mailbox
    port: int


class _Encrypted(Controller):
    """TLS from the first byte; the server's own check that it answers cannot know its certificate."""

    def _trigger_server(self) -> None:
        context = ssl.create_default_context()
        context.check_hostname, context.verify_mode = False, ssl.CERT_NONE

        with (
            socket.create_connection((self.hostname, self.port), 5) as plain,
            context.wrap_socket(plain) as encrypted,
        ):
            encrypted.recv(1024)


@contextmanager
def running_mail_server(
    certificate: trustme.LeafCert | None, *, from_the_start: bool = False, asks_for_password: bool = True
) -> Iterator[MailHost]:
    """Yield a server on a port of its own: STARTTLS, TLS from the start, or, without a certificate, neither."""
    mailbox, context = Mailbox(), None
    if certificate is not None:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        certificate.configure_cert(context)
    kind = _Encrypted if from_the_start else Controller
    controller = kind(
        mailbox,
        hostname="127.0.0.1",
        port=_free_port(),
        ssl_context=context if from_the_start else None,
        tls_context=None if from_the_start else context,
        require_starttls=context is not None and not from_the_start,
        authenticator=mailbox.sign_in if asks_for_password else None,
        auth_required=asks_for_password,
        auth_require_tls=not from_the_start and context is not None,
    )
    with warnings.catch_warnings():
        # It does not count TLS from the first byte as encryption.
        warnings.filterwarnings("ignore", message="Requiring AUTH while not requiring TLS")
        controller.start()
        try:
            yield MailHost(mailbox, controller.port)
        finally:
            controller.stop()


def _free_port() -> int:

    with socket.socket() as made:
        made.bind(("127.0.0.1", 0))
        return int(made.getsockname()[1])
