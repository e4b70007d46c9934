"""What the counter shows, as rows and groups of pages."""

from __future__ import annotations

from collections.abc import Sequence

from desktop.ui.counter.capture_state import ScanPhase
from desktop.ui.counter.capture_words import lack_state, quality_state
from desktop.ui.counter.page_steps import WAITING, own_papers, page_key, paper_key, waiting_key
from desktop.ui.counter.state import CounterState
from desktop.ui.matching import match_spans
from desktop.ui.widgets.page_shelf import Group, Tile
from desktop.ui.widgets.rows import Row, State, Tone, header
from desktop.ui.wording import LANGUAGE, iso_day, translate
from desktop.workflow.completeness import Lack
from desktop.workflow.desk_types import Asked, DossierDetail, ProcedureChoice, WaitingPage
from desktop.workflow.paper_names import paper_name
from desktop.workflow.pictures import PictureOrder
from storage.views import OwnerView, PageView, PaperView, paper_ref, review_items

COMING = "coming"
"""The key of the tile for the page that the scanner is at."""


def choice_rows(choices: Sequence[ProcedureChoice], typed: str) -> list[Row]:
    """Return procedures to choose from."""
    return [
        Row(
            key=each.code,
            title=each.name,
            detail=f"{each.code} · {each.sector}",
            title_spans=match_spans(each.name, typed),
            detail_spans=match_spans(each.code, typed),
        )
        for each in choices
    ]


def people_rows(people: Sequence[OwnerView], typed: str) -> list[Row]:
    """Return people of the store to choose from; their key is their number."""
    return [
        Row(
            key=each.id_number or "",
            title=each.name,
            detail=" · ".join(part for part in (each.id_number, each.birth_date and iso_day(each.birth_date)) if part),
            title_spans=match_spans(each.name, typed),
        )
        for each in people
    ]


def asked_rows(components: Sequence[Asked]) -> list[Row]:
    """Return what must be asked for, then what need not be, with the reason for each."""
    needed = [each for each in components if not each.is_spared]
    spared = [each for each in components if each.is_spared]
    rows: list[Row] = []
    if spared:
        rows.append(header(translate("Counter", "Do not ask for these"), len(spared)))
        rows += [_asked_row(each, State(each.reason, Tone.FINE, _icon(each))) for each in spared]
    if needed:
        rows.append(header(translate("Counter", "Ask for these"), len(needed)))
        rows += [_asked_row(each, State(each.reason, Tone.NEEDS_YOU, "missing")) for each in needed]
    return rows


def _asked_row(asked: Asked, state: State) -> Row:
    return Row(key=f"asked:{asked.name}", title=asked.name, state=state, icon=state.icon)


def _icon(asked: Asked) -> str:
    return {"in_database": "database", "covered_by_alternative": "check"}.get(asked.code, "reuse")


def page_groups(state: CounterState) -> list[Group]:
    """Return the pages of the dossier on the screen: those that wait first, then paper by paper, newest last."""
    if state.detail is None:
        return []
    detail = state.detail
    groups = [_paper_group(paper, detail.lacks.get(paper.id)) for paper in own_papers(detail)]
    waiting = _waiting_group(detail, state)
    return [*([waiting] if waiting else []), *groups]


def has_waiting(groups: Sequence[Group]) -> bool:
    """Say whether pages wait to be read, or come."""
    return any(group.key == WAITING for group in groups)


def newest_page(groups: Sequence[Group]) -> str | None:
    """Return the key of the page that came last, or comes now: of those that wait, else of all; None without pages."""
    waiting = [group for group in groups if group.key == WAITING]
    tiles = [tile for group in waiting or groups for tile in group.tiles]
    return tiles[-1].key if tiles else None


def _waiting_group(detail: DossierDetail, state: CounterState) -> Group | None:
    """Return the pages that are not read yet, and the one that the scanner is at."""
    reading = state.own_reading
    tiles = [_waiting_tile(page, number, state) for number, page in enumerate(detail.waiting)]
    if state.is_scanning_here and state.capture.phase is ScanPhase.RUNNING:
        tiles.append(_coming_tile(state))
    if not tiles:
        return None
    if state.is_scanning_here:
        title = translate("Counter", "Being scanned and read")
    else:
        title = translate("Counter", "Being read") if reading else translate("Counter", "Stored safely, not read yet")
    return Group(title, None, tuple(tiles), WAITING)


def _waiting_tile(page: WaitingPage, number: int, state: CounterState) -> Tile:
    reading = state.own_reading
    progress = _waiting_state(number, reading.done if reading else 0, is_read=reading is not None)
    return Tile(
        key=waiting_key((page.capture_id, page.index)),
        picture=PictureOrder(page.sha256, 0, 0, is_capture=True, page_index=page.index, quarters=page.quarters or 0),
        caption=page.name if page.pages_of_file == 1 else f"{page.name} · {page.index + 1}",
        state=quality_state(state.findings.get((page.sha256, page.index), ())) or progress,
    )


def _coming_tile(state: CounterState) -> Tile:
    said = translate("Counter", "coming, {percent} %").format(percent=state.capture.percent)
    caption = translate("Counter", "the page that is being scanned")
    return Tile(COMING, None, caption, State(said, Tone.QUIET, "scan"))


def _waiting_state(number: int, done: int, *, is_read: bool) -> State:
    if not is_read:
        return State(translate("Counter", "safe, waits"), Tone.QUIET, "safe")
    if number < done:
        return State(translate("Counter", "read"), Tone.FINE, "check")
    if number == done:
        return State(translate("Counter", "being read"), Tone.QUIET, "machine")
    return State(translate("Counter", "safe, waits"), Tone.QUIET, "safe")


def _page_state(page: PageView) -> State | None:
    if page.read_again:
        return State(translate("Counter", "turned, to be read again"), Tone.QUIET, "machine")
    return quality_state(page.findings)


def _paper_group(paper: PaperView, lack: Lack | None) -> Group:
    open_items = len(review_items(paper))
    state = (
        State(translate("Counter", "{count} values to look at").format(count=open_items), Tone.NEEDS_YOU, "needs-you")
        if open_items
        else State(translate("Counter", "nothing doubtful"), Tone.FINE, "check")
    )
    if paper.is_split_in_doubt:
        state = State(translate("Counter", "one paper? look at its pages"), Tone.NEEDS_YOU, "needs-you")
    if lack is not None:  # first of all: the paper is still on the counter
        state = lack_state(lack)
    tiles = tuple(
        Tile(
            key=page_key(page.id),
            opens=paper_key(paper.id),
            picture=PictureOrder(page.picture_sha256, 0, 0),
            caption=translate("Counter", "page {number}").format(number=number),
            state=_page_state(page),
        )
        for number, page in enumerate(paper.pages, 1)
    )
    title = f"{paper_name(paper.document_type, LANGUAGE)} · {paper_ref(paper.id)}"
    return Group(title, state, tiles, paper_key(paper.id))
