"""Health certificates as wards fill them in: by hand, as a table of results, in sentences, in two languages.

Canonical values as in `health_facts`; a driver's conclusion is the whole of its words.
"""

from __future__ import annotations

from dataclasses import replace

from tests.dossiers.blocks import Entry, state_heading
from tests.dossiers.canvas import Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.dice import Dice
from tests.dossiers.drawn import Drawn
from tests.dossiers.feet import Signing, signed, two_halves
from tests.dossiers.health_facts import Examined, examined_facts, foot, noted
from tests.dossiers.marital_facts import titled
from tests.dossiers.pairs import Pairing, below, glossed, pair, record, side_by_side
from tests.dossiers.typeset import BOLD, ITALIC, PLAIN, Item, Leader, Run, Style, bold, pen
from tests.dossiers.wording import date_dashed, date_long, date_slashed, sentence

_PURPOSES = ("Bổ túc hồ sơ tuyển dụng viên chức", "Xin cấp giấy phép lao động", "Nhập học", "Đi làm tại doanh nghiệp",
             "Cấp, đổi giấy phép lái xe", "Hồ sơ đăng ký dự tuyển công chức", "Khám sức khỏe định kỳ")  # fmt: skip
_CLASSES = ("Loại II (Khỏe)", "Loại I - Rất khỏe", "Loại III (Trung bình)", "Đủ sức khỏe để học tập và công tác",
            "Hiện tại đủ sức khỏe làm việc", "Loại II")  # fmt: skip


def _said(cast: Cast, dice: Dice, symbol: str) -> Examined:
    """Return what is said, with purposes, conclusions and measures of other wards."""
    said = examined_facts(cast, dice, symbol, dice.pick([date_slashed, date_dashed, date_long]))
    kilos, cm = said.facts.canonical["weight_kg"], said.facts.canonical["height_cm"]
    half = f"{kilos},5" if dice.chance(0.3) else kilos
    gap = dice.pick([" ", ""])
    told = {"purpose": dice.pick(_PURPOSES), "health_class": dice.pick(_CLASSES),
            "height_cm": f"{cm}{gap}cm", "weight_kg": f"{half}{gap}kg"}  # fmt: skip
    return replace(said, facts=said.facts.but(told, {"height_cm": cm, "weight_kg": half}))


