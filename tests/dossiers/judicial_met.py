"""Judicial records as they are met: the form of the circular with its grounds and notes, a print of the digital one.

Canonical values as in `judicial`; grounds, notes, clerks and codes of enquiries are in no field.
"""

from __future__ import annotations

from dataclasses import replace

from tests.dossiers.canvas import Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.dice import Dice
from tests.dossiers.drawn import Drawn
from tests.dossiers.faces import qr_code
from tests.dossiers.feet import titles_of, two_halves
from tests.dossiers.judicial_facts import JudicialRecord, record_of
from tests.dossiers.met_parts import DAYS, NO_ENTRY, Hand, after_label, edge_row, hands
from tests.dossiers.pairs import framed, record
from tests.dossiers.people import officer_name
from tests.dossiers.typeset import BOLD, ITALIC, PLAIN, Item, Run, Style
from tests.dossiers.wording import date_long, date_slashed, sentence

_SYMBOLS = ("{n}/PLLTP", "{n}/{y}/PLLTP-{a}", "{n}/STP-PLLTP", "{n}/LLTP-{a}", "{n:05d}/LLTP", "{n}/{y}-PLLTP",
            "{n}/PLLTP1-{a}")  # fmt: skip
_STATUSES = ("Không có án tích", "Không có án tích", "Không có án tích", "Không có", "Đã được xóa án tích",
             "Không có án tích", "Không án tích", "Đã được xoá án tích")  # fmt: skip
_BANS = ("Thông tin về cấm đảm nhiệm chức vụ, thành lập, quản lý doanh nghiệp, hợp tác xã",
         "Về việc cấm đảm nhiệm chức vụ, thành lập, quản lý doanh nghiệp, hợp tác xã (nếu có yêu cầu)",
         "Cấm đảm nhiệm chức vụ, thành lập, quản lý doanh nghiệp, hợp tác xã theo quyết định của Tòa án")  # fmt: skip
_GROUNDS = ("Căn cứ Luật Lý lịch tư pháp ngày 17 tháng 6 năm 2009;",
            "Căn cứ Nghị định số 111/2010/NĐ-CP ngày 23 tháng 11 năm 2010 của Chính phủ;",
            "Căn cứ Thông tư số 13/2011/TT-BTP ngày 27 tháng 6 năm 2011 của Bộ Tư pháp;",
            "Căn cứ kết quả xác minh tại Công văn số 2217/PV06-TTLL ngày 03 tháng 4;",
            "Xét đề nghị của Phòng Hành chính và Bổ trợ tư pháp,")  # fmt: skip
_NOTES = ("Phiếu này chỉ ghi các án tích chưa được xóa.", "Người được cấp phiếu không được tẩy xóa, sửa chữa nội dung.",
          "Phiếu lý lịch tư pháp được lập thành 02 bản, 01 bản lưu hồ sơ số {n}/LLTP.",
          "Phiếu lý lịch tư pháp số 1 cấp cho cá nhân theo khoản 1 Điều 7 Luật Lý lịch tư pháp.")  # fmt: skip
_LABELS: dict[str, tuple[str, ...]] = {
    "full_name": ("Họ và tên", "Họ và tên (viết chữ in hoa, có dấu)", "Họ, chữ đệm, tên", "Họ tên người được cấp Phiếu",
                  "Họ và tên khai sinh"),
    "sex": ("Giới tính", "Giới tính", "Giới", "Nam/nữ"),
    "date_of_birth": ("Ngày, tháng, năm sinh", "Ngày tháng năm sinh", "Sinh ngày", "Ngày, tháng, năm sinh (dương lịch)",
                      "Ngày sinh"),
    "place_of_birth": ("Nơi sinh", "Nơi sinh", "Nơi sinh (ghi theo giấy khai sinh)", "Nơi đăng ký khai sinh"),
    "nationality": ("Quốc tịch", "Quốc tịch", "Quốc tịch hiện nay"),
    "permanent_residence": ("Nơi thường trú", "Nơi thường trú", "Nơi đăng ký thường trú", "Địa chỉ thường trú"),
    "conviction_status": ("Tình trạng án tích", "Tình trạng án tích", "Án tích", "Về tình trạng án tích"),
}  # fmt: skip
_PAPERS = ("Giấy chứng minh nhân dân/Hộ chiếu/Thẻ căn cước công dân số", "Số CCCD/Hộ chiếu", "Giấy CMND/Hộ chiếu số",
           "Thẻ căn cước công dân số", "Số định danh cá nhân/Hộ chiếu", "Giấy tờ tùy thân: CCCD số")  # fmt: skip
_ORDER = ("full_name", "sex", "date_of_birth", "place_of_birth", "nationality", "permanent_residence")


