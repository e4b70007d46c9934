"""What is asked of a page's picture while the recogniser, a program of its own, has its text."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Protocol, TypeVar

from ocr.engines.base import OcrEngine
from ocr.imaging.look import look_of
from ocr.imaging.seal_traces import shows_seal
from ocr.pipeline.secrecy import shows_framed_mark
from ocr.pipeline.straighten import Straight

Answer = TypeVar("Answer")


class Aside(Protocol):
    """Takes a question and returns how its answer is fetched; may be asked again and again."""

    def __call__(self, ask: Callable[[], Answer], /) -> Callable[[], Answer]:
        """Return a function that gives the answer, or raises what asking raised."""


@contextmanager
def asides(threads: int) -> Iterator[Aside]:
    """Give who answers questions on a thread of its own, at once and in turn; with one thread, when they are fetched.

    What was begun has ended when the block ends, so its files can go.
    """
    if threads <= 1:
        yield later
        return
    with ThreadPoolExecutor(1, thread_name_prefix="aside") as executor:
        try:
            yield lambda ask: executor.submit(ask).result
        finally:
            executor.shutdown(cancel_futures=True)


def later(ask: Callable[[], Answer]) -> Callable[[], Answer]:
    """Ask when the answer is fetched."""
    return ask


@dataclass(frozen=True, slots=True)
class AskedOfPicture:
    """What is asked of an upright picture beside its text: whether a frame holds a mark of secrecy, a seal, its look.

    Each answer is fetched once at most.
    """

    framed_mark: Callable[[], bool]
    seal: Callable[[], bool | None]
    look: Callable[[], str | None]


def ask_of_picture(straight: Straight, engine: OcrEngine, scratch: Path, aside: Aside) -> AskedOfPicture:
    """Ask what does not need the page's text; `scratch` is a file that may be written."""
    return AskedOfPicture(
        aside(partial(shows_framed_mark, straight.page.pixels, engine, scratch)),
        aside(partial(shows_seal, straight.page.pixels)),
        aside(partial(look_of, straight.gray)),
    )
