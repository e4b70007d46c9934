"""Separator sheets as a PDF: A4, one code large in the middle and two small ones, so that dirt on one loses nothing."""

from __future__ import annotations

from fpdf import FPDF
from fpdf.enums import Align

from desktop.words import separators as words
from desktop.workflow.code_drawing import draw_square_code
from desktop.workflow.printed_letters import FONT, printed_letters
from ocr.codes.separator import SEPARATOR

MOST_SHEETS = 200
"""So many sheets are printed at a time, at most."""

_LARGE_MM, _SMALL_MM, _EDGE_MM = 92.0, 34.0, 18.0
_TITLE_PT, _SUBTITLE_PT, _TEXT_PT = 54.0, 22.0, 13.0
_TITLE_TOP_MM, _CODE_TOP_MM, _TEXT_TOP_MM = 60.0, 108.0, 211.0
_MM_A_PT = 25.4 / 72


def make_separator_pdf(count: int) -> bytes:
    """Return so many separator sheets as a PDF, all alike; at least one and `MOST_SHEETS` at most."""
    pdf = FPDF(format="A4")
    with printed_letters(pdf, "B"):
        pdf.set_auto_page_break(auto=False)
        pdf.set_lang("vi")
        pdf.set_title(words.NAME)
        for _ in range(max(1, min(MOST_SHEETS, count))):
            pdf.add_page()
            _draw_sheet(pdf)
        return bytes(pdf.output())


def _draw_sheet(pdf: FPDF) -> None:
    draw_square_code(pdf, SEPARATOR, (pdf.w - _LARGE_MM) / 2, _CODE_TOP_MM, _LARGE_MM)
    draw_square_code(pdf, SEPARATOR, _EDGE_MM, _EDGE_MM, _SMALL_MM)
    draw_square_code(pdf, SEPARATOR, pdf.w - _EDGE_MM - _SMALL_MM, pdf.h - _EDGE_MM - _SMALL_MM, _SMALL_MM)
    _say(pdf, words.TITLE, "B", _TITLE_PT, _TITLE_TOP_MM)
    _say(pdf, words.SUBTITLE, "B", _SUBTITLE_PT, _TITLE_TOP_MM + 26)
    for number, line in enumerate(words.HOW):
        _say(pdf, line, "", _TEXT_PT, _TEXT_TOP_MM + 7.5 * number)


def _say(pdf: FPDF, text: str, style: str, size_pt: float, top: float) -> None:
    pdf.set_font(FONT, style, size_pt)
    pdf.set_xy(0, top)
    pdf.cell(w=pdf.w, h=size_pt * _MM_A_PT * 1.4, text=text, align=Align.C)
