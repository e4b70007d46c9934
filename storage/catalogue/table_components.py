"""The components of one procedure from the rows of a table; see `storage.catalogue.table_files` for its form."""

from __future__ import annotations

from collections.abc import Sequence

from storage.catalogue.component_terms import find_condition, find_replacing_database, without_bullets
from storage.catalogue.document_types import DOCUMENT_TYPES, find_document_type
from storage.catalogue.entries import ComponentEntry, Doubt, DoubtKind
from storage.catalogue.table_columns import parse_count, parse_yes

Row = dict[str, str]


def read_components(
    rows: Sequence[Row], sector: str
) -> tuple[tuple[ComponentEntry, ...], tuple[str, ...], tuple[Doubt, ...]]:
    """Return components, notes and doubts; cells that cannot be meant are doubted and count as empty."""
    components: list[ComponentEntry] = []
    notes: list[str] = []
    doubts: list[Doubt] = []
    for row_no, row in enumerate(rows, 1):
        if row.get("note"):
            notes.append(row["note"])
        name = without_bullets(row.get("component", ""))
        if not name:
            continue
        originals = _count(row, "originals", 1, row_no, doubts)
        copies = _count(row, "copies", 0, row_no, doubts)
        if originals == copies == 0:
            notes.append(name)
            continue
        components.append(
            ComponentEntry(
                position=len(components) + 1,
                name=name,
                form_file=row.get("form_file") or None,
                originals=originals,
                copies=copies,
                document_type=_document_type(row, name, sector, row_no, doubts),
                required=_required(row, name, row_no, doubts),
                condition=_condition(row, name),
                alternatives_group=_group(row, row_no, doubts),
                in_database=row["in_database"] or None if "in_database" in row else find_replacing_database(name),
                case=row.get("case") or None,
            )
        )
    return tuple(components), tuple(notes), tuple(doubts)


def _count(row: Row, column: str, default: int, row_no: int, doubts: list[Doubt]) -> int:
    """A table with copies only means no original, hence an empty cell beside a filled one is 0."""
    text = row.get(column, "")
    if not text:
        other = row.get("copies" if column == "originals" else "originals", "")
        return 0 if other and column == "originals" and parse_count(other) else default
    count = parse_count(text)
    if count is None:
        doubts.append(Doubt(DoubtKind.COUNT_UNCLEAR, row_no, text[:200]))
        return default
    return count


def _document_type(row: Row, name: str, sector: str, row_no: int, doubts: list[Doubt]) -> str | None:
    text = row.get("document_type", "")
    if text in DOCUMENT_TYPES:
        return text
    if text:
        doubts.append(Doubt(DoubtKind.DOCUMENT_TYPE_UNKNOWN, row_no, text[:200]))
    return find_document_type(name, sector)


def _condition(row: Row, name: str) -> str | None:
    return row["condition"] or None if "condition" in row else find_condition(name)


def _required(row: Row, name: str, row_no: int, doubts: list[Doubt]) -> bool:
    text = row.get("required", "")
    if not text:
        return _condition(row, name) is None
    answer = parse_yes(text)
    if answer is None:
        doubts.append(Doubt(DoubtKind.VALUE_UNREAD, row_no, text[:200]))
        return _condition(row, name) is None
    return answer


def _group(row: Row, row_no: int, doubts: list[Doubt]) -> int | None:
    text = row.get("alternatives_group", "")
    group = parse_count(text) if text else None
    if text and group is None:
        doubts.append(Doubt(DoubtKind.VALUE_UNREAD, row_no, text[:200]))
    return group
