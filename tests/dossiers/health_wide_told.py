"""Health certificates as minutes of a council in sentences and as the columns of a program.

Canonical values as in `health_facts`; members of councils and classes of single doctors are in no field.
"""

from __future__ import annotations

from tests.dossiers.canvas import Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.dice import Dice
from tests.dossiers.drawn import Drawn
from tests.dossiers.health_wide_words import PERSON, SIZES, WORDS, put_end, put_top, wide_visit
from tests.dossiers.later_parts import program_foot, program_head
from tests.dossiers.pairs import record
from tests.dossiers.people import officer_name
from tests.dossiers.typeset import BOLD, PLAIN, Item, Run
from tests.dossiers.ward_wide_sets import labelled, shuffled

_SYSTEMS = ("eHospital - Khám sức khỏe", "VNPT-HIS / KSK", "Cổng liên thông KSK lái xe", "MedSoft KSK", "HIS.KSK 2.1")
_SITES = ("http://10.0.4.12/his/ksk/in", "https://ksk.example.vn/tra-cuu", "suckhoe.example.vn")
_CODES = {"full_name": ("HO_TEN", "HOTEN", "HOVATEN"), "sex": ("GIOI_TINH", "GIOITINH"),
          "date_of_birth": ("NGAY_SINH", "NGAYSINH"), "id_number": ("SO_CCCD", "SO_GTTT", "CMND"),
          "residence": ("DIA_CHI", "NOI_CU_TRU", "DIACHI"), "purpose": ("LY_DO_KHAM", "MUC_DICH"),
          "height_cm": ("CHIEU_CAO", "TL_CAO"), "weight_kg": ("CAN_NANG", "TL_NANG"),
          "health_class": ("KET_LUAN", "PHAN_LOAI_SK", "KETLUAN")}  # fmt: skip
_RANKS = ("Chủ tịch", "Phó Chủ tịch", "Thư ký", "Ủy viên", "Ủy viên")


