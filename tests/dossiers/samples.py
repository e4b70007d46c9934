"""Write the sample dossier that the program reads when it is tried: `python -m tests.dossiers.samples`.

One family's papers as an office scans them, and one card as a citizen photographs it; all people are invented. They are
chosen to be ordinary: most fields are read for certain, some are marked for the officer.
"""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PIL import Image

from tests.dossiers.cards import make_card
from tests.dossiers.cast import Cast, invent_cast
from tests.dossiers.degrade import degrade
from tests.dossiers.dice import Dice
from tests.dossiers.make import CARD_TYPES, TEXT_MAKERS
from tests.dossiers.truth import Level, MadePage, Split

FOLDER = Path("desktop/samples")
MOST_BYTES = 250_000  # of a picture: they lie in the repository
_FAMILY_SEED = 7
_LONGEST_PX = 2339  # A4 at 200 dpi; a photograph is made no larger
_QUALITIES = range(80, 48, -4)  # of JPEG; the first that is small enough is taken


@dataclass(frozen=True)
class Sample:
    """One page of the sample dossier: its file's name, what it is, how it came to be a picture."""

    name: str
    document_type: str
    seed: int
    level: Level = Level.OFFICE


SAMPLES = (
    Sample("don-de-nghi", "application_letter", 9),
    Sample("can-cuoc-cong-dan", "citizen_id_card", 1, Level.PHONE),
    Sample("giay-chung-nhan-ket-hon", "marriage_certificate", 11),
    Sample("giay-khai-sinh", "birth_certificate", 6),
    Sample("cong-van", "administrative_document", 10),
)


def file_name(number: int) -> str:
    """Return what the picture of `SAMPLES[number]` is called; people count from 1."""
    return f"{number + 1}-{SAMPLES[number].name}.jpg"


def make_sample(sample: Sample) -> MadePage:
    """Return one page; certificates and letters are about one family, a card shows a person of its own."""
    dice = Dice(sample.seed, f"sample/{sample.document_type}")
    if sample.document_type in CARD_TYPES:
        page = make_card(sample.document_type, "both", dice.rng, Split.TUNING)
    else:
        page = TEXT_MAKERS[sample.document_type](_family(), dice)[0]
    return degrade(page, dice.fork("degrade").rng, sample.level, turn=False)


def _family() -> Cast:
    return invent_cast(Dice(_FAMILY_SEED, "sample/cast"), Split.TUNING)


def write_samples(folder: Path, samples: Sequence[Sample] = SAMPLES) -> list[Path]:
    """Write the first pages of the sample dossier, or all, numbered in order; return the paths of the pictures."""
    folder.mkdir(parents=True, exist_ok=True)
    return [_write(make_sample(sample), folder / file_name(number)) for number, sample in enumerate(samples)]


def _write(page: MadePage, path: Path) -> Path:
    picture = Image.fromarray(page.pixels)
    picture.thumbnail((_LONGEST_PX, _LONGEST_PX), Image.Resampling.LANCZOS)
    resolution: dict[str, Any] = {"dpi": (page.dpi, page.dpi)} if page.dpi else {}
    for quality in _QUALITIES:
        picture.save(path, quality=quality, progressive=True, **resolution)
        if path.stat().st_size <= MOST_BYTES:
            break
    return path


def main(arguments: list[str] | None = None) -> int:
    """Run the command; return its exit status."""
    parser = argparse.ArgumentParser(description="Write the sample dossier.")
    parser.add_argument("folder", type=Path, nargs="?", default=FOLDER)
    write_samples(parser.parse_args(arguments).folder)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