def _said(cast: Cast, dice: Dice, *, first: bool) -> JudicialRecord:
    said = record_of(cast, dice, dice.pick(_SYMBOLS), dice.pick(DAYS))
    facts = said.facts.but({"conviction_status": dice.pick(_STATUSES)})
    return replace(said, facts=facts, which=1 if first else said.which)


def _of_circular(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """The circular's form: grounds, "XÁC NHẬN", ten numbered facts, the card's day on a line of its own, notes."""
    said = _said(cast, dice, first=dice.chance(0.8))
    facts, agency, number = said.facts, said.agency, dice.pick(["{n}. ", "{n}. ", "{n}/ ", "{n}) "])
    sheet.put("issuer", agency.name)
    record(sheet, *(facts.entry("", key) for key in (*_ORDER, "number", "id_number", "conviction_status",
                                                     "date_of_issue", "signer_name")))  # fmt: skip
    form = dice.pick(["", f"Mẫu số {said.which + 2:02d}/2024/LLTP", f"Mẫu số {said.which + 5}/2013/TT-LLTP"])
    if form:
        sheet.para(form, align="right", style=Style(size=sheet.look.size - 2), after=0)
    day = f"{agency.place}, {facts['date_of_issue']}"
    low = dice.chance(0.35)
    two_halves(sheet, agency, dice, divide=dice.pick([0.4, 0.44]), under_office=("Số: ", facts["number"]),
               under_motto=() if low else (day,))  # fmt: skip
    sheet.skip(dice.real(4, 12))
    sheet.para(f"PHIẾU LÝ LỊCH TƯ PHÁP SỐ {said.which}", align="center", style=Style(bold=True,
               size=sheet.look.size + 2), after=1)  # fmt: skip
    if dice.chance(0.7):
        sheet.para(f"{agency.heads[0]} {agency.name}", align="center", style=BOLD, after=3)
    for ground in dice.sample(_GROUNDS, dice.whole(1, 3)):
        sheet.para(ground, first=24, style=dice.pick([ITALIC, PLAIN]), align="justify", after=1)
    sheet.para(dice.pick(["XÁC NHẬN:", "XÁC NHẬN", "NAY XÁC NHẬN:"]), align="center", style=BOLD, after=3)
    _ten_facts(sheet, cast, dice, said, number)
    sheet.skip(3)
    titles = titles_of(agency, dice)
    clerk = Hand(("NGƯỜI LẬP PHIẾU",), officer_name(dice.fork("clerk"), cast.split), "(Ký, ghi rõ họ tên)")
    chief = Hand(titles, cast.signer, dice.pick(["", "(Ký, ghi rõ họ tên, đóng dấu)"]), agency.seal, day if low else "")
    hands(sheet, dice, (0.0, 0.42, clerk), (0.46, 1.0, chief))
    small = Style(italic=True, size=sheet.look.size - 2)
    if dice.chance(0.6):
        sheet.para("Ghi chú:", style=Style(bold=True, italic=True, size=small.size), after=0)
        for note in dice.sample(_NOTES, dice.whole(1, 2)):
            sheet.para(f"- {note.format(n=dice.whole(100, 9000))}", style=small, after=0)


def _ten_facts(sheet: Sheet, cast: Cast, dice: Dice, said: JudicialRecord, number: str) -> None:
    """Print the facts below one another, each with its number; parents among them on record number 2."""
    facts, value, count = said.facts, dice.pick([PLAIN, PLAIN, BOLD]), 0
    ends = dice.pick(["", "", ".", ";"])

    def fact(label: str, *items: Item) -> None:
        nonlocal count
        count += 1
        sheet.para(f"{number.format(n=count)}{label}: ", *items, align="justify")

    for key in _ORDER:
        label = dice.pick(_LABELS[key])
        fact(label, Run(after_label(label, facts[key]), BOLD if key == "full_name" else value), ends)
    fact(dice.pick(["Nơi tạm trú", "Nơi tạm trú", "Nơi cư trú hiện nay"]), dice.pick(NO_ENTRY))
    fact(dice.pick(_PAPERS), Run(facts["id_number"], value), ends)
    issued = dice.pick(["Cấp ngày {d}; tại: Cục Cảnh sát quản lý hành chính về trật tự xã hội", "Cấp ngày: {d}",
                        "Ngày cấp: {d}. Nơi cấp: Bộ Công an", ""])  # fmt: skip
    if issued:
        sheet.para(issued.format(d=facts["_issued"]), first=16)
    if said.which == 2:
        for who, sex in (("cha", "father"), ("mẹ", "mother"), ("vợ/chồng", "spouse")):
            fact(f"Họ và tên {who}", officer_name(dice.fork(sex), cast.split))
    fact(dice.pick(_LABELS["conviction_status"]), Run(facts["conviction_status"], value), ends)
    fact(dice.pick(_BANS), dice.pick(["Không", "Không có", "Không bị cấm", "-/-"]))


def _digital(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """The digital record as an application prints it: labels left, values flush right, the result in a pale box."""
    said = _said(cast, dice, first=False)
    facts, agency = said.facts, said.agency
    grey, ink = Style(colour=(96, 100, 108)), dice.pick([(22, 96, 60), (20, 70, 150), (150, 30, 34)])
    sheet.put("issuer", agency.name)
    shown = dice.pick([date_slashed, date_slashed, date_long])(cast.issued)
    facts = facts.but({"date_of_issue": shown}, {**facts.canonical, "date_of_issue": cast.issued.isoformat()})
    record(sheet, *(facts.entry("", key) for key in (*_ORDER, "number", "id_number", "conviction_status",
                                                     "date_of_issue", "signer_name")))  # fmt: skip
    qr_code(sheet, f"https://lltp.example.vn/{facts['number']}", 52)
    sheet.para(dice.pick(["Bản điện tử", "Kết quả giải quyết thủ tục hành chính", "Giấy tờ số - Lý lịch tư pháp"]),
               style=Style(italic=True, size=sheet.look.size - 2), after=2)  # fmt: skip
    if agency.parent and dice.chance(0.7):
        sheet.para(agency.parent, style=grey, after=0)
    sheet.para(agency.name, style=BOLD, after=8)
    sheet.para(f"PHIẾU LÝ LỊCH TƯ PHÁP SỐ {said.which}", style=Style(bold=True, size=sheet.look.size + 4, colour=ink),
               after=4)  # fmt: skip
    rows = [(dice.pick(["Số phiếu", "Số hiệu", "Số"]), facts["number"]),
            (dice.pick(["Ngày cấp", "Ngày ban hành", "Ngày cấp phiếu"]), shown.removeprefix("ngày "))]  # fmt: skip
    code = f"H{dice.whole(10, 63)}.{dice.whole(10, 60)}-{cast.issued:%y%m%d}-{dice.whole(1, 9999):04d}"
    person = [(label := dice.pick(_LABELS[key]), after_label(label, facts[key])) for key in _ORDER]
    person.insert(dice.pick([1, 3, 5]), (dice.pick(["Số định danh cá nhân", "Số CCCD", "Mã định danh"]),
                                         facts["id_number"]))  # fmt: skip
    more = [("Mã hồ sơ", code), ("Mục đích yêu cầu", dice.pick(["Xin việc làm", "Định cư", "Hoàn thiện hồ sơ"])),
            ("Ngày yêu cầu", f"{cast.issued:%d/%m/%Y}"), ("Nơi tạm trú", "Không")]  # fmt: skip
    groups = [(dice.pick(["Thông tin phiếu", "Thông tin chung"]), [*rows, *dice.sample(more[:3], 2)]),
              (dice.pick(["Thông tin cá nhân", "Người được cấp phiếu"]), [*person, more[3]])]  # fmt: skip
    bold = dice.pick([BOLD, PLAIN])
    for head, told in groups:
        sheet.para(head, style=Style(bold=True, colour=ink), after=2)
        for text, value in told:
            edge_row(sheet, Run(text, grey), Run(value, bold))
        sheet.skip(6)

    def result() -> None:
        sheet.para(dice.fork("known").pick(["TÌNH TRẠNG ÁN TÍCH", "Tình trạng án tích", "Kết quả về án tích"]),
                   style=grey, after=1)  # fmt: skip
        sheet.para(facts["conviction_status"], style=Style(bold=True, size=sheet.look.size + 1, colour=ink), after=3)
        sheet.para(f"{_BANS[0]}: Không", style=Style(size=sheet.look.size - 1), after=0)

    framed(sheet, result, pad=9, thick=2)
    sheet.skip(8)
    clock = f"{dice.whole(7, 16):02d}:{dice.whole(10, 59)}:{dice.whole(10, 59)} {cast.issued:%d/%m/%Y}"
    for text, value in (("Người ký", cast.signer), ("Chức vụ", sentence(dice.pick(agency.heads).lower())),
                        ("Thời gian ký", clock)):  # fmt: skip
        sheet.para(Run(f"{text}: ", grey), Run(value, BOLD if text == "Người ký" else PLAIN), after=1)
    sheet.skip(4)
    sheet.para("Giấy tờ số này có giá trị như bản giấy. Quét mã để tra cứu.", style=Style(italic=True,
               size=sheet.look.size - 2), align="center")  # fmt: skip


RECORDS_MET = (
    Drawn("judicial_of_circular", _of_circular, 13.0),
    Drawn("judicial_digital", _digital, 12.0, margins=(74.0, 66.0, 54.0)),
)
