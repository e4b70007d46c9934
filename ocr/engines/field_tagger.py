"""The tagger of fields, a small network of our own through onnxruntime: which word belongs to which field of a paper.

It knows no template. It has seen made papers, and tells from the words of a page, their shapes and where they stand
which of them are whose value: a second opinion about places, as the second reader's is about letters.
`make train-places` made it: docs/adr/0029.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ocr.engines.base import WordTags
from ocr.engines.onnx_session import OnnxSession
from ocr.engines.word_features import GROUPS, SHAPES, lines_and_words, word_features
from ocr.errors import EngineMissing, ModelRefused
from ocr.types import Box, Line

MODEL = Path(__file__).parent / "data" / "field_tagger.onnx"
"""What ships with the product."""


class OnnxFieldTagger:
    """Tags a page in the calling thread: about 5 ms of one core for 300 words.

    `learned` names the made layouts that it learned from ("type/variant"): about them it knows too much to be judged.
    """

    def __init__(self, model: Path) -> None:
        """Load the model.

        Raises:
            EngineMissing: it does not lie there.
            ModelRefused: it is damaged, or not such a model.
        """
        if not model.is_file():
            raise EngineMissing("field_tagger")
        self._session = OnnxSession(model.read_bytes())
        try:
            self._keys: dict[str, list[str]] = json.loads(self._session.said["keys"])
            self.learned: frozenset[str] = frozenset(json.loads(self._session.said["layouts"]))
        except (KeyError, ValueError) as error:
            raise ModelRefused("classes") from error
        self._every = sorted({key for keys in self._keys.values() for key in keys})
        widths = (*self._session.input_widths[:2], self._session.output_widths[0])
        if widths != (GROUPS, SHAPES, len(self._every) + 1):
            raise ModelRefused("classes")

    @property
    def types(self) -> frozenset[str]:
        """See `FieldTagger`."""
        return frozenset(self._keys)

    def tag(self, document_type: str, lines: Sequence[Line], frame: Box) -> WordTags:
        """See `FieldTagger`."""
        words, numbers = lines_and_words(lines)
        features = word_features(words, numbers, frame)
        keys = self._keys[document_type]
        inputs: dict[str, NDArray[Any]] = {
            "groups": features.groups[np.newaxis],
            "shapes": features.shapes[np.newaxis],
            "places": features.places[np.newaxis],
            "type": np.array([list(self._keys).index(document_type)], np.int64),
        }
        tags, begins = self._session.run(["tags", "begins"], inputs)
        unseen = len(words) - tags.shape[1]
        padded = np.pad(tags[0], ((0, unseen), (0, 0)))
        return WordTags({key: padded[:, 1 + self._every.index(key)] for key in keys}, np.pad(begins[0], (0, unseen)))


@lru_cache(maxsize=1)
def load_field_tagger() -> OnnxFieldTagger:
    """Return the tagger that ships with the product, loaded once and kept.

    Raises:
        EngineMissing, ModelRefused: see `OnnxFieldTagger`.
    """
    return OnnxFieldTagger(MODEL)
