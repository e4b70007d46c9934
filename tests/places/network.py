"""The network behind the tagger of fields, and how it becomes the file that ships.

A small transformer over the words of a page: four layers of 128 numbers. Where words stand to one another is turned
into the angles between them ("rotary" positions, Su et al. 2021, arXiv 2104.09864), here for four measures at once:
height on the page, left edge, right edge, and the reading order.
"""

from __future__ import annotations

import json
import math
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

import numpy as np
import onnx
import torch
from onnx import TensorProto, helper, numpy_helper
from torch import Tensor, nn
from torch.nn import functional

from ocr.engines.word_features import BUCKETS, GROUPS, SHAPES

WIDTH, HEADS, LAYERS, LETTERS = 128, 4, 4, 64
_HEAD = WIDTH // HEADS
_NEVER = -1e4
_LARGE = 2000  # numbers from which on weights are shipped in half precision

_LEFT, _RIGHT, _HEIGHT, _ORDER = range(4)
_PERIODS = ((_HEIGHT, (3, 6, 14, 40, 140)), (_LEFT, (2, 6, 18, 50, 160)), (_RIGHT, (4, 20, 100)), (_ORDER, (3, 9, 40)))
"""Of each measure the distances after which its angles repeat: in line heights, of the order in words."""


class _Block(nn.Module):  # type: ignore[misc]  # PyTorch is not in the environment that types are checked in
    def __init__(self) -> None:
        super().__init__()
        self.before, self.between = nn.LayerNorm(WIDTH), nn.LayerNorm(WIDTH)
        self.asked = nn.Linear(WIDTH, 3 * WIDTH)
        self.told = nn.Linear(WIDTH, WIDTH)
        self.wide, self.narrow = nn.Linear(WIDTH, 2 * WIDTH), nn.Linear(2 * WIDTH, WIDTH)
        self.forgetting = nn.Dropout(0.05)

    def forward(self, words: Tensor, cosines: Tensor, sines: Tensor, bias: Tensor) -> Tensor:
        pages, count, _ = words.shape
        parts = self.asked(self.before(words)).reshape(pages, count, 3, HEADS, _HEAD).permute(2, 0, 3, 1, 4)
        query, key, value = parts[0], parts[1], parts[2]
        query, key = (_turned(each, cosines, sines) for each in (query, key))
        if torch.onnx.is_in_onnx_export():
            seen = torch.softmax((query @ key.transpose(-1, -2)) * _HEAD**-0.5 + bias, -1) @ value
        else:
            seen = functional.scaled_dot_product_attention(query, key, value, attn_mask=bias)
        words = words + self.forgetting(self.told(seen.transpose(1, 2).reshape(pages, count, WIDTH)))
        return words + self.forgetting(self.narrow(functional.gelu(self.wide(self.between(words)))))


