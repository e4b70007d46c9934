"""The table of QĐ 766 as a PDF to print: A4 landscape, the head on every page, letters that hold all of Vietnamese."""

from __future__ import annotations

from pathlib import Path

from fpdf import FPDF, FontFace
from fpdf.enums import Align, TableBordersLayout
from fpdf.table import Table

from desktop.messages import say
from desktop.words.rates import (
    COLUMNS_766,
    NO_DOCUMENT,
    PERIOD,
    SHARE_DIGITIZED,
    SHARE_RESULTS,
    SPANS_766,
    TITLE_766,
    TOTAL,
    UNIT,
    UNIT_GROUP_NAMES,
)
from desktop.workflow.printed_letters import FONT, printed_letters
from desktop.workflow.rates_table import unknown_lines
from desktop.workflow.shown_values import one_decimal, whole
from ocr.errors import NotWritten
from storage.rates.shapes import COLUMNS, Figures766, RatesTable, Table766

_WIDTHS = (52, 20, 24, 24, 27, 29, 22, 21, 21, 17, 20)
_HEAD = FontFace(emphasis="BOLD", fill_color=(221, 230, 240))
_GROUP = FontFace(emphasis="BOLD", fill_color=(242, 245, 249))
_LINES_GREY = 150
_TITLE_PT, _TEXT_PT, _NOTE_PT = 14, 8.5, 7.5
_TITLE_MM, _PERIOD_MM, _NOTE_MM = 8, 5, 4
_PADDING_MM = (0.3, 1.2)
_LINE_MM = 4.6  # 1.5 times the letters: nothing of Ặ or Ỵ is cut off


def write_pdf(table: Table766, rates: RatesTable, target: Path, language: str = "vi") -> None:
    """Write the table with the sentences on what nobody told.

    Raises:
        NotWritten: it cannot be written there.
    """
    pdf = _Pages(orientation="landscape", format="A4")
    pdf.set_margins(10, 10)
    pdf.set_auto_page_break(auto=True, margin=14)
    pdf.set_lang(language)
    pdf.set_title(say(TITLE_766, language))
    with printed_letters(pdf, "B"):
        pdf.add_page()
        _write_title(pdf, table, language)
        _write_table(pdf, table, language)
        _write_notes(pdf, table, rates, language)
        data = bytes(pdf.output())
    try:
        target.write_bytes(data)
    except OSError as error:
        raise NotWritten(str(target), reason=str(error)) from error


class _Pages(FPDF):
    """Pages with their number, and how many there are, below."""

    def footer(self) -> None:
        """Write the number of the page and how many there are."""
        self.set_y(-10)
        self.set_font(FONT, size=_NOTE_PT)
        self.cell(w=0, text=f"{self.page_no()} / {self.str_alias_nb_pages}", align=Align.C)


def _write_title(pdf: FPDF, table: Table766, language: str) -> None:
    pdf.set_font(FONT, style="B", size=_TITLE_PT)
    pdf.multi_cell(w=0, h=_TITLE_MM, text=say(TITLE_766, language), align=Align.C, new_x="LMARGIN", new_y="NEXT")
    pdf.set_font(FONT, size=_TEXT_PT)
    text = say(PERIOD, language, first=f"{table.period.first:%d/%m/%Y}", last=f"{table.period.last:%d/%m/%Y}")
    unit = f" · {table.unit}" if table.unit else ""
    pdf.multi_cell(w=0, h=_PERIOD_MM, text=text + unit, align=Align.C, new_x="LMARGIN", new_y="NEXT")
    pdf.ln(3)


def _write_table(pdf: FPDF, table: Table766, language: str) -> None:
    pdf.set_draw_color(_LINES_GREY)
    with pdf.table(
        col_widths=_WIDTHS,
        text_align=(Align.L, *[Align.R] * (len(_WIDTHS) - 1)),
        borders_layout=TableBordersLayout.ALL,
        line_height=_LINE_MM,
        headings_style=_HEAD,
        num_heading_rows=2,
        padding=_PADDING_MM,
    ) as grid:
        _write_head(grid, language)
        for group in table.groups:
            _write_row(grid, say(UNIT_GROUP_NAMES[group.key], language), group.subtotal, language, _GROUP)
            for row in group.rows:
                _write_row(grid, row.name, row.figures, language)
        _write_row(grid, say(TOTAL, language), table.total, language, _HEAD)


def _write_head(grid: Table, language: str) -> None:
    upper, lower = grid.row(), grid.row()
    upper.cell(say(UNIT, language), rowspan=2, align=Align.C)
    spans = {first: (COLUMNS.index(last) - COLUMNS.index(first) + 1, text) for first, last, text in SPANS_766}
    inside = 0
    for name in COLUMNS:
        if name in spans:
            inside, text = spans[name]
            upper.cell(say(text, language), colspan=inside, align=Align.C)
        if inside:
            lower.cell(say(COLUMNS_766[name], language), align=Align.C)
            inside -= 1
        else:
            upper.cell(say(COLUMNS_766[name], language), rowspan=2, align=Align.C)
    for head in (SHARE_DIGITIZED, SHARE_RESULTS):
        upper.cell(say(head, language), rowspan=2, align=Align.C)


def _write_row(grid: Table, name: str, figures: Figures766, language: str, style: FontFace | None = None) -> None:
    counts = [whole(getattr(figures, column), language) for column in COLUMNS]
    shares = [
        _share(figures.digitized, figures.received, language),
        _share(figures.result_digitized, figures.resolved, language),
    ]
    grid.row([name, *counts, *shares], style=style)


def _share(part: int, total: int, language: str) -> str:
    return f"{one_decimal(100 * part / total, language)} %" if total else "–"


def _write_notes(pdf: FPDF, table: Table766, rates: RatesTable, language: str) -> None:
    pdf.ln(2)
    pdf.set_font(FONT, size=_NOTE_PT)
    note = say(NO_DOCUMENT, language, count=whole(table.total.no_document, language))
    lines = (note, *unknown_lines(rates, language))
    if pdf.will_page_break(_NOTE_MM * len(lines)):
        pdf.add_page()  # together on a page of their own rather than half of them
    for line in lines:
        pdf.multi_cell(w=0, h=_NOTE_MM, text=line, align=Align.L, new_x="LMARGIN", new_y="NEXT")
