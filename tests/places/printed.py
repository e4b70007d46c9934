"""Made papers as a recogniser without a fault would see them: words with their boxes, and nothing drawn.

Some twenty times as fast as drawing and recognising, for what asks where values stand and not how they look. What a
hand writes is left out, as are the dots of forms; both sides of a sheet drawn at once are not to be had.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from unittest.mock import patch

import pytest
from PIL import Image, ImageDraw, ImageFont

from ocr.engines.base import RawWord
from ocr.extraction.sheet import Sheet
from ocr.layout.reading_order import arrange_lines
from ocr.text import one_line
from ocr.types import Box, Line, Word
from tests.dossiers import pen
from tests.dossiers.canvas import Sheet as Canvas
from tests.dossiers.cast import invent_cast
from tests.dossiers.dice import Dice
from tests.dossiers.drawn import Drawn, pick_layout
from tests.dossiers.fit import PageFullError
from tests.dossiers.make import TEXT_MAKERS, TUNING_MAKERS, clean_paper
from tests.dossiers.truth import MadePage, PageTruth, Split
from tests.dossiers.typeset import Style
from tests.dossiers.typeset import Word as SetWord

_CONFIDENCE = 0.96
_SAME_LINE = 6.0  # pixels between the baselines of words of one line
_OPEN_LINES = 6
_FILLING = frozenset("._…-")
_DASHES = ("-", "–", "—")


@dataclass(frozen=True, slots=True)
class PrintedWord:
    """A word as it was set: its letters, the box of its ink, the pixel row that it stands on."""

    text: str
    box: Box
    baseline: float


@dataclass(frozen=True, slots=True)
class PrintedPage:
    """A page's words in the order of setting, its size in pixels, and what is on it."""

    words: tuple[PrintedWord, ...]
    size: tuple[int, int]
    truth: PageTruth

    def sheet(self, number: int) -> Sheet:
        """Return the page as the extraction sees it."""
        return Sheet(number, _lines(self.words), Box(0, 0, *self.size), number)


def print_paper(document_type: str, seed: int, split: Split) -> tuple[PrintedPage, ...] | None:
    """Return the pages of the paper that `make_paper` draws, None for one that cannot be had in words."""
    with _words_for_ink() as printed:
        try:
            made = _made(document_type, seed, split)
        except PageFullError:
            return None
        pages = [printed.get(id(page.truth)) for page in made]
    return None if None in pages else tuple(page for page in pages if page is not None)


def truths_of(document_type: str, seed: int, split: Split) -> tuple[PageTruth, ...]:
    """Return what is on the pages of the paper that `make_paper` draws.

    Raises:
        PageFullError: the paper holds on no page.
    """
    with _words_for_ink():
        return tuple(page.truth for page in _made(document_type, seed, split))


def holds(document_type: str, seed: int) -> bool:
    """Say whether what is on a tuning paper has room on its pages."""
    try:
        return bool(truths_of(document_type, seed, Split.TUNING))
    except PageFullError:
        return False


def layout_of(document_type: str, seed: int) -> str:
    """Return the name of the layout that the maker of a tuning paper picks for `make_paper`; no page is made."""
    maker = TEXT_MAKERS.get(document_type) or TUNING_MAKERS[document_type]
    with patch.object(sys.modules[maker.__module__], "pick_layout", _tell_pick), pytest.raises(_PickedError) as picked:
        _made(document_type, seed, Split.TUNING)
    return picked.value.name


class _PickedError(Exception):
    """A layout was picked, and that is all that was asked."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.name = name


def _tell_pick(dice: Dice, layouts: Sequence[Drawn], later: int, *, other: Dice | None = None) -> Drawn:
    raise _PickedError(pick_layout(dice, layouts, later, other=other).name)


def _made(document_type: str, seed: int, split: Split) -> tuple[MadePage, ...]:
    dice = Dice(seed, f"{document_type}/{split.value}")
    return clean_paper(document_type, invent_cast(dice.fork("cast"), split), dice)


class _WordsOfCanvas:
    """Takes the place of what a canvas draws with: keeps words, draws nothing else that matters."""

    def __init__(self, canvas: Canvas, words: list[PrintedWord]) -> None:
        self._draw: ImageDraw.ImageDraw = canvas.draw
        self._words = words

    def __getattr__(self, name: str) -> object:
        return getattr(self._draw, name)

    def text(
        self, at: tuple[float, float], text: str, font: ImageFont.FreeTypeFont, anchor: str = "la", **_: object
    ) -> None:
        """Keep the words of a text that is drawn with an anchor of Pillow's."""
        if _FILLING.issuperset(text.strip()):
            return
        start = at[0] + (0 if anchor[0] == "l" else font.getbbox(text, anchor=anchor)[0])
        done = 0
        for part in text.split(" "):
            if part:
                left = start + font.getlength(text[:done])
                ink = font.getbbox(part, anchor="l" + anchor[1])
                box = Box(round(left + ink[0]), round(at[1] + ink[1]), round(left + ink[2]), round(at[1] + ink[3]))
                self._words.append(PrintedWord(part, box, at[1]))
            done += len(part) + 1


