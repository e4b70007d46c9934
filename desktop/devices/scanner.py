"""What scanners are to the program: who they are, what they can, and how one is asked to scan. No driver here."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Protocol


class Source(StrEnum):
    """Where sheets lie."""

    FEEDER = "feeder"
    FLATBED = "flatbed"


class Colour(StrEnum):
    """What of a sheet's colours is kept."""

    COLOUR = "colour"
    GRAY = "gray"
    BLACK_WHITE = "black_white"


RESOLUTIONS_DPI = (200, 300, 400, 600)
"""What a profile may ask for; a scanner that has not the very figure is asked for the next one above it."""


@dataclass(frozen=True, slots=True)
class Scanner:
    """A scanner that was found; `id` is how its driver calls it."""

    id: str
    name: str


@dataclass(frozen=True, slots=True)
class ScanProfile:
    """How to scan. 300 dpi in colour is what the rules for archived papers ask for."""

    resolution_dpi: int = 300
    colour: Colour = Colour.COLOUR
    source: Source = Source.FEEDER
    is_duplex: bool = False


@dataclass(frozen=True, slots=True)
class Abilities:
    """What a scanner offers; nothing is said of an order of sources or colours."""

    sources: frozenset[Source]
    colours: frozenset[Colour]
    can_duplex: bool


@dataclass(frozen=True, slots=True)
class ScannedPage:
    """A page that came whole: a picture file in the folder of the scan, and which page of the scan it is, from 1."""

    path: Path
    number: int


@dataclass(frozen=True, slots=True)
class ScanOrder:
    """One stack to be scanned: by which scanner, how, into which existing folder."""

    device: str
    profile: ScanProfile
    folder: Path


@dataclass(frozen=True, slots=True)
class ScanCalls:
    """Whom a driver tells what, on the thread that called it.

    `on_page` is told of each page once its file is complete; what it raises ends the scan and goes on to the caller.
    `on_progress` hears which page is under way, from 1, and how many per cent of it. `check_cancelled` is asked ten
    times a second and raises `Cancelled` to stop.
    """

    on_page: Callable[[ScannedPage], None]
    on_progress: Callable[[int, int], None]
    check_cancelled: Callable[[], None]


class ScannerDriver(Protocol):
    """Drives scanners; every method blocks, so it is called on a lane. Nothing that a device does may raise a bug."""

    def list_devices(self) -> tuple[Scanner, ...]:
        """Return the scanners that answer now; this may take seconds.

        Raises:
            DriverMissing, DeviceLost: none can be asked.
        """
        ...

    def abilities(self, device: str) -> Abilities:
        """Return what a scanner offers.

        Raises:
            DeviceError: it does not say so.
        """
        ...

    def scan(self, order: ScanOrder, calls: ScanCalls) -> int:
        """Scan until the feeder is empty, or one sheet from the glass, and return how many pages came.

        Raises:
            Cancelled: `check_cancelled` said so; pages that were complete have been told of.
            DeviceError: the scan ended early; so have they.
        """
        ...


class NoScanners:
    """The driver of a machine without any."""

    def list_devices(self) -> tuple[Scanner, ...]:
        """Return nothing."""
        return ()

    def abilities(self, device: str) -> Abilities:
        """Return that nothing can be done with `device`."""
        return Abilities(frozenset(), frozenset(), can_duplex=False)

    def scan(self, order: ScanOrder, calls: ScanCalls) -> int:
        """Return that nothing came."""
        calls.check_cancelled()
        return 0
