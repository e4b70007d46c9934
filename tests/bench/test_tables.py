"""What the tables of a measurement tell, and what they keep to themselves."""

from __future__ import annotations

from tests.bench.score import FieldScore, PaperScore, Verdict
from tests.bench.stacks import Plan
from tests.bench.tables import error_lines, fate_lines, type_lines
from tests.bench.tally import Scored
from tests.dossiers.truth import Level, Split

PLAN = Plan("birth_certificate", 7, Split.HELD_APART, Level.OFFICE)
FIELDS = (
    FieldScore("sex", "Nữ", "Nam", 0.9, Verdict.SILENT),
    FieldScore("number", "12", "17", 0.4, Verdict.FLAGGED_WRONG),
    FieldScore("ethnicity", "Kinh", "Kinh", 1.0, Verdict.RIGHT),
)
PAPERS = (Scored(PLAN, "some_layout", PaperScore((), FIELDS, whole=True)),)


def test_silent_errors_are_told_with_their_texts() -> None:
    (line,) = error_lines(PAPERS, silent_only=True)

    assert line.split() == ["birth_certificate/some_layout", "7", "office", "sex:", "'Nữ'", "→", "'Nam'", "at",
                            "0.900:", *Verdict.SILENT.value.split()]  # fmt: skip


def test_all_errors_are_told() -> None:
    assert len(list(error_lines(PAPERS, silent_only=False))) == 2


def test_errors_on_what_is_held_apart_are_told_without_texts_and_layouts() -> None:
    lines = list(error_lines(PAPERS, silent_only=False, texts=False))

    assert [line.split()[:3] for line in lines] == [
        ["birth_certificate", "office", "sex"],
        ["birth_certificate", "office", "number"],
    ]
    assert not any(word in line for line in lines for word in ("Nữ", "Nam", "12", "17", "some_layout"))


def test_first_types_have_a_row_beside_all() -> None:
    other = Scored(Plan("diploma", 7, Split.HELD_APART, Level.OFFICE), "another", PAPERS[0].score)
    rows = [line.rsplit(maxsplit=2) for line in type_lines((*PAPERS, other), [Level.OFFICE], ["birth_certificate"])][1:]

    assert rows == [["the first eight types", "1/3", "1/3"], ["all types", "2/6", "2/6"],
                    ["birth_certificate", "1/3", "1/3"], ["diploma", "1/3", "1/3"]]  # fmt: skip


def test_fates_are_counted_by_type() -> None:
    rows = [line.split() for line in fate_lines(PAPERS, ["birth_certificate"])][1:]

    assert rows == [["all", "types", "1/3", "0", "1", "1", "0", "0/0"],
                    ["birth_certificate", "1/3", "0", "1", "1", "0", "0/0"]]  # fmt: skip
