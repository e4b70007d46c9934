"""AsterNet, a small neural reader of single lines, through onnxruntime: the only module that knows what it takes.

The model and its alphabet are two data files of the package `asterocr` (MIT). Nothing of the package's code is run: its
own clean-up after recognition guesses words, and a second opinion must say what it sees. The model's large weights are
taken in eight bits (`eight_bits.py`): two thirds of the time, the same letters.
"""

from __future__ import annotations

import importlib.util
import json
from functools import lru_cache
from itertools import pairwise
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from ocr.engines.base import ReadLine
from ocr.engines.eight_bits import in_eight_bits
from ocr.engines.onnx_file import BrokenNetwork, network_file, parse_network
from ocr.engines.onnx_session import OnnxSession
from ocr.errors import EngineMissing, ModelRefused
from ocr.imaging.page_image import Gray
from ocr.text import VIETNAMESE_LETTERS, nfc, one_line

_PACKAGE = "asterocr"
_MODEL, _ALPHABET = "assets/asternet.onnx", "assets/vocab.json"
_HEIGHT_PX = 32
_WIDEST_PX = 1000  # the model knows 256 places in a line, one for four pixels
_STEP_PX = 4
_SQUEEZE = 0.85  # so narrow, values and real lines are read best, and for less time than at full width
_NARROWEST_PX = 16
_BLANK = 0
_DARK_SHARE = 0.5  # of the way from a line's darkest to its lightest: darker is ink

_Numbers = NDArray[np.float32]


class AsterNetReader:
    """Reads a line in the calling thread: about 0.06 ms of one core a pixel of its width at 32 px height."""

    def __init__(self, folder: Path) -> None:
        """Load the model that lies in the folder of its package.

        Raises:
            EngineMissing: it does not lie there.
            ModelRefused: it is damaged or cannot write all letters of Vietnamese.
        """
        model, alphabet = folder / _MODEL, folder / _ALPHABET
        if not model.is_file() or not alphabet.is_file():
            raise EngineMissing("asternet")
        self._letters = _load_alphabet(alphabet)
        self._session = _load_model(model)
        self._input, self._output = self._session.input_names[0], self._session.output_names[0]
        if self._session.output_widths[0] != len(self._letters):
            raise ModelRefused("classes")

    def read_line(self, picture: Gray) -> ReadLine:
        """See `LineReader`."""
        if picture.size == 0:
            return ReadLine("", 0.0)
        read = [self._read_part(part) for part in _parts(picture)]
        text = one_line(" ".join(each.text for each in read))
        return ReadLine(text, min((each.confidence for each in read if each.text), default=0.0))

    def _read_part(self, picture: Gray) -> ReadLine:
        pixels = np.repeat(_at_height(picture)[np.newaxis, np.newaxis], 3, axis=1)
        logarithms: _Numbers = self._session.run([self._output], {self._input: pixels})[0]
        return self._decoded(logarithms[:, 0, :])

    def _decoded(self, logarithms: _Numbers) -> ReadLine:
        """Return the likeliest letter of each place, repeats and blanks left out (greedy CTC)."""
        best = logarithms.argmax(axis=1)
        sure = np.exp(logarithms.max(axis=1))
        starts = [0, *(np.flatnonzero(np.diff(best)) + 1).tolist(), len(best)]
        runs = [(int(best[start]), float(sure[start:end].max())) for start, end in pairwise(starts)]
        letters = [(self._letters[letter], certain) for letter, certain in runs if letter != _BLANK]
        text = nfc("".join(letter for letter, _ in letters)).strip()
        return ReadLine(text, min((certain for _, certain in letters), default=0.0))


@lru_cache(maxsize=1)
def load_asternet() -> AsterNetReader:
    """Return the reader that is installed, loaded once and kept (about 0.1 s and 100 MB).

    Raises:
        EngineMissing: its package is not installed, or holds no model.
        ModelRefused: see `AsterNetReader`.
    """
    found = importlib.util.find_spec(_PACKAGE)  # looks for it without running it
    if found is None or not found.submodule_search_locations:
        raise EngineMissing("asternet")
    return AsterNetReader(Path(found.submodule_search_locations[0]))


def _load_alphabet(file: Path) -> tuple[str, ...]:
    """Return the model's letters by class; class 0 stands for none."""
    try:
        letters = tuple(str(each) for each in json.loads(file.read_text(encoding="utf-8"))["chars"])
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise ModelRefused("alphabet") from error
    marked = {letter for letter in VIETNAMESE_LETTERS + VIETNAMESE_LETTERS.upper() if not letter.isascii()}
    if marked.difference(letters):
        raise ModelRefused("letters")
    return letters


def _load_model(file: Path) -> OnnxSession:
    try:
        return OnnxSession(network_file(in_eight_bits(parse_network(file.read_bytes()))))
    except (OSError, BrokenNetwork) as error:
        raise ModelRefused("file") from error


def _at_height(picture: Gray) -> _Numbers:
    """Return a line at the model's height, 0 black to 1 white, its width a multiple of the model's step."""
    height, width = picture.shape
    wanted = max(_NARROWEST_PX, round(_SQUEEZE * width * _HEIGHT_PX / height))
    wanted = -(-wanted // _STEP_PX) * _STEP_PX
    method = cv2.INTER_AREA if height > _HEIGHT_PX else cv2.INTER_LINEAR
    return np.asarray(cv2.resize(picture, (wanted, _HEIGHT_PX), interpolation=method), dtype=np.float32) / 255.0


def _parts(picture: Gray) -> list[Gray]:
    """Return a line in parts that the model can take, cut where the white between words is widest."""
    height, width = picture.shape
    if _SQUEEZE * width * _HEIGHT_PX <= _WIDEST_PX * height:
        return [picture]
    cut = _widest_gap(picture, width // 3, width - width // 3)
    return [*_parts(picture[:, :cut]), *_parts(picture[:, cut:])]


def _widest_gap(picture: Gray, left: int, right: int) -> int:
    """Return the middle of the widest stretch of columns without ink, the middle of all where there is none."""
    darkest, lightest = int(picture.min()), int(picture.max())
    limit = darkest + _DARK_SHARE * (lightest - darkest)
    white = np.concatenate([[False], picture[:, left:right].min(axis=0) >= limit, [False]]).astype(np.int8)
    steps = np.diff(white)
    starts, ends = np.flatnonzero(steps == 1), np.flatnonzero(steps == -1)
    if not len(starts):
        return (left + right) // 2
    widest = int(np.argmax(ends - starts))
    return left + int(starts[widest] + ends[widest]) // 2
