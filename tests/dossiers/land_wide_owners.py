"""Owners of land told in many forms: rows, tables, columns, sentences, lists, names first; noted as `land_facts` does.

Years of birth and addresses are in no field.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from tests.dossiers.blocks import Entry
from tests.dossiers.canvas import Sheet
from tests.dossiers.chance_rows import Said
from tests.dossiers.counter_wide_parts import matrix
from tests.dossiers.counter_wide_sets import Puts
from tests.dossiers.dice import Dice
from tests.dossiers.land_wide_words import LABELS, Told
from tests.dossiers.people import Person
from tests.dossiers.typeset import BOLD, ITALIC, PLAIN, Item, Run, Style
from tests.dossiers.wording import date_slashed

OWNER_FORMS = ("rows", "rows", "matrix", "heads", "lines", "sentence", "blocks", "listed", "names first", "bracketed")
_COUPLE = (("Chồng", "Vợ"), ("Người thứ nhất", "Người thứ hai"), ("Ông", "Bà"), ("Chủ 1", "Chủ 2"), ("(1)", "(2)"))


@dataclass(frozen=True)
class _Owner:
    """One owner as printed: the word before the name, the name, the kind of the paper, its number, day or year."""

    person: Person
    word: str
    name: str
    kind: str
    paper: str
    year: str


@dataclass(frozen=True)
class _Owners:
    """All of them, the words for birth and home, and how names look; `home` is empty where none is told."""

    each: tuple[_Owner, ...]
    born: str
    home: str
    value: Style


def note(sheet: Sheet, told: Told) -> None:
    """Note the owners and their numbers."""
    for key, values in told.owners.items():
        sheet.put(key, values)


def put_owners(sheet: Sheet, told: Told, dice: Dice, rows: Puts, *forms: str) -> None:
    """Print the owners in one of many forms, or of those given, "rows" for the paper's own; note them."""
    form, single = dice.pick(forms or OWNER_FORMS), len(told.names) == 1
    note(sheet, told)
    dated, household = dice.chance(0.3), single and dice.chance(0.4)
    each = tuple(
        _Owner(
            person,
            f"Hộ {person.address_word.lower()}" if household else person.address_word,
            name,
            dice.fork("kind").pick(LABELS["_old" if len(number) == 9 else "_new"]),
            paper,
            date_slashed(person.birth) if dated else str(person.birth.year),
        )
        for person, name, paper, number in zip(
            told.deed.owners, told.names, told.papers, told.deed.numbers, strict=True
        )
    )
    home = dice.pick(LABELS["_home"]) if dice.chance(0.75) else ""
    owners = _Owners(each, dice.pick(LABELS["_born"]), home, dice.pick([BOLD, BOLD, PLAIN]))
    if form == "matrix" or (form == "blocks" and not single):
        _in_columns(sheet, dice, owners)
    elif form == "heads":
        _under_heads(sheet, dice, owners)
    elif form in ("rows", "blocks"):
        _in_rows(dice, owners, rows)
    else:
        tell: dict[str, Callable[[Sheet, Dice, _Owners], None]] = {
            "names first": _names_first, "sentence": _in_a_sentence,
        }  # fmt: skip
        if form in tell:
            tell[form](sheet, dice, owners)
        else:
            _a_line_each(sheet, dice, owners, form)
        if home:
            sheet.para(f"{home}{dice.pick([': ', ' '])}{told.deed.owners[0].residence}",
                       style=dice.pick([PLAIN, ITALIC]))  # fmt: skip


def _in_columns(sheet: Sheet, dice: Dice, owners: _Owners) -> None:
    heads: tuple[str, ...] = dice.pick(_COUPLE)
    if len(owners.each) == 1:
        heads = (dice.pick(["Chủ sử dụng", "Nội dung kê khai", "Cá nhân"]),)
    lines: list[tuple[str, list[str]]] = [
        (dice.pick(LABELS["_name"]), [each.name for each in owners.each]),
        (owners.born, [each.year for each in owners.each]),
        (owners.each[0].kind, [each.paper for each in owners.each]),
    ]
    if owners.home:
        lines.append((owners.home, [each.person.residence for each in owners.each]))
    matrix(sheet, dice, heads, [(label, [Entry("", None, text) for text in texts]) for label, texts in lines])


def _under_heads(sheet: Sheet, dice: Dice, owners: _Owners) -> None:
    home = [owners.home] if owners.home else []
    heads = [dice.pick(LABELS["_name"]), owners.born, owners.each[0].kind, *home]
    lines: list[list[list[Item]]] = [[[Run(head, BOLD)] for head in heads]]
    for each in owners.each:
        texts = [each.name, each.year, each.paper, *([each.person.residence] if home else [])]
        lines.append([[text] for text in texts])
    sheet.table((0.3, 0.15, 0.22, 0.33) if home else (0.42, 0.22, 0.36), lines, pad=3)
    sheet.skip(4)


def _in_rows(dice: Dice, owners: _Owners, rows: Puts) -> None:
    lead, turned = dice.pick(LABELS["_name"]), dice.chance(0.15)
    for each in owners.each:
        texts = [(lead, each.name), (owners.born, each.year), (each.kind, each.paper)]
        if owners.home and each is owners.each[-1]:
            texts.append((owners.home, each.person.residence))
        if turned:
            texts[1], texts[2] = texts[2], texts[1]
        rows.put(*(Said(label, Entry("", None, text)) for label, text in texts))


def _names_first(sheet: Sheet, dice: Dice, owners: _Owners) -> None:
    between, items = dice.pick([" và ", " - ", ", ", " cùng "]), list[Item]()
    for number, each in enumerate(owners.each):
        word = each.word.lower() if number else each.word
        items += [between if number else "", f"{word} ", Run(each.name, owners.value)]
    sheet.para(*items)
    joint = dice.pick([" và ", "; ", ", "])
    sheet.para(f"{owners.each[0].kind}: {joint.join(each.paper for each in owners.each)}")
    sheet.para(f"{owners.born}: {joint.join(each.year for each in owners.each)}")


def _in_a_sentence(sheet: Sheet, dice: Dice, owners: _Owners) -> None:
    tail = dice.pick([" sinh năm {y}, {k} {p}", " (sinh {y}; {k}: {p})", ", {k} {p}, sinh {y}", " mang {k} {p}"])
    link, items = dice.pick([" và ", ", cùng vợ là ", "; "]), list[Item]()
    for number, each in enumerate(owners.each):
        word = each.word.lower() if number else each.word
        items += [f"{link if number else ''}{word} ", Run(each.name, owners.value),
                  tail.format(y=each.year, k=each.kind, p=each.paper)]  # fmt: skip
    sheet.para(*items, ".", align=dice.pick(["left", "justify"]), first=dice.pick([0.0, 20.0]))


def _a_line_each(sheet: Sheet, dice: Dice, owners: _Owners, form: str) -> None:
    mark = dice.pick(["{n}. ", "({n}) ", "- ", "{n}/ ", "+ "])
    for number, each in enumerate(owners.each, 1):
        name = Run(each.name, owners.value)
        texts: dict[str, list[Item]] = {
            "lines": [f"{each.word}: ", name, f"   {owners.born}: {each.year}   {each.kind}: {each.paper}"],
            "listed": [mark.format(n=number), name, f" - {each.year} - {each.paper}"],
            "bracketed": [f"{each.kind} {each.paper} [", name, f"], {owners.born.lower()} {each.year}"],
        }
        sheet.para(*texts[form], hang=12)
