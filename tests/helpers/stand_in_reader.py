"""A reader that is quick: every page is a birth certificate of one name."""

from __future__ import annotations

import shutil
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from PIL import Image

from ocr.pipeline.read_stack import StackReading
from ocr.types import (
    Box,
    FieldReading,
    Line,
    OcrPage,
    PageReading,
    PaperReading,
    QualityReport,
    Transform,
    TypeGuess,
    Word,
)

_BOX = Box(300, 400, 900, 450)

ReadField = tuple[str, str, bool]
"""Key, value, whether somebody must look."""

TEN_FIELDS: tuple[ReadField, ...] = (
    ("number", "261/2019", False),
    ("full_name", "TRƯƠNG QUANG LỘC", True),
    ("date_of_birth", "2019-06-01", False),
    ("sex", "Nam", False),
    ("ethnicity", "Kinh", False),
    ("nationality", "Việt Nam", False),
    ("place_of_birth", "Bệnh viện Đa khoa tỉnh Kon Tum", True),
    ("mother_name", "H'NGUYỆT MLÔ", False),
    ("father_name", "TRƯƠNG MINH BÌNH", False),
    ("registration_date", "2019-07-25", False),
)
"""A birth certificate of ten fields, two of them doubtful."""


def stand_in(
    seconds: float = 0.0, fields: Sequence[ReadField] = ()
) -> Callable[[Sequence[Path], Path, Callable[[int, int], None]], StackReading]:
    """Return a reader that takes so long for each file, which must be a JPEG; without `fields` it reads one name."""

    def read(paths: Sequence[Path], pictures: Path, on_progress: Callable[[int, int], None]) -> StackReading:
        pages, papers = [], []
        for number, path in enumerate(paths):
            time.sleep(seconds)
            picture = pictures / f"{number}.jpg"
            shutil.copyfile(path, picture)
            with Image.open(picture) as image:
                width, height = image.size
            name = f"TRẦN THỊ MAI {number + 1}"
            words = tuple(Word(word, _BOX, 0.9) for word in f"GIẤY KHAI SINH {name}".split())
            pages.append(
                PageReading(
                    source=str(path),
                    index=0,
                    width=width,
                    height=height,
                    rotation=0,
                    skew_deg=0.0,
                    blank=False,
                    text=OcrPage(width, height, (Line(words, _BOX),)),
                    codes=(),
                    quality=QualityReport(None, None, None, 200.0),
                    source_to_page=Transform(),
                    picture=str(picture),
                )
            )
            found = tuple(
                FieldReading(
                    key, value, value, 0.7 if review else 0.99, review, page_index=number, box=_BOX.shifted(0, 60 * row)
                )
                for row, (key, value, review) in enumerate(fields or (("full_name", name, True),))
            )
            papers.append(PaperReading(TypeGuess("birth_certificate", 0.99), (number,), found))
            on_progress(number + 1, len(paths))
        return StackReading(tuple(pages), tuple(papers), ())

    return read
