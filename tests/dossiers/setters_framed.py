"""Facts in frames: labels on the border of a box, behind codes on grey, in a margin beside a line, on striped rows."""

from __future__ import annotations

from collections.abc import Sequence

from tests.dossiers.canvas import POINT, Sheet
from tests.dossiers.chance_rows import Said
from tests.dossiers.dice import Dice
from tests.dossiers.pairs import Line, cells, record
from tests.dossiers.typeset import BOLD, BOLD_ITALIC, ITALIC, PLAIN, Colour, Item, Run, Style

_GREYS: tuple[Colour, ...] = ((236, 238, 241), (228, 232, 228), (241, 236, 228), (226, 234, 243))


def label_words(fact: Said, gloss: str) -> str:
    """Return a label, with its English behind or before it as `gloss` has it."""
    return gloss.format(fact.label, fact.english) if gloss and fact.english else fact.label


def gloss_of(dice: Dice, english: bool) -> str:
    """Return how English stands beside labels; empty for none."""
    return dice.pick(["{}/{}", "{} ({})", "{1} / {0}", "{1} ({0})", "{} - {}"]) if english else ""


def _tall(sheet: Sheet, widths: Sequence[float], texts: Sequence[Sequence[Item]], pad: float) -> float:
    """Return how many pixels a row of cells takes."""
    left, right, most = sheet.left, sheet.right, 1
    edge = left
    for width, items in zip(widths, texts, strict=True):
        sheet.left = edge + pad * POINT
        edge += width * (right - left)
        sheet.right = edge - max(pad, 2) * POINT
        most = max(most, len(sheet.set_lines(items)))
    sheet.left, sheet.right = left, right
    return most * sheet.line_height() + pad * POINT


def shaded_cells(
    sheet: Sheet, widths: Sequence[float], texts: Sequence[Sequence[Item]], shades: Sequence[Colour | None], *,
    ruled: bool = True, pad: float = 4.0,
) -> None:  # fmt: skip
    """Print a row of cells, some of them on a colour."""
    tall, x = _tall(sheet, widths, texts, pad), sheet.left
    for width, shade in zip(widths, shades, strict=True):
        end = x + width * sheet.width
        if shade:
            sheet.draw.rectangle([x, sheet.y, end, sheet.y + tall], fill=shade)
        x = end
    columns: list[list[Line]] = [[(list(items), PLAIN)] for items in texts]
    cells(sheet, widths, columns, ruled=ruled, pad=pad)


def in_shares(
    sheet: Sheet, facts: Sequence[Said], label: Style, value: Style, *, most: int, pad: float
) -> list[tuple[list[Said], list[float]]]:
    """Return facts in rows with each one's part of the width, as many to a row as hold there."""
    rows: list[tuple[list[Said], list[float]]] = []
    for fact in facts:
        room = max(sheet.measure(fact.label, label), sheet.measure(fact.entry.printed, value)) * 1.12 + pad * POINT
        if rows and len(rows[-1][0]) < most and sum(rows[-1][1]) + room <= sheet.width:
            rows[-1][0].append(fact)
            rows[-1][1].append(room)
        else:
            rows.append(([fact], [room]))
    return [(row, [each / sum(rooms) for each in rooms]) for row, rooms in rows]


