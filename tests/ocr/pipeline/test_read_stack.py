"""Stacks with a recogniser of our own making: order, progress, failures, stops, and nothing left behind."""

from __future__ import annotations

import tempfile
import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from PIL import Image

from ocr.errors import (
    Cancelled,
    EngineCrashed,
    EngineMissing,
    EngineTimedOut,
    FileNotThere,
    LanguageMissing,
    OcrError,
    PageFailed,
)
from ocr.extraction.template import load_templates
from ocr.pipeline import lane
from ocr.pipeline.draft import Tools
from ocr.pipeline.how_to_read import ALONE, HowToRead, PageWanted
from ocr.pipeline.read_stack import Progress, StackReading, read_stack
from ocr.types import Line, OcrStatus, PaperReading
from tests.ocr.classify.written_sheet import written_line
from tests.ocr.pipeline.fake_engine import Answer, FakeEngine, draw_page, page_number

NAME = "LÒ THỊ MAY"
SENTENCE = "Ủy ban nhân dân xã xác nhận nội dung trình bày trên đây là đúng sự thật"


@pytest.fixture(autouse=True)
def scratch(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where temporary files go, so that what stays behind is seen."""
    folder = tmp_path / "scratch"
    folder.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    return folder


@pytest.fixture
def stack(tmp_path: Path) -> list[Path]:
    """Two pages in one file, three in another, one in a third."""
    files = []
    for name, numbers in (("a.tif", (0, 1)), ("b.tif", (2, 3, 4)), ("c.png", (5,))):
        first, *others = (draw_page(number) for number in numbers)
        files.append(tmp_path / name)
        if others:
            first.save(files[-1], dpi=(75, 75), save_all=True, append_images=others)
        else:
            first.save(files[-1], dpi=(75, 75))
    return files


def read(
    files: Sequence[Path],
    engine: FakeEngine,
    *,
    workers: int = 3,
    on_progress: Progress = lambda done, total: None,
    is_cancelled: Callable[[], bool] = lambda: False,
    how: Mapping[Path, HowToRead] = ALONE,
) -> StackReading:
    tools = Tools(engine, load_templates())
    with ThreadPoolExecutor(workers) as executor:
        return read_stack(
            files, tools, executor, workers=workers, on_progress=on_progress, is_cancelled=is_cancelled, how=how
        )


def lines(*texts: str) -> list[Line]:
    """Return lines at 75 dpi, as wide as the drawn pages."""
    return [written_line(text, 60, 60 + 70 * row) for row, text in enumerate(texts)]


def says(pages: dict[int, Sequence[str]]) -> Answer:
    """Answer with the lines of each page by its number, and with a sentence for all others."""
    return lambda shape: lines(*pages.get(page_number(shape), [f"{SENTENCE} {page_number(shape)}"]))


def fails(error: Exception, *numbers: int) -> Answer:
    """Fail on some pages and answer with a sentence on the others."""

    def answer(shape: float) -> Iterable[Line]:
        if page_number(shape) in numbers:
            raise error
        return says({})(shape)

    return answer


@pytest.mark.parametrize("workers", [1, 4])
def test_pages_come_in_the_order_of_the_stack(stack: list[Path], scratch: Path, workers: int) -> None:
    started: list[int] = []

    def later_pages_are_faster(shape: float) -> Iterable[Line]:
        started.append(page_number(shape))
        time.sleep(0.1 / len(started))
        return says({})(shape)

    result = read(stack, FakeEngine(later_pages_are_faster), workers=workers)

    assert [(Path(page.source).name, page.index) for page in result.pages] == [
        ("a.tif", 0),
        ("a.tif", 1),
        ("b.tif", 0),
        ("b.tif", 1),
        ("b.tif", 2),
        ("c.png", 0),
    ]
    assert [page.text.text for page in result.pages] == [f"{SENTENCE} {number}" for number in range(6)]
    assert [page.height for page in result.pages] == [700 + 40 * number for number in range(6)]
    assert sorted(index for paper in result.papers for index in paper.page_indexes) == list(range(6))
    assert result.failures == ()
    assert list(scratch.iterdir()) == []


def test_progress_counts_pages_on_the_caller_s_thread(stack: list[Path]) -> None:
    seen: list[tuple[int, int]] = []
    read(stack, FakeEngine(fails(EngineCrashed(139), 2)), on_progress=lambda done, total: seen.append((done, total)))
    assert seen == [(done, 6) for done in range(1, 7)]


@pytest.mark.parametrize("error", [EngineCrashed(139, "signal"), EngineTimedOut(60.0)])
def test_page_that_fails_leaves_the_others(stack: list[Path], scratch: Path, error: OcrError) -> None:
    result = read(stack, FakeEngine(fails(error, 3)))

    assert [(Path(each.source).name, each.index, each.error) for each in result.failures] == [("b.tif", 1, error)]
    assert [page.height for page in result.pages] == [700 + 40 * number for number in (0, 1, 2, 4, 5)]
    assert sorted(index for paper in result.papers for index in paper.page_indexes) == list(range(5))
    assert list(scratch.iterdir()) == []


@pytest.mark.logs_warnings
def test_bug_on_a_page_leaves_the_others(stack: list[Path], scratch: Path, caplog: pytest.LogCaptureFixture) -> None:
    result = read(stack, FakeEngine(fails(ValueError(NAME), 3)))

    assert [(Path(each.source).name, each.index, type(each.error)) for each in result.failures] == [
        ("b.tif", 1, PageFailed)
    ]
    assert len(result.pages) == 5
    assert list(scratch.iterdir()) == []
    assert "ValueError at" in caplog.text
    assert "MAY" not in caplog.text + str(result.failures[0].error)


@pytest.mark.logs_warnings
def test_bug_in_the_fields_of_a_paper_leaves_its_pages(
    stack: list[Path], scratch: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def bug(*_: object) -> PaperReading:
        raise RuntimeError(NAME)

    monkeypatch.setattr(lane, "read_paper", bug)
    result = read(stack, FakeEngine(says({})))

    assert len(result.pages) == 6
    assert all([finding.code for finding in paper.warnings] == ["fields_failed"] for paper in result.papers)
    assert sorted(index for paper in result.papers for index in paper.page_indexes) == list(range(6))
    assert list(scratch.iterdir()) == []
    assert "MAY" not in caplog.text


def test_file_that_cannot_be_opened_leaves_the_others(stack: list[Path], tmp_path: Path) -> None:
    missing = tmp_path / "không có.pdf"
    result = read([stack[0], missing, stack[2]], FakeEngine(says({})))

    assert [page.height for page in result.pages] == [700, 740, 900]
    assert [(each.source, each.index, type(each.error)) for each in result.failures] == [
        (str(missing), None, FileNotThere)
    ]


def test_nothing_to_read_is_an_empty_stack() -> None:
    assert read([], FakeEngine()) == StackReading((), (), ())


@pytest.mark.parametrize("error", [EngineMissing("tesseract"), LanguageMissing("vie")])
def test_missing_recogniser_ends_it_all(stack: list[Path], scratch: Path, error: OcrError) -> None:
    engine = FakeEngine(fails(error, 0, 1, 2, 3, 4, 5))
    with pytest.raises(type(error)):
        read(stack, engine, workers=1)
    assert len(engine.asked) < 6
    assert list(scratch.iterdir()) == []


def test_cancelled_stack_begins_no_further_page(stack: list[Path], scratch: Path) -> None:
    engine = FakeEngine(says({}))
    done: list[int] = []
    with pytest.raises(Cancelled):
        read(
            [*stack, *stack, *stack],
            engine,
            workers=1,
            on_progress=lambda number, _: done.append(number),
            is_cancelled=lambda: len(done) == 2,
        )
    assert done == [1, 2]
    assert len(engine.asked) < 3 * 6
    assert list(scratch.iterdir()) == []


def test_empty_page_is_blank_and_on_no_paper(tmp_path: Path) -> None:
    Image.new("L", (620, 877), 255).save(tmp_path / "trắng.png", dpi=(75, 75))
    engine = FakeEngine(says({}))
    result = read([tmp_path / "trắng.png"], engine)
    assert [page.blank for page in result.pages] == [True]
    assert result.pages[0].text.status is OcrStatus.EMPTY
    assert result.papers == ()
    assert engine.asked == []


def test_secret_page_is_stopped_and_the_pages_that_go_on_from_it(stack: list[Path], scratch: Path) -> None:
    answer = says({2: ["UBND XÃ BÁT XÁT", "TỐI MẬT", SENTENCE], 5: ["GIẤY KHAI SINH", SENTENCE]})
    result = read(stack, FakeEngine(answer))

    assert [page.stopped for page in result.pages] == [None, None, *["state_secret"] * 3, None]
    for page in result.pages[2:5]:
        assert (page.text.text, page.codes, page.text.status) == ("", (), OcrStatus.EMPTY)
    assert {index for paper in result.papers for index in paper.page_indexes} == {0, 1, 5}
    assert result.failures == ()
    assert list(scratch.iterdir()) == []


def test_title_after_a_secret_page_opens_a_paper_of_its_own(stack: list[Path]) -> None:
    result = read(stack, FakeEngine(says({2: ["MẬT"], 3: ["GIẤY KHAI SINH", SENTENCE]})))
    assert [page.stopped for page in result.pages] == [None, None, "state_secret", None, None, None]


def test_numbered_page_goes_on_from_a_secret_one_in_another_file(stack: list[Path]) -> None:
    result = read(stack, FakeEngine(says({4: ["TUYỆT MẬT"], 5: ["2", SENTENCE]})))
    assert [page.stopped for page in result.pages[4:]] == ["state_secret", "state_secret"]


def _single_pages(folder: Path, count: int) -> list[Path]:
    files = [folder / f"{number}.png" for number in range(count)]
    for number, file in enumerate(files):
        draw_page(number).save(file, dpi=(75, 75))
    return files


def test_page_without_a_title_goes_on_the_one_before_it_in_a_stack_and_not_among_files(tmp_path: Path) -> None:
    files = _single_pages(tmp_path, 4)
    engine = FakeEngine(says({0: ["GIẤY KHAI SINH", SENTENCE], 3: ["GIẤY CHỨNG NHẬN KẾT HÔN", SENTENCE]}))

    in_one_scan = read(files, engine, how={file: HowToRead("quet-1") for file in files})
    assert [paper.page_indexes for paper in in_one_scan.papers] == [(0, 1, 2), (3,)]

    in_two_scans = read(
        files, engine, how={file: HowToRead(f"quet-{number // 2}") for number, file in enumerate(files)}
    )
    assert [paper.page_indexes for paper in in_two_scans.papers] == [(0, 1), (2,), (3,)]

    assert [paper.page_indexes for paper in read(files, engine).papers] == [(0,), (1,), (2,), (3,)]


def test_page_after_a_secret_one_of_its_stack_is_stopped_too(tmp_path: Path) -> None:
    files = _single_pages(tmp_path, 3)
    engine = FakeEngine(says({0: ["TỐI MẬT", SENTENCE], 2: ["GIẤY KHAI SINH", SENTENCE]}))

    alone, stacked = read(files, engine), read(files, engine, how={file: HowToRead("quet-1") for file in files})
    assert [page.stopped for page in alone.pages] == ["state_secret", None, None]
    assert [page.stopped for page in stacked.pages] == ["state_secret", "state_secret", None]


def test_only_wanted_pages_are_read_in_their_order(stack: list[Path]) -> None:
    wanted = {stack[1]: HowToRead(pages=(PageWanted(2), PageWanted(0)))}
    result = read([stack[1], stack[2]], FakeEngine(says({})), how=wanted)

    assert [(Path(page.source).name, page.index) for page in result.pages] == [("b.tif", 2), ("b.tif", 0), ("c.png", 0)]
    assert [page.height for page in result.pages] == [860, 780, 900]


def test_stack_that_somebody_says_is_one_paper_is_that_paper(tmp_path: Path) -> None:
    files = _single_pages(tmp_path, 2)
    engine = FakeEngine(says({0: ["GIẤY KHAI SINH", SENTENCE], 1: ["GIẤY CHỨNG NHẬN KẾT HÔN", SENTENCE]}))

    told = read(files, engine, how=dict.fromkeys(files, HowToRead("P1", document_type="marriage_certificate")))

    (paper,) = told.papers
    assert paper.page_indexes == (0, 1)
    assert (paper.guess.document_type, paper.guess.confidence) == ("marriage_certificate", 1.0)
