"""Certificates of birth, marriage and marital status whose form is set by chance, as offices of many years print them.

One seed, one form: head, order of facts, rows, people below, beside or in a table, what the form says besides, foot.
Canonical values as in `birth`, `marriage` and `marital`.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from functools import partial

from tests.dossiers.birth_facts import BirthManner, birth_facts
from tests.dossiers.blocks import Entry
from tests.dossiers.canvas import Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.chance_feet import Foot, foot, head
from tests.dossiers.chance_rows import Rows, Said, row_manner, table_of_two
from tests.dossiers.chance_words import extra, say
from tests.dossiers.dice import Dice
from tests.dossiers.drawn import A5, Drawn, Facts
from tests.dossiers.marital_facts import shown_elsewhere, single_facts
from tests.dossiers.marriage_facts import wedding_facts
from tests.dossiers.offices import commune_agency
from tests.dossiers.typeset import BOLD, ITALIC, Style
from tests.dossiers.wording import date_dashed, date_dotted, date_long, date_short, date_slashed

_DATES: tuple[Callable[[date], str], ...] = (
    date_slashed,
    date_slashed,
    date_dashed,
    date_dotted,
    date_short,
    date_long,
)
_JOBS = ("Nghề nghiệp", "Làm ruộng"), ("Nghề nghiệp", "Công nhân"), ("Số điện thoại", "0987 112 233")
_TIMES = ("Kết hôn lần thứ", "Nhất"), ("Kết hôn lần thứ mấy", "01"), ("Tình trạng trước khi kết hôn", "Độc thân")
_BOOK = ("Quyển số", "01/2018"), ("Quyển", "02"), ("Tại quyển số", "01")


def _title(sheet: Sheet, dice: Dice, text: str, copy: str = "") -> None:
    sheet.skip(dice.real(2, 10))
    style = Style(bold=True, size=sheet.look.size + dice.pick([2.0, 4.0, 6.0]))
    sheet.para(text, align="center", style=style, after=0)
    if copy:
        sheet.para(copy, align="center", style=dice.pick([BOLD, ITALIC]), after=0)
    sheet.skip(6)


def _person(facts: Facts, dice: Dice, who: str, of: str, *, papers: bool = False) -> list[Said]:
    """Return a person's facts; only the name says whose they are, as most forms have it, or every label does."""
    each = of if dice.chance(0.15) else ""
    one = partial(say, facts, dice)
    said = [one("name", f"{who}_name", of)]
    middle = [one("birth", f"{who}_birth_date", each), one("people", f"{who}_ethnicity", each),
              one("nation", f"{who}_nationality", each)]  # fmt: skip
    said += middle if dice.chance(0.7) else [middle[1], middle[2], middle[0]]
    said += extra(dice, *_JOBS)
    said.append(one("home", f"{who}_residence", each))
    if papers:
        bare = dice.chance(0.5)
        fact = one("number" if bare else "papers", f"{who}_id_number", each)
        if not bare:
            fact = replace(
                fact, entry=Entry("", f"{who}_id_number", facts[f"_{who}_papers"], facts[f"{who}_id_number"])
            )
        said.insert(dice.pick([1, len(said)]), fact)
        said += extra(dice, *_TIMES)
    return said


