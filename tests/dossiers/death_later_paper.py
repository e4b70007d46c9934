"""What extracts of deaths in further forms have in common: facts under labels set by chance, head, registration, foot.

Canonical values as in `death`.
"""

from __future__ import annotations

from datetime import date
from functools import partial

from tests.dossiers.blocks import Entry
from tests.dossiers.canvas import Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.chance_rows import Said
from tests.dossiers.civil_later_feet import Bottom, close_later
from tests.dossiers.civil_later_tops import Top, open_later
from tests.dossiers.civil_later_words import SHOWN, WORDS, say, some_of
from tests.dossiers.death_facts import death_facts
from tests.dossiers.dice import Dice
from tests.dossiers.offices import commune_agency
from tests.dossiers.typeset import ITALIC, PLAIN
from tests.dossiers.wording import date_long, date_slashed

_SYMBOLS = ("{n}", "{n}/{y}", "{n}/TLKT", "{n}/{y}/KT", "KT{y}-{n:03d}", "{n}/TLKT-BS", "{n:02d}-KT", "{y}/{n}",
            "{n}/KT-UBND",
            "{n}.{y}/TLKT", "{n}/CT")  # fmt: skip
_TITLES = (("TRÍCH LỤC KHAI TỬ",), ("TRÍCH LỤC KHAI TỬ",), ("GIẤY CHỨNG TỬ",), ("TRÍCH LỤC", "KHAI TỬ"), ("BẢN SAO",
           "TRÍCH LỤC KHAI TỬ"), ("GIẤY CHỨNG TỬ", "(Trích từ Sổ đăng ký khai tử)"))  # fmt: skip
_UNDER = ("", "", "", "(BẢN SAO)", "Bản sao", "(Cấp lại)", "(Đăng ký lại)", "(Bản chính)")
_AT = ("{h:02d} giờ {m:02d} phút, {long}", "{h} giờ {m:02d} phút {long}", "{h:02d}:{m:02d} ngày {day}", "{long}",
       "{day}",
       "{h:02d}h{m:02d}', {long}", "{h} giờ, {long}", "{day} lúc {h:02d} giờ {m:02d} phút", "{h:02d}g{m:02d} {day}",
       "{day} ({h:02d}:{m:02d})", "{h} giờ {m} phút, ngày {day}", "{long} (âm lịch: {a}/{b})")  # fmt: skip
_CAUSES = ("Tuổi già", "Bệnh già", "Bệnh nan y", "Ung thư giai đoạn cuối", "Đột quỵ não", "Suy đa tạng",
           "Nhồi máu cơ tim",
           "Tai nạn sinh hoạt", "Xơ gan, xuất huyết tiêu hóa", "Chết do đuối nước", "Già yếu, bệnh tật",
           "Suy thận mạn, tăng kali máu")  # fmt: skip
_PLACES = ("Tại nhà riêng", "Bệnh viện Đa khoa vùng Tây Nguyên", "Trên đường đi cấp cứu", "{home}",
           "Tại gia đình, {place}",
           "Trung tâm Y tế {seat}", "Tại nhà, {home}", "{place}", "Khoa Hồi sức, Bệnh viện Chợ Rẫy")  # fmt: skip
_WORDS: dict[str, tuple[str, ...]] = {
    "full_name": tuple(f"{name} {of}".strip() for of in ("", "người chết", "người đã chết", "người quá cố")
                       for name in WORDS["name"][:5]),
    "last_residence": ("Nơi cư trú cuối cùng", "Nơi thường trú cuối cùng", "Chỗ ở cuối cùng", "Cư trú trước khi chết",
                       "Hộ khẩu thường trú cuối cùng", "Nơi ở sau cùng", "Địa chỉ cuối cùng",
                       "Thường trú trước khi mất",
                       "Nơi ĐKTT cuối cùng"),
    "date_of_death": ("Đã chết vào lúc", "Chết lúc", "Thời điểm chết", "Từ trần lúc", "Mất lúc", "Đã chết hồi",
                      "Ngày giờ chết", "Thời gian tử vong", "Đã mất vào"),
    "day_of_death": ("Ngày chết", "Chết ngày", "Ngày mất", "Từ trần ngày", "Ngày, tháng, năm chết", "Ngày tử vong"),
    "place_of_death": ("Nơi chết", "Chết tại", "Địa điểm chết", "Mất tại", "Tại", "Nơi mất", "Nơi tử vong", "Chết ở"),
    "cause_of_death": ("Nguyên nhân chết", "Nguyên nhân", "Lý do chết", "Chết do", "Nguyên nhân tử vong", "Chết vì",
                       "Nguyên nhân dẫn đến chết", "Bệnh/nguyên nhân"),
    "declarant_name": ("Người đi khai tử", "Họ tên người đi khai tử", "Người khai", "Người báo tử", "Người đứng khai",
                       "Họ, chữ đệm, tên người khai", "Người đi đăng ký", "Thân nhân đi khai", "Người yêu cầu"),
}  # fmt: skip
_SOURCES = ("", "", "Trích từ Sổ đăng ký khai tử năm {y}.", "Sao đúng theo Sổ gốc.",
            "Trích lục này thay cho Giấy chứng tử.",
            "Cấp theo yêu cầu của gia đình.", "Dữ liệu được lấy từ CSDL hộ tịch.")  # fmt: skip
_KIN = ("Con trai", "Con gái", "Vợ", "Cháu nội", "Con dâu", "Chồng")


