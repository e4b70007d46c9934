"""What papers handed in at counters bear: sentences with facts in them, people in columns, slips, exports, notes.

What they print belongs to the layouts that use them. A place in a sentence is `{key}`, `{key!d}` for a day with its
word "ngày".
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from datetime import timedelta

from tests.dossiers.blocks import Entry
from tests.dossiers.canvas import POINT, Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.chance_rows import Said
from tests.dossiers.civil_later_words import told_day
from tests.dossiers.dice import Dice
from tests.dossiers.drawn import Facts
from tests.dossiers.later_parts import fold_mark
from tests.dossiers.pairs import Line, cells, record
from tests.dossiers.people import officer_name
from tests.dossiers.typeset import BOLD, ITALIC, PLAIN, Item, Leader, Run, Style, Tab
from tests.dossiers.wording import date_slashed

_COLUMNS = {
    "name": ("ho ten", "ten day du", "hoten kh", "ho va ten"), "birth_date": ("ngay sinh", "ngsinh", "dob"),
    "sex": ("gioi tinh", "gt", "phai"), "ethnicity": ("dan toc", "ma dan toc"), "nationality": ("quoc tich", "qt"),
    "id_number": ("so dinh danh", "so cccd", "so giay to"), "residence": ("noi cu tru", "dia chi", "thuong tru"),
    "relation": ("quan he", "moi quan he"), "phone": ("dien thoai", "sdt", "so dt"), "email": ("email", "thu dien tu"),
    "head_name": ("ten chu ho", "chu ho", "ho ten chu ho"), "head_id_number": ("so dd chu ho", "cccd chu ho"),
    "relation_to_head": ("qh chu ho", "quan he chu ho"), "request": ("noi dung", "noi dung de nghi", "yeu cau"),
}  # fmt: skip
_WIDE = 12  # letters of a label that must be broken behind its strokes
_EXPORT_HEADS = (("#", "Trường", "Giá trị"), ("Mã", "Tên chỉ tiêu", "Dữ liệu"), ("STT", "Thuộc tính", "Nội dung"))


def items_of(facts: Facts, text: str, value: Style) -> tuple[list[Item], list[str]]:
    """Return what a sentence with places says, and the keys of the facts in it."""
    items: list[Item] = []
    keys: list[str] = []
    for number, part in enumerate(re.split(r"\{([a-z_]+(?:!d)?)\}", text)):
        if number % 2 == 0:
            items.append(part)
            continue
        key, _, day = part.partition("!")
        printed = facts[key]
        keys.append(key)
        items.append(Run(told_day(printed) if day else printed, value))
    return items, keys


def tell(
    sheet: Sheet, facts: Facts, text: str, value: Style = PLAIN, *, first: float = 0.0, align: str = "left"
) -> None:
    """Print a sentence with facts in it and note them."""
    items, keys = items_of(facts, text, value)
    record(sheet, *(facts.entry("", key) for key in keys))
    sheet.para(*items, first=first, align=align)


def matrix(sheet: Sheet, dice: Dice, heads: Sequence[str], rows: Sequence[tuple[str, Sequence[Entry | None]]]) -> None:
    """Print people in columns: labels in the first column, the last or between them, ruled or not."""
    spot = dice.pick(["first", "first", "first", "last", "middle"] if len(heads) == 2 else ["first", "first", "last"])
    label, value = dice.pick([PLAIN, BOLD, ITALIC]), dice.pick([PLAIN, PLAIN, BOLD])
    lead, blank = dice.pick(["", "Nội dung", "Mục khai", "Thông tin", "Tiêu chí", "Khai về"]), dice.pick(["", "", "-"])
    colon, ruled = dice.pick(["", "", ":"]), dice.chance(0.65)
    at = {"first": 0, "last": len(heads), "middle": 1}[spot]
    share = dice.pick([0.2, 0.24, 0.28])
    widths = [(1 - share) / len(heads)] * len(heads)
    widths.insert(at, share)
    table: list[list[list[Item]]] = [[[Run(head, BOLD)] for head in heads]]
    table[0].insert(at, [Run(lead, BOLD)])
    for name, entries in rows:
        record(sheet, *(entry for entry in entries if entry is not None))
        row: list[list[Item]] = [[Run(entry.printed, value)] if entry else [blank] for entry in entries]
        row.insert(at, [Run(f"{name.replace('/', '/ ') if len(name) > _WIDE else name}{colon}", label)])
        table.append(row)
    for row in table:
        columns: list[list[Line]] = [[(cell, PLAIN)] for cell in row]
        cells(sheet, widths, columns, ruled=ruled, pad=3 if ruled else 5)
        sheet.skip(0 if ruled else 1)
    sheet.skip(5)


def slip(sheet: Sheet, cast: Cast, dice: Dice, about: str) -> None:
    """Print what is torn off for who handed the paper in: numbers, days and people that are in no field."""
    fold_mark(sheet)
    title = dice.pick(["GIẤY BIÊN NHẬN", "PHIẾU HẸN", "GIẤY TIẾP NHẬN HỒ SƠ", "Phần giao người nộp", "BIÊN NHẬN"])
    sheet.para(title, align=dice.pick(["center", "left"]), style=BOLD, after=1)
    day, clerk = cast.issued + timedelta(days=dice.whole(0, 1)), officer_name(dice.fork("slip clerk"), cast.split)
    lines = (f"Số phiếu: {dice.whole(10, 999):04d}", f"Về việc: {about}", f"Nhận lúc {dice.whole(7, 16)}h"
             f"{dice.whole(10, 59)} {date_slashed(day)}", f"Hẹn trả: {date_slashed(day + timedelta(days=3))}",
             f"Người nhận: {clerk}", f"Lệ phí: {dice.pick(['0đ', '8.000đ', '15.000đ'])}",
             f"Số lượng giấy tờ: 0{dice.whole(1, 6)}", f"Điện thoại: 0262 3{dice.whole(100_000, 999_999)}")  # fmt: skip
    small, told = Style(size=sheet.look.size - 1.5), dice.sample(lines, dice.whole(3, 6))
    if dice.chance(0.5):
        sheet.para(dice.pick(["; ", " - ", " | "]).join(told), style=small)
        return
    for text in told:
        sheet.para(text, style=small, after=0)
    sheet.skip(4)


def column_name(dice: Dice, key: str | None, form: str) -> str:
    """Return how a program calls a fact: its words without marks, joined as `form` says ("_", "upper", "camel")."""
    alike = (key or "").removeprefix("applicant_").removeprefix("subject_")
    alike = {"full_name": "name", "date_of_birth": "birth_date"}.get(alike, alike)
    words = dice.pick(_COLUMNS.get(alike, ("khac", "ghi chu", "thong tin", "bo sung"))).split()
    if form == "camel":
        return words[0] + "".join(word.capitalize() for word in words[1:])
    return "_".join(words).upper() if form == "upper" else "_".join(words)


def exported(sheet: Sheet, dice: Dice, facts: Sequence[tuple[str, Said]]) -> None:
    """Print facts as a program puts them out: names of its columns, or labels, before quoted or bare values."""
    record(sheet, *(fact.entry for _, fact in facts))
    form, named = dice.pick(["quoted", "pipes", "typed", "tabs", "table"]), dice.chance(0.45)
    small, edge = Style(size=sheet.look.size - dice.pick([0.0, 1.0])), dice.pick([0.3, 0.38])
    heads = dice.pick(_EXPORT_HEADS)
    rows: list[list[list[Item]]] = [[[Run(head, BOLD)] for head in heads]]
    for number, (name, fact) in enumerate(facts, 1):
        label, text = name if named else fact.label, fact.entry.printed
        if form == "quoted":
            sheet.para(f'{label}: "', text, '"', style=small, hang=20, after=1)
        elif form == "pipes":
            sheet.para(f"| {label} | ", text, " |", style=small, hang=20, after=1)
        elif form == "typed":
            sheet.para(f"{number:02d}. [{label}] ", text, style=small, hang=20, after=1)
        elif form == "tabs":
            at = edge * sheet.width / POINT
            sheet.para(label, Tab(at), text, style=small, hang=at, after=1)
        else:
            rows.append([[str(number)], [label], [text]])
    if form == "table":
        sheet.table((0.08, 0.34, 0.58), rows, pad=2, style=small)
    sheet.skip(5)


def noted(sheet: Sheet, dice: Dice, notes: Sequence[str]) -> None:
    """Print notes with marks in small letters below a short rule."""
    sheet.rule(0.28, at=0.14, gap=3, thick=2)
    mark = dice.pick(["({n}) ", "[{n}] ", "{n}. ", "* "])
    for number, note in enumerate(dice.sample(notes, dice.whole(1, 4)), 1):
        sheet.para(f"{mark.format(n=number)}{note}", style=Style(italic=True, size=sheet.look.size - 2.5), after=0)


def beside(sheet: Sheet, dice: Dice, main: Callable[[], None], margin: Callable[[], None]) -> None:
    """Print a paper with a narrow column at its left or right edge."""
    part = dice.pick([0.2, 0.24, 0.28])
    if dice.chance(0.6):
        sheet.columns((0.0, part - 0.02, margin), (part, 1.0, main))
    else:
        sheet.columns((0.0, 1 - part, main), (1 - part + 0.02, 1.0, margin))


def blank_line(sheet: Sheet, dice: Dice, text: str) -> None:
    """Print something that nobody filled in, over dots."""
    sheet.para(f"{text}: ", Leader(mark=dice.pick([".", "_", "…"])))
