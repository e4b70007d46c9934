"""What certificates of marital status of many more kinds say; canonical values as in `marital`.

Who is to be married, parents, trades, clerks and passports are in no field.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from functools import partial

from tests.dossiers.blocks import Entry
from tests.dossiers.canvas import Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.chance_rows import Said
from tests.dossiers.chance_sets import besides
from tests.dossiers.civil_later_words import SHOWN, WORDS, told_day
from tests.dossiers.civil_wide_parts import TOPS, CivilTop, civil_top
from tests.dossiers.civil_wide_words import FOREIGNERS, MORE, mission, worded
from tests.dossiers.dice import Dice
from tests.dossiers.drawn import Facts
from tests.dossiers.marital_facts import papers_of, shown_elsewhere, single_facts
from tests.dossiers.offices import Agency, commune_agency
from tests.dossiers.people import Person, invent_person
from tests.dossiers.ward_wide_sets import shuffled
from tests.dossiers.wording import date_bare, date_long

_SYMBOLS = ("{n}/XNHN", "{y}/{n}-HN", "HT{n}/{y}", "{n}/UB-XN", "{n}/CN", "XN-{n}", "{n}.{y}", "{n}/XN-TP", "0{n}",
            "{n}/GXN-HN/{y}", "{n}/TTHN-UB", "{n}/UBND-HTXN", "{n}-{y}/XN.UB", "{y}.{n}/XNTT", "{n}",
            "{n}/{y}/UBND-XNTTHN", "{n}/XNTTHN")  # fmt: skip
_ABROAD = ("{n}/LS-XN", "{n}/ĐSQ-LS", "XN {n}/{y}/LSQ", "{n}/{y}/XNTTHN", "HN/{y}/{n}", "{n}/TLSQ", "{n}")
_TITLES = (("GIẤY XÁC NHẬN TÌNH TRẠNG HÔN NHÂN",), ("GIẤY XÁC NHẬN TÌNH TRẠNG HÔN NHÂN",),
           ("GIẤY XÁC NHẬN", "TÌNH TRẠNG HÔN NHÂN"), ("XÁC NHẬN TÌNH TRẠNG HÔN NHÂN",),
           ("GIẤY CHỨNG NHẬN", "TÌNH TRẠNG HÔN NHÂN"), ("GIẤY XÁC NHẬN TÌNH TRẠNG HÔN NHÂN", "(Cấp lần 2)"),
           ("GIẤY XÁC NHẬN", "VỀ TÌNH TRẠNG HÔN NHÂN"))  # fmt: skip
_EXTRACTS = (("TRÍCH LỤC", "GIẤY XÁC NHẬN TÌNH TRẠNG HÔN NHÂN"), ("BẢN SAO", "GIẤY XÁC NHẬN TÌNH TRẠNG HÔN NHÂN"),
             ("GIẤY XÁC NHẬN TÌNH TRẠNG HÔN NHÂN", "(Trích sổ)"), ("SỔ CẤP GIẤY", "XÁC NHẬN TÌNH TRẠNG HÔN NHÂN"),
             ("TRÍCH SAO XÁC NHẬN TÌNH TRẠNG HÔN NHÂN",))  # fmt: skip
_STATUSES = (
    "Chưa có {kin}", "Độc thân (chưa kết hôn)", "Chưa có tên trong sổ kết hôn của địa phương", "Độc thân",
    "Chưa kết hôn", "Chưa lập gia đình lần nào",
    "Đã ly hôn năm {y}, từ đó sống một mình", "Chưa đăng ký kết hôn với ai",
    "Ly hôn theo Bản án số {n}/{y}/HNST của TAND, chưa tái hôn", "Góa {kin} từ ngày {d}, chưa kết hôn lại",
    "{kin} chết ngày {d} (Giấy chứng tử số {n}), nay không có quan hệ hôn nhân nào khác",
    "Không có đăng ký kết hôn tại {place} từ năm {from} đến ngày {today}", "Đang có {kin}",
    "Đã kết hôn với {word} {name} ngày {d}, hôn nhân còn tồn tại", "Chưa kết hôn, hiện sống chung với cha mẹ",
    "Từ ngày {d} đến ngày {today} không đăng ký kết hôn với ai", "Chưa đăng ký kết hôn",
    "Kể từ khi đủ 18 tuổi đến ngày {today} chưa kết hôn", "Chưa từng kết hôn trong nước cũng như ở nước ngoài",
    "Qua kiểm tra sổ bộ chưa phát hiện đăng ký kết hôn; gia đình cam đoan độc thân",
    "Thuận tình ly hôn theo Quyết định số {n}/{y}/QĐST-HNGĐ ngày {d}; đến nay chưa đăng ký kết hôn với ai",
)  # fmt: skip
_PURPOSES = (
    "kết hôn với {word} {name} tại {place}", "kết hôn có yếu tố nước ngoài", "bảo lãnh sang Đài Loan", "mua bán xe máy",
    "vay vốn tại Quỹ tín dụng nhân dân {place}", "ký hợp đồng đặt cọc mua đất", "bổ sung lý lịch", "tách thửa đất",
    "xin việc tại khu công nghiệp", "du học tại Hàn Quốc", "hưởng trợ cấp xã hội hàng tháng", "làm thủ tục định cư",
    "khai nhận di sản thừa kế của cha mẹ", "mua căn hộ trả góp", "nộp cho Tòa án", "nhập khẩu cho con ngoài giá thú",
    "làm thủ tục kết hôn với {word} {name}, sinh năm {year}, số CCCD {id}, tại {place}", "đăng ký kết hôn",
    "bán nhà cấp 4 và 120 m2 đất ở tại {place}", "nhận thừa kế theo di chúc",
    "giải ngân tại Ngân hàng Chính sách xã hội",
    "công chứng văn bản thỏa thuận tài sản riêng", "hoàn thiện hồ sơ đi nghĩa vụ công an", "xin nuôi con nuôi",
)  # fmt: skip
LABELS: dict[str, tuple[str, ...]] = {
    "marital_status": ("Tình trạng hôn nhân", "Tình trạng hôn nhân", "Tình trạng hôn nhân hiện nay",
                       "Đã có vợ/chồng chưa", "Hôn nhân", "Quan hệ hôn nhân", "Tình trạng gia đình", "Tình trạng HN",
                       "Về việc hôn nhân", "Hiện trạng hôn nhân", "Nay xác nhận", "Kết luận", "Theo sổ kết hôn",
                       "Nội dung xác nhận", "TÌNH TRẠNG HÔN NHÂN", "Kết quả tra cứu", "Ghi nhận", "Đã, chưa kết hôn",
                       "Tình trạng hôn nhân theo xác minh"),
    "purpose": ("Mục đích", "Dùng để", "Cấp để", "Để làm gì", "Lý do xin giấy", "Sử dụng vào việc", "Nhu cầu",
                "MỤC ĐÍCH SỬ DỤNG", "Giấy dùng cho việc", "Mục đích xin xác nhận", "Lý do", "Phục vụ việc",
                "Xin giấy để", "Công việc cần dùng", "Mục đích sử dụng", "Giấy này được cấp để"),
    "date_of_issue": ("Ngày cấp", "Ngày ký", "Ngày lập", "Ngày xác nhận", "Ngày, tháng, năm cấp", "Cấp ngày",
                      "Ký ngày", "Ngày ban hành", "NGÀY CẤP", "Ngày tháng xác nhận", "Lập ngày", "Ngày cấp giấy"),
}  # fmt: skip
"""Wordings of what only these certificates say."""
_IN_ENGLISH = {"marital_status": "Marital status", "purpose": "Purpose", "date_of_issue": "Date of issue"}
_CALLED = ("Ông/Bà", "Người được cấp giấy", "Anh/chị", "Người xin xác nhận", "Công dân", "Đương sự", "Cấp cho",
           "Tên người được xác nhận", "Chứng nhận cho", "Ông (Bà)", "Người yêu cầu", "NGƯỜI ĐƯỢC CẤP")  # fmt: skip
_WORK = ("Làm rẫy", "Thợ hồ", "Giáo viên", "Buôn bán", "Công nhân may", "Lái xe", "Tự do", "Bộ đội xuất ngũ")
_DAYS = ("{place}, {long}", "{place}, {long}", "{place}, ngày {short}", "Lập tại {place} {long}", "{Long}",
         "Làm tại {place}, {long}", "Cấp ngày {short}", "{agency}, {long}", "{place} {long}", "Ngày ký: {short}",
         "{place}, {bare}", "Xác nhận tại {place}, {long}", "Ngày {short}", "Cấp {long}")  # fmt: skip
_TOPS = tuple(form for form in TOPS if form != "levels")  # levels do not name the office


@dataclass(frozen=True)
class WideSingle:
    """One certificate: its facts, whom it is about, whom that person may marry, who gives it, its title."""

    facts: Facts
    person: Person
    other: Person
    cast: Cast
    agency: Agency
    titles: tuple[str, ...]

    @property
    def word(self) -> str:
        """How a text names the person: ông or bà."""
        return self.person.address_word.lower()

    def head(
        self,
        sheet: Sheet,
        dice: Dice,
        *,
        placed: bool = True,
        dated: bool = True,
        english: str = "",
        forms: Sequence[str] = _TOPS,
    ) -> str:
        """Print what stands over the facts and note it; return the line with place and day if it is for the foot.

        Not `placed` the number is left to the text, not `dated` the day.
        """
        shown_elsewhere(sheet, self.facts, self.agency.name)
        day, high = self.dated(dice) if dated else "", dice.chance(0.25)
        number = self.facts.entry("", "number") if placed else None
        book = dice.pick(["01", "02", "01/TTHN"])
        what = CivilTop(self.agency, self.titles, number, day if high else "", book, english)
        civil_top(sheet, self.cast, dice, what, forms)
        return "" if high else day

    def told(self, dice: Dice, *, often: float = 0.12, papers: float = 0.3) -> list[Said]:
        """Return the person's facts, the name first; each thing of no field with the chance `often`."""
        one = partial(worded, self.facts, dice)
        name, number = one("name", "full_name"), one("id", "id_number")
        if dice.chance(0.25):
            name = replace(name, label=dice.pick(_CALLED))
        if dice.chance(papers):
            label = dice.pick([*WORDS["papers"], *MORE["papers"]]).replace("của người khai", "của đương sự")
            number = replace(number, label=label, entry=papers_of(self.facts, ""))
        told = [name, one("born", "date_of_birth"), one("sex", "sex"), one("people", "ethnicity"),
                one("nation", "nationality"), number, one("home", "residence")]  # fmt: skip
        told = shuffled(dice, told) if dice.chance(0.6) else told
        parent = invent_person(dice.fork("parent"), self.cast.split, born=(1935, 1960)).name
        return [*told, *besides(dice, often, ("Nghề nghiệp", dice.pick(_WORK)), ("Con ông/bà", parent),
                                ("Nơi cư trú trước đây", self.person.origin), ("Điện thoại", "0935 118 402"),
                                ("Số con", "Không"), ("Tôn giáo", "Không"), ("Hộ chiếu số", "C4412087"),
                                ("Ngày đến cư trú", "12/4/2009"), ("Quê quán", self.person.origin))]  # fmt: skip

    def one(self, dice: Dice, key: str) -> Said:
        """Return status, purpose, number or day of issue under one of its labels."""
        if key == "number":
            return worded(self.facts, dice, "number", "number")
        label, entry = dice.pick(LABELS[key]), self.facts.entry("", key)
        if key == "date_of_issue":
            entry = replace(entry, printed=dice.pick(SHOWN)(self.cast.issued))
        elif dice.chance(0.4):
            entry = replace(entry, printed=f"{entry.printed[:1].upper()}{entry.printed[1:]}")
        if "ngày" in label.lower():
            entry = replace(entry, printed=entry.printed.removeprefix("ngày "))
        return Said(label, entry, _IN_ENGLISH[key])

    def plain(self, dice: Dice, key: str) -> Said:
        """Return status or purpose under one of its labels, printed as it is told."""
        return Said(dice.pick(LABELS[key]), self.facts.entry("", key), _IN_ENGLISH[key])

    def results(self, dice: Dice) -> list[Said]:
        """Return status and purpose under their labels."""
        return [self.one(dice, "marital_status"), self.one(dice, "purpose")]

    def filed(self, dice: Dice, *, inside: bool) -> list[Said]:
        """Return number and day as facts where they stand `inside` the text."""
        return shuffled(dice, [self.one(dice, "number"), self.one(dice, "date_of_issue")], keep=0) if inside else []

    def dated(self, dice: Dice) -> str:
        """Return the line with place and day."""
        issued = self.cast.issued
        short = dice.pick(["{:%d/%m/%Y}", "{:%d-%m-%Y}", "{:%d.%m.%Y}"]).format(issued)
        long = date_long(issued)
        return dice.pick(_DAYS).format(place=self.agency.place, long=long, Long=long.capitalize(), short=short,
                                       agency=self.agency.plain, bare=date_bare(issued))  # fmt: skip


