"""The rows of a made year: written in bulk, without page files, with the facts that the rates count from."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import timedelta
from itertools import islice
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Session

from ocr.text import fold
from storage.models.base import Base
from storage.models.dossier import MADE, Component, Dossier, ImportedCounts, StepTaken, SupplementRequest
from storage.models.owner import Owner, OwnerName
from storage.models.procedure import Procedure
from storage.models.unit import Officer, ServiceCounter, Unit
from storage.states import Channel, ComponentState, DossierStep
from tests.bench.province import (
    COMPONENTS,
    COUNTERS_A_UNIT,
    DOSSIERS_AN_OWNER,
    OFFICERS_A_UNIT,
    MadeDossier,
    Year,
    made_dossiers,
)

NO_DOCUMENT = "9.000001"
"""The made procedure whose result is no document."""

_PROVINCE = "H34"
_BATCH = 5000
_SURNAMES = ("NGUYỄN", "TRẦN", "LÊ", "PHẠM", "VÕ", "ĐẶNG", "BÙI", "Y", "A", "HỒ")
_MIDDLES = ("VĂN", "THỊ", "MINH", "THANH", "NGỌC", "ĐỨC", "XUÂN")
_GIVEN = ("AN", "BÌNH", "CHI", "DŨNG", "GIANG", "HÒA", "KHÁNH", "LAN", "MAI", "NAM", "PHÚC", "QUYÊN", "SƠN", "THẢO")
_COMPONENTS = ("Tờ khai", "Giấy tờ chứng minh", "Giấy tờ kèm theo")
Progress = Callable[[int, int], None]


def write_year(session: Session, year: Year, on_progress: Progress = lambda _done, _total: None) -> None:
    """Write a made year into a store that has a catalogue."""
    units = _write_units(session, year)
    officers = _write_officers(session, year, units)
    procedures = _write_procedures(session, year)
    owners = _write_owners(session, max(1, year.dossiers // DOSSIERS_AN_OWNER), year)
    first = (session.scalar(sa.select(sa.func.max(Dossier.id))) or 0) + 1
    places = (units, officers, _write_counters(session, year, units), procedures, owners)
    taken = _taken(session, units)
    waiting = made_dossiers(year)
    done = 0
    while batch := list(islice(waiting, _BATCH)):
        _write_dossiers(session, batch, first, places, taken)
        done += len(batch)
        on_progress(done, year.dossiers)


def unit_code(year: Year, index: int) -> str:
    """Return the code of a unit: communes first, then departments."""
    if index < year.communes:
        return f"{_PROVINCE}.{101 + index}"
    return f"{_PROVINCE}.{1 + index - year.communes:02}"


def officer_login(index: int) -> str:
    """Return the login of an officer."""
    return f"canbo{index + 1:03}"


def counter_name(index: int) -> str:
    """Return what a counter of a unit is called."""
    return f"Quầy {index + 1}"


def _insert(session: Session, model: type[Base], rows: Iterable[dict[str, Any]]) -> None:
    waiting: Iterator[dict[str, Any]] = iter(rows)
    while batch := list(islice(waiting, _BATCH)):
        session.execute(sa.insert(model), batch)


def _numbers(session: Session, model: type[Any], name: Any, wanted: Sequence[str]) -> list[int]:
    found = {row[1]: row[0] for row in session.execute(sa.select(model.id, name).where(name.in_(wanted)))}
    return [found[each] for each in wanted]


def _write_units(session: Session, year: Year) -> list[int]:
    top = session.scalars(sa.select(Unit.id).where(Unit.code == _PROVINCE)).one_or_none()
    if top is None:
        session.add(province := Unit(code=_PROVINCE, name="Tỉnh mẫu", level="province"))
        session.flush()
        top = province.id
    codes = [unit_code(year, index) for index in range(year.units)]
    known = set(session.scalars(sa.select(Unit.code).where(Unit.code.in_(codes))))
    rows = [
        {
            "code": code,
            "name": f"Xã mẫu {index + 1}" if index < year.communes else f"Sở mẫu {index - year.communes + 1}",
            "level": "commune" if index < year.communes else "department",
            "parent_id": top,
            "version": 1,
        }
        for index, code in enumerate(codes)
        if code not in known
    ]
    _insert(session, Unit, rows)
    return _numbers(session, Unit, Unit.code, codes)


def _write_officers(session: Session, year: Year, units: Sequence[int]) -> list[int]:
    logins = [officer_login(index) for index in range(year.units * OFFICERS_A_UNIT)]
    known = set(session.scalars(sa.select(Officer.login).where(Officer.login.in_(logins))))
    _insert(
        session,
        Officer,
        (
            {
                "login": login, "name": f"Cán bộ mẫu {index + 1}", "role": "officer",
                "unit_id": units[index // OFFICERS_A_UNIT], "active": True, "version": 1,
            }
            for index, login in enumerate(logins)
            if login not in known
        ),
    )  # fmt: skip
    return _numbers(session, Officer, Officer.login, logins)


def _write_counters(session: Session, year: Year, units: Sequence[int]) -> list[int]:
    places = [(units[index], counter_name(at)) for index in range(year.units) for at in range(COUNTERS_A_UNIT)]
    wanted = sa.select(ServiceCounter.unit_id, ServiceCounter.name, ServiceCounter.id)
    known = {(row.unit_id, row.name) for row in session.execute(wanted)}
    _insert(session, ServiceCounter, ({"unit_id": u, "name": name} for u, name in places if (u, name) not in known))
    found = {(row.unit_id, row.name): row.id for row in session.execute(wanted)}
    return [found[place] for place in places]


def _write_procedures(session: Session, year: Year) -> list[int]:
    """Return the procedures of the year: the first of the catalogue, and last one whose result is no document."""
    if session.scalars(sa.select(Procedure.id).where(Procedure.code == NO_DOCUMENT)).one_or_none() is None:
        session.add(
            Procedure(
                code=NO_DOCUMENT, name="Thủ tục mẫu không có giấy tờ kết quả", folded_name="thu tuc mau",
                sector="Lĩnh vực mẫu", level="Cấp xã", origin=MADE, result_is_document=False,
            )
        )  # fmt: skip
        session.flush()
    wanted = sa.select(Procedure.id).where(Procedure.code != NO_DOCUMENT).order_by(Procedure.code)
    # Certification of copies (4.7) is among them.
    first = session.scalars(wanted.where(Procedure.code != "2.000815").limit(year.procedures - 2)).all()
    copies = session.scalars(sa.select(Procedure.id).where(Procedure.code == "2.000815")).one()
    last = session.scalars(sa.select(Procedure.id).where(Procedure.code == NO_DOCUMENT)).one()
    return [*first, copies, last]


def _write_owners(session: Session, count: int, year: Year) -> list[int]:
    first = (session.scalar(sa.select(sa.func.max(Owner.id))) or 0) + 1
    names = [" ".join((_SURNAMES[n % 10], _MIDDLES[n // 10 % 7], _GIVEN[n // 70 % 14])) for n in range(min(count, 980))]
    rows: list[dict[str, Any]] = [
        {
            "id": first + number, "kind": "person", "display_name": names[number % len(names)],
            "folded_name": fold(names[number % len(names)]), "birth_date": f"{1950 + number % 55}-01-01",
            "created_at": year.over - timedelta(days=365), "version": 1,
        }
        for number in range(count)
    ]  # fmt: skip
    _insert(session, Owner, rows)
    _insert(
        session,
        OwnerName,
        ({"owner_id": row["id"], "name": row["display_name"], "folded": row["folded_name"]} for row in rows),
    )
    return list(range(first, first + count))


def _taken(session: Session, units: Sequence[int]) -> dict[tuple[int, int], int]:
    """Return the last running number of each unit and day, so that a second year does not collide with the first."""
    places = {unit_id: index for index, unit_id in enumerate(units)}
    rows = session.execute(
        sa.select(Dossier.unit_id, Dossier.day, sa.func.max(Dossier.number))
        .where(Dossier.unit_id.in_(units))
        .group_by(Dossier.unit_id, Dossier.day)
    )
    return {(places[unit_id], day.toordinal()): number for unit_id, day, number in rows}


def _write_dossiers(
    session: Session,
    batch: Sequence[MadeDossier],
    first: int,
    places: tuple[list[int], list[int], list[int], list[int], list[int]],
    taken: dict[tuple[int, int], int],
) -> None:
    units, officers, counters, procedures, owners = places
    codes = dict(session.execute(sa.select(Unit.id, Unit.code)).all()) if batch else {}
    rows, numbers = [], {}
    for made in batch:
        day = made.received.date()
        key = (made.unit, day.toordinal())
        numbers[made.number] = taken[key] = taken.get(key, 0) + 1
        rows.append(
            {
                "id": first + made.number,
                "code": f"{codes[units[made.unit]]}-{day:%y%m%d}-{taken[key]:04}",
                "procedure_id": procedures[made.procedure],
                "owner_id": owners[made.owner],
                "unit_id": units[made.unit],
                "officer_id": officers[made.officer],
                "counter_id": None if made.counter is None else counters[made.unit * COUNTERS_A_UNIT + made.counter],
                "channel": Channel(made.channel),
                "day": day,
                "number": taken[key],
                "received_at": made.received,
                "due_at": made.due,
                "finished_at": made.ended,
                "step": DossierStep(made.step),
                "origin": MADE,
                "account_verified": made.verified,
                "fee_due": made.fee,
                "paid_online": made.paid,
                "database_code": "CSDLQGVDC" if made.population else None,
                "version": 1,
            }
        )
    session.execute(sa.insert(Dossier), rows)
    _insert(session, Component, (row for made in batch for row in _component_rows(made, first + made.number)))
    _insert(session, StepTaken, (_step_row(made, first + made.number, officers) for made in batch))
    _insert(session, SupplementRequest, (row for made in batch for row in _supplement_rows(made, first + made.number)))
    _insert(
        session,
        ImportedCounts,
        (
            {
                "dossier_id": first + made.number, "digitized": 0, "reused": 0, "from_national_store": None,
                "result_files": 1, "fingerprint": "",
            }
            for made in batch
            if made.result_file
        ),
    )  # fmt: skip


def _component_rows(made: MadeDossier, dossier_id: int) -> Iterator[dict[str, Any]]:
    told = made.from_national_store
    for position in range(COMPONENTS):
        state = ComponentState.MISSING
        if position < made.digitized:
            state = ComponentState.REUSED if position < made.reused else ComponentState.SCANNED
        yield {
            "dossier_id": dossier_id,
            "position": position,
            "name": _COMPONENTS[position],
            "required": True,
            "state": state,
            "from_national_store": None if told is None else position < told,
            "version": 1,
        }


def _step_row(made: MadeDossier, dossier_id: int, officers: Sequence[int]) -> dict[str, Any]:
    at = made.ended or made.received
    return {"dossier_id": dossier_id, "step": DossierStep(made.step), "at": at, "officer_id": officers[made.officer]}


def _supplement_rows(made: MadeDossier, dossier_id: int) -> Iterator[dict[str, Any]]:
    for asked, answered in made.asked:
        yield {"dossier_id": dossier_id, "requested_at": asked, "answered_at": answered}
