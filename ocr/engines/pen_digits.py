"""The reader of digits written by hand, a small network of our own through onnxruntime.

It sees a strip of a page (`ocr.imaging.pen_strip`) and says, every two pixels, which digit begins or goes on there, and
whether the ink is printed or written. `make train-digits` made it: docs/adr/0026.
"""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

import numpy as np
import onnxruntime
from onnxruntime.capi import onnxruntime_pybind11_state as onnx_errors

from ocr.engines.base import ReadStrip
from ocr.errors import EngineCrashed, EngineMissing, ModelRefused
from ocr.imaging.page_image import Gray
from ocr.imaging.pen_strip import SIGNS, as_ink

_MODEL = Path(__file__).parent / "data" / "pen_digits.onnx"
_INKS = 3
_RUNNING = (onnx_errors.Fail, onnx_errors.InvalidArgument, onnx_errors.RuntimeException)
_LOADING = (
    onnx_errors.Fail, onnx_errors.InvalidArgument, onnx_errors.InvalidGraph, onnx_errors.InvalidProtobuf,
    onnx_errors.NoModel, onnx_errors.NotImplemented, onnx_errors.RuntimeException,
)  # fmt: skip


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
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = options.inter_op_num_threads = 1  # pages are read side by side
        options.enable_cpu_mem_arena = False  # strips are of all widths
        options.log_severity_level = 4  # errors come as exceptions
        try:
            self._session = onnxruntime.InferenceSession(str(model), options, providers=["CPUExecutionProvider"])
        except _LOADING as error:
            raise ModelRefused("file") from error
        shapes = [each.shape[-1] for each in self._session.get_outputs()]
        if shapes != [len(SIGNS) + 1, _INKS]:
            raise ModelRefused("classes")

    def read_strip(self, strip: Gray) -> ReadStrip:
        """See `StripReader`."""
        pixels = as_ink(strip)[np.newaxis, np.newaxis]
        try:
            signs, ink = self._session.run(["signs", "ink"], {"strips": pixels})
        except _RUNNING as error:
            raise EngineCrashed(0, str(error)[-200:]) from error
        return ReadStrip(signs[0], np.exp(ink[0]))


@lru_cache(maxsize=1)
def load_pen_digits() -> PenDigitReader:
    """Return the reader that ships with the product, loaded once and kept.

    Raises:
        EngineMissing, ModelRefused: see `PenDigitReader`.
    """
    return PenDigitReader(_MODEL)
