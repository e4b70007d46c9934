"""Errors of capture devices.

HosoError                 (ocr.errors) expected trouble, never a bug
├── FolderUnreadable      the watched folder is not there or may not be read
├── ArrivalStays          a file of it is safe here and could not be removed there
└── DeviceError           `pages` says how many pages came before it; they are with whoever asked for them
    ├── DriverMissing     the program that drives scanners is not installed
    ├── DeviceNotFound    no such scanner, or it is switched off
    ├── DeviceBusy        another program has it
    ├── DeviceRefused     this user may not use it
    ├── PaperJam          a sheet is stuck, or two came at once
    ├── CoverOpen         its cover is open
    ├── FeederEmpty       nothing lay in the feeder when the scan began
    ├── ProfileRefused    it cannot scan as the profile wants
    └── DeviceLost        it, its cable or its driver failed, or it said nothing for minutes

An empty feeder after the first page is no error but the end of a stack.
"""

from __future__ import annotations

from ocr.errors import HosoError


class FolderUnreadable(HosoError):
    """The watched `folder` cannot be read."""

    code = "desktop.folder_unreadable"

    def __init__(self, folder: str) -> None:
        super().__init__(self.code)
        self.folder = folder


class ArrivalStays(HosoError):
    """A file of the watched folder, called `name`, is safe in the store and could not be removed there."""

    code = "desktop.arrival_stays"

    def __init__(self, name: str) -> None:
        super().__init__(self.code)
        self.name = name


class DeviceError(HosoError):
    """Trouble with a device; `pages` came before it, `next_page` (from 1) is the first that did not."""

    code = "desktop.device"

    def __init__(self, pages: int = 0) -> None:
        super().__init__(f"{self.code} after {pages} pages")
        self.pages = pages
        self.next_page = pages + 1


class DriverMissing(DeviceError):
    """The program that drives scanners is not installed."""

    code = "desktop.device.driver_missing"


class DeviceNotFound(DeviceError):
    """There is no such scanner, or it is switched off."""

    code = "desktop.device.not_found"


class DeviceBusy(DeviceError):
    """Another program or another computer uses the scanner."""

    code = "desktop.device.busy"


class DeviceRefused(DeviceError):
    """This user has no right to the scanner."""

    code = "desktop.device.refused"


class PaperJam(DeviceError):
    """A sheet is stuck in the feeder."""

    code = "desktop.device.paper_jam"


class CoverOpen(DeviceError):
    """The scanner's cover is open."""

    code = "desktop.device.cover_open"


class FeederEmpty(DeviceError):
    """No sheet lay in the feeder."""

    code = "desktop.device.feeder_empty"


class ProfileRefused(DeviceError):
    """The scanner does not take this resolution, colour or source."""

    code = "desktop.device.profile_refused"


class DeviceLost(DeviceError):
    """The scanner, its cable or its driver failed in the middle of its work."""

    code = "desktop.device.lost"
