"""The report of reading: what it counts, and that it gives nothing away of the half that is held apart."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from ocr.metrics import ErrorCount
from tests.bench.boundaries import PageBoundaries, StackScore
from tests.bench.reliability import Bin, bins_of, expected_calibration_error
from tests.bench.report_collect import HalfReport, WorstField
from tests.bench.report_html import report_html
from tests.bench.score import FieldScore, PageScore, PaperScore, Verdict
from tests.bench.stacks import Plan
from tests.bench.stage_times import StageTimes
from tests.bench.tally import FieldTally, Scored
from tests.dossiers.truth import Level, Split

OF_SOMEBODY = "Lò Thị May"


def field(confidence: float, verdict: Verdict, key: str = "full_name") -> FieldScore:
    return FieldScore(key, OF_SOMEBODY, None if verdict is Verdict.MISSING else OF_SOMEBODY, confidence, verdict)


def paper(split: Split, *fields: FieldScore) -> Scored:
    none = ErrorCount()
    page = PageScore(none, none, none, type_right=True, upright=True)
    plan = Plan("birth_certificate", 7, split, Level.CLEAN)
    return Scored(plan, "birth_layout", PaperScore((page,), fields, whole=True))


def half(split: Split, *fields: FieldScore) -> HalfReport:
    stack = StackScore((PageBoundaries("paper", 1, 1, upright=True, types_right=True),), 1, 1)
    types = {("birth_certificate", "birth_certificate"): 3, ("birth_certificate", "other"): 1}
    return HalfReport(split, tuple(Level), (paper(split, *fields),), types, {"Tesseract": 2.0}, (stack,), ())


def test_values_that_are_as_right_as_they_promise_have_no_error() -> None:
    fields = [field(0.75, Verdict.RIGHT)] * 3 + [field(0.75, Verdict.FLAGGED_WRONG)]
    assert bins_of(fields) == (Bin(4, 0.75, 0.75),)
    assert expected_calibration_error(bins_of(fields)) == 0


def test_error_is_weighed_by_how_many_values_there_are() -> None:
    fields = [field(0.95, Verdict.SILENT)] + [field(0.55, Verdict.FLAGGED_RIGHT)] * 3
    assert expected_calibration_error(bins_of(fields)) == pytest.approx((0.95 + 3 * 0.45) / 4)
    assert FieldTally.of(fields).calibration_error == pytest.approx((0.95 + 3 * 0.45) / 4)


def test_what_was_not_found_promises_nothing_and_what_was_invented_is_wrong() -> None:
    assert bins_of([field(0.0, Verdict.MISSING)]) == ()
    assert expected_calibration_error(()) is None
    assert bins_of([field(1.0, Verdict.INVENTED_SILENT)]) == (Bin(1, 1.0, 0.0),)


def test_report_is_one_file_with_every_section() -> None:
    html = report_html([half(Split.TUNING, field(0.99, Verdict.RIGHT))], "today")
    assert re.findall(r'(?:src|href)="(?!data:|#)', html) == []
    links = re.findall(r'<a href="#(\w+)"', html)
    assert len(links) == len(set(links)) == 8
    assert all(f'<h2 id="{link}">' in html for link in links)
    assert "1 of 4 pages wrong" in html


def test_worst_field_shows_what_was_wanted_and_read_as_text() -> None:
    score = replace(field(0.99, Verdict.SILENT), got="<b>Lò & May</b>")
    tuning = half(Split.TUNING, score)
    worst = WorstField(tuning.papers[0].plan, "birth_layout", score, b"jpeg")
    html = report_html([replace(tuning, worst=(worst,))], "today")
    assert OF_SOMEBODY in html
    assert "&lt;b&gt;Lò &amp; May&lt;/b&gt;" in html


def test_nothing_of_the_held_apart_half_but_counts() -> None:
    html = report_html([half(Split.HELD_APART, field(0.99, Verdict.SILENT))], "today")
    assert OF_SOMEBODY not in html
    assert "birth_layout" not in html
    assert "held-apart half" in html


def test_step_has_its_own_time_without_the_steps_that_it_calls(monkeypatch: pytest.MonkeyPatch) -> None:
    now = iter([0.0, 1.0, 4.0, 6.0])
    monkeypatch.setattr("tests.bench.stage_times.time.perf_counter", lambda: next(now))
    times = StageTimes()
    inner = times.timed("inner", lambda: None)
    times.timed("outer", inner)()
    assert dict(times.seconds) == {"inner": 3.0, "outer": 3.0}
