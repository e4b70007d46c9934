"""Judicial records in ways of programs, with boxes to tick, beside the family, typed, as answers to questions.

Canonical values as in `judicial`; the family's facts, and answers that are not ticked, are in no field.
"""

from __future__ import annotations

from dataclasses import replace

from tests.dossiers.blocks import Entry
from tests.dossiers.canvas import Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.chance_rows import Said
from tests.dossiers.dice import Dice
from tests.dossiers.drawn import A4_LANDSCAPE, Drawn
from tests.dossiers.earlier import earlier_cast
from tests.dossiers.further_feet import PartHeads
from tests.dossiers.further_marks import received, typewritten
from tests.dossiers.further_rows import SLIM, WAYS, Ways, roomy
from tests.dossiers.judicial_later_words import (
    BANS,
    LABELS,
    PERSON,
    begin,
    finish,
    further_record,
    person,
    relatives,
    say,
)
from tests.dossiers.pairs import Line, cells, record
from tests.dossiers.people import Person, invent_person
from tests.dossiers.typeset import BOLD, ITALIC, PLAIN, Item, Leader, Run, Style
from tests.dossiers.wording import date_slashed, sentence

_LAST = ("Phiếu này được cấp để bổ sung hồ sơ theo yêu cầu.", "Phiếu có giá trị theo quy định của từng thủ tục.",
         "Mục đích yêu cầu: xin việc làm.", "Yêu cầu cấp ngày 04/02, biên nhận số 1180.", "")  # fmt: skip


def _ban(dice: Dice) -> Said:
    return Said(dice.pick(BANS), Entry("", None, dice.pick(["Không", "Không bị cấm", "Không có thông tin", "-"])))


