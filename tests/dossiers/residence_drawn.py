"""Forms about a change of residence with squares for the day of birth, by hand on dots alone, labels over values.

Canonical values as in `residence_facts`.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date

from tests.dossiers.blocks import Entry, state_heading
from tests.dossiers.canvas import Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.dice import Dice
from tests.dossiers.drawn import Drawn, Facts
from tests.dossiers.marital_facts import titled
from tests.dossiers.pairs import Pairing, pair, record, side_by_side
from tests.dossiers.residence_facts import Residence, residence_of
from tests.dossiers.residence_parts import consent, head_of_form, members
from tests.dossiers.squares import Squares, square_row, square_rows
from tests.dossiers.typeset import BOLD, ITALIC, PLAIN, Leader, Style, bold, pen
from tests.dossiers.under import Under, said, smaller, stack_row
from tests.dossiers.wording import date_dashed, date_dotted, date_long, date_short, date_slashed

_TITLE = "TỜ KHAI THAY ĐỔI THÔNG TIN CƯ TRÚ"
_REQUESTS = (
    "Đăng ký thường trú cho con mới sinh {child} vào hộ khẩu của {who} {head} tại địa chỉ {home}",
    "Xóa đăng ký thường trú do chuyển đi nơi khác",
    "Đề nghị cấp Giấy xác nhận thông tin về cư trú (CT07) để vay vốn ngân hàng",
    "Gia hạn tạm trú tại {home} từ ngày 01/12/{y} đến ngày 30/11/{z}",
    "Đăng ký thường trú theo diện vợ về ở với chồng, đồng thời xóa đăng ký thường trú tại nơi cư trú cũ",
    "Thay đổi chủ hộ; điều chỉnh thông tin nghề nghiệp và số điện thoại trong Cơ sở dữ liệu về cư trú",
)


def _residence(cast: Cast, dice: Dice, shown: Callable[[date], str] | None = None) -> Residence:
    told = residence_of(cast, dice, shown or dice.pick([date_slashed, date_dashed, date_short, date_dotted]))
    request = dice.pick(_REQUESTS).format(
        child=cast.child.name,
        who=told.head.address_word.lower(),
        head=told.head.name,
        home=told.person.residence,
        y=cast.issued.year,
        z=cast.issued.year + 2,
    )
    place = cast.commune
    office = dice.pick([f"Công an {place.commune}", f"Công an {place.full}", f"Công an {place.commune}, "
                        f"{place.province}"])  # fmt: skip
    return replace(told, facts=told.facts.but({"request": request, "recipient": office}))


def _form_of(dice: Dice) -> str:
    return dice.pick(["Mẫu CT01 ban hành kèm theo Thông tư số 53/2025/TT-BCA ngày 01/7/2025",
                      "Mẫu CT01 ban hành kèm theo Thông tư số 66/2023/TT-BCA", "Mẫu CT01"])  # fmt: skip


def _put(sheet: Sheet, facts: Facts, *keys: str, by_pen: bool) -> None:
    record(sheet, *(replace(facts.entry("", key), by_pen=by_pen) for key in keys))


def _squared_day(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """The day of birth, the phone and both numbers in squares; the form by pen or typed."""
    by_pen = dice.chance(0.5)
    told = _residence(cast, dice)
    facts, day = told.facts, told.person.birth
    how = Pairing(leader=".", value=PLAIN)
    flat = replace(how, leader="")
    squares = Squares(
        side=dice.real(14.5, 17), by_pen=by_pen, gap=dice.pick([0.0, 2.0]), digits=dice.pick([PLAIN, BOLD])
    )

    def entry(label: str, key: str) -> Entry:
        return replace(facts.entry(label, key), by_pen=by_pen)

    head_of_form(sheet, dice, _form_of(dice))
    titled(sheet, _TITLE, after=4)
    office = replace(entry("", "recipient"), label="Kính gửi")
    pair(sheet, how, office, first=dice.pick([0.0, 70.0]))
    pair(sheet, how, entry("1. Họ, chữ đệm và tên (viết in hoa)", "full_name"))
    _put(sheet, facts, "date_of_birth", "id_number", "head_id_number", "phone", by_pen=by_pen)
    square_rows(sheet, ((0.0, "2. Ngày, tháng, năm sinh:", f"{day.day:02d}"), (0.5, "", f"{day.month:02d}"),
                        (0.64, "", str(day.year))), squares)  # fmt: skip
    pair(sheet, how, entry("3. Giới tính", "sex"))
    square_row(sheet, "4. Số định danh cá nhân:", facts["id_number"], squares)
    square_row(sheet, "5. Số điện thoại liên hệ:", facts["phone"], squares)
    pair(sheet, how, entry("6. Email", "email"))
    seven, eight = (
        entry("7. Họ, chữ đệm và tên chủ hộ", "head_name"),
        entry("8. Quan hệ với chủ hộ", "relation_to_head"),
    )
    if by_pen:
        pair(sheet, how, seven, eight)
    else:
        side_by_side(sheet, flat, (0.64, 0.36), seven, eight)
    square_row(sheet, "9. Số định danh cá nhân chủ hộ:", facts["head_id_number"], squares)
    pair(sheet, how, entry("10. Nội dung đề nghị", "request"), hang=0)
    members(sheet, told, "11. Những thành viên trong hộ gia đình cùng thay đổi:", by_pen=by_pen, empty=1)
    consent(sheet, cast, told, dice, by_pen=by_pen)


def _on_dots(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """By hand on dotted lines without squares, several facts a line, the words of the day printed."""
    told = _residence(cast, dice)
    facts, day = told.facts, told.person.birth
    keys = ("recipient", "full_name", "date_of_birth", "sex", "id_number", "phone", "email", "head_name",
            "relation_to_head", "head_id_number", "request")  # fmt: skip
    _put(sheet, facts, *keys, by_pen=True)
    head_of_form(sheet, dice, _form_of(dice))
    titled(sheet, *dice.pick([(_TITLE,), ("TỜ KHAI", "THAY ĐỔI THÔNG TIN CƯ TRÚ")]), after=4)
    sheet.para("Kính gửi: ", pen(facts["recipient"]), Leader(), first=60)
    sheet.para("1. Họ, chữ đệm và tên: ", pen(facts["full_name"]), Leader())
    sheet.para("2. Ngày, tháng, năm sinh: ", pen(f"{day.day:02d}"), " / ", pen(f"{day.month:02d}"), " / ",
               pen(str(day.year)), Leader(), " 3. Giới tính: ", pen(facts["sex"]), Leader())  # fmt: skip
    sheet.para("4. Số định danh cá nhân: ", pen(facts["id_number"]), Leader())
    sheet.para("5. Số điện thoại liên hệ: ", pen(facts["phone"]), Leader(), " 6. Email: ", pen(facts["email"]),
               Leader())  # fmt: skip
    sheet.para("7. Họ, chữ đệm và tên chủ hộ: ", pen(facts["head_name"]), Leader())
    sheet.para("8. Mối quan hệ với chủ hộ: ", pen(facts["relation_to_head"]), Leader())
    sheet.para("9. Số định danh cá nhân của chủ hộ: ", pen(facts["head_id_number"]), Leader())
    sheet.para("10. Nội dung đề nghị: ", pen(facts["request"]), Leader())
    members(sheet, told, "11. Những thành viên trong hộ gia đình cùng thay đổi:", by_pen=True, empty=1)
    consent(sheet, cast, told, dice, by_pen=True)


def _labels_over(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """An application's print: sections, small labels over values in two or three columns, ruled or not."""
    told = _residence(cast, dice, dice.pick([date_slashed, date_long]))
    facts, one = told.facts, said(told.facts)
    ruled = dice.chance(0.5)
    how = smaller(sheet, Under(value=dice.pick([BOLD, PLAIN]), label=dice.pick([ITALIC, PLAIN])), 0.82)
    state_heading(sheet, spell=dice.whole(0, 2))
    sheet.skip(6)
    titled(sheet, _TITLE, after=4)
    record(sheet, facts.entry("", "recipient"))
    sheet.para("Kính gửi: ", bold(facts["recipient"]), align=dice.pick(["center", "left"]), after=5)

    def row(widths: Sequence[float], *spoken: tuple[str, str]) -> None:
        stack_row(sheet, how, widths, *(one(*each) for each in spoken), ruled=ruled, pad=3 if ruled else 0)

    heads = dice.pick([("I. THÔNG TIN NGƯỜI KÊ KHAI", "II. THÔNG TIN CHỦ HỘ", "III. NỘI DUNG"),
                       ("A. Người khai", "B. Chủ hộ", "C. Đề nghị")])  # fmt: skip
    sheet.para(heads[0], style=BOLD, after=2)
    row((0.5, 0.28, 0.22), ("Họ, chữ đệm và tên", "full_name"), ("Ngày, tháng, năm sinh", "date_of_birth"),
        ("Giới tính", "sex"))  # fmt: skip
    row((0.36, 0.24, 0.4), ("Số định danh cá nhân", "id_number"), ("Số điện thoại", "phone"), ("Email", "email"))
    sheet.skip(5)
    sheet.para(heads[1], style=BOLD, after=2)
    row((0.42, 0.26, 0.32), ("Họ, chữ đệm và tên chủ hộ", "head_name"), ("Quan hệ với chủ hộ", "relation_to_head"),
        ("Số định danh cá nhân của chủ hộ", "head_id_number"))  # fmt: skip
    sheet.skip(5)
    sheet.para(heads[2], style=BOLD, after=2)
    row((1.0,), ("Nội dung đề nghị", "request"))
    sheet.skip(5)
    members(sheet, told, "Những thành viên trong hộ gia đình cùng thay đổi:", by_pen=False, empty=1)
    consent(sheet, cast, told, dice, by_pen=False, owner=dice.chance(0.5))


