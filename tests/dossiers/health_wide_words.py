"""Labels, facts besides, heads and feet of health certificates as clinics, councils and programs word them.

Canonical values as in `health_facts`; classes of single doctors, relatives and employers are in no field.
"""

from __future__ import annotations

from datetime import date

from tests.dossiers.blocks import Entry
from tests.dossiers.canvas import Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.chance_parts import Signer, sign_row
from tests.dossiers.chance_rows import Said
from tests.dossiers.chance_sets import besides
from tests.dossiers.dice import Dice
from tests.dossiers.health_facts import Examined
from tests.dossiers.health_visits import visit_of
from tests.dossiers.pairs import record
from tests.dossiers.people import officer_name
from tests.dossiers.typeset import BOLD, ITALIC, PLAIN, Item, Run
from tests.dossiers.ward_wide_sets import WideHead, WideSetter, labelled, shuffled, wide_head
from tests.dossiers.wording import date_bare, date_long, date_short, date_slashed

PERSON = ("full_name", "sex", "date_of_birth", "id_number", "residence", "purpose")
SIZES = ("height_cm", "weight_kg")
TITLES = (("GIẤY KHÁM SỨC KHỎE",), ("GIẤY KHÁM SỨC KHỎE",), ("GIẤY KHÁM SỨC KHOẺ",), ("GIẤY CHỨNG NHẬN SỨC KHỎE",),
          ("GIẤY KHÁM SỨC KHỎE", "HEALTH CERTIFICATE"), ("GIẤY KHÁM SỨC KHỎE", "ĐỊNH KỲ"))  # fmt: skip
NUMBERS = ("Số", "Số", "Số GKSK", "Số phiếu", "Mã KSK", "Số hồ sơ", "No.", "Giấy số", "Số TT", "Số sổ", "Mã phiếu",
           "Số vào sổ", "Số đăng ký khám", "Số biên bản")  # fmt: skip
WORDS = {
    "full_name": ("Họ và tên", "Họ tên", "Tên", "Họ, tên", "Người được khám", "Khách hàng", "Thí sinh",
                  "Người lao động",
                  "Ông (bà)", "Anh/chị", "Họ và tên (in hoa)", "Tên tôi là", "Học viên", "Tên đầy đủ", "Name"),
    "sex": ("Giới tính", "Giới", "Phái", "Nam, nữ", "Nam/nữ", "GT", "Giới tính (nam/nữ)", "Sex"),
    "date_of_birth": ("Sinh ngày", "Ngày sinh", "Ngày, tháng, năm sinh", "Sinh", "NTNS", "Ngày sinh (dương lịch)",
                      "DOB",
                      "Năm sinh", "Sinh ngày/tháng/năm", "Tuổi (ngày sinh)"),
    "id_number": ("Số CCCD", "CMND", "CMTND số", "Số căn cước", "Căn cước số", "Số ĐDCN/CCCD", "Số hộ chiếu/CCCD",
                  "Giấy tờ tùy thân số", "Số GTTT", "Chứng minh thư", "CC/CCCD", "Mã số công dân", "ID No."),
    "residence": ("Chỗ ở hiện tại", "Chỗ ở", "Địa chỉ", "Hộ khẩu", "HKTT", "Nơi cư trú", "Trú quán", "Ngụ tại",
                  "Thường trú", "Nơi ở hiện nay", "Địa chỉ thường trú", "Nơi ĐKTT", "Nơi ở", "Address"),
    "purpose": ("Lý do khám sức khỏe", "Lý do", "Mục đích", "Khám để", "Xin khám để", "Lý do khám", "Mục đích cấp giấy",
                "Đề nghị khám để", "Dùng cho", "Sử dụng vào việc", "Loại hình khám", "Đối tượng khám", "Purpose"),
    "height_cm": ("Chiều cao", "Cao", "Chiều cao đứng", "C.cao", "Chiều cao (đo)", "Thân cao", "Height",
                  "Chiều cao cơ thể", "CC"),
    "weight_kg": ("Cân nặng", "Nặng", "Thể trọng", "C.nặng", "Trọng lượng", "Cân", "Weight", "Cân nặng cơ thể", "CN"),
    "health_class": ("Phân loại sức khỏe", "Xếp loại sức khỏe", "Kết luận", "KẾT LUẬN", "Hiện tại sức khỏe", "PLSK",
                     "Sức khỏe xếp", "Đạt sức khỏe", "Kết luận sức khỏe", "Xếp loại chung", "Loại sức khỏe",
                     "Tổng kết luận", "Nhận định chung", "Đánh giá sức khỏe", "Kết luận của cơ sở khám"),
}  # fmt: skip
_ORGANS = ("Tuần hoàn", "Hô hấp", "Tiêu hóa", "Thận - Tiết niệu", "Nội tiết", "Cơ - Xương - Khớp", "Thần kinh", "Mắt",
           "Tai mũi họng", "Răng hàm mặt", "Da liễu", "Ngoại khoa", "Sản phụ khoa", "Tâm thần")  # fmt: skip
