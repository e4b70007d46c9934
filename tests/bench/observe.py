"""Stacks read in a process of their own, so that time and memory are those of reading alone."""

from __future__ import annotations

import multiprocessing
import resource
import time
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from ocr.engines.asternet import load_asternet
from ocr.engines.field_tagger import load_field_tagger
from ocr.engines.loaded_tesseract import load_tesseract
from ocr.engines.pen_digits import load_pen_digits
from ocr.engines.tesseract import TesseractEngine
from ocr.extraction.template import load_templates
from ocr.pipeline.draft import Tools
from ocr.pipeline.how_to_read import HowToRead
from ocr.pipeline.read_stack import read_stack
from ocr.types import PageReading, PaperReading

_KIB_PER_MIB = 1024


@dataclass(frozen=True, slots=True)
class Seen:
    """What was read from one stack; `failures` are messages."""

    pages: tuple[PageReading, ...]
    papers: tuple[PaperReading, ...]
    failures: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Cost:
    """What reading took. Processor time is that of the process and of the recognisers that it started.

    `recogniser_peak_mib` is an upper bound for one recogniser: Linux counts what the starting process held.
    """

    seconds: float
    cpu_seconds: float
    peak_mib: int
    recogniser_peak_mib: int


def observe(stacks: Sequence[Sequence[Path]], jobs: int) -> tuple[list[Seen], Cost]:
    """Read each stack by itself, `jobs` of them side by side, and say what it took."""
    with ProcessPoolExecutor(1, mp_context=multiprocessing.get_context("spawn")) as process:
        return process.submit(_observe, stacks, jobs).result()


def _observe(stacks: Sequence[Sequence[Path]], jobs: int) -> tuple[list[Seen], Cost]:
    tools = Tools(TesseractEngine(), load_templates(), load_asternet(), load_pen_digits(), load_field_tagger())
    started, cpu = time.monotonic(), _cpu_seconds()
    with ThreadPoolExecutor(jobs) as side_by_side:
        seen = list(side_by_side.map(partial(read_alone, tools=tools), stacks))
    seconds = time.monotonic() - started
    load_tesseract().close()  # what programs took is known when they have ended
    cost = Cost(
        seconds=seconds,
        cpu_seconds=_cpu_seconds() - cpu,
        peak_mib=_peak_kib() // _KIB_PER_MIB,
        recogniser_peak_mib=resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss // _KIB_PER_MIB,
    )
    return seen, cost


def read_alone(files: Sequence[Path], tools: Tools) -> Seen:
    """Return what is read on one thread from files that are the pages of one scan."""
    how = {file: HowToRead(stack="scan") for file in files}
    with ThreadPoolExecutor(1) as executor:
        stack = read_stack(files, tools, executor, workers=1, how=how)
    return Seen(stack.pages, stack.papers, tuple(f"{each.source}: {each.error}" for each in stack.failures))


def _cpu_seconds() -> float:
    used = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return sum(each.ru_utime + each.ru_stime for each in used)


def _peak_kib() -> int:
    """Return the most memory that this process ever held; `ru_maxrss` would count its parent's as well."""
    status = Path("/proc/self/status").read_text(encoding="ascii")
    return next(int(line.split()[1]) for line in status.splitlines() if line.startswith("VmHWM:"))
