"""The upright pictures of a stack's pages: where they are, and that none stays of a page that is secret or failed."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from PIL import Image

from ocr.errors import Cancelled, EngineCrashed, NotWritten
from ocr.extraction.template import load_templates
from ocr.pipeline import read_page
from ocr.pipeline.draft import Tools
from ocr.pipeline.read_stack import StackReading, read_stack
from ocr.types import Line
from tests.ocr.classify.written_sheet import written_line
from tests.ocr.pipeline.fake_engine import Answer, FakeEngine, draw_page, page_number

SENTENCE = "Ủy ban nhân dân xã xác nhận nội dung trình bày trên đây là đúng sự thật"


@pytest.fixture
def stack(tmp_path: Path) -> list[Path]:
    """Four pages in one file, an empty one and one more in others."""
    first, *others = (draw_page(number) for number in range(4))
    first.save(tmp_path / "a.tif", dpi=(75, 75), save_all=True, append_images=others)
    Image.new("L", (620, 877), 255).save(tmp_path / "b.png", dpi=(75, 75))
    draw_page(5).save(tmp_path / "c.png", dpi=(75, 75))
    return [tmp_path / name for name in ("a.tif", "b.png", "c.png")]


@pytest.fixture
def pictures(tmp_path: Path) -> Path:
    folder = tmp_path / "pictures"
    folder.mkdir()
    return folder


def says(pages: dict[int, list[str]]) -> Answer:
    def answer(shape: float) -> Iterable[Line]:
        texts = pages.get(page_number(shape), [f"{SENTENCE} {page_number(shape)}"])
        return [written_line(text, 60, 60 + 70 * row) for row, text in enumerate(texts)]

    return answer


def read(
    files: list[Path],
    answer: Answer,
    pictures: Path | None,
    *,
    workers: int = 2,
    is_cancelled: Callable[[], bool] = lambda: False,
) -> StackReading:
    tools = Tools(FakeEngine(answer), load_templates())
    with ThreadPoolExecutor(workers) as executor:
        return read_stack(files, tools, executor, workers=workers, is_cancelled=is_cancelled, pictures=pictures)


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_each_page_has_its_picture(stack: list[Path], pictures: Path) -> None:
    result = read(stack, says({}), pictures)

    assert [page.picture for page in result.pages] == [str(pictures / f"page{n:05}.jpg") for n in range(6)]
    assert names(pictures) == [f"page{n:05}.jpg" for n in range(6)]
    for page in result.pages:
        assert page.picture is not None
        with Image.open(page.picture) as picture:
            assert picture.size == (page.width, page.height)
            assert picture.info["jfif_density"] == (75, 75)
            assert picture.mode == "L"


def test_no_pictures_unless_asked(stack: list[Path], tmp_path: Path) -> None:
    result = read(stack, says({}), None)
    assert {page.picture for page in result.pages} == {None}
    assert names(tmp_path) == ["a.tif", "b.png", "c.png"]


def test_picture_stands_upright(tmp_path: Path, pictures: Path) -> None:
    draw_page(3).rotate(90, expand=True).save(tmp_path / "lying.png", dpi=(75, 75))
    (page,) = read([tmp_path / "lying.png"], says({}), pictures).pages
    assert page.rotation in (90, 270)
    assert page.picture is not None
    with Image.open(page.picture) as picture:
        assert picture.size == (page.width, page.height)
        assert picture.height > picture.width


def test_secret_page_leaves_no_picture_nor_do_those_that_go_on_from_it(stack: list[Path], pictures: Path) -> None:
    def slow_secret(shape: float) -> Iterable[Line]:
        if page_number(shape) == 1:
            time.sleep(0.3)  # the pages after it are done, their pictures written, before it is known
        return says({1: ["UBND XÃ BÁT XÁT", "TỐI MẬT", SENTENCE], 5: ["GIẤY KHAI SINH", SENTENCE]})(shape)

    result = read(stack, slow_secret, pictures, workers=4)

    stopped = [page.stopped is not None for page in result.pages]
    assert stopped == [False, True, True, True, False, False]
    assert [page.picture is None for page in result.pages] == stopped
    assert all(page.look is None for page in result.pages if page.stopped)
    assert names(pictures) == ["page00000.jpg", "page00004.jpg", "page00005.jpg"]


def test_page_that_fails_leaves_no_picture(stack: list[Path], pictures: Path) -> None:
    def fails(shape: float) -> Iterable[Line]:
        if page_number(shape) == 2:
            raise EngineCrashed(139)
        return says({})(shape)

    result = read(stack, fails, pictures)

    assert [failure.index for failure in result.failures] == [2]
    assert names(pictures) == [f"page{n:05}.jpg" for n in (0, 1, 3, 4, 5)]


def test_cancelled_stack_leaves_only_pages_that_were_found_harmless(stack: list[Path], pictures: Path) -> None:
    asked: list[int] = []

    def second_time() -> bool:
        asked.append(0)
        return len(asked) == 2

    with pytest.raises(Cancelled):
        read(stack, says({}), pictures, workers=4, is_cancelled=second_time)
    assert names(pictures) == ["page00000.jpg"]


def test_folder_that_cannot_be_written_fails_the_page(
    stack: list[Path], pictures: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise NotWritten("page.jpg", reason="no space left")

    monkeypatch.setattr(read_page, "save_page_picture", full)
    result = read(stack[2:], says({}), pictures)
    assert [type(failure.error) for failure in result.failures] == [NotWritten]
    assert names(pictures) == []


def test_blank_page_has_no_look(stack: list[Path]) -> None:
    result = read(stack, says({}), None)
    assert [page.look is None for page in result.pages] == [False, False, False, False, True, False]


def test_scratch_lies_in_the_folder_that_its_owner_sweeps(stack: list[Path], pictures: Path) -> None:
    seen: set[str] = set()

    def look(shape: float) -> Iterable[Line]:
        seen.update(path.name.split("-")[0] for path in pictures.iterdir() if path.is_dir())
        return [written_line(SENTENCE, 60, 60)]

    read(stack, look, pictures)

    assert ".hoso" in seen
    assert not [path for path in pictures.iterdir() if path.is_dir()]
