"""Train the tagger of fields: the second step of `make train-places`.

Needs PyTorch and onnx, which are in no lock of the program: the target sets up an environment of its own. What it
learns from was written by `tests.places.collect`.
"""

from __future__ import annotations

import argparse
import math
import pickle
import random
import time
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

import numpy as np
import torch
from torch import Tensor
from torch.nn import functional

from ocr.engines.word_features import MOST_WORDS
from tests.places.example import Example
from tests.places.mix import mixed
from tests.places.network import Tagger, export, learned_layouts, load_weights
from tests.places.spoil import Words, learned_words

_WORDS_PER_BATCH = 2600
_PAGES_OF_A_TYPE = 300  # in one round: types with few layouts weigh as much as those with many
_RATE, _LEAST_RATE, _WARMING = 2e-3, 1e-5, 100
_BEGINS_WEIGHT = 0.2
_MIXED = 0.5
_TOLD_EVERY_S = 120

_Batch = tuple[Tensor, ...]


def batches(pages: Sequence[Example], chance: random.Random) -> Iterator[list[Example]]:
    """Yield one round of pages, those of like length together."""
    by_type: dict[str, list[Example]] = {}
    for page in pages:
        by_type.setdefault(page.document_type, []).append(page)
    taken = [page for own in by_type.values() for page in chance.sample(own, min(len(own), _PAGES_OF_A_TYPE))]
    taken.sort(key=lambda page: len(page.texts) + chance.random() * 40)
    together: list[list[Example]] = [[]]
    for page in taken:
        together[-1].append(page)
        if len(together[-1]) * min(MOST_WORDS, len(page.texts)) >= _WORDS_PER_BATCH:
            together.append([])
    together = [each for each in together if each]
    chance.shuffle(together)
    yield from together


def as_tensors(words: Sequence[Words], types: Sequence[int]) -> _Batch:
    """Return pages as tensors, all as long as the longest."""
    longest = max(len(each.tags) for each in words)

    def padded(parts: Sequence[np.ndarray]) -> Tensor:
        rows = [np.pad(part, ((0, longest - len(part)), *((0, 0),) * (part.ndim - 1))) for part in parts]
        return torch.from_numpy(np.stack(rows))

    features = [each.features for each in words]
    return (
        padded([each.groups for each in features]), padded([each.shapes for each in features]),
        padded([each.places for each in features]), torch.tensor(types),
        padded([np.ones(len(each.tags), np.bool_) for each in words]), padded([each.tags for each in words]),
        padded([each.begins for each in words]), padded([each.weights for each in words]),
    )  # fmt: skip


def loss_of(tagger: Tagger, batch: _Batch) -> Tensor:
    """Return what a batch costs: tags and beginnings word by word."""
    *inputs, tags, begins, weights = batch
    said, started = tagger(*inputs)
    of_tags = functional.nll_loss(said.flatten(0, 1), tags.flatten(), reduction="none") * weights.flatten()
    of_begins = functional.binary_cross_entropy_with_logits(started, begins, reduction="none") * weights
    return (of_tags.sum() + _BEGINS_WEIGHT * of_begins.sum()) / weights.sum()


def _other(page: Example, like: Sequence[Example], chance: random.Random) -> Example:
    """Return a page, half of them mixed with another of its type."""
    return mixed(page, chance.choice(like), chance) if chance.random() < _MIXED else page


def train(folder: Path, out: Path, many: int, seed: int, *, begun: Path | None = None, rate: float = _RATE) -> None:
    """Train on so many pages and write the model; `begun` is a model whose weights are the beginning."""
    torch.set_num_threads(1)
    torch.manual_seed(seed)
    chance = random.Random(seed)
    keys: Mapping[str, Sequence[str]] = pickle.loads((folder / "keys.pickle").read_bytes())  # noqa: S301 - our own
    numbers = {key: 1 + number for number, key in enumerate(sorted({key for own in keys.values() for key in own}))}
    types = {each: number for number, each in enumerate(keys)}
    pages = [page for each in keys for page in pickle.loads((folder / f"{each}.pickle").read_bytes())]  # noqa: S301
    layouts = {page.layout for page in pages}
    print(f"{len(pages)} pages of {len(layouts)} layouts", flush=True)
    tagger = Tagger(keys)
    if begun is not None:
        load_weights(tagger, begun)
        layouts |= learned_layouts(begun)
    like = {each: [page for page in pages if page.document_type == each] for each in keys}
    steps = torch.optim.AdamW(tagger.parameters(), lr=_RATE, weight_decay=0.01)
    seen, step, cost, told = 0, 0, 0.0, time.monotonic()
    while seen < many:
        for together in batches(pages, chance):
            now = rate * min(1.0, (step + 1) / _WARMING) * (1 + math.cos(math.pi * min(1.0, seen / many))) / 2
            for group in steps.param_groups:
                group["lr"] = max(_LEAST_RATE, now)
            made = [_other(page, like[page.document_type], chance) for page in together]
            words = [learned_words(page, numbers, chance) for page in made]
            loss = loss_of(tagger, as_tensors(words, [types[page.document_type] for page in together]))
            steps.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(tagger.parameters(), 1.0)
            steps.step()
            cost = loss.item() if step == 0 else 0.98 * cost + 0.02 * loss.item()
            seen, step = seen + len(together), step + 1
            if time.monotonic() - told > _TOLD_EVERY_S:
                told = time.monotonic()
                print(f"{seen} of {many} pages, loss {cost:.4f}", flush=True)
    export(tagger, keys, layouts, out)
    print(f"written: {out}, {out.stat().st_size / 1e6:.1f} MB, loss {cost:.4f}")


def main() -> None:
    """Train as asked for on the command line."""
    parser = argparse.ArgumentParser(description="Train the tagger of fields.")
    parser.add_argument("--examples", type=Path, default=Path(".build/places"))
    parser.add_argument("--out", type=Path, default=Path("ocr/engines/data/field_tagger.onnx"))
    parser.add_argument(
        "--pages", type=int, default=100_000, help="pages to learn from, each time spoilt in another way"
    )
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--from", dest="begun", type=Path, default=None, help="a model to go on from")
    parser.add_argument("--rate", type=float, default=_RATE, help="how fast it learns at first")
    given = parser.parse_args()
    train(given.examples, given.out, given.pages, given.seed, begun=given.begun, rate=given.rate)


if __name__ == "__main__":
    main()
