"""What declarations in further forms have in common: more kinds of them, labels set by chance, heads and feet.

Canonical values as in `declaration_facts`; parents, witnesses and clerks belong to no field here.
"""

from __future__ import annotations

from datetime import timedelta
from functools import partial

from tests.dossiers.blocks import Entry, state_heading
from tests.dossiers.canvas import Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.chance_parts import Signer, sign_row
from tests.dossiers.chance_rows import Said
from tests.dossiers.civil_later_tops import typed_state
from tests.dossiers.civil_later_words import SHOWN, WORDS, say, some_of
from tests.dossiers.declaration_facts import BIRTH, COPY, DEATH, SINGLE, Form, declared, papers_of
from tests.dossiers.dice import Dice
from tests.dossiers.pairs import cells, framed, record
from tests.dossiers.people import officer_name
from tests.dossiers.typeset import BOLD, ITALIC, PLAIN, Item, Leader, Run, Style, pen
from tests.dossiers.wording import date_bare, date_long

_OTHERS = (
    Form("copy", ("TỜ KHAI", "THAY ĐỔI, CẢI CHÍNH HỘ TỊCH"), "người được cải chính", "Đề nghị cải chính hộ tịch cho:"),
    Form("copy", ("TỜ KHAI XÁC NHẬN", "THÔNG TIN HỘ TỊCH"), "người được xác nhận", "Đề nghị xác nhận thông tin của:"),
    Form("copy", ("TỜ KHAI CẤP BẢN SAO GIẤY KHAI SINH",), "người được cấp bản sao", "Đề nghị cấp bản sao cho:"),
    Form("copy", ("TỜ KHAI ĐĂNG KÝ NUÔI CON NUÔI",), "người được nhận làm con nuôi",
         "Nay đề nghị ghi nhận con nuôi là:"),
    Form("copy", ("TỜ KHAI", "XÁC ĐỊNH LẠI DÂN TỘC"), "người xác định lại dân tộc",
         "Đề nghị xác định lại dân tộc cho:"),
    Form("copy", ("TỜ KHAI GHI VÀO SỔ HỘ TỊCH",), "người có việc hộ tịch", "Đề nghị ghi vào Sổ hộ tịch việc của:"),
    Form("copy", ("TỜ KHAI ĐĂNG KÝ LẠI KHAI SINH",), "người đăng ký lại", "Xin đăng ký lại việc sinh của:"),
)  # fmt: skip
_WISHES = ("Đề nghị Quý cơ quan {asks} người sau:", "Kính đề nghị {asks} người có thông tin sau đây:",
           "Nay làm tờ khai này "
           "xin {asks}:", "Yêu cầu {asks} người dưới đây", "Nội dung yêu cầu: {asks} người có tên sau:")  # fmt: skip
_ASKS = {"birth": "đăng ký khai sinh cho", "death": "đăng ký khai tử cho", "single": "xác nhận tình trạng hôn nhân của"}
_OFFICES = ("Ủy ban nhân dân {c}", "UBND {c}", "Ủy ban nhân dân {full}", "UBND {c}, {p}", "Uỷ ban nhân dân {c}",
            "Bộ phận Một cửa UBND {c}", "Trung tâm Phục vụ hành chính công {c}", "ỦY BAN NHÂN DÂN {C}",
            "UBND {c} - {p}")  # fmt: skip
_SENT = (
    "Kính gửi: ",
    "Kính gửi: ",
    "Kính gửi ",
    "Kính gửi(1): ",
    "KÍNH GỬI: ",
    "Nơi nhận hồ sơ: ",
    "Cơ quan tiếp nhận: ",
)
_ASKERS = ("người yêu cầu", "người khai", "người nộp hồ sơ", "người đi đăng ký", "người làm tờ khai", "người đứng khai",
           "người đề nghị")  # fmt: skip
_RELATIONS = ("Quan hệ với {about}", "Mối quan hệ", "Quan hệ", "Là gì của {about}", "Tư cách người yêu cầu",
              "Quan hệ với người được khai", "Mối quan hệ với đương sự", "Vai trò", "Quan hệ gia đình")  # fmt: skip
