"""Hospitals' notifications of birth (giấy chứng sinh).

Canonical values: `date_of_birth` the day behind "Đã sinh con vào lúc" without the hour; `child_weight_grams` digits
alone; `number` as printed behind "Số" or "Mã số"; `issuer` the hospital of the head.
"""

from __future__ import annotations

from tests.dossiers.birth_notification_afresh import NOTIFICATIONS_AFRESH
from tests.dossiers.birth_notification_chance import NOTIFICATIONS_CHANCE
from tests.dossiers.birth_notification_drawn import NOTIFICATIONS_DRAWN
from tests.dossiers.birth_notification_facts import born_facts, foot, noted, papers_entry
from tests.dossiers.birth_notification_further import NOTIFICATIONS_UNLIKE
from tests.dossiers.birth_notification_later import NOTIFICATIONS_AFTER
from tests.dossiers.birth_notification_over import NOTIFICATIONS_OVER
from tests.dossiers.birth_notification_wide import NOTIFICATIONS_WIDE
from tests.dossiers.blocks import Entry, state_heading
from tests.dossiers.canvas import Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.dice import Dice
from tests.dossiers.drawn import A5_LANDSCAPE, Drawn, drawn_paper, pick_layout
from tests.dossiers.feet import two_halves
from tests.dossiers.marital_facts import titled
from tests.dossiers.pairs import Pairing, form_cells, pair, side_by_side
from tests.dossiers.truth import MadePage, Split
from tests.dossiers.typeset import BOLD, ITALIC, PLAIN, Style


