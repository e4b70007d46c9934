"""Every model, so that one import fills `metadata`."""

from __future__ import annotations

from storage.models import audit, dossier, owner, paper, procedure, quality, rates, search, unit
from storage.models.base import Base

MODULES = (audit, dossier, owner, paper, procedure, quality, rates, search, unit)

metadata = Base.metadata
