"""What judicial records of many years and offices say and call it; canonical values as in `judicial`.

Relatives, requests, fees, cards' days and bans are in no field.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from tests.dossiers.arranged_words import beside, labelled, some_day
from tests.dossiers.cast import Cast
from tests.dossiers.chance_rows import Said
from tests.dossiers.dice import Dice
from tests.dossiers.judicial_facts import JudicialRecord, record_of
from tests.dossiers.offices import Agency, seal_text
from tests.dossiers.people import Person, invent_person, officer_name
from tests.dossiers.wording import date_dashed, date_dotted, date_long, date_short, date_slashed

PERSON = ("full_name", "sex", "date_of_birth", "place_of_birth", "nationality", "permanent_residence", "id_number")
LABELS: dict[str, tuple[str, ...]] = {
    "number": ("Số", "Số phiếu", "Phiếu số", "Số/ký hiệu", "Số, ký hiệu", "Số LLTP", "SỐ", "Số hiệu phiếu", "Mã phiếu",
               "Số vào sổ", "Số đăng ký cấp phiếu"),
    "full_name": ("Họ và tên", "Họ tên", "Họ, chữ đệm và tên", "HỌ VÀ TÊN", "Ông (bà)", "Người được cấp Phiếu",
                  "Cấp cho",
                  "Đương sự", "Họ và tên khai sinh", "Công dân", "Tên người yêu cầu", "Họ và tên người được cấp",
                  "Tên đầy đủ", "Người có tên trong phiếu", "Anh/chị"),
    "sex": ("Giới tính", "Nam/Nữ", "Giới", "GIỚI TÍNH", "Nam (nữ)", "Phái", "Giới tính (Nam/Nữ)", "Nam hay nữ"),
    "date_of_birth": ("Ngày, tháng, năm sinh", "Ngày sinh", "Sinh ngày", "Ngày tháng năm sinh", "Ngày/tháng/năm sinh",
                      "NGÀY SINH", "Sinh", "Năm sinh (đầy đủ)", "Sinh ngày, tháng, năm", "Ngày sinh (dương lịch)",
                      "N.T.N sinh"),
    "place_of_birth": ("Nơi sinh", "Sinh tại", "Nơi sinh (theo khai sinh)", "NƠI SINH", "Nơi đăng ký khai sinh",
                       "Sinh quán",
                       "Địa danh nơi sinh", "Nơi sinh (xã, huyện, tỉnh)", "Chỗ sinh", "Nơi sinh ra"),
    "nationality": ("Quốc tịch", "QUỐC TỊCH", "Quốc tịch hiện nay", "Có quốc tịch", "Quốc tịch gốc", "Mang quốc tịch",
                    "Công dân nước", "Quốc tịch của người được cấp"),
    "permanent_residence": ("Nơi thường trú", "Thường trú", "Nơi đăng ký thường trú", "Địa chỉ thường trú", "Hộ khẩu",
                            "Nơi ĐKHKTT", "NƠI THƯỜNG TRÚ", "Đăng ký thường trú tại", "Hộ khẩu thường trú",
                            "Nơi cư trú",
                            "Chỗ ở thường trú", "Hiện thường trú tại", "Địa chỉ nơi thường trú"),
    "id_number": ("Số định danh cá nhân", "Số CCCD", "Số CMND/CCCD", "Giấy tờ tùy thân số", "Thẻ căn cước số",
                  "CMND số",
                  "Căn cước/CCCD/Hộ chiếu", "SỐ ĐỊNH DANH", "Số giấy tờ nhân thân", "CCCD", "Mã số định danh", "ĐDCN",
                  "Số Căn cước công dân", "Giấy CMND/Thẻ CCCD số"),
    "conviction_status": ("Tình trạng án tích", "Án tích", "Về tình trạng án tích", "TÌNH TRẠNG ÁN TÍCH",
                          "Nội dung án tích",
                          "Kết quả tra cứu", "Tiền án", "Kết quả xác minh án tích", "Kết luận về án tích",
                          "Lịch sử án tích", "Tình trạng tiền án", "Có/không có án tích", "Xác nhận về án tích"),
    "issuer": ("Cơ quan cấp", "Cơ quan lập phiếu", "Nơi cấp phiếu", "Đơn vị cấp", "Cơ quan ban hành",
               "ĐƠN VỊ CẤP PHIẾU",
               "Cơ quan quản lý CSDL lý lịch tư pháp", "Phiếu do"),
    "date_of_issue": ("Ngày cấp phiếu", "Ngày lập phiếu", "Ngày ký", "Cấp phiếu ngày", "Ngày ban hành",
                      "NGÀY CẤP PHIẾU",
                      "Phiếu lập ngày", "Ngày, tháng, năm cấp phiếu"),
    "signer_name": ("Người ký", "Người ký phiếu", "Ký bởi", "Họ tên người ký", "Lãnh đạo ký", "Người có thẩm quyền ký",
                    "NGƯỜI KÝ"),
}  # fmt: skip
ENGLISH = {
    "number": "Ref. No.", "full_name": "Full name", "sex": "Gender", "date_of_birth": "Date of birth",
    "place_of_birth": "Place of birth", "nationality": "Citizenship", "permanent_residence": "Permanent address",
    "id_number": "Identity No.", "conviction_status": "Criminal record status", "issuer": "Issuing authority",
    "date_of_issue": "Date of issue", "signer_name": "Signatory",
}  # fmt: skip
STATUSES = ("Không có án tích", "Không có án tích", "Không có án tích", "Không có", "Đã được xóa án tích",
            "KHÔNG CÓ ÁN TÍCH",
            "Không có tiền án", "Hiện không có án tích", "Chưa có án tích", "Không bị kết án",
            "Có án tích chưa được xóa",
            "Được xoá án tích theo bản án", "Chưa được xóa án tích")  # fmt: skip
BANS = ("Cấm đảm nhiệm chức vụ", "Cấm thành lập doanh nghiệp", "Thông tin về cấm đảm nhiệm chức vụ", "Quyết định cấm",
        "Về cấm thành lập, quản lý doanh nghiệp, HTX", "Các quyết định của Tòa án về phá sản")  # fmt: skip
_SYMBOLS = ("{n}/LLTP", "{n}/{y}/LLTP-{a}", "{n}/{a}-PLLTP", "{y}-{n:06d}", "{n}/PLLTP{w}", "LLTP{w}/{n}/{y}",
            "{n}/HCTP",
            "{n}/{a}/{y}", "{n:04d}/PV06-LLTP", "{a}{y}{n:05d}", "{n}", "{n}-TTLLTP", "{n}/C06-{y}")  # fmt: skip
_DAYS = (date_slashed, date_slashed, date_dashed, date_short, date_dotted, date_long)


def told(cast: Cast, dice: Dice) -> JudicialRecord:
    """Return a record of one of many offices, with days, numbers and what is known in many manners."""
    said = record_of(cast, dice, dice.pick(_SYMBOLS).replace("{w}", dice.pick("12")), dice.pick(_DAYS))
    facts, shown = said.facts, dice.pick([*_DAYS, date_long, date_long, date_long])
    who = cast.mother if facts["id_number"] == cast.mother.id_number else cast.father
    printed = {"conviction_status": dice.pick(STATUSES), "date_of_issue": shown(cast.issued),
               "nationality": dice.pick(["Việt Nam", "Việt Nam", "VIỆT NAM", "Việt nam"])}  # fmt: skip
    if cast.issued < date(2020, 1, 1) and who.old_id and dice.chance(0.6):
        printed["id_number"] = who.old_id
    if dice.chance(0.35):
        printed["place_of_birth"] = dice.pick([who.home.province, who.home.full, who.home.province_name])
    kept = {"date_of_issue": cast.issued.isoformat()}
    return replace(said, facts=facts.but(printed, kept), agency=_office(cast, dice, said.agency))


def _office(cast: Cast, dice: Dice, usual: Agency) -> Agency:
    place, police = cast.commune, ("TRƯỞNG PHÒNG", "PHÓ TRƯỞNG PHÒNG")
    above = f"CÔNG AN {place.province.upper()}"
    plain, parent, heads, at = dice.pick([
        (usual.plain, usual.parent, usual.heads, usual.place), (usual.plain, usual.parent, usual.heads, usual.place),
        ("Phòng Cảnh sát quản lý hành chính về trật tự xã hội", above, police, place.province_name),
        ("Phòng Hồ sơ nghiệp vụ", above, police, place.province_name),
        ("Trung tâm Lý lịch tư pháp quốc gia", "BỘ TƯ PHÁP", ("GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"), "Hà Nội"),
        (f"Sở Tư pháp {place.province}", "", ("GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"), place.province_name),
        ("Cục Cảnh sát quản lý hành chính", "BỘ CÔNG AN", ("CỤC TRƯỞNG", "PHÓ CỤC TRƯỞNG"), "Hà Nội"),
    ])  # fmt: skip
    return replace(usual, name=plain.upper(), plain=plain, parent=parent, heads=heads, place=at,
                   seal=seal_text(plain[:28], place))  # fmt: skip


def say(said: JudicialRecord, dice: Dice, *keys: str) -> list[Said]:
    """Return facts under labels of chance; who gave it in capitals or not."""
    facts = said.facts
    if "issuer" in keys:
        facts = facts.but({"issuer": dice.pick([said.agency.name, said.agency.plain])}, facts.canonical)
    return [labelled(facts, dice, LABELS, key, ENGLISH[key]) for key in keys]


def ordered(dice: Dice) -> list[str]:
    """Return what is told of the person in one of many orders, the name first or the number."""
    born = ["date_of_birth", "place_of_birth"][:: dice.pick([1, 1, 1, -1])]
    ends = ["permanent_residence", "id_number"][:: dice.pick([1, -1])]
    middle = dice.pick([["sex", *born, "nationality"], [*born, "sex", "nationality"], [born[0], "sex", "nationality",
                                                                                       born[1]],
                        ["sex", "nationality", *born], ["nationality", "sex", *born]])  # fmt: skip
    return dice.pick([
        ["full_name", *middle, *ends], ["full_name", *middle, *ends], ["full_name", *ends, *middle],
        ["full_name", ends[0], *middle, ends[1]], ["id_number", "full_name", *middle, "permanent_residence"],
    ])  # fmt: skip


def strewn(cast: Cast, dice: Dice, facts: Sequence[Said], often: float = 0.2) -> list[Said]:
    """Return facts with others of no field strewn among them, not before the first."""
    name = officer_name(dice.fork("strewn"), cast.split)
    year = cast.issued.year
    others = [
        (dice.pick(["Ngày cấp", "Cấp ngày", "Cấp ngày/tháng/năm"]), some_day(dice, (year - 9, year - 1))),
        (dice.pick(["Nơi cấp", "Tại", "Do"]), dice.pick(["Cục Cảnh sát QLHC về TTXH", "Bộ Công an", "CA tỉnh"])),
        (dice.pick(["Nơi tạm trú", "Nơi ở hiện tại", "Tạm trú"]), dice.pick(["Không", "-", cast.commune.full])),
        ("Tên gọi khác", dice.pick(["Không có", "", name])), ("Dân tộc", dice.pick(["Kinh", "Tày", "Ê Đê"])),
        ("Nghề nghiệp", dice.pick(["Lao động tự do", "Viên chức", "Nông dân"])), ("Điện thoại",
                                                                                  f"09{dice.whole(10**7, 10**8 - 1)}"),
        ("Mã hồ sơ", f"G0{dice.whole(1, 9)}.{dice.whole(10, 99)}-{year}-{dice.whole(1, 9999):04d}"),
        ("Mục đích", dice.pick(["Xin việc", "Du học", "Xin cấp giấy phép lao động", "Bổ nhiệm"])),
        (dice.pick(["Người nộp hồ sơ", "Người được ủy quyền"]), name), ("Con ông", name),
        ("Ngày tiếp nhận", some_day(dice, (year, year))), ("Biên lai số", f"{dice.whole(1000, 99_999):07d}"),
    ]  # fmt: skip
    mixed = list(facts)
    for label, value in dice.sample(others, sum(dice.chance(often) for _ in range(8))):
        mixed.insert(dice.whole(1, len(mixed)), beside(label, value))
    return mixed


def relatives(cast: Cast, dice: Dice) -> list[tuple[str, Person]]:
    """Return father, mother and husband or wife, made up for the paper."""
    kin = [(dice.pick(["Cha", "Bố", "Họ và tên cha"]), "Nam"), (dice.pick(["Mẹ", "Họ và tên mẹ"]), "Nữ"),
           (dice.pick(["Vợ", "Vợ/chồng", "Chồng (vợ)"]), "Nữ")]  # fmt: skip
    return [(who, invent_person(dice.fork(who), cast.split, sex=sex, born=(1945, 1985))) for who, sex in kin]
