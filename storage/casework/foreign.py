"""Dossiers of other systems, as frozen values: what the fields of `HoSo` (domain.md §9.4) say."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from datetime import datetime

from storage.states import Channel, ComponentState, DossierStep


@dataclass(frozen=True, slots=True)
class ForeignComponent:
    """One of `TaiLieuNop`: a component that is there, as digitised or reused as the other system says."""

    name: str
    state: ComponentState
    from_national_store: bool | None


@dataclass(frozen=True, slots=True)
class ForeignDossier:
    """One `HoSo`. What the other system does not say is None; without `components`, `digitized` and `reused` count."""

    code: str
    procedure: str
    procedure_name: str
    sector: str
    channel: Channel
    owner_name: str
    owner_number: str | None
    owner_kind: str
    unit: str
    unit_name: str
    received_at: datetime
    due_at: datetime | None
    finished_at: datetime | None
    step: DossierStep
    components: tuple[ForeignComponent, ...] = ()
    digitized: int = 0
    reused: int = 0
    from_national_store: int | None = None
    result_files: int = 0
    account_verified: bool | None = None
    fee_due: bool | None = None
    paid_online: int | None = None
    database_code: str | None = None
    counter: str = field(default="", repr=False)

    @property
    def fingerprint(self) -> str:
        """What changes when anything of it does."""
        # The counter came later and is told apart only where there is one: other dossiers are those of before.
        return hashlib.sha256((repr(self) + self.counter).encode()).hexdigest()
