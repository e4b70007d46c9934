"""Certificates of enterprises in letters, nearly without labels, in two languages; values as in `enterprise`.

Who proposed, checked or received them is in no field.
"""

from __future__ import annotations

from tests.dossiers.canvas import Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.chance_rows import Said
from tests.dossiers.counter_wide_parts import items_of, tell
from tests.dossiers.counter_wide_sets import counter_setter
from tests.dossiers.dice import Dice
from tests.dossiers.drawn import A4_LANDSCAPE, Drawn
from tests.dossiers.enterprise_wide_parts import begin, finish, put_days
from tests.dossiers.enterprise_wide_words import FIRMS, HEADS, of_entry, of_firm, of_person, strewn, wide_firm
from tests.dossiers.faces import frame
from tests.dossiers.pairs import Pairing, glossed, record
from tests.dossiers.people import officer_name
from tests.dossiers.printed_parts import woven_paper
from tests.dossiers.typeset import BOLD, ITALIC, PLAIN, Item, Run, Style
from tests.dossiers.wording import date_slashed

_GROUNDS = (
    "Căn cứ Luật Doanh nghiệp số 59/2020/QH14;",
    "Căn cứ Nghị định số 01/2021/NĐ-CP ngày 04/01/2021;",
    "Căn cứ hồ sơ số {n} nộp ngày {d};",
    "Theo đề nghị của ông (bà) {w}, cán bộ thụ lý hồ sơ;",
    "Căn cứ Quyết định số {n}/QĐ-UBND về chức năng, nhiệm vụ;",
)
_FIRMS = (
    "Chứng nhận {enterprise_name} đã được cấp mã số {enterprise_code}, trụ sở tại {head_office}.",
    "{enterprise_name} (mã số: {enterprise_code}) đặt trụ sở chính ở {head_office}.",
    "Công nhận việc thành lập của: {enterprise_name}. Địa điểm: {head_office}. Mã số được cấp: {enterprise_code}.",
    "Mã số {enterprise_code} là của {enterprise_name}, có địa chỉ {head_office}.",
    "Ghi nhận vào cơ sở dữ liệu: {enterprise_name}, MSDN {enterprise_code}, nơi đóng trụ sở {head_office}.",
    "Nay cấp cho {enterprise_name}, trụ sở đóng tại {head_office}, mã số doanh nghiệp {enterprise_code}.",
    "Được thành lập tại {head_office}: {enterprise_name} với mã số {enterprise_code}.",
)
_SUMS = (
    "Vốn điều lệ đã đăng ký là {charter_capital}.",
    "Các thành viên cam kết góp {charter_capital} làm vốn điều lệ.",
    "Công ty hoạt động với {charter_capital} vốn điều lệ ({_words}).",
    "Tổng số vốn góp theo điều lệ: {charter_capital}; không có vốn nước ngoài.",
    "Số vốn điều lệ ghi trong hồ sơ: {charter_capital}, bằng chữ: {_words}.",
)
_DAYS = (
    "Lần đăng ký thứ nhất: {first_registration_date!d}.",
    "Được cấp lần đầu {first_registration_date!d}.",
    "Công ty ra đời {first_registration_date!d} (ngày cấp lần đầu).",
    "Giấy này cấp lần đầu {first_registration_date!d}.",
    "Hồ sơ thành lập được chấp thuận {first_registration_date!d}.",
)
_CHANGES = (
    "Nội dung được sửa đổi lần thứ {amendment_number} {amendment_date!d}.",
    "Đã thay đổi {amendment_number} lần, lần cuối {amendment_date!d}.",
    "Cấp lại do thay đổi lần {amendment_number} {amendment_date!d}.",
    "Thay đổi gần nhất: lần {amendment_number}, {amendment_date!d}.",
    "Bản này thay cho bản cũ theo đăng ký thay đổi lần thứ {amendment_number} {amendment_date!d}.",
)
_PEOPLE = (
    "Đại diện theo pháp luật: {w} {representative_name}, {representative_title}, sinh {representative_birth_date!d}, "
    "giấy tờ tùy thân số {representative_id_number}.",
    "{w} {representative_name} (sinh {representative_birth_date!d}; căn cước {representative_id_number}) giữ chức "
    "{representative_title} và là người đại diện.",
    "Chịu trách nhiệm trước pháp luật là {representative_title} {representative_name}, số định danh "
    "{representative_id_number}, sinh {representative_birth_date!d}.",
    "Với chức danh {representative_title}, {w} {representative_name} mang giấy tờ số {representative_id_number}, "
    "sinh {representative_birth_date!d}, nhân danh công ty ký kết.",
    "Do {w} {representative_name} làm {representative_title}; người này sinh {representative_birth_date!d}, "
    "CCCD/CMND số {representative_id_number}, ở tại {_home}.",
    "Người ký thay mặt công ty: {representative_name}, sinh {representative_birth_date!d}, {representative_title}, "
    "số giấy tờ {representative_id_number}.",
)

