"""Facts in cells and boxes: input boxes of a browser, cards, open heads, a part's name beside its rows, notes beside.

One manner is kept for a whole paper, as in `civil_later_sets`; `later_set` picks one of all.
"""

from __future__ import annotations

from collections.abc import Sequence

from tests.dossiers.canvas import POINT, Sheet
from tests.dossiers.chance_rows import Said
from tests.dossiers.civil_later_sets import BarRun, Blanked, Combined, Dashes, FlushRight, LaterSet
from tests.dossiers.dice import Dice
from tests.dossiers.pairs import Line, cells
from tests.dossiers.typeset import BOLD, PLAIN, Colour, Item, Run, Style

_EDGES: tuple[Colour, ...] = ((150, 156, 170), (96, 110, 140), (60, 60, 64), (190, 194, 204))
_SIDE = 5.0  # points between a box and its text


def in_rows(sheet: Sheet, facts: Sequence[Said], most: int, label: Style, value: Style) -> list[list[Said]]:
    """Return facts in rows: up to `most` neighbours whose labels and values hold on one line of their share each."""
    rows: list[list[Said]] = []
    for fact in facts:
        row = [*(rows[-1] if rows else []), fact]
        share = sheet.width / len(row) - 3 * _SIDE * POINT
        holds = all(max(sheet.measure(each.label, label), sheet.measure(each.entry.printed, value)) < 0.93 * share
                    for each in row)  # fmt: skip
        if rows and len(row) <= most and holds:
            rows[-1] = row
        else:
            rows.append([fact])
    return rows


class Inputs(LaterSet):
    """A form printed from a browser: values in boxes, labels above or beside them, some with an asterisk."""

    def __init__(self, sheet: Sheet, dice: Dice, *, narrow: bool = False, dense: bool = False) -> None:
        """Choose where labels stand and what boxes look like; `dense` sets several beside one another."""
        super().__init__(sheet, dice)
        self._beside = not narrow and not dense and dice.chance(0.35)
        self._most = 1 if narrow else dice.pick([2, 3] if dense else [1, 2, 2, 3])
        self._edge, self._thick = dice.pick(_EDGES), dice.pick([2, 3])
        self._star = dice.pick(["", "", " *", " (*)"])
        self._small = Style(size=sheet.look.size * dice.pick([0.82, 0.9, 1.0]), bold=dice.chance(0.3))
        self._value = dice.pick([PLAIN, PLAIN, BOLD])

    def _print(self, facts: Sequence[Said]) -> None:
        if self._beside:
            for fact in facts:
                self._row_beside(fact)
            return
        for row in in_rows(self._sheet, facts, self._most, self._small, self._value):
            width, sheet = 1 / len(row), self._sheet
            heads: list[list[Line]] = [[([self._named(fact)], self._small)] for fact in row]
            cells(sheet, [width] * len(row), heads)
            self._boxes([(number * width, (number + 1) * width - 0.015, fact) for number, fact in enumerate(row)])

    def _named(self, fact: Said) -> str:
        star = self._star if "name" in (fact.entry.key or "") or "birth" in (fact.entry.key or "") else ""
        return f"{self._led(fact.label)}{star}{self._colon.strip() if self._beside else ''}"

    def _row_beside(self, fact: Said) -> None:
        sheet, top = self._sheet, self._sheet.y
        sheet.skip(2)
        sheet.columns((0.0, 0.33, lambda: sheet.para(self._named(fact), style=self._small, after=0)))
        below, sheet.y = sheet.y, top
        self._boxes([(0.34, 1.0, fact)])
        sheet.y = max(sheet.y, below)

    def _boxes(self, boxes: Sequence[tuple[float, float, Said]]) -> None:
        sheet, left, width, top = self._sheet, self._sheet.left, self._sheet.width, self._sheet.y
        right, bottom, said = sheet.right, top, []
        for start, end, fact in boxes:
            sheet.left, sheet.right = left + start * width + _SIDE * POINT, left + end * width - _SIDE * POINT
            sheet.y, before = top + 2.5 * POINT, len(sheet.lines)
            sheet.para(Run(fact.entry.printed, self._value), after=0)
            bottom = max(bottom, sheet.y + 3.5 * POINT)
            said.append(sheet.lines[before:])
            del sheet.lines[before:]
        depth = max(len(lines) for lines in said)
        sheet.lines += [" ".join(lines[level] for lines in said if level < len(lines)) for level in range(depth)]
        for start, end, _ in boxes:
            corners = [left + start * width, top, left + end * width, bottom]
            sheet.draw.rounded_rectangle(corners, radius=10, outline=self._edge, width=self._thick)
        sheet.left, sheet.right, sheet.y = left, right, bottom
        sheet.skip(4)


