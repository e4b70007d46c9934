"""The mark of a state secret stops a page: nothing of it is kept (Luật Bảo vệ bí mật nhà nước 117/2025/QH15)."""

from __future__ import annotations

from collections.abc import Sequence

from ocr.extraction.anchors import bare
from ocr.types import Line

STATE_SECRET = "state_secret"  # noqa: S105  # the name of a reason, no password
_MARKS = frozenset({"mat", "toimat", "tuyetmat"})
_SHARE = 0.5  # the box stands under the number, in the upper half of the page


def bears_secrecy_mark(lines: Sequence[Line], page_height: int) -> bool:
    """Say whether a line in the upper half consists of MẬT, TỐI MẬT or TUYỆT MẬT alone.

    Marks and spaces may be lost in recognition, so the folded letters are compared; capital letters are required. To
    stop a page wrongly costs a look, to pass one wrongly is a breach.
    """
    return any(
        bare(piece) in _MARKS and piece.upper() == piece
        for line in lines
        if line.box.top < _SHARE * page_height
        for piece in (line.text, *_set_off(line))
    )


def _set_off(line: Line) -> Sequence[str]:
    """Return the line's first and last one or two words, for a box that the recogniser joined to its neighbour."""
    words = [word.text for word in line.words]
    if len(words) < 3:
        return ()
    ends = [(words[:1], 0), (words[:2], 1), (words[-1:], len(words) - 2), (words[-2:], len(words) - 3)]
    found = []
    for part, index in ends:
        gap = line.words[index + 1].box.left - line.words[index].box.right
        if gap > 1.5 * line.box.height:
            found.append(" ".join(part))
    return found
