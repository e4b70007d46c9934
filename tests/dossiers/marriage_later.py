"""Marriage certificates in further forms: of a program, before witnesses, of the register, several facts a label.

Canonical values as in `marriage`; witnesses and clerks belong to no field.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from tests.dossiers.blocks import Entry
from tests.dossiers.canvas import Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.chance_rows import Said
from tests.dossiers.civil_later_feet import Bottom, close_later
from tests.dossiers.civil_later_grids import ELECTRONIC, OFFICE, later_set, narrow_set
from tests.dossiers.civil_later_sets import LaterSet
from tests.dossiers.civil_later_tops import Top, open_later, typewritten
from tests.dossiers.civil_later_words import SHOWN, filed, say, some_of, told_day
from tests.dossiers.dice import Dice
from tests.dossiers.drawn import A4_LANDSCAPE, Drawn
from tests.dossiers.earlier import earlier_cast
from tests.dossiers.marriage_facts import papers_of, wedding_facts
from tests.dossiers.offices import commune_agency
from tests.dossiers.pairs import Line, cells, record
from tests.dossiers.people import invent_person
from tests.dossiers.typeset import BOLD, ITALIC, PLAIN, Item, Run, Style
from tests.dossiers.wording import date_long

_SYMBOLS = ("{n}", "{n}/{y}", "{n}/{y}/KH", "{n}/TLKH", "{n}/TLKH-BS", "{n}-{y}", "{n}/ĐKKH", "KH{y}-{n}",
            "{n}/KH-UBND",
            "{n}.{y}.KH", "{n}/{y}/GCN")  # fmt: skip
_TITLES = (("GIẤY CHỨNG NHẬN KẾT HÔN",), ("GIẤY CHỨNG NHẬN KẾT HÔN",), ("GIẤY CHỨNG NHẬN", "KẾT HÔN"),
           ("TRÍCH LỤC KẾT HÔN",), ("TRÍCH LỤC", "ĐĂNG KÝ KẾT HÔN"), ("GIẤY CHỨNG NHẬN ĐĂNG KÝ KẾT HÔN",))  # fmt: skip
_UNDER = ("", "", "", "(BẢN SAO)", "Bản sao", "(Cấp lại)", "(Bản chính)", "(Trích từ Sổ đăng ký kết hôn)")
_SIDES = (("Bên nữ", "Bên nam"), ("Vợ", "Chồng"), ("Người vợ", "Người chồng"), ("Thông tin về vợ",
          "Thông tin về chồng"),
          ("Phần ghi về bên nữ", "Phần ghi về bên nam"), ("Bà", "Ông"), ("Về phía người vợ", "Về phía người chồng"),
          ("Bên nữ (vợ)", "Bên nam (chồng)"), ("Họ tên, lý lịch vợ", "Họ tên, lý lịch chồng"))  # fmt: skip
_REGISTERED = ("Đăng ký kết hôn", "Thông tin đăng ký", "Việc đăng ký", "Phần đăng ký", "Nơi và ngày đăng ký", "Vào sổ")
_OF = {"wife": ("vợ", "bên nữ", "người vợ"), "husband": ("chồng", "bên nam", "người chồng")}
_JOBS = ("Làm ruộng", "Giáo viên", "Công nhân", "Bộ đội", "Buôn bán", "Thợ may", "Cán bộ xã", "Lái xe")
_SAID = ("Hai bên tự nguyện kết hôn, không vi phạm điều cấm.", "", "", "", "Giấy này có hiệu lực từ ngày đăng ký.",
         "Căn cứ Luật Hôn nhân và gia đình; Luật Hộ tịch.", "Việc kết hôn đã được ghi vào Sổ đăng ký.")  # fmt: skip


class _Paper:
    """One certificate while it is being set."""

    def __init__(self, sheet: Sheet, cast: Cast, dice: Dice) -> None:
        self.sheet, self.cast, self.dice = sheet, cast, dice
        self.years = dice.chance(0.12)
        self.wedding = wedding_facts(cast, dice, dice.pick(_SYMBOLS), dice.pick(SHOWN), years=self.years)
        self.facts, self.say = self.wedding.facts, partial(say, self.wedding.facts)
        self.agency = commune_agency(cast.commune, long_name=dice.chance(0.6))
        turn = dice.pick([1, -1])
        self.order = ("wife", "husband")[::turn]
        self.sides = dice.pick(_SIDES)[::turn]

    def open(self, *, placed: bool = True) -> None:
        """Print head and title; not `placed`, the number stands among the facts."""
        number, dice = self.facts.entry("", "number"), self.dice
        day = self.dated() if dice.chance(0.2) else ""
        open_later(self.sheet, self.cast, dice, Top(self.agency, dice.pick(_TITLES), number, placed, dice.pick(_UNDER),
                                                    day))  # fmt: skip

    def dated(self) -> str:
        """Return place and day of the copy."""
        return f"{self.cast.commune.commune_name}, {date_long(self.wedding.copied)}"

    def spouse(self, who: str, dice: Dice, *, of: str = "") -> list[Said]:
        """Return a spouse's facts in one of their orders; `of` stands behind every label that needs it."""
        one = partial(self.say, dice)
        name, home = one("name", f"{who}_name", of), one("home", f"{who}_residence")
        born = one("year" if self.years else "born", f"{who}_birth_date")
        short = [one("people", f"{who}_ethnicity"), one("nation", f"{who}_nationality")]
        number = one("id", f"{who}_id_number")
        if dice.chance(0.45):
            number = replace(one("papers", f"{who}_id_number"), entry=papers_of(self.facts, who, ""))
        more = [Said("Nghề nghiệp", Entry("", None, dice.pick(_JOBS)))] if dice.chance(0.25) else []
        more += [Said(dice.pick(["Kết hôn lần thứ", "Lần kết hôn"]), Entry("", None, "nhất"))] * dice.chance(0.15)
        return [name, *dice.pick([[born, *short, home, number], [number, born, *short, home],
                                  [born, number, home, *short],
                                  [*short, born, home, number], [born, *short, number, home]]), *more]  # fmt: skip

    def registered(self, dice: Dice, *, number: bool = False) -> list[Said]:
        """Return where and when, with the number where the head has none."""
        one = partial(self.say, dice)
        told = [one("office", "registration_place", "kết hôn"), one("day", "registration_date", "kết hôn")]
        if number:
            label = dice.pick(["Số đăng ký", "Số giấy", "Số", "Số vào sổ", "Số giấy chứng nhận", "Số, quyển"])
            told.insert(dice.pick([0, 1, 2]), Said(label, self.facts.entry("", "number")))
        return told if dice.chance(0.6) else told[::-1]

    def close(self, *, couple: float = 0.4) -> None:
        """Print what is said besides and who signs, the couple beside the officer at times."""
        sheet, dice = self.sheet, self.dice
        said = dice.pick(_SAID)
        if said:
            sheet.para(said, style=dice.pick([ITALIC, PLAIN]))
        names = {who: _OF[who][0].upper() for who in self.order}
        others = (
            tuple((names[who], self.facts[f"{who}_name"].title()) for who in self.order) if dice.chance(couple) else ()
        )
        day = self.dated() if dice.chance(0.5) else ""
        close_later(sheet, self.cast, dice, Bottom(self.agency, "giấy chứng nhận kết hôn", day, others))


