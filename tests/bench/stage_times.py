"""Where the time of reading goes: the steps of the pipeline, each without the steps that it calls.

Clock time of one reading at a time: good for shares, not for promises on a machine that does other work.
"""

from __future__ import annotations

import threading
import time
from collections import defaultdict
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from functools import wraps
from types import ModuleType
from typing import Any
from unittest.mock import patch

from ocr.engines.asternet import AsterNetReader
from ocr.engines.tesseract import TesseractEngine
from ocr.pipeline import cards, read_page, read_paper, read_stack

_STEPS: tuple[tuple[str, ModuleType | type[Any], str], ...] = (
    ("loading files", read_page, "load_page"),
    ("upright and straight", read_page, "straighten"),
    ("quality", read_page, "judge_straight"),
    ("blank or not", read_page, "is_blank"),
    ("codes", read_page, "read_codes"),
    ("codes", cards, "read_codes"),
    ("cleaning", read_page, "clean_gray"),
    ("cleaning", cards, "clean_for_recognition"),
    ("secrecy marks", read_page, "_is_secret"),
    ("Tesseract", TesseractEngine, "recognize"),
    ("Tesseract: which way up", TesseractEngine, "find_orientation"),
    ("type of paper", read_page, "guess_document_type"),
    ("which pages belong together", read_stack, "group_parts"),
    ("finding fields", read_paper, "find_fields"),
    ("second reader", AsterNetReader, "read_line"),
    ("judging values", read_paper, "judge"),
    ("a page, the rest", read_stack, "read_page"),
    ("a paper, the rest", read_stack, "read_paper"),
)


class StageTimes:
    """Seconds by step, added up over threads."""

    def __init__(self) -> None:
        """Begin with nothing."""
        self.seconds: defaultdict[str, float] = defaultdict(float)
        self._lock = threading.Lock()
        self._local = threading.local()

    def timed(self, name: str, step: Callable[..., Any]) -> Callable[..., Any]:
        """Return the step with its own time added up under a name."""

        @wraps(step)
        def run(*given: Any, **named: Any) -> Any:  # whatever the step takes and returns
            inner = self._stack()
            inner.append(0.0)
            began = time.perf_counter()
            try:
                return step(*given, **named)
            finally:
                took = time.perf_counter() - began
                within = inner.pop()
                if inner:
                    inner[-1] += took
                with self._lock:
                    self.seconds[name] += took - within

        return run

    def _stack(self) -> list[float]:
        stack: list[float] = self._local.__dict__.setdefault("stack", [])
        return stack


@contextmanager
def timed_stages() -> Iterator[StageTimes]:
    """Give the times of what is read within the block."""
    times = StageTimes()
    with ExitStack() as patches:
        for name, owner, attribute in _STEPS:
            step = getattr(owner, attribute)
            patches.enter_context(patch.object(owner, attribute, times.timed(name, step)))
        yield times
