"""What can be told from the values of a paper: its number, date, issuer, signer, validity (domain.md §1.3).

Called after every change of a paper's values; everything here is derived and can be made anew at any time.
"""

from __future__ import annotations

from collections.abc import Mapping

from sqlalchemy.orm import Session

from storage.models.paper import FieldValue, Paper
from storage.papers.fields import current_values, settled
from storage.papers.validity import valid_until, vietnam_day

_SOURCES: dict[str, tuple[str, ...]] = {
    "number": (
        "number", "number_symbol", "serial", "business_code", "enterprise_code", "certification_number",
        "register_number", "id_number",
    ),
    "issued_on": ("date_of_issue", "registration_date", "amendment_date", "first_registration_date"),
    "issuer": ("issuer", "issuing_agency", "registration_place"),
    "signer": ("signer_name",),
    "subject": ("subject", "title", "request", "purpose"),
}  # fmt: skip
"""Column → the keys of papers.toml that fill it, the best first."""


def refresh_metadata(session: Session, paper: Paper) -> None:
    """Bring the derived columns of a paper in line with its current values."""
    values = current_values(session, paper.id)
    for column, keys in _SOURCES.items():
        setattr(paper, column, _first(values, keys))
    validity = valid_until(paper.document_type, settled(values), vietnam_day(paper.created_at))
    paper.valid_until = validity.until.isoformat() if validity.until else None
    paper.permanent = validity.permanent
    session.flush()


def _first(values: Mapping[str, FieldValue], keys: tuple[str, ...]) -> str | None:
    for key in keys:
        row = values.get(key)
        if row is not None and isinstance(row.value, str) and row.value:
            return row.value
    return None