def _at_one_edge(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Typed at home: values at one edge, numbers with brackets, the head told before the request in other words."""
    told = _residence(cast, dice, dice.pick([date_slashed, date_long, date_dashed]))
    facts, how = told.facts, Pairing(value=dice.pick([BOLD, PLAIN]), colon=dice.pick([":", " :"]))
    at = dice.pick([0.0, 215.0])
    head_of_form(sheet, dice, "CT01")
    titled(sheet, _TITLE, after=4)
    record(sheet, facts.entry("", "recipient"))
    sheet.para("Kính gửi: ", facts["recipient"], align="center", style=Style(bold=dice.chance(0.5)), after=6)
    mark = dice.pick(["{n}) ", "({n}) ", "{n}/ "])
    lines = (("Họ, chữ đệm và tên", "full_name"), ("Ngày, tháng, năm sinh", "date_of_birth"), ("Giới tính", "sex"),
             ("Số định danh cá nhân/CMND", "id_number"), ("Số điện thoại liên hệ", "phone"), ("Email", "email"),
             ("Họ, chữ đệm và tên chủ hộ", "head_name"), ("Mối quan hệ với chủ hộ", "relation_to_head"),
             ("Số định danh cá nhân của chủ hộ", "head_id_number"), ("Nội dung đề nghị", "request"))  # fmt: skip
    for number, (label, key) in enumerate(lines, 1):
        pair(sheet, how, facts.entry(f"{mark.format(n=number)}{label}", key), at=at, hang=None if at else 0)
    members(sheet, told, f"{mark.format(n=11)}Những thành viên cùng thay đổi:", by_pen=False, empty=1)
    consent(sheet, cast, told, dice, by_pen=False, owner=dice.chance(0.5))


RESIDENCES_DRAWN = (
    Drawn("residence_squared_day", _squared_day, 12.5),
    Drawn("residence_on_dots", _on_dots, 13.0),
    Drawn("residence_labels_over", _labels_over, 12.0),
    Drawn("residence_at_one_edge", _at_one_edge, 12.5),
)
