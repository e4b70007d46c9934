"""Words of certification told: by a typewriter, below a declaration, in two languages, at the end of a contract.

Canonical values as in `certification`; who declares, translates, agrees and pays is in no field.
"""

from __future__ import annotations

from datetime import timedelta

from tests.dossiers.arranged import Arrangement
from tests.dossiers.arranged_words import beside, some_day, told_in
from tests.dossiers.canvas import Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.certification_said import Certified
from tests.dossiers.certification_wide_parts import copied_paper, foot, head, number_line, title
from tests.dossiers.certification_wide_words import LABELS, ordered, say, strewn, told
from tests.dossiers.chance_parts import Signer, sign_row
from tests.dossiers.dice import Dice
from tests.dossiers.earlier import earlier_cast
from tests.dossiers.further_marks import asides, typewritten
from tests.dossiers.people import invent_person, officer_name
from tests.dossiers.typeset import BOLD, ITALIC, PLAIN, Style
from tests.dossiers.wording import date_bare, date_dashed, date_dotted, date_slashed

_OF_COPIES = (
    "{issuer} chứng nhận bản sao này y như bản chính. Số {certification_number} quyển {book_number}, ngày "
    "{date_of_issue}.",
    "Bản này sao từ bản chính do đương sự xuất trình. Vào sổ số {certification_number}, quyển {book_number}. "
    "{issuer}, ngày {date_of_issue}.",
    "Số: {certification_number}. Quyển: {book_number}. Ngày {date_of_issue}, {issuer} đã so với bản chính, không sửa.",
    "Tôi là {signer_name}, {c}, thay mặt {issuer} xác nhận bản sao gồm {p} tờ, sổ {book_number}, số "
    "{certification_number}, ngày {date_of_issue}.",
    "Ngày {date_of_issue} / số {certification_number} / quyển {book_number} / {issuer} / {p} trang.",
    "Đã thu {f}. Chứng thực số {certification_number} (quyển {book_number}) ngày {date_of_issue} tại {issuer}.",
    "Theo yêu cầu của {w}, bản sao lập ngày {date_of_issue}, ghi số {certification_number} vào quyển {book_number} "
    "của {issuer}.",
    "Quyển sổ {book_number}, mục {certification_number}: sao {k} bản, mỗi bản {p} trang, do {signer_name} ký ngày "
    "{date_of_issue} tại {issuer}.",
)  # fmt: skip
_OF_SIGNATURES = (
    "Ngày {date_of_issue}, ở {issuer}, tôi tên {signer_name}, {c}, nhìn thấy {w} ký vào giấy này. Số "
    "{certification_number}, quyển {book_number}.",
    "{w}, CCCD {i}, đã tự tay ký trước mặt {signer_name} ({c}). {issuer}, ngày {date_of_issue}, số "
    "{certification_number}/quyển {book_number}.",
    "Chữ ký ở trên đúng là của {w} (sinh ngày {x}, số giấy tờ {i}). Chứng thực số {certification_number}, thuộc quyển "
    "{book_number}, ngày {date_of_issue}, tại {issuer}.",
    "Sổ {book_number}; số {certification_number}; ngày {date_of_issue}. Người yêu cầu: {w}, giấy tờ {i}, điểm chỉ tại "
    "{issuer}.",
    "Tại {issuer}, {w} mang căn cước {i} cấp ngày {x} cam kết về điều đã khai và ký tên; số ghi sổ "
    "{certification_number}; quyển {book_number}; ngày {date_of_issue}.",
    "{c} {issuer} {signer_name} chứng cho {w} (CCCD: {i}) ký ngày {date_of_issue}; số thứ tự {certification_number}, "
    "quyển {book_number}, phí {f}.",
)  # fmt: skip
_DECLARES = ("Tôi cam kết lời khai trên đúng sự thật.", "Tôi xin chịu trách nhiệm về bản khai này.",
             "Bản khai gồm 02 trang, tôi ký từng trang.", "Kính đề nghị cơ quan chứng thực chữ ký này.")  # fmt: skip
_CLAUSES = ("Điều {n}. Hai bên giao nhận tiền làm hai đợt, đợt cuối ngày {x}.",
            "Điều {n}. Thuế và phí do bên mua nộp.",
            "Điều {n}. Hợp đồng có {p} trang, lập {k} bản.", "Điều {n}. Tranh chấp do Tòa án giải quyết.",
            "Điều {n}. Giá chuyển nhượng: {m} đồng.", "Điều {n}. Hợp đồng có hiệu lực từ ngày {x}.")  # fmt: skip
