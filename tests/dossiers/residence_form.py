"""Forms about a change of residence (Tờ khai thay đổi thông tin cư trú, Mẫu CT01), by pen, by computer, of the portal.

Canonical values as in `residence_facts`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from tests.dossiers.blocks import Entry, state_heading
from tests.dossiers.canvas import Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.dice import Dice
from tests.dossiers.drawn import Drawn, drawn_paper, pick_layout
from tests.dossiers.marital_facts import titled
from tests.dossiers.pairs import Pairing, pair, record, side_by_side
from tests.dossiers.residence_chance import RESIDENCES_CHANCE
from tests.dossiers.residence_drawn import RESIDENCES_DRAWN
from tests.dossiers.residence_facts import Residence, residence_of
from tests.dossiers.residence_further import RESIDENCES_FURTHER
from tests.dossiers.residence_later import RESIDENCES_OF_LATER
from tests.dossiers.residence_met import RESIDENCES_MET
from tests.dossiers.residence_parts import consent, head_of_form, members
from tests.dossiers.residence_wide import RESIDENCES_WIDE
from tests.dossiers.squares import Squares, square_row, square_rows
from tests.dossiers.truth import MadePage, Split
from tests.dossiers.typeset import BOLD, ITALIC, PLAIN, Style, bold


def _note_number(sheet: Sheet, said: Residence, key: str, *, by_pen: bool) -> str:
    sheet.put(key, said.facts[key], by_pen=by_pen)
    return said.facts[key]


def _of_2023(sheet: Sheet, cast: Cast, dice: Dice, *, by_pen: bool) -> None:
    """The form of TT 66/2023: ten numbered facts, numbers in squares, the others in a table, four consents."""
    said = residence_of(cast, dice)
    facts = said.facts
    how = Pairing(leader=".", value=Style(dots=False) if by_pen else dice.pick([BOLD, PLAIN]))
    squares = Squares(side=dice.real(15, 18), by_pen=by_pen, gap=dice.pick([0.0, 0.0, 2.5]))

    def entry(label: str, key: str) -> Entry:
        return replace(facts.entry(label, key), by_pen=by_pen)

    head_of_form(sheet, dice, "Mẫu CT01 ban hành kèm theo Thông tư số 66/2023/TT-BCA ngày 17/11/2023")
    titled(sheet, "TỜ KHAI THAY ĐỔI THÔNG TIN CƯ TRÚ", after=5)
    pair(sheet, how, entry("Kính gửi(1)", "recipient"), first=60)
    pair(sheet, how, entry("1. Họ, chữ đệm và tên", "full_name"))
    side_by_side(sheet, Pairing(value=how.value), (0.62, 0.38), entry("2. Ngày, tháng, năm sinh", "date_of_birth"),
                 entry("3. Giới tính", "sex"))  # fmt: skip
    square_row(sheet, "4. Số định danh cá nhân:", _note_number(sheet, said, "id_number", by_pen=by_pen), squares)
    side_by_side(sheet, Pairing(value=how.value), (0.5, 0.5), entry("5. Số điện thoại liên hệ", "phone"),
                 entry("6. Email", "email"))  # fmt: skip
    side_by_side(sheet, Pairing(value=how.value), (0.58, 0.42), entry("7. Họ, chữ đệm và tên chủ hộ", "head_name"),
                 entry("8. Mối quan hệ với chủ hộ", "relation_to_head"))  # fmt: skip
    square_row(sheet, "9. Số định danh cá nhân của chủ hộ:",
               _note_number(sheet, said, "head_id_number", by_pen=by_pen), squares)  # fmt: skip
    pair(sheet, how, entry("10. Nội dung đề nghị(2)", "request"), hang=0)
    members(sheet, said, "11. Những thành viên trong hộ gia đình cùng thay đổi:", by_pen=by_pen)
    consent(sheet, cast, said, dice, by_pen=by_pen)


def _by_pen(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    _of_2023(sheet, cast, dice, by_pen=True)


def _typed(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    _of_2023(sheet, cast, dice, by_pen=False)


def _of_2025(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """The form of TT 53/2025, filled in by computer: the numbers without squares, the request on lines of its own."""
    said = residence_of(cast, dice)
    facts, how = said.facts, Pairing(value=dice.pick([BOLD, PLAIN]), leader=dice.pick(["", "."]))
    head_of_form(sheet, dice, "Mẫu CT01 ban hành kèm theo Thông tư số 53/2025/TT-BCA")
    titled(sheet, "TỜ KHAI THAY ĐỔI THÔNG TIN CƯ TRÚ", after=5)
    record(sheet, facts.entry("", "recipient"))
    sheet.para("Kính gửi: ", bold(facts["recipient"]), align="center", after=6)
    pair(sheet, how, facts.entry("1. Họ, chữ đệm và tên khai sinh", "full_name"),
         facts.entry("2. Ngày, tháng, năm sinh", "date_of_birth"), facts.entry("3. Giới tính", "sex"),
         facts.entry("4. Số định danh cá nhân", "id_number"), facts.entry("5. Số điện thoại liên hệ", "phone"),
         facts.entry("6. Email", "email"), facts.entry("7. Họ, chữ đệm và tên chủ hộ", "head_name"),
         facts.entry("8. Mối quan hệ với chủ hộ", "relation_to_head"),
         facts.entry("9. Số định danh cá nhân của chủ hộ", "head_id_number"))  # fmt: skip
    sheet.para("10. Nội dung đề nghị:", after=0)
    record(sheet, facts.entry("", "request"))
    sheet.para(f"{facts['request']}.", first=16)
    sheet.put("request", facts["request"])
    members(sheet, said, "11. Những thành viên trong hộ gia đình cùng thay đổi:", by_pen=False)
    consent(sheet, cast, said, dice, by_pen=False)


def _of_portal(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Printed from the portal: two facts a row, the numbers in squares side by side, no dotted lines."""
    said = residence_of(cast, dice)
    facts, how = said.facts, Pairing(value=BOLD)
    state_heading(sheet, spell=1)
    sheet.skip(8)
    titled(sheet, "TỜ KHAI THAY ĐỔI THÔNG TIN CƯ TRÚ", after=4)
    sheet.para("(Được tạo từ Cổng dịch vụ công)", align="center", style=ITALIC)
    pair(sheet, how, facts.entry("Kính gửi", "recipient"))
    side_by_side(sheet, how, (0.6, 0.4), facts.entry("Họ, chữ đệm và tên", "full_name"),
                 facts.entry("Giới tính", "sex"))  # fmt: skip
    side_by_side(sheet, how, (0.6, 0.4), facts.entry("Ngày sinh", "date_of_birth"),
                 facts.entry("Điện thoại", "phone"))  # fmt: skip
    square_rows(sheet, ((0.0, "Số ĐDCN/CMND:", _note_number(sheet, said, "id_number", by_pen=False)),),
                Squares(side=16))  # fmt: skip
    pair(sheet, how, facts.entry("Thư điện tử", "email"))
    side_by_side(sheet, how, (0.6, 0.4), facts.entry("Họ và tên chủ hộ", "head_name"),
                 facts.entry("Quan hệ với chủ hộ", "relation_to_head"))  # fmt: skip
    square_rows(sheet, ((0.0, "Số ĐDCN/CMND của chủ hộ:", _note_number(sheet, said, "head_id_number", by_pen=False)),),
                Squares(side=16))  # fmt: skip
    pair(sheet, how, facts.entry("Nội dung đề nghị", "request"), hang=0)
    members(sheet, said, "Thành viên trong hộ gia đình cùng thay đổi:", by_pen=False)
    consent(sheet, cast, said, dice, by_pen=False)


RESIDENCES = (
    Drawn("residence_by_pen", _by_pen, 12.5),
    Drawn("residence_typed", _typed, 12.5),
    Drawn("residence_2025", _of_2025, 13.0),
    Drawn("residence_portal", _of_portal, 12.5),
)
RESIDENCES_LATER = (*RESIDENCES_DRAWN, *RESIDENCES_CHANCE, *RESIDENCES_OF_LATER, *RESIDENCES_MET, *RESIDENCES_WIDE)
VARIANTS: dict[Split, Sequence[Drawn]] = {Split.TUNING: (*RESIDENCES, *RESIDENCES_FURTHER, *RESIDENCES_LATER)}


def make_residence_form(cast: Cast, dice: Dice) -> tuple[MadePage, ...]:
    """Return the one page of a form by which somebody of the family changes where he lives."""
    return drawn_paper(
        "residence_change_form", pick_layout(dice, VARIANTS[cast.split], len(RESIDENCES_LATER)), cast, dice
    )
