"""Rows of labels and values as programs lay them out, what such programs print around them, and logs of handling."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from typing import TypeVar

from tests.dossiers.administrative_body import Letter
from tests.dossiers.canvas import POINT, Sheet
from tests.dossiers.chance_press import Printer, press_of
from tests.dossiers.chance_rows import Said
from tests.dossiers.dice import Dice
from tests.dossiers.pairs import PLAIN_PAIRS, Pairing, cells, form_cells, record
from tests.dossiers.people import officer_name
from tests.dossiers.truth import Split
from tests.dossiers.typeset import BOLD, ITALIC, PLAIN, Item, Leader, Run, Style

_Any = TypeVar("_Any")
_GREY, _HAIR = (238, 240, 244), (150, 155, 165)
_SITES = ("https://vanban.tinh.example/chitiet?id={n}", "qlvb.coquan.example/vb/{n}", "http://10.0.8.15/eoffice/{n}.aspx",
          "https://vbpl.example/van-ban/{n}")  # fmt: skip


def shuffled(things: Sequence[_Any], dice: Dice) -> list[_Any]:
    """Return things in an order of chance."""
    return [things[int(index)] for index in dice.rng.permutation(len(things))]


def sized(sheet: Sheet, dice: Dice, *, margins: bool = True) -> None:
    """Let a page be set in the smaller letters of programs, at times with narrow `margins`."""
    sheet.look = replace(sheet.look, size=sheet.look.size * dice.pick([0.78, 0.85, 0.9, 0.96]))
    if dice.chance(0.4) and margins:
        sheet.left = sheet.left * dice.real(0.5, 0.9)


def program_line(sheet: Sheet, dice: Dice, letter: Letter, name: str) -> None:
    """Print the name of a program with the time of printing, and at times the address of the page."""
    small = Style(size=sheet.look.size * 0.8, colour=dice.pick([None, (90, 90, 100)]))
    printed = letter.day + timedelta(days=dice.whole(1, 900))
    clock = f"{printed:%d/%m/%Y} {dice.whole(7, 17):02d}:{dice.whole(10, 59)}"
    user = officer_name(dice.fork("user"), Split.TUNING)
    right = dice.pick([clock, f"{user} - Đăng xuất", f"In lúc {clock}", "1/1"])
    sheet.para(
        Run(name, Style(bold=dice.chance(0.5), size=small.size)), Leader(blank=True), right, style=small, after=1
    )
    if dice.chance(0.4):
        sheet.para(dice.pick(_SITES).format(n=dice.whole(10_000, 999_999)), style=small, after=1)
    if dice.chance(0.6):
        sheet.draw.line([(sheet.left, sheet.y), (sheet.right, sheet.y)], fill=_HAIR, width=3)
    sheet.skip(6)


def laid(sheet: Sheet, dice: Dice, said: Sequence[Said], forms: Sequence[str]) -> None:
    """Print and note facts in one of the forms."""
    form, own = dice.fork("form").pick(forms), dice.fork("laid")
    if form in ("grid", "rail", "zebra"):
        record(sheet, *(fact.entry for fact in said))
        _two_columns(sheet, own, said, form)
    elif form in ("under", "above"):
        record(sheet, *(fact.entry for fact in said))
        _over_and_under(sheet, own, said, form)
    elif form == "cards":
        for row in _in_rows(said):
            lengths = [max(9, len(fact.label), len(fact.entry.printed)) for fact in row]
            how = Pairing(colon="", value=BOLD) if own.chance(0.5) else PLAIN_PAIRS
            form_cells(sheet, how, [length / sum(lengths) for length in lengths],
                       *(replace(fact.entry, label=fact.label) for fact in row))  # fmt: skip
    else:
        Printer(sheet, press_of(own, (form,)), own).put(*said)


def _two_columns(sheet: Sheet, dice: Dice, said: Sequence[Said], form: str) -> None:
    """Labels at the left and values at the right: ruled, labels flush with the values, every other row on grey."""
    at, colon = dice.pick([0.24, 0.3, 0.36]), dice.pick(["", ":", " :"])
    label, value = dice.pick([PLAIN, BOLD, ITALIC]), dice.pick([PLAIN, BOLD])
    number = dice.chance(0.25)
    for index, fact in enumerate(said, 1):
        text = f"{f'{index}. ' if number else ''}{fact.label}{colon}"
        if form == "rail":
            wide, top, left = at * sheet.width, sheet.y, sheet.left
            mark, ends = len(sheet.lines), []
            sheet.right, right = left + wide, sheet.right
            sheet.para(text, align="right", style=label, after=0)
            ends.append(sheet.y)
            sheet.left, sheet.right, sheet.y = left + wide + 8 * POINT, right, top
            sheet.para(fact.entry.printed, style=value, after=0)
            sheet.y, sheet.left = max(sheet.y, *ends), left
            sheet.lines[mark:] = [" ".join(sheet.lines[mark:])]
            sheet.skip(dice.pick([3.0, 5.0]))
            continue
        if form == "zebra" and index % 2:
            lines = sheet.set_lines([fact.entry.printed], style=value)
            high = sheet.line_height() * max(1, len(lines)) * 1.08
            if len(lines) == 1:
                sheet.draw.rectangle([sheet.left, sheet.y, sheet.right, sheet.y + high], fill=_GREY)
        columns = [[([text], label)], [([fact.entry.printed], value)]]
        cells(sheet, (at, 1 - at), columns, ruled=form == "grid", pad=4 if form == "grid" else 2)


def _over_and_under(sheet: Sheet, dice: Dice, said: Sequence[Said], form: str) -> None:
    """Labels in small letters over or under their values, two or three in a row, without rules."""
    small = Style(size=sheet.look.size * 0.78, colour=dice.pick([None, (100, 104, 112)]), italic=dice.chance(0.3))
    value, upper = dice.pick([PLAIN, BOLD]), dice.chance(0.25)
    for row in _in_rows(said):
        columns = []
        for fact in row:
            label: tuple[list[Item], Style] = ([fact.label.upper() if upper else fact.label], small)
            shown: tuple[list[Item], Style] = ([fact.entry.printed], value)
            columns.append([label, shown] if form == "above" else [shown, label])
        cells(sheet, [1 / len(row)] * len(row), columns)
        sheet.skip(dice.pick([5.0, 8.0]))


def _in_rows(said: Sequence[Said]) -> list[list[Said]]:
    """Return facts in rows: up to three short ones side by side, long ones alone."""
    rows: list[list[Said]] = []
    for fact in said:
        length = max(len(fact.entry.printed), len(fact.label))
        if rows and length <= 24 and len(rows[-1]) < 3 and all(len(each.entry.printed) <= 24 for each in rows[-1]):
            rows[-1].append(fact)
        else:
            rows.append([fact])
    return rows


def log_table(sheet: Sheet, letter: Letter, dice: Dice, heads: Sequence[str], said: Sequence[str]) -> None:
    """Print, or leave out, who handled a document and when: rows below heads, or lines."""
    if dice.chance(0.2):
        return
    sheet.para(
        dice.pick(["Quá trình xử lý", "Ý KIẾN XỬ LÝ", "Nhật ký", "Luồng văn bản", "PHÂN CÔNG"]), style=BOLD, after=3
    )
    ruled, day = dice.chance(0.7), letter.day
    rows: list[list[list[Item]]] = [[[Run(head, BOLD)] for head in heads]]
    for _ in range(dice.whole(1, 4)):
        day += timedelta(days=dice.whole(0, 3))
        name = officer_name(dice.fork(str(len(rows))), Split.TUNING)
        clock = f"{day:%d/%m/%Y} {dice.whole(7, 17):02d}:{dice.whole(10, 59)}"
        row = {heads[0]: dice.pick(said), heads[1]: name, heads[2]: clock}
        if heads[0].startswith("Thời"):
            row = {heads[0]: clock, heads[1]: name, heads[2]: dice.pick(said)}
        rows.append([[row[head]] for head in heads])
    if ruled:
        sheet.table((0.42, 0.3, 0.28), rows, pad=3)
        return
    for each in rows[1:]:
        sheet.para(*(item for cell in each for item in (*cell, dice.pick([" - ", "; "]))), after=2)
