"""Heads, headings, conditions and ends of building permits of many kinds; values as in `construction`.

Files, clerks, earlier permits, copies and who receives one are in no field.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import timedelta

from tests.dossiers.blocks import office_head, state_heading
from tests.dossiers.canvas import RED, Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.chance_rows import Said
from tests.dossiers.construction_wide_words import LABELS, TITLES, Told, of_owner, of_size, of_work
from tests.dossiers.counter_wide_sets import Puts
from tests.dossiers.dice import Dice
from tests.dossiers.feet import one_line_office
from tests.dossiers.further_feet import End, end
from tests.dossiers.further_marks import asides, clerks
from tests.dossiers.further_tops import Mast, mast
from tests.dossiers.later_parts import signed_box
from tests.dossiers.pairs import framed, record
from tests.dossiers.people import officer_name
from tests.dossiers.printed_parts import band
from tests.dossiers.typeset import BOLD, BOLD_ITALIC, ITALIC, PLAIN, Item, Leader, Run, Style
from tests.dossiers.ward_wide_sets import WideHead, wide_head
from tests.dossiers.wording import date_slashed

_NOTES = ("", "", "", "(Cấp cho nhà ở)", "(Lần đầu)", "(Bản lưu)", "Số lần điều chỉnh: 0", "(Cấp lại)",
          "(Hộ gia đình)", "BẢN CHÍNH")  # fmt: skip
_HEADS = ("wide", "wide", "mast", "mast", "edges", "boxed", "seal left", "one line", "office below")
_GROUNDS = ("Căn cứ Luật Xây dựng;", "Luật Xây dựng 2003;", "Theo quy hoạch {n};",
            "Xét đơn số {n} của {o};", "Theo Tờ trình số {n}/TTr ngày {d};", "Theo công văn {n}/SXD-QH ngày {d};",
            "Biên bản thẩm tra {d} do {o} lập;",
            "Căn cứ Quyết định {n}/QĐ-UBND (phân cấp);")  # fmt: skip
TERMS = ("Khởi công trước 12 tháng.", "Có giá trị 01 năm.", "Hiệu lực 12 tháng.",
         "Quá hạn phải xin lại.", "Không lấn lề đường.",
         "Báo xã trước 07 ngày.", "Che chắn nhà bên cạnh.",
         "Treo biển khi thi công.", "Tự lo chất lượng thiết kế.",
         "Dọn sạch vật liệu thừa.", "Nước thải vào cống chung.")  # fmt: skip
_SENT = ("Nơi nhận:", "- Chủ đầu tư;", "- UBND xã;", "- Đội quy tắc;", "- Chi cục thuế;", "- Lưu HS.")
_GROUPS = (
    ("Chủ đầu tư", "Người xây dựng", "Phần I: Ai xây", "Thông tin chủ đầu tư", "Bên xin phép", "Cấp cho"),
    ("Công trình, địa điểm", "Công trình được phép xây dựng", "Phần II: Ở đâu", "Khu đất",
     "Thông tin công trình"),
    ("Quy mô", "Các chỉ tiêu", "Phần III: Chỉ tiêu", "Chỉ tiêu kiến trúc", "Kích thước, quy mô"),
)  # fmt: skip


def place_day(told: Told, dice: Dice) -> str:
    """Return place and day of issue as heads and feet have them."""
    place, printed = told.permit.agency.place, told.facts["date_of_issue"]
    spoken = printed if printed.startswith("ngày") else f"ngày {printed}"
    return dice.pick([f"{place}, {spoken}", f"{place}, {spoken}", f"{place} {spoken}", f"Cấp {spoken}",
                      f"Làm tại {place}, {spoken}", f"{place.upper()}, {spoken}"])  # fmt: skip


def begin(  # noqa: PLR0915  # nine orders of the same few lines
    sheet: Sheet, told: Told, dice: Dice, *forms: str
) -> str:
    """Print a head in one of its orders with the number; return place and day where the foot has to print them."""
    facts, agency, form = told.facts, told.permit.agency, dice.pick(forms or _HEADS)
    title, note, label = dice.pick(TITLES), dice.pick(_NOTES), dice.pick(LABELS["number"])
    record(sheet, facts.entry("", "date_of_issue"), facts.entry("", "signer_name"))
    day = place_day(told, dice)
    high = dice.chance(0.45)
    if form == "wide":
        wide_head(sheet, dice, WideHead(agency, title, label, facts["number"], note, day if high else ""))
        return "" if high else day
    if form == "mast":
        number = facts.entry("", "number")
        mast(sheet, dice, Mast(agency, title, number, LABELS["number"], day if high else "", note))
        return "" if high else day
    record(sheet, facts.entry("", "number"))
    sheet.put("issuer", agency.name)
    number_line: list[Item] = [f"{label}{dice.pick([': ', ' ', '. '])}", Run(facts["number"], dice.pick([BOLD, PLAIN]))]
    style = Style(bold=True, size=sheet.look.size + dice.pick([1.0, 3.0, 5.0]), colour=dice.pick([RED, None, None]))

    def named(align: str = "center") -> None:
        for line in title:
            sheet.para(line, align=align, style=style, after=0)
        if note:
            sheet.para(note, align=align, style=ITALIC, after=0)

    def office() -> None:
        office_head(sheet, dice.fork("parent").pick([agency.parent, ""]), agency.name, rule=0.3)

    def numbered_office() -> None:
        office()
        sheet.para(*number_line, align="center")

    def titled() -> None:
        named()
        sheet.para(*number_line, align="center", after=0)

    spell = dice.whole(0, 3)
    if form == "one line":
        one_line_office(sheet, agency, joint=dice.pick([" - ", " / ", ", "]), align=dice.pick(["left", "center"]))
        named(dice.pick(["left", "center"]))
        sheet.para(*number_line, Leader(blank=True), *([day] if high else []))
    elif form == "boxed":
        state_heading(sheet, spell=spell)
        office()
        framed(sheet, titled, pad=5, thick=3)
        sheet.para(*([day] if high else []), align="right", style=ITALIC)
    elif form == "seal left":
        sheet.columns((0.0, 0.36, numbered_office), (0.38, 1.0, named))
        sheet.para(*([day] if high else []), align="center", style=ITALIC)
    elif form == "office below":
        state_heading(sheet, spell=spell)
        named()
        sheet.para(*number_line, align="center")
        sheet.para(agency.name, align="center", style=BOLD, after=1)
        sheet.para(*([day] if high else []), align="center", style=ITALIC)
    else:
        sheet.para(*number_line, Leader(blank=True), *([day] if high else ["Mẫu 01/GP"]), after=3)
        sheet.columns((0.0, 0.44, office), (0.46, 1.0, lambda: state_heading(sheet, spell=spell)))
        sheet.skip(6)
        named()
    sheet.skip(dice.pick([2.0, 5.0, 9.0]))
    return "" if high else day


def grounds(sheet: Sheet, cast: Cast, dice: Dice, most: int = 3) -> None:
    """Print what the permit rests on: laws, letters and reports with numbers, days and people of their own."""
    day = cast.issued - timedelta(days=dice.whole(4, 60))
    who, style = officer_name(dice.fork("grounds"), cast.split), dice.pick([ITALIC, PLAIN])
    first = dice.pick([0.0, 20.0])
    for text in dice.sample(_GROUNDS, dice.whole(0, most)):
        said = text.format(n=dice.whole(10, 900), d=date_slashed(day), o=who)
        sheet.para(f"{dice.fork('dash').pick(['', '- '])}{said}", style=style, first=first, after=1)


def terms(sheet: Sheet, dice: Dice, most: int = 4, size: float = 0.0) -> None:
    """Print up to `most` conditions."""
    mark, style = dice.pick(["- ", "{n}. ", "+ ", "", "* "]), Style(size=size or sheet.look.size - dice.pick([0, 1, 2]))
    for number, text in enumerate(dice.sample(TERMS, dice.whole(1, most)), 1):
        sheet.para(f"{mark.format(n=number)}{text}", style=style, after=1)


def heading(sheet: Sheet, text: str, form: str) -> None:
    """Print the heading of a part; nothing for an empty form."""
    if form == "band":
        band(sheet, text)
    elif form == "frame":
        framed(sheet, lambda: sheet.para(text, align="center", style=BOLD, after=0), pad=3, thick=2)
        sheet.skip(3)
    elif form:
        style = {"bold": BOLD, "line": Style(bold=True, underline=True), "slant": BOLD_ITALIC}[form]
        sheet.para(text, style=style, after=2)


def put_parts(  # noqa: PLR0913  # a layout differs from another in each of these
    sheet: Sheet, told: Told, cast: Cast, dice: Dice, rows: Puts, *, form: str, most: int = 4
) -> None:
    """Print owner, work with its plot, and sizes as groups, in one of their orders, headed or not."""
    groups: list[list[Said]] = [
        of_owner(told, cast, dice, 0.12),
        of_work(told, dice),
        of_size(told, cast, dice, most),
    ]
    lead = dice.pick(["{n}. ", "", "{n}) ", "{r}. "])
    order = dice.pick([(0, 1, 2), (0, 1, 2), (0, 1, 2), (1, 0, 2), (1, 2, 0), (0, 2, 1)])
    for count, number in enumerate(order, 1):
        text = dice.pick(_GROUPS[number])
        heading(sheet, f"{'' if ':' in text else lead.format(n=count, r='I' * count)}{text}", form)
        rows.put(*groups[number])
        sheet.skip(dice.pick([0.0, 3.0]))


def _titles(told: Told, dice: Dice) -> Sequence[str]:
    chief, deputy = told.permit.agency.heads
    board = told.permit.agency.board or told.permit.agency.name
    return dice.pick([[chief], [f"KT. {chief}", deputy], [f"TM. {board}", chief], [f"Q. {chief}"],
                      [f"TM. {board}", f"KT. {chief}", deputy],
                      [f"TL. {chief}", "TRƯỞNG PHÒNG KINH TẾ"], [told.permit.agency.name, chief]])  # fmt: skip


def finish(sheet: Sheet, told: Told, cast: Cast, dice: Dice, day: str, *, electronic: float = 0.12) -> None:
    """Print small notes and who signs, by hand or with a program's box; `day` is empty where the head has it."""
    asides(sheet, dice, cast.split, 0.3)
    agency = told.permit.agency
    if dice.chance(electronic):
        clock = f"{date_slashed(cast.issued)} {dice.whole(7, 16):02d}:{dice.whole(10, 59)}"
        if day:
            sheet.para(day, align=dice.pick(["right", "left"]), style=ITALIC)
        fill: Callable[[], None] = lambda: signed_box(sheet, dice, cast.signer, agency.plain, clock)  # noqa: E731
        sheet.columns((dice.pick([0.0, 0.5]), 1.0, fill))
        return
    sent = _SENT[: dice.whole(2, len(_SENT))] if dice.chance(0.45) else ()
    end(sheet, dice, End(_titles(told, dice), cast.signer, day, agency.seal, clerks(dice, cast.split), sent))
    if dice.chance(0.15):
        until = date_slashed(cast.issued + timedelta(days=365))
        sheet.para(f"Gia hạn đến ngày {until}. Người gia hạn: {officer_name(dice.fork('again'), cast.split)}",
                   style=replace(ITALIC, size=sheet.look.size - 2))  # fmt: skip
