"""Further wordings of labels that offices of other years and provinces print on papers of the civil register."""

from __future__ import annotations

from tests.dossiers.blocks import Entry
from tests.dossiers.chance_rows import Said
from tests.dossiers.dice import Dice
from tests.dossiers.drawn import Facts

LABELS: dict[str, tuple[str, ...]] = {
    "name": ("Họ, chữ đệm, tên", "Họ và tên", "Họ tên", "Họ và tên (chữ in hoa)", "Họ, tên khai sinh", "HỌ VÀ TÊN"),
    "birth": ("Ngày, tháng, năm sinh", "Ngày sinh", "Sinh ngày", "Ngày/tháng/năm sinh", "Ngày tháng năm sinh",
              "Sinh ngày, tháng, năm"),
    "year": ("Năm sinh", "Sinh năm"),
    "sex": ("Giới tính", "Nam/Nữ", "Nam, nữ", "Giới tính (nam/nữ)"),
    "people": ("Dân tộc", "Dân tộc", "Thuộc dân tộc"),
    "nation": ("Quốc tịch",),
    "number": ("Số định danh cá nhân", "Số ĐDCN", "Mã số định danh cá nhân", "Số CCCD/ĐDCN", "Số căn cước",
               "Số định danh cá nhân/CCCD"),
    "papers": ("Giấy tờ tùy thân", "Giấy tờ tuỳ thân (loại, số, nơi cấp, ngày cấp)", "CMND, CCCD hoặc hộ chiếu",
               "Giấy tờ nhân thân"),
    "home": ("Nơi cư trú", "Nơi thường trú", "Nơi thường trú/tạm trú", "Địa chỉ cư trú", "Nơi đăng ký thường trú",
             "Nơi ĐKHK thường trú", "Chỗ ở hiện nay"),
    "birthplace": ("Nơi sinh", "Sinh tại", "Nơi sinh (tỉnh, huyện, xã)"),
    "origin": ("Quê quán", "Nguyên quán"),
    "words": ("Ghi bằng chữ", "Bằng chữ", "Viết bằng chữ", "(Ghi bằng chữ)"),
    "office": ("Nơi đăng ký", "Đăng ký tại", "Cơ quan đăng ký", "Nơi đăng ký {of}", "Cơ quan đã đăng ký {of}"),
    "day": ("Ngày đăng ký", "Ngày, tháng, năm đăng ký", "Đăng ký ngày", "Ngày, tháng, năm đăng ký {of}"),
    "declarant": ("Người đi khai sinh", "Họ, chữ đệm, tên người đi khai sinh", "Họ tên người đi đăng ký khai sinh",
                  "Họ, tên người đi khai"),
    "status": ("Tình trạng hôn nhân", "Tình trạng hôn nhân hiện nay", "Về tình trạng hôn nhân"),
    "purpose": ("Giấy này được cấp để", "Mục đích sử dụng", "Mục đích cấp giấy", "Được sử dụng để", "Mục đích"),
}  # fmt: skip
"""For each fact its wordings; "{of}" names what is registered."""

_ENGLISH = {
    "name": "Full name", "birth": "Date of birth", "year": "Year of birth", "sex": "Sex", "people": "Ethnic group",
    "nation": "Nationality", "number": "Personal ID number", "papers": "Identity document", "home": "Residence",
    "birthplace": "Place of birth", "origin": "Native place", "words": "In words", "office": "Registered at",
    "day": "Date of registration", "declarant": "Declarant", "status": "Marital status", "purpose": "Purpose",
}  # fmt: skip


def say(facts: Facts, dice: Dice, what: str, key: str, of: str = "") -> Said:
    """Return a fact under one of its labels; `of` stands behind it where it has no place of its own."""
    label = dice.pick(LABELS[what])
    label = label.format(of=of) if "{of}" in label or what in ("office", "day") else f"{label} {of}".strip()
    return Said(label.strip(), facts.entry("", key), _ENGLISH[what])


def spoken_day(printed: str) -> str:
    """Return a printed day for use in a sentence: "ngày …"."""
    return printed if printed.startswith("ngày") else f"ngày {printed}"


def aside(dice: Dice, *options: tuple[str, str], often: float = 0.4) -> list[Said]:
    """Return, or leave out, a fact that is no field."""
    label, value = dice.pick(options)
    return [Said(label, Entry("", None, value))] if dice.chance(often) else []
