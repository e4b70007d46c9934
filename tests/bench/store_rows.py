"""A made store of any size for measurements: invented people, dossiers, papers with their text, but no page files.

Rows are inserted in bulk, as no program would write them; the search index is then made by the store's own rebuild. The
same seed gives the same store.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from itertools import count, islice
from pathlib import Path
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Session

from ocr.text import fold
from ocr.types import Box, Line, Word
from storage.database import Database
from storage.models.base import Base
from storage.models.dossier import Component, ComponentPaper, Dossier
from storage.models.owner import Owner, OwnerIdentifier, OwnerName
from storage.models.paper import Capture, FieldValue, Page, Paper, PaperOwner, StoredFileRow
from storage.models.procedure import ChannelTerm, Procedure, RequiredComponent
from storage.models.unit import Officer, Unit
from storage.owners.paper_people import roles_of
from storage.papers.page_lines import pack_lines
from storage.search.find import rebuild_search
from storage.states import CaptureStatus, Channel, ComponentState, DossierStep, FieldStatus
from tests.bench.store_texts import PROCEDURES, SENTENCES, TYPES
from tests.bench.store_trail import insert_trail
from tests.dossiers.dice import Dice
from tests.dossiers.people import Person, invent_person
from tests.dossiers.truth import Split

DOSSIERS_A_PAPER, OWNERS_A_PAPER = 0.3, 0.6

_START = datetime(2025, 7, 1, 1, tzinfo=UTC)
_DAYS = 500
_UNITS = 10
_OFFICERS = 30
_FILES_A_PAPER = 2
_BATCH = 2000
_MUCH_MEMORY = sa.text("PRAGMA cache_size = -400000")
"""For the connection that inserts in bulk: rows with random keys would have SQLite read and write every page anew."""
_NGUYEN_SHARE = 0.3  # of Vietnamese people; evenly drawn surnames would make common words look rarer than they are


@dataclass(frozen=True)
class MadeStore:
    """A made store and what can be asked of it: people by their owner's number less one, codes of dossiers, numbers."""

    folder: Path
    database: Database
    people: Sequence[Person]
    dossier_codes: Sequence[str]
    paper_numbers: Sequence[str]
    rows_bytes: int
    with_index_bytes: int


@dataclass(frozen=True)
class _PaperFacts:
    id: int
    dossier: dict[str, Any]
    document_type: str
    title: str
    number: str
    people: Sequence[int]


def make_store(folder: Path, papers: int, seed: int) -> MadeStore:
    """Make a store with so many papers in an empty folder."""
    database = Database.in_folder(folder)
    database.upgrade()
    dice = Dice(seed, "store")
    people = [_person(dice) for _ in range(max(1, int(papers * OWNERS_A_PAPER)))]
    with database.writing() as session:
        session.execute(_MUCH_MEMORY)
        _insert_office(session)
        _insert_people(session, people)
        dossiers = _insert_dossiers(session, dice, max(1, int(papers * DOSSIERS_A_PAPER)), len(people))
        numbers = _insert_papers(session, dice, dossiers, people, papers)
        insert_trail(session, papers, _OFFICERS, _START)
    rows_bytes = _size(database)
    with database.writing() as session:
        rebuild_search(session)
    with_index_bytes = _size(database)
    database.close()  # and with its connections the memory that they were given
    return MadeStore(
        folder, database, people, [dossier["code"] for dossier in dossiers], numbers, rows_bytes, with_index_bytes
    )


def _person(dice: Dice) -> Person:
    person = invent_person(dice, Split.TUNING)
    if person.ethnicity == "Kinh" and dice.chance(_NGUYEN_SHARE):
        name = " ".join(["Nguyễn", *person.name.split()[1:]])
        return Person(**{**vars(person), "name": name})
    return person


def _size(database: Database) -> int:
    with database.reading() as session:
        pages = session.scalar(sa.text("PRAGMA page_count"))
        return int(pages or 0) * int(session.scalar(sa.text("PRAGMA page_size")) or 0)


def _insert(session: Session, model: type[Base], rows: Iterator[dict[str, Any]]) -> None:
    while batch := list(islice(rows, _BATCH)):
        session.execute(sa.insert(model), batch)


def _insert_office(session: Session) -> None:
    units = ({"code": f"H34.{n:02}", "name": f"Phường số {n}", "level": "commune", "version": 1} for n in range(_UNITS))
    _insert(session, Unit, units)
    officers = (
        {"login": f"officer{n}", "name": f"Y Hoa {n}", "role": "officer", "unit_id": n % _UNITS + 1, "version": 1}
        for n in range(_OFFICERS)
    )
    _insert(session, Officer, officers)
    for number, name in enumerate(PROCEDURES):
        procedure = Procedure(
            code=f"1.{number:06}", name=name, folded_name=fold(name), sector="Hộ tịch", level="Cấp xã", origin="starter"
        )
        for position, (document_type, title) in enumerate(TYPES[number % 4 : number % 4 + 4]):
            procedure.components.append(
                RequiredComponent(
                    position=position, name=title, document_type=document_type, required=True, originals=1, copies=0
                )
            )
        procedure.terms.append(ChannelTerm(channel="direct", duration="5 Ngày làm việc", working_days=5))
        session.add(procedure)
    session.flush()


