"""What the second reader adds to a page's text, and that a page is read without it too."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import pytest

from ocr.engines.base import ReadLine
from ocr.errors import EngineCrashed
from ocr.extraction.template import load_templates
from ocr.imaging.page_image import Gray
from ocr.pipeline.draft import PageDraft, Tools
from ocr.pipeline.read_page import PageJob, read_page
from ocr.pipeline.secrecy import STATE_SECRET
from ocr.types import Box, Line, Word
from tests.ocr.pipeline.fake_engine import FakeEngine, draw_page


class Reader:
    """Answers the same whatever it is shown, or crashes where it has no answer."""

    def __init__(self, text: str | None) -> None:
        self._text = text

    def read_line(self, picture: Gray) -> ReadLine:
        """See `LineReader`."""
        del picture
        if self._text is None:
            raise EngineCrashed(0, "made to crash")
        return ReadLine(self._text, 0.99)


def answer(shape: float) -> Iterable[Line]:
    """Return a page whose second line is one word, read unsurely."""
    del shape
    for top, text, sure in ((60, "Ủy ban nhân dân xã", 0.95), (105, "MAI", 0.4), (150, "xác nhận nội dung", 0.95)):
        words = [
            Word(word, Box(60 + 70 * place, top, 120 + 70 * place, top + 30), sure)
            for place, word in enumerate(text.split())
        ]
        yield Line(tuple(words), Box(60, top, 500, top + 30))


def read(tmp_path: Path, text: str | None) -> PageDraft:
    """Return a page that was read with a second reader that says this of the doubtful word."""
    file = tmp_path / "page.png"
    draw_page(3).save(file, dpi=(75, 75))
    return read_page(PageJob(file, 0, 0), Tools(FakeEngine(answer), load_templates(), Reader(text)), tmp_path)


def test_doubtful_word_is_kept_as_the_second_reader_sees_it_and_fields_see_it_as_it_was(tmp_path: Path) -> None:
    draft = read(tmp_path, "MỜI")
    assert draft.reading.text.text == "Ủy ban nhân dân xã\nMỜI\nxác nhận nội dung"
    assert [line.text for line in draft.parts[0].part.sheet.lines][1] == "MAI"


def test_mark_of_secrecy_that_only_the_second_reader_sees_stops_the_page(tmp_path: Path) -> None:
    draft = read(tmp_path, "MẬT")
    assert draft.reading.stopped == STATE_SECRET
    assert draft.reading.text.lines == ()
    assert draft.parts == ()


@pytest.mark.logs_warnings
def test_page_is_read_though_the_second_reader_crashes(tmp_path: Path) -> None:
    assert read(tmp_path, None).reading.text.text == "Ủy ban nhân dân xã\nMAI\nxác nhận nội dung"
