"""What became of files with issued results; apart from what files them, so that showing it loads none of that."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.workflow.desk_types import Note


@dataclass(frozen=True, slots=True)
class Filed:
    """The dossiers that have pages to be read now, and a sentence for each thing that was found."""

    codes: tuple[str, ...]
    notes: tuple[Note, ...]


@dataclass(frozen=True, slots=True)
class LeftResults:
    """How many scanned pages of results are in no dossier: those that nobody has looked at for codes yet."""

    to_file: int = 0


NOTHING_LEFT = LeftResults()