class Cards(LaterSet):
    """Small labels over their values in a grid, ruled or beside a bar of colour at the left of each."""

    def __init__(self, sheet: Sheet, dice: Dice, *, narrow: bool = False) -> None:
        """Choose the grid."""
        super().__init__(sheet, dice)
        self._most, self._form = (
            dice.pick([1, 2] if narrow else [2, 2, 3, 4]),
            dice.pick(["bar", "ruled", "open", "line"]),
        )
        self._capitals, self._colour = dice.chance(0.4), dice.pick([None, (96, 100, 112), (44, 70, 130)])
        self._small = Style(size=sheet.look.size * dice.pick([0.7, 0.78, 0.84]), colour=self._colour)

    def _print(self, facts: Sequence[Said]) -> None:
        sheet = self._sheet
        for row in in_rows(sheet, facts, self._most, self._small, self._value):
            top, width = sheet.y, 1 / len(row)
            columns: list[list[Line]] = []
            for fact in row:
                label = self._led(fact.label)
                head: Line = ([label.upper() if self._capitals else label], self._small)
                columns.append([head, ([Run(fact.entry.printed, self._value)], PLAIN)])
            cells(sheet, [width] * len(row), columns, ruled=self._form == "ruled", pad=4)
            if self._form == "bar":
                for number in range(len(row)):
                    x = sheet.left + number * width * sheet.width + 4
                    sheet.draw.line([(x, top + 4), (x, sheet.y)], fill=self._colour or (120, 120, 126), width=6)
            elif self._form == "line":
                sheet.draw.line([(sheet.left, sheet.y), (sheet.right, sheet.y)], fill=(150, 150, 156), width=2)
            sheet.skip(0 if self._form == "ruled" else 3)
        sheet.skip(3)


class OpenHeads(LaterSet):
    """Labels in a row over their values without rules, a line below either at times."""

    def __init__(self, sheet: Sheet, dice: Dice) -> None:
        """Choose how many stand in a row."""
        super().__init__(sheet, dice)
        self._most, self._line = dice.pick([2, 3, 3, 4]), dice.pick(["", "heads", "values"])
        self._align = dice.pick(["left", "left", "center"])

    def _print(self, facts: Sequence[Said]) -> None:
        sheet = self._sheet
        for row in in_rows(sheet, facts, self._most, self._label, self._value):
            widths = [1 / len(row)] * len(row)
            heads: list[list[Line]] = [[([Run(f"{self._led(fact.label)}", self._label)], PLAIN)] for fact in row]
            values: list[list[Line]] = [[([Run(fact.entry.printed, self._value)], PLAIN)] for fact in row]
            for name, columns in (("heads", heads), ("values", values)):
                cells(sheet, widths, columns, align=self._align)
                if self._line == name:
                    sheet.draw.line(
                        [(sheet.left, sheet.y + 3), (sheet.right, sheet.y + 3)], fill=sheet.look.ink, width=2
                    )
                    sheet.skip(2)
            sheet.skip(self._gap + 1)


