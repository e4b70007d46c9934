"""What was read, as tables for a person at a terminal."""

from __future__ import annotations

from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text

from desktop.messages import STATE_SECRET, error_text, say, warning_text
from desktop.workflow.paper_names import paper_name
from ocr.pipeline.read_stack import StackReading
from ocr.types import FieldReading, PaperReading

_COUNT = {
    "vi": "{pages} trang, {papers} giấy tờ, {review} ô cần xem, {seconds:.1f} giây",
    "en": "{pages} pages, {papers} papers, {review} fields to look at, {seconds:.1f} seconds",
}
_LOOK = {"vi": "✋ cần xem", "en": "✋ look"}


def reading_as_tables(stack: StackReading, seconds: float, language: str = "vi") -> RenderableType:
    """Return one table a paper, what could not be read, and a line that counts."""
    parts: list[RenderableType] = [_paper(paper, language) for paper in stack.papers]
    parts.extend(
        Text(f"{page.source} ({page.index + 1}): {say(STATE_SECRET, language)}", style="bold red")
        for page in stack.pages
        if page.stopped
    )
    parts.extend(Text(f"✗ {each.source}: {error_text(each.error, language)}", style="red") for each in stack.failures)
    review = sum(field.review for paper in stack.papers for field in paper.fields)
    counted = _COUNT[language].format(pages=len(stack.pages), papers=len(stack.papers), review=review, seconds=seconds)
    return Group(*parts, Text(counted, style="bold"))


def _paper(paper: PaperReading, language: str) -> RenderableType:
    pages = ", ".join(str(index + 1) for index in paper.page_indexes)
    title = f"{paper_name(paper.guess.document_type)} · {pages} · {paper.guess.confidence:.0%}"
    table = Table(title=title, title_justify="left", show_header=False, expand=False)
    table.add_column(style="dim", no_wrap=True)
    table.add_column(overflow="fold")
    table.add_column(no_wrap=True)
    for field in paper.fields:
        table.add_row(field.key, Text(_value(field)), _state(field, language))  # as read: brackets are no markup
    warnings = [Text(f"⚠ {warning_text(each.code, language)}", style="yellow") for each in paper.warnings]
    return Group(table, *warnings) if paper.fields else Group(Text(title, style="italic"), *warnings)


def _value(field: FieldReading) -> str:
    value = field.value if isinstance(field.value, str) else "; ".join(field.value)
    return value or f"({field.raw})"


def _state(field: FieldReading, language: str) -> Text:
    if field.review:
        return Text(f"{_LOOK[language]} {field.confidence:.0%}", style="yellow")
    return Text(f"✓ {field.source.value}", style="green")
