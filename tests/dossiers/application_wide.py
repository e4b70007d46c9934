"""Letters of further kinds: firms, suits, tables of people, ticked forms, typed, put out by programs, confirmed.

Canonical values as in `application`; opponents, relatives, firms and officers are not the applicant.
"""

from __future__ import annotations

from functools import partial

from tests.dossiers.application_drawn import CitizenLetter
from tests.dossiers.application_texts import Matter
from tests.dossiers.application_wide_parts import OTHERS, letter_end, letter_top, wish, wish_row
from tests.dossiers.application_wide_told import LETTERS_WIDE_TOLD
from tests.dossiers.application_wide_words import stranger, who, wide_letter
from tests.dossiers.arranged_words import told_in
from tests.dossiers.canvas import Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.chance_rows import Said
from tests.dossiers.civil_wide_parts import edge_of
from tests.dossiers.counter_wide_parts import beside, slip
from tests.dossiers.counter_wide_sets import CounterSetter, counter_setter
from tests.dossiers.dice import Dice
from tests.dossiers.drawn import A4_LANDSCAPE, A5, A5_LANDSCAPE, Drawn
from tests.dossiers.earlier import earlier_cast
from tests.dossiers.later_parts import arrival, typed
from tests.dossiers.pairs import framed
from tests.dossiers.people import officer_name
from tests.dossiers.printed_parts import band
from tests.dossiers.typeset import BOLD, PLAIN, Style

_SIDES = (("Người khởi kiện", "Người bị kiện"), ("Nguyên đơn", "Bị đơn"), ("Người khiếu nại", "Người bị khiếu nại"),
          ("Người tố cáo", "Người bị tố cáo"), ("Bên yêu cầu", "Bên bị yêu cầu"), ("Tôi", "Phía bên kia"),
          ("Người gửi đơn", "Người gây thiệt hại"), ("Người đòi nợ", "Người vay"), ("Vợ/chồng đứng đơn", "Người kia"),
          ("Người đề nghị", "Hộ liền kề"))  # fmt: skip
_SUITS = (
    Matter(("ĐƠN KHỞI KIỆN", "(Vụ án dân sự)"), "Buộc trả lại phần đất lấn chiếm 42 m²", "Hàng rào bị dời năm ngoái."),
    Matter(("ĐƠN KHIẾU NẠI",), "Thu hồi quyết định số 31/QĐ", "Quyết định ban hành sai đối tượng."),
    Matter(("ĐƠN TỐ CÁO",), "Xử lý hành vi phá hoại hoa màu", "Ruộng ngô bị phun thuốc cỏ trong đêm."),
    Matter(("ĐƠN ĐỀ NGHỊ", "giải quyết tranh chấp"), "Hòa giải về ranh giới vườn", "Cột mốc bị nhổ."),
    Matter(("ĐƠN YÊU CẦU BỒI THƯỜNG",), "Bồi thường 12 triệu đồng tiền chữa bệnh", "Bị chó cắn phải tiêm phòng."),
    Matter(("ĐƠN XIN LY HÔN",), "Được ly hôn và nuôi con chung", "Mâu thuẫn kéo dài."),
)  # fmt: skip
_OPTIONS = ("Cấp mới", "Cấp đổi", "Cấp lại do mất", "Điều chỉnh thông tin", "Gia hạn thêm một năm",
            "Tạm ngừng hoạt động",
            "Chấm dứt hợp đồng", "Chuyển địa điểm", "Bổ sung người phụ thuộc", "Rút hồ sơ", "Xin xác nhận",
            "Hoàn trả tiền cọc")  # fmt: skip
_GUIDE = ("Viết in hoa", "Ghi đúng giấy tờ", "Nộp tại quầy 4", "Không thu phí", "Hỏi: 0256 3822 114",
          "Trả lời sau 5 ngày",
          "Mang bản chính", "Một đơn một việc", "Chỉ người đứng đơn ký")  # fmt: skip
_MINE = (
    "Người làm đơn",
    "I. NGƯỜI XIN",
    "Phần người viết",
    "Về người đứng đơn",
    "A. BẢN THÂN",
    "1. Thông tin chung",
    "",
)


