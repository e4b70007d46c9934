"""The computer that the window runs on."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from desktop.devices.scanner import NoScanners, ScannerDriver
from desktop.settings import SettingsFile


def ask_for_file(parent: QWidget, title: str, kinds: str) -> Path | None:
    """Ask for a file that is there; None when nobody wants one."""
    name, _ = QFileDialog.getOpenFileName(parent, title, str(Path.home()), kinds)
    return Path(name) if name else None


def ask_for_folder(parent: QWidget, title: str, first: str) -> Path | None:
    """Ask for a folder; None when nobody wants one."""
    name = QFileDialog.getExistingDirectory(parent, title, first or str(Path.home()))
    return Path(name) if name else None


@dataclass(frozen=True, slots=True)
class Workstation:
    """What is plugged in and chosen here, and how somebody is asked for files; tests answer for themselves."""

    driver: ScannerDriver = field(default_factory=NoScanners)
    settings: SettingsFile = field(default_factory=SettingsFile)
    ask_for_file: Callable[[QWidget, str, str], Path | None] = ask_for_file
    ask_for_folder: Callable[[QWidget, str, str], Path | None] = ask_for_folder