def _insert_people(session: Session, people: Sequence[Person]) -> None:
    owners = (
        {
            "kind": "person",
            "display_name": person.upper_name,
            "folded_name": fold(person.name),
            "birth_date": person.birth.isoformat(),
            "residence": person.residence,
            "created_at": _START + timedelta(minutes=number),
            "version": 1,
        }
        for number, person in enumerate(people)
    )
    _insert(session, Owner, owners)
    names = (
        {"owner_id": number, "name": person.upper_name, "folded": fold(person.name)}
        for number, person in enumerate(people, 1)
    )
    _insert(session, OwnerName, names)
    # The number of the owner takes the place of the last digits, so that no two people share one.
    identifiers = (
        {"owner_id": number, "kind": "personal_id", "value": id_number(person, number)}
        for number, person in enumerate(people, 1)
    )
    _insert(session, OwnerIdentifier, identifiers)


def id_number(person: Person, owner_id: int) -> str:
    """Return the personal id under which a person stands in a made store."""
    return f"{person.id_number[:6]}{owner_id:06}"


def _insert_dossiers(session: Session, dice: Dice, how_many: int, people: int) -> list[dict[str, Any]]:
    rows = []
    for number in range(how_many):
        received = _START + timedelta(days=_DAYS * number / how_many)
        unit = dice.whole(0, _UNITS - 1)
        rows.append(
            {
                "id": number + 1,
                "code": f"H34.{unit:02}-{received:%y%m%d}-{number % 10000:04}",
                "procedure_id": dice.whole(1, len(PROCEDURES)),
                "owner_id": dice.whole(1, people),
                "unit_id": unit + 1,
                "officer_id": dice.whole(1, _OFFICERS),
                "channel": Channel.DIRECT,
                "day": received.date(),
                "number": number,
                "received_at": received,
                "step": DossierStep.RETURNED,
                "version": 1,
            }
        )
    _insert(session, Dossier, iter(rows))
    return rows


def _insert_papers(
    session: Session, dice: Dice, dossiers: Sequence[dict[str, Any]], people: Sequence[Person], how_many: int
) -> list[str]:
    numbers = []
    ids = count(1)
    while facts := [
        _paper(dice, number, dossiers, how_many, len(people)) for number in islice(ids, _BATCH) if number <= how_many
    ]:
        for table, rows in _rows_of_papers(dice, facts, people).items():
            session.execute(sa.insert(table), rows)
        numbers += [each.number for each in facts]
    return numbers


