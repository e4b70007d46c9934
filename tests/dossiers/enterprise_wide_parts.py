"""Heads, days of registration and ends of certificates of enterprises of many kinds; values as in `enterprise`.

An office's own address, codes of forms, clerks, copies and who signs are in no field.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

from tests.dossiers.blocks import Entry, office_head, state_heading
from tests.dossiers.canvas import Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.chance_rows import Said
from tests.dossiers.civil_later_words import told_day
from tests.dossiers.counter_wide_sets import Puts
from tests.dossiers.dice import Dice
from tests.dossiers.enterprise_wide_words import (
    ENTRIES,
    FIRMS,
    HEADS,
    LABELS,
    Told,
    of_entry,
    of_firm,
    of_person,
    say,
)
from tests.dossiers.feet import titles_of
from tests.dossiers.further_feet import End, end
from tests.dossiers.further_marks import asides, clerks
from tests.dossiers.further_tops import Mast, mast
from tests.dossiers.later_parts import signed_box
from tests.dossiers.pairs import framed, record
from tests.dossiers.people import officer_name
from tests.dossiers.places import address
from tests.dossiers.printed_parts import band
from tests.dossiers.typeset import BOLD, BOLD_ITALIC, ITALIC, PLAIN, Item, Leader, Run, Style
from tests.dossiers.ward_wide_sets import heads_on_top
from tests.dossiers.wording import date_long, date_slashed

_TITLES = (("GIẤY CHỨNG NHẬN ĐĂNG KÝ DOANH NGHIỆP",), ("GIẤY CHỨNG NHẬN", "ĐĂNG KÝ DOANH NGHIỆP"),
           ("GIẤY CHỨNG NHẬN ĐĂNG KÝ DOANH NGHIỆP",))  # fmt: skip
_NOTES = ("{k}", "{k}", "", "(Loại hình: {k})", "(Bản in từ hệ thống)", "(Cấp lại)", "(BẢN SAO)")
_OWN = ("address", "mirrored", "strip", "framed", "corner", "told", "under")
_WORDS = ("Doanh nghiệp đăng ký lần đầu {f}", "Đăng ký lần đầu {f}", "Cấp lần đầu {f}", "({f} đăng ký lần đầu)",
          "Lần đầu: {f}", "Đăng ký thành lập {f}")  # fmt: skip
_AGAIN = ("đăng ký thay đổi lần thứ {n} {a}", "thay đổi lần {n} {a}", "cấp thay đổi lần thứ {n} {a}",
          "thay đổi lần thứ: {n}, {a}", "đăng ký thay đổi lần {n}: {a}")  # fmt: skip


def begin(sheet: Sheet, told: Told, cast: Cast, dice: Dice, *forms: str) -> bool:
    """Print a head in one of its orders; return whether it printed the code."""
    form = dice.pick(forms or (*_OWN, "mast", "mast"))
    title, note = dice.pick(_TITLES), dice.pick(_NOTES).format(k=told.firm.kind)
    coded = dice.chance(0.5) or form == "corner"
    if form == "mast":
        number = told.facts.entry("", "enterprise_code") if coded else None
        mast(sheet, dice, Mast(told.agency, title, number, LABELS["enterprise_code"], "", note))
        return coded
    sheet.put("issuer", told.facts["issuer"])
    code = _code(sheet, told, dice) if coded else []

    def named() -> None:
        align = dice.fork("align").pick(["center", "center", "left"])
        size = sheet.look.size + dice.fork("size").pick([1.0, 2.5, 4.0])
        for line in title:
            sheet.para(line, align=align, style=Style(bold=True, size=size), after=0)
        if note:
            sheet.para(note, align=align, style=ITALIC, after=0)
        if coded and form != "corner":
            sheet.para(*code, align=align)

    _above(sheet, told, cast, dice, form, code)
    sheet.skip(dice.real(3, 9))
    if form == "framed":
        framed(sheet, named, pad=5, thick=3)
    else:
        named()
    if form == "under":
        sheet.para(f"{dice.pick(LABELS['issuer'])}: ", Run(told.facts["issuer"], dice.pick([BOLD, PLAIN])))
    sheet.skip(dice.real(2, 6))
    return coded


def _code(sheet: Sheet, told: Told, dice: Dice) -> list[Item]:
    said = say(told, dice, "enterprise_code")[0]
    record(sheet, said.entry)
    return [f"{said.label}{dice.pick([': ', ' : ', ' ', '. '])}", Run(said.entry.printed, dice.pick([BOLD, PLAIN]))]


def _above(sheet: Sheet, told: Told, cast: Cast, dice: Dice, form: str, code: list[Item]) -> None:
    """Print office and state in the order of a form."""
    parent, name, small = told.agency.parent, told.facts["issuer"], Style(size=sheet.look.size - 2)

    def office() -> None:
        office_head(
            sheet, dice.fork("parent").pick([parent, parent, ""]), name, rule=dice.fork("rule").pick([0.0, 0.3])
        )
        if form == "address":
            seat = address(cast.commune, dice.fork("office"), cast.split)
            lines = (f"Địa chỉ: {seat}", f"Điện thoại: 0{dice.fork('tel').whole(200, 299)}3 862 {dice.whole(100, 999)}",
                     "Email: dkkd@skhdt.example.vn", "Website: http://dkkd.example.vn")  # fmt: skip
            for line in lines[: dice.fork("lines").whole(1, 4)]:
                sheet.para(line, style=small, after=0)

    def state() -> None:
        state_heading(sheet, spell=dice.fork("state").whole(0, 3))

    if form in ("address", "framed", "corner"):
        divide = dice.pick([0.42, 0.46, 0.5])
        if form == "corner":
            sheet.para(*code, align="right", style=small)
        sheet.columns((0.0, divide, office), (divide + 0.02, 1.0, state))
    elif form == "mirrored":
        sheet.columns((0.0, 0.54, state), (0.57, 1.0, office))
    elif form == "strip":
        form_code = dice.pick(
            [f"Phụ lục IV-{dice.whole(1, 9)}", "Mẫu in 2.1", "Liên 2", f"Ký hiệu: ĐK{dice.whole(1, 20)}"]
        )
        sheet.para(
            f"{parent} - " if dice.chance(0.4) else "", Run(name, BOLD), Leader(blank=True), form_code, style=small
        )
        if dice.chance(0.5):
            state()
    elif form == "told":
        state()
        for line, style in ((parent, PLAIN), (name, BOLD)):
            sheet.para(line, align="center", style=style, after=0)
    elif dice.chance(0.5):
        state()


def put_days(sheet: Sheet, told: Told, dice: Dice, *, code: bool, forms: tuple[str, ...] = ()) -> None:
    """Print days of registration, and the code with `code`: on lines, in one string, in words, under heads."""
    facts, form = told.facts, dice.pick(forms or ("lines", "lines", "string", "words", "heads"))
    said = of_entry(told, dice, code=code)
    if form == "heads":
        heads_on_top(sheet, said, [1.0] * len(said), numbered=dice.chance(0.2), size=sheet.look.size - 1)
        return
    record(sheet, *(fact.entry for fact in said))
    align, style = dice.pick(["center", "center", "left", "right"]), dice.pick([ITALIC, PLAIN, PLAIN])
    if form == "words":
        text = dice.pick(_WORDS).format(f=told_day(facts["first_registration_date"]))
        if told.changed:
            again = dice.pick(_AGAIN).format(n=facts["amendment_number"], a=told_day(facts["amendment_date"]))
            text += f"{dice.pick(['; ', ', ', ' và '])}{again}"
        lead = f"{dice.pick(LABELS['enterprise_code'])}: {facts['enterprise_code']}. " if code else ""
        sheet.para(f"{lead}{text}.", align=align, style=style)
        return
    joint = dice.pick([": ", " : ", ": ", " "])
    texts = [f"{fact.label}{joint}{fact.entry.printed}" for fact in said]
    if told.changed and dice.chance(0.5):
        number = next(at for at, fact in enumerate(said) if fact.entry.key == "amendment_number")
        texts[number : number + 2] = [
            f"{texts[number]}{dice.pick([', ', ' - ', ' '])}{told_day(facts['amendment_date'])}"
        ]
    if form == "string":
        sheet.para(dice.pick(["; ", " | ", " - ", ", "]).join(texts), align=align, style=style)
        return
    for text in texts:
        sheet.para(text, align=align, style=style, after=dice.pick([0.0, 2.0]))
    sheet.skip(3)


def history(sheet: Sheet, told: Told, cast: Cast, dice: Dice) -> None:
    """Print every registration in a table, a row each: the first, those between, the last."""
    facts = told.facts
    first, last = (date.fromisoformat(facts.canonical[key]) for key in ("first_registration_date", "amendment_date"))
    count = int(facts["amendment_number"]) if told.changed else 0
    record(sheet, *of_days(told))
    what = ("Thay đổi trụ sở", "Tăng vốn", "Đổi người đại diện", "Bổ sung ngành nghề", "Cập nhật CCCD", "Đổi tên")
    heads = dice.pick([("Lần", "Ngày", "Nội dung"), ("Lần đăng ký", "Ngày đăng ký", "Lý do"),
                       ("Lần thay đổi", "Ngày cấp", "Ghi chú")])  # fmt: skip
    begun = dice.pick(["Lần đầu", "Đăng ký lần đầu", "Cấp lần đầu"])
    rows: list[list[list[Item]]] = [[[Run(head, BOLD)] for head in heads],
                                    [[begun], [facts["first_registration_date"]], ["Thành lập mới"]]]  # fmt: skip
    for number in range(max(1, count - dice.whole(1, 2)), count):
        day = first + (last - first) * number / (count + 1)
        rows.append([[str(number)], [date_slashed(day)], [dice.pick(what)]])
    if count:
        rows.append([[str(count)], [facts["amendment_date"]], [dice.pick(what)]])
    if dice.chance(0.3):
        rows[1:] = rows[:0:-1]
    sheet.table(dice.pick([(0.26, 0.34, 0.4), (0.3, 0.36, 0.34)]), rows, pad=3, style=Style(size=sheet.look.size - 1))
    if told.changed and dice.chance(0.4):
        sheet.para(f"{dice.pick(['Người cập nhật', 'Cán bộ nhập'])}: {officer_name(dice, cast.split)}",
                   style=Style(italic=True, size=sheet.look.size - 2))  # fmt: skip
    sheet.skip(5)


def heading(sheet: Sheet, text: str, form: str) -> None:
    """Print the heading of a part; nothing for an empty form."""
    if form == "band":
        band(sheet, text)
    elif form == "frame":
        framed(sheet, lambda: sheet.para(text, align="center", style=BOLD, after=0), pad=3, thick=2)
        sheet.skip(3)
    elif form:
        style = {"bold": BOLD, "line": Style(bold=True, underline=True), "slant": BOLD_ITALIC}[form]
        sheet.para(text, style=style, after=2)


def put_parts(  # noqa: PLR0913  # a layout differs from another in each of these
    sheet: Sheet, told: Told, cast: Cast, dice: Dice, rows: Puts, *, coded: bool, form: str, often: float = 0.35
) -> None:
    """Print registration, company and representative as groups, in one of their orders, headed or not."""
    headed, lines = form != "", dice.chance(0.5)
    if lines:
        put_days(sheet, told, dice, code=not coded)
    groups: list[tuple[str, list[Said]]] = [
        (dice.pick(ENTRIES), [] if lines else of_entry(told, dice, code=not coded)),
        (dice.pick(FIRMS), of_firm(told, cast, dice, often=often)),
        (dice.pick(HEADS), of_person(told, dice, headed=headed, often=often)),
    ]
    for number in dice.pick([(0, 1, 2), (0, 1, 2), (0, 1, 2), (1, 0, 2), (1, 2, 0), (0, 2, 1)]):
        head, said = groups[number]
        if said:
            heading(sheet, head, form)
            rows.put(*said)
            sheet.skip(dice.pick([0.0, 3.0]))


def of_days(told: Told) -> list[Entry]:
    """Return the days of registration and the last change's number, without labels."""
    keys = ["first_registration_date", *(["amendment_number", "amendment_date"] if told.changed else [])]
    return [told.facts.entry("", key) for key in keys]


