"""What became of files that were to be digitised; apart from the reader, so that showing it loads none of it."""

from __future__ import annotations

from dataclasses import dataclass

from ocr.errors import HosoError
from storage.papers.duplicates import Duplicate


@dataclass(frozen=True, slots=True)
class Failure:
    """A file, or one page of it, that is not in the dossier; `name` is the file's as it came, `page` counts from 0."""

    name: str
    page: int | None
    error: HosoError


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of files.

    The papers that are new, those that were there already or may be the same, the files or pages that are not in the
    dossier, the names of files that a secrecy mark stopped, how many blank pages were left out, the types of the
    papers in colour on which a red seal was looked for and not seen, and how many separator sheets there were.
    """

    papers: tuple[int, ...] = ()
    duplicates: tuple[Duplicate, ...] = ()
    failures: tuple[Failure, ...] = ()
    stopped: tuple[str, ...] = ()
    blank: int = 0
    unsealed: tuple[str, ...] = ()
    separators: int = 0

    def then(self, later: Outcome) -> Outcome:
        """Return this and what came after it."""
        return Outcome(
            self.papers + later.papers,
            self.duplicates + later.duplicates,
            self.failures + later.failures,
            self.stopped + later.stopped,
            self.blank + later.blank,
            self.unsealed + later.unsealed,
            self.separators + later.separators,
        )
