"""Marriage certificates as offices of other years and provinces print them: two sides that wrap, rows, sentences.

Canonical values as in `marriage`.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from functools import partial

from tests.dossiers.blocks import Entry
from tests.dossiers.canvas import Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.chance_forms import Former, people_across
from tests.dossiers.chance_labels import aside, say, spoken_day
from tests.dossiers.chance_rows import Said
from tests.dossiers.chance_stands import Closing, Opening, close_paper, open_paper, spot_of
from tests.dossiers.dice import Dice
from tests.dossiers.drawn import A5, Drawn
from tests.dossiers.marriage_facts import papers_of, scribbled, wedding_facts
from tests.dossiers.offices import commune_agency
from tests.dossiers.pairs import record
from tests.dossiers.typeset import BOLD, ITALIC, PLAIN, Item, Run, Style
from tests.dossiers.wording import date_bare, date_dashed, date_dotted, date_long, date_short, date_slashed

_DATES: tuple[Callable[[date], str], ...] = (
    date_slashed,
    date_slashed,
    date_dashed,
    date_dotted,
    date_short,
    date_long,
)
_SYMBOLS = ("{n}", "{n}/{y}", "{n}/{y}/KH", "{n}/TLKH-BS", "{n}-{y}", "{n}/GCNKH", "{n}/{y}-BS")
_HEADS = (("NỮ", "NAM"), ("BÊN NỮ", "BÊN NAM"), ("VỢ", "CHỒNG"), ("BÊN VỢ", "BÊN CHỒNG"), ("Bên nữ", "Bên nam"),
          ("NGƯỜI VỢ", "NGƯỜI CHỒNG"), ("THÔNG TIN BÊN NỮ", "THÔNG TIN BÊN NAM"), ("Vợ (Wife)", "Chồng (Husband)"),
          ("PHẦN GHI VỀ NGƯỜI VỢ", "PHẦN GHI VỀ NGƯỜI CHỒNG"), ("Họ tên vợ", "Họ tên chồng"))  # fmt: skip
_TOLD = (
    "Đăng ký tại {office}, {day}{n}.",
    "Đã đăng ký kết hôn tại {office} {day}{n}.",
    "Việc kết hôn được đăng ký {day} tại {office}{n}.",
    "Kết hôn {day}, đăng ký tại {office}{n}.",
    "Vào Sổ đăng ký kết hôn của {office} {day}{n}.",
)
_NOTES = ("Giấy chứng nhận kết hôn này có giá trị kể từ ngày đăng ký.", "", "", "Hai bên tự nguyện kết hôn.",
          "Sao từ Sổ đăng ký kết hôn.", "Ghi chú: Không")  # fmt: skip
_ASIDES = (("Nghề nghiệp", "Làm nông"), ("Kết hôn lần thứ", "Nhất"), ("Tình trạng trước khi kết hôn", "Độc thân"),
           ("Điện thoại", "0975 220 114"), ("Tôn giáo", "Không"))  # fmt: skip
_WORDS = {"wife": ("vợ", "bà", "nữ"), "husband": ("chồng", "ông", "nam")}


class _Paper:
    """One certificate while it is being set."""

    def __init__(self, sheet: Sheet, cast: Cast, dice: Dice) -> None:
        self.sheet, self.cast, self.dice = sheet, cast, dice
        self.years = dice.chance(0.15)
        self.wedding = wedding_facts(cast, dice, dice.pick(_SYMBOLS), dice.pick(_DATES), years=self.years)
        self.facts = self.wedding.facts
        self.agency = commune_agency(cast.commune, long_name=dice.chance(0.6))
        self.spot, self.say = spot_of(dice), partial(say, self.facts, dice)
        turn = dice.pick([1, -1])
        self.order = [("wife", "vợ"), ("husband", "chồng")][::turn]
        self.heads = dice.pick(_HEADS)[::turn]

    def open(self) -> None:
        dice, under = self.dice, self.dice.pick(["", "", "(BẢN SAO)", "(Bản sao)", "(Đăng ký lại)"])
        title = dice.pick([("GIẤY CHỨNG NHẬN KẾT HÔN",), ("GIẤY CHỨNG NHẬN", "KẾT HÔN"), ("TRÍCH LỤC KẾT HÔN",)])
        number = self.facts.entry("", "number")
        open_paper(self.sheet, self.cast, dice, Opening(self.agency, title, number, self.spot, under))

    def papers(self, who: str) -> Said:
        """Return the identity number: bare, or within the paper in words."""
        if self.dice.chance(0.5):
            return self.say("number", f"{who}_id_number")
        return replace(self.say("papers", f"{who}_id_number"), entry=papers_of(self.facts, who, ""))

    def spouse(self, who: str, of: str = "", *, named: str = "") -> list[Said]:
        """Return a spouse's facts; `of` stands behind the first label, `named` replaces it."""
        one, dice = self.say, self.dice
        name = one("name", f"{who}_name", of)
        said = [Said(named, name.entry) if named else name]
        middle = [one("year" if self.years else "birth", f"{who}_birth_date"), one("people", f"{who}_ethnicity"),
                  one("nation", f"{who}_nationality")]  # fmt: skip
        said += middle if dice.chance(0.6) else [middle[1], middle[2], middle[0]]
        tail = [one("home", f"{who}_residence"), self.papers(who)]
        return [*said, *tail[:: dice.pick([1, -1])], *aside(dice, *_ASIDES, often=0.3)]

    def registration(self, put: Callable[..., None] | None) -> None:
        sheet, facts, dice = self.sheet, self.facts, self.dice
        sheet.skip(3)
        if put is not None and self.spot and dice.chance(0.55):
            rows = [
                self.say("office", "registration_place", "kết hôn"),
                self.say("day", "registration_date", "kết hôn"),
            ]
            put(*rows[:: dice.pick([1, -1])])
            return
        record(sheet, facts.entry("", "registration_place"), facts.entry("", "registration_date"))
        number = "" if self.spot else dice.pick([", số {}", ", số đăng ký {}", " (số {})"]).format(facts["number"])
        text = dice.pick(_TOLD).format(office=facts["registration_place"], n=number,
                                       day=spoken_day(facts["registration_date"]))  # fmt: skip
        sheet.para(text, align=dice.pick(["left", "justify"]), style=dice.pick([PLAIN, ITALIC]))

    def close(self) -> None:
        sheet, dice = self.sheet, self.dice
        note = dice.pick(_NOTES)
        if note:
            sheet.para(note, style=ITALIC)
        if dice.chance(0.35):
            small = dice.pick(["", "(Ký, ghi rõ họ tên)"])
            capital = dice.chance(0.5)
            names = [name.upper() if capital else name.capitalize() for _, name in self.order]
            sheet.columns(*((0.05 + 0.5 * index, 0.45 + 0.5 * index, partial(scribbled, sheet, name, small))
                            for index, name in enumerate(names)))  # fmt: skip
        day = f"{self.cast.commune.commune_name}, ngày {date_bare(self.wedding.copied)}" if dice.chance(0.3) else ""
        close_paper(sheet, self.cast, dice, Closing(self.agency, "giấy chứng nhận kết hôn",
                                                    self.facts.entry("", "number"), self.spot, day))  # fmt: skip


