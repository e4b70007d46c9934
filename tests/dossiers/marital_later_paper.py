"""What certificates of marital status in further forms have in common: labels set by chance, head, wish, foot.

Canonical values as in `marital`.
"""

from __future__ import annotations

from datetime import timedelta
from functools import partial

from tests.dossiers.canvas import Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.chance_rows import Said
from tests.dossiers.civil_later_feet import Bottom, close_later
from tests.dossiers.civil_later_tops import Top, open_later
from tests.dossiers.civil_later_words import SHOWN, say, some_of
from tests.dossiers.dice import Dice
from tests.dossiers.marital_facts import papers_of, shown_elsewhere, single_facts
from tests.dossiers.offices import commune_agency
from tests.dossiers.pairs import record
from tests.dossiers.people import invent_person
from tests.dossiers.typeset import BOLD, ITALIC, PLAIN, Run
from tests.dossiers.wording import date_bare, date_long

_SYMBOLS = ("{n}/XNTTHN", "{n}/UBND-XNTTHN", "{n}", "{n}/{y}/XN", "XN{y}/{n}", "{n}/XN-UBND", "{n}/GXN",
            "{n}/{y}-XNTTHN",
            "{n}/HT-XN", "{n}.{y}/XNHN", "{n}/CN-UBND")  # fmt: skip
_TITLES = (("GIẤY XÁC NHẬN TÌNH TRẠNG HÔN NHÂN",), ("GIẤY XÁC NHẬN", "TÌNH TRẠNG HÔN NHÂN"),
           ("GIẤY XÁC NHẬN", "VỀ TÌNH TRẠNG HÔN NHÂN"), ("GIẤY XÁC NHẬN TÌNH TRẠNG HÔN NHÂN",))  # fmt: skip
_UNDER = ("", "", "", "", "(Cấp lại)", "(Bản chính)", "(Có giá trị 06 tháng)", "(Dùng trong nước)")
_STATUSES = (
    "Chưa đăng ký kết hôn với ai",
    "Còn độc thân",
    "Chưa từng đăng ký kết hôn",
    "Độc thân, chưa đăng ký kết hôn lần nào",
    "Đã đăng ký kết hôn nhưng {kin} đã chết ngày {d}, đến nay chưa đăng ký kết hôn lại",
    "Đã ly hôn theo Quyết định công nhận thuận tình ly hôn số {n}/{y}/QĐST-HNGĐ, hiện chưa kết hôn với ai",
    "Tính đến ngày {today} chưa đăng ký kết hôn với ai tại địa phương",
    "Hiện nay không có {kin}",
    "Đang có {kin} là {word} {name}, đăng ký kết hôn ngày {d}",
    "Trong khoảng thời gian từ ngày {d} đến ngày {today} chưa kết hôn với ai",
    "Từ nhỏ đến nay chưa lập gia đình",
)
_PURPOSES = (
    "kết hôn với {word} {name}, sinh năm {year}",
    "làm hồ sơ đăng ký kết hôn với người nước ngoài",
    "bán nhà và đất tại {place}",
    "công chứng hợp đồng tặng cho quyền sử dụng đất",
    "thế chấp tài sản vay vốn tại Agribank",
    "đi làm việc tại Hàn Quốc theo chương trình EPS",
    "bổ sung hồ sơ kết nạp Đảng",
    "nhập hộ khẩu cho con",
    "mua xe ô tô trả góp",
    "làm thủ tục xin con nuôi",
    "nhận bảo hiểm xã hội một lần",
    "xin thị thực du lịch",
)
_WORDS = {
    "marital_status": ("Tình trạng hôn nhân", "Tình trạng hôn nhân hiện tại", "Về hôn nhân", "Tình trạng", "Hôn nhân",
                       "Kết quả xác minh", "Nội dung xác nhận", "Xác nhận về hôn nhân", "Tình trạng HN",
                       "Tình trạng hôn nhân tại thời điểm cấp"),
    "purpose": ("Mục đích sử dụng", "Cấp để", "Giấy này được cấp để", "Dùng để", "Mục đích",
                "Mục đích yêu cầu cấp giấy",
                "Sử dụng vào việc", "Lý do xin cấp", "Để", "Mục đích sử dụng giấy xác nhận", "Nhu cầu sử dụng"),
}  # fmt: skip
_USED = ("Giấy này cấp cho {w} {n} để {p}.", "Xác nhận này được cấp để {p}.", "Giấy chỉ dùng để {p}.",
         "Giấy này được cấp để {p}, không dùng vào mục đích khác.", "{W} {n} được cấp giấy này để {p}.",
         "Cấp giấy này để {p}.", "Giấy xác nhận được sử dụng để {p}.", "Mục đích: để {p}.")  # fmt: skip
