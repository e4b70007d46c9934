"""Notifications of birth whose values stand below their labels, or all at one edge of a station's own print.

Canonical values as in `birth_notification_facts`.
"""

from __future__ import annotations

from collections.abc import Sequence

from tests.dossiers.birth_notification_drawn import day_of, signatures, told_born
from tests.dossiers.birth_notification_facts import noted
from tests.dossiers.blocks import Entry, state_heading
from tests.dossiers.canvas import Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.dice import Dice
from tests.dossiers.drawn import Drawn
from tests.dossiers.feet import one_line_office, two_halves
from tests.dossiers.marital_facts import titled
from tests.dossiers.pairs import Pairing, pair
from tests.dossiers.typeset import BOLD, ITALIC, PLAIN
from tests.dossiers.under import Under, said, smaller, stack_row


def _labels_over(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Small labels over values in two or three columns, ruled or on dots; the birth first or last."""
    born = told_born(cast, dice, dice.pick(["{n}/GCS", "{y}{n:05d}"]))
    facts, one, ruled = born.facts, said(born.facts), dice.chance(0.4)
    noted(sheet, born, "number")
    how = smaller(sheet, Under(value=dice.pick([BOLD, PLAIN]), label=dice.pick([PLAIN, ITALIC]),
                               tail=not ruled and dice.chance(0.6)), 0.84)  # fmt: skip
    two_halves(sheet, born.hospital, dice, divide=0.46)
    sheet.skip(6)
    titled(sheet, "GIẤY CHỨNG SINH", size=4.0, after=2)
    sheet.para(f"{dice.pick(['Số', 'Mã số'])}: {facts['number']}", align="center", after=6)

    def row(widths: Sequence[float], *spoken: tuple[str, str]) -> None:
        stack_row(sheet, how, widths, *(one(*each) for each in spoken), ruled=ruled, pad=4 if ruled else 0)

    def mother() -> None:
        row((0.6, 0.4), ("Họ và tên mẹ/Người nuôi dưỡng", "mother_name"), ("Ngày, tháng, năm sinh",
                                                                       "mother_birth_date"))  # fmt: skip
        row((0.4, 0.25, 0.35), ("Số CCCD/Hộ chiếu", "mother_id_number"), ("Dân tộc", "_ethnicity"),
            ("Mã số BHXH", "_insurance"))  # fmt: skip
        row((1.0,), (dice.pick(["Nơi cư trú", "Nơi thường trú"]), "mother_residence"))

    def child() -> None:
        row((0.6, 0.4), (dice.pick(["Đã sinh con vào lúc", "Thời gian sinh con"]), "date_of_birth"),
            ("Số lần sinh", "_count"))  # fmt: skip
        row((1.0,), (dice.pick(["Tại", "Nơi sinh"]), "place_of_birth"))
        row((0.25, 0.25, 0.5), ("Giới tính của con", "child_sex"), ("Cân nặng", "child_weight_grams"),
            ("Dự định đặt tên con là", "intended_name"))  # fmt: skip

    for part in (mother, child)[:: dice.pick([1, 1, -1])]:
        part()
    sheet.skip(8)
    sheet.para(day_of(born), align="right", style=ITALIC, after=2)
    signatures(sheet, cast, born, dice, dice.pick(["Thủ trưởng cơ sở", "GIÁM ĐỐC"]))


def _at_one_edge(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Labels at the left, values at one edge, the office on one line, the day at the head or over the names."""
    born = told_born(cast, dice, dice.pick(["{n}", "{n}/{y}/GCS"]))
    facts, high = born.facts, dice.chance(0.4)
    how = Pairing(value=dice.pick([BOLD, PLAIN]), colon=dice.pick([":", " :", ""]))
    noted(sheet, born, "number")
    one_line_office(sheet, born.hospital, joint=dice.pick([" - ", " / "]), align=dice.pick(["left", "center"]))
    state_heading(sheet, spell=dice.whole(0, 3))
    if high:
        sheet.para(day_of(born), align="right", style=ITALIC)
    sheet.skip(4)
    titled(sheet, "GIẤY CHỨNG SINH", size=4.0, after=1)
    sheet.para(f"Số: {facts['number']}", align="center", style=ITALIC, after=6)
    dash = dice.pick(["", "- "])
    lines = (
        (dice.pick(["Họ tên mẹ", "Tên mẹ", "Họ và tên sản phụ"]), "mother_name"),
        (dice.pick(["Sinh ngày", "Ngày sinh"]), "mother_birth_date"),
        (dice.pick(["Số CCCD", "Số định danh"]), "mother_id_number"),
        (dice.pick(["Nơi ở", "Chỗ ở hiện nay", "Nơi thường trú"]), "mother_residence"),
        (dice.pick(["Ngày giờ sinh con", "Sinh con lúc", "Đã sinh con lúc"]), "date_of_birth"),
        (dice.pick(["Nơi sinh con", "Sinh tại"]), "place_of_birth"),
        (dice.pick(["Giới tính con", "Giới tính trẻ"]), "child_sex"),
        (dice.pick(["Cân nặng con", "Cân nặng trẻ"]), "child_weight_grams"),
        (dice.pick(["Tên dự định đặt", "Dự kiến đặt tên"]), "intended_name"),
    )
    at = dice.pick([150.0, 180.0])
    for label, key in lines:
        pair(sheet, how, facts.entry(f"{dash}{label}", key), at=at)
        if key == "mother_residence" and dice.chance(0.5):
            pair(sheet, how, Entry(f"{dash}Họ tên cha", None, facts["_father"]), at=at)
    sheet.skip(4)
    if not high:
        sheet.para(day_of(born), align="right", style=ITALIC, after=2)
    signatures(sheet, cast, born, dice, dice.pick(["GIÁM ĐỐC", "Trưởng khoa sản"]))


NOTIFICATIONS_OVER = (
    Drawn("notification_labels_over", _labels_over, 12.5),
    Drawn("notification_at_one_edge", _at_one_edge, 13.0),
)