def wide_single(cast: Cast, dice: Dice, *, abroad: bool = False, extract: float = 0.0) -> WideSingle:
    """Return what a certificate says; `abroad` of a mission, with the chance `extract` as one from a register."""
    single = single_facts(cast, dice, dice.pick(_ABROAD if abroad else _SYMBOLS), dice.pick(SHOWN))
    woman = single.person is cast.mother
    other, earlier = cast.father if woman else cast.mother, cast.issued - timedelta(days=dice.whole(90, 2400))
    agency, place, named = commune_agency(cast.commune, long_name=dice.chance(0.5)), cast.commune.commune, other.name
    changed: dict[str, str] = {}
    called = other.address_word.lower()
    if abroad:
        agency, street, land = mission(dice)
        place = land
        changed = {"residence": street} if dice.chance(0.7) else {}
        if dice.chance(0.5):
            named, called = dice.pick(FOREIGNERS)[0], "công dân"
    told = {"kin": "chồng" if woman else "vợ", "d": f"{earlier:%d/%m/%Y}", "n": dice.whole(2, 210), "y": earlier.year,
            "today": f"{cast.issued:%d/%m/%Y}", "word": called, "name": named, "place": place,
            "year": other.birth.year, "from": single.person.birth.year + 18, "id": other.id_number}  # fmt: skip
    status = dice.pick(_STATUSES).format_map(told)
    changed |= {"marital_status": f"{status[:1].upper()}{status[1:]}", "purpose": dice.pick(_PURPOSES).format_map(told)}
    titles = dice.pick(_EXTRACTS if dice.chance(extract) else _TITLES)
    facts = single.facts.but(changed, single.facts.canonical)
    return WideSingle(facts, single.person, other, cast, agency, titles)


def beside_facts(person: Person, dice: Dice) -> dict[str, Entry]:
    """Return what is told of another person under the keys of the same facts; it is in no field."""
    born = dice.pick(SHOWN)(person.birth)
    told = {"full_name": person.name, "date_of_birth": born, "sex": person.sex, "ethnicity": person.ethnicity,
            "nationality": "Việt Nam", "id_number": person.id_number, "residence": person.residence}  # fmt: skip
    if dice.chance(0.25):
        told["full_name"], told["nationality"] = dice.pick(FOREIGNERS)
        told |= {"ethnicity": "-", "id_number": f"M{dice.whole(10**7, 10**8 - 1)}"}
    return {key: Entry("", None, value) for key, value in told.items()}


def asked_on(each: WideSingle, dice: Dice) -> str:
    """Return the day on which somebody asked for the certificate, which is in no field."""
    return told_day(dice.pick(SHOWN)(each.cast.issued - timedelta(days=dice.whole(0, 12))))
