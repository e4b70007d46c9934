"""A reader that reads nothing: files say in JSON what is to be found in them, so that a test takes no second.

write(folder / "a.jpg", paper("citizen_id_card", {"full_name": "A THU"}, review=["full_name"]), blank())
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from PIL import Image

from ocr.errors import FileEmpty, FormatUnknown
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

Made = dict[str, Any]
_SIZE = (124, 175)
_BOX = Box(10, 20, 110, 50)


def paper(
    document_type: str,
    values: Mapping[str, str | list[str]] | None = None,
    *,
    pages: int = 1,
    review: Sequence[str] = (),
    text: str = "",
) -> Made:
    """Describe a paper; its values stand on its first page."""
    return {
        "type": document_type, "values": dict(values or {}), "pages": pages, "review": list(review), "text": text,
    }  # fmt: skip


def blank() -> Made:
    """Describe an empty page."""
    return {"blank": True}


def separator() -> Made:
    """Describe a separator sheet."""
    return {"separates": True}


def secret() -> Made:
    """Describe a page with a secrecy mark."""
    return {"secret": True}


def write(path: Path, *made: Made) -> Path:
    """Write a file in which the stand-in finds these things."""
    path.write_text(json.dumps(made, ensure_ascii=False), encoding="utf-8")
    return path


def stand_in(paths: Sequence[Path], folder: Path, on_progress: Progress) -> StackReading:
    """Read files as `desktop.workflow.digitize.Read` wants it."""
    pages: list[PageReading] = []
    papers: list[PaperReading] = []
    failures: list[ReadFailure] = []
    for path in paths:
        try:
            found = json.loads(path.read_text(encoding="utf-8"))
        except ValueError:
            failures.append(ReadFailure(str(path), None, FormatUnknown(str(path))))
            continue
        except OSError:
            failures.append(ReadFailure(str(path), None, FileEmpty(str(path))))
            continue
        first = len(pages)
        for made in found:
            begin = len(pages)
            count = made.get("pages", 1)
            pages += [_page(path, begin + number - first, made, folder) for number in range(count)]
            if "type" in made:
                papers.append(_paper(made, tuple(range(begin, begin + count))))
    on_progress(len(pages), len(pages))
    return StackReading(tuple(pages), tuple(papers), tuple(failures))


def _page(path: Path, index: int, made: Made, folder: Path) -> PageReading:
    words = tuple(Word(text, _BOX, 0.9) for text in _texts(made))
    lines = (Line(words, _BOX),) if words else ()
    is_secret, separates = made.get("secret", False), made.get("separates", False)
    return PageReading(
        source=str(path),
        index=index,
        width=_SIZE[0],
        height=_SIZE[1],
        rotation=0,
        skew_deg=0.0,
        blank=made.get("blank", False),
        text=OcrPage(*_SIZE, lines, OcrStatus.OK if lines else OcrStatus.EMPTY),
        codes=(),
        quality=QualityReport(None, None, None, 72.0),
        source_to_page=Transform(),
        stopped="state_secret" if is_secret else None,
        separates=separates,
        picture=None if is_secret or separates else str(_picture(path, index, made, folder)),
    )


def _texts(made: Made) -> list[str]:
    values = [
        text for value in made.get("values", {}).values() for text in ([value] if isinstance(value, str) else value)
    ]
    return " ".join([made.get("text", ""), *values]).split()


def _picture(path: Path, index: int, made: Made, folder: Path) -> Path:
    content = hashlib.sha256(f"{json.dumps(made)} {index}".encode()).digest()
    picture = folder / f"{path.name}-{index}.jpg"
    Image.new("RGB", _SIZE, (content[0], content[1], content[2])).save(picture, dpi=(72, 72))
    return picture


def _paper(made: Made, indexes: tuple[int, ...]) -> PaperReading:
    fields = tuple(
        FieldReading(
            key=key,
            value=value if isinstance(value, str) else tuple(value),
            raw=str(value),
            confidence=0.5 if key in made["review"] else 0.97,
            review=key in made["review"],
            page_index=indexes[0],
            box=_BOX,
            problems=("id_malformed",) if key in made["review"] else (),
        )
        for key, value in made["values"].items()
    )
    return PaperReading(TypeGuess(made["type"], 0.99), indexes, fields)