class Fieldsets:
    """Boxes with the label on their upper border, several to a row."""

    def __init__(self, sheet: Sheet, dice: Dice, *, english: bool = False) -> None:
        """Choose how boxes look."""
        self._sheet, self._most, self._gloss = sheet, dice.pick([1, 2, 3, 4]), gloss_of(dice, english)
        self._label = Style(bold=dice.chance(0.25), italic=dice.chance(0.25),
                            size=sheet.look.size * dice.pick([0.72, 0.78, 0.84]))  # fmt: skip
        self._value, self._gap = dice.pick([PLAIN, BOLD]), dice.pick([4.0, 7.0])
        self._inset, self._thick = dice.pick([7.0, 12.0]), dice.pick([2, 2, 4])
        self._ink: Colour = dice.pick([sheet.look.ink, (130, 130, 138)])

    def put(self, *facts: Said, numbered: bool = True) -> None:
        """Print facts; `numbered` is of no consequence here."""
        sheet = self._sheet
        record(sheet, *(fact.entry for fact in facts))
        named = [Said(label_words(fact, self._gloss), fact.entry) for fact in facts]
        for row, shares in in_shares(sheet, named, self._label, self._value, most=self._most, pad=30):
            self._row(row, shares)

    def _row(self, row: Sequence[Said], shares: Sequence[float]) -> None:
        sheet, top, x = self._sheet, self._sheet.y, 0.0
        spans = []
        for share in shares:
            spans.append((x + (0.008 if x else 0.0), x + share))
            x += share

        def fill(fact: Said) -> None:
            left, right = sheet.left, sheet.right
            sheet.left, sheet.right = left + self._inset * POINT, right - 4 * POINT
            sheet.para(fact.label, style=self._label, after=0)
            sheet.para(Run(fact.entry.printed, self._value), after=3)
            sheet.left, sheet.right = left, right

        sheet.columns(*((start, end, lambda fact=fact: fill(fact))
                        for fact, (start, end) in zip(row, spans, strict=True)))  # fmt: skip
        upper = top + sheet.line_height(self._label) * 0.5
        for fact, (start, end) in zip(row, spans, strict=True):
            west, east = sheet.left + start * sheet.width, sheet.left + end * sheet.width
            words = self._inset * POINT + sheet.set_lines((fact.label,), style=self._label)[0].width + 12
            gap = west + self._inset * POINT - 8, min(west + words, east)
            frame = [(gap[0], upper), (west, upper), (west, sheet.y), (east, sheet.y), (east, upper), (gap[1], upper)]
            sheet.draw.line(frame, fill=self._ink, width=self._thick)
        sheet.skip(self._gap)


class Coded:
    """Ruled rows whose labels stand on grey behind the codes that forms give their blanks."""

    def __init__(self, sheet: Sheet, dice: Dice, *, english: bool = False) -> None:
        """Choose codes, colours and widths."""
        self._sheet, self._next, self._gloss = sheet, dice.pick([1, 1, 4, 11]), gloss_of(dice, english)
        self._code = dice.pick(["[{n:02d}] ", "[{n}] ", "({n:02d}) ", "{n:02d}. ", "", "{n:02d}"])
        self._own = self._code == "{n:02d}"
        self._shade = dice.pick([*_GREYS, None])
        self._label, self._value = dice.pick([PLAIN, PLAIN, ITALIC, BOLD]), dice.pick([PLAIN, BOLD, BOLD_ITALIC])
        self._edge, self._paired = dice.pick([0.26, 0.32, 0.4]), dice.chance(0.35)
        self._colon, self._ruled = dice.pick(["", "", ":"]), dice.chance(0.8)

    def put(self, *facts: Said, numbered: bool = True) -> None:
        """Print facts, two short ones to a row at times."""
        sheet = self._sheet
        record(sheet, *(fact.entry for fact in facts))
        waiting: list[Said] = []
        for fact in facts:
            short = self._paired and max(sheet.measure(fact.label, BOLD) - 70,
                                         sheet.measure(fact.entry.printed, BOLD)) < 0.22 * sheet.width  # fmt: skip
            if short and waiting:
                self._row([*waiting, fact], numbered=numbered)
                waiting = []
            elif short:
                waiting = [fact]
            else:
                for each in ([*waiting], [fact]):
                    self._row(each, numbered=numbered)
                waiting = []
        self._row(waiting, numbered=numbered)
        sheet.skip(4)

    def _row(self, row: Sequence[Said], *, numbered: bool) -> None:
        if not row:
            return
        texts: list[list[Item]] = []
        shades: list[Colour | None] = []
        widths: list[float] = []
        part = 1 / len(row)
        edge = self._edge if len(row) == 1 else self._edge * part * 1.25
        for fact in row:
            lead = self._code.format(n=self._next) if numbered else ""
            self._next += 1
            if self._own:
                texts.append([Run(lead, PLAIN)])
                shades.append(self._shade)
                widths.append(0.06)
            words = f"{'' if self._own else lead}{label_words(fact, self._gloss)}{self._colon}"
            texts += [[Run(words, self._label)], [Run(fact.entry.printed, self._value)]]
            shades += [self._shade, None]
            rest = part - (0.06 if self._own else 0.0)
            widths += [edge, rest - edge]
        shaded_cells(self._sheet, widths, texts, shades, ruled=self._ruled)


