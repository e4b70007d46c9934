"""Later notifications of birth: a portal's, with groups named at the side, typed, given again, with a stub.

Canonical values as in `birth_notification_facts`.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, timedelta

from tests.dossiers.birth_notification_said import Groups, groups_of, numbers_of, of_paper
from tests.dossiers.birth_notification_stands import ASIDES, ended, office_and_number, prints, put_title
from tests.dossiers.blocks import state_heading
from tests.dossiers.canvas import POINT, Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.chance_rows import Said
from tests.dossiers.dice import Dice
from tests.dossiers.drawn import A4_LANDSCAPE, Drawn
from tests.dossiers.later_forms import Laid, shaded_cells
from tests.dossiers.later_parts import fold_mark, program_foot, program_head, signed_box, small_print, typed
from tests.dossiers.pairs import Line, record
from tests.dossiers.people import officer_name
from tests.dossiers.printed_parts import band
from tests.dossiers.typeset import BOLD, BOLD_ITALIC, ITALIC, PLAIN, Item, Leader, Run, Style
from tests.dossiers.wording import date_long, date_slashed

_SYSTEMS = ("Hệ thống quản lý khám chữa bệnh", "Cổng tiếp nhận dữ liệu giấy chứng sinh", "HIS - Phân hệ Sản khoa",
            "Cổng Dịch vụ công liên thông", "Phần mềm quản lý bệnh viện", "Hồ sơ sức khỏe điện tử")  # fmt: skip
_SITES = ("https://gcs.example.vn/xem-chung-tu", "his.example.vn/sankhoa/in-gcs", "https://lienthong.example.vn/gcs")
_NOTES = ("(Bản thể hiện của giấy chứng sinh điện tử)", "(In từ dữ liệu đã ký số)", "",
          "Bản in phục vụ đăng ký khai sinh",
          "BẢN SAO DỮ LIỆU ĐIỆN TỬ")  # fmt: skip
_HEADS = (("Thông tin mẹ", "Thông tin con"), ("NGƯỜI MẸ", "CON"), ("Phần của mẹ", "Phần của trẻ"),
          ("Mẹ/Người nuôi dưỡng", "Trẻ được sinh ra"), ("Sản phụ", "Sơ sinh"), ("A. Mẹ", "B. Bé"))  # fmt: skip
_WHY = (
    "bản cũ bị mất",
    "ghi sai họ tên mẹ",
    "có nhầm lẫn khi ghi chép",
    "bản cũ bị rách, nát",
    "ghi sai giới tính của con",
)


def _of_portal(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """A portal's print: number, hospital and day are facts among others, a program's box stands for the signature."""
    told, headed, heads = groups_of(cast, dice, 0.35), dice.chance(0.6), dice.pick(_HEADS)
    born = told.born
    signed_on = date.fromisoformat(born.facts.canonical["date_of_issue"])
    clock = f"{signed_on:%d/%m/%Y} {dice.whole(7, 17):02d}:{dice.whole(0, 59):02d}"
    program_head(sheet, cast, dice, _SYSTEMS, sites=_SITES)
    if dice.chance(0.5):
        state_heading(sheet, spell=dice.whole(0, 3))
    put_title(sheet, dice, note=dice.pick(_NOTES), larger=dice.pick([2.0, 5.0]))
    rows = Laid(sheet, dice, form=dice.pick(["edge", "ends", "shaded", "codes", "bars", "cards", "noted", "margin"]))
    paper = [of_paper(born, dice, key) for key in ("number", "issuer", "date_of_issue")]
    if dice.chance(0.4):
        paper = [paper[0], paper[2], paper[1]]
    first = dice.chance(0.6)
    parts = [(heads[0], told.mother), (heads[1], told.child)]
    for name, facts in parts[:: dice.pick([1, 1, -1])]:
        if first and facts is parts[0][1]:
            rows.put(*paper)
        if headed:
            band(sheet, name)
        rows.put(*facts)
    if not first or parts[0][1] is not told.mother:
        rows.put(*paper)
    sheet.skip(6)
    name, office = dice.pick([cast.signer, officer_name(dice, cast.split)]), born.hospital.plain
    start = dice.pick([0.0, 0.48])
    sheet.columns((start, start + 0.5, lambda: signed_box(sheet, dice, name, office, clock)))
    program_foot(sheet, cast, dice)


def _side_heads(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """A ruled table whose first column names the groups; boxes for prints of foot and finger below it."""
    told, heads = groups_of(cast, dice, 0.45), dice.pick(_HEADS)
    born, part, edge = told.born, dice.pick([0.14, 0.18]), dice.pick([0.3, 0.36])
    office_and_number(sheet, born, dice)
    put_title(sheet, dice)
    colon, value, shade = dice.pick([":", "", " :"]), dice.pick([BOLD, PLAIN]), dice.pick([None, (232, 234, 238)])
    groups = [(heads[0], told.mother), (heads[1], told.child)]
    for name, facts in groups[:: dice.pick([1, 1, -1])]:
        record(sheet, *(fact.entry for fact in facts))
        top, left, before = sheet.y, sheet.left, len(sheet.lines)
        sheet.left = left + part * sheet.width
        for fact in facts:
            columns: list[list[Line]] = [
                [([f"{fact.label}{colon}"], PLAIN)],
                [([Run(fact.entry.printed, value)], PLAIN)],
            ]
            shaded_cells(sheet, (edge, 1 - edge), columns, [shade, None])
        bottom, inner = sheet.y, sheet.left
        sheet.draw.rectangle([left, top, inner, bottom], outline=sheet.look.ink, width=2)
        right, sheet.left, sheet.right = sheet.right, left + 4 * POINT, inner - 4 * POINT
        sheet.y = (top + bottom) / 2 - sheet.line_height()
        sheet.para(Run(name, BOLD), align="center", after=0)
        sheet.lines[before:] = [*sheet.lines[-1:], *sheet.lines[before:-1]]
        sheet.left, sheet.right, sheet.y = left, right, bottom
    sheet.skip(6)
    if dice.chance(0.5):
        prints(sheet, dice)
    small_print(sheet, dice, ASIDES)
    ended(sheet, cast, born, dice)


def _typed(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Typed on plain paper: facts that belong together on one line, marks for what a pen would underline."""
    typed(sheet)
    told = groups_of(cast, dice, 0.25)
    born, mark, dash = told.born, dice.pick([".", "", "_"]), dice.pick(["", "- ", "+ "])
    office_and_number(sheet, born, dice)
    sheet.para("GIẤY CHỨNG SINH", align="center", style=BOLD, after=0)
    sheet.para(dice.pick(["---------------", "===============", "- - - - - - -", "*"]), align="center", after=4)
    upper, joint, value = (
        dice.chance(0.25),
        dice.pick([", ", " \u00a0\u00a0 ", " - ", "; "]),
        dice.pick([PLAIN, PLAIN, BOLD]),
    )
    lead = dice.pick(["", f"{born.hospital.plain} chứng nhận:", "CHỨNG NHẬN", "Nay chứng nhận"])
    if lead:
        sheet.para(lead, align="center" if lead.isupper() else "left")
    for facts in (told.mother, told.child):
        record(sheet, *(fact.entry for fact in facts))
        for row in _lines_of(facts, dice.pick([1, 2, 3])):
            items: list[Item] = [dash]
            for number, fact in enumerate(row):
                label = fact.label.upper() if upper else fact.label
                items += [joint if number else "", f"{label}: ", Run(fact.entry.printed, value)]
            items += [" ", Leader(mark=mark)] if mark else []
            sheet.para(*items, hang=dice.pick([0.0, 16.0]))
    small_print(sheet, dice, ASIDES, 1)
    ended(sheet, cast, born, dice)


