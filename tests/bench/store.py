"""How fast a large store answers: `python -m tests.bench.store --papers 10000 100000`.

A store of each size is made in a temporary folder, then each kind of call is made many times with varied questions,
each in a session of its own, files in the page cache. A measurement, not a test: it always ends with status 0.
"""

from __future__ import annotations

import argparse
import gc
import tempfile
import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy.orm import Session

from ocr.text import fold
from storage.search.find import find
from tests.bench.store_rows import MadeStore, id_number, make_store
from tests.bench.store_texts import SENTENCES, TYPES
from tests.dossiers.dice import Dice

Call = Callable[[Session], object]


@dataclass(frozen=True)
class Measurement:
    """A kind of call: `prepare` draws one question and returns the call to be timed; it may change data if `writes`."""

    name: str
    target_ms: float
    prepare: Callable[[MadeStore, Dice], Call]
    writes: bool = False


def _search(question: Callable[[MadeStore, Dice], str]) -> Callable[[MadeStore, Dice], Call]:
    def prepare(made: MadeStore, dice: Dice) -> Call:
        typed = question(made, dice)
        return lambda session: find(session, typed)

    return prepare


def _name(made: MadeStore, dice: Dice) -> str:
    return dice.pick(made.people).name


def _begun_name(made: MadeStore, dice: Dice) -> str:
    name = _name(made, dice)
    return name[: dice.whole(1, len(name))]


def _begun_words(made: MadeStore, dice: Dice) -> str:
    return " ".join(word[: dice.whole(1, 4)] for word in fold(_name(made, dice)).split())


def _number(made: MadeStore, dice: Dice) -> str:
    owner_id = dice.whole(1, len(made.people))
    return id_number(made.people[owner_id - 1], owner_id)


def _code(made: MadeStore, dice: Dice) -> str:
    code = dice.pick(made.dossier_codes)
    return code[dice.pick([0, 7, 9]) :]


def _common_words(made: MadeStore, dice: Dice) -> str:
    return " ".join(dice.sample(["nguyễn", "thị", "cộng hòa", "số", "ngày", "giấy", "đăng ký", "xã", "nam"], 2))


def _page_words(made: MadeStore, dice: Dice) -> str:
    words = dice.pick(SENTENCES).split()
    start = dice.whole(0, len(words) - 3)
    return " ".join(words[start : start + 3])


def _rare_together(made: MadeStore, dice: Dice) -> str:
    """Words that are each in many papers, but seldom together."""
    return " ".join(dice.pick(fold(dice.pick(SENTENCES)).split()) for _ in range(3)) + " " + fold(_name(made, dice))


def _by_owner(made: MadeStore, dice: Dice) -> Call:
    owner_id, typed = dice.whole(1, len(made.people)), dice.pick(["", "giay", "ng", "hoa"])
    return lambda session: find(session, typed, owner_id=owner_id)


def _by_type(made: MadeStore, dice: Dice) -> Call:
    typed, (document_type, _) = dice.pick(["", "nguyen", fold(_name(made, dice)), "ng"]), dice.pick(TYPES)
    return lambda session: find(session, typed, document_type=document_type)


_CLOCKS: dict[str, Callable[[], float]] = {"wall": time.perf_counter, "cpu": time.process_time}
_SEARCH_MS = 50
SEARCHES = (
    Measurement("full name", _SEARCH_MS, _search(_name)),
    Measurement("name as it is typed", _SEARCH_MS, _search(_begun_name)),
    Measurement("name without marks", _SEARCH_MS, _search(lambda made, dice: fold(_name(made, dice)))),
    Measurement("beginnings of words", _SEARCH_MS, _search(_begun_words)),
    Measurement("id number", _SEARCH_MS, _search(_number)),
    Measurement(
        "beginning of a number", _SEARCH_MS, _search(lambda made, dice: _number(made, dice)[: dice.whole(2, 8)])
    ),
    Measurement("number of a paper", _SEARCH_MS, _search(lambda made, dice: dice.pick(made.paper_numbers))),
    Measurement("dossier code or its end", _SEARCH_MS, _search(_code)),
    Measurement("two common words", _SEARCH_MS, _search(_common_words)),
    Measurement("three words of a page", _SEARCH_MS, _search(_page_words)),
    Measurement("words seldom together", _SEARCH_MS, _search(_rare_together)),
    Measurement("of one owner", _SEARCH_MS, _by_owner),
    Measurement("of one type", _SEARCH_MS, _by_type),
)
MEASUREMENTS: tuple[Measurement, ...] = SEARCHES


