"""Pieces of HTML for the report of reading."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Iterable, Sequence
from html import escape

from tests.dossiers.truth import Split

HALF_NAMES = {Split.TUNING: "tuning half", Split.HELD_APART: "held-apart half"}


def picture_tag(data: bytes, words: str, kind: str = "png") -> str:
    """Return a picture that lies in the page itself; `words` say what it shows."""
    return f'<img alt="{escape(words)}" src="data:image/{kind};base64,{b64encode(data).decode("ascii")}">'


def table_tag(heads: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """Return a table; heads are plain text, cells are HTML."""
    head = "".join(f"<th>{escape(each)}</th>" for each in heads)
    body = "".join("<tr>" + "".join(f"<td>{cell}</td>" for cell in row) + "</tr>" for row in rows)
    return f"<table><tr>{head}</tr>{body}</table>"