_VALID = ("", "", "Giấy này có hiệu lực 6 tháng.", "Thời hạn sử dụng: 06 tháng kể từ ngày cấp.", "Giá trị đến {until}.",
          "(Quá 06 tháng giấy này không còn giá trị)", "Giấy có giá trị đến hết ngày {until}.")  # fmt: skip
_ASKED = ("Theo đơn của {w} {n} nộp ngày {d};", "Xét tờ khai ngày {d} của {w} {n},",
          "Căn cứ Sổ đăng ký kết hôn các năm "
          "lưu tại địa phương;", "Sau khi kiểm tra, xác minh,", "", "",
          "Theo yêu cầu của {asker} (là {kin} của {w} {n}),",
          "Căn cứ phiếu xác minh số {x} ngày {d};")  # fmt: skip
_CONFIRMS = ("XÁC NHẬN:", "XÁC NHẬN", "Nay xác nhận:", "{A} XÁC NHẬN:", "{a} xác nhận:", "CHỨNG NHẬN", "")
_DAYS = ("{place}, {long}", "{place}, {long}", "{place}, ngày {short}", "Ngày {short}", "{long_up}",
         "Ngày cấp: {short}",
         "Cấp tại {place}, {long}", "{place}, {bare}", "Xác nhận {long}")  # fmt: skip
_BESIDE = [("Nghề nghiệp", "Công nhân"), ("Tôn giáo", "Không"), ("Điện thoại", "0982 440 175"), ("Trình độ", "12/12"),
           ("Thời gian cư trú", "Từ khi sinh đến nay"), ("Tên gọi khác", "Không")]  # fmt: skip