def _birth(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    manner = BirthManner(
        symbol=dice.pick(["{n}", "{n}/{y}", "{n}/{y}/TLKS-BS", "{n}/TLKS"]),
        printed_date=dice.pick(_DATES),
        whole_parent_dates=dice.chance(0.5),
        capitals=dice.chance(0.8),
    )
    facts, how = birth_facts(cast, dice, manner).facts, row_manner(dice)
    extract = dice.chance(0.4)
    head(sheet, cast, dice, facts.entry("", "number"))
    title = "TRÍCH LỤC KHAI SINH" if extract else "GIẤY KHAI SINH"
    _title(sheet, dice, title, "(BẢN SAO)" if dice.chance(0.4) else "")
    one, rows = partial(say, facts, dice), Rows(sheet, how, dice)
    child = [one("name", "full_name"), one("birth", "date_of_birth"), one("words", "_words")]
    short = [one("people", "ethnicity"), one("nation", "nationality")]
    child += [one("sex", "sex"), *short] if dice.chance(0.5) else [*short, one("sex", "sex")]
    child += [one("birthplace", "place_of_birth"), one("origin", "place_of_origin")]
    child.insert(dice.pick([1, len(child)]), one("number", "id_number"))
    rows.put(*child)
    _parents(sheet, facts, rows, dice)
    if dice.chance(0.6):
        papers = replace(one("papers", "declarant_document"), label="Giấy tờ tùy thân")
        rows.put(one("declarant", "declarant_name"), papers)
    registration = [one("office", "registration_place", "khai sinh"), one("day", "registration_date")]
    rows.put(*registration, *extra(dice, *_BOOK))
    if extract and dice.chance(0.6):
        sheet.para(dice.pick(["Thực hiện trích lục từ Sổ đăng ký khai sinh.", "Sao từ Sổ đăng ký khai sinh.",
                              "Trích từ Cơ sở dữ liệu hộ tịch điện tử."]), style=ITALIC)  # fmt: skip
    foot(sheet, cast, dice, Foot("khai sinh", left=facts["declarant_name"] if dice.chance(0.3) else ""))


def _parents(sheet: Sheet, facts: Facts, rows: Rows, dice: Dice) -> None:
    order = [("mother", "mẹ"), ("father", "cha")][:: dice.pick([1, -1])]
    form = dice.weighted([("below", 0.6), ("table", 0.2), ("beside", 0.2)])
    if form == "table":
        heads = [dice.pick(["NGƯỜI {}", "{}"]).format(name.upper()) for _, name in order]
        _table(sheet, facts, dice, heads, [who for who, _ in order],
               ("name", "birth", "people", "nation", "home"))  # fmt: skip
        return
    named = form == "below" and dice.chance(0.6)
    if form == "beside":
        _beside(sheet, dice, [(f"NGƯỜI {name.upper()}", partial(_parent, facts, who)) for who, name in order])
        return
    pattern = dice.pick(["người {}", "{}", "của người {}"])
    for number, (who, name) in enumerate(order, 1):
        if not named:
            text = dice.pick(["PHẦN KHAI VỀ NGƯỜI {}", "Người {}", "{n}. Thông tin về {}"])
            sheet.para(text.format(name.upper() if text.isupper() else name, n=number), style=BOLD, after=1)
        rows.put(*_person(facts, dice, who, pattern.format(name) if named else ""))


def _parent(facts: Facts, who: str, dice: Dice) -> list[Said]:
    return _person(facts, dice, who, "")


def _table(
    sheet: Sheet, facts: Facts, dice: Dice, heads: Sequence[str], people: Sequence[str], whats: Sequence[str]
) -> None:
    keys = {"name": "name", "birth": "birth_date", "people": "ethnicity", "nation": "nationality", "home": "residence",
            "number": "id_number"}  # fmt: skip
    lines = []
    for what in whats:
        one, two = (say(facts, dice, what, f"{who}_{keys[what]}") for who in people)
        lines.append((one.label, one.entry, two.entry))
    table_of_two(sheet, dice, heads, lines)
    sheet.skip(4)


def _beside(
    sheet: Sheet, dice: Dice, people: Sequence[tuple[str, Callable[[Dice], list[Said]]]], *, named: bool = False
) -> None:
    """Print two people beside one another, each a stack of their own; rows need not stay level.

    Those whose labels say whose they are (`named`) may lack a heading.
    """
    how, align = row_manner(dice, narrow=True), dice.pick(["center", "left"])
    headed = not named or dice.chance(0.6)

    def column(heading: str, said: Callable[[Dice], list[Said]]) -> None:
        if headed:
            sheet.para(heading, style=BOLD, align=align, after=2)
        Rows(sheet, how, dice.fork("row"), narrow=True).put(*said(dice.fork("words")))

    (first, second), part = people, dice.pick([0.48, 0.49, 0.5])
    sheet.columns((0.0, part, partial(column, *first)), (1.01 - part + 0.01, 1.0, partial(column, *second)))


def _marriage(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    symbol = dice.pick(["{n}", "{n}/{y}", "{n}/{y}/TLKH-BS", "{n}/TLKH"])
    facts = wedding_facts(cast, dice, symbol, dice.pick(_DATES), years=dice.chance(0.15)).facts
    head(sheet, cast, dice, facts.entry("", "number"))
    title = dice.pick(["GIẤY CHỨNG NHẬN KẾT HÔN", "TRÍCH LỤC KẾT HÔN"])
    _title(sheet, dice, title, "(BẢN SAO)" if dice.chance(0.3) else "")
    order = [("wife", "vợ"), ("husband", "chồng")][:: dice.pick([1, -1])]
    form = dice.weighted([("beside", 0.5), ("table", 0.2), ("below", 0.3)])
    rows = Rows(sheet, row_manner(dice), dice)
    if form == "table":
        heads = [dice.pick(["{}", "BÊN {s}", "NGƯỜI {}"]).format(name.upper(), s="NỮ" if who == "wife" else "NAM")
                 for who, name in order]  # fmt: skip
        _table(sheet, facts, dice, heads, [who for who, _ in order],
               ("name", "birth", "people", "nation", "home", "number"))  # fmt: skip
    elif form == "beside":
        named = dice.chance(0.6)
        people: list[tuple[str, Callable[[Dice], list[Said]]]] = [
            (name.upper(), partial(_spouse, facts, who, name if named else "")) for who, name in order
        ]
        _beside(sheet, dice, people, named=named)
    else:
        for who, name in order:
            if dice.chance(0.5):
                sheet.para(dice.pick(["Bên {s}", "NGƯỜI {u}", "Thông tin về {}"]).format(
                    name, s="nữ" if who == "wife" else "nam", u=name.upper()), style=BOLD, after=1)  # fmt: skip
                rows.put(*_person(facts, dice, who, "", papers=True))
            else:
                rows.put(*_person(facts, dice, who, dice.pick([name, f"người {name}"]), papers=True))
    sheet.skip(3)
    one = partial(say, facts, dice)
    rows.put(one("office", "registration_place", "kết hôn"), one("day", "registration_date"))
    if dice.chance(0.3):
        sheet.para("Giấy chứng nhận kết hôn này có giá trị kể từ ngày đăng ký.", style=ITALIC)
    foot(sheet, cast, dice, Foot("kết hôn", spouses=dice.chance(0.7)))


def _spouse(facts: Facts, who: str, of: str, dice: Dice) -> list[Said]:
    return _person(facts, dice, who, of, papers=True)


def _marital(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    single = single_facts(cast, dice, dice.pick(["{n}/{y}/XNHN", "{n}/UBND-XNTTHN", "{n}"]), dice.pick(_DATES))
    facts, agency = single.facts, commune_agency(cast.commune, long_name=dice.chance(0.7))
    foot_day = dice.chance(0.5)
    head(sheet, cast, dice, facts.entry("", "number"), day="" if foot_day else facts["date_of_issue"], agency=agency)
    shown_elsewhere(sheet, facts, agency.name)
    _title(sheet, dice, "GIẤY XÁC NHẬN TÌNH TRẠNG HÔN NHÂN")
    if dice.chance(0.5):
        sheet.para(agency.name, align="center", style=BOLD, after=4)
        sheet.para(f"Xét đề nghị của {single.word} {facts['full_name']} về việc cấp giấy xác nhận độc thân,",
                   first=20, align="justify")  # fmt: skip
        sheet.para("XÁC NHẬN:", align="center", style=BOLD)
    one, rows = partial(say, facts, dice), Rows(sheet, row_manner(dice), dice)
    papers = one("papers", "id_number")
    papers = replace(papers, entry=Entry("", "id_number", facts["_papers"], facts["id_number"]))
    said = [one("name", "full_name"), one("birth", "date_of_birth"), one("sex", "sex"), one("people", "ethnicity"),
            one("nation", "nationality"), papers if dice.chance(0.6) else one("number", "id_number"),
            one("home", "residence")]  # fmt: skip
    if dice.chance(0.3):
        said[1], said[2] = said[2], said[1]
    rows.put(*said)
    if dice.chance(0.4):
        sheet.para(f"Trong thời gian cư trú tại {agency.plain}, từ ngày 12 tháng 5 năm 2015 đến ngày 03 tháng 4 năm "
                   "2022.", align="justify")  # fmt: skip
    rows.put(one("status", "marital_status"), one("purpose", "purpose"), numbered=False)
    sheet.para("Giấy này có giá trị trong thời hạn 6 tháng, kể từ ngày cấp.", style=ITALIC)
    foot(sheet, cast, dice, Foot("xác nhận", agency=agency, day=facts["date_of_issue"] if foot_day else ""))


def _pages(kind: str, draw: Callable[[Sheet, Cast, Dice], None]) -> tuple[Drawn, ...]:
    return Drawn(f"{kind}_form_by_chance", draw, 12.5), Drawn(
        f"{kind}_small_form_by_chance", draw, 9.5, A5, (40, 28, 30)
    )


BIRTH_CHANCE = _pages("birth", _birth)
MARRIAGE_CHANCE = _pages("marriage", _marriage)
MARITAL_CHANCE = _pages("marital", _marital)
