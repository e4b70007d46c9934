"""Health certificates (giấy khám sức khỏe), the page that says who was examined and what came of it.

Canonical values: `height_cm` and `weight_kg` the digits as printed; `health_class` the words behind the label of the
conclusion; `purpose` what the examination was for.
"""

from __future__ import annotations

from tests.dossiers.blocks import state_heading
from tests.dossiers.canvas import Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.dice import Dice
from tests.dossiers.drawn import Drawn, drawn_paper, pick_layout
from tests.dossiers.feet import two_halves
from tests.dossiers.health_chance import EXAMINATIONS_CHANCE
from tests.dossiers.health_drawn import EXAMINATIONS_DRAWN
from tests.dossiers.health_facts import examined_facts, foot, noted
from tests.dossiers.health_further import EXAMINATIONS_UNLIKE
from tests.dossiers.health_later import EXAMINATIONS_OF_LATER
from tests.dossiers.health_met import EXAMINATIONS_MET
from tests.dossiers.health_wide import EXAMINATIONS_WIDE
from tests.dossiers.marital_facts import titled
from tests.dossiers.pairs import Pairing, form_cells, pair, side_by_side
from tests.dossiers.truth import MadePage, Split
from tests.dossiers.typeset import BOLD, ITALIC, PLAIN


def _of_2023(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """The form of TT 32/2023 with its parts, squeezed on one page, a place for the photograph at the left."""
    said = examined_facts(cast, dice, "{n}/GKSK-BV")
    facts, how = said.facts, Pairing(value=dice.pick([BOLD, PLAIN]))
    noted(sheet, said)
    two_halves(sheet, said.hospital, dice, under_office=("Số: ", facts["number"]))
    sheet.skip(8)
    titled(sheet, "GIẤY KHÁM SỨC KHỎE")

    def left() -> None:
        top = sheet.y
        sheet.draw.rectangle([sheet.left, top, sheet.left + 330, top + 480], outline=sheet.look.ink, width=3)
        sheet.y = top + 490

    def right() -> None:
        pair(sheet, how, facts.entry("Họ và tên", "full_name"))
        side_by_side(sheet, how, (0.4, 0.6), facts.entry("Giới", "sex"), facts.entry("Sinh ngày", "date_of_birth"))
        pair(sheet, how, facts.entry("Số CCCD/Hộ chiếu/định danh", "id_number"), facts.entry("Cấp ngày", "_issued"))
        pair(
            sheet,
            how,
            facts.entry("Chỗ ở hiện tại", "residence"),
            facts.entry("Lý do khám sức khỏe", "purpose"),
            hang=0,
        )

    sheet.columns((0.0, 0.2, left), (0.22, 1.0, right))
    sheet.para("TIỀN SỬ BỆNH: Không có gì đặc biệt.")
    sheet.para("I. KHÁM THỂ LỰC", style=BOLD, after=2)
    side_by_side(
        sheet,
        how,
        (0.34, 0.33, 0.33),
        facts.entry("Chiều cao", "height_cm"),
        facts.entry("Cân nặng", "weight_kg"),
        facts.entry("Chỉ số BMI", "_index"),
    )
    side_by_side(sheet, how, (0.5, 0.5), facts.entry("Mạch", "_pulse"), facts.entry("Huyết áp", "_pressure"))
    sheet.para("II. KHÁM LÂM SÀNG: Bình thường.", after=2)
    sheet.para("III. KHÁM CẬN LÂM SÀNG: Trong giới hạn bình thường.", after=2)
    sheet.para("IV. KẾT LUẬN", style=BOLD, after=2)
    pair(sheet, how, facts.entry("1. Phân loại sức khỏe", "health_class"))
    sheet.para("2. Các bệnh, tật (nếu có): Không.")
    foot(sheet, cast, said, dice)


def _of_2013(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """The form of TT 14/2013: dotted rules, everything below one another."""
    said = examined_facts(cast, dice, "{n}/GKSK")
    facts, how = said.facts, Pairing(value=PLAIN, leader=".")
    noted(sheet, said)
    two_halves(sheet, said.hospital, dice, under_office=("Số: ", facts["number"]))
    sheet.skip(8)
    titled(sheet, "GIẤY KHÁM SỨC KHỎE")
    pair(sheet, how, facts.entry("Họ và tên (chữ in hoa)", "full_name"))
    side_by_side(
        sheet,
        Pairing(value=PLAIN),
        (0.4, 0.6),
        facts.entry("Giới tính", "sex"),
        facts.entry("Ngày, tháng, năm sinh", "date_of_birth"),
    )
    pair(
        sheet,
        how,
        facts.entry("Số CMND hoặc Hộ chiếu", "id_number"),
        facts.entry("Hộ khẩu thường trú", "residence"),
        facts.entry("Lý do khám sức khỏe", "purpose"),
        hang=0,
    )
    sheet.para("1. Khám thể lực", style=BOLD, after=2)
    side_by_side(
        sheet,
        Pairing(value=PLAIN),
        (0.5, 0.5),
        facts.entry("Chiều cao", "height_cm"),
        facts.entry("Cân nặng", "weight_kg"),
    )
    sheet.para("2. Kết luận", style=BOLD, after=2)
    pair(sheet, how, facts.entry("Phân loại sức khỏe", "health_class"))
    foot(sheet, cast, said, dice, "THỦ TRƯỞNG CƠ SỞ KHÁM BỆNH")


def _cells(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Ruled cells with small labels over values."""
    said = examined_facts(cast, dice, "{n}/{y}/GKSK")
    facts, how = said.facts, Pairing(colon="")
    noted(sheet, said)
    two_halves(sheet, said.hospital, dice, under_office=("Số: ", facts["number"]))
    titled(sheet, "GIẤY KHÁM SỨC KHỎE", after=4)
    for widths, labels in (
        ((0.5, 0.2, 0.3), (("Họ và tên", "full_name"), ("Giới tính", "sex"), ("Ngày sinh", "date_of_birth"))),
        ((0.35, 0.65), (("Số định danh cá nhân", "id_number"), ("Nơi cư trú", "residence"))),
        ((1.0,), (("Lý do khám", "purpose"),)),
        ((0.3, 0.3, 0.4), (("Chiều cao (cm)", "height_cm"), ("Cân nặng (kg)", "weight_kg"), ("Huyết áp", "_pressure"))),
        ((1.0,), (("Kết luận: phân loại sức khỏe", "health_class"),)),
    ):
        form_cells(sheet, how, widths, *(facts.entry(label, key) for label, key in labels))
    foot(sheet, cast, said, dice, "BÁC SĨ KẾT LUẬN")


EXAMINATIONS = (
    Drawn("health_2023", _of_2023, 13.0),
    Drawn("health_2013", _of_2013, 13.0),
    Drawn("health_cells", _cells, 12.0),
)


def _of_drivers(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """A driver's certificate: the hospital on a line of its own, facts numbered, the conclusion in one line."""
    said = examined_facts(cast, dice, "{n}/GKSKLX")
    facts, how = said.facts, Pairing(label=ITALIC, value=BOLD)
    noted(sheet, said)
    state_heading(sheet, spell=dice.whole(0, 3))
    sheet.para(said.hospital.name, style=BOLD, after=1)
    sheet.para(f"Số: {facts['number']}", after=5)
    titled(sheet, "GIẤY KHÁM SỨC KHỎE", "CỦA NGƯỜI LÁI XE", size=2.0)
    pair(sheet, how, facts.entry("1. Họ, chữ đệm, tên", "full_name"), facts.entry("2. Sinh năm", "date_of_birth"))
    pair(
        sheet,
        how,
        facts.entry("3. Giới", "sex"),
        facts.entry("4. CCCD số", "id_number"),
        facts.entry("5. Trú tại", "residence"),
        hang=0,
    )
    pair(sheet, how, facts.entry("6. Mục đích khám", "purpose"))
    side_by_side(sheet, how, (0.5, 0.5), facts.entry("7. Cao", "height_cm"), facts.entry("8. Nặng", "weight_kg"))
    pair(sheet, how, facts.entry("9. Xếp loại sức khỏe", "health_class"))
    foot(sheet, cast, said, dice)


EXAMINATIONS_FURTHER = (Drawn("health_of_drivers", _of_drivers, 13.0),)
EXAMINATIONS_LATER = (
    *EXAMINATIONS_DRAWN,
    *EXAMINATIONS_CHANCE,
    *EXAMINATIONS_OF_LATER,
    *EXAMINATIONS_MET,
    *EXAMINATIONS_WIDE,
)
VARIANTS: dict[Split, tuple[Drawn, ...]] = {
    Split.TUNING: (*EXAMINATIONS, *EXAMINATIONS_FURTHER, *EXAMINATIONS_UNLIKE, *EXAMINATIONS_LATER)
}


def make_health(cast: Cast, dice: Dice) -> tuple[MadePage, ...]:
    """Return the one page of a certificate about one of the parents' health."""
    return drawn_paper(
        "health_certificate", pick_layout(dice, VARIANTS[cast.split], len(EXAMINATIONS_LATER)), cast, dice
    )
