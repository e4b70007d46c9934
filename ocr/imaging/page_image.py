"""The picture of one page on its way through the reader."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from ocr.types import Transform

Pixels = NDArray[np.uint8]
"""RGB, shape (height, width, 3)."""

Gray = NDArray[np.uint8]
"""One channel, shape (height, width), 0 black to 255 white."""


@dataclass(frozen=True, slots=True)
class PageImage:
    """RGB pixels with their resolution and the way back to the source.

    `dpi` is None when neither the file nor the paper size tells it. `source_to_page` maps pixels of the loaded picture
    (after its EXIF turn) to pixels of this one.
    """

    pixels: Pixels
    dpi: float | None
    source_to_page: Transform = Transform()

    @property
    def width(self) -> int:
        """Pixels across."""
        return int(self.pixels.shape[1])

    @property
    def height(self) -> int:
        """Pixels down."""
        return int(self.pixels.shape[0])

    def moved(self, pixels: Pixels, step: Transform, *, dpi: float | None = None) -> PageImage:
        """Return a picture made from this one by the geometric step `step`; `dpi` only if the step changed it."""
        return replace(
            self,
            pixels=pixels,
            dpi=self.dpi if dpi is None else dpi,
            source_to_page=self.source_to_page.then(step),
        )
