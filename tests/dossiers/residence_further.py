"""Further forms about a change of residence, in other wordings and orders than `residence_form` has them."""

from __future__ import annotations

from tests.dossiers.blocks import Entry, state_heading
from tests.dossiers.canvas import Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.dice import Dice
from tests.dossiers.drawn import Drawn
from tests.dossiers.marital_facts import titled
from tests.dossiers.pairs import Pairing, pair, record, side_by_side
from tests.dossiers.residence_facts import residence_of
from tests.dossiers.residence_parts import consent, head_of_form, members
from tests.dossiers.squares import Squares, square_row, square_rows
from tests.dossiers.typeset import BOLD, PLAIN, Item, bold
from tests.dossiers.wording import date_dashed


def _of_2021(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """The form of TT 56/2021: where one lives, in three ways, and the work stand between the facts."""
    said = residence_of(cast, dice, date_dashed)
    facts, how = said.facts, Pairing(value=dice.pick([BOLD, PLAIN]), leader=".")
    squares = Squares(side=16, gap=dice.pick([0.0, 3.0]), digits=BOLD)
    head_of_form(sheet, dice, "Mẫu CT01 ban hành theo TT số 56/2021/TT-BCA ngày 15/5/2021")
    titled(sheet, "TỜ KHAI THAY ĐỔI THÔNG TIN CƯ TRÚ", after=5)
    record(sheet, facts.entry("", "recipient"), facts.entry("", "id_number"), facts.entry("", "head_id_number"))
    sheet.para("Kính gửi (1): ", bold(facts["recipient"]), align="center", after=6)
    pair(sheet, how, facts.entry("1. Họ, chữ đệm và tên", "full_name"))
    side_by_side(sheet, Pairing(value=how.value), (0.6, 0.4), facts.entry("2. Ngày, tháng, năm sinh", "date_of_birth"),
                 facts.entry("3. Giới tính", "sex"))  # fmt: skip
    square_row(sheet, "4. Số định danh cá nhân/CMND:", facts["id_number"], squares)
    side_by_side(sheet, Pairing(value=how.value), (0.5, 0.5), facts.entry("5. Số điện thoại liên hệ", "phone"),
                 facts.entry("6. Email", "email"))  # fmt: skip
    pair(sheet, how, facts.entry("7. Nơi thường trú", "_home"), facts.entry("8. Nơi tạm trú", "_home"),
         facts.entry("9. Nơi ở hiện tại", "_home"), facts.entry("10. Nghề nghiệp, nơi làm việc", "_work"),
         hang=0)  # fmt: skip
    pair(sheet, how, facts.entry("11. Họ, chữ đệm và tên chủ hộ", "head_name"),
         facts.entry("12. Quan hệ với chủ hộ", "relation_to_head"))  # fmt: skip
    square_row(sheet, "13. Số định danh cá nhân/CMND của chủ hộ:", facts["head_id_number"], squares)
    pair(sheet, how, facts.entry("14. Nội dung đề nghị (2)", "request"), hang=0)
    members(sheet, said, "15. Những thành viên trong hộ gia đình cùng thay đổi", by_pen=False)
    consent(sheet, cast, said, dice, by_pen=False, owner=False)


def _below(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Numbers in squares on the lines below their labels, the two of them in one row; the request over two lines."""
    said = residence_of(cast, dice)
    facts, how = said.facts, Pairing(value=PLAIN, label=BOLD)
    head_of_form(sheet, dice, "Mẫu CT01")
    titled(sheet, "TỜ KHAI", "THAY ĐỔI THÔNG TIN CƯ TRÚ", after=5)
    record(sheet, facts.entry("", "id_number"), facts.entry("", "head_id_number"))
    pair(sheet, how, facts.entry("Kính gửi", "recipient"), facts.entry("Họ và tên người kê khai", "full_name"))
    side_by_side(sheet, how, (0.4, 0.25, 0.35), facts.entry("Sinh ngày", "date_of_birth"),
                 facts.entry("Giới tính", "sex"), facts.entry("SĐT", "phone"))  # fmt: skip
    sheet.para(bold("Số định danh cá nhân:"), after=1)
    square_rows(sheet, ((0.0, "", facts["id_number"]),), Squares(side=18, gap=2))
    pair(sheet, how, facts.entry("E-mail", "email"), facts.entry("Chủ hộ", "head_name"),
         facts.entry("Quan hệ với chủ hộ", "relation_to_head"))  # fmt: skip
    sheet.para(bold("Số định danh của chủ hộ:"), after=1)
    square_rows(sheet, ((0.0, "", facts["head_id_number"]),), Squares(side=18, gap=2))
    pair(sheet, how, facts.entry("Nội dung đề nghị", "request"), hang=0)
    members(sheet, said, "Các thành viên cùng thay đổi:", by_pen=False, empty=1)
    consent(sheet, cast, said, dice, by_pen=False, owner=False)


def _ruled(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """A ruled table of labels and values, as software of communes prints it."""
    said = residence_of(cast, dice)
    facts = said.facts
    state_heading(sheet, spell=0)
    sheet.skip(6)
    titled(sheet, "TỜ KHAI THAY ĐỔI THÔNG TIN CƯ TRÚ", after=5)
    record(sheet, facts.entry("", "recipient"))
    sheet.para("Kính gửi: ", bold(facts["recipient"]), align="center", after=4)
    entries: tuple[Entry, ...] = (
        facts.entry("Họ, chữ đệm và tên", "full_name"), facts.entry("Ngày, tháng, năm sinh", "date_of_birth"),
        facts.entry("Giới tính", "sex"), facts.entry("Số định danh cá nhân", "id_number"),
        facts.entry("Số điện thoại liên hệ", "phone"), facts.entry("Email", "email"),
        facts.entry("Họ, chữ đệm và tên chủ hộ", "head_name"),
        facts.entry("Mối quan hệ với chủ hộ", "relation_to_head"),
        facts.entry("Số định danh cá nhân của chủ hộ", "head_id_number"),
        facts.entry("Nội dung đề nghị", "request"))  # fmt: skip
    record(sheet, *entries)
    rows: list[list[list[Item]]] = [
        [[f"{number}"], [each.label], [bold(each.printed)]] for number, each in enumerate(entries, 1)
    ]
    sheet.table((0.07, 0.38, 0.55), rows, pad=4)
    sheet.skip(6)
    members(sheet, said, "Thành viên trong hộ gia đình cùng thay đổi", by_pen=False, empty=0)
    consent(sheet, cast, said, dice, by_pen=False)


RESIDENCES_FURTHER: tuple[Drawn, ...] = (
    Drawn("residence_2021", _of_2021, 12.5),
    Drawn("residence_below", _below, 12.5),
    Drawn("residence_ruled", _ruled, 12.5),
)
