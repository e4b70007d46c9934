"""Lists of choices with a box beside each, one of them ticked: "[x] Nam  [ ] Nữ"."""

from __future__ import annotations

import re

from ocr.text import one_line

# Not "(+)" and "(-)": findings of laboratories are written so.
_TICKED = r"\[\s?[xX×vV✓✔]\s?\]|\(\s?[xX×vV✓✔]\s?\)|[☑☒✓✔]"
_EMPTY = r"\[\s{0,3}_?\s?\]|\(\s{0,3}_?\s?\)|[☐□]"
_BOX = re.compile(rf"(?P<ticked>{_TICKED})|{_EMPTY}")
_TICK_FIRST = re.compile(rf"\s*(?:{_TICKED})")
_EDGE = " ,;.:-–/|"


def ticked(text: str) -> str | None:
    """Return the words of the one box that is ticked; the text itself where it shows no list of boxes.

    None where none or several are ticked, or where it is not told which words a box belongs to: boxes stand before
    their words or behind them, and the first or the last box of a list may lie outside the text. Of several printed
    lines one alone may bear a tick.
    """
    line = one_line(text)
    boxes = list(_BOX.finditer(line))
    if not boxes:
        return text
    before, behind = line[: boxes[0].start()].strip(_EDGE), line[boxes[-1].end() :].strip(_EDGE)
    if len(boxes) == 1:
        lines = [each for each in text.splitlines() if each.strip()]
        own = [each for each in lines if _TICK_FIRST.match(each)]
        if own and len(lines) > 1:
            return _TICK_FIRST.sub("", own[0]).strip(_EDGE) or None
        return text if before and behind else None  # where does the other box stand?
    chosen = [number for number, box in enumerate(boxes) if box["ticked"]]
    is_heading = line[: boxes[0].start()].rstrip().endswith(":")
    if len(chosen) != 1 or (before and behind and not is_heading) or not (before or behind):
        return None
    (number,) = chosen
    if behind:  # boxes stand before their words
        end = boxes[number + 1].start() if number + 1 < len(boxes) else len(line)
        return line[boxes[number].end() : end].strip(_EDGE) or None
    start = boxes[number - 1].end() if number else 0
    return line[start : boxes[number].start()].strip(_EDGE) or None
