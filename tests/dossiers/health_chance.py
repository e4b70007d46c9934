"""Health certificates whose form is set by chance: wards, clinics and communes of many years, pupils, measures in rows.

Canonical values as in `health_facts`; doctors of single examinations, parents of pupils and fees are in no field.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from tests.dossiers.blocks import Entry
from tests.dossiers.canvas import Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.chance_press import NARROW, Printer, press_of
from tests.dossiers.chance_rows import Said
from tests.dossiers.chance_tops import Bottom, Top, bottom, top
from tests.dossiers.dice import Dice
from tests.dossiers.drawn import A4_LANDSCAPE, Drawn, Facts
from tests.dossiers.health_facts import Examined, examined_facts
from tests.dossiers.health_findings import findings, measures
from tests.dossiers.offices import Agency, seal_text
from tests.dossiers.pairs import framed, record
from tests.dossiers.people import officer_name
from tests.dossiers.printed_parts import band
from tests.dossiers.typeset import BOLD, ITALIC, PLAIN, Item, Run, Style
from tests.dossiers.wording import date_dashed, date_dotted, date_long, date_short, date_slashed

_WORDS: dict[str, tuple[tuple[str, ...], str]] = {
    "full_name": (("Họ và tên", "Họ tên người được khám", "Họ, chữ đệm và tên", "Họ và tên (viết chữ in hoa)",
                   "Tên người đến khám", "Họ tên"), "Full name"),
    "sex": (("Giới tính", "Giới", "Nam/Nữ", "Phái"), "Sex"),
    "date_of_birth": (("Ngày sinh", "Sinh ngày", "Ngày, tháng, năm sinh", "Ngày/tháng/năm sinh", "NTNS"),
                      "Date of birth"),
    "id_number": (("Số CCCD", "Số CMND/CCCD", "Số định danh cá nhân", "CCCD/Hộ chiếu số", "Căn cước công dân số",
                   "Số CMND hoặc Hộ chiếu", "Mã định danh"), "ID No."),
    "residence": (("Chỗ ở hiện tại", "Địa chỉ", "Nơi cư trú", "Nơi ở hiện nay", "Hộ khẩu thường trú", "Địa chỉ liên hệ",
                   "Nơi thường trú"), "Address"),
    "purpose": (("Lý do khám sức khỏe", "Lý do khám", "Mục đích khám", "Khám để", "Yêu cầu khám",
                 "Mục đích cấp giấy"), "Reason"),
    "health_class": (("Phân loại sức khỏe", "Xếp loại sức khỏe", "Sức khỏe loại", "Kết luận", "Kết luận sức khỏe",
                      "Tình trạng sức khỏe hiện tại"), "Health class"),
}  # fmt: skip
_NUMBERS = ("Số", "Số hồ sơ", "Số phiếu khám", "Mã phiếu", "Số GKSK", "Mã người bệnh")
_SYMBOLS = ("{n}/GKSK", "{n}", "{y}{n:05d}", "{n}/{y}/GKSK-PKĐK", "KSK-{y}-{n}", "{n}/TYT")
_PURPOSES = ("Xin việc làm", "Dự tuyển công chức xã", "Nhập học trường nghề", "Làm hồ sơ cấp giấy phép lái xe",
             "Bổ sung hồ sơ cán bộ", "Đi xuất khẩu lao động", "Học nghề nấu ăn",
             "Khám tuyển lao động thời vụ")  # fmt: skip
_CLASSES = ("Loại I", "Loại II", "Loại III", "Loại II - Khỏe", "Đủ sức khỏe công tác", "Loại I (Rất khỏe)",
            "Đủ sức khỏe để đi làm", "Sức khỏe tốt", "Loại IV (Yếu)")  # fmt: skip
_DATES = (date_slashed, date_slashed, date_dashed, date_short, date_dotted, date_long)
_CLINICS = ("Phòng khám Đa khoa An Khang", "Bệnh viện Đa khoa khu vực {c}", "Trạm Y tế {c}", "Trung tâm Y tế {c}",
            "Phòng khám Đa khoa Tâm Phúc", "Bệnh viện Y học cổ truyền {p}", "Bệnh viện Thiện Hạnh")  # fmt: skip
_TITLES = (("GIẤY KHÁM SỨC KHỎE",), ("GIẤY KHÁM SỨC KHOẺ",), ("GIẤY KHÁM SỨC KHỎE",), ("GIẤY CHỨNG NHẬN", "SỨC KHỎE"),
           ("GIẤY KHÁM SỨC KHỎE", "(DÙNG CHO NGƯỜI TỪ ĐỦ 18 TUỔI TRỞ LÊN)"))  # fmt: skip
_CHIEFS = ("NGƯỜI KẾT LUẬN", "BÁC SĨ KẾT LUẬN", "GIÁM ĐỐC", "TRƯỞNG TRẠM", "KT. GIÁM ĐỐC", "TRƯỞNG PHÒNG KHÁM",
           "THỦ TRƯỞNG ĐƠN VỊ")  # fmt: skip


def _said(cast: Cast, dice: Dice) -> Examined:
    """Return what is said by a ward of any kind, with measures that carry their units in one manner or another."""
    said = examined_facts(cast, dice, dice.pick(_SYMBOLS), dice.pick(_DATES))
    name = dice.pick(_CLINICS).format(c=cast.commune.commune_name, p=cast.commune.province_name)
    parent = f"SỞ Y TẾ {cast.commune.province.upper()}"
    seal = seal_text("Sở Y tế", cast.commune, name)
    hospital = replace(said.hospital, name=name.upper(), plain=name, parent=parent, seal=seal)
    told = {"purpose": dice.pick(_PURPOSES), "health_class": dice.pick(_CLASSES)}
    return Examined(said.facts.but(told), hospital)


def _one(facts: Facts, dice: Dice, key: str) -> Said:
    labels, english = _WORDS[key]
    return Said(dice.pick(labels), facts.entry("", key), english)


def _person(facts: Facts, dice: Dice) -> list[Said]:
    """Return who was examined, in one of the orders that forms have."""
    short = [_one(facts, dice, "sex"), _one(facts, dice, "date_of_birth")][:: dice.pick([1, -1])]
    paper = [_one(facts, dice, "id_number")]
    if dice.chance(0.5):
        paper.append(Said(dice.pick(["Cấp ngày", "Ngày cấp", "cấp ngày"]), Entry("", None, facts["_issued"])))
    if dice.chance(0.3):
        paper.append(Said(dice.pick(["Tại", "Nơi cấp"]), Entry("", None, "Cục CS QLHC về TTXH")))
    home = [_one(facts, dice, "residence")]
    if dice.chance(0.3):
        home.append(
            Said(dice.pick(["Điện thoại", "Số điện thoại"]), Entry("", None, f"09{dice.whole(10**7, 10**8 - 1)}"))
        )
    if dice.chance(0.3):
        home.append(Said("Nghề nghiệp", Entry("", None, dice.pick(["Làm nông", "Lao động tự do", "Giáo viên"]))))
    rest = [*paper, *home] if dice.chance(0.6) else [*home, *paper]
    return [_one(facts, dice, "full_name"), *short, *rest]


def _heading(sheet: Sheet, dice: Dice, text: str, form: str) -> None:
    if form == "band":
        band(sheet, text)
    elif form != "none":
        sheet.para(text, style=BOLD if form == "bold" else Style(bold=True, underline=True), after=2)


def _conclusion(sheet: Sheet, dice: Dice, facts: Facts, printer: Printer) -> None:
    """Print the conclusion: a fact like the others, in a frame, or in bold behind its label."""
    record(sheet, facts.entry("", "health_class"))
    fact, form = _one(facts, dice, "health_class"), dice.pick(["fact", "frame", "bold", "bold"])
    label = dice.pick([fact.label, fact.label.upper()])
    line: list[Item] = [f"{label}: ", Run(facts["health_class"], dice.pick([BOLD, PLAIN])), dice.pick(["", "."])]
    if form == "fact":
        printer.put(fact)
    elif form == "frame":
        sheet.skip(3)
        framed(sheet, lambda: sheet.para(*line, align=dice.fork("align").pick(["left", "center"])))
        sheet.skip(3)
    else:
        sheet.para(*line)
    if dice.chance(0.4):
        sheet.para(dice.pick(["Các bệnh, tật (nếu có): Không", "Đề nghị: khám lại sau 12 tháng.",
                              "Hướng giải quyết: không."]))  # fmt: skip


def _top(sheet: Sheet, dice: Dice, said: Examined, *titles: Sequence[str], note: str = "") -> str:
    """Print the head; return place and day where the foot has to print them."""
    high = dice.chance(0.25)
    record(sheet, said.facts.entry("", "date_of_issue"))
    day = f"{said.hospital.place}, {said.facts['date_of_issue']}"
    top(sheet, dice, Top(said.hospital, dice.pick(titles), said.facts.entry("", "number"), _NUMBERS,
                         day if high else "",
                         note, dice.pick([2.0, 4.0, 6.0]), crest=True))  # fmt: skip
    return "" if high else day


def _bottom(sheet: Sheet, dice: Dice, cast: Cast, agency: Agency, day: str) -> None:
    beside = (
        dice.pick(["NGƯỜI ĐƯỢC KHÁM", "BÁC SĨ KHÁM", "Người lập phiếu"]),
        officer_name(dice.fork("beside"), cast.split),
    )
    lines = ("Ghi chú:", "- Giấy có giá trị 12 tháng;", f"- Đã thu phí: {dice.whole(12, 42)}0.000 đồng.")
    kind = dice.pick(["alone", "alone", "beside", "lines"])
    bottom(sheet, dice, Bottom(agency, cast.signer, (dice.pick(_CHIEFS),), day, beside if kind == "beside" else None,
                               lines if kind == "lines" else ()))  # fmt: skip


def _of_any_ward(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """A form in any manner: who, why, measures, findings, conclusion."""
    said, form = _said(cast, dice), dice.pick(["bold", "line", "band", "none"])
    facts, printer = said.facts, Printer(sheet, press_of(dice), dice.fork("press"))
    day = _top(sheet, dice, said, *_TITLES)
    printer.put(*_person(facts, dice), _one(facts, dice, "purpose"))
    if dice.chance(0.6):
        _heading(sheet, dice, dice.pick(["TIỀN SỬ BỆNH", "I. TIỀN SỬ", "Tiền sử bản thân và gia đình"]), form)
        sheet.para(dice.pick(["Không có bệnh đặc biệt.", "Gia đình: không; bản thân: đã mổ ruột thừa năm 2011."]))
    _heading(sheet, dice, dice.pick(["KHÁM THỂ LỰC", "I. THỂ LỰC", "1. Thể lực", "A. Khám thể lực"]), form)
    measures(sheet, dice, facts, printer)
    _heading(sheet, dice, dice.pick(["KHÁM LÂM SÀNG", "II. LÂM SÀNG, CẬN LÂM SÀNG", "2. Khám các chuyên khoa"]), form)
    findings(sheet, dice, cast)
    _heading(sheet, dice, dice.pick(["KẾT LUẬN", "III. KẾT LUẬN", "3. Kết luận"]), form)
    _conclusion(sheet, dice, facts, printer)
    _bottom(sheet, dice, cast, said.hospital, day)


def _two_leaves(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Lying, two leaves: who was examined at the left below the head, findings and conclusion at the right."""
    said = _said(cast, dice)
    facts, how = said.facts, press_of(dice, NARROW)
    days: list[str] = []
    width = dice.pick([0.46, 0.48])
    form = dice.pick(["bold", "line", "band"])

    def left() -> None:
        days.append(_top(sheet, dice, said, *_TITLES[:4]))
        Printer(sheet, how, dice.fork("left")).put(*_person(facts, dice), _one(facts, dice, "purpose"))

    def right() -> None:
        printer = Printer(sheet, how, dice.fork("right"))
        _heading(sheet, dice, dice.pick(["I. KHÁM THỂ LỰC", "THỂ LỰC", "Kết quả khám"]), form)
        measures(sheet, dice, facts, printer)
        findings(sheet, dice, cast)
        _conclusion(sheet, dice, facts, printer)
        _bottom(sheet, dice, cast, said.hospital, days[-1])

    sheet.columns((0.0, width, left), (1.0 - width, 1.0, right))


