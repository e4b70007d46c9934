"""What the store hands out about things that belong together: frozen, whole and without a session."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from storage.states import ComponentState, DossierStep, PostponeReason
from storage.views import OwnerView, PaperView


@dataclass(frozen=True, slots=True)
class DossierRow:
    """A dossier as one line of a list."""

    code: str
    procedure: str
    procedure_name: str
    owner_name: str
    received_at: datetime
    due_at: datetime | None
    step: DossierStep


@dataclass(frozen=True, slots=True)
class PersonView:
    """An owner with everything that belongs to them; `names` as their papers print them, `joins` who they were too."""

    owner: OwnerView
    names: tuple[str, ...]
    sex: str | None
    residence: str | None
    papers: tuple[PaperView, ...]
    dossiers: tuple[DossierRow, ...]
    joins: tuple[Join, ...] = ()


@dataclass(frozen=True, slots=True)
class PaperEvent:
    """Something done to a paper: the action's name in the trail, by whom ("" for the program), to which fields."""

    action: str
    at: datetime
    officer: str
    keys: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Join:
    """That two stored people were made one: `name` and `numbers` are those that came along, `officer` who did it.

    `event_id` names it to whoever undoes it; `is_parted` says that it was undone already.
    """

    event_id: int
    name: str
    numbers: tuple[str, ...]
    at: datetime
    officer: str
    is_parted: bool


@dataclass(frozen=True, slots=True)
class PaperUse:
    """Where a paper is used: the dossier, its procedure, the component it fills and how it came there."""

    dossier_code: str
    procedure_name: str
    component: str
    how: ComponentState
    at: datetime


@dataclass(frozen=True, slots=True)
class StepView:
    """A step that a dossier took."""

    step: DossierStep
    at: datetime
    officer: str
    note: str | None


@dataclass(frozen=True, slots=True)
class Postponed:
    """That a review was put off: why, by whom, when."""

    reason: PostponeReason
    officer: str
    at: datetime


@dataclass(frozen=True, slots=True)
class QueuedDossier:
    """A dossier whose values wait for a person; `doubtful` of them are marked, on `papers` unconfirmed papers."""

    code: str
    procedure_name: str
    owner_name: str
    received_at: datetime
    due_at: datetime | None
    step: DossierStep
    papers: int
    doubtful: int
    postponed: Postponed | None


@dataclass(frozen=True, slots=True)
class StepBack:
    """What would be undone and what would be done again: names of steps, None where there is nothing."""

    undo: str | None = None
    redo: str | None = None


NOTHING_BACK = StepBack()
