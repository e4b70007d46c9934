"""Components as sets: dossiers of a procedure with the same components in the same states are counted as one kind.

A year of a province has very many components and few sets of them, so what is asked of components is asked of sets.
"""

from __future__ import annotations

import hashlib
import json
from collections import defaultdict
from collections.abc import Mapping

import sqlalchemy as sa
from sqlalchemy.orm import Session

from storage.models.dossier import Component
from storage.models.rates import ComponentSet
from storage.states import ComponentState

_BATCH = 500
_ID_BYTES = 7
"""Of the SHA-256: fits into a database's number, and of a million sets two meet once in 100,000 stores."""

_Content = tuple[tuple[str, str], ...]


class ComponentSets:
    """Gives dossiers the number of their set while facts are written; remembers which sets are stored."""

    def __init__(self) -> None:
        self._stored: set[int] = set()

    def numbers(self, session: Session, procedures: Mapping[int, int]) -> dict[int, int]:
        """Return the set of each dossier, by its number; sets that are new are written in the caller's transaction.

        Args:
            session: the caller's.
            procedures: the procedure of each dossier, by its number.
        """
        components: dict[int, list[tuple[str, str]]] = defaultdict(list)
        rows = session.connection().execute(
            sa.select(Component.dossier_id, Component.name, Component.state).where(
                Component.dossier_id.in_(list(procedures)), Component.state != ComponentState.MISSING
            )
        )
        for dossier_id, name, state in rows:
            components[dossier_id].append((name, state.value))
        found = {number: (procedure, tuple(sorted(components[number]))) for number, procedure in procedures.items()}
        ids = {content: _id_of(*content) for content in set(found.values())}
        self._store(session, {number: content for content, number in ids.items() if number not in self._stored})
        return {number: ids[content] for number, content in found.items()}

    def _store(self, session: Session, wanted: Mapping[int, tuple[int, _Content]]) -> None:
        numbers = list(wanted)
        for start in range(0, len(numbers), _BATCH):
            known = sa.select(ComponentSet.id).where(ComponentSet.id.in_(numbers[start : start + _BATCH]))
            self._stored.update(session.scalars(known))
        session.add_all(
            ComponentSet(id=number, procedure_id=procedure_id, components=[list(each) for each in content])
            for number, (procedure_id, content) in wanted.items()
            if number not in self._stored
        )
        session.flush()
        self._stored.update(numbers)


def _id_of(procedure_id: int, content: _Content) -> int:
    """Return the number of a set: of the same set always the same, so facts made anew are those that were there."""
    digest = hashlib.sha256(json.dumps([procedure_id, content], ensure_ascii=False).encode()).digest()
    return int.from_bytes(digest[:_ID_BYTES], "big")


def forget_sets(session: Session) -> None:
    """Delete all sets, for facts that are derived anew."""
    session.execute(sa.delete(ComponentSet))
