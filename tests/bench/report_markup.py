"""Pieces of HTML for the report of reading."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Iterable, Sequence
from html import escape

from tests.dossiers.truth import Split

HALF_NAMES = {Split.TUNING: "tuning half", Split.HELD_APART: "held-apart half"}


def picture_tag(data: bytes, words: str, kind: str = "png") -> str:
    """Return a picture that lies in the page itself; `words` say what it shows."""
    return f'<div><img alt="{escape(words)}" src="data:image/{kind};base64,{b64encode(data).decode("ascii")}"></div>'


def table_tag(heads: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """Return a table whose first column names its rows; heads are plain text, cells are HTML."""
    head = _row("th", [escape(each) for each in heads])
    return f"<table>{head}{''.join(_row('td', row) for row in rows)}</table>"


def _row(tag: str, cells: Sequence[str]) -> str:
    first, *others = cells
    rest = "".join(f"<{tag}>{cell}</{tag}>" for cell in others)
    return f'<tr><{tag} class="l">{first}</{tag}>{rest}</tr>'
