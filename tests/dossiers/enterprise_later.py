"""Certificates of enterprises in sentences, in ways of programs, beside other people, typed, on a lying sheet.

Canonical values as in `enterprise`; who else has a column of its own is in no field.
"""

from __future__ import annotations

from datetime import date

from tests.dossiers.canvas import Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.dice import Dice
from tests.dossiers.drawn import A4_LANDSCAPE, Drawn
from tests.dossiers.earlier import earlier_cast
from tests.dossiers.enterprise_facts import Firm
from tests.dossiers.enterprise_later_words import (
    CODES,
    LABELS,
    PERSON,
    besides,
    company_keys,
    further_firm,
    person_keys,
    registered,
    registered_lines,
    say,
)
from tests.dossiers.feet import titles_of
from tests.dossiers.further_feet import End, PartHeads, end
from tests.dossiers.further_marks import asides, clerks, copied, typewritten
from tests.dossiers.further_rows import SLIM, WAYS, Ways
from tests.dossiers.further_tops import TOPS, Mast, mast
from tests.dossiers.pairs import Line, cells, record
from tests.dossiers.people import invent_person
from tests.dossiers.printed_parts import woven_paper
from tests.dossiers.typeset import BOLD, PLAIN, Item, Leader, Run, Style
from tests.dossiers.wording import date_long, date_slashed

_TITLES = (("GIẤY CHỨNG NHẬN ĐĂNG KÝ DOANH NGHIỆP",), ("GIẤY CHỨNG NHẬN", "ĐĂNG KÝ DOANH NGHIỆP"))
_NOTES = ("{k}", "{k}", "", "(Loại hình: {k})")
_HEADS = ("Người đại diện theo pháp luật", "Đại diện pháp luật", "Thông tin người đại diện", "Người đại diện công ty")


def _begin(sheet: Sheet, dice: Dice, firm: Firm, *, coded: bool, tops: tuple[str, ...] = TOPS) -> str:
    """Print the head, with the code where `coded`; return place and day where the foot may print them."""
    number = firm.facts.entry("", "enterprise_code") if coded else None
    note = dice.pick(_NOTES).format(k=firm.kind)
    mast(sheet, dice, Mast(firm.agency, dice.pick(_TITLES), number, CODES, "", note, tops))
    issued = date.fromisoformat(firm.facts.canonical["amendment_date"])
    return dice.pick([f"{firm.agency.place}, {date_long(issued)}", "", ""])


def _finish(sheet: Sheet, cast: Cast, dice: Dice, firm: Firm, day: str) -> None:
    asides(sheet, dice, cast.split)
    lines = ("Nơi nhận:", "- Doanh nghiệp;", "- Cơ quan thuế;", "- Lưu.")[: dice.whole(2, 4)]
    end(sheet, dice, End(titles_of(firm.agency, dice), cast.signer, day, firm.agency.seal, clerks(dice, cast.split),
                         lines if dice.chance(0.4) else ()))  # fmt: skip
    copied(sheet, dice, cast.split)


