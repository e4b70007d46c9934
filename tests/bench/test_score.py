"""What the measurement counts as right, silent, invented."""

from __future__ import annotations

import pytest

from ocr.types import (
    Box,
    FieldReading,
    Line,
    OcrPage,
    PageReading,
    PaperReading,
    QualityReport,
    Source,
    Transform,
    TypeGuess,
    Word,
)
from tests.bench.observe import Seen
from tests.bench.score import FieldScore, Verdict, score_paper
from tests.bench.tally import FieldTally
from tests.dossiers.truth import PageTruth

BOX = Box(0, 0, 10, 10)
TRUTH = PageTruth(
    document_type="marital_status_certificate",
    fields={"full_name": "NGUYỄN THỊ HÒA", "date_of_birth": "1987-09-02", "number": "12/XN"},
    lines=["Họ tên: NGUYỄN THỊ HÒA", "Sinh ngày 02/09/1987", "Số: 12/XN"],
    handwritten=["number"],
    pen=[[2, 4, 6]],
)


def reading(key: str, value: str, *, review: bool = False, source: Source = Source.OCR) -> FieldReading:
    return FieldReading(key, value, value, 0.9, review, 0, BOX, source)


def seen(
    *fields: FieldReading, document_type: str = TRUTH.document_type, rotation: int = 0, lines: list[str] | None = None
) -> Seen:
    texts = TRUTH.lines if lines is None else lines
    text = OcrPage(100, 100, tuple(Line((Word(each, BOX, 0.9),), BOX) for each in texts))
    nothing = QualityReport(None, None, None, None)
    page = PageReading("a.png", 0, 100, 100, rotation, 0.0, False, text, (), nothing, Transform())
    return Seen((page,), (PaperReading(TypeGuess(document_type, 0.9), (0,), fields),), ())


def verdicts(each: Seen, truth: PageTruth = TRUTH) -> dict[str, Verdict]:
    return {field.key: field.verdict for field in score_paper(["a.png"], [truth], each).fields}


@pytest.mark.parametrize(
    ("field", "expected"),
    [
        (reading("full_name", "Nguyễn Thị Hoà"), Verdict.RIGHT),
        (reading("full_name", "Nguyễn Thị Hoà", review=True), Verdict.FLAGGED_RIGHT),
        (reading("full_name", "NGUYỄN THỊ HOA"), Verdict.SILENT),
        (reading("full_name", "NGUYỄN THỊ HOA", review=True), Verdict.FLAGGED_WRONG),
        (reading("full_name", "", review=True), Verdict.MISSING),
    ],
)
def test_field_is_judged_by_value_and_mark(field: FieldReading, expected: Verdict) -> None:
    assert verdicts(seen(field))["full_name"] is expected


def test_field_that_was_not_found_is_missing() -> None:
    assert verdicts(seen()) == dict.fromkeys(TRUTH.fields, Verdict.MISSING)


def test_right_value_on_a_paper_of_the_wrong_type_is_not_right() -> None:
    found = verdicts(seen(reading("full_name", "NGUYỄN THỊ HÒA"), document_type="birth_certificate"))

    assert found["full_name"] is Verdict.MISSING


def test_wrong_value_on_a_paper_of_the_wrong_type_is_still_silent() -> None:
    found = verdicts(seen(reading("full_name", "TRẦN AN"), document_type="birth_certificate"))

    assert found["full_name"] is Verdict.SILENT


def test_value_that_stands_nowhere_is_invented() -> None:
    found = verdicts(
        seen(reading("residence", "Đắk Hà"), reading("purpose", "thị hòa"), reading("sex", "Nam", review=True))
    )

    assert found["residence"] is Verdict.INVENTED_SILENT
    assert found["sex"] is Verdict.INVENTED
    assert "purpose" not in found


def test_value_told_by_a_code_is_not_invented() -> None:
    with_code = PageTruth(TRUTH.document_type, {}, [], codes=[{"kind": "qr", "text": "…"}])

    assert verdicts(seen(reading("sex", "Nam", source=Source.QR)), with_code) == {}


def test_handwriting_counts_neither_as_printed_text_nor_as_typed_field() -> None:
    score = score_paper(["a.png"], [TRUTH], seen(lines=[*TRUTH.lines[:2], "Số: /XN"]))

    assert score.pages[0].printed.errors == 0
    assert score.pages[0].in_order.errors == 2
    assert [field.by_hand for field in score.fields] == [False, False, True]


def test_page_that_was_not_read_is_wrong_in_everything() -> None:
    score = score_paper(["a.png"], [TRUTH], Seen((), (), ("a.png: broken",)))

    assert score.pages[0].printed.rate == 1
    assert not score.pages[0].type_right
    assert not score.pages[0].upright


def test_turn_and_type_are_judged_by_page() -> None:
    page = score_paper(["a.png"], [TRUTH], seen(rotation=180)).pages[0]

    assert page.type_right
    assert not page.upright


def test_tally_shares() -> None:
    tally = FieldTally.of(
        [
            FieldScore("a", "1", "1", 1.0, Verdict.RIGHT),
            FieldScore("b", "1", "1", 0.5, Verdict.FLAGGED_RIGHT),
            FieldScore("c", "1", "2", 1.0, Verdict.SILENT),
            FieldScore("d", "1", None, 0.0, Verdict.MISSING, by_hand=True),
            FieldScore("e", None, "3", 1.0, Verdict.INVENTED_SILENT),
        ]
    )

    assert tally.printed == 4
    assert tally.right_share == pytest.approx(2 / 3)
    assert tally.by_hand_share == 0
    assert tally.silent == 2
    assert tally.silent_share == pytest.approx(2 / 4)
    assert tally.silent_share_of_unmarked == pytest.approx(2 / 3)
    assert tally.touchless_share == pytest.approx(1 / 4)
    assert tally.touchless_typed_share == pytest.approx(1 / 3)
    assert tally.needless_share == pytest.approx(1 / 4)
