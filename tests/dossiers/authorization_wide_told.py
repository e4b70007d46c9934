"""Letters of authorisation told in sentences, in blocks of several people, nearly without labels.

Canonical values as in `authorization_facts`; reasons, children, neighbours and cards' days are in no field.
"""

from __future__ import annotations

from tests.dossiers.arranged import IN_LINES, Arrangement
from tests.dossiers.arranged_words import beside, told_in
from tests.dossiers.authorization_matters import WHO
from tests.dossiers.authorization_wide_parts import ending, heading
from tests.dossiers.authorization_wide_words import MATTERS, SIDES, say_matter, say_side, told
from tests.dossiers.canvas import Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.chance_rows import Said
from tests.dossiers.dice import Dice
from tests.dossiers.drawn import Facts
from tests.dossiers.earlier import earlier_cast
from tests.dossiers.further_marks import typewritten
from tests.dossiers.people import invent_person
from tests.dossiers.typeset import BOLD, ITALIC, PLAIN, Run, Style
from tests.dossiers.wording import date_slashed

_PEOPLE = (
    "{h}{name}, sinh {born} {birth_date}, CCCD số {id_number} (cấp {x}), ngụ tại {residence}",
    "{h}{name} ({born} sinh {birth_date}; số giấy tờ: {id_number}; ở {residence})",
    "{h}{name} - {birth_date} - {id_number} - {residence}",
    "{h}{name} hiện cư ngụ ở {residence}, mang căn cước {id_number} do {i} cấp, sinh {born} {birth_date}",
    "{h}{name}, {residence}, CMND/CCCD {id_number} ngày {x}, {born} sinh: {birth_date}",
    "{h}{name} có số định danh {id_number}, {born} sinh {birth_date}, nhà tại {residence}",
    "{h}{name}; s.{born} {birth_date}; HKTT {residence}; số CMND {id_number} nơi cấp {i}",
    "người mang thẻ số {id_number} tên {name}, sinh {born} {birth_date}, thường trú {residence}",
    "{h}{name} là người có hộ khẩu tại {residence}, sinh {born} {birth_date} và giấy tùy thân số {id_number}",
)
_LETTERS = (
    ("Tôi: {A}.", "{w}, nay ủy quyền cho: {B}.", "Được thay tôi: {scope}.", "Hạn ủy quyền: {term}."),
    ("{A} ủy quyền cho {B} việc sau đây: {scope}. Việc này có giá trị {term}.",),
    ("Người ký dưới đây {A}.", "Đồng ý cho {B} thay tôi làm việc: {scope}; trong thời hạn: {term}. {w}."),
    ("Kính trình: {w} nên tôi là {A} cử {B} đi làm: {scope}.", "Giấy có hiệu lực: {term}."),
    ("Bên giao: {A}.", "Bên nhận: {B}.", "Bên nhận được quyền: {scope}.", "Thời gian: {term}."),
    ("Chúng tôi gồm {A} (bên A) và {B} (bên B).", "Bên A giao bên B: {scope}. Kỳ hạn giao: {term}."),
    ("Nội dung: {scope}. Người làm thay: {B}.", "Người có việc: {A}. {w}.", "Thời hạn của giấy: {term}."),
    ("{w}. Vì vậy, {A} nhờ {B} thay mặt mình {scope}, thời hạn {term}, không ủy quyền lại.",),
    ("Tôi, {B}, nhận lời của {A} để làm công việc: {scope}. Thời gian nhận việc: {term}.",),
    ("Bằng giấy này {A} trao cho {B} quyền: {scope}.", "Quyền này còn giá trị: {term}. {w}."),
)  # fmt: skip
_WHY = ("Do tôi đang đi làm ở tỉnh khác", "Vì con nhỏ không đi được", "Tôi bị đau chân", "Vì tuổi đã cao",
        "Do lịch trực không nghỉ được", "Vì đang ở nước ngoài", "Do nhà neo người")  # fmt: skip


def _person(facts: Facts, who: str, template: str, titled: bool) -> str:
    """Return a clause about somebody with the keys of his facts in it."""
    spoken = template.replace("{born}", "năm" if len(facts[f"{who}_birth_date"]) == 4 else "ngày")
    spoken = spoken.replace("{h}", f"{facts[f'_{who}_word'].lower()} " if titled else "")
    spoken = spoken.replace("{x}", facts[f"_{who}_issued"]).replace("{i}", facts[f"_{who}_issuer"])
    for key in ("name", "birth_date", "id_number", "residence"):
        spoken = spoken.replace(f"{{{key}}}", f"{{{who}_{key}}}")
    return spoken