_FOUND = ("Bình thường", "Không bệnh lý", "Tật khúc xạ", "Viêm họng nhẹ", "Không phát hiện bất thường", "Bt", "Tốt",
          "Sâu răng", "Đã điều trị ổn định")  # fmt: skip


def wide_visit(cast: Cast, dice: Dice) -> Examined:
    """Return what is said, measures with their unit, joined to it, or bare."""
    said = visit_of(cast, dice)
    counted = {key: said.facts.canonical[key] for key in SIZES}
    form = dice.pick(["{} {}", "{}{}", "{}", "{} ({})"])
    sizes = {key: form.format(counted[key], unit) for key, unit in zip(SIZES, ("cm", "kg"), strict=True)}
    issued = dice.pick([date_long, date_long, date_slashed, date_short])(cast.issued)
    kept = {"date_of_issue": cast.issued.isoformat(), **counted}
    return Examined(said.facts.but({**sizes, "date_of_issue": issued}, kept), said.hospital)


def person(said: Examined, dice: Dice, *, more: bool = True) -> list[Said]:
    """Return who was examined and why, in an order of chance, with facts besides."""
    told = shuffled(dice, labelled(said.facts, dice, WORDS, *PERSON), keep=dice.pick([1, 1, 1, 0]))
    extra = besides(dice, 0.2, ("Ngày cấp", said.facts["_issued"]), ("Nơi cấp", "Cục CSQLHC về TTXH"),
                    ("Quốc tịch", "Việt Nam"), ("Trình độ", dice.pick(["12/12", "Đại học", "Trung cấp"])),
                    ("Điện thoại", f"08{dice.whole(10**7, 10**8 - 1)}"), ("Mã NV", f"NV{dice.whole(100, 9999)}"),
                    ("Tình trạng hôn nhân", dice.pick(["Đã kết hôn", "Độc thân"])))  # fmt: skip
    return [*told, *(extra if more else [])]


def sizes(said: Examined, dice: Dice) -> list[Said]:
    """Return height and weight among what is measured beside them, either of them first."""
    facts = said.facts
    told = labelled(facts, dice, WORDS, *SIZES)[:: dice.pick([1, 1, -1])]
    extra = besides(dice, 0.4, ("BMI", facts["_index"]), ("Mạch", facts["_pulse"]), ("Huyết áp", facts["_pressure"]),
                    ("Vòng ngực", f"{dice.whole(76, 98)} cm"), ("Nhịp thở", f"{dice.whole(16, 20)} l/p"),
                    ("Lực bóp tay", f"{dice.whole(24, 45)} kg"))  # fmt: skip
    return [*told, *extra] if dice.chance(0.8) else [*extra, *told]


def by_doctors(dice: Dice, cast: Cast) -> list[tuple[str, str, str, str]]:
    """Return what single doctors found: the specialty, what was found, their class, their name; in no field."""
    organs = dice.sample(_ORGANS, dice.whole(3, 8))
    return [(organ, dice.pick(_FOUND), dice.pick(["Loại I", "Loại II", "I", "II", "Loại III"]),
             officer_name(dice.fork(f"doctor {organ}"), cast.split)) for organ in organs]  # fmt: skip


def found_by(sheet: Sheet, dice: Dice, cast: Cast) -> None:
    """Print what single doctors found, in a table, in lines or in a string; at times nothing."""
    form, found = dice.pick(["table", "lines", "string", "none"]), by_doctors(dice, cast)
    if form == "table":
        rows: list[list[list[Item]]] = [[[Run(head, BOLD)] for head in ("Chuyên khoa", "Kết quả", "Loại", "Bác sĩ")]]
        rows += [[[cell] for cell in line] for line in found]
        sheet.table((0.26, 0.34, 0.14, 0.26), rows, pad=2)
        sheet.skip(4)
    elif form == "lines":
        for organ, what, rank, who in found:
            sheet.para(f"{organ}: {what}. Phân loại: {rank}. {dice.pick(['BS', 'Ký', 'Bs.'])} {who}", after=1)
    elif form == "string":
        sheet.para("; ".join(f"{organ}: {what.lower()}" for organ, what, _, _ in found) + ".", align="justify")


