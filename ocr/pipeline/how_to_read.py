"""What is known of files that are to be read: which lay in one stack, which of their pages are wanted, turned how."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType
from typing import overload


@dataclass(frozen=True, slots=True)
class PageWanted:
    """A page of a file by its place from 0.

    `quarters` says how often somebody turned it clockwise, from how it lies in the file; None: nobody did, and what
    stands on it decides which side is up.
    """

    index: int
    quarters: int | None = None


@dataclass(frozen=True, slots=True)
class HowToRead:
    """How a file is to be read.

    Files with the same `stack` are the pages of one scan, so that a page without a title goes on the one before it; ""
    for a file that stands alone. `pages` are the wanted ones in their order; without any it is all, as they lie.
    `document_type` is what somebody says that all of them together are; "" where the reader is to find out.
    """

    stack: str = ""
    pages: tuple[PageWanted, ...] = ()
    document_type: str = ""


ALONE: Mapping[Path, HowToRead] = MappingProxyType({})
"""Of no file more is known than what is in it."""


@dataclass(frozen=True, slots=True)
class FilesToRead(Sequence[Path]):
    """Files in the order in which they are to be read, with what is known of them."""

    paths: tuple[Path, ...]
    how: Mapping[Path, HowToRead] = field(default_factory=lambda: ALONE)

    @overload
    def __getitem__(self, index: int) -> Path: ...

    @overload
    def __getitem__(self, index: slice) -> Sequence[Path]: ...

    def __getitem__(self, index: int | slice) -> Path | Sequence[Path]:
        """Return the path at a place."""
        return self.paths[index]

    def __len__(self) -> int:
        """Return how many files there are."""
        return len(self.paths)

    def __iter__(self) -> Iterator[Path]:
        """Yield the paths."""
        return iter(self.paths)
