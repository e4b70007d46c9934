"""The cell "Thành phần hồ sơ" of the portal: one or more tables, all run together.

    * Giấy tờ phải nộp:Tên giấy tờMẫu đơn, tờ khaiSố lượng<row><row>--Tên giấy tờMẫu đơn, tờ khaiSố lượng<row>…

Each table has a heading ("--" for none) before its column names; each row is the component's name, the names of its
form's files and a count. Rows with "0 bản chính" and no copies are notes of the law and no components. The rows of a
table are in no order: an introduction ("… gồm:") may stand behind what it introduces.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from ocr.text import one_line
from storage.catalogue.component_terms import (
    find_condition,
    find_replacing_database,
    group_alternatives,
    without_bullets,
)
from storage.catalogue.document_types import find_document_type
from storage.catalogue.entries import ComponentEntry, Doubt, DoubtKind
from storage.catalogue.portal_counts import Count, find_counts
from storage.catalogue.portal_files import split_form_files

_COLUMN_NAMES = re.compile(r"Tên giấy tờ\s*Mẫu đơn, tờ khai\s*Số lượng")
_HEADING_ONLY = re.compile(r"[-–\s]*")
_WORDS = re.compile(r"[^\W\d_]{2}")


@dataclass(frozen=True, slots=True)
class ComponentTable:
    """What the cell holds: components and notes in the portal's order, and what was not understood."""

    components: tuple[ComponentEntry, ...]
    notes: tuple[str, ...]
    doubts: tuple[Doubt, ...]


@dataclass(frozen=True, slots=True)
class _Row:
    text: str
    count: Count
    case: str | None

    @property
    def is_note(self) -> bool:
        return self.count.originals == 0 and self.count.copies == 0


def parse_components(text: str, sector: str = "") -> ComponentTable:
    """Return what the cell (NFC) holds; a cell without any row gives its text as a note and a doubt."""
    rows, left_over = _rows(text)
    if not rows:
        notes = (one_line(text),) if _WORDS.search(text) else ()
        return ComponentTable((), notes, (Doubt(DoubtKind.COMPONENTS_UNREAD, None, one_line(text)),))
    groups = group_alternatives([(row.text, row.case, row.is_note) for row in rows])
    components: list[ComponentEntry] = []
    notes_found: list[str] = []
    doubts: list[Doubt] = []
    for row_no, (row, group) in enumerate(zip(rows, groups, strict=True), 1):
        if row.is_note:
            notes_found.append(one_line(row.text))
            continue
        component, row_doubts = _component(row, len(components) + 1, group, sector)
        doubts += [Doubt(kind, row_no, one_line(row.text)[-200:]) for kind in row_doubts]
        if component is not None:
            components.append(component)
    if left_over:
        notes_found.append(left_over)
        doubts.append(Doubt(DoubtKind.TEXT_AFTER_TABLE, None, left_over[:200]))
    return ComponentTable(tuple(components), tuple(filter(None, notes_found)), tuple(doubts))


def _rows(text: str) -> tuple[list[_Row], str]:
    """Return the rows of all tables and what stands behind the last count."""
    rows: list[_Row] = []
    parts = _COLUMN_NAMES.split(text)
    case = _heading(parts[0]) if len(parts) > 1 else None
    tail = ""
    for part in parts[1:] if len(parts) > 1 else parts:
        start = 0
        for count in find_counts(part):
            rows.append(_Row(part[start : count.start].strip(), count, case))
            start = count.end
        tail = part[start:]
        case = _heading(tail)
    return rows, one_line(tail) if rows and not _HEADING_ONLY.fullmatch(tail) else ""


def _heading(text: str) -> str | None:
    return None if _HEADING_ONLY.fullmatch(text) else without_bullets(one_line(text)) or None


def _component(
    row: _Row, position: int, group: int | None, sector: str
) -> tuple[ComponentEntry | None, list[DoubtKind]]:
    files = split_form_files(row.text)
    name = without_bullets(one_line(files.name)).rstrip(" ;,")
    if not _WORDS.search(name):
        return None, [DoubtKind.COMPONENT_WITHOUT_NAME]
    doubts = []
    if not row.count.is_sure:
        doubts.append(DoubtKind.COUNT_UNCLEAR)
    if files.is_unclear:
        doubts.append(DoubtKind.FORM_FILE_UNCLEAR)
    if name.endswith(":"):
        doubts.append(DoubtKind.HEADING_WITH_COUNT)
    condition = find_condition(name)
    component = ComponentEntry(
        position=position,
        name=name,
        form_file=one_line(files.files) if files.files else None,
        originals=row.count.originals,
        copies=row.count.copies,
        document_type=find_document_type(name, sector),
        required=condition is None,
        condition=condition,
        alternatives_group=group,
        in_database=find_replacing_database(name),
        case=row.case,
    )
    return component, doubts
