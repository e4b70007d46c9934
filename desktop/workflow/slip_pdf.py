"""A slip as a PDF: A5, letters embedded, the dossier's code as a QR code and as a barcode."""

from __future__ import annotations

from datetime import datetime

import zxingcpp
from fpdf import FPDF
from fpdf.enums import Align

from desktop.words import slips as words
from desktop.workflow.code_drawing import code_modules, dark_runs, draw_square_code
from desktop.workflow.printed_letters import FONT, printed_letters
from desktop.workflow.slip_types import Slip, SlipForm

_A5_MM = (148.0, 210.0)
_LEFT_MM, _TOP_MM, _RIGHT_MM, _BOTTOM_MM = 12.0, 9.0, 10.0, 12.0
_TEXT_PT, _SMALL_PT, _TITLE_PT = 9.5, 8.0, 12.0
_LEADING = 1.45  # of the letters' height: nothing of Ặ or Ỵ is cut off
_MM_A_PT = 25.4 / 72
_QR_MM, _BAR_HIGH_MM, _BAR_MODULE_MM = 19.0, 9.0, 0.33
_QUIET_MODULES = 10
_SIGN_MM = 15.0
_SIGNATURES_MM = 45.0
"""The day, who signs, room for the hand, and a name of two lines."""


def make_slip_pdf(slip: Slip) -> bytes:
    """Return a slip as a PDF of as many A5 pages as it needs."""
    pdf = _Pages(slip.code)
    with printed_letters(pdf, "BI"):
        pdf.add_page()
        _write_head(pdf, slip)
        _write_title(pdf, slip)
        _write_body(pdf, slip)
        _write_signatures(pdf, slip)
        return bytes(pdf.output())


class _Pages(FPDF):
    """A5 pages with the code of their dossier below."""

    def __init__(self, code: str) -> None:
        super().__init__(format=_A5_MM)
        self._code = code
        self.set_margins(_LEFT_MM, _TOP_MM, _RIGHT_MM)
        self.set_auto_page_break(auto=True, margin=_BOTTOM_MM)
        self.set_lang("vi")
        self.set_title(code)

    def footer(self) -> None:
        """Write the code and the number of the page."""
        self.set_y(-_BOTTOM_MM + 3)
        self.set_font(FONT, size=_SMALL_PT - 1)
        self.cell(w=0, text=words.PAGE.format(code=self._code, number=self.page_no()), align=Align.C)

    def say(
        self, text: str, style: str = "", size_pt: float = _TEXT_PT, align: Align = Align.L, wide: float = 0
    ) -> None:
        """Write lines at the left edge, or `wide` millimetres from where the pen is."""
        self.set_font(FONT, style, size_pt)
        self.multi_cell(
            wide,
            size_pt * _MM_A_PT * _LEADING,
            text,
            align=align,
            new_x="LMARGIN" if not wide else "LEFT",
            new_y="NEXT",
        )


def _write_head(pdf: _Pages, slip: Slip) -> None:
    """Write the office at the left and the nation at the right, then the codes below them."""
    top, whole = pdf.get_y(), pdf.epw
    left = whole * 0.47
    if slip.authority:
        pdf.say(slip.authority.upper(), size_pt=_SMALL_PT - 0.6, align=Align.C, wide=left)
    pdf.say(slip.unit.upper(), "B", _SMALL_PT - 0.6, Align.C, left)
    pdf.say(words.DESK, "B", _SMALL_PT - 1, Align.C, left)
    bottom = pdf.get_y()
    pdf.set_xy(_LEFT_MM + left, top)
    pdf.say(words.NATION, "B", _SMALL_PT - 0.6, Align.C, whole - left)
    pdf.say(words.MOTTO, "B", _SMALL_PT, Align.C, whole - left)
    line = pdf.get_y() + 0.8
    middle = _LEFT_MM + left + (whole - left) / 2
    pdf.line(middle - 17, line, middle + 17, line)
    pdf.set_xy(_LEFT_MM + left, line + 0.6)
    pdf.say(words.FORM.format(number=slip.form.value), "I", _SMALL_PT - 1, Align.C, whole - left)
    pdf.set_xy(_LEFT_MM, max(bottom, pdf.get_y()) + 2)


def _write_title(pdf: _Pages, slip: Slip) -> None:
    """Write the two codes beside one another, the code in letters, and the title."""
    top = pdf.get_y()
    draw_square_code(pdf, slip.code, pdf.w - _RIGHT_MM - _QR_MM, top, _QR_MM)
    wide = _draw_bars(pdf, slip.code, _LEFT_MM, top + 2)
    pdf.set_xy(_LEFT_MM, top + 2 + _BAR_HIGH_MM + 0.8)
    pdf.say(words.CODE.format(code=slip.code), "B", _TEXT_PT, Align.C, wide)
    pdf.set_xy(_LEFT_MM, top + _QR_MM + 2)
    pdf.say(words.TITLES[slip.form.value], "B", _TITLE_PT, Align.C)
    pdf.ln(1.5)