def _in_ways(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """What a program prints: who, perhaps the family, and what is known, in one of both orders."""
    said = further_record(cast, dice)
    facts, day = said.facts, begin(sheet, dice, said)
    ways, heads = Ways(sheet, dice, WAYS), PartHeads(sheet, dice)
    known = [*say(facts, dice, "conviction_status"), _ban(dice)][:: dice.pick([1, 1, 1, -1])]
    groups = [(dice.pick(["Thông tin cá nhân", "Nhân thân", "Người được cấp phiếu"]), person(facts, dice))]
    if said.which == 2 or dice.chance(0.2):
        groups.append((dice.pick(["Gia đình", "Cha, mẹ, vợ/chồng", "Thân nhân"]), relatives(cast, dice)))
    groups.insert(len(groups) if dice.chance(0.75) else 0,
                  (dice.pick(["Án tích", "Kết quả", "Tình trạng án tích", "Nội dung xác nhận"]), known))  # fmt: skip
    for heading, told in groups:
        heads.put(heading)
        ways.part()
        ways.put(*told)
    sheet.para(dice.pick(_LAST), style=ITALIC)
    finish(sheet, cast, dice, said, day)


def _ticked(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """What is known as a list of answers with boxes, one of them crossed; who is meant in sentences or in lines."""
    said = further_record(cast, dice)
    facts, day, style = said.facts, begin(sheet, dice, said), dice.pick([BOLD, PLAIN])
    record(sheet, *(facts.entry("", key) for key in (*PERSON, "conviction_status")))
    if dice.chance(0.5):
        name, sex, born, place, nation, home, number = (facts[key] for key in PERSON)
        born = born.removeprefix("ngày ")
        lead = dice.pick(["Xác nhận ", "Cấp cho ", "Phiếu này cấp cho ", "Chứng nhận "])
        card = dice.pick(["CCCD số {}", "số định danh {}", "mang giấy tờ số {}"]).format(number)
        born_at = dice.pick([f"sinh ngày {born} tại {place}", f"sinh ngày {born}; nơi sinh: {place}"])
        parts = [f"giới tính {sex}", born_at, f"quốc tịch {nation}",
                 dice.pick([f"thường trú tại {home}", f"hộ khẩu: {home}"]), card]  # fmt: skip
        if dice.chance(0.4):
            parts = [parts[4], *parts[:4]]
        joint = dice.pick([", ", "; "])
        sheet.para(lead, Run(name, style), joint, joint.join(parts), ".", first=20, align="justify", after=6)
    else:
        Ways(sheet, dice, (*SLIM, "piped", "flush")).put(*person(facts, dice))
    status, own = facts["conviction_status"], dice.fork("boxes")
    wrong = ("Có án tích", "Đang xác minh", "Chưa đủ thông tin", "Có quyết định thi hành án")
    others = own.sample(wrong, own.whole(1, 3))
    answers = [status, *others]
    order = own.sample(answers, len(answers)) if own.chance(0.5) else answers[::-1] if own.chance(0.3) else answers
    marks = dice.pick([("[x]", "[ ]"), ("(X)", "( )"), ("[X]", "[  ]"), ("(x)", "(-)")])
    label = dice.pick(LABELS["conviction_status"])
    if dice.chance(0.5):
        sheet.para(f"{label}:", style=BOLD, after=2)
        for text in order:
            mark = marks[0] if text == status else marks[1]
            sheet.para(f"{mark} ", Run(text, style if text == status else PLAIN), first=18, after=2)
    else:
        items: list[Item] = [Run(f"{label}: ", BOLD)]
        for text in order:
            items += [f"{marks[0] if text == status else marks[1]} {text}    "]
        sheet.para(*items, after=4)
    ban = _ban(dice)
    sheet.para(f"{ban.label}: {ban.entry.printed}.")
    finish(sheet, cast, dice, said, day)


def _beside_family(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """A table with a column for who is meant and one for each of the family, or a row for each."""
    said = further_record(cast, dice)
    facts, day = said.facts, begin(sheet, dice, said, ("usual", "wide", "crossed", "quality", "bar", "title first"))
    record(sheet, *(facts.entry("", key) for key in PERSON))
    kin = [("Cha", "Nam"), ("Mẹ", "Nữ"), ("Vợ/chồng", "Nữ")][: dice.whole(1, 3)]
    people = [(who, invent_person(dice.fork(who), cast.split, sex=sex, born=(1945, 1985))) for who, sex in kin]
    keys = [key for key in PERSON if key in ("full_name", "date_of_birth", "id_number") or dice.chance(0.7)]
    rest = [key for key in PERSON if key not in keys]
    labels = {key: dice.pick([text for text in LABELS[key] if len(text) < 20]) for key in keys}
    small = Style(size=sheet.look.size - (1.5 if len(people) > 1 else 0.5))
    own = dice.pick(["Bản thân", "Người được cấp phiếu", "Đương sự", "Người yêu cầu"])
    grid = [["", *(labels[key] for key in keys)], [own, *(facts[key].removeprefix("ngày ") for key in keys)],
            *([who, *(_told(each, key) for key in keys)] for who, each in people)]  # fmt: skip
    across = sheet.size[0] > sheet.size[1] and len(keys) < 7
    rows = grid if across else [list(row) for row in zip(*grid, strict=True)]
    if dice.chance(0.4) and not across:
        rows = [[row[0], *row[2:], row[1]] for row in rows]
    first = 0.12 if across else 0.18
    for number, row in enumerate(rows):
        columns: list[list[Line]] = []
        for place, text in enumerate(row):
            style = replace(BOLD, size=small.size) if not number or not place else small
            share = (1 - first) / (len(row) - 1) if place else first
            columns.append([([Run(roomy(sheet, text, style, share) if text else "", style)], small)])
        cells(sheet, (first, *[(1 - first) / (len(row) - 1)] * (len(row) - 1)), columns, ruled=True, pad=3)
    sheet.skip(5)
    ways = Ways(sheet, dice, (*SLIM, "piped", "shaded", "zebra", "flush"))
    ways.put(*say(facts, dice, *rest), *say(facts, dice, "conviction_status"), _ban(dice))
    sheet.para(dice.pick(_LAST), style=ITALIC)
    finish(sheet, cast, dice, said, day)


def _told(who: Person, key: str) -> str:
    return {"full_name": who.name, "sex": who.sex, "date_of_birth": date_slashed(who.birth),
            "id_number": who.id_number, "place_of_birth": who.origin, "nationality": "Việt Nam",
            "permanent_residence": who.residence}[key]  # fmt: skip


def _typed(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """A form of a department of justice, filled in by a typewriter over dots, several blanks a line."""
    if dice.chance(0.8):
        cast = earlier_cast(dice.fork("before"), cast.split, (1999, 2014))
    said = further_record(cast, dice)
    typewritten(sheet)
    if dice.chance(0.25):
        received(sheet, dice)
    facts, day = said.facts, begin(sheet, dice, said, ("levels", "wide", "flush", "usual"))
    number, joint = dice.pick(["{n}. ", "{n}/ ", "{n}) ", "- ", ""]), dice.pick([" : ", ": "])
    mark = Leader(mark=dice.pick([".", "_", "-"]))
    if dice.chance(0.5):
        sheet.para(dice.pick(["CHỨNG NHẬN", "Xác nhận người có tên dưới đây :", "NHẬN THẤY"]), align="center", after=3)
    groups = [["full_name"], ["sex", "date_of_birth"], ["place_of_birth"], ["nationality", "id_number"],
              ["permanent_residence"], ["conviction_status"]]  # fmt: skip
    if dice.chance(0.4):
        groups = [["full_name", "sex"], ["date_of_birth"], ["id_number"], ["place_of_birth"], ["permanent_residence"],
                  ["nationality"], ["conviction_status"]]  # fmt: skip
    for count, keys in enumerate(groups, 1):
        told = say(facts, dice, *keys)
        record(sheet, *(fact.entry for fact in told))
        if keys == ["conviction_status"]:
            for fact in [*(relatives(cast, dice) if said.which == 2 else []), _ban(dice)][: dice.whole(0, 4)]:
                sheet.para(f"{fact.label}{joint}{fact.entry.printed} ", mark, after=3)
        items: list[Item] = [number.format(n=count)]
        for fact in told:
            items += [f"{fact.label}{joint}{fact.entry.printed} ", mark, " "]
        sheet.para(*items, hang=14, after=dice.pick([2.0, 4.0]))
    finish(sheet, cast, dice, said, day)


def _answers(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """An answer to who asked: the request in a sentence, the person under it, what was found in another sentence."""
    said = further_record(cast, dice)
    facts, day = said.facts, begin(sheet, dice, said, ("usual", "levels", "wide", "crossed", "portal"))
    asked = dice.pick(["Trả lời phiếu yêu cầu số {n} ngày {d}, sau khi tra cứu, thông báo:",
                       "Căn cứ tờ khai nhận ngày {d} (mã {n}), xác nhận nội dung sau:",
                       "Theo đề nghị ngày {d}, phiếu số {n}:"])  # fmt: skip
    sheet.para(asked.format(n=dice.whole(100, 9000), d=f"{dice.whole(1, 28):02d}/{dice.whole(1, 12):02d}"), first=20,
               style=dice.pick([ITALIC, PLAIN]), after=4)  # fmt: skip
    Ways(sheet, dice, (*SLIM, "piped", "flush", "centred", "six", "shaded")).put(*person(facts, dice))
    status = facts["conviction_status"]
    lower = f"{status[0].lower()}{status[1:]}"
    form = dice.pick(["Đến ngày cấp phiếu, người nêu trên {}.", "Kết luận: {}.", "Qua tra cứu, đương sự {}.",
                      "Kết quả: {}.", "- {}.", "Đương sự nói trên {}."])  # fmt: skip
    inner = form.startswith(("Đến", "Qua", "Đương"))
    sheet.put("conviction_status", lower if inner else sentence(status))
    sheet.skip(3)
    sheet.para(form.format(lower if inner else status), first=dice.pick([0.0, 20.0]), style=dice.pick([BOLD, PLAIN]))
    if dice.chance(0.6):
        ban = _ban(dice)
        sheet.para(f"{ban.label}: {ban.entry.printed}.")
    finish(sheet, cast, dice, said, day)


RECORDS_LATEST = (
    Drawn("judicial_in_ways", _in_ways, 12.0),
    Drawn("judicial_ticked", _ticked, 13.0),
    Drawn("judicial_beside_family", _beside_family, 12.0),
    Drawn("judicial_beside_family_lying", _beside_family, 12.0, page=A4_LANDSCAPE, margins=(54.0, 48.0, 42.0)),
    Drawn("judicial_typed", _typed, 12.5),
    Drawn("judicial_answer", _answers, 12.5),
)