_GLOSS = Pairing(value=BOLD)


def _letter(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Sentences in articles, points or bare paragraphs, grounds before them."""
    told = wide_firm(cast, dice)
    facts, value = told.facts, dice.pick([BOLD, PLAIN, PLAIN])
    begin(sheet, told, cast, dice, "address", "told", "mirrored", "framed", "corner", "mast")
    word, who = dice.pick(["ông", "bà", "ông (bà)", "Ông/Bà"]), officer_name(dice.fork("who"), cast.split)
    for text in dice.sample(_GROUNDS, dice.pick([0, 0, 1, 2, 3])):
        filled = text.format(n=dice.whole(100, 9900), d=date_slashed(cast.issued), w=who)
        sheet.para(filled, style=ITALIC, first=20, after=1)
    if dice.chance(0.4):
        sheet.para(dice.pick(["CHỨNG NHẬN:", "XÁC NHẬN", "CHỨNG NHẬN RẰNG"]), align="center", style=BOLD)
    texts = [dice.pick(_FIRMS), dice.pick(_SUMS), dice.pick(_PEOPLE).replace("{w}", word)]
    days = [dice.pick(_DAYS), *([dice.pick(_CHANGES)] if told.changed else [])]
    spot = dice.pick([0, 1, 3])
    texts[spot:spot] = [" ".join(days)] if dice.chance(0.5) else days
    lead = dice.pick(["Điều {n}. ", "{n}. ", "", "", "- ", "{n}) ", "Khoản {n}: "])
    first, align = dice.pick([0.0, 20.0, 28.0]), dice.pick(["left", "justify"])
    if not lead and dice.chance(0.4):
        texts = [" ".join(texts)]
    for number, text in enumerate(texts, 1):
        shown = text[0].upper() + text[1:] if text[0] != "{" else text
        tell(sheet, facts, f"{lead.format(n=number)}{shown}", value, first=first, align=align)
    for fact in strewn([Said("", facts.entry("", "_sex"))], cast, dice, 2):
        if fact.label:
            sheet.para(f"{fact.label}: {fact.entry.printed}.", first=first)
    finish(sheet, told, cast, dice)


def _unlabelled(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """For a wall: centred lines with a word or two before a value or none, the name large, in a frame or on wove."""
    told = wide_firm(cast, dice)
    facts = told.facts
    if dice.chance(0.3):
        woven_paper(sheet, dice)
    else:
        frame(sheet, dice.pick([(172, 130, 58), (40, 80, 140), (150, 50, 50), (60, 60, 60)]), inset=20.0)
    coded = begin(sheet, told, cast, dice, "told", "framed", "address", "mirrored")
    align = dice.pick(["center", "center", "left", "right"])
    large = Style(bold=True, size=sheet.look.size + dice.pick([2.0, 4.0, 6.0]))
    seat = dice.pick(["{head_office}", "Trụ sở: {head_office}", "tại {head_office}", "Đ/c: {head_office}"])
    capital = dice.pick(["Vốn điều lệ {charter_capital}", "VĐL: {charter_capital}", "Vốn: {charter_capital}"])
    patterns = ("{t}: {n}", "{n} - {t}", "{t} {n}", "{n}, {t}")
    person = dice.pick(patterns).format(t="{representative_title}", n="{representative_name}")
    born = dice.pick(["Sinh {representative_birth_date!d} – CCCD {representative_id_number}",
                      "({representative_birth_date}; số {representative_id_number})",
                      "Số định danh {representative_id_number}, sinh {representative_birth_date!d}"])  # fmt: skip
    lines = [seat, capital, person, born]
    if dice.chance(0.3):
        lines = [seat, person, born, capital]
    code = [] if coded else [dice.pick(["MSDN {enterprise_code}", "Mã số {enterprise_code}", "No. {enterprise_code}"])]
    days = dice.pick(["Đăng ký lần đầu {first_registration_date!d}", "Cấp lần đầu: {first_registration_date}"])
    if told.changed:
        days += dice.pick(["; lần {amendment_number}: {amendment_date!d}", ", thay đổi lần {amendment_number}: "
                           "{amendment_date}"])  # fmt: skip
    place, gap = dice.pick([0, len(lines)]), dice.pick([2.0, 6.0, 10.0])
    lines[place:place] = [*code, days]
    record(sheet, facts.entry("", "enterprise_name"))
    sheet.para(Run(facts["enterprise_name"], large), align=align, style=Style(size=large.size), after=gap)
    for line in lines:
        items, keys = items_of(facts, line, dice.fork("value").pick([PLAIN, BOLD, ITALIC]))
        record(sheet, *(facts.entry("", key) for key in keys))
        sheet.para(*items, align=align, after=gap)
    finish(sheet, told, cast, dice, electronic=0.3)


def _two_tongues(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """English beside, below or before each Vietnamese label; values in Vietnamese alone."""
    told = wide_firm(cast, dice)
    coded = begin(sheet, told, cast, dice)
    if dice.chance(0.5):
        sheet.para("ENTERPRISE REGISTRATION CERTIFICATE", align="center", style=ITALIC)
    form = dice.pick(["set", "below", "behind"])
    headed, rows = dice.chance(0.5), counter_setter(sheet, dice, english=True)
    joint, ruled = dice.pick([" / ", " (", " - ", " | "]), dice.pick([BOLD, PLAIN])
    entry = of_entry(told, dice, code=not coded)
    groups = [(dice.pick(FIRMS), "Company", [*entry, *of_firm(told, cast, dice, most=1)]),
              (dice.pick(HEADS), "Legal representative", of_person(told, dice, headed=headed))]  # fmt: skip
    for name, english, said in groups:
        if headed:
            sheet.para(Run(name, BOLD), f" / {english}", after=2)
        if form == "set":
            rows.put(*said)
            continue
        record(sheet, *(fact.entry for fact in said))
        for fact in said:
            gloss = fact.english or "Others"
            if form == "below":
                glossed_row(sheet, fact, gloss)
            else:
                close = ")" if joint == " (" else ""
                label: list[Item] = [fact.label, Run(f"{joint}{gloss}{close}: ", ITALIC)]
                sheet.para(*label, Run(fact.entry.printed, ruled), hang=14)
    finish(sheet, told, cast, dice)


def glossed_row(sheet: Sheet, fact: Said, english: str) -> None:
    """Print a fact with its label's English below the label."""
    entry = fact.entry
    glossed(sheet, _GLOSS, (0.36, 0.64), (type(entry)(fact.label, entry.key, entry.printed, entry.canonical), english))


def _columns_of_keys(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """A lying list of one row: heads on top in two or three bands, as out of a register."""
    told = wide_firm(cast, dice)
    coded = begin(sheet, told, cast, dice, "strip", "mirrored", "told", "address")
    if dice.chance(0.5):
        put_days(sheet, told, dice, code=not coded)
        entry: list[Said] = []
    else:
        entry = of_entry(told, dice, code=not coded)
    said = [*entry, *of_firm(told, cast, dice, most=2), *of_person(told, dice, headed=False, often=0.2)]
    most, numbered = dice.pick([3, 4, 4]), dice.chance(0.3)
    for start in range(0, len(said), most):
        row = said[start : start + most]
        widths = [1.0 + min(1.6, len(fact.entry.printed) / 26) for fact in row]
        in_bands(sheet, row, widths, numbered=numbered, first=start)
    finish(sheet, told, cast, dice)


def in_bands(sheet: Sheet, said: list[Said], widths: list[float], *, numbered: bool, first: int) -> None:
    """Print one row of a table under heads, which are numbered on from `first`."""
    record(sheet, *(fact.entry for fact in said))
    heads: list[list[Item]] = [[Run(f"{f'({first + at}) ' if numbered else ''}{fact.label}", BOLD)]
                               for at, fact in enumerate(said, 1)]  # fmt: skip
    rows: list[list[list[Item]]] = [heads, [[fact.entry.printed] for fact in said]]
    total = sum(widths)
    sheet.table([width / total for width in widths], rows, pad=3, style=Style(size=sheet.look.size - 1))
    sheet.skip(4)


CERTIFICATES_WIDE_TOLD = (
    Drawn("enterprise_letter_wide", _letter, 12.5),
    Drawn("enterprise_unlabelled_wide", _unlabelled, 13.0, margins=(60.0, 52.0, 52.0)),
    Drawn("enterprise_two_tongues_wide", _two_tongues, 11.5),
    Drawn("enterprise_bands_of_register_wide", _columns_of_keys, 11.0, A4_LANDSCAPE, (42.0, 38.0, 36.0)),
)
