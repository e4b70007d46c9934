"""Marriage certificates told in points, beside English, put out by programs, with both spouses behind one label.

Canonical values as in `marriage`; translators, clerks, codes and books are in no field.
"""

from __future__ import annotations

from dataclasses import replace

from tests.dossiers.canvas import Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.chance_rows import Said
from tests.dossiers.civil_later_words import filed, some_of
from tests.dossiers.civil_wide_parts import civil_foot, civil_top, points, translated
from tests.dossiers.civil_wide_words import program_name
from tests.dossiers.counter_wide_parts import exported
from tests.dossiers.dice import Dice
from tests.dossiers.drawn import Drawn
from tests.dossiers.later_parts import program_foot, program_head
from tests.dossiers.marriage_wide_words import couple_sentences, wide_wedding
from tests.dossiers.pairs import record
from tests.dossiers.people import officer_name
from tests.dossiers.typeset import BOLD, ITALIC, PLAIN, Item, Run

_LEADS = ("Căn cứ sổ kết hôn đang lưu giữ, trích như sau:", "Trong sổ có ghi:",
          "Công nhận những người dưới đây là vợ chồng:",
          "Nội dung trích:", "Chứng nhận:", "Theo dữ liệu đã đăng ký thì", "Nay sao lục:", "",
          "Xác nhận đôi bên:")  # fmt: skip
_SYSTEMS = ("QLHT 3.1 - In bản trích", "Phân hệ kết hôn", "Hộ tịch số | kết xuất", "eRegister", "Phần mềm sổ bộ")
_SITES = ("hotich.local/kh/in", "https://soho.example.vn/kh", "10.30.4.2/kethon/print")
ENGLISH = ("MARRIAGE CERTIFICATE", "Extract of marriage certificate", "CERTIFICATE OF MARRIAGE (TRANSLATION)",
           "Extract from the register of marriages", "")  # fmt: skip
_TALK = ("Hai bên tự nguyện.", "Việc kết hôn đúng luật.", "Bản này cấp theo yêu cầu.", "Có giá trị kể từ ngày đăng ký.")


def _points(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """An extract in plain sentences, certified: points, paragraphs or one paragraph."""
    each = wide_wedding(cast, dice)
    civil_top(sheet, cast, dice, each.top(dice))
    lead = dice.pick(_LEADS)
    if lead:
        sheet.para(dice.pick([f"{each.agency.plain}: ", ""]), lead, style=dice.pick([PLAIN, ITALIC, BOLD]))
    points(sheet, each.facts, dice, couple_sentences(each, dice))
    if dice.chance(0.4):
        sheet.para(dice.pick(_TALK))
    civil_foot(sheet, cast, dice, each.agency, each.dated(dice))


def _translated(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """An extract with English in the next cell or line; at times a translator signs beside."""
    each = wide_wedding(cast, dice)
    civil_top(sheet, cast, dice, each.top(dice, english=dice.pick(ENGLISH)))
    headed, groups = dice.chance(0.5), []
    for who, name in each.order:
        told = each.spouse(who, dice.fork("same"), "" if headed else name)
        if not headed:
            told = [replace(told[0], english=f"{told[0].english} of {who}"), *told[1:]]
        groups.append((f"{name.capitalize()} / {who.capitalize()}" if headed else "", told))
    groups.insert(dice.pick([0, 2, 2]), ("Đăng ký / Registration" if headed else "", each.registered(dice)))
    translated(sheet, dice, [(head, [fact if fact.english else replace(fact, english="Other") for fact in told])
                             for head, told in groups])  # fmt: skip
    other = officer_name(dice.fork("translator"), cast.split)
    title = dice.pick(["Người dịch / Translator", "TRANSLATOR", "Cộng tác viên dịch thuật"])
    civil_foot(sheet, cast, dice, each.agency, each.dated(dice), *([(title, other)] if dice.chance(0.5) else []))


def _exported(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """What a program puts out: columns' names or labels before values, parts under marks, codes and clerks between."""
    each, inside = wide_wedding(cast, dice), dice.chance(0.6)
    program_head(sheet, cast, dice, _SYSTEMS, sites=_SITES)
    civil_top(sheet, cast, dice, each.top(dice, placed=not inside), ("office alone", "flush", "halves", "title first"))
    style, called = dice.pick(["{lead}.{key}", "{lead}_{key}", "{key}[{lead}]"]), dice.pick(["_", "upper", "camel"])
    mark = dice.pick(["== {} ==", "[{}]", "# {}", "{}", "--- {}"])
    told = [
        (program_name(name, "_"), name.capitalize(), each.spouse(who, dice.fork("same"))) for who, name in each.order
    ]
    told.append(("dk", "Đăng ký", [*each.registered(dice, number=inside), *some_of(dice, filed(cast, dice), 4)]))
    for lead, head, facts in told:
        sheet.para(mark.format(head), style=BOLD, after=2)
        names = [style.format(lead=lead, key=program_name(fact.label, called)) for fact in facts]
        exported(sheet, dice.fork("form"), list(zip(names, facts, strict=True)))
    civil_foot(sheet, cast, dice, each.agency, each.dated(dice) if dice.chance(0.5) else "")
    program_foot(sheet, cast, dice)


def _behind_one_label(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Each label once with both spouses' values behind it, told apart by a word, letters, a stroke or lines."""
    each = wide_wedding(cast, dice)
    civil_top(sheet, cast, dice, each.top(dice))
    form = dice.pick(["words", "words", "letters", "brackets", "below"])
    value, first = dice.pick([BOLD, PLAIN]), dice.pick([0.0, 14.0])
    words, joint = dice.fork("words"), dice.pick(["; ", " - ", " / ", ", "])
    one, two = (each.spouse(who, words.fork("same"), often=0.0, papers=0.0) for who, _ in each.order)
    names = [name for _, name in each.order]
    order = [(left, right) for left, right in zip(one, two, strict=True)]
    for left, right in order:
        record(sheet, left.entry, right.entry)
        tags = {"words": [f"{name}: " for name in names], "letters": ["(a) ", "(b) "],
                "below": [f"- {name}: " for name in
                names], "brackets": ["", ""]}[form]  # fmt: skip
        ends = [f" ({name})" for name in names] if form == "brackets" else ["", ""]
        sides: list[list[Item]] = [[tags[at], Run(fact.entry.printed, value), ends[at]]
                                   for at, fact in enumerate((left, right))]  # fmt: skip
        if form == "below":
            sheet.para(f"{left.label}:", first=first, after=0)
            for side in sides:
                sheet.para(*side, first=first + 18, hang=first + 26, after=1)
        else:
            sheet.para(f"{left.label}: ", *sides[0], joint, *sides[1], first=first, hang=first + 16, after=4)
    if form == "letters":
        sheet.para(f"(a) {names[0]}; (b) {names[1]}", style=ITALIC)
    _plainly(sheet, each.registered(dice), first)
    civil_foot(sheet, cast, dice, each.agency, each.dated(dice))


def _plainly(sheet: Sheet, told: list[Said], first: float) -> None:
    record(sheet, *(fact.entry for fact in told))
    for fact in told:
        sheet.para(f"{fact.label}: ", Run(fact.entry.printed, BOLD), first=first, hang=first + 16, after=4)


MARRIAGE_WIDE_TOLD = (
    Drawn("marriage_certified_points_wide", _points, 12.5),
    Drawn("marriage_translated_wide", _translated, 11.0),
    Drawn("marriage_exported_wide", _exported, 11.0),
    Drawn("marriage_behind_one_label_wide", _behind_one_label, 12.0),
)
