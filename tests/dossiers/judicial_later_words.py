"""What judicial records of further offices say, in further wordings; canonical values as in `judicial`.

Family, fees, requests and bans are in no field.
"""

from __future__ import annotations

from dataclasses import replace

from tests.dossiers.blocks import Entry
from tests.dossiers.canvas import Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.chance_rows import Said
from tests.dossiers.dice import Dice
from tests.dossiers.drawn import Facts
from tests.dossiers.feet import titles_of
from tests.dossiers.further_feet import End, end
from tests.dossiers.further_marks import asides, clerks, copied
from tests.dossiers.further_tops import TOPS, Mast, mast
from tests.dossiers.judicial_facts import JudicialRecord, record_of
from tests.dossiers.offices import Agency, seal_text
from tests.dossiers.pairs import record
from tests.dossiers.people import officer_name
from tests.dossiers.wording import date_dashed, date_dotted, date_long, date_short, date_slashed

PERSON = ("full_name", "sex", "date_of_birth", "place_of_birth", "nationality", "permanent_residence", "id_number")
NUMBERS = ("Số", "Số", "Số phiếu", "Phiếu số", "Số LLTP", "Số cấp", "Mã phiếu", "Ký hiệu", "Số hiệu")
LABELS: dict[str, tuple[str, ...]] = {
    "full_name": ("Họ và tên", "Họ tên", "Họ, chữ đệm và tên", "Tên", "Người được cấp phiếu", "Ông/Bà", "Tên khai sinh",
                  "Họ tên đầy đủ", "Cấp cho ông (bà)", "Họ và tên khai sinh", "Người có phiếu"),
    "sex": ("Giới tính", "Nam/Nữ", "Giới", "Phái", "Nam, nữ"),
    "date_of_birth": ("Ngày sinh", "Sinh ngày", "Sinh", "Ngày, tháng, năm sinh", "Ngày/tháng/năm sinh", "NTNS",
                      "Sinh ngày, tháng, năm"),
    "place_of_birth": ("Nơi sinh", "Sinh tại", "Nơi sinh ra", "Nơi khai sinh", "Sinh quán", "Nơi đăng ký khai sinh"),
    "nationality": ("Quốc tịch", "Quốc tịch hiện tại", "Mang quốc tịch", "Công dân nước"),
    "permanent_residence": ("Nơi thường trú", "Thường trú", "Nơi ĐKTT", "Địa chỉ thường trú", "Hộ khẩu thường trú",
                            "Nơi đăng ký thường trú", "Thường trú tại", "Nơi cư trú", "Địa chỉ"),
    "id_number": ("Số CCCD", "Số định danh cá nhân", "CMND/CCCD số", "Giấy tờ tùy thân số", "Căn cước số",
                  "Số giấy tờ", "Hộ chiếu/CCCD", "Thẻ căn cước", "Số định danh", "CCCD"),
    "conviction_status": ("Tình trạng án tích", "Án tích", "Về án tích", "Kết quả tra cứu án tích", "Tiền án",
                          "Nội dung án tích", "Tình trạng về án tích", "Kết quả xác minh", "Thông tin án tích"),
}  # fmt: skip
STATUSES = ("Không có án tích", "Không có án tích", "Không có", "Chưa có án tích", "Đã được xóa án tích",
            "Không có tiền án", "Được đương nhiên xóa án tích", "Chưa phát hiện án tích")  # fmt: skip
BANS = ("Cấm đảm nhiệm chức vụ, thành lập, quản lý doanh nghiệp", "Thông tin cấm đảm nhiệm chức vụ",
        "Về việc cấm đảm nhiệm", "Cấm thành lập, quản lý doanh nghiệp, HTX", "Hạn chế về chức vụ")  # fmt: skip
_SYMBOLS = ("{n}/LLTP-{a}", "{n}/{y}/PLLTP", "{n}-{y}/LLTP", "{a}.{y}.{n}", "{n}", "{n}/PLLTP-PV06", "LLTP-{n}/{y}",
            "{y}/{n}", "{n}/{a}-HCTP", "{n}/TTLLTPQG-CP")  # fmt: skip
_DATES = (date_slashed, date_slashed, date_dashed, date_short, date_dotted, date_long)
_NATIONS = ("Việt Nam", "Việt Nam", "Việt Nam", "VIỆT NAM", "Việt Nam (VN)")


def further_record(cast: Cast, dice: Dice) -> JudicialRecord:
    """Return a record of one of further offices."""
    said, shown = (
        record_of(cast, dice, dice.pick(_SYMBOLS), dice.pick(_DATES)),
        dice.pick(_DATES[:4] + (date_long,) * 4),
    )
    printed = {"conviction_status": dice.pick(STATUSES), "nationality": dice.pick(_NATIONS),
               "date_of_issue": shown(cast.issued)}  # fmt: skip
    facts = said.facts.but(printed, {"date_of_issue": cast.issued.isoformat()})
    if dice.chance(0.2):
        facts = facts.but({"place_of_birth": f"Tỉnh {cast.commune.province_name}"}, facts.canonical)
    agency = said.agency if dice.chance(0.6) else _office(cast, dice)
    return replace(said, facts=facts, agency=agency)


