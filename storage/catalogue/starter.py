"""The 46 procedures that ship with the product, from starter.toml.

Checked against the text of the same 46 procedures on the national portal (July 2026, `portal.read_portal`); all 46 are
there under the same code, sector and result code. Differences, all meant:

- The portal prints one row for each special case (41 rows for 1.011441, 53 for 1.013225); here stands what all share.
- The portal lists the interactive e-form beside the printed declaration; here the e-form is left out, being no paper.
- "Xuất trình giấy tờ tùy thân" is one row there and three alternatives here, one for each type of identity paper.
- Levels: the portal adds "Cơ quan khác" to some of chứng thực and "Cấp bộ" to household businesses and 2.001610.
- Terms: the portal prints bare numbers without a unit for civil status ("1", "3", "5") and nothing for chứng thực; the
  former are left out here, the latter follow NĐ 23/2015/NĐ-CP Điều 7. For land it prints several terms by channel and
  case (5, 15 and 20 days for 1.012783); only those that domain sources give as the procedure's are taken over.
- In dossiers about land the portal asks for "1 bản chính, 1 bản sao" of everything; here the law's own count stands.
- 1.010038 and 1.004222 name several result codes there; here the one of the registration itself.
- 1.013225 names forms of NĐ 175/2024/NĐ-CP; NĐ 217/2026/NĐ-CP (in force 1 July 2026) has numbered them anew.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Any

from storage.catalogue.durations import parse_duration
from storage.catalogue.entries import Channel, ChannelTerm, ComponentEntry, ProcedureEntry
from storage.catalogue.in_database import load_databases

_FILE = Path(__file__).with_name("starter.toml")


@cache
def load_starter() -> tuple[ProcedureEntry, ...]:
    """Return the procedures in the order of the file; nothing in them is in doubt."""
    with _FILE.open("rb") as file:
        content = tomllib.load(file)
    return tuple(_procedure(row, content["shared"]) for row in content["procedures"])


def _procedure(row: Mapping[str, Any], shared: Mapping[str, Sequence[Mapping[str, Any]]]) -> ProcedureEntry:
    components = [*row["components"], *(component for name in row.get("use", ()) for component in shared[name])]
    return ProcedureEntry(
        code=row["code"],
        name=row["name"],
        sector=row["sector"],
        level=row["level"],
        result_code=row.get("result_code"),
        channels=_channels(row.get("duration", "")),
        components=tuple(_component(component, position) for position, component in enumerate(components, 1)),
    )


def _channels(duration: str) -> tuple[ChannelTerm, ...]:
    if not duration:
        return ()
    read = parse_duration(duration)
    return (ChannelTerm(Channel.DIRECT, duration, read.working_days, read.calendar_days, read.hours, read.months),)


def _component(row: Mapping[str, Any], position: int) -> ComponentEntry:
    database = row.get("database")
    condition = row.get("condition")
    return ComponentEntry(
        position=position,
        name=row["name"],
        originals=row.get("originals", 1),
        copies=row.get("copies", 0),
        document_type=row.get("type"),
        required=condition is None,
        condition=condition,
        alternatives_group=row.get("alternatives"),
        in_database=_database_name(database) if database else None,
        case=row.get("case"),
    )


def _database_name(database_id: str) -> str:
    return next(database.name for database in load_databases() if database.id == database_id)