def _heading(sheet: Sheet, text: str, form: str) -> None:
    if not text:
        return
    if form == "band":
        band(sheet, text)
    elif form == "frame":
        framed(sheet, lambda: sheet.para(text, align="center", style=BOLD, after=0), pad=3, thick=2)
        sheet.skip(3)
    else:
        sheet.para(text, style=Style(bold=True, underline=form == "line"), after=2)


def _of_suit(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """A suit or a complaint: both sides and at times a third with the same facts, in blocks or side by side."""
    letter = wide_letter(cast, dice, _SUITS)
    day, (mine, yours), own = letter_top(sheet, cast, dice, letter), dice.pick(_SIDES), dice.fork("set")
    form, pool = dice.pick(["bold", "line", "band"]), dice.pick(["lines", "dense", "clouds", "own"])
    third = dice.pick(["Người liên quan", "Người làm chứng", "Người đại diện"])
    beside_one = dice.chance(0.3)

    def side(head: str, told: list[Said]) -> None:
        _heading(sheet, head, form)
        counter_setter(sheet, own.fork("same"), "lines" if beside_one else pool).put(*told)
        sheet.skip(3)

    sides = [(mine, who(letter, dice, often=0.08)), (yours, stranger(cast, dice, "other"))]
    if beside_one:
        sheet.columns((0.0, 0.48, partial(side, *sides[0])), (0.52, 1.0, partial(side, *sides[1])))
    else:
        for head, told in [*sides, *([(third, stranger(cast, dice, "third"))] if dice.chance(0.35) else [])]:
            side(head, told)
    wish(sheet, letter, dice)
    letter_end(sheet, cast, dice, letter, day)


def _ticked(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """A form whose wishes are listed with boxes, one of which is ticked."""
    options = dice.sample(_OPTIONS, dice.whole(3, 6))
    taken = dice.pick(options)
    title = dice.pick([("PHIẾU ĐỀ NGHỊ",), ("ĐƠN ĐỀ NGHỊ",), ("ĐƠN ĐĂNG KÝ DỊCH VỤ",), ("GIẤY ĐỀ NGHỊ THAY ĐỔI",),
                       ("ĐƠN XIN", "(Đánh dấu vào ô thích hợp)")])  # fmt: skip
    letter = wide_letter(cast, dice, (Matter(title, taken, "Theo nhu cầu cá nhân."),))
    day, first = letter_top(sheet, cast, dice, letter), dice.chance(0.3)
    on, off = dice.pick([("[x]", "[ ]"), ("[X]", "[ ]"), ("(x)", "( )"), ("[v]", "[ ]")])
    told = who(letter, dice)

    def choices() -> None:
        sheet.para(dice.pick(["Đề nghị:", "Nội dung (chọn một):", "Loại yêu cầu", "Tôi xin:"]), style=BOLD, after=2)
        indent = dice.pick([0.0, 16.0])
        for option in options:
            items = told_in(sheet, letter.facts, "{request}", PLAIN) if option == taken else [option]
            sheet.para(f"{on if option == taken else off} ", *items, first=indent, after=2)
        sheet.skip(4)

    if first:
        choices()
    counter_setter(sheet, dice.fork("rows"), "cells", "lines", "clouds").put(*told)
    if not first:
        choices()
    letter_end(sheet, cast, dice, letter, day, *dice.sample(OTHERS, dice.whole(0, 1)))


def _typed(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Typed on a machine years ago: dashes, dots, strings."""
    cast = earlier_cast(dice.fork("before"), cast.split, (2011, 2015))
    typed(sheet)
    letter = wide_letter(cast, dice)
    day = letter_top(sheet, cast, dice, letter, ("state", "right", "title first", "to first"))
    counter_setter(sheet, dice, "lines", "dense", "own").put(*who(letter, dice))
    wish(sheet, letter, dice)
    letter_end(sheet, cast, dice, letter, day, *dice.sample(OTHERS, dice.whole(0, 1)))


def _confirmed(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """A letter that one to three others confirm below, with their names and days; stamped on entry at times."""
    letter = wide_letter(cast, dice)
    if dice.chance(0.3):
        arrival(sheet, cast, dice)
    day, form = letter_top(sheet, cast, dice, letter), dice.pick(["bold", "line", "frame"])
    _heading(sheet, dice.pick(_MINE), form)
    counter_setter(sheet, dice).put(*who(letter, dice))
    wish(sheet, letter, dice)
    letter_end(sheet, cast, dice, letter, day, *dice.sample(OTHERS, dice.whole(1, 3)))


def _all_in_form(letter: CitizenLetter, dice: Dice) -> list[Said]:
    told = who(letter, dice)
    told.insert(dice.pick([0, len(told), len(told)]), wish_row(letter, dice))
    return told


def _captions(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """All facts and the wish in small captions, cells, questions, or values before their labels."""
    letter = wide_letter(cast, dice)
    day, form = letter_top(sheet, cast, dice, letter), dice.pick(["band", "frame", "bold"])
    _heading(sheet, dice.pick(_MINE), form)
    rows = CounterSetter(sheet, dice) if dice.chance(0.35) else counter_setter(sheet, dice, "clouds", "cells")
    rows.put(*_all_in_form(letter, dice))
    letter_end(sheet, cast, dice, letter, day)


def _half_sheet(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """A half sheet with little air: facts in strings or pairs."""
    letter = wide_letter(cast, dice, most=1)
    day = letter_top(sheet, cast, dice, letter, ("state", "no state", "right", "stub"))
    rows = counter_setter(sheet, dice, "dense")
    if dice.chance(0.4):
        rows.put(*_all_in_form(letter, dice))
    else:
        rows.put(*who(letter, dice, often=0.05))
        wish(sheet, letter, dice)
    letter_end(sheet, cast, dice, letter, day)


def _guided(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """How to fill it in stands in a narrow column; a slip to be torn off at times."""
    letter = wide_letter(cast, dice)
    day, lead = letter_top(sheet, cast, dice, letter), dice.pick(["HƯỚNG DẪN", "Lưu ý", ""])
    notes = [*dice.fork("guide").sample(_GUIDE, dice.whole(3, 6)), officer_name(dice.fork("clerk"), cast.split)]

    def main() -> None:
        own = dice.fork("main")
        counter_setter(sheet, own.fork("rows"), "lines", "lines", "clouds").put(*who(letter, own))
        wish(sheet, letter, own.fork("wish"))

    beside(sheet, dice.fork("edge"), main, edge_of(sheet, dice, notes, lead))
    letter_end(sheet, cast, dice, letter, day)
    if dice.chance(0.4):
        slip(sheet, cast, dice, letter.matter.titles[0].lower())


def _lying(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """A lying sheet: who writes at one side, what for at the other, either side first."""
    letter = wide_letter(cast, dice)
    day, at = letter_top(sheet, cast, dice, letter), dice.pick([0.42, 0.48, 0.54])
    form, left = dice.pick(["band", "bold", "line"]), dice.chance(0.65)

    def writer() -> None:
        _heading(sheet, dice.fork("head").pick(_MINE), form)
        counter_setter(sheet, dice.fork("rows"), "lines", "clouds").put(*who(letter, dice.fork("who")))

    def matter() -> None:
        wish(sheet, letter, dice.fork("wish"))

    parts = (writer, matter) if left else (matter, writer)
    sheet.columns((0.0, at, parts[0]), (at + 0.04, 1.0, parts[1]))
    letter_end(sheet, cast, dice, letter, day, *dice.sample(OTHERS, dice.whole(0, 2)))


LETTERS_WIDE = (
    Drawn("letter_of_suit_wide", _of_suit, 12.0),
    Drawn("letter_ticked_wide", _ticked, 12.0),
    Drawn("letter_typed_wide", _typed, 12.0),
    Drawn("letter_confirmed_wide", _confirmed, 12.0),
    Drawn("letter_captions_wide", _captions, 12.0),
    Drawn("letter_half_lying_wide", _half_sheet, 10.0, A5_LANDSCAPE, (36.0, 32.0, 24.0)),
    Drawn("letter_half_standing_wide", _half_sheet, 10.0, A5, (36.0, 30.0, 26.0)),
    Drawn("letter_guided_wide", _guided, 12.0),
    Drawn("letter_lying_wide", _lying, 11.5, A4_LANDSCAPE, (44.0, 40.0, 34.0)),
    *LETTERS_WIDE_TOLD,
)
