"""Letters of authorisation set by chance: under headings or none, people as rows of a table, told, at a counter.

Canonical values as in `authorization_facts`; where the letter gives a year of birth alone, that year counts.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from tests.dossiers.authorization_words import (
    SIDES,
    Foot,
    dated,
    letter_of,
    matter_of,
    person_of,
    put_foot,
    put_head,
    put_matter,
)
from tests.dossiers.canvas import Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.chance_parts import Headings, Signer, headline, remark, sign_row, state_and_place
from tests.dossiers.chance_sets import ALL_FORMS, Blanks, LabelsBelow, TopHeads, any_setter, besides
from tests.dossiers.dice import Dice
from tests.dossiers.drawn import A5, Drawn, Facts
from tests.dossiers.pairs import record
from tests.dossiers.typeset import BOLD, ITALIC, PLAIN, Item, Run, Style

_KEYS = ("name", "birth_date", "id_number", "residence")
_WHO = ("grantor", "attorney")


def _short(sides: tuple[str, str]) -> tuple[str, str]:
    """Return who signs, as headings call the sides without what stands in brackets."""
    first, second = (side.split(" (")[0].split(" - ")[-1].removeprefix("Thông tin ") for side in sides)
    return f"{first[0].upper()}{first[1:]}", f"{second[0].upper()}{second[1:]}"


def _small(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """The same on half a sheet."""
    _by_chance(sheet, cast, dice, ("rows", "blanks", "halves", "prose", "top"), long=False)


def _by_chance(sheet: Sheet, cast: Cast, dice: Dice, forms: Sequence[str] = ALL_FORMS, *, long: bool = True) -> None:
    """Sides under headings, facts in any manner, the matter in the same manner, under headings or behind labels."""
    facts, high, sides = letter_of(cast, dice), dice.chance(0.2), dice.pick(SIDES)
    put_head(sheet, facts, dice, day=dated(cast, facts) if high else "")
    rows, headings = any_setter(sheet, dice, forms), Headings(sheet, dice)
    headed = dice.chance(0.75)
    for side, who in zip(sides, _WHO, strict=True):
        if headed:
            headings.put(side)
        rows.put(*person_of(facts, who, dice, of="" if headed else _short(sides)[who == "attorney"].lower()))
    over = headings if headed and dice.chance(0.4) else None
    if not over and dice.chance(0.5):
        rows.put(*matter_of(facts, dice))
    else:
        put_matter(sheet, facts, dice, over)
    put_foot(sheet, cast, facts, dice, Foot(_short(sides), not high, over, long))


def _people_as_rows(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """A table with heads on top and a row for each of the two, or a table for each; the matter below or in a third."""
    facts, sides = letter_of(cast, dice), dice.pick([*SIDES[:1], SIDES[4]])
    put_head(sheet, facts, dice)
    headings = Headings(sheet, dice)
    over = None
    if dice.chance(0.4):
        tables, over = TopHeads(sheet, dice), headings if dice.chance(0.5) else None
        for side, who in zip(sides, _WHO, strict=True):
            headings.put(side)
            tables.put(*person_of(facts, who, dice))
        put_matter(sheet, facts, dice, over)
    else:
        _table_of_people(sheet, facts, dice, sides)
        if dice.chance(0.3):
            TopHeads(sheet, dice).put(*matter_of(facts, dice))
        else:
            put_matter(sheet, facts, dice, None)
    put_foot(sheet, cast, facts, dice, Foot(sides, headings=over))


def _cells(texts: Sequence[str], style: Style) -> list[list[Item]]:
    """Return a cell for each text."""
    return [[Run(text, style)] for text in texts]


def _table_of_people(sheet: Sheet, facts: Facts, dice: Dice, sides: tuple[str, str]) -> None:
    said = {who: person_of(facts, who, dice.fork("words")) for who in _WHO}
    keyed = {who: {each.entry.key: each for each in told if each.entry.key} for who, told in said.items()}
    for told in said.values():
        record(sheet, *(each.entry for each in told if each.entry.key))
    order = dice.pick([_KEYS, ("name", "id_number", "birth_date", "residence")])
    heads = [keyed["grantor"][f"grantor_{key}"].label for key in order]
    role = dice.pick(["Tư cách", "Bên", "Vai trò", ""])
    numbered = dice.chance(0.4)
    style, value = dice.pick([BOLD, Style(bold=True, italic=True)]), dice.pick([PLAIN, PLAIN, BOLD])
    titles = [*(["TT"] if numbered else []), role, *heads]
    rows: list[list[list[Item]]] = [_cells(titles, style)]
    for number, (side, who) in enumerate(zip(sides, _WHO, strict=True), 1):
        count = [str(number)] if numbered else []
        rows.append([*_cells([*count, side], PLAIN), *_cells([facts[f"{who}_{key}"] for key in order], value)])
    wide = {"name": 0.2, "birth_date": 0.15, "id_number": 0.21, "residence": 0.28}
    widths = [*([0.06] if numbered else []), 0.16, *(wide[key] for key in order)]
    small = Style(size=sheet.look.size - dice.pick([1.0, 2.0]))
    sheet.table([each / sum(widths) for each in widths], rows, pad=3, style=small)
    sheet.skip(6)


def _told(facts: Facts, who: str, dice: Dice, value: Style) -> list[Item]:
    """Return one person in a sentence, what else is told behind commas or in brackets."""
    born, given = facts[f"{who}_birth_date"], dice.chance(0.4)
    told = f"sinh năm {born}" if len(born) == 4 else f"sinh ngày {born.removeprefix('ngày ')}"
    number = dice.pick(["CCCD số", "CMND/CCCD:", "số định danh:", "căn cước số", "thẻ CCCD số:"])
    lives = dice.pick(["trú tại", "thường trú:", "địa chỉ tại", "hiện cư trú tại", "HKTT:", "ở tại"])
    joint = dice.pick([", ", "; "])
    card = f", cấp ngày {facts[f'_{who}_issued']}" if given else ""
    word = dice.pick(["", f"{facts[f'_{who}_word']} ", f"{facts[f'_{who}_word'].lower()} "])
    parts: list[Item] = [f"{told}{joint}{number} ", Run(facts[f"{who}_id_number"], value),
                         f"{card}{joint}{lives} {facts[f'{who}_residence']}"]  # fmt: skip
    opening, close = dice.pick([(", ", ""), (" (", ")"), (" - ", ""), ("; ", "")])
    return [word, Run(facts[f"{who}_name"], BOLD), opening, *parts, close]


def _told_by_chance(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Both people in one sentence or in two, why, the matter and the term behind labels."""
    facts, high, value = letter_of(cast, dice), dice.chance(0.3), dice.pick([PLAIN, PLAIN, BOLD])
    put_head(sheet, facts, dice, day=dated(cast, facts) if high else "")
    record(sheet, *(facts.entry("", f"{who}_{key}") for who in _WHO for key in _KEYS))
    why = dice.pick(["", "Do bận công việc không thể trực tiếp đi làm thủ tục, ", "Vì lý do sức khỏe, "])
    own = dice.pick(["Tôi là: ", "Người ủy quyền: ", "Tôi tên: ", "Bên ủy quyền (Bên A): ", "Tôi ký tên dưới đây là: "])
    verb = dice.pick(["nay tôi ủy quyền cho ", "tôi làm giấy này ủy quyền lại cho ", "đồng ý ủy quyền cho "])
    first, align = dice.pick([0.0, 24.0]), dice.pick(["justify", "left"])
    style = dice.pick([ITALIC, PLAIN])
    if own.startswith(("Người", "Bên")):
        other = "Người được ủy quyền: " if own.startswith("Người") else "Bên được ủy quyền (Bên B): "
        sheet.para(own, *_told(facts, "grantor", dice, value), ".", first=first, align=align)
        if why:
            sheet.para(f"{why}hai bên thống nhất lập giấy ủy quyền này.", first=first, style=style)
        sheet.para(other, *_told(facts, "attorney", dice, value), ".", first=first, align=align)
    elif dice.chance(0.5):
        sheet.para(own, *_told(facts, "grantor", dice, value), ".", first=first, align=align)
        lead = f"{why}{verb}"
        sheet.para(f"{lead[0].upper()}{lead[1:]}", *_told(facts, "attorney", dice, value), ".", first=first,
                   align=align)  # fmt: skip
    else:
        sheet.para(own, *_told(facts, "grantor", dice, value), f", {why.lower()}{verb}",
                   *_told(facts, "attorney", dice, value), ".", first=first, align=align)  # fmt: skip
    put_matter(sheet, facts, dice, None)
    put_foot(sheet, cast, facts, dice, Foot(SIDES[0], not high))


