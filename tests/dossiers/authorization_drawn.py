"""Letters of authorisation as people meet them: for a pension, at a notary's, in a family, in two languages.

Canonical values as in `authorization_facts`; where the letter gives a year of birth alone, that year counts.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from tests.dossiers.authorization_facts import card_entry, certified, letter_facts
from tests.dossiers.blocks import Entry, state_heading
from tests.dossiers.canvas import Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.dice import Dice
from tests.dossiers.drawn import Drawn, Facts
from tests.dossiers.feet import Signing, signed
from tests.dossiers.marital_facts import titled
from tests.dossiers.pairs import Pairing, glossed, pair, record, side_by_side
from tests.dossiers.people import officer_name
from tests.dossiers.typeset import BOLD, ITALIC, PLAIN, Item, Style, bold, pen
from tests.dossiers.wording import date_dashed, date_long, date_slashed

_SCOPES = (
    "Thay tôi nộp hồ sơ đề nghị cấp lại Giấy chứng nhận quyền sử dụng đất bị mất, nộp các khoản phí, lệ phí theo thông "
    "báo của cơ quan thuế và nhận kết quả giải quyết hồ sơ",
    "Được nhân danh tôi thực hiện thủ tục đăng ký biến động đối với thửa đất nêu trên, ký tên vào các giấy tờ cần "
    "thiết, nộp nghĩa vụ tài chính, nhận kết quả tại bộ phận một cửa và giao lại cho tôi",
    "Liên hệ Ủy ban nhân dân nơi cư trú xin cấp Giấy xác nhận tình trạng hôn nhân cho tôi",
    "Làm thủ tục cấp đổi biển số, giấy đăng ký xe mô tô; được ký các văn bản, giấy tờ và thực hiện mọi việc có liên "
    "quan trong phạm vi ủy quyền",
    "Nộp và nhận lại hồ sơ, giấy tờ về đăng ký hộ kinh doanh tại Trung tâm Phục vụ hành chính công",
)
_OF_PENSIONS = (
    "Nhận lương hưu, trợ cấp bảo hiểm xã hội hằng tháng tại Bưu điện nơi cư trú",
    "Làm thủ tục hưởng chế độ tử tuất và nhận tiền trợ cấp một lần",
    "Nộp hồ sơ, nhận kết quả giải quyết chế độ bảo hiểm xã hội một lần và nhận tiền qua tài khoản của người được ủy "
    "quyền",
)
_TERMS = (
    "03 tháng, kể từ ngày giấy này được chứng thực",
    "Cho đến khi thực hiện xong công việc nêu trên hoặc hết hiệu lực theo quy định của pháp luật",
    "Từ ngày {first} đến ngày {last}",
    "12 (mười hai) tháng kể từ ngày ký",
)
_KIN = ("Em ruột", "Em họ", "Người thân", "Người cùng làng")


def _noted(sheet: Sheet, facts: Facts) -> None:
    record(sheet, *(facts.entry("", key) for key in ("scope", "term", "date_of_issue")))


def told_facts(cast: Cast, dice: Dice, *, years: bool = False) -> Facts:
    facts = letter_facts(cast, dice, dice.pick([date_slashed, date_slashed, date_dashed, date_long]))
    last = cast.issued + timedelta(days=365)
    term = dice.pick(_TERMS).format(first=date_slashed(cast.issued), last=date_slashed(last))
    facts = facts.but({"scope": dice.pick(_SCOPES), "term": term})
    if not years:
        return facts
    born = {f"{who}_birth_date": facts.canonical[f"{who}_birth_date"][:4] for who in ("grantor", "attorney")}
    return facts.but(born)


def _of_pension(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """The insurance's form: numbered questions over dotted rules, printed or by hand; three places to sign."""
    facts, by_pen = told_facts(cast, dice).but({"scope": dice.pick(_OF_PENSIONS)}), dice.chance(0.5)
    how = Pairing(value=PLAIN, leader=".")
    flat, strong = replace(how, leader=""), dice.pick([PLAIN, BOLD])

    def entry(label: str, key: str) -> Entry:
        return replace(facts.entry(label, key), by_pen=by_pen)

    sheet.put("date_of_issue", facts.canonical["date_of_issue"], by_pen=by_pen)
    sheet.para(dice.pick(["Mẫu số 13-HSB", "Mẫu 13-HSB"]), align="right", style=BOLD, after=1)
    state_heading(sheet, spell=dice.whole(0, 3))
    sheet.skip(6)
    titled(sheet, "GIẤY ỦY QUYỀN", after=2)
    sheet.para(f"Kính gửi: Bảo hiểm xã hội {cast.commune.province}", align="center", after=6)
    for heading, who in (("1. Họ và tên người ủy quyền", "grantor"),
                         ("2. Họ và tên người được ủy quyền", "attorney")):  # fmt: skip
        pair(sheet, replace(how, label=strong), entry(heading, f"{who}_name"))
        phone = Entry("Số điện thoại", None, f"09{dice.whole(10_000_000, 99_999_999)}", by_pen=by_pen)
        side_by_side(sheet, flat, (0.48, 0.52), entry("Sinh ngày", f"{who}_birth_date"), phone)
        number = dice.pick(["Số CCCD/CMND/Hộ chiếu", "Số định danh cá nhân/Căn cước"])
        side_by_side(
            sheet,
            flat,
            (0.6, 0.4),
            entry(number, f"{who}_id_number"),
            replace(facts.entry("cấp ngày", f"_{who}_issued"), by_pen=by_pen),
        )
        home = "Nơi cư trú (ghi đầy đủ địa chỉ số nhà, đường phố, tổ/thôn, xã, tỉnh)" if by_pen else "Nơi cư trú"
        pair(sheet, how, entry(home, f"{who}_residence"), hang=0)
    three, four = replace(entry("", "scope"), printed=f"{facts['scope']}."), entry("", "term")
    pair(sheet, how, replace(three, label="3. Nội dung ủy quyền", canonical=facts["scope"]), hang=0)
    pair(sheet, how, replace(four, label="4. Thời hạn ủy quyền"), hang=0)
    sheet.para("Chúng tôi cam kết chấp hành đúng nội dung ủy quyền; trong thời hạn ủy quyền có thay đổi, chúng tôi sẽ "
               "kịp thời thông báo cho cơ quan bảo hiểm xã hội.", first=20, align="justify", after=6)  # fmt: skip
    day = f"{cast.commune.commune_name}, {facts['date_of_issue']}"
    _three_signatures(sheet, facts, dice, pen(day) if by_pen else day)


