"""Forms about a change of residence told in sentences, as lines without labels, in two languages, with small captions.

Canonical values as in `residence_facts`; owners, landlords, clerks and those who move along are in no field.
"""

from __future__ import annotations

from tests.dossiers.blocks import Entry
from tests.dossiers.canvas import Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.chance_rows import Said
from tests.dossiers.counter_wide_parts import noted, tell
from tests.dossiers.counter_wide_sets import counter_setter
from tests.dossiers.dice import Dice
from tests.dossiers.drawn import Drawn
from tests.dossiers.later_parts import typed
from tests.dossiers.pairs import framed
from tests.dossiers.residence_moves import told_members
from tests.dossiers.residence_wide_words import (
    HEAD,
    PERSON,
    close_wide,
    labelled_as,
    landlord,
    open_wide,
    others_of,
    wide_residence,
)
from tests.dossiers.typeset import BOLD, BOLD_ITALIC, ITALIC, PLAIN, Style

_I = ("Tôi tên là {full_name}", "Tôi là {full_name}", "Tên tôi: {full_name}", "Tôi, {full_name}",
      "Người khai: {full_name}", "Công dân {full_name}", "Em tên {full_name}", "Họ tên tôi là {full_name}",
      "Người ký tên dưới đây là {full_name}", "Ông/bà: {full_name}",
      "Gia đình tôi, đại diện là {full_name}")  # fmt: skip
_OWN = {
    "born": ("sinh {date_of_birth!d}", "(sinh {date_of_birth!d})", "ngày sinh: {date_of_birth}", "SN {date_of_birth}",
             "sinh: {date_of_birth}"),
    "sex": ("giới tính {sex}", "giới tính: {sex}", "({sex})", "là {sex}", "phái {sex}", "nam/nữ: {sex}"),
    "id": ("số định danh {id_number}", "CCCD số {id_number}", "căn cước {id_number}", "mang CCCD: {id_number}",
           "ĐDCN: {id_number}", "có số định danh cá nhân {id_number}", "(CCCD {id_number})"),
    "phone": ("điện thoại {phone}", "SĐT: {phone}", "liên hệ: {phone}", "số máy {phone}", "gọi số {phone}",
              "(ĐT: {phone})"),
    "mail": ("email {email}", "email: {email}", "thư điện tử {email}", "hộp thư: {email}", "địa chỉ mail {email}"),
}  # fmt: skip
_HEAD = ("chủ hộ là {head_name}", "trong hộ của {head_name}", "chủ hộ: {head_name}", "ở cùng hộ {head_name}",
         "hộ do {head_name} làm chủ", "thuộc hộ ông/bà {head_name}", "xin về hộ của {head_name}")  # fmt: skip
_HEAD_ID = ("số định danh chủ hộ: {head_id_number}", "(CCCD {head_id_number})", "CCCD của chủ hộ: {head_id_number}",
            "có căn cước số {head_id_number}", "số định danh {head_id_number}")  # fmt: skip
_AM = ("tôi là {relation_to_head} của chủ hộ", "quan hệ với chủ hộ: {relation_to_head}", "quan hệ: {relation_to_head}",
       "là {relation_to_head}", "({relation_to_head})", "với chủ hộ tôi là: {relation_to_head}")  # fmt: skip
_ASK = ("Nay tôi đề nghị: {request}", "Đề nghị: {request}", "Nội dung đề nghị: {request}", "Tôi xin: {request}",
        "Nay làm tờ khai này để xin: {request}", "Việc xin giải quyết: {request}", "Nguyện vọng: {request}",
        "Kính mong giải quyết cho tôi việc sau: {request}", "Về việc: {request}",
        "Lý do làm đơn: {request}")  # fmt: skip
_NOTES = ("Ghi theo giấy khai sinh.", "Applicants under 18 need a guardian's consent.", "Nếu không có thì bỏ trống.",
          "Khai rõ số nhà, thôn, xã.", "Write in block letters.", "Chỉ ghi một nội dung.")  # fmt: skip
_TITLES = ("Declaration of change of residence information", "Residence information form", "Change of residence")


