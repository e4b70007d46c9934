"""Health certificates (giấy khám sức khỏe), the page that says who was examined and what came of it.

Canonical values: `height_cm` and `weight_kg` the digits as printed; `health_class` the words behind the label of the
conclusion; `purpose` what the examination was for.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

from tests.dossiers.blocks import state_heading
from tests.dossiers.canvas import Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.dice import Dice
from tests.dossiers.drawn import Drawn, Facts, drawn_paper
from tests.dossiers.feet import Signing, signed, two_halves
from tests.dossiers.marital_facts import titled
from tests.dossiers.offices import Agency, seal_text
from tests.dossiers.pairs import Pairing, form_cells, pair, record, side_by_side
from tests.dossiers.truth import MadePage, Split
from tests.dossiers.typeset import BOLD, ITALIC, PLAIN
from tests.dossiers.wording import date_long, date_slashed

_PURPOSES = (
    "Làm hồ sơ xin việc",
    "Bổ sung hồ sơ nhận con nuôi",
    "Đi học lái xe ô tô",
    "Bổ sung hồ sơ đi làm",
    "Học tập",
)
_CLASSES = ("Loại I", "Loại II", "Loại II", "Loại III", "Đủ sức khỏe để lao động, học tập")


@dataclass(frozen=True)
class _Examined:
    """What a certificate says, and who examined."""

    facts: Facts
    hospital: Agency


def _examined(cast: Cast, dice: Dice, symbol: str, shown: Callable[[date], str] = date_slashed) -> _Examined:
    name = dice.pick([f"Bệnh viện Đa khoa {cast.commune.province_name}", f"Trung tâm Y tế {cast.commune.commune_name}"])
    parent, seal = f"SỞ Y TẾ {cast.commune.province_name.upper()}", seal_text("Sở Y tế", cast.commune, name)
    hospital = Agency(parent, name.upper(), name, "BV", ("KH",), ("GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"), "",
                      cast.commune.commune_name, seal)  # fmt: skip
    person = dice.pick([cast.mother, cast.father])
    height, weight = dice.whole(149, 178), dice.whole(43, 78)
    printed = {
        "number": symbol.format(n=dice.whole(10, 4800), y=cast.issued.year),
        "full_name": person.upper_name,
        "sex": person.sex,
        "date_of_birth": shown(person.birth),
        "id_number": person.id_number,
        "_issued": date_slashed(cast.issued - timedelta(days=dice.whole(60, 1000))),
        "residence": person.residence,
        "purpose": dice.pick(_PURPOSES),
        "height_cm": f"{height} cm",
        "weight_kg": f"{weight} kg",
        "_index": f"{weight / (height / 100) ** 2:.1f}".replace(".", ","),
        "_pulse": f"{dice.whole(62, 92)} lần/phút",
        "_pressure": f"{dice.whole(10, 13)}0/{dice.whole(6, 8)}0 mmHg",
        "health_class": dice.pick(_CLASSES),
        "date_of_issue": date_long(cast.issued),
    }
    canonical = {
        "date_of_birth": person.birth.isoformat(),
        "height_cm": str(height),
        "weight_kg": str(weight),
        "date_of_issue": cast.issued.isoformat(),
    }
    return _Examined(Facts(printed, canonical), hospital)


def _noted(sheet: Sheet, said: _Examined, *keys: str) -> None:
    sheet.put("issuer", said.hospital.name)
    record(sheet, *(said.facts.entry("", key) for key in (*keys, "number", "date_of_issue")))


def _foot(sheet: Sheet, cast: Cast, said: _Examined, dice: Dice, title: str = "NGƯỜI KẾT LUẬN") -> None:
    def right() -> None:
        sheet.para(f"{said.hospital.place}, {said.facts['date_of_issue']}", align="center", style=ITALIC, after=1)
        signed(sheet, (title,), cast.signer, dice, Signing(said.hospital.seal))

    sheet.skip(6)
    sheet.columns((0.44, 1.0, right))


def _of_2023(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """The form of TT 32/2023 with its parts, squeezed on one page, a place for the photograph at the left."""
    said = _examined(cast, dice, "{n}/GKSK-BV")
    facts, how = said.facts, Pairing(value=dice.pick([BOLD, PLAIN]))
    _noted(sheet, said)
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
    _foot(sheet, cast, said, dice)


def _of_2013(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """The form of TT 14/2013: dotted rules, everything below one another."""
    said = _examined(cast, dice, "{n}/GKSK")
    facts, how = said.facts, Pairing(value=PLAIN, leader=".")
    _noted(sheet, said)
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
    _foot(sheet, cast, said, dice, "THỦ TRƯỞNG CƠ SỞ KHÁM BỆNH")


def _cells(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Ruled cells with small labels over values."""
    said = _examined(cast, dice, "{n}/{y}/GKSK")
    facts, how = said.facts, Pairing(colon="")
    _noted(sheet, said)
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
    _foot(sheet, cast, said, dice, "BÁC SĨ KẾT LUẬN")


EXAMINATIONS = (
    Drawn("health_2023", _of_2023, 13.0),
    Drawn("health_2013", _of_2013, 13.0),
    Drawn("health_cells", _cells, 12.0),
)


def _of_drivers(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """A driver's certificate: the hospital on a line of its own, facts numbered, the conclusion in one line."""
    said = _examined(cast, dice, "{n}/GKSKLX")
    facts, how = said.facts, Pairing(label=ITALIC, value=BOLD)
    _noted(sheet, said)
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
    _foot(sheet, cast, said, dice)


EXAMINATIONS_FURTHER = (Drawn("health_of_drivers", _of_drivers, 13.0),)
VARIANTS: dict[Split, tuple[Drawn, ...]] = {Split.TUNING: (*EXAMINATIONS, *EXAMINATIONS_FURTHER)}


def make_health(cast: Cast, dice: Dice) -> tuple[MadePage, ...]:
    """Return the one page of a certificate about one of the parents' health."""
    return drawn_paper("health_certificate", dice.pick(VARIANTS[cast.split]), cast, dice)
