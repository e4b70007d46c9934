"""The check of the search index, which is derived and therefore always repairable."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from sqlalchemy.orm import Session

from storage.search.find import rebuild_search, search_problems
from storage.upkeep.check_shape import Check, Finding, about_row


def _find(session: Session) -> Iterator[Finding]:
    for problem in search_problems(session):
        yield about_row(problem.code.replace(".", "_"), problem.kind, problem.ref_id)


def _mend(session: Session, _findings: Sequence[Finding]) -> None:
    rebuild_search(session)


SEARCH_CHECK = Check(_find, _mend, slow=True)