def _two_sides(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Two columns under heads of many words, addresses and papers wrapping in both; a line between them at times."""
    paper = _Paper(sheet, cast, dice)
    paper.open()
    form, words, align = dice.fork("form"), dice.fork("words"), dice.pick(["center", "left"])
    named, top = dice.chance(0.25), sheet.y

    def side(who: str, name: str, head: str) -> None:
        fork = words.fork("same")  # both columns in the same words
        paper.dice, paper.say = fork, partial(say, paper.facts, fork)
        if not named or form.chance(0.5):
            sheet.para(head, style=BOLD, align=align, after=3)
        Former(sheet, form.fork("same"), narrow=True).put(*paper.spouse(who, name if named else ""))

    part = dice.pick([0.46, 0.48, 0.49])
    (first, second), heads = paper.order, paper.heads
    sheet.columns((0.0, part, partial(side, *first, heads[0])), (1.0 - part, 1.0, partial(side, *second, heads[1])))
    paper.dice, paper.say = dice, partial(say, paper.facts, dice)
    if dice.chance(0.3):
        middle = (sheet.left + sheet.right) / 2
        sheet.draw.line([(middle, top), (middle, sheet.y)], fill=sheet.look.ink, width=2)
    paper.registration(Former(sheet, dice, form=dice.pick(["plain", "captions", "ruled lines"])).put)
    paper.close()


def _one_below_other(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """One spouse below the other in one of many forms, told apart by headings or by the label of the name."""
    paper = _Paper(sheet, cast, dice)
    paper.open()
    former, told = Former(sheet, dice), dice.pick(["heading", "behind", "label"])
    label = dice.pick(["Họ, chữ đệm, tên {}", "Họ và tên {}", "Họ tên người {}", "Người {}", "Họ, tên bên {}"])
    numbers = dice.pick([("", ""), ("I. ", "II. "), ("A. ", "B. "), ("1. ", "2. ")])
    for (who, name), head, number in zip(paper.order, paper.heads, numbers, strict=True):
        side = _WORDS[who][2] if label.endswith("bên {}") else name
        if told == "heading":
            sheet.para(f"{number}{head}", style=BOLD, after=2)
        former.put(*paper.spouse(who, dice.pick([name, f"người {name}"]) if told == "behind" else "",
                                 named=label.format(side) if told == "label" else ""))  # fmt: skip
    paper.registration(former.put)
    paper.close()


def _people_by_rows(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Both spouses in one ruled table, a row each, what their facts are on top; papers in a column or below it."""
    paper = _Paper(sheet, cast, dice)
    paper.open()
    facts, apart = paper.facts, dice.chance(0.5)
    born = "Năm sinh" if paper.years else dice.pick(["Ngày sinh", "Ngày, tháng, năm sinh"])
    columns = [("Họ, chữ đệm, tên", "name", 0.2), (born, "birth_date", 0.15), ("Dân tộc", "ethnicity", 0.1),
               ("Quốc tịch", "nationality", 0.11), ("Nơi cư trú", "residence", 0.33 if apart else 0.18)]  # fmt: skip
    if not apart:
        columns.append((dice.pick(["Số CCCD", "Số định danh", "Giấy tờ tùy thân"]), "id_number", 0.16))
    words = dice.pick([("Vợ", "Chồng"), ("Nữ", "Nam"), ("VỢ", "CHỒNG"), ("Bà", "Ông")])
    named = dict(zip(("wife", "husband"), words, strict=True))
    people = [(named[who], [facts.entry("", f"{who}_{key}") for _, key, _ in columns]) for who, _ in paper.order]
    people_across(sheet, dice, [(head, width) for head, _, width in columns], people)
    former = Former(sheet, dice, form=dice.pick(["plain", "letters", "colons"]))
    if apart:
        former.put(*(Said(f"Giấy tờ tùy thân của {name}", papers_of(facts, who, "")) for who, name in paper.order))
    paper.registration(former.put)
    paper.close()


def _told(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Sentences: the office certifies that he and she, each with all facts, have married."""
    paper = _Paper(sheet, cast, dice)
    paper.open()
    facts, style, first = paper.facts, dice.pick([BOLD, PLAIN, BOLD]), dice.pick([0.0, 24.0])
    opening = dice.pick([f"{paper.agency.plain} chứng nhận:", "CHỨNG NHẬN:", "Chứng nhận hai bên nam, nữ có tên sau:",
                         "Chứng nhận việc kết hôn giữa:"])  # fmt: skip
    sheet.para(opening, style=BOLD if opening.isupper() else PLAIN, align="center" if opening.isupper() else "left")
    home = dice.pick([", cư trú tại ", "; nơi cư trú: ", ", thường trú tại ", "; chỗ ở hiện nay: "])
    born = dice.pick([", sinh ", "; sinh "])
    joint = dice.pick(["và", "Và", "Đã kết hôn với", ""])
    for index, (who, _) in enumerate(paper.order):
        entries: list[Entry] = [facts.entry("", f"{who}_{key}") for key in
                                ("name", "birth_date", "ethnicity", "nationality", "residence")]  # fmt: skip
        record(sheet, *entries, papers_of(facts, who, ""))
        if index and joint:
            sheet.para(joint, align="center", style=ITALIC)
        day = facts[f"{who}_birth_date"]
        word = _WORDS[who][1].capitalize()
        items: list[Item] = [dice.pick([f"{word}: ", f"{word} "]), Run(facts[f"{who}_name"], style), born,
                             f"năm {day}" if paper.years else spoken_day(day), ", dân tộc ",
                             Run(facts[f"{who}_ethnicity"], style), ", quốc tịch ",
                             Run(facts[f"{who}_nationality"], style), home, Run(facts[f"{who}_residence"], style),
                             "; giấy tờ tùy thân: ", facts[f"_{who}_papers"], "."]  # fmt: skip
        sheet.para(*items, first=first, align="justify", after=5)
    paper.registration(None)
    if dice.chance(0.4):
        sheet.para("Hai người là vợ chồng kể từ ngày đăng ký theo Luật Hôn nhân và gia đình.", style=Style(italic=True))
    paper.close()


MARRIAGE_OFFICES = (
    Drawn("marriage_two_sides", _two_sides, 12.0, margins=(58, 42, 46)),
    Drawn("marriage_two_sides_small", _two_sides, 9.5, A5, (36, 28, 30)),
    Drawn("marriage_forms_of_offices", _one_below_other, 12.0),
    Drawn("marriage_people_by_rows", _people_by_rows, 12.0, margins=(50, 36, 46)),
    Drawn("marriage_told_in_sentences", _told, 12.5),
)