def _three_signatures(sheet: Sheet, facts: Facts, dice: Dice, day: Item) -> None:
    sheet.para(day, align="right", style=ITALIC, after=2)
    small, plain = Style(bold=True, size=sheet.look.size - 1), Style(italic=True, size=sheet.look.size - 2)

    def witness() -> None:
        sheet.para("Chứng thực chữ ký của người ủy quyền", align="center", style=small, after=0)
        sheet.para("(Ký, ghi rõ họ tên, đóng dấu)", align="center", style=plain)

    def side(title: str, who: str) -> None:
        sheet.para(title, align="center", style=small, after=0)
        signed(sheet, ("(Ký, ghi rõ họ tên)",), facts[f"{who}_name"], dice, Signing(title=plain))

    sheet.columns(
        (0.0, 0.32, witness),
        (0.34, 0.66, lambda: side("Người được ủy quyền", "attorney")),
        (0.68, 1.0, lambda: side("Người ủy quyền", "grantor")),
    )


def _at_notary(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """A notary's: both sides under underlined heads, a person's facts two a row, what is agreed under articles."""
    facts = told_facts(cast, dice, years=True)
    notary = f"Văn phòng công chứng {officer_name(dice.fork('notary'), cast.split)}"
    _noted(sheet, facts)
    state_heading(sheet, spell=dice.whole(0, 3))
    sheet.skip(8)
    titled(sheet, dice.pick(["GIẤY ỦY QUYỀN", "VĂN BẢN ỦY QUYỀN"]), after=4)
    sheet.para(f"Hôm nay, {facts['date_of_issue']}, tại {notary}, {cast.commune.province}, chúng tôi gồm:",
               first=24, align="justify")  # fmt: skip
    second = dice.pick(["BÊN ĐƯỢC ỦY QUYỀN", "BÊN NHẬN ỦY QUYỀN"])
    how, lives = Pairing(value=PLAIN), dice.pick(["Thường trú", "Đăng ký thường trú tại", "Cùng trú tại", "Nơi cư trú"])
    head = Style(bold=True, underline=dice.chance(0.5))
    for heading, short, who in (("BÊN ỦY QUYỀN", "A", "grantor"), (second, "B", "attorney")):
        note = dice.pick([f" (Sau đây gọi là Bên {short}):", f" (Bên {short}):"])
        sheet.para(heading, note, style=head, after=2)
        side_by_side(sheet, Pairing(value=BOLD), (0.62, 0.38), facts.entry(facts[f"_{who}_word"], f"{who}_name"),
                     replace(facts.entry("Sinh năm", f"{who}_birth_date")))  # fmt: skip
        pair(sheet, how, card_entry(facts, who, dice.pick(["Căn cước công dân số", "CCCD số", "Số căn cước"])), hang=0)
        pair(sheet, how, facts.entry(lives, f"{who}_residence"), hang=0)
    sheet.para("Bằng văn bản này, Bên A ủy quyền cho Bên B với những thỏa thuận sau đây:", first=24, align="justify")
    for number, head_line, text in (
        (1, dice.pick(["NỘI DUNG ỦY QUYỀN", "PHẠM VI ỦY QUYỀN"]), f"{facts['scope']}."),
        (2, "THỜI HẠN ỦY QUYỀN", f"{facts['term']}."),
        (3, "THÙ LAO ỦY QUYỀN", "Việc ủy quyền nêu trên không có thù lao."),
    ):
        sheet.para(f"ĐIỀU {number}", align="center", style=BOLD, after=0)
        sheet.para(head_line, align="center", style=BOLD, after=2)
        sheet.para(text, first=24, align="justify")
    if dice.chance(0.5):
        sheet.columns((0.5, 1.0, lambda: _side(sheet, facts, dice, "BÊN ỦY QUYỀN", "grantor")))
    else:
        sides(sheet, facts, dice, ("BÊN ỦY QUYỀN", second))


def _side(sheet: Sheet, facts: Facts, dice: Dice, title: str, who: str) -> None:
    sheet.para(title, align="center", style=BOLD, after=0)
    note = ("(Ký, điểm chỉ và ghi rõ họ tên)",)
    signed(sheet, note, facts[f"{who}_name"], dice, Signing(title=Style(italic=True, size=sheet.look.size - 1)))


def sides(sheet: Sheet, facts: Facts, dice: Dice, titles: tuple[str, str]) -> None:
    """Print where both sign, who authorises at the left."""
    sheet.columns(
        (0.0, 0.48, lambda: _side(sheet, facts, dice, titles[0], "grantor")),
        (0.52, 1.0, lambda: _side(sheet, facts, dice, titles[1], "attorney")),
    )


def _in_family(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """A family's: dated at its head, one fact a line behind dashes, why, and what the other may do instead."""
    facts = told_facts(cast, dice, years=dice.chance(0.4))
    _noted(sheet, facts)
    state_heading(sheet, spell=dice.whole(0, 3))
    sheet.para(f"{cast.commune.commune_name}, {facts['date_of_issue']}", align="right", style=ITALIC, after=8)
    titled(sheet, "GIẤY ỦY QUYỀN", size=4.0, after=1)
    sheet.para("(V/v nộp hồ sơ và nhận kết quả thủ tục hành chính)", align="center", style=ITALIC, after=6)
    dash, colon = dice.pick(["- ", "+ ", ""]), dice.pick([":", " :"])
    how = Pairing(value=dice.pick([PLAIN, BOLD]), colon=colon)
    born = dice.pick(["Sinh ngày", "Ngày sinh"]) if len(facts["grantor_birth_date"]) > 4 else "Sinh năm"
    number = dice.pick(["Số CCCD", "Số CMND/CCCD", "Số định danh"])
    lives = dice.pick(["Địa chỉ", "Chỗ ở hiện nay", "Hộ khẩu thường trú", "Nơi ở"])
    at = dice.pick([0.0, 150.0])
    names = dice.pick([("Tôi là", "Họ và tên"), ("Tên tôi là", "Ông/Bà"), ("Người ủy quyền", "Người được ủy quyền")])
    for who, name in zip(("grantor", "attorney"), names, strict=True):
        if who == "attorney":
            why = dice.pick(["Do sức khỏe yếu, đi lại khó khăn", "Hiện nay do bận công tác xa nhà",
                             "Vì điều kiện công việc không trực tiếp đến được"])  # fmt: skip
            sheet.para(f"{why}, nay tôi làm giấy này ủy quyền cho người có tên sau đây:", align="justify")
        entries = [facts.entry(f"{dash}{name}", f"{who}_name"), facts.entry(f"{dash}{born}", f"{who}_birth_date"),
                   facts.entry(f"{dash}{number}", f"{who}_id_number"),
                   Entry(f"{dash}Ngày cấp", None, facts[f"_{who}_issued"]),
                   facts.entry(f"{dash}{lives}", f"{who}_residence")]  # fmt: skip
        if who == "attorney":
            entries.insert(dice.pick([1, 5]), Entry(f"{dash}Quan hệ với người ủy quyền", None, dice.pick(_KIN)))
        pair(sheet, how, *entries, at=at, hang=None if at else 0)
    matter = dice.pick(["Nội dung ủy quyền", "Được thay mặt tôi làm các việc sau", "Nội dung công việc"])
    sheet.para(bold(f"{matter}: "), f"{facts['scope']}.", align="justify")
    term = dice.pick(["Thời hạn ủy quyền", "Thời gian ủy quyền", "Giấy ủy quyền có hiệu lực"])
    sheet.para(bold(f"{term}: "), f"{facts['term']}.", align="justify")
    sheet.para("Tôi xin cam đoan những điều trên là đúng sự thật, nếu sai tôi xin chịu trách nhiệm trước pháp luật.",
               align="justify")  # fmt: skip
    sheet.columns((0.0, 0.48, lambda: _side(sheet, facts, dice, names[1] if "ủy" in names[1] else
                                            "Người được ủy quyền", "attorney")),
                  (0.52, 1.0, lambda: _side(sheet, facts, dice, "Người ủy quyền", "grantor")))  # fmt: skip
    if dice.chance(0.3):
        certified(sheet, cast, facts, dice)


def _bilingual(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """In two languages, the English below each label or behind it, the matter under heads of its own."""
    facts, under = told_facts(cast, dice), dice.chance(0.5)
    _noted(sheet, facts)
    state_heading(sheet, spell=dice.whole(0, 3))
    sheet.para("SOCIALIST REPUBLIC OF VIETNAM", align="center", style=Style(size=sheet.look.size - 1), after=0)
    sheet.para("Independence - Freedom - Happiness", align="center", style=Style(size=sheet.look.size - 1), after=8)
    titled(sheet, "GIẤY ỦY QUYỀN", after=0)
    sheet.para("POWER OF ATTORNEY", align="center", style=Style(bold=True, italic=True), after=6)
    how = Pairing(value=BOLD if dice.chance(0.5) else PLAIN)
    for head, who in (("I. Người ủy quyền / The Grantor", "grantor"),
                      ("II. Người được ủy quyền / The Attorney", "attorney")):  # fmt: skip
        sheet.para(head, style=BOLD, after=2)
        for label, english, key in (
            ("Họ và tên", "Full name", "name"),
            ("Ngày sinh", "Date of birth", "birth_date"),
            ("Số CCCD/Hộ chiếu", "ID card/Passport No.", "id_number"),
            ("Địa chỉ thường trú", "Permanent address", "residence"),
        ):
            if under:
                glossed(sheet, how, (0.32, 0.68), (facts.entry(label, f"{who}_{key}"), english))
            else:
                pair(sheet, how, facts.entry(f"{label}/{english}", f"{who}_{key}"), hang=0)
    for label, english, key in (("III. Nội dung ủy quyền", "Scope of authorization", "scope"),
                                ("IV. Thời hạn ủy quyền", "Term of authorization", "term")):  # fmt: skip
        sheet.para(f"{label} / {english}", style=BOLD, after=2)
        sheet.para(f"{facts[key]}.", align="justify")
    day = f"{cast.commune.commune_name}, {facts['date_of_issue']}"
    sheet.para(day, align="right", style=ITALIC, after=2)
    sides(sheet, facts, dice, ("Người ủy quyền/Grantor", "Người được ủy quyền/Attorney"))


LETTERS_DRAWN = (
    Drawn("authorization_pension", _of_pension, 12.5),
    Drawn("authorization_notary", _at_notary, 13.0),
    Drawn("authorization_family", _in_family, 13.0),
    Drawn("authorization_two_languages", _bilingual, 12.5),
)