def _in_parts(paper: _Paper, rows: LaterSet, *, number: bool, more: Sequence[Said] = ()) -> None:
    """Print both spouses and the registration as parts, the registration first at times."""
    dice = paper.dice
    words, same = dice.fork("words"), dice.chance(0.6)
    parts = []
    for who, side in zip(paper.order, paper.sides, strict=True):
        told = paper.spouse(who, words.fork("same") if same else words)
        parts.append((side, told))
    registration = (dice.pick(_REGISTERED), [*paper.registered(dice, number=number), *more])
    parts.insert(0 if dice.chance(0.3) else 2, registration)
    for title, told in parts:
        rows.group(title, *told)


def _forms(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Parts below one another in one of many manners, or the spouses beside one another in narrow ones."""
    paper = _Paper(sheet, cast, dice)
    paper.open()
    if dice.chance(0.5):
        _in_parts(paper, later_set(sheet, dice, OFFICE), number=False)
        paper.close()
        return
    form, words, of = dice.fork("form"), dice.fork("words"), dice.chance(0.4)

    def side(who: str, title: str) -> None:
        rows, fork = narrow_set(sheet, form.fork("same")), words.fork("same")
        rows.group(
            "" if of else title, *paper.spouse(who, fork, of=fork.pick(["{0}", "{2}"]).format(*_OF[who]) if of else "")
        )

    (first, second), (left, right) = paper.order, paper.sides
    part = dice.pick([0.47, 0.485])
    sheet.columns((0.0, part, partial(side, first, left)), (1.0 - part, 1.0, partial(side, second, right)))
    sheet.skip(5)
    later_set(sheet, dice, ("combined", "blanked", "flush", "dashes", "bars")).put(*paper.registered(dice))
    paper.close()


def _of_program(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Printed from a program: number, book and day among the facts, parts in boxes, cards or tables."""
    paper, inside = _Paper(sheet, cast, dice), dice.chance(0.6)
    paper.open(placed=not inside)
    _in_parts(paper, later_set(sheet, dice, ELECTRONIC), number=inside, more=some_of(dice, filed(cast, dice), 4))
    paper.close(couple=0.15)


_OPENINGS = ("Hôm nay, {day}, tại trụ sở {office},", "Hôm {day}, tại {office}, chúng tôi tiến hành lễ kết hôn,",
             "{Day}, {office} đã làm thủ tục công nhận,", "Tại văn phòng {office}, vào {day},",
             "Chúng tôi, đại diện {office}, {day}")  # fmt: skip
_BEFORE = ("trước mặt hai người làm chứng là {a} và {b},", "có sự chứng kiến của {a}, {b},", "với sự có mặt của {a} và "
           "{b} là người làm chứng,", "dưới sự chủ trì của {a}, người ghi sổ là {b},")  # fmt: skip
_UNITED = ("đã công nhận và cho đăng ký kết hôn:", "chứng nhận hai người sau đây là vợ chồng:",
           "đã đăng ký kết hôn cho:",
           "công nhận việc kết hôn giữa hai bên có tên dưới đây:")  # fmt: skip


def _before_witnesses(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Sentences of an office of earlier years, on a typewriter at times: witnesses first, then he and she."""
    if dice.chance(0.7):
        cast = earlier_cast(dice.fork("earlier"), cast.split, (1978, 2007))
        if dice.chance(0.6):
            typewritten(sheet)
    paper = _Paper(sheet, cast, dice)
    paper.open()
    facts, day = paper.facts, told_day(paper.facts["registration_date"])
    record(sheet, facts.entry("", "registration_place"), facts.entry("", "registration_date"))
    seen = [invent_person(dice.fork(f"witness {number}"), cast.split, born=(1940, 1970)) for number in (1, 2)]
    first, second = (f"{person.address_word.lower()} {person.name}, sinh năm {person.birth.year}"
                     if dice.chance(0.5) else f"{person.address_word.lower()} {person.name}"
                     for person in seen)  # fmt: skip
    opening = dice.pick(_OPENINGS).format(day=day, Day=day.capitalize(), office=facts["registration_place"])
    witnessed = dice.pick(_BEFORE).format(a=first, b=second) if dice.chance(0.75) else ""
    indent, style = dice.pick([0.0, 24.0]), dice.pick([PLAIN, BOLD])
    sheet.para(" ".join(filter(None, (opening, witnessed, dice.pick(_UNITED)))), first=indent, align="justify", after=5)
    mark = dice.pick(["- ", "", "1", "+ "])
    born, of = dice.pick([", sinh ", " sinh ", "; sinh "]), dice.pick([", dân tộc ", ", người dân tộc "])
    home = dice.pick([", trú tại ", ", ở tại ", ", thường trú: ", ", hiện ở "])
    papers = dice.pick([", mang CMND số ", ", số CMND: ", ", giấy tờ số ", ", căn cước số "])
    words = dice.pick([("Chị ", "Anh "), ("Bà ", "Ông "), ("Vợ: ", "Chồng: "), ("Bên nữ là chị ", "Bên nam là anh ")])
    for number, who in enumerate(paper.order, 1):
        record(sheet, *(facts.entry("", f"{who}_{key}") for key in
                        ("name", "birth_date", "ethnicity", "nationality", "residence", "id_number")))  # fmt: skip
        bornday = facts[f"{who}_birth_date"]
        lead = f"{number}. " if mark == "1" else mark
        job = f", nghề nghiệp {dice.pick(_JOBS).lower()}" if dice.chance(0.4) else ""
        items: list[Item] = [f"{lead}{words[who == 'husband']}", Run(facts[f"{who}_name"], style), born,
                             f"năm {bornday}" if paper.years else told_day(bornday), of, facts[f"{who}_ethnicity"],
                             ", quốc tịch ", facts[f"{who}_nationality"], job, home, facts[f"{who}_residence"], papers,
                             facts[f"{who}_id_number"], "."]  # fmt: skip
        sheet.para(*items, first=indent, align="justify", after=4)
    paper.close(couple=0.5)


def _register_page(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """A page of the register laid across: columns with numbers below heads, a spouse in each, notes at the right."""
    paper = _Paper(sheet, cast, dice)
    paper.open()
    words = dice.fork("words")
    colon, label, value = dice.pick([":", ":", " :", " -"]), dice.pick([PLAIN, ITALIC]), dice.pick([BOLD, PLAIN])

    def lines(told: Sequence[Said]) -> list[Line]:
        record(sheet, *(fact.entry for fact in told))
        return [([Run(f"{fact.label}{colon} ", label), Run(fact.entry.printed, value)], PLAIN) for fact in told]

    columns = [lines(paper.spouse(who, words.fork("same"))) for who in paper.order]
    columns.append(lines([*paper.registered(words), *some_of(dice, filed(cast, dice)[:3], 2)]))
    changed = dice.pick(
        ["", "", "Không", f"Ngày {dice.whole(10, 28)}/3/2023 ghi chú thay đổi nơi cư trú của người chồng."]
    )
    heads: list[str] = [
        *paper.sides,
        dice.pick(_REGISTERED),
        dice.pick(["Ghi chú", "Thay đổi, cải chính", "Chú thích"]),
    ]
    columns.append([([changed], Style(italic=True))])
    if dice.chance(0.25):
        heads, columns = [heads[2], heads[0], heads[1], heads[3]], [columns[2], columns[0], columns[1], columns[3]]
    widths = [0.3, 0.3, 0.26, 0.14] if heads[0] == paper.sides[0] else [0.26, 0.3, 0.3, 0.14]
    cells(sheet, widths, [[([head], BOLD)] for head in heads], ruled=True, pad=4, align="center")
    if dice.chance(0.5):
        numbers: list[list[Line]] = [[([f"({number})"], ITALIC)] for number in range(1, 5)]
        cells(sheet, widths, numbers, ruled=True, pad=2, align="center")
    cells(sheet, widths, columns, ruled=True, pad=5)
    paper.close(couple=0.5)


MARRIAGE_LATER = (
    Drawn("marriage_later_forms", _forms, 12.0),
    Drawn("marriage_of_program", _of_program, 11.5, margins=(58, 46, 40)),
    Drawn("marriage_before_witnesses", _before_witnesses, 12.5),
    Drawn("marriage_register_page", _register_page, 11.5, A4_LANDSCAPE, (46, 40, 36)),
)
