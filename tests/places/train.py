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
from tests.places.network import Tagger, export, learned_layouts, load_taggers
from tests.places.spoil import Words, learned_words

_WORDS_PER_BATCH = 2600
_PAGES_OF_A_TYPE = 300  # in one round: types with few layouts weigh as much as those with many
_TAGGERS = 2  # where both mean the same the place is right far more often than where one is sure
_RATE, _LEAST_RATE, _WARMING = 2e-3, 1e-5, 100
_RATE_ON = 1e-3  # of those that know much already
_BEGINS_WEIGHT = 0.2
_MIXED = 0.5
_TOLD_EVERY_S = 120

Keys = Mapping[str, Sequence[str]]
"""The fields of each type."""

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


def train(pages: Sequence[Example], keys: Keys, many: int, seed: int, tagger: Tagger, rate: float) -> None:
    """Let a tagger learn from so many pages."""
    torch.manual_seed(seed)
    chance = random.Random(seed)
    numbers = {key: 1 + number for number, key in enumerate(sorted({key for own in keys.values() for key in own}))}
    types = {each: number for number, each in enumerate(keys)}
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


def train_all(folder: Path, out: Path, many: int, seed: int, *, begun: Path | None, beside: Path | None) -> None:
    """Train and write what ships.

    Without `begun` two taggers learn from nothing, each in an order of its own; those of `begun`, a model, go on
    learning instead. The taggers of `beside`, another model, are shipped with them as they are.
    """
    torch.set_num_threads(1)
    torch.manual_seed(seed)
    keys: Keys = pickle.loads((folder / "keys.pickle").read_bytes())  # noqa: S301 - our own
    pages = [page for each in keys for page in pickle.loads((folder / f"{each}.pickle").read_bytes())]  # noqa: S301
    layouts = {page.layout for page in pages}
    print(f"{len(pages)} pages of {len(layouts)} layouts", flush=True)
    taggers = [Tagger(keys) for _ in range(_TAGGERS)] if begun is None else load_taggers(begun, keys)
    for number, tagger in enumerate(taggers):
        train(pages, keys, many, seed + number, tagger, _RATE if begun is None else _RATE_ON)
    for model in filter(None, (begun, beside)):
        layouts |= learned_layouts(model)
    both = [*taggers, *([] if beside is None else load_taggers(beside, keys))]
    export(both, keys, layouts, out)
    print(f"written: {out}, {out.stat().st_size / 1e6:.1f} MB")


def main() -> None:
    """Train as asked for on the command line."""
    parser = argparse.ArgumentParser(description="Train the tagger of fields.")
    parser.add_argument("--examples", type=Path, default=Path(".build/places"))
    parser.add_argument("--out", type=Path, default=Path("ocr/engines/data/field_tagger.onnx"))
    parser.add_argument(
        "--pages", type=int, default=100_000, help="pages that each learns from, each time spoilt in another way"
    )
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--from", dest="begun", type=Path, default=None, help="a model to go on from")
    parser.add_argument("--beside", type=Path, default=None, help="a model that is shipped with it as it is")
    given = parser.parse_args()
    train_all(given.examples, given.out, given.pages, given.seed, begun=given.begun, beside=given.beside)


if __name__ == "__main__":
    main()
