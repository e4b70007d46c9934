"""What extracts of deaths by chance have in common: more manners of the hour, wordings of labels, heads and feet.

Canonical values as in `death`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from tests.dossiers.blocks import Entry, office_head, state_heading
from tests.dossiers.canvas import Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.chance_feet import Foot, foot
from tests.dossiers.chance_parts import headline, remark, state_and_place
from tests.dossiers.chance_rows import Said
from tests.dossiers.chance_sets import Words, besides, worded
from tests.dossiers.death_facts import death_facts
from tests.dossiers.dice import Dice
from tests.dossiers.drawn import Facts
from tests.dossiers.feet import Signing, office_levels, one_line_office, signed, titles_of
from tests.dossiers.offices import Agency, commune_agency
from tests.dossiers.typeset import BOLD, ITALIC, Item, Run, Style
from tests.dossiers.wording import date_dashed, date_dotted, date_long, date_short, date_slashed

_CAUSES = ("Bệnh già", "Ung thư phổi", "Tai nạn giao thông", "Bệnh tim mạch, cao huyết áp", "Ngạt nước",
           "Viêm phổi nặng, suy hô hấp cấp, sốc nhiễm khuẩn", "Không rõ nguyên nhân", "Tai nạn lao động")  # fmt: skip
_SYMBOLS = ("{n}", "{n}/{y}", "{n}/TLKT-BS", "{n}/{y}/TLKT", "{n:03d}/UBND-KT", "{y}-{n:04d}", "{n}/TLKT")
_WORDS: Words = {
    "full_name": ("Họ, chữ đệm, tên {of}", "Họ và tên {of}", "Họ tên {of}", "Họ, chữ đệm và tên {of}"),
    "date_of_birth": ("Ngày, tháng, năm sinh", "Ngày sinh", "Sinh ngày", "Năm sinh", "Ngày/tháng/năm sinh"),
    "sex": ("Giới tính", "Nam, nữ", "Giới"),
    "ethnicity": ("Dân tộc",),
    "nationality": ("Quốc tịch",),
    "last_residence": ("Nơi cư trú cuối cùng", "Nơi thường trú cuối cùng", "Nơi thường trú/tạm trú cuối cùng",
                       "Chỗ ở cuối cùng", "Nơi cư trú trước khi chết"),
    "id_number": ("Số định danh cá nhân", "Số CMND/CCCD", "Giấy tờ tùy thân số", "Số ĐDCN/Giấy tờ tùy thân", "CCCD số"),
    "date_of_death": ("Đã chết vào lúc", "Chết vào lúc", "Đã chết lúc", "Thời gian chết", "Ngày, giờ chết",
                      "Thời điểm chết"),
    "place_of_death": ("Nơi chết", "Tại", "Chết tại", "Địa điểm chết"),
    "cause_of_death": ("Nguyên nhân chết", "Nguyên nhân", "Lý do chết", "Nguyên nhân tử vong"),
    "declarant_name": ("Họ, chữ đệm, tên người đi khai tử", "Người đi khai tử", "Họ và tên người khai tử",
                       "Người khai tử"),
    "registration_place": ("Nơi đăng ký khai tử", "Nơi đăng ký", "Đăng ký tại", "Cơ quan đăng ký khai tử",
                           "Đã đăng ký khai tử tại"),
    "registration_date": ("Ngày, tháng, năm đăng ký", "Ngày đăng ký", "Đăng ký ngày", "Ngày đăng ký khai tử"),
}  # fmt: skip
_DIED_ON = ("Đã chết ngày", "Chết ngày", "Ngày chết", "Ngày, tháng, năm chết")
"""Labels of a day of death without its hour."""
PERSON = ("full_name", "date_of_birth", "sex", "ethnicity", "nationality", "last_residence", "id_number")
DEATH = ("date_of_death", "place_of_death", "cause_of_death")
REGISTER = ("registration_place", "registration_date", "declarant_name")


@dataclass(frozen=True)
class Deceased:
    """What a paper says, and which of the two papers it is."""

    facts: Facts
    certificate: bool
    agency: Agency


def deceased_of(cast: Cast, dice: Dice) -> Deceased:
    """Return what is said of somebody who died, the hour and the cause in more manners."""
    shown = dice.pick([date_slashed, date_slashed, date_dashed, date_short, date_dotted, date_long])
    facts = death_facts(cast, dice, dice.pick(_SYMBOLS), shown)
    died = date.fromisoformat(facts.canonical["date_of_death"])
    hour, minute = dice.whole(0, 23), dice.whole(0, 59)
    hours, day, told = f"{hour:02d} giờ {minute:02d}", f"{died:%d/%m/%Y}", date_long(died)
    at = dice.pick([f"{hours} phút, {told}", f"{hour:02d}h{minute:02d} ngày {day}", f"{hours} phút ngày {day}",
                    f"{hours}, {told}", told, day])  # fmt: skip
    where = dice.pick(
        [facts["place_of_death"], facts["last_residence"], "Tại nơi cư trú", f"Tại nhà, {cast.commune.full}"]
    )
    changed = {"date_of_death": at, "cause_of_death": dice.pick(_CAUSES), "place_of_death": where}
    agency = commune_agency(cast.commune, long_name=dice.chance(0.6))
    return Deceased(facts.but(changed, facts.canonical), dice.chance(0.35), agency)


def put_head(sheet: Sheet, cast: Cast, told: Deceased, dice: Dice) -> None:
    """Print office, state, number and title in one of their orders."""
    facts, agency = told.facts, told.agency
    sheet.put("number", facts["number"])
    number: list[Item] = [f"{dice.pick(['Số', 'Số', 'Số/No.', 'Số trích lục', 'Số đăng ký'])}: ",
                          Run(facts["number"], Style(bold=dice.chance(0.4)))]  # fmt: skip
    if dice.chance(0.35):
        number.append(f" \u00a0\u00a0\u00a0 {dice.pick(['Quyển số', 'Quyển'])}: 0{dice.whole(1, 4)}")
    remark(sheet, dice, 0.3, "Mẫu TP/HT-2010-KT.2", "TP/HT-1999-C.1", "Phụ lục 2 (TT 04/2024/TT-BTP)", align="right")
    form, under = dice.weighted([("halves", 0.5), ("levels", 0.2), ("stacked", 0.3)]), dice.chance(0.45)
    if form == "stacked":
        one_line_office(sheet, agency, joint=dice.pick([" - ", ", "]), align=dice.pick(["left", "center"]))
        state_and_place(sheet, dice)
    else:
        divide = dice.pick([0.4, 0.44, 0.48])

        def left() -> None:
            if form == "levels":
                office_levels(sheet, cast.commune, mark=dice.pick([".", "_"]))
            else:
                office_head(sheet, agency.parent, agency.name, rule=dice.pick([0.0, 0.36]))
            if under:
                sheet.para(*number, align="left" if form == "levels" else "center")

        sheet.columns((0.0, divide, left), (divide + 0.01, 1.0, lambda: state_heading(sheet, spell=dice.whole(0, 3))))
        sheet.skip(dice.real(2, 8))
    notes = ("", "", "(BẢN SAO)", "(Bản sao)", "(BẢN CHÍNH)", "(Đăng ký quá hạn)")
    headline(sheet, dice, "GIẤY CHỨNG TỬ" if told.certificate else "TRÍCH LỤC KHAI TỬ", notes=notes)
    if not under or form == "stacked":
        sheet.para(*number, align=dice.pick(["center", "center", "right"]), after=4)


def said_of(told: Deceased, dice: Dice, keys: Sequence[str], *, of: str = "") -> list[Said]:
    """Return facts under their labels, some of them changed in their places; `of` stands behind that of the name."""
    facts = told.facts
    alone = facts["date_of_death"].startswith("ngày") or len(facts["date_of_death"]) < 11
    words = {**_WORDS, "date_of_death": _DIED_ON} if alone else _WORDS
    said = [worded(facts, dice, words, key, of) for key in keys]
    if dice.chance(0.4):
        at = dice.whole(1, len(said) - 2)
        said[at], said[at + 1] = said[at + 1], said[at]
    for index, fact in enumerate(said):
        if fact.entry.key == "id_number" and dice.chance(0.35):
            papers = Entry("", "id_number", facts["_papers"], facts["id_number"])
            said[index] = Said(dice.pick(["Giấy tờ tùy thân", "Giấy tờ tùy thân (loại, số, ngày cấp)"]), papers)
    return said


def more_of_death(told: Deceased, dice: Dice, often: float = 0.3) -> list[Said]:
    """Return what is said besides, each with a probability."""
    return besides(dice, often, ("Ghi bằng chữ", told.facts["_death_words"]),
                   ("Số Giấy báo tử", told.facts["_notice"]),
                   ("Nghề nghiệp", dice.pick(["Hưu trí", "Làm ruộng"])))  # fmt: skip


def more_of_register(dice: Dice, often: float = 0.3) -> list[Said]:
    """Return what is said besides of who declared it and of the register."""
    return besides(dice, often, ("Quan hệ với người chết", dice.pick(["Con", "Vợ", "Cháu ruột"])),
                   ("Giấy tờ tùy thân của người khai", f"CCCD số 0620{dice.whole(10_000_000, 99_999_999)}"),
                   ("Ghi chú", dice.pick(["Đăng ký đúng hạn", "Đăng ký lại"])))  # fmt: skip


def put_foot(sheet: Sheet, cast: Cast, told: Deceased, dice: Dice) -> None:
    """Print where the extract comes from, and who signs it."""
    agency, day = told.agency, f"{told.agency.place}, {date_long(cast.issued)}"
    remark(sheet, dice, 0.4, "Thực hiện trích lục từ: Sổ đăng ký khai tử.", "Sao từ Sổ đăng ký khai tử năm "
           f"{cast.issued.year}.", "Trích từ Cơ sở dữ liệu hộ tịch điện tử.")  # fmt: skip
    if told.certificate:
        foot(sheet, cast, dice, Foot("chứng tử", day=dice.pick(["", date_long(cast.issued)]), agency=agency))
        return
    sheet.put("signer_name", cast.signer)
    titles = dice.pick([["NGƯỜI KÝ TRÍCH LỤC"], titles_of(agency, dice, board=True), titles_of(agency, dice),
                        ["TUQ. CHỦ TỊCH", "CÔNG CHỨC TƯ PHÁP - HỘ TỊCH"]])  # fmt: skip
    keeper, over = dice.chance(0.3), dice.chance(0.5)

    def right() -> None:
        if over:
            sheet.para(day, align="center", style=ITALIC, after=1)
        note = Style(italic=True, size=sheet.look.size - 1.5)
        for title in titles:
            sheet.para(title, align="center", style=BOLD, after=0)
        if dice.chance(0.5):
            sheet.para("(Ký, ghi rõ họ, chữ đệm, tên, chức vụ và đóng dấu)", align="center", style=note, after=0)
        signed(sheet, (), cast.signer, dice, Signing(agency.seal, stamped=dice.chance(0.15)))

    def left() -> None:
        sheet.para(dice.pick(["NGƯỜI ĐI KHAI TỬ", "NGƯỜI THỰC HIỆN", "CÁN BỘ HỘ TỊCH"]), align="center", style=BOLD)

    sheet.skip(dice.real(3, 10))
    if not over:
        sheet.para(day, align="right", style=ITALIC, after=2)
    sheet.columns(*(((0.0, 0.42, left),) if keeper else ()), (dice.pick([0.45, 0.5]), 1.0, right))
