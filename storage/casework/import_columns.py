"""The columns of tables of other systems: which field a heading means, said once and remembered with the store."""

from __future__ import annotations

from collections.abc import Mapping

from sqlalchemy.orm import Session

from storage.audit import Subject, record
from storage.models.unit import Setting

_SETTING = "import.columns"


def load_columns(session: Session) -> dict[str, str]:
    """Return the field (`MaHoSo`, …) of each heading that was named before; headings are folded."""
    row = session.get(Setting, _SETTING)
    return {} if row is None else {str(heading): str(field) for heading, field in row.value.items()}


def remember_columns(session: Session, columns: Mapping[str, str], officer_id: int) -> dict[str, str]:
    """Remember headings besides those of before and return all; a heading that is named again means the new field."""
    known = load_columns(session)
    together = known | dict(columns)
    if together != known:
        session.merge(Setting(key=_SETTING, value=together))
        session.flush()
        record(session, "import.columns", Subject("setting"), officer_id, fields=sorted(set(columns.values())))
    return together
