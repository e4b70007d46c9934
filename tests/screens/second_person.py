"""The screens on which a second person is asked for, keys and is shown what came of it."""

from __future__ import annotations

from desktop.app import REVIEW, SUPERVISION
from desktop.ui.supervision.state import Tab
from storage.errors import DatabaseBusy
from storage.quality.shapes import Second
from storage.states import Verdict
from tests.helpers.made_desk import CODE
from tests.helpers.made_papers import made_papers
from tests.screens.stage import Stage


def second_asked(stage: Stage, state: str) -> None:
    """A field that a second person was asked for, and one that was keyed twice."""
    review = stage.desk.review
    stage.window.start()
    stage.desk.papers = made_papers(stage.desk)
    stage.window.main.show_place(REVIEW)
    name = "nguyen.pham.hoang.truong.thien" if state == "longest" else "mai"
    stage.window.review.open(CODE)
    dossier = stage.window.review.state.dossier
    assert dossier is not None
    verdicts = {"many": Verdict.FIRST, "longest": Verdict.SECOND, "error": Verdict.ILLEGIBLE, "loading": None}
    at = None if state in {"empty", "normal"} else stage.desk.now
    for field in dossier.fields if state != "empty" else ():
        review.seconds[field.ref] = Second(1, "hoa", name if at else None, at, verdicts.get(state, Verdict.SAME))
    stage.window.review.open(CODE)
    stage.window.review_view.take_keyboard()


def second_waiting(stage: Stage, state: str) -> None:
    """Values that others asked for, above the queue, and being keyed."""
    stage.desk.quality.asked = 0 if state == "empty" else 3
    stage.break_in("normal" if state in {"many", "longest"} else state)
    stage.window.start()
    stage.window.main.show_place(REVIEW)
    if state in {"many", "longest"}:
        stage.window.review_view.queue.keying_requested.emit()
        stage.window.second_page.form.input.setPlainText("312/2025")
        stage.window.second_page.form.input.accepted.emit()


def quality(stage: Stage, state: str) -> None:
    """The result of a sample; nothing keyed yet; none drawn."""
    if state != "empty":
        stage.desk.quality.with_sample(checked={"normal": 600, "many": 1400, "longest": 90}.get(state, 0))
    stage.window.start()
    stage.break_in(state)
    stage.window.main.show_place(SUPERVISION)
    stage.window.supervision_view.tabs.setCurrentIndex(list(Tab).index(Tab.QUALITY))


def quality_plan(stage: Stage, state: str) -> None:
    stage.desk.quality.knows_people = state != "error"
    stage.window.start()
    stage.window.main.show_place(SUPERVISION)
    stage.runner.held = state == "loading"
    stage.window.supervision_view.tabs.setCurrentIndex(list(Tab).index(Tab.QUALITY))


def keying(stage: Stage, state: str) -> None:
    """A paper that is keyed blind; what cannot be meant; nothing left."""
    stage.desk.quality.with_sample(checked=0 if state == "empty" else 100)
    stage.desk.quality.papers = 0 if state == "empty" else 2
    stage.window.start()
    stage.window.main.show_place(SUPERVISION)
    stage.window.supervision_view.tabs.setCurrentIndex(list(Tab).index(Tab.QUALITY))
    stage.break_in(state)
    stage.window.quality_view.tab.key.click()
    typing = stage.window.quality_view.keying.form.input
    if state == "longest":
        typing.setPlainText("31/2/2025 hay là một ngày khác mà không ai đọc được trên trang giấy đã ố vàng này")
    elif state == "many":
        for text in ("312/2025", "", "NGUYỄN THỊ HÒA", "31/2/2025"):
            typing.setPlainText(text)
            typing.accepted.emit()


def keying_differing(stage: Stage, state: str) -> None:
    """Two values that differ; what came of them; one that is being stored, or could not be."""
    first = stage.desk.place_name if state == "longest" else "312/2025"
    stage.desk.quality.first = {"number": first}
    keying(stage, "normal")
    form = stage.window.quality_view.keying.form
    form.input.setPlainText(f"{first[:-1]}6")
    stage.runner.held = state == "loading"
    form.input.accepted.emit()
    if state == "error":
        stage.desk.error = DatabaseBusy()
    if state in {"error", "many", "empty"}:
        form.compare.buttons[Verdict.FIRST if state == "empty" else Verdict.SECOND].click()


def quality_papers(stage: Stage, state: str) -> None:
    quality(stage, "normal" if state in {"loading", "error"} else state)
    result = stage.window.quality.state.result
    if result is not None and result.outcomes:
        row = result.measured[2 if state == "error" else 0]
        stage.window.quality_view.tab.table.row_opened.emit(row)
