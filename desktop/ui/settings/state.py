"""What the settings show: pure data and the ways it changes. No Qt."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum

from desktop.settings import NO_COUNTER, USUAL_SCREEN, CounterSettings, ScreenSettings
from desktop.workflow.office_types import BackupThere, OfficeNow
from storage.decisions import Office


class Section(Enum):
    """Pages of the settings; the first is everybody's own, the others are for those who decide for all."""

    WORKSTATION = "workstation"
    OFFICE = "office"
    CATALOGUE = "catalogue"
    DATABASES = "databases"
    BACKUP = "backup"


class Work(Enum):
    """What is under way and takes long."""

    NONE = ""
    BACK_UP = "back_up"
    VERIFY = "verify"
    IMPORT = "import"


@dataclass(frozen=True, slots=True)
class SettingsState:
    """What was chosen, what can be taken back, what is under way.

    `screen_waits` says that the window looks otherwise once pages are read. `now` is None until it was fetched. `undo`
    holds what stood before each change, the last one last. `backup` is the one in `backup_folder`, None for none.
    """

    screen: ScreenSettings = USUAL_SCREEN
    screen_waits: bool = False
    capture: str = ""
    counter: CounterSettings = NO_COUNTER
    decides: bool = False
    now: OfficeNow | None = None
    undo: tuple[ScreenSettings | CounterSettings | Office, ...] = ()
    said: str = ""
    problem: str = ""
    backup_folder: str = ""
    backup: BackupThere | None = None
    work: Work = Work.NONE
    done: int = 0
    total: int = 0

    @property
    def sections(self) -> tuple[Section, ...]:
        """The pages that are offered to whoever looks."""
        return tuple(Section) if self.decides else (Section.WORKSTATION,)


def told(state: SettingsState, said: str) -> SettingsState:
    """Return the state with a sentence about what was done."""
    return replace(state, said=said, problem="")


def failed(state: SettingsState, problem: str) -> SettingsState:
    """Return the state with a sentence about what could not be done; what is under way has ended."""
    return replace(state, said="", problem=problem, work=Work.NONE)


def screen_chosen(state: SettingsState, screen: ScreenSettings, said: str) -> SettingsState:
    """Return the state with another look, which can be taken back."""
    return told(replace(state, screen=screen, undo=(*state.undo, state.screen)), said)


def counter_named(state: SettingsState, counter: CounterSettings, said: str) -> SettingsState:
    """Return the state with the counter called otherwise, which can be taken back."""
    return told(replace(state, counter=counter, undo=(*state.undo, state.counter)), said)


def office_decided(state: SettingsState, office: Office, said: str) -> SettingsState:
    """Return the state after the store has taken a decision, which can be taken back."""
    if state.now is None:
        return state
    now = replace(state.now, office=office)
    return told(replace(state, now=now, undo=(*state.undo, state.now.office)), said)


def taken_back(state: SettingsState, said: str) -> SettingsState:
    """Return the state in which the last change is undone."""
    if not state.undo:
        return state
    before, rest = state.undo[-1], state.undo[:-1]
    if isinstance(before, ScreenSettings):
        return told(replace(state, screen=before, undo=rest), said)
    if isinstance(before, CounterSettings):
        return told(replace(state, counter=before, undo=rest), said)
    now = None if state.now is None else replace(state.now, office=before)
    return told(replace(state, now=now, undo=rest), said)


def begun(state: SettingsState, work: Work) -> SettingsState:
    """Return the state in which something long is under way."""
    return replace(state, work=work, done=0, total=0, said="", problem="")


def ended(state: SettingsState, said: str) -> SettingsState:
    """Return the state after something long."""
    return told(replace(state, work=Work.NONE), said)
