"""Who may sign in, as values: light to import, without a database."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

SHORTEST = 8
"""Characters that a password has at least."""


class Role(StrEnum):
    """What somebody does here; each of them may do what the one before may."""

    OFFICER = "officer"
    SUPERVISOR = "supervisor"
    ADMINISTRATOR = "administrator"


@dataclass(frozen=True, slots=True)
class Account:
    """Somebody who signs in."""

    id: int
    login: str
    name: str
    role: Role
    active: bool