@contextmanager
def _words_for_ink() -> Iterator[dict[int, PrintedPage]]:
    """Let canvases keep words instead of drawing; gives the pages that were finished by the identity of their truth."""
    words: dict[int, list[PrintedWord]] = {}
    pages: dict[int, PrintedPage] = {}
    prepare, finish = Canvas.__post_init__, Canvas.finish

    def prepared(canvas: Canvas) -> None:
        prepare(canvas)
        words[id(canvas)] = []
        canvas.draw = _WordsOfCanvas(canvas, words[id(canvas)])  # type: ignore[assignment]  # has what is used of it

    def draw_word(canvas: Canvas, word: SetWord, x: float, baseline: float, dotted_to: float) -> float:
        words[id(canvas)].append(_set_word(canvas, word, x, baseline))
        return dotted_to

    def stamped(canvas: Canvas, text: str, style: Style, *, degrees: float) -> None:
        del degrees  # read as if it stood straight
        left = canvas.left + (canvas.width - canvas.measure(text, style)) / 2
        baseline = canvas.y + canvas.line_height(style) * 0.78
        canvas.draw.text((left, baseline), text, font=canvas.font(style), anchor="ls")
        canvas.lines.append(one_line(text))
        canvas.y += canvas.line_height(style)

    def finished(canvas: Canvas, document_type: str, **said: object) -> MadePage:
        canvas._seals.clear()
        canvas.image = Image.new("RGB", (1, 1))  # nobody looks at it, and a page of pixels takes its time
        page = finish(canvas, document_type, **said)  # type: ignore[arg-type]  # handed on as they came
        pages[id(page.truth)] = PrintedPage(tuple(words[id(canvas)]), canvas.size, page.truth)
        return page

    with ExitStack() as stack:
        for name, function in (
            ("__post_init__", prepared), ("_draw_word", draw_word), ("stamped", stamped), ("finish", finished),
            ("_dots", _nothing),
        ):  # fmt: skip
            stack.enter_context(patch.object(Canvas, name, function))
        for name in ("scribble", "write_text"):
            stack.enter_context(patch.object(pen, name, _nothing))
        yield pages


def _nothing(*_: object, **__: object) -> None:
    return None


def _set_word(canvas: Canvas, word: SetWord, x: float, baseline: float) -> PrintedWord:
    """Return a word that is set in one or several styles."""
    inks = [canvas.font(piece.style).getbbox(piece.text, anchor="ls") for piece in word]
    starts = [x + sum(piece.width for piece in word[:number]) for number in range(len(word))]
    left, right = starts[0] + inks[0][0], starts[-1] + inks[-1][2]
    text = "".join(piece.text for piece in word)
    if text in _DASHES:  # its ink is narrower than what the font calls its box
        ink = canvas.font(word[0].style).getmask(text).getbbox() or (0, 0, 0, 0)
        middle, half = (left + right) / 2, (ink[2] - ink[0]) / 2
        left, right = middle - half, middle + half
    top, bottom = baseline + min(ink[1] for ink in inks), baseline + max(ink[3] for ink in inks)
    return PrintedWord(text, Box(round(left), round(top), round(right), round(bottom)), baseline)


def _lines(words: Sequence[PrintedWord]) -> tuple[Line, ...]:
    rows: list[list[PrintedWord]] = []
    for word in sorted(words, key=lambda each: (each.baseline, each.box.left)):
        near = (row for row in reversed(rows[-_OPEN_LINES:]) if abs(row[0].baseline - word.baseline) < _SAME_LINE)
        home = next(near, None)
        if home is None:
            rows.append([word])
        else:
            home.append(word)
    raw = [
        RawWord(Word(word.text, word.box, _CONFIDENCE), 0, number)
        for number, row in enumerate(rows)
        for word in sorted(row, key=lambda each: each.box.left)
    ]
    return arrange_lines(raw)
