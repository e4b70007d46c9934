"""Facts told inside sentences, and facts under labels of many wordings."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from string import Formatter

from tests.dossiers.blocks import Entry
from tests.dossiers.canvas import Sheet
from tests.dossiers.chance_rows import Said
from tests.dossiers.dice import Dice
from tests.dossiers.drawn import Facts
from tests.dossiers.pairs import record
from tests.dossiers.typeset import Item, Run, Style


def labelled(facts: Facts, dice: Dice, words: Mapping[str, Sequence[str]], key: str, english: str = "") -> Said:
    """Return a value under one of its labels; behind a label that speaks of a day it does not say "ngày" again."""
    label, entry = dice.pick(words[key]), facts.entry("", key)
    if "ngày" in label.lower() and entry.printed.startswith("ngày "):
        entry = replace(entry, printed=entry.printed.removeprefix("ngày "))
    return Said(label, entry, english)


def beside(label: str, value: str) -> Said:
    """Return a fact of no field."""
    return Said(label, Entry("", None, value))


def some_day(dice: Dice, years: tuple[int, int]) -> str:
    """Return a printed day of no consequence within the years given."""
    day, month, year = dice.whole(1, 28), dice.whole(1, 12), dice.whole(*years)
    return dice.pick(["{d:02d}/{m:02d}/{y}", "{d}/{m}/{y}", "{d:02d}-{m:02d}-{y}", "{d:02d}.{m:02d}.{y}"]).format(
        d=day, m=month, y=year
    )


def told_in(sheet: Sheet, facts: Facts, template: str, style: Style, others: Mapping[str, str] | None = None,
            lowered: Sequence[str] = ()) -> list[Item]:  # fmt: skip
    """Return a sentence with values in their places, and note them.

    Args:
        sheet: where to.
        facts: what there is to tell.
        template: the sentence, keys of facts and of `others` between braces; "ngày {key}" says "ngày" once.
        style: how values look.
        others: what belongs to no field.
        lowered: keys whose values lose the capital at their beginning.
    """
    items: list[Item] = []
    for text, key, _, _ in Formatter().parse(template):
        items += [text] if text else []
        if key is None:
            continue
        if others and key in others:
            items.append(others[key])
            continue
        entry, printed = facts.entry("", key), facts[key]
        if text.lower().endswith("ngày "):
            printed = printed.removeprefix("ngày ")
        if key in lowered and not printed.isupper():
            printed = f"{printed[:1].lower()}{printed[1:]}"
            entry = replace(entry, printed=printed)
        record(sheet, entry)
        items.append(Run(printed, style))
    return items
