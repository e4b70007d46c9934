"""The reader of digits written by hand, a small network of our own through onnxruntime.

It sees a strip of a page (`ocr.imaging.pen_strip`) and says, every two pixels, which digit begins or goes on there, and
whether the ink is printed or written. `make train-digits` made it: docs/adr/0026.
"""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

import numpy as np

from ocr.engines.base import ReadStrip
from ocr.engines.onnx_session import OnnxSession
from ocr.errors import EngineMissing, ModelRefused
from ocr.imaging.page_image import Gray
from ocr.imaging.pen_strip import SIGNS, as_ink

_MODEL = Path(__file__).parent / "data" / "pen_digits.onnx"
_INKS = 3


class PenDigitReader:
    """Reads a strip in the calling thread: about 4 ms of one core a hundred pixels of its width."""

    def __init__(self, model: Path) -> None:
        """Load the model.

        Raises:
            EngineMissing: it does not lie there.
            ModelRefused: it is damaged, or not such a model.
        """
        if not model.is_file():
            raise EngineMissing("pen_digits")
        self._session = OnnxSession(model.read_bytes())
        if self._session.output_widths != (len(SIGNS) + 1, _INKS):
            raise ModelRefused("classes")

    def read_strip(self, strip: Gray) -> ReadStrip:
        """See `StripReader`."""
        pixels = as_ink(strip)[np.newaxis, np.newaxis]
        signs, ink = self._session.run(["signs", "ink"], {"strips": pixels})
        return ReadStrip(signs[0], np.exp(ink[0]))


@lru_cache(maxsize=1)
def load_pen_digits() -> PenDigitReader:
    """Return the reader that ships with the product, loaded once and kept.

    Raises:
        EngineMissing, ModelRefused: see `PenDigitReader`.
    """
    return PenDigitReader(_MODEL)
