"""Facts on lines: values at the right edge, strings of facts between strokes, arrows, values on the dots below."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from tests.dossiers.canvas import Sheet
from tests.dossiers.chance_grid import Setter
from tests.dossiers.chance_rows import Said
from tests.dossiers.dice import Dice
from tests.dossiers.pairs import record
from tests.dossiers.setters_framed import Coded, Fieldsets, Margin, Striped, gloss_of, label_words
from tests.dossiers.typeset import BOLD, BOLD_ITALIC, ITALIC, PLAIN, Item, Leader, Run, Style

NEW_FORMS = ("fieldsets", "coded", "margin", "striped", "rightward", "strung", "pointed", "dots below")
NARROW_FORMS = ("margin", "striped", "rightward", "strung", "pointed", "fieldsets")


class Rightward:
    """Labels at the left edge, values at the right one, dots or nothing between them."""

    def __init__(self, sheet: Sheet, dice: Dice, *, english: bool = False) -> None:
        """Choose what is between and below."""
        self._sheet, self._gloss = sheet, gloss_of(dice, english)
        self._leader = dice.pick([Leader(blank=True), Leader(blank=True), Leader(), Leader(mark="_")])
        self._rule = dice.pick([0, 2, 3]) if self._leader.blank else 0
        self._label = Style(italic=dice.chance(0.2), size=sheet.look.size * dice.pick([0.88, 1.0, 1.0]))
        self._value, self._colon = dice.pick([PLAIN, BOLD]), dice.pick(["", "", ":"])

    def put(self, *facts: Said, numbered: bool = True) -> None:
        """Print facts; `numbered` is of no consequence here."""
        sheet = self._sheet
        record(sheet, *(fact.entry for fact in facts))
        for fact in facts:
            label = Run(f"{label_words(fact, self._gloss)}{self._colon}", self._label)
            value = Run(fact.entry.printed, self._value)
            wanted = sheet.measure(label.text, self._label) + sheet.measure(value.text, self._value)
            if wanted * 1.15 < 0.9 * sheet.width:
                sheet.para(label, " ", self._leader, " ", value, after=2)
            else:
                sheet.para(label, after=0)
                sheet.columns((0.12, 1.0, lambda value=value: sheet.para(value, align="right", after=2)))  # type: ignore[misc]
            if self._rule:
                sheet.draw.line([(sheet.left, sheet.y), (sheet.right, sheet.y)], fill=(176, 178, 184), width=self._rule)
                sheet.skip(3)
        sheet.skip(4)


class Strung:
    """Facts one behind the other with strokes or points between them, over as many lines as they take."""

    def __init__(self, sheet: Sheet, dice: Dice, *, english: bool = False) -> None:
        """Choose what parts facts and what parts a label from its value."""
        self._sheet, self._gloss = sheet, gloss_of(dice, english and dice.chance(0.5))
        self._joint = dice.pick([" | ", " | ", " • ", " / ", "  –  ", "   ", " * "])
        self._colon = dice.pick([": ", ": ", ":", " – ", " "])
        self._label = dice.pick([PLAIN, ITALIC, Style(size=sheet.look.size * 0.86)])
        self._value = BOLD if self._colon == " " else dice.pick([PLAIN, BOLD, BOLD_ITALIC])
        self._align, self._most = dice.pick(["left", "left", "center", "justify"]), dice.pick([2, 3, 3, 99])

    def put(self, *facts: Said, numbered: bool = True) -> None:
        """Print facts; `numbered` is of no consequence here."""
        sheet = self._sheet
        record(sheet, *(fact.entry for fact in facts))
        for group in self._groups(facts):
            items: list[Item] = []
            for index, fact in enumerate(group):
                joint = self._joint if index else ""
                items += [f"{joint}", Run(f"{label_words(fact, self._gloss)}{self._colon}", self._label),
                          Run(fact.entry.printed, self._value)]  # fmt: skip
            sheet.para(*items, align=self._align)
        sheet.skip(2)

    def _groups(self, facts: Sequence[Said]) -> list[list[Said]]:
        groups: list[list[Said]] = []
        for fact in facts:
            if groups and len(groups[-1]) < self._most and (fact.short or self._most == 99):
                groups[-1].append(fact)
            else:
                groups.append([fact])
        return groups


class Pointed:
    """Lists of facts behind marks, an arrow, a dash or a wide gap between label and value."""

    def __init__(self, sheet: Sheet, dice: Dice, *, english: bool = False) -> None:
        """Choose marks."""
        self._sheet, self._gloss, self._count = sheet, gloss_of(dice, english), 0
        self._mark = dice.pick(["• ", "– ", "* ", "o ", "{n}- ", "{n}°) ", "", "+ ", "#{n} "])
        self._between = dice.pick([" – ", " - ", " = ", " … ", " >> ", "  ", ": - "])
        self._label = BOLD if not self._between.strip() else dice.pick([PLAIN, BOLD, ITALIC])
        self._value = PLAIN if self._label is BOLD else dice.pick([PLAIN, BOLD])
        self._hang = dice.pick([0.0, 18.0, 40.0])

    def put(self, *facts: Said, numbered: bool = True) -> None:
        """Print facts."""
        record(self._sheet, *(fact.entry for fact in facts))
        for fact in facts:
            self._count += 1
            mark = self._mark.format(n=self._count) if numbered else ""
            label = Run(f"{label_words(fact, self._gloss)}{self._between}", self._label)
            self._sheet.para(mark, label, Run(fact.entry.printed, self._value), hang=self._hang)


class DotsBelow:
    """Each label on a line of its own, the value on a dotted or ruled line below, at times by hand."""

    def __init__(self, sheet: Sheet, dice: Dice, *, english: bool = False, pen: bool | None = None) -> None:
        """Choose the lines and, where `pen` is None, what fills them."""
        self._sheet, self._gloss, self._count = sheet, gloss_of(dice, english), 0
        self._pen = dice.chance(0.4) if pen is None else pen
        self._number = dice.pick(["{n}. ", "{n}) ", "", "Câu {n}. ", "{n}/ "])
        self._label = dice.pick([PLAIN, BOLD, ITALIC, Style(size=sheet.look.size * 0.85)])
        self._mark, self._empty = dice.pick([".", "…", "_"]), dice.pick([0.0, 0.0, 0.25])
        self._dice, self._first = dice.fork("empty"), dice.pick([0.0, 10.0, 24.0])

    def put(self, *facts: Said, numbered: bool = True) -> None:
        """Print facts, at times with an empty line below one."""
        sheet = self._sheet
        told = [replace(fact, entry=replace(fact.entry, by_pen=True)) for fact in facts] if self._pen else facts
        record(sheet, *(fact.entry for fact in told))
        for fact in told:
            self._count += 1
            lead = self._number.format(n=self._count) if numbered else ""
            style = Style(pen=True) if self._pen else PLAIN
            sheet.para(Run(f"{lead}{label_words(fact, self._gloss)}:", self._label), after=0)
            sheet.para(Run(fact.entry.printed, style), " ", Leader(mark=self._mark), first=self._first)
            if self._dice.chance(self._empty):
                sheet.para(Leader(mark=self._mark), record=False)


_Maker = type[Fieldsets] | type[Coded] | type[Rightward] | type[Strung] | type[Pointed] | type[DotsBelow]


def new_setter(
    sheet: Sheet, dice: Dice, forms: Sequence[str] = NEW_FORMS, *, english: bool = False, narrow: bool = False
) -> Setter:
    """Return what sets a paper's facts in one of the forms named."""
    form = dice.pick(forms)
    if form == "margin":
        return Margin(sheet, dice, english=english, narrow=narrow)
    if form == "striped":
        return Striped(sheet, dice, english=english, narrow=narrow)
    makers: dict[str, _Maker] = {"fieldsets": Fieldsets, "coded": Coded, "rightward": Rightward, "strung": Strung,
                                 "pointed": Pointed, "dots below": DotsBelow}  # fmt: skip
    return makers[form](sheet, dice, english=english)
