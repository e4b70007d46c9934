"""Every event that the store notes about papers has words."""

from __future__ import annotations

import re
from pathlib import Path

import storage
from desktop.words.history import EVENTS

_ACTION = re.compile(r'"((?:paper|page|field)\.[a-z_]+)"')
_COLUMNS = {"paper.id", "page.id"}  # of foreign keys


def test_every_event_of_a_paper_has_words_and_no_words_are_left_over() -> None:
    sources = (file.read_text(encoding="utf-8") for file in Path(storage.__path__[0]).rglob("*.py"))
    noted = {action for source in sources for action in _ACTION.findall(source)} - _COLUMNS

    assert set(EVENTS) == noted