_NOTES = ("- Các bên đủ năng lực hành vi khi ký;", "- Mục đích, nội dung không trái luật;", "- Bên bán: {a}, CCCD {i};",
          "- Bên mua: {b}, số giấy tờ {j};", "- Văn bản có {p} tờ, lập {k} bản, giao mỗi bên một;",
          "- Bên thuê {b} đã đọc lại và ký từng trang;", "- Biên lai số {m}, đã thu {f};")  # fmt: skip


def _sentence(sheet: Sheet, said: Certified, cast: Cast, dice: Dice, templates: tuple[str, ...]) -> None:
    """Print one of the templates with facts and others in their places."""
    who = invent_person(dice.fork("asks"), cast.split, born=(1950, 2003), old=cast.commune.old)
    others = {"c": said.agency.heads[dice.whole(0, 1)].capitalize(), "w": f"{who.address_word.lower()} {who.name}",
              "i": who.id_number, "x": some_day(dice, (1960, 2020)), "p": f"{dice.whole(1, 9):02d}",
              "k": f"{dice.whole(1, 9):02d}", "f": f"{dice.whole(1, 40) * 2}.000 đồng"}  # fmt: skip
    headed = sheet.fields.get("issuer")
    items = told_in(sheet, said.facts, dice.pick(templates), dice.pick([BOLD, PLAIN, PLAIN, ITALIC]), others)
    if isinstance(headed, str):  # what the head calls the office counts
        sheet.put("issuer", headed)
    if isinstance(items[0], str):
        items[0] = f"{items[0][:1].upper()}{items[0][1:]}"
    sheet.para(*items, first=dice.pick([0.0, 20.0]), align=dice.pick(["left", "justify"]))


