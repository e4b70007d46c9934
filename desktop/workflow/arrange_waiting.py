"""Pages that wait to be read, in another order, turned, or without some: worked out from what waits now. Pure."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from desktop.workflow.arrange_types import MoveWaiting, RemoveWaiting, TurnWaiting, WaitingChange, WaitingRef
from desktop.workflow.desk_types import WaitingPage
from storage.casework.waiting_pages import WaitingPages
from storage.papers.captures import WaitingCapture

_QUARTERS = 4


def waiting_pages(captures: Sequence[WaitingCapture], count: Callable[[str], int]) -> tuple[WaitingPage, ...]:
    """Return the pages of files that wait, in the order in which they will be read; `count` tells those of a file."""
    return tuple(
        WaitingPage(capture.id, capture.name, capture.sha256, index, pages_of_file, quarters)
        for capture in captures
        for pages_of_file in (count(capture.sha256),)
        for index, quarters in capture.pages or tuple((index, None) for index in range(pages_of_file))
    )


def rearranged(pages: Sequence[WaitingPage], change: WaitingChange) -> WaitingPages:
    """Return what is to be read of each file that a change is about, in the new order of these files.

    The pages of one file stay together: the file goes where the first of them goes.
    """
    match change:
        case TurnWaiting(chosen, quarters):
            turned = [_turned(page, quarters) if _ref(page) in chosen else page for page in pages]
            return _by_file(pages, turned)
        case RemoveWaiting(chosen):
            return _by_file(pages, [page for page in pages if _ref(page) not in chosen])
        case MoveWaiting(chosen, position):
            return _by_file(pages, _moved(pages, chosen, position))


def _ref(page: WaitingPage) -> WaitingRef:
    return page.capture_id, page.index


def _turned(page: WaitingPage, quarters: int) -> WaitingPage:
    """Return a page turned clockwise; from now on a person's word says which side is up, also after a whole turn."""
    return replace(page, quarters=((page.quarters or 0) + quarters) % _QUARTERS)


def _moved(pages: Sequence[WaitingPage], chosen: Sequence[WaitingRef], position: int) -> tuple[WaitingPage, ...]:
    place = max(position, 0)
    before = [page for page in pages[:place] if _ref(page) not in chosen]
    after = [page for page in pages[place:] if _ref(page) not in chosen]
    return (*before, *(page for page in pages if _ref(page) in chosen), *after)


def _by_file(before: Sequence[WaitingPage], after: Sequence[WaitingPage]) -> WaitingPages:
    """Return what differs, file by file; a file without any page left keeps its place."""
    files = list(dict.fromkeys(page.capture_id for page in before))
    left = list(dict.fromkeys(page.capture_id for page in after))
    order = left if len(left) == len(files) else files
    return {
        capture_id: _wanted(after, capture_id)
        for was_there, capture_id in zip(files, order, strict=True)
        if was_there != capture_id or _pages(before, capture_id) != _pages(after, capture_id)
    }


def _pages(pages: Sequence[WaitingPage], capture_id: int) -> tuple[WaitingPage, ...]:
    return tuple(page for page in pages if page.capture_id == capture_id)


def _wanted(pages: Sequence[WaitingPage], capture_id: int) -> tuple[tuple[int, int | None], ...] | None:
    own = _pages(pages, capture_id)
    found = tuple((page.index, page.quarters) for page in own)
    is_whole = bool(own) and found == tuple((index, None) for index in range(own[0].pages_of_file))
    return None if is_whole else found
