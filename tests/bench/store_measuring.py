"""Kinds of calls, their times on the wall and on the processor, and the table of both."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from sqlalchemy.orm import Session

from tests.bench.store_rows import MadeStore
from tests.dossiers.dice import Dice

Call = Callable[[], object]


@dataclass(frozen=True)
class Measurement:
    """A kind of call: `prepare` draws one question and returns the call to be timed, which opens its own session."""

    name: str
    target_ms: float | None
    prepare: Callable[[MadeStore, Dice], Call]


def reading(made: MadeStore, ask: Callable[[Session], object]) -> Call:
    """Return a call that asks in a session of its own."""

    def call() -> None:
        with made.database.reading() as session:
            ask(session)

    return call


def writing(made: MadeStore, change: Callable[[Session], object]) -> Call:
    """Return a call that changes something in a transaction of its own, its commit included."""

    def call() -> None:
        with made.database.writing() as session:
            change(session)

    return call


@dataclass(frozen=True)
class Times:
    """The times of one kind of call in one store, in milliseconds, each sorted."""

    wall: Sequence[float]
    cpu: Sequence[float]


def measure(measurement: Measurement, made: MadeStore, calls: int, seed: int) -> Times:
    """Make so many calls of one kind, each with a question of its own, and return their times."""
    dice = Dice(seed, measurement.name)
    wall, cpu = [], []
    for number in range(-1, calls):
        call = measurement.prepare(made, dice)
        begun, begun_cpu = time.perf_counter(), time.process_time()
        call()
        if number >= 0:  # the very first compiles the statements, which a program that is open did long ago
            cpu.append(1000 * (time.process_time() - begun_cpu))
            wall.append(1000 * (time.perf_counter() - begun))
    return Times(sorted(wall), sorted(cpu))


def table(
    measurements: Sequence[Measurement], sizes: Sequence[int], columns: Sequence[dict[str, Times]]
) -> Iterable[str]:
    """Yield the lines of a Markdown table: wall and processor times of every kind in stores of each size.

    A target is met (✓) when the wall time of 95 of 100 calls in the largest store keeps within it, `cpu` when only
    their processor time does: then the machine was busy with something else.
    """
    heads = [f"{clock} {size:,}" for size in sizes for clock in ("wall", "CPU")]
    yield "| p50 / p95 / max in ms | " + " | ".join(heads) + " | growth of p95, wall / CPU | target p95 |"
    yield "|---" * (len(heads) + 3) + "|"
    for each in measurements:
        times = [column[each.name] for column in columns]
        cells = " | ".join(_cell(clock) for time_ in times for clock in (time_.wall, time_.cpu))
        growth = f"{_growth(times[0].wall, times[-1].wall)} / {_growth(times[0].cpu, times[-1].cpu)}"
        yield f"| {each.name} | {cells} | {growth} | {_verdict(each, times[-1])} |"


def _cell(sorted_ms: Sequence[float]) -> str:
    return f"{_at(sorted_ms, 0.5):.1f} / {_at(sorted_ms, 0.95):.1f} / {sorted_ms[-1]:.1f}"


def _growth(first: Sequence[float], last: Sequence[float]) -> str:
    return f"{_at(last, 0.95) / _at(first, 0.95):.1f}×"


def _verdict(measurement: Measurement, times: Times) -> str:
    if measurement.target_ms is None:
        return "–"
    if _at(times.wall, 0.95) <= measurement.target_ms:
        return f"{measurement.target_ms:.0f} ✓"
    return f"{measurement.target_ms:.0f} " + ("cpu" if _at(times.cpu, 0.95) <= measurement.target_ms else "✗")


def _at(sorted_ms: Sequence[float], share: float) -> float:
    """Return the time that this share of the calls does not exceed."""
    return sorted_ms[min(len(sorted_ms) - 1, int(share * len(sorted_ms)))]
