"""Words of a sentence that look like a label where a line begins with them: "… hoặc hết | hiệu lực theo …"."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from ocr.extraction.anchors import has_colon
from ocr.extraction.label import Label
from ocr.extraction.label_unknown import UNKNOWN
from ocr.extraction.sheet import Sheet
from ocr.extraction.template import FieldRule

_ENDS = (".", ";", ":", ",", ")")
_RAGGED_RATIO = 1.0  # right margins are uneven by so many line heights


def in_running_text(sheet: Sheet, label: Label, rules: Mapping[str, Sequence[FieldRule]]) -> bool:
    """Say whether a label in small letters begins a line that only goes on the full one above.

    The template words it with a capital, and no colon follows. Dates, numbers and names are told in sentences too:
    only what labels a text, or ends a value, counts.
    """
    part = label.parts[0]
    line = sheet.lines[part.line_index]
    upper = sheet.lines[part.line_index - 1] if part.line_index else None
    if (
        upper is None
        or part.first_word
        or label.tail
        or any(has_colon(sheet.lines[each.line_index], each) for each in label.parts)
    ):
        return False
    small = line.words[0].text[:1].islower() and label.name[:1].isupper()
    if not small or any(rule.kind != "text" for rule in rules.get(label.name, ())):
        return False
    right = max(each.box.right for each in sheet.lines if each.block == line.block)
    full = upper.box.right + line.words[0].box.width > right - _RAGGED_RATIO * line.box.height
    return full and upper.block == line.block and not upper.words[-1].text.endswith(_ENDS)


def begins_value(sheet: Sheet, label: Label, known: Iterable[Label], rules: Mapping[str, Sequence[FieldRule]]) -> bool:
    """Say whether words with a colon begin the text behind a label: "Loại đất   Đất ở tại nông thôn: …".

    Behind a label with a colon only a list does so: "Hình thức:   Sử dụng riêng: …; Sử dụng chung: …".
    """
    part = label.parts[0]
    line = sheet.lines[part.line_index]
    before = (part.line_index, part.first_word - 1)
    owner = next((each for each in known if before in each.marks), None)
    if owner is None or label.names != {UNKNOWN} or part.last_word + 1 == len(line.words):
        return False
    closed = any(has_colon(sheet.lines[each.line_index], each) for each in owner.parts)
    texts = [rule.kind == "text" for rule in rules.get(owner.name, ())]
    listed = any(word.text.endswith(";") for word in line.words[part.last_word :])
    return bool(texts) and all(texts) and (listed or not closed)
