"""The password of the mail server: in a file that only its user may read, never in the settings (ADR 24)."""

from __future__ import annotations

import os
import stat
from contextlib import suppress
from pathlib import Path

from desktop.errors import PasswordNotSafe, ReportNotWritten

VARIABLE = "HOSOSO_SMTP_PASSWORD"
CREDENTIAL = "hososo-smtp-password"
"""Under this name a systemd unit may hand it over (LoadCredential=)."""
_OTHERS = stat.S_IRWXG | stat.S_IRWXO


def load_password(file: Path | None) -> str:
    """Return the password from the environment, from systemd or from its file; "" where there is none.

    Raises:
        PasswordNotSafe: others may read the file.
    """
    if VARIABLE in os.environ:
        return os.environ[VARIABLE]
    handed = os.environ.get("CREDENTIALS_DIRECTORY")
    if handed and (Path(handed) / CREDENTIAL).is_file():
        return (Path(handed) / CREDENTIAL).read_text("utf-8").rstrip("\r\n")
    if file is None or not file.is_file():
        return ""
    # On Windows the folder of the user's settings is the user's own; its files have no such bits.
    if os.name == "posix" and file.stat().st_mode & _OTHERS:
        raise PasswordNotSafe(file.name)
    return file.read_text("utf-8").rstrip("\r\n")


def has_password(file: Path | None) -> bool:
    """Say whether there is a password to sign in with."""
    with suppress(PasswordNotSafe):
        return bool(load_password(file))
    return False


def save_password(file: Path, password: str) -> None:
    """Keep a password for its user alone; "" forgets it.

    Raises:
        ReportNotWritten: it cannot be kept there.
    """
    fresh = file.with_name(f"{file.name}.{os.getpid()}.tmp")
    try:
        if not password:
            file.unlink(missing_ok=True)
            return
        file.parent.mkdir(parents=True, exist_ok=True)
        fresh.unlink(missing_ok=True)
        # Made with its rights, not given them afterwards: at no moment can others read it.
        with os.fdopen(os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="utf-8") as opened:
            opened.write(password)
            opened.flush()
            os.fsync(opened.fileno())
        fresh.replace(file)
    except OSError as error:
        with suppress(OSError):
            fresh.unlink(missing_ok=True)
        raise ReportNotWritten(str(file.parent)) from error
