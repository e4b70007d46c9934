"""A paper of the store for a person at a terminal, and the list of what is still to be looked at."""

from __future__ import annotations

from collections.abc import Iterable

from rich.console import Group, RenderableType
from rich.constrain import Constrain
from rich.rule import Rule
from rich.table import Table
from rich.text import Text

from desktop.messages import say
from desktop.words.dossier import NOTHING_OPEN, REVIEW_HINT, SOURCES
from desktop.workflow.field_names import field_name
from desktop.workflow.paper_names import paper_name
from desktop.workflow.shown_values import percent, shown_text
from ocr.extraction.template import find_template
from ocr.types import FieldValueType
from storage.views import DossierView, FieldView, PaperView, paper_ref, review_items

_WIDTH = 100
_NAME_WIDTH, _STATE_WIDTH = 22, 15


def paper_as_table(paper: PaperView, language: str = "vi") -> RenderableType:
    """Return a paper's values; a value that waits for a person is marked."""
    rows = [(field, _value(paper, field, language)) for field in _in_order(paper)]
    return Constrain(Group(_title(paper, language), Rule(style="dim"), _table(paper, rows, language)), _WIDTH)


def review_as_tables(dossier: DossierView, language: str = "vi") -> RenderableType:
    """Return the values that a person must look at, each with the name by which `review --set` knows it."""
    parts: list[RenderableType] = []
    for paper in dossier.papers:
        keys = {item.key for item in review_items(paper)}
        if keys:
            parts += [_title(paper, language), Rule(style="dim"), _to_review(paper, keys, language), Text("")]
    if not parts:
        return Text(say(NOTHING_OPEN, language), style="bold green")
    first = dossier.review[0]
    place = f"{paper_ref(first.paper_id)}.{first.key}"
    parts.append(Text(say(REVIEW_HINT, language, code=dossier.code, place=place), style="bold"))
    return Constrain(Group(*parts), _WIDTH)


def _to_review(paper: PaperView, keys: set[str], language: str) -> RenderableType:
    rows = []
    for field in _in_order(paper):
        if field.key in keys:
            value = _value(paper, field, language)
            rows.append((field, value.append(f"\n{paper_ref(paper.id)}.{field.key}", style="cyan dim")))
    return _table(paper, rows, language)


def _title(paper: PaperView, language: str) -> Text:
    english = language == "en"
    title = Text.assemble(
        (paper_ref(paper.id), "bold cyan"), "  ", (paper_name(paper.document_type, language), "bold cyan")
    )
    pages = f"pages: {len(paper.pages)}" if english else f"{len(paper.pages)} trang"
    title.append(f"  {pages} · {paper.dossier_code}", style="dim")
    marks = (
        (paper.is_result, "issued result" if english else "kết quả giải quyết", "magenta"),
        (paper.revoked, "revoked" if english else "đã thu hồi", "bold red"),
        (paper.deleted, "in the bin" if english else "đã xóa vào thùng rác", "bold red"),
    )
    for is_so, words, style in marks:
        if is_so:
            title.append(f" · {words}", style=style)
    return title


def _table(paper: PaperView, rows: Iterable[tuple[FieldView, Text]], language: str) -> RenderableType:
    table = Table(box=None, show_header=False, padding=(0, 1, 0, 0), pad_edge=False, expand=True)
    table.add_column(width=_NAME_WIDTH, style="dim")
    table.add_column(ratio=1)
    table.add_column(width=_STATE_WIDTH, no_wrap=True)
    for field, value in rows:
        table.add_row(field_name(paper.document_type, field.key, language), value, _state(field, language))
    return table


def _in_order(paper: PaperView) -> list[FieldView]:
    """Return the fields as they stand on the paper, those that a person added among them."""
    template = find_template(paper.document_type)
    rules = template.fields if template else ()
    order = {key: number for number, key in enumerate(dict.fromkeys(rule.key for rule in rules))}
    return sorted(paper.fields, key=lambda field: order.get(field.key, len(order)))


def _value(paper: PaperView, field: FieldView, language: str) -> Text:
    shown = Text(_shown(paper, field.key, field.value, language) or f"({field.raw})")
    again = "read again" if language == "en" else "đọc lại"
    for proposal in field.proposals:
        shown.append(f"\n{again}: {_shown(paper, field.key, proposal.value, language)}", style="yellow")
    return shown


def _shown(paper: PaperView, key: str, value: FieldValueType, language: str) -> str:
    template = find_template(paper.document_type)
    rule = template.rule(key) if template else None
    return shown_text(value, rule.kind if rule else "", language)


def _state(field: FieldView, language: str) -> Text:
    english = language == "en"
    if field.confirmed_by is None and field.review:
        look = "look" if english else "cần xem"
        return Text(f"✋ {look} {percent(field.confidence, language):>4}", style="bold yellow")
    if field.proposals:
        return Text("✋ look: differs" if english else "✋ đọc lại khác", style="bold yellow")
    if field.confirmed_by is not None:
        return Text("● confirmed" if english else "● đã xác nhận", style="green")
    source = SOURCES.get(field.source)
    return Text(f"✓  {say(source, language) if source else percent(field.confidence, language)}", style="green")
