"""What is done with the pages of a dossier, by mouse and keys."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.ui.counter.capture_state import ScanPhase
from desktop.ui.counter.page_steps import WAITING, PageWish, page_key, paper_key, waiting_key
from desktop.ui.counter.rows import newest_page, page_groups
from desktop.ui.widgets.page_shelf import PageShelf
from desktop.workflow.arrange_types import (
    Join,
    Lay,
    Move,
    MoveWaiting,
    Part,
    Redo,
    Remove,
    RemoveWaiting,
    Replace,
    SayType,
    Turn,
    TurnWaiting,
    Undo,
)
from desktop.workflow.completeness import Lack, LackKind
from storage.errors import NotUndoable
from storage.lists import StepBack
from storage.states import ComponentState
from storage.views import ComponentView
from tests.desktop.ui.made_counter import Counter
from tests.helpers.made_desk import CODE, NOON, MadeDesk


def three_papers(made: Counter) -> None:
    made.show(made.paper(1, 11, 12), made.paper(2, 21, 22), made.paper(3, 31))


@pytest.mark.parametrize(
    ("key", "modifier", "pages", "change"),
    [
        (Qt.Key.Key_F7, Qt.KeyboardModifier.NoModifier, (12,), Turn((12,), 1)),
        (Qt.Key.Key_F7, Qt.KeyboardModifier.ShiftModifier, (12,), Turn((12,), 3)),
        (Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier, (12,), Part(1, 1)),
        (Qt.Key.Key_J, Qt.KeyboardModifier.ControlModifier, (22,), Join(1, 2)),
        (Qt.Key.Key_Delete, Qt.KeyboardModifier.NoModifier, (21,), Remove((21,))),
        (Qt.Key.Key_Left, Qt.KeyboardModifier.ControlModifier, (12,), Move((12,), 1, 0)),
        (Qt.Key.Key_Left, Qt.KeyboardModifier.ControlModifier, (21,), Move((21,), 1, 2)),
        (Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier, (21,), Move((21,), 2, 2)),
        (Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier, (22,), Move((22,), 3, 0)),
        (Qt.Key.Key_3, Qt.KeyboardModifier.NoModifier, (21,), Lay(2, 2)),
    ],
)
def test_keys_do_what_they_say(
    at: Callable[..., Counter],
    key: Qt.Key,
    modifier: Qt.KeyboardModifier,
    pages: tuple[int, ...],
    change: object,
) -> None:
    made = at()
    three_papers(made)
    made.page.shelf.setFocus()
    made.page.shelf.choose_key(page_key(pages[0]))
    QTest.keyClick(made.page.shelf, key, modifier)

    assert made.changes == [change]


@pytest.mark.parametrize(
    ("wish", "page"),
    [
        (PageWish.SPLIT, 11),
        (PageWish.JOIN, 11),
        (PageWish.EARLIER, 11),
        (PageWish.LATER, 31),
        (PageWish.UNDO, 11),
        (PageWish.REDO, 11),
    ],
)
def test_what_means_nothing_is_pale(at: Callable[..., Counter], wish: PageWish, page: int) -> None:
    made = at()
    three_papers(made)
    made.page.shelf.choose_key(page_key(page))

    assert not made.page.tools.actions_of[wish].isEnabled()
    made.page.tools.wished.emit(wish)
    assert made.changes == []


def test_several_pages_become_a_paper_of_their_own(at: Callable[..., Counter]) -> None:
    made = at()
    made.show(made.paper(1, 11, 12, 13))
    shelf = made.page.shelf
    shelf.setFocus()
    shelf.choose_key(page_key(11))
    QTest.keyClick(shelf, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert shelf.chosen_keys == (page_key(11), page_key(12))
    assert made.page.tools.line.text() == "2 pages chosen"
    made.page.tools.actions_of[PageWish.SPLIT].trigger()

    assert made.changes == [Move((11, 12), None, 0)]


def test_undo_and_redo_stand_where_there_is_something(at: Callable[..., Counter]) -> None:
    made = at()
    made.desk.back = StepBack(undo="move", redo="turn")
    three_papers(made)
    QTest.keyClick(made.page, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(made.page, Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)

    assert made.changes == [Undo(), Redo()]


def test_refused_change_is_said(at: Callable[..., Counter]) -> None:
    made = at()
    made.desk.back = StepBack(undo="move")
    three_papers(made)
    made.desk.error = NotUndoable()
    made.page.tools.wished.emit(PageWish.UNDO)

    assert "Không hoàn tác được" in made.counter.state.error


def test_page_is_scanned_again_into_its_place(at: Callable[..., Counter]) -> None:
    made = at()
    three_papers(made)
    made.driver.pages = 1
    made.page.shelf.choose_key(page_key(12))
    fresh = made.desk.waiting_page(1001, "00001.tif")
    made.desk.papers = (made.paper(1, 11, 12), made.paper(4, 41, capture=fresh.sha256))
    read = made.desk.read_waiting

    def keep_papers(code: str, on_progress: Callable[[int, int], None]) -> tuple[object, ...]:
        papers = made.desk.papers
        notes = read(code, on_progress)
        made.desk.papers = papers
        return notes

    made.desk.read_waiting = keep_papers  # type: ignore[method-assign,assignment]
    made.page.tools.wished.emit(PageWish.RESCAN)

    assert made.changes == [Replace(12, 41)]


def centre(shelf: PageShelf, key: str) -> QPoint:
    return next(place.rect.center() for place in shelf._layout.places if place.tile.key == key)


def test_page_is_dragged_into_another_paper(at: Callable[..., Counter]) -> None:
    made = at()
    three_papers(made)
    shelf, view = made.page.shelf, made.page.shelf.viewport()
    start, end = centre(shelf, page_key(31)), centre(shelf, page_key(21)) - QPoint(20, 0)
    QTest.mousePress(view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, start)
    QTest.mouseMove(view, QPoint((start.x() + end.x()) // 2, (start.y() + end.y()) // 2))
    QTest.mouseMove(view, end)
    assert shelf._drop is not None
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, end)

    assert made.changes == [Move((31,), 2, 0)]


def test_pages_are_chosen_opened_and_asked_about_by_mouse(at: Callable[..., Counter], qtbot: QtBot) -> None:
    made = at()
    three_papers(made)
    shelf, view = made.page.shelf, made.page.shelf.viewport()
    left, control = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier
    clicks: list[tuple[int, Qt.KeyboardModifier, tuple[int, ...]]] = [
        (21, Qt.KeyboardModifier.NoModifier, (21,)),
        (22, control, (21, 22)),
        (21, control, (22,)),
        (11, control, (11,)),  # of one paper only
    ]
    for page, modifier, chosen in clicks:
        QTest.mouseClick(view, left, modifier, centre(shelf, page_key(page)))
        assert shelf.chosen_keys == tuple(page_key(each) for each in chosen)
    with qtbot.waitSignal(shelf.opened) as opened:
        QTest.mouseDClick(view, left, Qt.KeyboardModifier.NoModifier, centre(shelf, page_key(31)))
    assert opened.args == ["paper:P3"]
    made.page.tools._on_menu(QPoint(0, 0))
    popup = QApplication.activePopupWidget()
    assert popup is not None
    popup.close()


def test_page_that_waits_alone_can_be_turned_and_binned_and_nothing_else(at: Callable[..., Counter]) -> None:
    made = at()
    made.desk.waiting = (made.desk.waiting_page(1, "a.jpg"),)
    made.show()
    made.page.shelf.choose_key(made.page.shelf.tiles[0].key)

    allowed = {wish for wish in PageWish if made.page.tools.actions_of[wish].isEnabled()}
    assert allowed == {PageWish.TURN_LEFT, PageWish.TURN_RIGHT, PageWish.REMOVE}


def test_chosen_page_stays_chosen_where_it_went(at: Callable[..., Counter]) -> None:
    made = at()
    three_papers(made)
    made.page.shelf.choose_key(page_key(12))
    made.show(made.paper(1, 11), made.paper(2, 12, 21, 22), made.paper(3, 31))

    assert made.page.shelf.chosen_keys == (page_key(12),)


def test_after_a_page_is_taken_away_the_next_one_is_chosen(at: Callable[..., Counter]) -> None:
    made = at()
    three_papers(made)
    made.page.shelf.choose_key(page_key(21))
    made.show(made.paper(1, 11, 12), made.paper(2, 22), made.paper(3, 31))
    assert made.page.shelf.chosen_keys == (page_key(22),)

    made.show(made.paper(4, 41))  # other pages altogether: nobody chose any of them
    assert not made.page.shelf.chosen_keys


def test_page_that_comes_is_in_sight_unless_another_is_worked_at(at: Callable[..., Counter]) -> None:
    made = at()
    made.desk.waiting = tuple(made.desk.waiting_page(number, f"{number}.jpg") for number in range(60))
    made.show(made.paper(1, 11))
    counter, bar = made.counter, made.page.shelf.verticalScrollBar()
    scanning = replace(counter.state.capture, phase=ScanPhase.RUNNING, code=CODE)
    counter.show(replace(counter.state, capture=scanning))
    assert bar.value() > 200

    made.page.shelf.choose_key(made.page.shelf.tiles[0].key)
    assert bar.value() < 20
    counter.show(replace(counter.state, capture=replace(scanning, percent=50)))
    assert bar.value() < 20


def test_page_that_came_last_is_in_sight_when_scanning_has_ended(at: Callable[..., Counter]) -> None:
    """The last page of a stack may come, and even be read, in the same moment as the end of the scan."""
    made = at()
    papers = [made.paper(number, 10 + number) for number in range(1, 30)]
    made.show(*papers)
    counter, bar = made.counter, made.page.shelf.verticalScrollBar()
    assert bar.value() == 0
    scanning = replace(counter.state.capture, phase=ScanPhase.RUNNING, code=CODE)
    ended = counter.state.capture
    counter.show(replace(counter.state, capture=scanning))
    bar.setValue(0)
    made.desk.papers = (*papers, made.paper(30, 40))
    counter.show(replace(counter.state, capture=ended, detail=made.desk.dossier(CODE)))
    assert newest_page(page_groups(counter.state)) == page_key(40)
    assert bar.value() >= bar.maximum() - 20 > 0

    bar.setValue(0)
    counter.refresh()
    assert bar.value() == 0, "what was scanned once is not followed for ever"


def test_page_that_is_read_after_the_scan_comes_into_sight_once(at: Callable[..., Counter]) -> None:
    made = at()
    made.desk.waiting = (made.desk.waiting_page(40, "40.jpg"),)
    made.show(*(papers := [made.paper(number, 10 + number) for number in range(1, 30)]))
    counter, bar = made.counter, made.page.shelf.verticalScrollBar()
    for capture in (replace(ended := counter.state.capture, phase=ScanPhase.RUNNING, code=CODE), ended):
        counter.show(replace(counter.state, capture=capture))
    bar.setValue(middle := bar.maximum() // 2)
    counter.refresh()
    assert bar.value() == middle > 0, "who looks elsewhere is not pulled back"

    made.desk.waiting, made.desk.papers = (), (*papers, made.paper(30, 40))
    counter.show(replace(counter.state, detail=made.desk.dossier(CODE)))
    assert bar.value() >= bar.maximum() - 20


def three_waiting(made: Counter) -> None:
    made.desk.waiting = tuple(made.desk.waiting_page(number, f"quet-{number}.jpg") for number in (5, 6, 7))
    made.show(made.paper(1, 11))


@pytest.mark.parametrize(
    ("key", "modifier", "page", "change"),
    [
        (Qt.Key.Key_F7, Qt.KeyboardModifier.NoModifier, 6, TurnWaiting(((6, 0),), 1)),
        (Qt.Key.Key_F7, Qt.KeyboardModifier.ShiftModifier, 6, TurnWaiting(((6, 0),), 3)),
        (Qt.Key.Key_Delete, Qt.KeyboardModifier.NoModifier, 7, RemoveWaiting(((7, 0),))),
        (Qt.Key.Key_Left, Qt.KeyboardModifier.ControlModifier, 6, MoveWaiting(((6, 0),), 0)),
        (Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier, 6, MoveWaiting(((6, 0),), 3)),
    ],
)
def test_pages_that_wait_are_turned_moved_and_binned_and_then_read(
    at: Callable[..., Counter], key: Qt.Key, modifier: Qt.KeyboardModifier, page: int, change: object
) -> None:
    made = at()
    three_waiting(made)
    made.page.shelf.setFocus()
    made.page.shelf.choose_key(waiting_key((page, 0)))
    QTest.keyClick(made.page.shelf, key, modifier)

    assert made.changes == [change]
    assert made.desk.waiting == (), "what is arranged is read at once"


@pytest.mark.parametrize(
    ("wish", "page"),
    [
        (PageWish.EARLIER, 5),
        (PageWish.LATER, 7),
        (PageWish.SPLIT, 6),
        (PageWish.JOIN, 6),
        (PageWish.RESCAN, 6),
    ],
)
def test_what_means_nothing_for_a_page_that_waits_is_pale(
    at: Callable[..., Counter], wish: PageWish, page: int
) -> None:
    made = at()
    three_waiting(made)
    made.page.shelf.choose_key(waiting_key((page, 0)))

    assert not made.page.tools.actions_of[wish].isEnabled()


def test_waiting_page_is_dropped_among_those_that_wait_only(at: Callable[..., Counter]) -> None:
    made = at()
    three_waiting(made)
    shelf = made.page.shelf
    shelf.choose_key(waiting_key((7, 0)))
    shelf.dropped.emit(paper_key(1), 0)
    assert made.changes == []
    shelf.dropped.emit(WAITING, 0)
    assert made.changes == [MoveWaiting(((7, 0),), 0)]


def test_turned_page_says_that_it_is_to_be_read_again(at: Callable[..., Counter]) -> None:
    made = at()
    paper = made.paper(1, 11, 12)
    made.show(replace(paper, pages=(paper.pages[0], replace(paper.pages[1], read_again=True))))

    assert [tile.state.word if tile.state else "" for tile in made.page.shelf.tiles] == ["", "turned, to be read again"]
    assert made.counter.state.unread_pages == 1
    assert made.page.banner.isVisible()


class _NothingMissing(MadeDesk):
    """A desk whose dossiers have all their papers."""

    def _components(self) -> list[ComponentView]:
        return [each for each in super()._components() if each.state is not ComponentState.MISSING]


def test_dossier_is_not_called_complete_while_a_paper_lacks_a_side(at: Callable[..., Counter]) -> None:
    made = at(desk=_NothingMissing())
    made.show(made.paper(1, 11), made.paper(2, 21))
    assert "Complete" in made.page.head.chip.text()
    made.desk.lacks = {2: Lack(LackKind.BACK)}
    made.counter.refresh()
    assert "1 papers lack a side or a page" in made.page.head.chip.text()


def test_paper_whose_pages_are_in_doubt_says_so_until_it_lacks_something_or_is_confirmed(
    at: Callable[..., Counter],
) -> None:
    made = at()
    doubted = replace(made.paper(1, 11, 12), pages_confidence=0.8, confirmed_at=None)

    def said() -> str:
        return next(group.state.word for group in page_groups(made.counter.state) if group.state)

    made.show(doubted)
    assert said() == "one paper? look at its pages"
    made.show(replace(doubted, confirmed_at=NOON))
    assert "one paper" not in said()
    made.desk.lacks = {1: Lack(LackKind.BACK)}
    made.show(doubted)
    assert "one paper" not in said()


def test_dossier_without_a_list_of_papers_is_not_called_complete(at: Callable[..., Counter]) -> None:
    made = at(desk=MadeDesk("empty"))
    made.show(made.paper(1, 11))
    assert not made.page.head.chip.isVisible()


def test_officer_says_what_paper_it_is(at: Callable[..., Counter], qtbot: QtBot) -> None:
    made = at()
    three_papers(made)
    made.page.shelf.setFocus()
    made.page.shelf.choose_key(page_key(21))
    QTest.keyClick(made.page.shelf, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: QApplication.activePopupWidget() is not None)
    menu = QApplication.activePopupWidget()
    assert menu is not None
    assert "Giấy chứng nhận kết hôn" in [action.text() for action in menu.actions()]
    QTest.keyClick(menu, Qt.Key.Key_Down)
    QTest.keyClick(menu, Qt.Key.Key_Return)

    (change,) = made.changes
    assert isinstance(change, SayType)
    assert (change.paper, change.document_type) == (2, next(iter(made.page.tools.types)))
