"""Mail through a real server of this machine: encryption, certificates, refusals, passwords."""

from __future__ import annotations

import socket
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from email.message import EmailMessage
from pathlib import Path

import pytest
import trustme

from desktop.errors import (
    MailCertificateExpired,
    MailCertificateOtherName,
    MailCertificateUnknown,
    MailNotEncrypted,
    MailNotSetUp,
    MailRefused,
    MailSignInRefused,
    MailUnreachable,
    PasswordNotSafe,
)
from desktop.report_settings import MailServer, Security
from desktop.workflow.mail_password import VARIABLE, has_password, load_password, save_password
from desktop.workflow.report_mail import make_message, send_message
from tests.helpers.mail_server import PASSWORD, USER, running_mail_server

NOW = datetime(2026, 11, 2, tzinfo=UTC)
TO = ("ioc@tinh.gov.vn", "van-phong@tinh.gov.vn")


@pytest.fixture(scope="module")
def authority() -> trustme.CA:
    return trustme.CA()


@pytest.fixture
def trusted(authority: trustme.CA, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> trustme.CA:
    """The authority, which this computer trusts as an administrator would have it."""
    authority.cert_pem.write_to_path(str(tmp_path / "root.pem"))
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "root.pem"))
    return authority


def server(port: int, security: Security = Security.STARTTLS, host: str = "localhost") -> MailServer:
    return MailServer(host, port, security, USER, USER)


def message(tmp_path: Path) -> EmailMessage:
    file = tmp_path / "số liệu.csv"
    file.write_text("đơn vị;1", encoding="utf-8")
    return make_message(USER, TO, "Số hóa tháng 10", "Kính gửi", [file], key="k1", at=NOW)


@pytest.mark.parametrize("security", list(Security))
def test_message_arrives_whole_and_encrypted(trusted: trustme.CA, tmp_path: Path, security: Security) -> None:
    certificate = trusted.issue_cert("localhost")
    with running_mail_server(certificate, from_the_start=security is Security.TLS) as host:
        assert send_message(server(host.port, security), PASSWORD, message(tmp_path), TO) == 0
        (came,) = host.mailbox.came

    assert host.mailbox.recipients == [list(TO)]
    assert came["Subject"] == "Số hóa tháng 10"
    assert came["Message-ID"] == "<k1@sotay.gov.vn>"
    (attached,) = came.iter_attachments()
    assert attached.get_filename() == "số liệu.csv"
    assert attached.get_content() == "đơn vị;1"


def test_certificate_of_nobody_known_stops_before_the_password(authority: trustme.CA, tmp_path: Path) -> None:
    with running_mail_server(authority.issue_cert("localhost")) as host:
        with pytest.raises(MailCertificateUnknown):
            send_message(server(host.port), PASSWORD, message(tmp_path), TO)
        assert host.mailbox.sign_ins == 0
        assert host.mailbox.came == []


def test_certificate_of_another_name_is_told_apart(trusted: trustme.CA, tmp_path: Path) -> None:
    with running_mail_server(trusted.issue_cert("mail.khac.vn")) as host, pytest.raises(MailCertificateOtherName):
        send_message(server(host.port), PASSWORD, message(tmp_path), TO)


@pytest.mark.parametrize("days", [(-9, -1), (1, 9)])
def test_certificate_that_is_not_valid_today_is_told_apart(
    trusted: trustme.CA, tmp_path: Path, days: tuple[int, int]
) -> None:
    begins, ends = (datetime.now(UTC) + timedelta(days=each) for each in days)
    certificate = trusted.issue_cert("localhost", not_before=begins, not_after=ends)
    with running_mail_server(certificate) as host, pytest.raises(MailCertificateExpired):
        send_message(server(host.port), PASSWORD, message(tmp_path), TO)


def test_server_without_encryption_gets_nothing(tmp_path: Path) -> None:
    with running_mail_server(None, asks_for_password=False) as host:
        with pytest.raises(MailNotEncrypted):
            send_message(server(host.port), PASSWORD, message(tmp_path), TO)
        assert host.mailbox.came == []


def test_tls_to_a_port_that_speaks_plainly_does_not_hang(tmp_path: Path) -> None:
    with running_mail_server(None, asks_for_password=False) as host, pytest.raises(MailUnreachable):
        send_message(server(host.port, Security.TLS), PASSWORD, message(tmp_path), TO)


def test_wrong_password_is_named(trusted: trustme.CA, tmp_path: Path) -> None:
    with running_mail_server(trusted.issue_cert("localhost")) as host:
        with pytest.raises(MailSignInRefused):
            send_message(server(host.port), "sai", message(tmp_path), TO)
        assert host.mailbox.came == []


def test_refused_addresses_are_counted_and_all_of_them_are_an_error(trusted: trustme.CA, tmp_path: Path) -> None:
    with running_mail_server(trusted.issue_cert("localhost")) as host:
        host.mailbox.refused = {TO[0]}
        assert send_message(server(host.port), PASSWORD, message(tmp_path), TO) == 1
        assert host.mailbox.recipients == [[TO[1]]]
        host.mailbox.refused = set(TO)
        with pytest.raises(MailRefused):
            send_message(server(host.port), PASSWORD, message(tmp_path), TO)
        host.mailbox.refused, host.mailbox.is_full = set(), True
        with pytest.raises(MailRefused):
            send_message(server(host.port), PASSWORD, message(tmp_path), TO)


def test_nobody_there_and_nothing_set_up(tmp_path: Path) -> None:
    with socket.socket() as made:
        made.bind(("127.0.0.1", 0))
        port = int(made.getsockname()[1])
    with pytest.raises(MailUnreachable):
        send_message(server(port), PASSWORD, message(tmp_path), TO)
    for missing in (replace(server(port), host=""), replace(server(port), sender="")):
        with pytest.raises(MailNotSetUp):
            send_message(missing, PASSWORD, message(tmp_path), TO)


def test_password_lies_in_a_file_of_its_user_alone(tmp_path: Path) -> None:
    file = tmp_path / "cấu hình" / "mail-password"
    assert not has_password(file)
    save_password(file, "mật khẩu dài")

    assert file.stat().st_mode & 0o777 == 0o600
    assert load_password(file) == "mật khẩu dài"
    file.chmod(0o640)
    with pytest.raises(PasswordNotSafe):
        load_password(file)
    assert not has_password(file)
    save_password(file, "khác")
    assert file.stat().st_mode & 0o777 == 0o600
    save_password(file, "")
    assert not file.exists()


def test_password_may_come_from_outside(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "hososo-smtp-password").write_text("của systemd\n", encoding="utf-8")
    monkeypatch.setenv("CREDENTIALS_DIRECTORY", str(tmp_path))
    assert load_password(None) == "của systemd"
    monkeypatch.setenv(VARIABLE, "của môi trường")
    assert load_password(tmp_path / "nowhere") == "của môi trường"
