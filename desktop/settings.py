"""What this workstation remembers for its user: how papers come in, how the window looks, reports. Never a password.

The file is JSON in the user's configuration folder; what other versions of the program wrote into it stays there.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any, TypeVar

from desktop.report_settings import ReportSettings, parse_reports, reports_as_json


@dataclass(frozen=True, slots=True)
class CaptureSettings:
    """How papers come in here; empty texts where nothing was chosen yet.

    `device` is the scanner's id at its driver and `device_name` how people call it. Resolution in dpi; `colour` and
    `source` are words of `desktop.devices.scanner`.
    """

    device: str = ""
    device_name: str = ""
    resolution_dpi: int = 300
    colour: str = "colour"
    source: str = "feeder"
    is_duplex: bool = False
    watched_folder: str = ""


@dataclass(frozen=True, slots=True)
class ScreenSettings:
    """How the window looks here: text size in percent, and "light", "dark" or "system" for the computer's own."""

    text_percent: int = 100
    scheme: str = "system"

    @property
    def scale(self) -> float:
        """By how much everything grows with the text, within what the window is made for."""
        return min(max(self.text_percent, TEXT_PERCENTS[0]), TEXT_PERCENTS[-1]) / 100


@dataclass(frozen=True, slots=True)
class CounterSettings:
    """What the counter is called at which this workstation stands ("Quầy 3"); "" while nobody said."""

    name: str = ""


@dataclass(frozen=True, slots=True)
class BackupSettings:
    """Where this workstation puts backups; "" while nobody said."""

    folder: str = ""


TEXT_PERCENTS = (100, 110, 125, 150)
USUAL_SCREEN = ScreenSettings()
NEW_INSTALLATION = CaptureSettings()
NO_COUNTER = CounterSettings()
_Part = TypeVar("_Part", CaptureSettings, ScreenSettings, CounterSettings, BackupSettings)


class SettingsFile:
    """The settings of one user of one workstation; without a path they last as long as the program."""

    def __init__(self, path: Path | None = None) -> None:
        self._path = path
        self._kept: dict[str, Any] = {}

    def load_capture(self) -> CaptureSettings:
        """Return what was chosen last; what is missing, damaged or of another kind is as in a new installation."""
        return _parsed(self._load().get("capture"), NEW_INSTALLATION)

    def save_capture(self, settings: CaptureSettings) -> bool:
        """Remember a choice, and tell whether it will be known after the next start."""
        return self._save("capture", asdict(settings))

    def load_screen(self) -> ScreenSettings:
        """Return how the window is to look; see `load_capture`."""
        return _parsed(self._load().get("screen"), USUAL_SCREEN)

    def save_screen(self, settings: ScreenSettings) -> bool:
        """Remember how the window is to look; see `save_capture`."""
        return self._save("screen", asdict(settings))

    def load_counter(self) -> CounterSettings:
        """Return at which counter this workstation stands; see `load_capture`."""
        return _parsed(self._load().get("counter"), NO_COUNTER)

    def save_counter(self, settings: CounterSettings) -> bool:
        """Remember at which counter this workstation stands; see `save_capture`."""
        return self._save("counter", asdict(settings))

    def load_backup(self) -> BackupSettings:
        """Return where backups go; see `load_capture`."""
        return _parsed(self._load().get("backup"), BackupSettings())

    def save_backup(self, settings: BackupSettings) -> bool:
        """Remember where backups go; see `save_capture`."""
        return self._save("backup", asdict(settings))

    def load_reports(self) -> ReportSettings:
        """Return which reports are due when; what is missing or damaged is as in a new installation."""
        return parse_reports(self._load().get("reports"))

    def save_reports(self, settings: ReportSettings) -> bool:
        """Remember the reports, and tell whether they will be known after the next start."""
        return self._save("reports", reports_as_json(settings))

    @property
    def mail_password(self) -> Path | None:
        """The file that the password of the mail server lies in, beside the settings; None where nothing is kept."""
        return None if self._path is None else self._path.with_name("mail-password")

    def _save(self, section: str, value: Mapping[str, Any]) -> bool:
        self._kept = {**self._load(), section: value}
        if self._path is None:
            return False
        fresh = self._path.with_suffix(f".{os.getpid()}.tmp")
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            with fresh.open("w", encoding="utf-8") as file:
                json.dump(self._kept, file, ensure_ascii=False, indent=1)
                file.flush()
                os.fsync(file.fileno())
            fresh.replace(self._path)
        except OSError:
            with suppress(OSError):
                fresh.unlink(missing_ok=True)
            return False
        return True

    def _load(self) -> dict[str, Any]:
        if self._path is None:
            return self._kept
        try:
            found = json.loads(self._path.read_text("utf-8"))
        except (OSError, ValueError):
            return self._kept
        return found if isinstance(found, dict) else {}


def default_path() -> Path:
    """Return where the settings lie: the user's configuration folder, as the platform has it."""
    if sys.platform == "win32":
        return Path(os.environ.get("APPDATA", Path.home())) / "HoSoSo" / "settings.json"
    base = os.environ.get("XDG_CONFIG_HOME")
    return (Path(base) if base else Path.home() / ".config") / "hososo" / "settings.json"


def _parsed(found: object, usual: _Part) -> _Part:
    if not isinstance(found, Mapping):
        return usual
    known = asdict(usual)
    good = {name: found[name] for name in known if name in found and type(found[name]) is type(known[name])}
    return replace(usual, **good)
