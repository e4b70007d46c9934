"""What a person does to the pages of a dossier: each step is one transaction and can be undone."""

from __future__ import annotations

import io
from collections.abc import Callable, Collection, Iterable, Mapping

from desktop.workflow.arrange_types import Change, Join, Lay, Move, Part, Redo, Remove, Replace, Restore, Turn, Undo
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
from storage.casework.undoing import redo, take_step, undo
from storage.dossiers.dossiers import get_dossier
from storage.files.file_store import StoredFile

_QUALITY = 95
_QUARTERS = 4


def arrange(store: Store, code: str, change: Change) -> None:
    """Do one thing to the pages of a dossier.

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
            case Lay(paper, component):
                step("lay", {paper}, lambda: lay(session, paper, component, officer))


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
