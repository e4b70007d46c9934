"""Separator sheets are printed and saved from the dialog of the scanner."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtWidgets import QLabel, QWidget

from desktop.ui.counter.separating import COUNTS, SeparatorAsks, SeparatorDialog
from desktop.workflow.slip_types import Sheet
from tests.desktop.ui.made_counter import Counter


class Answers:
    """Answers where to save, and takes what is printed."""

    def __init__(self) -> None:
        self.target: Path | None = None
        self.prints = True
        self.printed: list[Sequence[Sheet]] = []

    def asks(self) -> SeparatorAsks:
        def paper(_parent: QWidget, sheets: Sequence[Sheet]) -> bool:
            self.printed.append(sheets)
            return self.prints

        return SeparatorAsks(lambda _parent: self.target, paper)


@pytest.fixture
def answers() -> Answers:
    return Answers()


@pytest.fixture
def made(at: Callable[..., Counter], answers: Answers) -> Counter:
    counter = at()
    counter.counter.choosing.open()
    assert counter.counter.choosing.dialog is not None
    counter.counter.choosing.dialog.separators.click()
    counter.counter.choosing.separating.asks = answers.asks()
    return counter


def shown(made: Counter) -> SeparatorDialog:
    dialog = made.counter.choosing.separating.dialog
    assert dialog is not None
    return dialog


def said(made: Counter) -> str:
    return " ".join(each.text() for each in shown(made).banner.findChildren(QLabel))


def test_as_many_sheets_are_printed_as_were_chosen(made: Counter, answers: Answers) -> None:
    shown(made).count.setCurrentIndex(COUNTS.index(20))
    shown(made).print.click()

    (sheets,) = answers.printed
    assert len(sheets) == 20
    assert {round(sheet.height / sheet.width, 2) for sheet in sheets} == {1.41}
    assert made.counter.choosing.separating.dialog is None
    assert made.counter.choosing.dialog is not None


def test_dialog_stays_when_nothing_was_printed(made: Counter, answers: Answers) -> None:
    answers.prints = False
    shown(made).print.click()
    assert shown(made).isVisible()


def test_sheets_are_saved_and_it_is_said_where(made: Counter, answers: Answers, tmp_path: Path) -> None:
    answers.target = tmp_path / "to-ngan.pdf"
    shown(made).save.click()

    document = pypdfium2.PdfDocument(answers.target)
    assert len(document) == 10
    document.close()
    assert str(answers.target) in said(made)


def test_nothing_is_written_where_nobody_said_where(made: Counter, answers: Answers, tmp_path: Path) -> None:
    shown(made).save.click()
    assert list(tmp_path.glob("*.pdf")) == []
    assert answers.printed == []


def test_place_that_cannot_be_written_is_said(made: Counter, answers: Answers, tmp_path: Path) -> None:
    answers.target = tmp_path / "nowhere" / "to-ngan.pdf"
    shown(made).save.click()
    assert "nowhere" in said(made)


def test_second_press_opens_no_second_dialog(made: Counter) -> None:
    first = shown(made)
    assert made.counter.choosing.dialog is not None
    made.counter.choosing.separating.open(made.counter.choosing.dialog)
    assert shown(made) is first
