"""Networks taken apart, put together, and made of small weights: what comes out stays what it was, or nearly."""

from __future__ import annotations

import importlib.util
from collections import Counter
from pathlib import Path

import numpy as np
import onnxruntime
import pytest
from numpy.typing import NDArray

from ocr.engines.eight_bits import in_eight_bits
from ocr.engines.onnx_file import BrokenNetwork, Network, Node, integers, network_file, parse_network


@pytest.fixture(scope="module")
def file() -> bytes:
    found = importlib.util.find_spec("asterocr")
    assert found is not None
    assert found.submodule_search_locations
    return Path(found.submodule_search_locations[0], "assets", "asternet.onnx").read_bytes()


@pytest.fixture(scope="module")
def network(file: bytes) -> Network:
    return parse_network(file)


def answers(file: bytes, pixels: NDArray[np.float32]) -> NDArray[np.float32]:
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    session = onnxruntime.InferenceSession(file, options, providers=["CPUExecutionProvider"])
    return np.asarray(session.run(None, {session.get_inputs()[0].name: pixels})[0], dtype=np.float32)


def stripes() -> NDArray[np.float32]:
    made = np.random.default_rng(7).random((1, 1, 32, 60), dtype=np.float32)
    return np.repeat(np.repeat(made, 4, axis=3), 3, axis=1)


def test_network_put_together_again_answers_the_same(file: bytes, network: Network) -> None:
    assert np.array_equal(answers(network_file(network), stripes()), answers(file, stripes()))


def test_large_weights_are_taken_over_in_eight_bits(network: Network) -> None:
    small = in_eight_bits(network)
    kinds = Counter(node.kind for node in small.nodes)

    assert kinds["DynamicQuantizeLSTM"] == 2
    assert kinds["DynamicQuantizeMatMul"] == 18
    assert not kinds["LSTM"] + kinds["Gemm"]
    assert len(network_file(small)) < 0.3 * len(network_file(network))


def test_weights_leave_one_bit_for_processors_without_vnni(network: Network) -> None:
    weights = [numbers for numbers in in_eight_bits(network).constants.values() if numbers.dtype == np.int8]

    assert max(int(np.abs(numbers.astype(int)).max()) for numbers in weights) == 63


def test_answers_are_nearly_those_of_large_weights(file: bytes, network: Network) -> None:
    before, after = (np.exp(answers(each, stripes())) for each in (file, network_file(in_eight_bits(network))))

    assert before.shape == after.shape
    assert 0 < np.abs(before - after).mean() < 1e-3
    assert (before.argmax(axis=2) == after.argmax(axis=2)).mean() > 0.95


@pytest.mark.parametrize(
    ("kind", "attributes", "shape"),
    [
        ("Conv", [integers("strides", (2, 2))], (512, 256, 1, 1)),  # leaves points out
        ("Conv", [integers("pads", (1, 1, 1, 1))], (512, 256, 1, 1)),
        ("Conv", [integers("kernel_shape", (3, 3))], (512, 256, 3, 3)),  # points overlap
        ("Gemm", [integers("transA", (1,))], (512, 256)),
        ("MatMul", [], (128, 64)),  # so few that it would not pay
        ("Add", [], (512, 256)),
    ],
)
def test_other_steps_stay(kind: str, attributes: list[bytes], shape: tuple[int, ...]) -> None:
    node = Node(kind, ("what comes in", "weights"), ("out",), tuple(attributes))

    assert in_eight_bits(Network((node,), {"weights": np.ones(shape, np.float32)})).nodes == (node,)


def test_weights_of_nothing_but_zeros_stay_zeros() -> None:
    node = Node("MatMul", ("what comes in", "weights"), ("out",))
    small = in_eight_bits(Network((node,), {"weights": np.zeros((512, 256), np.float32)}))

    assert not small.constants["weights in eight bits"].any()
    assert small.constants["weights scales"].all()


@pytest.mark.parametrize("kept", [1, 50, 100_000, 20_000_000])
def test_file_that_was_cut_off_is_told(file: bytes, kept: int) -> None:
    with pytest.raises(BrokenNetwork):
        parse_network(file[:kept])