def typed_earlier(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Of earlier years, typed on the back or under a typed paper: one sentence or lines, titles of those years."""
    if dice.chance(0.75):
        cast = earlier_cast(dice.fork("before"), cast.split, (1998, 2014))
    if dice.chance(0.7):
        typewritten(sheet)
    said, copies = told(cast, dice), dice.chance(0.7)
    if dice.chance(0.35):
        copied_paper(sheet, cast, dice.fork("paper"), whole=False)
    head(sheet, said, dice, ("none", "none", "office", "halves", "state"))
    title(sheet, dice, copies=copies)
    _sentence(sheet, said, cast, dice, _OF_COPIES if copies else _OF_SIGNATURES)
    foot(sheet, said, cast, dice)
    asides(sheet, dice, cast.split, 0.2)


def under_declaration(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Below somebody's declaration with his own facts, day and signature: the words about that signature."""
    said = told(cast, dice, copies=False)
    who = invent_person(dice.fork("declares"), cast.split, born=(1955, 2004), old=cast.commune.old)
    sheet.para(dice.pick(["BẢN CAM KẾT", "SƠ YẾU LÝ LỊCH", "GIẤY BÁN XE", "BẢN TƯỜNG TRÌNH", "GIẤY BẢO LÃNH"]),
               align="center", style=Style(bold=True, size=sheet.look.size + 2))  # fmt: skip
    facts = [beside("Họ và tên", who.name), beside("Ngày sinh", date_slashed(who.birth)),
             beside("CCCD số", who.id_number), beside("Nơi ở", who.residence), beside("Quê quán", who.origin),
             beside("Số điện thoại", f"09{dice.whole(10**7, 10**8 - 1)}")]  # fmt: skip
    Arrangement(sheet, dice, ("lines", "colons", "pairs", "runs", "numbers", "stairs")).put(
        *dice.sample(facts, dice.whole(2, 5))
    )
    for line in dice.sample(_DECLARES, dice.whole(1, 2)):
        sheet.para(line, first=dice.pick([0.0, 18.0]))
    signed_on = cast.issued - timedelta(days=dice.pick([0, 0, 1, 2, 9]))
    shown = dice.pick([date_slashed, date_dotted, date_bare])(signed_on)
    day = f"{cast.commune.commune_name}, ngày {shown}"
    title_of = dice.pick(["Người khai", "NGƯỜI CAM KẾT", "Người viết", "BÊN BÁN"])
    sign_row(sheet, dice, Signer(title_of, who.name), day=day if dice.chance(0.7) else "")
    if dice.chance(0.4):
        sheet.rule(1.0, gap=5, thick=2)
    named = head(sheet, said, dice, ("none", "none", "office", "line"))
    title(sheet, dice, copies=False)
    if dice.chance(0.6):
        _sentence(sheet, said, cast, dice, _OF_SIGNATURES)
        foot(sheet, said, cast, dice)
        return
    keys = ordered(dice, *([] if named or dice.chance(0.5) else ["issuer"]))
    arranged = Arrangement(sheet, dice, ("runs", "pairs", "lines", "unders", "fours", "edges"))
    arranged.put(*strewn(cast, dice, say(said, dice, *keys), 0.08))
    foot(sheet, said, cast, dice)


def both_languages(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Behind a translation or for use abroad: labels in both languages, the translator's name, promise and day."""
    said = told(cast, dice, copies=dice.chance(0.5))
    translator, tongue = officer_name(dice.fork("translator"), cast.split), dice.pick(["Anh", "Nhật", "Hàn", "Đức"])
    above = dice.chance(0.6)

    def translated() -> None:
        own = dice.fork("translated")
        day = own.pick([date_slashed, date_dashed])(cast.issued - timedelta(days=own.whole(0, 6)))
        says = own.pick([
            f"Tôi là {translator}, dịch từ tiếng Việt sang tiếng {tongue} và chịu trách nhiệm về bản dịch.",
            f"I, {translator}, translated this document from Vietnamese on {day}.",
            f"Bản dịch tiếng {tongue} do {translator} thực hiện ngày {day}.",
        ])  # fmt: skip
        sheet.para(says, align="justify")
        if own.chance(0.6):
            sign_row(sheet, own, Signer(own.pick(["NGƯỜI DỊCH", "Translator", "Người dịch / Translator"]), translator))

    if above:
        translated()
    named = head(sheet, said, dice)
    title(sheet, dice, copies=dice.chance(0.5), after=1)
    sheet.para(dice.pick(["CERTIFICATION", "Certified copy", "TRUE COPY OF THE ORIGINAL", "Notarial certificate"]),
               align="center", style=ITALIC, after=5)  # fmt: skip
    more = ([] if named else ["issuer"]) + (["signer_name"] if dice.chance(0.25) else [])
    arranged = Arrangement(sheet, dice, ("gloss", "gloss", "gloss"))
    arranged.put(*strewn(cast, dice, say(said, dice, *ordered(dice, *more)), 0.08))
    foot(sheet, said, cast, dice)
    if not above:
        translated()


def contract_end(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """The end of a contract with its articles and who agreed, then the words about it in points."""
    said = told(cast, dice, copies=False, named=False)
    one, two = (invent_person(dice.fork(each), cast.split, born=(1950, 2000), old=cast.commune.old) for each in "ab")
    spots = {"x": some_day(dice, (cast.issued.year, cast.issued.year + 1)), "p": f"{dice.whole(2, 9):02d}",
             "a": one.name, "k": f"{dice.whole(2, 5):02d}", "m": f"{dice.whole(100, 900)}.000.000",
             "b": two.name, "i": one.id_number, "j": two.id_number, "f": f"{dice.whole(2, 90)}0.000 đồng"}  # fmt: skip
    for number, clause in enumerate(dice.sample(_CLAUSES, dice.whole(1, 3)), dice.whole(3, 8)):
        sheet.para(clause.format(n=number, **spots), align="justify", after=2)
    sides = dice.pick([("BÊN BÁN", "BÊN MUA"), ("BÊN A", "BÊN B"), ("Bên chuyển nhượng", "Bên nhận chuyển nhượng")])
    sign_row(sheet, dice, Signer(sides[0], one.name), Signer(sides[1], two.name))
    sheet.skip(4)
    named = head(sheet, said, dice, ("none", "none", "line", "office"))
    labels = dice.pick(LABELS["certification_number"]), dice.pick(LABELS["book_number"])
    said.noted(sheet, "certification_number", "book_number")
    first, second = number_line(said, dice, labels)
    early, joined, align = dice.chance(0.35), dice.chance(0.6), dice.pick(["left", "center", "right"])

    def numbers() -> None:
        if joined:
            sheet.para(*first, "; ", *second, align=align)
        else:
            sheet.para(*first, align=align, after=1)
            sheet.para(*second, align=align)

    if early:
        numbers()
    title(sheet, dice, copies=False)
    chief = said.agency.heads[0].capitalize()
    opening = dice.pick(["{d}, {o}, tôi {s}, {c}, chứng thực:", "Hôm nay {d}. Tại {o}. Tôi: {s} - {c}.",
                         "Tôi, {s}, {c}, làm việc ở {o}, vào {d}", "Ở {o}, {d}, người chứng thực là {s}"])  # fmt: skip
    if not named:
        sheet.put("issuer", said.agency.plain)
    said.noted(sheet, "date_of_issue")
    text = opening.format(d=said.spoken, o=said.agency.plain, s=cast.signer, c=chief)
    sheet.para(f"{text[0].upper()}{text[1:]}", first=dice.pick([0.0, 20.0]), align="justify")
    for note in dice.sample(_NOTES, dice.whole(2, 4)):
        sheet.para(note.format(**spots), first=10, align="justify", after=1)
    if not early:
        numbers()
    foot(sheet, said, cast, dice)
