"""The definitions of indicators with the aims that the office set itself."""

from __future__ import annotations

from dataclasses import replace

from sqlalchemy.orm import Session

from storage.office import load_office
from storage.rates.definitions import Definitions, load_definitions


def definitions_here(session: Session) -> Definitions:
    """Return the definitions of the program; a target that the office set stands in place of the published one."""
    known, targets = load_definitions(), load_office(session).targets
    if not targets:
        return known
    indicators = tuple(replace(each, target=targets.get(each.key, each.target)) for each in known.indicators)
    return replace(known, indicators=indicators)