_CODES = ("Mẫu số 01-HT", "TP/HT-2008-TK", "Mẫu TK-02 (TT 04/2020)", "Phụ lục V", "Mã biểu mẫu: HT.TK.05",
          "Mẫu dùng từ 01/7/2025", "TK-HT/CX-3")  # fmt: skip
_SWORN = ("Tôi xin cam đoan lời khai là đúng, nếu sai xin chịu trách nhiệm.", "Những điều khai trên là sự thật.",
          "Tôi chịu trách nhiệm về nội dung đã khai.", "Cam đoan thông tin chính xác, trung thực.", "",
          "Tôi đã đọc lại và đồng ý với các nội dung kê khai nêu trên.")  # fmt: skip
_ENCLOSED = ("Hồ sơ gửi kèm: Giấy chứng sinh; CCCD.", "Kèm theo: {n} giấy tờ.", "Hình thức nhận kết quả: trực tiếp",
             "Ngày hẹn trả: {d}", "Nhận kết quả qua bưu chính công ích.", "Số điện thoại liên hệ: 0935 {n}{n} 118",
             "Số bản sao đề nghị cấp: 0{n} bản", "Phí: 8.000đ/bản", "Biên nhận số {n}{n}7/{y}")  # fmt: skip


class LaterDeclaration:
    """One declaration while it is being set; `pen` fills what is asked by hand."""

    def __init__(self, sheet: Sheet, cast: Cast, dice: Dice, *, pen: bool = False) -> None:
        """Invent the facts and how they are worded."""
        self.sheet, self.cast, self.dice, self.pen = sheet, cast, dice, pen
        kind = dice.pick([*(BIRTH, DEATH, SINGLE) * 3, BIRTH, COPY, COPY, *_OTHERS])
        said, place = declared(cast, dice, dice.pick(SHOWN), form=kind), cast.commune
        office = dice.pick(_OFFICES).format(c=place.commune, C=place.commune.upper(), full=place.full, p=place.province)
        titles = (" ".join(kind.titles),) if dice.chance(0.4) else kind.titles
        self.facts = said.facts.but({"recipient": office}, said.facts.canonical)
        self.form, self.applicant, self.titles = kind, said.applicant, titles
        self.say, self.asker = partial(say, self.facts), dice.pick(_ASKERS)
        self.high = dice.chance(0.2) and not pen
        record(sheet, self.facts.entry("", "title"))
        sheet.put("recipient", office, by_pen=pen)
        sheet.put("date_of_issue", cast.issued.isoformat(), by_pen=pen)

    def day(self) -> str:
        """Return place and day as one of the manners has them."""
        place, issued = self.cast.commune.commune_name, self.cast.issued
        return self.dice.pick([f"{place}, {date_long(issued)}", f"Làm tại {place}, {date_long(issued)}",
                               f"{place}, ngày {issued:%d/%m/%Y}", f"Ngày khai: {issued:%d/%m/%Y}",
                               f"{place}, ngày {date_bare(issued)}", date_long(issued).capitalize()])  # fmt: skip

    def open(self) -> None:
        """Print codes, state, title and whom the declaration is for."""
        sheet, dice = self.sheet, self.dice
        small = Style(italic=True, size=sheet.look.size - 2.5)
        if dice.chance(0.45):
            sheet.para(dice.pick(_CODES), align=dice.pick(["right", "left"]), style=small, after=2)
        form = dice.pick(["middle", "middle", "beside", "below"])

        def state() -> None:
            if dice.chance(0.5):
                typed_state(sheet, dice)
            else:
                state_heading(sheet, spell=dice.whole(0, 3))
            if self.high:
                sheet.para(self.day(), align=dice.pick(["right", "center"]), style=ITALIC)

        if form == "beside":
            stub = partial(framed, sheet, self._received, pad=3)
            sheet.columns((0.0, 0.3, stub), (0.33, 1.0, state))
        elif form == "middle":
            state()
        sheet.skip(dice.real(4, 10))
        style = Style(bold=True, size=sheet.look.size + dice.pick([1.0, 2.5, 4.0]))
        for line in self.titles:
            sheet.para(line, align="center", style=style, after=0)
        if dice.chance(0.15):
            sheet.para(dice.pick(["(Khai bằng chữ in hoa)", "(Dùng cho cá nhân)", "(Bản điện tử)"]), align="center",
                       style=small, after=0)  # fmt: skip
        sheet.skip(4)
        if form == "below":
            state()
        self._sent()

    def _received(self) -> None:
        for text in (f"Số tiếp nhận: {self.dice.whole(20, 900)}", f"Ngày: {self.cast.issued:%d/%m/%Y}"):
            self.sheet.para(text, style=Style(size=self.sheet.look.size - 2), after=0)

    def _sent(self) -> None:
        sheet, dice, label = self.sheet, self.dice, self.dice.pick(_SENT)
        office: Item = (
            pen(self.facts["recipient"]) if self.pen else Run(self.facts["recipient"], dice.pick([BOLD, PLAIN]))
        )
        tail: list[Item] = [" ", Leader()] if self.pen or dice.chance(0.15) else []
        if not tail and dice.chance(0.12):
            sheet.para(label.strip(), align="center", style=ITALIC, after=0)
            sheet.para(office, align="center", after=5)
            return
        sheet.para(label, office, *tail, align="left" if tail else dice.pick(["center", "left"]), after=5)

    def _number(self, who: str) -> Said:
        dice = self.dice
        if dice.chance(0.4):
            return Said(dice.pick(WORDS["papers"]), papers_of(self.facts, who, ""))
        return self.say(dice, "id", f"{who}_id_number")

    def of_asker(self, *, headed: bool) -> list[Said]:
        """Return who asks in one of the orders; the name says so where no heading does."""
        dice, one = self.dice, partial(self.say, self.dice)
        name, home = one("name", "applicant_name", "" if headed else self.asker), one("home", "applicant_residence")
        born = [one("born", "applicant_birth_date")] if dice.chance(0.5) else []
        relation = Said(dice.pick(_RELATIONS).format(about=self.form.about), self.facts.entry("", "relation"))
        number = self._number("applicant")
        more = some_of(dice, [("Điện thoại", f"09{dice.whole(10_000_000, 99_999_999)}"),
                              ("Email", "nguoidan@gmail.com"),
                              ("Nghề nghiệp", "Buôn bán")], dice.pick([0, 0, 1, 2]))  # fmt: skip
        return [name, *dice.pick([[*born, number, home, relation], [relation, *born, home, number],
                                  [home, number, *born, relation], [number, *born, relation, home]]),
                *more]  # fmt: skip

    def of_subject(self, of: str = "") -> list[Said]:
        """Return whom it is about, with what only such a declaration says; `of` stands behind the name's label."""
        dice, one, facts = self.dice, partial(self.say, self.dice), self.facts
        name, born, sex = one("name", "subject_name", of), one("born", "subject_birth_date"), one("sex", "subject_sex")
        short = [one("people", "subject_ethnicity"), one("nation", "subject_nationality")]
        told = dice.pick([[born, sex, *short], [sex, born, *short], [born, *short, sex], [*short, sex, born]])
        if self.form is not BIRTH:
            home = one("home", "subject_residence")
            last = " cuối cùng" if self.form is DEATH and not home.label.endswith(("nay", "tại", "chỉ")) else ""
            told.append(Said(f"{home.label}{last}", home.entry))
        if "subject_id_number" in facts.printed:
            told.insert(dice.pick([0, len(told)]), self._number("subject"))
        return [name, *told, *self._only_here()]

    def _only_here(self) -> list[Said]:
        dice, facts = self.dice, self.facts
        if self.form is BIRTH:
            return [self.say(dice, "birthplace", "_place_of_birth"), self.say(dice, "origin", "_origin")]
        if self.form is DEATH:
            died = self.cast.issued - timedelta(days=dice.whole(1, 25))
            return [Said(dice.pick(["Chết lúc", "Đã chết ngày"]), Entry("", None, f"{died:%d/%m/%Y}")),
                    Said(dice.pick(["Nguyên nhân", "Chết do"]), facts.entry("", "_cause"))]  # fmt: skip
        if self.form is SINGLE:
            return [Said("Tình trạng hôn nhân", facts.entry("", "_status")),
                    Said("Mục đích", Entry("", None, dice.pick(["Vay vốn", "Mua nhà", "Kết hôn"])))]  # fmt: skip
        return some_of(dice, [("Đã đăng ký tại", facts["_registered"]), ("Số đăng ký", str(dice.whole(3, 300))),
                              ("Ngày đăng ký", f"{self.cast.child.birth + timedelta(days=30):%d/%m/%Y}")],
                       3)  # fmt: skip

    def of_parents(self, *, headed: bool) -> list[tuple[str, list[Said]]]:
        """Return mother and father where a child is registered, as facts of no field."""
        if self.form is not BIRTH:
            return []
        told, fork = [], self.dice.fork("parents")
        for who, name in (("mother", "mẹ"), ("father", "cha"))[:: self.dice.pick([1, -1])]:
            same = partial(self.say, fork.fork("same"))
            whole = len(self.facts[f"{who}_birth_date"]) > 4
            said = [same("name", f"{who}_name", "" if headed else name),
                    same("born" if whole else "year", f"{who}_birth_date"), same("people", f"{who}_ethnicity"),
                    same("nation", f"{who}_nationality"), same("home", f"{who}_residence")]  # fmt: skip
            bare = [Said(fact.label, Entry("", None, fact.entry.printed)) for fact in said]
            told.append((self.dice.pick([f"Người {name}", f"Thông tin {name}", f"Về {name}"]), bare))
        return told

    def wish(self) -> None:
        """Print in a sentence what is asked for."""
        dice, asks = self.dice, self.form.asks
        if self.form.kind in _ASKS and dice.chance(0.6):
            asks = dice.pick(_WISHES).format(asks=_ASKS[self.form.kind])
        self.sheet.para(Run(asks, dice.pick([BOLD, ITALIC, PLAIN])), first=dice.pick([0.0, 20.0]), after=3)

    def close(self) -> None:
        """Print what is promised and enclosed, and who signs: witnesses, parents or clerks beside who asks."""
        sheet, dice = self.sheet, self.dice
        sworn = dice.pick(_SWORN)
        if sworn:
            sheet.para(sworn, first=dice.pick([0.0, 20.0]), align="justify")
        day = self.cast.issued + timedelta(days=dice.whole(1, 5))
        notes = [text.format(n=dice.whole(2, 9), d=f"{day:%d/%m/%Y}", y=day.year) for text in dice.sample(_ENCLOSED, 2)]
        if dice.chance(0.6):
            columns = [[([text], Style(size=sheet.look.size - 1))] for text in notes]
            cells(sheet, (0.5, 0.5), columns)
        title = dice.pick([self.asker.upper(), self.asker.capitalize(), "Người khai ký tên", "NGƯỜI YÊU CẦU"])
        asker = Signer(title, self.applicant.name, dice.pick(["(Ký tên)", "(Ký, ghi rõ họ tên)", "(Chữ ký)"]))
        other = Signer(dice.pick(["NGƯỜI LÀM CHỨNG", "Cán bộ nhận", "XÁC NHẬN CỦA THÔN", "Người được khai"]),
                       officer_name(dice, self.cast.split) if dice.chance(0.6) else "")  # fmt: skip
        signers = dice.pick([(asker,), (asker,), (other, asker), (asker, other)])
        if self.high:
            sign_row(sheet, dice, *signers)
        elif self.pen:
            place, written = self.cast.commune.commune_name, date_long(self.cast.issued)
            sheet.para(dice.pick(["Làm tại: ", "", "Lập tại "]), pen(f"{place}, {written}"), align="right", after=2)
            sign_row(sheet, dice, *signers)
        else:
            sign_row(sheet, dice, *signers, day=self.day())