def _turned(each: Tensor, cosines: Tensor, sines: Tensor) -> Tensor:
    one, other = each[..., : _HEAD // 2], each[..., _HEAD // 2 :]
    return torch.cat([one * cosines - other * sines, one * sines + other * cosines], -1)


class Tagger(nn.Module):  # type: ignore[misc]  # see above
    """Logarithms of the probabilities of keys (column 0 is none), and of beginnings as logits, word by word.

    `keys` are those of each type, in the order in which types are numbered; columns are all keys in alphabetical order.
    """

    def __init__(self, keys: Mapping[str, Sequence[str]]) -> None:
        super().__init__()
        every = sorted({key for of_type in keys.values() for key in of_type})
        self.groups = nn.Embedding(BUCKETS, LETTERS, padding_idx=0)
        nn.init.normal_(self.groups.weight, std=0.3)
        with torch.no_grad():
            self.groups.weight[0] = 0
        self.entry, self.types = nn.Linear(LETTERS + SHAPES, WIDTH), nn.Embedding(len(keys), WIDTH)
        self.blocks = nn.ModuleList(_Block() for _ in range(LAYERS))
        self.last = nn.LayerNorm(WIDTH)
        self.tags, self.begins = nn.Linear(WIDTH, len(every) + 1), nn.Linear(WIDTH, 1)
        barred = torch.full((len(keys), len(every) + 1), _NEVER)
        barred[:, 0] = 0
        for row, of_type in enumerate(keys.values()):
            barred[row, [1 + every.index(key) for key in of_type]] = 0
        turns = [2 * math.pi / period for _, periods in _PERIODS for period in periods]
        self.register_buffer("barred", barred, persistent=False)
        self.register_buffer("turns", torch.tensor(turns), persistent=False)
        self.measures = [measure for measure, periods in _PERIODS for _ in periods]

    def forward(
        self, groups: Tensor, shapes: Tensor, places: Tensor, document_type: Tensor, is_word: Tensor
    ) -> tuple[Tensor, Tensor]:
        letters = self.groups(groups).sum(2) / ((groups > 0).sum(2, keepdim=True) + 1).to(shapes.dtype).sqrt()
        words = self.entry(torch.cat([letters, shapes], -1)) + self.types(document_type)[:, None]
        angles = places[..., self.measures] * self.turns
        bias = torch.where(is_word, 0.0, _NEVER)[:, None, None, :]
        cosines, sines = torch.cos(angles)[:, None], torch.sin(angles)[:, None]
        for block in self.blocks:
            words = block(words, cosines, sines, bias)
        words = self.last(words)
        logits = self.tags(words) + self.barred[document_type][:, None]
        return torch.log_softmax(logits, -1), self.begins(words)[..., 0]


class _Shipped(nn.Module):  # type: ignore[misc]  # see above
    """Several taggers that learned apart, for one page: the means of what they say."""

    def __init__(self, taggers: Iterable[Tagger]) -> None:
        super().__init__()
        self.taggers = nn.ModuleList(taggers)

    def forward(self, groups: Tensor, shapes: Tensor, places: Tensor, document_type: Tensor) -> tuple[Tensor, Tensor]:
        every = torch.ones_like(groups[..., 0], dtype=torch.bool)
        said = [tagger(groups, shapes, places, document_type, every) for tagger in self.taggers]
        tags, begins = (torch.stack(each) for each in zip(*said, strict=True))
        return tags.exp().mean(0), torch.sigmoid(begins).mean(0)


def load_taggers(model: Path, keys: Mapping[str, Sequence[str]]) -> list[Tagger]:
    """Return the taggers of a file that `export` wrote, to go on learning; its types and keys must be `keys`."""
    kept = {each.name.removesuffix(".half"): numpy_helper.to_array(each) for each in onnx.load(model).graph.initializer}
    taggers: list[Tagger] = []
    while f"taggers.{len(taggers)}.last.weight" in kept:
        tagger = Tagger(keys)
        for name, weights in tagger.state_dict().items():
            told = torch.from_numpy(kept[f"taggers.{len(taggers)}.{name}"].astype(np.float32))
            weights.copy_(told.T if _is_turned(tagger, name) else told)
        taggers.append(tagger)
    return taggers


def learned_layouts(model: Path) -> frozenset[str]:
    """Return the layouts that a model learned from ("type/variant")."""
    said = {each.key: each.value for each in onnx.load(model).metadata_props}
    return frozenset(json.loads(said["layouts"]))


def _is_turned(tagger: Tagger, name: str) -> bool:
    """Say whether the exporter turns weights about: those that words are multiplied with."""
    return name.endswith(".weight") and isinstance(tagger.get_submodule(name.removesuffix(".weight")), nn.Linear)


def _named(network: onnx.ModelProto, tagger: Tagger, number: int) -> None:
    """Give the weights of one tagger that were turned about, and lost their names, these back."""
    left = {each.name: each for each in network.graph.initializer if not each.name.startswith("taggers.")}
    for name, weights in tagger.state_dict().items():
        if _is_turned(tagger, name):
            wanted = weights.T.numpy()
            own = next(each for each in left.values() if list(each.dims) == list(wanted.shape)
                       and np.array_equal(numpy_helper.to_array(each), wanted))  # fmt: skip
            del left[own.name]
            told = f"taggers.{number}.{name}"
            for node in network.graph.node:
                node.input[:] = [told if each == own.name else each for each in node.input]
            own.name = told


def export(taggers: Sequence[Tagger], keys: Mapping[str, Sequence[str]], layouts: Iterable[str], out: Path) -> None:
    """Write networks that speak together, for one page at a time, their large weights in half precision.

    With them go the keys of their types, and the names of the layouts that any learned from ("type/variant").
    """
    count = 50
    page = (
        torch.randint(1, BUCKETS, (1, count, GROUPS)),
        torch.randn(1, count, SHAPES),
        torch.rand(1, count, 4),
        torch.tensor([0]),
    )
    names = ["groups", "shapes", "places", "type"]
    torch.onnx.export(
        _Shipped(taggers).eval(), page, str(out), input_names=names, output_names=["tags", "begins"], dynamo=False,
        opset_version=17, dynamic_axes={name: {1: "words"} for name in (*names[:3], "tags", "begins")},
    )  # fmt: skip
    network = onnx.load(str(out))
    for number, tagger in enumerate(taggers):
        _named(network, tagger, number)
    for weights in list(network.graph.initializer):
        if weights.data_type == TensorProto.FLOAT and math.prod(weights.dims) > _LARGE:
            half = numpy_helper.from_array(numpy_helper.to_array(weights).astype(np.float16), f"{weights.name}.half")
            network.graph.initializer.remove(weights)
            network.graph.initializer.append(half)
            network.graph.node.insert(0, helper.make_node("Cast", [half.name], [weights.name], to=TensorProto.FLOAT))
    told = {"keys": {each: list(own) for each, own in keys.items()}, "layouts": sorted(layouts)}
    for name, value in told.items():
        said = network.metadata_props.add()
        said.key, said.value = name, json.dumps(value)
    onnx.checker.check_model(network)
    onnx.save(network, str(out))
