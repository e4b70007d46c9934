"""Agencies of many kinds that write official documents, and the titles under which their people sign."""

from __future__ import annotations

from dataclasses import dataclass, replace

from tests.dossiers.administrative_body import Letter
from tests.dossiers.cast import Cast
from tests.dossiers.dice import Dice
from tests.dossiers.offices import seal_text

_DIRECTOR = ("GIÁM ĐỐC", "PHÓ GIÁM ĐỐC")
_CHAIR = ("CHỦ TỊCH", "PHÓ CHỦ TỊCH")
_CHIEF = ("TRƯỞNG BAN", "PHÓ TRƯỞNG BAN")


@dataclass(frozen=True)
class _Kind:
    """An agency whose names hold {p} for its province and {c} for its commune."""

    parent: str
    name: str
    plain: str
    code: str
    units: tuple[str, ...]
    heads: tuple[str, str]
    board: str = ""


_KINDS = (
    _Kind("UBND {p}", "SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG", "Sở Nông nghiệp và Môi trường", "SNNMT", ("QLĐĐ", "VP"),
          _DIRECTOR),
    _Kind("SỞ Y TẾ {p}", "TRUNG TÂM Y TẾ KHU VỰC {c}", "Trung tâm Y tế khu vực", "TTYT", ("TCHC", "KHNV"), _DIRECTOR),
    _Kind("", "BAN QUẢN LÝ KHU KINH TẾ {p}", "Ban Quản lý Khu kinh tế", "BQLKKT", ("VP", "QLĐT"), _CHIEF),
    _Kind("ỦY BAN NHÂN DÂN {c}", "TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG", "Trung tâm Phục vụ hành chính công", "TTPVHCC",
          ("TNTKQ",), _DIRECTOR),
    _Kind("LIÊN ĐOÀN LAO ĐỘNG {p}", "CÔNG ĐOÀN NGÀNH GIÁO DỤC", "Công đoàn ngành Giáo dục", "CĐN", ("CSPL",), _CHAIR,
          "BAN THƯỜNG VỤ"),
    _Kind("UBND {c}", "TRƯỜNG TIỂU HỌC NGUYỄN BÁ NGỌC", "Trường Tiểu học Nguyễn Bá Ngọc", "THNBN", ("HC",),
          ("HIỆU TRƯỞNG", "PHÓ HIỆU TRƯỞNG")),
    _Kind("CÔNG TY ĐIỆN LỰC {p}", "ĐIỆN LỰC KHU VỰC {c}", "Điện lực khu vực", "ĐLKV", ("KD", "TH"), _DIRECTOR),
    _Kind("BẢO HIỂM XÃ HỘI {p}", "BẢO HIỂM XÃ HỘI CƠ SỞ {c}", "Bảo hiểm xã hội cơ sở", "BHXH", ("TST", "CĐ"),
          _DIRECTOR),
    _Kind("UBND {p}", "BAN CHỈ HUY PHÒNG THỦ DÂN SỰ", "Ban Chỉ huy Phòng thủ dân sự", "BCH", ("VP",), _CHIEF),
    _Kind("HỘI NÔNG DÂN {p}", "BAN CHẤP HÀNH HỘI NÔNG DÂN {c}", "Hội Nông dân", "HND", ("VP",), _CHAIR,
          "BAN THƯỜNG VỤ"),
    _Kind("BỘ TÀI CHÍNH", "KHO BẠC NHÀ NƯỚC KHU VỰC XV", "Kho bạc Nhà nước khu vực XV", "KBKV", ("NVKT",), _DIRECTOR),
    _Kind("", "NGÂN HÀNG CHÍNH SÁCH XÃ HỘI - CHI NHÁNH {p}", "Chi nhánh Ngân hàng Chính sách xã hội", "NHCS", ("KHNV",),
          _DIRECTOR),
    _Kind("BỘ QUỐC PHÒNG", "BAN CHỈ HUY QUÂN SỰ {c}", "Ban Chỉ huy Quân sự", "BCHQS", ("TM",),
          ("CHỈ HUY TRƯỞNG", "PHÓ CHỈ HUY TRƯỞNG")),
    _Kind("UBND {p}", "VĂN PHÒNG ĐĂNG KÝ ĐẤT ĐAI", "Văn phòng Đăng ký đất đai", "VPĐK", ("ĐKCG",), _DIRECTOR),
    _Kind("UBND {c}", "PHÒNG VĂN HÓA - XÃ HỘI", "Phòng Văn hóa - Xã hội", "VHXH", ("HC",),
          ("TRƯỞNG PHÒNG", "PHÓ TRƯỞNG PHÒNG")),
)  # fmt: skip


def other_agency(letter: Letter, cast: Cast, dice: Dice) -> Letter:
    """Return the letter as another agency writes it, or as its own does under further titles; nothing of it by pen."""
    if dice.chance(0.35):
        return replace(letter, titles=_titles(dice, letter.agency.heads, letter.agency.board))
    kind, place = dice.pick(_KINDS), cast.commune
    words = {"p": place.province.upper(), "c": place.commune.upper()}
    at = place.commune_name if "{c}" in kind.parent + kind.name else place.province_name
    agency = replace(letter.agency, parent=kind.parent.format_map(words), name=kind.name.format_map(words),
                     plain=kind.plain, code=kind.code, units=kind.units, heads=kind.heads, board=kind.board, place=at,
                     seal=seal_text(kind.plain[:22], place))  # fmt: skip
    sign = letter.symbol_rest.split("-")[0] if letter.kind != "công văn" else ""
    rest = f"{sign}-{kind.code}" if sign else f"{kind.code}-{dice.pick(kind.units)}"
    return replace(letter, agency=agency, symbol_rest=rest, titles=_titles(dice, kind.heads, kind.board))


def plainly(letter: Letter, cast: Cast, dice: Dice) -> Letter:
    """Return `other_agency`'s letter with number and day in print."""
    return replace(other_agency(letter, cast, dice), by_pen=False)


def _titles(dice: Dice, heads: tuple[str, str], board: str) -> tuple[str, ...]:
    chief, deputy = heads
    above = (f"TM. {board}",) if board and dice.chance(0.7) else ()
    below = dice.pick([(chief,), (chief,), (f"KT. {chief}", deputy), (f"KT. {chief}", deputy), (f"Q. {chief}",),
                       (f"TL. {chief}", "CHÁNH VĂN PHÒNG"), (f"{deputy} PHỤ TRÁCH",),
                       (f"TUQ. {chief}", "TRƯỞNG PHÒNG TỔ CHỨC - HÀNH CHÍNH"),
                       (f"TL. {chief}", "KT. CHÁNH VĂN PHÒNG", "PHÓ CHÁNH VĂN PHÒNG")])  # fmt: skip
    return (*above, *below)
