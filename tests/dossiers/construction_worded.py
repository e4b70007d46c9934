"""Building permits whose wording and order are set by chance; canonical values as in `construction`."""

from __future__ import annotations

from dataclasses import dataclass, replace

from tests.dossiers.blocks import Entry
from tests.dossiers.canvas import Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.chance_feet import Foot, foot, head
from tests.dossiers.chance_grid import Setter, setter
from tests.dossiers.chance_rows import Said, row_manner
from tests.dossiers.dice import Dice
from tests.dossiers.drawn import Facts
from tests.dossiers.marital_facts import titled
from tests.dossiers.offices import Agency
from tests.dossiers.pairs import record
from tests.dossiers.typeset import BOLD, ITALIC
from tests.dossiers.wording import sentence


@dataclass(frozen=True)
class Worded:
    """A permit's facts, who gives it."""

    facts: Facts
    agency: Agency


_TITLES = (("GIẤY PHÉP XÂY DỰNG",), ("GIẤY PHÉP XÂY DỰNG", "NHÀ Ở RIÊNG LẺ"), ("GIẤY PHÉP XÂY DỰNG CÓ THỜI HẠN",),
           ("GIẤY PHÉP SỬA CHỮA, CẢI TẠO CÔNG TRÌNH",), ("GIẤY PHÉP XÂY DỰNG TẠM",))  # fmt: skip
_LABELS: dict[str, tuple[str, ...]] = {
    "owner_name": ("Cấp cho", "Cấp cho ông/bà", "Cho phép ông (bà)", "Chủ đầu tư (chủ hộ)", "Cấp cho ông (bà)",
                   "Tên chủ hộ", "Chủ sở hữu công trình", "Chủ đầu tư (Chủ hộ)", "Họ và tên chủ đầu tư"),
    "owner_address": ("Địa chỉ", "Địa chỉ thường trú", "Địa chỉ liên lạc", "Nơi đăng ký thường trú", "Thường trú tại",
                      "Hiện cư trú tại", "Hộ khẩu thường trú", "Nơi ở hiện nay"),
    "work_name": ("Tên công trình", "Được phép xây dựng", "Được phép xây dựng công trình",
                  "Công trình được phép xây dựng", "Loại công trình", "Hạng mục công trình", "Xây dựng công trình"),
    "work_location": ("Địa điểm xây dựng", "Tại", "Vị trí xây dựng", "Địa chỉ xây dựng", "Địa điểm công trình",
                      "Địa chỉ công trình", "Xây dựng tại địa chỉ"),
    "parcel_number": ("Thửa đất số", "Số thửa", "Thửa số", "Lô đất số", "Số thửa đất", "Trên thửa đất số"),
    "map_sheet_number": ("Tờ bản đồ số", "Số tờ bản đồ", "Tờ bản đồ", "Bản đồ số"),
    "parcel_area_m2": ("Diện tích lô đất", "Diện tích thửa đất", "Diện tích khuôn viên đất", "Diện tích khu đất",
                       "Diện tích đất"),
    "_ground": ("Diện tích xây dựng tầng 1", "Diện tích xây dựng (tầng một)", "Diện tích xây dựng tầng trệt"),
    "floor_area_m2": ("Tổng diện tích sàn", "Tổng diện tích sàn xây dựng", "Tổng diện tích sàn sử dụng",
                      "Tổng diện tích sàn (kể cả tầng hầm, tầng lửng, tum)", "Diện tích sàn xây dựng"),
    "storeys": ("Số tầng", "Số tầng xây dựng", "Tầng cao công trình", "Quy mô (số tầng)", "Tổng số tầng"),
    "height_m": ("Chiều cao công trình", "Tổng chiều cao công trình", "Chiều cao tối đa của công trình",
                 "Chiều cao công trình (tính từ cốt nền)", "Cao độ đỉnh mái"),
    "_density": ("Mật độ xây dựng",),
    "_design": ("Theo thiết kế", "Theo hồ sơ thiết kế", "Hồ sơ thiết kế số"),
}  # fmt: skip
_SAYINGS = ("Cốt nền xây dựng công trình: + 0,45 m so với mặt đường.",
            "Chỉ giới đường đỏ: 4,5 m; chỉ giới xây dựng: 6,0 m.",
            "Hệ số sử dụng đất: 1,6; màu sắc công trình: hài hòa với xung quanh.",
            "Do Công ty TNHH Tư vấn Xây dựng Phú Gia lập, thẩm tra.")  # fmt: skip


