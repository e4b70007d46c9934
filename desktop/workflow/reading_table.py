"""What was read, as tables for a person at a terminal: what needs a person is loud, everything else is quiet."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import PurePath

from rich.console import Console, ConsoleOptions, Group, RenderableType, RenderResult
from rich.constrain import Constrain
from rich.padding import Padding
from rich.rule import Rule
from rich.table import Table
from rich.text import Text

from desktop.messages import STATE_SECRET, error_text, say, warning_text
from desktop.words.dossier import SOURCES
from desktop.workflow.field_names import field_name
from desktop.workflow.paper_names import paper_name
from desktop.workflow.shown_values import one_decimal, percent, shown_value, whole
from ocr.extraction.template import find_template
from ocr.pipeline.read_stack import StackReading
from ocr.types import FieldReading, FindingKind, PageReading, PaperReading

_WIDTH = 100  # wider, the state of a field is too far from its value
_NAME_WIDTH, _STATE_WIDTH = 22, 15
_SURE_OF_TYPE = 0.9

_PAGES = {"vi": "trang", "en": "page"}
_COUNT = {
    "vi": ("{pages} trang", "{papers} giấy tờ", "{fields} ô đã đọc", "{review} ô cần xem", "{seconds} giây"),
    "en": ("pages: {pages}", "papers: {papers}", "fields: {fields}", "to look at: {review}", "{seconds} s"),
}
_SEPARATORS = {"vi": "{count} tờ ngăn", "en": "separator sheets: {count}"}
_LOOK = {"vi": "cần xem", "en": "look"}
_UNSURE_OF_TYPE = {"vi": "loại giấy: cần xem", "en": "type: look"}
_LINES_ONLY = {"vi": "chưa bóc tách loại giấy này; toàn văn {lines} dòng", "en": "full text only, lines: {lines}"}
_QUALITY = {
    FindingKind.BLURRED: ("ảnh mờ", "blurred"),
    FindingKind.DARK: ("ảnh tối", "dark"),
    FindingKind.LOW_CONTRAST: ("chữ nhạt", "low contrast"),
    FindingKind.LOW_RESOLUTION: ("độ phân giải thấp", "low resolution"),
    FindingKind.CUT_OFF: ("mép trang bị cắt", "cut off at the edge"),
    FindingKind.GLARE: ("bị lóa", "glare"),
    FindingKind.FINGER: ("ngón tay che giấy", "a finger on the paper"),
    FindingKind.FOLDED_CORNER: ("góc giấy bị gập", "a corner is folded"),
}


def reading_as_tables(stack: StackReading, seconds: float, language: str = "vi") -> RenderableType:
    """Return one table a paper, what could not be read, and a line that counts."""
    parts: list[RenderableType] = [_paper(paper, stack.pages, language) for paper in stack.papers]
    troubles = [*_stopped_pages(stack, language), *_failures(stack, language)]
    if troubles:
        parts.append(Padding(Group(*troubles), (0, 0, 1, 0)))
    return Constrain(Group(*parts, _count(stack, seconds, language)), _WIDTH)


def _stopped_pages(stack: StackReading, language: str) -> Iterator[Text]:
    for page in stack.pages:
        if page.stopped:
            yield Text(f"⛔ {page.source} ({page.index + 1}): {say(STATE_SECRET, language)}", style="bold red")


def _failures(stack: StackReading, language: str) -> Iterator[Text]:
    for failure in stack.failures:
        yield Text(f"✗ {failure.source}: {error_text(failure.error, language)}", style="red")


def _count(stack: StackReading, seconds: float, language: str) -> RenderableType:
    review = sum(field.review for paper in stack.papers for field in paper.fields)
    values = {
        "pages": whole(len(stack.pages), language),
        "papers": whole(len(stack.papers), language),
        "fields": whole(sum(len(paper.fields) for paper in stack.papers), language),
        "review": whole(review, language),
        "seconds": one_decimal(seconds, language),
    }
    styles = ("bold", "bold", "bold", "bold yellow" if review else "bold green", "dim")
    counted = Text()
    for part, style in zip(_COUNT[language], styles, strict=True):
        counted.append(" · " if counted else "", "dim").append(part.format(**values), style)
    if separators := sum(page.separates for page in stack.pages):
        counted.append(" · ", "dim").append(_SEPARATORS[language].format(count=whole(separators, language)), "bold")
    return Group(Rule(style="dim"), counted)


def _paper(paper: PaperReading, pages: Sequence[PageReading], language: str) -> RenderableType:
    of_paper = [pages[index] for index in paper.page_indexes]
    parts: list[RenderableType] = [_title(paper, of_paper, language), Rule(style="dim")]
    if paper.fields:
        parts.append(_Fields(paper, language))
    else:
        lines = whole(sum(len(page.text.lines) for page in of_paper), language)
        parts.append(Text(_LINES_ONLY[language].format(lines=lines), style="dim"))
    parts.extend(_notes(paper, of_paper, language))
    return Padding(Group(*parts), (0, 0, 1, 0))


def _title(paper: PaperReading, pages: Sequence[PageReading], language: str) -> Text:
    title = Text(paper_name(paper.guess.document_type, language), style="bold cyan")
    numbers = ", ".join(str(index + 1) for index in paper.page_indexes)
    files = ", ".join(dict.fromkeys(PurePath(page.source).name for page in pages))
    title.append(f"  {_PAGES[language]} {numbers} · {files}", style="not bold dim default")
    if paper.guess.confidence < _SURE_OF_TYPE:
        doubt = f"  ✋ {_UNSURE_OF_TYPE[language]} {percent(paper.guess.confidence, language)}"
        title.append(doubt, style="not bold yellow")
    return title


@dataclass(frozen=True, slots=True)
class _Fields:
    """The fields of a paper, one a row; names and states keep their places from paper to paper."""

    paper: PaperReading
    language: str

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        document_type = self.paper.guess.document_type
        template = find_template(document_type)
        rules = [] if template is None else [rule for rule in template.fields if rule.checks is None]
        kinds = {rule.key: rule.kind for rule in rules}
        order = {key: number for number, key in enumerate(kinds)}  # of first mention: as the fields stand on the paper
        table = Table(box=None, show_header=False, expand=True, padding=(0, 1, 0, 0), pad_edge=False)
        table.add_column(style="dim", width=min(_NAME_WIDTH, max(1, (options.max_width - _STATE_WIDTH) // 3)))
        table.add_column(overflow="fold", ratio=1)
        table.add_column(no_wrap=True, width=_STATE_WIDTH)
        for field in sorted(self.paper.fields, key=lambda field: order.get(field.key, len(order))):
            name = field_name(document_type, field.key, self.language)
            value = Text(shown_value(field, kinds.get(field.key, ""), self.language))  # as read: no markup in brackets
            table.add_row(name, value, _state(field, self.language))
        yield table


def _state(field: FieldReading, language: str) -> Text:
    if field.review:
        return Text(f"✋ {_LOOK[language]} {percent(field.confidence, language):>4}", style="yellow")
    return Text(f"✓  {say(SOURCES[field.source.value], language)}", style="green")


def _notes(paper: PaperReading, pages: Sequence[PageReading], language: str) -> Iterator[Text]:
    """Yield what contradicts itself on a paper and what is wrong with its pictures."""
    for warning in paper.warnings:
        names = ", ".join(field_name(paper.guess.document_type, key, language) for key in warning.fields)
        about = f" ({names})" if names else ""
        yield Text(f"⚠  {warning_text(warning.code, language)}{about}", style="yellow")
    for index, page in zip(paper.page_indexes, pages, strict=True):
        if page.quality.findings:
            findings = ", ".join(say(_QUALITY[finding], language) for finding in page.quality.findings)
            yield Text(f"⚠  {_PAGES[language]} {index + 1}: {findings}", style="yellow")
