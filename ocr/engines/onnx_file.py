"""ONNX files taken apart and put together: of their format (protobuf) what it takes to exchange steps of a network.

The numbers of fields are those of `onnx.proto`; fields that are not known here are kept as they are.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

_GRAPH, _OPERATORS = 7, 8  # of a model
_NODE, _INITIALIZER = 1, 5  # of a graph
_INPUT, _OUTPUT, _KIND, _ATTRIBUTE, _DOMAIN = 1, 2, 4, 5, 7  # of a node
_DIMS, _TYPE, _TENSOR_NAME, _RAW = 1, 2, 8, 9  # of a tensor
_ATTRIBUTE_NAME, _INTEGERS, _ATTRIBUTE_TYPE = 1, 8, 20  # of an attribute
_NUMBERS = (2, 3, _INTEGERS)  # a float, an integer, several
_OPERATORS_DOMAIN, _OPERATORS_VERSION = 1, 2
_ARE_INTEGERS = 7  # the type of an attribute
_TYPES = {"<f4": 1, "|i1": 3, "<i8": 7}
_FLOAT = _TYPES["<f4"]
_VARINT, _BYTES = 0, 2
_SIZES = {1: 8, 5: 4}  # of the other two wire types

_Bytes = bytes | memoryview
Numbers = NDArray[np.float32] | NDArray[np.int8] | NDArray[np.int64]


class BrokenNetwork(ValueError):
    """A file is cut off, or holds no network."""


@dataclass(frozen=True, slots=True)
class Node:
    """One step of a network. `attributes` stand as in the file; `domain` is "" for the steps of ONNX itself."""

    kind: str
    inputs: tuple[str, ...]
    outputs: tuple[str, ...]
    attributes: tuple[_Bytes, ...] = ()
    domain: str = ""

    def numbers(self, name: str) -> tuple[float, ...]:
        """Return the attribute of a name as numbers, empty when there is none of that name or it holds no numbers."""
        for attribute in self.attributes:
            fields = [(number, value) for number, value, _ in _fields(attribute)]
            if _text(dict(fields).get(_ATTRIBUTE_NAME, b"")) == name:
                return tuple(_as_number(value) for number, value in fields if number in _NUMBERS)
        return ()


@dataclass(frozen=True, slots=True)
class Network:
    """A network: its steps in order, its constants of 32-bit floats by name, and what else stands in its file."""

    nodes: tuple[Node, ...]
    constants: dict[str, Numbers]
    domains: tuple[str, ...] = ()  # of steps, beside those that the file names itself
    rest_of_graph: bytes = field(default=b"", repr=False)
    rest: bytes = field(default=b"", repr=False)


def integers(name: str, values: tuple[int, ...]) -> bytes:
    """Return an attribute of integers as it stands in a file."""
    listed = b"".join(_number(_INTEGERS, value) for value in values)
    return _bytes(_ATTRIBUTE_NAME, name.encode()) + listed + _number(_ATTRIBUTE_TYPE, _ARE_INTEGERS)


def parse_network(file: _Bytes) -> Network:
    """Take a file apart; its bytes must stay as they are while the network is used.

    Raises:
        BrokenNetwork: it is cut off, or no such file.
    """
    rest, rest_of_graph = bytearray(), bytearray()
    nodes: list[Node] = []
    constants: dict[str, Numbers] = {}
    for number, value, whole in _fields(file):
        if number != _GRAPH:
            rest += whole
            continue
        for part, content, raw in _fields(_message(value)):
            constant = _parse_constant(_message(content)) if part == _INITIALIZER else None
            if part == _NODE:
                nodes.append(_parse_node(_message(content)))
            elif constant is not None:
                constants[constant[0]] = constant[1]
            else:
                rest_of_graph += raw
    return Network(tuple(nodes), constants, rest_of_graph=bytes(rest_of_graph), rest=bytes(rest))


def network_file(network: Network) -> bytes:
    """Put a network together as a file."""
    nodes = [_bytes(_NODE, _node(node)) for node in network.nodes]
    constants = [_bytes(_INITIALIZER, _constant(name, numbers)) for name, numbers in network.constants.items()]
    graph = _bytes(_GRAPH, b"".join([*nodes, *constants, network.rest_of_graph]))
    domains = [_bytes(_OPERATORS, _bytes(_OPERATORS_DOMAIN, each.encode()) + _number(_OPERATORS_VERSION, 1))
               for each in network.domains]  # fmt: skip
    return b"".join([network.rest, graph, *domains])


def _parse_node(message: _Bytes) -> Node:
    fields = [(number, value) for number, value, _ in _fields(message)]
    kind, domain = (b"".join(_message(v) for n, v in fields if n == wanted) for wanted in (_KIND, _DOMAIN))
    inputs, outputs = (tuple(_text(v) for n, v in fields if n == wanted) for wanted in (_INPUT, _OUTPUT))
    attributes = tuple(_message(value) for number, value in fields if number == _ATTRIBUTE)
    return Node(kind.decode(errors="replace"), inputs, outputs, attributes, domain.decode(errors="replace"))


def _parse_constant(message: _Bytes) -> tuple[str, Numbers] | None:
    """Return a constant and its name, None when it is of another type or stands otherwise than as plain bytes."""
    fields = [(number, value) for number, value, _ in _fields(message)]
    single = dict(fields)
    if single.get(_TYPE) != _FLOAT or _RAW not in single:
        return None
    shape = [value for number, value in fields if number == _DIMS and isinstance(value, int)]
    try:
        numbers: NDArray[np.float32] = np.frombuffer(_message(single[_RAW]), dtype="<f4").reshape(shape)
    except ValueError as error:
        raise BrokenNetwork from error
    return _text(single.get(_TENSOR_NAME, b"")), numbers


def _node(node: Node) -> bytes:
    named = [(_INPUT, each.encode()) for each in node.inputs] + [(_OUTPUT, each.encode()) for each in node.outputs]
    named += [(_KIND, node.kind.encode()), (_DOMAIN, node.domain.encode())]
    return b"".join([_bytes(*each) for each in named] + [_bytes(_ATTRIBUTE, each) for each in node.attributes])


def _constant(name: str, numbers: Numbers) -> bytes:
    shape = b"".join(_number(_DIMS, size) for size in numbers.shape)
    kind = _number(_TYPE, _TYPES[numbers.dtype.str])
    return b"".join([shape, kind, _bytes(_TENSOR_NAME, name.encode()), _bytes(_RAW, numbers.tobytes())])


def _fields(message: _Bytes) -> Iterator[tuple[int, int | memoryview, memoryview]]:
    """Yield the fields of a message: number, value, and the field as it stands there."""
    message, at = memoryview(message), 0
    while at < len(message):
        start = at
        key, at = _varint(message, at)
        wire = key & 7
        if wire == _VARINT:
            value, at = _varint(message, at)
            yield key >> 3, value, message[start:at]
            continue
        size, at = _varint(message, at) if wire == _BYTES else (_SIZES.get(wire, len(message)), at)
        if at + size > len(message):
            raise BrokenNetwork
        yield key >> 3, message[at : at + size], message[start : at + size]
        at += size


def _varint(message: memoryview, at: int) -> tuple[int, int]:
    """Return a number of variable length and where the next thing begins."""
    value = shift = 0
    while True:
        if at >= len(message):
            raise BrokenNetwork
        byte = message[at]
        value |= (byte & 0x7F) << shift
        at, shift = at + 1, shift + 7
        if byte < 0x80:  # noqa: PLR2004  # the last byte
            return value, at


def _message(value: int | _Bytes) -> _Bytes:
    if isinstance(value, int):
        raise BrokenNetwork
    return value


def _as_number(value: int | _Bytes) -> float:
    return value if isinstance(value, int) else float(np.frombuffer(value, dtype="<f4")[0])


def _text(value: int | _Bytes) -> str:
    return bytes(_message(value)).decode(errors="replace")


def _number(number: int, value: int) -> bytes:
    return _plain(number << 3 | _VARINT) + _plain(value)


def _bytes(number: int, value: _Bytes) -> bytes:
    return b"".join([_plain(number << 3 | _BYTES), _plain(len(value)), value])


def _plain(value: int) -> bytes:
    found = bytearray()
    while value > 0x7F:  # noqa: PLR2004  # seven bits a byte
        found.append(value & 0x7F | 0x80)
        value >>= 7
    return bytes([*found, value])
