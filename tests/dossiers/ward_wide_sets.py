"""Ways of wards and programs to set facts and heads: tabs, brackets, run-on lines, values first, cells.

What they print belongs to the layouts that use them; they invent nothing.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from tests.dossiers.blocks import office_head, state_heading
from tests.dossiers.canvas import POINT, Sheet
from tests.dossiers.chance_rows import Said
from tests.dossiers.dice import Dice
from tests.dossiers.drawn import Facts
from tests.dossiers.offices import Agency
from tests.dossiers.pairs import Line, cells, record
from tests.dossiers.typeset import BOLD, BOLD_ITALIC, ITALIC, PLAIN, Item, Leader, Run, Style, Tab

WIDE_FORMS = ("tab", "run on", "two a line", "under", "value first", "boxes", "first cell", "to the right", "bracket",
              "equals", "dashes", "bare tab")  # fmt: skip
SLIM_FORMS = ("tab", "run on", "under", "value first", "bracket", "equals", "dashes", "boxes")
"""Forms that hold in half a page."""
_SHORT = 30  # letters of label and value that share a line


def labelled(facts: Facts, dice: Dice, words: Mapping[str, Sequence[str]], *keys: str) -> list[Said]:
    """Return values under one of their labels each; a label that ends in "ngày" takes that word from the day."""
    told = []
    for key in keys:
        label, entry = dice.pick(words[key]), facts.entry("", key)
        if label.lower().endswith("ngày"):
            entry = replace(entry, printed=entry.printed.removeprefix("ngày "))
        told.append(Said(label, entry))
    return told


def shuffled(dice: Dice, said: Sequence[Said], *, keep: int = 1) -> list[Said]:
    """Return facts in an order of chance, the first `keep` in their places."""
    order = dice.rng.permutation(len(said) - keep)
    return [*said[:keep], *(said[keep + int(at)] for at in order)]


class WideSetter:
    """Prints groups of facts in one way; numbers go on from group to group."""

    def __init__(self, sheet: Sheet, dice: Dice, forms: Sequence[str] = WIDE_FORMS) -> None:
        """Choose the way."""
        self._sheet, self._dice, self._form, self._next = sheet, dice, dice.pick(forms), 0
        self._label = dice.pick([PLAIN, PLAIN, BOLD, ITALIC])
        self._value = dice.pick([BOLD, PLAIN, PLAIN, BOLD_ITALIC])
        numbers = ["", "", "{n}. ", "{n}/ ", "{n}) ", "({n}) ", "{n:02d} ", "- "]
        self._number = "" if self._form in ("value first", "run on") else dice.pick(numbers)
        self._colon = dice.pick([":", ":", " :", ""] if self._form != "run on" else [":"])
        self._edge = dice.pick([0.3, 0.36, 0.42])
        self._joint = dice.pick(["; ", " - ", " – ", " | ", ", "])
        self._after = dice.pick([1.0, 3.0, 6.0])
        self._brackets = dice.pick([("[", "]"), ("(", ")"), ("«", "»")])
        self._capitals = dice.chance(0.12)

    def put(self, *facts: Said) -> None:
        """Print a group of facts and note their values."""
        record(self._sheet, *(fact.entry for fact in facts))
        if self._form == "run on":
            self._run_on(facts)
        elif self._form in ("two a line", "boxes", "first cell"):
            for row in self._rows(facts):
                self._row(row)
        else:
            for fact in facts:
                self._single(fact)

    def _name(self, fact: Said) -> str:
        self._next += 1
        label = fact.label.upper() if self._capitals else fact.label
        return f"{self._number.format(n=self._next)}{label}"

    def _single(self, fact: Said) -> None:
        sheet, value, name = self._sheet, Run(fact.entry.printed, self._value), self._name(fact)
        edge = self._edge * sheet.width / POINT
        colon = self._colon or ":"
        if self._form == "tab":
            sheet.para(Run(f"{name}{colon}", self._label), Tab(edge), value, hang=edge, after=self._after)
        elif self._form == "bare tab":
            sheet.para(Run(name, self._label), Tab(edge + 12), value, hang=edge + 12, after=self._after)
        elif self._form == "under":
            small = replace(self._label, size=sheet.look.size * 0.84)
            sheet.para(Run(f"{name}{self._colon}", small), after=0)
            sheet.para(value, after=self._after)
        elif self._form == "value first":
            small = Style(italic=True, size=sheet.look.size * 0.84)
            sheet.para(value, " ", Run(f"({name})", small), hang=16, after=self._after)
        elif self._form == "to the right" and len(name) + len(fact.entry.printed) < 2 * _SHORT:
            sheet.para(Run(f"{name} ", self._label), Leader(), " ", value, after=self._after)
        elif self._form == "bracket":
            opening, closing = self._brackets
            sheet.para(Run(f"{name}{colon} ", self._label), opening, value, closing, hang=12, after=self._after)
        elif self._form == "equals":
            sheet.para(Run(f"{name} = ", self._label), value, hang=12, after=self._after)
        else:
            sheet.para(Run(f"{name} – ", self._label), value, hang=12, after=self._after)

    def _run_on(self, facts: Sequence[Said]) -> None:
        items: list[Item] = []
        for at, fact in enumerate(facts):
            tail = "." if at == len(facts) - 1 else self._joint
            items += [
                Run(f"{self._name(fact)}{self._colon or ':'} ", self._label),
                Run(fact.entry.printed, self._value),
            ]
            items.append(tail)
        self._sheet.para(*items, align=self._dice.pick(["left", "justify"]), after=self._after)

    def _rows(self, facts: Sequence[Said]) -> list[list[Said]]:
        rows: list[list[Said]] = []
        for fact in facts:
            short = len(fact.label) <= _SHORT * 0.8 and len(fact.entry.printed) <= _SHORT * 0.8
            fits = rows and len(rows[-1]) < 2 and short and len(rows[-1][0].entry.printed) <= _SHORT * 0.8
            if fits and len(rows[-1][0].label) <= _SHORT * 0.8:
                rows[-1].append(fact)
            else:
                rows.append([fact])
        return rows

    def _row(self, row: Sequence[Said]) -> None:
        sheet, small = self._sheet, replace(self._label, size=self._sheet.look.size * 0.8)
        columns: list[Sequence[Line]] = []
        for fact in row:
            label, value = self._name(fact), Run(fact.entry.printed, self._value)
            if self._form == "boxes":
                columns.append([([Run(label, small)], PLAIN), ([value], PLAIN)])
            elif self._form == "first cell":
                columns += [[([Run(f"{label}{self._colon}", self._label)], PLAIN)], [([value], PLAIN)]]
            else:
                columns.append([([Run(f"{label}{self._colon or ':'} ", self._label), value], PLAIN)])
        if self._form == "first cell":
            widths = (0.22, 0.28) * len(row) if len(row) > 1 else (0.32, 0.68)
        else:
            widths = (1 / len(row),) * len(row)
        cells(sheet, widths, columns, ruled=self._form != "two a line", pad=4 if self._form != "two a line" else 0)
        if self._form == "two a line":
            sheet.skip(self._after)


@dataclass(frozen=True)
class WideHead:
    """What stands at the head: lines of the title, a note below them, the number behind its label, place and day."""

    agency: Agency
    title: Sequence[str]
    label: str
    number: str
    note: str = ""
    day: str = ""


def wide_head(sheet: Sheet, dice: Dice, what: WideHead, forms: Sequence[str] = ()) -> None:
    """Print a head in one of the orders of offices; number, issuer as printed, are noted here, the day is not."""
    form = dice.pick(forms or ("halves", "halves", "turned", "flush", "state first", "letterhead", "slip"))
    spot = dice.pick(["office", "title", "title right", "corner", "far"])
    strong = dice.pick([PLAIN, BOLD])
    number: list[Item] = [f"{what.label}{dice.pick([': ', ' ', ' : ', '. '])}", Run(what.number, strong)]
    plain = form in ("flush", "letterhead", "slip") and dice.chance(0.4)
    agency = what.agency
    issuer = agency.plain if plain else agency.name
    sheet.put("number", what.number)
    sheet.put("issuer", issuer)
    parent = dice.pick([agency.parent, agency.parent, ""])

    def office() -> None:
        office_head(sheet, parent, issuer, rule=dice.pick([0.0, 0.3]))
        if spot == "office":
            sheet.para(*number, align=dice.pick(["center", "left"]))

    def state() -> None:
        state_heading(sheet, spell=dice.whole(0, 3))
        if what.day:
            sheet.para(what.day, align=dice.pick(["center", "right"]), style=ITALIC)

    if spot == "corner":
        sheet.para(*number, align="right", after=2)
    divide = dice.pick([0.4, 0.45, 0.5])
    if form == "halves":
        sheet.columns((0.0, divide, office), (divide + 0.02, 1.0, state))
    elif form == "turned":
        sheet.columns((0.0, 0.56, state), (0.58, 1.0, office))
    elif form == "state first":
        state()
        sheet.columns((0.0, 0.6, office))
    else:
        align = "center" if form == "letterhead" else "left"
        for line, style in ((parent if form != "slip" else "", PLAIN), (issuer, BOLD)):
            sheet.para(*filter(None, (line,)), style=style, after=0, align=align)
        if form == "letterhead":
            sheet.rule(0.9, gap=3)
        sheet.para(*(number if spot == "office" else ()), align=align, after=0)
        if form == "flush":
            state_heading(sheet, spell=dice.whole(0, 3))
        sheet.para(*filter(None, (what.day,)), align="right", style=ITALIC, after=0)
    sheet.skip(dice.real(3, 9))
    _title(sheet, dice, what, spot, number)


def _title(sheet: Sheet, dice: Dice, what: WideHead, spot: str, number: Sequence[Item]) -> None:
    align = dice.pick(["center", "center", "center", "left"])
    for line in what.title:
        sheet.para(line, align=align, style=Style(bold=True, size=sheet.look.size + dice.pick([1.0, 3.0])), after=0)
    if what.note:
        sheet.para(what.note, align=align, style=ITALIC, after=0)
    if spot.startswith("title"):
        sheet.para(*number, align="right" if spot.endswith("right") else align)
    elif spot == "far":
        sheet.para(*number, Leader(blank=True), dice.pick(["Tờ số: 01", "Liên: 1", "Trang 1", "Ký hiệu: K"]))
    sheet.skip(dice.real(2, 7))


def heads_on_top(
    sheet: Sheet, said: Sequence[Said], widths: Sequence[float], *, numbered: bool, size: float = 0.0
) -> None:
    """Print a table of one row under heads, at times with the columns' numbers between; values are noted."""
    record(sheet, *(fact.entry for fact in said))
    rows: list[list[list[Item]]] = [[[Run(fact.label, BOLD)] for fact in said]]
    if numbered:
        rows.append([[Run(f"({at})", ITALIC)] for at in range(1, len(said) + 1)])
    rows.append([[fact.entry.printed] for fact in said])
    total = sum(widths)
    sheet.table([width / total for width in widths], rows, aligns=["center"] * len(said), pad=3,
                style=Style(size=size or sheet.look.size - 1))  # fmt: skip
    sheet.skip(6)
