"""The truth that travels beside each made page."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, field
from enum import Enum
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

Pixels = NDArray[np.uint8]
"""RGB, shape (height, width, 3)."""


class Split(Enum):
    """Which layouts, fonts, wordings and offices a page is made from.

    Templates and thresholds may be developed against TUNING only. HELD_APART shares no font, office or layout variant
    with it and serves for measurement alone; its layouts stand in `tests/dossiers/held_apart`, which nobody who works
    on the reader opens.
    """

    TUNING = "tuning"
    HELD_APART = "held_apart"


class Level(Enum):
    """How a page came to be a picture."""

    CLEAN = "clean"  # 300 dpi, straight from a good scanner
    OFFICE = "office"  # 200 dpi office scan: slight skew, JPEG, grey paper, seal over text, punch holes
    COPY = "copy"  # poor photocopy or worn scan: 1-bit or low ink, speckle, streaks, bleed-through, 150-200 dpi
    PHONE = "phone"  # phone picture: perspective, uneven light, JPEG, table around it, perhaps a fold


@dataclass(frozen=True)
class PageTruth:
    """What is on one page.

    `lines` is the printed text in reading order, NFC, one entry a printed line. `fields` uses the keys and canonical
    values of the contract (a list for `many` fields) and holds only what is printed on THIS page. `paper` groups the
    pages of one paper within a dossier. `rotation` is the clockwise turn in degrees that makes the page upright again.
    `handwritten` names the fields whose value is (partly) written by hand.
    """

    document_type: str
    fields: dict[str, str | list[str]]
    lines: list[str]
    codes: list[dict[str, str]] = field(default_factory=list)  # {"kind": "qr|barcode|mrz", "text": …}
    side: str = "single"  # "front", "back", "both" for cards; "single" otherwise
    paper: int = 0
    rotation: int = 0
    blank: bool = False
    secret: bool = False
    handwritten: list[str] = field(default_factory=list)
    pen: list[list[int]] = field(default_factory=list)  # [line, start, end] of what is written by hand within `lines`
    variant: str = ""  # name of the layout variant, for reports

    def write(self, path: Path) -> None:
        """Write the truth as JSON."""
        path.write_text(json.dumps(asdict(self), ensure_ascii=False, indent=1), encoding="utf-8")

    @classmethod
    def load(cls, path: Path) -> PageTruth:
        """Read a truth written by `write`."""
        raw: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
        return cls(**raw)


@dataclass(frozen=True)
class MadePage:
    """A made page: RGB picture, its resolution (None as phones say nothing true), and what is on it."""

    pixels: Pixels
    dpi: int | None
    truth: PageTruth
