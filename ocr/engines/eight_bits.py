"""A network's large weights in eight bits instead of 32: processors multiply them two to four times as fast.

What comes in is turned into eight bits while it runs (onnxruntime's dynamic steps), so no samples are needed. Weights
take seven of the eight bits: where a processor lacks VNNI, sums of two products stay within its 16 bits. Each column of
weights has a scale of its own.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from ocr.engines.onnx_file import Network, Node, Numbers, integers

_DOMAIN = "com.microsoft"
_TOP = 63  # of seven bits with a sign
_LEAST = 2**16  # weights of a step: for fewer, turning what comes in takes longer than it saves
_MATRIX, _KERNEL = 2, 4  # dimensions
_CHANNELS_LAST, _CHANNELS_FIRST = (0, 2, 3, 1), (0, 3, 1, 2)

_Floats = NDArray[np.float32]


def in_eight_bits(network: Network) -> Network:
    """Return the network with the large weights of its products, LSTMs and plain convolutions in eight bits."""
    constants = dict(network.constants)
    nodes: list[Node] = []
    for node in network.nodes:
        exchanged = _exchanged(node, network.constants)
        if exchanged is None:
            nodes.append(node)
        else:
            steps, added = exchanged
            nodes.extend(steps)
            constants.update(added)
    used = {name for node in nodes for name in node.inputs}
    replaced = {name for node in network.nodes for name in node.inputs} - used
    constants = {name: numbers for name, numbers in constants.items() if name not in replaced}
    return replace(network, nodes=tuple(nodes), constants=constants, domains=(*network.domains, _DOMAIN))


_Exchange = tuple[list[Node], dict[str, Numbers]]
"""The steps that take the place of one, and the constants that they need."""


def _exchanged(node: Node, constants: Mapping[str, Numbers]) -> _Exchange | None:
    """Return what takes a step's place, None for those that stay."""
    weights = constants.get(node.inputs[1]) if len(node.inputs) > 1 else None
    if node.domain or weights is None or weights.dtype != np.float32 or weights.size < _LEAST:
        return None
    floats: _Floats = np.asarray(weights, dtype=np.float32)
    if node.kind == "MatMul" and floats.ndim == _MATRIX:
        return _product(node, floats)
    if node.kind == "Gemm" and _is_plain_gemm(node):
        return _product(node, floats.T if node.numbers("transB") == (1,) else floats)
    if node.kind == "Conv" and floats.ndim == _KERNEL and _has_no_overlap(node, floats.shape[2:]):
        return _convolution(node, floats)
    if node.kind == "LSTM":
        return _lstm(node, floats, np.asarray(constants[node.inputs[2]], dtype=np.float32))
    return None


def _is_plain_gemm(node: Node) -> bool:
    plain = all(node.numbers(scale) in ((), (1,)) for scale in ("alpha", "beta"))
    return plain and node.numbers("transA") in ((), (0,))


def _has_no_overlap(node: Node, kernel: tuple[int, ...]) -> bool:
    """Say whether each result comes from points of its own: all channels of one point, or of a column of points."""
    strides = node.numbers("strides") or (1, 1)
    return (
        kernel[1] == 1 and strides == kernel and node.numbers("group") in ((), (1,)) and not any(node.numbers("pads"))
    )


def _product(node: Node, weights: _Floats) -> _Exchange:
    """Return a product of rows and a matrix, its addend kept."""
    names, constants = _in_eight_bits(node.inputs[1], weights, apart=(1,))
    step = Node("DynamicQuantizeMatMul", (node.inputs[0], *names, *node.inputs[2:]), node.outputs, domain=_DOMAIN)
    return [step], constants


def _convolution(node: Node, weights: _Floats) -> _Exchange:
    """Return a convolution as a product, channels last before it and first again after it."""
    channels, _, height, _ = weights.shape
    (out,) = node.outputs
    turned, product = f"{out} turned", f"{out} product"
    rows = np.ascontiguousarray(weights.reshape(channels, -1).T)
    if height == 1:
        turns, back = [_turned(node.inputs[0], turned, _CHANNELS_LAST)], [_turned(product, out, _CHANNELS_FIRST)]
        added: dict[str, Numbers] = {}
    else:  # the kernel is as high as what comes in: a column becomes a row, one result high
        shape, axis = f"{out} shape", f"{out} axis"
        added = {shape: np.array([0, 0, rows.shape[0]], np.int64), axis: np.array([2], np.int64)}
        turns = [
            _turned(node.inputs[0], f"{out} columns", (0, 3, 1, 2)),
            Node("Reshape", (f"{out} columns", shape), (turned,)),
        ]
        back = [_turned(product, f"{out} flat", (0, 2, 1)), Node("Unsqueeze", (f"{out} flat", axis), (out,))]
    steps, constants = _product(replace(node, inputs=(turned, *node.inputs[1:]), outputs=(product,)), rows)
    return [*turns, *steps, *back], constants | added


def _turned(name: str, into: str, order: tuple[int, ...]) -> Node:
    return Node("Transpose", (name,), (into,), (integers("perm", order),))


def _lstm(node: Node, weights: _Floats, recurrent: _Floats) -> _Exchange:
    """Return an LSTM; its gates are columns there and rows here."""
    ways, constants = _in_eight_bits(node.inputs[1], weights.transpose(0, 2, 1), apart=(0, 2))
    again, further = _in_eight_bits(node.inputs[2], recurrent.transpose(0, 2, 1), apart=(0, 2))
    given = (*node.inputs, *[""] * 8)[:8]  # up to the peepholes, most of them left out
    inputs = (given[0], ways[0], again[0], *given[3:], *ways[1:], *again[1:])
    return [Node("DynamicQuantizeLSTM", inputs, node.outputs, node.attributes, _DOMAIN)], constants | further


def _in_eight_bits(
    name: str, weights: _Floats, apart: Iterable[int]
) -> tuple[tuple[str, str, str], dict[str, Numbers]]:
    """Return the names and numbers of weights, scales and zeros; each place along the axes `apart` has its own."""
    together = tuple(axis for axis in range(weights.ndim) if axis not in tuple(apart))
    largest = np.abs(weights).max(axis=together, keepdims=True)
    scales = np.where(largest > 0, largest / _TOP, 1).astype(np.float32)
    small = np.rint(weights / scales).astype(np.int8)
    names = (f"{name} in eight bits", f"{name} scales", f"{name} zeros")
    flat = scales.squeeze(together)
    return names, dict(zip(names, (small, flat, np.zeros(flat.shape, np.int8)), strict=True))
