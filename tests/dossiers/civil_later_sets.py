"""Facts in further manners: several behind one label, on bars, within blanks, flush right, behind dashes.

One manner is kept for a whole paper; `civil_later_grids` holds those that draw cells and boxes.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from tests.dossiers.canvas import POINT, Sheet
from tests.dossiers.chance_rows import Said
from tests.dossiers.dice import Dice
from tests.dossiers.pairs import record
from tests.dossiers.typeset import BOLD, BOLD_ITALIC, ITALIC, PLAIN, Colour, Item, Leader, Run, Style

_BARS: tuple[Colour, ...] = ((222, 230, 242), (236, 236, 238), (240, 230, 222), (52, 72, 112), (70, 70, 74))
_ROMANS, _LETTERS = ("I", "II", "III", "IV", "V", "VI", "VII"), "ABCDEGH"
_LEADS = ("{r}. ", "{n}. ", "{a} - ", "Phần {r}: ", "({n}) ", "Mục {n}: ", "{n}/ ", "{a}. ")
_WRAPS = ("— {} —", "[ {} ]", "* {}:", "{}:", "{}", "- {} -", "{} :", "*** {} ***")
_TOGETHER = 14  # letters of a value that shares a label


class PartHeads:
    """Headings of a paper's parts in one manner: on bars, between dashes, over lines; numbers go on."""

    def __init__(self, sheet: Sheet, dice: Dice) -> None:
        """Choose the manner."""
        self._sheet, self._count = sheet, 0
        self._number = dice.pick(_LEADS) if dice.chance(0.45) else ""
        self._bar = dice.pick(_BARS) if dice.chance(0.35) else None
        self._wrap = "{}" if self._bar or self._number else dice.pick(_WRAPS)
        self._line, self._capitals = dice.chance(0.25), dice.chance(0.5)
        self._style = dice.pick([BOLD, BOLD, BOLD_ITALIC, Style(bold=True, underline=True), ITALIC])
        self._align = dice.weighted([("left", 0.65), ("center", 0.3), ("right", 0.05)])

    def put(self, text: str) -> None:
        """Print the next heading."""
        sheet = self._sheet
        at = self._count % len(_ROMANS)
        lead = self._number.format(r=_ROMANS[at], n=self._count + 1, a=_LETTERS[at])
        self._count += 1
        words = self._wrap.format(f"{lead}{text.upper() if self._capitals else text}")
        sheet.skip(3)
        if self._bar:
            dark = sum(self._bar) < 300
            style = Style(bold=True, colour=(255, 255, 255) if dark else None)
            height = sheet.line_height() * len(sheet.set_lines((words,), style=style)) + 6 * POINT
            sheet.draw.rectangle([sheet.left - 6, sheet.y, sheet.right, sheet.y + height], fill=self._bar)
            sheet.skip(3)
            sheet.para(words, style=style, align=self._align, after=5)
            return
        sheet.para(Run(words, self._style), align=self._align, after=0 if self._line else 2)
        if self._line:
            sheet.draw.line([(sheet.left, sheet.y + 3), (sheet.right, sheet.y + 3)], fill=sheet.look.ink, width=3)
            sheet.skip(4)