def _told(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Sentences: which company is certified, where it is, with what capital, who represents it."""
    firm, changed, coded = further_firm(cast, dice), dice.chance(0.5), dice.chance(0.5)
    facts, style = firm.facts, dice.pick([BOLD, PLAIN])
    day = _begin(sheet, dice, firm, coded=coded, tops=("usual", "wide", "levels", "crossed", "bar"))
    registered_lines(sheet, facts, dice, changed=changed)
    record(sheet, *(facts.entry("", key) for key in ("enterprise_code", "enterprise_name", "head_office",
                                                     "charter_capital", *PERSON)))  # fmt: skip
    first, align = dice.pick([0.0, 24.0]), dice.pick(["justify", "left"])
    lead = dice.pick(["Chứng nhận ", "Phòng Đăng ký kinh doanh chứng nhận ", "Nay chứng nhận ", "Xác nhận "])
    code = "" if coded else dice.pick([", mã số doanh nghiệp {}", " (mã số: {})", ", mã số {}"])
    seat = dice.pick([", có trụ sở chính tại {}", "; trụ sở đặt tại: {}", ", địa chỉ: {}", " đóng tại {}"])
    money = dice.pick(["vốn điều lệ là {}", "với số vốn điều lệ {}", "vốn điều lệ: {}"])
    sum_of = money.format(facts["charter_capital"])
    sheet.para(lead, Run(facts["enterprise_name"], style), code.format(facts["enterprise_code"]),
               seat.format(facts["head_office"]), f", {sum_of}." if dice.chance(0.5) else ".",
               first=first, align=align, after=5)  # fmt: skip
    if facts["charter_capital"] not in " ".join(sheet.lines[-6:]):
        sheet.para(f"{sum_of[0].upper()}{sum_of[1:]} (bằng chữ: {facts['_words']}).", first=first, after=5)
    name, born, number, post = (facts[key] for key in PERSON)
    word = dice.pick(["ông (bà) ", "ông/bà: ", ""])
    verb = dice.pick(["Người đại diện theo pháp luật của công ty là ", "Công ty do ", "Đại diện cho công ty: "])
    parts = [f"chức danh {post}" if dice.chance(0.6) else post, f"sinh ngày {born.removeprefix('ngày ')}",
             dice.pick(["CCCD số {}", "số định danh cá nhân {}", "giấy tờ pháp lý số {}"]).format(number)]  # fmt: skip
    if dice.chance(0.4):
        parts = [parts[1], parts[2], parts[0]]
    if dice.chance(0.4):
        parts.append(f"thường trú tại {facts['_home']}")
    tail = " làm đại diện." if verb == "Công ty do " else "."
    joint = dice.pick([", ", "; "])
    sheet.para(verb, word, Run(name, style), joint, joint.join(parts), tail, first=first, align=align, after=5)
    for fact in besides(cast, dice):
        sheet.para(f"- {fact.label}: {fact.entry.printed}.", first=first, after=1)
    _finish(sheet, cast, dice, firm, day)


def _in_ways(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """What a program prints: parts under headings in an order of chance, other facts among them."""
    firm, changed, coded = further_firm(cast, dice), dice.chance(0.6), dice.chance(0.5)
    facts, lines = firm.facts, dice.chance(0.4)
    if dice.chance(0.15):
        woven_paper(sheet, dice)
    day = _begin(sheet, dice, firm, coded=coded)
    if lines:
        registered_lines(sheet, facts, dice, changed=changed)
    ways, heads = Ways(sheet, dice, WAYS), PartHeads(sheet, dice)
    numbers = [*([] if coded else say(facts, dice, "enterprise_code")),
               *([] if lines else registered(facts, dice, changed=changed))]  # fmt: skip
    company = say(facts, dice, *company_keys(dice))
    spot = dice.whole(1, len(company))
    company = [*company[:spot], *besides(cast, dice), *company[spot:]]
    groups = [(dice.pick(["Thông tin đăng ký", "Mã số, ngày cấp", "Đăng ký"]), numbers),
              (dice.pick(["Thông tin doanh nghiệp", "Công ty", "Nội dung đăng ký"]), company),
              (dice.pick(_HEADS), say(facts, dice, *person_keys(dice)))]  # fmt: skip
    order = dice.pick([(0, 1, 2), (0, 1, 2), (0, 2, 1), (1, 2, 0)])
    for heading, told in (groups[place] for place in order):
        if told:
            heads.put(heading)
            ways.part()
            ways.put(*told)
    _finish(sheet, cast, dice, firm, day)


def _people(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """A table of people: who represents the company in a column beside its owner or its accountant, labels left."""
    firm, changed = further_firm(cast, dice), dice.chance(0.5)
    facts = firm.facts
    day = _begin(sheet, dice, firm, coded=True, tops=("usual", "bar", "quality", "crossed", "title first", "flush"))
    registered_lines(sheet, facts, dice, changed=changed)
    keys = company_keys(dice)

    def company() -> None:
        Ways(sheet, dice, (*SLIM, "shaded", "zebra", "flush", "piped", "tiles")).put(*say(facts, dice, *keys))
        sheet.skip(3)

    def table() -> None:
        other = invent_person(dice.fork("other"), cast.split, born=(1960, 1996), old=cast.commune.old)
        record(sheet, *(facts.entry("", key) for key in PERSON))
        theirs = {"representative_name": other.upper_name, "representative_birth_date": date_slashed(other.birth),
                  "representative_id_number": other.id_number, "_sex": other.sex, "_home": other.residence,
                  "representative_title": dice.pick(["Chủ sở hữu", "Kế toán trưởng", "Thành viên", "-"])}  # fmt: skip
        who = dice.pick(["Chủ sở hữu", "Thành viên góp vốn", "Kế toán trưởng", "Người được ủy quyền"])
        small, swapped = Style(size=sheet.look.size - 1), dice.chance(0.4)
        chosen = [key for key in person_keys(dice) if key in theirs]
        labels = {key: dice.pick([text for text in LABELS[key] if len(text) < 24]) for key in chosen}
        rows = [("", dice.pick(_HEADS), who), *((labels[key], facts[key], theirs[key]) for key in chosen)]
        for number, (label, own, others) in enumerate(rows):
            style = BOLD if not number else PLAIN
            order = (label, others, own) if swapped else (label, own, others)
            columns: list[list[Line]] = [[([Run(text, style)], small)] for text in order]
            cells(sheet, (0.24, 0.38, 0.38), columns, ruled=True, pad=4)
        sheet.skip(4)

    for part in (company, table)[:: dice.pick([1, 1, -1])]:
        part()
    _finish(sheet, cast, dice, firm, day)


def _typed(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """A form of the first years, filled in over dots by a typewriter or a printer of needles."""
    if dice.chance(0.7):
        cast = earlier_cast(dice.fork("before"), cast.split, (2010, 2015))
    firm, changed = further_firm(cast, dice), dice.chance(0.5)
    if dice.chance(0.75):
        typewritten(sheet)
    facts = firm.facts
    day = _begin(sheet, dice, firm, coded=True, tops=("levels", "wide", "flush", "usual"))
    registered_lines(sheet, facts, dice, changed=changed)
    number, joint = dice.pick(["{n}. ", "{n}- ", "{n}/ ", "{n}) "]), dice.pick([" : ", ": "])
    mark, count = Leader(mark=dice.pick([".", "_", "…"])), 0
    groups = [["enterprise_name"], ["_short"], ["head_office"], ["_phone"], ["charter_capital"], ["_words"],
              ["representative_name", "_sex"], ["representative_title"],
              ["representative_birth_date", "_ethnicity", "_nationality"],
              ["representative_id_number", "_issued"], ["_home"]]  # fmt: skip
    for keys in groups:
        if keys[0].startswith("_") and dice.chance(0.4):
            continue
        count += 1
        if keys[0] == "representative_name":
            sheet.para(f"{number.format(n=count)}{dice.pick(_HEADS)}{joint}", style=BOLD, after=2)
        told = say(facts, dice, *keys)
        record(sheet, *(fact.entry for fact in told))
        items: list[Item] = ["" if keys[0].startswith("rep") else number.format(n=count)]
        for fact in told:
            items += [f"{fact.label}{joint}{fact.entry.printed} ", mark, " "]
        sheet.para(*items, hang=14, after=dice.pick([1.0, 3.0]))
    _finish(sheet, cast, dice, firm, day)


def _lying(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """A lying sheet: company at one side, who represents it at the other, a line between them."""
    firm, changed, coded = further_firm(cast, dice), dice.chance(0.6), dice.chance(0.5)
    facts, fork = firm.facts, dice.fork("form")
    day = _begin(sheet, dice, firm, coded=coded, tops=("usual", "crossed", "bar", "title first", "quality"))

    def company() -> None:
        way, own = Ways(sheet, fork.fork("same"), SLIM), fork.fork("company")
        code = [] if coded else say(facts, own, "enterprise_code")
        way.put(*code, *registered(facts, own, changed=changed), *say(facts, own, *company_keys(own)))

    def person() -> None:
        own = fork.fork("person")
        sheet.para(own.pick(_HEADS), style=BOLD, after=3)
        Ways(sheet, fork.fork("same"), SLIM).put(*say(facts, own, *person_keys(own)), *besides(cast, own))

    part, top = dice.pick([0.48, 0.54]), sheet.y
    left, right = (company, person) if dice.chance(0.7) else (person, company)
    sheet.columns((0.0, part - 0.02, left), (part + 0.02, 1.0, right))
    if dice.chance(0.5):
        x = sheet.left + part * sheet.width
        sheet.draw.line([(x, top), (x, sheet.y)], fill=sheet.look.ink, width=3)
    _finish(sheet, cast, dice, firm, day)


CERTIFICATES_LATEST = (
    Drawn("enterprise_told", _told, 13.0),
    Drawn("enterprise_in_ways", _in_ways, 11.5),
    Drawn("enterprise_beside_others", _people, 12.0),
    Drawn("enterprise_typed", _typed, 12.0),
    Drawn("enterprise_lying", _lying, 12.0, page=A4_LANDSCAPE, margins=(54.0, 48.0, 42.0)),
)
