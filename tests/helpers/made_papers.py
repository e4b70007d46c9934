"""Papers of an invented dossier to review: the sample papers, with doubts, and with a date that was misread."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from storage.views import FieldView, PageView, PaperView
from tests.helpers.made_desk import CODE, NOON, MadeDesk, sha

_Box = tuple[int, int, int, int]
_Value = tuple[str, str, float, tuple[str, ...], _Box]
_MOTHER = "H'NGUYỆT MLÔ"


def made_papers(desk: MadeDesk) -> tuple[PaperView, ...]:
    """Return a birth and a marriage certificate that differ about the mother, and a card that the store gave."""
    longest = desk.variety == "longest"
    place = desk.place_name if longest else "Xã Nghĩa Bình, huyện Tân Kỳ, tỉnh Nghệ An"
    mother = desk.person_name if longest else _MOTHER
    birth = _paper(1, "birth_certificate", 3, (1666, 2348), (
        ("number", "261/2019", 0.99, (), (1207, 389, 114, 21)),
        ("full_name", "TRƯƠNG QUANG LỘC", 0.98, (), (689, 452, 327, 32)),
        ("date_of_birth", "2019-06-01", 0.64, ("date_words_mismatch",), (691, 525, 340, 27)),
        ("sex", "Nam", 0.98, (), (356, 672, 61, 20)),
        ("place_of_origin", place, 0.5, ("units_disagree",), (690, 808, 585, 28)),
        ("mother_name", mother, 0.98, (), (690, 941, 239, 31)),
        ("mother_birth_date", "1983-07-20", 0.98, (), (691, 1014, 340, 27)),
        ("father_name", "", 0.0, ("unreadable",), (689, 1224, 314, 26)),
        ("registration_date", "2019-07-25", 0.98, (), (691, 1730, 340, 27)),
    ))  # fmt: skip
    marriage = _paper(2, "marriage_certificate", 2, (1694, 2368), (
        ("number", "16/2018", 0.98, (), (1098, 365, 113, 25)),
        ("wife_name", mother, 0.98, (), (517, 432, 286, 40)),
        ("wife_birth_date", "1983-07-29", 0.98, (), (546, 498, 161, 25)),
        ("wife_residence", desk.place_name, 0.15, ("odd_word",), (193, 671, 627, 124)),
        ("husband_name", "TRƯƠNG MINH BÌNH", 0.98, (), (893, 438, 646, 71)),
    ))  # fmt: skip
    card = _paper(5, "citizen_id_card", 1, (1299, 1732), (
        ("id_number", "064197685626", 1.0, (), (572, 424, 330, 44)),
        ("full_name", "DƯƠNG THÙY HƯỜNG", 1.0, (), (459, 516, 457, 45)),
        ("date_of_birth", "1997-12-01", 1.0, (), (759, 577, 186, 34)),
    ))  # fmt: skip
    confirmed = tuple(replace(each, confirmed_at=NOON, confirmed_by="mai") for each in card.fields)
    reused = replace(card, dossier_code="H34.12-261119-0003", confirmed_at=NOON, confirmed_by="mai", fields=confirmed)
    many = [
        replace(marriage, id=number, fields=tuple(replace(each, id=100 * number + each.id) for each in marriage.fields))
        for number in range(10, 45 if desk.variety == "many" else 10)
    ]
    return (birth, marriage, reused, *many)


def _paper(number: int, document_type: str, sample: int, size: tuple[int, int], values: Sequence[_Value]) -> PaperView:
    return PaperView(
        id=number,
        dossier_code=CODE,
        document_type=document_type,
        type_confidence=0.98,
        is_result=False,
        number=None,
        issued_on=None,
        issuer=None,
        signer=None,
        valid_until=None,
        permanent=False,
        copy_kind=None,
        revoked=False,
        deleted=False,
        confirmed_at=None,
        confirmed_by=None,
        archival_sha256=None,
        owners=(),
        pages=(PageView(number, sha(sample), None, 0, *size, 200.0, (), NOON),),
        fields=tuple(
            FieldView(
                id=100 * number + row,
                key=key,
                value=value,
                raw=value or "TRƯƠNG M1NH B~NH",
                confidence=confidence,
                review=confidence < 0.9,
                source="qr" if confidence == 1.0 else "ocr",
                problems=problems,
                page=0,
                box=box,
                confirmed_by=None,
                confirmed_at=None,
            )
            for row, (key, value, confidence, problems, box) in enumerate(values)
        ),
    )
