"""Certificates of marital status beside an office's column, and with a table of where a person has lived.

Canonical values as in `marital`; the status is what the certificate comes to, not what a row says of some years.
"""

from __future__ import annotations

from datetime import date, timedelta

from tests.dossiers.afresh_parts import letterhead_column
from tests.dossiers.blocks import state_heading
from tests.dossiers.canvas import Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.dice import Dice
from tests.dossiers.drawn import Drawn, Facts
from tests.dossiers.feet import Signing, signed, titles_of, two_halves
from tests.dossiers.marital_facts import Single, shown_elsewhere, single_facts
from tests.dossiers.offices import Agency, commune_agency
from tests.dossiers.pairs import record
from tests.dossiers.places import near
from tests.dossiers.typeset import BOLD, ITALIC, PLAIN, Item, Run, Style
from tests.dossiers.wording import date_dashed, date_dotted, date_long, date_slashed

_PEOPLE = ("full_name", "date_of_birth", "sex", "ethnicity", "nationality", "id_number", "residence")
_TITLES = (("GIẤY XÁC NHẬN", "TÌNH TRẠNG HÔN NHÂN"), ("GIẤY XÁC NHẬN TÌNH TRẠNG HÔN NHÂN",),
           ("XÁC NHẬN TÌNH TRẠNG HÔN NHÂN",))  # fmt: skip
_STATUS = ("Tình trạng hôn nhân", "Về tình trạng hôn nhân", "Kết quả tra cứu sổ", "Tình trạng hôn nhân hiện tại")
_FOR = ("Mục đích sử dụng", "Dùng để", "Lý do xin cấp", "Để", "Giấy này cấp để")
_UNTIL = ("Có giá trị 6 tháng.", "Giá trị: 06 tháng từ ngày cấp.", "Chỉ dùng cho mục đích nêu trên.",
          "Hết giá trị khi tình trạng hôn nhân thay đổi.")  # fmt: skip


def _title(sheet: Sheet, dice: Dice, align: str = "center") -> None:
    for line in dice.pick(_TITLES):
        sheet.para(line, align=align, style=Style(bold=True, size=sheet.look.size + 3), after=0)
    sheet.skip(8)