def _council(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """A council of doctors says in sentences whom it examined, what it measured and what it concludes."""
    said = wide_visit(cast, dice)
    facts, value = said.facts, dice.pick([BOLD, PLAIN, PLAIN])
    high = put_top(sheet, said, dice)
    record(sheet, *(facts.entry("", key) for key in (*PERSON, *SIZES, "health_class")))

    def told(lead: list[str], key: str) -> list[Item]:
        return [dice.pick(lead), Run(facts[key].removeprefix("ngày "), value)]

    members = [(rank, officer_name(dice.fork(f"member {at}"), cast.split)) for at, rank in enumerate(_RANKS)]
    form = dice.pick(["list", "string", "none", "none"])
    if form == "list":
        sheet.para(dice.pick(["Chúng tôi gồm:", "Hội đồng khám gồm:", "Thành phần:"]), after=1)
        for rank, name in members[: dice.whole(2, 5)]:
            sheet.para(f"- {dice.pick(['Ông', 'Bà', 'BS'])} {name} - {rank}", first=14, after=1)
    elif form == "string":
        names = ", ".join(f"{name} ({rank.lower()})" for rank, name in members[: dice.whole(2, 4)])
        sheet.para(f"{dice.pick(['Đoàn khám', 'Có mặt các bác sĩ'])}: {names}.")
    opening = dice.pick(["Đã khám cho ", "Chứng nhận ", "Hôm nay khám sức khỏe cho ", "Nay cấp cho "])
    who: list[Item] = [opening, *told(["ông/bà ", "anh (chị) ", "người có tên ", "đối tượng "], "full_name")]
    clauses = [told([", giới tính ", ", phái "], "sex"), told([", sinh ngày ", ", sinh "], "date_of_birth"),
               told([", CCCD số ", ", căn cước ", ", giấy tờ số "], "id_number"),
               told([", ngụ tại ", ", hiện ở ", ", thường trú "], "residence")]  # fmt: skip
    for at in dice.rng.permutation(len(clauses)):
        who += clauses[int(at)]
    reason = told(["Lý do: ", "Khám để ", "Đương sự xin khám nhằm mục đích: "], "purpose")
    high_and_low = [
        told(["cao ", "chiều cao ", "cao: "], "height_cm"),
        told(["nặng ", "cân nặng ", "nặng: "], "weight_kg"),
    ]
    high_and_low = high_and_low[:: dice.pick([1, 1, -1])]
    body: list[Item] = [dice.pick(["Thể lực: ", "Kết quả đo: ", "Người này "]), *high_and_low[0],
                        dice.pick([", ", "; ", " và "]), *high_and_low[1]]  # fmt: skip
    if dice.chance(0.5):
        body += [f"; huyết áp {facts['_pressure']}; mạch {facts['_pulse']}"]
    last = told(["Hội đồng xếp: ", "Kết luận: ", "Xét thấy sức khỏe: ", "Nhất trí kết luận "], "health_class")
    first, align = dice.pick([0.0, 24.0]), dice.pick(["justify", "left"])
    sentences: list[list[Item]] = [[*who, "."], [*reason, "."], [*body, "."], [*last, "."]]
    if dice.chance(0.35):
        sentences = [[item for part in sentences[:2] for item in (*part, " ")], *sentences[2:]]
    if dice.chance(0.3):
        sentences = [*sentences[:-2], [*sentences[-2], " ", *sentences[-1]]]
    for sentence in sentences:
        sheet.para(*sentence, first=first, align=align)
    put_end(sheet, cast, said, dice, day=not high)


def _codes(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """What a program sends out: names of columns with or without what they mean, and the values."""
    said = wide_visit(cast, dice)
    program_head(sheet, cast, dice, _SYSTEMS, sites=_SITES)
    high = put_top(sheet, said, dice, "slip", "letterhead", "halves")
    told = labelled(said.facts, dice, WORDS, *PERSON, *SIZES, "health_class")
    told = shuffled(dice, told, keep=5) if dice.chance(0.5) else told
    record(sheet, *(fact.entry for fact in told))
    lines = [(dice.pick(_CODES[fact.entry.key or ""]), fact.label, fact.entry.printed) for fact in told]
    more = [("MA_LK", "Mã liên kết", f"{dice.whole(10**9, 10**10 - 1)}"), ("BMI", "Chỉ số BMI", said.facts["_index"]),
            ("MA_BS", "Bác sĩ", officer_name(dice.fork("coder"), cast.split)), ("NONG_DO_CON", "Nồng độ cồn", "0"),
            ("HUYET_AP", "Huyết áp", said.facts["_pressure"]), ("STATE", "Trạng thái", "Đã gửi cổng")]  # fmt: skip
    for line in dice.sample(more, dice.whole(0, 5)):
        lines.insert(dice.whole(1, len(lines)), line)
    means, ordinal = dice.chance(0.6), dice.chance(0.5)
    heads = [*(["STT"] if ordinal else []), dice.pick(["Trường dữ liệu", "Trường", "Mã chỉ tiêu"]),
             *([dice.pick(["Tên chỉ tiêu", "Mô tả", "Ghi chú"])] if means else []),
             dice.pick(["Giá trị", "Dữ liệu", "Nội dung"])]  # fmt: skip
    rows: list[list[list[Item]]] = [[[Run(head, BOLD)] for head in heads]]
    for at, (code, meaning, shown) in enumerate(lines, 1):
        cells = [*([str(at)] if ordinal else []), code, *([meaning] if means else []), shown]
        rows.append([[cell] for cell in cells])
    widths = [*([0.08] if ordinal else []), 0.26, *([0.28] if means else []), 0.0]
    widths[-1] = 1.0 - sum(widths)
    sheet.table(widths, rows, pad=dice.pick([2.0, 4.0]), ruled=dice.chance(0.75))
    put_end(sheet, cast, said, dice, day=not high)
    program_foot(sheet, cast, dice)


EXAMINATIONS_WIDE_TOLD = (
    Drawn("health_council_wide", _council, 13.0),
    Drawn("health_codes_wide", _codes, 11.5),
)
