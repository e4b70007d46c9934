"""What later notifications of birth say: labels of programs, wards and stations, facts of no field, sorted into groups.

Canonical values as in `birth_notification_facts`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from tests.dossiers.birth_notification_facts import Born
from tests.dossiers.birth_notification_words import CHILD, MOTHER, born_at
from tests.dossiers.cast import Cast
from tests.dossiers.chance_rows import Said
from tests.dossiers.chance_sets import besides, worded
from tests.dossiers.dice import Dice
from tests.dossiers.drawn import Facts
from tests.dossiers.people import officer_name
from tests.dossiers.wording import date_dotted, date_long, date_short, date_slashed

_WORDS: dict[str, tuple[str, ...]] = {
    "number": ("Số", "Mã số GCS", "Số chứng từ", "Mã chứng từ GCS", "Số giấy", "Số phiếu", "Số seri", "GCS số",
               "Số giấy chứng sinh", "Số hiệu"),
    "mother_name": ("Họ và tên mẹ", "Họ tên mẹ hoặc NND", "Sản phụ", "Tên sản phụ", "Bà mẹ", "Mẹ của trẻ",
                    "Họ, chữ đệm, tên của mẹ", "Họ tên người sinh", "Chị", "Người mẹ (họ và tên)", "Mẹ"),
    "mother_birth_date": ("Năm sinh", "Sinh ngày", "Ngày sinh mẹ", "Sinh năm", "NTNS của mẹ",
                          "Ngày, tháng, năm sinh mẹ",
                          "Ngày sinh (mẹ)", "Năm sinh của mẹ", "Ngày tháng năm sinh sản phụ"),
    "mother_residence": ("Nơi thường trú", "Thường trú tại", "Nơi cư trú hiện tại", "Địa chỉ gia đình", "Chỗ ở",
                         "Trú tại",
                         "Nơi ở", "Địa chỉ cư trú của mẹ", "Nơi đăng ký tạm trú/thường trú", "HKTT",
                         "Địa chỉ liên lạc"),
    "mother_id_number": ("Số CCCD", "Số căn cước", "Số CMND/CCCD/hộ chiếu", "Số giấy tờ tùy thân (mẹ)", "ĐDCN/CMND số",
                         "CMT/CCCD", "Giấy CMND số", "Số định danh của mẹ", "Số định danh cá nhân/CMND",
                         "Mã định danh mẹ"),
    "date_of_birth": ("Đã sinh con vào lúc", "Sinh lúc", "Giờ sinh", "Trẻ sinh lúc", "Thời điểm trẻ ra đời",
                      "Ngày giờ sinh", "Giờ, ngày sinh của con", "Đẻ lúc", "Sinh con hồi", "Ngày sinh con",
                      "Đã sinh (đẻ) con vào hồi"),
    "place_of_birth": ("Tại", "Nơi sinh", "Nơi đẻ", "Nơi trẻ sinh ra", "Cơ sở nơi sinh", "Sinh tại cơ sở",
                       "Nơi sinh trẻ",
                       "Địa điểm sinh con", "Đẻ tại"),
    "child_sex": ("Giới tính", "Giới tính con", "Giới tính của trẻ", "Giới tính bé", "Phái", "Giới tính sơ sinh",
                  "Trai/gái (giới tính)", "Nam, nữ", "Giới"),
    "child_weight_grams": ("Cân nặng", "Cân nặng khi sinh", "Cân nặng sơ sinh", "Nặng", "Trọng lượng sơ sinh",
                           "Số cân", "Cân nặng bé", "Trọng lượng khi đẻ", "CN lúc sinh", "Cân nặng (gram)"),
    "intended_name": ("Dự định đặt tên con là", "Dự kiến đặt tên", "Tên gọi dự kiến", "Tên con dự kiến",
                      "Tên trẻ (nếu có)",
                      "Họ tên con dự định", "Gia đình đặt tên là", "Tên dự kiến của trẻ",
                      "Họ, chữ đệm, tên dự kiến của con",
                      "Đặt tên cháu là"),
    "issuer": ("Cơ sở cấp", "Cơ sở khám bệnh, chữa bệnh", "Đơn vị cấp giấy", "Cơ sở KBCB", "Nơi cấp", "Cơ sở y tế",
               "Bệnh viện/Trạm y tế", "Đơn vị lập"),
    "date_of_issue": ("Ngày cấp", "Cấp ngày", "Ngày lập", "Ngày cấp giấy", "Ngày ký", "Lập ngày", "Ngày chứng từ"),
}  # fmt: skip
_ENGLISH = {"mother_name": "Mother", "mother_birth_date": "Date of birth", "mother_residence": "Address",
            "mother_id_number": "ID No.", "date_of_birth": "Born at", "place_of_birth": "Place of birth",
            "child_sex": "Sex", "child_weight_grams": "Weight", "intended_name": "Name"}  # fmt: skip
_OFF_ORDERS: tuple[tuple[str, ...], ...] = (
    CHILD,
    ("date_of_birth", "child_sex", "child_weight_grams", "place_of_birth", "intended_name"),
    ("intended_name", "child_sex", "date_of_birth", "child_weight_grams", "place_of_birth"),
    ("place_of_birth", "date_of_birth", "child_weight_grams", "child_sex", "intended_name"),
    ("child_sex", "child_weight_grams", "date_of_birth", "place_of_birth", "intended_name"),
)
_MOTHER_ORDERS: tuple[tuple[str, ...], ...] = (
    MOTHER,
    ("mother_name", "mother_birth_date", "mother_id_number", "mother_residence"),
    ("mother_name", "mother_id_number", "mother_birth_date", "mother_residence"),
    ("mother_name", "mother_residence", "mother_birth_date", "mother_id_number"),
    ("mother_id_number", "mother_name", "mother_birth_date", "mother_residence"),
)
_SHOWN = (date_long, date_slashed, date_short, date_dotted)


@dataclass(frozen=True)
class Groups:
    """What is told of mother and child, with what belongs to no field among it."""

    born: Born
    mother: list[Said]
    child: list[Said]


def said(facts: Facts, dice: Dice, key: str) -> Said:
    """Return a fact under one of its labels."""
    return replace(worded(facts, dice, _WORDS, key), english=_ENGLISH.get(key, ""))


def of_paper(born: Born, dice: Dice, key: str) -> Said:
    """Return number, issuer or day of a paper as a labelled fact."""
    if key != "issuer":
        return said(born.facts, dice, key)
    name = dice.pick([born.hospital.name, born.hospital.plain])
    facts = born.facts.but({"issuer": name}, born.facts.canonical)
    return said(facts, dice, "issuer")


def groups_of(cast: Cast, dice: Dice, often: float = 0.3) -> Groups:
    """Return what is said, in an order and with other facts of chance."""
    born = shown(born_at(cast, dice), cast, dice)
    mother = [said(born.facts, dice, key) for key in dice.pick(_MOTHER_ORDERS)]
    child = [said(born.facts, dice, key) for key in dice.pick(_OFF_ORDERS)]
    for told, more in ((mother, _of_mother(born, cast, dice, often)), (child, _of_child(born, cast, dice, often))):
        for each in more:
            told.insert(dice.whole(1, len(told)), each)
    return Groups(born, mother, child)


def shown(born: Born, cast: Cast, dice: Dice) -> Born:
    """Return the same with hour and day of the birth, weight and day of issue in manners of programs and wards."""
    day, facts = cast.child.birth, born.facts
    hour, minute = dice.whole(0, 23), dice.whole(0, 59)
    told = dice.pick([facts["date_of_birth"], facts["date_of_birth"], f"{day:%d/%m/%Y} {hour:02d}:{minute:02d}",
                      f"{day:%d/%m/%Y}, {hour:02d} giờ {minute:02d} phút", f"{hour:02d}g{minute:02d} {date_long(day)}",
                      f"{hour:02d} giờ {minute:02d}, {day:%d-%m-%Y}"])  # fmt: skip
    issued = date.fromisoformat(facts.canonical["date_of_issue"])
    printed = {"date_of_birth": told, "date_of_issue": dice.pick(_SHOWN)(issued)}
    counted = {"date_of_birth": day.isoformat(), "date_of_issue": issued.isoformat()}
    return replace(born, facts=facts.but(printed, counted))


def _of_mother(born: Born, cast: Cast, dice: Dice, often: float) -> list[Said]:
    facts, father = born.facts, cast.father
    return besides(dice, often, ("Dân tộc", facts["_ethnicity"]), ("Số thẻ BHYT", facts["_insurance"]),
                   ("Mã số bệnh nhân", f"{dice.whole(10**7, 10**8 - 1)}"), ("Nghề nghiệp", dice.pick(
                       ["Làm rẫy", "Nội trợ", "Viên chức", "Buôn bán"])),
                   (dice.pick(["Họ tên chồng", "Cha của trẻ", "Họ tên cha"]), father.name),
                   (dice.pick(["Năm sinh cha", "Sinh năm (cha)"]), str(father.birth.year)),
                   ("Số CCCD của cha", father.id_number), ("Para",
                                                           f"{dice.whole(0, 3)}00{dice.whole(0, 3)}"))  # fmt: skip


def _of_child(born: Born, cast: Cast, dice: Dice, often: float) -> list[Said]:
    count, midwife = born.facts["_count"], officer_name(dice.fork("midwife"), cast.split)
    when = date_slashed(cast.child.birth - timedelta(days=dice.whole(0, 2)))
    return besides(dice, often, ("Con lần thứ", count), ("Số con hiện có", count), ("Số thai", "01"),
                   ("Tuổi thai khi sinh", f"{dice.whole(36, 41)} tuần"), ("Apgar 1 phút/5 phút",
                                                                          f"{dice.whole(7, 8)}/9"),
                   ("Chiều dài", f"{dice.whole(45, 53)} cm"), ("Vòng đầu", f"{dice.whole(31, 35)} cm"),
                   ("Tình trạng con", born.facts["_health"]), ("Vào viện ngày", when),
                   ("Người đỡ", midwife), ("Cách thức sinh", dice.pick(["Đẻ thường", "Mổ lấy thai",
                                                                        "Sinh hút"])))  # fmt: skip


def numbers_of(told: Sequence[Said], key: str) -> Said:
    """Return the fact of a field among others."""
    return next(each for each in told if each.entry.key == key)
