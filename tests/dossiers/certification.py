"""Pages that certify a copy (lời chứng): as a page of their own, or as a stamp on the empty back of the last one.

Canonical values: `certification_number` and `book_number` as printed behind "Số chứng thực" and "quyển số"; `issuer`
only where a head or the text names the office.
"""

from __future__ import annotations

from tests.dossiers.blocks import state_heading
from tests.dossiers.canvas import Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.certification_chance import CERTIFICATIONS_CHANCE
from tests.dossiers.certification_drawn import CERTIFICATIONS_DRAWN
from tests.dossiers.certification_facts import notary_of, noted, words_of
from tests.dossiers.certification_later import CERTIFICATIONS_AFTER
from tests.dossiers.certification_met import CERTIFICATIONS_MET
from tests.dossiers.certification_wide import CERTIFICATIONS_WIDE
from tests.dossiers.certification_worded import worded
from tests.dossiers.dice import Dice
from tests.dossiers.drawn import Drawn, drawn_paper, pick_layout
from tests.dossiers.feet import Signing, signed, titles_of, two_halves
from tests.dossiers.marital_facts import titled
from tests.dossiers.offices import commune_agency
from tests.dossiers.pairs import framed
from tests.dossiers.truth import MadePage, Split
from tests.dossiers.typeset import BOLD, ITALIC, Colour, Style, bold
from tests.dossiers.wording import sentence

_BLUE: Colour = (40, 50, 150)
_RED: Colour = (200, 36, 44)


