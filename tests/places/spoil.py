"""Pages as they are learned from: misread, moved and with words lost by chance, as scans are."""

from __future__ import annotations

import random
from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ocr.engines.word_features import MOST_WORDS, WordFeatures, features_of
from ocr.text import fold
from tests.places.example import Example

_LETTERS = "aăâbcdđeêghiklmnoôơpqrstuưvxyáàảãạ0123456789"
_MARKS = (":", ",", ".")
_MISREAD = (0.0, 0.0, 0.02, 0.06, 0.12)  # share of a page's words
_LOST = 0.15  # so many words are lost for each that is misread
_UNSEEN = 0.04  # share of words whose letters are hidden, so that places are learned too
_FEWEST = 3


@dataclass(frozen=True, slots=True)
class Words:
    """What is learned from one page, a row each word: key (0 is none), whether a value begins, how much it counts."""

    features: WordFeatures
    tags: NDArray[np.int64]
    begins: NDArray[np.float32]
    weights: NDArray[np.float32]


def learned_words(page: Example, numbers: Mapping[str, int], chance: random.Random) -> Words:
    """Return a page spoilt by chance; `numbers` are those of the keys."""
    count = min(len(page.texts), MOST_WORDS)
    tags, begins = np.zeros(count, np.int64), np.zeros(count, np.float32)
    for key, own in page.values:
        for place, number in enumerate(sorted(own)):
            if number < count:
                tags[number], begins[number] = numbers[key], place == 0
    weights = np.array([number not in page.unknown for number in range(count)], np.float32)
    misread = chance.choice(_MISREAD)
    kept = [number for number in range(count) if chance.random() >= misread * _LOST]
    kept = kept if len(kept) > _FEWEST else list(range(count))
    texts = [_spoilt(page.texts[n], chance) if chance.random() < misread else page.texts[n] for n in kept]
    boxes = _moved(np.array([page.boxes[n] for n in kept], np.float32), page.size, chance)
    features = features_of(texts, boxes, [page.line_numbers[n] for n in kept], page.size)
    groups = features.groups.copy()
    groups[[chance.random() < _UNSEEN for _ in kept]] = 0
    return Words(WordFeatures(groups, features.shapes, features.places), tags[kept], begins[kept], weights[kept])


def _spoilt(text: str, chance: random.Random) -> str:
    """Return a word as a recogniser might misread it; never empty."""
    way, at = chance.random(), chance.randrange(len(text))
    if way < 0.3:
        return str(fold(text)) or text
    if way < 0.5 and text.endswith(_MARKS):
        return text[:-1] or text
    if way < 0.75:
        return text[:at] + chance.choice(_LETTERS) + text[at + 1 :]
    if way < 0.9:
        return text[:at] + text[at + 1 :] or text
    sign: str = chance.choice((*_LETTERS, *_MARKS))
    return text[:at] + sign + text[at:]


def _moved(boxes: NDArray[np.float32], size: tuple[int, int], chance: random.Random) -> NDArray[np.float32]:
    """Return boxes on a page that was laid elsewhere on the glass, a little larger or smaller, and not quite flat."""
    shift = np.array([chance.gauss(0, 0.02) * size[0], chance.gauss(0, 0.03) * size[1]] * 2, np.float32)
    shaking = chance.random() ** 2 * 0.002 * size[0]
    shake = np.array([[chance.gauss(0, shaking), chance.gauss(0, shaking / 2)] * 2 for _ in boxes], np.float32)
    return boxes * np.float32(1 + chance.gauss(0, 0.03)) + shift + shake
