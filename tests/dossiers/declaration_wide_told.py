"""Declarations told in sentences, as lines without labels, and in two languages before a mission abroad.

Canonical values as in `declaration_facts`; parents, witnesses and consuls are in no field.
"""

from __future__ import annotations

from collections.abc import Sequence

from tests.dossiers.blocks import Entry
from tests.dossiers.canvas import Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.chance_rows import Said
from tests.dossiers.counter_wide_parts import noted, tell
from tests.dossiers.counter_wide_sets import counter_setter
from tests.dossiers.declaration_facts import Declared
from tests.dossiers.declaration_wide_ends import parents_told, wide_end, wide_head, wide_wish
from tests.dossiers.declaration_wide_words import called, of_asker, of_subject, wide_declared
from tests.dossiers.dice import Dice
from tests.dossiers.drawn import Drawn
from tests.dossiers.later_parts import typed
from tests.dossiers.typeset import BOLD, BOLD_ITALIC, ITALIC, PLAIN, Style

_I = ("Tôi tên là {applicant_name}", "Tôi là {applicant_name}", "Tên tôi là: {applicant_name}", "Tôi: {applicant_name}",
      "Người khai: {applicant_name}", "Tôi, {applicant_name}", "Ông/bà {applicant_name}", "Người làm tờ khai này là "
      "{applicant_name}", "Tôi ký tên dưới đây: {applicant_name}", "Kính thưa quý cấp, tôi là {applicant_name}",
      "Họ tên người khai: {applicant_name}", "Em tên {applicant_name}", "Con tên là {applicant_name}")  # fmt: skip
_BORN = ("sinh {applicant_birth_date!d}", "(sinh {applicant_birth_date!d})", "sinh: {applicant_birth_date}",
         "SN: {applicant_birth_date}", "ngày sinh {applicant_birth_date}")  # fmt: skip
_ID = ("CCCD số {applicant_id_number}", "mang căn cước số {applicant_id_number}", "CMND/CCCD: {applicant_id_number}",
       "có số định danh {applicant_id_number}", "số CMND {applicant_id_number}", "mang thẻ số {applicant_id_number}",
       "(CCCD: {applicant_id_number})", "giấy tờ tùy thân số {applicant_id_number}")  # fmt: skip
_HOME = ("hiện ở {applicant_residence}", "trú tại {applicant_residence}", "thường trú: {applicant_residence}",
         "ngụ tại {applicant_residence}", "địa chỉ: {applicant_residence}", "có hộ khẩu ở {applicant_residence}",
         "cư trú tại {applicant_residence}", "quê ở xa, nay ở {applicant_residence}")  # fmt: skip
_AM = ("là {relation} của {s}", "quan hệ với {s}: {relation}", "tư cách: {relation}", "đối với {s} là: {relation}",
       "(quan hệ: {relation})", "khai với tư cách {relation}", "tôi là {relation} của {s}")  # fmt: skip
_WHOM = ("{wish} {subject_name}", "Nay {wish} {subject_name}", "Tôi làm tờ khai này {wish} {subject_name}",
         "Tôi {wish}: {subject_name}", "Kính đề nghị {wish}: {subject_name}", "Vậy tôi {wish} {s} tên {subject_name}",
         "Tôi {wish} {s} là {subject_name}")  # fmt: skip
_WISH = {"birth": ("xin khai sinh cho", "xin đăng ký khai sinh cho", "đi làm giấy khai sinh cho"),
         "death": ("xin khai tử cho", "xin báo tử cho", "đến báo việc chết của", "xin đăng ký khai tử cho"),
         "single": ("xin xác nhận độc thân cho", "xin giấy hôn nhân cho", "xin xác nhận cho"),
         "copy": ("xin giải quyết cho", "xin trích lục cho", "xin bản sao cho", "xin làm lại giấy cho")}  # fmt: skip
_S_BORN = ("sinh {subject_birth_date!d}", "ngày sinh: {subject_birth_date}", "(sinh {subject_birth_date!d})",
           "được sinh ra vào {subject_birth_date!d}", "sinh: {subject_birth_date}")  # fmt: skip
_S_SEX = ("giới tính {subject_sex}", "giới tính: {subject_sex}", "là {subject_sex}", "phái {subject_sex}",
          "({subject_sex})", "nam/nữ: {subject_sex}")  # fmt: skip
_S_PEOPLE = ("dân tộc {subject_ethnicity}", "dân tộc: {subject_ethnicity}", "thuộc dân tộc {subject_ethnicity}",
             "người {subject_ethnicity}", "là người dân tộc {subject_ethnicity}")  # fmt: skip
_S_NATION = ("quốc tịch {subject_nationality}", "quốc tịch: {subject_nationality}", "công dân {subject_nationality}",
             "mang quốc tịch {subject_nationality}")  # fmt: skip
