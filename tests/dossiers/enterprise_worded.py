"""Enterprise certificates whose wording and order are set by chance; values as in `enterprise`."""

from __future__ import annotations

from dataclasses import dataclass

from tests.dossiers.blocks import Entry
from tests.dossiers.canvas import Sheet
from tests.dossiers.chance_grid import setter
from tests.dossiers.chance_rows import Said, row_manner
from tests.dossiers.dice import Dice
from tests.dossiers.drawn import Facts
from tests.dossiers.pairs import record
from tests.dossiers.people import Person
from tests.dossiers.typeset import BOLD, ITALIC, Item, bold

_NAMES = ("Tên công ty viết bằng tiếng Việt", "Tên công ty", "Tên doanh nghiệp",
          "Tên doanh nghiệp viết bằng tiếng Việt", "Tên tiếng Việt", "Tên công ty (tiếng Việt)")  # fmt: skip
_OFFICES = ("Địa chỉ trụ sở chính", "Trụ sở chính", "Địa chỉ trụ sở", "Địa chỉ", "Trụ sở chính đặt tại")
_CAPITALS = ("Vốn điều lệ", "Tổng vốn điều lệ", "Vốn đầu tư ban đầu", "Vốn điều lệ đăng ký")
_HEADINGS = ("Người đại diện theo pháp luật của công ty", "Người đại diện theo pháp luật", "Đại diện theo pháp luật",
             "Thông tin về người đại diện theo pháp luật", "Người đại diện pháp luật của công ty")  # fmt: skip
_FULL = ("Họ và tên", "Họ tên", "Họ và tên (chữ in hoa)", "Họ, chữ đệm và tên", "Ông/Bà")
_BORN = ("Sinh ngày", "Ngày sinh", "Ngày, tháng, năm sinh", "Ngày/tháng/năm sinh")
_POSTS = ("Chức danh", "Chức vụ", "Chức danh quản lý")
_PAPERS = ("Số giấy tờ pháp lý của cá nhân", "Số giấy chứng thực cá nhân", "Giấy chứng minh nhân dân số",
           "Số CMND/CCCD/Hộ chiếu", "Số định danh cá nhân", "Thẻ căn cước công dân số", "Số CCCD",
           "Số giấy tờ chứng thực cá nhân")  # fmt: skip
_FIRST = ("Đăng ký lần đầu, {d}", "Đăng ký lần đầu: {d}", "Cấp lần đầu {d}", "Đăng ký lần đầu {d}", "Cấp lần đầu: {d}")
_CHANGED = ("Đăng ký thay đổi lần thứ {n}, {d}", "Đăng ký thay đổi lần thứ: {n}, {d}", "Thay đổi lần thứ {n} {d}",
            "Đăng ký thay đổi lần {n}: {d}", "Cấp lại lần thứ {n}, {d}")  # fmt: skip
_CODES = ("Mã số doanh nghiệp", "Mã số", "Mã số thuế", "Số", "Mã số DN")


@dataclass(frozen=True)
class Company:
    """Facts of a company, its one owner where it has one told apart."""

    facts: Facts
    owner: Person | None


def _person(dice: Dice, facts: Facts, who: str, labels: tuple[str, str, str]) -> list[Said]:
    said = [Said(labels[0], facts.entry("", f"{who}_name")), Said(labels[1], facts.entry("", f"{who}_birth_date")),
            Said(labels[2], facts.entry("", f"{who}_id_number"))]  # fmt: skip
    said.insert(1, Said("Giới tính", facts.entry("", "_sex")))
    if dice.chance(0.6):
        said.insert(3, Said("Quốc tịch", facts.entry("", "_nationality")))
    issued = [Said("Ngày cấp", facts.entry("", "_issued")), Said("Nơi cấp", Entry("", None, "Cục CS QLHC về TTXH"))]
    home = dice.pick(["Địa chỉ thường trú", "Nơi đăng ký hộ khẩu thường trú", "Địa chỉ liên lạc"])
    return [*said, *issued[: dice.whole(0, 2)], Said(home, Entry("", None, facts["_home"]))]


def worded(sheet: Sheet, dice: Dice, company: Company) -> None:
    """Print what stands between title and signature in wording, order and rows set by chance."""
    facts, owner = company.facts, company.owner
    rows, how = setter(sheet, row_manner(dice), dice), dice.pick(["center", "left"])
    record(sheet, *(facts.entry("", key) for key in ("enterprise_code", "first_registration_date")))
    code: list[Item] = [f"{dice.pick(_CODES)}: ", bold(facts["enterprise_code"])]
    first = dice.pick(_FIRST).format(d=facts["first_registration_date"])
    sheet.para(*code, align=how, after=1)
    sheet.para(first, align=how, style=ITALIC, after=1)
    if dice.chance(0.6):
        record(sheet, *(facts.entry("", key) for key in ("amendment_number", "amendment_date")))
        changed = dice.pick(_CHANGED).format(n=facts["amendment_number"], d=facts["amendment_date"])
        sheet.para(changed, align=how, style=ITALIC, after=3)
    foreign = Said(dice.pick(["Tên công ty viết bằng tiếng nước ngoài", "Tên giao dịch"]), facts.entry("", "_short"))
    short = Said(dice.pick(["Tên công ty viết tắt", "Tên viết tắt"]), Entry("", None, "HTC"))
    rows.put(Said(dice.pick(_NAMES), facts.entry("", "enterprise_name")), *[foreign, short][: dice.whole(0, 2)])
    rows.put(Said(dice.pick(_OFFICES), facts.entry("", "head_office")))
    rows.put(Said("Điện thoại", facts.entry("", "_phone")), Said("Email", Entry("", None, "lienhe@htc.vn")))
    if dice.chance(0.4):
        rows.put(Said("Ngành, nghề kinh doanh", Entry("", None, "Xây dựng nhà để ở (4101); vận tải hàng hóa (4933)")))
    rows.put(Said(dice.pick(_CAPITALS), facts.entry("", "charter_capital")))
    if dice.chance(0.5):
        rows.put(Said("Bằng chữ", Entry("", None, facts["_words"])), numbered=False)
    labels = (dice.pick(_FULL[:4]), dice.pick(_BORN), dice.pick(_PAPERS))
    if owner is not None:
        sheet.para(dice.pick(["Chủ sở hữu công ty", "Thông tin chủ sở hữu", "Chủ sở hữu:"]), style=BOLD, after=1)
        printed = {"owner_name": owner.upper_name, "owner_birth_date": f"{owner.birth:%d/%m/%Y}",
                   "owner_id_number": owner.id_number}  # fmt: skip
        told = Facts(dict(facts.printed) | printed | {"_sex": owner.sex, "_home": owner.residence},
                     {"owner_birth_date": owner.birth.isoformat()})  # fmt: skip
        rows.put(*_person(dice, told, "owner", labels))
    sheet.para(dice.pick(_HEADINGS), dice.pick(["", ":"]), style=BOLD, after=1)
    post = Said(dice.pick(_POSTS), facts.entry("", "representative_title"))
    person = _person(dice, facts, "representative", _other_name(labels, dice))
    person.insert(dice.pick([0, 1, len(person)]), post)
    rows.put(*person)


def _other_name(labels: tuple[str, str, str], dice: Dice) -> tuple[str, str, str]:
    """Return labels whose first may be another word for a name, as the forms' parts differ."""
    return (dice.pick([labels[0], labels[0], *_FULL]), *labels[1:])
