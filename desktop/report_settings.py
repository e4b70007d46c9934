"""Which reports are written or mailed when and where to, as a workstation's settings keep it. Never a password.

Only shapes and how they are read from JSON: whoever sends reports is `desktop.workflow.report_run`.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from enum import StrEnum
from typing import Any, TypeVar


class ReportKind(StrEnum):
    """What is reported: the table of QĐ 766, or the figures of each unit and day for an operations centre (IOC)."""

    TABLE_766 = "table_766"
    UNIT_DAYS = "unit_days"


class FileKind(StrEnum):
    """The files of a report."""

    XLSX = "xlsx"
    PDF = "pdf"
    CSV = "csv"
    JSON = "json"


FILES_OF: Mapping[ReportKind, tuple[FileKind, ...]] = {
    ReportKind.TABLE_766: tuple(FileKind),
    ReportKind.UNIT_DAYS: (FileKind.CSV, FileKind.JSON),
}
"""What each report can be written as."""


class Span(StrEnum):
    """Of which days a report is, seen from the day on which it is due."""

    YESTERDAY = "yesterday"
    LAST_WEEK = "last_week"
    LAST_MONTH = "last_month"
    LAST_QUARTER = "last_quarter"
    MONTH_TO_YESTERDAY = "month_to_yesterday"


class Rhythm(StrEnum):
    """How often a report is due."""

    DAILY = "daily"
    WEEKLY = "weekly"
    MONTHLY = "monthly"


class Place(StrEnum):
    """Where a report goes."""

    FOLDER = "folder"
    MAIL = "mail"


class Security(StrEnum):
    """How the way to the mail server is encrypted; there is no way without."""

    STARTTLS = "starttls"
    TLS = "tls"


LAST_DAY_OF_ALL_MONTHS = 28
USUAL_PORTS: Mapping[Security, int] = {Security.STARTTLS: 587, Security.TLS: 465}


@dataclass(frozen=True, slots=True)
class MailServer:
    """The one server that mail goes through; `host` empty: none is set up. `user` empty: it asks for no password."""

    host: str = ""
    port: int = 587
    security: Security = Security.STARTTLS
    sender: str = ""
    user: str = ""


@dataclass(frozen=True, slots=True)
class ReportSchedule:
    """One report that is due again and again.

    `at` is the time of day in Vietnam as 07:30; `weekday` counts from Monday as 0 and matters weekly, `day` monthly.
    `since` is the moment from which on it is due, in ISO 8601: nothing is caught up from before. `unit` empty: all.
    """

    id: str
    kind: ReportKind = ReportKind.TABLE_766
    files: tuple[FileKind, ...] = (FileKind.XLSX,)
    span: Span = Span.LAST_MONTH
    rhythm: Rhythm = Rhythm.MONTHLY
    weekday: int = 0
    day: int = 1
    at: str = "07:30"
    unit: str = ""
    place: Place = Place.FOLDER
    folder: str = ""
    recipients: tuple[str, ...] = ()
    since: str = ""
    is_active: bool = True


@dataclass(frozen=True, slots=True)
class ReportSettings:
    """The mail server and the reports."""

    server: MailServer = field(default_factory=MailServer)
    schedules: tuple[ReportSchedule, ...] = ()


_Choice = TypeVar("_Choice", bound=StrEnum)
_TIME = re.compile(r"([01]\d|2[0-3]):[0-5]\d")
_ADDRESS = re.compile(r"[\w.+'-]+@[\w-]+(\.[\w-]+)+", re.ASCII)


def is_time(text: str) -> bool:
    """Say whether a text is a time of day as a schedule has it."""
    return _TIME.fullmatch(text) is not None


def is_address(text: str) -> bool:
    """Say whether a text can be a mail address."""
    return _ADDRESS.fullmatch(text) is not None


def parse_reports(found: object) -> ReportSettings:
    """Return the settings from JSON; what is missing or of another kind is as usual, no id means no schedule."""
    if not isinstance(found, Mapping):
        return ReportSettings()
    server, schedules = found.get("server"), found.get("schedules")
    read = (_schedule(each) for each in (schedules if isinstance(schedules, list) else ()))
    return ReportSettings(
        _server(server if isinstance(server, Mapping) else {}), tuple(each for each in read if each is not None)
    )


def reports_as_json(settings: ReportSettings) -> dict[str, Any]:
    """Return the settings as JSON keeps them."""
    found: dict[str, Any] = json.loads(json.dumps(asdict(settings)))  # plain lists and texts, as a file gives them back
    return found


def _server(found: Mapping[str, Any]) -> MailServer:
    usual = MailServer()
    port = found.get("port")
    return MailServer(
        _text(found, "host"),
        port if type(port) is int and 0 < port < 65_536 else usual.port,  # noqa: PLR2004  # ports end there
        _one_of(Security, found.get("security"), usual.security),
        _text(found, "sender"),
        _text(found, "user"),
    )


def _schedule(found: object) -> ReportSchedule | None:
    if not isinstance(found, Mapping) or not _text(found, "id"):
        return None
    usual = ReportSchedule(_text(found, "id"))
    kind = _one_of(ReportKind, found.get("kind"), usual.kind)
    files = tuple(each for each in FILES_OF[kind] if each.value in _texts(found, "files"))
    at = _text(found, "at")
    return ReportSchedule(
        usual.id,
        kind,
        files or FILES_OF[kind][:1],
        _one_of(Span, found.get("span"), usual.span),
        _one_of(Rhythm, found.get("rhythm"), usual.rhythm),
        _between(found.get("weekday"), 0, 6, usual.weekday),
        _between(found.get("day"), 1, LAST_DAY_OF_ALL_MONTHS, usual.day),
        at if is_time(at) else usual.at,
        _text(found, "unit"),
        _one_of(Place, found.get("place"), usual.place),
        _text(found, "folder"),
        tuple(each for each in _texts(found, "recipients") if is_address(each)),
        _text(found, "since"),
        found.get("is_active") is not False,
    )


def _text(found: Mapping[str, Any], name: str) -> str:
    value = found.get(name)
    return value.strip() if isinstance(value, str) else ""


def _texts(found: Mapping[str, Any], name: str) -> list[str]:
    value = found.get(name)
    return [each for each in value if isinstance(each, str)] if isinstance(value, list) else []


def _one_of(kind: type[_Choice], value: object, usual: _Choice) -> _Choice:
    return kind(value) if isinstance(value, str) and value in set(kind) else usual


def _between(value: object, least: int, most: int, usual: int) -> int:
    return value if type(value) is int and least <= value <= most else usual
