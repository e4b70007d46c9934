"""How often bad captures are told, and good ones spoken ill of: `python -m tests.bench.quality --pages 40`.

Good pages are those of the made levels clean, office and phone as they are. Each is then spoilt in every way of
`tests/dossiers/defects_capture.py`. A measurement, not a test: it always ends with status 0.
"""

from __future__ import annotations

import argparse
import tempfile
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path

import numpy as np

from ocr.imaging.load import load_page
from ocr.pipeline.picture_quality import judge_picture
from ocr.types import FindingKind
from tests.bench.tables import percent
from tests.bench.tally import share
from tests.dossiers import defects_capture as spoilt
from tests.dossiers.degrade import degrade
from tests.dossiers.make import CARD_TYPES, make_page, types_of
from tests.dossiers.truth import Level, MadePage, Pixels, Split
from tests.dossiers.write import write_page

FALSE_ALARMS_AT_MOST = 0.01
_LEVELS = (Level.OFFICE, Level.PHONE, Level.CLEAN)
_OF_PAPER = (FindingKind.GLARE, FindingKind.FINGER, FindingKind.FOLDED_CORNER, FindingKind.CUT_OFF)
_OF_SHEET = (FindingKind.FINGER, FindingKind.FOLDED_CORNER)
_Defect = Callable[[Pixels, np.random.Generator, float], Pixels]
_FAULTS: Mapping[FindingKind, _Defect] = {
    FindingKind.BLURRED: spoilt.blurred,
    FindingKind.DARK: spoilt.darkened,
    FindingKind.GLARE: spoilt.burnt_out,
    FindingKind.CUT_OFF: spoilt.cut_off,
    FindingKind.FINGER: spoilt.finger,
    FindingKind.FOLDED_CORNER: spoilt.folded_corner,
}


@dataclass
class Counts:
    """Pages spoilt and told by fault, good pages, and those of them that were spoken ill of."""

    spoilt: Counter[FindingKind] = field(default_factory=Counter)
    told: Counter[FindingKind] = field(default_factory=Counter)
    good: int = 0
    alarms: Counter[FindingKind] = field(default_factory=Counter)
    alarmed: int = 0


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the measurement; return its exit status."""
    parser = argparse.ArgumentParser(description="How often bad captures are told.")
    parser.add_argument("--pages", type=int, default=60)
    parser.add_argument("--split", choices=[each.value for each in Split], default=Split.TUNING.value)
    parser.add_argument("--first-seed", type=int, default=500)
    parser.add_argument("--good-only", action="store_true", help="count false alarms alone")
    parser.add_argument("--tell", action="store_true", help="name each page that was judged wrongly; tuning half only")
    given = parser.parse_args(arguments)
    split = Split(given.split)
    tells = given.tell and split is Split.TUNING
    counts = measure(split, given.first_seed, given.pages, good_only=given.good_only, tells=tells)
    for line in quality_lines(counts):
        print(line)
    return 0


def measure(split: Split, first_seed: int, pages: int, *, good_only: bool = False, tells: bool = False) -> Counts:
    """Make and judge pages, each as it is and spoilt in every way."""
    counts, types = Counts(), types_of(split)
    for number in range(pages):
        seed, level, kind = first_seed + number, _LEVELS[number % len(_LEVELS)], types[number % len(types)]
        page = make_page(kind, seed, split=split, level=level)
        found = _findings(page, level)
        counts.good += 1
        counts.alarmed += bool(found)
        counts.alarms.update(found)
        if tells and found:
            print(f"alarm: {kind} {seed} {level.value}: {[each.value for each in found]}", flush=True)
        for fault, defect in () if good_only else _faults_of(page):
            spoilt_page = _spoilt(page, (kind, seed, split, level), fault, defect)
            is_told = fault in _findings(spoilt_page, level)
            counts.spoilt[fault] += 1
            counts.told[fault] += is_told
            if tells and not is_told:
                print(f"missed: {kind} {seed} {level.value}: {fault.value}", flush=True)
    return counts


def _spoilt(page: MadePage, made: tuple[str, int, Split, Level], fault: FindingKind, defect: _Defect) -> MadePage:
    """Return a page with a fault; what is wrong with the sheet itself is so before it is photographed."""
    kind, seed, split, level = made
    dice, strength = np.random.default_rng(seed), (seed % 5) / 4
    if level is Level.PHONE and fault in _OF_SHEET:
        sheet = make_page(kind, seed, split=split)
        return degrade(replace(sheet, pixels=defect(sheet.pixels, dice, strength)), dice, level)
    # What a picture measures is not known where it was made smaller by some program.
    dpi = None if fault is FindingKind.LOW_RESOLUTION else page.dpi
    return replace(page, pixels=defect(page.pixels, dice, strength), dpi=dpi)


def _faults_of(page: MadePage) -> Iterator[tuple[FindingKind, _Defect]]:
    on_paper = page.truth.document_type not in CARD_TYPES  # a sheet of cards is ground on which nothing is looked for
    yield from ((fault, defect) for fault, defect in _FAULTS.items() if on_paper or fault not in _OF_PAPER)
    if page.dpi is not None:  # what a phone's picture measures nobody knows
        yield FindingKind.LOW_RESOLUTION, partial(spoilt.coarse, dpi=float(page.dpi))


def _findings(page: MadePage, level: Level) -> tuple[FindingKind, ...]:
    with tempfile.TemporaryDirectory(prefix="hoso-bench-") as folder:
        path = write_page(page, Path(folder) / "page", level)
        return judge_picture(load_page(path, 0).image).findings


def quality_lines(counts: Counts) -> Iterator[str]:
    """Yield the shares by fault, and how many good pages were spoken ill of."""
    yield f"{'':<16}{'told of spoilt':>20}{'false alarms':>18}"
    for fault in FindingKind:
        told = percent(share(counts.told[fault], counts.spoilt[fault]))
        hits = f"{counts.told[fault]}/{counts.spoilt[fault]} {told}"
        alarm = percent(share(counts.alarms[fault], counts.good))
        yield f"{fault.value:<16}{hits:>20}{counts.alarms[fault]:>8} {alarm:>9}"
    alarmed = percent(share(counts.alarmed, counts.good))
    yield f"good pages with any: {counts.alarmed} of {counts.good}, {alarmed} (aim {percent(FALSE_ALARMS_AT_MOST, 0)})"


if __name__ == "__main__":
    raise SystemExit(main())
