"""What later certificates of land tell: uses and origins of more kinds, labels of offices, owners in further forms.

Canonical values as in `land_facts`; neighbours, earlier certificates, debts and a house's areas are in no field.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from tests.dossiers.blocks import Entry
from tests.dossiers.canvas import Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.chance_rows import Said
from tests.dossiers.chance_sets import besides
from tests.dossiers.dice import Dice
from tests.dossiers.drawn import Facts
from tests.dossiers.land_facts import Deed, comma
from tests.dossiers.later_forms import Laid
from tests.dossiers.people import officer_name
from tests.dossiers.typeset import BOLD, ITALIC, PLAIN, Item, Run
from tests.dossiers.wording import date_slashed

_WORDS: dict[str, tuple[str, ...]] = {
    "parcel_number": ("Thửa đất số", "Số thửa", "Thửa số", "Số hiệu thửa đất", "Thửa", "Số thứ tự thửa đất",
                      "Lô/thửa số",
                      "Thửa đất"),
    "map_sheet_number": ("Tờ bản đồ số", "Số tờ", "Tờ BĐ số", "Bản đồ địa chính tờ số", "Thuộc tờ bản đồ",
                         "Số tờ bản đồ",
                         "Mảnh bản đồ số", "Tờ bản đồ"),
    "parcel_address": ("Địa chỉ thửa đất", "Địa chỉ", "Thửa đất tại", "Nơi có đất", "Đất tại", "Vị trí",
                       "Xứ đồng, địa chỉ",
                       "Tọa lạc tại", "Địa điểm khu đất"),
    "area_m2": ("Diện tích", "Diện tích được cấp", "Tổng diện tích thửa đất", "Diện tích đất", "Diện tích sử dụng đất",
                "Diện tích theo đo đạc", "DT thửa đất", "Diện tích cấp GCN"),
    "_words": ("Bằng chữ", "Diện tích ghi bằng chữ", "Viết bằng chữ", "(Bằng chữ)", "Ghi bằng chữ"),
    "use_form": ("Hình thức sử dụng", "Hình thức sử dụng đất", "Sử dụng", "Hình thức SDĐ", "Hình thức",
                 "Chế độ sử dụng"),
    "land_use_purpose": ("Mục đích sử dụng", "Loại đất", "Mục đích sử dụng đất được cấp", "Được sử dụng vào mục đích",
                         "Mục đích SDĐ", "Hạng/loại đất", "Loại đất (mục đích)", "Sử dụng để"),
    "use_term": ("Thời hạn sử dụng", "Thời hạn", "Thời hạn sử dụng đất", "Được sử dụng đến", "Thời hạn SDĐ",
                 "Thời gian sử dụng", "Thời hạn được giao"),
    "land_origin": ("Nguồn gốc sử dụng", "Nguồn gốc sử dụng đất", "Nguồn gốc", "Nguồn gốc SDĐ", "Đất có nguồn gốc",
                    "Nguồn gốc thửa đất"),
    "register_number": ("Số vào sổ cấp GCN", "Số vào sổ", "Vào sổ cấp GCN QSDĐ số", "Số vào sổ cấp Giấy chứng nhận",
                        "Vào sổ địa chính số", "Sổ cấp GCN số", "Số thứ tự vào sổ", "Số đăng ký vào sổ"),
    "serial": ("Số phát hành", "Số phát hành GCN", "Số sê-ri", "Số seri phôi", "Số hiệu GCN", "Mã phôi", "Số GCN"),
    "issuer": ("Cơ quan cấp", "Nơi cấp GCN", "Cơ quan ký cấp", "Đơn vị cấp giấy", "Cơ quan cấp giấy chứng nhận"),
    "date_of_issue": ("Ngày cấp", "Ngày cấp GCN", "Cấp ngày", "Ngày ký", "Ngày, tháng, năm cấp"),
    "signer_name": ("Người ký", "Người ký GCN", "Họ tên người ký", "Lãnh đạo ký giấy"),
}  # fmt: skip
REST = ("use_form", "land_use_purpose", "use_term", "land_origin")
_USES = (
    ("Đất ở tại nông thôn (ONT)", "Lâu dài"),
    ("ODT", "Ổn định lâu dài"),
    ("Đất ở: {part} {q}; đất vườn, ao: {rest} {q}", "Đất ở lâu dài; đất vườn đến 15/10/2043"),
    ("Đất nuôi trồng thủy sản", "Đến ngày 01/7/2064"),
    ("Đất rừng sản xuất (RSX)", "50 năm, đến 2061"),
    ("ONT: {part} {q}, CLN: {rest} {q}", "ONT: Lâu dài, CLN: đến 15/10/2063"),
    ("LUC", "20 năm"),
    ("Đất thương mại, dịch vụ", "Đến ngày 22/12/2058"),
    ("Thổ cư {part} {q} + đất trồng cây {rest} {q}", "Thổ cư: lâu dài; đất trồng cây: 10/2043"),
    ("Đất bằng trồng cây hàng năm khác", "Đến tháng 10 năm 2033"),
)
_ORIGINS = (
    "CNQ-CTT",
    "DG-CTT",
    "Nhận thừa kế đất được Nhà nước giao không thu tiền sử dụng đất",
    "Được tặng cho đất được Công nhận quyền sử dụng đất như giao đất có thu tiền",
    "Nhà nước cho thuê đất trả tiền hàng năm",
    "NCN-CNQ-KTT",
    "Trúng đấu giá quyền sử dụng đất năm 2016",
    "Khai hoang, sử dụng ổn định trước ngày 15/10/1993",
    "Nhận chuyển nhượng QSDĐ",
)
_FORMS = ("Riêng", "Chung", "Sử dụng chung của vợ chồng", "Sử dụng riêng", "Sử dụng chung", "Của hộ gia đình")
_ORDERS: tuple[tuple[str, ...], ...] = (
    ("parcel_number", "map_sheet_number", "parcel_address", "area_m2", "_words", *REST),
    ("map_sheet_number", "parcel_number", "area_m2", "land_use_purpose", "use_term", "use_form", "parcel_address",
     "land_origin"),
    ("parcel_address", "map_sheet_number", "parcel_number", "area_m2", "_words", "land_use_purpose", "land_origin",
     "use_term", "use_form"),
    ("parcel_number", "map_sheet_number", "area_m2", "land_use_purpose", "use_term", "use_form", "parcel_address",
     "land_origin"),
    ("area_m2", "_words", "parcel_number", "map_sheet_number", "parcel_address", "use_form", "land_use_purpose",
     "land_origin", "use_term"),
)  # fmt: skip


def varied(deed: Deed, dice: Dice) -> Deed:
    """Return the same, for most papers with a use, a term, an origin and a form of other kinds."""
    facts, square = deed.facts, deed.square
    tenths = round(float(facts.canonical["area_m2"]) * 10)
    part = tenths // 4 // 10 * 10
    told: dict[str, str] = {}
    if dice.chance(0.7):
        purpose, term = dice.pick(_USES)
        told = {"land_use_purpose": purpose.format(part=comma(part), rest=comma(tenths - part), q=square),
                "use_term": term}  # fmt: skip
    if dice.chance(0.7):
        told["land_origin"] = dice.pick(_ORIGINS)
    if dice.chance(0.6):
        told["use_form"] = dice.pick(_FORMS)
    if dice.chance(0.3):
        day = date.fromisoformat(facts.canonical["date_of_issue"])
        told["date_of_issue"] = date_slashed(day)
    return replace(deed, facts=facts.but(told, {"date_of_issue": facts.canonical["date_of_issue"]}))


def fact(facts: Facts, dice: Dice, key: str) -> Said:
    """Return a fact under one of its labels."""
    entry = facts.entry("", key)
    label = dice.pick(_WORDS[key])
    if key == "date_of_issue" and label.lower().endswith("ngày"):
        entry = replace(entry, printed=entry.printed.removeprefix("ngày "))
    return Said(label, entry)


def parcel(deed: Deed, dice: Dice, *, often: float = 0.15, origin: bool = True) -> list[Said]:
    """Return what is told of the parcel, in one of its orders, other facts among it."""
    keys = [key for key in dice.pick(_ORDERS) if origin or key != "land_origin"]
    told = [fact(deed.facts, dice, key) for key in keys if key != "_words" or dice.chance(0.7)]
    far = dice.whole(1, 9)
    more = besides(dice, often, ("Tỷ lệ bản đồ", dice.pick(["1/500", "1/1000", "1/2000"])),
                   ("Diện tích hành lang an toàn", f"{far},2 {deed.square}"), ("Mã xã",
                                                                               f"{dice.whole(20_000, 32_000)}"),
                   ("Vị trí theo bảng giá đất", f"VT{dice.whole(1, 4)}"), ("Hạn chế về quyền sử dụng", "Không"),
                   ("Nghĩa vụ tài chính", dice.pick(["Đã hoàn thành", "Được ghi nợ", "Miễn"])))  # fmt: skip
    for each in more:
        told.insert(dice.whole(2, len(told)), each)
    return told


def asides(deed: Deed, cast: Cast, dice: Dice) -> Sequence[str]:
    """Return notes of offices: the certificate that this one replaces, decisions, debts, neighbours."""
    day = date.fromisoformat(deed.facts.canonical["date_of_issue"])
    before = day - timedelta(days=dice.whole(900, 4000))
    return (
        f"Giấy chứng nhận này thay thế GCN số phát hành {dice.pick('BCDH')} {dice.whole(100_000, 999_999)}, số vào sổ "
        f"{dice.whole(100, 9900):05d}, cấp ngày {date_slashed(before)}.",
        f"Cấp theo Quyết định số {dice.whole(100, 4900)}/QĐ-UBND ngày {date_slashed(day - timedelta(days=9))}.",
        f"Nợ tiền sử dụng đất {dice.whole(12, 300)}.000.000 đồng theo Thông báo số {dice.whole(10, 900)}/TB-CCT.",
        f"Phía Đông giáp thửa số {dice.whole(781, 999)} của ông {officer_name(dice, cast.split)}; phía Tây giáp đường.",
        f"Thửa đất được tách từ thửa số {dice.whole(781, 990)}, tờ bản đồ số {dice.whole(121, 180)}.",
        f"Trích đo địa chính số {dice.whole(1, 300)}-{day.year} do đơn vị đo đạc lập.",
        "Phần diện tích nằm trong chỉ giới mở đường không được xây dựng.",
    )


def owners_told(sheet: Sheet, deed: Deed, dice: Dice, rows: Laid, *, home: bool = True) -> None:
    """Print the owners: as facts in the paper's own form, numbered, in one line, in clauses or as husband and wife."""
    upper, form = dice.chance(0.6), dice.pick(["facts", "facts", "numbered", "couple", "after", "slashed"])
    names = [person.upper_name if upper else person.name for person in deed.owners]
    deed.note_owners(sheet, names)
    where = dice.pick(["Địa chỉ", "Thường trú tại", "Địa chỉ thường trú", "Nơi cư trú", "Hộ khẩu", "Trú tại"])
    kinds = [dice.fork("kind").pick(["CMND", "Giấy CMND", "Số CMND"] if len(number) == 9 else
             ["CCCD", "Số định danh", "Căn cước", "CCCD số"]) for number in deed.numbers]  # fmt: skip
    told = list(zip(deed.owners, names, kinds, deed.numbers, strict=True))
    if form == "facts":
        _as_facts(rows, dice, [(name, str(person.birth.year), kind, number) for person, name, kind, number in told])
        if home:
            rows.put(Said(where, Entry("", None, deed.owners[0].residence)))
        return
    style, born = dice.pick([BOLD, BOLD, PLAIN]), dice.chance(0.7)
    line: list[Item] = []
    for count, (person, name, kind, number) in enumerate(told, 1):
        word, year = person.address_word, f"sinh năm {person.birth.year}, " if born else ""
        pieces: dict[str, list[Item]] = {
            "numbered": [f"{count}) {word}: ", Run(name, style), f" - {year}{kind}: {number};"],
            "couple": ["và vợ: " if count > 1 else "Chồng: " if len(told) > 1 else f"{word} ", Run(name, style),
                       f" ({year}{kind} {number})"],
            "after": [f"{kind} {number}: {word.lower()} ", Run(name, style),
                      f"{', ' + year if born else ''}".rstrip(", ")],
            "slashed": [Run(name, style), f" / {person.birth.year} / {kind}: {number}"],
        }  # fmt: skip
        if form == "couple":
            line += [*pieces[form], " "]
        else:
            sheet.para(*pieces[form], first=dice.fork("indent").pick([0.0, 12.0]))
    if line:
        sheet.para(*line)
    if home:
        sheet.para(f"{where}: {deed.owners[0].residence}", style=dice.pick([PLAIN, PLAIN, ITALIC]))


def _as_facts(rows: Laid, dice: Dice, told: Sequence[tuple[str, str, str, str]]) -> None:
    leads = ["Họ và tên", "Tên người sử dụng đất", "Người sử dụng đất", "Chủ sử dụng", "Ông/Bà"]
    lead = dice.pick([*leads, "Họ tên chủ hộ"] if len(told) == 1 else leads)
    born = dice.pick(["Năm sinh", "Sinh năm", ""])
    for number, (name, year, kind, paper) in enumerate(told, 1):
        label = f"{lead} ({number})" if len(told) > 1 and dice.fork("count").chance(0.3) else lead
        facts = [Said(label, Entry("", None, name))]
        if born:
            facts.append(Said(born, Entry("", None, year)))
        rows.put(*facts, Said(kind, Entry("", None, paper)))