def in_sentences(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Both, the matter and the term told in sentences of many forms, typed by a machine of earlier years or printed."""
    if dice.chance(0.4):
        cast = earlier_cast(dice.fork("before"), cast.split, (2001, 2014))
        if dice.chance(0.6):
            typewritten(sheet)
    facts = told(cast, dice)
    day = heading(sheet, facts, cast, dice)
    letter, one, titled = dice.pick(_LETTERS), dice.pick(_PEOPLE), dice.chance(0.5)
    other = one if dice.chance(0.7) else dice.pick(_PEOPLE)
    style, first = dice.pick([BOLD, PLAIN, PLAIN, ITALIC]), dice.pick([0.0, 20.0, 30.0])
    align, gap = dice.pick(["left", "justify"]), dice.pick([0.0, 3.0, 6.0])
    lowered = ("scope", "term") if dice.chance(0.6) else ()
    for paragraph in letter if dice.chance(0.8) else (" ".join(letter),):
        text = paragraph.replace("{w}", dice.fork("why").pick(_WHY))
        text = text.replace("{A}", _person(facts, "grantor", one, titled))
        text = text.replace("{B}", _person(facts, "attorney", other, titled))
        items = told_in(sheet, facts, text, style, None, lowered)
        if isinstance(items[0], str):
            items[0] = f"{items[0][:1].upper()}{items[0][1:]}"
        sheet.para(*items, first=first, align=align, after=gap)
    ending(sheet, facts, cast, dice, day)


def _others(cast: Cast, dice: Dice) -> list[tuple[str, list[Said]]]:
    """Return blocks about people and things of no field, each with its heading."""
    blocks: list[tuple[str, list[Said]]] = []
    for head in dice.sample(("Người làm chứng", "Con của người ủy quyền", "Người phiên dịch", "Người thụ hưởng"), 1):
        who = invent_person(dice.fork(head), cast.split, born=(1950, 2010), old=cast.commune.old)
        told_of = [beside("Họ và tên", who.name), beside("Ngày sinh", date_slashed(who.birth)),
                   beside("Số giấy tờ", who.id_number), beside("Nơi ở", who.residence)]  # fmt: skip
        blocks.append((head, told_of[: dice.whole(2, 4)]))
    number = dice.whole(10_000, 99_999)
    things = (
        ("Tài sản", [beside("Số giấy chứng nhận", f"CS {number}"), beside("Diện tích", f"{number % 900} m2")]),
        ("Xe", [beside("Biển số", f"36K-{number}"), beside("Số máy", f"KC{number}E")]),
        ("Sổ", [beside("Số sổ", f"TK {number}"), beside("Số dư", f"{number}.000 đồng")]),
        ("Hồ sơ", [beside("Mã hồ sơ", f"000.{number}"), beside("Ngày hẹn trả", f"{number % 28 + 1:02d}/11/2024")]),
    )  # fmt: skip
    return [*blocks, dice.pick(things)]


def in_blocks(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Blocks under headings: the two, the matter, others and things of no field, in many orders."""
    facts = told(cast, dice)
    day = heading(sheet, facts, cast, dice)
    arranged = Arrangement(sheet, dice, (*IN_LINES, "pairs", "runs", "cells", "fours", "crates", "overs"))
    blocks = [(head, say_side(facts, who, dice)) for head, who in zip(dice.pick(SIDES), WHO, strict=True)]
    if dice.chance(0.25):
        blocks.reverse()
    blocks.insert(dice.pick([2, 2, 2, 0]), (dice.pick(MATTERS), say_matter(facts, dice)))
    for other in dice.sample(_others(cast, dice), dice.pick([1, 1, 2])):
        blocks.insert(dice.whole(1, 3), other)
    style = dice.pick([BOLD, ITALIC, Style(bold=True, colour=(30, 60, 130)), Style(underline=True)])
    mark, capitals = dice.pick(["", ":", "."]), dice.chance(0.3)
    for number, (head, said) in enumerate(blocks, 1):
        lead = dice.fork("numbers").pick(["", "", f"{number}. ", f"Mục {number}: "])
        sheet.para(f"{lead}{head.upper() if capitals else head}{mark}", style=style, after=2)
        arranged.put(*said)
        sheet.skip(dice.pick([1.0, 4.0]))
    ending(sheet, facts, cast, dice, day)


def unlabelled(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Nearly no labels: lines of values with a word or two, a word between the two, the names large."""
    facts = told(cast, dice)
    day = heading(sheet, facts, cast, dice, ("state", "state", "bare", "form"))
    align, value = dice.pick(["center", "left", "left"]), dice.pick([PLAIN, BOLD])
    large = Style(bold=True, size=sheet.look.size + dice.pick([0.0, 1.0, 3.0]))
    lines = dice.pick([
        ("{name}", "{birth_date}, {residence}", "CCCD {id_number}"),
        ("{name} ({birth_date})", "{residence}", "{id_number}"),
        ("{name}", "sinh {birth_date}", "{id_number}", "{residence}"),
        ("{name} – {id_number}", "{birth_date} – {residence}"),
        ("{name}, {birth_date}", "{id_number}, {x}", "{residence}"),
        ("{name}", "ở {residence}", "số {id_number}, sinh {birth_date}"),
    ])  # fmt: skip
    own = dice.pick(["Tôi", "Tôi là", "Người ủy quyền", "Từ", "Bên A", ""])
    to = dice.pick(["ủy quyền cho", "nhờ", "giao cho", "ỦY QUYỀN CHO", "nay ủy quyền cho", "Cho"])
    for lead, who in ((own, "grantor"), (to, "attorney")):
        if lead:
            sheet.para(lead, align=align, style=ITALIC, after=1)
        for number, line in enumerate(lines):
            text = line.replace("{x}", f"cấp {facts[f'_{who}_issued']}")
            for key in ("name", "birth_date", "id_number", "residence"):
                text = text.replace(f"{{{key}}}", f"{{{who}_{key}}}")
            sheet.para(*told_in(sheet, facts, text, value if number else large), align=align, after=1)
        sheet.skip(dice.pick([2.0, 6.0]))
    does = dice.pick(["để", "được", "việc:", "ĐỂ", "thay tôi"])
    until = dice.pick(["trong thời hạn", "có giá trị", "thời gian:", "HẠN"])
    for lead, key in ((does, "scope"), (until, "term")):
        entry = told_in(sheet, facts, f"{{{key}}}.", value)
        if dice.fork("own line").chance(0.4):
            sheet.para(lead, align=align, style=ITALIC, after=1)
            sheet.para(*entry, align=align)
        else:
            sheet.para(Run(f"{lead} ", ITALIC), *entry, align=align)
    ending(sheet, facts, cast, dice, day)