class LaterSet(ABC):
    """Prints facts in one manner; `group` prints a heading above them."""

    def __init__(self, sheet: Sheet, dice: Dice) -> None:
        """Choose what labels and values look like."""
        self._sheet, self._dice, self._heads = sheet, dice, PartHeads(sheet, dice)
        self._label = dice.weighted([(PLAIN, 0.6), (ITALIC, 0.2), (BOLD, 0.2)])
        self._value = dice.weighted([(BOLD, 0.45), (PLAIN, 0.45), (BOLD_ITALIC, 0.1)])
        if self._label == BOLD:
            self._value = dice.pick([PLAIN, PLAIN, ITALIC])
        self._colon = dice.pick([":", ":", ":", " :", ""])
        self._lead = dice.weighted([("", 0.7), ("[{n:02d}] ", 0.1), ("({n}) ", 0.1), ("{n}/ ", 0.1)])
        self._gap = dice.pick([1.0, 3.0, 6.0])
        self._count = 0

    def put(self, *facts: Said) -> None:
        """Print facts and note their values."""
        record(self._sheet, *(fact.entry for fact in facts))
        if facts:
            self._print(facts)

    def group(self, title: str, *facts: Said) -> None:
        """Print facts under a heading."""
        if title:
            self._heads.put(title)
        self.put(*facts)

    @abstractmethod
    def _print(self, facts: Sequence[Said]) -> None:
        """Print facts."""

    def _led(self, text: str) -> str:
        """Return a label with the number before it."""
        self._count += bool(self._lead)
        return f"{self._lead.format(n=self._count)}{text}"


def lowered(label: str) -> str:
    """Return a label as it stands within a line; abbreviations keep their capitals."""
    return label if label[1:2].isupper() else f"{label[:1].lower()}{label[1:]}"


class Combined(LaterSet):
    """Short neighbours behind one label that names them all: "Giới tính, dân tộc, quốc tịch: Nam, Kinh, Việt Nam"."""

    def __init__(self, sheet: Sheet, dice: Dice) -> None:
        """Choose what stands between labels and between values."""
        super().__init__(sheet, dice)
        self._joints = dice.pick([(", ", ", "), ("/", "/"), (" - ", " - "), (", ", "; "), (" / ", " / "), ("; ", "; "),
                                  (" và ", ", "), ("/", ", ")])  # fmt: skip
        self._most, self._first = dice.pick([2, 3, 3, 4]), dice.pick([0.0, 0.0, 16.0])
        self._tail = dice.weighted([("", 0.6), (".", 0.4)])

    def _print(self, facts: Sequence[Said]) -> None:
        groups: list[list[Said]] = []
        for fact in facts:
            last = groups[-1] if groups else []
            joins = last and len(last) < self._most and _brief(fact) and all(map(_brief, last))
            if joins:
                last.append(fact)
            else:
                groups.append([fact])
        for group in groups:
            between, joint = self._joints
            if any(between.strip() in fact.label for fact in group):
                between = "/" if "," in between else ", "
            values = [fact.entry.printed for fact in group]
            if any(joint.strip() in value for value in values):
                joint = "; "
            label = between.join([self._led(group[0].label), *(lowered(fact.label) for fact in group[1:])])
            items: list[Item] = [
                Run(f"{label}{self._colon or ':'} ", self._label),
                Run(joint.join(values), self._value),
            ]
            if self._tail:
                items.append(Leader(mark=self._tail))
            self._sheet.para(*items, first=self._first, hang=self._first, after=self._gap)


def _brief(fact: Said) -> bool:
    return len(fact.entry.printed) <= _TOGETHER


class BarRun(LaterSet):
    """Facts one behind the other with bars, points or white between them, broken wherever a line ends."""

    def __init__(self, sheet: Sheet, dice: Dice) -> None:
        """Choose what stands between facts."""
        super().__init__(sheet, dice)
        self._joint = dice.pick([" | ", " | ", " • ", " \u00a0\u00a0\u00a0 ", " // ", " ; ", " – "])
        self._between = ": " if self._label == PLAIN else dice.pick([": ", " ", ": "])
        self._align, self._each = dice.pick(["left", "left", "justify", "center"]), dice.chance(0.5)

    def _print(self, facts: Sequence[Said]) -> None:
        items: list[Item] = []
        for fact in facts:
            part: list[Item] = [Run(f"{self._led(fact.label)}{self._between}", self._label),
                                Run(fact.entry.printed, self._value)]  # fmt: skip
            if items and self._each and len(self._sheet.set_lines([*items, self._joint, *part])) > 1:
                self._sheet.para(*items, align=self._align, after=self._gap)
                items = []
            items += [self._joint, *part] if items else part
        self._sheet.para(*items, align=self._align, after=self._gap)