def _of_2012(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """The form of TT 17/2012 and TT 27/2019: dotted rules, mother before child, the midwife signs left."""
    born = born_facts(cast, dice, "{n}/GCS")
    facts, how = born.facts, Pairing(value=dice.pick([BOLD, PLAIN]), leader=dice.pick([".", ""]))
    flat = Pairing(value=how.value)
    noted(sheet, born, "number")
    two_halves(sheet, born.hospital, dice, under_office=("Số: ", facts["number"]))
    sheet.skip(8)
    titled(sheet, "GIẤY CHỨNG SINH")
    pair(sheet, how, facts.entry("Họ và tên mẹ/Người nuôi dưỡng", "mother_name"))
    pair(sheet, how, facts.entry(dice.pick(["Ngày, tháng, năm sinh", "Năm sinh"]), "mother_birth_date"))
    pair(
        sheet,
        how,
        facts.entry("Nơi đăng ký thường trú", "mother_residence"),
        facts.entry("Mã số BHXH/Thẻ BHYT số", "_insurance"),
        facts.entry("Số CMND/CCCD/Hộ chiếu", "mother_id_number"),
        facts.entry("Dân tộc", "_ethnicity"),
        facts.entry("Đã sinh con vào lúc", "date_of_birth"),
        facts.entry("Tại", "place_of_birth"),
        hang=0,
    )
    side_by_side(
        sheet, flat, (0.5, 0.5), facts.entry("Số lần sinh", "_count"), facts.entry("Số con hiện sống", "_count")
    )
    pair(sheet, flat, Entry("Số con trong lần sinh này", None, "1"))
    side_by_side(
        sheet,
        flat,
        (0.5, 0.5),
        facts.entry("Giới tính của con", "child_sex"),
        facts.entry("Cân nặng", "child_weight_grams"),
    )
    pair(
        sheet, how, facts.entry("Hiện trạng của con", "_health"), facts.entry("Dự định đặt tên con là", "intended_name")
    )
    foot(sheet, cast, born, dice, "Thủ trưởng cơ sở y tế", "Người đỡ đẻ")


def _electronic(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Printed from the hospital's program: its own code, numbered lines, everything of the mother in one block."""
    born = born_facts(cast, dice, "{y}.{n:05d}")
    facts, how = born.facts, Pairing(label=dice.pick([PLAIN, ITALIC]), value=BOLD)
    noted(sheet, born, "number")
    two_halves(sheet, born.hospital, dice, divide=0.46)
    sheet.skip(6)
    titled(sheet, "GIẤY CHỨNG SINH", after=2)
    sheet.para(f"Mã số GCS: {facts['number']}", align="center", style=ITALIC, after=6)
    pair(
        sheet,
        how,
        facts.entry("1. Họ, chữ đệm, tên mẹ", "mother_name"),
        facts.entry("2. Ngày, tháng, năm sinh của mẹ", "mother_birth_date"),
        papers_entry(facts, "3. Giấy tờ tùy thân"),
        facts.entry("4. Nơi cư trú", "mother_residence"),
        facts.entry("5. Đã sinh con vào lúc", "date_of_birth"),
        facts.entry("6. Nơi sinh", "place_of_birth"),
        hang=12,
    )
    side_by_side(
        sheet,
        how,
        (0.5, 0.5),
        facts.entry("7. Giới tính con", "child_sex"),
        facts.entry("8. Cân nặng", "child_weight_grams"),
    )
    pair(sheet, how, facts.entry("9. Dự kiến đặt tên con", "intended_name"))
    sheet.para("Lưu ý: Giấy này dùng để đăng ký khai sinh.", style=ITALIC)
    foot(sheet, cast, born, dice, "THỦ TRƯỞNG CƠ SỞ", "NGƯỜI ĐỠ ĐẺ")


def _cells(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Half a sheet lying, ruled cells with small labels."""
    born = born_facts(cast, dice, "{n}/{y}-GCS")
    facts, how = born.facts, Pairing(colon="")
    noted(sheet, born, "number")
    two_halves(sheet, born.hospital, dice, divide=0.5, under_office=("Số: ", facts["number"]))
    titled(sheet, "GIẤY CHỨNG SINH", after=3)
    for widths, pairs in (
        ((0.6, 0.4), (("Họ và tên mẹ", "mother_name"), ("Năm sinh của mẹ", "mother_birth_date"))),
        ((0.65, 0.35), (("Nơi thường trú/tạm trú", "mother_residence"), ("Số định danh cá nhân", "mother_id_number"))),
        ((0.5, 0.5), (("Đã sinh con vào lúc", "date_of_birth"), ("Nơi sinh", "place_of_birth"))),
        ((0.25, 0.25, 0.5), (("Giới tính con", "child_sex"), ("Cân nặng", "child_weight_grams"),
                             ("Dự định đặt tên con", "intended_name"))),
    ):  # fmt: skip
        form_cells(sheet, how, widths, *(facts.entry(label, key) for label, key in pairs))
    foot(sheet, cast, born, dice, "GIÁM ĐỐC", "Người đỡ đẻ")


NOTIFICATIONS = (
    Drawn("notification_2012", _of_2012, 13.0),
    Drawn("notification_electronic", _electronic, 13.0),
    Drawn("notification_cells", _cells, 10.5, A5_LANDSCAPE, (40.0, 36.0, 30.0)),
)


def _told(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """An older form: the hospital on a line of its own, the mother's facts two a row, the child's under a heading."""
    born = born_facts(cast, dice, "{n}")
    facts, how = born.facts, Pairing(value=PLAIN, leader=".")
    flat = Pairing(value=PLAIN)
    noted(sheet, born, "number")
    state_heading(sheet, spell=dice.whole(0, 3))
    sheet.para(born.hospital.name, style=BOLD, after=2)
    sheet.para(f"Số: {facts['number']}", after=6)
    titled(sheet, "GIẤY CHỨNG SINH", size=5.0)
    sheet.para("(Cấp lần đầu)", align="center", style=ITALIC)
    side_by_side(
        sheet, flat, (0.62, 0.38), facts.entry("Họ tên mẹ", "mother_name"), facts.entry("Sinh năm", "mother_birth_date")
    )
    side_by_side(
        sheet, flat, (0.4, 0.6), facts.entry("Dân tộc", "_ethnicity"), facts.entry("Số CCCD/CMND", "mother_id_number")
    )
    pair(sheet, how, facts.entry("Địa chỉ", "mother_residence"), hang=0)
    sheet.para("Thông tin của con", style=Style(bold=True, italic=True), after=1)
    pair(sheet, how, facts.entry("Sinh lúc", "date_of_birth"), facts.entry("Sinh tại", "place_of_birth"), hang=0)
    side_by_side(
        sheet,
        flat,
        (0.36, 0.64),
        facts.entry("Tình trạng", "_health"),
        facts.entry("Trọng lượng", "child_weight_grams"),
    )
    pair(sheet, how, facts.entry("Giới tính", "child_sex"), facts.entry("Tên dự định đặt cho con", "intended_name"))
    foot(sheet, cast, born, dice, "TRƯỞNG TRẠM", "CÁN BỘ ĐỠ ĐẺ")


NOTIFICATIONS_FURTHER = (Drawn("notification_told", _told, 13.0),)
NOTIFICATIONS_LATER = (
    *NOTIFICATIONS_DRAWN,
    *NOTIFICATIONS_OVER,
    *NOTIFICATIONS_CHANCE,
    *NOTIFICATIONS_AFTER,
    *NOTIFICATIONS_AFRESH,
    *NOTIFICATIONS_WIDE,
)
VARIANTS: dict[Split, tuple[Drawn, ...]] = {
    Split.TUNING: (*NOTIFICATIONS, *NOTIFICATIONS_FURTHER, *NOTIFICATIONS_UNLIKE, *NOTIFICATIONS_LATER)
}


def make_birth_notification(cast: Cast, dice: Dice) -> tuple[MadePage, ...]:
    """Return the one page of the notification of the child's birth."""
    return drawn_paper(
        "birth_notification", pick_layout(dice, VARIANTS[cast.split], len(NOTIFICATIONS_LATER)), cast, dice
    )
