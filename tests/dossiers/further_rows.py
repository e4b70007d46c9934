"""Facts as programs, tax forms, typewriters and tills print them: tiles, shaded cells, codes, pipes, remarks, gutters.

One form is kept for a whole paper; its numbers and codes go on from call to call.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from itertools import zip_longest

from tests.dossiers.canvas import POINT, Sheet
from tests.dossiers.chance_rows import Said
from tests.dossiers.dice import Dice
from tests.dossiers.pairs import Line, cells, record
from tests.dossiers.typeset import BOLD, BOLD_ITALIC, ITALIC, PLAIN, Colour, Item, Leader, Run, Style

WAYS = ("tiles", "till", "shaded", "zebra", "flush", "gutter", "typed", "piped", "coded", "decimal", "remarks",
        "arrows", "centred", "outlined", "six")  # fmt: skip
SLIM = ("till", "typed", "coded", "decimal", "arrows", "outlined", "gutter")
"""Ways that fit half a page."""
_GREY: tuple[Colour, ...] = ((232, 234, 238), (226, 236, 246), (240, 236, 224), (228, 240, 230))
_REMARKS = ("", "", "Đã đối chiếu", "Theo CSDL", "x", "Theo hồ sơ", "Bản chính")
_SHORT = 24  # letters of a value that shares a row

Part = tuple[float, float, Sequence[Item], str]
"""Where something stands, in parts of the frame, what it is, and how it is aligned."""


def abreast(sheet: Sheet, *parts: Part, style: Style = PLAIN) -> float:
    """Print parts beside one another, lines of one height as one line; return how deep they reach."""
    left, right, top, width = sheet.left, sheet.right, sheet.y, sheet.width
    deepest, texts = top, []
    for start, end, items, align in parts:
        sheet.left, sheet.right, sheet.y, before = left + start * width, left + end * width, top, len(sheet.lines)
        sheet.para(*items, align=align, style=style, after=0)
        texts.append(sheet.lines[before:])
        del sheet.lines[before:]
        deepest = max(deepest, sheet.y)
    sheet.left, sheet.right, sheet.y = left, right, deepest
    sheet.lines += [" ".join(filter(None, level)) for level in zip_longest(*texts, fillvalue="")]
    return deepest


def roomy(sheet: Sheet, label: str, style: Style, part: float) -> str:
    """Return a label that can be broken behind its strokes where a word has no room in a part of the frame."""
    widest = max(sheet.measure(word, style) for word in label.split())
    return label.replace("/", "/ ") if widest > part * sheet.width - 8 * POINT else label


def _depth(sheet: Sheet, part: float, lines: Sequence[Line]) -> float:
    """Return how many pixels paragraphs take in a part of the frame."""
    right = sheet.right
    sheet.right = sheet.left + part * sheet.width
    depth = sum(len(sheet.set_lines(items, style=style)) * sheet.line_height(style) for items, style in lines)
    sheet.right = right
    return depth


class Ways:
    """Prints facts in one way."""

    def __init__(self, sheet: Sheet, dice: Dice, ways: Sequence[str] = WAYS) -> None:
        """Choose the way."""
        self._sheet, self._dice, self.way = sheet, dice, dice.pick(ways)
        self._label = dice.weighted([(PLAIN, 0.6), (ITALIC, 0.2), (BOLD, 0.2)])
        self._value = dice.weighted([(BOLD, 0.45), (PLAIN, 0.45), (BOLD_ITALIC, 0.1)])
        self._grey, self._gap = dice.pick(_GREY), dice.pick([1.0, 3.0, 6.0])
        self._mark = dice.pick([" → ", " » ", " = ", " – ", " | ", " :: "])
        self._around = dice.pick(["- {} -", "= {} =", "// {} //", "{} ./.", "“{}”", "-- {} --"])
        self._edge, self._part, self._count = dice.pick([0.26, 0.32, 0.38]), 0, 0
        self._code = dice.whole(1, 12)
        self._heads = dice.pick([("STT", "Chỉ tiêu", "Nội dung", "Ghi chú"),
                                 ("TT", "Trường thông tin", "Giá trị", "KT"),
                                 ("Mục", "Tên mục", "Thông tin đăng ký", "Đối chiếu")])  # fmt: skip
        self._open, self._colon = False, dice.pick([":", ":", " :", ""])

    def part(self) -> None:
        """Begin the next part: decimal numbers begin anew, a table gets its heads again."""
        self._part, self._count, self._open = self._part + 1, 0, False

    def put(self, *facts: Said, numbered: bool = True) -> None:
        """Print facts and note their values; `numbered` False leaves numbers out."""
        record(self._sheet, *(fact.entry for fact in facts))
        rows: dict[str, Callable[[list[Said]], None]] = {"tiles": self._tiles, "six": self._six}
        if self.way in rows:
            for row in self._rows(facts):
                rows[self.way](row)
        elif self.way == "piped":
            self._piped(facts)
        else:
            single: dict[str, Callable[[Said], None]] = {
                "till": self._till, "shaded": self._shaded, "zebra": self._zebra, "flush": self._flush,
                "gutter": self._gutter, "typed": self._typed, "coded": self._coded, "decimal": self._decimal,
                "remarks": self._remark, "arrows": self._arrow, "centred": self._centred, "outlined": self._outlined,
            }  # fmt: skip
            for fact in facts:
                self._count += numbered
                single[self.way](fact)

    def _rows(self, facts: Sequence[Said]) -> list[list[Said]]:
        rows: list[list[Said]] = []
        for fact in facts:
            fits = len(fact.entry.printed) <= _SHORT and len(fact.label) <= _SHORT + 6
            joins = rows and fits and len(rows[-1]) < 3 and len(rows[-1][-1].entry.printed) <= _SHORT
            if joins and len(rows[-1][-1].label) <= _SHORT + 6:
                rows[-1].append(fact)
            else:
                rows.append([fact])
        return rows

    def _fill(self, start: float, end: float, top: float, bottom: float) -> None:
        sheet = self._sheet
        box = [sheet.left + start * sheet.width, top, sheet.left + end * sheet.width, bottom]
        sheet.draw.rectangle(box, fill=self._grey)

    def _value_of(self, fact: Said) -> Run:
        return Run(fact.entry.printed, self._value)

    def _narrow(self, fact: Said) -> str:
        return roomy(self._sheet, fact.label, self._label, self._edge - 0.02)

    def _tiles(self, row: Sequence[Said]) -> None:
        sheet, share, pad = self._sheet, 1 / len(row), 4 * POINT
        small = Style(size=sheet.look.size * 0.78, colour=(90, 96, 104) if self._gap > 1 else None)
        lines: list[list[Line]] = [
            [([roomy(sheet, each.label, small, share)], small), ([self._value_of(each)], PLAIN)] for each in row
        ]
        depth = max(_depth(sheet, share - 0.05, each) for each in lines)
        top = sheet.y
        for place, each in enumerate(lines):
            self._fill(place * share + 0.004, (place + 1) * share - 0.004, top, top + depth + 2 * pad)

            def fill(each: list[Line] = each) -> None:
                sheet.y = top + pad
                for items, style in each:
                    sheet.para(*items, style=style, after=0)

            sheet.columns((place * share + 0.02, (place + 1) * share - 0.02, fill))
            sheet.y = top
        sheet.y = top + depth + 2 * pad
        sheet.skip(4)

    def _six(self, row: Sequence[Said]) -> None:
        columns: list[list[Line]] = []
        small = Style(size=self._sheet.look.size * 0.86)
        for fact in row:
            label = replace(self._label, size=small.size)
            text = roomy(self._sheet, fact.label, label, 0.15)
            columns += [[([Run(text, label)], small)], [([self._value_of(fact)], small)]]
        widths = {1: (0.2, 0.8), 2: (0.2, 0.3, 0.2, 0.3), 3: (0.16, 0.18, 0.15, 0.18, 0.15, 0.18)}[len(row)]
        cells(self._sheet, widths, columns, ruled=True, pad=3)

    def _till(self, fact: Said) -> None:
        sheet, label = self._sheet, Run(f"{fact.label}{self._colon.strip()} ", self._label)
        whole = sheet.measure(f"{label.text} {fact.entry.printed}", BOLD) * sheet.look.word_space
        if whole < 0.86 * sheet.width:
            sheet.para(label, Leader(mark=self._dice.pick([".", "."])), " ", self._value_of(fact), after=self._gap)
        else:
            sheet.para(label, after=0)
            sheet.columns((0.16, 1.0, lambda: sheet.para(self._value_of(fact), align="right", after=self._gap)))

    def _shaded(self, fact: Said) -> None:
        sheet, pad, top = self._sheet, 4.0, self._sheet.y
        label, value = [Run(self._narrow(fact), self._label)], [self._value_of(fact)]
        inner = 2 * pad * POINT / sheet.width + 0.004
        depth = max(_depth(sheet, self._edge - inner, [(label, PLAIN)]),
                    _depth(sheet, 1 - self._edge - inner, [(value, PLAIN)]))  # fmt: skip
        self._fill(0.0, self._edge, top, top + depth + pad * POINT)
        cells(sheet, (self._edge, 1 - self._edge), [[(label, PLAIN)], [(value, PLAIN)]], ruled=True, pad=pad)

    def _zebra(self, fact: Said) -> None:
        sheet, top = self._sheet, self._sheet.y
        label, value = [Run(f"{self._narrow(fact)}{self._colon}", self._label)], [self._value_of(fact)]
        depth = max(_depth(sheet, self._edge - 0.03, [(label, PLAIN)]),
                    _depth(sheet, 0.97 - self._edge, [(value, PLAIN)]))  # fmt: skip
        if self._count % 2:
            self._fill(0.0, 1.0, top, top + depth + 6 * POINT)
        sheet.skip(2.5)
        abreast(sheet, (0.01, self._edge - 0.02, label, "left"), (self._edge, 0.99, value, "left"))
        sheet.y = top + depth + 6 * POINT

    def _flush(self, fact: Said) -> None:
        label = [Run(f"{self._narrow(fact)}{self._colon}", self._label)]
        abreast(self._sheet, (0.0, self._edge, label, "right"),
                (self._edge + 0.025, 1.0, [self._value_of(fact)], "left"))  # fmt: skip
        self._sheet.skip(self._gap)

    def _gutter(self, fact: Said) -> None:
        sheet, top = self._sheet, self._sheet.y
        small = replace(self._label, size=sheet.look.size * 0.8)
        deep = abreast(sheet, (0.0, 0.25, [Run(roomy(sheet, fact.label, small, 0.25), small)], "left"),
                       (0.28, 1.0, [self._value_of(fact)], "left"))  # fmt: skip
        x = sheet.left + 0.265 * sheet.width
        sheet.draw.line([(x, top), (x, deep + self._gap * POINT)], fill=(140, 140, 148), width=3)
        sheet.skip(self._gap)

    def _typed(self, fact: Said) -> None:
        value = self._around.format(fact.entry.printed)
        self._sheet.para(Run(f"{fact.label}{self._colon or ' :'} ", self._label), value, hang=16, after=self._gap)

    def _coded(self, fact: Said) -> None:
        lead = f"[{self._code:02d}] "
        self._code += 1
        tail: list[Item] = [" ", Leader()] if self._gap > 3 else []
        self._sheet.para(lead, Run(f"{fact.label}: ", self._label), self._value_of(fact), *tail, hang=20,
                         after=self._gap)  # fmt: skip

    def _decimal(self, fact: Said) -> None:
        lead = f"{max(1, self._part)}.{self._count}{'.' if self._gap > 1 else ''} "
        self._sheet.para(Run(f"{lead}{fact.label}: ", self._label), self._value_of(fact), hang=22, after=self._gap)

    def _remark(self, fact: Said) -> None:
        small = Style(size=self._sheet.look.size * 0.9)
        rows: list[list[str]] = [] if self._open else [list(self._heads)]
        self._open = True
        rows.append([str(self._count), fact.label, fact.entry.printed, self._dice.pick(_REMARKS)])
        for row in rows:
            style = BOLD if row[0] == self._heads[0] else PLAIN
            columns: list[list[Line]] = [[([Run(text, style)], small)] for text in row]
            cells(self._sheet, (0.08, 0.28, 0.46, 0.18), columns, ruled=True, pad=3)

    def _arrow(self, fact: Said) -> None:
        self._sheet.para(Run(fact.label, self._label), self._mark, self._value_of(fact), hang=18, after=self._gap)

    def _centred(self, fact: Said) -> None:
        small = replace(self._label, bold=False, size=self._sheet.look.size * 0.84)
        if len(fact.entry.printed) > _SHORT + 8:
            self._sheet.para(Run(fact.label, small), align="center", after=0)
            self._sheet.para(self._value_of(fact), align="center", after=self._gap)
        else:
            self._sheet.para(Run(f"{fact.label}: ", small), self._value_of(fact), align="center", after=self._gap)

    def _outlined(self, fact: Said) -> None:
        self._sheet.para(Run(fact.label, replace(self._label, underline=True)), ":", after=0)
        self._sheet.para(self._dice.pick(["", "- "]), self._value_of(fact), first=16, hang=16, after=self._gap)

    def _piped(self, facts: Sequence[Said]) -> None:
        line: list[Item] = []
        for fact in facts:
            part: list[Item] = [Run(f"{fact.label}: ", self._label), self._value_of(fact)]
            joined = [*line, "  |  ", *part] if line else part
            if line and len(self._sheet.set_lines(joined)) > 1:
                self._sheet.para(*line, after=self._gap)
                joined = part
            line = joined
        self._sheet.para(*line, after=self._gap)