class Margin:
    """Labels flush right in a margin, values behind a line that runs down between them."""

    def __init__(self, sheet: Sheet, dice: Dice, *, english: bool = False, narrow: bool = False) -> None:
        """Choose the margin's width and how its labels look."""
        self._sheet, self._gloss = sheet, gloss_of(dice, english)
        self._edge = dice.pick([0.36, 0.42]) if narrow else dice.pick([0.24, 0.3, 0.36])
        self._label = Style(italic=dice.chance(0.4), bold=dice.chance(0.2),
                            size=sheet.look.size * dice.pick([0.85, 0.92, 1.0]))  # fmt: skip
        self._value, self._align = dice.pick([PLAIN, BOLD]), dice.pick(["right", "right", "left"])
        self._line, self._upper = dice.pick([0, 2, 4, 8]), dice.chance(0.15)

    def put(self, *facts: Said, numbered: bool = True) -> None:
        """Print facts; `numbered` is of no consequence here."""
        sheet, top = self._sheet, self._sheet.y
        record(sheet, *(fact.entry for fact in facts))
        rows: list[list[list[Item]]] = []
        for fact in facts:
            words = label_words(fact, self._gloss)
            label = Run(words.upper() if self._upper else words, self._label)
            rows.append([[label], [Run(fact.entry.printed, self._value)]])
        sheet.table((self._edge, 1 - self._edge), rows, aligns=(self._align, "left"), ruled=False, pad=5)
        if self._line:
            x = sheet.left + self._edge * sheet.width
            sheet.draw.line([(x, top), (x, sheet.y)], fill=(120, 124, 132), width=self._line)
        sheet.skip(6)


class Striped:
    """Rows without rules, every other one on a light colour; values at one edge."""

    def __init__(self, sheet: Sheet, dice: Dice, *, english: bool = False, narrow: bool = False) -> None:
        """Choose colour and edge."""
        self._sheet, self._count, self._gloss = sheet, 0, gloss_of(dice, english)
        self._shade, self._edge = dice.pick(_GREYS), dice.pick([0.42, 0.5]) if narrow else dice.pick([0.28, 0.34, 0.42])
        self._label, self._value = dice.pick([PLAIN, ITALIC, BOLD]), dice.pick([PLAIN, BOLD])
        self._colon, self._ended = dice.pick(["", ":", " :"]), dice.chance(0.4)

    def put(self, *facts: Said, numbered: bool = True) -> None:
        """Print facts; `numbered` is of no consequence here."""
        sheet = self._sheet
        record(sheet, *(fact.entry for fact in facts))
        for fact in facts:
            shade = self._shade if self._count % 2 == 0 else None
            self._count += 1
            label = Run(f"{label_words(fact, self._gloss)}{self._colon}", self._label)
            texts: list[list[Item]] = [[label], [Run(fact.entry.printed, self._value)]]
            shaded_cells(sheet, (self._edge, 1 - self._edge), texts, (shade, shade), ruled=False, pad=5)
        if self._ended:
            sheet.draw.line([(sheet.left, sheet.y), (sheet.right, sheet.y)], fill=sheet.look.ink, width=3)
        sheet.skip(5)
