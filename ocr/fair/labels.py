"""Labels whose wording is fixed, put right where a few letters of them were misread.

On identity cards they are 5 points high, printed over guilloche, and the same by law on each card of a type. What is
farther from every known wording than a few letters stays as it was read.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache
from importlib import resources

from rapidfuzz.distance import Levenshtein

_SLIPS = 0.2  # of the letters of a wording, and at least one
_SPREAD = 2  # so many words more than the wording has may stand for it: letters taken apart
_LABEL = re.compile(r"^([(\[]?)(.*?)([)\]]?[:;.,]?)$")
_NUMBER_LABEL = "Số / No.:"
_BEFORE_NUMBER = re.compile(r"^\D{1,9}(?=[0-9]{11,13}$)")
_FEWEST_IN_COMMON = 2
_ENGLISH = "bilingual"


def mend_card_labels(text: str, card_type: str) -> str:
    """Return a line of a card with its labels put right; the same line for types without fixed labels."""
    wordings = _labels().get(card_type, ())
    if not wordings:
        return text
    before = _BEFORE_NUMBER.match(text)
    if before and _could_be_number_label(before.group()):
        return f"{_NUMBER_LABEL} {text[before.end() :]}"
    return " ".join(_mended(text.split(), wordings, by_law=True))


def mend_english_labels(text: str) -> str:
    """Return a line of a paper in two languages with its English labels put right."""
    pieces = re.sub(r"/(?=[A-Za-z])", "/\x00 ", text).split()
    return " ".join(_mended(pieces, _labels()[_ENGLISH], by_law=False)).replace("\x00 ", "").replace("\x00", "")


def _could_be_number_label(text: str) -> bool:
    """Say whether signs before a personal number are what is left of "Số / No.:"."""
    letters = Levenshtein.editops(re.sub(r"\s", "", _NUMBER_LABEL), re.sub(r"\s", "", text))
    kept = len(re.sub(r"\s", "", _NUMBER_LABEL)) - sum(edit.tag != "insert" for edit in letters)
    return kept >= _FEWEST_IN_COMMON


def _mended(words: Sequence[str], wordings: tuple[str, ...], *, by_law: bool) -> list[str]:
    """Return words with the likeliest label among them put right, and then those before and behind it."""
    found = _likeliest(words, wordings, by_law=by_law)
    if found is None:
        return list(words)
    start, end, label = found
    before, behind = (_mended(part, wordings, by_law=by_law) for part in (words[:start], words[end:]))
    return [*before, label, *behind]


def _likeliest(words: Sequence[str], wordings: tuple[str, ...], *, by_law: bool) -> tuple[int, int, str] | None:
    """Return the words, start and end, that are most like a wording, and what they should say; None without any."""
    best: tuple[tuple[float, int], int, int, str] | None = None
    most = max(len(wording.split()) for wording in wordings) + _SPREAD
    for start in range(len(words)):
        for end in range(start + 1, min(len(words), start + most) + 1):
            head, said, tail = _parts("".join(words[start:end]))
            text = said if by_law else said.casefold()
            for wording, key, limit in _keys(wordings, by_law):
                if abs(len(text) - len(key)) > limit:
                    continue  # at least so many letters differ
                slips = Levenshtein.distance(text, key, score_cutoff=limit)
                rank = (slips / len(key), -len(key))
                if slips <= limit and (best is None or rank < best[0]):
                    same = not (slips or by_law)
                    label = " ".join(words[start:end]) if same else f"{head}{_cased(wording, said, by_law)}{tail}"
                    best = (rank, start, end, label)
    return None if best is None else best[1:]


@lru_cache(maxsize=8)
def _keys(wordings: tuple[str, ...], by_law: bool) -> tuple[tuple[str, str, int], ...]:
    """Return wordings with the letters that are compared and how many of them may differ."""
    keys = [wording.replace(" ", "") if by_law else wording.replace(" ", "").casefold() for wording in wordings]
    return tuple((text, key, max(1, int(_SLIPS * len(key)))) for text, key in zip(wordings, keys, strict=True))


def _parts(said: str) -> tuple[str, str, str]:
    """Return a label without the bracket before it and the signs behind it; a point there is a colon."""
    match = _LABEL.match(said)
    head, core, tail = match.groups() if match else ("", said, "")
    return head, core, re.sub("[;.,]", ":", tail)


def _cased(wording: str, said: str, by_law: bool) -> str:
    """Return a wording with a small letter first where one was read, but for what is printed by law."""
    return wording if by_law or said[:1].isupper() else wording[:1].lower() + wording[1:]


@lru_cache(maxsize=1)
def _labels() -> Mapping[str, tuple[str, ...]]:
    labels: dict[str, list[str]] = {}
    section = ""
    for line in resources.files("ocr.fair").joinpath("labels.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith("["):
            section = line.strip("[]")
        elif line and not line.startswith("#"):
            labels.setdefault(section, []).append(line)
    return {name: tuple(lines) for name, lines in labels.items()}