def _beside_column(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """A narrow column of the office at one side with number and day in it, the text beside it."""
    shown = dice.pick([date_slashed, date_dashed, date_dotted])
    single = single_facts(cast, dice, dice.pick(["{n}/UBND-XNTTHN", "{n}/{y}", "{n}/XN-UBND", "{n}"]), shown)
    agency, facts = commune_agency(cast.commune), single.facts
    shown_elsewhere(sheet, facts, agency.name, "number", *_PEOPLE, "marital_status", "purpose")
    at_left, part, top = dice.chance(0.75), dice.pick([0.24, 0.28]), sheet.y

    def column() -> None:
        _office_column(sheet, cast, dice, single, agency)

    def text() -> None:
        _title(sheet, dice, dice.pick(["center", "left"]))
        _sentences(sheet, dice, single, agency)
        sheet.skip(6)
        titles = titles_of(agency, dice, board=dice.chance(0.5))
        sheet.columns((0.3, 1.0, lambda: signed(sheet, titles, cast.signer, dice, Signing(agency.seal))))

    if at_left:
        sheet.columns((0.0, part, column), (part + 0.04, 1.0, text))
    else:
        sheet.columns((0.0, 0.96 - part, text), (1.0 - part, 1.0, column))
    if dice.chance(0.7):
        letterhead_column(sheet, top, part + 0.02 if at_left else 0.98 - part)


def _office_column(sheet: Sheet, cast: Cast, dice: Dice, single: Single, agency: Agency) -> None:
    facts, small = single.facts, Style(size=sheet.look.size - 1.5)
    align = dice.pick(["left", "center"])
    sheet.para("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", align=align, style=Style(bold=True, size=small.size), after=1)
    sheet.para("Độc lập - Tự do - Hạnh phúc", align=align, style=small, after=14)
    sheet.para(agency.parent, align=align, style=small, after=1)
    sheet.para(agency.name, align=align, style=BOLD, after=12)
    sheet.para(dice.pick(["Số:", "Số", "Số giấy:"]), align=align, after=0)
    sheet.para(Run(facts["number"], BOLD), align=align, after=8)
    sheet.para(f"{cast.commune.commune_name},", align=align, style=ITALIC, after=0)
    sheet.para(facts["date_of_issue"], align=align, style=ITALIC, after=14)
    for line in dice.sample((f"ĐT: 0{dice.whole(203, 299)}.3{dice.whole(100, 999)}.{dice.whole(100, 999)}",
                             f"Hồ sơ: {dice.whole(10, 99)}.{dice.whole(1000, 9999)}", "Lệ phí: 15.000 đ",
                             f"Phiếu hẹn {dice.whole(10, 400)} ngày {cast.issued - timedelta(days=2):%d/%m}",
                             "Bản chính", "01 bản lưu hộ tịch"), dice.whole(1, 4)):  # fmt: skip
        sheet.para(line, align=align, style=Style(size=sheet.look.size - 3), after=2)


def _sentences(sheet: Sheet, dice: Dice, single: Single, agency: Agency) -> None:
    """Print person, status and purpose as sentences, the person's facts one behind the other."""
    facts, word = single.facts, single.word
    first, value = dice.pick([0.0, 20.0]), dice.pick([BOLD, PLAIN])
    lead = dice.pick([f"{agency.plain} xác nhận {word} ", f"Xác nhận: {word.capitalize()} ", f"{word.capitalize()} "])
    born = dice.pick([", sinh ngày ", " (sinh ngày ", "; sinh "])
    close = ")" if "(" in born else ""
    paper = dice.pick(["số định danh ", "CCCD ", "mang giấy tờ số ", "giấy tờ tùy thân số "])
    home = dice.pick(["hiện cư trú tại ", "nơi cư trú: ", "thường trú ", "ở tại "])
    joint = dice.pick([", ", "; "])
    people = joint.join([f"giới tính {facts['sex']}", f"dân tộc {facts['ethnicity']}",
                         f"quốc tịch {facts['nationality']}"])  # fmt: skip
    items: list[Item] = [lead, Run(facts["full_name"], BOLD), f"{born}{facts['date_of_birth']}{close}{joint}{people}",
                         f"{joint}{paper}", Run(facts["id_number"], value), f"{joint}{home}",
                         Run(facts["residence"], value), "."]  # fmt: skip
    sheet.para(*items, first=first, align="justify", after=6)
    status = dice.pick(_STATUS)
    sheet.para(f"{status}: ", Run(facts["marital_status"], value), ".", first=first, after=6)
    sheet.para(f"{dice.pick(_FOR)}: ", Run(facts["purpose"], value), ".", first=first, after=6)
    sheet.para(dice.pick(_UNTIL), first=first, style=ITALIC)


def _where_lived(cast: Cast, dice: Dice, single: Single) -> list[tuple[str, str, str]]:
    """Return for stretches of years where the person lived and what was found; the last one is today's home."""
    start, end = single.person.birth.year + 18, cast.issued.year
    cuts = sorted({start, *(start + (end - start) * part // 3 for part in dice.sample((1, 2), dice.whole(1, 2)))})
    found = ("Không có tên trong sổ kết hôn", "Chưa kết hôn", "Có văn bản xác minh số {n}/UBND", "Người dân cam đoan")
    told = []
    for number, year in enumerate(cuts):
        last = number == len(cuts) - 1
        until = "nay" if last else str(cuts[number + 1])
        where = single.facts["residence"] if last else near(cast.commune, dice, cast.split).full
        told.append((f"{year} - {until}", where, dice.pick(found).format(n=dice.whole(10, 400))))
    return told


def _by_years(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """The person on lines, a table of years and homes with what each office found, then what it comes to."""
    single = single_facts(cast, dice, dice.pick(["{n}/UBND-XNTTHN", "{n}/{y}/XN", "{n}/GXN"]), date_slashed)
    agency, facts = commune_agency(cast.commune, long_name=dice.chance(0.6)), single.facts
    facts = facts.but({"marital_status": _comes_to(facts, dice, cast.issued)})
    day = f"{cast.commune.commune_name}, {facts['date_of_issue']}"
    shown_elsewhere(sheet, facts, agency.name, "number")
    record(sheet, *(facts.entry("", key) for key in (*_PEOPLE, "marital_status", "purpose")))
    if dice.chance(0.6):
        two_halves(sheet, agency, dice, under_office=("Số: ", facts["number"]), under_motto=(day,))
        day = ""
    else:
        state_heading(sheet, spell=dice.whole(0, 3))
        sheet.para(agency.name, align="center", style=BOLD, after=1)
        sheet.para(f"Số: {facts['number']}", align="center")
    sheet.skip(10)
    _title(sheet, dice)
    _person_lines(sheet, dice, facts)
    sheet.skip(4)
    sheet.para(
        dice.pick(
            [
                "Quá trình cư trú từ khi đủ tuổi kết hôn:",
                "Đã cư trú tại các nơi sau:",
                "Nơi thường trú qua các thời kỳ và kết quả xác minh:",
            ]
        ),
        style=dice.pick([ITALIC, BOLD]),
    )
    heads = dice.pick([("Từ năm - đến năm", "Nơi thường trú", "Kết quả"), ("Thời gian", "Địa chỉ", "Xác minh")])
    rows: list[list[list[Item]]] = [[[Run(head, BOLD)] for head in heads]]
    rows += [[[Run(text)] for text in row] for row in _where_lived(cast, dice, single)]
    sheet.table((0.2, 0.5, 0.3), rows, style=Style(size=sheet.look.size - 1), pad=4)
    sheet.skip(6)
    lead = dice.pick(["Kết luận tình trạng hôn nhân: ", "Như vậy, tình trạng hôn nhân: ", "Tình trạng hôn nhân: "])
    sheet.para(lead, Run(facts["marital_status"], BOLD), ".", align="justify", after=5)
    sheet.para(f"{dice.pick(_FOR)}: ", facts["purpose"], ".", after=5)
    sheet.para(dice.pick(_UNTIL), style=ITALIC)
    sheet.skip(6)

    def right() -> None:
        if day:
            sheet.para(day, align="center", style=ITALIC, after=1)
        signed(sheet, titles_of(agency, dice, board=True), cast.signer, dice, Signing(agency.seal))

    sheet.columns((0.45, 1.0, right))


def _comes_to(facts: Facts, dice: Dice, day: date) -> str:
    short = [facts["marital_status"], f"Tính đến {date_long(day)} chưa đăng ký kết hôn với ai",
             "Chưa kết hôn lần nào", "Hiện chưa có vợ hoặc chồng"]  # fmt: skip
    return dice.pick(short)


def _person_lines(sheet: Sheet, dice: Dice, facts: Facts) -> None:
    bar, value = dice.pick([" | ", ";  ", "    "]), dice.pick([BOLD, PLAIN])
    number = dice.pick(["Số định danh", "Số CCCD/CMND", "GTTT số"])
    home = dice.pick(["Hiện cư trú", "Nơi cư trú", "Địa chỉ"])
    lines = ((("Họ tên", "full_name"), ("sinh", "date_of_birth")),
             (("Giới tính", "sex"), ("Dân tộc", "ethnicity"), ("Quốc tịch", "nationality")),
             ((number, "id_number"),), ((home, "residence"),))  # fmt: skip
    mark = dice.pick(["", "- ", "▪ ", "+ "])
    for line in lines:
        items: list[Item] = [mark]
        for count, (label, key) in enumerate(line):
            items += [f"{bar if count else ''}{label}: ", Run(facts[key], value)]
        sheet.para(*items, after=3)


MARITAL_AFRESH = (
    Drawn("marital_beside_column", _beside_column, 13.0, margins=(58.0, 46.0, 52.0)),
    Drawn("marital_by_years", _by_years, 13.0),
)
