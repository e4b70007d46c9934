"""What the window asks of an open store about people, papers and procedures; each method runs on a lane."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from desktop.workflow.desk_types import Everything, Found, PaperDetail, ProcedureChoice
from desktop.workflow.open_store import Store
from desktop.workflow.search_dossiers import find_things
from ocr.extraction.template import find_template
from ocr.text import fold
from storage.dossiers.procedures import list_procedures
from storage.dossiers.related import first_pictures, procedure_uses, uses_of_paper, view_person
from storage.lists import PersonView
from storage.owners.owners import view_owner
from storage.papers.history import history_of_paper
from storage.papers.views import view_paper
from storage.search.find import Hit, find_all, hits_of
from storage.views import OwnerView, parse_ref


class LookupDesk:
    """An open store as whoever looks something up sees it. Safe to use from every lane."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def find(self, text: str, limit: int) -> tuple[Found, ...]:
        """Return what matches a text, best first; without one the newest things."""
        return self._shown(find_things(self._store, text, limit=limit))

    def everything(self, text: str, first: Sequence[int]) -> Everything:
        """Return all that matches a text as numbers, those of `first` in front; see `storage.search.order`."""
        with self._store.database.reading() as session:
            return find_all(session, text, first)

    def things(self, text: str, entries: Sequence[int]) -> tuple[Found, ...]:
        """Return what some numbers of `everything` mean, in their order; what is not there any more is left out."""
        with self._store.database.reading() as session:
            hits = hits_of(session, text, entries)
        return self._shown(hits)

    def _shown(self, hits: Sequence[Hit]) -> tuple[Found, ...]:
        with self._store.database.reading() as session:
            pictures = first_pictures(session, {hit.ref_id for hit in hits if hit.kind == "paper"})
        return tuple(
            Found(
                kind=hit.kind,
                id=hit.id,
                title=hit.title,
                snippet=hit.snippet,
                dossier_code=hit.dossier_code,
                document_type=hit.document_type,
                picture_sha256=pictures.get(hit.ref_id) if hit.kind == "paper" else None,
                entry=hit.entry_id,
            )
            for hit in hits
        )

    def named(self, text: str, limit: int) -> tuple[OwnerView, ...]:
        """Return who is called that and has a number, best first; `limit` is how many things are looked through."""
        hits = find_things(self._store, text, limit=limit)
        with self._store.database.reading() as session:
            people = [view_owner(session, hit.ref_id) for hit in hits if hit.kind == "owner"]
        return tuple(each for each in people if each.id_number)

    def person(self, name: str) -> PersonView:
        """Return everything about an owner ("O7").

        Raises:
            NotFound: there is no such owner.
        """
        with self._store.database.reading() as session:
            return view_person(session, parse_ref(name, "owner"))

    def paper(self, name: str) -> PaperDetail:
        """Return everything about a paper ("P12").

        Raises:
            NotFound: there is no such paper.
        """
        with self._store.database.reading() as session:
            paper = view_paper(session, parse_ref(name, "paper"))
            people = tuple((view_owner(session, owner_id), role) for owner_id, role in paper.owners)
            uses = uses_of_paper(session, paper.id)
            history = history_of_paper(session, paper.id)
        template = find_template(paper.document_type)
        rules = {field.key: template.rule(field.key) if template else None for field in paper.fields}
        return PaperDetail(paper, people, uses, {key: rule.kind for key, rule in rules.items() if rule}, history)

    def save_paper(self, name: str, target: Path) -> None:
        """Write a paper's archival PDF to a file, which appears whole or not at all; see `show.export_paper`."""
        from desktop.workflow.show import export_paper  # noqa: PLC0415  # what makes PDFs comes with it

        export_paper(self._store, name, target)

    def procedures(self) -> tuple[ProcedureChoice, ...]:
        """Return the catalogue, what is asked for most first."""
        with self._store.database.reading() as session:
            uses = procedure_uses(session)
            found = list_procedures(session)
        choices = (
            ProcedureChoice(
                code=each.code,
                name=each.name,
                sector=each.sector,
                folded=fold(f"{each.code} {each.name}"),
                components=each.components,
                working_days=each.working_days,
                uses=uses.get(each.code, 0),
            )
            for each in found
        )
        return tuple(sorted(choices, key=lambda choice: (-choice.uses, choice.name)))
