"""What is asked of a page's picture beside its text."""

from __future__ import annotations

import threading
from functools import partial

import pytest

from ocr.errors import EngineCrashed
from ocr.pipeline.aside import asides


def test_with_one_thread_a_question_is_asked_when_its_answer_is_fetched() -> None:
    asked: list[int] = []
    with asides(1) as aside:
        answer = aside(lambda: asked.append(threading.get_ident()))
        assert not asked
        answer()

    assert asked == [threading.get_ident()]


def test_with_a_thread_left_over_a_question_is_answered_beside() -> None:
    with asides(2) as aside:
        answer = aside(threading.get_ident)

        assert answer() != threading.get_ident()


def test_what_failed_is_told_when_the_answer_is_fetched() -> None:
    def fail() -> None:
        raise EngineCrashed(0)

    with asides(2) as aside:
        answer = aside(fail)

        with pytest.raises(EngineCrashed):
            answer()


def test_what_was_begun_has_ended_when_the_block_ends() -> None:
    begun, ended = threading.Event(), threading.Event()

    def work() -> None:
        begun.set()
        threading.Event().wait(0.05)
        ended.set()

    with asides(2) as aside:
        aside(work)
        assert begun.wait(10)

    assert ended.is_set()


def test_what_was_not_begun_is_left() -> None:
    asked: list[str] = []
    go_on = threading.Event()
    with asides(2) as aside:
        aside(partial(go_on.wait, 10))
        aside(lambda: asked.append("?"))
        threading.Timer(0.05, go_on.set).start()

    assert not asked
