"""Extracts of deaths told in points, beside English, put out by programs, signed online, with the notice of death.

Canonical values as in `death`; translators, doctors, notices of death, clerks, codes and books are in no field.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from tests.dossiers.blocks import Entry
from tests.dossiers.canvas import Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.chance_rows import Said
from tests.dossiers.civil_later_words import filed, some_of
from tests.dossiers.civil_wide_parts import civil_foot, civil_top, points, translated
from tests.dossiers.civil_wide_words import joined, program_name
from tests.dossiers.counter_wide_parts import exported
from tests.dossiers.counter_wide_sets import counter_setter
from tests.dossiers.death_wide_words import KIN, WideDeath, wide_death
from tests.dossiers.dice import Dice
from tests.dossiers.drawn import Drawn
from tests.dossiers.later_parts import program_foot, program_head, signed_box
from tests.dossiers.pairs import framed
from tests.dossiers.people import officer_name
from tests.dossiers.printed_parts import band
from tests.dossiers.typeset import BOLD, ITALIC, PLAIN, Style
from tests.dossiers.wording import date_slashed

HEADS = (
    ("Người chết", "VỀ NGƯỜI CHẾT", "Lý lịch", "I. NGƯỜI MẤT", "Nhân thân", "Người được khai tử", "A. Người quá cố",
     "Thông tin nhân thân", "Chi tiết người chết"),
    ("Việc chết", "SỰ KIỆN", "Khi chết", "II. CÁI CHẾT", "Thời gian, nơi chết", "Tình trạng chết", "B. Sự kiện chết",
     "Về việc từ trần"),
    ("Phần đăng ký", "VÀO SỔ", "Việc khai tử", "Đăng ký tại sổ", "C. ĐĂNG KÝ", "Ghi trong sổ", "Khai báo",
     "III. KHAI TỬ"),
)  # fmt: skip
"""Headings of who died, of the death and of its entry."""
ENGLISH = ("DEATH CERTIFICATE", "Extract of death certificate", "CERTIFICATE OF DEATH (TRANSLATION)",
           "Extract from the register of deaths", "")  # fmt: skip
_LEADS = ("Căn cứ sổ khai tử đang lưu, trích như sau:", "Trong sổ có ghi:", "Nội dung trích:", "Chứng nhận:",
          "Nay sao lục:", "Xác nhận người có tên dưới đây đã chết:", "", "Theo dữ liệu đã đăng ký thì")  # fmt: skip
_TALK = ("Việc khai tử đúng hạn.", "Bản này cấp theo yêu cầu.", "Gia đình đã nhận bản chính.", "Không có tranh chấp.",
         "Dùng để làm chế độ mai táng phí.")  # fmt: skip
_SYSTEMS = ("QLHT 3.1 - In trích lục", "Phân hệ khai tử", "Hộ tịch số | kết xuất", "eRegister", "Phần mềm sổ bộ",
            "DVC liên thông khai tử", "Tra cứu hộ tịch")  # fmt: skip
_SITES = ("hotich.local/kt/in", "https://soho.example.vn/kt", "10.30.4.2/khaitu/print", "https://dvc.example.vn/kqgq")
_NOTICES = ("GIẤY BÁO TỬ KÈM THEO", "Căn cứ khai tử", "Giấy tờ làm căn cứ", "Phần y tế", "D. BÁO TỬ", "Hồ sơ kèm")
_DECLARES = ("NGƯỜI ĐI KHAI", "Người yêu cầu", "Phần người khai", "E. KHAI BÁO", "Thân nhân", "Người thực hiện khai tử")


def heading(sheet: Sheet, text: str, form: str) -> None:
    """Print a heading on a band, in a frame, bold, underlined, plain, or none."""
    if form == "band":
        band(sheet, text)
    elif form == "frame":
        framed(sheet, lambda: sheet.para(text, align="center", style=BOLD, after=0), pad=3, thick=2)
        sheet.skip(3)
    elif form:
        sheet.para(text, style=Style(bold=form != "plain", underline=form == "line"), after=2)


def _sentences(each: WideDeath, dice: Dice) -> list[str]:
    """Return sentences with places for the facts of who died, of the death and of its registration."""
    facts, joint = each.facts, dice.pick([", ", "; ", ", "])
    word = (
        dice.pick(["ông", "cụ", "cụ ông", "ông"]) if facts["sex"] == "Nam" else dice.pick(["bà", "cụ", "cụ bà", "bà"])
    )
    born = dice.pick(["sinh năm {date_of_birth}", "SN {date_of_birth}"] if len(facts["date_of_birth"]) == 4 else
                     ["sinh ngày {date_of_birth}", "(sinh ngày {date_of_birth})",
                      "ra đời ngày {date_of_birth}"])  # fmt: skip
    own = [dice.pick([f"{word} {{full_name}}", "người chết là {full_name}", "họ tên {full_name}",
                      f"{word}: {{full_name}}", "đương sự {full_name}", f"người quá cố: {word} {{full_name}}"]), born,
           dice.pick(["giới tính {sex}", "phái {sex}", "(giới tính: {sex})", "là {sex}"]),
           dice.pick(["dân tộc {ethnicity}", "người {ethnicity}", "thuộc dân tộc {ethnicity}"]),
           dice.pick(["quốc tịch {nationality}", "công dân {nationality}", "mang quốc tịch {nationality}"]),
           dice.pick(["cư trú cuối cùng ở {last_residence}", "sinh thời ở {last_residence}",
                      "trước khi mất ngụ tại {last_residence}", "nơi ở sau cùng: {last_residence}"]),
           dice.pick(["giấy tờ số {id_number}", "CMND/CCCD {id_number}", "(số định danh {id_number})",
                      "mang thẻ số {id_number}"])]  # fmt: skip
    at = facts["date_of_death"]
    hour_first = re.match(r"\d+ ?(giờ|h|g|:)", at) is not None
    when = f"{dice.pick(['lúc', 'vào lúc', 'hồi'])} {{date_of_death}}" if hour_first else "ngày {date_of_death}"
    dead = dice.pick([
        f"chết {when} tại: {{place_of_death}}, nguyên nhân: {{cause_of_death}}",
        f"{word} qua đời {when} vì: {{cause_of_death}}; nơi mất: {{place_of_death}}",
        f"nguyên nhân {{cause_of_death}}, mất {when}, ở {{place_of_death}}",
        f"từ trần {when} ({{cause_of_death}}), địa điểm: {{place_of_death}}",
        f"việc chết xảy ra {when}, nơi chết {{place_of_death}}, do {{cause_of_death}}",
    ])  # fmt: skip
    told = dice.pick([
        "khai tử vào sổ ngày {registration_date} ở {registration_place}, người khai {declarant_name}",
        "{declarant_name} đến khai, {registration_place} ghi sổ ngày {registration_date}",
        "sổ do {registration_place} lập ngày {registration_date} theo lời báo của {declarant_name}",
        "nơi đăng ký: {registration_place}, ngày {registration_date}; khai báo: {declarant_name}",
        f"người đứng khai là {{declarant_name}} ({dice.pick(KIN)}), đăng ký ngày {{registration_date}} tại "
        "{registration_place}",
    ])  # fmt: skip
    texts = [joined(dice, own, joint), dead]
    texts.insert(0 if dice.chance(0.2) else 2, told)
    return texts


def _points(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """An extract in plain sentences, certified: points, paragraphs or one paragraph."""
    each = wide_death(cast, dice)
    civil_top(sheet, cast, dice, each.top(dice))
    lead = dice.pick(_LEADS)
    if lead:
        sheet.para(dice.pick([f"{each.agency.plain}: ", ""]), lead, style=dice.pick([PLAIN, ITALIC, BOLD]))
    points(sheet, each.facts, dice, _sentences(each, dice))
    if dice.chance(0.4):
        sheet.para(dice.pick(_TALK))
    civil_foot(sheet, cast, dice, each.agency, each.dated(dice))


def _with_english(told: Sequence[Said]) -> list[Said]:
    return [fact if fact.english else Said(fact.label, fact.entry, "Other") for fact in told]


def _translated(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """An extract with English in the next cell or line; at times a translator signs beside."""
    each, headed = wide_death(cast, dice), dice.chance(0.5)
    civil_top(sheet, cast, dice, each.top(dice, english=dice.pick(ENGLISH)))
    heads = ("Người chết / The deceased", "Việc chết / Death", "Đăng ký / Registration")
    groups = [(head if headed else "", _with_english(told)) for head, told in zip(
        heads, (each.person(dice), each.death(dice), each.registered(dice)), strict=True)]  # fmt: skip
    if dice.chance(0.25):
        groups = [groups[2], *groups[:2]]
    translated(sheet, dice, groups)
    other = officer_name(dice.fork("translator"), cast.split)
    title = dice.pick(["Người dịch / Translator", "TRANSLATOR", "Cộng tác viên dịch thuật"])
    civil_foot(sheet, cast, dice, each.agency, each.dated(dice), *([(title, other)] if dice.chance(0.5) else []))


def _exported(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """What a program puts out: columns' names or labels before values, parts under marks, codes and clerks between."""
    each, inside = wide_death(cast, dice), dice.chance(0.6)
    program_head(sheet, cast, dice, _SYSTEMS, sites=_SITES)
    civil_top(sheet, cast, dice, each.top(dice, placed=not inside), ("office alone", "flush", "halves", "title first"))
    style, called = (
        dice.pick(["{lead}.{key}", "{lead}_{key}", "{key}[{lead}]", "{key}"]),
        dice.pick(["_", "upper", "camel"]),
    )
    mark = dice.pick(["== {} ==", "[{}]", "# {}", "{}", "--- {}", ""])
    told = [("nc", dice.pick(HEADS[0]), each.person(dice)), ("sk", dice.pick(HEADS[1]), each.death(dice)),
            ("dk", dice.pick(HEADS[2]), [*each.registered(dice, number=inside), *some_of(dice, filed(cast, dice),
                                                                                         4)])]  # fmt: skip
    for lead, head, facts in told[:: dice.pick([1, 1, -1])]:
        if mark:
            sheet.para(mark.format(head), style=BOLD, after=2)
        names = [style.format(lead=lead, key=program_name(fact.label, called)) for fact in facts]
        exported(sheet, dice.fork("form"), list(zip(names, facts, strict=True)))
    civil_foot(sheet, cast, dice, each.agency, each.dated(dice) if dice.chance(0.5) else "")
    program_foot(sheet, cast, dice)


