"""How papers come in at the counter: what the scanner is at, and what waits in the watched folder. No Qt."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum

from desktop.devices.scanner import Colour, Scanner, ScanProfile, Source
from desktop.settings import NEW_INSTALLATION, CaptureSettings


class ScanPhase(Enum):
    """What the scanner is at."""

    IDLE = "idle"
    SEARCHING = "searching"
    RUNNING = "running"
    STOPPING = "stopping"


@dataclass(frozen=True, slots=True)
class CaptureState:
    """How papers come in.

    While a scan runs, `code` is the dossier that gets its pages, `pages` how many came, and `percent` how much of the
    next one is there. `arrivals` are files of the watched folder that came while no dossier was open, `folder_error`
    what keeps it from being looked into.
    """

    settings: CaptureSettings = NEW_INSTALLATION
    phase: ScanPhase = ScanPhase.IDLE
    code: str = ""
    pages: int = 0
    percent: int = 0
    arrivals: int = 0
    folder_error: str = ""

    @property
    def is_scanning(self) -> bool:
        """Whether pages may still come."""
        return self.phase in {ScanPhase.RUNNING, ScanPhase.STOPPING}

    @property
    def profile(self) -> ScanProfile:
        """How to scan; words of the settings that nobody knows are as in a new installation."""
        return profile_of(self.settings)


NOTHING_COMES = CaptureState()


def profile_of(settings: CaptureSettings) -> ScanProfile:
    """Return the profile that settings mean."""
    usual = ScanProfile()
    colours, sources = {each.value: each for each in Colour}, {each.value: each for each in Source}
    return ScanProfile(
        resolution_dpi=settings.resolution_dpi,
        colour=colours.get(settings.colour, usual.colour),
        source=sources.get(settings.source, usual.source),
        is_duplex=settings.is_duplex,
    )


def with_profile(settings: CaptureSettings, scanner: Scanner | None, profile: ScanProfile) -> CaptureSettings:
    """Return the settings with a scanner, unless None, and a profile."""
    chosen = settings if scanner is None else replace(settings, device=scanner.id, device_name=scanner.name)
    return replace(
        chosen,
        resolution_dpi=profile.resolution_dpi,
        colour=profile.colour.value,
        source=profile.source.value,
        is_duplex=profile.is_duplex,
    )


def scan_begun(state: CaptureState, code: str) -> CaptureState:
    """Return the state in which a scan into a dossier runs."""
    return replace(state, phase=ScanPhase.RUNNING, code=code, pages=0, percent=0)


def page_came(state: CaptureState) -> CaptureState:
    """Return the state after one more page."""
    return replace(state, pages=state.pages + 1, percent=0)


def scan_ended(state: CaptureState) -> CaptureState:
    """Return the state after a scan."""
    return replace(state, phase=ScanPhase.IDLE, code="", percent=0)