def finish(sheet: Sheet, told: Told, cast: Cast, dice: Dice, *, electronic: float = 0.15) -> None:
    """Print small notes and who signs, by hand or with a program's box."""
    asides(sheet, dice, cast.split, 0.35)
    issued = cast.issued
    day = dice.pick([f"{told.agency.place}, {date_long(issued)}", "", ""])
    if dice.chance(electronic):
        clock = f"{date_slashed(issued)} {dice.whole(7, 16):02d}:{dice.whole(10, 59)}"
        fill: Callable[[], None] = lambda: signed_box(sheet, dice, cast.signer, told.agency.plain, clock)  # noqa: E731
        sheet.columns((dice.pick([0.0, 0.5]), 1.0, fill))
        return
    sent = ("Nơi nhận:", "- Công ty;", f"- Thuế tỉnh {told.agency.place};", "- Lưu: ĐKKD.")[: dice.whole(2, 4)]
    end(sheet, dice, End(titles_of(told.agency, dice), cast.signer, day, told.agency.seal, clerks(dice, cast.split),
                         sent if dice.chance(0.35) else ()))  # fmt: skip
    if dice.chance(0.2):
        again = issued + timedelta(days=dice.whole(2, 500))
        sheet.para(f"In lại ngày {date_slashed(again)} theo đề nghị của doanh nghiệp.", style=replace(ITALIC, size=8.0))
