"""What became of files with issued results; apart from what files them, so that showing it loads none of that."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from desktop.workflow.desk_types import Note


@dataclass(frozen=True, slots=True)
class Filed:
    """The dossiers that have pages to be read now, a sentence for each thing that was found, and what is nobody's.

    `of_nobody` are the files, as they were given, of which a page has found no dossier.
    """

    codes: tuple[str, ...]
    notes: tuple[Note, ...]
    of_nobody: tuple[Path, ...] = ()


@dataclass(frozen=True, slots=True)
class LeftResults:
    """How many scanned pages of results are in no dossier.

    They are to be looked at for codes, or of nobody as far as codes say, or of nobody and thrown into the bin.
    """

    to_file: int = 0
    of_nobody: int = 0
    thrown: int = 0


NOTHING_LEFT = LeftResults()


@dataclass(frozen=True, slots=True)
class UnclaimedPage:
    """A scanned page of which nobody knows the dossier, by its checksum; `is_thrown`: it is in the bin."""

    sha256: str
    scanned_at: datetime
    is_thrown: bool = False