def concluded(sheet: Sheet, said: Examined, dice: Dice, setter: WideSetter) -> None:
    """Print the conclusion: as the other facts, behind a heading alone, in a sentence, below other points."""
    (fact,) = labelled(said.facts, dice, WORDS, "health_class")
    form, value = dice.pick(["setter", "heading", "sentence", "points"]), dice.pick([BOLD, PLAIN])
    if form == "setter":
        setter.put(fact)
        return
    record(sheet, fact.entry)
    shown = Run(fact.entry.printed, value)
    if form == "heading":
        sheet.para(Run(f"{dice.pick(['', 'III. ', 'C. ', '* '])}{fact.label}", BOLD), after=1)
        sheet.para(shown, first=dice.pick([0.0, 20.0]))
    elif form == "sentence":
        lead = dice.pick(["Qua thăm khám, kết luận: ", "Căn cứ kết quả trên, xếp: ", "Chúng tôi nhận thấy: ",
                          "Hội đồng thống nhất kết luận: "])  # fmt: skip
        sheet.para(lead, shown, ".")
    else:
        lines: list[list[Item]] = [[f"{fact.label}: ", shown],
                                   [f"Bệnh, tật: {dice.pick(['Không', 'cận thị', 'sâu răng'])}"]]  # fmt: skip
        for at, line in enumerate(lines[:: dice.pick([1, -1])], 1):
            sheet.para(f"{at}. ", *line, after=1)


def put_top(sheet: Sheet, said: Examined, dice: Dice, *forms: str, note: str = "") -> bool:
    """Print the head, the day of issue in it at times; return whether it stands there."""
    high = dice.chance(0.25)
    if high:
        record(sheet, said.facts.entry("", "date_of_issue"))
    aside = note or dice.pick(["", "", "(Dùng cho người từ đủ 18 tuổi)", "Mẫu số 03", "(TT 32/2023/TT-BYT)"])
    day = _placed(said) if high else ""
    head = WideHead(said.hospital, dice.pick(TITLES), dice.pick(NUMBERS), said.facts["number"], aside, day)
    wide_head(sheet, dice, head, forms)
    return high


def _placed(said: Examined) -> str:
    shown = said.facts["date_of_issue"]
    return f"{said.hospital.place}, {shown if shown.startswith('ngày') else f'ngày {shown}'}"


def put_end(sheet: Sheet, cast: Cast, said: Examined, dice: Dice, *, day: bool) -> None:
    """Print who concludes, and the day of issue where `day` says so."""
    when = ""
    if day:
        record(sheet, said.facts.entry("", "date_of_issue"))
        when = _placed(said)
    if day and dice.chance(0.25):
        shown = said.facts["date_of_issue"]
        bare = date_bare(date.fromisoformat(said.facts.canonical["date_of_issue"])) if "ngày" in shown else shown
        sheet.para(f"{dice.pick(['Khám ngày', 'Ngày khám:', 'Cấp ngày', 'Ngày kết luận:', 'Lập ngày'])} {bare}",
                   style=dice.pick([ITALIC, BOLD]))  # fmt: skip
        when = ""
    title = dice.pick(["GIÁM ĐỐC CHUYÊN MÔN", "CHỦ TỊCH HỘI ĐỒNG", "BÁC SĨ TRƯỞNG", "Bác sĩ kết luận", "KT. GIÁM ĐỐC",
                       "PHỤ TRÁCH PHÒNG KHÁM", "Người kết luận", "T/M. ĐOÀN KHÁM"])  # fmt: skip
    chief = Signer(title, f"{dice.pick(['', '', 'BS. ', 'Bs CKI. '])}{cast.signer}",
                   dice.pick(["(Ký, đóng dấu)", "(Đã ký)", ""]), said.hospital.seal)  # fmt: skip
    side = Signer(dice.pick(["Người đi khám", "Thư ký", "Điều dưỡng trưởng", "Phòng KHTH", "Người lập"]),
                  officer_name(dice.fork("side"), cast.split))  # fmt: skip
    sign_row(sheet, dice, *dice.pick([(chief,), (side, chief), (chief, side), (chief,)]), day=when)


def bare_entry(text: str) -> Entry:
    """Return a value that belongs to no field."""
    return Entry("", None, text)
