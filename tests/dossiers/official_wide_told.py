"""What programs print of a document: legal portals, slips of incoming mail, detail pages, archive cards, registers.

Canonical values as in `administrative`; who handles a document, its registers and days of handling are in no field.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from functools import partial

from tests.dossiers.administrative_body import Letter
from tests.dossiers.administrative_drawn import DrawnLetter
from tests.dossiers.canvas import POINT, Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.dice import Dice
from tests.dossiers.drawn import A4_LANDSCAPE, A5
from tests.dossiers.official_wide_kept import archive_card, chosen, register_row
from tests.dossiers.official_wide_parts import write_nothing
from tests.dossiers.official_wide_rows import laid, log_table, program_line, shuffled, sized
from tests.dossiers.official_wide_words import named, others, wide_letter
from tests.dossiers.pairs import framed
from tests.dossiers.printed_parts import band
from tests.dossiers.typeset import BOLD, ITALIC, PLAIN, Item, Run, Style
from tests.dossiers.wording import date_slashed, sentence

_BASES = (
    "CƠ SỞ DỮ LIỆU QUỐC GIA VỀ VĂN BẢN",
    "Cổng thông tin điện tử tỉnh",
    "CÔNG BÁO ĐIỆN TỬ",
    "Thư viện văn bản",
    "HỆ THỐNG VĂN BẢN CHỈ ĐẠO ĐIỀU HÀNH",
    "Tra cứu văn bản",
    "Trang văn bản nội ngành",
    "VĂN BẢN MỚI BAN HÀNH",
)
_TABS = ("Toàn văn", "Thuộc tính", "Lịch sử", "VB liên quan", "Lược đồ", "Bản PDF", "Tải về", "Nội dung MIX",
         "Văn bản gốc", "Hiệu lực")  # fmt: skip
_SLIPS = ("PHIẾU XỬ LÝ VĂN BẢN ĐẾN", "PHIẾU GIẢI QUYẾT VĂN BẢN ĐẾN", "PHIẾU TRÌNH XỬ LÝ", "PHIẾU CHUYỂN VĂN BẢN",
          "PHIẾU GIAO VIỆC", "PHIẾU THEO DÕI CÔNG VĂN ĐẾN", "TỜ BÌA VĂN BẢN ĐẾN", "PHIẾU KIỂM SOÁT")  # fmt: skip
_PARTS = ("Thông tin văn bản", "THÔNG TIN CHUNG", "I. Phần văn bản", "Văn bản đến", "Nội dung văn bản nhận",
          "A. DO VĂN THƯ GHI", "1. Về văn bản")  # fmt: skip
_SAID = ("Đồng ý", "Kính chuyển Phòng Kinh tế tham mưu", "Đã xem", "Chuyển đ/c Phó Giám đốc phụ trách",
         "Văn phòng theo dõi, đôn đốc", "Trình lãnh đạo", "Lưu hồ sơ", "Tham mưu trả lời trước ngày 20")  # fmt: skip


def _page_letter(letter: Letter, cast: Cast, dice: Dice) -> Letter:
    return wide_letter(letter, cast, dice, urgent=0.4)


def _law_letter(letter: Letter, cast: Cast, dice: Dice) -> Letter:
    kinds = ("quyết định", "quyết định", "nghị quyết", "chỉ thị", "thông báo", "kế hoạch", "công văn", "hướng dẫn")
    return wide_letter(letter, cast, dice, kinds, urgent=0.0)


def _nothing(*_: object) -> None:
    """Leave out a part that a page does not have."""


def _legal_portal(sheet: Sheet, letter: Letter, dice: Dice) -> None:
    """A page of a legal data base: its name and tabs, number and subject as a headline, properties, what is related."""
    sized(sheet, dice)
    told, site = named(letter, dice), dice.pick(_BASES)
    program_line(sheet, dice, letter, site)
    if dice.chance(0.6):
        sheet.para(dice.pick([" | ", "   ", " · "]).join(dice.sample(_TABS, dice.whole(3, 6))), after=5)
    headline = dice.pick(["{k} {n}", "{k} số {n} {s}", "{s}", "{k} {n} ngày {d} {s}", ""]).format(
        k=sentence(letter.kind), n=told.printed["number_symbol"], d=date_slashed(letter.day), s=letter.topic
    )
    if headline:
        style = Style(bold=True, size=sheet.look.size + dice.pick([1, 3]), colour=dice.pick([None, (150, 20, 24)]))
        sheet.para(headline, style=style, align=dice.pick(["left", "center"]), after=6)
    threefold = dice.chance(0.4)
    keys = shuffled(chosen(told, dice, ("recipients_to", "place_of_issue", "parent_agency"), often=0.2), dice)
    trio = ("issuing_agency", "signer_title", "signer_name")
    rest = [key for key in keys if key != "subject" and not (threefold and key in trio)]
    said = [told.said(key, dice) for key in rest]
    for other in others(letter, dice, 5):
        said.insert(dice.whole(0, len(said)), other)
    subject = told.said("subject", dice)
    said.insert(dice.pick([0, len(said)]), subject)
    laid(sheet, dice, said, ("grid", "rail", "zebra", "four", "hair", "colons", "four"))
    if threefold:
        values: list[list[Item]] = [[Run(told.note(sheet, key), PLAIN)] for key in trio]
        label: list[Item] = [dice.pick(["Cơ quan ban hành/ Chức danh/ Người ký", "CQBH / Chức vụ / Người ký"])]
        sheet.table((0.25, 0.3, 0.2, 0.25), [[label, *values]], pad=4)
    sheet.skip(8)
    _related(sheet, letter, dice)


def _related(sheet: Sheet, letter: Letter, dice: Dice) -> None:
    """Print other documents that a page names: kind, number and day of each."""
    sheet.para(dice.pick(["Văn bản liên quan", "Văn bản cùng lĩnh vực", "VĂN BẢN CĂN CỨ", "Xem thêm"]), style=BOLD)
    for _ in range(dice.whole(1, 4)):
        day = letter.day - timedelta(days=dice.whole(30, 1500))
        kind, sign = dice.pick([("Quyết định", "QĐ-UBND"), ("Công văn", "VP-TH"), ("Kế hoạch", "KH-SNV")])
        mark = dice.pick(["- ", "» ", "• "])
        sheet.para(f"{mark}{kind} số {dice.whole(3, 2900)}/{sign} ngày {day:%d/%m/%Y}", after=1)


def _slip(sheet: Sheet, letter: Letter, dice: Dice, *, framed_in: bool = False) -> None:
    """The front sheet of a document that came in: who received it, what it is, who is to handle it."""
    sized(sheet, dice, margins=not framed_in)
    told, own = named(letter, dice), dice.fork("own")
    if own.chance(0.7):
        office = own.pick(["VĂN PHÒNG", "BỘ PHẬN VĂN THƯ", "PHÒNG HÀNH CHÍNH - TỔNG HỢP", "TRUNG TÂM HÀNH CHÍNH"])
        sheet.para(office, style=BOLD, align=own.pick(["left", "center"]), after=2)
    sheet.para(own.pick(_SLIPS), align="center", style=Style(bold=True, size=sheet.look.size + 3), after=2)
    came = letter.day + timedelta(days=own.whole(0, 6))
    line = own.pick(["Số đến: {n}    Ngày đến: {d}", "(Số đến {n} ngày {d})", "Số: {n}/PXL", "Mã phiếu {n}-{d}"])
    sheet.para(line.format(n=own.whole(5, 4000), d=f"{came:%d/%m/%Y}"), align="center", style=ITALIC, after=6)
    if own.chance(0.5):
        band(sheet, own.pick(_PARTS))
    keys = shuffled(chosen(told, dice, ("urgency", "recipients_to", "signing_authority", "parent_agency")), dice)
    said = [told.said(key, dice) for key in keys]
    for other in others(letter, dice, 3):
        said.insert(dice.whole(0, len(said)), other)
    laid(sheet, dice, said, ("dotted", "stack", "scored", "bullets", "grid", "spread", "colons", "cards"))
    sheet.skip(8)
    heads = own.pick([("Ý kiến chỉ đạo", "Người cho ý kiến", "Ngày"), ("Nội dung", "Lãnh đạo", "Thời gian"),
                      ("Ý kiến đề xuất", "Cán bộ", "Thời hạn")])  # fmt: skip
    log_table(sheet, letter, own, heads, _SAID)


def _details(sheet: Sheet, letter: Letter, dice: Dice) -> None:
    """A program's page about one document: a path, buttons, values in two columns or below their labels, a log."""
    sized(sheet, dice)
    told, own = named(letter, dice), dice.fork("own")
    program_line(sheet, dice, letter, own.pick(["eOffice", "iOffice 5.0", "V-Office", "TD Office", "HSCV"]))
    sheet.para(own.pick(["Trang chủ > Văn bản đi > Chi tiết", "Văn bản đến / Chờ xử lý / Xem", "Xem chi tiết văn bản",
                         "CHI TIẾT VĂN BẢN", "Thông tin chi tiết"]), style=own.pick([PLAIN, BOLD]))  # fmt: skip
    keys = shuffled(chosen(told, dice, ("urgency", "recipients_to", "place_of_issue", "signing_authority")), dice)
    said = [told.said(key, dice) for key in keys] + others(letter, dice, 6)
    said = shuffled(said, dice)
    if own.chance(0.35):
        halves = [said[0::2], said[1::2]]
        how = own.pick(["under", "stack", "bullets"])
        left, right = (partial(laid, sheet, own.fork("half"), half, (how,)) for half in halves)
        sheet.columns((0.0, 0.48, left), (0.52, 1.0, right))
    else:
        laid(sheet, dice, said, ("under", "four", "hair", "rail", "cards", "caption", "above", "stack"))
    sheet.skip(8)
    log_table(sheet, letter, own, ("Thời gian", "Người xử lý", "Nội dung xử lý"), _SAID)


def _framed_slip(sheet: Sheet, letter: Letter, dice: Dice) -> None:
    """A small front sheet: all of it in a frame."""
    sheet.left, sheet.right = 40 * POINT, sheet.size[0] - 40 * POINT
    framed(sheet, lambda: _slip(sheet, letter, dice, framed_in=True), pad=8, thick=dice.fork("frame").pick([2, 5]))


def _page(name: str, draw: Callable[[Sheet, Letter, Dice], None], page: tuple[int, int] | None = None) -> DrawnLetter:
    invent = _law_letter if draw is _legal_portal else _page_letter
    layout = DrawnLetter(name, draw, _nothing, write_nothing, 20.0, invent)
    return layout if page is None else DrawnLetter(name, draw, _nothing, write_nothing, 20.0, invent, page)


OFFICIAL_WIDE_TOLD = (
    _page("official_legal_portal_wide", _legal_portal),
    _page("official_incoming_slip_wide", _slip),
    _page("official_framed_half_slip_wide", _framed_slip, A5),
    _page("official_program_details_wide", _details),
    _page("official_archive_card_wide", archive_card),
    _page("official_register_across_wide", register_row, A4_LANDSCAPE),
)