def _joined(dice: Dice, parts: list[str], joint: str) -> str:
    """Return parts of a sentence one behind the other; what is in brackets takes no comma."""
    text = parts[0]
    for part in parts[1:]:
        text += f" {part}" if part.startswith("(") else f"{joint}{part}"
    return f"{text}{dice.pick(['.', '.', ';', ''])}"


def _letter(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Everything in sentences: who asks, of which household, what for, in an order of chance or one a line."""
    if dice.chance(0.2):
        typed(sheet)
    told = wide_residence(cast, dice)
    open_wide(sheet, cast, told, dice)
    own = [dice.pick(_OWN[key]) for key in _OWN]
    asker = [dice.pick(_I), *(own[int(at)] for at in dice.rng.permutation(len(own)))]
    lead = dice.pick(["Hiện ", "Tôi ", "Nay ", ""])
    head = dice.pick(_HEAD)
    house = [f"{lead}{head}" if lead else f"{head[0].upper()}{head[1:]}", dice.pick(_HEAD_ID), dice.pick(_AM)]
    asks = dice.pick(_ASK)
    value, first, align = dice.pick([PLAIN, PLAIN, BOLD]), dice.pick([0.0, 22.0, 34.0]), dice.pick(["left", "justify"])
    form, joint = dice.pick(["three", "three", "one", "lines"]), dice.pick([", ", ", ", "; ", " - "])
    if form == "lines":
        mark = dice.pick(["", "- ", "+ "])
        for part in (*asker, *house, asks):
            shown = part if part.startswith("(") else f"{part[0].upper()}{part[1:]}"
            tell(sheet, told.facts, f"{mark}{shown}", value, first=first)
    elif form == "one":
        tell(sheet, told.facts, f"{_joined(dice, asker, joint)} {_joined(dice, house, joint)}", value, first=first,
             align=align)  # fmt: skip
        tell(sheet, told.facts, asks, value, first=first)
    else:
        texts = [_joined(dice, asker, joint), _joined(dice, house, joint), asks]
        for at in dice.pick([(0, 1, 2), (0, 1, 2), (0, 2, 1), (2, 0, 1)]):
            tell(sheet, told.facts, texts[at], value, first=first, align=align)
    if dice.chance(0.6):
        told_members(sheet, told, dice)
    close_wide(sheet, cast, told, dice)


def _unlabelled(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """People as on a visiting card: lines without labels below the name of their part, beside or below one another."""
    told = wide_residence(cast, dice)
    open_wide(sheet, cast, told, dice)
    names = dice.pick([("NGƯỜI KHAI", "CHỦ HỘ", "ĐỀ NGHỊ"), ("Tôi:", "Chủ hộ:", "Xin:"), ("1.", "2. Chủ hộ", "3."),
                       ("Người đề nghị", "Hộ của", "Nội dung"), ("Công dân", "Chủ hộ", "Việc")])  # fmt: skip
    number, phone = (
        dice.pick(["{x}", "CCCD {x}", "Số {x}", "ID {x}"]),
        dice.pick(["{phone}", "ĐT {phone}", "T: {phone}"]),
    )
    mine = [["{full_name}"], ["{sex}", "{date_of_birth}"], [number.replace("x", "id_number")],
            [phone, "{email}"]]  # fmt: skip
    if dice.chance(0.35):
        mine = [[*mine[0], *mine[1]], mine[2], ["{email}"], [phone]]
    elif dice.chance(0.35):
        mine = [mine[0], [*mine[2], "{date_of_birth}", "{sex}"], mine[3]]
    head = [["{head_name}"], [number.replace("x", "head_id_number")],
            [dice.pick(["({relation_to_head})", "{relation_to_head}", "Quan hệ: {relation_to_head}"])]]  # fmt: skip
    if dice.chance(0.3):
        head = [[*head[0], *head[2]], head[1]]
    joint, strong = dice.pick([" - ", ", ", " | ", " • ", "   "]), dice.pick([BOLD, BOLD_ITALIC, PLAIN])
    align, boxed = dice.pick(["left", "left", "center"]), dice.chance(0.25)
    style = dice.pick([BOLD, ITALIC, Style(underline=True)])

    def card(name: str, lines: list[list[str]]) -> None:
        def fill() -> None:
            sheet.para(name, style=style, align=align, after=1)
            for at, parts in enumerate(lines):
                tell(sheet, told.facts, joint.join(parts), strong if not at else PLAIN, align=align)

        if boxed:
            framed(sheet, fill, pad=6, thick=2)
        else:
            fill()
        sheet.skip(4)

    if dice.chance(0.5):
        sheet.columns((0.0, 0.47, lambda: card(names[0], mine)), (0.52, 1.0, lambda: card(names[1], head)))
    else:
        card(names[0], mine)
        card(names[1], head)
    card(names[2], [["{request}"]])
    if dice.chance(0.5):
        told_members(sheet, told, dice)
    close_wide(sheet, cast, told, dice)


def _two_languages(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """In Vietnamese and English, for who comes home or keeps a lodger from abroad; passports and visas besides."""
    told = wide_residence(cast, dice)
    open_wide(sheet, cast, told, dice, ("middle", "right", "title first", "flush", "stub"))
    sheet.para(f"({dice.pick(_TITLES)})", style=ITALIC, align=dice.pick(["center", "left"]), after=4)
    rows = counter_setter(sheet, dice, "lines", "cells", "dense", english=True)
    names = dice.pick([("Người khai/Applicant", "Chủ hộ/Householder", "Đề nghị/Request"), ("", "", ""),
                       ("A. Applicant", "B. Householder (chủ hộ)", "C. Purpose"), ("1", "2", "3")])  # fmt: skip
    abroad = [Said("Số hộ chiếu", Entry("", None, f"{dice.pick('BCNK')}{dice.whole(10**6, 10**7 - 1)}"), "Passport"),
              Said("Ngày nhập cảnh", Entry("", None, f"{cast.issued:%d/%m/%Y}"), "Date of entry"),
              Said("Nước đến", Entry("", None, dice.pick(["Úc", "Đức", "Lào", "Pháp"])), "From")]  # fmt: skip
    headed = names[1].startswith(("Chủ", "B."))
    parts = [[*labelled_as(told, dice, PERSON), *dice.sample(abroad, dice.whole(0, 3))],
             labelled_as(told, dice, HEAD, headed=headed), labelled_as(told, dice, ("request",))]  # fmt: skip
    for name, facts in zip(names, parts, strict=True):
        if name:
            sheet.para(name, style=BOLD, after=2)
        rows.put(*facts)
        sheet.skip(3)
    close_wide(sheet, cast, told, dice)
    noted(sheet, dice, _NOTES)


def _captions(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Small labels below or above values, or in cells, parts in frames at times; who owns the dwelling beside."""
    told = wide_residence(cast, dice)
    open_wide(sheet, cast, told, dice)
    rows, boxed = counter_setter(sheet, dice, "clouds", "clouds", "cells"), dice.chance(0.4)
    parts = [[*labelled_as(told, dice, PERSON), *others_of(told, cast, dice)], labelled_as(told, dice, HEAD),
             labelled_as(told, dice, ("request",))]  # fmt: skip
    if dice.chance(0.3):
        parts = [[*parts[0], *parts[1]], parts[2]]
    owner = landlord(cast, dice) if dice.chance(0.4) else None
    for facts in parts:
        if boxed:
            framed(sheet, lambda facts=facts: rows.put(*facts), pad=6, thick=2)  # type: ignore[misc]
        else:
            rows.put(*facts)
        sheet.skip(dice.pick([2.0, 6.0]))
    if owner:
        sheet.para(owner[0], style=BOLD, after=2)
        rows.put(*owner[1])
    close_wide(sheet, cast, told, dice)


RESIDENCES_WIDE_TOLD = (
    Drawn("residence_letter_wide", _letter, 13.0),
    Drawn("residence_unlabelled_wide", _unlabelled, 12.5),
    Drawn("residence_two_languages_wide", _two_languages, 11.5),
    Drawn("residence_captions_wide", _captions, 12.0),
)
