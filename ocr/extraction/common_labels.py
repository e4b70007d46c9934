"""Labels that any office may use of a person, whatever the paper: a template need not list each of them."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from importlib import resources
from typing import Any

from ocr.extraction.anchors import bare

Entry = Mapping[str, Any]
"""A field of a template as its file has it."""


def with_common_labels(entries: Sequence[Entry], stops: Iterable[str]) -> list[Entry]:
    """Return a template's fields with the common wordings for what they ask, less those that mean another thing there.

    Args:
        entries: the fields.
        stops: printed labels that are no field's.
    """
    plain = {bare(stop) for stop in stops}
    for group in _groups():
        asking = [entry for entry in entries if _asks(entry, group)]
        others = (entry for entry in entries if entry not in asking)
        taken = plain.union(bare(label) for entry in others for label in entry.get("labels", ()))
        free = [label for label in group["labels"] if bare(label) not in taken]
        entries = [_with_labels(entry, free) if entry in asking else entry for entry in entries]
    return list(entries)


def _asks(entry: Entry, group: Entry) -> bool:
    listed = group["by"] in entry.get("labels", ())
    return bool(entry["kind"] == group["kind"] and "checks" not in entry and listed)


def _with_labels(entry: Entry, labels: Sequence[str]) -> Entry:
    own = entry["labels"]
    return {**entry, "labels": [*own, *(label for label in labels if label not in own)]}


@lru_cache(maxsize=1)
def _groups() -> tuple[Entry, ...]:
    text = resources.files("ocr.extraction").joinpath("data/common_labels.toml").read_text(encoding="utf-8")
    return tuple(tomllib.loads(text)["common"])
