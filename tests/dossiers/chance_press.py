"""Facts as presses and office programs set them, by chance: colons at one edge, captions below values, heads on top.

`chance_rows` and `chance_grid` hold the plainer manners; one manner is kept for the whole paper here too.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from tests.dossiers.canvas import POINT, Sheet
from tests.dossiers.chance_rows import Said
from tests.dossiers.dice import Dice
from tests.dossiers.pairs import Line, cells, record
from tests.dossiers.printed_parts import hair_row
from tests.dossiers.typeset import BOLD, BOLD_ITALIC, ITALIC, PLAIN, Item, Leader, Run, Style, Tab

MODES = ("colons", "dotted", "caption", "heads", "four", "sentence", "bullets", "spread", "scored", "stack", "hair")
NARROW = ("dotted", "bullets", "scored", "stack", "colons")
"""Manners that fit a half of a page."""
_LETTERS = "abcdđeghiklmnopqrstuvxy"
_SHORT = 26  # letters of a value that shares a row
_ROW = 72  # letters of all that shares it


@dataclass(frozen=True)
class Press:
    """How facts are set; see `press_of`. `edge` is where values begin, in parts of the frame."""

    mode: str
    number: str
    colon: str
    upper: bool
    gloss: str
    label: Style
    value: Style
    edge: float
    gap: float


def press_of(dice: Dice, modes: Sequence[str] = MODES) -> Press:
    """Return a manner of one of the modes."""
    mode = dice.pick(modes)
    number = dice.weighted(
        [("", 0.5), ("{n}. ", 0.2), ("{n}) ", 0.06), ("{n}/ ", 0.06), ("{a}) ", 0.1), ("({n}) ", 0.08)]
    )
    bare = mode in ("caption", "heads", "four", "stack", "hair")
    return Press(
        mode=mode,
        number="" if mode in ("caption", "sentence", "heads") else number,
        colon=dice.pick(["", "", ":"]) if bare else dice.pick([":", ":", ":", " :"]),
        upper=mode not in ("sentence", "caption") and dice.chance(0.12),
        gloss=dice.weighted([("", 0.78), (" / ", 0.12), (" (", 0.1)]),
        label=dice.weighted([(PLAIN, 0.65), (ITALIC, 0.15), (BOLD, 0.2)]),
        value=dice.weighted([(BOLD, 0.45), (PLAIN, 0.45), (BOLD_ITALIC, 0.1)]),
        edge=dice.pick([0.3, 0.34, 0.4]),
        gap=dice.pick([2.0, 4.0, 7.0]),
    )


class Printer:
    """Prints groups of facts in one manner; numbers go on from group to group."""

    def __init__(self, sheet: Sheet, how: Press, dice: Dice) -> None:
        """Begin with the first number."""
        self._sheet, self._how, self._dice, self._next = sheet, how, dice, 0
        self._bullet = dice.pick(["- ", "+ ", "* ", "• ", "– "])
        self._joint = dice.pick(["; ", "; ", ", "])

    def put(self, *facts: Said) -> None:
        """Print a group of facts and note their values."""
        record(self._sheet, *(fact.entry for fact in facts))
        mode = self._how.mode
        in_rows = {"caption": self._caption, "heads": self._heads, "four": self._four, "hair": self._hair,
                   "spread": self._spread}  # fmt: skip
        if mode == "sentence":
            self._sentence(facts)
        elif mode in ("colons", "dotted", "bullets", "scored", "stack"):
            for fact in facts:
                self._single(fact)
        else:
            for row in _rows(facts, 4 if mode == "heads" else 2):
                in_rows[mode](row)

    def _label(self, fact: Said, *, numbered: bool = True) -> list[Item]:
        how, text = self._how, fact.label.upper() if self._how.upper else fact.label
        lead = how.number.format(n=self._next + 1, a=_LETTERS[self._next % len(_LETTERS)]) if numbered else ""
        self._next += bool(lead)
        if not fact.english or not how.gloss:
            return [Run(f"{lead}{text}{how.colon}", how.label)]
        small = Style(italic=True, size=self._sheet.look.size * 0.84)
        closing = ")" if how.gloss.endswith("(") else ""
        return [Run(f"{lead}{text}{how.gloss}", how.label), Run(f"{fact.english}{closing}{how.colon}", small)]

    def _single(self, fact: Said) -> None:
        how, sheet = self._how, self._sheet
        value, label = Run(fact.entry.printed, how.value), self._label(fact)
        if how.mode == "colons":
            edge = how.edge * sheet.width / POINT
            last = label[-1]
            assert isinstance(last, Run)
            label[-1] = replace(last, text=last.text.rstrip(": "))
            sheet.para(*label, Tab(edge), ": ", value, hang=edge + 6, after=how.gap)
        elif how.mode == "dotted":
            sheet.para(*label, " ", Run(value.text, replace(how.value, dots=True)), Leader(), after=how.gap)
        elif how.mode == "scored":
            sheet.para(*label, " ", value, " ", Leader(mark="_"), after=how.gap)
        elif how.mode == "bullets":
            sheet.para(self._bullet if not how.number else "", *label, " ", value, hang=10, after=how.gap)
        else:
            sheet.para(*label, after=0)
            sheet.para(value, first=14, hang=14, after=how.gap)

    def _sentence(self, facts: Sequence[Said]) -> None:
        items: list[Item] = []
        for number, fact in enumerate(facts):
            label = _within(fact.label) if number else fact.label
            items += [f"{label}: ", Run(fact.entry.printed, self._how.value)]
            items.append("." if number == len(facts) - 1 else self._joint)
        self._sheet.para(*items, first=20, align=self._dice.pick(["left", "justify"]), after=self._how.gap)

    def _caption(self, row: Sequence[Said]) -> None:
        small = Style(italic=True, size=self._sheet.look.size * 0.78)
        columns: list[Sequence[Line]] = [
            [
                ([Leader(), " ", Run(fact.entry.printed, self._how.value), " ", Leader()], PLAIN),
                ([fact.label if "(" in fact.label else f"({fact.label})"], small),
            ]
            for fact in row
        ]
        cells(self._sheet, _shares(row), columns, align="center")
        self._sheet.skip(self._how.gap)

    def _heads(self, row: Sequence[Said]) -> None:
        heads: list[list[Item]] = [[Run(fact.label, BOLD)] for fact in row]
        values: list[list[Item]] = [[Run(fact.entry.printed, self._how.value)] for fact in row]
        self._sheet.table(_shares(row), [heads, values], aligns=["center"] * len(row), pad=3)
        self._sheet.skip(self._how.gap)

    def _four(self, row: Sequence[Said]) -> None:
        columns: list[Sequence[Line]] = []
        for fact in row:
            columns += [[(self._label(fact), PLAIN)], [([Run(fact.entry.printed, self._how.value)], PLAIN)]]
        cells(self._sheet, (0.22, 0.28) * 2 if len(row) > 1 else (0.22, 0.78), columns, ruled=True, pad=4)

    def _hair(self, row: Sequence[Said]) -> None:
        columns: list[Sequence[Line]] = []
        for fact in row:
            columns += [[(self._label(fact), PLAIN)], [([Run(fact.entry.printed, self._how.value)], PLAIN)]]
        hair_row(self._sheet, (0.24, 0.26) * 2 if len(row) > 1 else (0.24, 0.76), columns)

    def _spread(self, row: Sequence[Said]) -> None:
        columns: list[Sequence[Line]] = [
            [([*self._label(fact), " ", Run(fact.entry.printed, self._how.value)], PLAIN)] for fact in row
        ]
        cells(self._sheet, [1 / len(row)] * len(row), columns)
        self._sheet.skip(self._how.gap)


def _rows(facts: Sequence[Said], most: int) -> list[list[Said]]:
    """Return facts in rows: short ones beside one another, long ones alone."""
    rows: list[list[Said]] = []
    for fact in facts:
        fits = rows and len(rows[-1]) < most and sum(map(_length, (*rows[-1], fact))) <= _ROW
        if fits and all(_is_short(each) for each in (*rows[-1], fact)):
            rows[-1].append(fact)
        else:
            rows.append([fact])
    return rows


def _within(label: str) -> str:
    """Return a label as it stands within a sentence; abbreviations keep their capitals."""
    return label if label[1:2].isupper() else f"{label[:1].lower()}{label[1:]}"


def _is_short(fact: Said) -> bool:
    return len(fact.entry.printed) <= _SHORT and len(fact.label) <= _SHORT


def _length(fact: Said) -> int:
    return max(10, len(fact.entry.printed), len(fact.label)) + 3


def _shares(row: Sequence[Said]) -> list[float]:
    """Return widths in parts of the frame, wider for longer facts."""
    lengths = [_length(fact) for fact in row]
    return [length / sum(lengths) for length in lengths]
