"""Make ocr/extraction/data/word_pairs.txt: pairs of words that stand together on papers, with one spelling only.

    python packaging/data/build_word_pairs.py procedures.jsonl.gz ocr/extraction/data/word_pairs.txt

The source is the public register of administrative procedures as the national public service portal prints it, one JSON
object a line. Of all pairs of neighbouring words those are kept that are frequent and have, their marks left out, no
second spelling worth mention: where a reading differs from such a pair in its marks alone, the reading is wrong.
"""

from __future__ import annotations

import gzip
import json
import re
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

from ocr.extraction.lexicon_syllables import is_vietnamese_syllable
from ocr.text import fold, nfc, tone_key

_FEWEST = 8
_LEAST_SHARE = 0.98
_TOKEN = re.compile(r"[^\W\d_]+|[^\w\s]|\d+")
_HEADER = """\
# Pairs of words that stand together on papers and have one spelling only, frequent in the public register of
# administrative procedures; made by packaging/data/build_word_pairs.py, do not edit by hand.
# One line a first word, then the words that follow it.
"""


def _texts(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield nfc(value)
    elif isinstance(value, dict):
        for each in value.values():
            yield from _texts(each)
    elif isinstance(value, list):
        for each in value:
            yield from _texts(each)


def _sentences(source: Path) -> set[str]:
    """Return each sentence once: the same boilerplate stands in hundreds of procedures."""
    with gzip.open(source, "rt", encoding="utf-8") as lines:
        return {part for line in lines for text in _texts(json.loads(line)) for part in re.split(r"[\n.;:]", text)}


def pairs_of(sentences: set[str]) -> dict[str, list[str]]:
    """Return the kept pairs: second words by first word."""
    counts: dict[str, Counter[str]] = defaultdict(Counter)
    spelling: dict[str, tuple[str, str]] = {}
    for sentence in sorted(sentences):
        words = [word.casefold() for word in _TOKEN.findall(sentence)]
        for first, second in pairwise(words):
            if is_vietnamese_syllable(first) and is_vietnamese_syllable(second):
                key = tone_key(f"{first} {second}")  # hòa and hoà are one spelling
                counts[fold(f"{first} {second}")][key] += 1
                spelling.setdefault(key, (first, second))
    kept: dict[str, list[str]] = defaultdict(list)
    for keys in counts.values():
        key, count = keys.most_common(1)[0]
        if count >= _FEWEST and count >= _LEAST_SHARE * keys.total():
            first, second = spelling[key]
            kept[first].append(second)
    return kept


def main() -> None:
    """Write the data file."""
    source, target = (Path(argument) for argument in sys.argv[1:3])
    kept = pairs_of(_sentences(source))
    lines = [" ".join([first, *sorted(seconds)]) for first, seconds in sorted(kept.items())]
    target.write_text(_HEADER + "\n".join(lines) + "\n", encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