@dataclass(frozen=True)
class Times:
    """The times of one kind of call in one store, in milliseconds."""

    sorted_ms: Sequence[float]

    def at(self, share: float) -> float:
        """Return the time that this share of the calls does not exceed."""
        return self.sorted_ms[min(len(self.sorted_ms) - 1, int(share * len(self.sorted_ms)))]


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the measurement; return its exit status."""
    parser = argparse.ArgumentParser(description="How fast a large store answers.")
    parser.add_argument("--papers", type=int, nargs="+", default=[10_000, 100_000])
    parser.add_argument("--calls", type=int, default=300, help="of each kind")
    parser.add_argument(
        "--clock", choices=list(_CLOCKS), default="wall", help="cpu: what a call costs, also on a machine that is busy"
    )
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args(arguments)
    columns = []
    for papers in given.papers:
        with tempfile.TemporaryDirectory(prefix="hoso-bench-") as folder:
            begun = time.perf_counter()
            made = make_store(Path(folder), papers, given.seed)
            gc.collect()
            gc.freeze()  # or the garbage collector would look through the made people during calls
            print(_size_line(papers, made, time.perf_counter() - begun), flush=True)
            columns.append(
                {
                    each.name: _measure(each, made, given.calls, given.seed, _CLOCKS[given.clock])
                    for each in MEASUREMENTS
                }
            )
            made.database.close()
            gc.unfreeze()
    _print(_table(given.papers, columns))
    return 0


def _measure(
    measurement: Measurement, made: MadeStore, calls: int, seed: int, clock: Callable[[], float] = time.perf_counter
) -> Times:
    dice = Dice(seed, measurement.name)
    times = []
    for _ in range(calls):
        call = measurement.prepare(made, dice)
        begun = clock()
        with made.database.writing() if measurement.writes else made.database.reading() as session:
            call(session)
        times.append(1000 * (clock() - begun))
    return Times(sorted(times))


def _size_line(papers: int, made: MadeStore, seconds: float) -> str:
    rows, index = made.rows_bytes / 1e6, (made.with_index_bytes - made.rows_bytes) / 1e6
    dossiers, owners = len(made.dossier_codes), len(made.people)
    return (
        f"{papers} papers, {dossiers} dossiers, {owners} owners: made in {seconds:.0f} s; "
        f"rows {rows:.0f} MB, entries and index of the search {index:.0f} MB"
    )


def _table(sizes: Sequence[int], columns: Sequence[dict[str, Times]]) -> Iterable[str]:
    head = "".join(f"{f'{size} papers':>27}" for size in sizes)
    yield f"\n{'milliseconds':<28}{head}"
    yield f"{'':<28}" + f"{'p50':>9}{'p95':>9}{'max':>9}" * len(sizes) + f"{'growth p95':>12}{'target p95':>12}"
    for each in MEASUREMENTS:
        times = [column[each.name] for column in columns]
        cells = "".join(f"{time.at(0.5):9.1f}{time.at(0.95):9.1f}{time.sorted_ms[-1]:9.1f}" for time in times)
        growth = f"{times[-1].at(0.95) / times[0].at(0.95):11.1f}×"
        held = "✓" if times[-1].at(0.95) <= each.target_ms else "✗"
        yield f"{each.name:<28}{cells}{growth}{each.target_ms:>10.0f} {held}"


def _print(lines: Iterable[str]) -> None:
    for line in lines:
        print(line)


if __name__ == "__main__":
    raise SystemExit(main())
