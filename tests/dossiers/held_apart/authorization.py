"""Held-apart authorizations: see README.md before reading on.

Canonical values: names, addresses, scope and term as printed; days ISO, or the year where no more is printed.
"""

from __future__ import annotations

from tests.dossiers.blocks import state_heading
from tests.dossiers.canvas import Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.dice import Dice
from tests.dossiers.drawn import Drawn
from tests.dossiers.held_apart.authorization_facts import given
from tests.dossiers.held_apart.facts import entries_of
from tests.dossiers.held_apart.parts import Layout, penned, signs, small_italic
from tests.dossiers.pairs import Line, Pairing, cells, pair, record, side_by_side
from tests.dossiers.typeset import BOLD, BOLD_ITALIC, ITALIC, PEN, PLAIN, Leader, Run, Style, bold
from tests.dossiers.wording import date_dashed, date_slashed, date_words


def _bought_blank(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """The blank that stationers sell, filled in by hand: four Roman sections, the date above, two signatures below."""
    deed = given(cast, dice, date_slashed, capitals=False, year=dice.chance(0.4))
    facts, how = deed.facts, Pairing(value=Style(dots=True), leader=".")
    state_heading(sheet, spell=dice.whole(0, 3))
    sheet.put("date_of_issue", deed.day.isoformat(), by_pen=True)
    sheet.para(Run(deed.place, PEN), ", ngày ", Run(str(deed.day.day), PEN), " tháng ", Run(str(deed.day.month), PEN),
               " năm ", Run(str(deed.day.year), PEN), align="right", style=ITALIC, after=8)  # fmt: skip
    sheet.para("GIẤY ỦY QUYỀN", align="center", style=Style(bold=True, size=sheet.look.size + 5), after=0)
    sheet.para("(Dành cho cá nhân)", align="center", style=ITALIC, after=6)
    sheet.para("- Căn cứ Bộ luật Dân sự nước Cộng hòa xã hội chủ nghĩa Việt Nam;", style=ITALIC, after=0)
    sheet.para("- Căn cứ nhu cầu thực tế của hai bên.", style=ITALIC)
    for roman, who, word in (("I", "grantor", "BÊN ỦY QUYỀN"), ("II", "attorney", "BÊN NHẬN ỦY QUYỀN")):
        sheet.para(f"{roman}. {word}:", style=BOLD)
        pair(sheet, how, *penned(facts, **{f"{who}_name": "Họ tên", f"{who}_birth_date": "Sinh ngày (năm)",
                                           f"{who}_residence": "Địa chỉ"}), hang=0)  # fmt: skip
        two = {f"{who}_id_number": "Số CMND/CCCD", f"_{who}_issued": "Cấp ngày"}
        side_by_side(sheet, how, (0.58, 0.42), *penned(facts, **two))
        pair(sheet, how, *penned(facts, **{f"_{who}_issuer": "Nơi cấp"}), hang=0)
    sheet.para("III. NỘI DUNG ỦY QUYỀN:", style=BOLD)
    record(sheet, *penned(facts, scope=""))
    sheet.para(Run(facts["scope"], Style(pen=True, dots=True)), Leader())
    pair(sheet, how, *penned(facts, term="Thời hạn ủy quyền"), hang=0)
    sheet.para("IV. CAM KẾT", style=BOLD)
    sheet.para("Hai bên cam kết chịu trách nhiệm về những nội dung đã ghi ở trên; mọi tranh chấp do hai bên tự giải "
               "quyết.", align="justify", after=8)  # fmt: skip
    note = "(Ký, họ tên)"
    sheet.columns(
        (0.0, 0.5, lambda: signs(sheet, "BÊN ỦY QUYỀN", note, deed.grantor.name, by_pen=True)),
        (0.5, 1.0, lambda: signs(sheet, "BÊN NHẬN ỦY QUYỀN", note, deed.attorney.name, by_pen=True)),
    )


def _articles(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """A document typed by a notary's clerk: parties in sentences, articles, the day in words before anything else."""
    deed = given(cast, dice, date_dashed, capitals=True)
    facts = deed.facts
    record(sheet, *entries_of(facts, scope="", term="", date_of_issue=""))
    state_heading(sheet, spell=dice.whole(0, 3))
    sheet.skip(10)
    sheet.para("VĂN BẢN ỦY QUYỀN", align="center", style=Style(bold=True, size=sheet.look.size + 3), after=8)
    sheet.para(f"Hôm nay, {facts['date_of_issue']} ({date_words(deed.day).lower()}), tại {deed.place}, chúng tôi gồm "
               "có:", first=28, align="justify")  # fmt: skip
    for letter, who, word in (("A", "grantor", "Bên ủy quyền"), ("B", "attorney", "Bên được ủy quyền")):
        sheet.para(Run(f"{word} (gọi là Bên {letter})", BOLD_ITALIC), ":", after=1)
        record(sheet, *entries_of(facts, **{f"{who}_{key}": "" for key in ("name", "birth_date", "id_number",
                                                                           "residence")}))  # fmt: skip
        sheet.para(
            f"{facts[f'_{who}_word']} ", bold(facts[f"{who}_name"]), f", sinh ngày {facts[f'{who}_birth_date']}, mang "
            f"giấy tờ nhân thân số {facts[f'{who}_id_number']} do {facts[f'_{who}_issuer']} cấp ngày "
            f"{facts[f'_{who}_issued']}, cư trú tại {facts[f'{who}_residence']}.", first=28, align="justify",
        )  # fmt: skip
    sheet.para(bold("Điều 1. Phạm vi ủy quyền: "), f"{facts['scope']}.", align="justify")
    sheet.para(bold("Điều 2. Thời hạn: "), f"{facts['term']}.", align="justify")
    sheet.para(bold("Điều 3. Thù lao: "), "Việc ủy quyền này không có thù lao.", align="justify")
    sheet.para(bold("Điều 4. "), "Bên B không được ủy quyền lại cho người thứ ba. Hai bên đã tự đọc lại văn bản, hiểu "
               "rõ hậu quả của việc ký tên dưới đây.", align="justify", after=10)  # fmt: skip
    sheet.columns(
        (0.0, 0.5, lambda: signs(sheet, "BÊN A", "(Ký và ghi rõ họ tên)", deed.grantor.name)),
        (0.5, 1.0, lambda: signs(sheet, "BÊN B", "(Ký và ghi rõ họ tên)", deed.attorney.name)),
    )


def _two_columns(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Both parties in one ruled table, a column each; scope and term in a table below; the attorney signs first."""
    deed = given(cast, dice, date_slashed, capitals=dice.chance(0.5))
    facts = deed.facts
    state_heading(sheet, spell=dice.whole(0, 3), rule=0.3)
    sheet.skip(8)
    sheet.para("GIẤY ỦY QUYỀN", align="center", style=Style(bold=True, size=sheet.look.size + 6), after=0)
    sheet.para("(V/v thay mặt giải quyết công việc)", align="center", style=ITALIC, after=8)
    head: list[list[Line]] = [[([""], PLAIN)], [(["Người ủy quyền"], BOLD)], [(["Người được ủy quyền"], BOLD)]]
    widths = (0.2, 0.4, 0.4)
    cells(sheet, widths, head, ruled=True, pad=4, align="center")
    for label, key in (("Họ và tên", "name"), ("Ngày sinh", "birth_date"), ("Số CCCD/CMND", "id_number"),
                       ("Ngày cấp", "_issued"), ("Nơi cấp", "_issuer"), ("Nơi ở hiện nay", "residence")):  # fmt: skip
        row: list[list[Line]] = [[([label], ITALIC)]]
        for who in ("grantor", "attorney"):
            entry = facts.entry("", f"_{who}{key}" if key.startswith("_") else f"{who}_{key}")
            record(sheet, entry)
            row.append([([entry.printed], BOLD if key == "name" else PLAIN)])
        cells(sheet, widths, row, ruled=True, pad=4)
    sheet.skip(8)
    for label, key in (("Việc ủy quyền", "scope"), ("Thời gian ủy quyền", "term")):
        record(sheet, facts.entry("", key))
        own: list[list[Line]] = [[([label], ITALIC)], [([facts[key]], PLAIN)]]
        cells(sheet, (0.2, 0.8), own, ruled=True, pad=4)
    sheet.skip(8)
    sheet.para("Chúng tôi đọc lại, thấy đúng ý mình nên cùng ký tên.", first=20, after=6)
    record(sheet, facts.entry("", "date_of_issue"))
    sheet.para(f"Lập tại {deed.place}, {facts['date_of_issue']}", align="center", style=ITALIC, after=6)
    small_italic(sheet, "(Hai bên ký, ghi họ tên)", align="center")
    sheet.columns(
        (0.0, 0.5, lambda: signs(sheet, "Người được ủy quyền", "", deed.attorney.name)),
        (0.5, 1.0, lambda: signs(sheet, "Người ủy quyền", "", deed.grantor.name)),
    )


def _one_letter(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """A letter typed at home: who gives it, why, to whom and for what in running text; only the giver signs."""
    deed = given(cast, dice, date_slashed, capitals=dice.chance(0.3), year=dice.chance(0.3))
    facts = deed.facts
    keys = [
        f"{who}_{key}" for who in ("grantor", "attorney") for key in ("name", "birth_date", "id_number", "residence")
    ]
    record(sheet, *(facts.entry("", key) for key in (*keys, "scope", "term", "date_of_issue")))
    born = {who: "sinh năm" if len(facts[f"{who}_birth_date"]) == 4 else "sinh ngày" for who in ("grantor", "attorney")}
    state_heading(sheet, spell=dice.whole(0, 3))
    sheet.skip(12)
    sheet.para("GIẤY ỦY QUYỀN", align="center", style=Style(bold=True, size=sheet.look.size + 5), after=10)
    sheet.para("Tôi tên là: ", bold(facts["grantor_name"]), f", {born['grantor']} {facts['grantor_birth_date']}, số "
               f"căn cước (CMND): {facts['grantor_id_number']}, cấp ngày {facts['_grantor_issued']}. Nơi cư trú: "
               f"{facts['grantor_residence']}.", first=28, align="justify")  # fmt: skip
    why = dice.pick(["Vì sức khỏe yếu, đi lại khó khăn", "Do đi làm ăn xa không về được", "Do đang nằm bệnh viện"])
    sheet.para(f"{why}, nay tôi làm giấy này ủy quyền cho:", first=28)
    sheet.para(f"{facts['_attorney_word']} ", bold(facts["attorney_name"]), f", {born['attorney']} "
               f"{facts['attorney_birth_date']}, số căn cước (CMND): {facts['attorney_id_number']}, cấp ngày "
               f"{facts['_attorney_issued']}. Nơi cư trú: {facts['attorney_residence']}.", first=28,
               align="justify")  # fmt: skip
    sheet.para(f"Được thay mặt tôi: {facts['scope']}.", first=28, align="justify")
    sheet.para(f"Thời hạn của giấy ủy quyền: {facts['term']}.", first=28, align="justify")
    sheet.para("Mọi việc người được ủy quyền làm trong phạm vi trên, tôi xin công nhận.", first=28, after=10)

    def signer() -> None:
        sheet.para(f"{deed.place}, {facts['date_of_issue']}", align="center", style=ITALIC, after=0)
        signs(sheet, "Người ủy quyền", "(Ký, điểm chỉ, ghi rõ họ tên)", deed.grantor.name)

    sheet.columns((0.46, 1.0, signer))


AUTHORIZATION: tuple[Layout, ...] = (
    Drawn("held_authorization_bought_blank", _bought_blank, 12.5),
    Drawn("held_authorization_articles", _articles, 13.5),
    Drawn("held_authorization_two_columns", _two_columns, 12.5),
    Drawn("held_authorization_one_letter", _one_letter, 13.5),
)
