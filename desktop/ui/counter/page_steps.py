"""What may be done to the chosen pages of a dossier, worked out from what is on the screen. No Qt."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import Enum

from desktop.workflow.arrange_types import (
    Change,
    Join,
    Lay,
    Move,
    MoveWaiting,
    Part,
    Redo,
    Remove,
    RemoveWaiting,
    SayType,
    Turn,
    TurnWaiting,
    Undo,
    WaitingRef,
)
from desktop.workflow.desk_types import DossierDetail
from storage.views import PaperView, paper_ref, parse_ref


class PageWish(Enum):
    """What a person wants done with the chosen pages."""

    TURN_RIGHT = "turn_right"
    TURN_LEFT = "turn_left"
    EARLIER = "earlier"
    LATER = "later"
    SPLIT = "split"
    JOIN = "join"
    RESCAN = "rescan"
    REMOVE = "remove"
    UNDO = "undo"
    REDO = "redo"


_Meaning = Callable[[Sequence[PaperView], int, tuple[int, ...]], Change | None]
_PAGE, _PAPER, _CAPTURE = "page:", "paper:", "capture:"
WAITING = "waiting"
"""The key of the group of pages that are not read yet."""


def page_key(page_id: int) -> str:
    """Return the key of a page of a paper on the shelf."""
    return f"{_PAGE}{page_id}"


def paper_key(paper_id: int) -> str:
    """Return the key of a paper: that of its group, and of what its pages open."""
    return f"{_PAPER}{paper_ref(paper_id)}"


def waiting_key(ref: WaitingRef) -> str:
    """Return the key of a page that is not read yet."""
    return f"{_CAPTURE}{ref[0]}:{ref[1]}"


def waiting_refs(keys: Sequence[str]) -> tuple[WaitingRef, ...]:
    """Return the pages among some that are not read yet."""
    parts = (key.split(":") for key in keys if key.startswith(_CAPTURE))
    return tuple((int(capture_id), int(index)) for _, capture_id, index in parts)


def page_ids(keys: Sequence[str]) -> tuple[int, ...]:
    """Return the numbers of pages; those that are not read yet have none."""
    return tuple(int(key.removeprefix(_PAGE)) for key in keys if key.startswith(_PAGE))


def own_papers(detail: DossierDetail) -> tuple[PaperView, ...]:
    """Return the papers whose pages stand on the shelf: those handed in for this dossier, in the order they came in."""
    own = [paper for paper in detail.dossier.papers if paper.dossier_code == detail.dossier.code]
    return tuple(sorted(own, key=lambda paper: paper.pages[0].id if paper.pages else 0))


def change_of(detail: DossierDetail | None, wish: PageWish, keys: Sequence[str]) -> Change | None:
    """Return what a wish means for the chosen pages, None where it means nothing: then its button is pale."""
    if detail is None:
        return None
    if wish in (PageWish.UNDO, PageWish.REDO):
        back: dict[PageWish, tuple[str | None, Change]] = {
            PageWish.UNDO: (detail.back.undo, Undo()),
            PageWish.REDO: (detail.back.redo, Redo()),
        }
        name, change = back[wish]
        return change if name else None
    chosen, waiting = page_ids(keys), waiting_refs(keys)
    if waiting:
        return None if chosen else _waiting_change(detail, wish, waiting)
    papers = own_papers(detail)
    number = next((n for n, paper in enumerate(papers) if {page.id for page in paper.pages} & set(chosen)), None)
    meaning = _MEANINGS.get(wish)
    return None if number is None or meaning is None else meaning(papers, number, chosen)


def drop_of(detail: DossierDetail | None, keys: Sequence[str], group: str, position: int) -> Change | None:
    """Return what dropping pages into a group means; pages that are not read yet stay among themselves."""
    chosen, waiting = page_ids(keys), waiting_refs(keys)
    if detail is not None and waiting and not chosen and group == WAITING:
        return MoveWaiting(waiting, position)
    if waiting:
        return None
    if detail is None or not chosen or not group.startswith(_PAPER):
        return None
    return Move(chosen, parse_ref(group.removeprefix(_PAPER), "paper"), position)


def lay_of(detail: DossierDetail | None, keys: Sequence[str], row: int) -> Change | None:
    """Return that the paper of the chosen pages is the one of a row of the checklist, from 0."""
    chosen = set(page_ids(keys))
    if detail is None or not 0 <= row < len(detail.dossier.components):
        return None
    for paper in own_papers(detail):
        if chosen & {page.id for page in paper.pages} and not paper.is_result:
            return Lay(paper.id, detail.dossier.components[row].id)
    return None


def is_of_type(detail: DossierDetail | None, keys: Sequence[str], document_type: str) -> bool:
    """Say whether the paper of the chosen pages is of a type, as far as anybody knows."""
    paper = _paper_of(detail, keys)
    return paper is not None and paper.document_type == document_type


def type_of(detail: DossierDetail | None, keys: Sequence[str], document_type: str) -> Change | None:
    """Return that the paper of the chosen pages is of a type; None where a person said so, or there is no paper."""
    paper = _paper_of(detail, keys)
    if paper is None or (paper.is_type_told and paper.document_type == document_type):
        return None
    return SayType(paper.id, document_type)


def replaced_by(detail: DossierDetail, sha256: str) -> int | None:
    """Return the number of the page that came from a file, None as long as that is not read."""
    found = [page.id for paper in own_papers(detail) for page in paper.pages if page.capture_sha256 == sha256]
    return found[0] if found else None


def _waiting_change(detail: DossierDetail, wish: PageWish, chosen: tuple[WaitingRef, ...]) -> Change | None:
    """Return what a wish means for pages that are not read yet; what is about papers means nothing for them."""
    places = [place for place, page in enumerate(detail.waiting) if (page.capture_id, page.index) in chosen]
    match wish:
        case PageWish.TURN_RIGHT | PageWish.TURN_LEFT if places:
            return TurnWaiting(chosen, 1 if wish is PageWish.TURN_RIGHT else 3)
        case PageWish.REMOVE if places:
            return RemoveWaiting(chosen)
        case PageWish.EARLIER if places and places[0]:
            return MoveWaiting(chosen, places[0] - 1)
        case PageWish.LATER if places and places[-1] + 1 < len(detail.waiting):
            return MoveWaiting(chosen, places[-1] + 2)
    return None


def _paper_of(detail: DossierDetail | None, keys: Sequence[str]) -> PaperView | None:
    chosen = set(page_ids(keys))
    papers = own_papers(detail) if detail is not None else ()
    return next((each for each in papers if chosen & {page.id for page in each.pages}), None)


def _places(paper: PaperView, chosen: Sequence[int]) -> list[int]:
    return [place for place, page in enumerate(paper.pages) if page.id in chosen]


def _turn(quarters: int) -> _Meaning:
    return lambda _papers, _number, chosen: Turn(chosen, quarters)


def _join(papers: Sequence[PaperView], number: int, _chosen: tuple[int, ...]) -> Change | None:
    return Join(papers[number - 1].id, papers[number].id) if number else None


def _split(papers: Sequence[PaperView], number: int, chosen: tuple[int, ...]) -> Change | None:
    """Return that a new paper begins at the chosen page; several chosen pages become a paper of their own."""
    paper = papers[number]
    places = _places(paper, chosen)
    if len(places) > 1:
        return Move(chosen, None, 0) if len(places) < len(paper.pages) else None
    return Part(paper.id, places[0]) if places[0] else None


def _earlier(papers: Sequence[PaperView], number: int, chosen: tuple[int, ...]) -> Change | None:
    first = _places(papers[number], chosen)[0]
    if first:
        return Move(chosen, papers[number].id, first - 1)
    before = papers[number - 1] if number else None
    return None if before is None else Move(chosen, before.id, len(before.pages))


def _later(papers: Sequence[PaperView], number: int, chosen: tuple[int, ...]) -> Change | None:
    last = _places(papers[number], chosen)[-1]
    if last + 1 < len(papers[number].pages):
        return Move(chosen, papers[number].id, last + 2)
    after = papers[number + 1] if number + 1 < len(papers) else None
    return None if after is None else Move(chosen, after.id, 0)


_MEANINGS: dict[PageWish, _Meaning] = {
    PageWish.TURN_RIGHT: _turn(1),
    PageWish.TURN_LEFT: _turn(3),
    PageWish.EARLIER: _earlier,
    PageWish.LATER: _later,
    PageWish.SPLIT: _split,
    PageWish.JOIN: _join,
    PageWish.REMOVE: lambda _papers, _number, chosen: Remove(chosen),
}