def _paper(dice: Dice, number: int, dossiers: Sequence[dict[str, Any]], of: int, people: int) -> _PaperFacts:
    dossier = dossiers[(number - 1) * len(dossiers) // of]
    document_type, title = dice.pick(TYPES)
    others = [dice.whole(1, people)] if dice.chance(0.3) else []
    year = dossier["received_at"].year
    return _PaperFacts(
        id=number,
        dossier=dossier,
        document_type=document_type,
        title=title,
        number=f"{dice.whole(1, 2999)}/{dice.pick(['KH-UBND', 'QĐ-UBND', 'TB-UBND', str(year), 'GKS', 'TTr-VP'])}",
        people=list(dict.fromkeys([dossier["owner_id"], *others])),
    )


def _rows_of_papers(
    dice: Dice, facts: Sequence[_PaperFacts], people: Sequence[Person]
) -> dict[type[Base], list[dict[str, Any]]]:
    rows: dict[type[Base], list[dict[str, Any]]] = {
        model: [] for model in (StoredFileRow, Capture, Paper, Page, PaperOwner, FieldValue, Component, ComponentPaper)
    }
    for each in facts:
        at = each.dossier["received_at"]
        files = [hashlib.sha256(f"{each.id} {part}".encode()).hexdigest() for part in range(_FILES_A_PAPER)]
        rows[StoredFileRow] += [
            {"sha256": sha256, "size_bytes": 200_000, "media_type": "image/jpeg", "stored_at": at} for sha256 in files
        ]
        rows[Capture].append(_capture_row(each, files[0]))
        rows[Paper].append(_paper_row(each))
        rows[Page].append(_page_row(each, files[1], page_text(dice, each.title, each.number, _own(each, people))))
        rows[PaperOwner] += [
            {"paper_id": each.id, "owner_id": owner_id, "role": role}
            for owner_id, role in zip(each.people, (_holder_role(each.document_type), "other"), strict=False)
        ]
        rows[FieldValue] += _value_rows(each, people)
        rows[Component].append(_component_row(each))
        rows[ComponentPaper].append(
            {
                "component_id": each.id, "paper_id": each.id, "how": ComponentState.SCANNED,
                "accepted_by_id": each.dossier["officer_id"], "accepted_at": at,
            }
        )  # fmt: skip
    return rows


def _holder_role(document_type: str) -> str:
    return next((role.name for role in roles_of(document_type).values() if role.is_holder), "holder")


def _own(facts: _PaperFacts, people: Sequence[Person]) -> list[tuple[Person, str]]:
    return [(people[number - 1], id_number(people[number - 1], number)) for number in facts.people]


def _capture_row(facts: _PaperFacts, sha256: str) -> dict[str, Any]:
    return {
        "id": facts.id,
        "dossier_id": facts.dossier["id"],
        "sha256": sha256,
        "name": f"{facts.id}.jpg",
        "status": CaptureStatus.READ,
        "is_result": False,
        "added_by_id": facts.dossier["officer_id"],
        "added_at": facts.dossier["received_at"],
        "version": 1,
    }


def _paper_row(facts: _PaperFacts) -> dict[str, Any]:
    return {
        "id": facts.id,
        "dossier_id": facts.dossier["id"],
        "document_type": facts.document_type,
        "type_confidence": 0.98,
        "is_result": facts.id % 4 == 0,
        "number": facts.number,
        "issued_on": date(2020, 1, 1).isoformat(),
        "permanent": True,
        "created_at": facts.dossier["received_at"],
        "confirmed_at": facts.dossier["received_at"],
        "confirmed_by_id": facts.dossier["officer_id"],
        "version": 1,
    }


def _page_row(facts: _PaperFacts, sha256: str, text: str) -> dict[str, Any]:
    return {
        "paper_id": facts.id,
        "position": 0,
        "capture_id": facts.id,
        "capture_index": 0,
        "picture_sha256": sha256,
        "width_px": 1654,
        "height_px": 2339,
        "dpi": 200.0,
        "rotation_deg": 0,
        "skew_deg": 0.0,
        "blank": False,
        "look": sha256 * 8,
        "findings": [],
        "lines": pack_lines([page_line(line, row) for row, line in enumerate(text.splitlines())]),
    }


def _value_rows(facts: _PaperFacts, people: Sequence[Person]) -> list[dict[str, Any]]:
    person, number = _own(facts, people)[0]
    values = {
        "full_name": person.upper_name,
        "id_number": number,
        "date_of_birth": person.birth.isoformat(),
        "residence": person.residence,
        "number": facts.number,
    }
    return [
        {
            "paper_id": facts.id,
            "key": key,
            "status": FieldStatus.CURRENT,
            "value": value,
            "raw": value,
            "confidence": 0.97,
            "review": False,
            "problems": [],
            "source": "ocr",
            "page_id": facts.id,
            "box": [100, 200, 600, 40],
            "made_at": facts.dossier["received_at"],
            "confirmed_by_id": facts.dossier["officer_id"],
            "confirmed_at": facts.dossier["received_at"],
        }
        for key, value in values.items()
    ]


def _component_row(facts: _PaperFacts) -> dict[str, Any]:
    return {
        "id": facts.id,
        "dossier_id": facts.dossier["id"],
        "position": facts.id,
        "name": facts.title,
        "document_type": facts.document_type,
        "required": True,
        "state": ComponentState.SCANNED,
        "version": 1,
    }


def page_text(dice: Dice, title: str, number: str, people: Sequence[tuple[Person, str]]) -> str:
    """Return the text of a page of 100 to 200 words about these people with their numbers."""
    lines = [
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "Độc lập - Tự do - Hạnh phúc",
        f"Số: {number}",
        title.upper(),
    ]
    for person, id_text in people:
        lines += [
            f"Họ và tên: {person.upper_name} Giới tính: {person.sex} Dân tộc: {person.ethnicity}",
            f"Ngày sinh: {person.birth:%d/%m/%Y} Số định danh cá nhân: {id_text}",
            f"Nơi cư trú: {person.residence}",
            f"Quê quán: {person.origin}",
        ]
    lines += dice.sample(SENTENCES, dice.whole(2, 6))
    return "\n".join(lines)


def page_line(text: str, row: int) -> Line:
    """Return a line of a page as a reader gives it, `row` lines below the first."""
    top = 100 + 60 * row
    words = tuple(
        Word(word, Box(100 + 90 * column, top, 180 + 90 * column, top + 40), 0.96)
        for column, word in enumerate(text.split())
    )
    return Line(words, Box(100, top, 100 + 90 * len(words), top + 40), block=0)