class LaterDeath:
    """One extract while it is being set."""

    def __init__(self, sheet: Sheet, cast: Cast, dice: Dice) -> None:
        self.sheet, self.cast, self.dice = sheet, cast, dice
        facts = death_facts(cast, dice, dice.pick(_SYMBOLS), dice.pick(SHOWN))
        died = date.fromisoformat(facts.canonical["date_of_death"])
        hour, minute, form = dice.whole(0, 23), dice.whole(1, 59), dice.pick(_AT)
        at = form.format(h=hour, m=minute, long=date_long(died), day=date_slashed(died), a=dice.whole(1, 28),
                         b=dice.whole(1, 12))  # fmt: skip
        where = dice.pick(_PLACES).format(home=facts["last_residence"], place=cast.commune.full,
                                          seat=cast.commune.district or cast.commune.commune)  # fmt: skip
        self.facts = facts.but({"date_of_death": at, "place_of_death": where, "cause_of_death": dice.pick(_CAUSES)},
                               facts.canonical)  # fmt: skip
        self.timed, self.died = "{h" in form, died
        self.agency = commune_agency(cast.commune, long_name=dice.chance(0.6))
        self.say = partial(say, self.facts)

    def dated(self) -> str:
        """Return place and day of the paper."""
        return f"{self.cast.commune.commune_name}, {date_long(self.cast.issued)}"

    def open(self, *, placed: bool = True) -> None:
        """Print head and title; not `placed`, the number stands among the facts."""
        dice = self.dice
        day = self.dated() if dice.chance(0.2) else ""
        open_later(self.sheet, self.cast, dice, Top(self.agency, dice.pick(_TITLES), self.facts.entry("", "number"),
                                                    placed,
                                                    dice.pick(_UNDER), day))  # fmt: skip

    def told(self, key: str) -> Said:
        """Return a fact of deaths alone under one of its labels."""
        words = _WORDS["day_of_death" if key == "date_of_death" and not self.timed else key]
        label, printed, entry = self.dice.pick(words), self.facts[key], self.facts.entry("", key)
        if label.lower().endswith("ngày") and printed.startswith("ngày "):
            entry = Entry("", key, printed.removeprefix("ngày "), entry.canonical)
        return Said(label, entry)

    def person(self) -> list[Said]:
        """Return who died in one of the orders."""
        dice, one = self.dice, partial(self.say, self.dice)
        year = len(self.facts["date_of_birth"]) == 4
        born, sex = one("year" if year else "born", "date_of_birth"), one("sex", "sex")
        short, home = [one("people", "ethnicity"), one("nation", "nationality")], self.told("last_residence")
        number = one("id", "id_number")
        if dice.chance(0.4):
            number = Said(one("papers", "id_number").label, Entry("", "id_number", self.facts["_papers"],
                                                                  self.facts["id_number"]))  # fmt: skip
        return [self.told("full_name"), *dice.pick([[born, sex, *short, home, number],
                                                    [sex, born, *short, number, home],
                                                    [number, born, *short, sex, home],
                                                    [born, *short, sex, home, number]])]  # fmt: skip

    def death(self) -> list[Said]:
        """Return when, where and why."""
        when, where, why = (self.told(key) for key in ("date_of_death", "place_of_death", "cause_of_death"))
        words = [Said("Bằng chữ", self.facts.entry("", "_death_words"))] if self.dice.chance(0.25) else []
        age = self.died.year - int(self.facts.canonical["date_of_birth"][:4])
        notice = [("Số Giấy báo tử", self.facts["_notice"]), ("Hưởng thọ", f"{age} tuổi"),
                  ("Nơi an táng", "Nghĩa trang địa phương"), ("Giấy báo tử do", "Trạm Y tế cấp"),
                  ("Ngày báo tử", f"{self.died:%d/%m/%Y}")]  # fmt: skip
        told = self.dice.pick([[when, *words, where, why], [why, when, *words, where], [when, *words, why, where]])
        return [*told, *some_of(self.dice, notice, 2)]

    def registered(self, *, number: bool = False) -> list[Said]:
        """Return where and when it was registered and who declared it."""
        dice = self.dice
        told = [self.say(dice, "office", "registration_place", "khai tử"),
                self.say(dice, "day", "registration_date", "khai tử")][:: dice.pick([1, -1])]  # fmt: skip
        if number:
            label = dice.pick(["Số đăng ký", "Số trích lục", "Số vào sổ", "Số", "Số giấy"])
            told.insert(dice.pick([0, 1, 2]), Said(label, self.facts.entry("", "number")))
        asker = [self.told("declarant_name"), *some_of(dice, [("Quan hệ với người chết", dice.pick(_KIN))], 1)]
        return [*asker, *told] if dice.chance(0.5) else [*told, *asker]

    def close(self) -> None:
        """Print where the extract comes from and who signs."""
        dice = self.dice
        source = dice.pick(_SOURCES[: 7 if self.cast.issued.year > 2014 else 4]).format(y=self.cast.issued.year)
        if source:
            self.sheet.para(source, style=dice.pick([ITALIC, PLAIN]))
        title = dice.pick(["NGƯỜI ĐI KHAI TỬ", "Người khai", "NGƯỜI BÁO TỬ"])
        others = ((title, self.facts["declarant_name"]),) if dice.chance(0.25) else ()
        close_later(self.sheet, self.cast, dice, Bottom(self.agency, dice.pick(["trích lục", "khai tử"]),
                                                        self.dated() if dice.chance(0.5) else "", others))  # fmt: skip