def _write_body(pdf: _Pages, slip: Slip) -> None:
    _field(pdf, words.OWNER[slip.form.value], slip.owner, "B")
    _field(pdf, words.ID_NUMBER, slip.id_number or words.TO_WRITE)
    _field(pdf, words.ADDRESS, slip.address or words.TO_WRITE)
    _field(pdf, words.PHONE, words.TO_WRITE)
    _field(pdf, words.PROCEDURE, slip.procedure)
    match slip.form:
        case SlipForm.RECEIPT:
            _list(pdf, words.PAPERS, slip.papers or (words.NO_PAPERS,))
            if slip.spared:
                _list(pdf, words.SPARED, slip.spared)
            _field(pdf, words.RECEIVED, _moment(slip.received_at))
            _field(pdf, words.DUE, _moment(slip.due_at) if slip.due_at else words.NO_DUE, "B")
            _field(pdf, words.PLACE, slip.unit)
            pdf.say(words.SCAN_HINT, "I", _SMALL_PT)
        case SlipForm.SUPPLEMENT:
            _list(pdf, words.SUPPLEMENT, slip.reasons)
            pdf.say(words.SUPPLEMENT_HINT)
        case SlipForm.REFUSAL:
            _list(pdf, words.REFUSAL, slip.reasons)
            pdf.say(words.REFUSAL_HINT)


def _field(pdf: _Pages, name: str, value: str, style: str = "") -> None:
    """Write a name and its value behind it, over as many lines as it takes."""
    high = _TEXT_PT * _MM_A_PT * _LEADING
    pdf.set_font(FONT, "", _TEXT_PT)
    pdf.write(high, f"{name}: ")
    pdf.set_font(FONT, style, _TEXT_PT)
    pdf.write(high, value)
    pdf.ln(high)


def _list(pdf: _Pages, name: str, things: tuple[str, ...]) -> None:
    if pdf.will_page_break(2 * _TEXT_PT * _MM_A_PT * _LEADING):  # a heading stays with what it heads
        pdf.add_page()
    pdf.say(f"{name}:")
    for number, thing in enumerate(things, 1):
        pdf.set_x(_LEFT_MM + 4)
        pdf.say(f"{number}. {thing}", wide=pdf.epw - 4)
    pdf.set_x(_LEFT_MM)


def _write_signatures(pdf: _Pages, slip: Slip) -> None:
    """Write who signs, all of it on one page, the officer's name below the room for the hand."""
    half = pdf.epw / 2
    if pdf.get_y() + _SIGNATURES_MM > pdf.h - _BOTTOM_MM:
        pdf.add_page()
    pdf.ln(1.5)
    pdf.set_x(_LEFT_MM + half)
    pdf.say(_day(slip.printed_at), "I", _SMALL_PT, Align.C, half)
    top = pdf.get_y()
    if slip.form is not SlipForm.SUPPLEMENT:
        pdf.set_xy(_LEFT_MM, top)
        pdf.say(words.SIGNER_OF_OWNER, "B", _SMALL_PT, Align.C, half)
        pdf.say(words.SIGN, "I", _SMALL_PT - 0.5, Align.C, half)
    pdf.set_xy(_LEFT_MM + half, top)
    pdf.say(words.SIGNER_OF_DESK[slip.form.value], "B", _SMALL_PT, Align.C, half)
    pdf.say(words.SIGN, "I", _SMALL_PT - 0.5, Align.C, half)
    below = pdf.get_y() + _SIGN_MM
    if slip.form is not SlipForm.SUPPLEMENT:
        pdf.set_xy(_LEFT_MM, below)
        pdf.say(slip.owner, "B", _TEXT_PT, Align.C, half)
    pdf.set_xy(_LEFT_MM + half, below)
    pdf.say(slip.officer, "B", _TEXT_PT, Align.C, half)


def _draw_bars(pdf: FPDF, text: str, left: float, top: float) -> float:
    """Draw a barcode with its quiet zones and return how wide it is in millimetres."""
    row = code_modules(text, zxingcpp.BarcodeFormat.Code128)[0]
    room = pdf.epw - _QR_MM - 4
    module = min(_BAR_MODULE_MM, room / (len(row) + 2 * _QUIET_MODULES))
    first = left + _QUIET_MODULES * module
    for start, length in dark_runs(row):
        pdf.rect(first + start * module, top, length * module, _BAR_HIGH_MM, style="F")
    return (len(row) + 2 * _QUIET_MODULES) * module


def _moment(moment: datetime) -> str:
    return f"{moment:%H} giờ {moment:%M}, ngày {moment:%d} tháng {moment:%m} năm {moment:%Y}"


def _day(moment: datetime) -> str:
    return f"Ngày {moment:%d} tháng {moment:%m} năm {moment:%Y}"
