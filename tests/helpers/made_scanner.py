"""A driver without hardware: as many pages as a test wants, and then trouble."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from desktop.devices.scanner import Abilities, Colour, ScanCalls, ScannedPage, Scanner, ScanOrder, Source
from ocr.errors import HosoError

SCANNER = Scanner("made:0", "Máy quét thử")


@dataclass
class MadeScanner:
    """Tells of `pages` pages and then raises `trouble`, if there is any."""

    pages: int = 3
    trouble: HosoError | None = None
    scanners: Sequence[Scanner] = (SCANNER,)
    orders: list[ScanOrder] = field(default_factory=list)

    def list_devices(self) -> tuple[Scanner, ...]:
        if self.trouble is not None:
            raise self.trouble
        return tuple(self.scanners)

    def abilities(self, _device: str) -> Abilities:
        if self.trouble is not None:
            raise self.trouble
        return Abilities(frozenset({Source.FEEDER}), frozenset(Colour), can_duplex=True)

    def scan(self, order: ScanOrder, calls: ScanCalls) -> int:
        self.orders.append(order)
        for number in range(1, self.pages + 1):
            calls.check_cancelled()
            calls.on_progress(number, 50)
            calls.on_page(ScannedPage(Path(f"{number:05}.tif"), number))
        if self.trouble is not None:
            raise self.trouble
        return self.pages
