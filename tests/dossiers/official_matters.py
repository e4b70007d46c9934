"""What further offices write about, to whom and under which titles; matters are put together by chance.

Canonical values as in `administrative`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from tests.dossiers.administrative_body import Letter
from tests.dossiers.cast import Cast
from tests.dossiers.dice import Dice
from tests.dossiers.offices import seal_text
from tests.dossiers.official_agencies import other_agency
from tests.dossiers.typeset import Item
from tests.dossiers.wording import date_dashed, date_dotted, date_long, date_short, date_slashed, sentence

_DIRECTOR = ("GIÁM ĐỐC", "PHÓ GIÁM ĐỐC")
_OFFICES = (
    ("ỦY BAN NHÂN DÂN {C}", "VĂN PHÒNG TỔNG HỢP", "VP", ("CHÁNH VĂN PHÒNG", "PHÓ CHÁNH VĂN PHÒNG")),
    ("THUẾ {P}", "THUẾ CƠ SỞ 4", "TCS4", ("TRƯỞNG THUẾ CƠ SỞ", "PHÓ TRƯỞNG THUẾ CƠ SỞ")),
    ("CHI CỤC KIỂM LÂM", "HẠT KIỂM LÂM KHU VỰC 2", "HKL", ("HẠT TRƯỞNG", "PHÓ HẠT TRƯỞNG")),
    ("SỞ CÔNG THƯƠNG", "ĐỘI QUẢN LÝ THỊ TRƯỜNG SỐ 3", "QLTT", ("ĐỘI TRƯỞNG", "PHÓ ĐỘI TRƯỞNG")),
    ("UBND {P}", "QUỸ BẢO VỆ MÔI TRƯỜNG", "QBVMT", _DIRECTOR),
    ("VIỆN KIỂM SÁT NHÂN DÂN {P}", "VIỆN KIỂM SÁT NHÂN DÂN KHU VỰC 1", "VKSKV1", ("VIỆN TRƯỞNG", "PHÓ VIỆN TRƯỞNG")),
    ("", "NGÂN HÀNG NHÀ NƯỚC KHU VỰC 11", "KV11", _DIRECTOR),
    ("ĐOÀN TNCS HỒ CHÍ MINH", "BAN CHẤP HÀNH ĐOÀN {C}", "ĐTN", ("BÍ THƯ", "PHÓ BÍ THƯ")),
    ("SỞ NỘI VỤ", "TRUNG TÂM VIỆC LÀM", "TTDVVL", _DIRECTOR),
    ("UBND {C}", "BAN QUẢN LÝ CHỢ TRUNG TÂM", "BQLC", ("TRƯỞNG BAN", "PHÓ TRƯỞNG BAN")),
    ("CÔNG TY TNHH MTV THỦY LỢI", "XÍ NGHIỆP THỦY NÔNG SỐ 1", "XNTN1", _DIRECTOR),
    ("TỔNG CỤC THỐNG KÊ", "THỐNG KÊ {P}", "TK", ("TRƯỞNG THỐNG KÊ", "PHÓ TRƯỞNG THỐNG KÊ")),
    ("UBND {C}", "HỘI ĐỒNG TUYỂN DỤNG VIÊN CHỨC", "HĐTD", ("CHỦ TỊCH HỘI ĐỒNG", "PHÓ CHỦ TỊCH HỘI ĐỒNG")),
    ("BỘ CÔNG AN", "CÔNG AN {P}", "CAT", _DIRECTOR),
    ("ỦY BAN NHÂN DÂN {P}", "SỞ DÂN TỘC VÀ TÔN GIÁO", "SDTTG", _DIRECTOR),
)  # fmt: skip
_DEEDS = ("tăng cường kiểm tra", "phối hợp rà soát", "triển khai", "báo cáo tiến độ", "đôn đốc", "công bố kết quả",
          "phê duyệt", "điều chỉnh", "cung cấp số liệu về", "xử lý vướng mắc trong", "lấy ý kiến góp ý về",
          "gia hạn thời gian", "hướng dẫn", "tổ chức hội nghị sơ kết", "mời dự tập huấn", "tạm dừng")  # fmt: skip
_THINGS = ("việc thu gom rác thải sinh hoạt", "công tác phòng cháy, chữa cháy rừng", "chi trả an sinh xã hội",
           "đo đạc, lập bản đồ địa chính", "hoạt động của các lò giết mổ", "khám sức khỏe học sinh",
           "thuế sử dụng đất phi nông nghiệp", "dự án kè chống sạt lở bờ sông", "cấp mã số vùng trồng",
           "kê khai tài sản, thu nhập", "công tác tuyển quân", "số liệu hộ nghèo, hộ cận nghèo",
           "đăng ký thi thăng hạng viên chức", "hồ sơ người có công", "đánh số nhà và gắn biển tên đường",
           "thi tuyển chức danh Trưởng phòng", "an toàn hồ chứa nước", "quỹ học bổng khuyến học")  # fmt: skip
_WHERE = ("", "", " năm {y}", " trên địa bàn {c}", " quý {q}/{y}", " giai đoạn {y}-{z}", " sau sáp nhập",
          " theo Kết luận số {n}-KL/TU", " (lần 2)", " trước ngày 30/{m}/{y}")  # fmt: skip
_TO = ("Ủy ban nhân dân {c}", "Sở Tài chính", "Trưởng thôn, tổ trưởng", "Công ty Điện lực {p}",
       "Thường trực HĐND {c}", "Các hộ kinh doanh tại chợ", "Văn phòng Đăng ký đất đai {p}",
       "Ban Giám hiệu các trường", "Kho bạc khu vực", "Ngân hàng chi nhánh {c}",
       "Đảng ủy {c}", "Đơn vị trực thuộc", "Bảo hiểm xã hội {p}", "Sở Xây dựng {p}",
       "Thanh tra {p}", "Hợp tác xã Nông nghiệp {c}")  # fmt: skip
_SIGNS = {"công văn": "", "thông báo": "TB", "báo cáo": "BC", "kế hoạch": "KH", "tờ trình": "TTr", "quyết định": "QĐ",
          "giấy mời": "GM", "hướng dẫn": "HD", "chỉ thị": "CT", "công điện": "CĐ"}  # fmt: skip


def office_of(letter: Letter, cast: Cast, dice: Dice, codes: Sequence[str] = ()) -> Letter:
    """Return the letter of another office, or its own, about a matter put together; `codes` names who may write."""
    place, day = cast.commune, cast.issued
    if codes or dice.chance(0.6):
        parent, name, code, heads = dice.pick([each for each in _OFFICES if not codes or each[2] in codes])
        words = {"P": place.province.upper(), "C": place.commune.upper()}
        plain = sentence(name.lower().format(p=place.province, c=place.commune))
        name = name.format_map(words)
        at = place.commune_name if "{C}" in parent or place.commune.upper() in name else place.province_name
        agency = replace(letter.agency, parent=parent.format_map(words), name=name, plain=plain, code=code,
                         units=(dice.pick(["TH", "HC", "VP", "NV"]),), heads=heads, board="", place=at,
                         seal=seal_text("Cộng hòa XHCN Việt Nam", place, name[:30]))  # fmt: skip
        letter = replace(letter, agency=agency)
    else:
        letter = other_agency(letter, cast, dice)
    topic = f"{dice.pick(_DEEDS)} {dice.pick(_THINGS)}{dice.pick(_WHERE)}".format(
        y=day.year, z=day.year + 5, c=place.commune, q=dice.pick(["I", "II", "III", "IV"]), n=dice.whole(11, 300),
        m=f"{dice.whole(3, 12):02d}")  # fmt: skip
    names = dice.sample(_TO, dice.pick([1, 1, 2, 3, 4]))
    receivers = tuple(name.format(c=place.commune, p=place.province) for name in names)
    told = replace(letter, receivers=receivers, number=f"{dice.whole(1, 5200):02d}",
                   topic=topic if dice.chance(0.85) else letter.topic)  # fmt: skip
    return of_kind(told, letter.kind, dice)


def of_kind(letter: Letter, kind: str, dice: Dice) -> Letter:
    """Return the letter as one of another kind, with its symbol and with titles to sign under."""
    sign, agency = _SIGNS.get(kind, "PA"), letter.agency
    rest = f"{sign}-{agency.code}" if sign else f"{agency.code}-{dice.pick(agency.units)}"
    if dice.chance(0.15):
        rest = rest.replace("-", "/", 1) if sign else agency.code
    title = letter.title if kind == letter.kind else kind.upper()
    return replace(letter, kind=kind, title=title, symbol_rest=rest, titles=titles_of(letter, dice))


def titles_of(letter: Letter, dice: Dice) -> tuple[str, ...]:
    """Return under which titles somebody signs for an office."""
    chief, deputy = letter.agency.heads
    board = (f"TM. {letter.agency.board}",) if letter.agency.board and dice.chance(0.7) else ()
    return (*board, *dice.pick([(chief,), (chief,), (f"KT. {chief}", deputy), (f"KT. {chief}", deputy),
                                (f"TL. {chief}", "TRƯỞNG PHÒNG TỔNG HỢP"), (f"{deputy} THƯỜNG TRỰC",),
                                (f"QUYỀN {chief}",), (f"TUQ. {chief}", "CHUYÊN VIÊN CHÍNH")]))  # fmt: skip


def any_day(letter: Letter, dice: Dice) -> list[Item]:
    """Return place and day in one of many forms."""
    shown = dice.pick([date_long, date_long, date_slashed, date_dashed, date_dotted, date_short])(letter.day)
    if shown.startswith("ngày"):
        return [f"{letter.agency.place}{dice.pick([', ', ', ', ' '])}{shown}"]
    return [f"{letter.agency.place}{dice.pick([', ', ', ngày ', ' - ', ' ngày '])}{shown}"]


def listed(names: Sequence[str], dice: Dice) -> tuple[list[str], str]:
    """Return receivers as lines of a list, and as they count."""
    if len(names) == 1:
        return [names[0]], names[0]
    mark, end = dice.pick(["- ", "+ ", "* ", "{n}/ ", "{n}. ", "• "]), dice.pick([";", ";", ",", ""])
    lines = [f"{mark.format(n=n)}{name}{end if name != names[-1] else ('.' if end else '')}"
             for n, name in enumerate(names, 1)]  # fmt: skip
    return lines, " ".join(lines)