def _declared(each: WideDeath, dice: Dice) -> list[Said]:
    """Return who declared the death, with what of him or her is in no field."""
    who = each.declarant()
    own = (("Ngày sinh", date_slashed(who.birth)), ("Nơi cư trú", who.residence), ("CCCD số", who.id_number),
           ("Quan hệ với người chết", dice.pick(KIN)), ("Số điện thoại", f"09{dice.whole(10_000_000, 99_999_999)}"),
           ("Giới tính", who.sex), ("Dân tộc", who.ethnicity))  # fmt: skip
    return [each.one(dice, "declarant_name"), *some_of(dice, list(own), 5)]


def _notice_kept(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """With blocks of the notice of death and of who declared it, whose numbers, days and names are not the dead's."""
    each, inside = wide_death(cast, dice), dice.chance(0.3)
    civil_top(sheet, cast, dice, each.top(dice, placed=not inside))
    rows, form = (
        counter_setter(sheet, dice, "lines", "cells", "dense", "own"),
        dice.pick(["band", "frame", "bold", "line"]),
    )
    notice = [Said(label, Entry("", None, text)) for label, text in dice.sample(each.notice(dice), dice.whole(2, 5))]
    blocks = [(dice.pick(HEADS[0]), each.person(dice, of=dice.pick(["", "người chết"]))),
              (dice.pick(HEADS[1]), each.death(dice, most=0)), (dice.pick(_NOTICES), notice),
              (dice.pick(_DECLARES), _declared(each, dice)),
              (dice.pick(HEADS[2]), each.registered(dice, number=inside, asker=False))]  # fmt: skip
    for index in dice.pick([(0, 1, 2, 3, 4), (3, 0, 1, 2, 4), (4, 0, 1, 3, 2), (2, 0, 1, 4, 3), (0, 1, 4, 3, 2)]):
        heading(sheet, blocks[index][0], form)
        rows.put(*blocks[index][1])
        sheet.skip(2)
    civil_foot(sheet, cast, dice, each.agency, each.dated(dice))


def _signed_online(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """A result of the portal, signed by program: codes of the file about the facts, a box in place of a seal."""
    each, inside = wide_death(cast, dice), dice.chance(0.5)
    program_head(sheet, cast, dice, _SYSTEMS, sites=_SITES)
    clock = f"{cast.issued:%d/%m/%Y} {dice.whole(7, 17):02d}:{dice.whole(10, 59)}:{dice.whole(10, 59)}"
    sheet.put("signer_name", cast.signer)

    def box() -> None:
        signed_box(sheet, dice, cast.signer, each.agency.plain, clock)

    start, first = dice.pick([0.0, 0.46, 0.52]), dice.chance(0.3)
    shown: Callable[[], None] = lambda: sheet.columns((start, start + 0.48, box))  # noqa: E731
    if first:
        shown()
        sheet.skip(4)
    civil_top(sheet, cast, dice, each.top(dice, placed=not inside))
    file, rows = some_of(dice, filed(cast, dice), 4), counter_setter(sheet, dice)
    parts = [(dice.pick(HEADS[0]), each.person(dice)), (dice.pick(HEADS[1]), each.death(dice)),
             (dice.pick(HEADS[2]), each.registered(dice, number=inside))]  # fmt: skip
    at, form = dice.pick([0, 2, 3, 3]), dice.pick(["band", "bold", "line", "", "frame"])
    if file:
        parts.insert(at, (dice.pick(["Hồ sơ", "Thông tin hồ sơ", "Kết quả giải quyết", "Thủ tục"]), file))
    for head, facts in parts:
        heading(sheet, head, form)
        rows.put(*facts)
    sheet.skip(6)
    if not first:
        if dice.chance(0.5):
            sheet.para(each.dated(dice), style=ITALIC, align=dice.pick(["left", "right"]))
        shown()
    program_foot(sheet, cast, dice)


DEATH_WIDE_TOLD = (
    Drawn("death_points_wide", _points, 12.0),
    Drawn("death_translated_wide", _translated, 10.5),
    Drawn("death_exported_wide", _exported, 11.0),
    Drawn("death_notice_kept_wide", _notice_kept, 11.0),
    Drawn("death_signed_online_wide", _signed_online, 11.0),
)