def _plot(sheet: Sheet, dice: Dice, facts: Facts, rows: Setter) -> None:
    """Print the parcel in a sentence, with the address before it, behind it or on a row of its own."""
    record(sheet, *(facts.entry("", key) for key in ("parcel_number", "map_sheet_number", "parcel_area_m2")))
    joint, location = dice.pick([", ", "; ", " - ", " thuộc "]), facts["work_location"]
    plot = (f"{dice.pick(['thửa đất số', 'thửa số', 'thửa', 'lô đất số', 'số thửa'])} {facts['parcel_number']}{joint}"
            f"{dice.pick(['tờ bản đồ số', 'tờ bản đồ', 'bản đồ số'])} {facts['map_sheet_number']}")  # fmt: skip
    area = f"diện tích {facts['parcel_area_m2']}"
    label = dice.pick(["Vị trí xây dựng", "Địa điểm xây dựng", "- Vị trí xây dựng (ghi rõ lô đất, địa chỉ)",
                       "Vị trí lô đất", "+ Địa điểm", "Xây dựng tại"])  # fmt: skip
    how = dice.pick(["own", "behind", "before", "last"])
    if how == "own":
        rows.put(Said(dice.pick(_LABELS["work_location"]), facts.entry("", "work_location")))
        sheet.para(f"{dice.pick(['Trên', 'Vị trí: trên', 'Thuộc', 'Lô đất:'])} {plot}, {area}.")
        return
    record(sheet, facts.entry("", "work_location"))
    near = dice.pick(["tại ", "", "địa chỉ: "])
    said = {"behind": f"{plot}, {near}{location}", "before": f"{location}, {plot}",
            "last": f"{plot}, {area}, {near or 'tại '}{location}"}[how]  # fmt: skip
    sheet.para(f"{label}: {said}.")
    if how != "last":
        sheet.para(dice.pick([f"- {sentence(area)}", f"Diện tích lô đất: {facts['parcel_area_m2']}"]))


def worded(sheet: Sheet, cast: Cast, dice: Dice, permit: Worded) -> None:
    """Print a permit in wording, order and rows set by chance."""
    facts, agency = permit.facts, permit.agency
    record(sheet, facts.entry("", "date_of_issue"))
    high = dice.chance(0.5)
    head(sheet, cast, dice, facts.entry("", "number"), day=facts["date_of_issue"] if high else "", agency=agency)
    if agency.name in " ".join(sheet.lines):  # some heads name no office
        sheet.put("issuer", agency.name)
    sheet.skip(5)
    titled(sheet, *dice.pick(_TITLES), after=3)
    if dice.chance(0.4):
        sheet.para("(Sử dụng cho nhà ở riêng lẻ)", align="center", style=ITALIC)
    rows = setter(sheet, row_manner(dice), dice)

    def said(key: str) -> Said:
        return Said(dice.pick(_LABELS[key]), facts.entry("", key))

    owner = said("owner_name")
    if dice.chance(0.25):
        word = dice.pick(["Ông ", "Bà ", "Ông (bà) ", "Ông/bà: "])
        owner = replace(owner, entry=Entry("", "owner_name", f"{word}{owner.entry.printed}", owner.entry.printed))
    rows.put(owner, said("owner_address"))
    if dice.chance(0.4):
        sheet.para(dice.pick(["2. Được phép xây dựng công trình theo những nội dung sau:",
                              "Được xây dựng theo các nội dung sau đây:",
                              "Nội dung cấp phép:"]), style=BOLD, after=2)  # fmt: skip
    rows.put(said("work_name"), said("_design"))
    if dice.chance(0.5):
        sheet.para(f"- {dice.pick(_SAYINGS)}")
    size = [said("_density"), said("_ground"), said("floor_area_m2"), *[said("storeys"), said("height_m")]]
    if dice.chance(0.4):
        rows.put(*(said(key) for key in ("work_location", "parcel_number", "map_sheet_number", "parcel_area_m2")))
    else:
        _plot(sheet, dice, facts, rows)
    rows.put(*(size if dice.chance(0.6) else [size[2], size[4], size[3], size[0]]))
    for saying in _SAYINGS[: dice.whole(0, 2)]:
        sheet.para(f"- {saying}")
    sheet.para("Giấy phép có hiệu lực khởi công xây dựng trong thời hạn 12 tháng kể từ ngày ký.", first=14)
    foot(sheet, cast, dice, Foot("giấy phép", day="" if high else facts["date_of_issue"], agency=agency))
