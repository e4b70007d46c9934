"""What extracts of deaths of many more kinds say; canonical values as in `death`.

Spouses, doctors, notices of death, burials, clerks and who else stands on them are in no field.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import partial

from tests.dossiers.blocks import Entry
from tests.dossiers.cast import Cast
from tests.dossiers.chance_rows import Said
from tests.dossiers.civil_later_words import SHOWN, WORDS, some_of, ticked
from tests.dossiers.civil_wide_parts import CivilTop
from tests.dossiers.civil_wide_words import MORE, mission, worded
from tests.dossiers.death_facts import death_facts
from tests.dossiers.dice import Dice
from tests.dossiers.drawn import Facts
from tests.dossiers.offices import Agency, commune_agency, hospital
from tests.dossiers.people import Person, invent_person, officer_name
from tests.dossiers.ward_wide_sets import shuffled
from tests.dossiers.wording import date_long, date_slashed

_SYMBOLS = ("{n}", "{n}/{y}", "KT-{n}/{y}", "{n}/TLKT", "{y}-{n}", "{n}/KT-BS", "{n}/{y}/TLKT-BS", "{n}/BS-{y}",
            "{n}.{y}/KT", "0{n}", "{n}/GCT", "{n}/HT-{y}", "{n:04d}", "{n}/TLKT-UBND")  # fmt: skip
_TITLES = (("TRÍCH LỤC KHAI TỬ",), ("TRÍCH LỤC KHAI TỬ",), ("GIẤY CHỨNG TỬ",), ("TRÍCH LỤC KHAI TỬ", "(Bản sao)"),
           ("BẢN SAO TRÍCH LỤC", "KHAI TỬ"), ("TRÍCH LỤC", "SỔ ĐĂNG KÝ KHAI TỬ"), ("GIẤY CHỨNG TỬ", "(Đăng ký lại)"),
           ("BẢN SAO", "GIẤY CHỨNG TỬ"), ("TRÍCH LỤC GHI CHÚ KHAI TỬ",), ("TRÍCH LỤC KHAI TỬ",
                                                                         "(Đăng ký quá hạn)"))  # fmt: skip
_OF = ("", "", "người chết", "người đã mất", "người quá cố", "người được khai tử", "người mất", "của đương sự")
_AT = ("{h} giờ {m:02d} phút ngày {day}", "{h:02d} giờ {m:02d}, {long}", "{h:02d}:{m:02d} {day}", "{day}", "{long}",
       "{day}, {h:02d}h{m:02d}", "{h}g{m:02d}, ngày {day}", "{long}, hồi {h} giờ {m:02d} phút",
       "{day} (nhằm {a}/{b} AL)", "{h:02d}h, ngày {day}", "{long}, khoảng {h} giờ",
       "{h} giờ {m:02d} phút, {long}")  # fmt: skip
_CAUSES = ("Chết già", "Bệnh", "Lao phổi", "Sốt rét ác tính", "Ung thư dạ dày giai đoạn IV", "Xuất huyết não",
           "Ngã cao, chấn thương sọ não", "Điện giật", "COVID-19 biến chứng nặng", "Suy tim độ IV",
           "Ngưng tim, ngưng thở", "Đái tháo đường, suy thận", "I21 - Nhồi máu cơ tim", "Tai nạn rẫy (cây đổ)",
           "Tự nhiên (tuổi cao)", "Tai biến", "Nhiễm trùng huyết", "Chưa xác định", "Hôn mê gan", "TNGT")  # fmt: skip
_PLACES = ("{home}", "{home}", "{hospital}", "{hospital}", "Nhà riêng", "tại gia", "Nhà con trai, {place}",
           "Trên xe cấp cứu đến {hospital}", "{place}", "Bệnh viện Bạch Mai, Hà Nội", "Quốc lộ 14, {place}",
           "Viện 175, TP Hồ Chí Minh", "Chết tại nhà", "Khoa Cấp cứu - {hospital}")  # fmt: skip
_ABROAD = ("Bệnh viện thành phố {land}", "Nơi cư trú tại {land}", "{street}", "Bệnh viện số 7, {land}")
_WORDS: dict[str, tuple[str, ...]] = {
    "last_residence": ("Chỗ ở trước khi mất", "NƠI CƯ TRÚ CUỐI CÙNG", "Lúc sống cư trú", "Trú quán cuối cùng",
                       "Sinh thời ở tại", "Nơi ĐKHKTT trước khi chết", "Nơi ở cuối", "Nơi cư trú trước lúc mất",
                       "Hộ khẩu cuối cùng", "Nơi thường trú (tạm trú) cuối cùng", "Khi còn sống ngụ tại",
                       "Địa chỉ người chết", "Nơi cư trú", "Thường trú", "Nhà ở khi còn sống"),
    "date_of_death": ("Chết hồi", "CHẾT LÚC", "Qua đời lúc", "Giờ, ngày chết", "Thời gian chết", "Mất vào lúc",
                      "Ngày, giờ từ trần", "Đã từ trần vào lúc", "Tử vong lúc", "Thời điểm qua đời", "Tạ thế lúc",
                      "Lúc chết", "Thời khắc mất", "Giờ chết, ngày chết", "Chết (giờ, ngày, tháng, năm)"),
    "day_of_death": ("NGÀY CHẾT", "Qua đời ngày", "Ngày qua đời", "Mất ngày", "Ngày từ trần", "Tử vong ngày",
                     "Ngày tháng năm chết", "Đã chết ngày", "Chết (ngày/tháng/năm)", "Tạ thế ngày", "Ng. chết",
                     "Ngày mất (dương lịch)", "Ngày, tháng, năm mất"),
    "place_of_death": ("NƠI CHẾT", "Nơi qua đời", "Qua đời ở", "Chết ở đâu", "Địa điểm mất", "Nơi từ trần", "Chỗ chết",
                       "Tử vong tại", "Địa chỉ nơi chết", "Nơi xảy ra cái chết", "Từ trần tại", "Nơi mất (ghi rõ)",
                       "Nơi chết (bệnh viện/nhà)"),
    "cause_of_death": ("NGUYÊN NHÂN CHẾT", "Vì sao chết", "Do bệnh gì", "Căn bệnh", "Nguyên do", "Nguyên nhân mất",
                       "Chết bởi", "Lý do từ trần", "Chẩn đoán tử vong", "Chết vì bệnh", "Ng.nhân", "Mất do",
                       "Nguyên nhân tử vong (nếu biết)", "Bệnh chính gây chết"),
    "declarant_name": ("NGƯỜI ĐI KHAI TỬ", "Ai đi khai", "Người khai báo", "Người đến khai tử", "Do ai khai",
                       "Người trình báo", "Tên người khai", "Người đi khai", "Khai tử bởi", "Người đứng tên khai tử",
                       "Họ tên người báo tử", "Người thân đi khai", "Họ và tên người đi đăng ký",
                       "Người yêu cầu khai tử", "Thân nhân khai tử"),
}  # fmt: skip
"""For each fact of deaths its further wordings."""
_ENGLISH = {
    "last_residence": "Last place of residence", "date_of_death": "Date and time of death",
    "place_of_death": "Place of death", "cause_of_death": "Cause of death", "declarant_name": "Informant",
}  # fmt: skip
_WORK = (
    "Già yếu ở nhà",
    "Nông dân",
    "Cán bộ hưu trí",
    "Bộ đội phục viên",
    "Thợ rèn",
    "Mất sức lao động",
    "Giáo viên nghỉ hưu",
)
KIN = ("con ruột", "con trai", "con gái", "cháu nội", "vợ", "chồng", "em ruột", "con dâu", "trưởng thôn", "cháu ngoại")


@dataclass(frozen=True)
class WideDeath:
    """One extract: its facts, when death and entry were, who gives it, its title; `timed` with the hour of death."""

    facts: Facts
    cast: Cast
    agency: Agency
    titles: tuple[str, ...]
    died: date
    entered: date
    timed: bool
    book: str

    def top(self, dice: Dice, *, placed: bool = True, under: str = "", english: str = "") -> CivilTop:
        """Return what stands over the facts; not `placed`, the number stands among them."""
        number = self.facts.entry("", "number") if placed else None
        return CivilTop(self.agency, self.titles, number, under, self.book, english)

    def one(self, dice: Dice, key: str) -> Said:
        """Return a fact of deaths alone under one of its labels."""
        label = dice.pick(_WORDS["day_of_death" if key == "date_of_death" and not self.timed else key])
        entry = self.facts.entry("", key)
        if label.lower().endswith("ngày"):
            entry = replace(entry, printed=entry.printed.removeprefix("ngày "))
        return Said(label, entry, _ENGLISH[key])

    def person(self, dice: Dice, *, often: float = 0.12, papers: float = 0.3, of: str | None = None) -> list[Said]:
        """Return who died, the name first; `of` stands behind the label of the name."""
        say = partial(worded, self.facts, dice)
        number, sex = say("id", "id_number"), say("sex", "sex")
        if dice.chance(papers):
            label = dice.pick([*WORDS["papers"], *MORE["papers"]]).replace("của người khai", "người chết")
            number = Said(label, Entry("", "id_number", self.facts["_papers"], self.facts["id_number"]), number.english)
        born = "year" if len(self.facts["date_of_birth"]) == 4 else "born"
        name = say("name", "full_name", dice.pick(_OF) if of is None else of)
        told = [name, say(born, "date_of_birth"), ticked(sex, dice) if dice.chance(0.08) else sex,
                say("people", "ethnicity"), say("nation", "nationality"), self.one(dice, "last_residence"),
                number]  # fmt: skip
        told = shuffled(dice, told) if dice.chance(0.45) else told
        unsaid = dice.sample(("ethnicity", "nationality", "id_number", "sex"), dice.pick([0, 0, 0, 0, 0, 0, 1, 2]))
        told = [fact for fact in told if fact.entry.key not in unsaid]
        return [*told, *self.more(dice, often)]

    def more(self, dice: Dice, often: float) -> list[Said]:
        """Return what is said of the dead in no field, each with a probability."""
        own = dice.fork("kin")
        spouse, parent = (invent_person(own.fork(who), self.cast.split, born=(1920, 1958)).name for who in "sp")
        told = (("Nghề nghiệp", dice.pick(_WORK)), ("Họ tên vợ/chồng", spouse), ("Tôn giáo", "Không"),
                ("Con ông, bà", parent), ("Trình độ", "7/10"), ("Quê quán", self.cast.commune.full),
                ("Tình trạng hôn nhân", dice.pick(["Có vợ", "Góa", "Độc thân"])),
                ("Tuổi", str(self.died.year - int(self.facts.canonical["date_of_birth"][:4]))))  # fmt: skip
        return [Said(label, Entry("", None, value)) for label, value in told if dice.chance(often)]

    def death(self, dice: Dice, *, most: int = 2) -> list[Said]:
        """Return when, where and why, with up to `most` further facts of no field."""
        when, where, why = (self.one(dice, key) for key in ("date_of_death", "place_of_death", "cause_of_death"))
        told = dice.pick([[when, where, why], [when, why, where], [where, when, why], [why, when, where]])
        if dice.chance(0.2):
            told.insert(told.index(when) + 1, Said(dice.pick(MORE["words"]), self.facts.entry("", "_death_words")))
        return [*told, *some_of(dice, self.notice(dice), most)]

    def notice(self, dice: Dice) -> list[tuple[str, str]]:
        """Return what is said of the notice of death, the burial and who saw the dead, all in no field."""
        day = self.died + timedelta(days=dice.whole(0, 2))
        doctor = officer_name(dice.fork("doctor"), self.cast.split)
        return [("Giấy báo tử số", self.facts["_notice"]), ("Ngày báo tử", date_slashed(day)),
                ("Giấy báo tử do", hospital(self.cast.commune, dice, self.cast.split)),
                ("An táng tại", "Nghĩa trang xã"), ("Bác sĩ xác nhận", doctor),
                ("Hình thức mai táng", dice.pick(["Địa táng", "Hỏa táng"])),
                ("Ngày an táng", date_slashed(day + timedelta(days=1))), ("Người làm chứng", doctor),
                ("Giấy tờ thay thế", f"Văn bản số {dice.whole(4, 90)}/CAX")]  # fmt: skip

    def registered(self, dice: Dice, *, number: bool = False, asker: bool = True) -> list[Said]:
        """Return where and when it was registered, mostly who declared it; the number where the head has none."""
        say = partial(worded, self.facts, dice)
        told = [say("office", "registration_place", "khai tử"), say("day", "registration_date", "khai tử")]
        if number:
            told.append(say("number", "number"))
        told = shuffled(dice, told, keep=0)
        kin = some_of(dice, [("Quan hệ với người chết", dice.pick(KIN))], 1)
        declared = [self.one(dice, "declarant_name"), *kin] if asker and dice.chance(0.9) else []
        return [*declared, *told] if dice.chance(0.5) else [*told, *declared]

    def declarant(self) -> Person:
        """Return who declared the death."""
        return (
            self.cast.mother
            if self.facts["declarant_name"].title() == self.cast.mother.name.title()
            else self.cast.father
        )

    def dated(self, dice: Dice) -> str:
        """Return place and day of the paper, which are in no field."""
        day = dice.pick([date_long, "ngày {:%d/%m/%Y}".format])(self.cast.issued)
        return dice.pick(
            [f"{self.agency.place}, {day}", f"Sao lục {day}", f"{day[0].upper()}{day[1:]}", f"Trích {day}"]
        )


def wide_death(cast: Cast, dice: Dice, *, abroad: bool = False) -> WideDeath:
    """Return what an extract says, given at once or years after the entry; `abroad` of a mission."""
    shown = dice.pick(SHOWN)
    facts, agency = (
        death_facts(cast, dice, dice.pick(_SYMBOLS), shown),
        commune_agency(cast.commune, long_name=dice.chance(0.5)),
    )
    died, late = (
        date.fromisoformat(facts.canonical["date_of_death"]),
        timedelta(days=dice.pick([0, 0, 0, 0, 420, 1900])),
    )
    entered = date.fromisoformat(facts.canonical["registration_date"]) - late
    died -= late
    form = dice.pick(_AT)
    at = form.format(h=dice.whole(0, 23), m=dice.whole(0, 59), long=date_long(died),
                     day=shown(died).removeprefix("ngày "), a=dice.whole(1, 28), b=dice.whole(1, 12))  # fmt: skip
    where = dice.pick(_PLACES).format(home=facts["last_residence"], place=cast.commune.full,
                                      hospital=hospital(cast.commune, dice, cast.split))  # fmt: skip
    changed = {"date_of_death": at, "cause_of_death": dice.pick(_CAUSES),
               "registration_date": dice.pick([shown, date_long])(entered), "full_name": dice.pick([
                   facts["full_name"], facts["full_name"].upper()])}  # fmt: skip
    if dice.chance(0.2):
        changed["registration_place"] = f"UBND {dice.pick([cast.commune.full, cast.commune.commune])}"
    if abroad:
        agency, street, land = mission(dice)
        where = dice.pick(_ABROAD).format(land=land, street=street)
        changed["registration_place"] = agency.plain
        if dice.chance(0.7):
            changed["last_residence"] = street
    days = {"date_of_death": died.isoformat(), "registration_date": entered.isoformat(),
            "date_of_birth": facts.canonical["date_of_birth"]}  # fmt: skip
    facts = facts.but({**changed, "place_of_death": where}, days)
    return WideDeath(facts, cast, agency, dice.pick(_TITLES), died, entered, "{h" in form, f"0{dice.whole(1, 4)}")
