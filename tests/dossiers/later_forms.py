"""Forms of programs, portals and old offices: flush edges, shaded cells, cards, indexes in brackets, bars, bare lines.

One form is kept for a whole paper; `Laid` prints facts in it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from itertools import pairwise

from tests.dossiers.canvas import POINT, Sheet
from tests.dossiers.chance_rows import Said
from tests.dossiers.dice import Dice
from tests.dossiers.pairs import Line, cells, record
from tests.dossiers.typeset import BOLD, BOLD_ITALIC, ITALIC, PLAIN, Item, Leader, Run, Style

WIDE = ("edge", "edge", "ends", "bars", "codes", "shaded", "middle", "behind", "cards", "bare", "clauses", "noted",
        "margin")  # fmt: skip
NARROW = ("edge", "codes", "middle", "clauses", "ends", "behind", "shaded", "margin")
_SHADES = ((228, 230, 236), (238, 238, 232), (222, 232, 240), (240, 228, 224))
_HAIR = (168, 168, 174)
_REMARKS = ("", "", "Theo CCCD", "Đã đối chiếu", "x", "Khai theo giấy tờ gốc", "(1)")
_CODES = ("[{n:02d}] ", "({n:02d}) ", "{n:02d}. ", "Mục {n}. ", "1.{n}. ", "#{n} ", "{n}- ", "[{n}] ")


def shaded_cells(  # noqa: PLR0913  # as `cells`, with the shades
    sheet: Sheet,
    widths: Sequence[float],
    columns: Sequence[Sequence[Line]],
    shades: Sequence[tuple[int, int, int] | None],
    *,
    pad: float = 4.0,
    ruled: bool = True,
    align: str = "left",
) -> None:
    """Print a row of cells side by side, each on a shade of its own or on white."""
    edges = [sheet.left]
    for width in widths:
        edges.append(edges[-1] + width * sheet.width)
    deepest = max(_depth(sheet, (left, right), column, pad) for (left, right), column in
                  zip(pairwise(edges), columns, strict=True))  # fmt: skip
    for (left, right), shade in zip(pairwise(edges), shades, strict=True):
        if shade is not None:
            sheet.draw.rectangle([left, sheet.y, right, sheet.y + deepest], fill=shade)
        if ruled:
            sheet.draw.rectangle([left, sheet.y, right, sheet.y + deepest], outline=sheet.look.ink, width=2)
    begin = sheet.y
    cells(sheet, widths, columns, pad=pad, align=align)
    sheet.y = max(sheet.y, begin + deepest)


def _depth(sheet: Sheet, edges: tuple[float, float], column: Sequence[Line], pad: float) -> float:
    kept = sheet.left, sheet.right
    sheet.left, sheet.right = edges[0] + pad * POINT, edges[1] - max(pad, 2.0) * POINT
    depth = sum(len(sheet.set_lines(items, style=style)) * sheet.line_height(style) for items, style in column)
    sheet.left, sheet.right = kept
    return depth + pad * POINT


class Laid:
    """Prints facts in one form; numbers go on from call to call."""

    def __init__(self, sheet: Sheet, dice: Dice, *, form: str = "", narrow: bool = False) -> None:
        """Choose the form; `narrow` is for columns of half a page."""
        self._sheet, self._narrow, self._count = sheet, narrow, 0
        self._remarks = dice.fork("remarks")
        self.form = form or dice.pick(NARROW if narrow else WIDE)
        self._label = dice.weighted([(PLAIN, 0.6), (ITALIC, 0.2), (BOLD, 0.2)])
        self._value = dice.weighted([(BOLD, 0.45), (PLAIN, 0.45), (BOLD_ITALIC, 0.1)])
        self._colon = dice.weighted([(":", 0.6), ("", 0.25), (" :", 0.15)])
        self._edge = dice.pick([0.3, 0.36, 0.42])
        self._shade, self._zebra = dice.pick(_SHADES), dice.chance(0.5)
        self._bar, self._dots = dice.pick([" | ", " • ", " / ", " || ", " – "]), dice.pick([".", "_", "…", ""])
        self._code = dice.pick(_CODES)
        self._below, self._upper = dice.chance(0.35), dice.chance(0.15)
        self._dash = dice.pick(["- ", "+ ", "* ", "• ", "– ", ""])
        self._end = dice.pick([";", ";", ".", ","])
        self._gap = dice.pick([1.0, 3.0, 6.0])
        self._gloss = dice.weighted([("", 0.85), ("{} / {}", 0.08), ("{} ({})", 0.07)])

    def put(self, *facts: Said) -> None:
        """Print facts and note their values."""
        record(self._sheet, *(fact.entry for fact in facts))
        told = [self._worded(fact) for fact in facts]
        ways: dict[str, Callable[[Sequence[Said]], None]] = {
            "edge": self._at_edge, "ends": self._ends, "bars": self._bars, "codes": self._codes,
            "shaded": self._shaded, "middle": self._middle, "behind": self._behind, "cards": self._cards,
            "bare": self._bare, "clauses": self._clauses, "noted": self._noted, "margin": self._margin,
        }  # fmt: skip
        ways[self.form](told)
        self._sheet.skip(2)

    def _worded(self, fact: Said) -> Said:
        label = self._gloss.format(fact.label, fact.english) if self._gloss and fact.english else fact.label
        return replace(fact, label=label.upper() if self._upper and self.form != "bare" else label)

    def _of(self, fact: Said, *, colon: str | None = None) -> Run:
        return Run(f"{fact.label}{self._colon if colon is None else colon}", self._label)

    def _said(self, fact: Said) -> Run:
        return Run(fact.entry.printed, self._value)

    def _at_edge(self, facts: Sequence[Said]) -> None:
        """Labels flush right at an edge, values from there on."""
        for fact in facts:
            self._sheet.table((self._edge, 1 - self._edge), [[[self._of(fact)], [self._said(fact)]]],
                              aligns=["right", "left"], ruled=False, pad=3.0)  # fmt: skip
            self._sheet.skip(self._gap)

    def _ends(self, facts: Sequence[Said]) -> None:
        """Labels at the left, values at the right margin, marks or a grey band between them."""
        sheet = self._sheet
        for fact in facts:
            self._count += 1
            items: list[Item] = [self._of(fact, colon=""), " ", Leader(blank=not self._dots, mark=self._dots or "."),
                                 " ", self._said(fact)]  # fmt: skip
            fits = len(sheet.set_lines([item for item in items if not isinstance(item, Leader)])) == 1
            depth = sheet.line_height() * (1 if fits else 2) + 3 * POINT
            if self._zebra and not self._dots and self._count % 2:
                sheet.draw.rectangle([sheet.left, sheet.y, sheet.right, sheet.y + depth], fill=self._shade)
            if fits:
                sheet.para(*items, after=3)
            else:
                sheet.para(self._of(fact), after=0)
                sheet.para(self._said(fact), align="right", after=3)

    def _bars(self, facts: Sequence[Said]) -> None:
        """Several facts to a line with bars or dots between them."""
        line: list[Item] = []
        for fact in facts:
            part: list[Item] = [self._of(fact, colon=self._colon or ":"), " ", self._said(fact)]
            if line and len(self._sheet.set_lines([*line, self._bar, *part])) > 1:
                self._sheet.para(*line)
                line = []
            line += [self._bar, *part] if line else part
        self._sheet.para(*line)

    def _codes(self, facts: Sequence[Said]) -> None:
        """An index before each label, as tax forms and programs have it."""
        for fact in facts:
            self._count += 1
            lead, value = self._code.format(n=self._count), self._said(fact)
            if self._below or (self._narrow and not fact.short):
                self._sheet.para(lead, self._of(fact, colon=self._colon or ":"), after=0)
                self._sheet.para(value, first=22, hang=22, after=self._gap)
            else:
                self._sheet.para(lead, self._of(fact, colon=self._colon or ":"), " ", value, hang=22, after=self._gap)

    def _shaded(self, facts: Sequence[Said]) -> None:
        """Cells with labels on a shade, one or two facts to a row."""
        for row in self._in_rows(facts, 1 if self._narrow else 2, 0.24):
            columns: list[list[Line]] = []
            for fact in row:
                columns += [[([self._of(fact)], PLAIN)], [([self._said(fact)], PLAIN)]]
            widths = (self._edge, 1 - self._edge) if len(row) == 1 else (0.22, 0.28, 0.22, 0.28)
            shaded_cells(self._sheet, widths, columns, [self._shade, None] * len(row), ruled=self._zebra or self._below)
            self._sheet.skip(0 if self._zebra or self._below else 2)

    def _middle(self, facts: Sequence[Said]) -> None:
        """Labels in small letters centred over their values, or below them."""
        small = replace(self._label, size=self._sheet.look.size * 0.82)
        for fact in facts:
            lines: list[Line] = [([Run(f"{fact.label}{self._colon}", small)], small), ([self._said(fact)], PLAIN)]
            for items, style in lines[::-1] if self._below else lines:
                self._sheet.para(*items, align="center", style=Style(size=style.size), after=0)
            self._sheet.skip(self._gap + 1)

    def _behind(self, facts: Sequence[Said]) -> None:
        """Each value with its label in brackets behind it."""
        for fact in facts:
            label = f"{fact.label[:1].lower()}{fact.label[1:]}" if not fact.label[1:2].isupper() else fact.label
            bracket = f"({label})" if "(" not in label else f"- {label}"
            small = replace(self._label, bold=False, size=self._sheet.look.size * 0.86)
            self._sheet.para(self._dash, self._said(fact), " ", Run(bracket, small), hang=12, after=self._gap)

    def _cards(self, facts: Sequence[Said]) -> None:
        """Boxes with the label on a shaded band and the value below it."""
        small = Style(bold=self._label.bold, size=self._sheet.look.size * 0.8)
        align = "center" if self._below else "left"
        for row in self._in_rows(facts, 3, 0.29):
            widths = [1 / len(row)] * len(row)
            labels: list[list[Line]] = [[([fact.label], small)] for fact in row]
            shaded_cells(self._sheet, widths, labels, [self._shade] * len(row), pad=3, align=align)
            values: list[list[Line]] = [[([self._said(fact)], PLAIN)] for fact in row]
            shaded_cells(self._sheet, widths, values, [None] * len(row), pad=4, align=align)
            self._sheet.skip(self._gap)

    def _bare(self, facts: Sequence[Said]) -> None:
        """Facts one behind the other without colons, labels and values told apart by their letters alone."""
        label = ITALIC if self._value != BOLD else PLAIN
        value = self._value if self._value != PLAIN else BOLD
        items: list[Item] = []
        for number, fact in enumerate(facts, 1):
            lower = self._end != "." and number > 1 and not fact.label[1:2].isupper()
            text = f"{fact.label[:1].lower()}{fact.label[1:]}" if lower else fact.label
            end = "." if number == len(facts) else f"{self._end} "
            items += [Run(f"{text} ", label), Run(fact.entry.printed, value), end]
        self._sheet.para(*items, align="justify" if self._zebra else "left", first=20 if self._below else 0)

    def _clauses(self, facts: Sequence[Said]) -> None:
        """A clause a line, ended by its mark, without a colon or with a dash for it."""
        glue = {"": " ", " :": " – "}.get(self._colon, ": ")
        for number, fact in enumerate(facts, 1):
            end = "." if number == len(facts) else self._end
            self._sheet.para(self._dash or "- ", Run(f"{fact.label}{glue}", self._label), self._said(fact), end,
                             first=8, hang=8 if self._below else 0, after=self._gap)  # fmt: skip

    def _noted(self, facts: Sequence[Said]) -> None:
        """A ruled table of labels, values and remarks."""
        for fact in facts:
            remark = self._remarks.pick(_REMARKS)
            columns: list[list[Line]] = [[([fact.label], PLAIN)], [([self._said(fact)], PLAIN)],
                                         [([remark], Style(italic=True, size=self._sheet.look.size - 2))]]  # fmt: skip
            cells(self._sheet, (self._edge, 0.82 - self._edge, 0.18), columns, ruled=True, pad=4)
        self._sheet.skip(3)

    def _margin(self, facts: Sequence[Said]) -> None:
        """A number in the margin, the value beside or below its label, a hair line below."""
        sheet = self._sheet
        for fact in facts:
            self._count += 1
            lines: list[Line] = [([self._of(fact)], PLAIN), ([self._said(fact)], PLAIN)]
            if not self._below and not self._narrow:
                lines = [([self._of(fact), " ", self._said(fact)], PLAIN)]
            cells(sheet, (0.07, 0.93), [[([Run(str(self._count), BOLD)], PLAIN)], lines])
            sheet.draw.line([(sheet.left, sheet.y + 3), (sheet.right, sheet.y + 3)], fill=_HAIR, width=2)
            sheet.skip(3)

    def _in_rows(self, facts: Sequence[Said], most: int, part: float) -> list[list[Said]]:
        """Return facts in rows of up to `most` neighbours that are short, long ones alone."""
        rows: list[list[Said]] = []
        room = part * self._sheet.width - 10 * POINT
        for fact in facts:
            fits = [
                self._sheet.measure(each.entry.printed, BOLD) < room for each in [*(rows[-1] if rows else []), fact]
            ]
            if rows and len(rows[-1]) < most and all(fits):
                rows[-1].append(fact)
            else:
                rows.append([fact])
        return rows
