"""Wordings of the labels that civil-status forms of different years bear, and what such forms say besides."""

from __future__ import annotations

from tests.dossiers.blocks import Entry
from tests.dossiers.chance_rows import Said
from tests.dossiers.dice import Dice
from tests.dossiers.drawn import Facts

WORDINGS: dict[str, tuple[tuple[str, ...], str, str]] = {
    "name": (("Họ, chữ đệm, tên", "Họ và tên", "Họ, chữ đệm và tên", "Họ tên"), "Full name",
             "viết chữ in hoa, có dấu"),
    "birth": (("Ngày, tháng, năm sinh", "Ngày sinh", "Sinh ngày", "Ngày/tháng/năm sinh"), "Date of birth", ""),
    "sex": (("Giới tính", "Nam/nữ", "Nam, nữ"), "Gender", ""),
    "people": (("Dân tộc",), "Ethnic group", ""),
    "nation": (("Quốc tịch",), "Nationality", ""),
    "number": (("Số định danh cá nhân", "Số ĐDCN/CCCD", "Số CCCD/Căn cước", "Mã số định danh cá nhân", "Số CMND/CCCD"),
               "Personal identification number", ""),
    "papers": (("Giấy tờ tùy thân", "Giấy tờ tuỳ thân", "CMND/Hộ chiếu/CCCD", "Số CMND/Hộ chiếu"), "ID document",
               "loại giấy tờ, số, nơi cấp, ngày cấp"),
    "home": (("Nơi cư trú", "Nơi thường trú", "Nơi thường trú/tạm trú", "Nơi ĐKTT", "Chỗ ở hiện nay", "Địa chỉ cư trú"),
             "Place of residence", "nơi thường trú/nơi tạm trú"),
    "birthplace": (("Nơi sinh",), "Place of birth", "cơ sở y tế hoặc xã, huyện, tỉnh"),
    "origin": (("Quê quán", "Nguyên quán"), "Place of origin", ""),
    "words": (("Ghi bằng chữ", "Bằng chữ", "ghi bằng chữ"), "In words", ""),
    "office": (("Nơi đăng ký", "Đăng ký tại", "Cơ quan đăng ký", "Nơi đăng ký {of}", "Đăng ký {of} tại"),
               "Place of registration", ""),
    "day": (("Ngày đăng ký", "Ngày, tháng, năm đăng ký", "Đăng ký ngày"), "Date of registration", ""),
    "declarant": (("Họ, chữ đệm, tên người đi khai sinh", "Người đi khai sinh", "Họ và tên người đi khai sinh",
                   "Người khai"), "Declarant", ""),
    "status": (("Tình trạng hôn nhân", "Tình trạng hôn nhân hiện nay"), "Marital status", ""),
    "purpose": (("Giấy này được cấp để", "Mục đích sử dụng", "Được sử dụng để", "Mục đích cấp"), "Purpose", ""),
}  # fmt: skip
"""For each fact its Vietnamese labels, the English one, and the note that some forms print behind it."""


def say(facts: Facts, dice: Dice, what: str, key: str, of: str = "") -> Said:
    """Return a fact under one of its labels; `of` names whose it is."""
    wordings, english, note = WORDINGS[what]
    label = dice.pick(wordings)
    label = label.format(of=of) if "{of}" in label or what == "office" else f"{label} {of}".strip()
    return Said(label, facts.entry("", key), english, note)


def extra(dice: Dice, *options: tuple[str, str]) -> list[Said]:
    """Return, or leave out, a fact of no field: a job, the number of the marriage, a book."""
    label, value = dice.pick(options)
    return [Said(label, Entry("", None, value))] if dice.chance(0.4) else []