def _of_pupil(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """For pupils and people of a family: parents and class told among the facts, a short conclusion in words."""
    said = _said(cast, dice)
    facts, printer = said.facts, Printer(sheet, press_of(dice), dice.fork("press"))
    title = dice.pick([("GIẤY KHÁM SỨC KHỎE",), ("GIẤY KHÁM SỨC KHỎE", "HỌC SINH, SINH VIÊN")])
    day = _top(sheet, dice, said, title, note=dice.pick(["", "(Có giá trị trong năm học)"]))
    father = Said(dice.pick(["Họ tên cha hoặc mẹ", "Cha/mẹ/người giám hộ", "Người đưa đi khám"]),
                  Entry("", None, officer_name(dice.fork("parent"), cast.split)))  # fmt: skip
    where = dice.pick(["Trường Cao đẳng Cộng đồng", "Lớp 12A3", "Hợp tác xã Tân Tiến"])
    unit = Said(dice.pick(["Đơn vị", "Trường, lớp", "Nơi công tác, học tập"]), Entry("", None, where))
    person = _person(facts, dice)
    person.insert(dice.pick([1, len(person)]), father)
    printer.put(*person, unit, _one(facts, dice, "purpose"))
    if dice.chance(0.5):
        sheet.para(dice.pick(["Kết quả khám như sau:", "Đã khám và có kết quả:", "KẾT QUẢ KHÁM"]), style=ITALIC)
    measures(sheet, dice, facts, printer)
    if dice.chance(0.5):
        findings(sheet, dice, cast)
    _conclusion(sheet, dice, facts, printer)
    _bottom(sheet, dice, cast, said.hospital, day)


EXAMINATIONS_CHANCE = (
    Drawn("health_of_any_ward", _of_any_ward, 12.0),
    Drawn("health_two_leaves", _two_leaves, 11.0, A4_LANDSCAPE, (44.0, 40.0, 40.0)),
    Drawn("health_of_pupil", _of_pupil, 12.5),
)
