"""Declarations as they are met: a change or correction with what it was and shall be, forms of the years after 2006.

Canonical values as in `declaration_facts`; books, what is corrected, notices of death and parents are in no field.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from tests.dossiers.blocks import Entry, state_heading
from tests.dossiers.canvas import Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.declaration_facts import BIRTH, DEATH, Declared, Form, declared, papers_of
from tests.dossiers.dice import Dice
from tests.dossiers.drawn import Drawn
from tests.dossiers.earlier import earlier_cast
from tests.dossiers.met_parts import DAYS, Hand, after_label, hands, lines_of, tick_boxes
from tests.dossiers.pairs import record
from tests.dossiers.typeset import BOLD, ITALIC, PLAIN, Item, Leader, Run, Style
from tests.dossiers.wording import date_long, date_slashed

_CHANGES = (
    Form("copy", ("TỜ KHAI", "ĐĂNG KÝ VIỆC THAY ĐỔI, CẢI CHÍNH, BỔ SUNG THÔNG TIN HỘ TỊCH,", "XÁC ĐỊNH LẠI DÂN TỘC"),
         "người được thay đổi, cải chính", "Đề nghị cơ quan đăng ký việc cải chính hộ tịch cho người có tên dưới đây:"),
    Form("copy", ("TỜ KHAI ĐĂNG KÝ THAY ĐỔI, CẢI CHÍNH HỘ TỊCH",), "người được cải chính hộ tịch",
         "Đề nghị đăng ký việc thay đổi, cải chính hộ tịch cho người có tên dưới đây:"),
    Form("copy", ("TỜ KHAI", "BỔ SUNG THÔNG TIN HỘ TỊCH"), "người được bổ sung thông tin",
         "Đề nghị cơ quan bổ sung thông tin hộ tịch cho người có tên dưới đây:"),
)  # fmt: skip
_EARLIER = (
    DEATH,
    BIRTH,
    replace(BIRTH, titles=("TỜ KHAI", "ĐĂNG KÝ KHAI SINH")),
    Form("copy", ("TỜ KHAI", "CẤP LẠI BẢN CHÍNH GIẤY KHAI SINH"), "người được cấp lại",
         "Đề nghị cấp lại bản chính Giấy khai sinh cho người có tên dưới đây:"),
)  # fmt: skip
_FROM = (("Chữ đệm là Thị", "Chữ đệm là Thị Kim"), ("Năm sinh của mẹ: 1968", "Năm sinh của mẹ: 1966"),
         ("Quê quán: xã Hòa Thắng", "Quê quán: xã Ea Tu"), ("Họ và tên cha: bỏ trống", "Họ và tên cha: ghi bổ sung"),
         ("Dân tộc: Kinh", "Dân tộc: Ê Đê"), ("Tên lót: Văn", "Tên lót: Minh"))  # fmt: skip
_WHY = ("Trước đây do sơ suất khi đăng ký.", "Theo Giấy khai sinh gốc.", "Cán bộ ghi nhầm.",
        "Để thống nhất hồ sơ, giấy tờ cá nhân.")  # fmt: skip
_CODES = ("Mẫu STP/HT-2006-KT.1", "TP/HT-2010-TKKS.1", "Mẫu TP/HT-2012-TKKT", "Mẫu STP/HT-2006-KS.1.a")
_NOTES = ("Ghi rõ tên cơ quan đăng ký hộ tịch.", "Ghi theo nơi đăng ký thường trú; nếu không có thì ghi nơi tạm trú.",
          "Ghi rõ loại giấy tờ, số, cơ quan cấp, ngày cấp.", "Nếu ghi theo Sổ gốc thì gạch chéo mục này.")  # fmt: skip

_OATHS = (
    "Tôi cam đoan những nội dung khai trên đây là đúng sự thật và chịu trách nhiệm trước pháp luật.",
    "Tôi cam đoan lời khai trên đây là đúng sự thật và chịu trách nhiệm trước pháp luật về lời khai của mình.",
    "Tôi cam đoan nội dung đề nghị trên đây là đúng sự thật, được sự thỏa thuận nhất trí của các bên liên quan.",
)


class _Filled:
    """Blanks of one form, all in one manner: labels, what was filled in, what ends a line, marks of notes."""

    def __init__(self, sheet: Sheet, dice: Dice) -> None:
        self._sheet, self.by_pen = sheet, dice.chance(0.45)
        self._value = Style(pen=True) if self.by_pen else dice.pick([PLAIN, BOLD])
        self._dots, self._marks, self._next = self.by_pen or dice.chance(0.5), dice.chance(0.5), 1
        self._mark = dice.pick([".", ".", "_"])

    def put(self, *entries: Entry, noted: bool = False) -> None:
        """Print entries on one line and note their values."""
        items: list[Item] = []
        for entry in entries:
            record(self._sheet, replace(entry, by_pen=self.by_pen))
            mark = f"({self._next})" if noted and self._marks else ""
            self._next += bool(mark)
            text = after_label(entry.label, entry.printed)
            items += [f"{entry.label}{mark}: ", Run(text, self._value), " "]
            items += [Leader(mark=self._mark) if self._dots else Leader(blank=len(entries) > 1), " "]
        self._sheet.para(*(items[:-1] if self._dots else items[:-3]))

    def notes(self, dice: Dice) -> None:
        """Print the notes that the marks point to, below a short rule."""
        if self._marks:
            self._sheet.rule(0.3, at=0.15, gap=3, thick=2)
            texts = [f"({number}) {note}" for number, note in enumerate(_NOTES[: dice.whole(2, 4)], 1)]
            lines_of(self._sheet, texts, style=Style(italic=True, size=self._sheet.look.size - 2.5), after=0)


def _opening(sheet: Sheet, said: Declared, dice: Dice, rows: _Filled, code: str = "") -> None:
    facts = said.facts
    record(sheet, *(facts.entry("", key) for key in ("title", "recipient", "date_of_issue")))
    if code:
        sheet.para(code, align=dice.pick(["left", "right"]), style=Style(size=sheet.look.size - 2), after=2)
    state_heading(sheet, spell=dice.whole(0, 3))
    sheet.skip(8)
    for line in said.form.titles:
        sheet.para(line, align="center", style=Style(bold=True, size=sheet.look.size + 1), after=0)
    sheet.skip(6)
    mark = dice.pick(["Kính gửi: ", "Kính gửi (1): ", "Kính gửi:(1) "])
    style = Style(pen=True) if rows.by_pen else dice.pick([PLAIN, BOLD])
    if rows.by_pen:
        sheet.put("recipient", facts["recipient"], by_pen=True)
    sheet.para(mark, Run(facts["recipient"], style), align="center", after=6)


def _close(sheet: Sheet, cast: Cast, said: Declared, dice: Dice, words: Sequence[str]) -> None:
    facts = said.facts
    sheet.para(dice.pick(_OATHS), align="justify")
    place = cast.commune.commune_name
    day = dice.pick([f"Làm tại: {place}, {facts['date_of_issue']}", f"{place}, {facts['date_of_issue']}"])
    sheet.para(day, align="right", style=ITALIC)
    title, note = dice.pick(words), dice.pick(["(Ký, ghi rõ họ, chữ đệm, tên)", "(Ký, ghi rõ họ tên)"])
    hands(sheet, dice, (0.5, 1.0, Hand((title,), said.applicant.name, note)))


def _of_change(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """What was registered where, from what to what, and why, below who asks and for whom; copies at the end."""
    said, rows = declared(cast, dice, dice.pick(DAYS), form=dice.pick(_CHANGES)), _Filled(sheet, dice)
    if dice.chance(0.4):
        itself = dice.pick(["Bản thân", "Chính mình"])
        person = said.applicant
        facts = said.facts.but(
            {"relation": itself, "subject_name": said.facts["applicant_name"], "subject_sex": person.sex,
             "subject_birth_date": said.facts["applicant_birth_date"], "subject_ethnicity": person.ethnicity,
             "subject_residence": person.residence},
            {**said.facts.canonical, "subject_birth_date": person.birth.isoformat()})  # fmt: skip
        said = replace(said, facts=facts, subject=person)
    facts, about = said.facts, said.form.about
    _opening(sheet, said, dice, rows)
    rows.put(facts.entry(dice.pick(["Họ, chữ đệm, tên người yêu cầu", "Họ, chữ đệm, tên người khai",
                                    "Họ và tên người yêu cầu"]), "applicant_name"))  # fmt: skip
    home = dice.pick(["Nơi cư trú", "Nơi cư trú", "Nơi thường trú"])
    asker = [facts.entry(home, "applicant_residence"),
             papers_of(facts, "applicant", dice.pick(["Giấy tờ tùy thân", "Số giấy tờ tùy thân"]))]  # fmt: skip
    for entry in asker[:: dice.pick([1, 1, -1])]:
        rows.put(entry, noted=True)
    rows.put(facts.entry(dice.pick([f"Quan hệ với {about}", "Quan hệ với người có tên dưới đây"]), "relation"))
    sheet.para(said.form.asks, style=dice.pick([BOLD, PLAIN]), after=3)
    rows.put(facts.entry("Họ, chữ đệm, tên", "subject_name"))
    birth = facts.entry(dice.pick(["Ngày, tháng, năm sinh", "Ngày sinh", "Sinh ngày"]), "subject_birth_date")
    three = [facts.entry("Giới tính", "subject_sex"), facts.entry("Dân tộc", "subject_ethnicity"),
             facts.entry("Quốc tịch", "subject_nationality")]  # fmt: skip
    if dice.chance(0.3):
        rows.put(birth, three[0])
        rows.put(*three[1:])
    else:
        rows.put(birth)
        rows.put(*three)
    rows.put(facts.entry(home, "subject_residence"))
    year = said.subject.birth.year
    rows.put(Entry("Đã đăng ký khai sinh tại", None, facts["_registered"]))
    rows.put(Entry("ngày", None, f"{dice.whole(1, 28):02d}/{dice.whole(1, 12):02d}/{year + 1}"),
             Entry("số", None, str(dice.whole(3, 400))),
             Entry("quyển số", None, f"{dice.whole(1, 4):02d}/{year + 1}"))  # fmt: skip
    was, shall = dice.pick(_FROM)
    rows.put(Entry(dice.pick(["Từ", "Nội dung đã đăng ký"]), None, was))
    rows.put(Entry(dice.pick(["Thành", "Nay đề nghị ghi là", "Đề nghị sửa thành"]), None, shall))
    rows.put(Entry("Lý do", None, dice.pick(_WHY)))
    _close(sheet, cast, said, dice, ("Người yêu cầu", "NGƯỜI YÊU CẦU", "Người khai"))
    if dice.chance(0.6):
        wanted = dice.chance(0.5)
        tick_boxes(sheet, "Đề nghị cấp bản sao:", (("Có", wanted), ("Không", not wanted)),
                   f"Số lượng: {dice.whole(1, 5)} bản" if wanted else "")  # fmt: skip
    rows.notes(dice)


def _of_2006(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Forms of 2006 to 2015 with their words ("thường trú/tạm trú", "người khai"): births, deaths, papers anew."""
    cast = earlier_cast(dice.fork("before"), cast.split, (2006, 2015))
    form = dice.pick(_EARLIER)
    said, rows = declared(cast, dice, dice.pick(DAYS), form=form), _Filled(sheet, dice)
    facts, dead = said.facts, form is DEATH
    _opening(sheet, said, dice, rows, dice.pick(_CODES) if dice.chance(0.8) else "")
    rows.put(facts.entry(dice.pick(["Họ và tên người khai", "Họ và tên người đi khai", "Họ, tên người khai"]),
                         "applicant_name"))  # fmt: skip
    if dice.chance(0.4):
        rows.put(Entry("Ngày, tháng, năm sinh", None, facts["applicant_birth_date"]))
    rows.put(facts.entry(dice.pick(["Nơi thường trú/tạm trú", "Nơi thường trú, tạm trú", "Nơi thường trú"]),
                         "applicant_residence"), noted=True)  # fmt: skip
    rows.put(papers_of(facts, "applicant", dice.pick(["Số CMND/Hộ chiếu/Giấy tờ hợp lệ thay thế", "Giấy CMND/Hộ chiếu",
                                                      "Số CMND"])), noted=True)  # fmt: skip
    who = {"death": "người chết", "birth": dice.pick(["người được khai sinh", "người được khai"])}.get(
        form.kind, form.about
    )
    rows.put(facts.entry(f"Quan hệ với {who}", "relation"))
    sheet.para(dice.pick([form.asks, form.asks.replace("Đề nghị", "Đề nghị Quý cơ quan", 1).replace(" cơ quan đăng",
                          " đăng", 1)]), style=BOLD, after=3)  # fmt: skip
    rows.put(facts.entry("Họ và tên", "subject_name"), facts.entry(dice.pick(["Giới tính", "Nam, nữ"]), "subject_sex"))
    rows.put(facts.entry(dice.pick(["Ngày, tháng, năm sinh", "Sinh ngày"]), "subject_birth_date"))
    if form.kind == "birth" and dice.chance(0.6):
        rows.put(Entry("(Bằng chữ)", None, facts["_birth_words"]))
    rows.put(facts.entry("Dân tộc", "subject_ethnicity"), facts.entry("Quốc tịch", "subject_nationality"))
    if dead:
        rows.put(facts.entry(dice.pick(["Nơi thường trú/tạm trú cuối cùng", "Nơi thường trú cuối cùng"]),
                             "subject_residence"))  # fmt: skip
        rows.put(papers_of(facts, "subject", "Số CMND/Hộ chiếu"))
        died = cast.issued - timedelta(days=dice.whole(1, 9))
        clock = f"{dice.whole(0, 23)} giờ {dice.whole(0, 59):02d} phút, {date_long(died)}"
        rows.put(Entry("Đã chết vào lúc", None, clock))
        rows.put(Entry("Nơi chết", None, dice.pick(["Tại nhà", facts["_place_of_birth"]])))
        rows.put(Entry("Nguyên nhân chết", None, facts["_cause"]))
        rows.put(Entry("Số Giấy báo tử/Giấy tờ thay thế Giấy báo tử", None,
                       f"{dice.whole(2, 90)} cấp ngày {date_slashed(died)}"))  # fmt: skip
    else:
        rows.put(Entry("Nơi sinh", None, facts["_place_of_birth"]))
        rows.put(Entry(dice.pick(["Quê quán", "Nguyên quán"]), None, facts["_origin"]))
        for parent, key in (("cha", "father"), ("mẹ", "mother")):
            rows.put(Entry(f"Họ và tên {parent}", None, facts[f"{key}_name"]))
            rows.put(Entry("Dân tộc", None, facts[f"{key}_ethnicity"]), Entry("Quốc tịch", None, "Việt Nam"),
                     Entry("Năm sinh", None, facts.canonical[f"{key}_birth_date"][:4]))  # fmt: skip
    _close(sheet, cast, said, dice, ("NGƯỜI KHAI", "Người khai", "Người đi khai"))
    rows.notes(dice)


DECLARATIONS_MET = (
    Drawn("declaration_of_change", _of_change, 13.0),
    Drawn("declaration_of_2006", _of_2006, 12.5),
)