_S_HOME = ("ở {subject_residence}", "trú tại {subject_residence}", "nơi cư trú: {subject_residence}",
           "thường trú {subject_residence}", "nơi ở sau cùng: {subject_residence}")  # fmt: skip
_S_ID = ("CCCD {subject_id_number}", "số định danh {subject_id_number}", "căn cước: {subject_id_number}",
         "(CMND/CCCD số {subject_id_number})")  # fmt: skip
_NOTES = ("Ghi tên cơ quan ở nơi nộp.", "Nếu là người nước ngoài thì ghi số hộ chiếu.", "Khai cho mình thì bỏ qua.",
          "Consular fee: 5 USD", "Không ghi tắt.", "Ghi như trong căn cước.")  # fmt: skip
_TOWNS = ("Cộng hòa Séc", "Nhật Bản", "Liên bang Nga", "Hàn Quốc", "Vương quốc Anh", "Ba Lan", "Cam-pu-chia", "Hoa Kỳ")
_NAMED = {"birth": ("Declaration of birth", "Birth registration form", "Application for birth registration"),
          "death": ("Declaration of death", "Death registration form"),
          "single": ("Application for certificate of marital status", "Declaration of single status"),
          "copy": ("Application for civil status extract", "Request for civil record")}  # fmt: skip


def _joined(dice: Dice, parts: Sequence[str], joint: str) -> str:
    """Return parts of a sentence one behind the other; what is in brackets takes no comma."""
    text = parts[0]
    for part in parts[1:]:
        text += f" {part}" if part.startswith("(") else f"{joint}{part}"
    return f"{text}{dice.pick(['.', '.', ';', ''])}"


def _sentences(said: Declared, dice: Dice, of: str) -> tuple[list[str], list[str]]:
    """Return the parts of what is said of who asks, and of whom it is about."""
    kind = said.form.kind
    own = [dice.pick(_ID), dice.pick(_HOME), dice.pick(_AM).replace("{s}", of)]
    own += [dice.pick(_BORN)] if dice.chance(0.6) else []
    asker = [dice.pick(_I), *(own[int(at)] for at in dice.rng.permutation(len(own)))]
    wish = dice.pick(_WISH[kind])
    lead = dice.pick(_WHOM).replace("{wish}", wish).replace("{s}", of)
    more = [dice.pick(_S_BORN), dice.pick(_S_SEX), dice.pick(_S_PEOPLE), dice.pick(_S_NATION)]
    more += [dice.pick(_S_HOME)] if kind != "birth" else []
    more += [dice.pick(_S_ID)] if "subject_id_number" in said.facts.printed and kind != "birth" else []
    return asker, [f"{lead[0].upper()}{lead[1:]}", *(more[int(at)] for at in dice.rng.permutation(len(more)))]


def _parents_in_words(sheet: Sheet, said: Declared, dice: Dice, first: float) -> None:
    for name, told in parents_told(said, dice):
        lead = dice.pick(["{}: ", "{} là ", "{}, "]).format(name)
        values = ", ".join(fact.entry.printed if not at else f"{fact.label.lower()} {fact.entry.printed}"
                           for at, fact in enumerate(told))  # fmt: skip
        sheet.para(f"{lead}{values}.", first=first, after=3)