class LaterSingle:
    """One certificate while it is being set."""

    def __init__(self, sheet: Sheet, cast: Cast, dice: Dice) -> None:
        """Invent the facts and how they are worded."""
        self.sheet, self.cast, self.dice = sheet, cast, dice
        single = single_facts(cast, dice, dice.pick(_SYMBOLS), dice.pick(SHOWN))
        woman = single.person is cast.mother
        other, earlier = cast.father if woman else cast.mother, cast.issued - timedelta(days=dice.whole(90, 1900))
        told = {
            "kin": "chồng" if woman else "vợ", "d": f"{earlier:%d/%m/%Y}", "n": dice.whole(2, 210), "y": earlier.year,
            "today": f"{cast.issued:%d/%m/%Y}", "word": other.address_word.lower(), "name": other.name,
            "year": other.birth.year, "place": cast.commune.commune,
        }  # fmt: skip
        own = {
            "marital_status": dice.pick(_STATUSES).format_map(told),
            "purpose": dice.pick(_PURPOSES).format_map(told),
        }
        self.person, self.word, self.facts = single.person, single.word, single.facts.but(own, single.facts.canonical)
        self.agency, self.say = commune_agency(cast.commune, long_name=dice.chance(0.65)), partial(say, self.facts)
        issued = cast.issued
        short = dice.pick(["{:%d/%m/%Y}", "{:%d-%m-%Y}", "{:%d.%m.%Y}"]).format(issued)
        self.day = dice.pick(_DAYS).format(place=cast.commune.commune_name, long=date_long(issued), short=short,
                                           long_up=date_long(issued).capitalize(), bare=date_bare(issued))  # fmt: skip
        self.high = dice.chance(0.4)
        shown_elsewhere(sheet, self.facts, self.agency.name)

    def open(self, *, placed: bool = True, dated: bool = True) -> None:
        """Print head and title; not `placed`, the number stands among the facts, not `dated` the day too."""
        dice = self.dice
        day = self.day if self.high and dated else ""
        what = Top(
            self.agency, dice.pick(_TITLES), self.facts.entry("", "number"), placed, dice.pick(_UNDER), day, named=True
        )
        open_later(self.sheet, self.cast, dice, what)

    def asked(self) -> None:
        """Print whose wish is considered, and who confirms."""
        sheet, dice, facts = self.sheet, self.dice, self.facts
        asker = invent_person(dice.fork("asker"), self.cast.split, born=(1950, 1972), old=self.cast.commune.old)
        kin = ("cha" if asker.sex == "Nam" else "mẹ") + " đẻ"
        day = self.cast.issued - timedelta(days=dice.whole(0, 9))
        text = dice.pick(_ASKED).format(w=self.word, n=facts["full_name"], d=f"{day:%d/%m/%Y}", kin=kin,
                                        x=dice.whole(2, 90),
                                        asker=f"{asker.address_word.lower()} {asker.name}")  # fmt: skip
        if text:
            sheet.para(text, first=dice.pick([0.0, 24.0]), align="justify", style=dice.pick([PLAIN, ITALIC]))
        said = dice.pick(_CONFIRMS).format(A=self.agency.name, a=self.agency.plain)
        if said:
            align = dice.pick(["center", "center", "left"])
            sheet.para(Run(said, BOLD), align=align, after=4)

    def told(self) -> list[Said]:
        """Return the person's facts in one of their orders."""
        dice, one = self.dice, partial(self.say, self.dice)
        name, born, sex = one("name", "full_name"), one("born", "date_of_birth"), one("sex", "sex")
        if dice.chance(0.3):
            label = dice.pick([self.word.capitalize(), "Ông/Bà", "Ông (bà)", "Người được xác nhận", "Công dân"])
            name = Said(label, name.entry)
        short, home = [one("people", "ethnicity"), one("nation", "nationality")], one("home", "residence")
        number = one("id", "id_number")
        if dice.chance(0.45):
            number = Said(one("papers", "id_number").label, papers_of(self.facts, ""))
        told = dice.pick([[born, sex, *short, number, home], [sex, born, *short, home, number],
                          [number, born, sex, home, *short], [born, number, *short, sex, home],
                          [home, born, sex, *short, number]])  # fmt: skip
        return [name, *told, *some_of(dice, _BESIDE, dice.pick([0, 0, 1, 2]))]

    def closing(self, key: str) -> Said:
        """Return status or purpose under one of its labels."""
        return Said(self.dice.pick(_WORDS[key]), self.facts.entry("", key))

    def purpose(self) -> None:
        """Print in a sentence what the certificate is for."""
        dice, facts = self.dice, self.facts
        record(self.sheet, facts.entry("", "purpose"))
        text = dice.pick(_USED).format(w=self.word, W=self.word.capitalize(), n=facts["full_name"], p=facts["purpose"])
        self.sheet.para(text, align="justify", first=dice.pick([0.0, 24.0]))

    def close(self, *, dated: bool = True) -> None:
        """Print how long it is valid and who signs; the day where the head has none and `dated`."""
        dice = self.dice
        until = self.cast.issued + timedelta(days=181)
        valid = dice.pick(_VALID).format(until=f"{until:%d/%m/%Y}")
        if valid:
            self.sheet.para(valid, style=dice.pick([PLAIN, ITALIC]))
        day = self.day if dated and not self.high else ""
        close_later(self.sheet, self.cast, dice, Bottom(self.agency, "giấy xác nhận", day))
