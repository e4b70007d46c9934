"""A network in onnxruntime: how it is loaded and run, and its errors as ours."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from typing import Any

# Before onnxruntime is imported: its builds tell their maker about each process, its models and its errors, and keep a
# number of the machine, unless this is set (Privacy.md of onnxruntime 1.31). Nothing leaves a counter's machine.
os.environ["ORT_DISABLE_TELEMETRY"] = "1"

import onnxruntime
from numpy.typing import NDArray
from onnxruntime.capi import onnxruntime_pybind11_state as onnx_errors

from ocr.errors import EngineCrashed, ModelRefused

# onnxruntime's errors have no common ancestor
_RUNNING = (onnx_errors.Fail, onnx_errors.InvalidArgument, onnx_errors.RuntimeException)
_LOADING = (
    *_RUNNING, onnx_errors.InvalidGraph, onnx_errors.InvalidProtobuf, onnx_errors.NoModel, onnx_errors.NoSuchFile,
    onnx_errors.NotImplemented,
)  # fmt: skip
_TOLD = 200  # last letters of an error


class OnnxSession:
    """Runs a network in the calling thread, on one core."""

    def __init__(self, model: bytes) -> None:
        """Load a network from the content of its file.

        Raises:
            ModelRefused: it is damaged.
        """
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = options.inter_op_num_threads = 1  # pages are read side by side
        options.enable_cpu_mem_arena = False  # inputs are of all sizes: what one needed is of no use to the next
        options.log_severity_level = 4  # errors come as exceptions
        try:
            self._session = onnxruntime.InferenceSession(model, options, providers=["CPUExecutionProvider"])
        except _LOADING as error:
            raise ModelRefused("file") from error

    def run(self, outputs: Sequence[str], inputs: Mapping[str, NDArray[Any]]) -> list[NDArray[Any]]:
        """Return the outputs of these names.

        Raises:
            EngineCrashed: it failed.
        """
        try:
            told: list[NDArray[Any]] = self._session.run(list(outputs), dict(inputs))
        except _RUNNING as error:
            raise EngineCrashed(0, str(error)[-_TOLD:]) from error
        return told

    @property
    def input_names(self) -> tuple[str, ...]:
        """The names of its inputs, in their order."""
        return tuple(each.name for each in self._session.get_inputs())

    @property
    def output_names(self) -> tuple[str, ...]:
        """The names of its outputs, in their order."""
        return tuple(each.name for each in self._session.get_outputs())

    @property
    def input_widths(self) -> tuple[object, ...]:
        """The last dimension of each input: a number, or the name of one that is not fixed; None of a lone number."""
        return tuple(each.shape[-1] if each.shape else None for each in self._session.get_inputs())

    @property
    def output_widths(self) -> tuple[object, ...]:
        """The last dimension of each output, told as `input_widths` is."""
        return tuple(each.shape[-1] if each.shape else None for each in self._session.get_outputs())

    @property
    def said(self) -> Mapping[str, str]:
        """What its maker wrote into the file, by name."""
        told: dict[str, str] = self._session.get_modelmeta().custom_metadata_map
        return told
