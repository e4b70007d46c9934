"""Declarations whose wording and order are set by chance, as forms of 2005 to 2024 and their own copies have them.

Canonical values as in `declaration_facts`.
"""

from __future__ import annotations

from dataclasses import replace

from tests.dossiers.blocks import Entry, state_heading
from tests.dossiers.canvas import Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.chance_grid import setter
from tests.dossiers.chance_rows import Said, row_manner
from tests.dossiers.declaration_facts import BIRTH, DEATH, FORMS, SINGLE, Declared, Form, declared, wedding
from tests.dossiers.dice import Dice
from tests.dossiers.drawn import Drawn, Facts
from tests.dossiers.feet import Signing, signed
from tests.dossiers.marital_facts import titled
from tests.dossiers.pairs import record
from tests.dossiers.typeset import BOLD, ITALIC, Style, bold
from tests.dossiers.wording import date_dashed, date_long, date_short, date_slashed

_CHANGE = Form("copy", ("TỜ KHAI", "ĐĂNG KÝ VIỆC THAY ĐỔI, CẢI CHÍNH HỘ TỊCH"), "người được thay đổi, cải chính",
               "Đề nghị cơ quan đăng ký việc cải chính hộ tịch cho người có tên dưới đây:")  # fmt: skip
_NAMES = ("Họ, chữ đệm, tên", "Họ và tên", "Họ, chữ đệm và tên", "Tên tôi là", "Tôi tên là", "Họ tên")
_BORN = ("Ngày, tháng, năm sinh", "Sinh ngày", "Ngày sinh", "Ngày tháng năm sinh", "Ngày/tháng/năm sinh")
_HOMES = ("Nơi cư trú", "Nơi thường trú/tạm trú", "Nơi thường trú", "Địa chỉ cư trú", "Nơi đăng ký thường trú",
          "Nơi ĐKHK thường trú", "Nơi cư trú hiện nay", "Chỗ ở hiện nay", "Đang cư trú tại")  # fmt: skip
_PAPERS = ("Giấy tờ tùy thân", "Giấy tờ tuỳ thân", "Số CMND/CCCD/Hộ chiếu", "Số căn cước/CMND", "Số định danh cá nhân",
           "CMND/Hộ chiếu/Thẻ căn cước số", "Số Thẻ căn cước/CCCD")  # fmt: skip
_ASKERS = ("người yêu cầu", "người khai", "người đi khai", "người đăng ký")
_WISHES = {"birth": ("đăng ký khai sinh", "ghi vào sổ việc khai sinh"), "death": ("đăng ký khai tử",),
           "single": ("cấp Giấy xác nhận tình trạng hôn nhân",),
           "copy": ("cấp bản sao trích lục khai sinh", "cấp bản sao trích lục hộ tịch")}  # fmt: skip
_ABOUT = {"birth": ("trẻ", "con tôi", "người được khai sinh"), "death": ("người chết", "người đã chết"),
          "single": ("người được xác nhận", "người được cấp"), "copy": ("người được cấp bản sao",)}  # fmt: skip
_RELATIONS = ("Quan hệ với {about}", "Mối quan hệ với {about}", "Là (ghi rõ quan hệ với {about})", "Quan hệ")
_BOUND = (
    "Tôi cam đoan nội dung khai trên đây là đúng sự thật và chịu trách nhiệm trước pháp luật về cam đoan của mình.",
    "Tôi xin cam đoan lời khai trên là đúng, nếu sai tôi xin chịu hoàn toàn trách nhiệm.",
)


def _said(dice: Dice, facts: Facts, labels: tuple[str, ...], key: str) -> Said:
    return Said(dice.pick(labels), facts.entry("", key))


def _papers(dice: Dice, facts: Facts, who: str) -> Said:
    label, words = dice.pick(_PAPERS), facts[f"_{who}_papers"]
    number = facts[f"{who}_id_number"]
    named = label.startswith("Giấy tờ")
    printed = words if named else number
    return Said(label, Entry("", f"{who}_id_number", printed, number))


def _parent(dice: Dice, facts: Facts, who: str, name: str) -> list[Said]:
    own = dice.chance(0.5)
    rest = [
        _said(dice, facts, ("Năm sinh", "Ngày, tháng, năm sinh", "Sinh năm"), f"{who}_birth_date"),
        _said(dice, facts, ("Dân tộc",), f"{who}_ethnicity"),
        _said(dice, facts, ("Quốc tịch",), f"{who}_nationality"),
        _said(dice, facts, _HOMES[:5], f"{who}_residence"),
    ]
    if own:
        rest = [replace(each, label=f"{each.label} {dice.pick(['của ', ''])}{name}") for each in rest]
    label = dice.pick(["Họ, chữ đệm, tên {n}", "Họ và tên {n}", "Họ tên {n}", "Họ, chữ đệm và tên {n}"])
    return [_said(dice, facts, (label.format(n=name),), f"{who}_name"), *rest]