def _letter(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Everything in sentences of a letter, in one paragraph, in two, or a line for each part."""
    if dice.chance(0.2):
        typed(sheet)
    said = wide_declared(cast, dice)
    high, of = wide_head(sheet, cast, said, dice), called(said, dice)
    asker, subject = _sentences(said, dice, of)
    value, first, align = dice.pick([PLAIN, PLAIN, BOLD]), dice.pick([0.0, 22.0, 34.0]), dice.pick(["left", "justify"])
    form, joint = dice.pick(["two", "two", "one", "lines", "dashed"]), dice.pick([", ", ", ", "; ", " - "])
    if form in ("lines", "dashed"):
        mark = "- " if form == "dashed" else ""
        for part in (*asker, *subject):
            text = f"{mark}{part[0].upper()}{part[1:]}" if not part.startswith("(") else f"{mark}{part}"
            tell(sheet, said.facts, text, value, first=first)
    elif form == "one":
        text = f"{_joined(dice, asker, joint)} {_joined(dice, subject, joint)}"
        tell(sheet, said.facts, text, value, first=first, align=align)
    else:
        for parts in (asker, subject)[:: dice.pick([1, 1, 1, -1])]:
            tell(sheet, said.facts, _joined(dice, parts, joint), value, first=first, align=align)
    _parents_in_words(sheet, said, dice, first)
    wide_end(sheet, cast, said, dice, day=not high)


def _unlabelled(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """People as on a visiting card: lines without labels below the name of their part, beside or below one another."""
    said = wide_declared(cast, dice)
    high, of = wide_head(sheet, cast, said, dice), called(said, dice)
    names = dice.pick([("NGƯỜI KHAI", of.upper()), ("Người yêu cầu:", f"{of[0].upper()}{of[1:]}:"),
                       ("Bên khai", "Bên được khai"), ("I.", "II."), ("Tôi:", "Cho:"),
                       ("Từ:", f"Về {of}:"), ("Khai bởi", "Khai về")])  # fmt: skip
    number = dice.pick(["{x}", "CCCD {x}", "Số {x}", "ID {x}"])
    own = [["{applicant_name}"], [number.replace("x", "applicant_id_number")], ["{applicant_residence}"],
           [dice.pick(["({relation})", "{relation}", "– {relation}", "Quan hệ: {relation}"])]]  # fmt: skip
    if dice.chance(0.5):
        own[0].append("{applicant_birth_date}")
    if dice.chance(0.3):
        own[0], own[-1] = [*own[0], *own[-1]], []
    about = [["{subject_name}"], ["{subject_sex}", "{subject_birth_date}"],
             ["{subject_ethnicity}", "{subject_nationality}"]]  # fmt: skip
    if dice.chance(0.3):
        about = [[*about[0], *about[1]], about[2]]
    elif dice.chance(0.3):
        about = [about[0], [*about[1], *about[2]]]
    if said.form.kind != "birth":
        about.append(["{subject_residence}"])
        if "subject_id_number" in said.facts.printed:
            about.append([number.replace("x", "subject_id_number")])
    joint, strong = dice.pick([" - ", ", ", " | ", " • ", "   "]), dice.pick([BOLD, BOLD_ITALIC, PLAIN])
    align = dice.pick(["left", "left", "center"])

    def card(name: str, lines: list[list[str]]) -> None:
        sheet.para(name, style=dice.pick([BOLD, ITALIC, Style(underline=True)]), align=align, after=1)
        for at, parts in enumerate(line for line in lines if line):
            tell(sheet, said.facts, joint.join(parts), strong if not at else PLAIN, align=align)
        sheet.skip(5)

    if dice.chance(0.45):
        sheet.columns((0.0, 0.47, lambda: card(names[0], own)), (0.52, 1.0, lambda: card(names[1], about)))
        wide_wish(sheet, said, dice, of)
    else:
        card(names[0], own)
        wide_wish(sheet, said, dice, of)
        card(names[1], about)
    _parents_in_words(sheet, said, dice, 0.0)
    wide_end(sheet, cast, said, dice, day=not high)


def _abroad(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Before a mission abroad, in Vietnamese and English; passports and visas beside what is asked."""
    said = wide_declared(cast, dice)
    land = dice.pick(_TOWNS)
    office = dice.pick(
        [
            "Đại sứ quán Việt Nam tại {}",
            "Tổng Lãnh sự quán Việt Nam tại {}",
            "ĐSQ Việt Nam tại {}",
            "Cơ quan đại diện Việt Nam tại {}",
            "Đại sứ quán nước CHXHCN Việt Nam tại {}",
        ]
    ).format(land)
    said = Declared(said.facts.but({"recipient": office}, said.facts.canonical), said.form, said.applicant,
                    said.subject)  # fmt: skip
    high, of = (
        wide_head(sheet, cast, said, dice, ("middle", "title first", "flush", "stub", "right")),
        called(said, dice),
    )
    sheet.para(f"({dice.pick(_NAMED[said.form.kind])})", style=ITALIC, align=dice.pick(["center", "left"]), after=4)
    rows = counter_setter(sheet, dice, "lines", "cells", "dense", english=True)
    passport = [
        Said("Số hộ chiếu", Entry("", None, f"{dice.pick('BCNK')}{dice.whole(10**6, 10**7 - 1)}"), "Passport"),
        Said("Nước cư trú", Entry("", None, land), "Country"),
        Said("Điện thoại", Entry("", None, f"+{dice.whole(30, 90)} {dice.whole(10**8, 10**9)}"), "Tel."),
    ]
    heads = dice.pick([("Người khai/Applicant", f"{of[0].upper()}{of[1:]}/Subject"), ("A. Applicant", "B. Details"),
                       ("", ""), ("NGƯỜI YÊU CẦU (APPLICANT)", "NỘI DUNG (PARTICULARS)")])  # fmt: skip
    asker = [*of_asker(said, dice, headed=bool(heads[0]), of=of), *dice.sample(passport, dice.whole(0, 3))]
    parts = [(heads[0], asker),
             (heads[1], of_subject(said, dice, headed=bool(heads[1]), of=of))]  # fmt: skip
    for name, told in (*parts, *parents_told(said, dice)):
        if name and heads[0]:
            sheet.para(name, style=BOLD, after=2)
        rows.put(*told)
        sheet.skip(3)
    wide_end(sheet, cast, said, dice, day=not high)
    noted(sheet, dice, _NOTES)


DECLARATIONS_WIDE_TOLD = (
    Drawn("declaration_letter_wide", _letter, 13.0),
    Drawn("declaration_unlabelled_wide", _unlabelled, 12.5),
    Drawn("declaration_abroad_wide", _abroad, 11.0),
)
