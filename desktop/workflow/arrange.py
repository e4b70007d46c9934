"""What a person does to the pages of a dossier: each step is one transaction and can be undone."""

from __future__ import annotations

import io
from collections.abc import Callable, Collection, Iterable, Mapping

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
    Replace,
    Restore,
    SayType,
    Turn,
    TurnWaiting,
    Undo,
    WaitingChange,
    WaitingRef,
)
from desktop.workflow.arrange_waiting import rearranged, waiting_pages
from desktop.workflow.desk_types import WaitingPage
from desktop.workflow.open_store import Store
from storage.casework.rearranging import (
    follow,
    join,
    lay,
    move_pages,
    papers_of_pages,
    part,
    picture_of_page,
    put_pages_into_bin,
    replace_page,
    take_out_of_bin,
    turn,
)
from storage.casework.rereading import say_type
from storage.casework.undoing import redo, take_step, undo
from storage.casework.waiting_pages import arrange_waiting
from storage.dossiers.dossiers import get_dossier
from storage.errors import NotFound
from storage.files.file_store import StoredFile
from storage.papers.captures import waiting_captures

_QUALITY = 95
_QUARTERS = 4


_WAITING_STEPS: Mapping[type[WaitingChange], str] = {
    MoveWaiting: "move_waiting",
    TurnWaiting: "turn_waiting",
    RemoveWaiting: "remove_waiting",
}


def arrange(store: Store, code: str, change: Change, count_pages: Callable[[str], int] = lambda _sha256: 1) -> None:
    """Do one thing to the pages of a dossier; `count_pages` tells how many a file of the store has.

    Raises:
        NotFound, BadValue: the pages are not there any more, or not of this dossier's papers.
        PaperInUse: another dossier reuses the paper.
        NotUndoable: there is nothing to undo, or it was changed since.
        StorageError: nothing was changed.
    """
    officer = store.officer_id
    turned = _turned_pictures(store, change.pages, change.quarters) if isinstance(change, Turn) else {}
    with store.database.writing() as session:
        dossier_id = get_dossier(session, code).id

        def step(name: str, papers: Collection[int], do: Callable[[], object]) -> None:
            take_step(session, dossier_id, name, officer, papers, do)

        def turn_all() -> None:
            for page_id, picture in turned.items():
                turn(session, page_id, change.quarters if isinstance(change, Turn) else 0, picture, officer)

        match change:
            case Undo():
                follow(session, undo(session, dossier_id, officer), officer)
            case Redo():
                follow(session, redo(session, dossier_id, officer), officer)
            case Move(pages, into, position):
                papers = {*papers_of_pages(session, pages), *([] if into is None else [into])}
                step("move", papers, lambda: move_pages(session, pages, into, position, officer))
            case Part(paper, position):
                step("part", {paper}, lambda: part(session, paper, position, officer))
            case Join(first, second):
                step("join", {first, second}, lambda: join(session, first, second, officer))
            case Turn(pages):
                step("turn", papers_of_pages(session, pages), turn_all)
            case Remove(pages):
                step("remove", papers_of_pages(session, pages), lambda: put_pages_into_bin(session, pages, officer))
            case Restore(paper):
                step("restore", {paper}, lambda: take_out_of_bin(session, paper, officer))
            case Replace(old, new):
                papers = {*papers_of_pages(session, [old, new])}
                step("replace", papers, lambda: replace_page(session, old, new, officer))
            case MoveWaiting() | TurnWaiting() | RemoveWaiting():
                waiting = waiting_pages(waiting_captures(session, get_dossier(session, code)), count_pages)
                _check_waiting(waiting, change.pages)
                wanted = rearranged(waiting, change)
                take_step(
                    session, dossier_id, _WAITING_STEPS[type(change)], officer, (),
                    lambda: arrange_waiting(session, dossier_id, wanted), capture_ids=wanted.keys(),
                )  # fmt: skip
            case SayType(paper, document_type):
                step("type", {paper}, lambda: say_type(session, paper, document_type, officer))
            case Lay(paper, component):
                step("lay", {paper}, lambda: lay(session, paper, component, officer))


def _check_waiting(pages: Iterable[WaitingPage], chosen: Iterable[WaitingRef]) -> None:
    there = {(page.capture_id, page.index) for page in pages}
    for capture_id, index in chosen:
        if (capture_id, index) not in there:
            raise NotFound("page", f"{capture_id}:{index + 1}")


def _turned_pictures(store: Store, page_ids: Iterable[int], quarters: int) -> Mapping[int, StoredFile]:
    """Return the pictures of pages turned clockwise, in the file store, by the numbers of the pages."""
    from PIL import Image  # noqa: PLC0415  # not before the first page is turned

    clockwise = {1: Image.Transpose.ROTATE_270, 2: Image.Transpose.ROTATE_180, 3: Image.Transpose.ROTATE_90}
    way = clockwise.get(quarters % _QUARTERS)
    if way is None:
        return {}
    with store.database.reading() as session:
        names = {page_id: picture_of_page(session, page_id) for page_id in page_ids}
    turned = {}
    for page_id, sha256 in names.items():
        with Image.open(io.BytesIO(store.files.read_bytes(sha256))) as image:
            out = io.BytesIO()
            dpi = {"dpi": image.info["dpi"]} if "dpi" in image.info else {}
            image.transpose(way).save(out, "JPEG", quality=_QUALITY, subsampling=0, **dpi)
        turned[page_id] = store.files.put_bytes(out.getvalue())
    return turned