def _head(sheet: Sheet, dice: Dice, facts: Facts, titles: tuple[str, ...]) -> None:
    record(sheet, *(facts.entry("", key) for key in ("title", "recipient", "date_of_issue")))
    if dice.chance(0.4):
        sheet.para(dice.pick(["TP/HT-2010-TKKS.2", "Mẫu TP/HT-2012-TK", "Phụ lục số 5 (TT 04/2020/TT-BTP)"]),
                   align="right", style=Style(italic=True, size=9.0), after=2)  # fmt: skip
    state_heading(sheet, spell=dice.whole(0, 3))
    sheet.skip(dice.real(3, 12))
    titled(sheet, *titles, after=4)
    note = dice.pick(["", "", "(1)", "(1) "])
    mark = dice.pick(["Kính gửi: ", "Kính gửi:", "Kính gửi "])
    value = bold(facts["recipient"]) if dice.chance(0.5) else facts["recipient"]
    sheet.para(f"{mark}{note} ", value, align=dice.pick(["center", "left"]), first=dice.pick([0.0, 40.0]), after=5)


def _foot(sheet: Sheet, dice: Dice, cast: Cast, facts: Facts, name: str) -> None:
    place, signer = cast.commune.commune_name, dice.pick(["Người yêu cầu", "NGƯỜI KHAI", "Người khai", "NGƯỜI VIẾT"])
    sheet.para(dice.pick(_BOUND), first=20, align="justify")

    def right() -> None:
        sheet.para(f"{dice.pick(['Làm tại: ', 'Làm tại ', ''])}{place}, {facts['date_of_issue']}", align="center",
                   style=ITALIC, after=1)  # fmt: skip
        sheet.para(signer, align="center", style=BOLD, after=0)
        signed(sheet, (dice.pick(["(Ký, ghi rõ họ tên)", "(Ký, ghi rõ họ, chữ đệm, tên)"]),), name, dice,
               Signing(title=ITALIC))  # fmt: skip

    sheet.columns((dice.pick([0.4, 0.5]), 1.0, right))


def _applicant(dice: Dice, said: Declared) -> list[Said]:
    facts, asker = said.facts, dice.pick(_ASKERS)
    about = dice.pick([said.form.about, *_ABOUT[said.form.kind]])
    name = dice.pick([f"{dice.pick(_NAMES[:4])} {asker}", *_NAMES[3:5], asker.capitalize()])
    parts = [_said(dice, facts, (name,), "applicant_name")]
    if dice.chance(0.5):
        parts.append(_said(dice, facts, _BORN, "applicant_birth_date"))
    rest = [_said(dice, facts, _HOMES, "applicant_residence"), _papers(dice, facts, "applicant")]
    parts += rest[:: dice.pick([1, -1])]
    parts.append(_said(dice, facts, (dice.pick(_RELATIONS).format(about=about),), "relation"))
    return parts


def _subject(dice: Dice, said: Declared) -> list[Said]:
    facts, form = said.facts, said.form
    whose = dice.pick(["", "", f" {dice.pick(_ABOUT[form.kind])}"])
    short = [
        _said(dice, facts, ("Giới tính", "Nam, nữ", "Nam/nữ"), "subject_sex"),
        _said(dice, facts, ("Dân tộc",), "subject_ethnicity"),
        _said(dice, facts, ("Quốc tịch",), "subject_nationality"),
    ]
    parts = [_said(dice, facts, tuple(f"{name}{whose}" for name in _NAMES[:3]), "subject_name"),
             _said(dice, facts, _BORN, "subject_birth_date"), *short]  # fmt: skip
    if form is not BIRTH:
        end = " cuối cùng" if form is DEATH else ""
        parts.append(_said(dice, facts, tuple(f"{home}{end}" for home in _HOMES[:5]), "subject_residence"))
    if "subject_id_number" in facts.printed:
        parts.append(_papers(dice, facts, "subject"))
    return parts


