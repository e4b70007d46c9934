"""Places on ID cards that bear no label."""

from __future__ import annotations

from ocr.extraction.alike import similarity
from ocr.extraction.anchors import bare
from ocr.extraction.sheet import Place, Sheet, place_of_lines

# The line above the signature names the issuer (domain.md §5.2): the whole title, its two printed lines, the ministry.
_ISSUER_LINES = (
    "CỤC TRƯỞNG CỤC CẢNH SÁT",
    "CỤC CẢNH SÁT QUẢN LÝ HÀNH CHÍNH VỀ TRẬT TỰ XÃ HỘI",
    "CỤC TRƯỞNG CỤC CẢNH SÁT QUẢN LÝ HÀNH CHÍNH VỀ TRẬT TỰ XÃ HỘI",
    "QUẢN LÝ HÀNH CHÍNH VỀ TRẬT TỰ XÃ HỘI",
    "CỤC CẢNH SÁT ĐĂNG KÝ QUẢN LÝ CƯ TRÚ VÀ DỮ LIỆU QUỐC GIA VỀ DÂN CƯ",
    "BỘ CÔNG AN",
)
_RANKS = ("CỤC TRƯỞNG", "CUC TRUONG")
_ALIKE = 0.8
_FEWEST_LETTERS = 7  # fewer are like a line of the list by chance


def card_issuer(sheet: Sheet) -> Place | None:
    """Return the lines that name the issuer of a card, without the rank of the one who signed."""
    indexes = [i for i, line in enumerate(sheet.lines) if _names_issuer(line.text)]
    place = place_of_lines(sheet, indexes[:3])
    if place is None:
        return None
    words = list(place.words)
    rank = " ".join(word.text for word in words[:2])
    if similarity(rank, _RANKS[0]) > _ALIKE:
        words = words[2:]
    return sheet.place(words, place.line_indexes) if words else None


def _names_issuer(text: str) -> bool:
    return len(bare(text)) >= _FEWEST_LETTERS and any(similarity(text, line) >= _ALIKE for line in _ISSUER_LINES)