def _by_hand(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """The printed form filled in by hand: units and half-words printed behind the dots."""
    said = _said(cast, dice, "{n}/GKSK")
    facts, how = said.facts, Pairing(value=PLAIN, leader=".")
    sheet.put("issuer", said.hospital.name)
    record(sheet, *(replace(facts.entry("", key), by_pen=True) for key in ("number", "date_of_issue")))

    def entry(label: str, key: str) -> Entry:
        return replace(facts.entry(label, key), by_pen=True)

    def unit(label: str, key: str, word: str) -> list[Item]:
        record(sheet, replace(facts.entry("", key), by_pen=True))
        return [f"{label}: ", Leader(), " ", pen(facts.canonical.get(key, facts[key])), " ", Leader(), f" {word}"]

    two_halves(sheet, said.hospital, dice, under_office=("Số: ", pen(facts["number"])))
    sheet.skip(8)
    titled(sheet, "GIẤY KHÁM SỨC KHỎE", after=4)
    pair(sheet, how, entry(dice.pick(["Họ và tên (chữ in hoa)", "Họ và tên"]), "full_name"))
    side_by_side(sheet, replace(how, leader=""), (0.36, 0.64), entry(dice.pick(["Giới", "Giới tính"]), "sex"),
                 entry(dice.pick(["Sinh ngày", "Ngày, tháng, năm sinh"]), "date_of_birth"))  # fmt: skip
    number = dice.pick(["Số CMND hoặc Hộ chiếu", "Số CMND/CCCD/Hộ chiếu", "Số CCCD"])
    pair(sheet, how, entry(number, "id_number"), entry("cấp ngày", "_issued"),
         entry(dice.pick(["Chỗ ở hiện tại", "Hộ khẩu thường trú", "Nơi ở hiện nay"]), "residence"),
         entry(dice.pick(["Lý do khám sức khỏe", "Khám sức khỏe để"]), "purpose"), hang=0)  # fmt: skip
    sheet.para("KHÁM THỂ LỰC", align="center", style=BOLD, after=2)
    sheet.para(*unit("Chiều cao", "height_cm", "cm;"), " ", *unit("Cân nặng", "weight_kg", "kg"))
    mmhg = facts["_pressure"].removesuffix(" mmHg")
    sheet.para("Mạch: ", Leader(), pen(facts["_pulse"].split()[0]), Leader(), " lần/phút; Huyết áp: ", Leader(),
               pen(mmhg), Leader(), " mmHg")  # fmt: skip
    sheet.para("KẾT LUẬN", align="center", style=BOLD, after=2)
    pair(sheet, how, entry(dice.pick(["1. Phân loại sức khỏe", "1. Xếp loại sức khỏe"]), "health_class"))
    sheet.para("2. Các bệnh, tật (nếu có): ", pen("Không"), Leader())
    place = pen(f"{said.hospital.place}, {facts['date_of_issue']}")

    def right() -> None:
        sheet.para(place, align="center", after=1)
        sheet.para("NGƯỜI KẾT LUẬN", align="center", style=BOLD, after=0)
        signed(sheet, ("(Ký, ghi rõ họ, tên và đóng dấu)",), cast.signer, dice,
               Signing(said.hospital.seal, title=ITALIC))  # fmt: skip

    sheet.skip(4)
    sheet.columns((0.44, 1.0, right))


def _results(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """A hospital's program: who was examined in rows, what was found in a ruled table with its doctors."""
    said = _said(cast, dice, dice.pick(["{y}.{n}", "KSK{n}", "{n}/GKSK-TTYT"]))
    facts, how = said.facts, Pairing(value=BOLD)
    noted(sheet, said)
    two_halves(sheet, said.hospital, dice, divide=0.46)
    sheet.skip(6)
    titled(sheet, "GIẤY KHÁM SỨC KHỎE", after=1)
    sheet.para(f"{dice.pick(['Mã hồ sơ', 'Số phiếu', 'Số'])}: {facts['number']}", align="center", after=6)
    pair(sheet, how, facts.entry(dice.pick(["Họ tên", "Họ và tên", "Người khám"]), "full_name"))
    side_by_side(sheet, how, (0.5, 0.5), facts.entry(dice.pick(["Ngày sinh", "Sinh ngày"]), "date_of_birth"),
                 facts.entry("Giới tính", "sex"))  # fmt: skip
    side_by_side(sheet, how, (0.5, 0.5), facts.entry(dice.pick(["CCCD", "Số CCCD/Định danh"]), "id_number"),
                 Entry("Ngày cấp", None, facts["_issued"]))  # fmt: skip
    pair(sheet, how, facts.entry(dice.pick(["Địa chỉ", "Nơi cư trú"]), "residence"),
         facts.entry(dice.pick(["Lý do khám", "Mục đích khám", "Đối tượng khám"]), "purpose"), hang=0)  # fmt: skip
    record(sheet, *(facts.entry("", key) for key in ("height_cm", "weight_kg", "health_class")))
    tables = [
        ("Thể lực", f"Chiều cao: {facts['height_cm']}; cân nặng: {facts['weight_kg']}; BMI: {facts['_index']}; huyết "
         f"áp: {facts['_pressure']}"),
        ("Nội khoa", "Bình thường"), ("Ngoại khoa, da liễu", "Bình thường"), ("Mắt", "Không kính: MP 10/10, MT 10/10"),
        ("Tai - Mũi - Họng", "Nghe nói thường 5 m"), ("Xét nghiệm máu", "Trong giới hạn bình thường"),
    ]  # fmt: skip
    if dice.chance(0.5):
        head = ("Chiều cao", facts["height_cm"]), ("Cân nặng", facts["weight_kg"]), ("Huyết áp", facts["_pressure"])
        tables[:1] = head
    rows: list[list[list[Item]]] = [[[bold(each)] for each in ("STT", "Nội dung khám", "Kết quả", "Bác sĩ")]]
    doctor = f"BS. {cast.signer}"
    rows += [[[str(number)], [what], [found], [doctor if number == 1 else ""]]
             for number, (what, found) in enumerate(tables, 1)]  # fmt: skip
    sheet.table((0.08, 0.25, 0.45, 0.22), rows, pad=3)
    sheet.skip(6)
    label = dice.pick(["KẾT LUẬN", "Kết luận", "KẾT LUẬN: Phân loại sức khỏe"])
    sheet.para(bold(f"{label}: "), Run(facts["health_class"], BOLD))
    foot(sheet, cast, said, dice, dice.pick(["BÁC SĨ KẾT LUẬN", "TRƯỞNG KHOA KHÁM BỆNH", "GIÁM ĐỐC"]))


def _in_sentences(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """A commune's ward: who is certified, why he came and what was found, each in a sentence of its own."""
    said = _said(cast, dice, "{n}/{y}")
    facts = said.facts
    noted(sheet, said, "full_name", "sex", "date_of_birth", "id_number", "residence", "purpose", "height_cm",
          "weight_kg", "health_class")  # fmt: skip
    two_halves(sheet, said.hospital, dice, under_office=("Số: ", facts["number"]))
    sheet.skip(12)
    titled(sheet, dice.pick(["GIẤY KHÁM SỨC KHỎE", "GIẤY CHỨNG NHẬN SỨC KHỎE"]), size=4.0)
    sheet.para(f"{said.hospital.plain} chứng nhận:", first=24)
    sheet.para(dice.pick(["Ông/Bà: ", "Ông (bà): ", "Anh/Chị: "]), bold(facts["full_name"]),
               f"     Giới tính: {facts['sex']}", first=24)  # fmt: skip
    sheet.para(f"{dice.pick(['Sinh ngày', 'Ngày sinh'])}: {facts['date_of_birth']}", first=24)
    sheet.para(f"{dice.pick(['CCCD số', 'Căn cước số', 'Số CMND/CCCD'])}: {facts['id_number']}, cấp ngày "
               f"{facts['_issued']}", first=24)  # fmt: skip
    sheet.para(f"{dice.pick(['Hiện cư trú tại', 'Địa chỉ', 'Nơi ở'])}: {facts['residence']}", first=24)
    sheet.para("Đã được khám sức khỏe tại đơn vị chúng tôi.", first=24)
    sheet.para(f"{dice.pick(['Lý do khám', 'Để', 'Mục đích'])}: {facts['purpose']}.", first=24)
    high, low = dice.pick([("chiều cao", "cân nặng"), ("cao", "nặng")])
    sizes = f"{dice.pick(['Kết quả: ', 'Thể lực: ', ''])}{high}: {facts['height_cm']}, {low}: {facts['weight_kg']}"
    sheet.para(f"{sentence(sizes)}, mạch: {facts['_pulse']}, huyết áp: {facts['_pressure']}. Tuần hoàn, hô hấp, tiêu "
               "hóa, thần kinh: chưa phát hiện bệnh lý.", first=24, align="justify")  # fmt: skip
    conclusion = dice.pick(["Kết luận", "Kết luận sức khỏe", "Xếp loại sức khỏe"])
    sheet.para(bold(f"{conclusion}: "), f"{facts['health_class']}.", first=24)
    sheet.para("Giấy này có giá trị 06 tháng kể từ ngày ký.", first=24, style=ITALIC)
    foot(sheet, cast, said, dice, dice.pick(["PHÓ GIÁM ĐỐC", "BÁC SĨ KHÁM", "GIÁM ĐỐC"]))


def _two_languages(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """A private clinic's, with English below the labels or behind a stroke, measures and conclusion under heads."""
    said = _said(cast, dice, "{n}/{y}/GKSK")
    facts, under = said.facts, dice.chance(0.5)
    noted(sheet, said)
    state_heading(sheet, spell=dice.whole(0, 3))
    sheet.para(said.hospital.name, align="center", style=BOLD, after=1)
    sheet.para(f"Số/No.: {facts['number']}", align="center", after=4)
    titled(sheet, "GIẤY KHÁM SỨC KHỎE", after=0)
    sheet.para("HEALTH CERTIFICATE", align="center", style=Style(bold=True, italic=True), after=6)
    how = Pairing(value=BOLD)

    def told(*lines: tuple[str, str, str]) -> None:
        for label, english, key in lines:
            if under:
                glossed(sheet, how, (0.34, 0.66), (facts.entry(label, key), english))
            else:
                pair(sheet, how, facts.entry(f"{label} / {english}", key), hang=0)

    told(("Họ và tên", "Full name", "full_name"), ("Giới tính", "Sex", "sex"),
         ("Ngày sinh", "Date of birth", "date_of_birth"), ("Số CCCD/Hộ chiếu", "ID/Passport No.", "id_number"),
         ("Địa chỉ", "Address", "residence"), ("Lý do khám", "Reason for examination", "purpose"))  # fmt: skip
    sheet.para("I. KHÁM THỂ LỰC / PHYSICAL EXAMINATION", style=BOLD, after=2)
    if under:
        sizes = (facts.entry("Chiều cao", "height_cm"), "Height"), (facts.entry("Cân nặng", "weight_kg"), "Weight")
        glossed(sheet, how, (0.5, 0.5), *sizes)
    else:
        side_by_side(sheet, how, (0.5, 0.5), facts.entry("Chiều cao/Height", "height_cm"),
                     facts.entry("Cân nặng/Weight", "weight_kg"))  # fmt: skip
    sheet.para("II. KHÁM LÂM SÀNG / CLINICAL EXAMINATION", style=BOLD, after=2)
    sheet.para("Bình thường / Normal")
    sheet.para("III. KẾT LUẬN / CONCLUSION", style=BOLD, after=2)
    told(("Phân loại sức khỏe", "Health classification", "health_class"))
    foot(sheet, cast, said, dice, "BÁC SĨ KẾT LUẬN")


def _of_driver(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """A driver's: labels over values or values at one edge, the class of licence as purpose and in the conclusion."""
    said, grade = _said(cast, dice, dice.pick(["{n}/GKSKLX-{y}", "{n}"])), dice.pick(["A1", "B1", "B2", "C", "D"])
    fit = dice.pick(["Đủ điều kiện sức khỏe lái xe hạng {g}", "Đủ sức khỏe lái xe hạng {g}"]).format(g=grade)
    facts = said.facts.but({"purpose": f"Khám sức khỏe lái xe hạng {grade}", "health_class": fit})
    noted(sheet, said)
    two_halves(sheet, said.hospital, dice, under_office=("Số: ", facts["number"]))
    sheet.skip(8)
    titled(sheet, *dice.pick([("GIẤY KHÁM SỨC KHỎE", "CỦA NGƯỜI LÁI XE"), ("GIẤY KHÁM SỨC KHỎE CỦA NGƯỜI LÁI XE",)]),
           size=2.0)  # fmt: skip
    lines = (
        (dice.pick(["Họ và tên (chữ in hoa)", "Họ và tên"]), "full_name"),
        (dice.pick(["Giới", "Giới tính"]), "sex"),
        (dice.pick(["Ngày sinh", "Sinh ngày"]), "date_of_birth"),
        (dice.pick(["Số CCCD/Hộ chiếu/ĐDCN", "Số căn cước"]), "id_number"),
        (dice.pick(["Chỗ ở hiện tại", "Nơi cư trú"]), "residence"),
        (dice.pick(["Lý do khám", "Đề nghị khám"]), "purpose"),
        ("Chiều cao", "height_cm"),
        ("Cân nặng", "weight_kg"),
        (dice.pick(["Kết luận", "Kết luận sức khỏe"]), "health_class"),
    )
    how, over = Pairing(value=dice.pick([BOLD, PLAIN]), leader=dice.pick(["", "."])), dice.chance(0.5)
    for label, key in lines:
        if key == "height_cm":
            sheet.para("Khám chuyên khoa: tâm thần, thần kinh, mắt, tai - mũi - họng, tim mạch: bình thường.")
        if over:
            below(sheet, how, facts.entry(label, key), indent=8)
        else:
            pair(sheet, how, facts.entry(label, key), at=170.0)
    foot(sheet, cast, said, dice, dice.pick(["NGƯỜI KẾT LUẬN", "BÁC SĨ KẾT LUẬN"]))


EXAMINATIONS_DRAWN = (
    Drawn("health_by_hand", _by_hand, 13.0),
    Drawn("health_results", _results, 12.0),
    Drawn("health_in_sentences", _in_sentences, 13.5),
    Drawn("health_two_languages", _two_languages, 12.5),
    Drawn("health_of_driver", _of_driver, 13.0),
)