def _at_counter(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """A counter's own form: to whom, the code of the dossier, blanks filled by hand or typed, one signature or two."""
    facts, pen = letter_of(cast, dice), dice.chance(0.6)
    record(sheet, facts.entry("", "date_of_issue"))
    code = f"H{dice.whole(10, 62)}.{dice.whole(10, 99)}-{cast.issued:%y%m%d}-{dice.whole(1, 9999):04d}"
    remark(sheet, dice, 0.7, f"Mã hồ sơ: {code}", f"Số biên nhận: {dice.whole(100, 9999)}", align="right")
    state_and_place(sheet, dice)
    headline(sheet, dice, "GIẤY ỦY QUYỀN", notes=("", "(Nộp hồ sơ, nhận kết quả thủ tục hành chính)"))
    office = dice.pick([f"Trung tâm Phục vụ hành chính công {cast.commune.commune}",
                        f"Ủy ban nhân dân {cast.commune.commune}", "Bộ phận Tiếp nhận và Trả kết quả"])  # fmt: skip
    sheet.para(f"Kính gửi: {office}", align=dice.pick(["center", "left"]), after=5)
    blanks, headings = Blanks(sheet, dice, pen=pen), Headings(sheet, dice)
    sides = dice.pick(SIDES)
    for side, who in zip(sides, _WHO, strict=True):
        headings.put(side)
        blanks.put(*person_of(facts, who, dice))
    if dice.chance(0.5):
        headings.put(dice.pick(["Nội dung", "Ủy quyền về việc"]))
    blanks.put(*matter_of(facts, dice))
    grantor, attorney = (Signer(name, facts[f"{who}_name"]) for name, who in zip(_short(sides), _WHO, strict=True))
    officer = Signer(dice.pick(["Cán bộ tiếp nhận", "NGƯỜI TIẾP NHẬN HỒ SƠ"]), cast.signer)
    signers = dice.pick([(grantor,), (grantor, attorney), (officer, grantor), (officer, attorney, grantor)])
    sign_row(sheet, dice, *signers, day=dated(cast, facts))


def _values_over(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Values on lines with small labels below them, the matter in a paragraph of its own."""
    facts, sides = letter_of(cast, dice), dice.pick(SIDES)
    put_head(sheet, facts, dice)
    rows, headings = LabelsBelow(sheet, dice), Headings(sheet, dice)
    for side, who in zip(sides, _WHO, strict=True):
        headings.put(side)
        rows.put(*person_of(facts, who, dice))
    over = headings if dice.chance(0.5) else None
    put_matter(sheet, facts, dice, over)
    put_foot(sheet, cast, facts, dice, Foot(_short(sides), headings=over))


def _about_property(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """A letter about a parcel, a car or savings: their numbers and days stand between the sides and the matter."""
    facts, high, sides = letter_of(cast, dice), dice.chance(0.25), dice.pick(SIDES)
    put_head(sheet, facts, dice, day=dated(cast, facts) if high else "")
    opening = dice.pick(["Chúng tôi gồm có:", f"Hôm nay, tại {cast.commune.commune}, chúng tôi gồm:", ""])
    if opening:
        sheet.para(opening, first=dice.pick([0.0, 20.0]))
    rows, headings = any_setter(sheet, dice), Headings(sheet, dice)
    for side, who in zip(sides, _WHO, strict=True):
        headings.put(side)
        rows.put(*person_of(facts, who, dice))
    number, day = dice.whole(100_000, 999_999), cast.issued - timedelta(days=dice.whole(200, 2500))
    head, lines = dice.pick([
        ("Tài sản ủy quyền", (("Giấy chứng nhận quyền sử dụng đất số", f"BK {number}"), ("Ngày cấp", f"{day:%d/%m/%Y}"),
                              ("Thửa đất số", f"{dice.whole(3, 480)}, tờ bản đồ số {dice.whole(2, 60)}"),
                              ("Diện tích", f"{dice.whole(80, 900)} m2"))),
        ("Phương tiện", (("Biển số", f"82A-{dice.whole(100, 999)}.27"), ("Số khung", f"RLH{number}"),
                         ("Giấy đăng ký xe số", str(number)), ("Ngày cấp", f"{day:%d/%m/%Y}"))),
        ("Sổ tiết kiệm", (("Số sổ", f"AB {number}"), ("Số tiền", f"{dice.whole(20, 400)}.000.000 đồng"),
                          ("Ngày gửi", f"{day:%d/%m/%Y}"), ("Kỳ hạn", "12 tháng"))),
    ])  # fmt: skip
    headings.put(head)
    rows.put(*besides(dice, 0.85, *lines))
    over = headings if dice.chance(0.6) else None
    put_matter(sheet, facts, dice, over)
    put_foot(sheet, cast, facts, dice, Foot(_short(sides), not high, over))


LETTERS_CHANCE = (
    Drawn("authorization_set_by_chance", _by_chance, 13.0),
    Drawn("authorization_small_by_chance", _small, 9.5, A5, (40.0, 30.0, 30.0)),
    Drawn("authorization_people_as_rows", _people_as_rows, 13.0),
    Drawn("authorization_told_by_chance", _told_by_chance, 13.0),
    Drawn("authorization_at_counter", _at_counter, 12.5),
    Drawn("authorization_values_over", _values_over, 12.5),
    Drawn("authorization_about_property", _about_property, 12.5),
)
