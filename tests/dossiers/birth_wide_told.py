"""Birth certificates told in points, beside English, and put out by programs.

Canonical values as in `birth`; translators, clerks, codes and books are in no field.
"""

from __future__ import annotations

from dataclasses import replace

from tests.dossiers.birth_wide_words import child_sentences, wide_birth
from tests.dossiers.canvas import Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.civil_later_words import filed, some_of
from tests.dossiers.civil_wide_parts import civil_foot, civil_top, points, translated
from tests.dossiers.civil_wide_words import program_name
from tests.dossiers.counter_wide_parts import exported
from tests.dossiers.dice import Dice
from tests.dossiers.drawn import Drawn
from tests.dossiers.later_parts import program_foot, program_head
from tests.dossiers.people import officer_name
from tests.dossiers.typeset import BOLD, ITALIC, PLAIN

_LEADS = ("Căn cứ sổ khai sinh đang lưu giữ, trích như sau:", "Trong sổ có ghi:",
          "Xác nhận nội dung sau là đúng với sổ:",
          "Nội dung trích:", "Trích nguyên văn:", "Theo dữ liệu đã đăng ký thì", "Nay sao lục:", "")  # fmt: skip
_SYSTEMS = ("QLHT 3.1 - In bản trích", "Phân hệ khai sinh", "Hộ tịch số | kết xuất", "eRegister", "Phần mềm sổ bộ")
_SITES = ("hotich.local/ks/in", "https://soho.example.vn/ks", "10.30.4.2/khaisinh/print")
ENGLISH = ("EXTRACT OF BIRTH CERTIFICATE", "Birth certificate", "CERTIFICATE OF BIRTH (TRANSLATION)",
            "Extract from the register of births", "")  # fmt: skip


def _points(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """An extract in plain sentences, certified: points, paragraphs or one paragraph."""
    each = wide_birth(cast, dice)
    civil_top(sheet, cast, dice, each.top(dice))
    lead = dice.pick(_LEADS)
    if lead:
        sheet.para(dice.pick([f"{each.agency.plain}: ", ""]), lead, style=dice.pick([PLAIN, ITALIC, BOLD]))
    points(sheet, each.facts, dice, child_sentences(each, dice))
    if dice.chance(0.3):
        sheet.para(dice.pick(["Bản này cấp theo yêu cầu.", "Xác nhận để bổ sung hồ sơ.", "Có giá trị 06 tháng."]))
    civil_foot(sheet, cast, dice, each.agency, each.dated(dice))


def _translated(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """An extract with English in the next cell or line; at times a translator signs beside."""
    each = wide_birth(cast, dice)
    civil_top(sheet, cast, dice, each.top(dice, english=dice.pick(ENGLISH)))
    headed = dice.chance(0.5)
    groups = [(dice.pick(["Trẻ / Child", "Con / The child", "I. Child"]) if headed else "", each.child(dice))]
    for who, name in each.order:
        english = "mother" if who == "mother" else "father"
        told = each.parent(who, dice.fork("parents"), "" if headed else f"người {name}")
        told = told if headed else [replace(told[0], english=f"{told[0].english} of {english}"), *told[1:]]
        groups.append((f"{name.capitalize()} / {english.capitalize()}" if headed else "", told))
    groups.append(("Đăng ký / Registration" if headed else "", each.registered(dice)))
    translated(sheet, dice, [(head, [fact if fact.english else replace(fact, english="Other") for fact in told])
                             for head, told in groups])  # fmt: skip
    other = officer_name(dice.fork("translator"), cast.split)
    title = dice.pick(["Người dịch / Translator", "TRANSLATOR", "Cộng tác viên dịch thuật"])
    civil_foot(sheet, cast, dice, each.agency, each.dated(dice), *([(title, other)] if dice.chance(0.5) else []))


def _exported(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """What a program puts out: columns' names or labels before values, parts under marks, codes and clerks between."""
    each, inside = wide_birth(cast, dice), dice.chance(0.6)
    program_head(sheet, cast, dice, _SYSTEMS, sites=_SITES)
    civil_top(sheet, cast, dice, each.top(dice, placed=not inside), ("office alone", "flush", "halves", "title first"))
    style, called = dice.pick(["{lead}.{key}", "{lead}_{key}", "{key}[{lead}]"]), dice.pick(["_", "upper", "camel"])
    mark = dice.pick(["== {} ==", "[{}]", "# {}", "{}", "--- {}"])
    told = [("con", "Con", each.child(dice))]
    told += [(name.replace("ẹ", "e"), name.capitalize(), each.parent(who, dice.fork("same")))
             for who, name in each.order]  # fmt: skip
    told.append(("dk", "Đăng ký", [*each.registered(dice, number=inside), *some_of(dice, filed(cast, dice), 4)]))
    for lead, head, facts in told:
        sheet.para(mark.format(head), style=BOLD, after=2)
        names = [style.format(lead=lead, key=program_name(fact.label, called)) for fact in facts]
        exported(sheet, dice.fork("form"), list(zip(names, facts, strict=True)))
    civil_foot(sheet, cast, dice, each.agency, each.dated(dice) if dice.chance(0.5) else "")
    program_foot(sheet, cast, dice)


BIRTH_WIDE_TOLD = (
    Drawn("birth_certified_points_wide", _points, 12.5),
    Drawn("birth_translated_wide", _translated, 11.0),
    Drawn("birth_exported_wide", _exported, 11.0),
)
