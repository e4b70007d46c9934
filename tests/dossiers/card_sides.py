"""What is printed on each side of the two cards and where, in millimetres from the card's top left corner.

After the cards of 2021 (citizen_id_card) and of 1 July 2024 (identity_card); labels word for word.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from tests.dossiers import card_marks as marks
from tests.dossiers.card_face import CardFace, Span, px
from tests.dossiers.card_holder import CITIZEN_CARD, IDENTITY_CARD, CardHolder
from tests.dossiers.seals import sign, stamp_seal
from tests.dossiers.truth import Pixels

CITIZEN_ISSUER = "CỤC CẢNH SÁT QUẢN LÝ HÀNH CHÍNH VỀ TRẬT TỰ XÃ HỘI"
IDENTITY_ISSUER = "BỘ CÔNG AN"
NO_EXPIRY = "Không thời hạn"
NATIONALITY = "Việt Nam"
_RIGHT_MM = 83.2
_TEXT_LEFT_MM = 28.6
_BACK_LEFT_MM = 4.6

SidePrinter = Callable[[CardFace, CardHolder, np.random.Generator], dict[str, str]]
"""Prints a side and returns its fields, canonical."""


def _dated(face: CardFace, holder: CardHolder) -> Span:
    return face.look.value(f"{holder.expires:%d/%m/%Y}" if holder.expires else NO_EXPIRY)


def _expiry_field(holder: CardHolder) -> dict[str, str]:
    return {"date_of_expiry": holder.expires.isoformat()} if holder.expires else {}


def _print_heading(face: CardFace, middle_mm: float, title: str, english: str) -> None:
    emblem, mask = marks.emblem(px(12))
    face.paste(emblem, 4.2, 3.2, mask)
    small = face.look.label_pt - 0.4
    face.print_centred(middle_mm, 5.4, Span("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 6.4, bold=True), most_mm=48)
    face.print_centred(middle_mm, 8.2, Span("Độc lập - Tự do - Hạnh phúc", 6.2, bold=True))
    face.print_centred(middle_mm, 10.8, Span("SOCIALIST REPUBLIC OF VIET NAM", small))
    face.print_centred(middle_mm, 13.2, Span("Independence - Freedom - Happiness", small))
    face.print_centred(middle_mm, 17.9, Span(title, 11.0, bold=True, colour=face.look.title_ink))
    face.print_centred(middle_mm, 20.9, Span(english, 6.8, bold=True, colour=face.look.title_ink))


def citizen_front(face: CardFace, holder: CardHolder, rng: np.random.Generator) -> dict[str, str]:
    """Print the front of a card of 2021; its QR code is at the top right."""
    person, look, left = holder.person, face.look, _TEXT_LEFT_MM
    face.paste(marks.qr_code(holder.qr_text, px(16)), 68.0, 2.4)
    face.paste(marks.portrait(px(20.2), px(26.4), rng), 4.2, 19.2)
    _print_heading(face, 42.3, "CĂN CƯỚC CÔNG DÂN", "Citizen Identity Card")
    face.print_line(left, 25.4, look.label("Số / No.:"), look.value(person.id_number, 10.5, bold=True))
    face.print_line(left, 28.6, look.label("Họ và tên / Full name:"))
    face.print_fitted(left, 32.2, look.value(person.upper_name, look.value_pt + 0.8), _RIGHT_MM - left)
    birth = look.value(f"{person.birth:%d/%m/%Y}")
    face.print_line(left, 35.8, look.label("Ngày sinh / Date of birth:"), birth)
    sex = (look.label("Giới tính / Sex:"), look.value(person.sex))
    nationality = (look.label("Quốc tịch / Nationality:"), look.value(NATIONALITY))
    face.print_line(left, 39.1, *sex, *nationality, gap_mm=1.1)
    face.print_line(left, 42.3, look.label("Quê quán / Place of origin:"))
    face.print_fitted(left, 45.4, look.value(holder.origin), _RIGHT_MM - left)
    residence = look.label("Nơi thường trú / Place of residence:")
    face.print_wrapped(left, (48.6, 51.7), residence, look.value(holder.residence), _RIGHT_MM)
    _print_expiry(face, holder)
    return {
        "id_number": person.id_number,
        "full_name": person.upper_name,
        "date_of_birth": person.birth.isoformat(),
        "sex": person.sex,
        "nationality": NATIONALITY,
        "place_of_origin": holder.origin,
        "place_of_residence": holder.residence,
        **_expiry_field(holder),
    }


def _print_expiry(face: CardFace, holder: CardHolder) -> None:
    """Print the expiry under the portrait, beside one half of its label, so that it ends before the other column."""
    left, right, look = 3.6, _TEXT_LEFT_MM - 0.8, face.look
    vietnamese, english = (
        ("Có giá trị đến:", "Date of expiry") if look.compact else ("Có giá trị đến /", "Date of expiry:")
    )
    label = Span(vietnamese if look.compact else english, look.label_pt - 0.6)
    value = Span(_dated(face, holder).text, look.value_pt - 0.6, look.bold_values)
    room = right - left - face.width_mm(label) - 0.5
    value = Span(value.text, value.size_pt * min(1.0, room / face.width_mm(value)), value.bold)
    if look.compact:
        face.print_line(left, 48.4, label, value, gap_mm=0.5)
        face.print_line(left, 50.8, Span(english, label.size_pt))
    else:
        face.print_line(left, 48.2, Span(vietnamese, label.size_pt))
        face.print_line(left, 50.8, label, value, gap_mm=0.5)


def citizen_back(face: CardFace, holder: CardHolder, rng: np.random.Generator) -> dict[str, str]:
    """Print the back of a card of 2021."""
    look, left = face.look, _BACK_LEFT_MM
    face.paste(marks.chip(px(12), px(9.5)), 5.2, 18.0)
    for x_mm in (60.0, 72.0):
        _press_finger(face, x_mm, rng)
    face.print_line(left, 5.6, look.label("Đặc điểm nhận dạng / Personal identification:"))
    face.print_fitted(left, 9.0, look.value(holder.mark), 53.5)
    issued = look.value(f"{holder.issued:%d/%m/%Y}")
    face.print_line(left, 12.8, look.label("Ngày, tháng, năm / Date, month, year:"), issued)
    face.print_centred(38.6, 16.2, Span("CỤC TRƯỞNG CỤC CẢNH SÁT", 5.4, bold=True))
    face.print_centred(38.6, 18.8, Span("QUẢN LÝ HÀNH CHÍNH VỀ TRẬT TỰ XÃ HỘI", 5.4, bold=True), most_mm=40)
    _seal_and_sign(face, rng)
    face.print_centred(38.6, 35.6, Span(holder.signer, 6.2, bold=True))
    _print_finger_labels(face)
    face.print_mrz(holder.mrz_lines, 4.7, (41.6, 46.0, 50.4))
    return {
        "personal_identification": holder.mark,
        "date_of_issue": holder.issued.isoformat(),
        "issuer": CITIZEN_ISSUER,
    }


def identity_front(face: CardFace, holder: CardHolder, rng: np.random.Generator) -> dict[str, str]:
    """Print the front of a card of 2024: no address, no QR code, no expiry; the chip is on this side."""
    person, look, left = holder.person, face.look, _TEXT_LEFT_MM
    face.paste(marks.portrait(px(20.5), px(28), rng), 4.2, 19.0)
    face.paste(marks.chip(px(11.5), px(9)), 71.0, 42.2)
    _print_heading(face, 47.0, "CĂN CƯỚC", "IDENTITY CARD")
    face.print_line(left, 25.2, look.label("Số định danh cá nhân / Personal identification number:"))
    face.print_line(left, 29.6, look.value(person.id_number, 10.5, bold=True))
    face.print_line(left, 33.0, look.label("Họ, chữ đệm và tên khai sinh / Full name:"))
    face.print_fitted(left, 36.8, look.value(person.upper_name, look.value_pt + 0.8), _RIGHT_MM - left)
    birth_label = look.label("Ngày, tháng, năm sinh / Date of birth:")
    birth = look.value(f"{person.birth:%d/%m/%Y}")
    sex_label, sex = look.label("Giới tính / Sex:"), look.value(person.sex)
    land_label, land = look.label("Quốc tịch / Nationality:"), look.value(NATIONALITY)
    if look.compact:
        face.print_line(left, 40.6, birth_label)
        face.print_line(left, 43.8, birth)
        face.print_line(left, 47.2, sex_label, sex)
        face.print_line(left, 50.6, land_label, land)
    else:
        face.print_line(left, 40.8, birth_label, birth)
        face.print_line(left, 44.8, sex_label, sex)
        face.print_line(left, 48.8, land_label, land)
    return {
        "id_number": person.id_number,
        "full_name": person.upper_name,
        "date_of_birth": person.birth.isoformat(),
        "sex": person.sex,
        "nationality": NATIONALITY,
    }


def identity_back(face: CardFace, holder: CardHolder, rng: np.random.Generator) -> dict[str, str]:
    """Print the back of a card of 2024; its QR code is at the top right."""
    look, left = face.look, _BACK_LEFT_MM
    qr_mm = rng.uniform(16, 17.5)
    face.paste(marks.qr_code(holder.qr_text, px(qr_mm)), 83.2 - qr_mm, 3.0)
    right = 82.0 - qr_mm
    face.print_line(left, 5.4, look.label("Nơi cư trú / Place of residence:"))
    face.print_wrapped(left, (8.8, 12.0), None, look.value(holder.residence), right)
    face.print_line(left, 15.6, look.label("Nơi đăng ký khai sinh / Place of birth:"))
    face.print_wrapped(left, (19.0, 22.2), None, look.value(holder.birth_registration), right)
    issued = look.value(f"{holder.issued:%d/%m/%Y}")
    face.print_line(left, 26.0, look.label("Ngày, tháng, năm cấp / Date of issue:"), issued)
    face.print_line(left, 29.4, look.label("Ngày, tháng, năm hết hạn / Date of expiry:"), _dated(face, holder))
    middle = 62.0 if look.compact else 42.8
    face.print_centred(middle, 33.4, Span(IDENTITY_ISSUER, 7.0, bold=True))
    face.print_centred(middle, 36.2, Span("MINISTRY OF PUBLIC SECURITY", 5.4))
    face.print_mrz(holder.mrz_lines, 4.7, (41.8, 46.2, 50.6))
    return {
        "place_of_residence": holder.residence,
        "place_of_birth_registration": holder.birth_registration,
        "date_of_issue": holder.issued.isoformat(),
        "issuer": IDENTITY_ISSUER,
        **_expiry_field(holder),
    }


def _press_finger(face: CardFace, x_mm: float, rng: np.random.Generator) -> None:
    dark, cover = marks.fingerprint(px(9.6), px(13.4), rng)
    face.paste(np.full_like(dark, 236), x_mm, 6.0)
    face.paste(dark, x_mm, 6.0, cover)


def _print_finger_labels(face: CardFace) -> None:
    size = 4.4
    for baseline, left, right in (
        (21.9, "Ngón trỏ trái", "Ngón trỏ phải"),
        (24.0, "Left index finger", "Right index finger"),
    ):
        face.place(59.4, baseline, Span(left, size))
        face.place(71.4, baseline, Span(right, size))
        face.lines.append(f"{left} {right}")


def _seal_and_sign(face: CardFace, rng: np.random.Generator) -> None:
    pixels: Pixels = face.pixels
    text = "BỘ CÔNG AN\nVIỆT NAM"
    stamp_seal(pixels, (px(33.5), px(27.2)), text, rng, diameter_mm=13.0)
    sign(pixels, (px(41), px(27.5)), rng, width_mm=19, black=bool(rng.random() < 0.7))
    face.show(pixels)


PRINTERS: dict[tuple[str, str], SidePrinter] = {
    (CITIZEN_CARD, "front"): citizen_front,
    (CITIZEN_CARD, "back"): citizen_back,
    (IDENTITY_CARD, "front"): identity_front,
    (IDENTITY_CARD, "back"): identity_back,
}
