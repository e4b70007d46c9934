"""What the store and the catalogue know, as tables for a person at a terminal."""

from __future__ import annotations

from collections.abc import Sequence

from rich.console import Group, RenderableType
from rich.constrain import Constrain
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from desktop.messages import say
from desktop.words.catalogue import HIT_KINDS, ROW_DOUBTS, ROW_REASONS
from desktop.workflow.paper_names import paper_name
from desktop.workflow.reuse_text import reuse_text
from desktop.workflow.shown_values import whole
from ocr.text import fold
from storage.catalogue.report import ImportReport
from storage.reuse.reuse import ReuseAnswer
from storage.search.find import Hit
from storage.views import ProcedureView

_WIDTH = 100
_SHOWN_ROWS = 20


def hits_as_table(hits: Sequence[Hit], language: str = "vi") -> RenderableType:
    """Return what was found, best first, with its own text around what was asked."""
    if not hits:
        return Text("Nothing was found." if language == "en" else "Không tìm thấy gì.", style="yellow")
    parts: list[RenderableType] = [_hit(hit, language) for hit in hits]
    count = f"found: {whole(len(hits), language)}" if language == "en" else f"{whole(len(hits), language)} kết quả"
    return Constrain(Group(*parts, Text(count, style="bold")), _WIDTH)


def _hit(hit: Hit, language: str) -> RenderableType:
    kind = paper_name(hit.document_type, language) if hit.document_type else say(HIT_KINDS[hit.kind], language)
    head = Text.assemble((hit.id, "bold cyan"), "  ", (kind, "bold"))
    if hit.kind == "paper" and hit.dossier_code:
        head.append(f"  {hit.dossier_code}", style="dim")
    if hit.deleted:
        head.append("  in the bin" if language == "en" else "  đã xóa vào thùng rác", style="bold red")
    snippet = hit.snippet if hit.kind == "paper" else _beyond(f"{hit.title} {hit.id}", hit.snippet)
    return Group(head, Padding(Group(Text(hit.title), Text(snippet, style="dim")), (0, 0, 0, 4)))


def _beyond(told: str, snippet: str) -> str:
    """Return the words of a snippet that were not told yet, each once."""
    known = set(fold(told).split())
    words = {fold(word): word for word in reversed(snippet.replace("…", " ").split()) if fold(word) not in known}
    return " ".join(reversed(words.values()))


def reuse_as_table(answers: Sequence[ReuseAnswer], language: str = "vi") -> RenderableType:
    """Return each component with what the officer is told about it."""
    table = _table()
    table.add_column(width=1)
    table.add_column(ratio=2)
    table.add_column(ratio=3)
    for answer in answers:
        style = "green" if answer.is_spared else "yellow"
        table.add_row(
            Text("●" if answer.is_spared else "○", style=style), answer.name, Text(reuse_text(answer, language), style)
        )
    return Constrain(table, _WIDTH)


def import_as_table(report: ImportReport, language: str = "vi") -> RenderableType:
    """Return the counts of an import, the rows that were refused and the first that were doubted."""
    counts = (
        ("read: {read} · taken over: {imported} · refused: {refused} · components: {components} · doubts: {doubts}")
        if language == "en"
        else "đọc {read} dòng · nạp {imported} thủ tục · bỏ {refused} · {components} thành phần · {doubts} chỗ cần xem"
    ).format(
        read=whole(report.read, language),
        imported=whole(report.imported, language),
        refused=whole(len(report.refused), language),
        components=whole(report.components, language),
        doubts=whole(len(report.doubts), language),
    )
    table = _table()
    table.add_column(justify="right", style="dim")
    table.add_column(no_wrap=True)
    table.add_column(ratio=1)
    for row in report.refused:
        table.add_row(str(row.row), row.code, Text(say(ROW_REASONS[row.reason], language), style="red"))
    for doubtful in report.doubts[:_SHOWN_ROWS]:
        reason = say(ROW_DOUBTS[doubtful.doubt.kind.value], language)
        table.add_row(str(doubtful.row), doubtful.code, Text(reason, style="yellow"))
    more = len(report.doubts) - _SHOWN_ROWS
    rest = f"… {whole(more, language)} (--json)" if more > 0 else ""
    return Constrain(Group(table, Text(rest, style="dim"), Text(counts, style="bold")), _WIDTH)


def procedures_as_table(found: Sequence[ProcedureView], language: str = "vi") -> RenderableType:
    """Return procedures with their sector and how much they require."""
    if not found:
        return Text("Nothing was found." if language == "en" else "Không tìm thấy thủ tục nào.", style="yellow")
    table = _table()
    table.add_column(no_wrap=True, style="bold cyan")
    table.add_column(ratio=3)
    table.add_column(ratio=2, style="dim")
    table.add_column(no_wrap=True, justify="right")
    for each in found:
        count = f"{each.components} papers" if language == "en" else f"{each.components} giấy"
        table.add_row(each.code, each.name, each.sector, count)
    total = (
        f"procedures: {whole(len(found), language)}" if language == "en" else f"{whole(len(found), language)} thủ tục"
    )
    return Constrain(Group(table, Text(total, style="bold")), _WIDTH)


def _table() -> Table:
    return Table(box=None, show_header=False, padding=(0, 2, 0, 0), pad_edge=False, expand=True)
