"""Judicial records whose wording, order and number's place are set by chance; canonical values as in `judicial`."""

from __future__ import annotations

from tests.dossiers.blocks import Entry, state_heading
from tests.dossiers.canvas import Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.chance_grid import setter
from tests.dossiers.chance_rows import Said, row_manner
from tests.dossiers.dice import Dice
from tests.dossiers.drawn import Facts
from tests.dossiers.feet import one_line_office, two_halves
from tests.dossiers.marital_facts import titled
from tests.dossiers.offices import Agency
from tests.dossiers.pairs import record
from tests.dossiers.typeset import BOLD, ITALIC, Item, bold

_LABELS: dict[str, tuple[str, ...]] = {
    "full_name": ("Họ và tên", "Họ, chữ đệm và tên", "Họ và tên khai sinh", "Họ tên", "Ông/Bà"),
    "sex": ("Giới tính", "Nam/nữ", "Nam (nữ)"),
    "date_of_birth": ("Ngày, tháng, năm sinh", "Ngày sinh", "Sinh ngày", "Ngày/tháng/năm sinh"),
    "place_of_birth": ("Nơi sinh", "Nơi sinh(2)", "Sinh tại", "Nơi đăng ký khai sinh"),
    "nationality": ("Quốc tịch",),
    "permanent_residence": ("Nơi thường trú", "Nơi thường trú(3)", "Nơi cư trú", "Nơi đăng ký thường trú",
                            "Hộ khẩu thường trú", "Địa chỉ thường trú"),
    "id_number": ("Số định danh cá nhân", "Căn cước công dân số", "Thẻ CCCD số", "Số CMND/CCCD/Hộ chiếu",
                  "Số định danh cá nhân/Hộ chiếu", "Giấy CMND/Thẻ CCCD số", "Giấy CMND/Hộ chiếu: CCCD Số"),
    "conviction_status": ("Tình trạng án tích", "Về tình trạng án tích", "Án tích", "Nội dung án tích"),
}  # fmt: skip
_NUMBERS = ("Số: ", "Số: ", "Số phiếu: ", "Số Phiếu: ", "Số/No: ", "Mã số: ", "Phiếu số: ")
_BANS = ("Cấm đảm nhiệm chức vụ", "Về cấm đảm nhiệm chức vụ", "Thông tin về cấm đảm nhiệm chức vụ")


def worded_head(sheet: Sheet, dice: Dice, facts: Facts, agency: Agency, which: int) -> bool:
    """Print the head; return whether the day still has to stand over the signature."""
    sheet.put("issuer", agency.name)
    record(sheet, *(facts.entry("", key) for key in ("number", "date_of_issue", "signer_name")))
    number: list[Item] = [dice.pick(_NUMBERS), bold(facts["number"]) if dice.chance(0.4) else facts["number"]]
    place, day_high = f"{agency.place}, {facts['date_of_issue']}", dice.chance(0.5)
    where = dice.pick(["office", "title", "title", "alone"])
    if dice.chance(0.7):
        two_halves(sheet, agency, dice, under_office=number if where == "office" else (),
                   under_motto=(place,) if day_high else ())  # fmt: skip
    else:
        one_line_office(sheet, agency, align=dice.pick(["left", "center"]))
        state_heading(sheet, spell=dice.whole(0, 3))
        where = "title" if where == "office" else where
        if day_high:
            sheet.para(place, align="right", style=ITALIC)
    if where == "alone":
        sheet.para(*number, align=dice.pick(["left", "right"]))
    sheet.skip(6)
    title = dice.pick([("PHIẾU LÝ LỊCH TƯ PHÁP", f"SỐ {which}"), (f"PHIẾU LÝ LỊCH TƯ PHÁP SỐ {which}",),
                       ("PHIẾU LÝ LỊCH TƯ PHÁP",)])  # fmt: skip
    titled(sheet, *title, after=3)
    if where == "title":
        sheet.para(*number, align="center")
    return not day_high


def worded(sheet: Sheet, cast: Cast, dice: Dice, facts: Facts, which: int) -> None:
    """Print what the record says."""
    rows = setter(sheet, row_manner(dice), dice)

    def said(key: str) -> Said:
        return Said(dice.pick(_LABELS[key]), facts.entry("", key))

    if dice.chance(0.5):
        sheet.para(dice.pick(["XÁC NHẬN:", "Căn cứ Luật Lý lịch tư pháp; căn cứ kết quả tra cứu, xác nhận:"]),
                   align=dice.pick(["center", "left"]), style=ITALIC)  # fmt: skip
    middle = [said("sex"), said("date_of_birth")][:: dice.pick([1, -1])]
    rows.put(said("full_name"), *middle)
    rows.put(*[said("place_of_birth"), said("nationality")][:: dice.pick([1, -1])])
    home = [said("permanent_residence"), Said(dice.pick(["Nơi tạm trú", "Nơi ở hiện tại"]), Entry("", None, "Không"))]
    paper = [said("id_number"), Said(dice.pick(["Cấp ngày", "Ngày cấp"]), facts.entry("", "_issued")),
             Said(dice.pick(["Tại", "Nơi cấp"]), Entry("", None, "Cục CS QLHC về TTXH"))]  # fmt: skip
    for group in (home, paper[: dice.whole(1, 3)]) if dice.chance(0.6) else (paper[: dice.whole(1, 3)], home[:1]):
        rows.put(*group)
    if which > 1 or dice.chance(0.2):
        rows.put(Said("Họ và tên cha", Entry("", None, cast.father.name)),
                 Said("Họ và tên mẹ", Entry("", None, cast.mother.name)))  # fmt: skip
    form = dice.pick(["row", "headed", "table"])
    ban = Said(dice.pick(_BANS), Entry("", None, "Không"))
    if form == "row":
        rows.put(said("conviction_status"), ban)
    elif form == "headed":
        record(sheet, facts.entry("", "conviction_status"))
        sheet.para(dice.pick(["I. TÌNH TRẠNG ÁN TÍCH", "9. Tình trạng án tích:", "PHẦN II. VỀ ÁN TÍCH"]), style=BOLD)
        sheet.para(facts["conviction_status"], dice.pick(["", "."]), first=dice.pick([0.0, 20.0]))
        rows.put(ban, numbered=False)
    else:
        record(sheet, facts.entry("", "conviction_status"))
        heads: list[list[Item]] = [[bold(text)] for text in ("Tình trạng án tích", "Cấm đảm nhiệm chức vụ")]
        body: list[list[Item]] = [[facts["conviction_status"]], ["Không"]]
        sheet.table((0.5, 0.5), [heads, body], pad=4)
