"""Words of a sentence that look like a label where a line begins with them: "… hoặc hết | hiệu lực theo …"."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from ocr.extraction.anchors import has_colon
from ocr.extraction.label import Label
from ocr.extraction.label_unknown import UNKNOWN
from ocr.extraction.normalize import normalize
from ocr.extraction.sheet import Sheet
from ocr.extraction.template import FieldRule

_ENDS = (".", ";", ":", ",", ")")
_FAR_RATIO = 2.0  # white behind an item of a list; a colon may be read as ";" too
_RAGGED_RATIO = 1.0  # right margins are uneven by so many line heights


def in_running_text(sheet: Sheet, label: Label, rules: Mapping[str, Sequence[FieldRule]]) -> bool:
    """Say whether a label only goes on the line above it, and nothing behind it is a value of its fields.

    Any words are a text; names, places and offices are told in sentences too.
    """
    kinds = {rule.kind for rule in rules.get(label.name, ())}
    if kinds & {"name", "address", "org"} or not runs_on(sheet, label):
        return False
    part = label.parts[0]
    behind = " ".join(word.text for word in sheet.lines[part.line_index].words[part.last_word + 1 :])
    return all(kind == "text" or normalize(kind, behind) is None for kind in kinds)


def runs_on(sheet: Sheet, label: Label) -> bool:
    """Say whether a label in small letters begins a line that goes on the full one above.

    The template words it with a capital, and no colon follows.
    """
    part = label.parts[0]
    line = sheet.lines[part.line_index]
    upper = sheet.lines[part.line_index - 1] if part.line_index else None
    if upper is None or part.first_word or label.tail:
        return False
    if any(has_colon(sheet.lines[each.line_index], each) for each in label.parts):
        return False
    small = line.words[0].text[:1].islower() and label.name[:1].isupper()
    right = max(each.box.right for each in sheet.lines if each.block == line.block)
    full = upper.box.right + line.words[0].box.width > right - _RAGGED_RATIO * line.box.height
    return small and full and upper.block == line.block and not upper.words[-1].text.endswith(_ENDS)


def is_listed(sheet: Sheet, label: Label) -> bool:
    """Say whether a label is one of a list, with nothing near behind it: "Nơi nhận: | - Chủ đầu tư;"."""
    part = label.parts[-1]
    words = sheet.lines[part.line_index].words
    if not words[part.last_word].text.endswith(";"):
        return False
    following = words[part.last_word + 1 : part.last_word + 2]
    height = sheet.lines[part.line_index].box.height
    return all(word.box.left - words[part.last_word].box.right > _FAR_RATIO * height for word in following)


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