def _office(cast: Cast, dice: Dice) -> Agency:
    """Return the national centre, the department that keeps files, or a room of the province's police."""
    place = cast.commune
    plain, parent, heads = dice.pick([
        ("Trung tâm Lý lịch tư pháp quốc gia", "BỘ TƯ PHÁP", ("GIÁM ĐỐC", "PHÓ GIÁM ĐỐC")),
        ("Cục Hồ sơ nghiệp vụ", "BỘ CÔNG AN", ("CỤC TRƯỞNG", "PHÓ CỤC TRƯỞNG")),
        ("Phòng Hồ sơ nghiệp vụ", f"CÔNG AN {place.province.upper()}", ("TRƯỞNG PHÒNG", "PHÓ TRƯỞNG PHÒNG")),
    ])  # fmt: skip
    at = place.province_name if plain.startswith("Phòng") else "Hà Nội"
    return Agency(parent, plain.upper(), plain, "LLTP", (), heads, "", at, seal_text(plain, place))


def begin(sheet: Sheet, dice: Dice, said: JudicialRecord, tops: tuple[str, ...] = TOPS) -> str:
    """Print the head; return place and day where the foot has to print them."""
    facts, high = said.facts, dice.chance(0.45)
    record(sheet, facts.entry("", "date_of_issue"), facts.entry("", "signer_name"))
    printed = facts["date_of_issue"]
    full = printed if printed.startswith("ngày") else f"ngày {printed}"
    day = dice.pick([f"{said.agency.place}, {full}", f"{said.agency.place}, {full}", f"Ngày cấp: {printed}",
                     f"Cấp {full}"]).replace(": ngày ", ": ")  # fmt: skip
    title = dice.pick([(f"PHIẾU LÝ LỊCH TƯ PHÁP SỐ {said.which}",), ("PHIẾU LÝ LỊCH TƯ PHÁP", f"SỐ {said.which}"),
                       (f"PHIẾU LÝ LỊCH TƯ PHÁP SỐ {said.which}",)])  # fmt: skip
    note = dice.pick(["", "", "", "(Theo yêu cầu của cá nhân)", f"Mẫu số 0{said.which}/2025/LLTP"])
    mast(sheet, dice, Mast(said.agency, title, facts.entry("", "number"), NUMBERS, day if high else "", note, tops))
    return "" if high else day


def finish(sheet: Sheet, cast: Cast, dice: Dice, said: JudicialRecord, day: str) -> None:
    """Print who signs and what stands around."""
    asides(sheet, dice, cast.split)
    lines = ("Nơi nhận:", "- Người yêu cầu;", "- Lưu: VT, LLTP.") if dice.chance(0.3) else ()
    end(sheet, dice, End(titles_of(said.agency, dice), cast.signer, day, said.agency.seal, clerks(dice, cast.split),
                         lines))  # fmt: skip
    copied(sheet, dice, cast.split, 0.15)


def say(facts: Facts, dice: Dice, *keys: str) -> list[Said]:
    """Return values, each under one of its labels; after a label with "ngày" in it a day loses that word."""
    told = []
    for key in keys:
        label, entry = dice.pick(LABELS[key]), facts.entry("", key)
        if "ngày" in label.lower() and entry.printed.startswith("ngày "):
            entry = replace(entry, printed=entry.printed[5:])
        told.append(Said(label, entry))
    return told


def person(facts: Facts, dice: Dice) -> list[Said]:
    """Return who the record is about in one of many orders, what is in no field among them."""
    middle = dice.pick([PERSON[1:5], (PERSON[2], PERSON[1], PERSON[3], PERSON[4]), (PERSON[2], PERSON[3], PERSON[1]),
                        (PERSON[4], PERSON[2], PERSON[3], PERSON[1])])  # fmt: skip
    middle = (*middle, *(key for key in PERSON[1:5] if key not in middle))
    tail = dice.pick([PERSON[5:], PERSON[:4:-1]])
    keys = ["full_name", *(middle if dice.chance(0.8) else ()), *tail]
    keys += [key for key in middle if key not in keys]
    told = say(facts, dice, *keys)
    if dice.chance(0.5):
        at = keys.index("id_number") + 1
        told.insert(at, Said(dice.pick(["Ngày cấp", "Cấp ngày"]), Entry("", None, facts["_issued"])))
    if dice.chance(0.4):
        told.insert(dice.whole(2, len(told)), Said(dice.pick(["Nơi tạm trú", "Chỗ ở khác"]), Entry("", None, "Không")))
    return told


def relatives(cast: Cast, dice: Dice) -> list[Said]:
    """Return parents and spouse as number 2 tells them."""
    labels = dice.pick([("Họ tên cha", "Họ tên mẹ", "Họ tên vợ (chồng)"), ("Cha", "Mẹ", "Vợ/chồng"),
                        ("Con ông", "Con bà", "Vợ hoặc chồng")])  # fmt: skip
    names = [officer_name(dice.fork(label), cast.split) for label in labels]
    return [Said(label, Entry("", None, name)) for label, name in zip(labels, names, strict=True)][: dice.whole(2, 3)]
