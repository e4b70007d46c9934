"""Small pictures that say of themselves what is on them, and a reader that believes them: quick, and never wrong.

The bytes are real JPEGs; the comment of each holds the kind and what is printed. People are invented.
"""

from __future__ import annotations

import hashlib
import json
import random
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PIL import Image

from ocr.errors import ImageDamaged, OcrError
from ocr.pipeline.read_stack import Progress, ReadFailure, StackReading
from ocr.types import (
    Box,
    FieldReading,
    Line,
    OcrPage,
    OcrStatus,
    PageReading,
    PaperReading,
    QualityReport,
    Transform,
    TypeGuess,
    Word,
)

PAPER_KINDS = ("birth_certificate", "marital_status_certificate", "application_letter", "pair")
KINDS = (*PAPER_KINDS, "blank", "damaged", "secret", "half_secret", "again")
"""`pair` is a paper of two pages, `half_secret` a secret page and a harmless one, `again` a copy of an older file."""

_SIZE = (124, 175)
_PEOPLE = ("NGUYỄN THỊ HÒA", "A NHÂN", "Y LAN", "TRẦN VĂN BÌNH", "LÒ THỊ MAY")


@dataclass(frozen=True, slots=True)
class MadeFile:
    """A file as it is handed in."""

    path: Path
    kind: str
    sha256: str


def make_file(folder: Path, kind: str, number: int, chance: random.Random) -> MadeFile:
    """Make a picture of a kind; each number gives other bytes."""
    number_of_person = chance.randrange(len(_PEOPLE))
    id_number, name = person(number_of_person)
    told = {
        "kind": kind,
        "number": number,
        "values": {
            "full_name": name,
            "id_number": id_number,
            "date_of_birth": "1987-09-02",
            "number": f"{number}/{chance.randrange(100, 999)}",
        },
    }
    path = folder / f"{kind}-{number}.jpg"
    Image.new("RGB", _SIZE, (240, 240, 235)).save(path, quality=60, comment=json.dumps(told).encode())
    return MadeFile(path, kind, hashlib.sha256(path.read_bytes()).hexdigest())


def person(number: int) -> tuple[str, str]:
    """Return number and name of an invented person."""
    return f"06218700{number % len(_PEOPLE):04}", _PEOPLE[number % len(_PEOPLE)]


def read_made(paths: Sequence[Path], pictures: Path, on_progress: Progress = lambda done, total: None) -> StackReading:
    """Read made pictures as one stack; see `desktop.workflow.digitize.Read`."""
    pages: list[PageReading] = []
    papers: list[PaperReading] = []
    failures: list[ReadFailure] = []
    for path in paths:
        try:
            found = _read_file(path, pictures)
        except OcrError as error:
            failures.append(ReadFailure(str(path), None, error))
            continue
        first = len(pages)
        shown = tuple(first + place for place, page in enumerate(found) if not (page.blank or page.stopped))
        pages += found
        if shown:
            papers.append(_paper(_told(path), shown))
        on_progress(len(pages), len(paths))
    return StackReading(tuple(pages), tuple(papers), tuple(failures))


def _told(path: Path) -> dict[str, Any]:
    with Image.open(path) as image:
        told: dict[str, Any] = json.loads(image.info["comment"])
    return told


def _read_file(path: Path, pictures: Path) -> list[PageReading]:
    told = _told(path)
    match told["kind"]:
        case "damaged":
            raise ImageDamaged(str(path))
        case "secret":
            return [_page(path, told, 0, None)]
        case "half_secret":
            return [_page(path, told, 0, None), _page(path, told, 1, pictures)]
        case "pair":
            return [_page(path, told, index, pictures) for index in range(2)]
        case kind:
            return [_page(path, told, 0, pictures, blank=kind == "blank")]


def _page(
    path: Path, told: Mapping[str, Any], index: int, pictures: Path | None, *, blank: bool = False
) -> PageReading:
    """Return a page; one without a folder for its picture is secret."""
    seed = f"{told['number']}-{index}"
    picture = None
    if pictures is not None:
        picture = pictures / f"{seed}.jpg"
        with Image.open(path) as image:
            image.convert("RGB").save(picture, quality=50, comment=seed.encode())
    words = [] if blank or picture is None else [*told["values"].values()]
    lines = tuple(_line(text, row) for row, text in enumerate(words))
    return PageReading(
        source=str(path),
        index=index,
        width=_SIZE[0],
        height=_SIZE[1],
        rotation=0,
        skew_deg=0.0,
        blank=blank,
        text=OcrPage(*_SIZE, lines, OcrStatus.OK if lines else OcrStatus.EMPTY),
        codes=(),
        quality=QualityReport(None, None, None, None),
        source_to_page=Transform(),
        stopped="state_secret" if picture is None else None,
        picture=None if picture is None else str(picture),
        look=None if picture is None else hashlib.shake_256(seed.encode()).hexdigest(256),
    )


def _line(text: str, row: int) -> Line:
    box = Box(4, 10 + 20 * row, 100, 24 + 20 * row)
    return Line((Word(text, box, 0.93),), box)


def _paper(told: Mapping[str, Any], shown: tuple[int, ...]) -> PaperReading:
    box = Box(4, 10, 100, 24)
    fields = tuple(
        FieldReading(key, value, value, 0.93, key == "number", shown[0], box) for key, value in told["values"].items()
    )
    kind = told["kind"] if told["kind"] not in {"pair", "half_secret"} else "birth_certificate"
    return PaperReading(TypeGuess(kind, 0.97), shown, fields)
