"""A dossier of three papers, and an officer who does to its pages whatever a step says."""

from __future__ import annotations

from collections.abc import Callable, Iterable

import sqlalchemy as sa
from hypothesis import strategies as st
from sqlalchemy.orm import Session

from storage.casework.arrangement import Arrangement, arrangement_of
from storage.casework.derived import refresh_dossier
from storage.casework.rearranging import (
    follow,
    join,
    lay,
    move_pages,
    papers_of_pages,
    part,
    put_into_bin,
    put_pages_into_bin,
    replace_page,
    retype,
    show_page_twice,
    take_out_of_bin,
    turn,
)
from storage.casework.undoing import redo, take_step, undo
from storage.models.dossier import Dossier
from storage.models.paper import Page, Paper
from storage.papers.views import view_paper
from storage.states import DossierStep
from tests.storage.handed_in import scan, stored
from tests.storage.rows import add_dossier, add_officer, add_owner, add_procedure
from tests.storage.upkeep.real_store import walk

CARD, CERTIFICATE = "citizen_id_card", "marriage_certificate"
FACTS = {"full_name": "NGUYỄN THỊ HÒA", "id_number": "062187001234"}

Step = tuple[str, int, int, int]
STEPS = st.tuples(
    st.sampled_from(
        [
            "move",
            "move",
            "new",
            "bin pages",
            "turn",
            "replace",
            "join",
            "part",
            "twice",
            "retype",
            "lay",
            "bin",
            "unbin",
        ]
    ),
    st.integers(0, 9),
    st.integers(0, 9),
    st.integers(0, 3),
)


class Desk:
    """A dossier with three papers of two pages each, and an officer at work."""

    def __init__(self, session: Session) -> None:
        self.session = session
        self.officer_id = add_officer(session).id
        self.dossier = session.scalars(sa.select(Dossier).order_by(Dossier.id)).first() or self._made()

    def _made(self) -> Dossier:
        procedure = add_procedure(self.session, document_types=(CARD, CERTIFICATE))
        dossier = add_dossier(self.session, add_owner(self.session, personal_id="062187001234"), procedure)
        walk(self.session, dossier, DossierStep.RECEIVED)
        refresh_dossier(self.session, dossier)
        for number in range(3):
            scan(self.session, dossier, CARD, FACTS, {"number": str(number)}, pages=2)
        return dossier

    @property
    def papers(self) -> list[int]:
        return list(self.session.scalars(sa.select(Paper.id).where(Paper.dossier_id == self.dossier.id)))

    @property
    def now(self) -> Arrangement:
        return arrangement_of(self.session, self.papers)

    def pages(self, paper_id: int) -> list[int]:
        return [page.id for page in view_paper(self.session, paper_id).pages]

    def do(self, name: str, paper_ids: Iterable[int], do: Callable[[], object]) -> None:
        take_step(self.session, self.dossier.id, name, self.officer_id, set(paper_ids), do)

    def move(self, page_ids: list[int], into: int | None, position: int = 0) -> int:
        made: list[int] = []

        touched = {*papers_of_pages(self.session, page_ids), *([into] if into else [])}
        self.do(
            "move",
            touched,
            lambda: made.append(move_pages(self.session, page_ids, into, position, self.officer_id)),
        )
        return made[0]

    def back(self) -> None:
        follow(self.session, undo(self.session, self.dossier.id, self.officer_id), self.officer_id)

    def again(self) -> None:
        follow(self.session, redo(self.session, self.dossier.id, self.officer_id), self.officer_id)

    def take(self, step: Step) -> None:
        """Take a step of any kind on whichever papers and pages the numbers mean."""
        what, one, other, position = step
        all_pages = list(self.session.scalars(sa.select(Page.id).order_by(Page.id)))
        page, second = all_pages[one % len(all_pages)], all_pages[other % len(all_pages)]
        paper, into = self.papers[one % len(self.papers)], self.papers[other % len(self.papers)]
        session, officer = self.session, self.officer_id
        component = self.dossier.components[position % 2].id
        steps: dict[str, tuple[set[int], Callable[[], object]]] = {
            "move": (
                {*papers_of_pages(session, [page]), into},
                lambda: move_pages(session, [page], into, position, officer),
            ),
            "new": (
                set(papers_of_pages(session, [page])),
                lambda: move_pages(session, [page], None, 0, officer),
            ),
            "bin pages": (
                set(papers_of_pages(session, [page])),
                lambda: put_pages_into_bin(session, [page], officer),
            ),
            "turn": (
                set(papers_of_pages(session, [page])),
                lambda: turn(session, page, position + 1, stored(session, f"{step}".encode()), officer),
            ),
            "replace": (
                set(papers_of_pages(session, [page, second])),
                lambda: replace_page(session, page, second, officer),
            ),
            "join": ({paper, into}, lambda: join(session, paper, into, officer)),
            "part": ({paper}, lambda: part(session, paper, position, officer)),
            "twice": ({paper}, lambda: show_page_twice(session, paper, position, officer)),
            "retype": ({paper}, lambda: retype(session, paper, (CARD, CERTIFICATE, "other")[position % 3], officer)),
            "lay": ({paper}, lambda: lay(session, paper, component, officer)),
            "bin": ({paper}, lambda: put_into_bin(session, paper, officer)),
            "unbin": ({paper}, lambda: take_out_of_bin(session, paper, officer)),
        }
        touched, do = steps[what]
        self.do(what, touched, do)