class Rail(LaterSet):
    """A ruled table whose first column names the part that its rows belong to."""

    def __init__(self, sheet: Sheet, dice: Dice) -> None:
        """Choose the widths."""
        super().__init__(sheet, dice)
        self._rail, self._label_part = dice.pick([0.15, 0.18, 0.22]), dice.pick([0.34, 0.4, 0.46])
        self._capitals, self._middle = dice.chance(0.5), dice.chance(0.6)
        self._pad = dice.pick([2.5, 4.0])

    def group(self, title: str, *facts: Said) -> None:
        """Print facts beside the part's name."""
        sheet = self._sheet
        left, right, top, before = sheet.left, sheet.right, sheet.y, len(sheet.lines)
        sheet.left = left + self._rail * (right - left)
        self.put(*facts)
        bottom, text = sheet.y, title.upper() if self._capitals else title
        edge, rows = sheet.left, sheet.lines[before:]
        del sheet.lines[before:]
        sheet.left, sheet.right = left + 3 * POINT, edge - 3 * POINT
        high = len(sheet.set_lines((text,), style=BOLD)) * sheet.line_height()
        sheet.y = top + max(3 * POINT, (bottom - top - high) / 2 if self._middle else 0)
        sheet.para(text, style=BOLD, align="center", after=0)
        bottom = max(bottom, sheet.y + 3 * POINT)
        sheet.left, sheet.right, sheet.y = left, right, bottom
        sheet.draw.rectangle([left, top, edge, bottom], outline=sheet.look.ink, width=2)
        sheet.draw.line([(edge, bottom), (right, bottom)], fill=sheet.look.ink, width=2)
        sheet.draw.line([(right, top), (right, bottom)], fill=sheet.look.ink, width=2)
        sheet.lines += rows

    def _print(self, facts: Sequence[Said]) -> None:
        part = self._label_part
        for fact in facts:
            label: list[Item] = [Run(f"{self._led(fact.label)}{self._colon}", self._label)]
            columns: list[list[Line]] = [[(label, PLAIN)], [([Run(fact.entry.printed, self._value)], PLAIN)]]
            cells(self._sheet, (part, 1 - part), columns, ruled=True, pad=self._pad)


class NotesBeside(LaterSet):
    """A ruled table of label, value and what was noted of it, mostly nothing; heads on top of the first part."""

    def __init__(self, sheet: Sheet, dice: Dice) -> None:
        """Choose heads and notes."""
        super().__init__(sheet, dice)
        self._titles = dice.pick([("Nội dung", "Thông tin", "Ghi chú"), ("Mục", "Ghi trong Sổ", "Thay đổi"),
                                  ("Tên trường", "Giá trị", "Đối chiếu"), ("Chỉ tiêu", "Nội dung khai", "Cán bộ ghi"),
                                  ("Thông tin hộ tịch", "Chi tiết", "Chú thích")])  # fmt: skip
        self._notes = dice.pick(
            [("", "", ""), ("Không", "", "-"), ("Khớp", "Khớp", ""), ("x", "x", "x"), ("-", "-", "-")]
        )
        self._part, self._pad, self._shown = dice.pick([0.28, 0.34]), dice.pick([2.5, 4.0]), False

    def _print(self, facts: Sequence[Said]) -> None:
        widths = (self._part, 0.86 - self._part, 0.14)
        if not self._shown:
            self._shown = True
            cells(self._sheet, widths, [[([title], BOLD)] for title in self._titles], ruled=True, pad=self._pad)
        for fact in facts:
            texts = [Run(self._led(fact.label), self._label), Run(fact.entry.printed, self._value)]
            columns: list[list[Line]] = [[([text], PLAIN)] for text in texts]
            columns.append([([self._dice.pick(self._notes)], PLAIN)])
            cells(self._sheet, widths, columns, ruled=True, pad=self._pad)
        self._sheet.skip(3)


_WIDE: dict[str, type[LaterSet]] = {
    "combined": Combined, "bars": BarRun, "blanked": Blanked, "flush": FlushRight, "dashes": Dashes,
    "inputs": Inputs, "cards": Cards, "open": OpenHeads, "rail": Rail, "notes": NotesBeside,
}  # fmt: skip
ALL = tuple(_WIDE)
ELECTRONIC = ("inputs", "inputs", "cards", "cards", "rail", "notes", "flush", "open")
OFFICE = ("combined", "combined", "blanked", "flush", "dashes", "open", "rail", "notes", "bars")


def later_set(sheet: Sheet, dice: Dice, forms: Sequence[str] = ALL, *, dense: bool = False) -> LaterSet:
    """Return what sets a paper's facts in one of the manners named; `dense` is for papers of many facts."""
    form = dice.pick(forms)
    return Inputs(sheet, dice, dense=True) if dense and form == "inputs" else _WIDE[form](sheet, dice)


def narrow_set(sheet: Sheet, dice: Dice) -> LaterSet:
    """Return a manner that holds in half of a page."""
    form = dice.pick(["combined", "flush", "dashes", "inputs", "cards", "combined"])
    if form == "inputs":
        return Inputs(sheet, dice, narrow=True)
    return Cards(sheet, dice, narrow=True) if form == "cards" else _WIDE[form](sheet, dice)
