"""A reading with one of everything, made without reading."""

from __future__ import annotations

from ocr.errors import FileEmpty, ImageDamaged
from ocr.pipeline.read_stack import ReadFailure, StackReading
from ocr.types import (
    Box,
    Code,
    CodeKind,
    FieldReading,
    Finding,
    FindingKind,
    Line,
    OcrPage,
    OcrStatus,
    PageReading,
    PaperReading,
    QualityReport,
    Source,
    Transform,
    TypeGuess,
    Word,
)

BOX = Box(10, 20, 110, 50)


def _page(index: int, *, blank: bool = False, stopped: str | None = None) -> PageReading:
    lines = () if blank or stopped else (Line((Word("Lò", BOX, 0.9), Word("Thị", BOX, 0.84321)), BOX),)
    return PageReading(
        source="chồng giấy.pdf",
        index=index,
        width=1654,
        height=2339,
        rotation=180,
        skew_deg=-0.8123,
        blank=blank,
        text=OcrPage(1654, 2339, lines, OcrStatus.OK if lines else OcrStatus.EMPTY),
        codes=(Code(CodeKind.QR, "010190001234|…", BOX),) if lines else (),
        quality=QualityReport(None, None, None, None, (FindingKind.DARK,)),
        source_to_page=Transform(),
        stopped=stopped,
    )


def _field(
    key: str, value: str | tuple[str, ...], *, review: bool = False, source: Source = Source.OCR
) -> FieldReading:
    problems = ("unreadable",) if review else ()
    return FieldReading(key, value, f"{value} (in)", 0.98765, review, 0, BOX, source, problems)


CERTIFICATE = PaperReading(
    TypeGuess("birth_certificate", 0.99123, ("title",)),
    (0, 1),
    (
        _field("full_name", "LÒ THỊ MAY"),
        _field("id_number", "010190001234", source=Source.QR),
        _field("recipients_to", ("UBND tỉnh", "Lưu: VT [/b] [red]")),
        _field("date_of_birth", "", review=True),
    ),
    (Finding("id_birth_year_mismatch", ("id_number", "date_of_birth"), "english"),),
)
STACK = StackReading(
    (_page(0), _page(1, blank=True), _page(2, stopped="state_secret")),
    (CERTIFICATE, PaperReading(TypeGuess("other", 0.7), (1,), ())),
    (
        ReadFailure("rỗng [bold].png", None, FileEmpty("rỗng [bold].png")),
        ReadFailure("b.tif", 4, ImageDamaged("b.tif", page_index=4)),
    ),
)
EMPTY = StackReading((), (), ())