def _own_page(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """A page with the office's head, the words centred below each other."""
    facts, agency = words_of(cast, dice, "{m}/{y}-SCT/BS"), commune_agency(cast.commune)
    noted(sheet, facts)
    sheet.put("issuer", agency.name)
    two_halves(sheet, agency, dice)
    sheet.skip(30)
    titled(sheet, "CHỨNG THỰC BẢN SAO ĐÚNG VỚI BẢN CHÍNH", size=2.0)
    sheet.para(
        "Số chứng thực: ",
        bold(facts["certification_number"]),
        "    Quyển số: ",
        bold(facts["book_number"]),
        align="center",
    )
    sheet.para(sentence(facts["date_of_issue"]), align="center", style=ITALIC, after=10)
    sheet.columns(
        (0.3, 1.0, lambda: signed(sheet, titles_of(agency, dice, board=True), cast.signer, dice, Signing(agency.seal)))
    )


def _stamp(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """A stamp in a frame, in the ink of stamps, high on an empty page."""
    facts, agency = words_of(cast, dice, "{m}-SCT/BS"), commune_agency(cast.commune, long_name=False)
    noted(sheet, facts)
    style = Style(bold=True, colour=dice.pick([_BLUE, _RED, None]))
    plain = Style(colour=style.colour)

    def fill() -> None:
        sheet.para("CHỨNG THỰC BẢN SAO ĐÚNG VỚI BẢN CHÍNH", align="center", style=style)
        sheet.para(f"Số chứng thực: {facts['certification_number']} Quyển số: {facts['book_number']}", style=plain)
        sheet.para(f"{sentence(facts['date_of_issue'])}", style=plain, align="center")
        signed(sheet, titles_of(agency, dice), cast.signer, dice, Signing(agency.seal, title=style))

    left = sheet.left
    sheet.skip(dice.real(10, 160))
    sheet.left += dice.pick([0.0, 0.25, 0.4]) * sheet.width
    framed(sheet, fill)
    sheet.left = left


def _of_notary(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """A notary's words: a sentence that says where, the number and the book on lines of their own."""
    facts, agency = words_of(cast, dice, "{m}/{y}/SCT/BS"), notary_of(cast, dice)
    noted(sheet, facts)
    sheet.put("issuer", agency.name)
    two_halves(sheet, agency, dice, divide=0.5)
    sheet.skip(24)
    titled(sheet, "LỜI CHỨNG", "CHỨNG THỰC BẢN SAO ĐÚNG VỚI BẢN CHÍNH", size=1.0)
    sheet.para(f"Bản sao này đúng với bản chính đã xuất trình tại {agency.plain}.", first=20, align="justify")
    sheet.para("Số chứng thực: ", facts["certification_number"])
    sheet.para("Quyển số: ", facts["book_number"])
    sheet.para(f"{cast.commune.province_name}, {facts['date_of_issue']}", align="right", style=ITALIC)
    sheet.columns((0.46, 1.0, lambda: signed(sheet, ("CÔNG CHỨNG VIÊN",), cast.signer, dice, Signing(agency.seal))))


CERTIFICATIONS = (
    Drawn("certification_own_page", _own_page, 13.0),
    Drawn("certification_stamp", _stamp, 13.0),
    Drawn("certification_notary", _of_notary, 13.0),
)


def _of_signature(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Words about a signature on a sheet of their own: running text, the number and the book in one line at its end."""
    facts, agency = words_of(cast, dice, "{m}/{y}-SCT/CK, ĐC"), commune_agency(cast.commune)
    noted(sheet, facts)
    state_heading(sheet, spell=dice.whole(0, 3))
    sheet.skip(16)
    titled(sheet, f"LỜI CHỨNG CỦA {agency.heads[0]}", agency.name, size=1.0)
    sheet.put("issuer", agency.name)
    person = dice.pick([cast.mother, cast.father])
    sheet.para(f"{sentence(facts['date_of_issue'])}", first=20)
    sheet.para(
        f"Tại {agency.plain}. Tôi {cast.signer}, là {agency.heads[0].capitalize()} {agency.plain}",
        first=20,
        align="justify",
    )
    sheet.para("Chứng thực", align="center", style=BOLD)
    sheet.para(f"{person.address_word} {person.name}, giấy tờ tùy thân số {person.id_number}, cam đoan đã hiểu, tự "
               "chịu trách nhiệm về nội dung của giấy tờ, văn bản và đã ký trước mặt tôi.", first=20,
               align="justify")  # fmt: skip
    sheet.para(f"Số chứng thực {facts['certification_number']}, quyển số {facts['book_number']}.", first=20)
    sheet.columns((0.46, 1.0, lambda: signed(sheet, titles_of(agency, dice), cast.signer, dice, Signing(agency.seal))))


CERTIFICATIONS_FURTHER = (Drawn("certification_signature", _of_signature, 13.0),)


def _by_chance(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    facts = words_of(cast, dice, dice.pick(["{m}/{y}-SCT/BS", "{m}/{y} SCT/CK, ĐC", "{m}-SCT/BS", "{m}/{y}"]))
    noted(sheet, facts)
    worded(sheet, cast, dice, facts, dice.pick([commune_agency(cast.commune), notary_of(cast, dice)]))


CERTIFICATIONS_WORDED = tuple(
    Drawn(name, _by_chance, points)
    for name, points in (("certification_by_chance", 12.5), ("certification_by_chance_larger", 13.0))
)
CERTIFICATIONS_LATER = (
    *CERTIFICATIONS_DRAWN, *CERTIFICATIONS_CHANCE, *CERTIFICATIONS_AFTER, *CERTIFICATIONS_MET, *CERTIFICATIONS_WIDE,
)  # fmt: skip
VARIANTS: dict[Split, tuple[Drawn, ...]] = {
    Split.TUNING: (*CERTIFICATIONS, *CERTIFICATIONS_FURTHER, *CERTIFICATIONS_WORDED, *CERTIFICATIONS_LATER)
}


def make_certification(cast: Cast, dice: Dice) -> tuple[MadePage, ...]:
    """Return the page that certifies some paper of the family."""
    return drawn_paper(
        "certification_page", pick_layout(dice, VARIANTS[cast.split], len(CERTIFICATIONS_LATER)), cast, dice
    )