def _lines_of(facts: Sequence[Said], most: int) -> list[list[Said]]:
    """Return facts by lines: short ones share a line, as many as `most`."""
    rows: list[list[Said]] = []
    for fact in facts:
        if rows and len(rows[-1]) < most and fact.short and sum(len(each.entry.printed) for each in rows[-1]) < 24:
            rows[-1].append(fact)
        else:
            rows.append([fact])
    return rows


def _given_again(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Given for the second time: on what ground, for which paper, then the facts in clauses or bare sentences."""
    told = groups_of(cast, dice, 0.2)
    born, asked = told.born, cast.issued - timedelta(days=dice.whole(1, 20))
    office_and_number(sheet, born, dice)
    put_title(sheet, dice, note=dice.pick(["(Cấp lại)", "(Cấp lại lần thứ nhất)", "CẤP LẠI", "(Cấp đổi)"]))
    father, why = cast.father.name, dice.pick(_WHY)
    earlier = date.fromisoformat(born.facts.canonical["date_of_issue"]) - timedelta(days=dice.whole(0, 1))
    grounds = (
        f"Căn cứ sổ đẻ quyển {dice.whole(1, 9)}, trang {dice.whole(2, 180)}, hồ sơ bệnh án số {dice.whole(100, 9999)};",
        f"Xét đơn {date_long(asked)} của ông {father} về việc cấp lại giấy chứng sinh;",
        f"Thay thế giấy chứng sinh số {dice.whole(941, 1800)} cấp ngày {date_slashed(earlier)};",
        f"Lý do cấp lại: {why}.",
        f"Theo đề nghị của Trưởng phòng Kế hoạch tổng hợp, ông/bà {officer_name(dice, cast.split)};",
    )
    for line in dice.sample(grounds, dice.whole(1, 4)):
        sheet.para(dice.pick(["- ", "", "- "]), line, style=dice.pick([PLAIN, ITALIC]), first=dice.pick([0.0, 20.0]))
    verb = dice.pick([f"{born.hospital.plain} chứng nhận:", "XÁC NHẬN", "CHỨNG NHẬN:", "Cơ sở xác nhận như sau:"])
    sheet.para(verb, align="center" if verb.isupper() else "left", style=dice.pick([BOLD, BOLD_ITALIC]), after=3)
    rows = Laid(sheet, dice, form=dice.pick(["clauses", "bare", "behind", "codes", "edge", "margin", "middle"]))
    rows.put(*told.mother)
    if dice.chance(0.6):
        link = dice.pick(["Đã sinh con với các thông tin sau:", "đã sinh tại đơn vị một con:", "Thông tin về con:"])
        sheet.para(link, style=dice.pick([PLAIN, ITALIC]))
    rows.put(*told.child)
    small_print(sheet, dice, ASIDES, 1)
    ended(sheet, cast, born, dice)


def _stub(sheet: Sheet, told: Groups, cast: Cast, dice: Dice) -> None:
    """Print the stub that stays in the hospital's book: number, mother, sex, who took the paper."""
    name, sex = numbers_of(told.mother, "mother_name"), numbers_of(told.child, "child_sex")
    small = Style(size=sheet.look.size - 2)
    head = dice.pick(["CUỐNG GIẤY CHỨNG SINH", "PHẦN LƯU", "GỐC LƯU TẠI KHOA", "Cuống lưu"])
    sheet.para(head, align="center", style=replace(small, bold=True), after=2)
    told_lines = [f"Số: {told.born.facts['number']}", f"{name.label}: {name.entry.printed}",
                  f"{sex.label}: {sex.entry.printed}", f"Người nhận: {cast.father.name}",
                  "Ký nhận: ................", f"Ngày giao: {date_slashed(cast.issued)}"]  # fmt: skip
    for line in [told_lines[0], *dice.sample(told_lines[1:], dice.whole(2, 5))]:
        sheet.para(line, style=small, after=2)


def _with_stub(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """The paper with its stub beside it, below or above it, a line of dashes between them."""
    told, beside = groups_of(cast, dice, 0.25), sheet.size == A4_LANDSCAPE

    def main() -> None:
        office_and_number(sheet, told.born, dice)
        put_title(sheet, dice, larger=3.0)
        rows = Laid(sheet, dice, form=dice.pick(["cards", "shaded", "edge", "middle", "behind", "bars", "clauses"]))
        rows.put(*told.mother)
        rows.put(*told.child)
        ended(sheet, cast, told.born, dice)

    def stub() -> None:
        _stub(sheet, told, cast, dice.fork("stub"))

    if beside:
        top = sheet.y
        parts = dice.pick([(0.0, 0.2, 0.24, 1.0), (0.8, 1.0, 0.0, 0.76)])
        sheet.columns((parts[0], parts[1], stub), (parts[2], parts[3], main))
        edge = sheet.left + (0.22 if parts[0] == 0.0 else 0.78) * sheet.width
        for y in range(round(top), round(sheet.floor), 50):
            sheet.draw.line([(edge, y), (edge, y + 26)], fill=sheet.look.ink, width=2)
        return
    order: list[Callable[[], None]] = [main, stub]
    for number, part in enumerate(order[:: dice.pick([1, -1])]):
        if number:
            fold_mark(sheet)
        part()


NOTIFICATIONS_AFTER = (
    Drawn("notification_of_portal", _of_portal, 12.0, margins=(56.0, 48.0, 40.0)),
    Drawn("notification_side_heads", _side_heads, 12.0, margins=(60.0, 48.0, 46.0)),
    Drawn("notification_typed", _typed, 12.5),
    Drawn("notification_given_again", _given_again, 12.5),
    Drawn("notification_with_stub", _with_stub, 11.5, A4_LANDSCAPE, (44.0, 40.0, 36.0)),
    Drawn("notification_with_stub_below", _with_stub, 11.5, margins=(60.0, 48.0, 40.0)),
)
