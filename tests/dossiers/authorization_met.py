"""Letters of authorisation as they are met: written by hand on ruled paper, set down in articles at a notary's.

Canonical values as in `authorization_facts`; notaries, fees and cards' days are in no field.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from tests.dossiers.authorization_facts import letter_facts
from tests.dossiers.blocks import state_heading
from tests.dossiers.canvas import Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.certification_facts import notary_of
from tests.dossiers.dice import Dice
from tests.dossiers.drawn import Drawn, Facts
from tests.dossiers.met_parts import DAYS, Hand, hands, ruled
from tests.dossiers.typeset import BOLD, ITALIC, PLAIN, Item, Run, Style, pen
from tests.dossiers.wording import date_bare, date_long, date_slashed, number_words, sentence

_WHO = ("grantor", "attorney")
_KEYS = tuple(f"{who}_{key}" for who in _WHO for key in ("name", "birth_date", "id_number", "residence"))
_SCOPES = (
    "đến bộ phận một cửa nhận Giấy chứng nhận quyền sử dụng đất đã có giấy hẹn",
    "nộp hồ sơ xin trích lục giấy khai sinh và nhận kết quả",
    "làm thủ tục sang tên xe mô tô biển số 47M1-{n} và nộp lệ phí",
    "nhận tiền trợ cấp người cao tuổi quý {k} năm nay tại bưu điện",
    "nộp hồ sơ xác nhận độc thân, ký giấy tờ và nhận kết quả thay",
    "đi nộp thuế đất phi nông nghiệp và lấy biên lai",
    "rút học bạ của con tôi ở trường tiểu học để chuyển trường",
    "làm việc với điện lực về việc thay đổi tên chủ hợp đồng điện, mã khách hàng PC{n}",
    "nhận quyết định và số tiền bồi thường giải phóng mặt bằng thửa đất số {k}",
    "đăng ký biến động, nộp hồ sơ tách thửa và nhận giấy chứng nhận mới",
    "liên hệ bảo hiểm xã hội chốt sổ và nhận trợ cấp một lần",
    "đại diện ký hợp đồng cho thuê nhà và nhận tiền thuê hằng tháng",
)
_TERMS = ("từ ngày {f} đến ngày {d}", "{k} tháng kể từ ngày ký", "đến khi xong công việc", "trong {k} ngày",
          "cho đến khi tôi có giấy khác thay thế", "hết ngày {d}", "{k} ({w}) tháng kể từ ngày viết giấy này",
          "một lần duy nhất", "từ nay đến khi nhận được kết quả")  # fmt: skip


def _facts(cast: Cast, dice: Dice) -> Facts:
    """Return what is said about further matters; the matter and the term begin small, as in the midst of a sentence."""
    facts = letter_facts(cast, dice, dice.pick(DAYS))
    count, last = dice.whole(2, 9), cast.issued + timedelta(days=dice.whole(10, 400))
    scope = dice.pick(_SCOPES).format(n=dice.whole(10_000, 99_999), k=count)
    term = dice.pick(_TERMS).format(f=date_slashed(cast.issued), d=date_slashed(last), k=count, w=number_words(count))
    return facts.but({"scope": scope, "term": term}, facts.canonical)


def _noted(sheet: Sheet, facts: Facts, *, by_pen: bool) -> None:
    for key in (*_KEYS, "scope", "term", "date_of_issue"):
        entry = facts.entry("", key)
        sheet.put(key, entry.printed if entry.canonical is None else entry.canonical, by_pen=by_pen)


def _small(text: str) -> str:
    """Return the text with its first word in small letters, unless it is an abbreviation."""
    return text if text[:2].isupper() else f"{text[0].lower()}{text[1:]}"


def _on_ruled_paper(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """All of it by one hand on the ruled leaf of an exercise book: who, whom, what for, how long, a day, two names."""
    facts = _facts(cast, dice)
    sheet.look = replace(sheet.look, leading=1.72, after=0.0, word_space=1.0)
    _noted(sheet, facts, by_pen=True)
    top, one = sheet.y, dice.chance(0.4)
    if dice.chance(0.75):
        for text in ("Cộng hòa xã hội chủ nghĩa Việt Nam", "Độc lập - Tự do - Hạnh phúc"):
            sheet.para(pen(text), align="center", after=0)
    sheet.para(pen(dice.pick(["GIẤY ỦY QUYỀN", "Giấy ủy quyền", "GIẤY UỶ QUYỀN"])), align="center", after=0)
    office = f"{dice.pick(['UBND', 'Bộ phận một cửa', 'Công an'])} {cast.commune.commune}"
    if dice.chance(0.5):
        sheet.para(pen(f"Kính gửi: {office}"), align="center", after=0)
    born = {who: facts[f"{who}_birth_date"].removeprefix("ngày ") for who in _WHO}
    words = dice.pick(["Sinh ngày", "sinh ngày", "Ngày sinh:", "sinh"])
    card = dice.pick(["CCCD số", "Số CCCD:", "số căn cước", "CMND/CCCD số:", "Căn cước:"])
    home = dice.pick(["Hiện ở", "Địa chỉ:", "Thường trú tại", "Hộ khẩu:", "Trú tại", "Chỗ ở hiện nay:"])
    to = dice.pick(["Nay tôi ủy quyền cho", "Tôi làm giấy này ủy quyền cho", "Tôi nhờ và ủy quyền cho",
                    "Nay tôi viết giấy ủy quyền lại cho"])  # fmt: skip
    called = dice.pick([facts["_attorney_word"].lower(), "em tôi là", "con tôi là", "người có tên sau:", "cháu"])

    def lines(who: str, lead: str) -> list[str]:
        issued = dice.fork(who).pick(["", f" cấp ngày {facts[f'_{who}_issued']}"])
        parts = [f"{lead} {facts[f'{who}_name']}", f"{words} {born[who]}",
                 f"{card} {facts[f'{who}_id_number']}{issued}", f"{home} {facts[f'{who}_residence']}"]  # fmt: skip
        if one:
            return [f"{', '.join([parts[0], *map(_small, parts[1:])])}."]
        return [f"{part[0].upper()}{part[1:]}" for part in parts]

    own = dice.pick(["Tôi tên là:", "Tên tôi là", "Tôi là:", "Tôi tên:", "Người ủy quyền:"])
    does = dice.pick(["Được thay tôi", "Thay mặt tôi", "Để thay tôi", "Việc ủy quyền:", "Nội dung ủy quyền:"])
    long = dice.pick(["Thời gian ủy quyền:", "Thời hạn:", "Giấy này có giá trị", "Thời gian:"])
    ends = dice.pick(["Tôi xin chịu trách nhiệm về việc ủy quyền này.", "Tôi xin cảm ơn.",
                      "Tôi cam đoan những điều trên là đúng."])  # fmt: skip
    for text in (*lines("grantor", own), *lines("attorney", f"{to} {called}"), f"{does} {facts['scope']}.",
                 f"{long} {facts['term']}.", ends):  # fmt: skip
        sheet.para(pen(text), first=20, after=0)
    day = dice.pick([f"{cast.commune.commune_name}, {facts['date_of_issue']}", sentence(facts["date_of_issue"])])
    sheet.para(pen(day), align="right", after=0)
    ruled(sheet, top, sheet.line_height(), dice.pick([(176, 196, 226), (206, 206, 214)]))

    def signs(title: str, who: str) -> None:
        sheet.para(pen(title), align="center")
        sheet.skip(48)
        sheet.para(pen(facts[f"{who}_name"]), align="center")

    sheet.columns((0.0, 0.48, lambda: signs("Người được ủy quyền", "attorney")),
                  (0.52, 1.0, lambda: signs("Người ủy quyền", "grantor")))  # fmt: skip


def _at_notary(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """A notary's deed: day and place first, each side in one paragraph, articles of the matter, the term and duties."""
    facts, notary = _facts(cast, dice), notary_of(cast, dice)
    facts = facts.but({key: sentence(facts[key]) for key in ("scope", "term")}, facts.canonical)
    _noted(sheet, facts, by_pen=False)
    state_heading(sheet, spell=dice.whole(0, 3))
    sheet.skip(6)
    sheet.para(dice.pick(["GIẤY ỦY QUYỀN", "VĂN BẢN ỦY QUYỀN", "GIẤY ỦY QUYỀN"]), align="center",
               style=Style(bold=True, size=sheet.look.size + 3), after=1)  # fmt: skip
    if dice.chance(0.4):
        sheet.para(f"Số công chứng: {dice.whole(100, 9999)}/{cast.issued.year}", align="center", style=ITALIC)
    day = dice.pick([date_long(cast.issued), f"ngày {date_bare(cast.issued)}", f"ngày {date_slashed(cast.issued)}"])
    where = dice.pick([f"trụ sở {notary.plain}", notary.plain, f"trụ sở {notary.plain}, {cast.commune.full}"])
    sheet.para(dice.pick([f"Hôm nay, {day}, tại {where}, chúng tôi gồm có:", f"Tại {where}, {day}, chúng tôi là:",
                          f"Giấy ủy quyền này được lập {day} tại {where}, giữa các bên:"]), first=24,
               align="justify")  # fmt: skip
    sides = dice.pick([("BÊN ỦY QUYỀN (sau đây gọi là Bên A):", "BÊN ĐƯỢC ỦY QUYỀN (sau đây gọi là Bên B):"),
                       ("NGƯỜI ỦY QUYỀN:", "NGƯỜI ĐƯỢC ỦY QUYỀN:"), ("I. Bên ủy quyền:", "II. Bên nhận ủy quyền:"),
                       ("BÊN A - BÊN ỦY QUYỀN", "BÊN B - BÊN NHẬN ỦY QUYỀN")])  # fmt: skip
    words = dice.fork("words")
    born = words.pick(["Sinh ngày: ", "sinh ngày ", "Ngày sinh: "])
    home = words.pick(["Nơi cư trú: ", "thường trú tại: ", "Hộ khẩu thường trú: ", "Nơi thường trú: "])
    card = words.pick(["Căn cước công dân số: ", "CCCD số: ", "Giấy tờ tùy thân: Căn cước số ", "Thẻ Căn cước số: "])
    joint, split = words.pick(["; ", ", ", ". "]), words.chance(0.5)
    for side, who in zip(sides, _WHO, strict=True):
        sheet.para(side, style=BOLD, after=1)
        name: list[Item] = [f"{facts[f'_{who}_word']}: ", Run(facts[f"{who}_name"], BOLD)]
        told = [f"{born}{facts[f'{who}_birth_date'].removeprefix('ngày ')}",
                f"{card}{facts[f'{who}_id_number']} do {facts[f'_{who}_issuer']} cấp ngày {facts[f'_{who}_issued']}",
                f"{home}{facts[f'{who}_residence']}"]  # fmt: skip
        if split:
            sheet.para(*name, joint, told[0])
            for text in told[1:]:
                sheet.para(sentence(text))
        else:
            sheet.para(*name, joint, joint.join(map(sentence, told) if joint == ". " else told), ".", align="justify")
    sheet.para(dice.pick(["Bằng văn bản này, Bên A ủy quyền cho Bên B với những nội dung sau đây:",
                          "Hai bên thống nhất việc ủy quyền theo các điều khoản dưới đây:"]), style=ITALIC)  # fmt: skip
    heads = {"scope": dice.pick(["PHẠM VI ỦY QUYỀN", "Nội dung ủy quyền", "CÔNG VIỆC ỦY QUYỀN"]),
             "term": dice.pick(["THỜI HẠN ỦY QUYỀN", "Thời hạn", "HIỆU LỰC CỦA VIỆC ỦY QUYỀN"]),
             "_duty": dice.pick(["NGHĨA VỤ CÁC BÊN", "Cam đoan", "TRÁCH NHIỆM CÁC BÊN"])}  # fmt: skip
    duty = dice.pick(["Bên B không được ủy quyền lại cho người thứ ba. Thù lao: không có.",
                      "Các bên chịu trách nhiệm trước pháp luật về lời cam đoan trên.",
                      "Bên A chịu trách nhiệm về những việc Bên B thực hiện trong phạm vi được ủy quyền."])  # fmt: skip
    word, inline = dice.pick(["Điều {n}. ", "ĐIỀU {n}: ", "Điều {n}: "]), dice.chance(0.35)
    for number, (key, head) in enumerate(heads.items(), 1):
        text = duty if key == "_duty" else f"{facts[key]}."
        lead = f"{word.format(n=number)}{head}"
        if inline:
            sheet.para(Run(f"{lead}: ", BOLD), text, align="justify")
        else:
            sheet.para(lead, style=BOLD, after=1)
            sheet.para(text, first=24, align="justify")
    if dice.chance(0.5):
        sheet.para("Giấy ủy quyền được lập thành 02 bản, mỗi bản 01 tờ, có giá trị như nhau.", style=PLAIN)
    note = "(Ký, điểm chỉ và ghi rõ họ tên)"
    left, right = (Hand((title,), facts[f"{who}_name"], note)
                   for title, who in zip(("BÊN ỦY QUYỀN", "BÊN ĐƯỢC ỦY QUYỀN"), _WHO, strict=True))  # fmt: skip
    hands(sheet, dice, (0.0, 0.48, left), (0.52, 1.0, right))


AUTHORIZATIONS_MET = (
    Drawn("authorization_on_ruled_paper", _on_ruled_paper, 13.5, margins=(80.0, 50.0, 44.0)),
    Drawn("authorization_at_notary", _at_notary, 13.0),
)
