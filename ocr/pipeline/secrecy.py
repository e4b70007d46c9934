"""The mark of a state secret stops a page: nothing of it is kept (Luật Bảo vệ bí mật nhà nước 117/2025/QH15).

To stop a page wrongly costs a look, to pass one wrongly is a breach.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from ocr.engines.base import OcrEngine, Segmentation
from ocr.extraction.anchors import bare
from ocr.imaging.encode import save_gray
from ocr.imaging.frames import framed_words
from ocr.imaging.page_image import Pixels
from ocr.layout.reading_order import arrange_lines
from ocr.pipeline.draft import PageDraft
from ocr.text import edit_distance
from ocr.types import Line, OcrPage, OcrStatus

STATE_SECRET = "state_secret"  # noqa: S105  # the name of a reason, no password

# The marks' folded letters, and how many of them may be misread in a frame: a "MẪU" is no "MẬT".
_MARKS = {"mat": 0, "toimat": 1, "tuyetmat": 2}
# Letters that copies make of one another by losing or gaining a thin stroke, and by what they are all compared.
_ALIKE = str.maketrans("ilfj1", "ttttt")
_SHARE = 0.5  # the mark stands under the number, in the upper half of the page
_SHEET_DPI = 300
_CAPITALS = 0.6
_FEWEST_WORDS = 3  # a line of one or two words is compared as a whole


def bears_secrecy_mark(lines: Sequence[Line], page_height: int) -> bool:
    """Say whether a line in the upper half consists of MẬT, TỐI MẬT or TUYỆT MẬT alone.

    Marks and spaces may be lost in recognition, so the folded letters are compared; capital letters are required.
    """
    return any(
        bare(piece) in _MARKS and piece.upper() == piece
        for line in lines
        if line.box.top < _SHARE * page_height
        for piece in (line.text, *_set_off(line))
    )


def shows_framed_mark(pixels: Pixels, engine: OcrEngine, scratch: Path) -> bool:
    """Say whether a frame in the upper half of an upright page holds a mark; `scratch` is a file that may be written.

    The recogniser passes over most framed words on a page, so they are cut out and read by themselves.

    Raises:
        EngineError: as the recogniser says it.
    """
    sheet = framed_words(pixels, above=_SHARE)
    if sheet is None:
        return False
    save_gray(sheet, scratch, _SHEET_DPI)
    words = engine.recognize(scratch, segmentation=Segmentation.BLOCK, dpi=_SHEET_DPI)
    return any(is_like_a_mark(line.text) for line in arrange_lines(words))


def goes_on_from_secret(draft: PageDraft, secret_source: str) -> bool:
    """Say whether a page without a mark belongs to the secret paper before it, whose stack or file is `secret_source`.

    Only the first page of a paper bears the mark.
    """
    return bool(draft.parts) and all(
        part.goes_on or (not part.opens and part.source == secret_source)
        for part in (each.part for each in draft.parts)
    )


def withhold(draft: PageDraft) -> PageDraft:
    """Return the page as stopped: nothing of what was read from it stays, its pictures are removed."""
    for part in draft.parts:
        if part.picture is not None:
            part.picture.unlink(missing_ok=True)
    page = draft.reading
    if page.picture is not None:
        Path(page.picture).unlink(missing_ok=True)
    empty = OcrPage(page.width, page.height, (), OcrStatus.EMPTY)
    return PageDraft(replace(page, text=empty, codes=(), stopped=STATE_SECRET, picture=None, look=None), ())


def is_like_a_mark(text: str) -> bool:
    """Say whether what was read in a frame is a mark, letters that copying makes alike and a few others forgiven."""
    read = bare(text).translate(_ALIKE)
    return _is_in_capitals(text) and any(
        edit_distance(read, mark.translate(_ALIKE), wrong) <= wrong for mark, wrong in _MARKS.items()
    )


def _is_in_capitals(text: str) -> bool:
    """Say whether most letters are capitals: a copied T passes for a small one at times."""
    letters = [char for char in text if char.isalpha()]
    return sum(char.isupper() for char in letters) >= _CAPITALS * len(letters)


def _set_off(line: Line) -> Sequence[str]:
    """Return the line's first and last one or two words, for a box that the recogniser joined to its neighbour."""
    words = [word.text for word in line.words]
    if len(words) < _FEWEST_WORDS:
        return ()
    ends = [(words[:1], 0), (words[:2], 1), (words[-1:], len(words) - 2), (words[-2:], len(words) - 3)]
    found = []
    for part, index in ends:
        gap = line.words[index + 1].box.left - line.words[index].box.right
        if gap > 1.5 * line.box.height:
            found.append(" ".join(part))
    return found
