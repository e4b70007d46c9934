"""What the counter shows, as rows and groups of pages."""

from __future__ import annotations

from collections.abc import Sequence

from desktop.ui.counter.state import CounterState
from desktop.ui.matching import match_spans
from desktop.ui.widgets.page_shelf import Group, Tile
from desktop.ui.widgets.rows import Row, State, Tone, header
from desktop.ui.wording import LANGUAGE, translate
from desktop.workflow.desk_types import Asked, DossierDetail, ProcedureChoice
from desktop.workflow.paper_names import paper_name
from desktop.workflow.pictures import PictureOrder
from storage.views import PaperView, paper_ref, review_items


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
    groups = [_paper_group(paper) for paper in detail.dossier.papers if paper.dossier_code == detail.dossier.code]
    waiting = _waiting_group(detail, state)
    return [*([waiting] if waiting else []), *groups]


def _waiting_group(detail: DossierDetail, state: CounterState) -> Group | None:
    if not detail.waiting:
        return None
    reading = state.own_reading
    done = reading.done if reading else 0
    tiles = []
    for number, page in enumerate(detail.waiting):
        caption = page.name if page.pages_of_file == 1 else f"{page.name} · {page.index + 1}"
        tiles.append(
            Tile(
                key=f"capture:{page.capture_id}:{page.index}",
                picture=PictureOrder(page.sha256, 0, 0, is_capture=True, page_index=page.index),
                caption=caption,
                state=_waiting_state(number, done, is_read=reading is not None),
            )
        )
    title = translate("Counter", "Being read") if reading else translate("Counter", "Stored safely, not read yet")
    return Group(title, None, tuple(tiles))


def _waiting_state(number: int, done: int, *, is_read: bool) -> State:
    if not is_read:
        return State(translate("Counter", "safe, waits"), Tone.QUIET, "safe")
    if number < done:
        return State(translate("Counter", "read"), Tone.FINE, "check")
    if number == done:
        return State(translate("Counter", "being read"), Tone.QUIET, "machine")
    return State(translate("Counter", "safe, waits"), Tone.QUIET, "safe")


def _paper_group(paper: PaperView) -> Group:
    open_items = len(review_items(paper))
    state = (
        State(translate("Counter", "{count} values to look at").format(count=open_items), Tone.NEEDS_YOU, "needs-you")
        if open_items
        else State(translate("Counter", "nothing doubtful"), Tone.FINE, "check")
    )
    tiles = tuple(
        Tile(
            key=f"paper:{paper_ref(paper.id)}",
            picture=PictureOrder(page.picture_sha256, 0, 0),
            caption=translate("Counter", "page {number}").format(number=number),
            state=_finding(page.findings),
        )
        for number, page in enumerate(paper.pages, 1)
    )
    return Group(f"{paper_name(paper.document_type, LANGUAGE)} · {paper_ref(paper.id)}", state, tiles)


def _finding(findings: Sequence[str]) -> State | None:
    words = {
        "blurred": translate("Counter", "blurred"),
        "dark": translate("Counter", "too dark"),
        "low_contrast": translate("Counter", "pale"),
        "low_resolution": translate("Counter", "too small"),
        "cut_off": translate("Counter", "edge cut off"),
    }
    said = ", ".join(words[each] for each in findings if each in words)
    return State(said, Tone.NEEDS_YOU, "needs-you") if said else None