class Blanked(LaterSet):
    """Values in the middle of blanks, marks before and behind them; short neighbours share a line."""

    def __init__(self, sheet: Sheet, dice: Dice, *, pen: bool = False) -> None:
        """Choose the marks."""
        super().__init__(sheet, dice)
        self._mark, self._pen = dice.pick([".", "_", "…", "-"]), pen
        self._most = dice.pick([1, 2, 3])

    def _print(self, facts: Sequence[Said]) -> None:
        value = Style(pen=True) if self._pen else self._value
        row: list[Item] = []
        count, mark = 0, Leader(mark=self._mark)
        for fact in facts:
            text = fact.entry.printed
            part: list[Item] = [Run(f"{self._led(fact.label)}{self._colon.strip()} ", self._label),
                                mark, Run(text, value),
                                mark, " "]  # fmt: skip
            if row and not (count < self._most and self._holds([*row, *part])):
                self._sheet.para(*row[:-1], after=self._gap)
                row, count = [], 0
            if not row and not self._holds(part):  # a long value begins right behind its label
                part = [part[0], Run(text, value), mark, " "]
            row, count = row + part, count + 1
        self._sheet.para(*row[:-1], after=self._gap)

    def put(self, *facts: Said) -> None:
        """Print facts, by pen where the blanks are filled so."""
        by_pen = [replace(fact, entry=replace(fact.entry, by_pen=True)) for fact in facts] if self._pen else facts
        super().put(*by_pen)

    def _holds(self, items: Sequence[Item]) -> bool:
        bare = [item for item in items if not isinstance(item, Leader)]
        lines = self._sheet.set_lines(bare)
        return len(lines) == 1 and lines[0].width < 0.86 * self._sheet.width


class FlushRight(LaterSet):
    """Labels at the left edge, values at the right one, marks or white between; long values in lines of their own."""

    def __init__(self, sheet: Sheet, dice: Dice) -> None:
        """Choose what fills the room between."""
        super().__init__(sheet, dice)
        self._leader = dice.pick([Leader(), Leader(blank=True), Leader(mark="_"), Leader(mark="-"), Leader(mark=" .")])
        self._line = dice.chance(0.3)

    def _print(self, facts: Sequence[Said]) -> None:
        sheet = self._sheet
        for fact in facts:
            label = Run(f"{self._led(fact.label)}{self._colon}", self._label)
            value = Run(fact.entry.printed, self._value)
            lines = sheet.set_lines([label, " ", value])
            if len(lines) == 1 and lines[0].width < 0.94 * sheet.width:
                sheet.para(label, " ", self._leader, " ", value, after=0)
            else:
                sheet.para(label, after=0)
                sheet.columns((0.16, 1.0, partial(sheet.para, value, align="right", after=0)))
            if self._line:
                sheet.draw.line([(sheet.left, sheet.y + 3), (sheet.right, sheet.y + 3)], fill=(150, 150, 158), width=2)
            sheet.skip(self._gap + 1)


class Dashes(LaterSet):
    """A dash, stroke or bar where others have a colon; marks before labels or none."""

    def __init__(self, sheet: Sheet, dice: Dice) -> None:
        """Choose the marks."""
        super().__init__(sheet, dice)
        self._between = dice.pick([" – ", " — ", " - ", " | ", " = ", " .. ", "\u00a0\u00a0\u00a0 "])
        self._mark = dice.pick(["", "", "+ ", "• ", "o ", "> "])
        self._label = dice.pick([BOLD, ITALIC, PLAIN]) if self._between.strip() else BOLD
        self._value = PLAIN if self._label == BOLD else dice.pick([BOLD, BOLD, PLAIN])

    def _print(self, facts: Sequence[Said]) -> None:
        for fact in facts:
            self._sheet.para(Run(f"{self._mark}{self._led(fact.label)}{self._between}", self._label),
                             Run(fact.entry.printed, self._value), hang=18, after=self._gap)  # fmt: skip