def _more(dice: Dice, said: Declared) -> list[Said]:
    """Return what only one kind of declaration asks for, or says besides."""
    form, facts = said.form, said.facts
    if form is BIRTH:
        return [Said("Nơi sinh", facts.entry("", "_place_of_birth")), Said("Quê quán", facts.entry("", "_origin"))]
    if form is DEATH:
        return [Said("Đã chết vào lúc", Entry("", None, "06 giờ 30 phút, ngày 12 tháng 3 năm 2019")),
                Said("Nơi chết", Entry("", None, "Tại nhà riêng")),
                Said("Nguyên nhân chết", facts.entry("", "_cause"))]  # fmt: skip
    if form is SINGLE:
        return [Said(dice.pick(["Tình trạng hôn nhân", "Tình trạng hôn nhân hiện tại"]), facts.entry("", "_status")),
                Said("Mục đích sử dụng", Entry("", None, "Đăng ký kết hôn"))]  # fmt: skip
    return [Said("Đã đăng ký tại", facts.entry("", "_registered")),
            Said("Số", Entry("", None, "45, quyển số 01/2012"))]  # fmt: skip


def _by_chance(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    said = declared(cast, dice, dice.pick([date_slashed, date_dashed, date_long, date_short]),
                    form=dice.pick([*FORMS, _CHANGE]))  # fmt: skip
    facts, form = said.facts, said.form
    _head(sheet, dice, facts, form.titles)
    rows = setter(sheet, row_manner(dice), dice)
    if dice.chance(0.2):
        sheet.para(dice.pick(["I. Phần khai về người yêu cầu", "A. Thông tin về người khai"]), style=BOLD, after=2)
    rows.put(*_applicant(dice, said))
    wish = dice.pick(_WISHES[form.kind])
    own = f"Đề nghị {dice.pick(['Quý cơ quan', 'UBND', 'Ủy ban nhân dân'])} {wish} cho {{who}}"
    end = dice.pick(["người có tên dưới đây:", "người dưới đây:", "người có tên sau đây:", "người sau:"])
    sheet.para(dice.pick([form.asks, own.format(who=end), own.format(who=end)]), style=dice.pick([BOLD, ITALIC]),
               after=3)  # fmt: skip
    rows.put(*_subject(dice, said))
    rows.put(*_more(dice, said))
    if form is BIRTH:
        who = [("mother", dice.pick(["người mẹ", "mẹ"])), ("father", dice.pick(["người cha", "cha", "bố"]))]
        for each, name in who[:: dice.pick([1, -1])]:
            rows.put(*_parent(dice, facts, each, name))
    _foot(sheet, dice, cast, facts, said.applicant.name)


def _couple(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Two who marry, told one below the other, under headings or with whom they are in their names' labels."""
    facts = wedding(cast, dice, dice.pick([date_slashed, date_dashed, date_long]))
    _head(sheet, dice, facts, ("TỜ KHAI ĐĂNG KÝ KẾT HÔN",))
    rows, headed = setter(sheet, row_manner(dice), dice), dice.chance(0.6)
    names = dice.pick([("bên nữ", "bên nam"), ("vợ", "chồng"), ("người nữ", "người nam")])
    order = list(zip(("wife", "husband"), names, strict=True))[:: dice.pick([1, -1])]
    style = dice.pick(["{n}", "Thông tin về {n}", "Thông tin {n}"])
    labels = (dice.pick(_NAMES[:3]), dice.pick(_BORN), dice.pick(_HOMES[:5]))
    for number, (who, name) in enumerate(order, 1):
        heading = style.format(n=name)
        if headed:
            lead = dice.pick(["", f"{number}. "])
            sheet.para(f"{lead}{heading[0].upper()}{heading[1:]}".upper() if dice.chance(0.5) else
                       f"{lead}{heading[0].upper()}{heading[1:]}:", style=BOLD, after=2)  # fmt: skip
        own = labels[0] if headed else f"{labels[0]} {name}"
        rows.put(Said(own, facts.entry("", f"{who}_name")), Said(labels[1], facts.entry("", f"{who}_birth_date")),
                 Said("Dân tộc", facts.entry("", f"{who}_ethnicity")),
                 Said("Quốc tịch", facts.entry("", f"{who}_nationality")),
                 Said(labels[2], facts.entry("", f"{who}_residence")), _papers(dice, facts, who),
                 Said("Kết hôn lần thứ mấy", Entry("", None, "Lần thứ nhất")))  # fmt: skip
    sheet.para("Chúng tôi cam đoan những lời khai trên đây là đúng sự thật.", first=20)
    sheet.para(f"{cast.commune.commune_name}, {facts['date_of_issue']}", align="right", style=ITALIC)
    sheet.para(f"{names[0].capitalize()}                    {names[1].capitalize()}", align="center", style=BOLD)
    sheet.skip(50)


DECLARATIONS_WORDED = (
    *(
        Drawn(name, _by_chance, points)
        for name, points in (("declaration_by_chance", 12.0), ("declaration_by_chance_larger", 12.5))
    ),
    Drawn("declaration_couple", _couple, 12.5),
)
